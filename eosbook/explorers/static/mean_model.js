function Lt(){return globalThis.eosbookPage===!0}function ro(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function xe(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([s])=>!s.startsWith(`${t}.`)),a=Object.entries(e).map(([s,i])=>[
`${t}.${s}`,String(i)]);return n.search=new URLSearchParams([...r,...a]),o&&(n.hash=o),n.href}function so(t,e){history.replaceState(history.state,"",xe(t,e))}function A(t,e={},...o){return ao(document.createElement(t),e,o)}function F(t,e={},...o){return ao(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function ao(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function W(t){return t.split("*").map((e,o)=>o%2?A("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function io(t){return t.replaceAll(
"*","")}function it(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...W(e)))}var Kn=0;function Wt(t){return`eos-${t}-${++Kn}`}function $e(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function co(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function lo({ready:t,reset:e,link:o,python:n,picture:r,data:a,stem:s}){let i=A("span",{class:"eos-feedback",role:"status"});async function c(u,d){if(await co(u)){
i.textContent=d;return}let h=A("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",h),h.select()}let l=(u,d)=>A("button",{type:"\
button",onclick:()=>t()&&d()},u),f=[A("button",{type:"button",onclick:e},"reset"),Lt()&&l("copy link",()=>c(o(),"Link copied.")),l("copy Python",()=>c(n(),"Pyth\
on code copied.")),l("save picture",async()=>$e(await r(),`${s()}.png`)),l("save data",()=>$e(new Blob([a()],{type:"text/csv"}),`${s()}.csv`))].filter(Boolean);
return{node:A("div",{class:"eos-row"},f,i)}}var Qn="⁰¹²³⁴⁵⁶⁷⁸⁹";function Nt(t){let e=String(Math.abs(t)).replace(/\d/g,o=>Qn[o]);return t<0?`⁻${e}`:e}function y(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[s,i]=o.toExponential(
e-1).split("e"),c=String(Number(s)),l=`10${Nt(Number(i))}`;return n+(c==="1"?l:`${c}×${l}`)}let[r,a]=String(Number(o.toPrecision(e))).split(".");return n+fo(r)+
(a?`.${a}`:"")}function D(t){return(t<0?"−":"")+fo(String(Math.abs(t)))}function fo(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function pt(t,e){
return`${D(t)} ${e}${t===1?"":"s"}`}function uo(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function Mt(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let n=uo(e-t,o);return[Math.floor(t/n+1e-9)*n,Math.ceil(e/n-1e-9)*n]}function dt(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),a=s=>e[0]+(s-o)*
r;return a.invert=s=>o+(s-e[0])/r,a.domain=t,a.range=e,a.ticks=s=>{let i=uo(n-o,s),c=[],l=Math.ceil(o/i-1e-9),f=Math.floor(n/i+1e-9);for(let u=l;u<=f;u++){let d=Number(
(u*i).toPrecision(12));c.push({value:d,label:y(d,6),major:!0})}return c},a}function ho(t,e){return Object.assign(r=>t(r),t,{ticks:r=>t.ticks(r).map(a=>({...a,label:y(
a.value/10**e,6)}))})}function Ae(t,e){let[o,n]=t.map(Math.log10),r=dt([o,n],e),a=s=>r(Math.log10(s));return a.invert=s=>10**r.invert(s),a.domain=t,a.range=e,a.
ticks=s=>{let i=Math.max(1,Math.ceil((n-o)/s)),c=[];for(let l=Math.floor(o);l<=Math.ceil(n);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,d=Math.log10(u);if(d<o-1e-9||
d>n+1e-9||(f===1?l%i!==0:n-o>s/2))continue;let h=l>=-3&&l<=3,p=f===1?"":`${f}×`,m=h?y(u,2):`${p}10${Nt(l)}`;c.push({value:u,label:m,major:f===1})}return c},a}function po(t,...e){return A("div",{class:"eos-group",role:"group","aria-label":t},...e)}function mo(t,e,o){let n=new Map,r=t.map(c=>{let l=A("button",{type:"bu\
tton",onclick:()=>o(c)},W(c.label));return l.setAttribute("aria-pressed","false"),n.has(c.group)||n.set(c.group,[]),n.get(c.group).push(l),l}),a=A("div",{class:"\
eos-presets eos-later"},[...n].map(([c,l])=>po(io(c),A("span",{class:"eos-name"},W(c)),l))),s=A("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),s.replaceChildren(...l<0?[]:W(t[l].caption))}return{nodes:[a,s],update:i}}var Jn=9,Xn={
triangle:{d:"M6 1 L11 11 L1 11 Z",fill:"currentColor"},diamond:{d:"M6 1 L11 6 L6 11 L1 6 Z",fill:"none"},square:{d:"M2 2 h8 v8 h-8 Z",fill:"none"},disc:{d:"M6 6\
 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",fill:"currentColor"},cross:{d:"M2 2 L10 10 M10 2 L2 10",fill:"none"}};function go(t,e={}){return F("path",{...Xn[t],stroke:"\
currentColor","stroke-width":2,...e})}function bo({range:{min:t,max:e},landmarks:o,choose:n}){let r=Ae([t,e],[0,100]),a=r.ticks(8),s=a.length>Jn&&"eos-crowded",
i=F("svg",{class:s,"aria-hidden":"true",focusable:"false"}),c=F("g");i.append(F("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:p,label:m,major:M}of a){
let g=`${r(p)}%`;i.append(F("line",{x1:g,x2:g,y1:24,y2:M?32:29})),i.append(F("text",{x:g,y:44,class:!M&&"eos-minor"},m))}i.append(c);let l=A("span"),f=A("div",{
class:"eos-row"}),u=A("div",{class:"eos-ruler eos-later"},i,f),d=o.map(({key:p,glyph:m,text:M})=>{let g=A("span"),b=A("button",{type:"button",onclick:()=>n(b.place)},
F("svg",{class:"eos-glyph",viewBox:"0 0 12 12","aria-hidden":"true"},go(m)),W(M),g);return f.append(b),{key:p,shape:m,button:b,place:g}});f.append(l);function h(p,m,M=""){
c.replaceChildren(),l.replaceChildren(...W(M));for(let{key:g,shape:b,button:w,place:v}of d){let x=m[g],S=x!==null&&x>=t&&x<=e;w.place=x,w.disabled=!S,v.textContent=
x===null?": none":` = ${y(x)}`,S&&c.append(tr(b,r(x),()=>n(x)))}if(p>=t&&p<=e){let g=`${r(p)}%`;c.append(F("line",{x1:g,x2:g,y1:14,y2:33,"stroke-width":3})),c.append(
F("circle",{cx:g,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[u],update:h}}function tr(t,e,o){let n=F("svg",{x:`${e}%`,y:0,overflow:"visible"});return n.append(
go(t,{transform:"translate(-6 2)"}),F("line",{x1:0,x2:0,y1:14,y2:24}),F("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),F("g",{class:"eos-landmark",
onclick:o},n)}function Mo(t,e,o){let n=e.map(([a,s])=>{let i=A("button",{type:"button",onclick:()=>o(a)},W(s));return[a,i]});return{node:po(t,A("span",{class:"e\
os-name"},t),n.map(([,a])=>a)),update(a){for(let[s,i]of n)i.setAttribute("aria-pressed",String(s===a))}}}function wo(t,e){let o=A("button",{type:"button",onclick:e},
t);return{node:o,update:n=>o.setAttribute("aria-pressed",String(n))}}function vo(t,e,o){let n=Wt("menu"),r=A("select",{id:n,onchange:()=>o(Number(r.value))},e.map(
(s,i)=>A("option",{value:i},s))),a=A("label",{for:n,class:"eos-name"},t);return{node:A("span",{class:"eos-group"},a,r),update:s=>r.value=String(s)}}function yo(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var er={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},or={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},nr=["text","muted","ground","surface","line","accent"];function Se(t){let e=A("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let s of nr)e.style.color=`var(--eos-${s})`,o[s]=getComputedStyle(e).color;e.remove();let[n,r,a]=yo(o.text);o.dark=.299*n+.587*r+.114*a>128,o.
roles=o.dark?or:er,t.style.colorScheme=o.dark?"dark":"light";for(let[s,i]of Object.entries(o.roles))t.style.setProperty(`--eos-${s}`,i);return o}function xo(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function $o({model:t,el:e},{style:o,settings:n,build:r}){let a=t.get("config"),s=t.get("name"),i={config:a,settings:null,run:null,theme:null},c=A("div",{class:"\
eos-layout"}),l=A("div",{class:`eos ${o}`},c);e.append(l);let f=A("p",{class:"eos-note",role:"status"}),u=A("p",{class:"eos-readout"}),d=A("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(k){let N=Object.entries(k).filter(([I,P])=>!Object.is(t.get(I),P));for(let[I,P]of N)t.set(I,P);N.length&&t.
save_changes()}let p=r({state:i,set:h,draw:g,readout:u,words:d,reset:()=>{h(n.defaults(a)),w()},link:()=>xe(s,n.toAddress(i.settings,a))});c.append(f,...p.nodes);
let m=null;function M(){let k=performance.now(),{settings:N,problems:I}=n.read(t);if(i.settings=N,l.classList.toggle("eos-problem",I.length>0),I.length){p.stop(),
i.run=null,it(d,I.join(" ")),it(u,"");return}let P=JSON.stringify(N);(P!==m||!i.run)&&(i.run=p.compute(N,P!==m)),m=P,g(),p.controls?.(N),performance.measure("eo\
sbook-draw",{start:k,end:performance.now()})}function g(){i.run&&p.draw()}let b=!1;function w(){b||(b=!0,queueMicrotask(()=>{b=!1,l.isConnected&&M()}))}let v=0;
function x(){clearTimeout(v),v=setTimeout(()=>{let{settings:k,problems:N}=n.read(t);N.length||so(s,n.toAddress(k,a))},250)}if(Lt()){let{traits:k,refused:N}=n.fromAddress(
ro(s),a);h(k),N.length&&it(f,`Not taken from the address: ${N.join("; ")}.`)}let S=()=>{w(),Lt()&&x()};for(let k of n.keys)t.on(`change:${k}`,S);let $=xo(()=>{i.
theme=Se(l),p.recolour?.(),w()}),T=()=>p.panels.map(k=>k.measure()).some(Boolean),E=new ResizeObserver(()=>{T()&&g()});for(let k of p.panels)E.observe(k.node);return T(),
i.theme=Se(l),w(),()=>{for(let k of n.keys)t.off(`change:${k}`,S);clearTimeout(v),p.stop(),$(),E.disconnect(),l.remove()}}var rr={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function wt({
role:t,dash:e,width:o=2,marker:n}){let r=t?`var(--eos-${t})`:"currentColor",a=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":o,"stroke-dasharray":e.join(
" ")}),s=n==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=n&&F("path",{d:rr[n],...s});return F("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},a,i??[])}function vt(t,e){
return A("span",{},t,A("span",{},W(e)))}function Ao(){let t=A("div",{class:"eos-legend"}),e=null;return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(
Boolean)))}}}var So=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],To={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"},B={role:"theory",dash:[2,3],width:2.5},yt={role:"theory",
dash:[9,3,2,3],width:2},ct={dash:[6,4],width:1.5};function Y(t){return t.diverges?[So[0],To,To]:So}function xt(t,e){return Y(t)[t.path.phase[e]].name}function Yt(t,e){
let o=[0];for(let n of[1,2]){let r=o[n-1];for(;r<=e&&t[r]<n;)r++;o.push(r)}return[...o,e+1]}function Vt(t,e){let o=Math.ceil(t/e);return o%2?o:o+1}function ko({position:t,last:e,perSecond:o,show:n,changed:r}){let a=matchMedia("(prefers-reduced-motion: reduce)"),s=0,i=0,c=0,l=-1;function f(h){let p=a.matches?
500:0,m=Math.max(h-i,0),M=p?Math.floor(m/p)*p:m,g=Math.min(e(),c+Math.floor(M/1e3*o()));if(g!==l&&n(l=g),g>=e())return d();s=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),s=requestAnimationFrame(f),r()}function d(){s&&(cancelAnimationFrame(s),s=0,r())}return{get playing(){return s!==0},toggle:()=>s?
d():u(),restart:()=>s&&(d(),u()),stop:d}}var Te=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],sr="M3 1 L12 7 L3 13 Z",ar="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function ke(t){let e=F("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return F("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Eo({last:t,phaseName:e,moved:o}){let n=1/0,
r=Te.length-1,a=()=>Math.min(n,t()),s=ko({position:a,last:t,perSecond:()=>Te[r].perSecond(t()),show:i,changed:b});function i(v){n=v>=t()?1/0:v,o()}function c(v){
s.stop(),i(v)}let l=Wt("step"),f=A("button",{type:"button",onclick:()=>s.toggle()}),u=A("button",{type:"button",onclick:()=>c(0)},ke("M3 2 v10 M12 2 L5 7 L12 12\
 Z")),d=A("button",{type:"button",onclick:()=>c(1/0)},ke("M11 2 v10 M2 2 L9 7 L2 12 Z"));u.setAttribute("aria-label","first step"),d.setAttribute("aria-label","\
last step");let h=A("input",{id:l,type:"range",min:0,step:1});h.addEventListener("input",()=>c(Number(h.value)));let p=A("output",{for:l}),m=vo("speed",Te.map(v=>v.
name),v=>{r=v,s.restart()}),M=A("label",{for:l,class:"eos-name"},"step"),g=A("div",{class:"eos-replay"},u,f,d,M,h,p,m.node);function b(){let{playing:v}=s;f.value!==
String(v)&&(f.value=String(v),f.replaceChildren(ke(v?ar:sr),v?" pause":" play")),h.max=String(t()),h.value=String(a()),h.setAttribute("aria-valuetext",`step ${a()}\
, ${e(a())}`),p.textContent=`${D(a())} of ${D(t())}`,m.update(r)}let w=()=>h.matches(":focus-visible");return{node:g,step:a,update:b,atEnd:()=>n===1/0,focused:w,
reading(v){return v>=0?{step:v,marked:!0}:{step:a(),marked:n!==1/0||w()}},stop:s.stop,rewind(){s.stop(),n=1/0}}}function Lo(t,e,o){return`${`Step ${D(e)} of ${D(t.last)} (${xt(t,e)})`}: ${o.map(([r,a])=>`${r} = ${a}`).join(", ")}.`}function No(t,e){return[`step ${t}`,...e.
map(([o,n])=>`${o} = ${n}`)].join(" · ")}function Ee(t,[e,o],[n,r]){let{last:a,starts:s}=t,i=Y(t).map(({name:l},f)=>[l,s[f+1]-s[f]]).filter(([,l])=>l>0).map(([
l,f])=>`${pt(f,"step")} of ${l}`),c=l=>`${e} = ${y(o[l])}, ${n} = ${y(r[l])}`;return`Plane of ${e} and ${n}. The run starts at ${c(0)} and is drawn to ${c(a)}: ${i.
join(", ")}.`}function Ro({path:t,last:e,threshold:o}){return`Sharpness against step. It goes from ${y(t.sharpness[0])} to ${y(t.sharpness[e])} at step ${D(e)};\
 2/η is ${y(o)}.`}var ir=1.4426950408889634,cr=.6931471803691238,lr=19082149292705877e-26,Le=1075,fr=Float64Array.from({length:Le+1},(t,e)=>2**-e);function $t(t){let e=t>=0?Math.
trunc(Math.min(t*ir+.5,1075)):Le,o=e<Le?e*cr-t+e*lr:0,n=1/6227020800;return n=n*o+1/479001600,n=n*o+1/39916800,n=n*o+1/3628800,n=n*o+1/362880,n=n*o+1/40320,n=n*
o+1/5040,n=n*o+1/720,n=n*o+1/120,n=n*o+1/24,n=n*o+1/6,n=n*o+1/2,(1+(o+o*o*n))*fr[e]}function At(t){if(t>1){let r=$t(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,o=e*
(11486475+e*(810810+e*(12870+e*44))),n=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return o/n}function V(t){let e=Math.abs(t);if(e>2){let o=$t(e),n=.5*((1-o)/
(1+o));return t>0?n:-n}return .25*t*(1-At(.5*e))}var Oo=.3989422804014327,Kt=1.2533141373155003,ur=134217729,Ot=39,It=16,ot=10,Zt=ot+1;function hr(){let t=Ot*It+1,e=new Float64Array(t*Zt);e[0]=Kt,e[1]=1;for(let n=1;n<
ot;n++)e[n+1]=e[n-1]/(n+1);let o=new Float64Array(Zt);for(let n=1;n<t;n++){let r=n/It,a=30+Math.trunc(400/(r*r)),s=1/Math.sqrt(a);for(let c=a;c>=0;c--)s=1/(r+(c+
1)*s),c<=ot&&(o[c]=s);let i=1;for(let c=0;c<=ot;c++)i*=o[c],e[n*Zt+c]=i}return e}var Rt=hr();function pr(t){let e=Math.abs(t);if(!(e<Ot))return e>=Ot?0:e;let o=ur*
e,n=o-(o-e),r=e-n,a=e*e,s=n*n-a+2*n*r+r*r,i=$t(.5*a);return Oo*(i-i*(.5*s))}var Io=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Ne(t,e){if(!(t<Ot)){let i=Io(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let o=Math.trunc(t*It+.5),n=o/It-t,r=o*Zt,a=Rt[r+ot],s=ot*a;for(let i=ot-1;i>0;i--){let c=Rt[r+i];a=a*n+c,s=s*n+i*c}e[1]=a*n+Rt[r],
e[2]=s}function K(t,e){let o=pr(t);Ne(Math.abs(t),e),e[0]=o,e[1]=t>0?1-o*e[1]:o*e[1],e[2]=t>0?t+o*e[2]:o*e[2]}var Z=new Float64Array(3),Re=t=>e=>(K(e,Z),Z[t]),Aa=Re(
0),nt=Re(1),z=Re(2);function St(t){if(t>0)K(t,Z);else if(-t<Ot)Ne(-t,Z);else return Io(-t);return Z[1]/Z[2]}function Oe(t){if(Math.abs(t)<.5/It){let e=Rt[ot];for(let o=ot-
1;o>0;o--)e=e*t+Rt[o];return Math.log1p(e*t/Kt)}return t>0?.5*t*t+Math.log(2*nt(t)):(Ne(-t,Z),Math.log(Z[1]/Kt))}function Po(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.
log(t));for(let o=0;o<60;o++){K(e,Z);let[,n,r]=Z,a=r>0?Math.log(r/t)/St(e):-.25;if(e>1&&r>t&&(a=(r-t)/n),e-=a,!(Math.abs(a)>1e-16+4e-16*Math.abs(e)))break}return e}
function Co(t){let e=t/(2*Oo);if(t>1.3)e=Math.sqrt(2*t);else if(!(t>-.5)){let o=Kt*Math.exp(t);e=o-1/o}for(let o=0;o<60;o++){let n=e>-1/0?(Oe(e)-t)*St(e):0;if(e-=
n,!(Math.abs(n)>1e-16*Math.abs(e)))break}return e}function Fo(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Ie={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*V(2*t),second:Fo,q:t=>At(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),o=(t+1)/t;return{beta:t,c:e,r:o,value:n=>{let r=Math.
min(Math.abs(n),o);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(n)-r)},prime:n=>Math.abs(n)<o?n*(1-e*Math.abs(n)**t):Math.sign(n),second:n=>Math.abs(n)<o?1-(t+1)*e*Math.
abs(n)**t:0,q:n=>{let r=Math.abs(n);return r<o?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:V,second:t=>Fo(t/2)/4,q:t=>At(Math.abs(t)/2)})};function Qt(t,e){if(!(t in Ie))throw new RangeError(`key must be one of ${Object.keys(Ie).join(
", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let o=Ie[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...o}}var Pt=[2,6,10,14,22],dr=1e-13;function qo(t,e){let o=1;for(let n=1;n<=e;n++)o=o*(t-e+n)/n;return o}var _o=Float64Array.from({length:6},(t,e)=>{let o=0;for(let n=e;n<=
5;n++)o+=qo(n,e)/(n+1);return(-1)**e*o}),jo=Float64Array.from({length:6},(t,e)=>(-1)**e*qo(5,e)/6);function Jt(t,e,o,n,r){let a=Math.exp(n),s=0,i=0,c=0,l=0;for(let f=0;f<=
5;f++){let u=2+o,d=e*a,h=Math.sqrt(u*u+4*d*d),p=e*t.prime(a)/t.curvature,m=o+4*d*d/(u+h)-t.q(a)*h-p*p;if(!(m>-1)){r.fill(NaN);return}let M=-u*p*p,g=Math.log1p(m);
s+=_o[f]*M,i+=_o[f]*g,c+=jo[f]*M,l+=jo[f]*g,o+=M,a+=a*m}r[0]=s,r[1]=i,r[2]=c,r[3]=l}var Pe=new Float64Array(4),rt=new Float64Array(4),st=new Float64Array(Pt.length),
lt=new Float64Array(Pt.length);function Do(t,e,o,n,r,a=dr){Jt(t,e,o,n,Pe);let[s,i]=Pe,[,,c,l]=Pe;if(Number.isNaN(s))return{dd:0,dl:0,error:1/0};let f=1e-6*(Math.
abs(o)+r*Math.abs(s));Jt(t,e,o+f,n,rt);let u=(rt[0]-s)/f,d=(rt[1]-i)/f;Jt(t,e,o,n+1e-6,rt);let h=(rt[0]-s)/1e-6,p=(rt[1]-i)/1e-6;for(let S=0;S<Pt.length;S++){let $=Pt[S],
T=r/$,E=(1-T*u)*(1-T*p)-T*T*h*d,k=s,N=i,I=0,P=0,G=0,j=0;for(let L=0;L<=$;L++){L>0&&(Jt(t,e,o+I,n+P,rt),k=rt[0],N=rt[1]);let _=T*k-G,H=T*N-j,U=((1-T*p)*_+T*h*H)/
E,ut=((1-T*u)*H+T*d*_)/E;L>0&&L<$?(G+=2*U,j+=2*ut):(G=U,j=ut),I+=G,P+=j}st[S]=I,lt[S]=P;for(let L=S-1;L>=0;L--){let _=($/Pt[L])**2-1;st[L]=st[L+1]+(st[L+1]-st[L])/
_,lt[L]=lt[L+1]+(lt[L+1]-lt[L])/_}}c*=r,l*=r;let m=(1-r*u)*(1-r*p)-r*r*h*d,M=((1-r*p)*c+r*h*l)/m,g=((1-r*u)*l+r*d*c)/m,b=Math.abs(st[0]-st[1])+Math.abs(M),w=Math.
abs(lt[0]-lt[1])+Math.abs(g),v=Math.abs(o+st[0]),x=Math.max(b/(Math.abs(o)+v),w)/a;return{dd:st[0],dl:lt[0],error:Number.isNaN(x)?1/0:x}}var Q=["gradient flow","EoS"],J=1e150,Ho=1e-9,Ct=512,mr=(t,e,o)=>t>0&&Number.isFinite(t+e+o);function gr(t,e,o){if(!mr(t,e,o))return{u:NaN,d:NaN,flag:"diverged"};
if(e===0||o===0){let n=t*(e*e+o*o);return{u:n,d:n-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(o)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function br(t,e,o,n,{
maxSteps:r,maxEvaluations:a,relTol:s,leaping:i,untilTurn:c}){let l=e*Math.abs((n-o)*(n+o)),f=l-2,u=Math.abs(o*n),d=0,h=0,p=-1,m=-1,M=!1,g=0,b=Ct,w=0,v="max_step\
s";for(;h<=a;){if(!(l<=J&&u<=J)){v="diverged";break}if(l===0){v="invariant_line";break}let x=e*u,S=2*x*x/(l+Math.sqrt(l*l+4*x*x)),$=l+2*S,T=f+S>=0,E=T&&f+S<=1;if(p===
d&&(M=T,c)){v="converged";break}if(M&&m<0&&!T&&(m=d),u===0){v=f>0?"landed_on_axis":"converged";break}let k=t.q(u),N=t.prime(u)/t.curvature,I=e*N*(e*N),P=k<.5?f+
2*S-k*$-I:N*$/u-I-2;if(P>=-1&&p<0&&(p=d+1),f<0&&x*x<Ho*f*f&&x*x<-Ho*f*l){l+=x*x/f,f+=x*x/f,v="converged";break}if(d>=r)break;if(i&&w<=0&&Math.abs(f)<1&&p>=0&&p<=
d){b=Math.min(b,r-d);let{dd:G,dl:j,error:L}=Do(t,e,f,Math.log(u),b,s);h+=Ct;let _=f+G,H=e*u*Math.exp(j),U=2*H*H/(2+_+Math.sqrt((2+_)**2+4*H*H)),ut=_+U>=0!==T||_+
U<=1!=f+S<=1;if(L<=1&&!ut&&b>0){d+=b,E&&(g+=b),f=_,l=2+f,u*=Math.exp(j);let ht=.8*Math.max(L,1e-9)**(-1/9);b=Math.floor(Math.min(8*b,b*ht,20*b/Math.abs(j)));continue}
if(L===1/0?b=0:L<=1?b=Math.floor(b/4):b=Math.floor(b*Math.max(.8*L**(-1/9),.1)),b>=Ct)continue;b=Ct,w=Ct}w-=1,h+=1,E&&(g+=1),u=Math.abs(u+u*P),Math.abs(f)>1||I>
1?(l=Math.abs(l*(1-I)),f=l-2):(f-=l*I,l=2+f),d+=1}return{u:l,d:f,signChange:p,crossing:m,bouncing:M,band:g,steps:d,flag:v}}function Ce(t,e,o,n,r={}){let{maxSteps:a=1e12,
maxEvaluations:s=1/0,relTol:i=1e-13,leaping:c=!0}=r,l=e*t.curvature,[f,u]=[Math.abs(o),Math.abs(n)],d=gr(l,f,u)??br(t,l,f,u,{maxSteps:a,maxEvaluations:s,relTol:i,
leaping:c,untilTurn:!1}),{signChange:h=-1,crossing:p=-1,bouncing:m=!1,band:M=0,steps:g=0,flag:b}=d,w=["converged","landed_on_axis","on_axis"].includes(b),v=m?(p>=
0?p:g)-h:0;return{y2:w?d.u/l:NaN,sharpness:w?d.u/e:NaN,gap:w?-d.d/e:NaN,signChange:h,crossingStep:p,bouncingSteps:v,bandSteps:M,steps:g,regime:m?Q[1]:Q[0],flag:b}}var Mr=25.132741228718345,wr=9797174393178826e-31,Go=12.566370614359172,zo=134217729,Ft=13,vr=.25,yr=1e-18,Bo=1e-14,at=new Float64Array(3);function Uo(t,e){let o=zo*
t,n=o-(o-t),r=t-n;o=zo*e;let a=o-(o-e),s=e-a,i=t*e;return[i,n*a-i+n*s+r*a+r*s]}function Fe(t,e){let o=t*(e*e);if(!(o>12&&o<50))return o/Go-2;let[n,r]=Uo(e,e),[a,
s]=Uo(t,n);return(a-Mr+(s+t*r-wr))/Go}function Yo(t){K(t,at);let[e,o,n]=at,r=new Float64Array(Ft),a=0,s=e/n,i=1;r[0]=1,r[1]=o/n;for(let c=2;c<Ft;c++)i*=c,r[c]=s/
i,[a,s]=[s,-t*s-(c-2)*a];return r}var Tt=new Float64Array(2);function Vo(t,e){let o=t[Ft-1],n=(Ft-1)*o;for(let r=Ft-2;r>0;r--)o=o*e+t[r],n=n*e+r*t[r];Tt[0]=o*e,
Tt[1]=n}function Xt(t,e){let o=Fe(t,e),n=2/(2+o),r=-o/(2+o)/(1+Math.sqrt(n));if(Math.abs(r)>.03)return Po(2/(Math.sqrt(t)*e));let a=Yo(0),s=r/a[1];for(let i=0;i<
6;i++)Vo(a,s),s-=(Tt[0]-r)/Tt[1];return s}var Wo={drop:NaN,low:0,u:NaN,delta:NaN};function xr(t,e,o,n,r){let a=2*e*e*t,s=Xt(t,e),i=Yo(s),c=at[2],l=vr/(1+Math.abs(
s)),f=n-s,u=Math.abs(o),d=0,h=0,p=0,m=0,M=-1,g=-1,b=!1;for(;;){let w=(L,_)=>({..._,signChange:M,bouncing:b,crossing:g,steps:m,flag:L});if(!(u<=J&&h<=J))return w(
"diverged",Wo);let v=f-h-p,x,S,$,T;if(Math.abs(v)<l){Vo(i,v);let L=Tt[0];x=2*L*(2+L),S=2+x,$=c*(1+L),T=c*Tt[1]}else K(n-h,at),T=at[1],$=at[2],S=.25*a*$*$,x=S-2;
if(m===M?b=x>=0:b&&g<0&&x<0&&(g=m),u===0)return w(x>0?"landed_on_axis":"converged",{drop:h,low:p,u:S,delta:x});let E=u*$,k=Math.abs(x);if(E*E*k+.5*t*(u*T)*(u*T)<
.01*k*k){let L=St(n-h),_=L/(2*e*e*k),H=2*S*L*_,U=($*$/3+H)/k+2*L*_,ut=Math.sqrt(yr/U);if(_*=u*u,H*=u*u,U*=u*u,x>0){if(u<ut&&x<1&&m<r){let ht=Math.log1p(x),Ut=(Math.
log(ut)-Math.log(u))/ht,no=Math.trunc(Math.min(Ut,r-m-1))+1;M<0&&(M=m+1,b=!0),u=Math.exp(Math.log(u)+no*ht),m+=no;continue}}else if(U*_<=Bo*(h+_)&&U*H<=Bo*k){let ht=_+
p,Ut=h+ht;return p=ht-(Ut-h),w("converged",{drop:Ut,low:p,u:S-H,delta:x-H})}}if(m>=r||S*(r-m)<.1)return m=r,w("max_steps",Wo);let N,I,P=!1;if(E>2)N=V(E),I=-a*N*
$;else{let L=At(.5*E);N=.25*E*(1-L),P=S*(1-L)>=1,I=P?u*(x-S*L):-u*(S*(1-L))}let G=t*N*u*T+p,j=h+G;p=G-(j-h),h=j,I+=d,j=u+I,d=I-(j-u),u=j,u<0&&(u=-u,d=-d,P=!0),m+=
1,M<0&&(P||u===0)&&(M=m)}}function $r(t,e,o){K(o,at);let n=.5*t*e*e*at[2]*at[2],r=o===0?Fe(t,e):n-2;return{drop:0,low:0,u:n,delta:r,flag:"on_axis"}}function _e(t,e,o,n=0,{
maxSteps:r=1e8}={}){let a=o===0?$r(t,e,n):xr(t,e,o,n,r),{signChange:s=-1,crossing:i=-1,bouncing:c=!1,steps:l=0}=a;return{b:n-a.drop-a.low,sharpness:a.u/t,gap:-a.
delta/t,signChange:s,crossingStep:i,bouncingSteps:c?(i>=0?i:l)-s:0,steps:l,regime:c?Q[1]:Q[0],flag:a.flag}}var ee=t=>t<0||Object.is(t,-0)?-1:1;function Zo(t,e,o=200){let n=new Float64Array(o),r=new Float64Array(o),a=Math.abs((e-t)*(e+t)),s=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(a));for(let c=0;c<o;c++){let l=1-c/(o-1),f=a===0?Math.abs(t)*l:Math.sqrt(a)*Math.sinh(i*l),u=a===0?Math.abs(e)*l:Math.sqrt(a)*Math.cosh(i*l);n[c]=
ee(t)*(s?f:u),r[c]=ee(e)*(s?u:f)}return n[0]=t,r[0]=e,{x:n,y:r}}function te(t,e,o){let n=Math.exp(o);return-t.prime(n)/n*Math.sqrt(e*e+4*n*n)}function Ko(t,e,o,n,r=.02){
let a=new Float64Array(n.length).fill(e),s=new Float64Array(n.length).fill(o);if(e===0||o===0)return{x:a,y:s};let i=(o-e)*(o+e),c=Math.log(Math.abs(e))+Math.log(
Math.abs(o)),l=0;for(let f=0;f<n.length;f++){for(;l<n[f];){let h=te(t,i,c),p=Math.min(n[f]-l,r/Math.max(Math.abs(h),1e-300)),m=te(t,i,c+p/2*h),M=te(t,i,c+p/2*m),
g=te(t,i,c+p*M);c+=p/6*(h+2*m+2*M+g),l+=p,c<-600&&(l=n[f])}let u=Math.exp(c),d=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*u*u))/2);a[f]=ee(e)*(i>=0?u/d:d),s[f]=ee(o)*
(i>=0?d:u/d)}return{x:a,y:s}}function Ar(t,e,o,n,r){return r==="first-order"||o<=0?0:t*n*Math.asinh(e/Math.sqrt(o))}function Qo(t,e,o,{curvature:n,lipschitz:r},a){
let s=Math.abs((o-e)*(o+e)),i=Math.min(Math.abs(e),Math.abs(o)),c=Ar(t,i,s,r,a);return t*n*s*Math.exp(-c)>2?Q[1]:Q[0]}var Tr=1e-12,kr=1e-300;function Er(t,e,o){let n=e*o,r=t.prime(n),a=t.second(n),s=a*n+r,i=a*(o*o-e*e);return .5*(a*(e*e+o*o)+Math.sqrt(i*i+4*s*s))}function je(t){
let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function Xo(t,e,o,n,r,{out:a,stop:s=!1}={}){let i=a&&
a.x.length>r?a:je(r),{x:c,y:l,value:f,sharpness:u,y2:d,phase:h}=i,p=e*t.curvature,m=Math.abs(o)>Math.abs(n),M=Math.sign(o)*Math.sign(n),g=o,b=n,w=-1,v=-1,x=-1,S=0,
$=1/0,T=!1,E="max_steps";for(let k=0;k<=r;k++){let N=g*b;if(!(Math.abs(N)<=J)){E="diverged";break}w=k;let I=m?g:b,P=p*(I*I)>=2,G=Math.sign(g)*Math.sign(b);if(S===
0&&G!==M&&(G!==0||$>=kr)?(v=k,S=P?1:2):S===1&&!P&&(x=k,S=2),c[k]=g,l[k]=b,f[k]=t.value(N),u[k]=Er(t,g,b),d[k]=b*b,h[k]=S,$=Math.min(Math.abs(g),Math.abs(b)),T||=
g!==0&&Math.abs(g)===Math.abs(b),s&&k>0&&($===0||Jo(p,g,b)))break;let j=e*t.prime(N),L=g-j*b;b-=j*g,g=L}return w<0&&(w=0,c[0]=o,l[0]=n,f[0]=u[0]=d[0]=NaN,h[0]=0),
E!=="diverged"&&(o===0||n===0?E="on_axis":T?E="invariant_line":c[w]===0||l[w]===0?E=p*Math.max(c[w]*c[w],l[w]*l[w])>2?"landed_on_axis":"converged":Jo(p,c[w],l[w])&&
(E="converged")),{...i,n:w,signChange:v,crossing:x,flag:E}}function Jo(t,e,o){let n=t*Math.max(e*e,o*o),r=(t*e*o)**2;return n<2&&r<=Tr*(2-n)*Math.min(n,2-n)}function _t(t,e,o){
return Float64Array.from(o,n=>{let r=Math.abs(n),a=e*t.curvature*r*r;if(!(a>=2))return NaN;if(a===2)return(Number.isFinite(t.beta)?0:t.r)/r;let s=(a-2)/a,i=-300,
c=Math.log(a*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let f=.5*(i+c);t.q(Math.exp(f))>s?c=f:i=f}return Math.exp(.5*(i+c))/r})}var Lr=1e-12,Nr=1e-300,en=Qt("sym"),kt=new Float64Array(3);function on(t,e,o,n,r){let a=t*r,s=V(a),i=$t(Math.abs(a)),c=i/((1+i)*(1+i)),l=2*e*e*(c*r*r),f=c*(t*n)*(t*n)+s*t*o,u=e*(c*t*r*n+s*n),d=l-f;return .5*(l+f+Math.sqrt(
d*d+8*u*u))}function nn(t,e,o){return K(e,kt),on(t,o,kt[0],kt[1],kt[2])}function qe(t){let e=()=>new Float64Array(t+1);return{A:e(),b:e(),s:e(),value:e(),height:e(),
sharpness:e(),phase:new Uint8Array(t+1)}}function rn(t,e,o,n,r,{out:a,stop:s=!1}={}){let i=a&&a.A.length>r?a:qe(r),c=2*e*e*t,l=Math.sign(o),f=o,u=n,d=-1,h=-1,p=-1,
m=0,M="max_steps";for(let g=0;g<=r;g++){if(!(Math.abs(f)<=J&&Math.abs(u)<=J)){M="diverged";break}d=g,K(u,kt);let[b,w,v]=kt,x=f*v,S=.5*e*e*v*v,$=t*S>=2,T=Math.sign(
f);if(m===0&&T!==l&&(T!==0||Math.abs(i.A[g-1])>=Nr)?(h=g,m=$?1:2):m===1&&!$&&(p=g,m=2),i.A[g]=f,i.b[g]=u,i.s[g]=x,i.value[g]=en.value(x),i.height[g]=S,i.sharpness[g]=
on(f,e,b,w,v),i.phase[g]=m,s&&g>0&&(f===0||tn(t,e,f,u,S)))break;let E=V(x);u-=t*E*f*w,f-=c*E*v}if(d<0){d=0;for(let g of Object.values(i))g[0]=NaN;[i.A[0],i.b[0]]=
[o,n]}if(M!=="diverged"){let g=i.A[d];o===0?M="on_axis":g===0?M=t*i.height[d]>2?"landed_on_axis":"converged":tn(t,e,g,i.b[d],i.height[d])&&(M="converged")}return{
...i,n:d,signChange:h,crossing:p,flag:M}}function tn(t,e,o,n,r){let a=t*r,s=(o*St(n)/e)**2;return a<2&&s*Math.max(a,2-a)<=Lr*(2-a)**2}var sn=(t,e,o)=>_t(en,2*e*
e*t,Float64Array.from(o,z)),an=(t,e,o,n)=>Co(Oe(o)-(e-n)*(e+n)/(4*t*t)),cn=(t,e,o=0)=>an(t,e,o,0);function De(t,e,o=0,n=200){let r=Float64Array.from({length:n},
(s,i)=>e*(1-i/(n-1))),a=r.map(s=>an(t,e,o,s));return a[0]=o,{A:r,b:a}}function He(t){let e=A("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let a=Math.max(1,globalThis.devicePixelRatio||
1),[s,i]=[Math.round(n*a),Math.round(r*a)];return(e.width!==s||e.height!==i)&&([e.width,e.height]=[s,i]),o.setTransform(a,0,0,a,0,0),o.clearRect(0,0,n,r),o}}}function R(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},a){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),a(t),t.stroke(),
t.restore()}function X({left:t,top:e,width:o,height:n},r,a){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),a(),r.restore()}function oe(t,e,o,n,r,a="x"){let[s,i]=a===
"x"?[n,r]:[r,n];t.moveTo(n(e),r(e));for(let c=e+1;c<=o;){let l=Math.floor(s(c)),[f,u,d]=[c,c,c];for(;d<o&&Math.floor(s(d+1))===l;)d++,i(d)<i(f)&&(f=d),i(d)>i(u)&&
(u=d);let[h,p]=f<u?[f,u]:[u,f];t.lineTo(n(c),r(c)),h>c&&t.lineTo(n(h),r(h)),p>h&&t.lineTo(n(p),r(p)),d>p&&t.lineTo(n(d),r(d)),c=d+1}}function ne(t,e,o,n,r,a,s,i){
for(let c=o;c<=n;c+=r)mt(t,e,a(c),s(c),i)}function re(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function mt(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="tria\
ngle")t.moveTo(o,n-1.25*r),t.lineTo(o+1.15*r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e===
"cross")t.moveTo(o-r,n-r),t.lineTo(o+r,n+r),t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var Rr="'STIX Two Text', 'Latin\
 Modern Roman', 'Times New Roman', serif";function C(t,e,o,n,r={}){let{align:a="left",size:s=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").
map((p,m)=>(t.font=m%2?`italic ${s+2}px ${Rr}`:`${f} ${s}px ${l}`,{part:p,font:t.font,width:t.measureText(p).width})),d=u.reduce((p,{width:m})=>p+m,0),h=a==="ri\
ght"?o-d:a==="center"?o-d/2:o;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"\
round"});for(let p of c?["strokeText","fillText"]:["fillText"]){let m=h;for(let{part:M,font:g,width:b}of u)t.font=g,t[p](M,m,n),m+=b}return t.restore(),d}var se=2;function ln(t,e,[o,n],r){let a=new OffscreenCanvas(o*se,n*se),s=a.getContext("2d");s.scale(se,se),s.fillStyle=t.ground,s.fillRect(0,0,o,n),C(s,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)s.save(),s.translate(i[0],i[1]),c(s,i[2],i[3]),s.restore();return a.convertToBlob({type:"image/p\
ng"})}function fn(t,e,o,n){let r=[`# ${t}`,e.join()];for(let a=0;a<=o;a++)r.push(n(a).join());return`${r.join(`
`)}
`}var Or=13,Ir=3.4;function ae(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function ft(t,e,{x:o,y:n,xName:r,yName:a,theme:s,xCount:i,yCount:c}){let l=o.ticks(i??Math.max(2,e.width/
80)),f=n.ticks(c??Math.max(2,e.height/50)),u={colour:s.muted,fonts:s.fonts,size:12};R(t,{colour:s.line,width:1,alpha:.6},h=>{for(let{value:p,major:m}of l)m&&q(h,
tt(o(p)),e.top,tt(o(p)),e.bottom);for(let{value:p,major:m}of f)m&&q(h,e.left,tt(n(p)),e.right,tt(n(p)))}),R(t,{colour:s.muted,width:1},h=>{q(h,e.left,e.bottom+.5,
e.right,e.bottom+.5);for(let{value:p,major:m}of l)q(h,tt(o(p)),e.bottom,tt(o(p)),e.bottom+(m?5:3));for(let{value:p,major:m}of f)q(h,e.left-(m?5:3),tt(n(p)),e.left,
tt(n(p)))});for(let h of l){let p=Math.min(o(h.value),e.right+Or-Ir*h.label.length);C(t,h.label,p,e.bottom+18,{...u,align:"center"})}for(let h of f)C(t,h.label,
e.left-8,n(h.value)+4,{...u,align:"right"});let d={colour:s.text,fonts:s.fonts,size:13};C(t,r,e.right,e.bottom+35,{...d,align:"right"}),C(t,a,2,e.top-9,d)}function tt(t){
return Math.round(t)+.5}function q(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}var Pr={left:40,right:14,top:26,bottom:42},Cr=120,un=1e5;function gt(t,e){let[o,n]=[0,0];for(let r=0;r<=e;r++)t[r]<o?o=t[r]:t[r]>n&&(n=t[r]);return[o,n]}function ie([
t,e],o){let n=Math.max(e-t,1e-6*o),[r,a]=Mt(t-.06*n,Math.max(e,t+n)+.06*n,8);return[t===0?-.05*a:r,e===0?-.05*r:a]}function Ge(t,e,o,n=Pr){let r=ae(t,e,n);return{
area:r,x:dt(o.x,[r.left,r.right]),y:dt(o.y,[r.bottom,r.top])}}function ce(t,e,o,{across:n,up:r},a,s,i){i<o.last&&(t.globalAlpha=.2,hn(t,e,o,{across:n,up:r},a,s,
o.last),t.globalAlpha=1),hn(t,e,o,{across:n,up:r},a,s,i)}function hn(t,{x:e,y:o},n,{across:r,up:a},s,i,c){let l=d=>O(e(r[d])),f=d=>O(o(a[d])),u=t.globalAlpha;Y(
n).forEach(({role:d,marker:h,dash:p},m)=>{let M=n.starts[m],g=Math.min(n.starts[m+1]-1,c);if(g<M)return;let b=i.roles[d],w=m===1;R(t,{colour:b,dash:p,width:w?1:
2,alpha:u*(w?.75:1)},x=>oe(x,Math.max(M-1,0),g,l,f,s));let v=Vt(g-M+1,Cr);re(t,h,b,x=>ne(x,h,M,g,v,l,f,3.5))}),!(!n.diverges||c<n.last)&&R(t,{colour:i.roles.diverged,
width:3},d=>{mt(d,"cross",l(c),f(c),8)})}function ze(t,{x:e,y:o},{across:n,up:r},a,s){R(t,{colour:a.text,width:2},i=>{mt(i,"circle",e(n[s]),o(r[s]),7)})}function O(t){
return Math.min(Math.max(t,-un),un)}function pn({x:t,y:e},{across:o,up:n},r,a,s,i=40){let c=-1,l=i*i;for(let f=0;f<=r;f++){let u=(t(o[f])-a)**2+(e(n[f])-s)**2;u<
l&&([c,l]=[f,u])}return c}var Fr=[.25,1,2,4,8,16,32,64,128,256],le=({path:t})=>({across:t.x,up:t.y});function dn(t,e,{run:o,theory:n,theme:r,step:a,stepSize:s="*η*"}){let{area:i,x:c,y:l}=e;ft(t,i,{x:c,y:l,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),X(i,
t,()=>{_r(t,e,r),qr(t,e,o,r),n&&Dr(t,e,o,n,r),ce(t,e,o,le(o),o.swapped?"x":"y",r,a)}),Hr(t,e,o,n,r,s)}function _r(t,{area:e,x:o,y:n},r){R(t,{colour:r.muted,width:1,
alpha:.35},a=>{for(let s of Fr)for(let i of[1,-1])jr(a,e,o,n,i*s)}),R(t,{colour:r.muted,width:3,alpha:.45},a=>{q(a,o(0),e.top,o(0),e.bottom),q(a,e.left,n(0),e.right,
n(0))})}function jr(t,e,o,n,r){let a=!1;for(let s=e.left;s<=e.right;s+=3){let i=o.invert(s),c=n(r/i),l=Number.isFinite(c)&&c>e.top-400&&c<e.bottom+400;l&&a?t.lineTo(
s,c):l&&t.moveTo(s,c),a=l}}function mn(t){return Math.sqrt(t.threshold/t.loss.curvature)}function qr(t,{area:e,x:o,y:n},r,a){let s=mn(r);R(t,{...ct,colour:a.text},
i=>{for(let c of[s,-s])r.swapped?q(i,O(o(c)),e.top,O(o(c)),e.bottom):q(i,e.left,O(n(c)),e.right,O(n(c)))})}function Dr(t,{x:e,y:o},n,{flow:r,envelope:a},s){let i=s.
roles.theory;R(t,{...B,colour:i},l=>{for(let f of r)l.lineTo(O(e(f.x)),O(o(f.y)))});let c=Math.sign(n.swapped?n.settings.x0:n.settings.y0);R(t,{...yt,colour:i},
l=>{for(let f of[1,-1])a.forEach(({height:u,width:d},h)=>{let p=n.swapped?[c*u,f*d]:[f*d,c*u];l[h?"lineTo":"moveTo"](O(e(p[0])),O(o(p[1])))})})}function Hr(t,{area:e,
x:o,y:n},r,a,s,i){let c={size:13,fonts:s.fonts,halo:s.ground,colour:s.text},l=mn(r),f=`*${r.swapped?"x":"y"}*² = ${r.loss.curvature===1?"2":"8"}/${i}`;if(r.swapped&&
l<o.domain[1]?C(t,f,o(l)+6,e.top+16,c):!r.swapped&&l<n.domain[1]&&C(t,f,e.right-6,n(l)-6,{...c,align:"right"}),!a)return;let u={...c,colour:s.text},{flow:d,envelope:h}=a;
if(d.length){let p=d[Math.floor(d.length*.25)],m=Math.min(O(o(p.x))+10,e.right-84);C(t,"gradient flow",m,O(n(p.y))+14,u)}if(h.length){let{height:p,width:m}=h[Math.
floor(h.length*.7)],[M,g]=r.swapped?[o(p),n(m)]:[o(m),n(p)];C(t,"envelope",Math.min(O(M)+8,e.right-60),O(g),u)}}var Gr=1e-7,zr=4,Et=160,Br=.1,Ur=1e-10;function Wr({loss:t,beta:e}){return Qt(t.key,t.key==="beta"?e:void 0)}function gn(t,e,o=1/0){let{eta:n,x0:r,y0:a,steps:s}=t,
i=Wr(t),c=Xo(i,n,r,a,s,{stop:!0,out:e}),l=Math.abs(r)>Math.abs(a),f={settings:t,loss:i,path:c,swapped:l,height:u=>i.curvature*(l?c.x[u]**2:c.y2[u]),excess:u=>Yr(
i,c.x[u]*c.y[u],c.value[u]),threshold:2/n,limit:Ce(i,n,r,a,{relTol:Ur,maxEvaluations:o}),flowLimit:i.curvature*Math.abs((a-r)*(a+r)),arrival:Vr(i,n,r,a),predicted:[
"first-order","sharper"].map(u=>Qo(n,r,a,i,u))};return f.diverges=c.flag==="diverged"||f.limit.flag==="diverged",f.last=Zr(f),f.starts=Yt(c.phase,f.last),f}function Yr(t,e,o){
return Math.abs(e)<1e-4?t.curvature*e*e/2:o-t.value(0)}function Vr(t,e,o,n){let r=Math.abs((n-o)*(n+o)),a=Math.min(Math.abs(o),Math.abs(n));return r>0?t.curvature*
r*Math.exp(-e*t.lipschitz*Math.asinh(a/Math.sqrt(r))):0}function Zr(t){let{path:e,threshold:o,settings:n,diverges:r}=t,a=zr*Math.max(Math.abs(n.x0),Math.abs(n.y0));
for(let s=0;s<e.n;s++){let{x:i,y:c}=e;if(r){if(!Kr(e,s+1)||Math.max(Math.abs(i[s]),Math.abs(c[s]))>a)return s}else if(t.height(s)<o&&t.excess(s)<Gr)return s}return e.
n}function Kr({value:t,sharpness:e,y2:o},n){return Number.isFinite(t[n]+e[n]+o[n])}function bn(t){let{x0:e,y0:o,eta:n}=t.settings,{loss:r,swapped:a,starts:s}=t,
i=Zo(e,o,Et),c=Array.from(i.x,(w,v)=>({x:w,y:i.y[v]})),l=Math.sqrt(t.threshold/r.curvature),f=Math.abs(a?e:o),u=[];for(let w=0;w<Et&&f>l;w++)u.push(l+(f-l)*(w/(Et-
1))**2);let d=_t(r,n,u),h=u.map((w,v)=>({height:w,width:d[v]})),p=s[2]>s[1]&&!t.diverges?Jr(s[1],s[2]-1):[],m=p.map(w=>Math.abs(a?t.path.x[w]:t.path.y[w])),M=_t(
r,n,m),g=p.map((w,v)=>({step:w,x:M[v],y:m[v]})),b=w=>w.filter(v=>Object.values(v).every(Number.isFinite));return{flow:b(c),flowAt:b(Qr(t)),envelope:b(h),envelopeAt:b(
g)}}function Qr({settings:t,loss:e,last:o}){let{eta:n,x0:r,y0:a}=t;if(r===0||a===0)return[];let s=Math.abs((a-r)*(a+r)),c=Math.asinh(Math.min(Math.abs(r),Math.abs(
a))/Math.sqrt(s))/e.lipschitz+40/(e.curvature*s),l=Math.min(n*o,c),f=Array.from({length:Et},(p,m)=>l*m/(Et-1)),{x:u,y:d}=Ko(e,r,a,f,Br),h=f.map((p,m)=>({step:p/
n,x:u[m],y:d[m]}));return[...h,{...h.at(-1),step:o}]}function Jr(t,e){let o=Math.min(e-t+1,Et),n=r=>t+Math.round(r*(e-t)/Math.max(o-1,1));return Array.from({length:o},
(r,a)=>n(a))}var Xr=1e3,ts=3e3;function Mn({eta:t,d:e,A0:o,b0:n,steps:r},a,s){let i=Math.sqrt(Math.SQRT2*e*nt(n)),c=i/(Math.SQRT2*e),l=Math.SQRT2*e/i,[f,u]=[z(n),nt(n)],d={eta:t*
i*i,x0:c*o,y0:l*f,loss:{key:"sym"},steps:Math.min(r,Math.max(2*a,ts))},h=gn(d,s,Xr);return h.theory=bn(h),{settings:d,run:h,xOf:p=>c*p,yOf:p=>l*(f+u*(p-n)),AOf:p=>p/
c,bOf:p=>n+(p/l-f)/u}}var es=1e-7,Be=160,os=1e5,ns=.3;function wn(t,e){let{eta:o,d:n,A0:r,b0:a,steps:s}=t,i=rn(o,n,r,a,s,{stop:!0,out:e.mean}),c={settings:t,path:i,height:l=>i.height[l],
threshold:2/o,edge:Xt(o,n),multiple:o*n*n/Math.PI,limit:_e(o,n,r,a,{maxSteps:os}),flowLimit:cn(n,r,a),diverges:i.flag==="diverged"};return c.last=rs(c),c.starts=
Yt(i.phase,c.last),c.theory=ss(c),c.twin=Mn(t,c.last,e.neuron),c}function rs({path:t,threshold:e}){for(let o=0;o<t.n;o++){let n=t.s[o]**2/8;if(t.height[o]<e&&n<
es)return o}return t.n}function Ue({settings:{eta:t,A0:e},multiple:o}){let n=8-o,r=Math.min(n,8-n,(8-n)/Math.abs(e))/200;return{bound:-t/r*Math.abs(e),most:r/Math.
abs(e)}}var vn=({edge:t})=>3*(nt(t)/z(t))**2,yn=({settings:{d:t,A0:e},multiple:o})=>-Math.sqrt(2*Math.PI)*e*e/((8-o)*t*t);function ss({settings:t,edge:e,last:o}){
let{eta:n,d:r,A0:a,b0:s}=t,i=xn(De(r,a,s,Be)),c=[];for(let u=0;u<Be&&s>e;u++)c.push(e+(s-e)*(u/(Be-1))**2);let l=sn(n,r,c),f=c.map((u,d)=>({A:l[d],b:u}));return{
flow:i,flowAt:as(t,o),envelope:f.filter(({A:u})=>Number.isFinite(u))}}function xn({A:t,b:e}){return Array.from(t,(o,n)=>({A:o,b:e[n]}))}function $n(t,e,[o,n],r){
return Array.from({length:r},(a,s)=>{let i=o+(n-o)*(s+.5)/r;return xn(De(t,e,i,12))})}function as({eta:t,d:e,A0:o,b0:n},r){let a=(f,u)=>{let d=z(u),h=V(f*d);return[
-2*e*e*h*d,-h*f*nt(u)]},s=ns/(.5*(e*z(n))**2),[i,c]=[o,n],l=[{step:0,A:i,b:c}];for(let f=1;f*s<=t*r&&Math.abs(i)>1e-6;f++){let[u,d]=a(i,c),[h,p]=a(i+s/2*u,c+s/2*
d),[m,M]=a(i+s/2*h,c+s/2*p),[g,b]=a(i+s*m,c+s*M);i+=s/6*(u+2*h+2*m+g),c+=s/6*(d+2*p+2*M+b),l.push({step:f*s/t,A:i,b:c})}return[...l,{step:r,A:i,b:c}]}var is={left:50,right:14,top:26,bottom:42},cs=[.25,1,2,4,8,16,32,64],ls=.1,fs=1e-280,us=.5,hs=9,We={...B,width:1.25,dash:[]},ps=.55,fe=({path:t})=>({across:t.A,
up:t.b});function jt(t){let{path:e,last:o,edge:n,twin:r,settings:a}=t,s=gt(e.A,o),i=gt(e.b,o);if(!r.run.diverges){let{path:l,last:f}=r.run,[u,d]=[gt(l.x,f).map(
r.AOf),l.y[f]];s[0]=Math.min(s[0],u[0]),s[1]=Math.max(s[1],u[1]),i[0]=Math.min(i[0],r.bOf(d))}n<Math.max(a.b0,0)+us&&(i[1]=Math.max(i[1],n)),i[0]=Math.min(i[0],
n,i[1]-ls);let c=Math.max(...s.map(Math.abs));return{x:c>fs?ie(s,c):[-1,1],y:ie(i,1)}}function qt(t,e,o){return Ge(t,e,o,is)}function ue(t,e,o,{xOf:n,yOf:r}){return qt(
t,e,{x:o.x.map(n),y:o.y.map(r)})}function he(t,e,{run:o,theory:n,theme:r,step:a}){let{area:s,x:i,y:c}=e;ft(t,s,{x:i,y:c,xName:"*A*",yName:"*b*",theme:r,xCount:6,
yCount:8}),X(s,t,()=>{ds(t,e,r),n&&ms(t,e,o,r),gs(t,e,o,r),n&&bs(t,e,n,r),ce(t,e,o,fe(o),"y",r,a)}),Ms(t,e,o,n,r),An(t,s,"mean model",r)}function pe(t,e,{run:o,
theme:n,theory:r,twinStep:a}){let{twin:s}=o;dn(t,e,{run:s.run,theory:r&&s.run.theory,theme:n,step:a,stepSize:"*η*′"}),An(t,e.area,"single neuron",n)}function An(t,e,o,n){
let r={colour:n.text,fonts:n.fonts,weight:600,size:13};C(t,o,(e.left+e.right)/2,e.top-9,{...r,align:"center"})}function ds(t,{area:e,x:o,y:n},r){let a=[];for(let s=e.
top;s<e.bottom+4;s+=4)a.push([s,z(n.invert(s))]);R(t,{colour:r.muted,width:1,alpha:.35},s=>{for(let i of cs)for(let c of[i,-i])a.forEach(([l,f],u)=>{s[u?"lineTo":
"moveTo"](O(o(c/f)),l)})}),R(t,{colour:r.muted,width:3,alpha:.45},s=>{q(s,o(0),e.top,o(0),e.bottom)})}function ms(t,{x:e,y:o},{settings:n},r){let a=Math.max(...e.
domain.map(Math.abs)),s={...We,colour:r.roles.theory,alpha:ps};R(t,s,i=>{for(let c of $n(n.d,a,o.domain,hs))for(let l of[1,-1])c.forEach(({A:f,b:u},d)=>{i[d?"li\
neTo":"moveTo"](O(e(l*f)),O(o(u)))})})}function gs(t,{area:e,y:o},{edge:n},r){R(t,{...ct,colour:r.text},a=>{q(a,e.left,O(o(n)),e.right,O(o(n)))})}function bs(t,{
x:e,y:o},{flow:n,envelope:r},a){let s=a.roles.theory;R(t,{...B,colour:s},i=>{for(let{A:c,b:l}of n)i.lineTo(O(e(c)),O(o(l)))}),R(t,{...yt,colour:s},i=>{for(let c of[
1,-1])r.forEach(({A:l,b:f},u)=>{i[u?"lineTo":"moveTo"](O(e(c*l)),O(o(f)))})})}function Ms(t,{area:e,x:o,y:n},{edge:r,settings:a},s,i){let c={size:13,fonts:i.fonts,
halo:i.ground,colour:i.text},l={...c,align:"right"},f="½*d*²*g*(*b*)² = 2/*η*",u=n(r);if(u<e.top)C(t,`${f} is above: ↑`,e.right-6,e.top+40,l);else{let p=u-
6<e.top+14?u+16:u-6;Math.abs(n(a.b0)-u)<30&&a.A0>0?C(t,f,e.left+6,p,c):C(t,f,e.right-6,p,l)}if(!s?.envelope.length)return;let{A:d,b:h}=s.envelope[Math.floor(s.envelope.
length*.7)];C(t,"envelope",Math.min(O(o(d))+8,e.right-60),O(n(h)),c)}var ws={left:52,right:14,top:26,bottom:42};var vs=9;function de(t,e,o,n){let r=ae(t,e,ws);return{area:r,x:dt([0,Math.max(o,1)],[r.left,r.right]),y:dt(n,[r.bottom,r.top])}}function me(t,{area:e,y:o},n,r,a){let s=o(r),i={colour:n.text,fonts:n.fonts,halo:n.ground,align:"right"};if(s<e.top){C(t,`${a} is above: ↑`,e.right-6,e.top+32,
i);return}R(t,{...ct,colour:n.text},l=>{q(l,e.left,s,e.right,s)});let c=s-6>e.top+12;C(t,a,e.right-6,c?s-6:s+16,i)}function ge(t,{area:e,x:o},n,r){Y(n).forEach(
({role:s,name:i},c)=>{let[l,f]=[n.starts[c],Math.min(n.starts[c+1],n.last)].map(o);if(n.starts[c+1]<=n.starts[c]||(R(t,{colour:r.roles[s],width:3},d=>{q(d,l,e.top-
1.5,f,e.top-1.5)}),f-l<6.5*i.length))return;let u={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};C(t,i,(l+f)/2,e.top+13,{...u,align:"center"})})}function be(t,{
x:e,y:o},n,r,a){R(t,a,s=>{for(let i of n){let c=o(r(i));Number.isFinite(c)&&s.lineTo(e(i.step),Ye(c))}})}function Dt(t,e,o,n,r,a,{hollow:s=!1}={}){r<o.last&&(t.
globalAlpha=.2,Sn(t,e,o,n,o.last,a,s),t.globalAlpha=1),Sn(t,e,o,n,r,a,s)}function Sn(t,{area:e,x:o,y:n},r,a,s,i,c){let l=t.globalAlpha,f=u=>Ye(n(i(u)),e);Y(r).forEach(
({role:u,marker:d,dash:h},p)=>{let m=r.starts[p],M=Math.min(r.starts[p+1]-1,s);if(M<m)return;let g=a.roles[u];R(t,{colour:g,dash:c?[]:h,width:c?1:2,alpha:l},w=>oe(
w,Math.max(m-1,0),M,o,f));let b=Vt(r.last,e.width/vs);re(t,d,g,w=>ne(w,d,m,M,b,o,f,3.2),c?a.ground:null)}),r.diverges&&s===r.last&&R(t,{colour:a.roles.diverged,
width:3},u=>mt(u,"cross",o(s)-8,Math.max(f(s),e.top+8),7))}function Ye(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Ve(t,{
area:e,x:o,y:n},r,a,s){let i=tt(o(a));R(t,{colour:r.text,width:1,alpha:.6},c=>{q(c,i,e.top,i,e.bottom)}),X(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of s){
let l=n(c);Number.isFinite(l)&&mt(t,"circle",i,Ye(l,e),4)}t.fill()})}function Tn(t,e,o){let n=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.
max(n,0),o)}var ys=1e-280;function xs(t,e){let{path:o,threshold:n,last:r}=t,a=t.diverges?3*Math.max(t.height(0),n):1/0,s=0;for(let i=0;i<=r;i++)e!=="sharpness"&&(s=Math.max(
s,t.height(i))),e!=="height"&&(s=Math.max(s,o.sharpness[i]));return s=Math.min(s,a),n<8*s&&(s=Math.max(s,n)),[0,Mt(0,s>ys?1.04*s:1,5)[1]]}function Ht(t,e,o,n){return de(
t,e,o.last,xs(o,n))}function kn(t,e,{run:o,theme:n,step:r,quantity:a},s,i){let{area:c,x:l,y:f}=e,u=`${s}${a==="both"?" (hollow)":""}`,d={height:u,sharpness:"sha\
rpness",both:`sharpness (filled) and ${u}`};ft(t,c,{x:l,y:f,xName:"step",yName:d[a],theme:n,yCount:5}),X(c,t,()=>{if(i){let h={...B,colour:n.roles.theory};be(t,
e,i.points,i.value,h)}a!=="sharpness"&&Dt(t,e,o,n,r,o.height,{hollow:a==="both"}),a!=="height"&&Dt(t,e,o,n,r,h=>o.path.sharpness[h])}),me(t,e,n,o.threshold,"2/*\
η*"),ge(t,e,o,n)}function En(t,e,o){let n=[];return e!=="sharpness"&&n.push(t.height(o)),e!=="height"&&n.push(t.path.sharpness[o]),n}var et="½*d*²*g*(*b*)²",As="*g*⁻¹(2/√(*ηd*²))",Ss=.005,Ts=.1;function Me(t,e,o){let[n,r]=gt(o.path.b,o.last),a=o.edge<0&&o.edge>4*n-.001?o.edge:n,s=n<
r?Math.min(n,a):n-Ts,i=de(t,e,o.last,Mt(s,r,5)),c=Math.max(...i.y.domain.map(Math.abs)),l=c<Ss?Math.ceil(Math.log10(c)-1e-9)-1:0;return{...i,power:l,y:l?ho(i.y,
l):i.y}}function we(t,e,{run:o,theory:n,theme:r,step:a}){let{area:s,x:i,y:c,power:l}=e,f=`bias *b*${l?`, in units of 10${Nt(l)}`:""}`;ft(t,s,{x:i,y:c,xName:"ste\
p",yName:f,theme:r,yCount:5}),X(s,t,()=>{if(n){let u={...B,colour:r.roles.theory};be(t,e,n.flowAt,({b:d})=>d,u)}Dt(t,e,o,r,a,u=>o.path.b[u])}),me(t,e,r,o.edge,As),
ge(t,e,o,r)}function ve(t,e,o){let{run:n,theory:r}=o,a=r&&{points:r.flowAt,value:({A:s,b:i})=>nn(s,i,n.settings.d)};kn(t,e,o,et,a)}var Nn=1e30,Ln=t=>typeof t=="number"&&Math.abs(t)<=Nn,Ze=`up to ${y(Nn)}`,Rn=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,Ke=({min:t,max:e})=>`${y(t)}\
 to ${y(e)}`;function ye({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(a,s){if(o){let i=1e-12*(s.max-s.min);return Ln(a)&&a>=s.min-i&&a<=s.max+i?null:
`a number from ${Ke(s)}`}return Ln(a)&&!(a<=e)?null:e===void 0?`a number ${Ze} in size`:e===0?`a positive number ${Ze}`:`a number above ${e} and ${Ze}`}return{symbol:t,
counts:n,allowed:(a,s,{ranges:i})=>r(a[s],i[s]),read:(a,s,{ranges:i})=>Rn(a,i[s]),write:(a,s)=>a[s],options:(a,{ranges:s})=>Ke(s[a])}}function Qe({symbol:t,inAddress:e=!0,
counts:o=()=>!0}={}){return{symbol:t,counts:o,inAddress:e,allowed:(n,r,{ranges:a})=>{let{min:s,max:i}=a[r],c=n[r];return Number.isInteger(c)&&c>=s&&c<=i?null:`a\
 whole number from ${s} to ${i}`},read:(n,r,{ranges:a})=>{let s=Rn(n,a[r]);return Number.isInteger(s)?s:void 0},write:(n,r)=>n[r],options:(n,{ranges:r})=>`whole\
 numbers, ${Ke(r[n])}`}}function ks(t){return typeof t=="number"?y(t):JSON.stringify(t)??String(t)}function On(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,a])=>[a.name??r,r,a]);return{keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:a}])=>[r,a])),read(r){let a=r.get("config"),
s=Object.fromEntries(o.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:d,entry:h}]of e){let p=f(s,a)&&u(s,c,a);p&&i.push(`${l} must be ${p}\
, but it is ${ks(s[c])}.`),h&&(s[d]=h(s,c,a))}return{settings:s,problems:i}},defaults(r){return Object.fromEntries(o.map(a=>[a,r.defaults[a]]))},toAddress(r,a){
if(o.every(i=>r[i]===a.defaults[i]))return{};let s=n.filter(([,,{counts:i}])=>i(r,a));return Object.fromEntries(s.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,a){
let s={},i=[];for(let[c,l]of Object.entries(r)){let[,f,u]=n.find(([h])=>h===c)??[],d=u?.read(l,f,a);if(d!==void 0)s[f]=d;else{let h=u&&`allowed: ${u.options(f,a)}`;
i.push(`${c} = ${l} (${h??"no such setting"})`)}}return{traits:s,refused:i}}}}var In=On({eta:ye({symbol:"*η*",within:!0}),d:Qe({symbol:"*d*"}),A0:ye({symbol:"*A*₀",within:!0}),b0:ye({symbol:"*b*₀",within:!0}),steps:Qe({inAddress:!1})});
function Pn({eta:t,d:e,A0:o,b0:n},r){return`from eosbook import mean_model

run = mean_model.trajectory(eta=${t}, d=${e}, A0=${o}, b0=${n}, steps=${r})
`}function Cn({eta:t,d:e,A0:o,b0:n}){return`eta=${t} d=${e} A0=${o} b0=${n}`}var[Fn,Je,Xe,to]=[1100,40,460,280];function Es({settings:{eta:t,d:e,A0:o,b0:n},multiple:r}){return`Mean model: *η* = ${y(t,6)} = ${y(r)}π/*d*², *d* = ${e}, (\
*A*₀, *b*₀) = (${y(o)}, ${y(n)})`}function _n(t){let{run:e,theme:o,quantity:n}=t,[r,a]=[Fn/2,Je+Xe],s=jt(e);return ln(o,Es(e),[Fn,a+to],[{at:[12,Je,r-24,Xe],
draw:(i,...c)=>he(i,qt(...c,s),t)},{at:[r,Je,r-12,Xe],draw:(i,...c)=>pe(i,ue(...c,s,e.twin),t)},{at:[12,a,r-24,to],draw:(i,...c)=>we(i,Me(...c,e),t)},{at:[r,a,r-
12,to],draw:(i,...c)=>ve(i,Ht(...c,e,n),t)}])}function jn(t){let{path:e,settings:o,threshold:n,edge:r}=t,{A:a,b:s,value:i,sharpness:c,height:l}=e;return fn(`mea\
n model: ${Cn(o)} 2/eta=${n} bound=${r} end=${e.flag}`,["step","phase","A","b","loss","sharpness","height"],e.n,f=>[f,xt(t,f),a[f],s[f],i[f],c[f],l[f]])}var qn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Dn(t,{grabbed:e,dragged:o,dropped:n,nudged:r}){let a=A("button",{type:"button",
class:"eos-handle"});t.node.append(a);let s=!1;a.addEventListener("pointerdown",i=>{i.button===0&&(a.setPointerCapture(i.pointerId),s=e())}),a.addEventListener(
"pointermove",i=>{s&&(i.stopPropagation(),o(...t.place(i)))});for(let i of["pointerup","pointercancel"])a.addEventListener(i,()=>{s&&(s=!1,n())});return a.addEventListener(
"keydown",i=>{if(!(i.key in qn))return;i.preventDefault();let c=i.shiftKey?10:1;r(...qn[i.key].map(l=>l*c))}),{node:a,place({area:i,x:c,y:l},f,u){let d=(h,p,m)=>Math.
min(Math.max(h,p),m);a.style.left=`${d(c(f),i.left,i.right)}px`,a.style.top=`${d(l(u),i.top,i.bottom)}px`},describe(i){a.setAttribute("aria-label",i)}}}function Gt(t,{
min:e,max:o},n){let r=n?Math.round(t/n)*n:t;return Number(Math.min(Math.max(r,e),o).toFixed(6))}function zt(t){let e=A("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=He(e),n=He(e),r=[0,0];return{node:e,scales:null,measure(){let a=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==a[0]||r[1]!==a[1]},draw(a,s){let[i,c]=r;this.scales=i>0&&c>0?a(i,c):null,this.scales&&s(o.begin(i,c),this.scales)},drawOver(a){
let s=n.begin(...r);this.scales&&a(s,this.scales)},describe(a){e.setAttribute("aria-label",a)},place(a){let s=e.getBoundingClientRect();return[a.clientX-s.left,
a.clientY-s.top]}}}var bt={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"},Hn="*g*⁻¹(2/√(*ηd*²))",Ls=1e-12;function Gn(t,e){let o=Ns[t.limit.
flag](t);return e<t.last?`${Lo(t,e,oo(t,e))} ${o}`:o}function oo({path:t},e){return[["*A*",y(t.A[e])],["*b*",y(t.b[e])],[et,y(t.height[e])],["sharpness",y(t.sharpness[e])]]}
var Ns={converged:t=>`${eo(t)} ${Os(t)}. ${Is(t)} ${Cs(t)}${_s(t)}`,landed_on_axis:t=>`${eo(t)} ${js(t)}`,max_steps:t=>`${eo(t)} ${qs(t)}`,on_axis:Ds,diverged:t=>`\
The run leaves the numbers after ${pt(t.path.n,"step")}.`};function Rs({multiple:t}){return Math.abs(t/8-1)<Ls?0:Math.sign(t-8)}function Bt(t){let{settings:e,path:o,
threshold:n}=t,r=e.b0===0?Rs(t):Math.sign(o.height[0]-n);return r>0?"EoS":r<0?"gradient flow":null}function eo(t){let{settings:e,path:o,threshold:n,multiple:r,edge:a}=t,
s=Bt(t);if(e.b0!==0){let f=s==="EoS"?"above":"below";return`At the start ${et} = ${y(o.height[0])}, ${f} 2/*η* = ${y(n)}: ${bt[s]??"the edge"} is to be expecte\
d (Theorems 3 and 4 start at *b* = 0).`}let i=`*η* = ${y(r)}π/*d*²`;if(s===null)return`${i} is the threshold itself: neither theorem speaks.`;if(s==="EoS")return`${i}\
 is above the threshold 8π/*d*²: Theorem 4 predicts ${bt.EoS}, with *b*∞ ≤ ${Hn} = ${y(a)}.`;let{bound:c,most:l}=Ue(t);return e.eta<=l?`${i} is below the \
threshold 8π/*d*²: Theorem 3 predicts ${bt["gradient flow"]}, with −(*η*/*γ*)|*A*₀| = ${y(c)} ≤ *b*∞ ≤ 0.`:`${i} is below the threshold 8π/*d*², w\
here ${bt["gradient flow"]} is to be expected; Theorem 3 does not speak: it asks for *η* ≤ *γ*/|*A*₀| = ${y(l)}.`}function Os(t){let{regime:e}=t.limit;return Bt(
t)===null?`The run is in ${bt[e]}`:Bt(t)===e?`The run is indeed in ${bt[e]}`:`Yet the run is in ${bt[e]}`}function Is({limit:t,twin:e}){let{signChange:o,crossingStep:n,
bouncingSteps:r,regime:a}=t;return a==="EoS"?`After ${pt(o,"step")} *A* changes sign with ${et} above 2/*η*; it bounces for ${pt(r,"step")}${Ps(e)}, until that\
 falls below 2/*η* at step ${D(n)}.`:o<0?"*A* never changes sign.":`At step ${D(o)} *A* changes sign, ${et} already below 2/*η*.`}function Ps({run:{path:t}}){
let{signChange:e,crossing:o}=t;return o<0?"":` (the single neuron for ${D(o-e)})`}function Cs(t){let{limit:e,threshold:o,settings:n}=t,r=`The bias ends at *b*∞ \
= ${y(e.b)}${Fs(t)}.`,a=`The limiting sharpness is ${y(e.sharpness,6)}, a gap of ${y(e.gap)} below 2/*η* = ${y(o,6)}`,s=e.regime==="EoS"&&t.edge<n.b0?` (first-\
order theory, 3(*g*′/*g*)² at the bound: ${y(vn(t))})`:"";return`${r} ${a}${s}.`}function Fs(t){let{limit:e,edge:o,flowLimit:n,settings:r}=t;if(Bt(t)==="EoS"){
let l=o-e.b,f=r.b0===0?"the bound":`${Hn} = ${y(o)}`;return l>=0?`, below ${f} by ${y(l,3)}`:""}let a=`gradient flow: ${y(n)}`;if(r.b0!==0||Bt(t)===null)return`\
 (${a})`;let{bound:s,most:i}=Ue(t),c=[a];return Math.abs(r.A0)<=3&&c.push(`first-order theory: ${y(yn(t))}`),r.eta<=i&&c.push(`the bound leaves room for ${y(s/e.
b,2)} times as much`),` (${c.join("; ")})`}function _s({path:t,last:e}){return t.flag!=="max_steps"||e<t.n?"":` The picture stops at step ${D(e)}, not yet conve\
rged; the limit is computed by going on.`}function js(t){return`At step ${D(t.limit.steps)} *A* lands exactly on 0, where the gradient vanishes, with ${et} abov\
e 2/*η*. There the run stays, with *b*∞ = ${y(t.limit.b)} and sharpness ${y(t.limit.sharpness)}: the exception that Theorem 4 leaves out.`}function qs(t){let{
path:e,last:o,settings:n}=t,[r,a]=[e.b[o],n.eta*e.height[o]];return a<.001?`By step ${D(o)} *b* has fallen to ${y(r)}, where *g*(*b*) = ${y(z(r))}: the neuron i\
s all but dead. *A* = ${y(e.A[o])} and *b* go on, but so slowly that the limit is out of reach.`:`It has not converged within ${pt(e.n,"step")}: there *A* = ${y(
e.A[e.n])}, *b* = ${y(e.b[e.n])}.`}function Ds(t){return`The start has *A* = 0, where the loss is least and the gradient is zero: the run stays there, with shar\
pness ${y(t.path.sharpness[0])}.`}function zn({settings:{b0:t},twin:e}){let{eta:o,x0:n,y0:r}=e.settings;return`The second plane shows the single neuron that the\
 mean model would be if *g* were its tangent at *b*₀, of slope ${t===0?"½":`Φ(*b*₀) = ${y(nt(t))}`}. There *x* stands for *A* and *y* for *g*(*b*), with t\
he same loss *ℓ*(*xy*) and the same step size times sharpness: *η*′ = √2 *ηd*Φ(*b*₀) = ${y(o)}, from (*x*₀, *y*₀) = (${y(n)}, ${y(r)}). The axes \
of both pictures correspond and both show the same step: what differs is the work of *g*’s curvature.`}function Bn({path:t,last:e,edge:o}){return`Bias against\
 step. It goes from ${y(t.b[0])} to ${y(t.b[e])} at step ${D(e)}; the bias at the edge of stability is ${y(o)}.`}var Un={A0:.1,b0:.01};function Wn(t,e,o){let n=zt("eos-main"),r=zt("eos-twin"),a=zt("eos-bias"),s=zt("eos-sharpness"),i=[n,r,a,s],c=A("div",{class:"eos-panels"},
...i.map(h=>h.node)),l=null;function f(){let{run:h,settings:p}=t,m=l??jt(h);n.draw((x,S)=>qt(x,S,m),(x,S)=>he(x,S,o.scene())),r.draw((x,S)=>ue(x,S,m,h.twin),(x,S)=>pe(
x,S,o.scene()));let{A:M,b:g}=h.path,{x:b,y:w}=h.twin.run.path;n.describe(Ee(h,["A",M],["b",g])),r.describe(`Single neuron. ${Ee(h.twin.run,["x",b],["y",w])}`),n.
scales&&u.place(n.scales,p.A0,p.b0);let v=`A₀ = ${y(p.A0)}, b₀ = ${y(p.b0)}`;u.describe(`start ${v}: drag it or use the arrow keys`)}let u=Dn(n,{grabbed(){return l=
jt(t.run),!0},dragged(h,p){let{x:m,y:M}=n.scales,{A0:g,b0:b}=t.config.ranges;o.set({A0:Gt(m.invert(h),g,g.step),b0:Gt(M.invert(p),b,b.step)})},dropped(){l=null,
f()},nudged(h,p){let{A0:m,b0:M}=t.settings,{ranges:g}=t.config;o.set({A0:Gt(m+Un.A0*h,g.A0),b0:Gt(M+Un.b0*p,g.b0)})}}),d=[[n,h=>[fe(h),h.last]],[r,({twin:{run:h}})=>[
le(h),h.last]]];for(let[h,p]of d)h.node.addEventListener("pointermove",m=>{if(!h.scales||!t.run)return;let M=pn(h.scales,...p(t.run),...h.place(m));o.hover(Math.
min(M,t.run.last))});for(let h of[a,s])h.node.addEventListener("pointermove",p=>{h.scales&&t.run&&o.hover(Tn(h,p,t.run.last))});for(let h of i)h.node.addEventListener(
"pointerleave",()=>o.hover(-1));return{node:c,all:i,draw(){let{run:h}=t;f(),a.draw((p,m)=>Me(p,m,h),(p,m)=>we(p,m,o.scene())),s.draw((p,m)=>Ht(p,m,h,e.quantity),
(p,m)=>ve(p,m,o.scene())),a.describe(Bn(h)),s.describe(Ro(h))},drawOver(h,p){let{run:m,theme:M}=t,g=m.twin.run;n.drawOver((b,w)=>{p&&ze(b,w,fe(m),M,h)}),r.drawOver(
(b,w)=>{let v=Math.min(h,g.last);p&&ze(b,w,le(g),M,v)}),a.drawOver((b,w)=>{p&&Ve(b,w,M,h,[m.path.b[h]])}),s.drawOver((b,w)=>{let v=En(m,e.quantity,h);p&&Ve(b,w,
M,h,v)})}}}var Yn={threshold:{glyph:"triangle",place:t=>8*Math.PI/(t*t)},example:{glyph:"diamond",place:t=>10*Math.PI/(t*t)}},Vn={theory:!0,quantity:"both"},Zn=["eta","d",
"A0","b0"];function Hs({state:t,set:e,draw:o,reset:n,link:r,readout:a,words:s}){let{config:i}=t,c={hover:-1,...Vn},l=null;function f($){Object.assign(c,$),o()}let u=mo(
i.presets,($,T)=>Zn.every(E=>$[E]===T[E]),$=>e(Object.fromEntries(Zn.map(T=>[T,$[T]])))),d=bo({range:i.ranges.eta,landmarks:Object.entries(i.texts.landmarks).map(
([$,T])=>({key:$,text:T,glyph:Yn[$].glyph})),choose:$=>e({eta:$})}),h=Mo("show",[["sharpness","sharpness"],["height",et],["both","both"]],$=>f({quantity:$})),p=wo(
"theory",()=>f({theory:!c.theory})),m=A("p",{class:"eos-caption"}),M=Ao(),g=Eo({last:()=>t.run?.last??0,phaseName:$=>xt(t.run,$),moved:()=>f({hover:-1})}),b=Wn(
t,c,{set:e,scene:v,hover:$=>{c.hover=$,S()}}),w=lo({ready:()=>t.run,reset:()=>{g.rewind(),Object.assign(c,Vn),n()},link:r,python:()=>Pn(t.settings,t.run.path.n),
picture:()=>_n(v()),data:()=>jn(t.run),stem:()=>"eosbook-mean-model"});function v(){let{run:$,theme:T}=t,E=g.step(),k=Math.min(g.atEnd()?1/0:E,$.twin.run.last),
N=c.theory?$.theory:null;return{run:$,theory:N,theme:T,step:E,twinStep:k,quantity:c.quantity}}function x(){let{run:$}=t;b.draw(),S(),h.update(c.quantity),p.update(
c.theory),g.update(),it(s,Gn($,g.step())),it(m,zn($)),M.show(`${$.diverges} ${c.theory}`,()=>[...[...new Set(Y($))].map(T=>vt(wt(T),T.name)),vt(wt(ct),`${et} = \
2/*η*`),c.theory&&vt(wt(B),"gradient flow (theory)"),c.theory&&vt(wt(We),"its other curves, ½*A*² − 2*d*²*κ*(*b*) constant"),c.theory&&vt(wt(yt),"quasi-s\
tatic envelope (theory)")])}function S(){let{run:$}=t;if(!$)return;let{step:T,marked:E}=g.reading(c.hover);b.drawOver(T,E),it(a,No(T,oo($,T)))}return{nodes:[...u.
nodes,...d.nodes,A("div",{class:"eos-row"},h.node,p.node),b.node,m,M.node,g.node,a,s,w.node],panels:b.all,compute($,T){T&&(g.rewind(),c.hover=-1);let{steps:E}=$;
return l?.steps!==E&&(l={steps:E,mean:qe(E),neuron:je(E)}),wn($,l)},draw:x,controls($){u.update($);let T=Object.entries(Yn).map(([k,{place:N}])=>[k,N($.d)]),E=`\
here *η* = ${y(t.run.multiple)}π/*d*²`;d.update($.eta,Object.fromEntries(T),E)},stop:()=>g.stop()}}var ol={render:t=>$o(t,{style:"eos-mm",settings:In,build:Hs})};export{ol as default};
