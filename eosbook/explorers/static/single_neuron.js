function xt(){return globalThis.eosbookPage===!0}function Ce(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function re(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Pe(t,e){history.replaceState(history.state,"",re(t,e))}function k(t,e={},...n){return je(document.createElement(t),e,n)}function P(t,e={},...n){return je(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function je(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function H(t){return t.split("*").map((e,n)=>n%2?k("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function De(t){return t.replaceAll(
"*","")}function X(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...H(e)))}var Mo=0;function Pt(t){return`eos-${t}-${++Mo}`}function se(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function Fe(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function _e({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=k("span",{class:"eos-feedback",role:"status"});async function c(u,p){if(await Fe(u)){
i.textContent=p;return}let h=k("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",h),h.select()}let l=(u,p)=>k("button",{type:"\
button",onclick:()=>t()&&p()},u),f=[k("button",{type:"button",onclick:e},"reset"),xt()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>se(await r(),`${a()}.png`)),l("save data",()=>se(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:k("div",{class:"eos-row"},f,i)}}var vo="⁰¹²³⁴⁵⁶⁷⁸⁹";function ae(t){let e=String(Math.abs(t)).replace(/\d/g,n=>vo[n]);return t<0?`⁻${e}`:e}function E(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${ae(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+qe(r)+
(s?`.${s}`:"")}function _(t){return(t<0?"−":"")+qe(String(Math.abs(t)))}function qe(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function G(t,e){return`${_(
t)} ${e}${t===1?"":"s"}`}function He(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function jt(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=He(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function K(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=He(o-n,a),c=[],l=Math.ceil(n/i-1e-9),f=Math.floor(o/i+1e-9);for(let u=l;u<=f;u++){let p=Number(
(u*i).toPrecision(12));c.push({value:p,label:E(p,6),major:!0})}return c},s}function ft(t,e){let[n,o]=t.map(Math.log10),r=K([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,p=Math.log10(u);if(p<n-1e-9||p>o+1e-9||(f===1?l%i!==
0:o-n>a/2))continue;let h=l>=-3&&l<=3,d=f===1?"":`${f}×`,g=h?E(u,2):`${d}10${ae(l)}`;c.push({value:u,label:g,major:f===1})}return c},s}function Ge(t,...e){return k("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Ue(t,e,n){let o=new Map,r=t.map(c=>{let l=k("button",{type:"bu\
tton",onclick:()=>n(c)},H(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=k("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>Ge(De(c),k("span",{class:"eos-name"},H(c)),l))),a=k("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),a.replaceChildren(...l<0?[]:H(t[l].caption))}return{nodes:[s,a],update:i}}var xo=9,yo={
triangle:{d:"M6 1 L11 11 L1 11 Z",fill:"currentColor"},diamond:{d:"M6 1 L11 6 L6 11 L1 6 Z",fill:"none"},square:{d:"M2 2 h8 v8 h-8 Z",fill:"none"},disc:{d:"M6 6\
 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",fill:"currentColor"},cross:{d:"M2 2 L10 10 M10 2 L2 10",fill:"none"}};function ze(t,e={}){return P("path",{...yo[t],stroke:"\
currentColor","stroke-width":2,...e})}function Be({range:{min:t,max:e},landmarks:n,choose:o}){let r=ft([t,e],[0,100]),s=r.ticks(8),a=s.length>xo&&"eos-crowded",
i=P("svg",{class:a,"aria-hidden":"true",focusable:"false"}),c=P("g");i.append(P("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:d,label:g,major:M}of s){
let w=`${r(d)}%`;i.append(P("line",{x1:w,x2:w,y1:24,y2:M?32:29})),i.append(P("text",{x:w,y:44,class:!M&&"eos-minor"},g))}i.append(c);let l=k("span"),f=k("div",{
class:"eos-row"}),u=k("div",{class:"eos-ruler eos-later"},i,f),p=n.map(({key:d,glyph:g,text:M})=>{let w=k("span"),y=k("button",{type:"button",onclick:()=>o(y.place)},
P("svg",{class:"eos-glyph",viewBox:"0 0 12 12","aria-hidden":"true"},ze(g)),H(M),w);return f.append(y),{key:d,shape:g,button:y,place:w}});f.append(l);function h(d,g,M=""){
c.replaceChildren(),l.replaceChildren(...H(M));for(let{key:w,shape:y,button:m,place:b}of p){let v=g[w],S=v!==null&&v>=t&&v<=e;m.place=v,m.disabled=!S,b.textContent=
v===null?": none":` = ${E(v)}`,S&&c.append($o(y,r(v),()=>o(v)))}if(d>=t&&d<=e){let w=`${r(d)}%`;c.append(P("line",{x1:w,x2:w,y1:14,y2:33,"stroke-width":3})),c.append(
P("circle",{cx:w,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[u],update:h}}function $o(t,e,n){let o=P("svg",{x:`${e}%`,y:0,overflow:"visible"});return o.append(
ze(t,{transform:"translate(-6 2)"}),P("line",{x1:0,x2:0,y1:14,y2:24}),P("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),P("g",{class:"eos-landmark",
onclick:n},o)}function yt(t,e,n){let o=e.map(([s,a])=>{let i=k("button",{type:"button",onclick:()=>n(s)},H(a));return[s,i]});return{node:Ge(t,k("span",{class:"e\
os-name"},t),o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function We(t,e){let n=k("button",{type:"button",onclick:e},
t);return{node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Ye(t,e,n){let o=Pt("menu"),r=k("select",{id:o,onchange:()=>n(Number(r.value))},e.map(
(a,i)=>k("option",{value:i},a))),s=k("label",{for:o,class:"eos-name"},t);return{node:k("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}var $t=[[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[110,206,88],[181,222,43],[253,231,37]];function Ke(t){let e=Math.
min(Math.max(t,0),1)*($t.length-1),n=Math.min(Math.floor(e),$t.length-2);return $t[n].map((o,r)=>o+(e-n)*($t[n+1][r]-o))}function Ve(){return`linear-gradient(to\
 right, ${$t.map(t=>`rgb(${t})`).join(", ")})`}function ut(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(
0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)}var ko={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},So={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Eo=["text","muted","ground","surface","line","accent"];function ie(t){let e=k("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Eo)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=ut(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?So:ko,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function Ze(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function Je({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=k("div",{class:"\
eos-layout"}),l=k("div",{class:`eos ${n}`},c);e.append(l);let f=k("p",{class:"eos-note",role:"status"}),u=k("p",{class:"eos-readout"}),p=k("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(A){let x=Object.entries(A).filter(([N,R])=>!Object.is(t.get(N),R));for(let[N,R]of x)t.set(N,R);x.length&&t.
save_changes()}let d=r({name:a,state:i,set:h,draw:w,readout:u,words:p,reset:()=>{h(o.defaults(s)),m()},link:()=>re(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(f,...d.nodes);let g=null;function M(){let A=performance.now(),{settings:x,problems:N}=o.read(t);if(i.settings=x,l.classList.toggle("eos-\
problem",N.length>0),N.length){d.stop(),i.run=null,X(p,N.join(" ")),X(u,"");return}let R=JSON.stringify(x);(R!==g||!i.run)&&(i.run=d.compute(x,R!==g)),g=R,w(),d.
controls?.(x),performance.measure("eosbook-draw",{start:A,end:performance.now()})}function w(){i.run&&d.draw()}let y=!1;function m(){y||(y=!0,queueMicrotask(()=>{
y=!1,l.isConnected&&M()}))}let b=0;function v(){clearTimeout(b),b=setTimeout(()=>{let{settings:A,problems:x}=o.read(t);x.length||Pe(a,o.toAddress(A,s))},250)}if(xt()){
let{traits:A,refused:x}=o.fromAddress(Ce(a),s);h(A),x.length&&X(f,`Not taken from the address: ${x.join("; ")}.`)}let S=()=>{m(),xt()&&v()};for(let A of o.keys)
t.on(`change:${A}`,S);let $=Ze(()=>{i.theme=ie(l),d.recolour?.(),m()}),T=()=>d.panels.map(A=>A.measure()).some(Boolean),L=new ResizeObserver(()=>{T()&&w()});for(let A of d.
panels)L.observe(A.node);return T(),i.theme=ie(l),m(),()=>{for(let A of o.keys)t.off(`change:${A}`,S);clearTimeout(b),d.stop(),$(),L.disconnect(),l.remove()}}var Ao={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function pt({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=P("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&P("path",{d:Ao[o],...i});return P("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function st(t,e){return k("span",{},t,k("span",{},H(e)))}function Qe(){let t=k("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var Xe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],tn={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"},tt={role:"theory",dash:[2,3],width:2.5},dt={role:"theory",
dash:[9,3,2,3],width:2},ht={dash:[6,4],width:1.5};function z(t){return t.diverges?[Xe[0],tn,tn]:Xe}function mt(t,e){return z(t)[t.path.phase[e]].name}function en(t,e){
let n=[0];for(let o of[1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}return[...n,e+1]}function Dt(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function nn({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function f(h){let d=s.matches?
500:0,g=Math.max(h-i,0),M=d?Math.floor(g/d)*d:g,w=Math.min(e(),c+Math.floor(M/1e3*n()));if(w!==l&&o(l=w),w>=e())return p();a=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(f),r()}function p(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
p():u(),restart:()=>a&&(p(),u()),stop:p}}var ce=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],To="M3 1 L12 7 L3 13 Z",Lo="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function le(t){let e=P("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return P("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function on({last:t,phaseName:e,moved:n,stepOf:o=a=>a,
name:r="step",write:s=_}){let a=1/0,i=ce.length-1,c=()=>Math.min(a,t()),l=nn({position:c,last:t,perSecond:()=>ce[i].perSecond(t()),show:f,changed:v});function f($){
a=$>=t()?1/0:$,n()}function u($){l.stop(),f($)}let p=Pt(r),h=k("button",{type:"button",onclick:()=>l.toggle()}),d=k("button",{type:"button",onclick:()=>u(0)},le(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),g=k("button",{type:"button",onclick:()=>u(1/0)},le("M11 2 v10 M2 2 L9 7 L2 12 Z"));d.setAttribute("aria-label",`first ${r}`),g.
setAttribute("aria-label",`last ${r}`);let M=k("input",{id:p,type:"range",min:0,step:1});M.addEventListener("input",()=>u(Number(M.value)));let w=k("output",{for:p}),
y=Ye("speed",ce.map($=>$.name),$=>{i=$,l.restart()}),m=k("label",{for:p,class:"eos-name"},r),b=k("div",{class:"eos-replay"},d,h,g,m,M,w,y.node);function v(){let{
playing:$}=l;h.value!==String($)&&(h.value=String($),h.replaceChildren(le($?Lo:To),$?" pause":" play")),M.max=String(t()),M.value=String(c());let T=o(c()),L=r===
"step"?T:s(T);M.setAttribute("aria-valuetext",`${r} ${L}, ${e(c())}`),w.textContent=`${s(T)} of ${s(o(t()))}`,y.update(i)}let S=()=>M.matches(":focus-visible");
return{node:b,step:c,update:v,atEnd:()=>a===1/0,focused:S,reading($){return $>=0?{step:$,marked:!0}:{step:c(),marked:a!==1/0||S()}},stop:l.stop,put($){a=$>=t()?
1/0:$},rewind(){l.stop(),a=1/0}}}function rn(t,e,n){return`${`Step ${_(e)} of ${_(t.last)} (${mt(t,e)})`}: ${n.map(([r,s])=>`${r} = ${s}`).join(", ")}.`}function sn(t,e){return[`step ${t}`,...e.
map(([n,o])=>`${n} = ${o}`)].join(" · ")}function an(t,[e,n],[o,r]){let{last:s,starts:a}=t,i=z(t).map(({name:l},f)=>[l,a[f+1]-a[f]]).filter(([,l])=>l>0).map(([
l,f])=>`${G(f,"step")} of ${l}`),c=l=>`${e} = ${E(n[l])}, ${o} = ${E(r[l])}`;return`Plane of ${e} and ${o}. The run starts at ${c(0)} and is drawn to ${c(s)}: ${i.
join(", ")}.`}function cn({path:t,last:e,threshold:n}){return`Sharpness against step. It goes from ${E(t.sharpness[0])} to ${E(t.sharpness[e])} at step ${_(e)};\
 2/η is ${E(n)}.`}var kt=[2,6,10,14,22],No=1e-13;function un(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var ln=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=un(o,e)/(o+1);return(-1)**e*n}),fn=Float64Array.from({length:6},(t,e)=>(-1)**e*un(5,e)/6);function Ft(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,c=0,l=0;for(let f=0;f<=
5;f++){let u=2+n,p=e*s,h=Math.sqrt(u*u+4*p*p),d=e*t.prime(s)/t.curvature,g=n+4*p*p/(u+h)-t.q(s)*h-d*d;if(!(g>-1)){r.fill(NaN);return}let M=-u*d*d,w=Math.log1p(g);
a+=ln[f]*M,i+=ln[f]*w,c+=fn[f]*M,l+=fn[f]*w,n+=M,s+=s*g}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var fe=new Float64Array(4),V=new Float64Array(4),Z=new Float64Array(kt.length),
et=new Float64Array(kt.length);function pn(t,e,n,o,r,s=No){Ft(t,e,n,o,fe);let[a,i]=fe,[,,c,l]=fe;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let f=1e-6*(Math.
abs(n)+r*Math.abs(a));Ft(t,e,n+f,o,V);let u=(V[0]-a)/f,p=(V[1]-i)/f;Ft(t,e,n,o+1e-6,V);let h=(V[0]-a)/1e-6,d=(V[1]-i)/1e-6;for(let S=0;S<kt.length;S++){let $=kt[S],
T=r/$,L=(1-T*u)*(1-T*d)-T*T*h*p,A=a,x=i,N=0,R=0,q=0,U=0;for(let I=0;I<=$;I++){I>0&&(Ft(t,e,n+N,o+R,V),A=V[0],x=V[1]);let rt=T*A-q,It=T*x-U,lt=((1-T*d)*rt+T*h*It)/
L,Q=((1-T*u)*It+T*p*rt)/L;I>0&&I<$?(q+=2*lt,U+=2*Q):(q=lt,U=Q),N+=q,R+=U}Z[S]=N,et[S]=R;for(let I=S-1;I>=0;I--){let rt=($/kt[I])**2-1;Z[I]=Z[I+1]+(Z[I+1]-Z[I])/
rt,et[I]=et[I+1]+(et[I+1]-et[I])/rt}}c*=r,l*=r;let g=(1-r*u)*(1-r*d)-r*r*h*p,M=((1-r*d)*c+r*h*l)/g,w=((1-r*u)*l+r*p*c)/g,y=Math.abs(Z[0]-Z[1])+Math.abs(M),m=Math.
abs(et[0]-et[1])+Math.abs(w),b=Math.abs(n+Z[0]),v=Math.max(y/(Math.abs(n)+b),m)/s;return{dd:Z[0],dl:et[0],error:Number.isNaN(v)?1/0:v}}var bt=["gradient flow","EoS"],_t=1e150,dn=1e-9,gt=512,Oo=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function Ro(t,e,n){if(!Oo(t,e,n))return{u:NaN,d:NaN,flag:"diverge\
d"};if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function Io(t,e,n,o,r){
let{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,untilTurn:l,watch:f}=r,u=e*Math.abs((o-n)*(o+n)),p=u-2,h=Math.abs(n*o),d=0,g=0,M=-1,w=-1,y=!1,m=0,b=gt,v=0,S="\
max_steps";for(;g<=a;){if(!(u<=_t&&h<=_t)){S="diverged";break}if(u===0){S="invariant_line";break}let $=e*h,T=2*$*$/(u+Math.sqrt(u*u+4*$*$)),L=u+2*T,A=p+T>=0,x=A&&
p+T<=1;if(M===d&&(y=A,l)){S="converged";break}if(y&&w<0&&!A&&(w=d),h===0){S=p>0?"landed_on_axis":"converged";break}let N=t.q(h),R=t.prime(h)/t.curvature,q=e*R*(e*
R),U=N<.5?p+2*T-N*L-q:R*L/h-q-2;if(U>=-1&&M<0&&(M=d+1),p<0&&$*$<dn*p*p&&$*$<-dn*p*u){u+=$*$/p,p+=$*$/p,S="converged";break}let I=f?f(d,p+T,h):1/0;if(d>=s)break;
let rt=Math.abs(p)<1&&M>=0&&M<=d;if(c&&rt&&v<=0&&I>=gt){b=Math.min(b,s-d,Math.floor(I));let{dd:It,dl:lt,error:Q}=pn(t,e,p,Math.log(h),b,i);g+=gt;let vt=p+It,Ct=e*
h*Math.exp(lt),Ie=2*Ct*Ct/(2+vt+Math.sqrt((2+vt)**2+4*Ct*Ct)),bo=vt+Ie>=0!==A||vt+Ie<=1!=p+T<=1;if(Q<=1&&!bo&&b>0){d+=b,x&&(m+=b),p=vt,u=2+p,h*=Math.exp(lt);let wo=.8*
Math.max(Q,1e-9)**(-1/9);b=Math.floor(Math.min(8*b,b*wo,20*b/Math.abs(lt)));continue}if(Q===1/0?b=0:Q<=1?b=Math.floor(b/4):b=Math.floor(b*Math.max(.8*Q**(-1/9),
.1)),b>=gt)continue;b=gt,v=gt}v-=1,g+=1,x&&(m+=1),h=Math.abs(h+h*U),Math.abs(p)>1||q>1?(u=Math.abs(u*(1-q)),p=u-2):(p-=u*q,u=2+p),d+=1}return{u,d:p,signChange:M,
crossing:w,bouncing:y,band:m,steps:d,flag:S}}function at(t,e,n,o,r={}){let{maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,{watch:l}=r,f=e*t.
curvature,[u,p]=[Math.abs(n),Math.abs(o)],h=Ro(f,u,p)??Io(t,f,u,p,{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,watch:l,untilTurn:!1}),{signChange:d=-1,crossing:g=-1,
bouncing:M=!1,band:w=0,steps:y=0,flag:m}=h,b=["converged","landed_on_axis","on_axis"].includes(m),v=M?(g>=0?g:y)-d:0;return{y2:b?h.u/f:NaN,sharpness:b?h.u/e:NaN,
gap:b?-h.d/e:NaN,signChange:d,crossingStep:g,bouncingSteps:v,bandSteps:w,steps:y,regime:M?bt[1]:bt[0],flag:m}}var Ht=t=>t<0||Object.is(t,-0)?-1:1;function hn(t,e,n=200){let o=new Float64Array(n),r=new Float64Array(n),s=Math.abs((e-t)*(e+t)),a=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(s));for(let c=0;c<n;c++){let l=1-c/(n-1),f=s===0?Math.abs(t)*l:Math.sqrt(s)*Math.sinh(i*l),u=s===0?Math.abs(e)*l:Math.sqrt(s)*Math.cosh(i*l);o[c]=
Ht(t)*(a?f:u),r[c]=Ht(e)*(a?u:f)}return o[0]=t,r[0]=e,{x:o,y:r}}function qt(t,e,n){let o=Math.exp(n);return-t.prime(o)/o*Math.sqrt(e*e+4*o*o)}function mn(t,e,n,o,r=.02){
let s=new Float64Array(o.length).fill(e),a=new Float64Array(o.length).fill(n);if(e===0||n===0)return{x:s,y:a};let i=(n-e)*(n+e),c=Math.log(Math.abs(e))+Math.log(
Math.abs(n)),l=0;for(let f=0;f<o.length;f++){for(;l<o[f];){let h=qt(t,i,c),d=Math.min(o[f]-l,r/Math.max(Math.abs(h),1e-300)),g=qt(t,i,c+d/2*h),M=qt(t,i,c+d/2*g),
w=qt(t,i,c+d*M);c+=d/6*(h+2*g+2*M+w),l+=d,c<-600&&(l=o[f])}let u=Math.exp(c),p=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*u*u))/2);s[f]=Ht(e)*(i>=0?u/p:p),a[f]=Ht(n)*
(i>=0?p:u/p)}return{x:s,y:a}}function Co(t,e,n,o,r){return r==="first-order"||n<=0?0:t*o*Math.asinh(e/Math.sqrt(n))}function gn(t,e,n,{curvature:o,lipschitz:r},s){
let a=Math.abs((n-e)*(n+e)),i=Math.min(Math.abs(e),Math.abs(n)),c=Co(t,i,a,r,s);return t*o*a*Math.exp(-c)>2?bt[1]:bt[0]}var Po=1e-12,jo=1e-300;function ue(t,e,n){let o=e*n,r=t.prime(o),s=t.second(o),a=s*o+r,i=s*(n*n-e*e);return .5*(s*(e*e+n*n)+Math.sqrt(i*i+4*a*a))}function pe(t){
let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function wn(t,e,n,o,r,{out:s,stop:a=!1}={}){let i=s&&
s.x.length>r?s:pe(r),{x:c,y:l,value:f,sharpness:u,y2:p,phase:h}=i,d=e*t.curvature,g=Math.abs(n)>Math.abs(o),M=Math.sign(n)*Math.sign(o),w=n,y=o,m=-1,b=-1,v=-1,S=0,
$=1/0,T=!1,L="max_steps";for(let A=0;A<=r;A++){let x=w*y;if(!(Math.abs(x)<=_t)){L="diverged";break}m=A;let N=g?w:y,R=d*(N*N)>=2,q=Math.sign(w)*Math.sign(y);if(S===
0&&q!==M&&(q!==0||$>=jo)?(b=A,S=R?1:2):S===1&&!R&&(v=A,S=2),c[A]=w,l[A]=y,f[A]=t.value(x),u[A]=ue(t,w,y),p[A]=y*y,h[A]=S,$=Math.min(Math.abs(w),Math.abs(y)),T||=
w!==0&&Math.abs(w)===Math.abs(y),a&&A>0&&($===0||bn(d,w,y)))break;let U=e*t.prime(x),I=w-U*y;y-=U*w,w=I}return m<0&&(m=0,c[0]=n,l[0]=o,f[0]=u[0]=p[0]=NaN,h[0]=0),
L!=="diverged"&&(n===0||o===0?L="on_axis":T?L="invariant_line":c[m]===0||l[m]===0?L=d*Math.max(c[m]*c[m],l[m]*l[m])>2?"landed_on_axis":"converged":bn(d,c[m],l[m])&&
(L="converged")),{...i,n:m,signChange:b,crossing:v,flag:L}}function bn(t,e,n){let o=t*Math.max(e*e,n*n),r=(t*e*n)**2;return o<2&&r<=Po*(2-o)*Math.min(o,2-o)}function de(t,e,n){
return Float64Array.from(n,o=>{let r=Math.abs(o),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.isFinite(t.beta)?0:t.r)/r;let a=(s-2)/s,i=-300,
c=Math.log(s*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let f=.5*(i+c);t.q(Math.exp(f))>a?c=f:i=f}return Math.exp(.5*(i+c))/r})}function he(t){let e=k("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function C(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function B({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Do(t,e,n,o){let r=[];for(let s=t;s<=
e;){let a=Math.floor(n(s)),[i,c,l]=[s,s,s];for(;l<e&&Math.floor(n(l+1))===a;)l++,o(l)<o(i)&&(i=l),o(l)>o(c)&&(c=l);let[f,u]=i<c?[i,c]:[c,i];r.push(s),f>s&&r.push(
f),u>f&&r.push(u),l>u&&r.push(l),s=l+1}return r}function Fo(t,e,n,o){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](n(r),o(r)))}function Gt(t,e,n,o,r,s="x"){let[a,i]=s===
"x"?[o,r]:[r,o];Fo(t,Do(e,n,a,i),o,r)}function Ut(t,e,n,o){e<n&&(t.globalAlpha=.2,o(n),t.globalAlpha=1),o(e)}function zt(t,e,n,o,r,s,a,i){for(let c=n;c<=o;c+=r)
W(t,e,s(c),a(c),i)}function Bt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),
(e==="cross"||r)&&t.stroke(),t.restore()}function W(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*
r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),
t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var _o="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function D(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").map((d,g)=>(t.font=g%2?
`italic ${a+2}px ${_o}`:`${f} ${a}px ${l}`,{part:d,font:t.font,width:t.measureText(d).width})),p=u.reduce((d,{width:g})=>d+g,0),h=s==="right"?n-p:s==="center"?n-
p/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let d of c?
["strokeText","fillText"]:["fillText"]){let g=h;for(let{part:M,font:w,width:y}of u)t.font=w,t[d](M,g,o),g+=y}return t.restore(),p}var Wt=2;function Mn(t,e,[n,o],r){let s=new OffscreenCanvas(n*Wt,o*Wt),a=s.getContext("2d");a.scale(Wt,Wt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),D(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function vn(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}var qo=13,Ho=3.4;function wt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function nt(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),f=o.ticks(c??Math.max(2,e.height/50)),u={colour:a.muted,fonts:a.fonts,size:12};C(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:d,major:g}of l)g&&j(h,
Y(n(d)),e.top,Y(n(d)),e.bottom);for(let{value:d,major:g}of f)g&&j(h,e.left,Y(o(d)),e.right,Y(o(d)))}),C(t,{colour:a.muted,width:1},h=>{j(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:g}of l)j(h,Y(n(d)),e.bottom,Y(n(d)),e.bottom+(g?5:3));for(let{value:d,major:g}of f)j(h,e.left-(g?5:3),Y(o(d)),e.left,Y(
o(d)))});for(let h of l){let d=Math.min(n(h.value),e.right+qo-Ho*h.label.length);D(t,h.label,d,e.bottom+18,{...u,align:"center"})}for(let h of f)D(t,h.label,e.left-
8,o(h.value)+4,{...u,align:"right"});let p={colour:a.text,fonts:a.fonts,size:13};D(t,r,e.right,e.bottom+35,{...p,align:"right"}),D(t,s,2,e.top-9,p)}function Y(t){
return Math.round(t)+.5}function j(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var Go={left:40,right:14,top:26,bottom:42},Uo=120,xn=1e5;function me(t,e){let[n,o]=[0,0];for(let r=0;r<=e;r++)t[r]<n?n=t[r]:t[r]>o&&(o=t[r]);return[n,o]}function ge([
t,e],n){let o=Math.max(e-t,1e-6*n),[r,s]=jt(t-.06*o,Math.max(e,t+o)+.06*o,8);return[t===0?-.05*s:r,e===0?-.05*r:s]}function St(t,e,n,o=Go){let r=wt(t,e,o);return{
area:r,x:K(n.x,[r.left,r.right]),y:K(n.y,[r.bottom,r.top])}}function yn(t,e,n,{across:o,up:r},s,a,i){Ut(t,i,n.last,c=>zo(t,e,n,{across:o,up:r},s,a,c))}function zo(t,{
x:e,y:n},o,{across:r,up:s},a,i,c){let l=p=>F(e(r[p])),f=p=>F(n(s[p])),u=t.globalAlpha;z(o).forEach(({role:p,marker:h,dash:d},g)=>{let M=o.starts[g],w=Math.min(o.
starts[g+1]-1,c);if(w<M)return;let y=i.roles[p],m=g===1;C(t,{colour:y,dash:d,width:m?1:2,alpha:u*(m?.75:1)},v=>Gt(v,Math.max(M-1,0),w,l,f,a));let b=Dt(w-M+1,Uo);
Bt(t,h,y,v=>zt(v,h,M,w,b,l,f,3.5))}),!(!o.diverges||c<o.last)&&C(t,{colour:i.roles.diverged,width:3},p=>{W(p,"cross",l(c),f(c),8)})}function $n(t,{x:e,y:n},{across:o,
up:r},s,a){C(t,{colour:s.text,width:2},i=>{W(i,"circle",e(o[a]),n(r[a]),7)})}function F(t){return Math.min(Math.max(t,-xn),xn)}function kn({x:t,y:e},{across:n,up:o},r,s,a,i=40){
let c=-1,l=i*i;for(let f=0;f<=r;f++){let u=(t(n[f])-s)**2+(e(o[f])-a)**2;u<l&&([c,l]=[f,u])}return c}var Bo=[.25,1,2,4,8,16,32,64,128,256],Yt=({path:t})=>({across:t.x,up:t.y});function Et(t){let[e,n]=[me(t.path.x,t.last),me(t.path.y,t.last)],o=Math.max(...e.map(
Math.abs),...n.map(Math.abs))||1;return{x:ge(e,o),y:ge(n,o)}}function Kt(t,e,{run:n,theory:o,theme:r,step:s,stepSize:a="*η*"}){let{area:i,x:c,y:l}=e;nt(t,i,{x:c,
y:l,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),B(i,t,()=>{Wo(t,e,r),Ko(t,e,n,r),o&&Vo(t,e,n,o,r),yn(t,e,n,Yt(n),n.swapped?"x":"y",r,s)}),Zo(t,e,n,o,r,a)}
function Wo(t,{area:e,x:n,y:o},r){C(t,{colour:r.muted,width:1,alpha:.35},s=>{for(let a of Bo)for(let i of[1,-1])Yo(s,e,n,o,i*a)}),C(t,{colour:r.muted,width:3,alpha:.45},
s=>{j(s,n(0),e.top,n(0),e.bottom),j(s,e.left,o(0),e.right,o(0))})}function Yo(t,e,n,o,r){let s=!1;for(let a=e.left;a<=e.right;a+=3){let i=n.invert(a),c=o(r/i),l=Number.
isFinite(c)&&c>e.top-400&&c<e.bottom+400;l&&s?t.lineTo(a,c):l&&t.moveTo(a,c),s=l}}function Sn(t){return Math.sqrt(t.threshold/t.loss.curvature)}function Ko(t,{area:e,
x:n,y:o},r,s){let a=Sn(r);C(t,{...ht,colour:s.text},i=>{for(let c of[a,-a])r.swapped?j(i,F(n(c)),e.top,F(n(c)),e.bottom):j(i,e.left,F(o(c)),e.right,F(o(c)))})}function Vo(t,{
x:e,y:n},o,{flow:r,envelope:s},a){let i=a.roles.theory;C(t,{...tt,colour:i},l=>{for(let f of r)l.lineTo(F(e(f.x)),F(n(f.y)))});let c=Math.sign(o.swapped?o.settings.
x0:o.settings.y0);C(t,{...dt,colour:i},l=>{for(let f of[1,-1])s.forEach(({height:u,width:p},h)=>{let d=o.swapped?[c*u,f*p]:[f*p,c*u];l[h?"lineTo":"moveTo"](F(e(
d[0])),F(n(d[1])))})})}function Zo(t,{area:e,x:n,y:o},r,s,a,i){let c={size:13,fonts:a.fonts,halo:a.ground,colour:a.text},l=Sn(r),f=`*${r.swapped?"x":"y"}*² = ${r.
loss.curvature===1?"2":"8"}/${i}`;if(r.swapped&&l<n.domain[1]?D(t,f,n(l)+6,e.top+16,c):!r.swapped&&l<o.domain[1]&&D(t,f,e.right-6,o(l)-6,{...c,align:"right"}),!s)
return;let u={...c,colour:a.text},{flow:p,envelope:h}=s;if(p.length){let d=p[Math.floor(p.length*.25)],g=Math.min(F(n(d.x))+10,e.right-84);D(t,"gradient flow",g,
F(o(d.y))+14,u)}if(h.length){let{height:d,width:g}=h[Math.floor(h.length*.7)],[M,w]=r.swapped?[n(d),o(g)]:[n(g),o(d)];D(t,"envelope",Math.min(F(M)+8,e.right-60),
F(w),u)}}var Jo={left:52,right:14,top:26,bottom:42},Qo=1e-16,Xo=1e-280,tr=9;function be(t,e,n,o){let r=wt(t,e,Jo);return{area:r,x:K([0,Math.max(n,1)],[r.left,r.right]),y:K(
o,[r.bottom,r.top])}}function En(t,e,n,o){let[r,s]=[1/0,0];for(let u=0;u<=n;u++){let p=o(u);p>0&&p<r&&(r=p),p>s&&(s=p)}s>Xo||([r,s]=[.1,1]),r=Math.max(r,s*Qo);let a=(u,p)=>10**
p(Math.log10(u)),[i,c]=[a(r,Math.floor),a(s,Math.ceil)],l=i>0&&c>i?[i,c]:[r/2,r*2],f=be(t,e,n,l);return{...f,y:ft(l,f.y.range)}}function An(t,{area:e,y:n},o,r,s){
let a=n(r),i={colour:o.text,fonts:o.fonts,halo:o.ground,align:"right"};if(a<e.top){D(t,`${s} is above: ↑`,e.right-6,e.top+32,i);return}C(t,{...ht,colour:o.text},
l=>{j(l,e.left,a,e.right,a)});let c=a-6>e.top+12;D(t,s,e.right-6,c?a-6:a+16,i)}function Tn(t,{area:e,x:n},o,r){z(o).forEach(({role:a,name:i},c)=>{let[l,f]=[o.starts[c],
Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(C(t,{colour:r.roles[a],width:3},p=>{j(p,l,e.top-1.5,f,e.top-1.5)}),f-l<6.5*i.length))return;
let u={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};D(t,i,(l+f)/2,e.top+13,{...u,align:"center"})})}function At(t,{x:e,y:n},o,r,s){C(t,s,a=>{for(let i of o){
let c=n(r(i));Number.isFinite(c)&&a.lineTo(e(i.step),we(c))}})}function Tt(t,e,n,o,r,s,{hollow:a=!1}={}){Ut(t,r,n.last,i=>er(t,e,n,o,i,s,a))}function er(t,{area:e,
x:n,y:o},r,s,a,i,c){let l=t.globalAlpha,f=u=>we(o(i(u)),e);z(r).forEach(({role:u,marker:p,dash:h},d)=>{let g=r.starts[d],M=Math.min(r.starts[d+1]-1,a);if(M<g)return;
let w=s.roles[u];C(t,{colour:w,dash:c?[]:h,width:c?1:2,alpha:l},m=>Gt(m,Math.max(g-1,0),M,n,f));let y=Dt(r.last,e.width/tr);Bt(t,p,w,m=>zt(m,p,g,M,y,n,f,3.2),c?
s.ground:null)}),r.diverges&&a===r.last&&C(t,{colour:s.roles.diverged,width:3},u=>W(u,"cross",n(a)-8,Math.max(f(a),e.top+8),7))}function we(t,e={top:0,bottom:0}){
return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Me(t,{area:e,x:n,y:o},r,s,a){let i=Y(n(s));C(t,{colour:r.text,width:1,alpha:.6},c=>{j(c,i,e.top,i,e.
bottom)}),B(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(c);Number.isFinite(l)&&W(t,"circle",i,we(l,e),4)}t.fill()})}function Ln(t,e,n){let o=Math.
round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),n)}var nr=1e-280;function or(t,e){let{path:n,threshold:o,last:r}=t,s=t.diverges?3*Math.max(t.height(0),o):1/0,a=0;for(let i=0;i<=r;i++)e!=="sharpness"&&(a=Math.max(
a,t.height(i))),e!=="height"&&(a=Math.max(a,n.sharpness[i]));return a=Math.min(a,s),o<8*a&&(a=Math.max(a,o)),[0,jt(0,a>nr?1.04*a:1,5)[1]]}function Lt(t,e,n,o){return be(
t,e,n.last,or(n,o))}function Nn(t,e,{run:n,theme:o,step:r,quantity:s},a,i){let{area:c,x:l,y:f}=e,u=`${a}${s==="both"?" (hollow)":""}`,p={height:u,sharpness:"sha\
rpness",both:`sharpness (filled) and ${u}`};nt(t,c,{x:l,y:f,xName:"step",yName:p[s],theme:o,yCount:5}),B(c,t,()=>{if(i){let h={...tt,colour:o.roles.theory};At(t,
e,i.points,i.value,h)}s!=="sharpness"&&Tt(t,e,n,o,r,n.height,{hollow:s==="both"}),s!=="height"&&Tt(t,e,n,o,r,h=>n.path.sharpness[h])}),An(t,e,o,n.threshold,"2/*\
η*"),Tn(t,e,n,o)}function On(t,e,n){let o=[];return e!=="sharpness"&&o.push(t.height(n)),e!=="height"&&o.push(t.path.sharpness[n]),o}var sr=1.4426950408889634,ar=.6931471803691238,ir=19082149292705877e-26,ve=1075,cr=Float64Array.from({length:ve+1},(t,e)=>2**-e);function Rn(t){let e=t>=0?Math.
trunc(Math.min(t*sr+.5,1075)):ve,n=e<ve?e*ar-t+e*ir:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*cr[e]}function Vt(t){if(t>1){let r=Rn(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function xe(t){let e=Math.abs(t);if(e>2){let n=Rn(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-Vt(.5*e))}function In(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var ye={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*xe(2*t),second:In,q:t=>Vt(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:xe,second:t=>In(t/2)/4,q:t=>Vt(Math.abs(t)/2)})};function Cn(t,e){if(!(t in ye))throw new RangeError(`key must be one of ${Object.keys(ye).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=ye[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var lr=1e-7,fr=4,Mt=160,ur=.1,pr=1e-10;function ot({loss:t,beta:e}){return Cn(t.key,t.key==="beta"?e:void 0)}function Pn(t,e,n=1/0){let{eta:o,x0:r,y0:s,steps:a}=t,
i=ot(t),c=wn(i,o,r,s,a,{stop:!0,out:e}),l=Math.abs(r)>Math.abs(s),f={settings:t,loss:i,path:c,swapped:l,height:u=>i.curvature*(l?c.x[u]**2:c.y2[u]),excess:u=>jn(
i,c.x[u]*c.y[u],c.value[u]),threshold:2/o,limit:at(i,o,r,s,{relTol:pr,maxEvaluations:n}),flowLimit:i.curvature*Math.abs((s-r)*(s+r)),arrival:$e(i,o,r,s),predicted:[
"first-order","sharper"].map(u=>gn(o,r,s,i,u))};return f.diverges=c.flag==="diverged"||f.limit.flag==="diverged",f.last=dr(f),f.starts=en(c.phase,f.last),f}function jn(t,e,n){
return Math.abs(e)<1e-4?t.curvature*e*e/2:n-t.value(0)}function $e(t,e,n,o){let r=Math.abs((o-n)*(o+n)),s=Math.min(Math.abs(n),Math.abs(o));return r>0?t.curvature*
r*Math.exp(-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function dr(t){let{path:e,threshold:n,settings:o,diverges:r}=t,s=fr*Math.max(Math.abs(o.x0),Math.abs(o.y0));
for(let a=0;a<e.n;a++){let{x:i,y:c}=e;if(r){if(!hr(e,a+1)||Math.max(Math.abs(i[a]),Math.abs(c[a]))>s)return a}else if(t.height(a)<n&&t.excess(a)<lr)return a}return e.
n}function hr({value:t,sharpness:e,y2:n},o){return Number.isFinite(t[o]+e[o]+n[o])}function Dn(t){let{x0:e,y0:n,eta:o}=t.settings,{loss:r,swapped:s,starts:a}=t,
i=hn(e,n,Mt),c=Array.from(i.x,(m,b)=>({x:m,y:i.y[b]})),l=Math.sqrt(t.threshold/r.curvature),f=Math.abs(s?e:n),u=[];for(let m=0;m<Mt&&f>l;m++)u.push(l+(f-l)*(m/(Mt-
1))**2);let p=de(r,o,u),h=u.map((m,b)=>({height:m,width:p[b]})),d=a[2]>a[1]&&!t.diverges?gr(a[1],a[2]-1):[],g=d.map(m=>Math.abs(s?t.path.x[m]:t.path.y[m])),M=de(
r,o,g),w=d.map((m,b)=>({step:m,x:M[b],y:g[b]})),y=m=>m.filter(b=>Object.values(b).every(Number.isFinite));return{flow:y(c),flowAt:y(mr(t)),envelope:y(h),envelopeAt:y(
w)}}function mr({settings:t,loss:e,last:n}){let{eta:o,x0:r,y0:s}=t;if(r===0||s===0)return[];let a=Math.abs((s-r)*(s+r)),c=Math.asinh(Math.min(Math.abs(r),Math.abs(
s))/Math.sqrt(a))/e.lipschitz+40/(e.curvature*a),l=Math.min(o*n,c),f=Array.from({length:Mt},(d,g)=>l*g/(Mt-1)),{x:u,y:p}=mn(e,r,s,f,ur),h=f.map((d,g)=>({step:d/
o,x:u[g],y:p[g]}));return[...h,{...h.at(-1),step:n}]}function gr(t,e){let n=Math.min(e-t+1,Mt),o=r=>t+Math.round(r*(e-t)/Math.max(n-1,1));return Array.from({length:n},
(r,s)=>o(s))}function Fn(t,{x:e,y:n}){return jn(t.loss,e*n,t.loss.value(e*n))}function _n({x0:t,y0:e},n){let o=Math.abs((e-t)*(e+t))*n.curvature;if(!(o>0)||!Number.
isFinite(o))return{first:null,sharper:null};let r=2/o,s=Math.min(Math.abs(t),Math.abs(e)),a=n.lipschitz*Math.asinh(s/Math.sqrt(o/n.curvature));if(a===0)return{first:r,
sharper:r};if(r*a*Math.E>1)return{first:r,sharper:null};let[i,c]=[r,1/a];for(let l=0;l<60;l++){let f=.5*(i+c);f*Math.exp(-f*a)<r?i=f:c=f}return{first:r,sharper:.5*
(i+c)}}function ke(t){return`*${t.swapped?"x":"y"}*²${t.loss.curvature===1?"":"/4"}`}function Zt(t,e,n){let{run:o,theory:r,quantity:s}=n,{loss:a,swapped:i}=o,c=s==="h\
eight"?f=>a.curvature*(i?f.x:f.y)**2:f=>ue(a,f.x,f.y),l=r&&{points:r.flowAt,value:c};Nn(t,e,n,ke(o),l)}function Jt(t,e,n){return En(t,e,n.last,n.excess)}function Qt(t,e,{
run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:c}=e;nt(t,a,{x:i,y:c,xName:"step",yName:"loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale",theme:r,yCount:6}),
B(a,t,()=>{if(o){let f=p=>Fn(n,p),u=r.roles.theory;At(t,e,o.flowAt,f,{...tt,colour:u}),At(t,e,o.envelopeAt,f,{...dt,colour:u})}Tt(t,e,n,r,s,n.excess)})}var Hn=1e30,qn=t=>typeof t=="number"&&Math.abs(t)<=Hn,Se=`up to ${E(Hn)}`,Gn=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,Ee=({min:t,max:e})=>`${E(t)}\
 to ${E(e)}`;function Nt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return qn(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${Ee(a)}`}return qn(s)&&!(s<=e)?null:e===void 0?`a number ${Se} in size`:e===0?`a positive number ${Se}`:`a number above ${e} and ${Se}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>Gn(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>Ee(a[s])}}function Un({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=Gn(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${Ee(r[o])}`}}function zn(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,n)=>e[n],options:()=>t.join(", ")}}function Bn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(",\
 ")}}function br(t){return typeof t=="number"?E(t):JSON.stringify(t)??String(t)}function Wn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(n.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:p,entry:h}]of e){let d=f(a,s)&&u(a,c,s);d&&i.push(`${l} must be ${d}\
, but it is ${br(a[c])}.`),h&&(a[p]=h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(n.every(i=>r[i]===s.defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,f,u]=o.find(([h])=>h===c)??[],p=u?.read(l,f,s);if(p!==void 0)a[f]=p;else{let h=u&&`allowed: ${u.options(f,s)}`;
i.push(`${c} = ${l} (${h??"no such setting"})`)}}return{traits:a,refused:i}}}}var wr=["trajectory","map"],Mr=({loss_index:t},{losses:e})=>e[t]?.key==="beta",Ae=Wn({eta:Nt({symbol:"*η*",above:0}),x0:Nt({symbol:"*x*₀"}),y0:Nt({symbol:"*y\
*₀"}),loss_index:Bn("losses","loss"),beta:Nt({symbol:"*β*",above:1,counts:Mr}),steps:Un({inAddress:!1}),view:zn(wr)}),{fromAddress:Pa,symbols:J}=Ae;function vr({
eta:t,x0:e,y0:n,loss:o,beta:r},s){return`single_neuron.trajectory(${`losses.${o.python.replace("BETA",r)}`}, eta=${t}, x0=${e}, y0=${n}, steps=${s})`}function Yn(t,e){
return`from eosbook import losses, single_neuron

run = ${vr(t,e)}
`}function Kn({eta:t,x0:e,y0:n,loss:o,beta:r}){return`loss=${o.key==="beta"?`${o.key} beta=${r}`:o.key} eta=${t} x0=${e} y0=${n}`}var[Vn,Zn,Xt]=[1100,600,40];function xr({eta:t,x0:e,y0:n,loss:o,beta:r}){let s=o.key==="beta"?`, ${J.beta} = ${E(r)}`:"",a=`(*x*₀, *y*₀) = (${E(e)}, ${E(n)}\
)`;return`Gradient descent on *ℓ*(*xy*): ${o.name}${s}, ${J.eta} = ${E(t,6)}, ${a}`}function Jn(t){let{run:e,theme:n,quantity:o}=t,[r,s]=[Vn/2,Zn-Xt];return Mn(
n,xr(e.settings),[Vn,Zn],[{at:[12,Xt,r-24,s],draw:(a,...i)=>Kt(a,St(...i,Et(e)),t)},{at:[r,Xt,r-12,s/2],draw:(a,...i)=>Zt(a,Lt(...i,e,o),t)},{at:[r,Xt+s/2,r-12,
s/2],draw:(a,...i)=>Qt(a,Jt(...i,e),t)}])}function Qn(t){let{path:e,settings:n}=t,{x:o,y:r,y2:s,sharpness:a,value:i}=e;return vn(`gradient descent on l(xy): ${Kn(
n)} 2/eta=${t.threshold} end=${e.flag}`,["step","phase","x","y","y2","sharpness","loss"],e.n,c=>[c,mt(t,c),o[c],r[c],s[c],a[c],i[c]])}var O={unknown:0,flow:1,bouncing:2,diverged:3,undecided:4},it=2,yr=[16,8,4,2,1],$r=8,kr={maxEvaluations:6e4,relTol:1e-6};function Te({flag:t,regime:e}){return t===
"diverged"?O.diverged:t!=="converged"&&t!=="landed_on_axis"?O.undecided:e==="EoS"?O.bouncing:O.flow}function Xn(t,e){return{columns:t,rows:e,kinds:new Uint8Array(
t*e),gaps:new Float32Array(t*e),range:null}}function*Sr(t,e,n,{area:o,x:r,y:s}){let{columns:a,rows:i,kinds:c,gaps:l}=t,f=ot(e),u={...e};for(let p of yr){for(let h=0;h<
i;h+=p)for(let d=0;d<a;d+=p){u[n[0]]=r.invert(o.left+it*Math.min(d+p/2,a-.5)),u[n[1]]=s.invert(o.top+it*Math.min(h+p/2,i-.5));let g=at(f,u.eta,u.x0,u.y0,kr),M=Te(
g);for(let w=h;w<Math.min(h+p,i);w++){let[y,m]=[w*a+d,w*a+Math.min(d+p,a)];c.fill(M,y,m),l.fill(g.gap,y,m)}yield}t.range??=Er(l)}}function Er(t){let e=t.filter(
s=>s>0).sort();if(!e.length)return[.1,1];let n=s=>e[Math.round(s*(e.length-1))],[o,r]=[n(.01),n(.99)];return r>1.01*o?[o,r]:[o/2,o*2]}function to(t){let e=0;function n(...o){
clearTimeout(e);let r=Sr(...o),s=()=>{let a=performance.now()+$r,i=!1;for(;!i&&performance.now()<a;)i=r.next().done;t(i),i||(e=setTimeout(s))};e=setTimeout(s)}return{
start:n,stop:()=>clearTimeout(e)}}function eo(t,e){let n=t.length/e,o=new Map,r=new Map,s=(l,f)=>r.set(l,[...r.get(l)??[],f]);function a(l,f){if(t[l]>0==t[f]>0)return null;let u=`${Math.min(l,f)}\
 ${Math.max(l,f)}`,p=t[l]/(t[l]-t[f]),h=(M,w)=>M+p*(w-M),[d,g]=[h(l%e,f%e),h(Math.floor(l/e),Math.floor(f/e))];return o.set(u,[d,g]),u}for(let l=0;l+1<n;l++)for(let f=0;f+
1<e;f++){let u=l*e+f,p=[u,u+1,u+e+1,u+e,u],h=[];for(let d=0;d<4;d++){let g=a(p[d],p[d+1]);g&&h.push(g)}for(let d=0;d+1<h.length;d+=2)s(h[d],h[d+1]),s(h[d+1],h[d])}
let i=[],c=[...r.keys()].filter(l=>r.get(l).length===1);for(let l of[...c,...r.keys()]){let f=[];for(let u=l;u;){let p=r.get(u);if(!p)break;if(f.push(o.get(u)),
r.delete(u),u=p.find(h=>r.has(h))??(p.includes(l)?l:null),u===l){f.push(o.get(l));break}}f.length>1&&i.push(f)}return i}var Le=[["x0","y0"],["eta","y0"],["eta","x0"]],Ar={left:44,right:14,top:26,bottom:42},Tr=[140,110];function te(t){return["eta","x0","y0"].find(e=>!t.includes(e))}
function Lr(t,e,n){let o=te(e),{loss:r,beta:s}=t,a=r.key==="beta"?s:"";return[...e,t[o],r.key,a,n.width,n.height].join()}function no(t,e,n,o){let r=wt(t,e,Ar),s=(a,i)=>(a===
"eta"?ft:K)([o[a].min,o[a].max],i);return{area:r,x:s(n[0],[r.left,r.right]),y:s(n[1],[r.bottom,r.top])}}function oo(t){let e=null,n=null,o=null,r=null,s=to(a=>{
o=null,t(a)});return{get grid(){return n},stop(){s.stop(),e=null},recolour(){o=null},draw(a,i,{pair:c,settings:l,colouring:f,theory:u,theme:p}){let{area:h,x:d,y:g}=i,
M=Lr(l,c,h);M!==e&&(e=M,o=null,n=Xn(Math.ceil(h.width/it),Math.ceil(h.height/it)),r=Ir(i,c,l),s.start(n,l,c,i)),o??=ro(n,f,p),B(h,a,()=>{if(a.imageSmoothingEnabled=
!1,a.drawImage(o,h.left,h.top,n.columns*it,n.rows*it),u)for(let[y,m]of r)Cr(a,y,m,p)});let w=y=>y==="eta"?`${J.eta}, log scale`:J[y];nt(a,h,{x:d,y:g,xName:w(c[0]),
yName:w(c[1]),theme:p})}}}function Nr(t,e,n){return t.map((o,r)=>o+n*(e[r]-o))}var Or={[O.unknown]:()=>!1,[O.flow]:()=>!1,[O.bouncing]:(t,e)=>(t+e)%7===0,[O.diverged]:(t,e)=>(t+
e)%7===0||(t-e+7e3)%7===0,[O.undecided]:(t,e)=>t%5===0&&e%5===0};function Rr(t){let e=ut(t.ground),n=(r,s)=>Nr(e,ut(t.roles[r]),s),o=r=>[n(r,.45),n(r,.95)];return{
[O.unknown]:[e,e],[O.flow]:o("flow"),[O.bouncing]:o("bouncing"),[O.diverged]:o("diverged"),[O.undecided]:[e,ut(t.text)]}}function ro({columns:t,rows:e,kinds:n,gaps:o,
range:r},s,a){let i=new OffscreenCanvas(t,e),c=i.getContext("2d"),l=c.createImageData(t,e),f=Rr(a),[u,p]=(r??[.1,1]).map(Math.log);for(let h=0,d=0;h<e;h++)for(let g=0;g<
t;g++,d++){let M=n[d],w=o[d],m=s==="gap"&&w>0?Ke((Math.log(w)-u)/(p-u)):f[M][Or[M](g,h)?1:0];l.data.set(m,4*d),l.data[4*d+3]=255}return c.putImageData(l,0,0),i}
function so(t,e){let[n,o]=[14,10],r=new Uint8Array(n*o).fill(t),s=ro({columns:n,rows:o,kinds:r,gaps:r,range:null},"regime",e),a=document.createElement("canvas");
return[a.width,a.height]=[n,o],a.getContext("2d").drawImage(s,0,0),a}var Ot={first:{role:"theory",dash:[9,5],width:2.5,name:"first-order rule"},sharper:{role:"t\
heory",dash:[2,3],width:2.5,name:"sharper rule"},invariant:{dash:[],width:1,name:"invariant line *y* = ±*x*"}};function Ir({area:t,x:e,y:n},o,r){let[s,a]=Tr,i=M=>t.
left+t.width*M/(s-1),c=M=>t.top+t.height*M/(a-1),l=ot(r),f={...r},u=new Float64Array(s*a),p=new Float64Array(s*a),h=M=>Math.max(Math.log(M*f.eta/2),-9);for(let M=0,
w=0;M<a;M++){f[o[1]]=n.invert(c(M));for(let y=0;y<s;y++,w++){f[o[0]]=e.invert(i(y));let{eta:m,x0:b,y0:v}=f;u[w]=h(l.curvature*Math.abs((v-b)*(v+b))),p[w]=h($e(l,
m,b,v))}}let d=M=>{let w=new Path2D;for(let y of eo(M,s))y.forEach(([m,b],v)=>w[v?"lineTo":"moveTo"](i(m),c(b)));return w},g=new Path2D;return Pr(g,e,n,o,r),[[Ot.
first,d(u)],[Ot.sharper,d(p)],[Ot.invariant,g]]}function Cr(t,{role:e,dash:n,width:o},r,s){let a={strokeStyle:s.ground,lineWidth:o+3,globalAlpha:.9},i={strokeStyle:e?
s.roles[e]:s.text,lineWidth:o};for(let[c,l]of[[a,[]],[i,n]])t.save(),Object.assign(t,c),t.setLineDash(l),t.stroke(r),t.restore()}function Pr(t,e,n,o,r){let s=Math.
max(...e.domain.map(Math.abs),...n.domain.map(Math.abs));for(let a of[1,-1])if(te(o)==="eta")j(t,e(-s),n(-a*s),e(s),n(a*s));else{let i=n(a*r[te(o)]);j(t,e.range[0],
i,e.range[1],i)}}function ee({area:t,x:e,y:n},o,r,s){let a=(c,[l,f])=>Math.min(Math.max(c,Math.min(l,f)),Math.max(l,f)),i=c=>Number(c.toPrecision(4));return{[o[0]]:i(
e.invert(a(r,[t.left,t.right]))),[o[1]]:i(n.invert(a(s,[t.top,t.bottom])))}}var jr={[O.flow]:"gradient-flow regime",[O.bouncing]:"edge-of-stability regime",[O.diverged]:"\
diverges",[O.undecided]:"undecided"};function ao(t,e,n){let{eta:o,x0:r,y0:s}={...t,...n},a=at(ot(t),o,r,s),i=Te(a),l=[`${e.map(f=>`${J[f]} = ${E(n[f])}`).join("\
, ")}: ${jr[i]}`];return(i===O.flow||i===O.bouncing)&&l.push(`limiting sharpness ${E(a.sharpness)}`,`gap ${E(a.gap)}`),i===O.bouncing&&l.push(`bounces for ${G(a.
bouncingSteps,"step")}`),`${l.join(", ")}.`}function io(t,e){let n=te(e),o={eta:"η",x0:"x₀",y0:"y₀"};return`Map of what becomes of the run for every ${o[e[0]]}\
 and ${o[e[1]]}, with ${o[n]} = ${E(t[n])}.`}function Ne(t,{x:e,y:n},o,r,s,a){let[i,c]=[e(r[o[0]]),n(r[o[1]])];for(let[l,f]of[[s.ground,5],[s.text,2]])C(t,{colour:l,
width:f},u=>W(u,"circle",i,c,7));a&&(t.fillStyle=s.text,t.beginPath(),W(t,"circle",i,c,3),t.fill())}function co(t,e,n){t.show(`run ${e.diverges} ${n}`,()=>[...[...new Set(z(e))].map(o=>st(pt(o),o.name)),st(pt(ht),"2/*η*"),n&&st(pt(tt),"gradient flow (theory)"),
n&&st(pt(dt),"quasi-static envelope (theory)")])}function lo(t,e,{colouring:n,theory:o},r){t.show(`map ${e?.range} ${n} ${o} ${r.dark}`,()=>[n==="gap"&&e?.range&&
Fr(e.range),...Dr(n).map(([s,a])=>st(so(s,r),a)),...o?Object.values(Ot).map(s=>st(pt(s),s.name)):[]])}function Dr(t){let e=[[O.flow,"gradient-flow regime"],[O.bouncing,
"edge-of-stability regime"]],n=[[O.diverged,"diverges"],[O.undecided,"not settled in the steps allowed"]];return t==="regime"?[...e,...n]:n}function Fr([t,e]){let n=k(
"span",{class:"eos-scale","aria-hidden":"true"});return n.style.background=Ve(),k("span",{},H("gap, log scale: "),E(t,2),n,E(e,2))}var fo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function uo(t,{grabbed:e,dragged:n,dropped:o,nudged:r}){let s=k("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),n(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,o())});return s.addEventListener(
"keydown",i=>{if(!(i.key in fo))return;i.preventDefault();let c=i.shiftKey?10:1;r(...fo[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},f,u){let p=(h,d,g)=>Math.
min(Math.max(h,d),g);s.style.left=`${p(c(f),i.left,i.right)}px`,s.style.top=`${p(l(u),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function Rt(t,{
min:e,max:n},o){let r=o?Math.round(t/o)*o:t;return Number(Math.min(Math.max(r,e),n).toFixed(6))}function ne(t){let e=k("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=he(e),o=he(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var ct={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"};function po(t,e){let{loss:n,beta:o}=t.settings,s=(n.key==="beta"?`*β* = ${E(
o)}. `:"")+_r[t.limit.flag](t);return e<t.last?`${rn(t,e,Re(t,e))} ${s}`:s}function Re(t,e){let{path:n}=t;return[["*x*",E(n.x[e])],["*y*",E(n.y[e])],[ke(t),E(t.
height(e))],["sharpness",E(n.sharpness[e])],["loss above minimum",E(t.excess(e),3)]]}var _r={converged:t=>`${Oe(t)} ${Hr(t)}`,landed_on_axis:Yr,diverged:Wr,max_steps:t=>`${Oe(
t)} ${Br(t)}`,invariant_line:Kr,on_axis:Vr};function oe(t,e){let n=Math.abs(t/e-1)<.02?6:4,o=t>e?"above":t<e?"below":"exactly";return`${E(t,n)}, ${o} 2/*η* = ${E(
e,n)}`}function Oe(t){let[e,n]=t.predicted,{x0:o,y0:r}=t.settings,s=t.loss.curvature===1?"":"/4",a=t.swapped?`(*x*₀² − *y*₀²)${s}`:`(*y*₀² − *x*₀²)${s}`,
c=`${s?a:a.slice(1,-1)} = ${oe(t.flowLimit,t.threshold)}`;return e===n?`${c}: both rules predict ${ct[e]}.`:`${c}: the first-order rule predicts ${ct[e]}; the s\
harper rule, with ${oe(t.arrival,t.threshold)}, predicts ${ct[n]}.`}function qr(t){let{regime:e}=t.limit,n=t.predicted.map(o=>o===e);return n[0]&&n[1]?`The run \
is indeed in ${ct[e]}`:n[1]?`The run is in ${ct[e]}: the sharper rule is right`:n[0]?`The run is in ${ct[e]}: the first-order rule happens to be right`:`The run\
 is in ${ct[e]}, against both`}function Hr(t){return`${qr(t)}. ${Gr(t)} ${Ur(t)}`}function Gr(t){let{signChange:e,crossingStep:n,bouncingSteps:o,regime:r}=t.limit,
s=t.swapped?"*x*²":"*y*²",a=t.swapped?"*y*":"*x*";return r==="EoS"?`After ${G(e,"step")} ${a} changes sign with ${s} still above the threshold; it bounces for\
 ${G(o,"step")}, until ${s} falls below it at step ${_(n)}.`:e<0?`It comes to rest without ${a} ever changing sign.`:`At step ${_(e)} ${a} changes sign, ${s} al\
ready below the threshold.`}function Ur(t){let{sharpness:e,gap:n,regime:o}=t.limit,{loss:r,settings:s}=t,a=`The limiting sharpness is ${E(e,6)}, a gap of ${E(n)}\
 below 2/*η*`,i=o==="EoS"&&r.beta===2?` (leading-order theory: *η*/(2*c*) = ${E(s.eta*r.curvature/(2*r.c))})`:o==="EoS"?"":` (gradient flow: ${E(t.flowLimit,6)}\
)`;return`${a}${i}.${zr(t)}`}function zr(t){return t.path.flag!=="max_steps"?"":` The picture stops at step ${_(t.last)}, not yet converged; the limit is comput\
ed by going on.`}function Br(t){return`It has not converged within ${G(t.last,"step")}, the last drawn, nor within ${G(t.limit.steps,"step")} computed.`}function Wr(t){
let{path:e,last:n,settings:o}=t,r=`after ${G(n,"step")} it stands at *x* = ${E(e.x[n])}, *y* = ${E(e.y[n])}`,s=e.flag==="diverged"?`, and step ${_(e.n)} is the \
last computed`:"",a=o.eta*t.loss.lipschitz>Math.SQRT2?` Far from the axes, each pair of steps with *η* = ${E(o.eta)} > √2 enlarges it.`:"";return`The run div\
erges: ${r}${s}. It has no limiting sharpness.${a}`}function Yr(t){let[e,n]=t.swapped?["*y*","*x*²"]:["*x*","*y*²"];return`${Oe(t)} At step ${_(t.limit.steps)}\
 ${e} lands exactly on 0, where the gradient vanishes, with ${n} above the threshold. There the run stays: its limiting sharpness is ${oe(t.limit.sharpness,t.threshold)}\
. This is the exception that Theorem 2 leaves out.`}function Kr(t){let{path:e,last:n,settings:o}=t;return`The start lies on the invariant line ${Math.sign(o.x0)===
Math.sign(o.y0)?"*y* = *x*":"*y* = −*x*"}: the run never leaves it, and neither regime is defined. After ${G(n,"step")} it stands at *x* = ${E(e.x[n])}, *y* =\
 ${E(e.y[n])}.`}function Vr(t){return`The start lies on an axis, where the loss is least and the gradient is zero: the run stays there, with sharpness ${oe(t.path.
sharpness[0],t.threshold)}.`}function ho(t){return`Loss above its minimum against step, log scale. It goes from ${E(t.excess(0),3)} to ${E(t.excess(t.last),3)} \
at step ${_(t.last)}.`}function mo(t,e,n){let o=ne("eos-main"),r=ne("eos-sharpness"),s=ne("eos-loss"),a=[o,r,s],i=k("div",{class:"eos-panels"},o.node,r.node,s.node),c=oo(m=>{p(),m&&n.
legend()}),l=null,f=null,u=()=>t.settings.view==="map";function p(){if(t.run){if(u())h();else{let m=l??Et(t.run);o.draw((v,S)=>St(v,S,m),(v,S)=>Kt(v,S,n.scene()));
let{path:b}=t.run;o.describe(an(t.run,["x",b.x],["y",b.y]))}g()}}function h(){let{settings:m,theme:b,config:v}=t,{pair:S,colouring:$,theory:T}=e;o.draw((L,A)=>no(
L,A,S,v.ranges),(L,A)=>c.draw(L,A,{pair:S,settings:m,colouring:$,theory:T,theme:b})),o.describe(io(m,S))}let d=uo(o,{grabbed(){return u()?!1:(l=Et(t.run),!0)},dragged(m,b){
let{x:v,y:S}=o.scales,{x0:$,y0:T}=t.config.ranges;n.set({x0:Rt(v.invert(m),$,$.step),y0:Rt(S.invert(b),T,T.step)})},dropped(){l=null,p()},nudged(m,b){if(u())return M(
m,b);let{x0:v,y0:S}=t.settings,{ranges:$}=t.config;n.set({x0:Rt(v+.1*m,$.x0),y0:Rt(S+.1*b,$.y0)})}});d.node.addEventListener("keydown",m=>{!u()||m.key!=="Enter"||
!f||(m.preventDefault(),n.set(f))});function g(){let{settings:m}=t;if(!o.scales)return;let[b,v]=u()?e.pair:["x0","y0"],S=u()&&f||m;d.place(o.scales,S[b],S[v]);let $=`\
x₀ = ${E(m.x0)}, y₀ = ${E(m.y0)}`;d.describe(u()?"point of the map: arrow keys move it, Enter takes its settings":`start ${$}: drag it or use the arrow keys`)}
function M(m,b){let{x:v,y:S,area:$}=o.scales,[T,L]=e.pair,A=f??t.settings,x=v(A[T])+m*$.width/100,N=S(A[L])-b*$.height/100;w(ee(o.scales,e.pair,x,N)),g()}function w(m){
f=m,n.say(ao(t.settings,e.pair,m)),y(!0)}o.node.addEventListener("click",m=>{if(!u()||!o.scales)return;let b=ee(o.scales,e.pair,...o.place(m));m.target===d.node&&
m.detail===0||(f=null,n.set(b))}),o.node.addEventListener("pointermove",m=>{let{run:b}=t;if(!o.scales||!b)return;let v=o.place(m);u()?w(ee(o.scales,e.pair,...v)):
n.hover(kn(o.scales,Yt(b),b.last,...v))});for(let m of[r,s])m.node.addEventListener("pointermove",b=>{m.scales&&t.run&&n.hover(Ln(m,b,t.run.last))});for(let m of a)
m.node.addEventListener("pointerleave",()=>{f=null,n.hover(-1)});function y(m,b){let{run:v,settings:S,theme:$}=t;o.drawOver((T,L)=>{u()?(Ne(T,L,e.pair,S,$,!0),f&&
Ne(T,L,e.pair,f,$,!1)):m&&b!==void 0&&$n(T,L,Yt(v),$,b)})}return{node:i,all:a,map:c,draw(){i.classList.toggle("eos-map",u()),p();let{run:m}=t;r.draw((b,v)=>Lt(b,
v,m,e.quantity),(b,v)=>Zt(b,v,n.scene())),s.draw((b,v)=>Jt(b,v,m),(b,v)=>Qt(b,v,n.scene())),r.describe(cn(m)),s.describe(ho(m))},drawOver(m,b){let{run:v,theme:S}=t;
y(b,m);let $=On(v,e.quantity,m);r.drawOver((T,L)=>{b&&Me(T,L,S,m,$)}),s.drawOver((T,L)=>{b&&Me(T,L,S,m,[v.excess(m)])})}}}var Zr={first:"triangle",sharper:"diamond",divergence:"cross"},go={theory:!0,quantity:"both",pair:Le[0],colouring:"regime"};function Jr({state:t,set:e,draw:n,reset:o,
link:r,readout:s,words:a}){let{config:i}=t,c={hover:-1,...go},l=null;function f(x){Object.assign(c,x),n()}let u=Ue(i.presets,Qr,x=>e({eta:x.eta,x0:x.x0,y0:x.y0,
loss_index:i.losses.findIndex(N=>N.key===x.loss),beta:x.beta??i.defaults.beta})),p=Be({range:i.ranges.eta,landmarks:Object.entries(i.texts.landmarks).map(([x,N])=>({
key:x,text:N,glyph:Zr[x]})),choose:x=>e({eta:x})}),h=yt("view",[["trajectory","plane"],["map","map"]],x=>e({view:x})),d=yt("show",[["sharpness","sharpness"],["h\
eight","*y*²"],["both","both"]],x=>f({quantity:x})),g=We("theory",()=>f({theory:!c.theory})),M=yt("axes",Le.map(x=>[x,x.map(N=>J[N]).join(", ")]),x=>f({pair:x})),
w=yt("colour",[["regime","regime"],["gap","gap"]],x=>{v.map.recolour(),f({colouring:x})}),y=k("span",{class:"eos-row"},M.node,w.node),m=Qe(),b=on({last:()=>t.run?.
last??0,phaseName:x=>mt(t.run,x),moved:()=>f({hover:-1})}),v=mo(t,c,{set:e,scene:$,hover:x=>{c.hover=x,A()},say:x=>X(s,x),legend:L}),S=_e({ready:()=>t.run,reset:()=>{
b.rewind(),v.map.recolour(),Object.assign(c,go),o()},link:r,python:()=>Yn(t.settings,t.run.path.n),picture:()=>Jn($()),data:()=>Qn(t.run),stem:()=>`eosbook-sing\
le-neuron-${t.settings.loss.key}`});function $(){let{run:x,theme:N}=t,{quantity:R}=c;return{run:x,theory:c.theory?x.theory:null,theme:N,step:b.step(),quantity:R}}
function T(){v.draw(),A(),h.update(t.settings.view),d.update(c.quantity),g.update(c.theory),M.update(c.pair),w.update(c.colouring),y.hidden=t.settings.view!=="m\
ap",b.update(),X(a,po(t.run,b.step())),L()}function L(){t.settings.view==="map"?lo(m,v.map.grid,c,t.theme):co(m,t.run,c.theory)}function A(){let{run:x}=t;if(!x)
return;let{step:N,marked:R}=b.reading(c.hover);v.drawOver(N,R),X(s,sn(N,Re(x,N)))}return{nodes:[...u.nodes,...p.nodes,k("div",{class:"eos-row"},h.node,y,d.node,
g.node),v.node,m.node,b.node,s,a,S.node],panels:v.all,compute(x,N){N&&(b.rewind(),c.hover=-1),l?.x.length!==x.steps+1&&(l=pe(x.steps));let R=Pn(x,l);return R.theory=
Dn(R),R},draw:T,controls(x){u.update(x);let N=_n(x,ot(x));p.update(x.eta,{...N,divergence:Math.SQRT2}),e({beta_unused:x.loss.key!=="beta"})},recolour:()=>v.map.
recolour(),stop(){b.stop(),v.map.stop()}}}function Qr(t,{eta:e,x0:n,y0:o,loss:r,beta:s}){return t.eta===e&&t.x0===n&&t.y0===o&&t.loss===r.key&&(r.key!=="beta"||
t.beta===s)}var Ji={render:t=>Je(t,{style:"eos-sn",settings:Ae,build:Jr})};export{Ji as default};
