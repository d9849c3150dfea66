var pn=Object.defineProperty;var gn=(t,e)=>{for(var n in e)pn(t,n,{get:e[n],enumerable:!0})};function Y(){return globalThis.eosbookPage===!0}function Jt(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function yt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([s])=>!s.startsWith(`${t}.`)),a=Object.entries(e).map(([s,i])=>[
`${t}.${s}`,String(i)]);return o.search=new URLSearchParams([...r,...a]),n&&(o.hash=n),o.href}function Kt(t,e){history.replaceState(history.state,"",yt(t,e))}function g(t,e={},...n){return Qt(document.createElement(t),e,n)}function j(t,e={},...n){return Qt(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Qt(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function C(t){return t.split("*").map((e,n)=>n%2?g("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function J(t){return t.replaceAll(
"*","")}function _(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...C(e)))}var bn=0;function nt(t){return`eos-${t}-${++bn}`}function Xt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Mn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},wn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},vn=["text","muted","ground","surface","line","accent"];function xt(t){let e=g("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let s of vn)e.style.color=`var(--eos-${s})`,n[s]=getComputedStyle(e).color;e.remove();let[o,r,a]=Xt(n.text);n.dark=.299*o+.587*r+.114*a>128,n.
roles=n.dark?wn:Mn,t.style.colorScheme=n.dark?"dark":"light";for(let[s,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${s}`,i);return n}function te(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ee({model:t,el:e},{style:n,settings:o,build:r}){let a=t.get("config"),s=t.get("name"),i={config:a,settings:null,run:null,theme:null},c=g("div",{class:"\
eos-layout"}),l=g("div",{class:`eos ${n}`},c);e.append(l);let u=g("p",{class:"eos-note",role:"status"}),f=g("p",{class:"eos-readout"}),d=g("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(y){let S=Object.entries(y).filter(([F,I])=>!Object.is(t.get(F),I));for(let[F,I]of S)t.set(F,I);S.length&&t.
save_changes()}let p=r({name:s,state:i,set:h,draw:x,readout:f,words:d,reset:()=>{h(o.defaults(a)),A()},link:()=>yt(s,o.toAddress(i.settings,a),e.closest("sectio\
n[id]")?.id)});c.append(u,...p.nodes);let M=null;function m(){let y=performance.now(),{settings:S,problems:F}=o.read(t);if(i.settings=S,l.classList.toggle("eos-\
problem",F.length>0),F.length){p.stop(),i.run=null,_(d,F.join(" ")),_(f,"");return}let I=JSON.stringify(S);(I!==M||!i.run)&&(i.run=p.compute(S,I!==M)),M=I,x(),p.
controls?.(S),performance.measure("eosbook-draw",{start:y,end:performance.now()})}function x(){i.run&&p.draw()}let k=!1;function A(){k||(k=!0,queueMicrotask(()=>{
k=!1,l.isConnected&&m()}))}let R=0;function P(){clearTimeout(R),R=setTimeout(()=>{let{settings:y,problems:S}=o.read(t);S.length||Kt(s,o.toAddress(y,a))},250)}if(Y()){
let{traits:y,refused:S}=o.fromAddress(Jt(s),a);h(y),S.length&&_(u,`Not taken from the address: ${S.join("; ")}.`)}let G=()=>{A(),Y()&&P()};for(let y of o.keys)t.
on(`change:${y}`,G);let $=te(()=>{i.theme=xt(l),p.recolour?.(),A()}),b=()=>p.panels.map(y=>y.measure()).some(Boolean),v=new ResizeObserver(()=>{b()&&x()});for(let y of p.
panels)v.observe(y.node);return b(),i.theme=xt(l),A(),()=>{for(let y of o.keys)t.off(`change:${y}`,G);clearTimeout(R),p.stop(),$(),v.disconnect(),l.remove()}}function $t(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function ne(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function oe({ready:t,reset:e,link:n,python:o,picture:r,data:a,stem:s}){let i=g("span",{class:"eos-feedback",role:"status"});async function c(f,d){if(await ne(f)){
i.textContent=d;return}let h=g("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",h),h.select()}let l=(f,d)=>g("button",{type:"\
button",onclick:()=>t()&&d()},f),u=[g("button",{type:"button",onclick:e},"reset"),Y()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pytho\
n code copied.")),l("save picture",async()=>$t(await r(),`${s()}.png`)),l("save data",()=>$t(new Blob([a()],{type:"text/csv"}),`${s()}.csv`))].filter(Boolean);return{
node:g("div",{class:"eos-row"},u,i)}}var yn="⁰¹²³⁴⁵⁶⁷⁸⁹";function kt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>yn[n]);return t<0?`⁻${e}`:e}function w(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[s,i]=n.toExponential(
e-1).split("e"),c=String(Number(s)),l=`10${kt(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,a]=String(Number(n.toPrecision(e))).split(".");return o+re(r)+
(a?`.${a}`:"")}function T(t){return(t<0?"−":"")+re(String(Math.abs(t)))}function re(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function U(t,e){return`${T(
t)} ${e}${t===1?"":"s"}`}function se(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function ot(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=se(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function W(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),a=s=>e[0]+(s-n)*
r;return a.invert=s=>n+(s-e[0])/r,a.domain=t,a.range=e,a.ticks=s=>{let i=se(o-n,s),c=[],l=Math.ceil(n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let d=Number(
(f*i).toPrecision(12));c.push({value:d,label:w(d,6),major:!0})}return c},a}function St(t,e){let[n,o]=t.map(Math.log10),r=W([n,o],e),a=s=>r(Math.log10(s));return a.invert=s=>10**r.invert(s),a.domain=t,a.range=e,a.ticks=s=>{let i=Math.max(
1,Math.ceil((o-n)/s)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,d=Math.log10(f);if(d<n-1e-9||d>o+1e-9||(u===1?l%i!==
0:o-n>s/2))continue;let h=l>=-3&&l<=3,p=u===1?"":`${u}×`,M=h?w(f,2):`${p}10${kt(l)}`;c.push({value:f,label:M,major:u===1})}return c},a}function ae(t,...e){return g("div",{class:"eos-group",role:"group","aria-label":t},...e)}function ie(t,e,n){let o=new Map,r=t.map(c=>{let l=g("button",{type:"bu\
tton",onclick:()=>n(c)},C(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),a=g("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>ae(J(c),g("span",{class:"eos-name"},C(c)),l))),s=g("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),s.replaceChildren(...l<0?[]:C(t[l].caption))}return{nodes:[a,s],update:i}}function ce(t,e,n){let o=e.map(([a,s])=>{let i=g("button",{type:"button",onclick:()=>n(a)},C(s));return[a,i]});return{node:ae(t,g("span",{class:"eos-name"},t),o.
map(([,a])=>a)),update(a){for(let[s,i]of o)i.setAttribute("aria-pressed",String(s===a))}}}function le(t,e,n){let o=nt("menu"),r=g("select",{id:o,onchange:()=>n(Number(r.value))},e.map((s,i)=>g("option",{value:i},s))),a=g("label",{for:o,class:"eos-nam\
e"},t);return{node:g("span",{class:"eos-group"},a,r),update:s=>r.value=String(s)}}var xn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function K({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let a=t?`var(--eos-${t})`:"currentColor",s=j("line",{x1:1,x2:33,y1:7,y2:7,stroke:a,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),i=o==="cross"?{stroke:a,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:a}:{fill:a},c=o&&j("path",{d:xn[o],...i});return j("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},s,c??[])}function Q(t,e){return g("span",{},t,g("span",{},C(e)))}function ue(){let t=g("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var fe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],de={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var At={dash:[6,4],width:1.5};function Z(t){return t.diverges?[fe[0],de,de]:fe}function rt(t,e){return Z(t)[t.path.phase[e]].name}function me(t,e){let n=[0];for(let o of[
1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}return[...n,e+1]}function st(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function he({position:t,last:e,perSecond:n,show:o,changed:r}){let a=matchMedia("(prefers-reduced-motion: reduce)"),s=0,i=0,c=0,l=-1;function u(h){let p=a.matches?
500:0,M=Math.max(h-i,0),m=p?Math.floor(M/p)*p:M,x=Math.min(e(),c+Math.floor(m/1e3*n()));if(x!==l&&o(l=x),x>=e())return d();s=requestAnimationFrame(u)}function f(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),s=requestAnimationFrame(u),r()}function d(){s&&(cancelAnimationFrame(s),s=0,r())}return{get playing(){return s!==0},toggle:()=>s?
d():f(),restart:()=>s&&(d(),f()),stop:d}}var Tt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],$n="M3 1 L12 7 L3 13 Z",kn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Nt(t){let e=j("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return j("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function pe({last:t,phaseName:e,moved:n,stepOf:o=s=>s,
name:r="step",write:a=T}){let s=1/0,i=Tt.length-1,c=()=>Math.min(s,t()),l=he({position:c,last:t,perSecond:()=>Tt[i].perSecond(t()),show:u,changed:P});function u($){
s=$>=t()?1/0:$,n()}function f($){l.stop(),u($)}let d=nt(r),h=g("button",{type:"button",onclick:()=>l.toggle()}),p=g("button",{type:"button",onclick:()=>f(0)},Nt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),M=g("button",{type:"button",onclick:()=>f(1/0)},Nt("M11 2 v10 M2 2 L9 7 L2 12 Z"));p.setAttribute("aria-label",`first ${r}`),M.
setAttribute("aria-label",`last ${r}`);let m=g("input",{id:d,type:"range",min:0,step:1});m.addEventListener("input",()=>f(Number(m.value)));let x=g("output",{for:d}),
k=le("speed",Tt.map($=>$.name),$=>{i=$,l.restart()}),A=g("label",{for:d,class:"eos-name"},r),R=g("div",{class:"eos-replay"},p,h,M,A,m,x,k.node);function P(){let{
playing:$}=l;h.value!==String($)&&(h.value=String($),h.replaceChildren(Nt($?kn:$n),$?" pause":" play")),m.max=String(t()),m.value=String(c());let b=o(c()),v=r===
"step"?b:a(b);m.setAttribute("aria-valuetext",`${r} ${v}, ${e(c())}`),x.textContent=`${a(b)} of ${a(o(t()))}`,k.update(i)}let G=()=>m.matches(":focus-visible");
return{node:R,step:c,update:P,atEnd:()=>s===1/0,focused:G,reading($){return $>=0?{step:$,marked:!0}:{step:c(),marked:s!==1/0||G()}},stop:l.stop,put($){s=$>=t()?
1/0:$},rewind(){l.stop(),s=1/0}}}var ge=(t,e,n)=>(e-t)/(n>0?n:1);function Ot({n:t,left:e,right:n,counts:o=()=>!0}){let r={n:t,counted:0,failures:0,firstFailure:-1,tightest:-1,least:1/0};for(let a=0;a<
t;a++){if(!o(a))continue;let[s,i]=[e(a),n(a)],c=Math.max(Math.abs(s),Math.abs(i)),l=ge(s,i,c);r.counted+=1,(r.tightest<0||l<r.least)&&(r.tightest=a,r.least=l),i-
s>=-1e-12*c||(r.failures+=1,r.firstFailure<0&&(r.firstFailure=a))}return r}function be(t){let{n:e,counts:n=()=>!0}=t,o=()=>new Float64Array(e),r={left:o(),right:o(),
margin:o(),counts:new Uint8Array(e)};for(let a=0;a<e;a++){let[s,i]=[t.left(a),t.right(a)];r.left[a]=s,r.right[a]=i,r.margin[a]=ge(s,i,Math.max(Math.abs(s),Math.
abs(i))),r.counts[a]=n(a)?1:0}return{...Ot(t),...r}}var Me=(t,e)=>t.counts[e]===1&&!(t.margin[e]>=-1e-12);function Et(t){let e=g("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let a=Math.max(1,globalThis.devicePixelRatio||
1),[s,i]=[Math.round(o*a),Math.round(r*a)];return(e.width!==s||e.height!==i)&&([e.width,e.height]=[s,i]),n.setTransform(a,0,0,a,0,0),n.clearRect(0,0,o,r),n}}}function N(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},a){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),a(t),t.stroke(),
t.restore()}function B({left:t,top:e,width:n,height:o},r,a){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),a(),r.restore()}function at(t,e,n,o,r,a="x"){let[s,i]=a===
"x"?[o,r]:[r,o];t.moveTo(o(e),r(e));for(let c=e+1;c<=n;){let l=Math.floor(s(c)),[u,f,d]=[c,c,c];for(;d<n&&Math.floor(s(d+1))===l;)d++,i(d)<i(u)&&(u=d),i(d)>i(f)&&
(f=d);let[h,p]=u<f?[u,f]:[f,u];t.lineTo(o(c),r(c)),h>c&&t.lineTo(o(h),r(h)),p>h&&t.lineTo(o(p),r(p)),d>p&&t.lineTo(o(d),r(d)),c=d+1}}function we(t,e,n,o){e<n&&(t.
globalAlpha=.2,o(n),t.globalAlpha=1),o(e)}function it(t,e,n,o,r,a,s,i){for(let c=n;c<=o;c+=r)V(t,e,a(c),s(c),i)}function ct(t,e,n,o,r=null){t.save(),t.beginPath(),
o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function V(t,e,n,o,r){if(e===
"circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e===
"square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no \
marker is called ${e}`)}var Sn="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function O(t,e,n,o,r={}){let{align:a="left",size:s=13,colour:i,
halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((p,M)=>(t.font=M%2?`italic ${s+2}px ${Sn}`:`${u} ${s}px ${l}`,{part:p,font:t.font,width:t.measureText(
p).width})),d=f.reduce((p,{width:M})=>p+M,0),h=a==="right"?n-d:a==="center"?n-d/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),
Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let p of c?["strokeText","fillText"]:["fillText"]){let M=h;for(let{part:m,font:x,width:k}of f)
t.font=x,t[p](m,M,o),M+=k}return t.restore(),d}var lt=2;function ve(t,e,[n,o],r){let a=new OffscreenCanvas(n*lt,o*lt),s=a.getContext("2d");s.scale(lt,lt),s.fillStyle=t.ground,s.fillRect(0,0,n,o),O(s,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)s.save(),s.translate(i[0],i[1]),c(s,i[2],i[3]),s.restore();return a.convertToBlob({type:"image/p\
ng"})}function ye(t,e,n,o){let r=[`# ${t}`,e.join()];for(let a=0;a<=n;a++)r.push(o(a).join());return`${r.join(`
`)}
`}var An=13,Tn=3.4;function xe(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function X(t,e,{x:n,y:o,xName:r,yName:a,theme:s,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),u=o.ticks(c??Math.max(2,e.height/50)),f={colour:s.muted,fonts:s.fonts,size:12};N(t,{colour:s.line,width:1,alpha:.6},h=>{for(let{value:p,major:M}of l)M&&E(h,
q(n(p)),e.top,q(n(p)),e.bottom);for(let{value:p,major:M}of u)M&&E(h,e.left,q(o(p)),e.right,q(o(p)))}),N(t,{colour:s.muted,width:1},h=>{E(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:p,major:M}of l)E(h,q(n(p)),e.bottom,q(n(p)),e.bottom+(M?5:3));for(let{value:p,major:M}of u)E(h,e.left-(M?5:3),q(o(p)),e.left,q(
o(p)))});for(let h of l){let p=Math.min(n(h.value),e.right+An-Tn*h.label.length);O(t,h.label,p,e.bottom+18,{...f,align:"center"})}for(let h of u)O(t,h.label,e.left-
8,o(h.value)+4,{...f,align:"right"});let d={colour:s.text,fonts:s.fonts,size:13};O(t,r,e.right,e.bottom+35,{...d,align:"right"}),O(t,a,2,e.top-9,d)}function q(t){
return Math.round(t)+.5}function E(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function ut(t){let e=g("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Et(e),o=Et(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let a=r;return r=[e.clientWidth,e.clientHeight],r[0]!==a[0]||r[1]!==a[1]},draw(a,s){let[i,c]=r;this.scales=i>0&&c>0?a(i,c):null,this.scales&&s(n.begin(i,c),this.
scales)},drawOver(a){let s=o.begin(...r);this.scales&&a(s,this.scales)},describe(a){e.setAttribute("aria-label",a)},place(a){let s=e.getBoundingClientRect();return[
a.clientX-s.left,a.clientY-s.top]}}}var Nn={left:52,right:14,top:26,bottom:42},On=1e-16,En=1e-280,Ln=9;function z(t,e,n,o){let r=xe(t,e,Nn);return{area:r,x:W([0,Math.max(n,1)],[r.left,r.right]),y:W(
o,[r.bottom,r.top])}}function $e(t,e,n,o){let[r,a]=[1/0,0];for(let f=0;f<=n;f++){let d=o(f);d>0&&d<r&&(r=d),d>a&&(a=d)}a>En||([r,a]=[.1,1]),r=Math.max(r,a*On);let s=(f,d)=>10**
d(Math.log10(f)),[i,c]=[s(r,Math.floor),s(a,Math.ceil)],l=i>0&&c>i?[i,c]:[r/2,r*2],u=z(t,e,n,l);return{...u,y:St(l,u.y.range)}}function ke(t,{area:e,x:n},o,r){Z(o).forEach(({role:s,name:i},c)=>{let[l,u]=[o.starts[c],Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(N(
t,{colour:r.roles[s],width:3},d=>{E(d,l,e.top-1.5,u,e.top-1.5)}),u-l<6.5*i.length))return;let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};O(t,i,(l+u)/
2,e.top+13,{...f,align:"center"})})}function Se(t,e,n,o,r,a,{hollow:s=!1}={}){we(t,r,n.last,i=>Rn(t,e,n,o,i,a,s))}function Rn(t,{area:e,x:n,y:o},r,a,s,i,c){let l=t.globalAlpha,u=f=>Ae(o(i(f)),e);Z(
r).forEach(({role:f,marker:d,dash:h},p)=>{let M=r.starts[p],m=Math.min(r.starts[p+1]-1,s);if(m<M)return;let x=a.roles[f];N(t,{colour:x,dash:c?[]:h,width:c?1:2,alpha:l},
A=>at(A,Math.max(M-1,0),m,n,u));let k=st(r.last,e.width/Ln);ct(t,d,x,A=>it(A,d,M,m,k,n,u,3.2),c?a.ground:null)}),r.diverges&&s===r.last&&N(t,{colour:a.roles.diverged,
width:3},f=>V(f,"cross",n(s)-8,Math.max(u(s),e.top+8),7))}function Ae(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Te(t,{area:e,
x:n,y:o},r,a,s){let i=q(n(a));N(t,{colour:r.text,width:1,alpha:.6},c=>{E(c,i,e.top,i,e.bottom)}),B(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of s){let l=o(
c);Number.isFinite(l)&&V(t,"circle",i,Ae(l,e),4)}t.fill()})}function Ne(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),
n)}var Oe={holds:{sign:"✓",words:"holds"},fails:{sign:"✗",words:"fails"},silent:{sign:"–",words:"is claimed at no step"}};function Lt({counted:t,failures:e}){
return t===0?"silent":e>0?"fails":"holds"}function Ee(t,e){let n=g("div",{class:"eos-list",role:"group","aria-label":"inequalities"}),o=new Map(t.map(r=>{let a=g(
"span",{class:"eos-verdict","aria-hidden":"true"}),s=g("span",{class:"eos-hidden"}),i=g("span",{},C(r.name)),c=r.printed?g("em",{}," as printed"):[],u=g("button",
{type:"button",onclick:()=>e(r.key)},a,i,c,s);return[r.key,{entry:r,button:u,sign:a,heard:s}]}));return n.append(...[...o.values()].map(({button:r})=>r)),{node:n,
update(r,a){for(let{entry:s,button:i}of o.values())i.hidden=s.theorem!==r.theorem,i.setAttribute("aria-pressed",String(s.key===r.key));for(let{entry:s,found:i}of a){
let{sign:c,heard:l}=o.get(s.key),u=Lt(i);c.textContent=Oe[u].sign,c.dataset.verdict=u;let f=i.failures>0?` at ${U(i.failures,"step")}`:"";l.textContent=` ${Oe[u].
words}${f}`}}}}var ft={role:"flow",dash:[],marker:"circle"},Ct={role:"theory",dash:[2,3],width:2.5},Le={role:"bouncing",dash:[],width:0,marker:"cross"},Re=9,In=.35,Rt=1e3,Ie=({
found:t,entry:e})=>e.side==="left"?t.left:t.right,Ce=({found:t,entry:e})=>e.side==="left"?t.right:t.left,dt=(t,e)=>[Ie(t)[e],Ce(t)[e]];function mt(t,e,n){let{found:o,
last:r}=n,a=o.counted===0||n.entry.whole,[s,i,c]=[1/0,-1/0,1/0];for(let d=0;d<o.n&&d<=r;d++)if(a||o.counts[d])for(let h of[o.left[d],o.right[d]])h<s&&(s=h),h>i&&
(i=h),h>0&&h<c&&(c=h);if(n.entry.scale==="log"){let d=[Math.min(c,i),i],h=$e(t,e,1,M=>d[M]),{x:p}=z(t,e,r,[0,1]);return{...h,x:p}}let l=Math.max(i-s,1e-9*Math.abs(
i)),u=Math.abs(i)||1,f=l>0?[s-.06*l,i+.06*l]:[s-u,i+u];return z(t,e,r,f)}function ht(t,e,{run:n,theme:o}){let{area:r,x:a,y:s}=e,{entry:i,found:c}=n,l=`${i.measured}\
 and ${i.bound} (dotted)`;X(t,r,{x:a,y:s,xName:"step",yName:l,theme:o});let u=h=>p=>Fe(s(h[p]),r),[f,d]=[u(Ie(n)),u(Ce(n))];B(r,t,()=>{for(let[h,p,M]of qe(c,n.last)){
let m=M?1:In;It(t,{...ft,alpha:m},o,h,p,a,f),It(t,{...Ct,alpha:m},o,h,p,a,d),t.globalAlpha=m;let x=st(n.last+1,r.width/Re);ct(t,"circle",o.roles.flow,k=>it(k,"c\
ircle",h,p,x,a,f,3.2)),t.globalAlpha=1}}),Pe(t,e,n,o,f)}function qe({counts:t,n:e},n){let o=[],r=Math.min(e,n+1);for(let a=0;a<r;){let s=a;for(;a<r&&t[a]===t[s];)
a++;o.push([s,a-1,t[s]===1])}return o}function It(t,{role:e,dash:n,width:o,alpha:r},a,s,i,c,l){let u=a.roles[e];N(t,{colour:u,dash:n,width:o,alpha:r},f=>{i>s?at(
f,s,i,c,l):E(f,c(s)-3,l(s),c(s)+3,l(s))})}function Pe(t,{area:e,x:n},o,r,a){let{found:s}=o;if(s.failures===0)return;let i=[];for(let l=s.firstFailure;l<s.n;l++){
let u=i.length===0||n(l)-n(i.at(-1))>=Re;Me(s,l)&&u&&i.push(l)}let c=l=>Math.min(Math.max(l,e.top+6),e.bottom-6);N(t,{colour:r.roles.bouncing,width:2.5},l=>{for(let u of i)
V(l,"cross",n(u),c(a(u)),4.5)})}function pt(t,e,n){let{found:o,last:r}=n,[a,s]=[0,0];for(let f=0;f<o.n;f++)o.counts[f]&&(a=Math.min(a,o.margin[f]),s=Math.max(s,
o.margin[f]));let i=s>a?[1.06*a,1.06*s]:[0,1],[c,l]=ot(...i,5),u=z(t,e,r,[c,s>1?l:Math.min(l,1)]);return{...u,y:Cn(u.y)}}function Cn(t){let[e,n]=t.domain,o=W([100*
e,100*n],t.range);return Object.assign(s=>t(s),t,{ticks:s=>o.ticks(s).map(i=>({...i,value:i.value/100,label:`${i.label} %`}))})}function gt(t,e,{run:n,theme:o}){
let{area:r,x:a,y:s}=e,{found:i}=n;X(t,r,{x:a,y:s,xName:"step",yName:"margin: the difference, relative to the larger side",theme:o,yCount:5}),N(t,{...At,colour:o.
text},u=>{E(u,r.left,s(0),r.right,s(0))});let l=u=>Fe(s(i.margin[u]),r);if(B(r,t,()=>{for(let[u,f,d]of qe(i,n.last))d&&It(t,ft,o,u,f,a,l)}),Pe(t,e,n,o,l),i.counted===
0){let u={colour:o.text,fonts:o.fonts,align:"center"},f=(r.left+r.right)/2;O(t,"claimed at no step of this run",f,r.top+r.height/2,u)}}function Fe(t,e){return Number.
isNaN(t)?e.bottom+Rt:Math.min(Math.max(t,e.top-Rt),e.bottom+Rt)}var qt=t=>`${w(100*t,3)} %`;function De(t,e){return`${e} ${Pn(t)} ${Fn(t)}`}function tt({entry:t,found:e},n,o=" and "){let r=Math.ceil(2-Math.log10(Math.abs(e.margin[n])||
1)),a=dt({entry:t,found:e},n).map(s=>w(s,qn(r)));return`${t.measured} = ${a[0]}${o}${t.bound} = ${a[1]}`}var qn=t=>Math.min(Math.max(t,4),12);function Pn(t){let{
entry:e,found:n}=t,{counted:o,failures:r,firstFailure:a,tightest:s}=n,i=`${e.printed?"As printed, ":""}${e.name}`;if(o===0)return`${i} is claimed ${e.where}, an\
d this run has no such step.`;let c=e.where?`, claimed ${e.where},`:"";if(r>0)return`${i}${c} fails at ${T(r)} of ${U(o,"step")}, first at step ${T(a)}, where ${tt(
t,a)}.`;let l=o===1?`at step ${T(s)}`:`at all ${U(o,"step")}`,u=o===1?", where":`; closest at step ${T(s)}, where`,f=`a margin of ${qt(n.margin[s])}`;return`${i}${c}\
 holds ${l}${u} ${tt(t,s)}, ${f}.`}function Fn({all:t}){let e=t.filter(({entry:r})=>!r.printed),n=e.filter(({found:r})=>Lt(r)==="fails");if(n.length===0)return`\
On this run all ${e.length} inequalities of the proof hold wherever they are claimed.`;let o=n.map(({entry:r})=>r.name).join("; ");return`Of the proof’s ${e.length}\
 inequalities ${n.length} fail on this run: ${o}.`}function je(t,e){let{found:n}=t;if(e>=n.n)return`step ${T(e)}, the last: the inequality speaks of two steps`;
let o=n.counts[e]?`margin ${qt(n.margin[e])}`:"not claimed here";return`step ${T(e)} · ${tt(t,e," · ")} · ${o}`}function _e(t){let{entry:e,found:n}=t;return n.
n===0?"No step to compare.":J(`Both sides of ${e.name} against step. At step 0, ${tt(t,0)}; at step ${T(n.n-1)}, ${tt(t,n.n-1)}.`)}function Ue({found:t}){return t.
counted===0?"Margin against step: the inequality is claimed nowhere.":`Margin against step, at ${U(t.counted,"step")}. The least is ${qt(t.margin[t.tightest])},\
 at step ${T(t.tightest)}.`}function He(t,{name:e,value:n}){let o=n(t);return J(`${e} against step. It goes from ${w(o(0))} to ${w(o(t.last))} at step ${T(t.last)}\
.`)}function Pt(t,e,n,o){let r=o.value(n),[a,s]=[0,0];for(let i=0;i<=n.last;i++)a=Math.min(a,r(i)),s=Math.max(s,r(i));return z(t,e,n.last,ot(1.05*a,1.05*s,5))}function Ft(t,e,{
run:n,theme:o,step:r,course:a}){let{area:s,x:i,y:c}=e;X(t,s,{x:i,y:c,xName:"step",yName:a.name,theme:o,yCount:5}),B(s,t,()=>Se(t,e,n,o,r,a.value(n))),ke(t,e,n,o)}
function Ge(t,e){let n=ut("eos-main"),o=ut("eos-margin"),r=ut("eos-course"),a=[n,o,r],s=g("div",{class:"eos-panels"},...a.map(i=>i.node));for(let i of a)i.node.
addEventListener("pointermove",c=>{i.scales&&t.run&&e.hover(Ne(i,c,t.run.last))}),i.node.addEventListener("pointerleave",()=>e.hover(-1));return{node:s,all:a,draw(){
let{run:i}=t,c=e.scene();n.draw((l,u)=>mt(l,u,i),(l,u)=>ht(l,u,c)),o.draw((l,u)=>pt(l,u,i),(l,u)=>gt(l,u,c)),r.draw((l,u)=>Pt(l,u,i,c.course),(l,u)=>Ft(l,u,c)),
n.describe(_e(i)),o.describe(Ue(i)),r.describe(He(i,c.course))},drawOver(i,c){let{run:l,theme:u}=t,f=i<l.found.n,d=[[n,f?dt(l,i):[]],[o,f&&l.found.counts[i]?[l.
found.margin[i]]:[]],[r,[e.scene().course.value(l)(i)]]];for(let[h,p]of d)h.drawOver((M,m)=>{c&&Te(M,m,u,i,p)})}}}var[Be,bt,ze,Dt]=[1100,40,460,230];function We(t,e){let{run:n,theme:o,course:r}=t,a=Be/2;return ve(o,`${e}: ${n.entry.name}`,[Be,bt+ze],[{at:[12,bt,a-24,ze],draw:(s,...i)=>ht(
s,mt(...i,n),t)},{at:[a,bt,a-12,Dt],draw:(s,...i)=>gt(s,pt(...i,n),t)},{at:[a,bt+Dt,a-12,Dt],draw:(s,...i)=>Ft(s,Pt(...i,n,r),t)}])}function Ze(t,e){let{entry:n,
found:o}=t;return ye(`inequality ${n.key} of Theorem ${n.theorem}: ${e}`,["step","phase","left","right","claimed"],o.n-1,r=>[r,rt(t,r),o.left[r],o.right[r],o.counts[r]])}var Dn=1.15;function jn({n:t,counts:e,counted:n},o){if(n===0)return o;let r=t-1;for(;!e[r];)r--;return Math.min(o,Math.ceil(Dn*r)+2)}var Ve=t=>[...new Set(Z(t).
filter((e,n)=>t.starts[n+1]>t.starts[n]))],Ye=t=>e=>_n(t,e);function _n(t,{state:e,set:n,draw:o,reset:r,link:a,readout:s,words:i}){let{config:c}=e,l={hover:-1},
u=null,f=b=>c.inequalities.findIndex(v=>v.key===b),d=b=>n({inequality_index:f(b)}),h=ie(c.presets,(b,v)=>b.inequality===v.inequality.key&&t.START.every(y=>b[y]===
v[y]),b=>n({inequality_index:f(b.inequality),...Object.fromEntries(t.START.map(v=>[v,b[v]]))})),p=ce("proof of",c.theorems.map(({key:b,name:v})=>[b,v]),b=>d(c.theorems.
find(v=>v.key===b).opens)),M=Ee(c.inequalities,d),m=g("p",{class:"eos-caption"}),x=ue(),k=pe({last:()=>e.run?.last??0,phaseName:b=>rt(e.run,b),moved:()=>{l.hover=
-1,o()}}),A=Ge(e,{scene:P,hover:b=>{l.hover=b,$()}}),R=oe({ready:()=>e.run,reset:()=>{k.rewind(),r()},link:a,python:()=>t.toPython(e.settings),picture:()=>We(P(),
t.title(e.run.proof)),data:()=>Ze(e.run,t.describe(e.settings)),stem:()=>`eosbook-inequality-${e.settings.inequality.key}`});function P(){let{run:b,theme:v}=e;return{
run:b,theme:v,step:k.step(),course:t.course}}function G(){let{run:b}=e,{entry:v}=b;A.draw(),$(),p.update(v.theorem),M.update(v,b.all),k.update(),_(m,v.claim),_(
i,De(b,t.premises(b.proof)));let y=Ve(b).map(({name:S})=>S);x.show(`${v.key} ${b.found.failures>0} ${y}`,()=>[Q(K(ft),v.measured),Q(K(Ct),`${v.bound} (the proof\
’s bound)`),b.found.failures>0&&Q(K(Le),"the inequality fails"),...Ve(b).map(S=>Q(K(S),`${S.name} (run)`))])}function $(){let{run:b}=e;if(!b)return;let{step:v,
marked:y}=k.reading(l.hover);A.drawOver(v,y),_(s,je(b,v))}return{nodes:[...h.nodes,g("div",{class:"eos-row"},p.node),M.node,m,A.node,x.node,k.node,s,i,R.node],panels:A.
all,compute(b,v){v&&(k.rewind(),l.hover=-1),u?.steps!==b.steps&&(u={steps:b.steps,arrays:t.makeMemory(b.steps)});let y=t.prove(b,u.arrays),S=b.inequality,F=c.inequalities.
filter(({theorem:et})=>et===S.theorem).map(et=>({entry:et,found:Ot(t.sidesOf(y.proof,et.key))})),I=be(t.sidesOf(y.proof,S.key)),Yt=jn(I,y.last);return{...y,last:Yt,
starts:me(y.path.phase,Yt),entry:S,all:F,found:I}},draw:G,controls:b=>h.update(b),stop:()=>k.stop()}}var Vt={};gn(Vt,{START:()=>Qn,course:()=>no,describe:()=>io,makeMemory:()=>Xn,premises:()=>ro,prove:()=>to,settings:()=>Zt,sidesOf:()=>eo,title:()=>so,toPython:()=>ao});var Ke=1e30,Je=t=>typeof t=="number"&&Math.abs(t)<=Ke,jt=`up to ${w(Ke)}`,Qe=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,_t=({min:t,max:e})=>`${w(t)}\
 to ${w(e)}`;function Mt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(a,s){if(n){let i=1e-12*(s.max-s.min);return Je(a)&&a>=s.min-i&&a<=s.max+i?null:
`a number from ${_t(s)}`}return Je(a)&&!(a<=e)?null:e===void 0?`a number ${jt} in size`:e===0?`a positive number ${jt}`:`a number above ${e} and ${jt}`}return{symbol:t,
counts:o,allowed:(a,s,{ranges:i})=>r(a[s],i[s]),read:(a,s,{ranges:i})=>Qe(a,i[s]),write:(a,s)=>a[s],options:(a,{ranges:s})=>_t(s[a])}}function Xe({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:a})=>{let{min:s,max:i}=a[r],c=o[r];return Number.isInteger(c)&&c>=s&&c<=i?null:`a\
 whole number from ${s} to ${i}`},read:(o,r,{ranges:a})=>{let s=Qe(o,a[r]);return Number.isInteger(s)?s:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${_t(r[o])}`}}function Ut(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{
let a=r[t].findIndex(s=>s.key===n);return a<0?void 0:a},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function Un(t){return typeof t=="number"?
w(t):JSON.stringify(t)??String(t)}function tn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,a])=>[a.name??r,r,a]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:a}])=>[r,a])),read(r){let a=r.get("config"),s=Object.fromEntries(n.map(c=>[c,r.get(
c)])),i=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:d,entry:h}]of e){let p=u(s,a)&&f(s,c,a);p&&i.push(`${l} must be ${p}, but it is ${Un(s[c])}.`),h&&(s[d]=
h(s,c,a))}return{settings:s,problems:i}},defaults(r){return Object.fromEntries(n.map(a=>[a,r.defaults[a]]))},toAddress(r,a){if(n.every(i=>r[i]===a.defaults[i]))
return{};let s=o.filter(([,,{counts:i}])=>i(r,a));return Object.fromEntries(s.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,a){let s={},i=[];for(let[c,l]of Object.
entries(r)){let[,u,f]=o.find(([h])=>h===c)??[],d=f?.read(l,u,a);if(d!==void 0)s[u]=d;else{let h=f&&`allowed: ${f.options(u,a)}`;i.push(`${c} = ${l} (${h??"no su\
ch setting"})`)}}return{traits:s,refused:i}}}}var Hn=1.4426950408889634,Gn=.6931471803691238,Bn=19082149292705877e-26,Ht=1075,zn=Float64Array.from({length:Ht+1},(t,e)=>2**-e);function en(t){let e=t>=0?Math.
trunc(Math.min(t*Hn+.5,1075)):Ht,n=e<Ht?e*Gn-t+e*Bn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*zn[e]}function wt(t){if(t>1){let r=en(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Gt(t){let e=Math.abs(t);if(e>2){let n=en(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-wt(.5*e))}function nn(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Bt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Gt(2*t),second:nn,q:t=>wt(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Gt,second:t=>nn(t/2)/4,q:t=>wt(Math.abs(t)/2)})};function on(t,e){if(!(t in Bt))throw new RangeError(`key must be one of ${Object.keys(Bt).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Bt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var rn=[2,6,10,14,22];function sn(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Yr=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=sn(o,e)/(o+1);return(-1)**
e*n}),Jr=Float64Array.from({length:6},(t,e)=>(-1)**e*sn(5,e)/6);var Kr=new Float64Array(4),Qr=new Float64Array(4),Xr=new Float64Array(rn.length),ts=new Float64Array(rn.length);var an=1e150;var un=1,Wn=.25,Zn=.5,cn=2,Vn=1e-6;function ln(t,e){let[n,o]=[0,64];for(let r=0;r<100;r++){let a=.5*(n+o);t.q(a)<=e?n=a:o=a}return n}function Wt(t){let e=()=>new Float64Array(
t+1),n=["x","y","s","gap"].map(o=>[o,e()]);return{...Object.fromEntries(n),phase:new Uint8Array(t+1)}}function fn(t,e,n,o,r,a=Wt(r)){let s=Math.sqrt(n/e),i=a,c=Jn(
t,e,s*o,s*Math.sqrt(1+o*o),r,i),l=Math.abs(n-2)/2,u=l/(2*(2+l)),f={loss:t,eta:e,gamma:n,shape:o,run:i,...c,delta:Math.abs(n-2),alpha:Math.min(Math.abs(n-2),n),half:ln(
t,.5),epsilon:l,epsilonPrime:u,close:ln(t,u),unit:Yn(t,e),landed:i.x[c.last]===0&&e*i.y[c.last]*i.y[c.last]>2};return{...f,at:Kn(f)}}function Yn({beta:t,c:e},n){
return Number.isFinite(t)?n*(n/e)**(1/(t-1)):0}function Jn(t,e,n,o,r,a){let[s,i,c]=[n,o,0],[l,u,f,d]=[-1,-1,r,!1],[h,p]=[2/e-o*o,0];for(let m=0;m<=r;m++){let x=s*
i;if(!(Math.abs(x)<=an)){f=Math.max(m-1,0),d=!0;break}let k=e*(i*i)>=2;if(c===0&&s<=0?c=k?1:2:c===1&&!k&&(c=2),h+=p,a.x[m]=s,a.y[m]=i,a.s[m]=Math.abs(x),a.gap[m]=
h,a.phase[m]=c,l<0&&(s<=0||a.s[m]<=un)&&(l=m),h<=0&&(u=m),s===0||e*(i*i)<2&&a.s[m]<Vn){f=m;break}let A=e*(1-t.q(a.s[m]))*s*s;p=i*i*A*(2-A);let R=e*t.prime(x),P=s-
R*i;i-=R*s,s=P}let M=l>=0&&u>=0&&u+1>=l&&u<f;return{last:f,diverged:d,reached:l,crossing:M?u+1:-1}}function dn({loss:t,eta:e,gamma:n,delta:o,landed:r},a){return e<
1?a==="C.1"?!0:a==="C.2"?n<2&&e<=Math.min(Math.sqrt(o),n):n>2&&!r&&(a==="C.4"||Number.isFinite(t.beta)):!1}var vt=(t,e)=>e<0?t.last:e;function Kn(t){let{loss:e,
eta:n,gamma:o,epsilon:r,reached:a,crossing:s}=t,{x:i,y:c,s:l,gap:u}=t.run,f=Number.isFinite(e.beta),{beta:d,c:h}=f?e:{beta:2,c:.5},p=m=>a>=0&&m>=a,M=m=>-n*u[m];
return{arrived:p,crossed:m=>s>=0&&m>=s,below:m=>o<2&&p(m),growth:m=>i[m]!==0?i[m+1]/i[m]:i[m+1],moving:m=>i[m]!==0,square:m=>c[m]*c[m],wellAbove:m=>o>2&&n*(c[m]*
c[m])>=2+r,conserved:m=>(c[m]-i[m])*(c[m]+i[m]),excess:M,energy:m=>u[m]*u[m]+4*i[m]*i[m]/n,own:m=>2*h*l[m]**d,speaks:m=>f&&p(m)&&M(m)>=0&&M(m)<=1/d}}function zt(t,e){
for(let n=0;n<=t.last;n++)if(e(n))return n;return 1/0}var L=(t,e)=>({n:t.last+1,...e}),D=(t,e)=>({n:t.last,...e}),mn={decrease:t=>D(t,{left:e=>t.at.conserved(e+
1),right:t.at.conserved}),conserved:t=>{let e=new Float64Array(t.last+1);e[0]=t.at.conserved(0);for(let n=1;n<=t.last;n++)e[n]=e[n-1]*(1-t.eta*t.eta);return L(t,
{left:n=>e[n],right:t.at.conserved})},approach:t=>{let e=t.loss.prime(un);return D(t,{left:n=>t.eta*e*t.run.y[n],right:n=>t.run.x[n]-t.run.x[n+1],counts:n=>!t.at.
arrived(n)})},stays:t=>{let e=vt(t,t.reached),n=Math.max(Math.abs(t.run.x[e]),t.eta*t.run.y[e]);return L(t,{left:o=>Math.abs(t.run.x[o]),right:()=>n,counts:t.at.
arrived})},reach:t=>{let e=Math.sqrt(Math.max(t.gamma,1/t.gamma)*t.eta),n=(1+t.eta*t.shape)*e;return L(t,{left:o=>Math.abs(t.run.x[o]),right:()=>n,counts:t.at.arrived})},
upper:t=>L(t,{left:t.at.square,right:e=>t.gamma/t.eta+t.run.x[e]*t.run.x[e]}),height:t=>D(t,{left:e=>(1-t.eta*t.run.x[e]*t.run.x[e])*t.run.y[e],right:e=>t.run.y[e+
1],counts:t.at.below}),overshoot:t=>D(t,{left:e=>-t.at.growth(e),right:()=>1-(2-t.gamma)/2,counts:e=>t.at.moving(e)&&t.at.below(e)}),shrinks:t=>D(t,{left:t.at.growth,
right:e=>1-.5*t.eta*t.at.square(e),counts:e=>t.at.moving(e)&&t.at.below(e)&&t.run.s[e]<=t.half}),decay:t=>{let e=Math.abs(t.run.x[vt(t,t.reached)]),n=Wn*t.alpha;
return L(t,{left:o=>Math.abs(t.run.x[o]),right:o=>e*Math.exp(-n*Math.max(o-t.reached,0)),counts:t.at.below})},grows:t=>D(t,{left:()=>1+t.epsilon/2,right:e=>Math.
abs(t.at.growth(e)),counts:e=>t.at.moving(e)&&t.at.wellAbove(e)&&t.run.s[e]<=t.close}),liminf:t=>{let e=zt(t,n=>t.run.s[n]>t.close);return L(t,{left:()=>t.close,
right:n=>t.run.s[n],counts:n=>n>=e&&t.at.wellAbove(n)&&t.at.arrived(n)})},ends:t=>L(t,{left:t.at.square,right:()=>2/t.eta,counts:e=>e===t.last&&(t.crossing>=0||
t.run.x[t.last]===0)}),jump:t=>D(t,{left:e=>t.run.gap[e+1],right:e=>2*t.eta*t.run.s[e]*t.run.s[e],counts:e=>t.at.arrived(e+1)&&t.run.gap[e]<=0}),pull:t=>D(t,{left:e=>Math.
abs(t.at.growth(e)),right:e=>Math.exp(-Zn*t.eta*t.run.gap[e]),counts:e=>t.at.moving(e)&&t.at.crossed(e)}),cost:t=>D(t,{left:e=>t.run.gap[e+1],right:e=>t.run.gap[e]+
4*t.run.x[e]*t.run.x[e],counts:t.at.crossed}),sum:t=>{let e=(1+2*t.eta)*t.at.energy(vt(t,t.crossing));return L(t,{left:t.at.energy,right:()=>e,counts:t.at.crossed})},
printed:t=>{let e=Math.sqrt(2)*t.run.s[vt(t,t.crossing)];return L(t,{left:n=>t.run.gap[n],right:()=>e,counts:t.at.crossed})},inside:t=>{let{own:e,speaks:n,excess:o}=t.
at,r=s=>cn*(o(s)+t.unit),a=zt(t,s=>n(s)&&e(s)<=r(s));return L(t,{left:e,right:r,counts:s=>s>=a&&n(s)})},outside:t=>{let{own:e,speaks:n,excess:o}=t.at,r=i=>cn*e(
i),a=zt(t,i=>n(i)&&r(i)>=o(i)),s=i=>o(i)>=t.unit;return L(t,{left:o,right:r,counts:i=>i>=a&&n(i)&&s(i)})}};var Zt=tn({inequality_index:Ut("inequalities","inequality"),eta:Mt({symbol:"*η*",within:!0}),gamma:Mt({symbol:"*γ*",within:!0}),shape:Mt({symbol:"*x̃*",within:!0}),
loss_index:Ut("losses","loss"),steps:Xe({inAddress:!1})}),Qn=["eta","gamma","shape","loss_index"],Xn=Wt;function to({inequality:t,eta:e,gamma:n,shape:o,loss:r,steps:a},s){
let i=on(r.kind,r.beta??void 0),c=fn(i,e,n,o,a,s);return c.section=t.theorem,c.lossName=r.name,{proof:c,path:c.run,last:c.last,diverges:c.diverged}}var eo=(t,e)=>mn[e](
t),no={name:"*x*, the run",value:({path:t})=>e=>t.x[e]},hn="which it excludes: it promises nothing here.";function H({reached:t,crossing:e,eta:n,run:o,last:r}){
if(t<0)return`In ${U(r,"step")} the run does not reach the axis.`;let a=`The run reaches the axis at *t*₀ = ${t}, *ηt*₀ = ${w(n*t)}`;return e<0?`${a}.`:`${a}\
, and crosses 2/*η* at step ${e} with |*s*| = ${w(o.s[e])}.`}var oo={"C.1":(t,e)=>e?`Lemma 6. ${H(t)}`:`Lemma 6 asks for *η* < 1, and *η* = ${w(t.eta)}. ${H(
t)}`,"C.2":(t,e)=>{if(t.gamma>=2)return`Theorem 1 asks for *γ* < 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;let o=`the hypothesis *η* ≤ min(√*δ*, 2 − *δ*) = ${w(
Math.min(Math.sqrt(t.delta),t.gamma))}`,r=e?"holds":"is violated, and the proof promises nothing";return`Theorem 1 with *δ* = ${w(t.delta)}: ${o} ${r}. ${H(t)}`},
"C.4":t=>{if(t.gamma<=2)return`Lemma 7 asks for *γ* > 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;if(t.landed)return`The run lands on the axis above 2/*η*, ${hn}`;let e=`\
*ε* = *δ*/2 = ${w(t.epsilon)}, *ε*′ = ${w(t.epsilonPrime)}`;return`Section C.4 with *δ* = ${w(t.delta)}. Our choice: ${e}; then *σ* = ${w(t.close)}. ${H(
t)}`},"C.5":t=>{if(t.gamma<=2)return`Theorem 5 asks for *γ* > 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;if(!Number.isFinite(t.loss.beta))return"Theorem 5 asks for \
*β* < ∞, and this loss has *β* = ∞.";if(t.landed)return`The run lands on the axis above 2/*η*, ${hn}`;let{beta:e,c:n}=t.loss;return`Section C.5 with ${`*\
β* = ${w(e)}, *c* = ${w(n)}`}, natural unit *δ*⁎ = ${w(t.unit)}. ${H(t)}`}};function ro(t){return`From ${`(*x*₀, *y*₀) = (${w(t.run.x[0])}, ${w(t.run.y[0])}\
)`}. ${oo[t.section](t,dn(t,t.section))}`}function so({lossName:t,eta:e,gamma:n,shape:o}){return`${t}, *η* = ${w(e)}, *γ* = ${w(n)}, *x̃* = ${w(o)}`}function ao({
inequality:{key:t},loss:e,eta:n,gamma:o,shape:r,steps:a}){return`from eosbook import losses
from eosbook.neuron_proofs import proof

run = proof(losses.${e.python}, eta=${n}, gamma=${o}, shape=${r}, steps=${a})
found = run.inequality("${t}")
print(found.holds, found.tightest, found.left, found.right)
`}function io({loss:t,eta:e,gamma:n,shape:o}){return`loss=${t.key} eta=${e} gamma=${n} shape=${o}`}var ms={render:t=>ee(t,{style:"eos-iq",settings:Zt,build:Ye(Vt)})};export{ms as default};
