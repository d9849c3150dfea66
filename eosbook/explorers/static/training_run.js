function Y(){return globalThis.eosbookPage===!0}function Ft(t){let e={};for(let[o,s]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=s);return e}function wt(t,e,o){let s=new URL(location.href),n=[...s.searchParams].filter(([r])=>!r.startsWith(`${t}.`)),i=Object.entries(e).map(([r,a])=>[
`${t}.${r}`,String(a)]);return s.search=new URLSearchParams([...n,...i]),o&&(s.hash=o),s.href}function Ut(t,e){history.replaceState(history.state,"",wt(t,e))}function g(t,e={},...o){return _t(document.createElement(t),e,o)}function _(t,e={},...o){return _t(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function _t(t,e,o){for(let[s,n]of Object.entries(e))s.startsWith("on")?t.addEventListener(s.slice(2),n):n===!0?t.setAttribute(s,""):n!==!1&&n!=null&&t.setAttribute(
s,n);return t.append(...o.flat()),t}function X(t){return t.split("*").map((e,o)=>o%2?g("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function z(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...X(e)))}var Ae=0;function ot(t){return`eos-${t}-${++Ae}`}function $t(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function zt(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function Bt({ready:t,reset:e,link:o,python:s,picture:n,data:i,stem:r}){let a=g("span",{class:"eos-feedback",role:"status"});async function l(u,p){if(await zt(u)){
a.textContent=p;return}let m=g("textarea",{readonly:!0,"aria-label":"text to copy"},u);a.replaceChildren("Copy this: ",m),m.select()}let c=(u,p)=>g("button",{type:"\
button",onclick:()=>t()&&p()},u),f=[g("button",{type:"button",onclick:e},"reset"),Y()&&c("copy link",()=>l(o(),"Link copied.")),c("copy Python",()=>l(s(),"Pytho\
n code copied.")),c("save picture",async()=>$t(await n(),`${r()}.png`)),c("save data",()=>$t(new Blob([i()],{type:"text/csv"}),`${r()}.csv`))].filter(Boolean);return{
node:g("div",{class:"eos-row"},f,a)}}var Le="⁰¹²³⁴⁵⁶⁷⁸⁹";function vt(t){let e=String(Math.abs(t)).replace(/\d/g,o=>Le[o]);return t<0?`⁻${e}`:e}function b(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),s=t<0?"−":"";if(o>=1e6||o<.001){let[r,a]=o.toExponential(
e-1).split("e"),l=String(Number(r)),c=`10${vt(Number(a))}`;return s+(l==="1"?c:`${l}×${c}`)}let[n,i]=String(Number(o.toPrecision(e))).split(".");return s+Wt(n)+
(i?`.${i}`:"")}function M(t){return(t<0?"−":"")+Wt(String(Math.abs(t)))}function Wt(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function q(t,e){return`${M(
t)} ${e}${t===1?"":"s"}`}function Gt(t,e){let o=t/Math.max(e,1),s=10**Math.floor(Math.log10(o)),n=o/s;return s*(n<1.5?1:n<3.5?2:n<7.5?5:10)}function qt(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let s=Gt(e-t,o);return[Math.floor(t/s+1e-9)*s,Math.ceil(e/s-1e-9)*s]}function B(t,e){let[o,s]=t,n=(e[1]-e[0])/(s-o),i=r=>e[0]+(r-o)*
n;return i.invert=r=>o+(r-e[0])/n,i.domain=t,i.range=e,i.ticks=r=>{let a=Gt(s-o,r),l=[],c=Math.ceil(o/a-1e-9),f=Math.floor(s/a+1e-9);for(let u=c;u<=f;u++){let p=Number(
(u*a).toPrecision(12));l.push({value:p,label:b(p,6),major:!0})}return l},i}function nt(t,e){let[o,s]=t.map(Math.log10),n=B([o,s],e),i=r=>n(Math.log10(r));return i.invert=r=>10**n.invert(r),i.domain=t,i.range=e,i.ticks=r=>{let a=Math.max(
1,Math.ceil((s-o)/r)),l=[];for(let c=Math.floor(o);c<=Math.ceil(s);c++)for(let f of[1,2,5]){let u=+`${f}e${c}`,p=Math.log10(u);if(p<o-1e-9||p>s+1e-9||(f===1?c%a!==
0:s-o>r/2))continue;let m=c>=-3&&c<=3,d=f===1?"":`${f}×`,h=m?b(u,2):`${d}10${vt(c)}`;l.push({value:u,label:h,major:f===1})}return l},i}function Ee(t,...e){return g("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Zt(t,e,o){let s=e.map(([i,r])=>{let a=g("button",{type:"button",onclick:()=>o(i)},X(r));return[i,a]});return{node:Ee(t,g("span",{class:"eos-name"},t),s.
map(([,i])=>i)),update(i){for(let[r,a]of s)a.setAttribute("aria-pressed",String(r===i))}}}function Kt(t,e){let o=g("button",{type:"button",onclick:e},t);return{
node:o,update:s=>o.setAttribute("aria-pressed",String(s))}}function Jt(t,e,o){let s=ot("menu"),n=g("select",{id:s,onchange:()=>o(Number(n.value))},e.map((r,a)=>g(
"option",{value:a},r))),i=g("label",{for:s,class:"eos-name"},t);return{node:g("span",{class:"eos-group"},i,n),update:r=>n.value=String(r)}}function Yt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Ne={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},je={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Re=["text","muted","ground","surface","line","accent"];function yt(t){let e=g("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let r of Re)e.style.color=`var(--eos-${r})`,o[r]=getComputedStyle(e).color;e.remove();let[s,n,i]=Yt(o.text);o.dark=.299*s+.587*n+.114*i>128,o.
roles=o.dark?je:Ne,t.style.colorScheme=o.dark?"dark":"light";for(let[r,a]of Object.entries(o.roles))t.style.setProperty(`--eos-${r}`,a);return o}function Xt(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let n of[document.documentElement,document.body])e.observe(n,{attributes:!0,
attributeFilter:o});let s=matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",t),()=>{e.disconnect(),s.removeEventListener("change",t)}}function Vt({model:t,el:e},{style:o,settings:s,build:n}){let i=t.get("config"),r=t.get("name"),a={config:i,settings:null,run:null,theme:null},l=g("div",{class:"\
eos-layout"}),c=g("div",{class:`eos ${o}`},l);e.append(c);let f=g("p",{class:"eos-note",role:"status"}),u=g("p",{class:"eos-readout"}),p=g("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function m(A){let L=Object.entries(A).filter(([P,H])=>!Object.is(t.get(P),H));for(let[P,H]of L)t.set(P,H);L.length&&t.
save_changes()}let d=n({name:r,state:a,set:m,draw:y,readout:u,words:p,reset:()=>{m(s.defaults(i)),x()},link:()=>wt(r,s.toAddress(a.settings,i),e.closest("sectio\
n[id]")?.id)});l.append(f,...d.nodes);let h=null;function $(){let A=performance.now(),{settings:L,problems:P}=s.read(t);if(a.settings=L,c.classList.toggle("eos-\
problem",P.length>0),P.length){d.stop(),a.run=null,z(p,P.join(" ")),z(u,"");return}let H=JSON.stringify(L);(H!==h||!a.run)&&(a.run=d.compute(L,H!==h)),h=H,y(),d.
controls?.(L),performance.measure("eosbook-draw",{start:A,end:performance.now()})}function y(){a.run&&d.draw()}let S=!1;function x(){S||(S=!0,queueMicrotask(()=>{
S=!1,c.isConnected&&$()}))}let O=0;function w(){clearTimeout(O),O=setTimeout(()=>{let{settings:A,problems:L}=s.read(t);L.length||Ut(r,s.toAddress(A,i))},250)}if(Y()){
let{traits:A,refused:L}=s.fromAddress(Ft(r),i);m(A),L.length&&z(f,`Not taken from the address: ${L.join("; ")}.`)}let k=()=>{x(),Y()&&w()};for(let A of s.keys)t.
on(`change:${A}`,k);let v=Xt(()=>{a.theme=yt(c),d.recolour?.(),x()}),I=()=>d.panels.map(A=>A.measure()).some(Boolean),D=new ResizeObserver(()=>{I()&&y()});for(let A of d.
panels)D.observe(A.node);return I(),a.theme=yt(c),x(),()=>{for(let A of s.keys)t.off(`change:${A}`,k);clearTimeout(O),d.stop(),v(),D.disconnect(),c.remove()}}var Pe={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function F({
role:t,dash:e,width:o=2,marker:s,hollow:n=!1}){let i=t?`var(--eos-${t})`:"currentColor",r=_("line",{x1:1,x2:33,y1:7,y2:7,stroke:i,"stroke-width":o,"stroke-dasha\
rray":e.join(" ")}),a=s==="cross"?{stroke:i,"stroke-width":n?1.5:3}:n?{fill:"var(--eos-ground)",stroke:i}:{fill:i},l=s&&_("path",{d:Pe[s],...a});return _("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},r,l??[])}function U(t,e){return g("span",{},t,g("span",{},X(e)))}function Qt(){let t=g("div",{class:"eos-legend"}),e=null;
return{node:t,show(o,s){o!==e&&(e=o,t.replaceChildren(...s().filter(Boolean)))}}}var Z={dash:[6,4],width:1.5};function te({position:t,last:e,perSecond:o,show:s,changed:n}){let i=matchMedia("(prefers-reduced-motion: reduce)"),r=0,a=0,l=0,c=-1;function f(m){let d=i.matches?
500:0,h=Math.max(m-a,0),$=d?Math.floor(h/d)*d:h,y=Math.min(e(),l+Math.floor($/1e3*o()));if(y!==c&&s(c=y),y>=e())return p();r=requestAnimationFrame(f)}function u(){
l=t()>=e()?0:t(),c=-1,a=performance.now(),r=requestAnimationFrame(f),n()}function p(){r&&(cancelAnimationFrame(r),r=0,n())}return{get playing(){return r!==0},toggle:()=>r?
p():u(),restart:()=>r&&(p(),u()),stop:p}}var Mt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Ce="M3 1 L12 7 L3 13 Z",Ie="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function xt(t){let e=_("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return _("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function ee({last:t,phaseName:e,moved:o,stepOf:s=r=>r,
name:n="step",write:i=M}){let r=1/0,a=Mt.length-1,l=()=>Math.min(r,t()),c=te({position:l,last:t,perSecond:()=>Mt[a].perSecond(t()),show:f,changed:w});function f(v){
r=v>=t()?1/0:v,o()}function u(v){c.stop(),f(v)}let p=ot(n),m=g("button",{type:"button",onclick:()=>c.toggle()}),d=g("button",{type:"button",onclick:()=>u(0)},xt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),h=g("button",{type:"button",onclick:()=>u(1/0)},xt("M11 2 v10 M2 2 L9 7 L2 12 Z"));d.setAttribute("aria-label",`first ${n}`),h.
setAttribute("aria-label",`last ${n}`);let $=g("input",{id:p,type:"range",min:0,step:1});$.addEventListener("input",()=>u(Number($.value)));let y=g("output",{for:p}),
S=Jt("speed",Mt.map(v=>v.name),v=>{a=v,c.restart()}),x=g("label",{for:p,class:"eos-name"},n),O=g("div",{class:"eos-replay"},d,m,h,x,$,y,S.node);function w(){let{
playing:v}=c;m.value!==String(v)&&(m.value=String(v),m.replaceChildren(xt(v?Ie:Ce),v?" pause":" play")),$.max=String(t()),$.value=String(l());let I=s(l()),D=n===
"step"?I:i(I);$.setAttribute("aria-valuetext",`${n} ${D}, ${e(l())}`),y.textContent=`${i(I)} of ${i(s(t()))}`,S.update(a)}let k=()=>$.matches(":focus-visible");
return{node:O,step:l,update:w,atEnd:()=>r===1/0,focused:k,reading(v){return v>=0?{step:v,marked:!0}:{step:l(),marked:r!==1/0||k()}},stop:c.stop,put(v){r=v>=t()?
1/0:v},rewind(){c.stop(),r=1/0}}}function oe(t,e){return[`step ${t}`,...e.map(([o,s])=>`${o} = ${s}`)].join(" · ")}var C=t=>Float64Array.from(t.split(" "),Number);function ne(t){for(let e=1;e<t.length;e++)t[e]+=t[e-1];return t}function N(t,e){let[o,s]=[-1,t.length-1];for(;o<
s;){let n=Math.ceil((o+s)/2);t[n]<=e?o=n:s=n-1}return o}function kt(t,e){let o=[...e.keys()].filter(s=>Number.isFinite(e[s]));return{steps:Float64Array.from(o,s=>t[s]),
values:Float64Array.from(o,s=>e[s])}}function se({runs:t,learning_rates:e,seeds:o,bins:s}){let n=new Map;function i(r,a){let l=r*o.length+a;return n.has(l)||n.set(
l,He(t[l],e[r].value,o[a].key,s)),n.get(l)}return{run:i,others:(r,a)=>e.flatMap((l,c)=>c===r?[]:[i(c,a)])}}function He(t,e,o,s){let n=C(t.step),i=C(t.rate),r=t.
record&&C(t.record),a=Object.fromEntries(Object.entries(t.series).map(([f,u])=>[f,C(u)])),l=Object.fromEntries(Object.entries(a).map(([f,u])=>[f,kt(n,u)])),c={...t,
lr:e,seed:o,step:n,series:a,lines:l,last:n.length-1,record:f=>r?r[f]:f,constantRate:i.length===1,rate:f=>i[i.length===1?0:f],rises:ne(C(t.rises)),turns:t.turns&&
ne(C(t.turns)),sharpness:t.sharpness&&Fe(t.sharpness),test:t.test&&{step:C(t.test.step),accuracy:C(t.test.accuracy)},histograms:t.histograms&&Ue(t.histograms,s)};
return c.sharpness&&(l.sharpness=kt(c.sharpness.step,c.sharpness.value)),c.test&&(l.test=kt(c.test.step,c.test.accuracy)),c}function Fe(t){let[e,o,s,n]=["step",
"value","rate","flag"].map(i=>C(t[i]));return{step:e,value:o,flag:n,ratio:o.map((i,r)=>i*s[r]/2)}}function Ue({step:t,channels:e,...o},s){let n={step:C(t),channels:e};
for(let i of Object.keys(s))n[i]=o[i].map(r=>{let[a,...l]=r===""?[0]:C(r);return{first:a,counts:l,outside:e-l.reduce((c,f)=>c+f,0)}});return n}function st(t,e){
let o=t?N(t.step,e):-1;return o<0?null:Object.fromEntries(Object.entries(t).map(([s,n])=>[s,n[o]]))}function St(t){let e=g("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(s,n){let i=Math.max(1,globalThis.devicePixelRatio||
1),[r,a]=[Math.round(s*i),Math.round(n*i)];return(e.width!==r||e.height!==a)&&([e.width,e.height]=[r,a]),o.setTransform(i,0,0,i,0,0),o.clearRect(0,0,s,n),o}}}function E(t,{
colour:e,width:o=2,dash:s=[],alpha:n=1},i){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(s),t.globalAlpha=n,t.lineJoin="round",t.beginPath(),i(t),t.stroke(),
t.restore()}function W({left:t,top:e,width:o,height:s},n,i){n.save(),n.beginPath(),n.rect(t,e,o,s),n.clip(),i(),n.restore()}function _e(t,e,o,s){let n=[];for(let i=t;i<=
e;){let r=Math.floor(o(i)),[a,l,c]=[i,i,i];for(;c<e&&Math.floor(o(c+1))===r;)c++,s(c)<s(a)&&(a=c),s(c)>s(l)&&(l=c);let[f,u]=a<l?[a,l]:[l,a];n.push(i),f>i&&n.push(
f),u>f&&n.push(u),c>u&&n.push(c),i=c+1}return n}function ze(t,e,o,s){e.forEach((n,i)=>t[i?"lineTo":"moveTo"](o(n),s(n)))}function rt(t,e,o,s,n,i="x"){let[r,a]=i===
"x"?[s,n]:[n,s];ze(t,_e(e,o,r,a),s,n)}function Tt(t,e,o,s,n=null){t.save(),t.beginPath(),s(t),t.fillStyle=n??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||n)&&
t.stroke(),t.restore()}function V(t,e,o,s,n){if(e==="circle")t.moveTo(o+n,s),t.arc(o,s,n,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,s-1.25*n),t.lineTo(o+1.15*
n,s+.8*n),t.lineTo(o-1.15*n,s+.8*n),t.closePath();else if(e==="square")t.rect(o-.9*n,s-.9*n,1.8*n,1.8*n);else if(e==="cross")t.moveTo(o-n,s-n),t.lineTo(o+n,s+n),
t.moveTo(o-n,s+n),t.lineTo(o+n,s-n);else throw new Error(`no marker is called ${e}`)}var Be="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function T(t,e,o,s,n={}){
let{align:i="left",size:r=13,colour:a,halo:l,fonts:c="sans-serif",weight:f=""}=n,u=e.split("*").map((d,h)=>(t.font=h%2?`italic ${r+2}px ${Be}`:`${f} ${r}px ${c}`,
{part:d,font:t.font,width:t.measureText(d).width})),p=u.reduce((d,{width:h})=>d+h,0),m=i==="right"?o-p:i==="center"?o-p/2:o;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:l,lineWidth:4,lineJoin:"round"});for(let d of l?["strokeText","fillText"]:["fillText"]){
let h=m;for(let{part:$,font:y,width:S}of u)t.font=y,t[d]($,h,s),h+=S}return t.restore(),p}var it=2;function re(t,e,[o,s],n){let i=new OffscreenCanvas(o*it,s*it),r=i.getContext("2d");r.scale(it,it),r.fillStyle=t.ground,r.fillRect(0,0,o,s),T(r,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:a,draw:l}of n)r.save(),r.translate(a[0],a[1]),l(r,a[2],a[3]),r.restore();return i.convertToBlob({type:"image/p\
ng"})}function ie(t,e,o,s){let n=[`# ${t}`,e.join()];for(let i=0;i<=o;i++)n.push(s(i).join());return`${n.join(`
`)}
`}var We=13,Ge=3.4;function Q(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function at(t,e,{x:o,y:s,xName:n,yName:i,theme:r,xCount:a,yCount:l}){let c=o.ticks(a??Math.max(2,e.width/
80)),f=s.ticks(l??Math.max(2,e.height/50)),u={colour:r.muted,fonts:r.fonts,size:12};E(t,{colour:r.line,width:1,alpha:.6},m=>{for(let{value:d,major:h}of c)h&&R(m,
j(o(d)),e.top,j(o(d)),e.bottom);for(let{value:d,major:h}of f)h&&R(m,e.left,j(s(d)),e.right,j(s(d)))}),E(t,{colour:r.muted,width:1},m=>{R(m,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:h}of c)R(m,j(o(d)),e.bottom,j(o(d)),e.bottom+(h?5:3));for(let{value:d,major:h}of f)R(m,e.left-(h?5:3),j(s(d)),e.left,j(
s(d)))});for(let m of c){let d=Math.min(o(m.value),e.right+We-Ge*m.label.length);T(t,m.label,d,e.bottom+18,{...u,align:"center"})}for(let m of f)T(t,m.label,e.left-
8,s(m.value)+4,{...u,align:"right"});let p={colour:r.text,fonts:r.fonts,size:13};T(t,n,e.right,e.bottom+35,{...p,align:"right"}),T(t,i,2,e.top-9,p)}function j(t){
return Math.round(t)+.5}function R(t,e,o,s,n){t.moveTo(e,o),t.lineTo(s,n)}var qe={left:58,right:14,top:26,bottom:42},Ot={role:"theory",dash:[4,2],width:1.75},K={bias:{name:"biases",axis:"bias",of:"bias",mean:"median"},channel_activation:{
name:"activations",axis:"activation",of:"activation",mean:"mean"}};function tt(t,e,o){if(!t.histograms)return null;let s=Math.max(N(t.histograms.step,o),0),[n,i]=[
s,0].map(f=>t.histograms[e][f]),r=t.histograms.step[s],{of:a,mean:l}=K[e],c=t.series[a]?.[Math.max(N(t.step,r),0)];return{step:r,now:n,start:i,centre:c,mean:l}}
function ct(t,e,{run:o,others:s,bins:n},i,r){let a=Q(t,e,qe),{width:l}=n[i],[c,f]=[0,0];for(let{histograms:m}of[o,...s])for(let{first:d,counts:h}of m?.[i]??[])h.
length&&(c=Math.min(c,d),f=Math.max(f,d+h.length-1));let u=o.histograms?.[i].at(-1).counts??[],p=Math.max(1,...u,...r?.now.counts??[]);return{area:a,x:B([(c-1)*
l,(f+1)*l],[a.left,a.right]),y:B([0,qt(0,1.15*p,4)[1]],[a.bottom,a.top])}}function lt(t,e,{run:o,bins:s,theme:n},i,r){let{area:a,x:l,y:c}=e,{axis:f}=K[i];at(t,a,
{x:l,y:c,xName:f,yName:`channels by ${f}`,theme:n,yCount:4});let u={size:12,colour:n.text,fonts:n.fonts,halo:n.ground};if(!r){let[x,O]=[a.left+a.width/2,a.top+a.
height/2];T(t,"not recorded in this run",x,O,{...u,align:"center"});return}let{width:p}=s[i],m=(x,O)=>l((x+O-.5)*p);W(a,t,()=>{t.fillStyle=n.roles.flow,t.globalAlpha=
.75,r.now.counts.forEach((x,O)=>{let[w,k]=[O,O+1].map(v=>m(r.now.first,v));t.fillRect(w,c(x),Math.max(k-w-.5,1),a.bottom-c(x))}),t.globalAlpha=1,E(t,{...Ot,colour:n.
roles.theory},x=>{Ze(x,e,r.start,m)})});let d=j(l(r.centre)),h=d>=a.left&&d<=a.right;h&&E(t,{colour:n.text,width:1.5},x=>{R(x,d,a.top,d,a.bottom)});let $=h&&d<a.
left+a.width/2,y=$?a.right-6:a.left+6,S=[`step ${M(r.step)}`,`${r.mean} ${b(r.centre,3)}`];r.now.outside&&S.push(`${M(r.now.outside)} outside`),S.forEach((x,O)=>{
T(t,x,y,a.top+13+15*O,{...u,align:$?"right":"left"})})}function Ze(t,{y:e,area:o},{first:s,counts:n},i){t.moveTo(i(s,0),o.bottom),n.forEach((r,a)=>{t.lineTo(i(s,
a),e(r)),t.lineTo(i(s,a+1),e(r))}),t.lineTo(i(s,n.length),o.bottom)}function ae({run:t,bins:e},o,s,n){let{width:i}=e[o],r=Math.round(n/i),a=s.now.counts[r-s.now.
first]??0,[l,c]=[r-.5,r+.5].map(u=>b(u*i)),f=`${M(a)} of ${M(t.histograms.channels)} channels`;return`step ${M(s.step)} · ${K[o].axis} from ${l} to ${c}: ${f}`}
function ce(t,e,o){let{name:s}=K[e],n=`Histogram of the last layer's ${s}`;if(!o)return`${n}: not recorded in this run.`;let{counts:i,first:r}=o.now;return`${n}\
 at step ${M(o.step)}: ${M(t.histograms.channels)} channels in ${M(i.length)} bins from bin ${M(r)} on, ${o.mean} ${b(o.centre)}.`}function At(t){let e=g("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=St(e),s=St(e),n=[0,0];return{node:e,scales:null,get size(){return n},measure(){
let i=n;return n=[e.clientWidth,e.clientHeight],n[0]!==i[0]||n[1]!==i[1]},draw(i,r){let[a,l]=n;this.scales=a>0&&l>0?i(a,l):null,this.scales&&r(o.begin(a,l),this.
scales)},drawOver(i){let r=s.begin(...n);this.scales&&i(r,this.scales)},describe(i){e.setAttribute("aria-label",i)},place(i){let r=e.getBoundingClientRect();return[
i.clientX-r.left,i.clientY-r.top]}}}var le=t=>`${b(100*t,4)} %`;function fe(t,e,o){let s=t.step[e];return[Ke(t,e),Je(t,e,o),Ye(t,e,o),Xe(t,e),Ve(t,s),Qe(t,e)].filter(Boolean).join(" ")}function Ke(t,e){
let{series:o,step:s,last:n,rises:i,lr:r,seed:a}=t,l=t.constantRate?"":` (${b(t.rate(e))} at this step)`,c=`Learning rate ${b(r)}${l}, seed ${a}: at step ${M(s[e])}\
 of ${M(s[n])} the training loss is ${b(o.loss[e])}`;if(e===0)return`${c}.`;let f=q(t.record(e),"recorded step"),u=i[e]===0?"it never rose":`it rose at ${M(i[e])}\
 of ${f} so far`;return`${c}, after ${b(o.loss[0])} at the start; ${u}.`}function Je({series:t,turns:e},o,s){if(!t.output)return"";let n=`The ${s.output} is ${b(
t.output[o])}`;if(o===0)return`${n}.`;let i=e[o],r=i===0?"has not changed its sign":`has changed its sign ${q(i,"time")}`;return`${n} and ${r}.`}function Ye({series:t},e,o){
let s=["bias","activation"].filter(c=>t[c]);if(!s.length)return"";let n=s.map(c=>{let[f,u]=[t[c][0],t[c][e]].map(p=>b(p));return[`the ${o[c]}`,e===0?u:`from ${f}\
 to ${u}`]}),[[i,r],...a]=n,l=e===0?"is":"went";return[`T${i.slice(1)} ${l} ${r}`,...a.map(c=>c.join(" "))].join(", ")+"."}function Xe({series:t,test:e,step:o},s){
if(!t.accuracy)return"";let n=st(e,o[s]),i=n&&n.step<o[s]?` (step ${M(n.step)})`:"",r=n?`, test accuracy ${le(n.accuracy)}${i}`:"";return`Training accuracy ${le(
t.accuracy[s])}${r}.`}function Ve({sharpness:t},e){if(!t)return"No sharpness was measured.";let o=N(t.step,e),s=-1,[n,i]=[0,0];for(let l=0;l<=o;l++)t.flag[l]===
1&&i++,t.ratio[l]>=1&&n++,Number.isFinite(t.ratio[l])&&!(t.ratio[l]<=t.ratio[s])&&(s=l);if(o<0)return"The sharpness has not been measured yet.";if(s<0)return"No\
 measurement of the sharpness so far found a finite number.";let r=`at step ${M(t.step[s])}`,a=i?` ${q(i,"measurement")} did not settle.`:"";return`The largest \
sharpness so far is ${b(t.ratio[s])} times 2/*η*, ${r}; ${M(n)} of ${q(o+1,"measurement")} so far found 2/*η* or more.${a}`}function Qe({diverged:t,step:e,last:o},s){
if(t===null)return"";let n=`diverges: at step ${M(t)} its loss is no longer a finite number`;return s===o?`The run ${n}. What stands here is the last finite rec\
ord, of step ${M(e[o])}.`:`Later it ${n}.`}function ue(t,e,o){let s=t.step[e],n=Object.entries(t.series).map(([l,c])=>[o[l],b(c[e])]),i=({step:l},c)=>l<s?`${c} \
(step ${M(l)})`:c,r=st(t.test,s),a=st(t.sharpness,s);return r&&n.push(["test accuracy",i(r,b(r.accuracy))]),a&&n.push(["sharpness",i(a,`${b(a.value)}, ${b(a.ratio)}\
 × 2/*η*`)]),t.constantRate||n.push(["*η*",b(t.rate(e))]),n}function pe(t,e,o){let s=`${o} against step`,{steps:n,values:i}=t.lines[e]??{values:[]};if(!i.length)
return`${s}: not measured in this run.`;let[r,a]=[i.reduce((f,u)=>Math.min(f,u)),i.reduce((f,u)=>Math.max(f,u))],l=e==="sharpness"?` 2/η is ${b(2/t.rate(0))} a\
t the start.`:"",c=t.diverged===null?"":` The run diverges at step ${M(t.diverged)}.`;return`${s}, to step ${M(n.at(-1))}: from ${b(i[0])} to ${b(i.at(-1))}, be\
tween ${b(r)} and ${b(a)}.${l}${c}`}function Et(t,{area:e,y:o},s,n,i){let r=o(n),a={colour:s.text,fonts:s.fonts,halo:s.ground,align:"right"};if(r<e.top){T(t,`${i} is above: ↑`,e.right-6,e.top+32,
a);return}E(t,{...Z,colour:s.text},c=>{R(c,e.left,r,e.right,r)});let l=r-6>e.top+12;T(t,i,e.right-6,l?r-6:r+16,a)}var to={left:58,right:14,top:26,bottom:42},ft=20,eo=6,oo=1e-8,me=1e3,G={role:"flow",marker:"circle",dash:[],width:1.75},J={role:"bouncing",marker:"triangle",dash:[],
width:1.75},et={role:"converging",marker:"square",dash:[6,3],width:1.75},Nt={dash:[],width:1},ut={role:"diverged",marker:"cross",dash:[3,2],width:1.5},de=["loss",
"output","bias","activation","accuracy","sharpness"],mt=(t,e)=>t==="sharpness"?"sharpness":e[t];function jt({run:t,others:e,at:o,window:s}){if(s==="near"&&t.last>
2*ft){let n=Math.min(Math.max(o-ft,0),t.last-2*ft);return[t.step[n],t.step[n+2*ft]]}return[0,Math.max(1,...[t,...e].map(({step:n,last:i})=>n[i]))]}function Rt({
steps:t},[e,o]){return[Math.max(N(t,e),0),Math.min(N(t,o)+1,t.length-1)]}function dt(t,e,o,s,n){let i=Q(t,e,to),r=jt(o),[a,l]=no(o,s,r),c=[i.bottom,i.top],f=s===
"loss"&&l>3*a&&l>0,u=.05*(l-a||Math.abs(l)||1),p=Math.max(a,oo*l),m=f?nt([p/1.1,l*1.1],c):B([a===0?0:a-u,l+u],c);return{area:i,x:B(r,[i.left,i.right]),y:m,name:n,
isLog:f}}function no({run:t,others:e},o,s){let n=o==="sharpness"&&t.sharpness,[i,r]=o==="sharpness"?[0,0]:[1/0,-1/0];for(let a of n?[t]:[t,...e]){let l=ro(a,o);
for(let c of he(a,o)){let[f,u]=Rt(c,s);for(let p=f;p<=u;p++){let m=Math.min(Math.max(c.values[p],-l),l);o==="loss"&&m<=0||(m<i&&(i=m),m>r&&(r=m))}}}return o==="\
sharpness"&&(r=so(r,t,s)),i<=r?[i,r]:[0,1]}function so(t,e,o){let[s,n]=Rt({steps:e.step},o),[i,r]=[1/0,0];for(let a=s;a<=n;a++)i=Math.min(i,2/e.rate(a)),r=Math.
max(r,2/e.rate(a));return i<8*t?Math.max(t,i,Math.min(r,1.4*t)):t}function ro({diverged:t,series:e},o){let s=e[o];return t===null||!s?1/0:3*s.subarray(0,Math.ceil(
s.length/2)).reduce((i,r)=>Math.max(i,Math.abs(r)||0),0)||1}function he({lines:t},e){return[t[e],e==="accuracy"&&t.test].filter(Boolean)}function ht(t,e,o,s){let{
run:n,others:i,theme:r}=o,{area:a,x:l,y:c,name:f,isLog:u}=e,p=u?`${f}, log scale`:f;at(t,a,{x:l,y:c,xName:"step",yName:p,theme:r,yCount:4}),W(a,t,()=>{ao(t,e,o,
s),s==="accuracy"&&n.lines.test&&lo(t,e,n.lines.test,r),s==="sharpness"?fo(t,e,n,r):n.lines[s]&&co(t,e,n,s,r)}),s==="loss"&&po(t,e,n,r),s==="sharpness"&&uo(t,e,
n,r),n.diverged!==null&&mo(t,e,n,s,r),n.lines[s]||io(t,e,r,"not measured in this run")}function io(t,{area:e},o,s){let n={colour:o.text,fonts:o.fonts,align:"cen\
ter"};T(t,s,e.left+e.width/2,e.top+e.height/2,n)}var ge=(t,{top:e,bottom:o})=>Math.min(Math.max(t,e-me),o+me);function gt({area:t,x:e,y:o,isLog:s},{steps:n,values:i}){
let[r,a]=Rt({steps:n},e.domain),l=s?o.domain[0]/10:-1/0;return{first:r,last:a,px:u=>e(n[u]),py:u=>ge(o(Math.max(i[u],l)),t),apart:t.width/Math.max(a-r,1)}}function bt(t,e,o,s){
let{first:n,last:i,px:r,py:a}=gt(e,o);i>=n&&E(t,s,l=>rt(l,n,i,r,a))}function pt(t,e,o,s,n,{chosen:i=()=>!0,hollow:r=null}={}){let{first:a,last:l,px:c,py:f,apart:u}=gt(
e,o);u<eo||Tt(t,s.marker,n.roles[s.role],p=>{for(let m=a;m<=l;m++)i(m)&&V(p,s.marker,c(m),f(m),3)},r)}function ao(t,e,{run:o,others:s,theme:n},i){let{area:r}=e,
a=({lines:c})=>{let{last:f,px:u,py:p}=gt(e,c[i]);return{x:u(f),y:p(f)}},l=o.lines[i]?.steps.length?[a(o).y]:[];for(let c of s){if(!c.lines[i]?.steps.length||(bt(
t,e,c.lines[i],{...Nt,colour:n.muted,alpha:.6}),i==="output"))continue;let f=a(c);if(f.y<r.top+12||l.some(p=>Math.abs(p-f.y)<12))continue;l.push(f.y);let u={size:12,
colour:n.muted,fonts:n.fonts,align:"right"};T(t,b(c.lr),Math.min(f.x,r.right)-2,f.y-3,u)}}function co(t,e,o,s,n){let i=o.lines[s];bt(t,e,i,{...G,colour:n.roles[G.
role]});let r=a=>s==="loss"&&a>0&&o.rises[a]>o.rises[a-1];pt(t,e,i,G,n,{chosen:a=>!r(a)}),pt(t,e,i,J,n,{chosen:r})}function lo(t,e,o,s){bt(t,e,o,{...et,colour:s.
roles[et.role]}),pt(t,e,o,et,s)}function fo(t,e,{lines:o,sharpness:s},n){if(!s)return;let{ratio:i,flag:r}=s;bt(t,e,o.sharpness,{width:1,colour:n.roles[G.role]});
let a=[...s.value.keys()].filter(l=>Number.isFinite(s.value[l]));for(let l of[!1,!0])for(let c of[!1,!0]){let f=p=>i[a[p]]>=1===l&&r[a[p]]===1===c,u=c?n.ground:
null;pt(t,e,o.sharpness,l?J:G,n,{chosen:f,hollow:u})}}function uo(t,e,o,s){let{area:n,y:i}=e;if(o.constantRate)return Et(t,e,s,2/o.rate(0),"2/*η*");let r=o.step,
a=r.map((h,$)=>Math.min(2/o.rate($),1e300)),{first:l,last:c,px:f,py:u}=gt(e,{steps:r,values:a}),p=c;for(;p>=l&&(i(a[p])<n.top||f(p)>n.right);)p--;if(p<l)return Et(
t,e,s,a[l],"2/*η*");W(n,t,()=>{E(t,{...Z,colour:s.text},h=>rt(h,l,c,f,u))});let m={colour:s.text,fonts:s.fonts,halo:s.ground,align:"right"},d=Math.max(u(p)-4,n.
top+14);T(t,"2/*η*",Math.max(f(p),n.left+36)-8,d,m)}function po(t,{area:e,x:o},s,n){let{step:i,rises:r}=s;E(t,{colour:n.roles[J.role],width:1.5},a=>{for(let l=1;l<=
s.last;l++)r[l]===r[l-1]||i[l]<o.domain[0]||i[l]>o.domain[1]||R(a,o(i[l]),e.top-4,o(i[l]),e.top)})}function mo(t,{area:e,x:o,y:s},n,i,r){if(n.diverged>o.domain[1])
return;let a=r.roles[ut.role],l=j(o(n.diverged));E(t,{...ut,colour:a},h=>R(h,l,e.top,l,e.bottom));let c=n.lines[i],f=c&&i!=="sharpness"?c.values.length-1:-1;if(f>=
0&&c.steps[f]>=o.domain[0]){let h=Math.min(Math.max(s(c.values[f]),e.top+8),e.bottom-8);E(t,{colour:a,width:3},$=>{V($,"cross",o(c.steps[f]),h,6)})}if(i!=="loss")
return;let u={size:12,colour:r.text,fonts:r.fonts,halo:r.ground},[p,m]=l>e.left+e.width/2?[-10,"right"]:[10,"left"],d=`diverges at step ${M(n.diverged)}`;T(t,d,
l+p,e.bottom-8,{...u,align:m})}function be(t,{area:e,x:o},s,n){let i=Math.min(Math.max(o(n),e.left),e.right);t.globalAlpha=.75,t.fillStyle=s.ground,t.fillRect(i,
e.top-6,e.right-i,e.height+6),t.globalAlpha=1}function we(t,e,{run:o,theme:s},n,i){let{area:r,x:a,y:l}=e,c=j(a(i));E(t,{colour:s.text,width:1,alpha:.6},f=>{R(f,
c,r.top,c,r.bottom)}),W(r,t,()=>{t.fillStyle=s.text,t.beginPath();for(let{steps:f,values:u}of he(o,n)){let p=N(f,i),m=p<0?NaN:l(u[p]);Number.isFinite(m)&&V(t,"c\
ircle",a(f[p]),ge(m,r),4)}t.fill()})}function Pt({names:t,runs:e,bins:o}){let s=e.some(n=>n.sharpness);return{times:de.filter(n=>n==="sharpness"?s:n in t),histograms:Object.keys(K).filter(n=>n in o)}}
function $e(t,{scene:e,hover:o,readText:s}){let n=Pt(t),i=n.times.map(c=>({key:c,name:mt(c,t.names),panel:At(`eos-${c}`),drawn:{},over:!0})),r=n.histograms.map(
c=>({key:c,panel:At(`eos-histogram-${c}`)})),a=[...i,...r].map(({panel:c})=>c),l=0;for(let{panel:c}of i)c.node.addEventListener("pointermove",f=>{if(!c.scales)return;
let{run:u}=e(),p=c.scales.x.invert(c.place(f)[0]),m=Math.max(N(u.step,p),0),d=Math.min(m+1,u.last);o(u.step[d]-p<p-u.step[m]?d:m)}),c.node.addEventListener("poi\
nterleave",()=>o(-1));for(let{key:c,panel:f}of r)f.node.addEventListener("pointermove",u=>{if(!f.scales)return;let p=tt(e().run,c,l);p&&s(ae(e(),c,p,f.scales.x.
invert(f.place(u)[0])))}),f.node.addEventListener("pointerleave",()=>o(-1));return{all:a,node:g("div",{class:"eos-panels"},a.map(({node:c})=>c)),draw(){let c=e(),
{run:f,theme:u,others:p}=c,m=[...jt(c),p.length].join();for(let d of i){let{key:h,name:$,panel:y,drawn:S}=d,{size:x}=y;S.run===f&&S.theme===u&&S.size===x&&S.view===
m||(d.drawn={run:f,theme:u,size:x,view:m},y.draw((w,k)=>dt(w,k,c,h,$),(w,k)=>ht(w,k,c,h)),y.describe(pe(c.run,h,$)))}},drawStep(c,{marked:f,fading:u}){let p=e();
l=p.run.step[c];for(let m of i){let{key:d,panel:h}=m;!m.over&&!f&&!u||(m.over=f||u,h.drawOver(($,y)=>{u&&be($,y,p.theme,l),f&&we($,y,p,d,l)}))}for(let{key:m,panel:d}of r){
let h=tt(p.run,m,l);d.draw(($,y)=>ct($,y,p,m,h),($,y)=>lt($,y,p,m,h)),d.describe(ce(p.run,m,h))}}}}var[ve,ye,Ct]=[1100,40,230];function Me(t,e){let{run:o,theme:s,at:n}=t,{times:i,histograms:r}=Pt(e),a=ve/2,l=u=>[12+u%2*a,ye+Math.floor(u/2)*Ct,a-24,Ct],c=i.map(
(u,p)=>({at:l(p),draw:(m,...d)=>ht(m,dt(...d,t,u,mt(u,e.names)),t,u)}));for(let u of r){let p=tt(o,u,o.step[n]);c.push({at:l(c.length),draw:(m,...d)=>lt(m,ct(...d,
t,u,p),t,u,p)})}let f=`${e.title}: learning rate ${b(o.lr)}, seed ${o.seed}`;return re(s,f,[ve,ye+Math.ceil(c.length/2)*Ct+10],c)}function xe(t,{title:e}){let o={
learning_rate:[t.step,t.step.map((r,a)=>t.rate(a))],...Object.fromEntries(Object.entries(t.series).map(([r,a])=>[r,[t.step,a]]))};t.test&&(o.test_accuracy=[t.test.
step,t.test.accuracy]),t.sharpness&&(o.sharpness=[t.sharpness.step,t.sharpness.value]);let s=Object.values(o).map(([r,a])=>new Map([...r].map((l,c)=>[l,a[c]]))),
n=[...new Set(s.flatMap(r=>[...r.keys()]))].sort((r,a)=>r-a),i=t.last+1<t.recorded?`, ${t.last+1} of ${t.recorded} records`:"";return ie(`${e}: ${t.command}; fi\
ve significant digits${i}`,["step",...Object.keys(o)],n.length-1,r=>[n[r],...s.map(a=>a.get(n[r])??"")])}var ho=1e30;var Vn=`up to ${b(ho)}`,go=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,bo=({min:t,max:e})=>`${b(t)} to ${b(e)}`;function ke({symbol:t,inAddress:e=!0,counts:o=()=>!0}={}){return{symbol:t,counts:o,inAddress:e,allowed:(s,n,{ranges:i})=>{let{min:r,max:a}=i[n],l=s[n];return Number.
isInteger(l)&&l>=r&&l<=a?null:`a whole number from ${r} to ${a}`},read:(s,n,{ranges:i})=>{let r=go(s,i[n]);return Number.isInteger(r)?r:void 0},write:(s,n)=>s[n],
options:(s,{ranges:n})=>`whole numbers, ${bo(n[s])}`}}function It(t){return{counts:()=>!0,allowed:(e,o)=>t.includes(e[o])?null:t.map(s=>`“${s}”`).join(" or "),
read:e=>t.includes(e)?e:void 0,write:(e,o)=>e[o],options:()=>t.join(", ")}}function Dt(t,e){return{name:e,counts:()=>!0,allowed:(o,s,n)=>n[t][o[s]]?null:`a whol\
e number from 0 to ${n[t].length-1}`,entry:(o,s,n)=>n[t][o[s]],read:(o,s,n)=>{let i=n[t].findIndex(r=>r.key===o);return i<0?void 0:i},write:o=>o[e].key,options:(o,s)=>s[t].
map(n=>n.key).join(", ")}}function wo(t){return typeof t=="number"?b(t):JSON.stringify(t)??String(t)}function Se(t){let e=Object.entries(t),o=Object.keys(t),s=e.
filter(([,{inAddress:n=!0}])=>n).map(([n,i])=>[i.name??n,n,i]);return{keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:n}])=>n).map(([n,{symbol:i}])=>[n,i])),
read(n){let i=n.get("config"),r=Object.fromEntries(o.map(l=>[l,n.get(l)])),a=[];for(let[l,{symbol:c=l,counts:f,allowed:u,name:p,entry:m}]of e){let d=f(r,i)&&u(r,
l,i);d&&a.push(`${c} must be ${d}, but it is ${wo(r[l])}.`),m&&(r[p]=m(r,l,i))}return{settings:r,problems:a}},defaults(n){return Object.fromEntries(o.map(i=>[i,
n.defaults[i]]))},toAddress(n,i){if(o.every(a=>n[a]===i.defaults[a]))return{};let r=s.filter(([,,{counts:a}])=>a(n,i));return Object.fromEntries(r.map(([a,l,{write:c}])=>[
a,c(n,l)]))},fromAddress(n,i){let r={},a=[];for(let[l,c]of Object.entries(n)){let[,f,u]=s.find(([m])=>m===l)??[],p=u?.read(c,f,i);if(p!==void 0)r[f]=p;else{let m=u&&
`allowed: ${u.options(f,i)}`;a.push(`${l} = ${c} (${m??"no such setting"})`)}}return{traits:r,refused:a}}}}var Ht={whole:"all",near:"around this one"},Te=Se({lr_index:Dt("learning_rates","lr"),seed_index:Dt("seeds","seed"),step:ke({symbol:"step"}),window:It(Object.keys(
Ht)),others:It(["shown","hidden"])});function Oe({name:t}){return`from eosbook import runs

run = runs.load("${t}")
print(run.describe())
step, loss = run["step"], run["loss"]
`}function $o({state:t,set:e,reset:o,link:s,readout:n,words:i}){let{config:r}=t,a=se(r),l={hover:-1},c=()=>t.run?.run,f=Zt("steps",Object.entries(Ht),w=>e({window:w})),
u=Kt("other learning rates",()=>e({others:t.settings.others==="shown"?"hidden":"shown"}));u.node.hidden=r.learning_rates.length===1;let p=ee({last:()=>c()?.last??
0,stepOf:w=>c()?.step[w]??0,phaseName:w=>c()?`loss ${b(c().series.loss[w])}`:"",moved:()=>{l.hover=-1,e({step:p.atEnd()?r.ranges.step.max:c().step[p.step()]})}}),
m=$e(r,{scene:y,hover:w=>{l.hover=w,x()},readText:w=>z(n,w)}),d=Qt(),h=g("p"),$=Bt({ready:()=>t.run,reset:()=>{p.stop(),o()},link:s,python:()=>Oe(c()),picture:()=>Me(
y(),r),data:()=>xe(c(),r),stem:()=>`eosbook-${c().name}`});function y(){return{...t.run,theme:t.theme,window:t.settings.window,bins:r.bins}}function S(){let{at:w}=t.
run;p.put(w),f.update(t.settings.window),u.update(t.settings.others==="shown"),m.draw(),x(),p.update(),z(i,fe(c(),w,r.names)),O();let{command:k,made:v}=c();h.dataset.
said!==k&&(h.dataset.said=k,h.replaceChildren(g("code",{},k),`, ${v} Settings: ${r.settings}.`))}function x(){if(!t.run)return;let{step:w,marked:k}=p.reading(Math.
min(l.hover,c().last));m.drawStep(w,{marked:k,fading:l.hover<0&&!p.atEnd()}),z(n,oe(c().step[w],ue(c(),w,r.names)))}function O(){let{sharpness:w,test:k,histograms:v,
diverged:I,rises:D,last:A}=c(),L=t.run.others.length>0,P={sharpness:w,test:k,histograms:v,gone:I!==null,rose:D[A]>0,compared:L},H=Object.values(P).map(Boolean).
join();d.show(H,()=>[U(F(G),"this run"),P.rose&&U(F({...J,width:0}),"the loss rose (ticks at the top: all such steps)"),k&&U(F(et),"test set"),w&&U(F(Z),"2/*η*"),
w&&U(F({...J,width:0}),"sharpness at 2/*η* or above"),v&&U(F(Ot),"histogram of the start"),L&&U(F(Nt),"other learning rates"),P.gone&&U(F(ut),"divergence")])}return{
nodes:[g("div",{class:"eos-row"},u.node,f.node),m.node,p.node,d.node,n,i,$.node,g("details",{},g("summary",{},"Where this run comes from"),h)],panels:m.all,compute({
lr_index:w,seed_index:k,step:v,others:I}){let D=a.run(w,k);return{run:D,others:I==="shown"?a.others(w,k):[],at:Math.max(N(D.step,v),0)}},draw:S,stop:()=>p.stop()}}
var ws={render:t=>Vt(t,{style:"eos-st",settings:Te,build:$o})};export{ws as default};
