function q(){return globalThis.eosbookPage===!0}function Ot(t){let e={};for(let[o,r]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=r);return e}function mt(t,e,o){let r=new URL(location.href),n=[...r.searchParams].filter(([i])=>!i.startsWith(`${t}.`)),s=Object.entries(e).map(([i,a])=>[
`${t}.${i}`,String(a)]);return r.search=new URLSearchParams([...n,...s]),o&&(r.hash=o),r.href}function Lt(t,e){history.replaceState(history.state,"",mt(t,e))}function h(t,e={},...o){return Nt(document.createElement(t),e,o)}function F(t,e={},...o){return Nt(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function Nt(t,e,o){for(let[r,n]of Object.entries(e))r.startsWith("on")?t.addEventListener(r.slice(2),n):n===!0?t.setAttribute(r,""):n!==!1&&n!=null&&t.setAttribute(
r,n);return t.append(...o.flat()),t}function z(t){return t.split("*").map((e,o)=>o%2?h("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function J(t){return t.replaceAll(
"*","")}function D(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...z(e)))}function ht(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function Rt(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function Ct({ready:t,reset:e,link:o,python:r,picture:n,data:s,stem:i}){let a=h("span",{class:"eos-feedback",role:"status"});async function c(u,d){if(await Rt(u)){
a.textContent=d;return}let m=h("textarea",{readonly:!0,"aria-label":"text to copy"},u);a.replaceChildren("Copy this: ",m),m.select()}let l=(u,d)=>h("button",{type:"\
button",onclick:()=>t()&&d()},u),f=[h("button",{type:"button",onclick:e},"reset"),q()&&l("copy link",()=>c(o(),"Link copied.")),l("copy Python",()=>c(r(),"Pytho\
n code copied.")),l("save picture",async()=>ht(await n(),`${i()}.png`)),l("save data",()=>ht(new Blob([s()],{type:"text/csv"}),`${i()}.csv`))].filter(Boolean);return{
node:h("div",{class:"eos-row"},f,a)}}var xe="⁰¹²³⁴⁵⁶⁷⁸⁹";function Pt(t){let e=String(Math.abs(t)).replace(/\d/g,o=>xe[o]);return t<0?`⁻${e}`:e}function g(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),r=t<0?"−":"";if(o>=1e6||o<.001){let[i,a]=o.toExponential(
e-1).split("e"),c=String(Number(i)),l=`10${Pt(Number(a))}`;return r+(c==="1"?l:`${c}×${l}`)}let[n,s]=String(Number(o.toPrecision(e))).split(".");return r+ke(n)+
(s?`.${s}`:"")}function ke(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function jt(t,e){let o=t/Math.max(e,1),r=10**Math.floor(Math.log10(o)),n=o/r;return r*(n<1.5?1:n<3.5?2:n<7.5?5:10)}function Z(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let r=jt(e-t,o);return[Math.floor(t/r+1e-9)*r,Math.ceil(e/r-1e-9)*r]}function G(t,e){let[o,r]=t,n=(e[1]-e[0])/(r-o),s=i=>e[0]+(i-o)*
n;return s.invert=i=>o+(i-e[0])/n,s.domain=t,s.range=e,s.ticks=i=>{let a=jt(r-o,i),c=[],l=Math.ceil(o/a-1e-9),f=Math.floor(r/a+1e-9);for(let u=l;u<=f;u++){let d=Number(
(u*a).toPrecision(12));c.push({value:d,label:g(d,6),major:!0})}return c},s}function $e(t,...e){return h("div",{class:"eos-group",role:"group","aria-label":t},...e)}function It(t,e,o){let r=new Map,n=t.map(c=>{let l=h("button",{type:"bu\
tton",onclick:()=>o(c)},z(c.label));return l.setAttribute("aria-pressed","false"),r.has(c.group)||r.set(c.group,[]),r.get(c.group).push(l),l}),s=h("div",{class:"\
eos-presets eos-later"},[...r].map(([c,l])=>$e(J(c),h("span",{class:"eos-name"},z(c)),l))),i=h("p",{class:"eos-caption eos-later"});function a(c){let l=t.findIndex(
f=>e(f,c));n.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),i.replaceChildren(...l<0?[]:z(t[l].caption))}return{nodes:[s,i],update:a}}function zt(t,e){let o=h("button",{type:"button",onclick:e},t);return{node:o,update:r=>o.setAttribute("aria-pressed",String(r))}}function V(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Me={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},ve={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Se=["text","muted","ground","surface","line","accent"];function gt(t){let e=h("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let i of Se)e.style.color=`var(--eos-${i})`,o[i]=getComputedStyle(e).color;e.remove();let[r,n,s]=V(o.text);o.dark=.299*r+.587*n+.114*s>128,o.
roles=o.dark?ve:Me,t.style.colorScheme=o.dark?"dark":"light";for(let[i,a]of Object.entries(o.roles))t.style.setProperty(`--eos-${i}`,a);return o}function Dt(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let n of[document.documentElement,document.body])e.observe(n,{attributes:!0,
attributeFilter:o});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{e.disconnect(),r.removeEventListener("change",t)}}function Gt({model:t,el:e},{style:o,settings:r,build:n}){let s=t.get("config"),i=t.get("name"),a={config:s,settings:null,run:null,theme:null},c=h("div",{class:"\
eos-layout"}),l=h("div",{class:`eos ${o}`},c);e.append(l);let f=h("p",{class:"eos-note",role:"status"}),u=h("p",{class:"eos-readout"}),d=h("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function m($){let S=Object.entries($).filter(([N,R])=>!Object.is(t.get(N),R));for(let[N,R]of S)t.set(N,R);S.length&&t.
save_changes()}let p=n({name:i,state:a,set:m,draw:M,readout:u,words:d,reset:()=>{m(r.defaults(s)),w()},link:()=>mt(i,r.toAddress(a.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(f,...p.nodes);let b=null;function y(){let $=performance.now(),{settings:S,problems:N}=r.read(t);if(a.settings=S,l.classList.toggle("eos-\
problem",N.length>0),N.length){p.stop(),a.run=null,D(d,N.join(" ")),D(u,"");return}let R=JSON.stringify(S);(R!==b||!a.run)&&(a.run=p.compute(S,R!==b)),b=R,M(),p.
controls?.(S),performance.measure("eosbook-draw",{start:$,end:performance.now()})}function M(){a.run&&p.draw()}let x=!1;function w(){x||(x=!0,queueMicrotask(()=>{
x=!1,l.isConnected&&y()}))}let k=0;function v(){clearTimeout(k),k=setTimeout(()=>{let{settings:$,problems:S}=r.read(t);S.length||Lt(i,r.toAddress($,s))},250)}if(q()){
let{traits:$,refused:S}=r.fromAddress(Ot(i),s);m($),S.length&&D(f,`Not taken from the address: ${S.join("; ")}.`)}let E=()=>{w(),q()&&v()};for(let $ of r.keys)t.
on(`change:${$}`,E);let A=Dt(()=>{a.theme=gt(l),p.recolour?.(),w()}),L=()=>p.panels.map($=>$.measure()).some(Boolean),j=new ResizeObserver(()=>{L()&&M()});for(let $ of p.
panels)j.observe($.node);return L(),a.theme=gt(l),w(),()=>{for(let $ of r.keys)t.off(`change:${$}`,E);clearTimeout(k),p.stop(),A(),j.disconnect(),l.remove()}}var Te={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function H({
role:t,dash:e,width:o=2,marker:r,hollow:n=!1}){let s=t?`var(--eos-${t})`:"currentColor",i=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":o,"stroke-dasha\
rray":e.join(" ")}),a=r==="cross"?{stroke:s,"stroke-width":n?1.5:3}:n?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=r&&F("path",{d:Te[r],...a});return F("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},i,c??[])}function U(t,e){return h("span",{},t,h("span",{},z(e)))}function Ht(){let t=h("div",{class:"eos-legend"}),e=null;
return{node:t,show(o,r){o!==e&&(e=o,t.replaceChildren(...r().filter(Boolean)))}}}function bt(t){let e=h("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(r,n){let s=Math.max(1,globalThis.devicePixelRatio||
1),[i,a]=[Math.round(r*s),Math.round(n*s)];return(e.width!==i||e.height!==a)&&([e.width,e.height]=[i,a]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,r,n),o}}}function T(t,{
colour:e,width:o=2,dash:r=[],alpha:n=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(r),t.globalAlpha=n,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function X({left:t,top:e,width:o,height:r},n,s){n.save(),n.beginPath(),n.rect(t,e,o,r),n.clip(),s(),n.restore()}function Y(t,e,o,r,n=null){t.save(),t.beginPath(),r(t),t.fillStyle=n??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||n)&&t.
stroke(),t.restore()}function W(t,e,o,r,n){if(e==="circle")t.moveTo(o+n,r),t.arc(o,r,n,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,r-1.25*n),t.lineTo(o+1.15*
n,r+.8*n),t.lineTo(o-1.15*n,r+.8*n),t.closePath();else if(e==="square")t.rect(o-.9*n,r-.9*n,1.8*n,1.8*n);else if(e==="cross")t.moveTo(o-n,r-n),t.lineTo(o+n,r+n),
t.moveTo(o-n,r+n),t.lineTo(o+n,r-n);else throw new Error(`no marker is called ${e}`)}var Ae="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function C(t,e,o,r,n={}){
let{align:s="left",size:i=13,colour:a,halo:c,fonts:l="sans-serif",weight:f=""}=n,u=e.split("*").map((p,b)=>(t.font=b%2?`italic ${i+2}px ${Ae}`:`${f} ${i}px ${l}`,
{part:p,font:t.font,width:t.measureText(p).width})),d=u.reduce((p,{width:b})=>p+b,0),m=s==="right"?o-d:s==="center"?o-d/2:o;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let p of c?["strokeText","fillText"]:["fillText"]){
let b=m;for(let{part:y,font:M,width:x}of u)t.font=M,t[p](y,b,r),b+=x}return t.restore(),d}var Q=2;function Ut(t,e,[o,r],n){let s=new OffscreenCanvas(o*Q,r*Q),i=s.getContext("2d");i.scale(Q,Q),i.fillStyle=t.ground,i.fillRect(0,0,o,r),C(i,e,16,26,{size:15,
colour:t.text,fonts:t.fonts});for(let{at:a,draw:c}of n)i.save(),i.translate(a[0],a[1]),c(i,a[2],a[3]),i.restore();return s.convertToBlob({type:"image/png"})}function qt(t,e,o,r){
let n=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)n.push(r(s).join());return`${n.join(`
`)}
`}var So=Math.sqrt(5)-1,To=1.5*Math.sqrt(3)-1;function B(t,e,o,r,n,s){let i=t==="square",a=t==="frozen",c=s.length,l=a?0:1,[f,u]=[o,r],d=0,m=0;for(let p=0;p<n+c;p++){let b=f*u;if(!(Math.abs(b)<=1e100))return s.
fill(NaN),{along:NaN,across:NaN};let y=b-l,M=y,x=1;if(!i){let v=Math.sqrt(1+y*y);M=y/v,x=1/((1+y*y)*v)}if(p>=n)if(s[p-n]=b,a)d+=Math.log(Math.max(Math.abs(1-e*x*
u*u),1e-300));else{let v=x*b+M,E=(1-e*x*u*u)*(1-e*x*f*f)-e*e*v*v,A=Math.log(Math.max(Math.abs(1+e*M),1e-300));d+=Math.log(Math.max(Math.abs(E),1e-300))-A,m+=A}let w=e*
M,k=f-w*u;a||(u-=w*f),f=k}return{along:d/c,across:m/c}}function wt(t){let e=t.length;for(let o=1;o<=32;o++){let r=!0;for(let n=e-32;n<e&&r;n++)r=Math.abs(t[n]-t[n-
o])<=1e-6;if(r)return o}return 0}function K(t,e,o){if(t==="frozen"){let s=Math.sqrt((e*o*o/2)**2-1);return[-s,s]}let r=Math.sqrt((1-1/e)*(1+3/e)),n=1+1/e;return[
(n-r)/2,(n+r)/2]}function Ft(t,e,o){if(t==="frozen"){let[,r]=K(t,e,o),n=1-e*o*o/((1+r*r)*Math.sqrt(1+r*r));return n*n}return 9-2*(1+e)*(1+e)}var Wt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Bt(t,{grabbed:e,dragged:o,dropped:r,nudged:n}){let s=h("button",{type:"button",
class:"eos-handle"});t.node.append(s);let i=!1;s.addEventListener("pointerdown",a=>{a.button===0&&(s.setPointerCapture(a.pointerId),i=e())}),s.addEventListener(
"pointermove",a=>{i&&(a.stopPropagation(),o(...t.place(a)))});for(let a of["pointerup","pointercancel"])s.addEventListener(a,()=>{i&&(i=!1,r())});return s.addEventListener(
"keydown",a=>{if(!(a.key in Wt))return;a.preventDefault();let c=a.shiftKey?10:1;n(...Wt[a.key].map(l=>l*c))}),{node:s,place({area:a,x:c,y:l},f,u){let d=(m,p,b)=>Math.
min(Math.max(m,p),b);s.style.left=`${d(c(f),a.left,a.right)}px`,s.style.top=`${d(l(u),a.top,a.bottom)}px`},describe(a){s.setAttribute("aria-label",a)}}}function yt(t,{
min:e,max:o},r){let n=r?Math.round(t/r)*r:t;return Number(Math.min(Math.max(n,e),o).toFixed(6))}function tt(t){let e=h("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=bt(e),r=bt(e),n=[0,0];return{node:e,scales:null,get size(){return n},measure(){
let s=n;return n=[e.clientWidth,e.clientHeight],n[0]!==s[0]||n[1]!==s[1]},draw(s,i){let[a,c]=n;this.scales=a>0&&c>0?s(a,c):null,this.scales&&i(o.begin(a,c),this.
scales)},drawOver(s){let i=r.begin(...n);this.scales&&s(i,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let i=e.getBoundingClientRect();return[
s.clientX-i.left,s.clientY-i.top]}}}var Ee=13,Oe=3.4;function xt(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function et(t,e,{x:o,y:r,xName:n,yName:s,theme:i,xCount:a,yCount:c}){let l=o.ticks(a??Math.max(2,e.width/
80)),f=r.ticks(c??Math.max(2,e.height/50)),u={colour:i.muted,fonts:i.fonts,size:12};T(t,{colour:i.line,width:1,alpha:.6},m=>{for(let{value:p,major:b}of l)b&&O(m,
I(o(p)),e.top,I(o(p)),e.bottom);for(let{value:p,major:b}of f)b&&O(m,e.left,I(r(p)),e.right,I(r(p)))}),T(t,{colour:i.muted,width:1},m=>{O(m,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:p,major:b}of l)O(m,I(o(p)),e.bottom,I(o(p)),e.bottom+(b?5:3));for(let{value:p,major:b}of f)O(m,e.left-(b?5:3),I(r(p)),e.left,I(
r(p)))});for(let m of l){let p=Math.min(o(m.value),e.right+Ee-Oe*m.label.length);C(t,m.label,p,e.bottom+18,{...u,align:"center"})}for(let m of f)C(t,m.label,e.left-
8,r(m.value)+4,{...u,align:"right"});let d={colour:i.text,fonts:i.fonts,size:13};C(t,n,e.right,e.bottom+35,{...d,align:"right"}),C(t,s,2,e.top-9,d)}function I(t){
return Math.round(t)+.5}function O(t,e,o,r,n){t.moveTo(e,o),t.lineTo(r,n)}var Kt={dash:[6,4],width:1.5};var _t=1e5;function kt(t){return Math.min(Math.max(t,-_t),_t)}var Le={left:52,right:16,top:26,bottom:42},Jt=-3,ot=360,nt=3,$t={role:"theory",dash:[2,3],width:2.5},Mt={dash:[1,3],width:1.5},P={role:"bouncing",marker:"triang\
le",dash:[5,3],width:1.5},rt={role:"flow",dash:[],width:2},vt={role:"converging",dash:[8,3,2,3],width:2},St=(t,e)=>xt(t,e,Le),Ne=t=>({size:12,colour:t.text,fonts:t.
fonts,halo:t.ground}),Zt=({diagram:t},e)=>G(t.window,[e.left,e.right]);function Re({diagram:t}){let[e,o]=[0,1];for(let r of t.products)for(let n of r)n<e&&n>-nt?
e=n:n>o&&n<nt&&(o=n);return Z(e-.03,o+.03,8)}function st(t,e,{run:o}){let r=St(t,e),n=o.diagram.domain??=Re(o);return{area:r,x:Zt(o,r),y:G(n,[r.bottom,r.top])}}
function it(t,{area:e,x:o,y:r},{run:n,theme:s,theory:i,marks:a}){et(t,e,{x:o,y:r,xName:"step size *η*",yName:"*xy* where runs settle",theme:s,yCount:7}),X(e,t,
()=>{t.imageSmoothingEnabled=!1,t.drawImage(Ce(n.diagram,r.domain,s),e.left,e.top,e.width,e.height),i&&Pe(t,{area:e,x:o,y:r},n,s,a),Vt(t,{area:e,x:o},n,s),Y(t,P.
marker,s.roles[P.role],c=>{for(let l of n.product.slice(-32))Math.abs(l)<nt&&W(c,P.marker,o(n.settings.eta),r(l),3.5)})})}function Ce(t,[e,o],r){let n=V(r.text),
s=`${n}`;if(t.cloud?.key===s)return t.cloud.picture;let i=t.etas.length,a=new OffscreenCanvas(i,ot),c=a.getContext("2d"),l=c.createImageData(i,ot),{data:f}=l,[u,
d,m]=n;return t.products.forEach((p,b)=>{for(let y=0;y<p.length;y++){let M=Math.floor((o-p[y])/(o-e)*ot);if(!(M>=0&&M<ot))continue;let x=4*(M*i+b);f[x]=u,f[x+1]=
d,f[x+2]=m,f[x+3]=Math.min(255,f[x+3]?f[x+3]+40:120)}}),c.putImageData(l,0,0),t.cloud={key:s,picture:a},a}function Pe(t,{area:e,x:o,y:r},n,s,i){let a=e.left;for(let[
l,f]of i){let u=o(l);if(u<e.left||u>e.right)continue;T(t,{...Mt,colour:s.text},m=>O(m,u,e.top,u,e.bottom));let d=u+5+6.2*f.length;u<a||d>e.right||(C(t,f,u+4,e.bottom-
7,Ne(s)),a=d)}let{problem:c}=n.settings;if(c.key!=="root")for(let l of[0,1])T(t,{...$t,colour:s.roles.theory},f=>{for(let u=0;u<=200;u++){let d=Math.max(1,o.domain[0])+
(o.domain[1]-Math.max(1,o.domain[0]))*u/200;d<1||f.lineTo(o(d),kt(r(n.orbit(d)[l])))}})}function Vt(t,{area:e,x:o},{settings:r},n){T(t,{colour:n.roles[P.role],width:1.25},
s=>{O(s,o(r.eta),e.top,o(r.eta),e.bottom)})}function at(t,e,{run:o}){let r=St(t,e);return{area:r,x:Zt(o,r),y:G([Jt,1.3],[r.bottom,r.top])}}function ct(t,{area:e,
x:o,y:r},{run:n,theme:s}){et(t,e,{x:o,y:r,xName:"step size *η*",yName:"exponents: a disturbance along, and *x* − *y*",theme:s,yCount:4}),X(e,t,()=>{T(t,{...Kt,
colour:s.text},f=>{O(f,e.left,r(0),e.right,r(0))});let{etas:a,exponents:c}=n.diagram,l=n.settings.problem.key==="frozen"?[["along",rt]]:[["across",vt],["along",
rt]];for(let[f,u]of l)T(t,{...u,width:1.5,colour:s.roles[u.role]},d=>{let m=!1;c.forEach((p,b)=>{let y=Math.max(p[f],2*Jt);Number.isFinite(y)&&d[m?"lineTo":"mov\
eTo"](o(a[b]),r(y)),m=Number.isFinite(y)})});Vt(t,{area:e,x:o},n,s)})}function lt(t,e,{run:o}){let r=St(t,e),n=[...o.early].filter(i=>Math.abs(i)<nt),s=Z(Math.min(
0,...n),Math.max(1,...n),5);return{area:r,x:G([0,60],[r.left,r.right]),y:G(s,[r.bottom,r.top])}}function ut(t,{area:e,x:o,y:r},{run:n,theme:s}){et(t,e,{x:o,y:r,
xName:"step",yName:"*xy* of one run",theme:s,yCount:4});let i=a=>kt(r(a));X(e,t,()=>{let a=s.roles[n.diverges?"diverged":P.role];if(T(t,{colour:a,width:1},l=>{n.
early.forEach((f,u)=>l.lineTo(o(u),i(f)))}),Y(t,P.marker,a,l=>{n.early.forEach((f,u)=>W(l,P.marker,o(u),i(f),3))}),!n.diverges)return;let c=n.early.length-1;T(t,
{colour:a,width:3},l=>{W(l,"cross",Math.min(o(c),e.right-8),Math.max(i(n.early[c]),e.top+9),7)})})}function Xt(t,{area:e,x:o},r,n){T(t,{colour:n.text,width:1,alpha:.7},
s=>{O(s,o(r),e.top,o(r),e.bottom)})}var ee=1e30,Qt=t=>typeof t=="number"&&Math.abs(t)<=ee,Tt=`up to ${g(ee)}`,je=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,te=({min:t,max:e})=>`${g(t)}\
 to ${g(e)}`;function ft({symbol:t,above:e,within:o=!1,counts:r=()=>!0}){function n(s,i){if(o){let a=1e-12*(i.max-i.min);return Qt(s)&&s>=i.min-a&&s<=i.max+a?null:
`a number from ${te(i)}`}return Qt(s)&&!(s<=e)?null:e===void 0?`a number ${Tt} in size`:e===0?`a positive number ${Tt}`:`a number above ${e} and ${Tt}`}return{symbol:t,
counts:r,allowed:(s,i,{ranges:a})=>n(s[i],a[i]),read:(s,i,{ranges:a})=>je(s,a[i]),write:(s,i)=>s[i],options:(s,{ranges:i})=>te(i[s])}}function oe(t,e){return{name:e,counts:()=>!0,allowed:(o,r,n)=>n[t][o[r]]?null:`a whole number from 0 to ${n[t].length-1}`,entry:(o,r,n)=>n[t][o[r]],read:(o,r,n)=>{
let s=n[t].findIndex(i=>i.key===o);return s<0?void 0:s},write:o=>o[e].key,options:(o,r)=>r[t].map(n=>n.key).join(", ")}}function Ie(t){return typeof t=="number"?
g(t):JSON.stringify(t)??String(t)}function ne(t){let e=Object.entries(t),o=Object.keys(t),r=e.filter(([,{inAddress:n=!0}])=>n).map(([n,s])=>[s.name??n,n,s]);return{
keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:n}])=>n).map(([n,{symbol:s}])=>[n,s])),read(n){let s=n.get("config"),i=Object.fromEntries(o.map(c=>[c,n.get(
c)])),a=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:d,entry:m}]of e){let p=f(i,s)&&u(i,c,s);p&&a.push(`${l} must be ${p}, but it is ${Ie(i[c])}.`),m&&(i[d]=
m(i,c,s))}return{settings:i,problems:a}},defaults(n){return Object.fromEntries(o.map(s=>[s,n.defaults[s]]))},toAddress(n,s){if(o.every(a=>n[a]===s.defaults[a]))
return{};let i=r.filter(([,,{counts:a}])=>a(n,s));return Object.fromEntries(i.map(([a,c,{write:l}])=>[a,l(n,c)]))},fromAddress(n,s){let i={},a=[];for(let[c,l]of Object.
entries(n)){let[,f,u]=r.find(([m])=>m===c)??[],d=u?.read(l,f,s);if(d!==void 0)i[f]=d;else{let m=u&&`allowed: ${u.options(f,s)}`;a.push(`${c} = ${l} (${m??"no su\
ch setting"})`)}}return{traits:i,refused:a}}}}var se=ne({problem_index:oe("problems","problem"),eta:ft({symbol:"*η*",within:!0}),imbalance:ft({symbol:"*y*₀ − *x*₀",within:!0}),zoom:ft({symbol:"zoom",
within:!0})}),re=2.1,ze=Math.sqrt(2);function _({problem:t,imbalance:e}){let o=[(re-e)/2,(re+e)/2];return t.key==="frozen"?[o[0],ze]:o}function ie(t,{etas:e,settle:o,
kept:r}){let[n,s]=_(t);return`import numpy as np

from eosbook.bifurcation import attractors

x0, y0 = ${n}, ${s}
found = attractors("${t.problem.key}", [${t.eta}], x0, y0, settle=${o}, kept=${r})
print(found.period[0], found.along[0], found.across[0], found.product[0, -8:])
eta = np.linspace(${e[0]}, ${e.at(-1)}, ${e.length})
diagram = attractors("${t.problem.key}", eta, x0, y0, settle=${o}, kept=${r})
`}function ae({problem:t,eta:e,imbalance:o,zoom:r}){return`problem=${t.key} eta=${e} imbalance=${o} zoom=${r}`}var ce=400,At=400,Et=128,De=60;function le(t,{ranges:e},o){let{problem:r,eta:n}=t,[s,i]=_(t),a=Ge(t,e.eta),c=JSON.stringify([r.key,s,i,a]),l=o?.diagram.key===c?
o.diagram:{key:c,...He(r.key,a,s,i)},f=new Float64Array(Et),u=B(r.key,n,s,i,At,f),d=new Float64Array(De+1);return B(r.key,n,s,i,0,d),{settings:t,diagram:l,product:f,
early:Ue(r.key,n,s,i,d),...u,diverges:Number.isNaN(f[0]),period:wt(f),two:n>1&&r.key!=="root"?K(r.key,n,i):null,multiplier:n>1&&r.key!=="root"?Ft(r.key,n,i):null,
height:i,settle:At,kept:Et}}function Ge({eta:t,zoom:e},{min:o,max:r}){if(e===1)return[o,r];let n=(r-o)/(2*e),s=Math.min(Math.max(t-n,o),r-2*n);return[s,s+2*n]}function He(t,[
e,o],r,n){let s=Array.from({length:ce},(c,l)=>e+(o-e)*l/(ce-1)),i=s.map(()=>new Float64Array(Et)),a=s.map((c,l)=>B(t,c,r,n,At,i[l]));return{window:[e,o],etas:s,
products:i,exponents:a}}function Ue(t,e,o,r,n){let s=n.length;for(;s>1&&Number.isNaN(n[0]);)s-=1,n=new Float64Array(s),B(t,e,o,r,0,n);return n}function pt({diagram:t},e){
let{window:o,etas:r,products:n,exponents:s}=t,i=(e-o[0])/(o[1]-o[0]),a=Math.round(Math.min(Math.max(i,0),1)*(r.length-1)),c=n[a];return{eta:r[a],product:c,...s[a],
period:wt(c),diverges:Number.isNaN(c[0])}}var qe=8;function ue(t){let{settings:e,diverges:o}=t,[r,n]=_(e).map(l=>g(l)),s=`At *η* = ${g(e.eta,6)} gradient descent on ${e.problem.formula} from (${r}, ${n}\
)`,i=o?"leaves every bounded set: this run diverges.":`${Fe(t)} ${We(t)}`,[a,c]=t.diagram.window.map(l=>g(l,6));return`${s} ${i} ${Be(t)} The diagram shows *η* \
from ${a} to ${c}.`}function Fe({period:t,product:e,settle:o}){if(t===1)return`comes to rest at *xy* = ${g(e.at(-1))}.`;if(t===0||t>qe){let[n,s]=[Math.min(...e),
Math.max(...e)],i=`*xy* between ${g(n)} and ${g(s)}`;return t?`settles on period ${t}, ${i}.`:`has no period after ${o} steps: ${i}.`}let r=[...e.slice(-t)].map(
n=>g(n));return`settles on period ${t}: *xy* = ${r.join(", ")}, and again.`}function We({along:t,across:e,settings:o}){let r=t>0?"grows":"shrinks",n=t>0?", so t\
he run is chaotic":"",s=`A disturbance ${r} by a factor of ${g(Math.exp(t),3)} a step${n}.`;return o.problem.key==="frozen"?s:Math.abs(e)<.005?`${s} The imbalan\
ce *x* − *y* hardly changes.`:`${s} The imbalance *x* − *y* ${e>0?"grows":"shrinks"} by ${g(Math.exp(e),3)}.`}function Be({two:t,multiplier:e,settings:o}){if(o.
eta<=1)return"The sharpness 2 of the flattest minimum is not above 2/*η*.";let r=`Every minimum has sharpness 2 or more, above 2/*η* = ${g(2/o.eta)}`,n=o.problem.
key==="frozen"?"The sharpness 2 is above 2/*η*":r;if(!t)return`${n}.`;let s=Math.abs(e)<1?"stable":"unstable";return`${n}; the orbit of period two, *xy* = ${g(
t[0])} and ${g(t[1])}, has the multiplier ${g(e)} and is ${s}.`}function fe({eta:t,product:e,along:o,period:r,diverges:n}){let s=`*η* = ${g(t,6)}`;if(n)return`${s}\
: diverges`;let i=`*xy* from ${g(Math.min(...e))} to ${g(Math.max(...e))}`;return`${s}: ${r?`period ${r}`:"no period"}, ${i}, exponent ${g(o,3)}`}function pe({diagram:{
window:t},settings:e}){let[o,r]=t.map(n=>g(n,6));return`Products xy at which runs settle, against the step size from ${o} to ${r}; the run shown is at ${g(e.eta,
6)}.`}function de({along:t,diverges:e}){return`Lyapunov exponents against the step size; along the orbit here: ${e?"none, the run diverges":g(t,3)}.`}function me({
early:t}){return`Product xy against step, from ${g(t[0])} to ${g(t.at(-1))} at step ${t.length-1}.`}function he({scene:t,read:e,setEta:o}){let r=tt("eos-main"),n=tt("eos-exponents"),s=tt("eos-steps"),i=[r,n,s],a=Bt(r,{grabbed:()=>!0,dragged:c=>o(yt(r.scales.x.
invert(c),t().ranges.eta)),dropped:()=>{},nudged:c=>{let{run:l,ranges:f}=t(),{window:u}=l.diagram;o(yt(l.settings.eta+c*(u[1]-u[0])/400,f.eta))}});for(let c of[
r,n])c.node.addEventListener("pointermove",l=>{c.scales&&t().run&&e(pt(t().run,c.scales.x.invert(c.place(l)[0])))}),c.node.addEventListener("pointerleave",()=>e(
null));return{all:i,node:h("div",{class:"eos-panels"},i.map(({node:c})=>c)),draw(){let c=t(),l=[[r,st,it,pe],[n,at,ct,de],[s,lt,ut,me]];for(let[u,d,m,p]of l)u.draw(
(b,y)=>d(b,y,c),(b,y)=>m(b,y,c)),u.describe(p(c.run));let{eta:f}=c.run.settings;r.scales&&a.place({...r.scales,y:()=>1/0},f,0),a.describe(`step size η = ${g(f,
6)}: drag it or use the arrow keys`)},drawOver(c){let{theme:l}=t();for(let f of[r,n])f.drawOver((u,d)=>{c&&Xt(u,d,c.eta,l)})}}}var[ge,be,dt]=[1100,600,40],we=["eta","imbalance","zoom"];function Ke({state:t,set:e,draw:o,reset:r,link:n,readout:s,words:i}){let{config:a}=t,c={theory:!0,pointed:null},
l=It(a.presets,_e,w=>e({problem_index:a.problems.findIndex(({key:k})=>k===w.problem),...Object.fromEntries(we.map(k=>[k,w[k]]))})),f=zt("theory",()=>{c.theory=!c.
theory,o()}),u=he({scene:p,read:w=>{c.pointed=w,y()},setEta:w=>e({eta:w})}),d=Ht(),m=Ct({ready:()=>t.run,reset:()=>{c.theory=!0,r()},link:n,python:()=>ie(t.settings,
{...t.run,etas:t.run.diagram.etas}),picture:M,data:x,stem:()=>`eosbook-bifurcation-${t.settings.problem.key}`});function p(){let{run:w,theme:k}=t;return{run:w,theme:k,
theory:c.theory,ranges:a.ranges,marks:a.marks[w?.settings.problem.key]}}function b(){f.update(c.theory),D(i,ue(t.run)),u.draw(),y(),d.show(`${c.theory} ${t.settings.
problem.key}`,()=>[U(H(P),"the run at *η*"),c.theory&&t.settings.problem.key!=="root"&&U(H($t),"period two, computed"),c.theory&&U(H(Mt),"computed thresholds"),
U(H(rt),"exponent along"),t.settings.problem.key!=="frozen"&&U(H(vt),"exponent of *x* − *y*")])}function y(){t.run&&(u.drawOver(c.pointed),D(s,c.pointed?fe(c.
pointed):"Point at the diagram to read a step size; drag the ring to choose it."))}function M(){let{problem:w,eta:k,imbalance:v}=t.settings,E=`Gradient descent \
on ${w.formula}: *η* = ${g(k,6)}, *y*₀ − *x*₀ = ${g(v)}`,[A,L]=[ge/2,be-dt],j=($,S,N)=>({at:$,draw:(R,...ye)=>N(R,S(...ye,p()),p())});return Ut(t.theme,E,
[ge,be],[j([12,dt,A-24,L],st,it),j([A,dt,A-12,L/2],at,ct),j([A,dt+L/2,A-12,L/2],lt,ut)])}function x(){let{etas:w}=t.run.diagram,k=Array.from({length:32},(v,E)=>`\
product_${E}`);return qt(`where gradient descent on ${J(t.settings.problem.formula)} settles: ${ae(t.settings)}`,["eta","period","along","across",...k],w.length-
1,v=>{let{eta:E,period:A,along:L,across:j,product:$}=pt(t.run,w[v]);return[E,A,L,j,...$.slice(-32)]})}return{nodes:[...l.nodes,h("div",{class:"eos-row"},f.node),
u.node,d.node,s,i,m.node],panels:u.all,compute(w){c.pointed=null;let k=le(w,a,t.run);return Object.assign(k,{orbit:v=>K(w.problem.key,v,k.height)})},draw:b,controls:w=>l.
update(w),stop(){}}}function _e(t,e){return we.every(o=>t[o]===e[o])&&t.problem===e.problem.key}var An={render:t=>Gt(t,{style:"eos-bf",settings:se,build:Ke})};export{An as default};
