function q(){return globalThis.eosbookPage===!0}function Ot(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function dt(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([i])=>!i.startsWith(`${t}.`)),s=Object.entries(e).map(([i,a])=>[
`${t}.${i}`,String(a)]);return n.search=new URLSearchParams([...r,...s]),o&&(n.hash=o),n.href}function Lt(t,e){history.replaceState(history.state,"",dt(t,e))}function h(t,e={},...o){return Nt(document.createElement(t),e,o)}function F(t,e={},...o){return Nt(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function Nt(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function z(t){return t.split("*").map((e,o)=>o%2?h("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function _(t){return t.replaceAll(
"*","")}function D(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...z(e)))}function mt(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function Rt(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function Ct({ready:t,reset:e,link:o,python:n,picture:r,data:s,stem:i}){let a=h("span",{class:"eos-feedback",role:"status"});async function c(u,d){if(await Rt(u)){
a.textContent=d;return}let m=h("textarea",{readonly:!0,"aria-label":"text to copy"},u);a.replaceChildren("Copy this: ",m),m.select()}let l=(u,d)=>h("button",{type:"\
button",onclick:()=>t()&&d()},u),f=[h("button",{type:"button",onclick:e},"reset"),q()&&l("copy link",()=>c(o(),"Link copied.")),l("copy Python",()=>c(n(),"Pytho\
n code copied.")),l("save picture",async()=>mt(await r(),`${i()}.png`)),l("save data",()=>mt(new Blob([s()],{type:"text/csv"}),`${i()}.csv`))].filter(Boolean);return{
node:h("div",{class:"eos-row"},f,a)}}var ke="⁰¹²³⁴⁵⁶⁷⁸⁹";function Pt(t){let e=String(Math.abs(t)).replace(/\d/g,o=>ke[o]);return t<0?`⁻${e}`:e}function g(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[i,a]=o.toExponential(
e-1).split("e"),c=String(Number(i)),l=`10${Pt(Number(a))}`;return n+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(o.toPrecision(e))).split(".");return n+$e(r)+
(s?`.${s}`:"")}function $e(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function jt(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function J(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let n=jt(e-t,o);return[Math.floor(t/n+1e-9)*n,Math.ceil(e/n-1e-9)*n]}function G(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),s=i=>e[0]+(i-o)*
r;return s.invert=i=>o+(i-e[0])/r,s.domain=t,s.range=e,s.ticks=i=>{let a=jt(n-o,i),c=[],l=Math.ceil(o/a-1e-9),f=Math.floor(n/a+1e-9);for(let u=l;u<=f;u++){let d=Number(
(u*a).toPrecision(12));c.push({value:d,label:g(d,6),major:!0})}return c},s}function Me(t,...e){return h("div",{class:"eos-group",role:"group","aria-label":t},...e)}function It(t,e,o){let n=new Map,r=t.map(c=>{let l=h("button",{type:"bu\
tton",onclick:()=>o(c)},z(c.label));return l.setAttribute("aria-pressed","false"),n.has(c.group)||n.set(c.group,[]),n.get(c.group).push(l),l}),s=h("div",{class:"\
eos-presets eos-later"},[...n].map(([c,l])=>Me(_(c),h("span",{class:"eos-name"},z(c)),l))),i=h("p",{class:"eos-caption eos-later"});function a(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),i.replaceChildren(...l<0?[]:z(t[l].caption))}return{nodes:[s,i],update:a}}function zt(t,e){let o=h("button",{type:"button",onclick:e},t);return{node:o,update:n=>o.setAttribute("aria-pressed",String(n))}}function Z(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var ve={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Se={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Te=["text","muted","ground","surface","line","accent"];function ht(t){let e=h("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let i of Te)e.style.color=`var(--eos-${i})`,o[i]=getComputedStyle(e).color;e.remove();let[n,r,s]=Z(o.text);o.dark=.299*n+.587*r+.114*s>128,o.
roles=o.dark?Se:ve,t.style.colorScheme=o.dark?"dark":"light";for(let[i,a]of Object.entries(o.roles))t.style.setProperty(`--eos-${i}`,a);return o}function Dt(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function Gt({model:t,el:e},{style:o,settings:n,build:r}){let s=t.get("config"),i=t.get("name"),a={config:s,settings:null,run:null,theme:null},c=h("div",{class:"\
eos-layout"}),l=h("div",{class:`eos ${o}`},c);e.append(l);let f=h("p",{class:"eos-note",role:"status"}),u=h("p",{class:"eos-readout"}),d=h("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function m(k){let M=Object.entries(k).filter(([N,R])=>!Object.is(t.get(N),R));for(let[N,R]of M)t.set(N,R);M.length&&t.
save_changes()}let p=r({state:a,set:m,draw:T,readout:u,words:d,reset:()=>{m(n.defaults(s)),w()},link:()=>dt(i,n.toAddress(a.settings,s))});c.append(f,...p.nodes);
let b=null;function y(){let k=performance.now(),{settings:M,problems:N}=n.read(t);if(a.settings=M,l.classList.toggle("eos-problem",N.length>0),N.length){p.stop(),
a.run=null,D(d,N.join(" ")),D(u,"");return}let R=JSON.stringify(M);(R!==b||!a.run)&&(a.run=p.compute(M,R!==b)),b=R,T(),p.controls?.(M),performance.measure("eosb\
ook-draw",{start:k,end:performance.now()})}function T(){a.run&&p.draw()}let v=!1;function w(){v||(v=!0,queueMicrotask(()=>{v=!1,l.isConnected&&y()}))}let x=0;function $(){
clearTimeout(x),x=setTimeout(()=>{let{settings:k,problems:M}=n.read(t);M.length||Lt(i,n.toAddress(k,s))},250)}if(q()){let{traits:k,refused:M}=n.fromAddress(Ot(i),
s);m(k),M.length&&D(f,`Not taken from the address: ${M.join("; ")}.`)}let E=()=>{w(),q()&&$()};for(let k of n.keys)t.on(`change:${k}`,E);let A=Dt(()=>{a.theme=ht(
l),p.recolour?.(),w()}),L=()=>p.panels.map(k=>k.measure()).some(Boolean),j=new ResizeObserver(()=>{L()&&T()});for(let k of p.panels)j.observe(k.node);return L(),
a.theme=ht(l),w(),()=>{for(let k of n.keys)t.off(`change:${k}`,E);clearTimeout(x),p.stop(),A(),j.disconnect(),l.remove()}}var Ae={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function H({
role:t,dash:e,width:o=2,marker:n}){let r=t?`var(--eos-${t})`:"currentColor",s=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":o,"stroke-dasharray":e.join(
" ")}),i=n==="cross"?{stroke:r,"stroke-width":3}:{fill:r},a=n&&F("path",{d:Ae[n],...i});return F("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,a??[])}function U(t,e){
return h("span",{},t,h("span",{},z(e)))}function Ht(){let t=h("div",{class:"eos-legend"}),e=null;return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(
Boolean)))}}}function gt(t){let e=h("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[i,a]=[Math.round(n*s),Math.round(r*s)];return(e.width!==i||e.height!==a)&&([e.width,e.height]=[i,a]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,n,r),o}}}function S(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function V({left:t,top:e,width:o,height:n},r,s){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),s(),r.restore()}function X(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.
stroke(),t.restore()}function W(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,n-1.25*r),t.lineTo(o+1.15*
r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(o-r,n-r),t.lineTo(o+r,n+r),
t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var Ee="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function C(t,e,o,n,r={}){
let{align:s="left",size:i=13,colour:a,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").map((p,b)=>(t.font=b%2?`italic ${i+2}px ${Ee}`:`${f} ${i}px ${l}`,
{part:p,font:t.font,width:t.measureText(p).width})),d=u.reduce((p,{width:b})=>p+b,0),m=s==="right"?o-d:s==="center"?o-d/2:o;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let p of c?["strokeText","fillText"]:["fillText"]){
let b=m;for(let{part:y,font:T,width:v}of u)t.font=T,t[p](y,b,n),b+=v}return t.restore(),d}var Y=2;function Ut(t,e,[o,n],r){let s=new OffscreenCanvas(o*Y,n*Y),i=s.getContext("2d");i.scale(Y,Y),i.fillStyle=t.ground,i.fillRect(0,0,o,n),C(i,e,16,26,{size:15,
colour:t.text,fonts:t.fonts});for(let{at:a,draw:c}of r)i.save(),i.translate(a[0],a[1]),c(i,a[2],a[3]),i.restore();return s.convertToBlob({type:"image/png"})}function qt(t,e,o,n){
let r=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)r.push(n(s).join());return`${r.join(`
`)}
`}var So=Math.sqrt(5)-1,To=1.5*Math.sqrt(3)-1;function B(t,e,o,n,r,s){let i=t==="square",a=t==="frozen",c=s.length,l=a?0:1,[f,u]=[o,n],d=0,m=0;for(let p=0;p<r+c;p++){let b=f*u;if(!(Math.abs(b)<=1e100))return s.
fill(NaN),{along:NaN,across:NaN};let y=b-l,T=y,v=1;if(!i){let $=Math.sqrt(1+y*y);T=y/$,v=1/((1+y*y)*$)}if(p>=r)if(s[p-r]=b,a)d+=Math.log(Math.max(Math.abs(1-e*v*
u*u),1e-300));else{let $=v*b+T,E=(1-e*v*u*u)*(1-e*v*f*f)-e*e*$*$,A=Math.log(Math.max(Math.abs(1+e*T),1e-300));d+=Math.log(Math.max(Math.abs(E),1e-300))-A,m+=A}let w=e*
T,x=f-w*u;a||(u-=w*f),f=x}return{along:d/c,across:m/c}}function bt(t){let e=t.length;for(let o=1;o<=32;o++){let n=!0;for(let r=e-32;r<e&&n;r++)n=Math.abs(t[r]-t[r-
o])<=1e-6;if(n)return o}return 0}function K(t,e,o){if(t==="frozen"){let s=Math.sqrt((e*o*o/2)**2-1);return[-s,s]}let n=Math.sqrt((1-1/e)*(1+3/e)),r=1+1/e;return[
(r-n)/2,(r+n)/2]}function Ft(t,e,o){if(t==="frozen"){let[,n]=K(t,e,o),r=1-e*o*o/((1+n*n)*Math.sqrt(1+n*n));return r*r}return 9-2*(1+e)*(1+e)}var Wt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Bt(t,{grabbed:e,dragged:o,dropped:n,nudged:r}){let s=h("button",{type:"button",
class:"eos-handle"});t.node.append(s);let i=!1;s.addEventListener("pointerdown",a=>{a.button===0&&(s.setPointerCapture(a.pointerId),i=e())}),s.addEventListener(
"pointermove",a=>{i&&(a.stopPropagation(),o(...t.place(a)))});for(let a of["pointerup","pointercancel"])s.addEventListener(a,()=>{i&&(i=!1,n())});return s.addEventListener(
"keydown",a=>{if(!(a.key in Wt))return;a.preventDefault();let c=a.shiftKey?10:1;r(...Wt[a.key].map(l=>l*c))}),{node:s,place({area:a,x:c,y:l},f,u){let d=(m,p,b)=>Math.
min(Math.max(m,p),b);s.style.left=`${d(c(f),a.left,a.right)}px`,s.style.top=`${d(l(u),a.top,a.bottom)}px`},describe(a){s.setAttribute("aria-label",a)}}}function wt(t,{
min:e,max:o},n){let r=n?Math.round(t/n)*n:t;return Number(Math.min(Math.max(r,e),o).toFixed(6))}function Q(t){let e=h("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=gt(e),n=gt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,i){let[a,c]=r;this.scales=a>0&&c>0?s(a,c):null,this.scales&&i(o.begin(a,c),this.
scales)},drawOver(s){let i=n.begin(...r);this.scales&&s(i,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let i=e.getBoundingClientRect();return[
s.clientX-i.left,s.clientY-i.top]}}}var Oe=13,Le=3.4;function yt(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function tt(t,e,{x:o,y:n,xName:r,yName:s,theme:i,xCount:a,yCount:c}){let l=o.ticks(a??Math.max(2,e.width/
80)),f=n.ticks(c??Math.max(2,e.height/50)),u={colour:i.muted,fonts:i.fonts,size:12};S(t,{colour:i.line,width:1,alpha:.6},m=>{for(let{value:p,major:b}of l)b&&O(m,
I(o(p)),e.top,I(o(p)),e.bottom);for(let{value:p,major:b}of f)b&&O(m,e.left,I(n(p)),e.right,I(n(p)))}),S(t,{colour:i.muted,width:1},m=>{O(m,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:p,major:b}of l)O(m,I(o(p)),e.bottom,I(o(p)),e.bottom+(b?5:3));for(let{value:p,major:b}of f)O(m,e.left-(b?5:3),I(n(p)),e.left,I(
n(p)))});for(let m of l){let p=Math.min(o(m.value),e.right+Oe-Le*m.label.length);C(t,m.label,p,e.bottom+18,{...u,align:"center"})}for(let m of f)C(t,m.label,e.left-
8,n(m.value)+4,{...u,align:"right"});let d={colour:i.text,fonts:i.fonts,size:13};C(t,r,e.right,e.bottom+35,{...d,align:"right"}),C(t,s,2,e.top-9,d)}function I(t){
return Math.round(t)+.5}function O(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}var Kt={dash:[6,4],width:1.5};var _t=1e5;function xt(t){return Math.min(Math.max(t,-_t),_t)}var Ne={left:52,right:16,top:26,bottom:42},Jt=-3,et=360,ot=3,kt={role:"theory",dash:[2,3],width:2.5},$t={dash:[1,3],width:1.5},P={role:"bouncing",marker:"triang\
le",dash:[5,3],width:1.5},nt={role:"flow",dash:[],width:2},Mt={role:"converging",dash:[8,3,2,3],width:2},vt=(t,e)=>yt(t,e,Ne),Re=t=>({size:12,colour:t.text,fonts:t.
fonts,halo:t.ground}),Zt=({diagram:t},e)=>G(t.window,[e.left,e.right]);function Ce({diagram:t}){let[e,o]=[0,1];for(let n of t.products)for(let r of n)r<e&&r>-ot?
e=r:r>o&&r<ot&&(o=r);return J(e-.03,o+.03,8)}function rt(t,e,{run:o}){let n=vt(t,e),r=o.diagram.domain??=Ce(o);return{area:n,x:Zt(o,n),y:G(r,[n.bottom,n.top])}}
function st(t,{area:e,x:o,y:n},{run:r,theme:s,theory:i,marks:a}){tt(t,e,{x:o,y:n,xName:"step size *η*",yName:"*xy* where runs settle",theme:s,yCount:7}),V(e,t,
()=>{t.imageSmoothingEnabled=!1,t.drawImage(Pe(r.diagram,n.domain,s),e.left,e.top,e.width,e.height),i&&je(t,{area:e,x:o,y:n},r,s,a),Vt(t,{area:e,x:o},r,s),X(t,P.
marker,s.roles[P.role],c=>{for(let l of r.product.slice(-32))Math.abs(l)<ot&&W(c,P.marker,o(r.settings.eta),n(l),3.5)})})}function Pe(t,[e,o],n){let r=Z(n.text),
s=`${r}`;if(t.cloud?.key===s)return t.cloud.picture;let i=t.etas.length,a=new OffscreenCanvas(i,et),c=a.getContext("2d"),l=c.createImageData(i,et);return t.products.
forEach((f,u)=>{for(let d of f){let m=Math.floor((o-d)/(o-e)*et);if(!(m>=0&&m<et))continue;let p=4*(m*i+u);l.data.set(r,p),l.data[p+3]=Math.min(255,l.data[p+3]?
l.data[p+3]+40:120)}}),c.putImageData(l,0,0),t.cloud={key:s,picture:a},a}function je(t,{area:e,x:o,y:n},r,s,i){let a=e.left;for(let[l,f]of i){let u=o(l);if(u<e.
left||u>e.right)continue;S(t,{...$t,colour:s.text},m=>O(m,u,e.top,u,e.bottom));let d=u+5+6.2*f.length;u<a||d>e.right||(C(t,f,u+4,e.bottom-7,Re(s)),a=d)}let{problem:c}=r.
settings;if(c.key!=="root")for(let l of[0,1])S(t,{...kt,colour:s.roles.theory},f=>{for(let u=0;u<=200;u++){let d=Math.max(1,o.domain[0])+(o.domain[1]-Math.max(1,
o.domain[0]))*u/200;d<1||f.lineTo(o(d),xt(n(r.orbit(d)[l])))}})}function Vt(t,{area:e,x:o},{settings:n},r){S(t,{colour:r.roles[P.role],width:1.25},s=>{O(s,o(n.eta),
e.top,o(n.eta),e.bottom)})}function it(t,e,{run:o}){let n=vt(t,e);return{area:n,x:Zt(o,n),y:G([Jt,1.3],[n.bottom,n.top])}}function at(t,{area:e,x:o,y:n},{run:r,
theme:s}){tt(t,e,{x:o,y:n,xName:"step size *η*",yName:"exponents: a disturbance along, and *x* − *y*",theme:s,yCount:4}),V(e,t,()=>{S(t,{...Kt,colour:s.text},
f=>{O(f,e.left,n(0),e.right,n(0))});let{etas:a,exponents:c}=r.diagram,l=r.settings.problem.key==="frozen"?[["along",nt]]:[["across",Mt],["along",nt]];for(let[f,
u]of l)S(t,{...u,width:1.5,colour:s.roles[u.role]},d=>{let m=!1;c.forEach((p,b)=>{let y=Math.max(p[f],2*Jt);Number.isFinite(y)&&d[m?"lineTo":"moveTo"](o(a[b]),n(
y)),m=Number.isFinite(y)})});Vt(t,{area:e,x:o},r,s)})}function ct(t,e,{run:o}){let n=vt(t,e),r=[...o.early].filter(i=>Math.abs(i)<ot),s=J(Math.min(0,...r),Math.
max(1,...r),5);return{area:n,x:G([0,60],[n.left,n.right]),y:G(s,[n.bottom,n.top])}}function lt(t,{area:e,x:o,y:n},{run:r,theme:s}){tt(t,e,{x:o,y:n,xName:"step",
yName:"*xy* of one run",theme:s,yCount:4});let i=a=>xt(n(a));V(e,t,()=>{let a=s.roles[r.diverges?"diverged":P.role];if(S(t,{colour:a,width:1},l=>{r.early.forEach(
(f,u)=>l.lineTo(o(u),i(f)))}),X(t,P.marker,a,l=>{r.early.forEach((f,u)=>W(l,P.marker,o(u),i(f),3))}),!r.diverges)return;let c=r.early.length-1;S(t,{colour:a,width:3},
l=>{W(l,"cross",Math.min(o(c),e.right-8),Math.max(i(r.early[c]),e.top+9),7)})})}function Xt(t,{area:e,x:o},n,r){S(t,{colour:r.text,width:1,alpha:.7},s=>{O(s,o(n),
e.top,o(n),e.bottom)})}var ee=1e30,Qt=t=>typeof t=="number"&&Math.abs(t)<=ee,St=`up to ${g(ee)}`,Ie=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,te=({min:t,max:e})=>`${g(t)}\
 to ${g(e)}`;function ut({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(s,i){if(o){let a=1e-12*(i.max-i.min);return Qt(s)&&s>=i.min-a&&s<=i.max+a?null:
`a number from ${te(i)}`}return Qt(s)&&!(s<=e)?null:e===void 0?`a number ${St} in size`:e===0?`a positive number ${St}`:`a number above ${e} and ${St}`}return{symbol:t,
counts:n,allowed:(s,i,{ranges:a})=>r(s[i],a[i]),read:(s,i,{ranges:a})=>Ie(s,a[i]),write:(s,i)=>s[i],options:(s,{ranges:i})=>te(i[s])}}function oe(t,e){return{name:e,counts:()=>!0,allowed:(o,n,r)=>r[t][o[n]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(o,n,r)=>r[t][o[n]],read:(o,n,r)=>{
let s=r[t].findIndex(i=>i.key===o);return s<0?void 0:s},write:o=>o[e].key,options:(o,n)=>n[t].map(r=>r.key).join(", ")}}function ze(t){return typeof t=="number"?
g(t):JSON.stringify(t)??String(t)}function ne(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),i=Object.fromEntries(o.map(c=>[c,r.get(
c)])),a=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:d,entry:m}]of e){let p=f(i,s)&&u(i,c,s);p&&a.push(`${l} must be ${p}, but it is ${ze(i[c])}.`),m&&(i[d]=
m(i,c,s))}return{settings:i,problems:a}},defaults(r){return Object.fromEntries(o.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(o.every(a=>r[a]===s.defaults[a]))
return{};let i=n.filter(([,,{counts:a}])=>a(r,s));return Object.fromEntries(i.map(([a,c,{write:l}])=>[a,l(r,c)]))},fromAddress(r,s){let i={},a=[];for(let[c,l]of Object.
entries(r)){let[,f,u]=n.find(([m])=>m===c)??[],d=u?.read(l,f,s);if(d!==void 0)i[f]=d;else{let m=u&&`allowed: ${u.options(f,s)}`;a.push(`${c} = ${l} (${m??"no su\
ch setting"})`)}}return{traits:i,refused:a}}}}var se=ne({problem_index:oe("problems","problem"),eta:ut({symbol:"*η*",within:!0}),imbalance:ut({symbol:"*y*₀ − *x*₀",within:!0}),zoom:ut({symbol:"zoom",
within:!0})}),re=2.1,De=Math.sqrt(2);function Tt({problem:t,imbalance:e}){let o=[(re-e)/2,(re+e)/2];return t.key==="frozen"?[o[0],De]:o}function ie(t,{etas:e,settle:o,
kept:n}){let[r,s]=Tt(t);return`import numpy as np

from eosbook.bifurcation import attractors

x0, y0 = ${r}, ${s}
found = attractors("${t.problem.key}", [${t.eta}], x0, y0, settle=${o}, kept=${n})
print(found.period[0], found.along[0], found.across[0], found.product[0, -8:])
eta = np.linspace(${e[0]}, ${e.at(-1)}, ${e.length})
diagram = attractors("${t.problem.key}", eta, x0, y0, settle=${o}, kept=${n})
`}function ae({problem:t,eta:e,imbalance:o,zoom:n}){return`problem=${t.key} eta=${e} imbalance=${o} zoom=${n}`}var ce=400,At=400,Et=128,Ge=60;function le(t,{ranges:e},o){let{problem:n,eta:r}=t,[s,i]=Tt(t),a=He(t,e.eta),c=JSON.stringify([n.key,s,i,a]),l=o?.diagram.key===c?
o.diagram:{key:c,...Ue(n.key,a,s,i)},f=new Float64Array(Et),u=B(n.key,r,s,i,At,f),d=new Float64Array(Ge+1);return B(n.key,r,s,i,0,d),{settings:t,diagram:l,product:f,
early:qe(n.key,r,s,i,d),...u,diverges:Number.isNaN(f[0]),period:bt(f),two:r>1&&n.key!=="root"?K(n.key,r,i):null,multiplier:r>1&&n.key!=="root"?Ft(n.key,r,i):null,
height:i,settle:At,kept:Et}}function He({eta:t,zoom:e},{min:o,max:n}){if(e===1)return[o,n];let r=(n-o)/(2*e),s=Math.min(Math.max(t-r,o),n-2*r);return[s,s+2*r]}function Ue(t,[
e,o],n,r){let s=Array.from({length:ce},(c,l)=>e+(o-e)*l/(ce-1)),i=s.map(()=>new Float64Array(Et)),a=s.map((c,l)=>B(t,c,n,r,At,i[l]));return{window:[e,o],etas:s,
products:i,exponents:a}}function qe(t,e,o,n,r){let s=r.length;for(;s>1&&Number.isNaN(r[0]);)s-=1,r=new Float64Array(s),B(t,e,o,n,0,r);return r}function ft({diagram:t},e){
let{window:o,etas:n,products:r,exponents:s}=t,i=(e-o[0])/(o[1]-o[0]),a=Math.round(Math.min(Math.max(i,0),1)*(n.length-1)),c=r[a];return{eta:n[a],product:c,...s[a],
period:bt(c),diverges:Number.isNaN(c[0])}}var Fe=8;function fe(t){let{settings:e,diverges:o}=t,n=`At *η* = ${g(e.eta,6)} gradient descent on ${e.problem.formula}`;return o?`${n} leaves every bounded se\
t: this run diverges. ${ue(t)}`:`${n} ${We(t)} ${Be(t)} ${ue(t)}`}function We({period:t,product:e,settle:o}){if(t===1)return`comes to rest at *xy* = ${g(e.at(-1))}\
.`;if(t===0||t>Fe){let[r,s]=[Math.min(...e),Math.max(...e)],i=`*xy* between ${g(r)} and ${g(s)}`;return t?`settles on period ${t}, ${i}.`:`has no period after ${o}\
 steps: ${i}.`}let n=[...e.slice(-t)].map(r=>g(r));return`settles on period ${t}: *xy* = ${n.join(", ")}, and again.`}function Be({along:t,across:e,settings:o}){
let n=t>0?"grows":"shrinks",r=t>0?", so the run is chaotic":"",s=`A disturbance ${n} by a factor of ${g(Math.exp(t),3)} a step${r}.`;return o.problem.key==="fro\
zen"?s:Math.abs(e)<.005?`${s} The imbalance *x* − *y* hardly changes.`:`${s} The imbalance *x* − *y* ${e>0?"grows":"shrinks"} by ${g(Math.exp(e),3)}.`}function ue({
two:t,multiplier:e,settings:o}){if(o.eta<=1)return"The sharpness 2 of the flattest minimum is not above 2/*η*.";let n=`Every minimum has sharpness 2 or more, a\
bove 2/*η* = ${g(2/o.eta)}`,r=o.problem.key==="frozen"?"The sharpness 2 is above 2/*η*":n;if(!t)return`${r}.`;let s=Math.abs(e)<1?"stable":"unstable";return`${r}\
; the orbit of period two, *xy* = ${g(t[0])} and ${g(t[1])}, has the multiplier ${g(e)} and is ${s}.`}function pe({eta:t,product:e,along:o,period:n,diverges:r}){
let s=`*η* = ${g(t,6)}`;if(r)return`${s}: diverges`;let i=`*xy* from ${g(Math.min(...e))} to ${g(Math.max(...e))}`;return`${s}: ${n?`period ${n}`:"no period"},\
 ${i}, exponent ${g(o,3)}`}function de({diagram:{window:t},settings:e}){let[o,n]=t.map(r=>g(r,6));return`Products xy at which runs settle, against the step size\
 from ${o} to ${n}; the run shown is at ${g(e.eta,6)}.`}function me({along:t,diverges:e}){return`Lyapunov exponents against the step size; along the orbit here:\
 ${e?"none, the run diverges":g(t,3)}.`}function he({early:t}){return`Product xy against step, from ${g(t[0])} to ${g(t.at(-1))} at step ${t.length-1}.`}function ge({scene:t,read:e,setEta:o}){let n=Q("eos-main"),r=Q("eos-exponents"),s=Q("eos-steps"),i=[n,r,s],a=Bt(n,{grabbed:()=>!0,dragged:c=>o(wt(n.scales.x.invert(
c),t().ranges.eta)),dropped:()=>{},nudged:c=>{let{run:l,ranges:f}=t(),{window:u}=l.diagram;o(wt(l.settings.eta+c*(u[1]-u[0])/400,f.eta))}});for(let c of[n,r])c.
node.addEventListener("pointermove",l=>{c.scales&&t().run&&e(ft(t().run,c.scales.x.invert(c.place(l)[0])))}),c.node.addEventListener("pointerleave",()=>e(null));
return{all:i,node:h("div",{class:"eos-panels"},i.map(({node:c})=>c)),draw(){let c=t(),l=[[n,rt,st,de],[r,it,at,me],[s,ct,lt,he]];for(let[u,d,m,p]of l)u.draw((b,y)=>d(
b,y,c),(b,y)=>m(b,y,c)),u.describe(p(c.run));let{eta:f}=c.run.settings;n.scales&&a.place({...n.scales,y:()=>1/0},f,0),a.describe(`step size η = ${g(f,6)}: drag\
 it or use the arrow keys`)},drawOver(c){let{theme:l}=t();for(let f of[n,r])f.drawOver((u,d)=>{c&&Xt(u,d,c.eta,l)})}}}var[be,we,pt]=[1100,600,40],ye=["eta","imbalance","zoom"];function Ke({state:t,set:e,draw:o,reset:n,link:r,readout:s,words:i}){let{config:a}=t,c={theory:!0,pointed:null},
l=It(a.presets,_e,w=>e({problem_index:a.problems.findIndex(({key:x})=>x===w.problem),...Object.fromEntries(ye.map(x=>[x,w[x]]))})),f=zt("theory",()=>{c.theory=!c.
theory,o()}),u=ge({scene:p,read:w=>{c.pointed=w,y()},setEta:w=>e({eta:w})}),d=Ht(),m=Ct({ready:()=>t.run,reset:()=>{c.theory=!0,n()},link:r,python:()=>ie(t.settings,
{...t.run,etas:t.run.diagram.etas}),picture:T,data:v,stem:()=>`eosbook-bifurcation-${t.settings.problem.key}`});function p(){let{run:w,theme:x}=t;return{run:w,theme:x,
theory:c.theory,ranges:a.ranges,marks:a.marks[w?.settings.problem.key]}}function b(){f.update(c.theory),D(i,fe(t.run)),u.draw(),y(),d.show(`${c.theory} ${t.settings.
problem.key}`,()=>[U(H(P),"the run at *η*"),c.theory&&t.settings.problem.key!=="root"&&U(H(kt),"period two, computed"),c.theory&&U(H($t),"computed thresholds"),
U(H(nt),"exponent along"),t.settings.problem.key!=="frozen"&&U(H(Mt),"exponent of *x* − *y*")])}function y(){t.run&&(u.drawOver(c.pointed),D(s,c.pointed?pe(c.
pointed):"Point at the diagram to read a step size; drag the ring to choose it."))}function T(){let{problem:w,eta:x,imbalance:$}=t.settings,E=`Gradient descent \
on ${w.formula}: *η* = ${g(x,6)}, *y*₀ − *x*₀ = ${g($)}`,[A,L]=[be/2,we-pt],j=(k,M,N)=>({at:k,draw:(R,...xe)=>N(R,M(...xe,p()),p())});return Ut(t.theme,E,
[be,we],[j([12,pt,A-24,L],rt,st),j([A,pt,A-12,L/2],it,at),j([A,pt+L/2,A-12,L/2],ct,lt)])}function v(){let{etas:w}=t.run.diagram,x=Array.from({length:32},($,E)=>`\
product_${E}`);return qt(`where gradient descent on ${_(t.settings.problem.formula)} settles: ${ae(t.settings)}`,["eta","period","along","across",...x],w.length-
1,$=>{let{eta:E,period:A,along:L,across:j,product:k}=ft(t.run,w[$]);return[E,A,L,j,...k.slice(-32)]})}return{nodes:[...l.nodes,h("div",{class:"eos-row"},f.node),
u.node,d.node,s,i,m.node],panels:u.all,compute(w){c.pointed=null;let x=le(w,a,t.run);return Object.assign(x,{orbit:$=>K(w.problem.key,$,x.height)})},draw:b,controls:w=>l.
update(w),stop(){}}}function _e(t,e){return ye.every(o=>t[o]===e[o])&&t.problem===e.problem.key}var Tn={render:t=>Gt(t,{style:"eos-bf",settings:se,build:Ke})};export{Tn as default};
