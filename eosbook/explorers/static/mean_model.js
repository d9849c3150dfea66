function Ot(){return globalThis.eosbookPage===!0}function so(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function Ae(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return n.search=new URLSearchParams([...r,...s]),o&&(n.hash=o),n.href}function ao(t,e){history.replaceState(history.state,"",Ae(t,e))}function S(t,e={},...o){return io(document.createElement(t),e,o)}function F(t,e={},...o){return io(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function io(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function V(t){return t.split("*").map((e,o)=>o%2?S("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function co(t){return t.replaceAll(
"*","")}function ft(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...V(e)))}var Qn=0;function Yt(t){return`eos-${t}-${++Qn}`}function Se(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function lo(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function fo({ready:t,reset:e,link:o,python:n,picture:r,data:s,stem:a}){let i=S("span",{class:"eos-feedback",role:"status"});async function c(f,d){if(await lo(f)){
i.textContent=d;return}let h=S("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",h),h.select()}let l=(f,d)=>S("button",{type:"\
button",onclick:()=>t()&&d()},f),u=[S("button",{type:"button",onclick:e},"reset"),Ot()&&l("copy link",()=>c(o(),"Link copied.")),l("copy Python",()=>c(n(),"Pyth\
on code copied.")),l("save picture",async()=>Se(await r(),`${a()}.png`)),l("save data",()=>Se(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:S("div",{class:"eos-row"},u,i)}}var Jn="⁰¹²³⁴⁵⁶⁷⁸⁹";function It(t){let e=String(Math.abs(t)).replace(/\d/g,o=>Jn[o]);return t<0?`⁻${e}`:e}function x(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[a,i]=o.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${It(Number(i))}`;return n+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(o.toPrecision(e))).split(".");return n+uo(r)+
(s?`.${s}`:"")}function H(t){return(t<0?"−":"")+uo(String(Math.abs(t)))}function uo(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function dt(t,e){
return`${H(t)} ${e}${t===1?"":"s"}`}function ho(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function wt(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let n=ho(e-t,o);return[Math.floor(t/n+1e-9)*n,Math.ceil(e/n-1e-9)*n]}function mt(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),s=a=>e[0]+(a-o)*
r;return s.invert=a=>o+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=ho(n-o,a),c=[],l=Math.ceil(o/i-1e-9),u=Math.floor(n/i+1e-9);for(let f=l;f<=u;f++){let d=Number(
(f*i).toPrecision(12));c.push({value:d,label:x(d,6),major:!0})}return c},s}function po(t,e){return Object.assign(r=>t(r),t,{ticks:r=>t.ticks(r).map(s=>({...s,label:x(
s.value/10**e,6)}))})}function Te(t,e){let[o,n]=t.map(Math.log10),r=mt([o,n],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.
ticks=a=>{let i=Math.max(1,Math.ceil((n-o)/a)),c=[];for(let l=Math.floor(o);l<=Math.ceil(n);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,d=Math.log10(f);if(d<o-1e-9||
d>n+1e-9||(u===1?l%i!==0:n-o>a/2))continue;let h=l>=-3&&l<=3,p=u===1?"":`${u}×`,m=h?x(f,2):`${p}10${It(l)}`;c.push({value:f,label:m,major:u===1})}return c},s}function mo(t,...e){return S("div",{class:"eos-group",role:"group","aria-label":t},...e)}function go(t,e,o){let n=new Map,r=t.map(c=>{let l=S("button",{type:"bu\
tton",onclick:()=>o(c)},V(c.label));return l.setAttribute("aria-pressed","false"),n.has(c.group)||n.set(c.group,[]),n.get(c.group).push(l),l}),s=S("div",{class:"\
eos-presets eos-later"},[...n].map(([c,l])=>mo(co(c),S("span",{class:"eos-name"},V(c)),l))),a=S("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),a.replaceChildren(...l<0?[]:V(t[l].caption))}return{nodes:[s,a],update:i}}var Xn=9,tr={
triangle:{d:"M6 1 L11 11 L1 11 Z",fill:"currentColor"},diamond:{d:"M6 1 L11 6 L6 11 L1 6 Z",fill:"none"},square:{d:"M2 2 h8 v8 h-8 Z",fill:"none"},disc:{d:"M6 6\
 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",fill:"currentColor"},cross:{d:"M2 2 L10 10 M10 2 L2 10",fill:"none"}};function bo(t,e={}){return F("path",{...tr[t],stroke:"\
currentColor","stroke-width":2,...e})}function Mo({range:{min:t,max:e},landmarks:o,choose:n}){let r=Te([t,e],[0,100]),s=r.ticks(8),a=s.length>Xn&&"eos-crowded",
i=F("svg",{class:a,"aria-hidden":"true",focusable:"false"}),c=F("g");i.append(F("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:p,label:m,major:M}of s){
let g=`${r(p)}%`;i.append(F("line",{x1:g,x2:g,y1:24,y2:M?32:29})),i.append(F("text",{x:g,y:44,class:!M&&"eos-minor"},m))}i.append(c);let l=S("span"),u=S("div",{
class:"eos-row"}),f=S("div",{class:"eos-ruler eos-later"},i,u),d=o.map(({key:p,glyph:m,text:M})=>{let g=S("span"),w=S("button",{type:"button",onclick:()=>n(w.place)},
F("svg",{class:"eos-glyph",viewBox:"0 0 12 12","aria-hidden":"true"},bo(m)),V(M),g);return u.append(w),{key:p,shape:m,button:w,place:g}});u.append(l);function h(p,m,M=""){
c.replaceChildren(),l.replaceChildren(...V(M));for(let{key:g,shape:w,button:v,place:y}of d){let $=m[g],T=$!==null&&$>=t&&$<=e;v.place=$,v.disabled=!T,y.textContent=
$===null?": none":` = ${x($)}`,T&&c.append(er(w,r($),()=>n($)))}if(p>=t&&p<=e){let g=`${r(p)}%`;c.append(F("line",{x1:g,x2:g,y1:14,y2:33,"stroke-width":3})),c.append(
F("circle",{cx:g,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[f],update:h}}function er(t,e,o){let n=F("svg",{x:`${e}%`,y:0,overflow:"visible"});return n.append(
bo(t,{transform:"translate(-6 2)"}),F("line",{x1:0,x2:0,y1:14,y2:24}),F("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),F("g",{class:"eos-landmark",
onclick:o},n)}function wo(t,e,o){let n=e.map(([s,a])=>{let i=S("button",{type:"button",onclick:()=>o(s)},V(a));return[s,i]});return{node:mo(t,S("span",{class:"e\
os-name"},t),n.map(([,s])=>s)),update(s){for(let[a,i]of n)i.setAttribute("aria-pressed",String(a===s))}}}function vo(t,e){let o=S("button",{type:"button",onclick:e},
t);return{node:o,update:n=>o.setAttribute("aria-pressed",String(n))}}function yo(t,e,o){let n=Yt("menu"),r=S("select",{id:n,onchange:()=>o(Number(r.value))},e.map(
(a,i)=>S("option",{value:i},a))),s=S("label",{for:n,class:"eos-name"},t);return{node:S("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}function xo(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var or={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},nr={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},rr=["text","muted","ground","surface","line","accent"];function ke(t){let e=S("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let a of rr)e.style.color=`var(--eos-${a})`,o[a]=getComputedStyle(e).color;e.remove();let[n,r,s]=xo(o.text);o.dark=.299*n+.587*r+.114*s>128,o.
roles=o.dark?nr:or,t.style.colorScheme=o.dark?"dark":"light";for(let[a,i]of Object.entries(o.roles))t.style.setProperty(`--eos-${a}`,i);return o}function $o(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function Ao({model:t,el:e},{style:o,settings:n,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=S("div",{class:"\
eos-layout"}),l=S("div",{class:`eos ${o}`},c);e.append(l);let u=S("p",{class:"eos-note",role:"status"}),f=S("p",{class:"eos-readout"}),d=S("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(k){let N=Object.entries(k).filter(([I,P])=>!Object.is(t.get(I),P));for(let[I,P]of N)t.set(I,P);N.length&&t.
save_changes()}let p=r({name:a,state:i,set:h,draw:g,readout:f,words:d,reset:()=>{h(n.defaults(s)),v()},link:()=>Ae(a,n.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(u,...p.nodes);let m=null;function M(){let k=performance.now(),{settings:N,problems:I}=n.read(t);if(i.settings=N,l.classList.toggle("eos-\
problem",I.length>0),I.length){p.stop(),i.run=null,ft(d,I.join(" ")),ft(f,"");return}let P=JSON.stringify(N);(P!==m||!i.run)&&(i.run=p.compute(N,P!==m)),m=P,g(),
p.controls?.(N),performance.measure("eosbook-draw",{start:k,end:performance.now()})}function g(){i.run&&p.draw()}let w=!1;function v(){w||(w=!0,queueMicrotask(()=>{
w=!1,l.isConnected&&M()}))}let y=0;function $(){clearTimeout(y),y=setTimeout(()=>{let{settings:k,problems:N}=n.read(t);N.length||ao(a,n.toAddress(k,s))},250)}if(Ot()){
let{traits:k,refused:N}=n.fromAddress(so(a),s);h(k),N.length&&ft(u,`Not taken from the address: ${N.join("; ")}.`)}let T=()=>{v(),Ot()&&$()};for(let k of n.keys)
t.on(`change:${k}`,T);let b=$o(()=>{i.theme=ke(l),p.recolour?.(),v()}),A=()=>p.panels.map(k=>k.measure()).some(Boolean),E=new ResizeObserver(()=>{A()&&g()});for(let k of p.
panels)E.observe(k.node);return A(),i.theme=ke(l),v(),()=>{for(let k of n.keys)t.off(`change:${k}`,T);clearTimeout(y),p.stop(),b(),E.disconnect(),l.remove()}}var sr={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function vt({
role:t,dash:e,width:o=2,marker:n,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":o,"stroke-dasha\
rray":e.join(" ")}),i=n==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=n&&F("path",{d:sr[n],...i});return F("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function yt(t,e){return S("span",{},t,S("span",{},V(e)))}function So(){let t=S("div",{class:"eos-legend"}),e=null;
return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(Boolean)))}}}var To=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],ko={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"},W={role:"theory",dash:[2,3],width:2.5},xt={role:"theory",
dash:[9,3,2,3],width:2},ut={dash:[6,4],width:1.5};function Z(t){return t.diverges?[To[0],ko,ko]:To}function $t(t,e){return Z(t)[t.path.phase[e]].name}function Vt(t,e){
let o=[0];for(let n of[1,2]){let r=o[n-1];for(;r<=e&&t[r]<n;)r++;o.push(r)}return[...o,e+1]}function Zt(t,e){let o=Math.ceil(t/e);return o%2?o:o+1}function Eo({position:t,last:e,perSecond:o,show:n,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function u(h){let p=s.matches?
500:0,m=Math.max(h-i,0),M=p?Math.floor(m/p)*p:m,g=Math.min(e(),c+Math.floor(M/1e3*o()));if(g!==l&&n(l=g),g>=e())return d();a=requestAnimationFrame(u)}function f(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(u),r()}function d(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
d():f(),restart:()=>a&&(d(),f()),stop:d}}var Ee=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],ar="M3 1 L12 7 L3 13 Z",ir="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Le(t){let e=F("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return F("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Lo({last:t,phaseName:e,moved:o,stepOf:n=a=>a,
name:r="step",write:s=H}){let a=1/0,i=Ee.length-1,c=()=>Math.min(a,t()),l=Eo({position:c,last:t,perSecond:()=>Ee[i].perSecond(t()),show:u,changed:$});function u(b){
a=b>=t()?1/0:b,o()}function f(b){l.stop(),u(b)}let d=Yt(r),h=S("button",{type:"button",onclick:()=>l.toggle()}),p=S("button",{type:"button",onclick:()=>f(0)},Le(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),m=S("button",{type:"button",onclick:()=>f(1/0)},Le("M11 2 v10 M2 2 L9 7 L2 12 Z"));p.setAttribute("aria-label",`first ${r}`),m.
setAttribute("aria-label",`last ${r}`);let M=S("input",{id:d,type:"range",min:0,step:1});M.addEventListener("input",()=>f(Number(M.value)));let g=S("output",{for:d}),
w=yo("speed",Ee.map(b=>b.name),b=>{i=b,l.restart()}),v=S("label",{for:d,class:"eos-name"},r),y=S("div",{class:"eos-replay"},p,h,m,v,M,g,w.node);function $(){let{
playing:b}=l;h.value!==String(b)&&(h.value=String(b),h.replaceChildren(Le(b?ir:ar),b?" pause":" play")),M.max=String(t()),M.value=String(c());let A=n(c()),E=r===
"step"?A:s(A);M.setAttribute("aria-valuetext",`${r} ${E}, ${e(c())}`),g.textContent=`${s(A)} of ${s(n(t()))}`,w.update(i)}let T=()=>M.matches(":focus-visible");
return{node:y,step:c,update:$,atEnd:()=>a===1/0,focused:T,reading(b){return b>=0?{step:b,marked:!0}:{step:c(),marked:a!==1/0||T()}},stop:l.stop,put(b){a=b>=t()?
1/0:b},rewind(){l.stop(),a=1/0}}}function No(t,e,o){return`${`Step ${H(e)} of ${H(t.last)} (${$t(t,e)})`}: ${o.map(([r,s])=>`${r} = ${s}`).join(", ")}.`}function Ro(t,e){return[`step ${t}`,...e.
map(([o,n])=>`${o} = ${n}`)].join(" · ")}function Ne(t,[e,o],[n,r]){let{last:s,starts:a}=t,i=Z(t).map(({name:l},u)=>[l,a[u+1]-a[u]]).filter(([,l])=>l>0).map(([
l,u])=>`${dt(u,"step")} of ${l}`),c=l=>`${e} = ${x(o[l])}, ${n} = ${x(r[l])}`;return`Plane of ${e} and ${n}. The run starts at ${c(0)} and is drawn to ${c(s)}: ${i.
join(", ")}.`}function Oo({path:t,last:e,threshold:o}){return`Sharpness against step. It goes from ${x(t.sharpness[0])} to ${x(t.sharpness[e])} at step ${H(e)};\
 2/η is ${x(o)}.`}var cr=1.4426950408889634,lr=.6931471803691238,fr=19082149292705877e-26,Re=1075,ur=Float64Array.from({length:Re+1},(t,e)=>2**-e);function At(t){let e=t>=0?Math.
trunc(Math.min(t*cr+.5,1075)):Re,o=e<Re?e*lr-t+e*fr:0,n=1/6227020800;return n=n*o+1/479001600,n=n*o+1/39916800,n=n*o+1/3628800,n=n*o+1/362880,n=n*o+1/40320,n=n*
o+1/5040,n=n*o+1/720,n=n*o+1/120,n=n*o+1/24,n=n*o+1/6,n=n*o+1/2,(1+(o+o*o*n))*ur[e]}function St(t){if(t>1){let r=At(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,o=e*
(11486475+e*(810810+e*(12870+e*44))),n=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return o/n}function K(t){let e=Math.abs(t);if(e>2){let o=At(e),n=.5*((1-o)/
(1+o));return t>0?n:-n}return .25*t*(1-St(.5*e))}var Io=.3989422804014327,Qt=1.2533141373155003,hr=134217729,Ct=39,Ft=16,st=10,Kt=st+1;function pr(){let t=Ct*Ft+1,e=new Float64Array(t*Kt);e[0]=Qt,e[1]=1;for(let n=1;n<
st;n++)e[n+1]=e[n-1]/(n+1);let o=new Float64Array(Kt);for(let n=1;n<t;n++){let r=n/Ft,s=30+Math.trunc(400/(r*r)),a=1/Math.sqrt(s);for(let c=s;c>=0;c--)a=1/(r+(c+
1)*a),c<=st&&(o[c]=a);let i=1;for(let c=0;c<=st;c++)i*=o[c],e[n*Kt+c]=i}return e}var Pt=pr();function dr(t){let e=Math.abs(t);if(!(e<Ct))return e>=Ct?0:e;let o=hr*
e,n=o-(o-e),r=e-n,s=e*e,a=n*n-s+2*n*r+r*r,i=At(.5*s);return Io*(i-i*(.5*a))}var Po=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Oe(t,e){if(!(t<Ct)){let i=Po(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let o=Math.trunc(t*Ft+.5),n=o/Ft-t,r=o*Kt,s=Pt[r+st],a=st*s;for(let i=st-1;i>0;i--){let c=Pt[r+i];s=s*n+c,a=a*n+i*c}e[1]=s*n+Pt[r],
e[2]=a}function J(t,e){let o=dr(t);Oe(Math.abs(t),e),e[0]=o,e[1]=t>0?1-o*e[1]:o*e[1],e[2]=t>0?t+o*e[2]:o*e[2]}var Q=new Float64Array(3),Ie=t=>e=>(J(e,Q),Q[t]),La=Ie(
0),at=Ie(1),G=Ie(2);function Tt(t){if(t>0)J(t,Q);else if(-t<Ct)Oe(-t,Q);else return Po(-t);return Q[1]/Q[2]}function Pe(t){if(Math.abs(t)<.5/Ft){let e=Pt[st];for(let o=st-
1;o>0;o--)e=e*t+Pt[o];return Math.log1p(e*t/Qt)}return t>0?.5*t*t+Math.log(2*at(t)):(Oe(-t,Q),Math.log(Q[1]/Qt))}function Co(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.
log(t));for(let o=0;o<60;o++){J(e,Q);let[,n,r]=Q,s=r>0?Math.log(r/t)/Tt(e):-.25;if(e>1&&r>t&&(s=(r-t)/n),e-=s,!(Math.abs(s)>1e-16+4e-16*Math.abs(e)))break}return e}
function Fo(t){let e=t/(2*Io);if(t>1.3)e=Math.sqrt(2*t);else if(!(t>-.5)){let o=Qt*Math.exp(t);e=o-1/o}for(let o=0;o<60;o++){let n=e>-1/0?(Pe(e)-t)*Tt(e):0;if(e-=
n,!(Math.abs(n)>1e-16*Math.abs(e)))break}return e}function _o(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Ce={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*K(2*t),second:_o,q:t=>St(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),o=(t+1)/t;return{beta:t,c:e,r:o,value:n=>{let r=Math.
min(Math.abs(n),o);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(n)-r)},prime:n=>Math.abs(n)<o?n*(1-e*Math.abs(n)**t):Math.sign(n),second:n=>Math.abs(n)<o?1-(t+1)*e*Math.
abs(n)**t:0,q:n=>{let r=Math.abs(n);return r<o?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:K,second:t=>_o(t/2)/4,q:t=>St(Math.abs(t)/2)})};function Jt(t,e){if(!(t in Ce))throw new RangeError(`key must be one of ${Object.keys(Ce).join(
", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let o=Ce[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...o}}var _t=[2,6,10,14,22],mr=1e-13;function Do(t,e){let o=1;for(let n=1;n<=e;n++)o=o*(t-e+n)/n;return o}var jo=Float64Array.from({length:6},(t,e)=>{let o=0;for(let n=e;n<=
5;n++)o+=Do(n,e)/(n+1);return(-1)**e*o}),qo=Float64Array.from({length:6},(t,e)=>(-1)**e*Do(5,e)/6);function Xt(t,e,o,n,r){let s=Math.exp(n),a=0,i=0,c=0,l=0;for(let u=0;u<=
5;u++){let f=2+o,d=e*s,h=Math.sqrt(f*f+4*d*d),p=e*t.prime(s)/t.curvature,m=o+4*d*d/(f+h)-t.q(s)*h-p*p;if(!(m>-1)){r.fill(NaN);return}let M=-f*p*p,g=Math.log1p(m);
a+=jo[u]*M,i+=jo[u]*g,c+=qo[u]*M,l+=qo[u]*g,o+=M,s+=s*m}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var Fe=new Float64Array(4),it=new Float64Array(4),ct=new Float64Array(_t.length),
ht=new Float64Array(_t.length);function Ho(t,e,o,n,r,s=mr){Xt(t,e,o,n,Fe);let[a,i]=Fe,[,,c,l]=Fe;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let u=1e-6*(Math.
abs(o)+r*Math.abs(a));Xt(t,e,o+u,n,it);let f=(it[0]-a)/u,d=(it[1]-i)/u;Xt(t,e,o,n+1e-6,it);let h=(it[0]-a)/1e-6,p=(it[1]-i)/1e-6;for(let T=0;T<_t.length;T++){let b=_t[T],
A=r/b,E=(1-A*f)*(1-A*p)-A*A*h*d,k=a,N=i,I=0,P=0,j=0,q=0;for(let L=0;L<=b;L++){L>0&&(Xt(t,e,o+I,n+P,it),k=it[0],N=it[1]);let D=A*k-j,Y=A*N-q,z=((1-A*p)*D+A*h*Y)/
E,U=((1-A*f)*Y+A*d*D)/E;L>0&&L<b?(j+=2*z,q+=2*U):(j=z,q=U),I+=j,P+=q}ct[T]=I,ht[T]=P;for(let L=T-1;L>=0;L--){let D=(b/_t[L])**2-1;ct[L]=ct[L+1]+(ct[L+1]-ct[L])/
D,ht[L]=ht[L+1]+(ht[L+1]-ht[L])/D}}c*=r,l*=r;let m=(1-r*f)*(1-r*p)-r*r*h*d,M=((1-r*p)*c+r*h*l)/m,g=((1-r*f)*l+r*d*c)/m,w=Math.abs(ct[0]-ct[1])+Math.abs(M),v=Math.
abs(ht[0]-ht[1])+Math.abs(g),y=Math.abs(o+ct[0]),$=Math.max(w/(Math.abs(o)+y),v)/s;return{dd:ct[0],dl:ht[0],error:Number.isNaN($)?1/0:$}}var X=["gradient flow","EoS"],tt=1e150,Go=1e-9,kt=512,gr=(t,e,o)=>t>0&&Number.isFinite(t+e+o);function br(t,e,o){if(!gr(t,e,o))return{u:NaN,d:NaN,flag:"diverged"};
if(e===0||o===0){let n=t*(e*e+o*o);return{u:n,d:n-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(o)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function Mr(t,e,o,n,r){
let{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,untilTurn:l,watch:u}=r,f=e*Math.abs((n-o)*(n+o)),d=f-2,h=Math.abs(o*n),p=0,m=0,M=-1,g=-1,w=!1,v=0,y=kt,$=0,T="\
max_steps";for(;m<=a;){if(!(f<=tt&&h<=tt)){T="diverged";break}if(f===0){T="invariant_line";break}let b=e*h,A=2*b*b/(f+Math.sqrt(f*f+4*b*b)),E=f+2*A,k=d+A>=0,N=k&&
d+A<=1;if(M===p&&(w=k,l)){T="converged";break}if(w&&g<0&&!k&&(g=p),h===0){T=d>0?"landed_on_axis":"converged";break}let I=t.q(h),P=t.prime(h)/t.curvature,j=e*P*(e*
P),q=I<.5?d+2*A-I*E-j:P*E/h-j-2;if(q>=-1&&M<0&&(M=p+1),d<0&&b*b<Go*d*d&&b*b<-Go*d*f){f+=b*b/d,d+=b*b/d,T="converged";break}let L=u?u(p,d+A,h):1/0;if(p>=s)break;
let D=Math.abs(d)<1&&M>=0&&M<=p;if(c&&D&&$<=0&&L>=kt){y=Math.min(y,s-p,Math.floor(L));let{dd:Y,dl:z,error:U}=Ho(t,e,d,Math.log(h),y,i);m+=kt;let B=d+Y,rt=e*h*Math.
exp(z),Rt=2*rt*rt/(2+B+Math.sqrt((2+B)**2+4*rt*rt)),Zn=B+Rt>=0!==k||B+Rt<=1!=d+A<=1;if(U<=1&&!Zn&&y>0){p+=y,N&&(v+=y),d=B,f=2+d,h*=Math.exp(z);let Kn=.8*Math.max(
U,1e-9)**(-1/9);y=Math.floor(Math.min(8*y,y*Kn,20*y/Math.abs(z)));continue}if(U===1/0?y=0:U<=1?y=Math.floor(y/4):y=Math.floor(y*Math.max(.8*U**(-1/9),.1)),y>=kt)
continue;y=kt,$=kt}$-=1,m+=1,N&&(v+=1),h=Math.abs(h+h*q),Math.abs(d)>1||j>1?(f=Math.abs(f*(1-j)),d=f-2):(d-=f*j,f=2+d),p+=1}return{u:f,d,signChange:M,crossing:g,
bouncing:w,band:v,steps:p,flag:T}}function _e(t,e,o,n,r={}){let{maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,{watch:l}=r,u=e*t.curvature,
[f,d]=[Math.abs(o),Math.abs(n)],h=br(u,f,d)??Mr(t,u,f,d,{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,watch:l,untilTurn:!1}),{signChange:p=-1,crossing:m=-1,bouncing:M=!1,
band:g=0,steps:w=0,flag:v}=h,y=["converged","landed_on_axis","on_axis"].includes(v),$=M?(m>=0?m:w)-p:0;return{y2:y?h.u/u:NaN,sharpness:y?h.u/e:NaN,gap:y?-h.d/e:
NaN,signChange:p,crossingStep:m,bouncingSteps:$,bandSteps:g,steps:w,regime:M?X[1]:X[0],flag:v}}var wr=25.132741228718345,vr=9797174393178826e-31,zo=12.566370614359172,Uo=134217729,jt=13,yr=.25,xr=1e-18,Bo=1e-14,lt=new Float64Array(3);function Wo(t,e){let o=Uo*
t,n=o-(o-t),r=t-n;o=Uo*e;let s=o-(o-e),a=e-s,i=t*e;return[i,n*s-i+n*a+r*s+r*a]}function je(t,e){let o=t*(e*e);if(!(o>12&&o<50))return o/zo-2;let[n,r]=Wo(e,e),[s,
a]=Wo(t,n);return(s-wr+(a+t*r-vr))/zo}function Vo(t){J(t,lt);let[e,o,n]=lt,r=new Float64Array(jt),s=0,a=e/n,i=1;r[0]=1,r[1]=o/n;for(let c=2;c<jt;c++)i*=c,r[c]=a/
i,[s,a]=[a,-t*a-(c-2)*s];return r}var Et=new Float64Array(2);function Zo(t,e){let o=t[jt-1],n=(jt-1)*o;for(let r=jt-2;r>0;r--)o=o*e+t[r],n=n*e+r*t[r];Et[0]=o*e,
Et[1]=n}function te(t,e){let o=je(t,e),n=2/(2+o),r=-o/(2+o)/(1+Math.sqrt(n));if(Math.abs(r)>.03)return Co(2/(Math.sqrt(t)*e));let s=Vo(0),a=r/s[1];for(let i=0;i<
6;i++)Zo(s,a),a-=(Et[0]-r)/Et[1];return a}var Yo={drop:NaN,low:0,u:NaN,delta:NaN};function $r(t,e,o,n,r){let s=2*e*e*t,a=te(t,e),i=Vo(a),c=lt[2],l=yr/(1+Math.abs(
a)),u=n-a,f=Math.abs(o),d=0,h=0,p=0,m=0,M=-1,g=-1,w=!1;for(;;){let v=(L,D)=>({...D,signChange:M,bouncing:w,crossing:g,steps:m,flag:L});if(!(f<=tt&&h<=tt))return v(
"diverged",Yo);let y=u-h-p,$,T,b,A;if(Math.abs(y)<l){Zo(i,y);let L=Et[0];$=2*L*(2+L),T=2+$,b=c*(1+L),A=c*Et[1]}else J(n-h,lt),A=lt[1],b=lt[2],T=.25*s*b*b,$=T-2;
if(m===M?w=$>=0:w&&g<0&&$<0&&(g=m),f===0)return v($>0?"landed_on_axis":"converged",{drop:h,low:p,u:T,delta:$});let E=f*b,k=Math.abs($);if(E*E*k+.5*t*(f*A)*(f*A)<
.01*k*k){let L=Tt(n-h),D=L/(2*e*e*k),Y=2*T*L*D,z=(b*b/3+Y)/k+2*L*D,U=Math.sqrt(xr/z);if(D*=f*f,Y*=f*f,z*=f*f,$>0){if(f<U&&$<1&&m<r){let B=Math.log1p($),rt=(Math.
log(U)-Math.log(f))/B,Rt=Math.trunc(Math.min(rt,r-m-1))+1;M<0&&(M=m+1,w=!0),f=Math.exp(Math.log(f)+Rt*B),m+=Rt;continue}}else if(z*D<=Bo*(h+D)&&z*Y<=Bo*k){let B=D+
p,rt=h+B;return p=B-(rt-h),v("converged",{drop:rt,low:p,u:T-Y,delta:$-Y})}}if(m>=r||T*(r-m)<.1)return m=r,v("max_steps",Yo);let N,I,P=!1;if(E>2)N=K(E),I=-s*N*b;else{
let L=St(.5*E);N=.25*E*(1-L),P=T*(1-L)>=1,I=P?f*($-T*L):-f*(T*(1-L))}let j=t*N*f*A+p,q=h+j;p=j-(q-h),h=q,I+=d,q=f+I,d=I-(q-f),f=q,f<0&&(f=-f,d=-d,P=!0),m+=1,M<0&&
(P||f===0)&&(M=m)}}function Ar(t,e,o){J(o,lt);let n=.5*t*e*e*lt[2]*lt[2],r=o===0?je(t,e):n-2;return{drop:0,low:0,u:n,delta:r,flag:"on_axis"}}function qe(t,e,o,n=0,{
maxSteps:r=1e8}={}){let s=o===0?Ar(t,e,n):$r(t,e,o,n,r),{signChange:a=-1,crossing:i=-1,bouncing:c=!1,steps:l=0}=s;return{b:n-s.drop-s.low,sharpness:s.u/t,gap:-s.
delta/t,signChange:a,crossingStep:i,bouncingSteps:c?(i>=0?i:l)-a:0,steps:l,regime:c?X[1]:X[0],flag:s.flag}}var oe=t=>t<0||Object.is(t,-0)?-1:1;function Ko(t,e,o=200){let n=new Float64Array(o),r=new Float64Array(o),s=Math.abs((e-t)*(e+t)),a=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(s));for(let c=0;c<o;c++){let l=1-c/(o-1),u=s===0?Math.abs(t)*l:Math.sqrt(s)*Math.sinh(i*l),f=s===0?Math.abs(e)*l:Math.sqrt(s)*Math.cosh(i*l);n[c]=
oe(t)*(a?u:f),r[c]=oe(e)*(a?f:u)}return n[0]=t,r[0]=e,{x:n,y:r}}function ee(t,e,o){let n=Math.exp(o);return-t.prime(n)/n*Math.sqrt(e*e+4*n*n)}function Qo(t,e,o,n,r=.02){
let s=new Float64Array(n.length).fill(e),a=new Float64Array(n.length).fill(o);if(e===0||o===0)return{x:s,y:a};let i=(o-e)*(o+e),c=Math.log(Math.abs(e))+Math.log(
Math.abs(o)),l=0;for(let u=0;u<n.length;u++){for(;l<n[u];){let h=ee(t,i,c),p=Math.min(n[u]-l,r/Math.max(Math.abs(h),1e-300)),m=ee(t,i,c+p/2*h),M=ee(t,i,c+p/2*m),
g=ee(t,i,c+p*M);c+=p/6*(h+2*m+2*M+g),l+=p,c<-600&&(l=n[u])}let f=Math.exp(c),d=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*f*f))/2);s[u]=oe(e)*(i>=0?f/d:d),a[u]=oe(o)*
(i>=0?d:f/d)}return{x:s,y:a}}function Sr(t,e,o,n,r){return r==="first-order"||o<=0?0:t*n*Math.asinh(e/Math.sqrt(o))}function Jo(t,e,o,{curvature:n,lipschitz:r},s){
let a=Math.abs((o-e)*(o+e)),i=Math.min(Math.abs(e),Math.abs(o)),c=Sr(t,i,a,r,s);return t*n*a*Math.exp(-c)>2?X[1]:X[0]}var kr=1e-12,Er=1e-300;function Lr(t,e,o){let n=e*o,r=t.prime(n),s=t.second(n),a=s*n+r,i=s*(o*o-e*e);return .5*(s*(e*e+o*o)+Math.sqrt(i*i+4*a*a))}function De(t){
let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function tn(t,e,o,n,r,{out:s,stop:a=!1}={}){let i=s&&
s.x.length>r?s:De(r),{x:c,y:l,value:u,sharpness:f,y2:d,phase:h}=i,p=e*t.curvature,m=Math.abs(o)>Math.abs(n),M=Math.sign(o)*Math.sign(n),g=o,w=n,v=-1,y=-1,$=-1,T=0,
b=1/0,A=!1,E="max_steps";for(let k=0;k<=r;k++){let N=g*w;if(!(Math.abs(N)<=tt)){E="diverged";break}v=k;let I=m?g:w,P=p*(I*I)>=2,j=Math.sign(g)*Math.sign(w);if(T===
0&&j!==M&&(j!==0||b>=Er)?(y=k,T=P?1:2):T===1&&!P&&($=k,T=2),c[k]=g,l[k]=w,u[k]=t.value(N),f[k]=Lr(t,g,w),d[k]=w*w,h[k]=T,b=Math.min(Math.abs(g),Math.abs(w)),A||=
g!==0&&Math.abs(g)===Math.abs(w),a&&k>0&&(b===0||Xo(p,g,w)))break;let q=e*t.prime(N),L=g-q*w;w-=q*g,g=L}return v<0&&(v=0,c[0]=o,l[0]=n,u[0]=f[0]=d[0]=NaN,h[0]=0),
E!=="diverged"&&(o===0||n===0?E="on_axis":A?E="invariant_line":c[v]===0||l[v]===0?E=p*Math.max(c[v]*c[v],l[v]*l[v])>2?"landed_on_axis":"converged":Xo(p,c[v],l[v])&&
(E="converged")),{...i,n:v,signChange:y,crossing:$,flag:E}}function Xo(t,e,o){let n=t*Math.max(e*e,o*o),r=(t*e*o)**2;return n<2&&r<=kr*(2-n)*Math.min(n,2-n)}function qt(t,e,o){
return Float64Array.from(o,n=>{let r=Math.abs(n),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.isFinite(t.beta)?0:t.r)/r;let a=(s-2)/s,i=-300,
c=Math.log(s*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let u=.5*(i+c);t.q(Math.exp(u))>a?c=u:i=u}return Math.exp(.5*(i+c))/r})}var Nr=1e-12,Rr=1e-300,on=Jt("sym"),Lt=new Float64Array(3);function nn(t,e,o,n,r){let s=t*r,a=K(s),i=At(Math.abs(s)),c=i/((1+i)*(1+i)),l=2*e*e*(c*r*r),u=c*(t*n)*(t*n)+a*t*o,f=e*(c*t*r*n+a*n),d=l-u;return .5*(l+u+Math.sqrt(
d*d+8*f*f))}function rn(t,e,o){return J(e,Lt),nn(t,o,Lt[0],Lt[1],Lt[2])}function He(t){let e=()=>new Float64Array(t+1);return{A:e(),b:e(),s:e(),value:e(),height:e(),
sharpness:e(),phase:new Uint8Array(t+1)}}function sn(t,e,o,n,r,{out:s,stop:a=!1}={}){let i=s&&s.A.length>r?s:He(r),c=2*e*e*t,l=Math.sign(o),u=o,f=n,d=-1,h=-1,p=-1,
m=0,M="max_steps";for(let g=0;g<=r;g++){if(!(Math.abs(u)<=tt&&Math.abs(f)<=tt)){M="diverged";break}d=g,J(f,Lt);let[w,v,y]=Lt,$=u*y,T=.5*e*e*y*y,b=t*T>=2,A=Math.
sign(u);if(m===0&&A!==l&&(A!==0||Math.abs(i.A[g-1])>=Rr)?(h=g,m=b?1:2):m===1&&!b&&(p=g,m=2),i.A[g]=u,i.b[g]=f,i.s[g]=$,i.value[g]=on.value($),i.height[g]=T,i.sharpness[g]=
nn(u,e,w,v,y),i.phase[g]=m,a&&g>0&&(u===0||en(t,e,u,f,T)))break;let E=K($);f-=t*E*u*v,u-=c*E*y}if(d<0){d=0;for(let g of Object.values(i))g[0]=NaN;[i.A[0],i.b[0]]=
[o,n]}if(M!=="diverged"){let g=i.A[d];o===0?M="on_axis":g===0?M=t*i.height[d]>2?"landed_on_axis":"converged":en(t,e,g,i.b[d],i.height[d])&&(M="converged")}return{
...i,n:d,signChange:h,crossing:p,flag:M}}function en(t,e,o,n,r){let s=t*r,a=(o*Tt(n)/e)**2;return s<2&&a*Math.max(s,2-s)<=Nr*(2-s)**2}var an=(t,e,o)=>qt(on,2*e*
e*t,Float64Array.from(o,G)),cn=(t,e,o,n)=>Fo(Pe(o)-(e-n)*(e+n)/(4*t*t)),ln=(t,e,o=0)=>cn(t,e,o,0);function Ge(t,e,o=0,n=200){let r=Float64Array.from({length:n},
(a,i)=>e*(1-i/(n-1))),s=r.map(a=>cn(t,e,o,a));return s[0]=o,{A:r,b:s}}function ze(t){let e=S("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(n*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,n,r),o}}}function R(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function et({left:t,top:e,width:o,height:n},r,s){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),s(),r.restore()}function Or(t,e,o,n){let r=[];for(let s=t;s<=
e;){let a=Math.floor(o(s)),[i,c,l]=[s,s,s];for(;l<e&&Math.floor(o(l+1))===a;)l++,n(l)<n(i)&&(i=l),n(l)>n(c)&&(c=l);let[u,f]=i<c?[i,c]:[c,i];r.push(s),u>s&&r.push(
u),f>u&&r.push(f),l>f&&r.push(l),s=l+1}return r}function Ir(t,e,o,n){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](o(r),n(r)))}function ne(t,e,o,n,r,s="x"){let[a,i]=s===
"x"?[n,r]:[r,n];Ir(t,Or(e,o,a,i),n,r)}function re(t,e,o,n){e<o&&(t.globalAlpha=.2,n(o),t.globalAlpha=1),n(e)}function se(t,e,o,n,r,s,a,i){for(let c=o;c<=n;c+=r)
gt(t,e,s(c),a(c),i)}function ae(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),
(e==="cross"||r)&&t.stroke(),t.restore()}function gt(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,n-1.25*
r),t.lineTo(o+1.15*r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(o-r,n-r),
t.lineTo(o+r,n+r),t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var Pr="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function C(t,e,o,n,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((p,m)=>(t.font=m%2?
`italic ${a+2}px ${Pr}`:`${u} ${a}px ${l}`,{part:p,font:t.font,width:t.measureText(p).width})),d=f.reduce((p,{width:m})=>p+m,0),h=s==="right"?o-d:s==="center"?o-
d/2:o;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let p of c?
["strokeText","fillText"]:["fillText"]){let m=h;for(let{part:M,font:g,width:w}of f)t.font=g,t[p](M,m,n),m+=w}return t.restore(),d}var ie=2;function fn(t,e,[o,n],r){let s=new OffscreenCanvas(o*ie,n*ie),a=s.getContext("2d");a.scale(ie,ie),a.fillStyle=t.ground,a.fillRect(0,0,o,n),C(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function un(t,e,o,n){let r=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)r.push(n(s).join());return`${r.join(`
`)}
`}var Cr=13,Fr=3.4;function ce(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function pt(t,e,{x:o,y:n,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=o.ticks(i??Math.max(2,e.width/
80)),u=n.ticks(c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};R(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:p,major:m}of l)m&&_(h,
ot(o(p)),e.top,ot(o(p)),e.bottom);for(let{value:p,major:m}of u)m&&_(h,e.left,ot(n(p)),e.right,ot(n(p)))}),R(t,{colour:a.muted,width:1},h=>{_(h,e.left,e.bottom+.5,
e.right,e.bottom+.5);for(let{value:p,major:m}of l)_(h,ot(o(p)),e.bottom,ot(o(p)),e.bottom+(m?5:3));for(let{value:p,major:m}of u)_(h,e.left-(m?5:3),ot(n(p)),e.left,
ot(n(p)))});for(let h of l){let p=Math.min(o(h.value),e.right+Cr-Fr*h.label.length);C(t,h.label,p,e.bottom+18,{...f,align:"center"})}for(let h of u)C(t,h.label,
e.left-8,n(h.value)+4,{...f,align:"right"});let d={colour:a.text,fonts:a.fonts,size:13};C(t,r,e.right,e.bottom+35,{...d,align:"right"}),C(t,s,2,e.top-9,d)}function ot(t){
return Math.round(t)+.5}function _(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}var _r={left:40,right:14,top:26,bottom:42},jr=120,hn=1e5;function bt(t,e){let[o,n]=[0,0];for(let r=0;r<=e;r++)t[r]<o?o=t[r]:t[r]>n&&(n=t[r]);return[o,n]}function le([
t,e],o){let n=Math.max(e-t,1e-6*o),[r,s]=wt(t-.06*n,Math.max(e,t+n)+.06*n,8);return[t===0?-.05*s:r,e===0?-.05*r:s]}function Ue(t,e,o,n=_r){let r=ce(t,e,n);return{
area:r,x:mt(o.x,[r.left,r.right]),y:mt(o.y,[r.bottom,r.top])}}function fe(t,e,o,{across:n,up:r},s,a,i){re(t,i,o.last,c=>qr(t,e,o,{across:n,up:r},s,a,c))}function qr(t,{
x:e,y:o},n,{across:r,up:s},a,i,c){let l=d=>O(e(r[d])),u=d=>O(o(s[d])),f=t.globalAlpha;Z(n).forEach(({role:d,marker:h,dash:p},m)=>{let M=n.starts[m],g=Math.min(n.
starts[m+1]-1,c);if(g<M)return;let w=i.roles[d],v=m===1;R(t,{colour:w,dash:p,width:v?1:2,alpha:f*(v?.75:1)},$=>ne($,Math.max(M-1,0),g,l,u,a));let y=Zt(g-M+1,jr);
ae(t,h,w,$=>se($,h,M,g,y,l,u,3.5))}),!(!n.diverges||c<n.last)&&R(t,{colour:i.roles.diverged,width:3},d=>{gt(d,"cross",l(c),u(c),8)})}function Be(t,{x:e,y:o},{across:n,
up:r},s,a){R(t,{colour:s.text,width:2},i=>{gt(i,"circle",e(n[a]),o(r[a]),7)})}function O(t){return Math.min(Math.max(t,-hn),hn)}function pn({x:t,y:e},{across:o,
up:n},r,s,a,i=40){let c=-1,l=i*i;for(let u=0;u<=r;u++){let f=(t(o[u])-s)**2+(e(n[u])-a)**2;f<l&&([c,l]=[u,f])}return c}var Dr=[.25,1,2,4,8,16,32,64,128,256],ue=({path:t})=>({across:t.x,up:t.y});function dn(t,e,{run:o,theory:n,theme:r,step:s,stepSize:a="*η*"}){let{area:i,x:c,y:l}=e;pt(t,i,{x:c,y:l,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),et(
i,t,()=>{Hr(t,e,r),zr(t,e,o,r),n&&Ur(t,e,o,n,r),fe(t,e,o,ue(o),o.swapped?"x":"y",r,s)}),Br(t,e,o,n,r,a)}function Hr(t,{area:e,x:o,y:n},r){R(t,{colour:r.muted,width:1,
alpha:.35},s=>{for(let a of Dr)for(let i of[1,-1])Gr(s,e,o,n,i*a)}),R(t,{colour:r.muted,width:3,alpha:.45},s=>{_(s,o(0),e.top,o(0),e.bottom),_(s,e.left,n(0),e.right,
n(0))})}function Gr(t,e,o,n,r){let s=!1;for(let a=e.left;a<=e.right;a+=3){let i=o.invert(a),c=n(r/i),l=Number.isFinite(c)&&c>e.top-400&&c<e.bottom+400;l&&s?t.lineTo(
a,c):l&&t.moveTo(a,c),s=l}}function mn(t){return Math.sqrt(t.threshold/t.loss.curvature)}function zr(t,{area:e,x:o,y:n},r,s){let a=mn(r);R(t,{...ut,colour:s.text},
i=>{for(let c of[a,-a])r.swapped?_(i,O(o(c)),e.top,O(o(c)),e.bottom):_(i,e.left,O(n(c)),e.right,O(n(c)))})}function Ur(t,{x:e,y:o},n,{flow:r,envelope:s},a){let i=a.
roles.theory;R(t,{...W,colour:i},l=>{for(let u of r)l.lineTo(O(e(u.x)),O(o(u.y)))});let c=Math.sign(n.swapped?n.settings.x0:n.settings.y0);R(t,{...xt,colour:i},
l=>{for(let u of[1,-1])s.forEach(({height:f,width:d},h)=>{let p=n.swapped?[c*f,u*d]:[u*d,c*f];l[h?"lineTo":"moveTo"](O(e(p[0])),O(o(p[1])))})})}function Br(t,{area:e,
x:o,y:n},r,s,a,i){let c={size:13,fonts:a.fonts,halo:a.ground,colour:a.text},l=mn(r),u=`*${r.swapped?"x":"y"}*² = ${r.loss.curvature===1?"2":"8"}/${i}`;if(r.swapped&&
l<o.domain[1]?C(t,u,o(l)+6,e.top+16,c):!r.swapped&&l<n.domain[1]&&C(t,u,e.right-6,n(l)-6,{...c,align:"right"}),!s)return;let f={...c,colour:a.text},{flow:d,envelope:h}=s;
if(d.length){let p=d[Math.floor(d.length*.25)],m=Math.min(O(o(p.x))+10,e.right-84);C(t,"gradient flow",m,O(n(p.y))+14,f)}if(h.length){let{height:p,width:m}=h[Math.
floor(h.length*.7)],[M,g]=r.swapped?[o(p),n(m)]:[o(m),n(p)];C(t,"envelope",Math.min(O(M)+8,e.right-60),O(g),f)}}var Wr=1e-7,Yr=4,Nt=160,Vr=.1,Zr=1e-10;function Kr({loss:t,beta:e}){return Jt(t.key,t.key==="beta"?e:void 0)}function gn(t,e,o=1/0){let{eta:n,x0:r,y0:s,steps:a}=t,
i=Kr(t),c=tn(i,n,r,s,a,{stop:!0,out:e}),l=Math.abs(r)>Math.abs(s),u={settings:t,loss:i,path:c,swapped:l,height:f=>i.curvature*(l?c.x[f]**2:c.y2[f]),excess:f=>Qr(
i,c.x[f]*c.y[f],c.value[f]),threshold:2/n,limit:_e(i,n,r,s,{relTol:Zr,maxEvaluations:o}),flowLimit:i.curvature*Math.abs((s-r)*(s+r)),arrival:Jr(i,n,r,s),predicted:[
"first-order","sharper"].map(f=>Jo(n,r,s,i,f))};return u.diverges=c.flag==="diverged"||u.limit.flag==="diverged",u.last=Xr(u),u.starts=Vt(c.phase,u.last),u}function Qr(t,e,o){
return Math.abs(e)<1e-4?t.curvature*e*e/2:o-t.value(0)}function Jr(t,e,o,n){let r=Math.abs((n-o)*(n+o)),s=Math.min(Math.abs(o),Math.abs(n));return r>0?t.curvature*
r*Math.exp(-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function Xr(t){let{path:e,threshold:o,settings:n,diverges:r}=t,s=Yr*Math.max(Math.abs(n.x0),Math.abs(n.y0));
for(let a=0;a<e.n;a++){let{x:i,y:c}=e;if(r){if(!ts(e,a+1)||Math.max(Math.abs(i[a]),Math.abs(c[a]))>s)return a}else if(t.height(a)<o&&t.excess(a)<Wr)return a}return e.
n}function ts({value:t,sharpness:e,y2:o},n){return Number.isFinite(t[n]+e[n]+o[n])}function bn(t){let{x0:e,y0:o,eta:n}=t.settings,{loss:r,swapped:s,starts:a}=t,
i=Ko(e,o,Nt),c=Array.from(i.x,(v,y)=>({x:v,y:i.y[y]})),l=Math.sqrt(t.threshold/r.curvature),u=Math.abs(s?e:o),f=[];for(let v=0;v<Nt&&u>l;v++)f.push(l+(u-l)*(v/(Nt-
1))**2);let d=qt(r,n,f),h=f.map((v,y)=>({height:v,width:d[y]})),p=a[2]>a[1]&&!t.diverges?os(a[1],a[2]-1):[],m=p.map(v=>Math.abs(s?t.path.x[v]:t.path.y[v])),M=qt(
r,n,m),g=p.map((v,y)=>({step:v,x:M[y],y:m[y]})),w=v=>v.filter(y=>Object.values(y).every(Number.isFinite));return{flow:w(c),flowAt:w(es(t)),envelope:w(h),envelopeAt:w(
g)}}function es({settings:t,loss:e,last:o}){let{eta:n,x0:r,y0:s}=t;if(r===0||s===0)return[];let a=Math.abs((s-r)*(s+r)),c=Math.asinh(Math.min(Math.abs(r),Math.abs(
s))/Math.sqrt(a))/e.lipschitz+40/(e.curvature*a),l=Math.min(n*o,c),u=Array.from({length:Nt},(p,m)=>l*m/(Nt-1)),{x:f,y:d}=Qo(e,r,s,u,Vr),h=u.map((p,m)=>({step:p/
n,x:f[m],y:d[m]}));return[...h,{...h.at(-1),step:o}]}function os(t,e){let o=Math.min(e-t+1,Nt),n=r=>t+Math.round(r*(e-t)/Math.max(o-1,1));return Array.from({length:o},
(r,s)=>n(s))}var ns=1e3,rs=3e3;function Mn({eta:t,d:e,A0:o,b0:n,steps:r},s,a){let i=Math.sqrt(Math.SQRT2*e*at(n)),c=i/(Math.SQRT2*e),l=Math.SQRT2*e/i,[u,f]=[G(n),at(n)],d={eta:t*
i*i,x0:c*o,y0:l*u,loss:{key:"sym"},steps:Math.min(r,Math.max(2*s,rs))},h=gn(d,a,ns);return h.theory=bn(h),{settings:d,run:h,xOf:p=>c*p,yOf:p=>l*(u+f*(p-n)),AOf:p=>p/
c,bOf:p=>n+(p/l-u)/f}}var ss=1e-7,We=160,as=1e5,is=.3;function wn(t,e){let{eta:o,d:n,A0:r,b0:s,steps:a}=t,i=sn(o,n,r,s,a,{stop:!0,out:e.mean}),c={settings:t,path:i,height:l=>i.height[l],
threshold:2/o,edge:te(o,n),multiple:o*n*n/Math.PI,limit:qe(o,n,r,s,{maxSteps:as}),flowLimit:ln(n,r,s),diverges:i.flag==="diverged"};return c.last=cs(c),c.starts=
Vt(i.phase,c.last),c.theory=ls(c),c.twin=Mn(t,c.last,e.neuron),c}function cs({path:t,threshold:e}){for(let o=0;o<t.n;o++){let n=t.s[o]**2/8;if(t.height[o]<e&&n<
ss)return o}return t.n}function Ye({settings:{eta:t,A0:e},multiple:o}){let n=8-o,r=Math.min(n,8-n,(8-n)/Math.abs(e))/200;return{bound:-t/r*Math.abs(e),most:r/Math.
abs(e)}}var vn=({edge:t})=>3*(at(t)/G(t))**2,yn=({settings:{d:t,A0:e},multiple:o})=>-Math.sqrt(2*Math.PI)*e*e/((8-o)*t*t);function ls({settings:t,edge:e,last:o}){
let{eta:n,d:r,A0:s,b0:a}=t,i=xn(Ge(r,s,a,We)),c=[];for(let f=0;f<We&&a>e;f++)c.push(e+(a-e)*(f/(We-1))**2);let l=an(n,r,c),u=c.map((f,d)=>({A:l[d],b:f}));return{
flow:i,flowAt:fs(t,o),envelope:u.filter(({A:f})=>Number.isFinite(f))}}function xn({A:t,b:e}){return Array.from(t,(o,n)=>({A:o,b:e[n]}))}function $n(t,e,[o,n],r){
return Array.from({length:r},(s,a)=>{let i=o+(n-o)*(a+.5)/r;return xn(Ge(t,e,i,12))})}function fs({eta:t,d:e,A0:o,b0:n},r){let s=(u,f)=>{let d=G(f),h=K(u*d);return[
-2*e*e*h*d,-h*u*at(f)]},a=is/(.5*(e*G(n))**2),[i,c]=[o,n],l=[{step:0,A:i,b:c}];for(let u=1;u*a<=t*r&&Math.abs(i)>1e-6;u++){let[f,d]=s(i,c),[h,p]=s(i+a/2*f,c+a/2*
d),[m,M]=s(i+a/2*h,c+a/2*p),[g,w]=s(i+a*m,c+a*M);i+=a/6*(f+2*h+2*m+g),c+=a/6*(d+2*p+2*M+w),l.push({step:u*a/t,A:i,b:c})}return[...l,{step:r,A:i,b:c}]}var us={left:50,right:14,top:26,bottom:42},hs=[.25,1,2,4,8,16,32,64],ps=.1,ds=1e-280,ms=.5,gs=9,Ve={...W,width:1.25,dash:[]},bs=.55,he=({path:t})=>({across:t.A,
up:t.b});function Dt(t){let{path:e,last:o,edge:n,twin:r,settings:s}=t,a=bt(e.A,o),i=bt(e.b,o);if(!r.run.diverges){let{path:l,last:u}=r.run,[f,d]=[bt(l.x,u).map(
r.AOf),l.y[u]];a[0]=Math.min(a[0],f[0]),a[1]=Math.max(a[1],f[1]),i[0]=Math.min(i[0],r.bOf(d))}n<Math.max(s.b0,0)+ms&&(i[1]=Math.max(i[1],n)),i[0]=Math.min(i[0],
n,i[1]-ps);let c=Math.max(...a.map(Math.abs));return{x:c>ds?le(a,c):[-1,1],y:le(i,1)}}function Ht(t,e,o){return Ue(t,e,o,us)}function pe(t,e,o,{xOf:n,yOf:r}){return Ht(
t,e,{x:o.x.map(n),y:o.y.map(r)})}function de(t,e,{run:o,theory:n,theme:r,step:s}){let{area:a,x:i,y:c}=e;pt(t,a,{x:i,y:c,xName:"*A*",yName:"*b*",theme:r,xCount:6,
yCount:8}),et(a,t,()=>{Ms(t,e,r),n&&ws(t,e,o,r),vs(t,e,o,r),n&&ys(t,e,n,r),fe(t,e,o,he(o),"y",r,s)}),xs(t,e,o,n,r),An(t,a,"mean model",r)}function me(t,e,{run:o,
theme:n,theory:r,twinStep:s}){let{twin:a}=o;dn(t,e,{run:a.run,theory:r&&a.run.theory,theme:n,step:s,stepSize:"*η*′"}),An(t,e.area,"single neuron",n)}function An(t,e,o,n){
let r={colour:n.text,fonts:n.fonts,weight:600,size:13};C(t,o,(e.left+e.right)/2,e.top-9,{...r,align:"center"})}function Ms(t,{area:e,x:o,y:n},r){let s=[];for(let a=e.
top;a<e.bottom+4;a+=4)s.push([a,G(n.invert(a))]);R(t,{colour:r.muted,width:1,alpha:.35},a=>{for(let i of hs)for(let c of[i,-i])s.forEach(([l,u],f)=>{a[f?"lineTo":
"moveTo"](O(o(c/u)),l)})}),R(t,{colour:r.muted,width:3,alpha:.45},a=>{_(a,o(0),e.top,o(0),e.bottom)})}function ws(t,{x:e,y:o},{settings:n},r){let s=Math.max(...e.
domain.map(Math.abs)),a={...Ve,colour:r.roles.theory,alpha:bs};R(t,a,i=>{for(let c of $n(n.d,s,o.domain,gs))for(let l of[1,-1])c.forEach(({A:u,b:f},d)=>{i[d?"li\
neTo":"moveTo"](O(e(l*u)),O(o(f)))})})}function vs(t,{area:e,y:o},{edge:n},r){R(t,{...ut,colour:r.text},s=>{_(s,e.left,O(o(n)),e.right,O(o(n)))})}function ys(t,{
x:e,y:o},{flow:n,envelope:r},s){let a=s.roles.theory;R(t,{...W,colour:a},i=>{for(let{A:c,b:l}of n)i.lineTo(O(e(c)),O(o(l)))}),R(t,{...xt,colour:a},i=>{for(let c of[
1,-1])r.forEach(({A:l,b:u},f)=>{i[f?"lineTo":"moveTo"](O(e(c*l)),O(o(u)))})})}function xs(t,{area:e,x:o,y:n},{edge:r,settings:s},a,i){let c={size:13,fonts:i.fonts,
halo:i.ground,colour:i.text},l={...c,align:"right"},u="½*d*²*g*(*b*)² = 2/*η*",f=n(r);if(f<e.top)C(t,`${u} is above: ↑`,e.right-6,e.top+40,l);else{let p=f-
6<e.top+14?f+16:f-6;Math.abs(n(s.b0)-f)<30&&s.A0>0?C(t,u,e.left+6,p,c):C(t,u,e.right-6,p,l)}if(!a?.envelope.length)return;let{A:d,b:h}=a.envelope[Math.floor(a.envelope.
length*.7)];C(t,"envelope",Math.min(O(o(d))+8,e.right-60),O(n(h)),c)}var $s={left:52,right:14,top:26,bottom:42};var As=9;function ge(t,e,o,n){let r=ce(t,e,$s);return{area:r,x:mt([0,Math.max(o,1)],[r.left,r.right]),y:mt(n,[r.bottom,r.top])}}function be(t,{area:e,y:o},n,r,s){let a=o(r),i={colour:n.text,fonts:n.fonts,halo:n.ground,align:"right"};if(a<e.top){C(t,`${s} is above: ↑`,e.right-6,e.top+32,
i);return}R(t,{...ut,colour:n.text},l=>{_(l,e.left,a,e.right,a)});let c=a-6>e.top+12;C(t,s,e.right-6,c?a-6:a+16,i)}function Me(t,{area:e,x:o},n,r){Z(n).forEach(
({role:a,name:i},c)=>{let[l,u]=[n.starts[c],Math.min(n.starts[c+1],n.last)].map(o);if(n.starts[c+1]<=n.starts[c]||(R(t,{colour:r.roles[a],width:3},d=>{_(d,l,e.top-
1.5,u,e.top-1.5)}),u-l<6.5*i.length))return;let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};C(t,i,(l+u)/2,e.top+13,{...f,align:"center"})})}function we(t,{
x:e,y:o},n,r,s){R(t,s,a=>{for(let i of n){let c=o(r(i));Number.isFinite(c)&&a.lineTo(e(i.step),Ze(c))}})}function Gt(t,e,o,n,r,s,{hollow:a=!1}={}){re(t,r,o.last,
i=>Ss(t,e,o,n,i,s,a))}function Ss(t,{area:e,x:o,y:n},r,s,a,i,c){let l=t.globalAlpha,u=f=>Ze(n(i(f)),e);Z(r).forEach(({role:f,marker:d,dash:h},p)=>{let m=r.starts[p],
M=Math.min(r.starts[p+1]-1,a);if(M<m)return;let g=s.roles[f];R(t,{colour:g,dash:c?[]:h,width:c?1:2,alpha:l},v=>ne(v,Math.max(m-1,0),M,o,u));let w=Zt(r.last,e.width/
As);ae(t,d,g,v=>se(v,d,m,M,w,o,u,3.2),c?s.ground:null)}),r.diverges&&a===r.last&&R(t,{colour:s.roles.diverged,width:3},f=>gt(f,"cross",o(a)-8,Math.max(u(a),e.top+
8),7))}function Ze(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Ke(t,{area:e,x:o,y:n},r,s,a){let i=ot(o(s));R(t,{colour:r.
text,width:1,alpha:.6},c=>{_(c,i,e.top,i,e.bottom)}),et(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=n(c);Number.isFinite(l)&&gt(t,"circle",i,
Ze(l,e),4)}t.fill()})}function Sn(t,e,o){let n=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(n,0),o)}var Ts=1e-280;function ks(t,e){let{path:o,threshold:n,last:r}=t,s=t.diverges?3*Math.max(t.height(0),n):1/0,a=0;for(let i=0;i<=r;i++)e!=="sharpness"&&(a=Math.max(
a,t.height(i))),e!=="height"&&(a=Math.max(a,o.sharpness[i]));return a=Math.min(a,s),n<8*a&&(a=Math.max(a,n)),[0,wt(0,a>Ts?1.04*a:1,5)[1]]}function zt(t,e,o,n){return ge(
t,e,o.last,ks(o,n))}function Tn(t,e,{run:o,theme:n,step:r,quantity:s},a,i){let{area:c,x:l,y:u}=e,f=`${a}${s==="both"?" (hollow)":""}`,d={height:f,sharpness:"sha\
rpness",both:`sharpness (filled) and ${f}`};pt(t,c,{x:l,y:u,xName:"step",yName:d[s],theme:n,yCount:5}),et(c,t,()=>{if(i){let h={...W,colour:n.roles.theory};we(t,
e,i.points,i.value,h)}s!=="sharpness"&&Gt(t,e,o,n,r,o.height,{hollow:s==="both"}),s!=="height"&&Gt(t,e,o,n,r,h=>o.path.sharpness[h])}),be(t,e,n,o.threshold,"2/*\
η*"),Me(t,e,o,n)}function kn(t,e,o){let n=[];return e!=="sharpness"&&n.push(t.height(o)),e!=="height"&&n.push(t.path.sharpness[o]),n}var nt="½*d*²*g*(*b*)²",Ls="*g*⁻¹(2/√(*ηd*²))",Ns=.005,Rs=.1;function ve(t,e,o){let[n,r]=bt(o.path.b,o.last),s=o.edge<0&&o.edge>4*n-.001?o.edge:n,a=n<
r?Math.min(n,s):n-Rs,i=ge(t,e,o.last,wt(a,r,5)),c=Math.max(...i.y.domain.map(Math.abs)),l=c<Ns?Math.ceil(Math.log10(c)-1e-9)-1:0;return{...i,power:l,y:l?po(i.y,
l):i.y}}function ye(t,e,{run:o,theory:n,theme:r,step:s}){let{area:a,x:i,y:c,power:l}=e,u=`bias *b*${l?`, in units of 10${It(l)}`:""}`;pt(t,a,{x:i,y:c,xName:"ste\
p",yName:u,theme:r,yCount:5}),et(a,t,()=>{if(n){let f={...W,colour:r.roles.theory};we(t,e,n.flowAt,({b:d})=>d,f)}Gt(t,e,o,r,s,f=>o.path.b[f])}),be(t,e,r,o.edge,
Ls),Me(t,e,o,r)}function xe(t,e,o){let{run:n,theory:r}=o,s=r&&{points:r.flowAt,value:({A:a,b:i})=>rn(a,i,n.settings.d)};Tn(t,e,o,nt,s)}var Ln=1e30,En=t=>typeof t=="number"&&Math.abs(t)<=Ln,Qe=`up to ${x(Ln)}`,Nn=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,Je=({min:t,max:e})=>`${x(t)}\
 to ${x(e)}`;function $e({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(s,a){if(o){let i=1e-12*(a.max-a.min);return En(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${Je(a)}`}return En(s)&&!(s<=e)?null:e===void 0?`a number ${Qe} in size`:e===0?`a positive number ${Qe}`:`a number above ${e} and ${Qe}`}return{symbol:t,
counts:n,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>Nn(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>Je(a[s])}}function Xe({symbol:t,inAddress:e=!0,
counts:o=()=>!0}={}){return{symbol:t,counts:o,inAddress:e,allowed:(n,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=n[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(n,r,{ranges:s})=>{let a=Nn(n,s[r]);return Number.isInteger(a)?a:void 0},write:(n,r)=>n[r],options:(n,{ranges:r})=>`whole\
 numbers, ${Je(r[n])}`}}function Os(t){return typeof t=="number"?x(t):JSON.stringify(t)??String(t)}function Rn(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(o.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:d,entry:h}]of e){let p=u(a,s)&&f(a,c,s);p&&i.push(`${l} must be ${p}\
, but it is ${Os(a[c])}.`),h&&(a[d]=h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(o.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(o.every(i=>r[i]===s.defaults[i]))return{};let a=n.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,u,f]=n.find(([h])=>h===c)??[],d=f?.read(l,u,s);if(d!==void 0)a[u]=d;else{let h=f&&`allowed: ${f.options(u,s)}`;
i.push(`${c} = ${l} (${h??"no such setting"})`)}}return{traits:a,refused:i}}}}var On=Rn({eta:$e({symbol:"*η*",within:!0}),d:Xe({symbol:"*d*"}),A0:$e({symbol:"*A*₀",within:!0}),b0:$e({symbol:"*b*₀",within:!0}),steps:Xe({inAddress:!1})});
function In({eta:t,d:e,A0:o,b0:n},r){return`from eosbook import mean_model

run = mean_model.trajectory(eta=${t}, d=${e}, A0=${o}, b0=${n}, steps=${r})
`}function Pn({eta:t,d:e,A0:o,b0:n}){return`eta=${t} d=${e} A0=${o} b0=${n}`}var[Cn,to,eo,oo]=[1100,40,460,280];function Is({settings:{eta:t,d:e,A0:o,b0:n},multiple:r}){return`Mean model: *η* = ${x(t,6)} = ${x(r)}π/*d*², *d* = ${e}, (\
*A*₀, *b*₀) = (${x(o)}, ${x(n)})`}function Fn(t){let{run:e,theme:o,quantity:n}=t,[r,s]=[Cn/2,to+eo],a=Dt(e);return fn(o,Is(e),[Cn,s+oo],[{at:[12,to,r-24,eo],
draw:(i,...c)=>de(i,Ht(...c,a),t)},{at:[r,to,r-12,eo],draw:(i,...c)=>me(i,pe(...c,a,e.twin),t)},{at:[12,s,r-24,oo],draw:(i,...c)=>ye(i,ve(...c,e),t)},{at:[r,s,r-
12,oo],draw:(i,...c)=>xe(i,zt(...c,e,n),t)}])}function _n(t){let{path:e,settings:o,threshold:n,edge:r}=t,{A:s,b:a,value:i,sharpness:c,height:l}=e;return un(`mea\
n model: ${Pn(o)} 2/eta=${n} bound=${r} end=${e.flag}`,["step","phase","A","b","loss","sharpness","height"],e.n,u=>[u,$t(t,u),s[u],a[u],i[u],c[u],l[u]])}var jn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function qn(t,{grabbed:e,dragged:o,dropped:n,nudged:r}){let s=S("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),o(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,n())});return s.addEventListener(
"keydown",i=>{if(!(i.key in jn))return;i.preventDefault();let c=i.shiftKey?10:1;r(...jn[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},u,f){let d=(h,p,m)=>Math.
min(Math.max(h,p),m);s.style.left=`${d(c(u),i.left,i.right)}px`,s.style.top=`${d(l(f),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function Ut(t,{
min:e,max:o},n){let r=n?Math.round(t/n)*n:t;return Number(Math.min(Math.max(r,e),o).toFixed(6))}function Bt(t){let e=S("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=ze(e),n=ze(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(o.begin(i,c),this.
scales)},drawOver(s){let a=n.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var Mt={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"},Dn="*g*⁻¹(2/√(*ηd*²))",Ps=1e-12;function Hn(t,e){let o=Cs[t.limit.
flag](t);return e<t.last?`${No(t,e,ro(t,e))} ${o}`:o}function ro({path:t},e){return[["*A*",x(t.A[e])],["*b*",x(t.b[e])],[nt,x(t.height[e])],["sharpness",x(t.sharpness[e])]]}
var Cs={converged:t=>`${no(t)} ${_s(t)}. ${js(t)} ${Ds(t)}${Gs(t)}`,landed_on_axis:t=>`${no(t)} ${zs(t)}`,max_steps:t=>`${no(t)} ${Us(t)}`,on_axis:Bs,diverged:t=>`\
The run leaves the numbers after ${dt(t.path.n,"step")}.`};function Fs({multiple:t}){return Math.abs(t/8-1)<Ps?0:Math.sign(t-8)}function Wt(t){let{settings:e,path:o,
threshold:n}=t,r=e.b0===0?Fs(t):Math.sign(o.height[0]-n);return r>0?"EoS":r<0?"gradient flow":null}function no(t){let{settings:e,path:o,threshold:n,multiple:r,edge:s}=t,
a=Wt(t);if(e.b0!==0){let u=a==="EoS"?"above":"below";return`At the start ${nt} = ${x(o.height[0])}, ${u} 2/*η* = ${x(n)}: ${Mt[a]??"the edge"} is to be expecte\
d (Theorems 3 and 4 start at *b* = 0).`}let i=`*η* = ${x(r)}π/*d*²`;if(a===null)return`${i} is the threshold itself: neither theorem speaks.`;if(a==="EoS")return`${i}\
 is above the threshold 8π/*d*²: Theorem 4 predicts ${Mt.EoS}, with *b*∞ ≤ ${Dn} = ${x(s)}.`;let{bound:c,most:l}=Ye(t);return e.eta<=l?`${i} is below the \
threshold 8π/*d*²: Theorem 3 predicts ${Mt["gradient flow"]}, with −(*η*/*γ*)|*A*₀| = ${x(c)} ≤ *b*∞ ≤ 0.`:`${i} is below the threshold 8π/*d*², w\
here ${Mt["gradient flow"]} is to be expected; Theorem 3 does not speak: it asks for *η* ≤ *γ*/|*A*₀| = ${x(l)}.`}function _s(t){let{regime:e}=t.limit;return Wt(
t)===null?`The run is in ${Mt[e]}`:Wt(t)===e?`The run is indeed in ${Mt[e]}`:`Yet the run is in ${Mt[e]}`}function js({limit:t,twin:e}){let{signChange:o,crossingStep:n,
bouncingSteps:r,regime:s}=t;return s==="EoS"?`After ${dt(o,"step")} *A* changes sign with ${nt} above 2/*η*; it bounces for ${dt(r,"step")}${qs(e)}, until that\
 falls below 2/*η* at step ${H(n)}.`:o<0?"*A* never changes sign.":`At step ${H(o)} *A* changes sign, ${nt} already below 2/*η*.`}function qs({run:{path:t}}){
let{signChange:e,crossing:o}=t;return o<0?"":` (the single neuron for ${H(o-e)})`}function Ds(t){let{limit:e,threshold:o,settings:n}=t,r=`The bias ends at *b*∞ \
= ${x(e.b)}${Hs(t)}.`,s=`The limiting sharpness is ${x(e.sharpness,6)}, a gap of ${x(e.gap)} below 2/*η* = ${x(o,6)}`,a=e.regime==="EoS"&&t.edge<n.b0?` (first-\
order theory, 3(*g*′/*g*)² at the bound: ${x(vn(t))})`:"";return`${r} ${s}${a}.`}function Hs(t){let{limit:e,edge:o,flowLimit:n,settings:r}=t;if(Wt(t)==="EoS"){
let l=o-e.b,u=r.b0===0?"the bound":`${Dn} = ${x(o)}`;return l>=0?`, below ${u} by ${x(l,3)}`:""}let s=`gradient flow: ${x(n)}`;if(r.b0!==0||Wt(t)===null)return`\
 (${s})`;let{bound:a,most:i}=Ye(t),c=[s];return Math.abs(r.A0)<=3&&c.push(`first-order theory: ${x(yn(t))}`),r.eta<=i&&c.push(`the bound leaves room for ${x(a/e.
b,2)} times as much`),` (${c.join("; ")})`}function Gs({path:t,last:e}){return t.flag!=="max_steps"||e<t.n?"":` The picture stops at step ${H(e)}, not yet conve\
rged; the limit is computed by going on.`}function zs(t){return`At step ${H(t.limit.steps)} *A* lands exactly on 0, where the gradient vanishes, with ${nt} abov\
e 2/*η*. There the run stays, with *b*∞ = ${x(t.limit.b)} and sharpness ${x(t.limit.sharpness)}: the exception that Theorem 4 leaves out.`}function Us(t){let{
path:e,last:o,settings:n}=t,[r,s]=[e.b[o],n.eta*e.height[o]];return s<.001?`By step ${H(o)} *b* has fallen to ${x(r)}, where *g*(*b*) = ${x(G(r))}: the neuron i\
s all but dead. *A* = ${x(e.A[o])} and *b* go on, but so slowly that the limit is out of reach.`:`It has not converged within ${dt(e.n,"step")}: there *A* = ${x(
e.A[e.n])}, *b* = ${x(e.b[e.n])}.`}function Bs(t){return`The start has *A* = 0, where the loss is least and the gradient is zero: the run stays there, with shar\
pness ${x(t.path.sharpness[0])}.`}function Gn({settings:{b0:t},twin:e}){let{eta:o,x0:n,y0:r}=e.settings;return`The second plane shows the single neuron that the\
 mean model would be if *g* were its tangent at *b*₀, of slope ${t===0?"½":`Φ(*b*₀) = ${x(at(t))}`}. There *x* stands for *A* and *y* for *g*(*b*), with t\
he same loss *ℓ*(*xy*) and the same step size times sharpness: *η*′ = √2 *ηd*Φ(*b*₀) = ${x(o)}, from (*x*₀, *y*₀) = (${x(n)}, ${x(r)}). The axes \
of both pictures correspond and both show the same step: what differs is the work of *g*’s curvature.`}function zn({path:t,last:e,edge:o}){return`Bias against\
 step. It goes from ${x(t.b[0])} to ${x(t.b[e])} at step ${H(e)}; the bias at the edge of stability is ${x(o)}.`}var Un={A0:.1,b0:.01};function Bn(t,e,o){let n=Bt("eos-main"),r=Bt("eos-twin"),s=Bt("eos-bias"),a=Bt("eos-sharpness"),i=[n,r,s,a],c=S("div",{class:"eos-panels"},
...i.map(h=>h.node)),l=null;function u(){let{run:h,settings:p}=t,m=l??Dt(h);n.draw(($,T)=>Ht($,T,m),($,T)=>de($,T,o.scene())),r.draw(($,T)=>pe($,T,m,h.twin),($,T)=>me(
$,T,o.scene()));let{A:M,b:g}=h.path,{x:w,y:v}=h.twin.run.path;n.describe(Ne(h,["A",M],["b",g])),r.describe(`Single neuron. ${Ne(h.twin.run,["x",w],["y",v])}`),n.
scales&&f.place(n.scales,p.A0,p.b0);let y=`A₀ = ${x(p.A0)}, b₀ = ${x(p.b0)}`;f.describe(`start ${y}: drag it or use the arrow keys`)}let f=qn(n,{grabbed(){return l=
Dt(t.run),!0},dragged(h,p){let{x:m,y:M}=n.scales,{A0:g,b0:w}=t.config.ranges;o.set({A0:Ut(m.invert(h),g,g.step),b0:Ut(M.invert(p),w,w.step)})},dropped(){l=null,
u()},nudged(h,p){let{A0:m,b0:M}=t.settings,{ranges:g}=t.config;o.set({A0:Ut(m+Un.A0*h,g.A0),b0:Ut(M+Un.b0*p,g.b0)})}}),d=[[n,h=>[he(h),h.last]],[r,({twin:{run:h}})=>[
ue(h),h.last]]];for(let[h,p]of d)h.node.addEventListener("pointermove",m=>{if(!h.scales||!t.run)return;let M=pn(h.scales,...p(t.run),...h.place(m));o.hover(Math.
min(M,t.run.last))});for(let h of[s,a])h.node.addEventListener("pointermove",p=>{h.scales&&t.run&&o.hover(Sn(h,p,t.run.last))});for(let h of i)h.node.addEventListener(
"pointerleave",()=>o.hover(-1));return{node:c,all:i,draw(){let{run:h}=t;u(),s.draw((p,m)=>ve(p,m,h),(p,m)=>ye(p,m,o.scene())),a.draw((p,m)=>zt(p,m,h,e.quantity),
(p,m)=>xe(p,m,o.scene())),s.describe(zn(h)),a.describe(Oo(h))},drawOver(h,p){let{run:m,theme:M}=t,g=m.twin.run;n.drawOver((w,v)=>{p&&Be(w,v,he(m),M,h)}),r.drawOver(
(w,v)=>{let y=Math.min(h,g.last);p&&Be(w,v,ue(g),M,y)}),s.drawOver((w,v)=>{p&&Ke(w,v,M,h,[m.path.b[h]])}),a.drawOver((w,v)=>{let y=kn(m,e.quantity,h);p&&Ke(w,v,
M,h,y)})}}}var Wn={threshold:{glyph:"triangle",place:t=>8*Math.PI/(t*t)},example:{glyph:"diamond",place:t=>10*Math.PI/(t*t)}},Yn={theory:!0,quantity:"both"},Vn=["eta","d",
"A0","b0"];function Ws({state:t,set:e,draw:o,reset:n,link:r,readout:s,words:a}){let{config:i}=t,c={hover:-1,...Yn},l=null;function u(b){Object.assign(c,b),o()}let f=go(
i.presets,(b,A)=>Vn.every(E=>b[E]===A[E]),b=>e(Object.fromEntries(Vn.map(A=>[A,b[A]])))),d=Mo({range:i.ranges.eta,landmarks:Object.entries(i.texts.landmarks).map(
([b,A])=>({key:b,text:A,glyph:Wn[b].glyph})),choose:b=>e({eta:b})}),h=wo("show",[["sharpness","sharpness"],["height",nt],["both","both"]],b=>u({quantity:b})),p=vo(
"theory",()=>u({theory:!c.theory})),m=S("p",{class:"eos-caption"}),M=So(),g=Lo({last:()=>t.run?.last??0,phaseName:b=>$t(t.run,b),moved:()=>u({hover:-1})}),w=Bn(
t,c,{set:e,scene:y,hover:b=>{c.hover=b,T()}}),v=fo({ready:()=>t.run,reset:()=>{g.rewind(),Object.assign(c,Yn),n()},link:r,python:()=>In(t.settings,t.run.path.n),
picture:()=>Fn(y()),data:()=>_n(t.run),stem:()=>"eosbook-mean-model"});function y(){let{run:b,theme:A}=t,E=g.step(),k=Math.min(g.atEnd()?1/0:E,b.twin.run.last),
N=c.theory?b.theory:null;return{run:b,theory:N,theme:A,step:E,twinStep:k,quantity:c.quantity}}function $(){let{run:b}=t;w.draw(),T(),h.update(c.quantity),p.update(
c.theory),g.update(),ft(a,Hn(b,g.step())),ft(m,Gn(b)),M.show(`${b.diverges} ${c.theory}`,()=>[...[...new Set(Z(b))].map(A=>yt(vt(A),A.name)),yt(vt(ut),`${nt} = \
2/*η*`),c.theory&&yt(vt(W),"gradient flow (theory)"),c.theory&&yt(vt(Ve),"its other curves, ½*A*² − 2*d*²*κ*(*b*) constant"),c.theory&&yt(vt(xt),"quasi-s\
tatic envelope (theory)")])}function T(){let{run:b}=t;if(!b)return;let{step:A,marked:E}=g.reading(c.hover);w.drawOver(A,E),ft(s,Ro(A,ro(b,A)))}return{nodes:[...f.
nodes,...d.nodes,S("div",{class:"eos-row"},h.node,p.node),w.node,m,M.node,g.node,s,a,v.node],panels:w.all,compute(b,A){A&&(g.rewind(),c.hover=-1);let{steps:E}=b;
return l?.steps!==E&&(l={steps:E,mean:He(E),neuron:De(E)}),wn(b,l)},draw:$,controls(b){f.update(b);let A=Object.entries(Wn).map(([k,{place:N}])=>[k,N(b.d)]),E=`\
here *η* = ${x(t.run.multiple)}π/*d*²`;d.update(b.eta,Object.fromEntries(A),E)},stop:()=>g.stop()}}var il={render:t=>Ao(t,{style:"eos-mm",settings:On,build:Ws})};export{il as default};
