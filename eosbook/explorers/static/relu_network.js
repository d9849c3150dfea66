function ot(){return globalThis.eosbookPage===!0}function ie(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function At(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function ce(t,e){history.replaceState(history.state,"",At(t,e))}function b(t,e={},...n){return le(document.createElement(t),e,n)}function L(t,e={},...n){return le(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function le(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function G(t){return t.split("*").map((e,n)=>n%2?b("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function mt(t){return t.replaceAll(
"*","")}function z(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...G(e)))}var Pn=0;function pt(t){return`eos-${t}-${++Pn}`}function St(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function fe(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function ue({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=b("span",{class:"eos-feedback",role:"status"});async function c(u,h){if(await fe(u)){
i.textContent=h;return}let m=b("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",m),m.select()}let l=(u,h)=>b("button",{type:"\
button",onclick:()=>t()&&h()},u),f=[b("button",{type:"button",onclick:e},"reset"),ot()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>St(await r(),`${a()}.png`)),l("save data",()=>St(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:b("div",{class:"eos-row"},f,i)}}var jn="⁰¹²³⁴⁵⁶⁷⁸⁹";function Et(t){let e=String(Math.abs(t)).replace(/\d/g,n=>jn[n]);return t<0?`⁻${e}`:e}function w(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${Et(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+he(r)+
(s?`.${s}`:"")}function O(t){return(t<0?"−":"")+he(String(Math.abs(t)))}function he(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Nt(t,e){
return`${O(t)} ${e}${t===1?"":"s"}`}function de(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function me(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=de(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function U(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=de(o-n,a),c=[],l=Math.ceil(n/i-1e-9),f=Math.floor(o/i+1e-9);for(let u=l;u<=f;u++){let h=Number(
(u*i).toPrecision(12));c.push({value:h,label:w(h,6),major:!0})}return c},s}function rt(t,e){let[n,o]=t.map(Math.log10),r=U([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,h=Math.log10(u);if(h<n-1e-9||h>o+1e-9||(f===1?l%i!==
0:o-n>a/2))continue;let m=l>=-3&&l<=3,d=f===1?"":`${f}×`,p=m?w(u,2):`${d}10${Et(l)}`;c.push({value:u,label:p,major:f===1})}return c},s}function pe(t,...e){return b("div",{class:"eos-group",role:"group","aria-label":t},...e)}function ge(t,e,n){let o=new Map,r=t.map(c=>{let l=b("button",{type:"bu\
tton",onclick:()=>n(c)},G(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=b("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>pe(mt(c),b("span",{class:"eos-name"},G(c)),l))),a=b("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),a.replaceChildren(...l<0?[]:G(t[l].caption))}return{nodes:[s,a],update:i}}var Dn=9,Hn={
triangle:{d:"M6 1 L11 11 L1 11 Z",fill:"currentColor"},diamond:{d:"M6 1 L11 6 L6 11 L1 6 Z",fill:"none"},square:{d:"M2 2 h8 v8 h-8 Z",fill:"none"},disc:{d:"M6 6\
 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",fill:"currentColor"},cross:{d:"M2 2 L10 10 M10 2 L2 10",fill:"none"}};function be(t,e={}){return L("path",{...Hn[t],stroke:"\
currentColor","stroke-width":2,...e})}function Me({range:{min:t,max:e},landmarks:n,choose:o}){let r=rt([t,e],[0,100]),s=r.ticks(8),a=s.length>Dn&&"eos-crowded",
i=L("svg",{class:a,"aria-hidden":"true",focusable:"false"}),c=L("g");i.append(L("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:d,label:p,major:v}of s){
let g=`${r(d)}%`;i.append(L("line",{x1:g,x2:g,y1:24,y2:v?32:29})),i.append(L("text",{x:g,y:44,class:!v&&"eos-minor"},p))}i.append(c);let l=b("span"),f=b("div",{
class:"eos-row"}),u=b("div",{class:"eos-ruler eos-later"},i,f),h=n.map(({key:d,glyph:p,text:v})=>{let g=b("span"),S=b("button",{type:"button",onclick:()=>o(S.place)},
L("svg",{class:"eos-glyph",viewBox:"0 0 12 12","aria-hidden":"true"},be(p)),G(v),g);return f.append(S),{key:d,shape:p,button:S,place:g}});f.append(l);function m(d,p,v=""){
c.replaceChildren(),l.replaceChildren(...G(v));for(let{key:g,shape:S,button:x,place:k}of h){let I=p[g],H=I!==null&&I>=t&&I<=e;x.place=I,x.disabled=!H,k.textContent=
I===null?": none":` = ${w(I)}`,H&&c.append(qn(S,r(I),()=>o(I)))}if(d>=t&&d<=e){let g=`${r(d)}%`;c.append(L("line",{x1:g,x2:g,y1:14,y2:33,"stroke-width":3})),c.append(
L("circle",{cx:g,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[u],update:m}}function qn(t,e,n){let o=L("svg",{x:`${e}%`,y:0,overflow:"visible"});return o.append(
be(t,{transform:"translate(-6 2)"}),L("line",{x1:0,x2:0,y1:14,y2:24}),L("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),L("g",{class:"eos-landmark",
onclick:n},o)}function we(t,e,n){let o=e.map(([s,a])=>{let i=b("button",{type:"button",onclick:()=>n(s)},G(a));return[s,i]});return{node:pe(t,b("span",{class:"e\
os-name"},t),o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function ye(t,e){let n=b("button",{type:"button",onclick:e},
t);return{node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function ve(t,e,n){let o=pt("menu"),r=b("select",{id:o,onchange:()=>n(Number(r.value))},e.map(
(a,i)=>b("option",{value:i},a))),s=b("label",{for:o,class:"eos-name"},t);return{node:b("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}function ke(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Bn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Gn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Un=["text","muted","ground","surface","line","accent"];function Tt(t){let e=b("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Un)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=ke(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Gn:Bn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function xe(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function $e({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=b("div",{class:"\
eos-layout"}),l=b("div",{class:`eos ${n}`},c);e.append(l);let f=b("p",{class:"eos-note",role:"status"}),u=b("p",{class:"eos-readout"}),h=b("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function m($){let E=Object.entries($).filter(([C,M])=>!Object.is(t.get(C),M));for(let[C,M]of E)t.set(C,M);E.length&&t.
save_changes()}let d=r({state:i,set:m,draw:g,readout:u,words:h,reset:()=>{m(o.defaults(s)),x()},link:()=>At(a,o.toAddress(i.settings,s))});c.append(f,...d.nodes);
let p=null;function v(){let $=performance.now(),{settings:E,problems:C}=o.read(t);if(i.settings=E,l.classList.toggle("eos-problem",C.length>0),C.length){d.stop(),
i.run=null,z(h,C.join(" ")),z(u,"");return}let M=JSON.stringify(E);(M!==p||!i.run)&&(i.run=d.compute(E,M!==p)),p=M,g(),d.controls?.(E),performance.measure("eosb\
ook-draw",{start:$,end:performance.now()})}function g(){i.run&&d.draw()}let S=!1;function x(){S||(S=!0,queueMicrotask(()=>{S=!1,l.isConnected&&v()}))}let k=0;function I(){
clearTimeout(k),k=setTimeout(()=>{let{settings:$,problems:E}=o.read(t);E.length||ce(a,o.toAddress($,s))},250)}if(ot()){let{traits:$,refused:E}=o.fromAddress(ie(
a),s);m($),E.length&&z(f,`Not taken from the address: ${E.join("; ")}.`)}let H=()=>{x(),ot()&&I()};for(let $ of o.keys)t.on(`change:${$}`,H);let B=xe(()=>{i.theme=
Tt(l),d.recolour?.(),x()}),T=()=>d.panels.map($=>$.measure()).some(Boolean),y=new ResizeObserver(()=>{T()&&g()});for(let $ of d.panels)y.observe($.node);return T(),
i.theme=Tt(l),x(),()=>{for(let $ of o.keys)t.off(`change:${$}`,H);clearTimeout(k),d.stop(),B(),y.disconnect(),l.remove()}}var zn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function st({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",s=L("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),a=o==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=o&&L("path",{d:zn[o],...a});return L("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,i??[])}function at(t,e){
return b("span",{},t,b("span",{},G(e)))}function Ae(){let t=b("div",{class:"eos-legend"}),e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(
Boolean)))}}}var J={dash:[6,4],width:1.5};function Ot(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function Se({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function f(m){let d=s.matches?
500:0,p=Math.max(m-i,0),v=d?Math.floor(p/d)*d:p,g=Math.min(e(),c+Math.floor(v/1e3*n()));if(g!==l&&o(l=g),g>=e())return h();a=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(f),r()}function h(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
h():u(),restart:()=>a&&(h(),u()),stop:h}}var Lt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Wn="M3 1 L12 7 L3 13 Z",Zn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Rt(t){let e=L("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return L("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Ee({last:t,phaseName:e,moved:n}){let o=1/0,
r=Lt.length-1,s=()=>Math.min(o,t()),a=Se({position:s,last:t,perSecond:()=>Lt[r].perSecond(t()),show:i,changed:S});function i(k){o=k>=t()?1/0:k,n()}function c(k){
a.stop(),i(k)}let l=pt("step"),f=b("button",{type:"button",onclick:()=>a.toggle()}),u=b("button",{type:"button",onclick:()=>c(0)},Rt("M3 2 v10 M12 2 L5 7 L12 12\
 Z")),h=b("button",{type:"button",onclick:()=>c(1/0)},Rt("M11 2 v10 M2 2 L9 7 L2 12 Z"));u.setAttribute("aria-label","first step"),h.setAttribute("aria-label","\
last step");let m=b("input",{id:l,type:"range",min:0,step:1});m.addEventListener("input",()=>c(Number(m.value)));let d=b("output",{for:l}),p=ve("speed",Lt.map(k=>k.
name),k=>{r=k,a.restart()}),v=b("label",{for:l,class:"eos-name"},"step"),g=b("div",{class:"eos-replay"},u,f,h,v,m,d,p.node);function S(){let{playing:k}=a;f.value!==
String(k)&&(f.value=String(k),f.replaceChildren(Rt(k?Zn:Wn),k?" pause":" play")),m.max=String(t()),m.value=String(s()),m.setAttribute("aria-valuetext",`step ${s()}\
, ${e(s())}`),d.textContent=`${O(s())} of ${O(t())}`,p.update(r)}let x=()=>m.matches(":focus-visible");return{node:g,step:s,update:S,atEnd:()=>o===1/0,focused:x,
reading(k){return k>=0?{step:k,marked:!0}:{step:s(),marked:o!==1/0||x()}},stop:a.stop,rewind(){a.stop(),o=1/0}}}function Ne(t,e,n){let o=b("progress",{"aria-label":t,max:1,value:0}),r=b("span",{class:"eos-count"}),s=b("button",{type:"button",class:"eos-cancel"},"cancel");
return s.addEventListener("click",()=>{e.paused?e.resume():e.pause(),n()}),{node:b("div",{class:"eos-progress"},o,r,s),update(a,i,c){o.value=a,r.textContent=i,s.
disabled=!c,s.textContent=e.paused?"go on":"cancel"}}}function Te(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var Kn=1.4426950408889634,Yn=.6931471803691238,Vn=19082149292705877e-26,It=1075,Jn=Float64Array.from({length:It+1},(t,e)=>2**-e);function W(t){let e=t>=0?Math.trunc(
Math.min(t*Kn+.5,1075)):It,n=e<It?e*Yn-t+e*Vn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*n+1/5040,
o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Jn[e]}function it(t){if(t>1){let r=W(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*(11486475+
e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Z(t){let e=Math.abs(t);if(e>2){let n=W(e),o=.5*((1-n)/(1+n));return t>
0?o:-o}return .25*t*(1-it(.5*e))}function Ft(t){let e=Qn(t),n=624,o=NaN;function r(){n===624&&(Xn(e),n=0);let i=e[n++];return i^=i>>>11,i^=i<<7&2636928640,i^=i<<15&4022730752,(i^i>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function a(){if(!Number.isNaN(o)){let u=o;return o=NaN,u}let i,c,l;do i=2*s()-1,c=2*s()-1,l=i*i+c*c;while(l>=
1||l===0);let f=Math.sqrt(-2*Math.log(l)/l);return o=f*i,f*c}return{uniform:s,normal:a}}function Qn(t){let e=new Uint32Array(624);e[0]=19650218;for(let o=1;o<624;o++)
e[o]=Math.imul(1812433253,_t(e[o-1]))+o;let n=1;for(let o=0;o<624;o++){let r=o%t.length;e[n]=(e[n]^Math.imul(_t(e[n-1]),1664525))+t[r]+r,n=Oe(e,n)}for(let o=1;o<
624;o++)e[n]=(e[n]^Math.imul(_t(e[n-1]),1566083941))-n,n=Oe(e,n);return e[0]=2147483648,e}var _t=t=>t^t>>>30;function Oe(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function Xn(t){for(let e=0;e<624;e++){let n=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^n>>>1^(n&1?2567483615:0)}}var Re=["train","test"],to={"1/(2d^2)":t=>1/(2*t*t),"1/(2d)":t=>1/(2*t)},Ct=1e100,eo=512;function jt(t,e,n,o,r="train"){let s=Ft([o,Re.indexOf(r)]),a=new Float64Array(
e*t),i=new Float64Array(e),c=new Int32Array(e);for(let l=0;l<e;l++)i[l]=s.uniform()<.5?-1:1;for(let l=0;l<e;l++)c[l]=t*s.uniform();for(let l=0;l<a.length;l++)a[l]=
s.normal();for(let l=0;l<e;l++)a[l*t+c[l]]+=n*i[l];return{d:t,n:e,x:a,y:i,index:c}}function Ie(t,e,n="1/(2d^2)"){let o=Ft([e,Re.length]),r=Math.sqrt(to[n](t));return[
r*o.normal(),r*o.normal()]}var _e=(t,e)=>[e/(2*t),e/(2*t)];function Fe(t){let{d:e,n,x:o}=t,r=new Float64Array(2*n*(e+2)),s=new Float64Array(2*n*(e+1));for(let a=0;a<
2*n;a++){let i=a*(e+2),c=r.subarray(i+1,i+1+e);if(a<n)c.set(o.subarray(a*e,(a+1)*e)),c.sort();else{let f=(a-n)*(e+2)+e;for(let u=0;u<e;u++)c[u]=-r[f-u]}r[i]=-1/0,
r[i+e+1]=1/0;let l=a*(e+1);for(let f=0;f<e;f++)s[l+f+1]=s[l+f]+c[f]}return{...t,places:r,prefix:s}}function no({d:t,n:e,x:n},o,r,s){let a=new Float64Array(e);for(let i=0,
c=0;i<e;i++){let l=0,f=0;for(let u=c+t;c<u;c++)l+=Math.max(s-n[c],0),f+=Math.max(s+n[c],0);a[i]=o*l+r*f}return a}function Ce(t,e,n,o){let r=no(t,e,n,o),s=0;for(let a=0;a<
t.n;a++)t.y[a]*r[a]>0&&s++;return s/t.n}function oo({d:t,n:e,y:n,places:o,prefix:r}){let s=new Int32Array(2*e),a=new Float64Array(2*e),i=new Float64Array(2*e),c=Float64Array.
from(a,(T,y)=>o[y*(t+2)]),l=Float64Array.from(a,(T,y)=>o[y*(t+2)+1]),f=new Float64Array(e),u=new Float64Array(e),h=new Float64Array(e),m=new Float64Array(e),d=new Float64Array(
e),p=new Float64Array(3),v=1/0,g=-1/0,S,x;function k(T){v=-1/0,g=1/0;for(let y=0;y<2*e;y++){if(T>l[y]||T<=c[y]){let $=y*(t+2),E=s[y];for(;T>o[$+E+1];)E++;for(;T<=
o[$+E];)E--;s[y]=E,a[y]=E,i[y]=r[y*(t+1)+E],c[y]=o[$+E],l[y]=o[$+E+1]}c[y]>v&&(v=c[y]),l[y]<g&&(g=l[y])}}function I(T,y,$){S=T,x=y,v<$&&$<=g||k($);let E=0,C=0,M=0,
A=0;for(let N=0;N<e;N++){let P=a[N]*$-i[N],D=a[e+N]*$-i[e+N],q=n[N]*(T*P+y*D),et=W(Math.abs(q)),nt=-n[N]*((q>=0?et:1)/(1+et));f[N]=P,u[N]=D,h[N]=q,m[N]=et,d[N]=
nt,E+=nt*P,C+=nt*D,M+=nt*a[N],A+=nt*a[e+N]}return p[0]=E/e,p[1]=C/e,p[2]=(T*M+y*A)/e,p}function H(){let T=0,y=0;for(let $=0;$<e;$++)y+=m[$]*(1+y),h[$]<0&&(T-=h[$]),
($+1)%eo===0&&(T+=Math.log1p(y),y=0);return(T+Math.log1p(y))/e}function B(){let T=0,y=0,$=0,E=0,C=0,M=0;for(let A=0;A<e;A++){let N=m[A]/((1+m[A])*(1+m[A])),P=S*
a[A]+x*a[e+A],D=N*f[A],q=N*u[A];T+=D*f[A],y+=q*u[A],$+=N*P*P,E+=D*u[A],C+=D*P+d[A]*a[A],M+=q*P+d[A]*a[e+A]}return ro(T/e,y/e,$/e,E/e,C/e,M/e)}return{at:I,loss:H,
sharpness:B}}function ro(t,e,n,o,r,s){for(let a=0;a<20&&!(Math.abs(o)+Math.abs(r)+Math.abs(s)<=1e-17*(Math.abs(t)+Math.abs(e)+Math.abs(n)));a++)[t,e,r,s]=Pt(t,e,
o,r,s),[t,n,o,s]=Pt(t,n,r,0,s),[e,n,o,r]=Pt(e,n,s,o,0),s=0;return Math.max(t,e,n)}function Pt(t,e,n,o,r){if(n===0)return[t,e,o,r];let s=(e-t)/(2*n),a=1/(Math.abs(
s)+Math.sqrt(s*s+1));s<0&&(a=-a);let i=1/Math.sqrt(a*a+1),c=a*i;return[t-a*n,e+a*n,i*o-c*r,c*o+i*r]}var Le=(t,e,n)=>Math.abs(t)<=Ct&&Math.abs(e)<=Ct&&Math.abs(n)<=Ct;function Pe(t,e,n,o,r,s){let{at:a,loss:i,sharpness:c}=oo(t),l=()=>new Float64Array(s+1),f={aMinus:l(),
aPlus:l(),b:l(),loss:l(),sharpness:l(),n:0,done:!1,diverged:!Le(n,o,r),advance:m},u;function h(){let{n:d}=f;f.aMinus[d]=n,f.aPlus[d]=o,f.b[d]=r,u=f.diverged?u:a(
n,o,r),f.loss[d]=f.diverged?NaN:i(),f.sharpness[d]=f.diverged?NaN:c()}function m(d){let p=f.n;for(;!f.done&&f.n<p+d;)n-=e*u[0],o-=e*u[1],r-=e*u[2],f.diverged=!Le(
n,o,r),f.diverged||(f.n+=1,h()),f.done=f.diverged||f.n===s;return f.n-p}return h(),f.done=f.diverged||s===0,f}function je({d:t,seed:e,start:n,A0:o}){return n.key==="A0"?_e(t,o):Ie(t,e,n.key)}function De(){let t=null;return function*({d:n,n:o,signal:r,seed:s},a){let i=[n,
o,r,s].join();if(t?.key===i)return t;let c=jt(n,o,r,s);yield;let l=Fe(c);yield;let f=jt(n,a,r,s,"test");return yield,t={key:i,prepared:l,test:f},t}}function Dt(t){let e=b("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function _(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function K({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Ht(t,e,n,o,r,s,a,i){for(let c=n;c<=o;c+=r)Bt(t,e,s(c),a(c),i)}function qt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,
t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function Bt(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,
0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-
.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var so="\
'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function R(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,
u=e.split("*").map((d,p)=>(t.font=p%2?`italic ${a+2}px ${so}`:`${f} ${a}px ${l}`,{part:d,font:t.font,width:t.measureText(d).width})),h=u.reduce((d,{width:p})=>d+
p,0),m=s==="right"?n-h:s==="center"?n-h/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,
lineJoin:"round"});for(let d of c?["strokeText","fillText"]:["fillText"]){let p=m;for(let{part:v,font:g,width:S}of u)t.font=g,t[d](v,p,o),p+=S}return t.restore(),
h}var gt=2;function He(t,e,[n,o],r){let s=new OffscreenCanvas(n*gt,o*gt),a=s.getContext("2d");a.scale(gt,gt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),R(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function qe(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function Gt(t){let e=b("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Dt(e),o=Dt(e),r=[0,0];return{node:e,scales:null,measure(){let s=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.scales)},drawOver(s){
let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[s.clientX-a.left,
s.clientY-a.top]}}}var ao=13,io=3.4;function Q(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function ct(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),f=o.ticks(c??Math.max(2,e.height/50)),u={colour:a.muted,fonts:a.fonts,size:12};_(t,{colour:a.line,width:1,alpha:.6},m=>{for(let{value:d,major:p}of l)p&&j(m,
F(n(d)),e.top,F(n(d)),e.bottom);for(let{value:d,major:p}of f)p&&j(m,e.left,F(o(d)),e.right,F(o(d)))}),_(t,{colour:a.muted,width:1},m=>{j(m,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:p}of l)j(m,F(n(d)),e.bottom,F(n(d)),e.bottom+(p?5:3));for(let{value:d,major:p}of f)j(m,e.left-(p?5:3),F(o(d)),e.left,F(
o(d)))});for(let m of l){let d=Math.min(n(m.value),e.right+ao-io*m.label.length);R(t,m.label,d,e.bottom+18,{...u,align:"center"})}for(let m of f)R(t,m.label,e.left-
8,o(m.value)+4,{...u,align:"right"});let h={colour:a.text,fonts:a.fonts,size:13};R(t,r,e.right,e.bottom+35,{...h,align:"right"}),R(t,s,2,e.top-9,h)}function F(t){
return Math.round(t)+.5}function j(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function Be(t,{area:e,y:n},o,r,s){let a=n(r),i={colour:o.text,fonts:o.fonts,halo:o.ground,align:"right"};if(a<e.top){R(t,`${s} is above: ↑`,e.right-6,e.top+32,
i);return}_(t,{...J,colour:o.text},l=>{j(l,e.left,a,e.right,a)});let c=a-6>e.top+12;R(t,s,e.right-6,c?a-6:a+16,i)}function co(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Ge(t,{area:e,x:n,y:o},r,s,a){let i=F(n(s));_(t,{colour:r.text,width:1,
alpha:.6},c=>{j(c,i,e.top,i,e.bottom)}),K(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(c);Number.isFinite(l)&&Bt(t,"circle",i,co(l,e),4)}t.
fill()})}function Ue(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),n)}function lt(t){let e=new Float64Array(Math.ceil(t.length/64)),n=new Float64Array(e.length),o=0;return{values:t,extend(r){for(;o<r;o++){let s=Math.floor(o/64),a=t[o],
i=o%64===0;(i||a<e[s])&&(e[s]=a),(i||a>n[s])&&(n[s]=a)}},range(r,s){let[a,i]=[t[r],t[r]];for(let c=r;c<=s;){let l=c/64;Number.isInteger(l)&&c+64<=s?(e[l]<a&&(a=
e[l]),n[l]>i&&(i=n[l]),c+=64):(t[c]<a&&(a=t[c]),t[c]>i&&(i=t[c]),c+=1)}return[a,i]}}}function ze(t,e,n,o,r,s){let{values:a}=e,i=r(1)-r(0);t.moveTo(r(n),s(a[n]));
for(let c=n;c<=o;){let l=Math.min(o,Math.max(c,Math.ceil((Math.floor(r(c))+1-r(0))/i)-1)),f=r(c);if(t.lineTo(f,s(a[c])),l>c+1)for(let u of e.range(c,l))t.lineTo(
f,s(u));l>c&&t.lineTo(r(l),s(a[l])),c=l+1}}var lo=.3989422804014327,fo=1.2533141373155003,uo=134217729,ft=39,Mt=16,Y=10,bt=Y+1;function ho(){let t=ft*Mt+1,e=new Float64Array(t*bt);e[0]=fo,e[1]=1;for(let o=1;o<
Y;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array(bt);for(let o=1;o<t;o++){let r=o/Mt,s=30+Math.trunc(400/(r*r)),a=1/Math.sqrt(s);for(let c=s;c>=0;c--)a=1/(r+(c+
1)*a),c<=Y&&(n[c]=a);let i=1;for(let c=0;c<=Y;c++)i*=n[c],e[o*bt+c]=i}return e}var Ut=ho();function mo(t){let e=Math.abs(t);if(!(e<ft))return e>=ft?0:e;let n=uo*
e,o=n-(n-e),r=e-o,s=e*e,a=o*o-s+2*o*r+r*r,i=W(.5*s);return lo*(i-i*(.5*a))}var We=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Ze(t,e){if(!(t<ft)){let i=We(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let n=Math.trunc(t*Mt+.5),o=n/Mt-t,r=n*bt,s=Ut[r+Y],a=Y*s;for(let i=Y-1;i>0;i--){let c=Ut[r+i];s=s*o+c,a=a*o+i*c}e[1]=s*o+Ut[r],e[2]=
a}function ut(t,e){let n=mo(t);Ze(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var X=new Float64Array(3),zt=t=>e=>(ut(e,X),X[t]),ds=zt(
0),ms=zt(1),po=zt(2);function Wt(t){if(t>0)ut(t,X);else if(-t<ft)Ze(-t,X);else return We(-t);return X[1]/X[2]}function Ke(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Zt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Z(2*t),second:Ke,q:t=>it(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Z,second:t=>Ke(t/2)/4,q:t=>it(Math.abs(t)/2)})};function Ye(t,e){if(!(t in Zt))throw new RangeError(`key must be one of ${Object.keys(Zt).join(
", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Zt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var Ve=[2,6,10,14,22];function Je(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Ms=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=Je(o,e)/(o+1);return(-1)**
e*n}),ws=Float64Array.from({length:6},(t,e)=>(-1)**e*Je(5,e)/6);var ys=new Float64Array(4),vs=new Float64Array(4),ks=new Float64Array(Ve.length),xs=new Float64Array(Ve.length);var ht=1e150;var Rs=new Float64Array(3);var Is=new Float64Array(2);var bo=1e-12,Mo=1e-300,wo=Ye("sym"),Qe=new Float64Array(3),tn=t=>8*Math.PI/(t*t);function yo(t,e,n,o,r){let s=t*r,a=Z(s),i=W(Math.abs(s)),c=i/((1+i)*(1+i)),l=2*e*e*(c*r*r),f=c*(t*o)*(t*o)+a*t*n,u=e*(c*t*r*o+a*o),h=l-f;return .5*(l+f+Math.sqrt(
h*h+8*u*u))}function vo(t){let e=()=>new Float64Array(t+1);return{A:e(),b:e(),s:e(),value:e(),height:e(),sharpness:e(),phase:new Uint8Array(t+1)}}function en(t,e,n,o,r,{out:s,
stop:a=!1}={}){let i=s&&s.A.length>r?s:vo(r),c=2*e*e*t,l=Math.sign(n),f=n,u=o,h=-1,m=-1,d=-1,p=0,v="max_steps";for(let g=0;g<=r;g++){if(!(Math.abs(f)<=ht&&Math.
abs(u)<=ht)){v="diverged";break}h=g,ut(u,Qe);let[S,x,k]=Qe,I=f*k,H=.5*e*e*k*k,B=t*H>=2,T=Math.sign(f);if(p===0&&T!==l&&(T!==0||Math.abs(i.A[g-1])>=Mo)?(m=g,p=B?
1:2):p===1&&!B&&(d=g,p=2),i.A[g]=f,i.b[g]=u,i.s[g]=I,i.value[g]=wo.value(I),i.height[g]=H,i.sharpness[g]=yo(f,e,S,x,k),i.phase[g]=p,a&&g>0&&(f===0||Xe(t,e,f,u,H)))
break;let y=Z(I);u-=t*y*f*x,f-=c*y*k}if(h<0){h=0;for(let g of Object.values(i))g[0]=NaN;[i.A[0],i.b[0]]=[n,o]}if(v!=="diverged"){let g=i.A[h];n===0?v="on_axis":
g===0?v=t*i.height[h]>2?"landed_on_axis":"converged":Xe(t,e,g,i.b[h],i.height[h])&&(v="converged")}return{...i,n:h,signChange:m,crossing:d,flag:v}}function Xe(t,e,n,o,r){
let s=t*r,a=(n*Wt(o)/e)**2;return s<2&&a*Math.max(s,2-s)<=bo*(2-s)**2}var ko={noise:.2,signal:.5},on={left:52,right:14,top:26,bottom:42},Yt=3.6,xo=-9;function nn({d:t,n:e,x:n,y:o,index:r},s){for(let a=0,i=0;a<e;a++)for(let c=0;c<t;c++,
i++)c===r[a]?s("signal",o[a]*n[i]):s("noise",n[i])}function rn(t){let{d:e,n,x:o}=t,r=0;for(let i=0;i<o.length;i++)r=Math.max(r,Math.abs(o[i]));let s={noise:n*(e-
1),signal:n},a={largest:r};for(let[i,c]of Object.entries(ko)){let l=Math.ceil(r/c);a[i]={width:c,left:-l*c,density:new Float64Array(2*l)}}return nn(t,(i,c)=>{let{
width:l,left:f,density:u}=a[i],h=Math.min(Math.floor((c-f)/l),u.length-1);u[h]+=1/(s[i]*l)}),a.passed=i=>{let c={noise:0,signal:0};return nn(t,(l,f)=>{f+i>0&&(c[l]+=
1/s[l])}),c},a}var tt=t=>`${w(100*t,3)} %`;function sn(t,e,{bins:n,signal:o,lowest:r}){let s=Q(t,e,on),a=Math.max(...n.noise.density,...n.signal.density,.1),i=[
Math.max(Math.min(r,0),xo)-Yt,Math.max(o,0)+Yt];return{area:s,x:U(i,[s.left,s.right]),y:U([0,1.5*a],[s.bottom,s.top])}}function an(t,e,{bins:n,b:o,signal:r,theme:s}){
let{area:a,x:i,y:c}=e;ct(t,a,{x:i,y:c,xName:"*x*[*i*] + *b*",yName:"density of pre-activations",theme:s,yCount:4}),K(a,t,()=>{$o(t,e,n.noise,o,s),_(t,{colour:s.
roles.flow,width:2},d=>{Ao(d,e,n.signal,o)})});let f=F(i(0));_(t,{...J,colour:s.text},d=>{j(d,f,a.top,f,a.bottom)});let u={size:12,colour:s.text,fonts:s.fonts,halo:s.
ground},{noise:h,signal:m}=n.passed(o);R(t,"off",f-6,a.top+13,{...u,align:"right"}),R(t,"passed on: noise",f+6,a.top+13,u),R(t,`${tt(h)}, signal ${tt(m)}`,f+6,a.
top+28,u),i(o+n.largest)<a.left&&R(t,"← all are here",a.left+6,a.bottom-8,u);for(let[d,p]of[["noise",o],["signal",o+r]]){let v=c(Math.max(...n[d].density))-5;
i(p)>a.left+20&&i(p)<a.right-20&&R(t,d,i(p),v,{...u,align:"center"})}}function $o(t,{x:e,y:n,area:o},{width:r,left:s,density:a},i,c){let l=e(0);a.forEach((f,u)=>{
if(f===0)return;let[h,m]=[u,u+1].map(p=>e(s+i+p*r)),d=Math.min(Math.max(l,h),m);for(let[p,v,g]of[[h,d,.3],[d,m,1]])t.globalAlpha=g,t.fillStyle=c.roles.bouncing,
t.fillRect(p,n(f),v-p,o.bottom-n(f));t.globalAlpha=1})}function Ao(t,{x:e,y:n},{width:o,left:r,density:s},a){t.moveTo(e(r+a),n(0)),s.forEach((i,c)=>{t.lineTo(e(
r+a+c*o),n(i)),t.lineTo(e(r+a+(c+1)*o),n(i))})}var cn=(t,{aMinus:e,aPlus:n,b:o})=>e*Math.max(o-t,0)+n*Math.max(t+o,0);function ln(t,e,{signal:n,weights:o}){let r=Q(
t,e,on),s=Math.abs(n)+Yt,a=[-s,0,s].map(l=>cn(l,o)),i=Math.max(...a.map(Math.abs))||1,c=me(Math.min(...a,-.25*i),Math.max(...a,.25*i),4);return{area:r,x:U([-s,s],
[r.left,r.right]),y:U(c,[r.bottom,r.top])}}function fn(t,{area:e,x:n,y:o},{signal:r,weights:s,theme:a}){ct(t,e,{x:n,y:o,xName:"one coordinate *v*",yName:"answer\
 *a*⁺ReLU(*v* + *b*) + *a*⁻ReLU(−*v* + *b*)",theme:a,yCount:4});let c={size:12,colour:a.text,fonts:a.fonts,halo:a.ground},{b:l}=s;if(K(e,t,()=>{l<0&&(t.globalAlpha=
.3,t.fillStyle=a.roles.bouncing,t.fillRect(n(l),e.top,n(-l)-n(l),e.height),t.globalAlpha=1),_(t,{colour:a.muted,width:1},u=>{j(u,e.left,F(o(0)),e.right,F(o(0)))}),
_(t,{colour:a.roles.flow,width:1.5,dash:[2,4]},u=>{for(let h of r?[-r,r]:[])j(u,n(h),e.top,n(h),e.bottom)}),_(t,{colour:a.text,width:2.5},u=>{let[h,m]=n.domain;
for(let d of[h,-Math.abs(l),Math.abs(l),m])u.lineTo(n(d),o(cn(d,s)))})}),n(-l)-n(l)>60&&R(t,"no answer",n(0),e.top+12,{...c,align:"center"}),!!r)for(let u of[-r,
r]){let h=u>0==r>0?"signal +*λ*":"signal −*λ*";R(t,h,n(u)+5,e.bottom-6,c)}}function un({bins:t,b:e}){let{noise:n,signal:o}=t.passed(e);return`Histogram of p\
re-activations at b = ${w(e)}, threshold at 0: a unit passes on ${tt(n)} of the noise and ${tt(o)} of the signal.`}function hn({weights:{aMinus:t,aPlus:e,b:n}}){
let o=n<0?`, and none between ${w(n)} and ${w(-n)}`:"";return`The network's answer to one coordinate: slope ${w(e)} for large values, ${w(-t)} for very negative\
 ones${o}.`}var So=6e4,Eo=1e5,No=.05,To=.01;function dn(t,{time:e,test_n:n}){let{eta:o,d:r}=t,[s,a]=je(t),i=Math.max(1,Math.round(e/o));return{settings:t,time:e,testN:n,total:i,
start:[s,a],threshold:2/o,mean:Oo(o,r,r*(s+a),i),path:null,series:null,last:-1,swings:null,near:null,bins:null,accuracy:null,done:!1,cancelled:!1,get diverged(){
return this.path?.diverged??!1}}}function Oo(t,e,n,o){let r=Math.min(o,Eo),s=en(t,e,n,0,r,{stop:!0}),a=s.n,i=0;for(;i<=a&&s.height[i]>=2/t;)i++;let c={A:lt(s.A),
b:lt(s.b)};for(let l of Object.values(c))l.extend(a+1);return{last:a,series:c,end:i>a?-1:i,at:(l,f)=>s[l][Math.min(f,a)]}}function*mn(t,e){let{prepared:n,test:o}=yield*e(
t.settings,t.testN);t.bins=n.bins??=rn(n);let{eta:r,d:s,n:a}=t.settings,i=Pe(n,r,...t.start,0,t.total),c=new Float64Array(t.total+1),[l,f,u]=[i.loss,i.sharpness,
i.b].map(lt);for(Object.assign(t,{path:i,series:{A:lt(c),loss:l,sharpness:f,b:u}}),t.swings=Lo(c),t.near=Ro(i.sharpness,t.threshold),h();!i.done;)i.advance(Math.
ceil(So/a)),h(),yield;t.accuracy=Ce(o,i.aMinus[i.n],i.aPlus[i.n],i.b[i.n]),t.done=!0;function h(){for(let m=t.last+1;m<=i.n;m++)c[m]=s*(i.aMinus[m]+i.aPlus[m]);
t.last=i.n;for(let m of Object.values(t.series))m.extend(t.last+1);t.swings.extend(t.last),t.near.extend(t.last)}}function Lo(t){let e=new Float32Array(t.length),
n=1,o=0,r=0,s=0;function a(i){return e[i]>0&&e[i]>=To*r}return{extend(i){for(;n<i;n++){let c=t[n+1]-2*t[n]+t[n-1],l=Math.abs(c);e[n]=c*o<0?l:-l,o=c,l>r&&(r=l),e[n]>
0&&(s=Math.max(s,Math.abs(t[n]-t[n-1])))}},summary(i){let[c,l,f]=[-1,-1,0];for(let u=1;u<i;u++)a(u)&&(c<0&&(c=u),l=u,f++);return{first:c,end:l,count:f,width:f?s:
0}}}}function Ro(t,e){let n={above:0,near:0,lastNear:-1},o=0;return{found:n,extend(r){for(;o<=r;o++)t[o]>=e&&n.above++,!(Math.abs(t[o]/e-1)>No)&&(n.near++,n.lastNear=
o)}}}function wt(t){let e=t.last>=0?t.path.sharpness[0]:0;return{theory:tn(t.settings.d),init:e>0?2/e:null}}function Vt(t,e){return t.path.b[e]<=-t.bins.largest}var Io={left:58,right:14,top:26,bottom:42},_o=24,Fo=3,pn=2,gn=1e3,V=[{role:"flow",marker:"circle",dash:[],name:"no swings"},{role:"bouncing",marker:"triangle",dash:[],
name:"*A* swings"},{role:"converging",marker:"square",dash:[],name:"afterwards"}],Jt={role:"theory",dash:[7,4],width:2},Qt={role:"theory",dash:[2,3],width:2},dt=[
{key:"loss",name:"training loss"},{key:"sharpness",name:"sharpness"},{key:"A",name:"*A* = *d*(*a*⁻ + *a*⁺)",mean:"A"},{key:"b",name:"bias *b*",mean:"b"}];function Mn({
first:t,end:e},n){return t<0?[0,n+1,n+1,n+1]:[0,t,e+1,n+1]}function yt(t,e){return e<t[1]?0:e<t[2]?1:2}function Co(t,e){let{time:n,mean:o,settings:r}=t;return e===
"tenth"?n/10:e==="hundredth"?n/100:e==="eos"?Math.min(n,r.eta*Math.max(64,1.6*o.end)):n}function vt(t,e,n,o,r){let s=Q(t,e,Io),{eta:a}=n.settings,i=Co(n,o),c=U(
[0,i],[s.left,s.right]),l=g=>c(a*g);l.invert=g=>c.invert(g)/a;let f=Math.min(n.last,Math.ceil(i/a)),[u,h]=Po(n,r,f,i/a),m=[s.bottom,s.top],d=r.key==="loss"&&h>3*
u&&u>0,p=.05*(h-u||Math.abs(h)||1),v=d?rt([u/1.1,h*1.1],m):U([u===0&&r.key==="sharpness"?0:u-p,h+p],m);return{area:s,time:c,x:l,y:v,shown:f,isLog:d}}function Po(t,{
key:e,mean:n},o,r){let s=o>=0?t.series[e].range(0,o):[];if(e==="sharpness"){let{threshold:i}=t;s[1]>pn*i&&(s[1]=pn*i),i>8*s[1]||s.push(i),s.push(0)}n&&s.push(0,
...t.mean.series[n].range(0,Math.min(t.mean.last,Math.ceil(r))));let a=s.filter(Number.isFinite);return a.length?[Math.min(...a),Math.max(...a)]:[0,1]}function kt(t,e,{
run:n,starts:o,theory:r,theme:s},a){let{area:i,time:c,y:l,isLog:f}=e,u=f?`${a.name}, log scale`:a.name;ct(t,i,{x:c,y:l,xName:"time *η* · step",yName:u,theme:s,
yCount:5}),K(i,t,()=>{r&&a.mean&&bn(t,e,n,a.mean,s),n.last>=0&&jo(t,e,n.series[a.key],o,s),r&&a.key==="A"&&bn(t,e,n,"A",s,o[2])}),a.key==="sharpness"&&Do(t,e,n,
s),Ho(t,e,o,s),r&&qo(t,e,n,s,a)}function jo(t,{area:e,x:n,y:o,shown:r},s,a,i){let c=f=>Math.min(Math.max(o(f),e.top-gn),e.bottom+gn),l=Ot(Math.max(r,1),e.width/
_o);V.forEach(({role:f,marker:u,dash:h},m)=>{let d=a[m],p=Math.min(a[m+1]-1,r);if(p<d)return;let v=i.roles[f];_(t,{colour:v,dash:h,width:1.75},x=>{ze(x,s,Math.max(
d-1,0),p,n,c)});let g=Math.ceil(d/l)*l,S=x=>c(s.values[x]);qt(t,u,v,x=>{Ht(x,u,g,p,l,n,S,3)})})}function bn(t,e,n,o,r,s){let{x:a,y:i,time:c}=e,{eta:l}=n.settings,
f=S=>n.mean.at(o,S),u=a(1)-a(0),h=Math.min(Math.ceil(c.domain[1]/l),n.total,s??1/0),m=Math.min(h,n.mean.last),d=u>Fo?1:2*Math.ceil(1/(2*u)),p=(S,x)=>{for(let k=x;k<
m;k+=d)S.lineTo(a(k),i(f(k)));S.lineTo(a(m),i(f(m))),S.lineTo(a(h),i(f(h)))},v={colour:r.ground,width:4},g={...Jt,width:s?2:3,colour:r.roles.theory};for(let S of s?
[v,g]:[g])for(let x of d>1?[0,1]:[0])_(t,S,k=>p(k,x))}function Do(t,e,n,o){Be(t,e,o,n.threshold,"2/*η*");let r=n.last>=0?n.path.sharpness[0]:0;if(!(r>e.y.domain[1]))
return;let s={size:12,colour:o.text,fonts:o.fonts,halo:o.ground};R(t,`↑ begins at ${w(r)}`,e.area.left+6,e.area.top+14,s)}function Ho(t,{area:e,x:n,shown:o},r,s){
V.forEach(({role:a,name:i},c)=>{let[l,f]=[r[c],Math.min(r[c+1],o)].map(n);f>l&&_(t,{colour:s.roles[a],width:3},u=>{j(u,l,e.top-1.5,Math.min(f,e.right),e.top-1.5)})})}
function qo(t,{area:e,x:n,time:o},r,s,a){let{end:i}=r.mean;if(i<=0||r.settings.eta*i>o.domain[1])return;let c=F(n(i));if(_(t,{...Qt,colour:s.roles.theory},h=>{j(
h,c,e.top,c,e.bottom)}),a.key!=="loss")return;let l=c>e.left+e.width/2,f=l?"right":"left",u={size:12,colour:s.text,fonts:s.fonts,halo:s.ground,align:f};["mean m\
odel:","EoS phase ends"].forEach((h,m)=>{R(t,h,c+(l?-6:6),e.top+14+15*m,u)})}var Bo=["the gradient-flow regime","the edge of stability"],wn="8π/*d*²",Go="2/*λ*ₘₐₓ(init)";function Xt(t,{summary:e,starts:n},o){let r=[Uo(t)];return o<
t.last&&r.unshift(Wo(t,n,o)),t.done||r.push(zo(t)),t.last<1||!t.done&&!t.cancelled?r.join(" "):(r.push(Zo(t,e),Ko(t),Yo(t),Vo(t)),r.filter(Boolean).join(" "))}function Uo(t){
let{theory:e,init:n}=wt(t),{eta:o}=t.settings,r=c=>Bo[+(o>c)],s=`at *η* = ${w(o)}`;if(n===null)return`${wn} = ${w(e)}: ${s} it predicts ${r(e)}.`;let a=Math.abs(
n/e-1)<.01?6:4,i=`${wn} = ${w(e,a)}, ${Go} = ${w(n,a)}`;return r(e)===r(n)?`${i}: ${s} both predict ${r(e)}.`:`${i}: ${s} the first predicts ${r(e)}, the second\
 ${r(n)}.`}function zo({cancelled:t,last:e,total:n,settings:o}){return t?`Cancelled at ${`step ${O(Math.max(e,0))} of ${O(n)}`}, time ${w(o.eta*Math.max(e,0))};\
 “go on” takes it up again.`:"The network is being trained…"}function Wo(t,e,n){let o=V[yt(e,n)].name;return`${`Step ${O(n)} of ${O(t.last)} (${o})`}: ${te(
t,n).map(s=>s.join(" = ")).join(", ")}.`}function te(t,e){let{series:n,settings:o}=t,r=(s,a)=>w(n[s].values[e],a);return[["time",w(o.eta*e)],["loss",r("loss")],
["*A*",r("A")],["*b*",r("b")],["sharpness",r("sharpness")]]}function Zo(t,{count:e,end:n,width:o}){let r=`at step ${O(n)} (time ${w(t.settings.eta*n)})`;return e?
e===1?`*A* turns back once, ${r}, after a swing of ${w(o)}.`:`*A* swings from side to side in ${Nt(e,"step")}, the last ${r}, by as much as ${w(o)}.`:"*A* never\
 swings from side to side."}function Ko({path:t,last:e,near:{found:n},threshold:o,settings:r}){let s=`The sharpness begins at ${w(t.sharpness[0])} and is ${w(t.
sharpness[e])} in the end`,a=`2/*η* = ${w(o)}`;if(!n.near&&!n.above)return`${s}, always below ${a}.`;let i=n.near?`, the last at time ${w(r.eta*n.lastNear)}`:"";
return`${s}; it stands within 5 % of ${a} in ${Nt(n.near,"step")}${i}, at or above it in ${O(n.above)}.`}function Yo({mean:t,last:e,path:n,settings:o,total:r}){
let s=w(t.at("b",r)),a="slow learning of the labels, which the mean model leaves out and small step sizes show too";if(t.end===0)return`The mean model predicts \
no EoS phase and ends at *b* = ${s}; the rest of *b* is ${a}.`;if(t.end<0)return`The mean model is still in its EoS phase when the run ends, at *b* = ${s}.`;if(t.
end>e)return`The mean model ends its EoS phase later, at step ${O(t.end)}.`;let i=`step ${O(t.end)} (time ${w(o.eta*t.end)})`,c=`*b* = ${w(n.b[t.end])} there, t\
he mean model's is ${w(t.at("b",t.end))}`,l=n.b[e]<n.b[t.end]?` What *b* loses later is ${a}.`:"";return`The mean model ends its EoS phase at ${i}: ${c} and in \
the end ${s}.${l}`}function Vo(t){let{path:e,last:n,series:o,settings:r,accuracy:s,testN:a}=t;if(t.diverged)return`After step ${O(n)} the run diverges: a weight\
 passes 10¹⁰⁰. What stands here is the last finite state.`;let i=`At time ${w(r.eta*n)}, step ${O(n)}`,c=`training loss ${w(e.loss[n])} (at most ${w(o.loss.
range(0,n)[1])} on the way)`,l=s===null?"":`, test accuracy ${tt(s)} on ${O(a)} fresh samples (ties count as errors)`;return`${i}: *b* = ${w(e.b[n])}, ${c}${l}.${Jo(
t)}`}function Jo(t){if(!Vt(t,t.last))return"";let e=t.last;for(;e>0&&Vt(t,e-1);)e--;return` From step ${O(e)} on every unit is dead: *b* lies below all pre-acti\
vations of the training set, the network is 0 there, its gradient too, and nothing moves any more.`}function yn(t,{key:e},n){let o=`${n} against time`;if(t.last<
0)return`${o}: not yet computed.`;let{values:r,range:s}=t.series[e],[a,i]=s(0,t.last),c=e==="sharpness"?` 2/η is ${w(t.threshold)}.`:"";return`${o}, to step ${O(
t.last)} of ${O(t.total)}: from ${w(r[0])} to ${w(r[t.last])}, between ${w(a)} and ${w(i)}.${c}`}function ee({run:t,theme:e},n){let{path:o,bins:r,settings:s,series:a,last:i}=t;return{theme:e,bins:r,signal:s.signal,b:o.b[n],lowest:a.b.range(0,i)[0],weights:{
aMinus:o.aMinus[n],aPlus:o.aPlus[n],b:o.b[n]}}}var ne={histogram:{scales:sn,draw:an,describe:un},answer:{scales:ln,draw:fn,describe:hn}};function vn({hover:t}){
let e=dt.map(s=>({kind:s,panel:Gt(`eos-${s.key}`)})),n=Object.entries(ne).map(([s,a])=>({unit:a,panel:Gt(`eos-${s}`)})),o=[...e,...n].map(({panel:s})=>s),r=null;
for(let{panel:s}of e)s.node.addEventListener("pointermove",a=>{s.scales&&r?.last>0&&t(Ue(s,a,r.last))}),s.node.addEventListener("pointerleave",()=>t(-1));return{
all:o,node:b("div",{class:"eos-panels"},o.map(({node:s})=>s)),draw(s){let{run:a,window:i}=s;r=a;for(let{kind:c,panel:l}of e)l.draw((f,u)=>vt(f,u,a,i,c),(f,u)=>kt(
f,u,s,c)),l.describe(yn(a,c,mt(c.name)))},drawStep({run:s,theme:a},i,{cursor:c,fading:l}){for(let{kind:f,panel:u}of e)u.drawOver((h,m)=>{l&&Qo(h,m,a,i),c&&Ge(h,
m,a,i,[s.series[f.key].values[i]])});for(let{unit:f,panel:u}of n){let h=s.last>=0&&ee({run:s,theme:a},i);u.draw((m,d)=>h?f.scales(m,d,h):{},(m,d)=>h&&f.draw(m,d,
h)),u.describe(h?f.describe(h):"Not yet computed.")}}}}function Qo(t,{area:e,x:n},o,r){let s=Math.min(Math.max(n(r),e.left),e.right);t.globalAlpha=.8,t.fillStyle=
o.ground,t.fillRect(s,e.top,e.right-s,e.height),t.globalAlpha=1}var xn=1e30,kn=t=>typeof t=="number"&&Math.abs(t)<=xn,oe=`up to ${w(xn)}`,$n=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,re=({min:t,max:e})=>`${w(t)}\
 to ${w(e)}`;function xt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return kn(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${re(a)}`}return kn(s)&&!(s<=e)?null:e===void 0?`a number ${oe} in size`:e===0?`a positive number ${oe}`:`a number above ${e} and ${oe}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>$n(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>re(a[s])}}function $t({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=$n(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${re(r[o])}`}}function An(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,n)=>e[n],options:()=>t.join(", ")}}function Sn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(",\
 ")}}function Xo(t){return typeof t=="number"?w(t):JSON.stringify(t)??String(t)}function En(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(n.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:h,entry:m}]of e){let d=f(a,s)&&u(a,c,s);d&&i.push(`${l} must be ${d}\
, but it is ${Xo(a[c])}.`),m&&(a[h]=m(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(n.every(i=>r[i]===s.defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,f,u]=o.find(([m])=>m===c)??[],h=u?.read(l,f,s);if(h!==void 0)a[f]=h;else{let m=u&&`allowed: ${u.options(f,s)}`;
i.push(`${c} = ${l} (${m??"no such setting"})`)}}return{traits:a,refused:i}}}}var se={whole:"whole run",tenth:"first tenth",hundredth:"first hundredth",eos:"EoS phase"},tr=({start_index:t},{starts:e})=>e[t]?.key==="A0",er={d:$t({symbol:"*\
d*"}),n:$t({symbol:"*n*"}),signal:xt({symbol:"*λ*",within:!0}),seed:$t({symbol:"seed"}),start_index:Sn("starts","start"),A0:xt({symbol:"*A*₀",within:!0,counts:tr})},
Nn=En({eta:xt({symbol:"*η*",within:!0}),...er,window:An(Object.keys(se))});function Tn(t,e){let n=["d","n","signal","seed"].every(s=>t[s]===e[s]),{start:o,A0:r}=e;
return n&&t.start===o.key&&(o.key!=="A0"||t.A0===r)}function On({d:t,n:e,signal:n,seed:o,start:r,A0:s},{starts:a,defaults:i}){let c=a.findIndex(({key:l})=>l===r);
return{d:t,n:e,signal:n,seed:o,start_index:c,A0:s??i.A0}}function Ln({d:t,n:e,signal:n,seed:o,start:r,A0:s}){let a=r.key==="A0"?`A0=${s}`:`start=N(0,${r.key})`;
return`d=${t} n=${e} lambda=${n} seed=${o} ${a}`}function nr({d:t,n:e,signal:n,seed:o,start:r,A0:s},a){let i=`signal=${n}, seed=${o}`,c=r.key==="A0"?`weights_fr\
om_A0(${t}, ${s})`:`initial_weights(${t}, seed=${o}, variance="${r.key}")`;return`from eosbook import relu_network

data = relu_network.sparse_coding_data(d=${t}, n=${e}, ${i})
test = relu_network.sparse_coding_data(d=${t}, n=${a}, ${i}, part="test")
a_minus, a_plus = relu_network.${c}
`}function Rn(t,e,n){return`${nr(t,n)}run = relu_network.train(data, ${t.eta}, a_minus, a_plus, steps=${e})
accuracy = relu_network.accuracy(test, run.a_minus[-1], run.a_plus[-1], run.b[-1])
`}var[In,_n,ae]=[1100,40,230],or=5e4;function rr({eta:t,d:e,n,signal:o,seed:r}){return`Network (2): *η* = ${w(t,6)}, *d* = ${e}, *n* = ${n}, *λ* = ${w(o)}, seed\
 ${r}`}function Fn(t,e){let{run:n,theme:o,window:r}=t,s=In/2,a=f=>[12+f%2*s,_n+Math.floor(f/2)*ae,s-24,ae],i=dt.map((f,u)=>({at:a(u),draw:(h,...m)=>kt(h,vt(...m,
n,r,f),t,f)})),c=ee(t,e),l=Object.values(ne).map(({scales:f,draw:u},h)=>({at:a(dt.length+h),draw:(m,...d)=>u(m,f(...d,c),c)}));return He(o,rr(n.settings),[In,_n+
3*ae+10],[...i,...l])}function Cn(t){let{path:e,series:n,settings:o,last:r,mean:s,threshold:a}=t,i=2*Math.ceil((r/or-1)/2)+1,c=i>1?`, rows ${i} steps apart`:"";
return qe(`network (2): eta=${o.eta} ${Ln(o)} 2/eta=${a}${c}`,["step","time","a_minus","a_plus","A","b","loss","sharpness","mean_model_A","mean_model_b"],Math.floor(
r/i),l=>{let f=l*i,{aMinus:u,aPlus:h,b:m,loss:d,sharpness:p}=e,v=[u[f],h[f],n.A.values[f],m[f]];return[f,o.eta*f,...v,d[f],p[f],s.at("A",f),s.at("b",f)]})}var sr=80;function ar({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c=De(),l={hover:-1,theory:!0},f=0,u=0;function h(M){Object.assign(
l,M),n()}let m=ge(i.presets,ir,M=>e({eta:M.eta,...On(M,i)})),d=Me({range:i.ranges.eta,landmarks:i.landmarks,choose:M=>e({eta:M})}),p=we("time axis",Object.entries(
se),M=>e({window:M})),v=ye("theory",()=>h({theory:!l.theory})),g=Te(M=>{!M&&performance.now()-f<sr||(cancelAnimationFrame(u),u=requestAnimationFrame(n))}),S=Ne(
"training",g,()=>{t.run.cancelled=g.paused,n()}),x=Ee({last:()=>Math.max(t.run?.last??0,0),phaseName:M=>t.run?V[yt(T().starts,M)].name.replaceAll("*",""):"",moved:()=>{
t.run&&(l.hover=-1,E(),z(a,Xt(t.run,T(),x.step())),x.update())}}),k=vn({hover:M=>{l.hover=M,E()}}),I=Ae(),H=ue({ready:()=>t.run?.last>0,reset:()=>{x.rewind(),l.
theory=!0,o()},link:r,python:()=>Rn(t.settings,t.run.total,i.test_n),picture:()=>Fn(y(),x.step()),data:()=>Cn(t.run),stem:()=>"eosbook-relu-network"}),B=null;function T(){
let{run:M}=t;if(B?.run!==M||B.last!==M.last){let{last:A}=M,N=M.swings?.summary(A)??{first:-1,end:-1,count:0,width:0};B={run:M,last:A,summary:N,starts:Mn(N,A)}}return B}
function y(){let{run:M,theme:A}=t,{starts:N}=T();return{run:M,theme:A,starts:N,theory:l.theory,window:t.settings.window}}function $(){let{run:M}=t,{last:A,total:N,
done:P,cancelled:D}=M,q=`${O(Math.max(A,0))} of ${O(N)} steps`;S.update(Math.max(A,0)/N,q,!P),p.update(t.settings.window),v.update(l.theory),z(a,Xt(M,T(),x.step())),
!(A<0&&!D&&f)&&(f=performance.now(),k.draw(y()),E(),d.update(t.settings.eta,{...i.places,...wt(M)}),x.update(),I.show(`${l.theory}`,C))}function E(){let{run:M}=t;
if(!M)return;let A=l.hover>=0,N=A?Math.min(l.hover,M.last):x.step(),P=!A&&!x.atEnd(),D=M.last>=0&&(A||P||x.focused());k.drawStep(y(),N,{cursor:D,fading:P});let q=M.
last<0?[]:te(M,N).map(et=>et.join(" = "));z(s,[`step ${O(N)}`,...q].join(" · "))}function C(){return[...V.map(M=>at(st(M),M.name)),at(st(J),"2/*η*"),l.theory&&
at(st(Jt),"mean model"),l.theory&&at(st(Qt),"end of its EoS phase")]}return{nodes:[...m.nodes,...d.nodes,b("div",{class:"eos-row"},p.node,v.node),S.node,k.node,
I.node,x.node,s,a,H.node],panels:k.all,compute(M,A){let{window:N,...P}=M,D=JSON.stringify(P);if(t.run?.key===D)return t.run;x.rewind(),l.hover=-1;let q=Object.assign(
dn(M,i),{key:D});return f&&(f=performance.now()),g.start(mn(q,c)),q},draw:$,controls(M){m.update(M),e({A0_unused:M.start.key!=="A0"})},stop(){x.stop(),g.stop(),
cancelAnimationFrame(u)}}}function ir(t,e){return t.eta===e.eta&&Tn(t,e)}var fi={render:t=>$e(t,{style:"eos-rn",settings:Nn,build:ar})};export{fi as default};
