function K(){return globalThis.eosbookPage===!0}function jt(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function wt(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([i])=>!i.startsWith(`${t}.`)),s=Object.entries(e).map(([i,a])=>[
`${t}.${i}`,String(a)]);return n.search=new URLSearchParams([...r,...s]),o&&(n.hash=o),n.href}function zt(t,e){history.replaceState(history.state,"",wt(t,e))}function h(t,e={},...o){return Ut(document.createElement(t),e,o)}function z(t,e={},...o){return Ut(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function Ut(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function G(t){return t.split("*").map((e,o)=>o%2?h("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function X(t){return t.replaceAll(
"*","")}function F(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...G(e)))}var ze=0;function Q(t){return`eos-${t}-${++ze}`}function yt(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function Dt(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function Gt({ready:t,reset:e,link:o,python:n,picture:r,data:s,stem:i}){let a=h("span",{class:"eos-feedback",role:"status"});async function c(f,p){if(await Dt(f)){
a.textContent=p;return}let d=h("textarea",{readonly:!0,"aria-label":"text to copy"},f);a.replaceChildren("Copy this: ",d),d.select()}let u=(f,p)=>h("button",{type:"\
button",onclick:()=>t()&&p()},f),l=[h("button",{type:"button",onclick:e},"reset"),K()&&u("copy link",()=>c(o(),"Link copied.")),u("copy Python",()=>c(n(),"Pytho\
n code copied.")),u("save picture",async()=>yt(await r(),`${i()}.png`)),u("save data",()=>yt(new Blob([s()],{type:"text/csv"}),`${i()}.csv`))].filter(Boolean);return{
node:h("div",{class:"eos-row"},l,a)}}var Ue="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ft(t){let e=String(Math.abs(t)).replace(/\d/g,o=>Ue[o]);return t<0?`⁻${e}`:e}function b(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[i,a]=o.toExponential(
e-1).split("e"),c=String(Number(i)),u=`10${Ft(Number(a))}`;return n+(c==="1"?u:`${c}×${u}`)}let[r,s]=String(Number(o.toPrecision(e))).split(".");return n+Ht(r)+
(s?`.${s}`:"")}function Z(t){return(t<0?"−":"")+Ht(String(Math.abs(t)))}function Ht(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function qt(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function tt(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let n=qt(e-t,o);return[Math.floor(t/n+1e-9)*n,Math.ceil(e/n-1e-9)*n]}function U(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),s=i=>e[0]+(i-o)*
r;return s.invert=i=>o+(i-e[0])/r,s.domain=t,s.range=e,s.ticks=i=>{let a=qt(n-o,i),c=[],u=Math.ceil(o/a-1e-9),l=Math.floor(n/a+1e-9);for(let f=u;f<=l;f++){let p=Number(
(f*a).toPrecision(12));c.push({value:p,label:b(p,6),major:!0})}return c},s}function Ge(t,...e){return h("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Bt(t,e,o){let n=new Map,r=t.map(c=>{let u=h("button",{type:"bu\
tton",onclick:()=>o(c)},G(c.label));return u.setAttribute("aria-pressed","false"),n.has(c.group)||n.set(c.group,[]),n.get(c.group).push(u),u}),s=h("div",{class:"\
eos-presets eos-later"},[...n].map(([c,u])=>Ge(X(c),h("span",{class:"eos-name"},G(c)),u))),i=h("p",{class:"eos-caption eos-later"});function a(c){let u=t.findIndex(
l=>e(l,c));r.forEach((l,f)=>l.setAttribute("aria-pressed",String(f===u))),i.replaceChildren(...u<0?[]:G(t[u].caption))}return{nodes:[s,i],update:a}}function Wt(t,e){let o=h("button",{type:"button",onclick:e},t);return{node:o,update:n=>o.setAttribute("aria-pressed",String(n))}}function Kt(t,e,o){let n=Q("men\
u"),r=h("select",{id:n,onchange:()=>o(Number(r.value))},e.map((i,a)=>h("option",{value:a},i))),s=h("label",{for:n,class:"eos-name"},t);return{node:h("span",{class:"\
eos-group"},s,r),update:i=>r.value=String(i)}}function et(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Fe={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},He={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},qe=["text","muted","ground","surface","line","accent"];function xt(t){let e=h("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let i of qe)e.style.color=`var(--eos-${i})`,o[i]=getComputedStyle(e).color;e.remove();let[n,r,s]=et(o.text);o.dark=.299*n+.587*r+.114*s>128,o.
roles=o.dark?He:Fe,t.style.colorScheme=o.dark?"dark":"light";for(let[i,a]of Object.entries(o.roles))t.style.setProperty(`--eos-${i}`,a);return o}function Zt(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function _t({model:t,el:e},{style:o,settings:n,build:r}){let s=t.get("config"),i=t.get("name"),a={config:s,settings:null,run:null,theme:null},c=h("div",{class:"\
eos-layout"}),u=h("div",{class:`eos ${o}`},c);e.append(u);let l=h("p",{class:"eos-note",role:"status"}),f=h("p",{class:"eos-readout"}),p=h("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function d(v){let S=Object.entries(v).filter(([N,j])=>!Object.is(t.get(N),j));for(let[N,j]of S)t.set(N,j);S.length&&t.
save_changes()}let m=r({name:i,state:a,set:d,draw:$,readout:f,words:p,reset:()=>{d(n.defaults(s)),E()},link:()=>wt(i,n.toAddress(a.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(l,...m.nodes);let g=null;function x(){let v=performance.now(),{settings:S,problems:N}=n.read(t);if(a.settings=S,u.classList.toggle("eos-\
problem",N.length>0),N.length){m.stop(),a.run=null,F(p,N.join(" ")),F(f,"");return}let j=JSON.stringify(S);(j!==g||!a.run)&&(a.run=m.compute(S,j!==g)),g=j,$(),m.
controls?.(S),performance.measure("eosbook-draw",{start:v,end:performance.now()})}function $(){a.run&&m.draw()}let k=!1;function E(){k||(k=!0,queueMicrotask(()=>{
k=!1,u.isConnected&&x()}))}let I=0;function w(){clearTimeout(I),I=setTimeout(()=>{let{settings:v,problems:S}=n.read(t);S.length||zt(i,n.toAddress(v,s))},250)}if(K()){
let{traits:v,refused:S}=n.fromAddress(jt(i),s);d(v),S.length&&F(l,`Not taken from the address: ${S.join("; ")}.`)}let M=()=>{E(),K()&&w()};for(let v of n.keys)t.
on(`change:${v}`,M);let y=Zt(()=>{a.theme=xt(u),m.recolour?.(),E()}),A=()=>m.panels.map(v=>v.measure()).some(Boolean),L=new ResizeObserver(()=>{A()&&$()});for(let v of m.
panels)L.observe(v.node);return A(),a.theme=xt(u),E(),()=>{for(let v of n.keys)t.off(`change:${v}`,M);clearTimeout(I),m.stop(),y(),L.disconnect(),u.remove()}}var Be={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function H({
role:t,dash:e,width:o=2,marker:n,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",i=z("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":o,"stroke-dasha\
rray":e.join(" ")}),a=n==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=n&&z("path",{d:Be[n],...a});return z("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},i,c??[])}function q(t,e){return h("span",{},t,h("span",{},G(e)))}function Jt(){let t=h("div",{class:"eos-legend"}),e=null;
return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(Boolean)))}}}function kt(t){let e=h("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[i,a]=[Math.round(n*s),Math.round(r*s)];return(e.width!==i||e.height!==a)&&([e.width,e.height]=[i,a]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,n,r),o}}}function T(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function W({left:t,top:e,width:o,height:n},r,s){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),s(),r.restore()}function ot(t,e,o,n){e<o&&(t.globalAlpha=.2,n(o),t.globalAlpha=1),n(e)}function _(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.
stroke(),t.restore()}function D(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,n-1.25*r),t.lineTo(o+1.15*
r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(o-r,n-r),t.lineTo(o+r,n+r),
t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var We="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function R(t,e,o,n,r={}){
let{align:s="left",size:i=13,colour:a,halo:c,fonts:u="sans-serif",weight:l=""}=r,f=e.split("*").map((m,g)=>(t.font=g%2?`italic ${i+2}px ${We}`:`${l} ${i}px ${u}`,
{part:m,font:t.font,width:t.measureText(m).width})),p=f.reduce((m,{width:g})=>m+g,0),d=s==="right"?o-p:s==="center"?o-p/2:o;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let m of c?["strokeText","fillText"]:["fillText"]){
let g=d;for(let{part:x,font:$,width:k}of f)t.font=$,t[m](x,g,n),g+=k}return t.restore(),p}var nt=2;function Yt(t,e,[o,n],r){let s=new OffscreenCanvas(o*nt,n*nt),i=s.getContext("2d");i.scale(nt,nt),i.fillStyle=t.ground,i.fillRect(0,0,o,n),R(i,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:a,draw:c}of r)i.save(),i.translate(a[0],a[1]),c(i,a[2],a[3]),i.restore();return s.convertToBlob({type:"image/p\
ng"})}function Vt(t,e,o,n){let r=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)r.push(n(s).join());return`${r.join(`
`)}
`}function Xt({position:t,last:e,perSecond:o,show:n,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),i=0,a=0,c=0,u=-1;function l(d){let m=s.matches?
500:0,g=Math.max(d-a,0),x=m?Math.floor(g/m)*m:g,$=Math.min(e(),c+Math.floor(x/1e3*o()));if($!==u&&n(u=$),$>=e())return p();i=requestAnimationFrame(l)}function f(){
c=t()>=e()?0:t(),u=-1,a=performance.now(),i=requestAnimationFrame(l),r()}function p(){i&&(cancelAnimationFrame(i),i=0,r())}return{get playing(){return i!==0},toggle:()=>i?
p():f(),restart:()=>i&&(p(),f()),stop:p}}var Mt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Ke="M3 1 L12 7 L3 13 Z",Ze="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function $t(t){let e=z("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return z("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Qt({last:t,phaseName:e,moved:o,stepOf:n=i=>i,
name:r="step",write:s=Z}){let i=1/0,a=Mt.length-1,c=()=>Math.min(i,t()),u=Xt({position:c,last:t,perSecond:()=>Mt[a].perSecond(t()),show:l,changed:w});function l(y){
i=y>=t()?1/0:y,o()}function f(y){u.stop(),l(y)}let p=Q(r),d=h("button",{type:"button",onclick:()=>u.toggle()}),m=h("button",{type:"button",onclick:()=>f(0)},$t(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),g=h("button",{type:"button",onclick:()=>f(1/0)},$t("M11 2 v10 M2 2 L9 7 L2 12 Z"));m.setAttribute("aria-label",`first ${r}`),g.
setAttribute("aria-label",`last ${r}`);let x=h("input",{id:p,type:"range",min:0,step:1});x.addEventListener("input",()=>f(Number(x.value)));let $=h("output",{for:p}),
k=Kt("speed",Mt.map(y=>y.name),y=>{a=y,u.restart()}),E=h("label",{for:p,class:"eos-name"},r),I=h("div",{class:"eos-replay"},m,d,g,E,x,$,k.node);function w(){let{
playing:y}=u;d.value!==String(y)&&(d.value=String(y),d.replaceChildren($t(y?Ze:Ke),y?" pause":" play")),x.max=String(t()),x.value=String(c());let A=n(c()),L=r===
"step"?A:s(A);x.setAttribute("aria-valuetext",`${r} ${L}, ${e(c())}`),$.textContent=`${s(A)} of ${s(n(t()))}`,k.update(a)}let M=()=>x.matches(":focus-visible");
return{node:I,step:c,update:w,atEnd:()=>i===1/0,focused:M,reading(y){return y>=0?{step:y,marked:!0}:{step:c(),marked:i!==1/0||M()}},stop:u.stop,put(y){i=y>=t()?
1/0:y},rewind(){u.stop(),i=1/0}}}var rn=Math.sqrt(5)-1,sn=1.5*Math.sqrt(3)-1;function J(t,e,o,n,r,s){let i=t==="square",a=t==="frozen",c=s.length,u=a?0:1,[l,f]=[o,n],p=0,d=0;for(let m=0;m<r+c;m++){let g=l*f;if(!(Math.abs(g)<=1e100))return s.
fill(NaN),{along:NaN,across:NaN};let x=g-u,$=x,k=1;if(!i){let w=Math.sqrt(1+x*x);$=x/w,k=1/((1+x*x)*w)}if(m>=r)if(s[m-r]=g,a)p+=Math.log(Math.max(Math.abs(1-e*k*
f*f),1e-300));else{let w=k*g+$,M=(1-e*k*f*f)*(1-e*k*l*l)-e*e*w*w,y=Math.log(Math.max(Math.abs(1+e*$),1e-300));p+=Math.log(Math.max(Math.abs(M),1e-300))-y,d+=y}let E=e*
$,I=l-E*f;a||(f-=E*l),l=I}return{along:p/c,across:d/c}}function vt(t){let e=t.length;for(let o=1;o<=32;o++){let n=!0;for(let r=e-32;r<e&&n;r++)n=Math.abs(t[r]-t[r-
o])<=1e-6;if(n)return o}return 0}function Y(t,e,o){if(t==="frozen"){let s=Math.sqrt((e*o*o/2)**2-1);return[-s,s]}let n=Math.sqrt((1-1/e)*(1+3/e)),r=1+1/e;return[
(r-n)/2,(r+n)/2]}function te(t,e,o){if(t==="frozen"){let[,n]=Y(t,e,o),r=1-e*o*o/((1+n*n)*Math.sqrt(1+n*n));return r*r}return 9-2*(1+e)*(1+e)}var ee={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function oe(t,{grabbed:e,dragged:o,dropped:n,nudged:r}){let s=h("button",{type:"button",
class:"eos-handle"});t.node.append(s);let i=!1;s.addEventListener("pointerdown",a=>{a.button===0&&(s.setPointerCapture(a.pointerId),i=e())}),s.addEventListener(
"pointermove",a=>{i&&(a.stopPropagation(),o(...t.place(a)))});for(let a of["pointerup","pointercancel"])s.addEventListener(a,()=>{i&&(i=!1,n())});return s.addEventListener(
"keydown",a=>{if(!(a.key in ee))return;a.preventDefault();let c=a.shiftKey?10:1;r(...ee[a.key].map(u=>u*c))}),{node:s,place({area:a,x:c,y:u},l,f){let p=(d,m,g)=>Math.
min(Math.max(d,m),g);s.style.left=`${p(c(l),a.left,a.right)}px`,s.style.top=`${p(u(f),a.top,a.bottom)}px`},describe(a){s.setAttribute("aria-label",a)}}}function St(t,{
min:e,max:o},n){let r=n?Math.round(t/n)*n:t;return Number(Math.min(Math.max(r,e),o).toFixed(6))}function rt(t){let e=h("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=kt(e),n=kt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,i){let[a,c]=r;this.scales=a>0&&c>0?s(a,c):null,this.scales&&i(o.begin(a,c),this.
scales)},drawOver(s){let i=n.begin(...r);this.scales&&s(i,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let i=e.getBoundingClientRect();return[
s.clientX-i.left,s.clientY-i.top]}}}var _e=13,Je=3.4;function st(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function it(t,e,{x:o,y:n,xName:r,yName:s,theme:i,xCount:a,yCount:c}){let u=o.ticks(a??Math.max(2,e.width/
80)),l=n.ticks(c??Math.max(2,e.height/50)),f={colour:i.muted,fonts:i.fonts,size:12};T(t,{colour:i.line,width:1,alpha:.6},d=>{for(let{value:m,major:g}of u)g&&O(d,
C(o(m)),e.top,C(o(m)),e.bottom);for(let{value:m,major:g}of l)g&&O(d,e.left,C(n(m)),e.right,C(n(m)))}),T(t,{colour:i.muted,width:1},d=>{O(d,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:m,major:g}of u)O(d,C(o(m)),e.bottom,C(o(m)),e.bottom+(g?5:3));for(let{value:m,major:g}of l)O(d,e.left-(g?5:3),C(n(m)),e.left,C(
n(m)))});for(let d of u){let m=Math.min(o(d.value),e.right+_e-Je*d.label.length);R(t,d.label,m,e.bottom+18,{...f,align:"center"})}for(let d of l)R(t,d.label,e.left-
8,n(d.value)+4,{...f,align:"right"});let p={colour:i.text,fonts:i.fonts,size:13};R(t,r,e.right,e.bottom+35,{...p,align:"right"}),R(t,s,2,e.top-9,p)}function C(t){
return Math.round(t)+.5}function O(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}var At={dash:[6,4],width:1.5};function to(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function ne(t,{area:e,x:o,y:n},r,s,i){let a=C(o(s));T(t,{colour:r.text,width:1,
alpha:.6},c=>{O(c,a,e.top,a,e.bottom)}),W(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of i){let u=n(c);Number.isFinite(u)&&D(t,"circle",a,to(u,e),4)}t.fill()})}
function re(t,e,o){let n=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(n,0),o)}var se=1e5;function Tt(t){return Math.min(Math.max(t,-se),se)}var ce=1e30,ie=t=>typeof t=="number"&&Math.abs(t)<=ce,Et=`up to ${b(ce)}`,eo=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,ae=({min:t,max:e})=>`${b(t)}\
 to ${b(e)}`;function at({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(s,i){if(o){let a=1e-12*(i.max-i.min);return ie(s)&&s>=i.min-a&&s<=i.max+a?null:
`a number from ${ae(i)}`}return ie(s)&&!(s<=e)?null:e===void 0?`a number ${Et} in size`:e===0?`a positive number ${Et}`:`a number above ${e} and ${Et}`}return{symbol:t,
counts:n,allowed:(s,i,{ranges:a})=>r(s[i],a[i]),read:(s,i,{ranges:a})=>eo(s,a[i]),write:(s,i)=>s[i],options:(s,{ranges:i})=>ae(i[s])}}function le(t,e){return{name:e,counts:()=>!0,allowed:(o,n,r)=>r[t][o[n]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(o,n,r)=>r[t][o[n]],read:(o,n,r)=>{
let s=r[t].findIndex(i=>i.key===o);return s<0?void 0:s},write:o=>o[e].key,options:(o,n)=>n[t].map(r=>r.key).join(", ")}}function oo(t){return typeof t=="number"?
b(t):JSON.stringify(t)??String(t)}function ue(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),i=Object.fromEntries(o.map(c=>[c,r.get(
c)])),a=[];for(let[c,{symbol:u=c,counts:l,allowed:f,name:p,entry:d}]of e){let m=l(i,s)&&f(i,c,s);m&&a.push(`${u} must be ${m}, but it is ${oo(i[c])}.`),d&&(i[p]=
d(i,c,s))}return{settings:i,problems:a}},defaults(r){return Object.fromEntries(o.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(o.every(a=>r[a]===s.defaults[a]))
return{};let i=n.filter(([,,{counts:a}])=>a(r,s));return Object.fromEntries(i.map(([a,c,{write:u}])=>[a,u(r,c)]))},fromAddress(r,s){let i={},a=[];for(let[c,u]of Object.
entries(r)){let[,l,f]=n.find(([d])=>d===c)??[],p=f?.read(u,l,s);if(p!==void 0)i[l]=p;else{let d=f&&`allowed: ${f.options(l,s)}`;a.push(`${c} = ${u} (${d??"no su\
ch setting"})`)}}return{traits:i,refused:a}}}}var pe=ue({problem_index:le("problems","problem"),eta:at({symbol:"*η*",within:!0}),imbalance:at({symbol:"*y*₀ − *x*₀",within:!0}),zoom:at({symbol:"zoom",
within:!0})}),fe=2.1,no=Math.sqrt(2);function V({problem:t,imbalance:e}){let o=[(fe-e)/2,(fe+e)/2];return t.key==="frozen"?[o[0],no]:o}function de(t,{etas:e,settle:o,
kept:n}){let[r,s]=V(t);return`import numpy as np

from eosbook.bifurcation import attractors

x0, y0 = ${r}, ${s}
found = attractors("${t.problem.key}", [${t.eta}], x0, y0, settle=${o}, kept=${n})
print(found.period[0], found.along[0], found.across[0], found.product[0, -8:])
eta = np.linspace(${e[0]}, ${e.at(-1)}, ${e.length})
diagram = attractors("${t.problem.key}", eta, x0, y0, settle=${o}, kept=${n})
`}function me({problem:t,eta:e,imbalance:o,zoom:n}){return`problem=${t.key} eta=${e} imbalance=${o} zoom=${n}`}var he=400,Lt=400,Ot=128,ge=60,ro=3,B=t=>!(Math.abs(t)<ro);function be(t,{ranges:e},o){let{problem:n,eta:r}=t,[s,i]=V(t),a=so(t,e.eta),c=JSON.stringify([n.key,s,
i,a]),u=o?.diagram.key===c?o.diagram:{key:c,...io(n.key,a,s,i)},l=new Float64Array(Ot),f=J(n.key,r,s,i,Lt,l),p=new Float64Array(ge+1);return J(n.key,r,s,i,0,p),
{settings:t,diagram:u,product:l,...ao(n.key,co(n.key,r,s,i,p)),...f,diverges:Number.isNaN(l[0]),period:vt(l),two:r>1&&n.key!=="root"?Y(n.key,r,i):null,multiplier:r>
1&&n.key!=="root"?te(n.key,r,i):null,height:i,settle:Lt,kept:Ot}}function so({eta:t,zoom:e},{min:o,max:n}){if(e===1)return[o,n];let r=(n-o)/(2*e),s=Math.min(Math.
max(t-r,o),n-2*r);return[s,s+2*r]}function io(t,[e,o],n,r){let s=Array.from({length:he},(c,u)=>e+(o-e)*u/(he-1)),i=s.map(()=>new Float64Array(Ot)),a=s.map((c,u)=>J(
t,c,n,r,Lt,i[u]));return{window:[e,o],etas:s,products:i,exponents:a}}function ao(t,e){let o=n=>{let r=e[n]-(t==="frozen"?0:1);return t==="square"?r/2*r:r/(1+Math.
hypot(1,r))*r};return{early:e,last:e.length-1,gone:e.length<=ge,loss:o}}function co(t,e,o,n,r){let s=r.length;for(;s>1&&Number.isNaN(r[0]);)s-=1,r=new Float64Array(
s),J(t,e,o,n,0,r);return r}function ct({diagram:t},e){let{window:o,etas:n,products:r,exponents:s}=t,i=(e-o[0])/(o[1]-o[0]),a=Math.round(Math.min(Math.max(i,0),1)*
(n.length-1)),c=r[a];return{eta:n[a],product:c,...s[a],period:vt(c),diverges:Number.isNaN(c[0])}}var lo={left:52,right:16,top:26,bottom:42},we=-3,lt=360,Nt={role:"theory",dash:[2,3],width:2.5},Rt={dash:[1,3],width:1.5},P={role:"bouncing",marker:"triangle",dash:[
5,3],width:1.5},ut={role:"flow",dash:[],width:2},Ct={role:"converging",dash:[8,3,2,3],width:2},Pt=(t,e)=>st(t,e,lo),uo=t=>({size:12,colour:t.text,fonts:t.fonts,
halo:t.ground}),ye=({diagram:t},e)=>U(t.window,[e.left,e.right]);function fo({diagram:t}){let[e,o]=[0,1];for(let n of t.products)for(let r of n)B(r)||(r<e?e=r:r>
o&&(o=r));return tt(e-.03,o+.03,8)}function ft(t,e,{run:o}){let n=Pt(t,e),r=o.diagram.domain??=fo(o);return{area:n,x:ye(o,n),y:U(r,[n.bottom,n.top])}}function pt(t,{
area:e,x:o,y:n},{run:r,theme:s,theory:i,marks:a,step:c}){it(t,e,{x:o,y:n,xName:"step size *η*",yName:"*xy* where runs settle",theme:s,yCount:7}),W(e,t,()=>{t.imageSmoothingEnabled=
!1,t.drawImage(po(r.diagram,n.domain,s),e.left,e.top,e.width,e.height),i&&mo(t,{area:e,x:o,y:n},r,s,a),xe(t,{area:e,x:o},r,s),ho(t,{x:o,y:n},r,s,c)})}function po(t,[
e,o],n){let r=et(n.text),s=`${r}`;if(t.cloud?.key===s)return t.cloud.picture;let i=t.etas.length,a=new OffscreenCanvas(i,lt),c=a.getContext("2d"),u=c.createImageData(
i,lt),{data:l}=u,[f,p,d]=r;return t.products.forEach((m,g)=>{for(let x=0;x<m.length;x++){let $=Math.floor((o-m[x])/(o-e)*lt);if(!($>=0&&$<lt))continue;let k=4*($*
i+g);l[k]=f,l[k+1]=p,l[k+2]=d,l[k+3]=Math.min(255,l[k+3]?l[k+3]+40:120)}}),c.putImageData(u,0,0),t.cloud={key:s,picture:a},a}function mo(t,{area:e,x:o,y:n},r,s,i){
let a=e.left;for(let[u,l]of i){let f=o(u);if(f<e.left||f>e.right)continue;T(t,{...Rt,colour:s.text},d=>O(d,f,e.top,f,e.bottom));let p=f+5+6.2*l.length;f<a||p>e.
right||(R(t,l,f+4,e.bottom-7,uo(s)),a=p)}let{problem:c}=r.settings;if(c.key!=="root")for(let u of[0,1])T(t,{...Nt,colour:s.roles.theory},l=>{for(let f=0;f<=200;f++){
let p=Math.max(1,o.domain[0])+(o.domain[1]-Math.max(1,o.domain[0]))*f/200;p<1||l.lineTo(o(p),Tt(n(r.orbit(p)[u])))}})}function xe(t,{area:e,x:o},{settings:n},r){
T(t,{colour:r.roles[P.role],width:1.25},s=>{O(s,o(n.eta),e.top,o(n.eta),e.bottom)})}function ho(t,{x:e,y:o},n,r,s){let i=r.roles[P.role],a=(u,l,f)=>_(t,P.marker,
i,p=>{for(let d of u)B(d)||D(p,P.marker,e(n.settings.eta),o(d),l)},f),c=n.product.slice(-32);if(s>=n.last){a(c,3.5);return}a(c,3.5,r.ground),t.globalAlpha=.45,a(
n.early.subarray(0,s),3.5),t.globalAlpha=1,a(n.early.subarray(s,s+1),5.5)}function dt(t,e,{run:o}){let n=Pt(t,e);return{area:n,x:ye(o,n),y:U([we,1.3],[n.bottom,
n.top])}}function mt(t,{area:e,x:o,y:n},{run:r,theme:s}){it(t,e,{x:o,y:n,xName:"step size *η*",yName:"exponents: a disturbance along, and *x* − *y*",theme:s,
yCount:4}),W(e,t,()=>{T(t,{...At,colour:s.text},l=>{O(l,e.left,n(0),e.right,n(0))});let{etas:a,exponents:c}=r.diagram,u=r.settings.problem.key==="frozen"?[["alo\
ng",ut]]:[["across",Ct],["along",ut]];for(let[l,f]of u)T(t,{...f,width:1.5,colour:s.roles[f.role]},p=>{let d=!1;c.forEach((m,g)=>{let x=Math.max(m[l],2*we);Number.
isFinite(x)&&p[d?"lineTo":"moveTo"](o(a[g]),n(x)),d=Number.isFinite(x)})});xe(t,{area:e,x:o},r,s)})}function ht(t,e,{run:o}){let n=Pt(t,e),r=[...o.early].filter(
i=>!B(i)),s=tt(Math.min(0,...r),Math.max(1,...r),5);return{area:n,x:U([0,60],[n.left,n.right]),y:U(s,[n.bottom,n.top])}}function gt(t,{area:e,x:o,y:n},{run:r,theme:s,
step:i}){it(t,e,{x:o,y:n,xName:"step",yName:"*xy* of one run",theme:s,yCount:4});let a=c=>Tt(n(c));W(e,t,()=>{let c=s.roles[r.diverges?"diverged":P.role];ot(t,i,
r.last,l=>{let f=r.early.subarray(0,l+1);T(t,{colour:c,width:1,alpha:t.globalAlpha},p=>{f.forEach((d,m)=>p.lineTo(o(m),a(d)))}),_(t,P.marker,c,p=>{f.forEach((d,m)=>D(
p,P.marker,o(m),a(d),3))})});let{last:u}=r;!r.gone||i<u||T(t,{colour:c,width:3},l=>{D(l,"cross",Math.min(o(u),e.right-8),Math.max(a(r.early[u]),e.top+9),7)})})}
function ke(t,e,{early:o},n,r){ne(t,e,r,n,[o[n]])}function Me(t,{x:e,y:o},{early:n,settings:r},s,i){B(n[s])||T(t,{colour:i.text,width:2},a=>{D(a,"circle",e(r.eta),
o(n[s]),8)})}function $e(t,{area:e,x:o},n,r){T(t,{colour:r.text,width:1,alpha:.7},s=>{O(s,o(n),e.top,o(n),e.bottom)})}var go=8;function Se(t,e){let o=wo(t);return e<t.last?`${bo(It(t,e))}. ${o}`:o}var bo=t=>t[0].toUpperCase()+t.slice(1);function It(t,e){let o=`step ${Z(e)} of ${Z(
t.last)}`,n=B(t.early[e])?", off the picture":"";return`${o}: *xy* = ${b(t.early[e])}${n}, loss above minimum ${b(t.loss(e),3)}`}function wo(t){let{settings:e,diverges:o}=t,
[n,r]=V(e).map(u=>b(u)),s=`At *η* = ${b(e.eta,6)} gradient descent on ${e.problem.formula} from (${n}, ${r})`,i=o?"leaves every bounded set: this run diverges.":
`${yo(t)} ${xo(t)}`,[a,c]=t.diagram.window.map(u=>b(u,6));return`${s} ${i} ${ko(t)} The diagram shows *η* from ${a} to ${c}.`}function yo({period:t,product:e,settle:o}){
if(t===1)return`comes to rest at *xy* = ${b(e.at(-1))}.`;if(t===0||t>go){let[r,s]=[Math.min(...e),Math.max(...e)],i=`*xy* between ${b(r)} and ${b(s)}`;return t?
`settles on period ${t}, ${i}.`:`has no period after ${o} steps: ${i}.`}let n=[...e.slice(-t)].map(r=>b(r));return`settles on period ${t}: *xy* = ${n.join(", ")}\
, and again.`}function xo({along:t,across:e,settings:o}){let n=t>0?"grows":"shrinks",r=t>0?", so the run is chaotic":"",s=`A disturbance ${n} by a factor of ${b(
Math.exp(t),3)} a step${r}.`;return o.problem.key==="frozen"?s:Math.abs(e)<.005?`${s} The imbalance *x* − *y* hardly changes.`:`${s} The imbalance *x* − *y* ${e>
0?"grows":"shrinks"} by ${b(Math.exp(e),3)}.`}function ko({two:t,multiplier:e,settings:o}){if(o.eta<=1)return"The sharpness 2 of the flattest minimum is not abo\
ve 2/*η*.";let n=`Every minimum has sharpness 2 or more, above 2/*η* = ${b(2/o.eta)}`,r=o.problem.key==="frozen"?"The sharpness 2 is above 2/*η*":n;if(!t)return`${r}\
.`;let s=Math.abs(e)<1?"stable":"unstable";return`${r}; the orbit of period two, *xy* = ${b(t[0])} and ${b(t[1])}, has the multiplier ${b(e)} and is ${s}.`}function Ae({
eta:t,product:e,along:o,period:n,diverges:r}){let s=`*η* = ${b(t,6)}`;if(r)return`${s}: diverges`;let i=`*xy* from ${b(Math.min(...e))} to ${b(Math.max(...e))}`;
return`${s}: ${n?`period ${n}`:"no period"}, ${i}, exponent ${b(o,3)}`}function Te({diagram:{window:t},settings:e}){let[o,n]=t.map(r=>b(r,6));return`Products xy\
 at which runs settle, against the step size from ${o} to ${n}; the run shown is at ${b(e.eta,6)}.`}function Ee({along:t,diverges:e}){return`Lyapunov exponents \
against the step size; along the orbit here: ${e?"none, the run diverges":b(t,3)}.`}function Le({early:t}){return`Product xy against step, from ${b(t[0])} to ${b(
t.at(-1))} at step ${t.length-1}.`}function Oe({scene:t,read:e,setEta:o}){let n=rt("eos-main"),r=rt("eos-exponents"),s=rt("eos-steps"),i=[n,r,s],a=oe(n,{grabbed:()=>!0,dragged:l=>o(St(n.scales.x.
invert(l),t().ranges.eta)),dropped:()=>{},nudged:l=>{let{run:f,ranges:p}=t(),{window:d}=f.diagram;o(St(f.settings.eta+l*(d[1]-d[0])/400,p.eta))}}),c=l=>f=>({column:ct(
t().run,l.scales.x.invert(l.place(f)[0]))}),u=[[n,c(n)],[r,c(r)],[s,l=>({step:re(s,l,t().run.last)})]];for(let[l,f]of u)l.node.addEventListener("pointermove",p=>{
l.scales&&t().run&&e(f(p))}),l.node.addEventListener("pointerleave",()=>e(null));return{all:i,moving:i.filter(l=>l!==r),node:h("div",{class:"eos-panels"},i.map(
({node:l})=>l)),draw(l=i){let f=t(),p=[[n,ft,pt,Te],[r,dt,mt,Ee],[s,ht,gt,Le]];for(let[m,g,x,$]of p)l.includes(m)&&(m.draw((k,E)=>g(k,E,f),(k,E)=>x(k,E,f)),m.describe(
$(f.run)));let{eta:d}=f.run.settings;n.scales&&a.place({...n.scales,y:()=>1/0},d,0),a.describe(`step size η = ${b(d,6)}: drag it or use the arrow keys`)},drawOver({
step:l,column:f}){let{theme:p,run:d}=t();for(let m of[n,r])m.drawOver((g,x)=>{f&&$e(g,x,f.eta,p),l!==void 0&&m===n&&Me(g,x,d,l,p)});s.drawOver((m,g)=>{l!==void 0&&
ke(m,g,d,l,p)})}}}var[Ne,Re,bt]=[1100,600,40],Ce=["eta","imbalance","zoom"];function Mo({state:t,set:e,draw:o,reset:n,link:r,readout:s,words:i}){let{config:a}=t,c={theory:!0,pointed:null},
u=Bt(a.presets,$o,w=>e({problem_index:a.problems.findIndex(({key:M})=>M===w.problem),...Object.fromEntries(Ce.map(M=>[M,w[M]]))})),l=Wt("theory",()=>{c.theory=!c.
theory,o()}),f=Oe({scene:g,read:w=>{c.pointed=w,k()},setEta:w=>e({eta:w})}),p=Qt({last:()=>t.run?.last??0,phaseName:w=>`xy = ${b(t.run.early[w])}`,moved:()=>{c.
pointed=null,$(f.moving)}}),d=Jt(),m=Gt({ready:()=>t.run,reset:()=>{c.theory=!0,p.rewind(),n()},link:r,python:()=>de(t.settings,{...t.run,etas:t.run.diagram.etas}),
picture:E,data:I,stem:()=>`eosbook-bifurcation-${t.settings.problem.key}`});function g(){let{run:w,theme:M}=t,y=a.marks[w?.settings.problem.key];return{run:w,theme:M,
theory:c.theory,ranges:a.ranges,marks:y,step:p.step()}}function x(){l.update(c.theory),$(f.all)}function $(w){if(!t.run)return;p.update(),F(i,Se(t.run,p.step())),
f.draw(w),k();let M=!p.atEnd()&&!t.run.diverges;d.show(`${c.theory} ${t.settings.problem.key} ${M}`,()=>[q(H(P),"the run at *η*"),M&&q(H({...P,hollow:!0}),"whe\
re it will settle"),c.theory&&t.settings.problem.key!=="root"&&q(H(Nt),"period two, computed"),c.theory&&q(H(Rt),"computed thresholds"),q(H(ut),"exponent along"),
t.settings.problem.key!=="frozen"&&q(H(Ct),"exponent of *x* − *y*")])}function k(){let{run:w}=t;if(!w)return;let{step:M,marked:y}=p.reading(c.pointed?.step??-1),
A=c.pointed?.column;f.drawOver({step:y?M:void 0,column:A});let v=y?It(w,M):"Point at the diagram to read a step size; drag the ring to choose it.";F(s,A?Ae(A):v)}
function E(){let{problem:w,eta:M,imbalance:y}=t.settings,A=`Gradient descent on ${w.formula}: *η* = ${b(M,6)}, *y*₀ − *x*₀ = ${b(y)}`,[L,v]=[Ne/2,Re-bt],
S=(N,j,Pe)=>({at:N,draw:(Ie,...je)=>Pe(Ie,j(...je,g()),g())});return Yt(t.theme,A,[Ne,Re],[S([12,bt,L-24,v],ft,pt),S([L,bt,L-12,v/2],dt,mt),S([L,bt+v/2,L-12,v/2],
ht,gt)])}function I(){let{etas:w}=t.run.diagram,M=Array.from({length:32},(y,A)=>`product_${A}`);return Vt(`where gradient descent on ${X(t.settings.problem.formula)}\
 settles: ${me(t.settings)}`,["eta","period","along","across",...M],w.length-1,y=>{let{eta:A,period:L,along:v,across:S,product:N}=ct(t.run,w[y]);return[A,L,v,S,
...N.slice(-32)]})}return{nodes:[...u.nodes,h("div",{class:"eos-row"},l.node),f.node,d.node,p.node,s,i,m.node],panels:f.all,compute(w){c.pointed=null,p.rewind();
let M=be(w,a,t.run);return Object.assign(M,{orbit:y=>Y(w.problem.key,y,M.height)})},draw:x,controls:w=>u.update(w),stop:()=>p.stop()}}function $o(t,e){return Ce.
every(o=>t[o]===e[o])&&t.problem===e.problem.key}var pr={render:t=>_t(t,{style:"eos-bf",settings:pe,build:Mo})};export{pr as default};
