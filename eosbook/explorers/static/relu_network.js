function nt(){return globalThis.eosbookPage===!0}function ce(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function At(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function le(t,e){history.replaceState(history.state,"",At(t,e))}function M(t,e={},...n){return fe(document.createElement(t),e,n)}function _(t,e={},...n){return fe(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function fe(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function q(t){return t.split("*").map((e,n)=>n%2?M("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function dt(t){return t.replaceAll(
"*","")}function G(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...q(e)))}var Dn=0;function pt(t){return`eos-${t}-${++Dn}`}function St(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function ue(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function he({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=M("span",{class:"eos-feedback",role:"status"});async function c(u,d){if(await ue(u)){
i.textContent=d;return}let p=M("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",p),p.select()}let l=(u,d)=>M("button",{type:"\
button",onclick:()=>t()&&d()},u),f=[M("button",{type:"button",onclick:e},"reset"),nt()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>St(await r(),`${a()}.png`)),l("save data",()=>St(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:M("div",{class:"eos-row"},f,i)}}var Hn="⁰¹²³⁴⁵⁶⁷⁸⁹";function Et(t){let e=String(Math.abs(t)).replace(/\d/g,n=>Hn[n]);return t<0?`⁻${e}`:e}function y(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${Et(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+de(r)+
(s?`.${s}`:"")}function R(t){return(t<0?"−":"")+de(String(Math.abs(t)))}function de(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Nt(t,e){
return`${R(t)} ${e}${t===1?"":"s"}`}function pe(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function me(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=pe(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function B(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=pe(o-n,a),c=[],l=Math.ceil(n/i-1e-9),f=Math.floor(o/i+1e-9);for(let u=l;u<=f;u++){let d=Number(
(u*i).toPrecision(12));c.push({value:d,label:y(d,6),major:!0})}return c},s}function ot(t,e){let[n,o]=t.map(Math.log10),r=B([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,d=Math.log10(u);if(d<n-1e-9||d>o+1e-9||(f===1?l%i!==
0:o-n>a/2))continue;let p=l>=-3&&l<=3,h=f===1?"":`${f}×`,g=p?y(u,2):`${h}10${Et(l)}`;c.push({value:u,label:g,major:f===1})}return c},s}function ge(t,...e){return M("div",{class:"eos-group",role:"group","aria-label":t},...e)}function be(t,e,n){let o=new Map,r=t.map(c=>{let l=M("button",{type:"bu\
tton",onclick:()=>n(c)},q(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=M("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>ge(dt(c),M("span",{class:"eos-name"},q(c)),l))),a=M("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),a.replaceChildren(...l<0?[]:q(t[l].caption))}return{nodes:[s,a],update:i}}var qn=9,Bn={
triangle:{d:"M6 1 L11 11 L1 11 Z",fill:"currentColor"},diamond:{d:"M6 1 L11 6 L6 11 L1 6 Z",fill:"none"},square:{d:"M2 2 h8 v8 h-8 Z",fill:"none"},disc:{d:"M6 6\
 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",fill:"currentColor"},cross:{d:"M2 2 L10 10 M10 2 L2 10",fill:"none"}};function Me(t,e={}){return _("path",{...Bn[t],stroke:"\
currentColor","stroke-width":2,...e})}function we({range:{min:t,max:e},landmarks:n,choose:o}){let r=ot([t,e],[0,100]),s=r.ticks(8),a=s.length>qn&&"eos-crowded",
i=_("svg",{class:a,"aria-hidden":"true",focusable:"false"}),c=_("g");i.append(_("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:h,label:g,major:w}of s){
let m=`${r(h)}%`;i.append(_("line",{x1:m,x2:m,y1:24,y2:w?32:29})),i.append(_("text",{x:m,y:44,class:!w&&"eos-minor"},g))}i.append(c);let l=M("span"),f=M("div",{
class:"eos-row"}),u=M("div",{class:"eos-ruler eos-later"},i,f),d=n.map(({key:h,glyph:g,text:w})=>{let m=M("span"),x=M("button",{type:"button",onclick:()=>o(x.place)},
_("svg",{class:"eos-glyph",viewBox:"0 0 12 12","aria-hidden":"true"},Me(g)),q(w),m);return f.append(x),{key:h,shape:g,button:x,place:m}});f.append(l);function p(h,g,w=""){
c.replaceChildren(),l.replaceChildren(...q(w));for(let{key:m,shape:x,button:S,place:O}of d){let L=g[m],C=L!==null&&L>=t&&L<=e;S.place=L,S.disabled=!C,O.textContent=
L===null?": none":` = ${y(L)}`,C&&c.append(Un(x,r(L),()=>o(L)))}if(h>=t&&h<=e){let m=`${r(h)}%`;c.append(_("line",{x1:m,x2:m,y1:14,y2:33,"stroke-width":3})),c.append(
_("circle",{cx:m,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[u],update:p}}function Un(t,e,n){let o=_("svg",{x:`${e}%`,y:0,overflow:"visible"});return o.append(
Me(t,{transform:"translate(-6 2)"}),_("line",{x1:0,x2:0,y1:14,y2:24}),_("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),_("g",{class:"eos-landmark",
onclick:n},o)}function ye(t,e,n){let o=e.map(([s,a])=>{let i=M("button",{type:"button",onclick:()=>n(s)},q(a));return[s,i]});return{node:ge(t,M("span",{class:"e\
os-name"},t),o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function ve(t,e){let n=M("button",{type:"button",onclick:e},
t);return{node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function ke(t,e,n){let o=pt("menu"),r=M("select",{id:o,onchange:()=>n(Number(r.value))},e.map(
(a,i)=>M("option",{value:i},a))),s=M("label",{for:o,class:"eos-name"},t);return{node:M("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}function xe(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Gn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},zn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Wn=["text","muted","ground","surface","line","accent"];function Tt(t){let e=M("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Wn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=xe(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?zn:Gn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function $e(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function Ae({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=M("div",{class:"\
eos-layout"}),l=M("div",{class:`eos ${n}`},c);e.append(l);let f=M("p",{class:"eos-note",role:"status"}),u=M("p",{class:"eos-readout"}),d=M("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function p(k){let b=Object.entries(k).filter(([E,N])=>!Object.is(t.get(E),N));for(let[E,N]of b)t.set(E,N);b.length&&t.
save_changes()}let h=r({name:a,state:i,set:p,draw:m,readout:u,words:d,reset:()=>{p(o.defaults(s)),S()},link:()=>At(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(f,...h.nodes);let g=null;function w(){let k=performance.now(),{settings:b,problems:E}=o.read(t);if(i.settings=b,l.classList.toggle("eos-\
problem",E.length>0),E.length){h.stop(),i.run=null,G(d,E.join(" ")),G(u,"");return}let N=JSON.stringify(b);(N!==g||!i.run)&&(i.run=h.compute(b,N!==g)),g=N,m(),h.
controls?.(b),performance.measure("eosbook-draw",{start:k,end:performance.now()})}function m(){i.run&&h.draw()}let x=!1;function S(){x||(x=!0,queueMicrotask(()=>{
x=!1,l.isConnected&&w()}))}let O=0;function L(){clearTimeout(O),O=setTimeout(()=>{let{settings:k,problems:b}=o.read(t);b.length||le(a,o.toAddress(k,s))},250)}if(nt()){
let{traits:k,refused:b}=o.fromAddress(ce(a),s);p(k),b.length&&G(f,`Not taken from the address: ${b.join("; ")}.`)}let C=()=>{S(),nt()&&L()};for(let k of o.keys)
t.on(`change:${k}`,C);let $=$e(()=>{i.theme=Tt(l),h.recolour?.(),S()}),A=()=>h.panels.map(k=>k.measure()).some(Boolean),v=new ResizeObserver(()=>{A()&&m()});for(let k of h.
panels)v.observe(k.node);return A(),i.theme=Tt(l),S(),()=>{for(let k of o.keys)t.off(`change:${k}`,C);clearTimeout(O),h.stop(),$(),v.disconnect(),l.remove()}}var Zn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function rt({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=_("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&_("path",{d:Zn[o],...i});return _("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function st(t,e){return M("span",{},t,M("span",{},q(e)))}function Se(){let t=M("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var J={dash:[6,4],width:1.5};function It(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function Ee({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function f(p){let h=s.matches?
500:0,g=Math.max(p-i,0),w=h?Math.floor(g/h)*h:g,m=Math.min(e(),c+Math.floor(w/1e3*n()));if(m!==l&&o(l=m),m>=e())return d();a=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(f),r()}function d(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
d():u(),restart:()=>a&&(d(),u()),stop:d}}var Ot=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Kn="M3 1 L12 7 L3 13 Z",Yn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Lt(t){let e=_("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return _("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Ne({last:t,phaseName:e,moved:n,stepOf:o=a=>a,
name:r="step",write:s=R}){let a=1/0,i=Ot.length-1,c=()=>Math.min(a,t()),l=Ee({position:c,last:t,perSecond:()=>Ot[i].perSecond(t()),show:f,changed:L});function f($){
a=$>=t()?1/0:$,n()}function u($){l.stop(),f($)}let d=pt(r),p=M("button",{type:"button",onclick:()=>l.toggle()}),h=M("button",{type:"button",onclick:()=>u(0)},Lt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),g=M("button",{type:"button",onclick:()=>u(1/0)},Lt("M11 2 v10 M2 2 L9 7 L2 12 Z"));h.setAttribute("aria-label",`first ${r}`),g.
setAttribute("aria-label",`last ${r}`);let w=M("input",{id:d,type:"range",min:0,step:1});w.addEventListener("input",()=>u(Number(w.value)));let m=M("output",{for:d}),
x=ke("speed",Ot.map($=>$.name),$=>{i=$,l.restart()}),S=M("label",{for:d,class:"eos-name"},r),O=M("div",{class:"eos-replay"},h,p,g,S,w,m,x.node);function L(){let{
playing:$}=l;p.value!==String($)&&(p.value=String($),p.replaceChildren(Lt($?Yn:Kn),$?" pause":" play")),w.max=String(t()),w.value=String(c());let A=o(c()),v=r===
"step"?A:s(A);w.setAttribute("aria-valuetext",`${r} ${v}, ${e(c())}`),m.textContent=`${s(A)} of ${s(o(t()))}`,x.update(i)}let C=()=>w.matches(":focus-visible");
return{node:O,step:c,update:L,atEnd:()=>a===1/0,focused:C,reading($){return $>=0?{step:$,marked:!0}:{step:c(),marked:a!==1/0||C()}},stop:l.stop,put($){a=$>=t()?
1/0:$},rewind(){l.stop(),a=1/0}}}function Te(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var Vn=80;function Ie(t,{run:e,draw:n}){let o=0,r=0,s=Te(l=>{!l&&performance.now()-o<Vn||(cancelAnimationFrame(r),r=requestAnimationFrame(n))}),a=M("progress",{
"aria-label":t,max:1,value:0}),i=M("span",{class:"eos-count"}),c=M("button",{type:"button",class:"eos-cancel"},"cancel");return c.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,n()}),{node:M("div",{class:"eos-progress"},a,i,c),start(l){o=performance.now(),s.start(l)},stop(){s.stop(),
cancelAnimationFrame(r)},update(l,f,u){o=performance.now(),a.value=l,i.textContent=f,c.disabled=!u,c.textContent=s.paused?"go on":"cancel"}}}var Jn=1.4426950408889634,Qn=.6931471803691238,Xn=19082149292705877e-26,Rt=1075,to=Float64Array.from({length:Rt+1},(t,e)=>2**-e);function z(t){let e=t>=0?Math.trunc(
Math.min(t*Jn+.5,1075)):Rt,n=e<Rt?e*Qn-t+e*Xn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*n+1/5040,
o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*to[e]}function at(t){if(t>1){let r=z(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*(11486475+
e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function W(t){let e=Math.abs(t);if(e>2){let n=z(e),o=.5*((1-n)/(1+n));return t>
0?o:-o}return .25*t*(1-at(.5*e))}function Ft(t){let e=eo(t),n=624,o=NaN;function r(){n===624&&(no(e),n=0);let i=e[n++];return i^=i>>>11,i^=i<<7&2636928640,i^=i<<15&4022730752,(i^i>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function a(){if(!Number.isNaN(o)){let u=o;return o=NaN,u}let i,c,l;do i=2*s()-1,c=2*s()-1,l=i*i+c*c;while(l>=
1||l===0);let f=Math.sqrt(-2*Math.log(l)/l);return o=f*i,f*c}return{uniform:s,normal:a}}function eo(t){let e=new Uint32Array(624);e[0]=19650218;for(let o=1;o<624;o++)
e[o]=Math.imul(1812433253,_t(e[o-1]))+o;let n=1;for(let o=0;o<624;o++){let r=o%t.length;e[n]=(e[n]^Math.imul(_t(e[n-1]),1664525))+t[r]+r,n=Oe(e,n)}for(let o=1;o<
624;o++)e[n]=(e[n]^Math.imul(_t(e[n-1]),1566083941))-n,n=Oe(e,n);return e[0]=2147483648,e}var _t=t=>t^t>>>30;function Oe(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function no(t){for(let e=0;e<624;e++){let n=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^n>>>1^(n&1?2567483615:0)}}var Re=["train","test"],oo={"1/(2d^2)":t=>1/(2*t*t),"1/(2d)":t=>1/(2*t)},Ct=1e100,ro=512;function jt(t,e,n,o,r="train"){let s=Ft([o,Re.indexOf(r)]),a=new Float64Array(
e*t),i=new Float64Array(e),c=new Int32Array(e);for(let l=0;l<e;l++)i[l]=s.uniform()<.5?-1:1;for(let l=0;l<e;l++)c[l]=t*s.uniform();for(let l=0;l<a.length;l++)a[l]=
s.normal();for(let l=0;l<e;l++)a[l*t+c[l]]+=n*i[l];return{d:t,n:e,x:a,y:i,index:c}}function _e(t,e,n="1/(2d^2)"){let o=Ft([e,Re.length]),r=Math.sqrt(oo[n](t));return[
r*o.normal(),r*o.normal()]}var Fe=(t,e)=>[e/(2*t),e/(2*t)];function Ce(t){let{d:e,n,x:o}=t,r=new Float64Array(2*n*(e+2)),s=new Float64Array(2*n*(e+1));for(let a=0;a<
2*n;a++){let i=a*(e+2),c=r.subarray(i+1,i+1+e);if(a<n)c.set(o.subarray(a*e,(a+1)*e)),c.sort();else{let f=(a-n)*(e+2)+e;for(let u=0;u<e;u++)c[u]=-r[f-u]}r[i]=-1/0,
r[i+e+1]=1/0;let l=a*(e+1);for(let f=0;f<e;f++)s[l+f+1]=s[l+f]+c[f]}return{...t,places:r,prefix:s}}function so({d:t,n:e,x:n},o,r,s){let a=new Float64Array(e);for(let i=0,
c=0;i<e;i++){let l=0,f=0;for(let u=c+t;c<u;c++)l+=Math.max(s-n[c],0),f+=Math.max(s+n[c],0);a[i]=o*l+r*f}return a}function Pe(t,e,n,o){let r=so(t,e,n,o),s=0;for(let a=0;a<
t.n;a++)t.y[a]*r[a]>0&&s++;return s/t.n}function ao({d:t,n:e,y:n,places:o,prefix:r}){let s=new Int32Array(2*e),a=new Float64Array(2*e),i=new Float64Array(2*e),c=Float64Array.
from(a,(A,v)=>o[v*(t+2)]),l=Float64Array.from(a,(A,v)=>o[v*(t+2)+1]),f=new Float64Array(e),u=new Float64Array(e),d=new Float64Array(e),p=new Float64Array(e),h=new Float64Array(
e),g=new Float64Array(3),w=1/0,m=-1/0,x,S;function O(A){w=-1/0,m=1/0;for(let v=0;v<2*e;v++){if(A>l[v]||A<=c[v]){let k=v*(t+2),b=s[v];for(;A>o[k+b+1];)b++;for(;A<=
o[k+b];)b--;s[v]=b,a[v]=b,i[v]=r[v*(t+1)+b],c[v]=o[k+b],l[v]=o[k+b+1]}c[v]>w&&(w=c[v]),l[v]<m&&(m=l[v])}}function L(A,v,k){x=A,S=v,w<k&&k<=m||O(k);let b=0,E=0,N=0,
T=0;for(let I=0;I<e;I++){let D=a[I]*k-i[I],U=a[e+I]*k-i[e+I],V=n[I]*(A*D+v*U),$t=z(Math.abs(V)),et=-n[I]*((V>=0?$t:1)/(1+$t));f[I]=D,u[I]=U,d[I]=V,p[I]=$t,h[I]=
et,b+=et*D,E+=et*U,N+=et*a[I],T+=et*a[e+I]}return g[0]=b/e,g[1]=E/e,g[2]=(A*N+v*T)/e,g}function C(){let A=0,v=0;for(let k=0;k<e;k++)v+=p[k]*(1+v),d[k]<0&&(A-=d[k]),
(k+1)%ro===0&&(A+=Math.log1p(v),v=0);return(A+Math.log1p(v))/e}function $(){let A=0,v=0,k=0,b=0,E=0,N=0;for(let T=0;T<e;T++){let I=p[T]/((1+p[T])*(1+p[T])),D=x*
a[T]+S*a[e+T],U=I*f[T],V=I*u[T];A+=U*f[T],v+=V*u[T],k+=I*D*D,b+=U*u[T],E+=U*D+h[T]*a[T],N+=V*D+h[T]*a[e+T]}return io(A/e,v/e,k/e,b/e,E/e,N/e)}return{at:L,loss:C,
sharpness:$}}function io(t,e,n,o,r,s){for(let a=0;a<20&&!(Math.abs(o)+Math.abs(r)+Math.abs(s)<=1e-17*(Math.abs(t)+Math.abs(e)+Math.abs(n)));a++)[t,e,r,s]=Pt(t,e,
o,r,s),[t,n,o,s]=Pt(t,n,r,0,s),[e,n,o,r]=Pt(e,n,s,o,0),s=0;return Math.max(t,e,n)}function Pt(t,e,n,o,r){if(n===0)return[t,e,o,r];let s=(e-t)/(2*n),a=1/(Math.abs(
s)+Math.sqrt(s*s+1));s<0&&(a=-a);let i=1/Math.sqrt(a*a+1),c=a*i;return[t-a*n,e+a*n,i*o-c*r,c*o+i*r]}var Le=(t,e,n)=>Math.abs(t)<=Ct&&Math.abs(e)<=Ct&&Math.abs(n)<=Ct;function je(t,e,n,o,r,s){let{at:a,loss:i,sharpness:c}=ao(t),l=()=>new Float64Array(s+1),f={aMinus:l(),
aPlus:l(),b:l(),loss:l(),sharpness:l(),n:0,done:!1,diverged:!Le(n,o,r),advance:p},u;function d(){let{n:h}=f;f.aMinus[h]=n,f.aPlus[h]=o,f.b[h]=r,u=f.diverged?u:a(
n,o,r),f.loss[h]=f.diverged?NaN:i(),f.sharpness[h]=f.diverged?NaN:c()}function p(h){let g=f.n;for(;!f.done&&f.n<g+h;)n-=e*u[0],o-=e*u[1],r-=e*u[2],f.diverged=!Le(
n,o,r),f.diverged||(f.n+=1,d()),f.done=f.diverged||f.n===s;return f.n-g}return d(),f.done=f.diverged||s===0,f}function De({d:t,seed:e,start:n,A0:o}){return n.key==="A0"?Fe(t,o):_e(t,e,n.key)}function He(){let t=null;return function*({d:n,n:o,signal:r,seed:s},a){let i=[n,
o,r,s].join();if(t?.key===i)return t;let c=jt(n,o,r,s);yield;let l=Ce(c);yield;let f=jt(n,a,r,s,"test");return yield,t={key:i,prepared:l,test:f},t}}function Dt(t){let e=M("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function P(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function Z({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Ht(t,e,n,o,r,s,a,i){for(let c=n;c<=o;c+=r)Bt(t,e,s(c),a(c),i)}function qt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,
t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function Bt(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,
0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-
.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var co="\
'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function F(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,
u=e.split("*").map((h,g)=>(t.font=g%2?`italic ${a+2}px ${co}`:`${f} ${a}px ${l}`,{part:h,font:t.font,width:t.measureText(h).width})),d=u.reduce((h,{width:g})=>h+
g,0),p=s==="right"?n-d:s==="center"?n-d/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,
lineJoin:"round"});for(let h of c?["strokeText","fillText"]:["fillText"]){let g=p;for(let{part:w,font:m,width:x}of u)t.font=m,t[h](w,g,o),g+=x}return t.restore(),
d}var mt=2;function qe(t,e,[n,o],r){let s=new OffscreenCanvas(n*mt,o*mt),a=s.getContext("2d");a.scale(mt,mt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),F(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Be(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function Ut(t){let e=M("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Dt(e),o=Dt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var lo=13,fo=3.4;function Q(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function it(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),f=o.ticks(c??Math.max(2,e.height/50)),u={colour:a.muted,fonts:a.fonts,size:12};P(t,{colour:a.line,width:1,alpha:.6},p=>{for(let{value:h,major:g}of l)g&&H(p,
j(n(h)),e.top,j(n(h)),e.bottom);for(let{value:h,major:g}of f)g&&H(p,e.left,j(o(h)),e.right,j(o(h)))}),P(t,{colour:a.muted,width:1},p=>{H(p,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:h,major:g}of l)H(p,j(n(h)),e.bottom,j(n(h)),e.bottom+(g?5:3));for(let{value:h,major:g}of f)H(p,e.left-(g?5:3),j(o(h)),e.left,j(
o(h)))});for(let p of l){let h=Math.min(n(p.value),e.right+lo-fo*p.label.length);F(t,p.label,h,e.bottom+18,{...u,align:"center"})}for(let p of f)F(t,p.label,e.left-
8,o(p.value)+4,{...u,align:"right"});let d={colour:a.text,fonts:a.fonts,size:13};F(t,r,e.right,e.bottom+35,{...d,align:"right"}),F(t,s,2,e.top-9,d)}function j(t){
return Math.round(t)+.5}function H(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function Ue(t,{area:e,y:n},o,r,s){let a=n(r),i={colour:o.text,fonts:o.fonts,halo:o.ground,align:"right"};if(a<e.top){F(t,`${s} is above: ↑`,e.right-6,e.top+32,
i);return}P(t,{...J,colour:o.text},l=>{H(l,e.left,a,e.right,a)});let c=a-6>e.top+12;F(t,s,e.right-6,c?a-6:a+16,i)}function uo(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Ge(t,{area:e,x:n,y:o},r,s,a){let i=j(n(s));P(t,{colour:r.text,width:1,
alpha:.6},c=>{H(c,i,e.top,i,e.bottom)}),Z(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(c);Number.isFinite(l)&&Bt(t,"circle",i,uo(l,e),4)}t.
fill()})}function ze(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),n)}function ct(t){let e=new Float64Array(Math.ceil(t.length/64)),n=new Float64Array(e.length),o=0;return{values:t,extend(r){for(;o<r;o++){let s=Math.floor(o/64),a=t[o],
i=o%64===0;(i||a<e[s])&&(e[s]=a),(i||a>n[s])&&(n[s]=a)}},range(r,s){let[a,i]=[t[r],t[r]];for(let c=r;c<=s;){let l=c/64;Number.isInteger(l)&&c+64<=s?(e[l]<a&&(a=
e[l]),n[l]>i&&(i=n[l]),c+=64):(t[c]<a&&(a=t[c]),t[c]>i&&(i=t[c]),c+=1)}return[a,i]}}}function We(t,e,n,o,r,s){let{values:a}=e,i=r(1)-r(0);t.moveTo(r(n),s(a[n]));
for(let c=n;c<=o;){let l=Math.min(o,Math.max(c,Math.ceil((Math.floor(r(c))+1-r(0))/i)-1)),f=r(c);if(t.lineTo(f,s(a[c])),l>c+1)for(let u of e.range(c,l))t.lineTo(
f,s(u));l>c&&t.lineTo(r(l),s(a[l])),c=l+1}}var ho=.3989422804014327,po=1.2533141373155003,mo=134217729,lt=39,bt=16,K=10,gt=K+1;function go(){let t=lt*bt+1,e=new Float64Array(t*gt);e[0]=po,e[1]=1;for(let o=1;o<
K;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array(gt);for(let o=1;o<t;o++){let r=o/bt,s=30+Math.trunc(400/(r*r)),a=1/Math.sqrt(s);for(let c=s;c>=0;c--)a=1/(r+(c+
1)*a),c<=K&&(n[c]=a);let i=1;for(let c=0;c<=K;c++)i*=n[c],e[o*gt+c]=i}return e}var Gt=go();function bo(t){let e=Math.abs(t);if(!(e<lt))return e>=lt?0:e;let n=mo*
e,o=n-(n-e),r=e-o,s=e*e,a=o*o-s+2*o*r+r*r,i=z(.5*s);return ho*(i-i*(.5*a))}var Ze=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Ke(t,e){if(!(t<lt)){let i=Ze(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let n=Math.trunc(t*bt+.5),o=n/bt-t,r=n*gt,s=Gt[r+K],a=K*s;for(let i=K-1;i>0;i--){let c=Gt[r+i];s=s*o+c,a=a*o+i*c}e[1]=s*o+Gt[r],e[2]=
a}function ft(t,e){let n=bo(t);Ke(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var X=new Float64Array(3),zt=t=>e=>(ft(e,X),X[t]),gs=zt(
0),bs=zt(1),Mo=zt(2);function Wt(t){if(t>0)ft(t,X);else if(-t<lt)Ke(-t,X);else return Ze(-t);return X[1]/X[2]}function Ye(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Zt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*W(2*t),second:Ye,q:t=>at(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:W,second:t=>Ye(t/2)/4,q:t=>at(Math.abs(t)/2)})};function Ve(t,e){if(!(t in Zt))throw new RangeError(`key must be one of ${Object.keys(Zt).join(
", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Zt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var Je=[2,6,10,14,22];function Qe(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var vs=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=Qe(o,e)/(o+1);return(-1)**
e*n}),ks=Float64Array.from({length:6},(t,e)=>(-1)**e*Qe(5,e)/6);var xs=new Float64Array(4),$s=new Float64Array(4),As=new Float64Array(Je.length),Ss=new Float64Array(Je.length);var ut=1e150;var Fs=new Float64Array(3);var Cs=new Float64Array(2);var yo=1e-12,vo=1e-300,ko=Ve("sym"),Xe=new Float64Array(3),en=t=>8*Math.PI/(t*t);function xo(t,e,n,o,r){let s=t*r,a=W(s),i=z(Math.abs(s)),c=i/((1+i)*(1+i)),l=2*e*e*(c*r*r),f=c*(t*o)*(t*o)+a*t*n,u=e*(c*t*r*o+a*o),d=l-f;return .5*(l+f+Math.sqrt(
d*d+8*u*u))}function $o(t){let e=()=>new Float64Array(t+1);return{A:e(),b:e(),s:e(),value:e(),height:e(),sharpness:e(),phase:new Uint8Array(t+1)}}function nn(t,e,n,o,r,{out:s,
stop:a=!1}={}){let i=s&&s.A.length>r?s:$o(r),c=2*e*e*t,l=Math.sign(n),f=n,u=o,d=-1,p=-1,h=-1,g=0,w="max_steps";for(let m=0;m<=r;m++){if(!(Math.abs(f)<=ut&&Math.
abs(u)<=ut)){w="diverged";break}d=m,ft(u,Xe);let[x,S,O]=Xe,L=f*O,C=.5*e*e*O*O,$=t*C>=2,A=Math.sign(f);if(g===0&&A!==l&&(A!==0||Math.abs(i.A[m-1])>=vo)?(p=m,g=$?
1:2):g===1&&!$&&(h=m,g=2),i.A[m]=f,i.b[m]=u,i.s[m]=L,i.value[m]=ko.value(L),i.height[m]=C,i.sharpness[m]=xo(f,e,x,S,O),i.phase[m]=g,a&&m>0&&(f===0||tn(t,e,f,u,C)))
break;let v=W(L);u-=t*v*f*S,f-=c*v*O}if(d<0){d=0;for(let m of Object.values(i))m[0]=NaN;[i.A[0],i.b[0]]=[n,o]}if(w!=="diverged"){let m=i.A[d];n===0?w="on_axis":
m===0?w=t*i.height[d]>2?"landed_on_axis":"converged":tn(t,e,m,i.b[d],i.height[d])&&(w="converged")}return{...i,n:d,signChange:p,crossing:h,flag:w}}function tn(t,e,n,o,r){
let s=t*r,a=(n*Wt(o)/e)**2;return s<2&&a*Math.max(s,2-s)<=yo*(2-s)**2}var Ao={noise:.2,signal:.5},rn={left:52,right:14,top:26,bottom:42},Yt=3.6,So=-9;function on({d:t,n:e,x:n,y:o,index:r},s){for(let a=0,i=0;a<e;a++)for(let c=0;c<t;c++,
i++)c===r[a]?s("signal",o[a]*n[i]):s("noise",n[i])}function sn(t){let{d:e,n,x:o}=t,r=0;for(let i=0;i<o.length;i++)r=Math.max(r,Math.abs(o[i]));let s={noise:n*(e-
1),signal:n},a={largest:r};for(let[i,c]of Object.entries(Ao)){let l=Math.ceil(r/c);a[i]={width:c,left:-l*c,density:new Float64Array(2*l)}}return on(t,(i,c)=>{let{
width:l,left:f,density:u}=a[i],d=Math.min(Math.floor((c-f)/l),u.length-1);u[d]+=1/(s[i]*l)}),a.passed=i=>{let c={noise:0,signal:0};return on(t,(l,f)=>{f+i>0&&(c[l]+=
1/s[l])}),c},a}var tt=t=>`${y(100*t,3)} %`;function an(t,e,{bins:n,signal:o,lowest:r}){let s=Q(t,e,rn),a=Math.max(...n.noise.density,...n.signal.density,.1),i=[
Math.max(Math.min(r,0),So)-Yt,Math.max(o,0)+Yt];return{area:s,x:B(i,[s.left,s.right]),y:B([0,1.5*a],[s.bottom,s.top])}}function cn(t,e,{bins:n,b:o,signal:r,theme:s}){
let{area:a,x:i,y:c}=e;it(t,a,{x:i,y:c,xName:"*x*[*i*] + *b*",yName:"density of pre-activations",theme:s,yCount:4}),Z(a,t,()=>{Eo(t,e,n.noise,o,s),P(t,{colour:s.
roles.flow,width:2},h=>{No(h,e,n.signal,o)})});let f=j(i(0));P(t,{...J,colour:s.text},h=>{H(h,f,a.top,f,a.bottom)});let u={size:12,colour:s.text,fonts:s.fonts,halo:s.
ground},{noise:d,signal:p}=n.passed(o);F(t,"off",f-6,a.top+13,{...u,align:"right"}),F(t,"passed on: noise",f+6,a.top+13,u),F(t,`${tt(d)}, signal ${tt(p)}`,f+6,a.
top+28,u),i(o+n.largest)<a.left&&F(t,"← all are here",a.left+6,a.bottom-8,u);for(let[h,g]of[["noise",o],["signal",o+r]]){let w=c(Math.max(...n[h].density))-5;
i(g)>a.left+20&&i(g)<a.right-20&&F(t,h,i(g),w,{...u,align:"center"})}}function Eo(t,{x:e,y:n,area:o},{width:r,left:s,density:a},i,c){let l=e(0);a.forEach((f,u)=>{
if(f===0)return;let[d,p]=[u,u+1].map(g=>e(s+i+g*r)),h=Math.min(Math.max(l,d),p);for(let[g,w,m]of[[d,h,.3],[h,p,1]])t.globalAlpha=m,t.fillStyle=c.roles.bouncing,
t.fillRect(g,n(f),w-g,o.bottom-n(f));t.globalAlpha=1})}function No(t,{x:e,y:n},{width:o,left:r,density:s},a){t.moveTo(e(r+a),n(0)),s.forEach((i,c)=>{t.lineTo(e(
r+a+c*o),n(i)),t.lineTo(e(r+a+(c+1)*o),n(i))})}var ln=(t,{aMinus:e,aPlus:n,b:o})=>e*Math.max(o-t,0)+n*Math.max(t+o,0);function fn(t,e,{signal:n,weights:o}){let r=Q(
t,e,rn),s=Math.abs(n)+Yt,a=[-s,0,s].map(l=>ln(l,o)),i=Math.max(...a.map(Math.abs))||1,c=me(Math.min(...a,-.25*i),Math.max(...a,.25*i),4);return{area:r,x:B([-s,s],
[r.left,r.right]),y:B(c,[r.bottom,r.top])}}function un(t,{area:e,x:n,y:o},{signal:r,weights:s,theme:a}){it(t,e,{x:n,y:o,xName:"one coordinate *v*",yName:"answer\
 *a*⁺ReLU(*v* + *b*) + *a*⁻ReLU(−*v* + *b*)",theme:a,yCount:4});let c={size:12,colour:a.text,fonts:a.fonts,halo:a.ground},{b:l}=s;if(Z(e,t,()=>{l<0&&(t.globalAlpha=
.3,t.fillStyle=a.roles.bouncing,t.fillRect(n(l),e.top,n(-l)-n(l),e.height),t.globalAlpha=1),P(t,{colour:a.muted,width:1},u=>{H(u,e.left,j(o(0)),e.right,j(o(0)))}),
P(t,{colour:a.roles.flow,width:1.5,dash:[2,4]},u=>{for(let d of r?[-r,r]:[])H(u,n(d),e.top,n(d),e.bottom)}),P(t,{colour:a.text,width:2.5},u=>{let[d,p]=n.domain;
for(let h of[d,-Math.abs(l),Math.abs(l),p])u.lineTo(n(h),o(ln(h,s)))})}),n(-l)-n(l)>60&&F(t,"no answer",n(0),e.top+12,{...c,align:"center"}),!!r)for(let u of[-r,
r]){let d=u>0==r>0?"signal +*λ*":"signal −*λ*";F(t,d,n(u)+5,e.bottom-6,c)}}function hn({bins:t,b:e}){let{noise:n,signal:o}=t.passed(e);return`Histogram of p\
re-activations at b = ${y(e)}, threshold at 0: a unit passes on ${tt(n)} of the noise and ${tt(o)} of the signal.`}function dn({weights:{aMinus:t,aPlus:e,b:n}}){
let o=n<0?`, and none between ${y(n)} and ${y(-n)}`:"";return`The network's answer to one coordinate: slope ${y(e)} for large values, ${y(-t)} for very negative\
 ones${o}.`}var To=6e4,Io=1e5,Oo=.05,Lo=.01;function pn(t,{time:e,test_n:n}){let{eta:o,d:r}=t,[s,a]=De(t),i=Math.max(1,Math.round(e/o));return{settings:t,time:e,testN:n,total:i,
start:[s,a],threshold:2/o,mean:Ro(o,r,r*(s+a),i),path:null,series:null,last:-1,swings:null,near:null,bins:null,accuracy:null,done:!1,cancelled:!1,get diverged(){
return this.path?.diverged??!1}}}function Ro(t,e,n,o){let r=Math.min(o,Io),s=nn(t,e,n,0,r,{stop:!0}),a=s.n,i=0;for(;i<=a&&s.height[i]>=2/t;)i++;let c={A:ct(s.A),
b:ct(s.b)};for(let l of Object.values(c))l.extend(a+1);return{last:a,series:c,end:i>a?-1:i,at:(l,f)=>s[l][Math.min(f,a)]}}function*mn(t,e){let{prepared:n,test:o}=yield*e(
t.settings,t.testN);t.bins=n.bins??=sn(n);let{eta:r,d:s,n:a}=t.settings,i=je(n,r,...t.start,0,t.total),c=new Float64Array(t.total+1),[l,f,u]=[i.loss,i.sharpness,
i.b].map(ct);for(Object.assign(t,{path:i,series:{A:ct(c),loss:l,sharpness:f,b:u}}),t.swings=_o(c),t.near=Fo(i.sharpness,t.threshold),d();!i.done;)i.advance(Math.
ceil(To/a)),d(),yield;t.accuracy=Pe(o,i.aMinus[i.n],i.aPlus[i.n],i.b[i.n]),t.done=!0;function d(){for(let p=t.last+1;p<=i.n;p++)c[p]=s*(i.aMinus[p]+i.aPlus[p]);
t.last=i.n;for(let p of Object.values(t.series))p.extend(t.last+1);t.swings.extend(t.last),t.near.extend(t.last)}}function _o(t){let e=new Float32Array(t.length),
n=1,o=0,r=0,s=0;function a(i){return e[i]>0&&e[i]>=Lo*r}return{extend(i){for(;n<i;n++){let c=t[n+1]-2*t[n]+t[n-1],l=Math.abs(c);e[n]=c*o<0?l:-l,o=c,l>r&&(r=l),e[n]>
0&&(s=Math.max(s,Math.abs(t[n]-t[n-1])))}},summary(i){let[c,l,f]=[-1,-1,0];for(let u=1;u<i;u++)a(u)&&(c<0&&(c=u),l=u,f++);return{first:c,end:l,count:f,width:f?s:
0}}}}function Fo(t,e){let n={above:0,near:0,lastNear:-1},o=0;return{found:n,extend(r){for(;o<=r;o++)t[o]>=e&&n.above++,!(Math.abs(t[o]/e-1)>Oo)&&(n.near++,n.lastNear=
o)}}}function Mt(t){let e=t.last>=0?t.path.sharpness[0]:0;return{theory:en(t.settings.d),init:e>0?2/e:null}}function Vt(t,e){return t.path.b[e]<=-t.bins.largest}var Co={left:58,right:14,top:26,bottom:42},Po=24,wn=3,gn=2,bn=1e3,Y=[{role:"flow",marker:"circle",dash:[],name:"no swings"},{role:"bouncing",marker:"triangle",dash:[],
name:"*A* swings"},{role:"converging",marker:"square",dash:[],name:"afterwards"}],Jt={role:"theory",dash:[7,4],width:2},Qt={role:"theory",dash:[2,3],width:2},ht=[
{key:"loss",name:"training loss"},{key:"sharpness",name:"sharpness"},{key:"A",name:"*A* = *d*(*a*⁻ + *a*⁺)",mean:"A"},{key:"b",name:"bias *b*",mean:"b"}];function yn({
first:t,end:e},n){return t<0?[0,n+1,n+1,n+1]:[0,t,e+1,n+1]}function wt(t,e){return e<t[1]?0:e<t[2]?1:2}function jo(t,e){let{time:n,mean:o,settings:r}=t;return e===
"tenth"?n/10:e==="hundredth"?n/100:e==="eos"?Math.min(n,r.eta*Math.max(64,1.6*o.end)):n}function yt(t,e,n,o,r){let s=Q(t,e,Co),{eta:a}=n.settings,i=jo(n,o),c=B(
[0,i],[s.left,s.right]),l=m=>c(a*m);l.invert=m=>c.invert(m)/a;let f=Math.min(n.last,Math.ceil(i/a)),[u,d]=Do(n,r,f,i/a),p=[s.bottom,s.top],h=r.key==="loss"&&d>3*
u&&u>0,g=.05*(d-u||Math.abs(d)||1),w=h?ot([u/1.1,d*1.1],p):B([u===0&&r.key==="sharpness"?0:u-g,d+g],p);return{area:s,time:c,x:l,y:w,shown:f,isLog:h}}function Do(t,{
key:e,mean:n},o,r){let s=o>=0?t.series[e].range(0,o):[];if(e==="sharpness"){let{threshold:i}=t;s[1]>gn*i&&(s[1]=gn*i),i>8*s[1]||s.push(i),s.push(0)}n&&s.push(0,
...t.mean.series[n].range(0,Math.min(t.mean.last,Math.ceil(r))));let a=s.filter(Number.isFinite);return a.length?[Math.min(...a),Math.max(...a)]:[0,1]}function vt(t,e,n,o){
let{run:r,starts:s,theory:a,theme:i}=n,{area:c,time:l,x:f,y:u,isLog:d}=e,p=d?`${o.name}, log scale`:o.name;it(t,c,{x:l,y:u,xName:"time *η* · step",yName:p,theme:i,
yCount:5}),Z(c,t,()=>{a&&o.mean&&Mn(t,e,r,o.mean,i),r.last>=0&&Ho(t,e,r.series[o.key],s,i);let h=f(1)-f(0)<wn;a&&o.key==="A"&&h&&Mn(t,e,r,"A",i,s[2])}),Bo(t,e,s,
i),Xt(t,e,n,o)}function Xt(t,e,{run:n,theory:o,theme:r},s){s.key==="sharpness"&&qo(t,e,n,r),o&&Uo(t,e,n,r,s)}function Ho(t,{area:e,x:n,y:o,shown:r},s,a,i){let c=f=>Math.
min(Math.max(o(f),e.top-bn),e.bottom+bn),l=It(Math.max(r,1),e.width/Po);Y.forEach(({role:f,marker:u,dash:d},p)=>{let h=a[p],g=Math.min(a[p+1]-1,r);if(g<h)return;
let w=i.roles[f];P(t,{colour:w,dash:d,width:1.75},S=>{We(S,s,Math.max(h-1,0),g,n,c)});let m=Math.ceil(h/l)*l,x=S=>c(s.values[S]);qt(t,u,w,S=>{Ht(S,u,m,g,l,n,x,3)})})}
function Mn(t,e,n,o,r,s){let{x:a,y:i,time:c}=e,{eta:l}=n.settings,f=x=>n.mean.at(o,x),u=a(1)-a(0),d=Math.min(Math.ceil(c.domain[1]/l),n.total,s??1/0),p=Math.min(
d,n.mean.last),h=u>wn?1:2*Math.ceil(1/(2*u)),g=(x,S)=>{for(let O=S;O<p;O+=h)x.lineTo(a(O),i(f(O)));x.lineTo(a(p),i(f(p))),x.lineTo(a(d),i(f(d)))},w={colour:r.ground,
width:4},m={...Jt,width:s?2:3,colour:r.roles.theory};for(let x of s?[w,m]:[m])for(let S of h>1?[0,1]:[0])P(t,x,O=>g(O,S))}function qo(t,e,n,o){Ue(t,e,o,n.threshold,
"2/*η*");let r=n.last>=0?n.path.sharpness[0]:0;if(!(r>e.y.domain[1]))return;let s={size:12,colour:o.text,fonts:o.fonts,halo:o.ground};F(t,`↑ begins at ${y(r)}`,
e.area.left+6,e.area.top+14,s)}function Bo(t,{area:e,x:n,shown:o},r,s){Y.forEach(({role:a,name:i},c)=>{let[l,f]=[r[c],Math.min(r[c+1],o)].map(n);f>l&&P(t,{colour:s.
roles[a],width:3},u=>{H(u,l,e.top-1.5,Math.min(f,e.right),e.top-1.5)})})}function Uo(t,{area:e,x:n,time:o},r,s,a){let{end:i}=r.mean;if(i<=0||r.settings.eta*i>o.
domain[1])return;let c=j(n(i));if(P(t,{...Qt,colour:s.roles.theory},d=>{H(d,c,e.top,c,e.bottom)}),a.key!=="loss")return;let l=c>e.left+e.width/2,f=l?"right":"le\
ft",u={size:12,colour:s.text,fonts:s.fonts,halo:s.ground,align:f};["mean model:","EoS phase ends"].forEach((d,p)=>{F(t,d,c+(l?-6:6),e.top+14+15*p,u)})}var Go=["the gradient-flow regime","the edge of stability"],vn="8π/*d*²",zo="2/*λ*ₘₐₓ(init)";function te(t,{summary:e,starts:n},o){let r=[Wo(t)];return o<
t.last&&r.unshift(Ko(t,n,o)),t.done||r.push(Zo(t)),t.last<1||!t.done&&!t.cancelled?r.join(" "):(r.push(Yo(t,e),Vo(t),Jo(t),Qo(t)),r.filter(Boolean).join(" "))}function Wo(t){
let{theory:e,init:n}=Mt(t),{eta:o}=t.settings,r=c=>Go[+(o>c)],s=`at *η* = ${y(o)}`;if(n===null)return`${vn} = ${y(e)}: ${s} it predicts ${r(e)}.`;let a=Math.abs(
n/e-1)<.01?6:4,i=`${vn} = ${y(e,a)}, ${zo} = ${y(n,a)}`;return r(e)===r(n)?`${i}: ${s} both predict ${r(e)}.`:`${i}: ${s} the first predicts ${r(e)}, the second\
 ${r(n)}.`}function Zo({cancelled:t,last:e,total:n,settings:o}){return t?`Cancelled at ${`step ${R(Math.max(e,0))} of ${R(n)}`}, time ${y(o.eta*Math.max(e,0))};\
 “go on” takes it up again.`:"The network is being trained…"}function Ko(t,e,n){let o=Y[wt(e,n)].name;return`${`Step ${R(n)} of ${R(t.last)} (${o})`}: ${ee(
t,n).map(s=>s.join(" = ")).join(", ")}.`}function ee(t,e){let{series:n,settings:o}=t,r=(s,a)=>y(n[s].values[e],a);return[["time",y(o.eta*e)],["loss",r("loss")],
["*A*",r("A")],["*b*",r("b")],["sharpness",r("sharpness")]]}function Yo(t,{count:e,end:n,width:o}){let r=`at step ${R(n)} (time ${y(t.settings.eta*n)})`;return e?
e===1?`*A* turns back once, ${r}, after a swing of ${y(o)}.`:`*A* swings from side to side in ${Nt(e,"step")}, the last ${r}, by as much as ${y(o)}.`:"*A* never\
 swings from side to side."}function Vo({path:t,last:e,near:{found:n},threshold:o,settings:r}){let s=`The sharpness begins at ${y(t.sharpness[0])} and is ${y(t.
sharpness[e])} in the end`,a=`2/*η* = ${y(o)}`;if(!n.near&&!n.above)return`${s}, always below ${a}.`;let i=n.near?`, the last at time ${y(r.eta*n.lastNear)}`:"";
return`${s}; it stands within 5 % of ${a} in ${Nt(n.near,"step")}${i}, at or above it in ${R(n.above)}.`}function Jo({mean:t,last:e,path:n,settings:o,total:r}){
let s=y(t.at("b",r)),a="slow learning of the labels, which the mean model leaves out and small step sizes show too";if(t.end===0)return`The mean model predicts \
no EoS phase and ends at *b* = ${s}; the rest of *b* is ${a}.`;if(t.end<0)return`The mean model is still in its EoS phase when the run ends, at *b* = ${s}.`;if(t.
end>e)return`The mean model ends its EoS phase later, at step ${R(t.end)}.`;let i=`step ${R(t.end)} (time ${y(o.eta*t.end)})`,c=`*b* = ${y(n.b[t.end])} there, t\
he mean model's is ${y(t.at("b",t.end))}`,l=n.b[e]<n.b[t.end]?` What *b* loses later is ${a}.`:"";return`The mean model ends its EoS phase at ${i}: ${c} and in \
the end ${s}.${l}`}function Qo(t){let{path:e,last:n,series:o,settings:r,accuracy:s,testN:a}=t;if(t.diverged)return`After step ${R(n)} the run diverges: a weight\
 passes 10¹⁰⁰. What stands here is the last finite state.`;let i=`At time ${y(r.eta*n)}, step ${R(n)}`,c=`training loss ${y(e.loss[n])} (at most ${y(o.loss.
range(0,n)[1])} on the way)`,l=s===null?"":`, test accuracy ${tt(s)} on ${R(a)} fresh samples (ties count as errors)`;return`${i}: *b* = ${y(e.b[n])}, ${c}${l}.${Xo(
t)}`}function Xo(t){if(!Vt(t,t.last))return"";let e=t.last;for(;e>0&&Vt(t,e-1);)e--;return` From step ${R(e)} on every unit is dead: *b* lies below all pre-acti\
vations of the training set, the network is 0 there, its gradient too, and nothing moves any more.`}function kn(t,{key:e},n){let o=`${n} against time`;if(t.last<
0)return`${o}: not yet computed.`;let{values:r,range:s}=t.series[e],[a,i]=s(0,t.last),c=e==="sharpness"?` 2/η is ${y(t.threshold)}.`:"";return`${o}, to step ${R(
t.last)} of ${R(t.total)}: from ${y(r[0])} to ${y(r[t.last])}, between ${y(a)} and ${y(i)}.${c}`}function ne({run:t,theme:e},n){let{path:o,bins:r,settings:s,series:a,last:i}=t;return{theme:e,bins:r,signal:s.signal,b:o.b[n],lowest:a.b.range(0,i)[0],weights:{
aMinus:o.aMinus[n],aPlus:o.aPlus[n],b:o.b[n]}}}var oe={histogram:{scales:an,draw:cn,describe:hn},answer:{scales:fn,draw:un,describe:dn}};function xn({hover:t}){
let e=ht.map(s=>({kind:s,panel:Ut(`eos-${s.key}`)})),n=Object.entries(oe).map(([s,a])=>({unit:a,panel:Ut(`eos-${s}`)})),o=[...e,...n].map(({panel:s})=>s),r=null;
for(let{panel:s}of e)s.node.addEventListener("pointermove",a=>{s.scales&&r?.last>0&&t(ze(s,a,r.last))}),s.node.addEventListener("pointerleave",()=>t(-1));return{
all:o,node:M("div",{class:"eos-panels"},o.map(({node:s})=>s)),draw(s){let{run:a,window:i}=s;r=a;for(let{kind:c,panel:l}of e)l.draw((f,u)=>yt(f,u,a,i,c),(f,u)=>vt(
f,u,s,c)),l.describe(kn(a,c,dt(c.name)))},drawStep(s,a,{cursor:i,fading:c}){let{run:l,theme:f}=s;for(let{kind:u,panel:d}of e)d.drawOver((p,h)=>{c&&(tr(p,h,f,a),
Xt(p,h,s,u)),i&&Ge(p,h,f,a,[l.series[u.key].values[a]])});for(let{unit:u,panel:d}of n){let p=l.last>=0&&ne({run:l,theme:f},a);d.draw((h,g)=>p?u.scales(h,g,p):{},
(h,g)=>p&&u.draw(h,g,p)),d.describe(p?u.describe(p):"Not yet computed.")}}}}function tr(t,{area:e,x:n},o,r){let s=Math.min(Math.max(n(r),e.left),e.right);t.globalAlpha=
.8,t.fillStyle=o.ground,t.fillRect(s,e.top,e.right-s,e.height),t.globalAlpha=1}var An=1e30,$n=t=>typeof t=="number"&&Math.abs(t)<=An,re=`up to ${y(An)}`,Sn=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,se=({min:t,max:e})=>`${y(t)}\
 to ${y(e)}`;function kt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return $n(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${se(a)}`}return $n(s)&&!(s<=e)?null:e===void 0?`a number ${re} in size`:e===0?`a positive number ${re}`:`a number above ${e} and ${re}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>Sn(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>se(a[s])}}function xt({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=Sn(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${se(r[o])}`}}function En(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,n)=>e[n],options:()=>t.join(", ")}}function Nn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(",\
 ")}}function er(t){return typeof t=="number"?y(t):JSON.stringify(t)??String(t)}function Tn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(n.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:d,entry:p}]of e){let h=f(a,s)&&u(a,c,s);h&&i.push(`${l} must be ${h}\
, but it is ${er(a[c])}.`),p&&(a[d]=p(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(n.every(i=>r[i]===s.defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,f,u]=o.find(([p])=>p===c)??[],d=u?.read(l,f,s);if(d!==void 0)a[f]=d;else{let p=u&&`allowed: ${u.options(f,s)}`;
i.push(`${c} = ${l} (${p??"no such setting"})`)}}return{traits:a,refused:i}}}}var ae={whole:"whole run",tenth:"first tenth",hundredth:"first hundredth",eos:"EoS phase"},nr=({start_index:t},{starts:e})=>e[t]?.key==="A0",or={d:xt({symbol:"*\
d*"}),n:xt({symbol:"*n*"}),signal:kt({symbol:"*λ*",within:!0}),seed:xt({symbol:"seed"}),start_index:Nn("starts","start"),A0:kt({symbol:"*A*₀",within:!0,counts:nr})},
In=Tn({eta:kt({symbol:"*η*",within:!0}),...or,window:En(Object.keys(ae))});function On(t,e){let n=["d","n","signal","seed"].every(s=>t[s]===e[s]),{start:o,A0:r}=e;
return n&&t.start===o.key&&(o.key!=="A0"||t.A0===r)}function Ln({d:t,n:e,signal:n,seed:o,start:r,A0:s},{starts:a,defaults:i}){let c=a.findIndex(({key:l})=>l===r);
return{d:t,n:e,signal:n,seed:o,start_index:c,A0:s??i.A0}}function Rn({d:t,n:e,signal:n,seed:o,start:r,A0:s}){let a=r.key==="A0"?`A0=${s}`:`start=N(0,${r.key})`;
return`d=${t} n=${e} lambda=${n} seed=${o} ${a}`}function rr({d:t,n:e,signal:n,seed:o,start:r,A0:s},a){let i=`signal=${n}, seed=${o}`,c=r.key==="A0"?`weights_fr\
om_A0(${t}, ${s})`:`initial_weights(${t}, seed=${o}, variance="${r.key}")`;return`from eosbook import relu_network

data = relu_network.sparse_coding_data(d=${t}, n=${e}, ${i})
test = relu_network.sparse_coding_data(d=${t}, n=${a}, ${i}, part="test")
a_minus, a_plus = relu_network.${c}
`}function _n(t,e,n){return`${rr(t,n)}run = relu_network.train(data, ${t.eta}, a_minus, a_plus, steps=${e})
accuracy = relu_network.accuracy(test, run.a_minus[-1], run.a_plus[-1], run.b[-1])
`}var[Fn,Cn,ie]=[1100,40,230],sr=5e4;function ar({eta:t,d:e,n,signal:o,seed:r}){return`Network (2): *η* = ${y(t,6)}, *d* = ${e}, *n* = ${n}, *λ* = ${y(o)}, seed\
 ${r}`}function Pn(t,e){let{run:n,theme:o,window:r}=t,s=Fn/2,a=f=>[12+f%2*s,Cn+Math.floor(f/2)*ie,s-24,ie],i=ht.map((f,u)=>({at:a(u),draw:(d,...p)=>vt(d,yt(...p,
n,r,f),t,f)})),c=ne(t,e),l=Object.values(oe).map(({scales:f,draw:u},d)=>({at:a(ht.length+d),draw:(p,...h)=>u(p,f(...h,c),c)}));return qe(o,ar(n.settings),[Fn,Cn+
3*ie+10],[...i,...l])}function jn(t){let{path:e,series:n,settings:o,last:r,mean:s,threshold:a}=t,i=2*Math.ceil((r/sr-1)/2)+1,c=i>1?`, rows ${i} steps apart`:"";
return Be(`network (2): eta=${o.eta} ${Rn(o)} 2/eta=${a}${c}`,["step","time","a_minus","a_plus","A","b","loss","sharpness","mean_model_A","mean_model_b"],Math.floor(
r/i),l=>{let f=l*i,{aMinus:u,aPlus:d,b:p,loss:h,sharpness:g}=e,w=[u[f],d[f],n.A.values[f],p[f]];return[f,o.eta*f,...w,h[f],g[f],s.at("A",f),s.at("b",f)]})}function ir({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c=He(),l={hover:-1,theory:!0},f=!1;function u(b){Object.assign(l,b),n()}let d=be(
i.presets,cr,b=>e({eta:b.eta,...Ln(b,i)})),p=we({range:i.ranges.eta,landmarks:i.landmarks,choose:b=>e({eta:b})}),h=ye("time axis",Object.entries(ae),b=>e({window:b})),
g=ve("theory",()=>u({theory:!l.theory})),w=Ie("training",{run:()=>t.run,draw:n}),m=Ne({last:()=>Math.max(t.run?.last??0,0),phaseName:b=>t.run?Y[wt(C().starts,b)].
name.replaceAll("*",""):"",moved:()=>{t.run&&(l.hover=-1,v(),G(a,te(t.run,C(),m.step())),m.update())}}),x=xn({hover:b=>{l.hover=b,v()}}),S=Se(),O=he({ready:()=>t.
run?.last>0,reset:()=>{m.rewind(),l.theory=!0,o()},link:r,python:()=>_n(t.settings,t.run.total,i.test_n),picture:()=>Pn($(),m.step()),data:()=>jn(t.run),stem:()=>"\
eosbook-relu-network"}),L=null;function C(){let{run:b}=t;if(L?.run!==b||L.last!==b.last){let{last:E}=b,N=b.swings?.summary(E)??{first:-1,end:-1,count:0,width:0};
L={run:b,last:E,summary:N,starts:yn(N,E)}}return L}function $(){let{run:b,theme:E}=t,{starts:N}=C();return{run:b,theme:E,starts:N,theory:l.theory,window:t.settings.
window}}function A(){let{run:b}=t,{last:E,total:N,done:T,cancelled:I}=b,D=`${R(Math.max(E,0))} of ${R(N)} steps`;w.update(Math.max(E,0)/N,D,!T),h.update(t.settings.
window),g.update(l.theory),G(a,te(b,C(),m.step())),!(E<0&&!I&&f)&&(f=!0,x.draw($()),v(),p.update(t.settings.eta,{...i.places,...Mt(b)}),m.update(),S.show(`${l.theory}`,
k))}function v(){let{run:b}=t;if(!b)return;let E=l.hover>=0,N=E?Math.min(l.hover,b.last):m.step(),T=!E&&!m.atEnd(),I=b.last>=0&&(E||T||m.focused());x.drawStep($(),
N,{cursor:I,fading:T});let D=b.last<0?[]:ee(b,N).map(U=>U.join(" = "));G(s,[`step ${R(N)}`,...D].join(" · "))}function k(){return[...Y.map(b=>st(rt(b),b.name)),
st(rt(J),"2/*η*"),l.theory&&st(rt(Jt),"mean model"),l.theory&&st(rt(Qt),"end of its EoS phase")]}return{nodes:[...d.nodes,...p.nodes,M("div",{class:"eos-row"},
h.node,g.node),w.node,x.node,S.node,m.node,s,a,O.node],panels:x.all,compute(b,E){let{window:N,...T}=b,I=JSON.stringify(T);if(t.run?.key===I)return t.run;m.rewind(),
l.hover=-1;let D=Object.assign(pn(b,i),{key:I});return w.start(mn(D,c)),D},draw:A,controls(b){d.update(b),e({A0_unused:b.start.key!=="A0"})},stop(){m.stop(),w.stop()}}}
function cr(t,e){return t.eta===e.eta&&On(t,e)}var hi={render:t=>Ae(t,{style:"eos-rn",settings:In,build:ir})};export{hi as default};
