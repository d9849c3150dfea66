var $n=Object.defineProperty;var An=(t,e)=>{for(var n in e)$n(t,n,{get:e[n],enumerable:!0})};function V(){return globalThis.eosbookPage===!0}function ae(t){let e={};for(let[n,r]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=r);return e}function St(t,e,n){let r=new URL(location.href),o=[...r.searchParams].filter(([s])=>!s.startsWith(`${t}.`)),i=Object.entries(e).map(([s,a])=>[
`${t}.${s}`,String(a)]);return r.search=new URLSearchParams([...o,...i]),n&&(r.hash=n),r.href}function ce(t,e){history.replaceState(history.state,"",St(t,e))}function p(t,e={},...n){return le(document.createElement(t),e,n)}function F(t,e={},...n){return le(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function le(t,e,n){for(let[r,o]of Object.entries(e))r.startsWith("on")?t.addEventListener(r.slice(2),o):o===!0?t.setAttribute(r,""):o!==!1&&o!=null&&t.setAttribute(
r,o);return t.append(...n.flat()),t}function R(t){return t.split("*").map((e,n)=>n%2?p("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function Y(t){return t.replaceAll(
"*","")}function _(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...R(e)))}var Sn=0;function at(t){return`eos-${t}-${++Sn}`}function ue(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Tn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},En={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Nn=["text","muted","ground","surface","line","accent"];function Tt(t){let e=p("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let s of Nn)e.style.color=`var(--eos-${s})`,n[s]=getComputedStyle(e).color;e.remove();let[r,o,i]=ue(n.text);n.dark=.299*r+.587*o+.114*i>128,n.
roles=n.dark?En:Tn,t.style.colorScheme=n.dark?"dark":"light";for(let[s,a]of Object.entries(n.roles))t.style.setProperty(`--eos-${s}`,a);return n}function fe(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let o of[document.documentElement,document.body])e.observe(o,{attributes:!0,
attributeFilter:n});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{e.disconnect(),r.removeEventListener("change",t)}}function de({model:t,el:e},{style:n,settings:r,build:o}){let i=t.get("config"),s=t.get("name"),a={config:i,settings:null,run:null,theme:null},c=p("div",{class:"\
eos-layout"}),l=p("div",{class:`eos ${n}`},c);e.append(l);let u=p("p",{class:"eos-note",role:"status"}),f=p("p",{class:"eos-readout"}),d=p("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(w){let k=Object.entries(w).filter(([C,L])=>!Object.is(t.get(C),L));for(let[C,L]of k)t.set(C,L);k.length&&t.
save_changes()}let m=o({state:a,set:h,draw:$,readout:f,words:d,reset:()=>{h(r.defaults(i)),S()},link:()=>St(s,r.toAddress(a.settings,i))});c.append(u,...m.nodes);
let b=null;function x(){let w=performance.now(),{settings:k,problems:C}=r.read(t);if(a.settings=k,l.classList.toggle("eos-problem",C.length>0),C.length){m.stop(),
a.run=null,_(d,C.join(" ")),_(f,"");return}let L=JSON.stringify(k);(L!==b||!a.run)&&(a.run=m.compute(k,L!==b)),b=L,$(),m.controls?.(k),performance.measure("eosb\
ook-draw",{start:w,end:performance.now()})}function $(){a.run&&m.draw()}let A=!1;function S(){A||(A=!0,queueMicrotask(()=>{A=!1,l.isConnected&&x()}))}let q=0;function v(){
clearTimeout(q),q=setTimeout(()=>{let{settings:w,problems:k}=r.read(t);k.length||ce(s,r.toAddress(w,i))},250)}if(V()){let{traits:w,refused:k}=r.fromAddress(ae(s),
i);h(w),k.length&&_(u,`Not taken from the address: ${k.join("; ")}.`)}let rt=()=>{S(),V()&&v()};for(let w of r.keys)t.on(`change:${w}`,rt);let st=fe(()=>{a.theme=
Tt(l),m.recolour?.(),S()}),g=()=>m.panels.map(w=>w.measure()).some(Boolean),M=new ResizeObserver(()=>{g()&&$()});for(let w of m.panels)M.observe(w.node);return g(),
a.theme=Tt(l),S(),()=>{for(let w of r.keys)t.off(`change:${w}`,rt);clearTimeout(q),m.stop(),st(),M.disconnect(),l.remove()}}function Et(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function me(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function he({ready:t,reset:e,link:n,python:r,picture:o,data:i,stem:s}){let a=p("span",{class:"eos-feedback",role:"status"});async function c(f,d){if(await me(f)){
a.textContent=d;return}let h=p("textarea",{readonly:!0,"aria-label":"text to copy"},f);a.replaceChildren("Copy this: ",h),h.select()}let l=(f,d)=>p("button",{type:"\
button",onclick:()=>t()&&d()},f),u=[p("button",{type:"button",onclick:e},"reset"),V()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(r(),"Pytho\
n code copied.")),l("save picture",async()=>Et(await o(),`${s()}.png`)),l("save data",()=>Et(new Blob([i()],{type:"text/csv"}),`${s()}.csv`))].filter(Boolean);return{
node:p("div",{class:"eos-row"},u,a)}}var On="⁰¹²³⁴⁵⁶⁷⁸⁹";function Nt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>On[n]);return t<0?`⁻${e}`:e}function y(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),r=t<0?"−":"";if(n>=1e6||n<.001){let[s,a]=n.toExponential(
e-1).split("e"),c=String(Number(s)),l=`10${Nt(Number(a))}`;return r+(c==="1"?l:`${c}×${l}`)}let[o,i]=String(Number(n.toPrecision(e))).split(".");return r+pe(o)+
(i?`.${i}`:"")}function T(t){return(t<0?"−":"")+pe(String(Math.abs(t)))}function pe(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function B(t,e){return`${T(
t)} ${e}${t===1?"":"s"}`}function ge(t,e){let n=t/Math.max(e,1),r=10**Math.floor(Math.log10(n)),o=n/r;return r*(o<1.5?1:o<3.5?2:o<7.5?5:10)}function ct(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let r=ge(e-t,n);return[Math.floor(t/r+1e-9)*r,Math.ceil(e/r-1e-9)*r]}function z(t,e){let[n,r]=t,o=(e[1]-e[0])/(r-n),i=s=>e[0]+(s-n)*
o;return i.invert=s=>n+(s-e[0])/o,i.domain=t,i.range=e,i.ticks=s=>{let a=ge(r-n,s),c=[],l=Math.ceil(n/a-1e-9),u=Math.floor(r/a+1e-9);for(let f=l;f<=u;f++){let d=Number(
(f*a).toPrecision(12));c.push({value:d,label:y(d,6),major:!0})}return c},i}function Ot(t,e){let[n,r]=t.map(Math.log10),o=z([n,r],e),i=s=>o(Math.log10(s));return i.invert=s=>10**o.invert(s),i.domain=t,i.range=e,i.ticks=s=>{let a=Math.max(
1,Math.ceil((r-n)/s)),c=[];for(let l=Math.floor(n);l<=Math.ceil(r);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,d=Math.log10(f);if(d<n-1e-9||d>r+1e-9||(u===1?l%a!==
0:r-n>s/2))continue;let h=l>=-3&&l<=3,m=u===1?"":`${u}×`,b=h?y(f,2):`${m}10${Nt(l)}`;c.push({value:f,label:b,major:u===1})}return c},i}function be(t,...e){return p("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Me(t,e,n){let r=new Map,o=t.map(c=>{let l=p("button",{type:"bu\
tton",onclick:()=>n(c)},R(c.label));return l.setAttribute("aria-pressed","false"),r.has(c.group)||r.set(c.group,[]),r.get(c.group).push(l),l}),i=p("div",{class:"\
eos-presets eos-later"},[...r].map(([c,l])=>be(Y(c),p("span",{class:"eos-name"},R(c)),l))),s=p("p",{class:"eos-caption eos-later"});function a(c){let l=t.findIndex(
u=>e(u,c));o.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),s.replaceChildren(...l<0?[]:R(t[l].caption))}return{nodes:[i,s],update:a}}function we(t,e,n){let r=e.map(([i,s])=>{let a=p("button",{type:"button",onclick:()=>n(i)},R(s));return[i,a]});return{node:be(t,p("span",{class:"eos-name"},t),r.
map(([,i])=>i)),update(i){for(let[s,a]of r)a.setAttribute("aria-pressed",String(s===i))}}}function ye(t,e,n){let r=at("menu"),o=p("select",{id:r,onchange:()=>n(Number(o.value))},e.map((s,a)=>p("option",{value:a},s))),i=p("label",{for:r,class:"eos-nam\
e"},t);return{node:p("span",{class:"eos-group"},i,o),update:s=>o.value=String(s)}}var Ln={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function J({
role:t,dash:e,width:n=2,marker:r}){let o=t?`var(--eos-${t})`:"currentColor",i=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:o,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),s=r==="cross"?{stroke:o,"stroke-width":3}:{fill:o},a=r&&F("path",{d:Ln[r],...s});return F("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},i,a??[])}function K(t,e){
return p("span",{},t,p("span",{},R(e)))}function ve(){let t=p("div",{class:"eos-legend"}),e=null;return{node:t,show(n,r){n!==e&&(e=n,t.replaceChildren(...r().filter(
Boolean)))}}}var xe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],ke={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var Lt={dash:[6,4],width:1.5};function W(t){return t.diverges?[xe[0],ke,ke]:xe}function lt(t,e){return W(t)[t.path.phase[e]].name}function $e(t,e){let n=[0];for(let r of[
1,2]){let o=n[r-1];for(;o<=e&&t[o]<r;)o++;n.push(o)}return[...n,e+1]}function ut(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function Ae({position:t,last:e,perSecond:n,show:r,changed:o}){let i=matchMedia("(prefers-reduced-motion: reduce)"),s=0,a=0,c=0,l=-1;function u(h){let m=i.matches?
500:0,b=Math.max(h-a,0),x=m?Math.floor(b/m)*m:b,$=Math.min(e(),c+Math.floor(x/1e3*n()));if($!==l&&r(l=$),$>=e())return d();s=requestAnimationFrame(u)}function f(){
c=t()>=e()?0:t(),l=-1,a=performance.now(),s=requestAnimationFrame(u),o()}function d(){s&&(cancelAnimationFrame(s),s=0,o())}return{get playing(){return s!==0},toggle:()=>s?
d():f(),restart:()=>s&&(d(),f()),stop:d}}var Rt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Rn="M3 1 L12 7 L3 13 Z",In="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function It(t){let e=F("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return F("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Se({last:t,phaseName:e,moved:n,stepOf:r=o=>o}){
let o=1/0,i=Rt.length-1,s=()=>Math.min(o,t()),a=Ae({position:s,last:t,perSecond:()=>Rt[i].perSecond(t()),show:c,changed:S});function c(v){o=v>=t()?1/0:v,n()}function l(v){
a.stop(),c(v)}let u=at("step"),f=p("button",{type:"button",onclick:()=>a.toggle()}),d=p("button",{type:"button",onclick:()=>l(0)},It("M3 2 v10 M12 2 L5 7 L12 12\
 Z")),h=p("button",{type:"button",onclick:()=>l(1/0)},It("M11 2 v10 M2 2 L9 7 L2 12 Z"));d.setAttribute("aria-label","first step"),h.setAttribute("aria-label","\
last step");let m=p("input",{id:u,type:"range",min:0,step:1});m.addEventListener("input",()=>l(Number(m.value)));let b=p("output",{for:u}),x=ye("speed",Rt.map(v=>v.
name),v=>{i=v,a.restart()}),$=p("label",{for:u,class:"eos-name"},"step"),A=p("div",{class:"eos-replay"},d,f,h,$,m,b,x.node);function S(){let{playing:v}=a;f.value!==
String(v)&&(f.value=String(v),f.replaceChildren(It(v?In:Rn),v?" pause":" play")),m.max=String(t()),m.value=String(s()),m.setAttribute("aria-valuetext",`step ${r(
s())}, ${e(s())}`),b.textContent=`${T(r(s()))} of ${T(r(t()))}`,x.update(i)}let q=()=>m.matches(":focus-visible");return{node:A,step:s,update:S,atEnd:()=>o===1/0,
focused:q,reading(v){return v>=0?{step:v,marked:!0}:{step:s(),marked:o!==1/0||q()}},stop:a.stop,put(v){o=v>=t()?1/0:v},rewind(){a.stop(),o=1/0}}}var Te=(t,e,n)=>(e-t)/(n>0?n:1);function Pt({n:t,left:e,right:n,counts:r=()=>!0}){let o={n:t,counted:0,failures:0,firstFailure:-1,tightest:-1,least:1/0};for(let i=0;i<
t;i++){if(!r(i))continue;let[s,a]=[e(i),n(i)],c=Math.max(Math.abs(s),Math.abs(a)),l=Te(s,a,c);o.counted+=1,(o.tightest<0||l<o.least)&&(o.tightest=i,o.least=l),a-
s>=-1e-12*c||(o.failures+=1,o.firstFailure<0&&(o.firstFailure=i))}return o}function Ee(t){let{n:e,counts:n=()=>!0}=t,r=()=>new Float64Array(e),o={left:r(),right:r(),
margin:r(),counts:new Uint8Array(e)};for(let i=0;i<e;i++){let[s,a]=[t.left(i),t.right(i)];o.left[i]=s,o.right[i]=a,o.margin[i]=Te(s,a,Math.max(Math.abs(s),Math.
abs(a))),o.counts[i]=n(i)?1:0}return{...Pt(t),...o}}var Ne=(t,e)=>t.counts[e]===1&&!(t.margin[e]>=-1e-12);function Ct(t){let e=p("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(r,o){let i=Math.max(1,globalThis.devicePixelRatio||
1),[s,a]=[Math.round(r*i),Math.round(o*i)];return(e.width!==s||e.height!==a)&&([e.width,e.height]=[s,a]),n.setTransform(i,0,0,i,0,0),n.clearRect(0,0,r,o),n}}}function E(t,{
colour:e,width:n=2,dash:r=[],alpha:o=1},i){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(r),t.globalAlpha=o,t.lineJoin="round",t.beginPath(),i(t),t.stroke(),
t.restore()}function U({left:t,top:e,width:n,height:r},o,i){o.save(),o.beginPath(),o.rect(t,e,n,r),o.clip(),i(),o.restore()}function ft(t,e,n,r,o,i="x"){let[s,a]=i===
"x"?[r,o]:[o,r];t.moveTo(r(e),o(e));for(let c=e+1;c<=n;){let l=Math.floor(s(c)),[u,f,d]=[c,c,c];for(;d<n&&Math.floor(s(d+1))===l;)d++,a(d)<a(u)&&(u=d),a(d)>a(f)&&
(f=d);let[h,m]=u<f?[u,f]:[f,u];t.lineTo(r(c),o(c)),h>c&&t.lineTo(r(h),o(h)),m>h&&t.lineTo(r(m),o(m)),d>m&&t.lineTo(r(d),o(d)),c=d+1}}function dt(t,e,n,r,o,i,s,a){
for(let c=n;c<=r;c+=o)Z(t,e,i(c),s(c),a)}function mt(t,e,n,r,o=null){t.save(),t.beginPath(),r(t),t.fillStyle=o??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||o)&&t.stroke(),t.restore()}function Z(t,e,n,r,o){if(e==="circle")t.moveTo(n+o,r),t.arc(n,r,o,0,2*Math.PI);else if(e==="trian\
gle")t.moveTo(n,r-1.25*o),t.lineTo(n+1.15*o,r+.8*o),t.lineTo(n-1.15*o,r+.8*o),t.closePath();else if(e==="square")t.rect(n-.9*o,r-.9*o,1.8*o,1.8*o);else if(e==="\
cross")t.moveTo(n-o,r-o),t.lineTo(n+o,r+o),t.moveTo(n-o,r+o),t.lineTo(n+o,r-o);else throw new Error(`no marker is called ${e}`)}var Pn="'STIX Two Text', 'Latin \
Modern Roman', 'Times New Roman', serif";function N(t,e,n,r,o={}){let{align:i="left",size:s=13,colour:a,halo:c,fonts:l="sans-serif",weight:u=""}=o,f=e.split("*").
map((m,b)=>(t.font=b%2?`italic ${s+2}px ${Pn}`:`${u} ${s}px ${l}`,{part:m,font:t.font,width:t.measureText(m).width})),d=f.reduce((m,{width:b})=>m+b,0),h=i==="ri\
ght"?n-d:i==="center"?n-d/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"\
round"});for(let m of c?["strokeText","fillText"]:["fillText"]){let b=h;for(let{part:x,font:$,width:A}of f)t.font=$,t[m](x,b,r),b+=A}return t.restore(),d}var ht=2;function Oe(t,e,[n,r],o){let i=new OffscreenCanvas(n*ht,r*ht),s=i.getContext("2d");s.scale(ht,ht),s.fillStyle=t.ground,s.fillRect(0,0,n,r),N(s,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:a,draw:c}of o)s.save(),s.translate(a[0],a[1]),c(s,a[2],a[3]),s.restore();return i.convertToBlob({type:"image/p\
ng"})}function Le(t,e,n,r){let o=[`# ${t}`,e.join()];for(let i=0;i<=n;i++)o.push(r(i).join());return`${o.join(`
`)}
`}var Cn=13,qn=3.4;function Re(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function Q(t,e,{x:n,y:r,xName:o,yName:i,theme:s,xCount:a,yCount:c}){let l=n.ticks(a??Math.max(2,e.width/
80)),u=r.ticks(c??Math.max(2,e.height/50)),f={colour:s.muted,fonts:s.fonts,size:12};E(t,{colour:s.line,width:1,alpha:.6},h=>{for(let{value:m,major:b}of l)b&&O(h,
I(n(m)),e.top,I(n(m)),e.bottom);for(let{value:m,major:b}of u)b&&O(h,e.left,I(r(m)),e.right,I(r(m)))}),E(t,{colour:s.muted,width:1},h=>{O(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:m,major:b}of l)O(h,I(n(m)),e.bottom,I(n(m)),e.bottom+(b?5:3));for(let{value:m,major:b}of u)O(h,e.left-(b?5:3),I(r(m)),e.left,I(
r(m)))});for(let h of l){let m=Math.min(n(h.value),e.right+Cn-qn*h.label.length);N(t,h.label,m,e.bottom+18,{...f,align:"center"})}for(let h of u)N(t,h.label,e.left-
8,r(h.value)+4,{...f,align:"right"});let d={colour:s.text,fonts:s.fonts,size:13};N(t,o,e.right,e.bottom+35,{...d,align:"right"}),N(t,i,2,e.top-9,d)}function I(t){
return Math.round(t)+.5}function O(t,e,n,r,o){t.moveTo(e,n),t.lineTo(r,o)}function pt(t){let e=p("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Ct(e),r=Ct(e),o=[0,0];return{node:e,scales:null,get size(){return o},measure(){
let i=o;return o=[e.clientWidth,e.clientHeight],o[0]!==i[0]||o[1]!==i[1]},draw(i,s){let[a,c]=o;this.scales=a>0&&c>0?i(a,c):null,this.scales&&s(n.begin(a,c),this.
scales)},drawOver(i){let s=r.begin(...o);this.scales&&i(s,this.scales)},describe(i){e.setAttribute("aria-label",i)},place(i){let s=e.getBoundingClientRect();return[
i.clientX-s.left,i.clientY-s.top]}}}var Fn={left:52,right:14,top:26,bottom:42},_n=1e-16,Dn=1e-280,jn=9;function H(t,e,n,r){let o=Re(t,e,Fn);return{area:o,x:z([0,Math.max(n,1)],[o.left,o.right]),y:z(
r,[o.bottom,o.top])}}function Pe(t,e,n,r){let[o,i]=[1/0,0];for(let f=0;f<=n;f++){let d=r(f);d>0&&d<o&&(o=d),d>i&&(i=d)}i>Dn||([o,i]=[.1,1]),o=Math.max(o,i*_n);let s=(f,d)=>10**
d(Math.log10(f)),[a,c]=[s(o,Math.floor),s(i,Math.ceil)],l=a>0&&c>a?[a,c]:[o/2,o*2],u=H(t,e,n,l);return{...u,y:Ot(l,u.y.range)}}function Ce(t,{area:e,x:n},r,o){W(r).forEach(({role:s,name:a},c)=>{let[l,u]=[r.starts[c],Math.min(r.starts[c+1],r.last)].map(n);if(r.starts[c+1]<=r.starts[c]||(E(
t,{colour:o.roles[s],width:3},d=>{O(d,l,e.top-1.5,u,e.top-1.5)}),u-l<6.5*a.length))return;let f={size:12,colour:o.text,fonts:o.fonts,halo:o.ground};N(t,a,(l+u)/
2,e.top+13,{...f,align:"center"})})}function qe(t,e,n,r,o,i,{hollow:s=!1}={}){o<n.last&&(t.globalAlpha=.2,Ie(t,e,n,r,n.last,i,s),t.globalAlpha=1),Ie(t,e,n,r,o,i,s)}function Ie(t,{area:e,x:n,y:r},o,i,s,a,c){
let l=t.globalAlpha,u=f=>Fe(r(a(f)),e);W(o).forEach(({role:f,marker:d,dash:h},m)=>{let b=o.starts[m],x=Math.min(o.starts[m+1]-1,s);if(x<b)return;let $=i.roles[f];
E(t,{colour:$,dash:c?[]:h,width:c?1:2,alpha:l},S=>ft(S,Math.max(b-1,0),x,n,u));let A=ut(o.last,e.width/jn);mt(t,d,$,S=>dt(S,d,b,x,A,n,u,3.2),c?i.ground:null)}),
o.diverges&&s===o.last&&E(t,{colour:i.roles.diverged,width:3},f=>Z(f,"cross",n(s)-8,Math.max(u(s),e.top+8),7))}function Fe(t,e={top:0,bottom:0}){return Math.min(
Math.max(t,e.top-1e3),e.bottom+1e3)}function _e(t,{area:e,x:n,y:r},o,i,s){let a=I(n(i));E(t,{colour:o.text,width:1,alpha:.6},c=>{O(c,a,e.top,a,e.bottom)}),U(e,t,
()=>{t.fillStyle=o.text,t.beginPath();for(let c of s){let l=r(c);Number.isFinite(l)&&Z(t,"circle",a,Fe(l,e),4)}t.fill()})}function De(t,e,n){let r=Math.round(t.
scales.x.invert(t.place(e)[0]));return Math.min(Math.max(r,0),n)}var je={holds:{sign:"✓",words:"holds"},fails:{sign:"✗",words:"fails"},silent:{sign:"–",words:"is claimed at no step"}};function qt({counted:t,failures:e}){
return t===0?"silent":e>0?"fails":"holds"}function Ue(t,e){let n=p("div",{class:"eos-list",role:"group","aria-label":"inequalities"}),r=new Map(t.map(o=>{let i=p(
"span",{class:"eos-verdict","aria-hidden":"true"}),s=p("span",{class:"eos-hidden"}),a=p("span",{},R(o.name)),c=o.printed?p("em",{}," as printed"):[],u=p("button",
{type:"button",onclick:()=>e(o.key)},i,a,c,s);return[o.key,{entry:o,button:u,sign:i,heard:s}]}));return n.append(...[...r.values()].map(({button:o})=>o)),{node:n,
update(o,i){for(let{entry:s,button:a}of r.values())a.hidden=s.theorem!==o.theorem,a.setAttribute("aria-pressed",String(s.key===o.key));for(let{entry:s,found:a}of i){
let{sign:c,heard:l}=r.get(s.key),u=qt(a);c.textContent=je[u].sign,c.dataset.verdict=u;let f=a.failures>0?` at ${B(a.failures,"step")}`:"";l.textContent=` ${je[u].
words}${f}`}}}}var gt={role:"flow",dash:[],marker:"circle"},Dt={role:"theory",dash:[2,3],width:2.5},He={role:"bouncing",dash:[],width:0,marker:"cross"},Ge=9,Un=.35,Ft=1e3,Be=({
found:t,entry:e})=>e.side==="left"?t.left:t.right,ze=({found:t,entry:e})=>e.side==="left"?t.right:t.left,bt=(t,e)=>[Be(t)[e],ze(t)[e]];function Mt(t,e,n){let{found:r,
last:o}=n,i=r.counted===0||n.entry.whole,[s,a,c]=[1/0,-1/0,1/0];for(let d=0;d<r.n&&d<=o;d++)if(i||r.counts[d])for(let h of[r.left[d],r.right[d]])h<s&&(s=h),h>a&&
(a=h),h>0&&h<c&&(c=h);if(n.entry.scale==="log"){let d=[Math.min(c,a),a],h=Pe(t,e,1,b=>d[b]),{x:m}=H(t,e,o,[0,1]);return{...h,x:m}}let l=Math.max(a-s,1e-9*Math.abs(
a)),u=Math.abs(a)||1,f=l>0?[s-.06*l,a+.06*l]:[s-u,a+u];return H(t,e,o,f)}function wt(t,e,{run:n,theme:r}){let{area:o,x:i,y:s}=e,{entry:a,found:c}=n,l=`${a.measured}\
 and ${a.bound} (dotted)`;Q(t,o,{x:i,y:s,xName:"step",yName:l,theme:r});let u=h=>m=>Ve(s(h[m]),o),[f,d]=[u(Be(n)),u(ze(n))];U(o,t,()=>{for(let[h,m,b]of We(c,n.last)){
let x=b?1:Un;_t(t,{...gt,alpha:x},r,h,m,i,f),_t(t,{...Dt,alpha:x},r,h,m,i,d),t.globalAlpha=x;let $=ut(n.last+1,o.width/Ge);mt(t,"circle",r.roles.flow,A=>dt(A,"c\
ircle",h,m,$,i,f,3.2)),t.globalAlpha=1}}),Ze(t,e,n,r,f)}function We({counts:t,n:e},n){let r=[],o=Math.min(e,n+1);for(let i=0;i<o;){let s=i;for(;i<o&&t[i]===t[s];)
i++;r.push([s,i-1,t[s]===1])}return r}function _t(t,{role:e,dash:n,width:r,alpha:o},i,s,a,c,l){let u=i.roles[e];E(t,{colour:u,dash:n,width:r,alpha:o},f=>{a>s?ft(
f,s,a,c,l):O(f,c(s)-3,l(s),c(s)+3,l(s))})}function Ze(t,{area:e,x:n},r,o,i){let{found:s}=r;if(s.failures===0)return;let a=[];for(let l=s.firstFailure;l<s.n;l++){
let u=a.length===0||n(l)-n(a.at(-1))>=Ge;Ne(s,l)&&u&&a.push(l)}let c=l=>Math.min(Math.max(l,e.top+6),e.bottom-6);E(t,{colour:o.roles.bouncing,width:2.5},l=>{for(let u of a)
Z(l,"cross",n(u),c(i(u)),4.5)})}function yt(t,e,n){let{found:r,last:o}=n,[i,s]=[0,0];for(let f=0;f<r.n;f++)r.counts[f]&&(i=Math.min(i,r.margin[f]),s=Math.max(s,
r.margin[f]));let a=s>i?[1.06*i,1.06*s]:[0,1],[c,l]=ct(...a,5),u=H(t,e,o,[c,s>1?l:Math.min(l,1)]);return{...u,y:Hn(u.y)}}function Hn(t){let[e,n]=t.domain,r=z([100*
e,100*n],t.range);return Object.assign(s=>t(s),t,{ticks:s=>r.ticks(s).map(a=>({...a,value:a.value/100,label:`${a.label} %`}))})}function vt(t,e,{run:n,theme:r}){
let{area:o,x:i,y:s}=e,{found:a}=n;Q(t,o,{x:i,y:s,xName:"step",yName:"margin: the difference, relative to the larger side",theme:r,yCount:5}),E(t,{...Lt,colour:r.
text},u=>{O(u,o.left,s(0),o.right,s(0))});let l=u=>Ve(s(a.margin[u]),o);if(U(o,t,()=>{for(let[u,f,d]of We(a,n.last))d&&_t(t,gt,r,u,f,i,l)}),Ze(t,e,n,r,l),a.counted===
0){let u={colour:r.text,fonts:r.fonts,align:"center"},f=(o.left+o.right)/2;N(t,"claimed at no step of this run",f,o.top+o.height/2,u)}}function Ve(t,e){return Number.
isNaN(t)?e.bottom+Ft:Math.min(Math.max(t,e.top-Ft),e.bottom+Ft)}var jt=t=>`${y(100*t,3)} %`;function Ye(t,e){return`${e} ${Bn(t)} ${zn(t)}`}function X({entry:t,found:e},n,r=" and "){let o=Math.ceil(2-Math.log10(Math.abs(e.margin[n])||
1)),i=bt({entry:t,found:e},n).map(s=>y(s,Gn(o)));return`${t.measured} = ${i[0]}${r}${t.bound} = ${i[1]}`}var Gn=t=>Math.min(Math.max(t,4),12);function Bn(t){let{
entry:e,found:n}=t,{counted:r,failures:o,firstFailure:i,tightest:s}=n,a=`${e.printed?"As printed, ":""}${e.name}`;if(r===0)return`${a} is claimed ${e.where}, an\
d this run has no such step.`;let c=e.where?`, claimed ${e.where},`:"";if(o>0)return`${a}${c} fails at ${T(o)} of ${B(r,"step")}, first at step ${T(i)}, where ${X(
t,i)}.`;let l=r===1?`at step ${T(s)}`:`at all ${B(r,"step")}`,u=r===1?", where":`; closest at step ${T(s)}, where`,f=`a margin of ${jt(n.margin[s])}`;return`${a}${c}\
 holds ${l}${u} ${X(t,s)}, ${f}.`}function zn({all:t}){let e=t.filter(({entry:o})=>!o.printed),n=e.filter(({found:o})=>qt(o)==="fails");if(n.length===0)return`O\
n this run all ${e.length} inequalities of the proof hold wherever they are claimed.`;let r=n.map(({entry:o})=>o.name).join("; ");return`Of the proof’s ${e.length}\
 inequalities ${n.length} fail on this run: ${r}.`}function Je(t,e){let{found:n}=t;if(e>=n.n)return`step ${T(e)}, the last: the inequality speaks of two steps`;
let r=n.counts[e]?`margin ${jt(n.margin[e])}`:"not claimed here";return`step ${T(e)} · ${X(t,e," · ")} · ${r}`}function Ke(t){let{entry:e,found:n}=t;return n.
n===0?"No step to compare.":Y(`Both sides of ${e.name} against step. At step 0, ${X(t,0)}; at step ${T(n.n-1)}, ${X(t,n.n-1)}.`)}function Qe({found:t}){return t.
counted===0?"Margin against step: the inequality is claimed nowhere.":`Margin against step, at ${B(t.counted,"step")}. The least is ${jt(t.margin[t.tightest])},\
 at step ${T(t.tightest)}.`}function Xe(t,{name:e,value:n}){let r=n(t);return Y(`${e} against step. It goes from ${y(r(0))} to ${y(r(t.last))} at step ${T(t.last)}\
.`)}function Ut(t,e,n,r){let o=r.value(n),[i,s]=[0,0];for(let a=0;a<=n.last;a++)i=Math.min(i,o(a)),s=Math.max(s,o(a));return H(t,e,n.last,ct(1.05*i,1.05*s,5))}function Ht(t,e,{
run:n,theme:r,step:o,course:i}){let{area:s,x:a,y:c}=e;Q(t,s,{x:a,y:c,xName:"step",yName:i.name,theme:r,yCount:5}),U(s,t,()=>qe(t,e,n,r,o,i.value(n))),Ce(t,e,n,r)}
function tn(t,e){let n=pt("eos-main"),r=pt("eos-margin"),o=pt("eos-course"),i=[n,r,o],s=p("div",{class:"eos-panels"},...i.map(a=>a.node));for(let a of i)a.node.
addEventListener("pointermove",c=>{a.scales&&t.run&&e.hover(De(a,c,t.run.last))}),a.node.addEventListener("pointerleave",()=>e.hover(-1));return{node:s,all:i,draw(){
let{run:a}=t,c=e.scene();n.draw((l,u)=>Mt(l,u,a),(l,u)=>wt(l,u,c)),r.draw((l,u)=>yt(l,u,a),(l,u)=>vt(l,u,c)),o.draw((l,u)=>Ut(l,u,a,c.course),(l,u)=>Ht(l,u,c)),
n.describe(Ke(a)),r.describe(Qe(a)),o.describe(Xe(a,c.course))},drawOver(a,c){let{run:l,theme:u}=t,f=a<l.found.n,d=[[n,f?bt(l,a):[]],[r,f&&l.found.counts[a]?[l.
found.margin[a]]:[]],[o,[e.scene().course.value(l)(a)]]];for(let[h,m]of d)h.drawOver((b,x)=>{c&&_e(b,x,u,a,m)})}}}var[en,xt,nn,Gt]=[1100,40,460,230];function on(t,e){let{run:n,theme:r,course:o}=t,i=en/2;return Oe(r,`${e}: ${n.entry.name}`,[en,xt+nn],[{at:[12,xt,i-24,nn],draw:(s,...a)=>wt(
s,Mt(...a,n),t)},{at:[i,xt,i-12,Gt],draw:(s,...a)=>vt(s,yt(...a,n),t)},{at:[i,xt+Gt,i-12,Gt],draw:(s,...a)=>Ht(s,Ut(...a,n,o),t)}])}function rn(t,e){let{entry:n,
found:r}=t;return Le(`inequality ${n.key} of Theorem ${n.theorem}: ${e}`,["step","phase","left","right","claimed"],r.n-1,o=>[o,lt(t,o),r.left[o],r.right[o],r.counts[o]])}var Wn=1.15;function Zn({n:t,counts:e,counted:n},r){if(n===0)return r;let o=t-1;for(;!e[o];)o--;return Math.min(r,Math.ceil(Wn*o)+2)}var sn=t=>[...new Set(W(t).
filter((e,n)=>t.starts[n+1]>t.starts[n]))],an=t=>e=>Vn(t,e);function Vn(t,{state:e,set:n,draw:r,reset:o,link:i,readout:s,words:a}){let{config:c}=e,l={hover:-1},
u=null,f=g=>c.inequalities.findIndex(M=>M.key===g),d=g=>n({inequality_index:f(g)}),h=Me(c.presets,(g,M)=>g.inequality===M.inequality.key&&t.START.every(w=>g[w]===
M[w]),g=>n({inequality_index:f(g.inequality),...Object.fromEntries(t.START.map(M=>[M,g[M]]))})),m=we("proof of",c.theorems.map(({key:g,name:M})=>[g,M]),g=>d(c.theorems.
find(M=>M.key===g).opens)),b=Ue(c.inequalities,d),x=p("p",{class:"eos-caption"}),$=ve(),A=Se({last:()=>e.run?.last??0,phaseName:g=>lt(e.run,g),moved:()=>{l.hover=
-1,r()}}),S=tn(e,{scene:v,hover:g=>{l.hover=g,st()}}),q=he({ready:()=>e.run,reset:()=>{A.rewind(),o()},link:i,python:()=>t.toPython(e.settings),picture:()=>on(v(),
t.title(e.run.proof)),data:()=>rn(e.run,t.describe(e.settings)),stem:()=>`eosbook-inequality-${e.settings.inequality.key}`});function v(){let{run:g,theme:M}=e;return{
run:g,theme:M,step:A.step(),course:t.course}}function rt(){let{run:g}=e,{entry:M}=g;S.draw(),st(),m.update(M.theorem),b.update(M,g.all),A.update(),_(x,M.claim),
_(a,Ye(g,t.premises(g.proof)));let w=sn(g).map(({name:k})=>k);$.show(`${M.key} ${g.found.failures>0} ${w}`,()=>[K(J(gt),M.measured),K(J(Dt),`${M.bound} (the pro\
of’s bound)`),g.found.failures>0&&K(J(He),"the inequality fails"),...sn(g).map(k=>K(J(k),`${k.name} (run)`))])}function st(){let{run:g}=e;if(!g)return;let{step:M,
marked:w}=A.reading(l.hover);S.drawOver(M,w),_(s,Je(g,M))}return{nodes:[...h.nodes,p("div",{class:"eos-row"},m.node),b.node,x,S.node,$.node,A.node,s,a,q.node],panels:S.
all,compute(g,M){M&&(A.rewind(),l.hover=-1),u?.steps!==g.steps&&(u={steps:g.steps,arrays:t.makeMemory(g.steps)});let w=t.prove(g,u.arrays),k=g.inequality,C=c.inequalities.
filter(({theorem:it})=>it===k.theorem).map(it=>({entry:it,found:Pt(t.sidesOf(w.proof,it.key))})),L=Ee(t.sidesOf(w.proof,k.key)),ie=Zn(L,w.last);return{...w,last:ie,
starts:$e(w.path.phase,ie),entry:k,all:C,found:L}},draw:rt,controls:g=>h.update(g),stop:()=>A.stop()}}var se={};An(se,{START:()=>uo,course:()=>po,describe:()=>wo,makeMemory:()=>fo,premises:()=>go,prove:()=>mo,settings:()=>re,sidesOf:()=>ho,title:()=>bo,toPython:()=>Mo});var ln=1e30,cn=t=>typeof t=="number"&&Math.abs(t)<=ln,Bt=`up to ${y(ln)}`,un=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,zt=({min:t,max:e})=>`${y(t)}\
 to ${y(e)}`;function Wt({symbol:t,above:e,within:n=!1,counts:r=()=>!0}){function o(i,s){if(n){let a=1e-12*(s.max-s.min);return cn(i)&&i>=s.min-a&&i<=s.max+a?null:
`a number from ${zt(s)}`}return cn(i)&&!(i<=e)?null:e===void 0?`a number ${Bt} in size`:e===0?`a positive number ${Bt}`:`a number above ${e} and ${Bt}`}return{symbol:t,
counts:r,allowed:(i,s,{ranges:a})=>o(i[s],a[s]),read:(i,s,{ranges:a})=>un(i,a[s]),write:(i,s)=>i[s],options:(i,{ranges:s})=>zt(s[i])}}function Zt({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(r,o,{ranges:i})=>{let{min:s,max:a}=i[o],c=r[o];return Number.isInteger(c)&&c>=s&&c<=a?null:`a\
 whole number from ${s} to ${a}`},read:(r,o,{ranges:i})=>{let s=un(r,i[o]);return Number.isInteger(s)?s:void 0},write:(r,o)=>r[o],options:(r,{ranges:o})=>`whole\
 numbers, ${zt(o[r])}`}}function fn(t,e){return{name:e,counts:()=>!0,allowed:(n,r,o)=>o[t][n[r]]?null:`a whole number from 0 to ${o[t].length-1}`,entry:(n,r,o)=>o[t][n[r]],read:(n,r,o)=>{
let i=o[t].findIndex(s=>s.key===n);return i<0?void 0:i},write:n=>n[e].key,options:(n,r)=>r[t].map(o=>o.key).join(", ")}}function Yn(t){return typeof t=="number"?
y(t):JSON.stringify(t)??String(t)}function dn(t){let e=Object.entries(t),n=Object.keys(t),r=e.filter(([,{inAddress:o=!0}])=>o).map(([o,i])=>[i.name??o,o,i]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:o}])=>o).map(([o,{symbol:i}])=>[o,i])),read(o){let i=o.get("config"),s=Object.fromEntries(n.map(c=>[c,o.get(
c)])),a=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:d,entry:h}]of e){let m=u(s,i)&&f(s,c,i);m&&a.push(`${l} must be ${m}, but it is ${Yn(s[c])}.`),h&&(s[d]=
h(s,c,i))}return{settings:s,problems:a}},defaults(o){return Object.fromEntries(n.map(i=>[i,o.defaults[i]]))},toAddress(o,i){if(n.every(a=>o[a]===i.defaults[a]))
return{};let s=r.filter(([,,{counts:a}])=>a(o,i));return Object.fromEntries(s.map(([a,c,{write:l}])=>[a,l(o,c)]))},fromAddress(o,i){let s={},a=[];for(let[c,l]of Object.
entries(o)){let[,u,f]=r.find(([h])=>h===c)??[],d=f?.read(l,u,i);if(d!==void 0)s[u]=d;else{let h=f&&`allowed: ${f.options(u,i)}`;a.push(`${c} = ${l} (${h??"no su\
ch setting"})`)}}return{traits:s,refused:a}}}}var Jn=1.4426950408889634,Kn=.6931471803691238,Qn=19082149292705877e-26,Vt=1075,Xn=Float64Array.from({length:Vt+1},(t,e)=>2**-e);function kt(t){let e=t>=0?Math.
trunc(Math.min(t*Jn+.5,1075)):Vt,n=e<Vt?e*Kn-t+e*Qn:0,r=1/6227020800;return r=r*n+1/479001600,r=r*n+1/39916800,r=r*n+1/3628800,r=r*n+1/362880,r=r*n+1/40320,r=r*
n+1/5040,r=r*n+1/720,r=r*n+1/120,r=r*n+1/24,r=r*n+1/6,r=r*n+1/2,(1+(n+n*n*r))*Xn[e]}function Yt(t){if(t>1){let o=kt(2*t);return 1-(1-o)/((1+o)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),r=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/r}function Jt(t){let e=Math.abs(t);if(e>2){let n=kt(e),r=.5*((1-
n)/(1+n));return t>0?r:-r}return .25*t*(1-Yt(.5*e))}var to=.3989422804014327,eo=1.2533141373155003,no=134217729,tt=39,At=16,G=10,$t=G+1;function oo(){let t=tt*At+1,e=new Float64Array(t*$t);e[0]=eo,e[1]=1;for(let r=1;r<
G;r++)e[r+1]=e[r-1]/(r+1);let n=new Float64Array($t);for(let r=1;r<t;r++){let o=r/At,i=30+Math.trunc(400/(o*o)),s=1/Math.sqrt(i);for(let c=i;c>=0;c--)s=1/(o+(c+
1)*s),c<=G&&(n[c]=s);let a=1;for(let c=0;c<=G;c++)a*=n[c],e[r*$t+c]=a}return e}var Kt=oo();function ro(t){let e=Math.abs(t);if(!(e<tt))return e>=tt?0:e;let n=no*
e,r=n-(n-e),o=e-r,i=e*e,s=r*r-i+2*r*o+o*o,a=kt(.5*i);return to*(a-a*(.5*s))}var mn=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function hn(t,e){if(!(t<tt)){let a=mn(t),c=1/
(t+1/a);e[1]=c,e[2]=c/a;return}let n=Math.trunc(t*At+.5),r=n/At-t,o=n*$t,i=Kt[o+G],s=G*i;for(let a=G-1;a>0;a--){let c=Kt[o+a];i=i*r+c,s=s*r+a*c}e[1]=i*r+Kt[o],e[2]=
s}function et(t,e){let n=ro(t);hn(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var D=new Float64Array(3),Qt=t=>e=>(et(e,D),D[t]),ss=Qt(
0),pn=Qt(1),gn=Qt(2);function so(t){if(t>0)et(t,D);else if(-t<tt)hn(-t,D);else return mn(-t);return D[1]/D[2]}function bn(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.log(t));for(let n=0;n<60;n++){et(e,D);let[,r,o]=D,i=o>0?Math.log(o/t)/so(e):-.25;if(e>1&&o>t&&(i=(o-t)/r),e-=
i,!(Math.abs(i)>1e-16+4e-16*Math.abs(e)))break}return e}var Mn=[2,6,10,14,22];function wn(t,e){let n=1;for(let r=1;r<=e;r++)n=n*(t-e+r)/r;return n}var as=Float64Array.from({length:6},(t,e)=>{let n=0;for(let r=e;r<=5;r++)n+=wn(r,e)/(r+1);return(-1)**
e*n}),cs=Float64Array.from({length:6},(t,e)=>(-1)**e*wn(5,e)/6);var ls=new Float64Array(4),us=new Float64Array(4),fs=new Float64Array(Mn.length),ds=new Float64Array(Mn.length);var Xt=1e150;var io=.08,ao=1e-6,yn=new Float64Array(3);function co(t){let[e,n]=[0,64];for(let r=0;r<100;r++){let o=.5*(e+n);Yt(o)<=t?e=o:n=o}return e}function oe(t){let e=()=>new Float64Array(
t+1),n=["A","b","s","force","g","Phi","height"].map(r=>[r,e()]);return{...Object.fromEntries(n),phase:new Uint8Array(t+1)}}function vn(t,e,n,r,o,i=oe(o)){let s=t===
"3"?8-e:8+e,a=s*Math.PI/(n*n),c=i,{last:l,diverged:u}=lo(a,n,r,o,c),f={theorem:t,delta:e,d:n,A0:r,eta:a,run:c,last:l,diverged:u};if(t==="3")return f.gamma=Math.
min(e,s,s/Math.abs(r))/200,f.hypothesis=a<=f.gamma/Math.abs(r),f;f.epsilon=e/8,f.epsilonPrime=f.epsilon/(2*(2+f.epsilon)),f.near=2*co(f.epsilonPrime)/gn(0);let d=Math.
sqrt(2*(2+f.epsilon)/a)/n;return f.cost=a*Jt(f.near*d)*f.near*pn(bn(d)),f.hypothesis=!(c.A[l]===0&&a*c.height[l]>2),f}function lo(t,e,n,r,o){let i=2*e*e*t,s=Math.
sign(n),[a,c,l]=[n,0,0];for(let u=0;u<=r;u++){if(!(Math.abs(a)<=Xt&&Math.abs(c)<=Xt))return{last:Math.max(u-1,0),diverged:!0};et(c,yn);let[,f,d]=yn,h=Jt(a*d),m=.5*
e*e*d*d;if(l===0&&Math.sign(a)!==s?l=t*m>=2?1:2:l===1&&t*m<2&&(l=2),o.A[u]=a,o.b[u]=c,o.s[u]=Math.abs(a*d),o.force[u]=Math.abs(h),o.g[u]=d,o.Phi[u]=f,o.height[u]=
m,o.phase[u]=l,a===0||t*m<2&&o.s[u]<ao)return{last:u,diverged:!1};c-=t*h*a*f,a-=i*h*d}return{last:r,diverged:!1}}var te=({eta:t,run:e})=>n=>t*e.force[n]*Math.abs(
e.A[n])*e.Phi[n],nt=({run:{A:t}})=>e=>t[e]!==0?t[e+1]/t[e]:t[e+1],ot=({run:{A:t}})=>e=>t[e]!==0,ee=({eta:t,epsilon:e,run:n})=>r=>t*n.height[r]>=2+e,ne=({near:t,
run:{A:e}})=>n=>Math.abs(e[n])<=t,j=(t,e)=>({n:t.last+1,...e}),P=(t,e)=>({n:t.last,...e}),xn={slope:{theorem:"3",sides:t=>j(t,{left:e=>t.run.force[e],right:e=>t.
run.s[e]/4})},chord:{theorem:"3",sides:t=>j(t,{left:e=>Math.min(t.run.s[e],2)/8,right:e=>t.run.force[e]})},fall:{theorem:"3",sides:t=>P(t,{left:te(t),right:e=>.5*
t.eta*Math.abs(t.run.A[e])})},printed:{theorem:"3",sides:t=>P(t,{left:e=>t.run.force[e]*Math.abs(t.run.A[e])*t.run.Phi[e],right:e=>.5*t.eta*Math.abs(t.run.A[e])})},
bias:{theorem:"3",sides:t=>{let e=t.eta*Math.abs(t.A0)/t.gamma;return j(t,{left:n=>-t.run.b[n],right:()=>e})}},height:{theorem:"3",sides:t=>j(t,{left:()=>io,right:e=>t.
run.g[e]})},lower:{theorem:"3",sides:t=>{let e=nt(t);return P(t,{left:n=>-e(n),right:()=>1-t.delta/4,counts:ot(t)})}},near:{theorem:"3",sides:t=>{let e=ot(t);return P(
t,{left:nt(t),right:n=>1-(8-t.delta)*Math.PI/4*t.run.g[n]*t.run.g[n],counts:n=>e(n)&&t.run.s[n]<=2})}},far:{theorem:"3",sides:t=>{let e=ot(t);return P(t,{left:nt(
t),right:n=>1-(8-t.delta)*Math.PI/2*t.run.g[n]/(Math.abs(t.run.A[n])||1),counts:n=>e(n)&&t.run.s[n]>=2})}},contraction:{theorem:"3",sides:t=>{let e=nt(t);return P(
t,{left:n=>Math.abs(e(n)),right:()=>1-t.gamma,counts:ot(t)})}},decay:{theorem:"3",sides:t=>j(t,{left:e=>Math.abs(t.run.A[e]),right:e=>Math.abs(t.A0)*Math.exp(-t.
gamma*e)})},monotone:{theorem:"4",sides:t=>P(t,{left:e=>t.run.b[e+1],right:e=>t.run.b[e]})},"least-fall":{theorem:"4",sides:t=>P(t,{left:e=>t.eta*(Math.min(t.run.
s[e],2)/8)*Math.abs(t.run.A[e])*t.run.Phi[e],right:te(t)})},linear:{theorem:"4",sides:t=>{let e=ne(t);return j(t,{left:()=>(1-t.epsilonPrime)/4,right:n=>t.run.force[n]/
(t.run.s[n]>0?t.run.s[n]:1),counts:n=>e(n)&&t.run.s[n]>0})}},growth:{theorem:"4",sides:t=>{let[e,n,r,o]=[nt(t),ot(t),ne(t),ee(t)];return P(t,{left:()=>1+t.epsilon/
2,right:i=>Math.abs(e(i)),counts:i=>n(i)&&r(i)&&o(i)})}},visit:{theorem:"4",sides:t=>{let e=ee(t);return P(t,{left:()=>t.cost,right:te(t),counts:n=>Math.abs(t.run.
A[n])>=t.near&&e(n)})}},liminf:{theorem:"4",sides:t=>{let[e,n]=[ne(t),ee(t)],r=0;for(;r<=t.last&&e(r);)r++;return j(t,{left:()=>t.near,right:o=>Math.abs(t.run.A[o]),
counts:o=>o>=r&&n(o)})}},conclusion:{theorem:"4",sides:t=>j(t,{left:e=>t.run.height[e],right:()=>2/t.eta,counts:e=>e===t.last})}};var re=dn({inequality_index:fn("inequalities","inequality"),delta:Wt({symbol:"*δ*",within:!0}),d:Zt({symbol:"*d*"}),A0:Wt({symbol:"*A*₀",within:!0}),steps:Zt(
{inAddress:!1})}),uo=["delta","d","A0"],fo=oe;function mo({inequality:t,delta:e,d:n,A0:r,steps:o},i){let s=vn(t.theorem,e,n,r,o,i);return{proof:s,path:s.run,last:s.
last,diverges:s.diverged}}var ho=(t,e)=>xn[e].sides(t),po={name:"*A*, the run",value:({path:t})=>e=>t.A[e]};function kn({theorem:t,delta:e}){return t==="3"?8-e:
8+e}function go(t){let{theorem:e,eta:n,A0:r,gamma:o,hypothesis:i}=t,s=`*η* = ${y(kn(t))}π/*d*² = ${y(n)}`;if(e==="3"){let d=y(o/Math.abs(r)),h=i?`the hypothe\
sis *η* ≤ *γ*/|*A*₀| = ${d} holds.`:`the hypothesis *η* ≤ *γ*/|*A*₀| = ${d} is violated, and the proof promises nothing.`;return`Theorem 3 at ${s}, \
*γ* = ${y(o)}: ${h}`}let{epsilon:a,epsilonPrime:c,near:l,cost:u}=t,f=i?"*A* is never 0 above the threshold, as the theorem asks.":"*A* lands on 0 above the thr\
eshold, which the theorem excludes.";return`Theorem 4 at ${s}. Our choice: *ε* = *δ*/8 = ${y(a)}, *ε*′ = ${y(c)}; then *ρ* = ${y(l)} and *c* = ${y(u)}. ${f}`}
function bo(t){return`Theorem ${t.theorem}, *η* = ${y(kn(t))}π/*d*², *d* = ${t.d}, *A*₀ = ${y(t.A0)}`}function Mo({inequality:{theorem:t,key:e},delta:n,d:r,
A0:o,steps:i}){return`from eosbook.mean_proofs import proof

found = proof("${t}", delta=${n}, d=${r}, A0=${o}, steps=${i}).inequality("${e}")
print(found.holds, found.tightest, found.left, found.right)
`}function wo({delta:t,d:e,A0:n}){return`delta=${t} d=${e} A0=${n}`}var Ss={render:t=>de(t,{style:"eos-iq",settings:re,build:an(se)})};export{Ss as default};
