var Rn=Object.defineProperty;var Ln=(t,e)=>{for(var n in e)Rn(t,n,{get:e[n],enumerable:!0})};function et(){return globalThis.eosbookPage===!0}function ue(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function Rt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([s])=>!s.startsWith(`${t}.`)),a=Object.entries(e).map(([s,i])=>[
`${t}.${s}`,String(i)]);return o.search=new URLSearchParams([...r,...a]),n&&(o.hash=n),o.href}function he(t,e){history.replaceState(history.state,"",Rt(t,e))}function p(t,e={},...n){return de(document.createElement(t),e,n)}function D(t,e={},...n){return de(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function de(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function I(t){return t.split("*").map((e,n)=>n%2?p("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function nt(t){return t.replaceAll(
"*","")}function j(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...I(e)))}var On=0;function ht(t){return`eos-${t}-${++On}`}function me(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var In={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Pn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},qn=["text","muted","ground","surface","line","accent"];function Lt(t){let e=p("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let s of qn)e.style.color=`var(--eos-${s})`,n[s]=getComputedStyle(e).color;e.remove();let[o,r,a]=me(n.text);n.dark=.299*o+.587*r+.114*a>128,n.
roles=n.dark?Pn:In,t.style.colorScheme=n.dark?"dark":"light";for(let[s,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${s}`,i);return n}function pe(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ge({model:t,el:e},{style:n,settings:o,build:r}){let a=t.get("config"),s=t.get("name"),i={config:a,settings:null,run:null,theme:null},c=p("div",{class:"\
eos-layout"}),l=p("div",{class:`eos ${n}`},c);e.append(l);let f=p("p",{class:"eos-note",role:"status"}),u=p("p",{class:"eos-readout"}),h=p("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function d(x){let A=Object.entries(x).filter(([L,O])=>!Object.is(t.get(L),O));for(let[L,O]of A)t.set(L,O);A.length&&t.
save_changes()}let m=r({state:i,set:d,draw:M,readout:u,words:h,reset:()=>{d(o.defaults(a)),S()},link:()=>Rt(s,o.toAddress(i.settings,a))});c.append(f,...m.nodes);
let b=null;function y(){let x=performance.now(),{settings:A,problems:L}=o.read(t);if(i.settings=A,l.classList.toggle("eos-problem",L.length>0),L.length){m.stop(),
i.run=null,j(h,L.join(" ")),j(u,"");return}let O=JSON.stringify(A);(O!==b||!i.run)&&(i.run=m.compute(A,O!==b)),b=O,M(),m.controls?.(A),performance.measure("eosb\
ook-draw",{start:x,end:performance.now()})}function M(){i.run&&m.draw()}let $=!1;function S(){$||($=!0,queueMicrotask(()=>{$=!1,l.isConnected&&y()}))}let v=0;function F(){
clearTimeout(v),v=setTimeout(()=>{let{settings:x,problems:A}=o.read(t);A.length||he(s,o.toAddress(x,a))},250)}if(et()){let{traits:x,refused:A}=o.fromAddress(ue(
s),a);d(x),A.length&&j(f,`Not taken from the address: ${A.join("; ")}.`)}let _=()=>{S(),et()&&F()};for(let x of o.keys)t.on(`change:${x}`,_);let B=pe(()=>{i.theme=
Lt(l),m.recolour?.(),S()}),g=()=>m.panels.map(x=>x.measure()).some(Boolean),w=new ResizeObserver(()=>{g()&&M()});for(let x of m.panels)w.observe(x.node);return g(),
i.theme=Lt(l),S(),()=>{for(let x of o.keys)t.off(`change:${x}`,_);clearTimeout(v),m.stop(),B(),w.disconnect(),l.remove()}}function Ot(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function be(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function Me({ready:t,reset:e,link:n,python:o,picture:r,data:a,stem:s}){let i=p("span",{class:"eos-feedback",role:"status"});async function c(u,h){if(await be(u)){
i.textContent=h;return}let d=p("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",d),d.select()}let l=(u,h)=>p("button",{type:"\
button",onclick:()=>t()&&h()},u),f=[p("button",{type:"button",onclick:e},"reset"),et()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>Ot(await r(),`${s()}.png`)),l("save data",()=>Ot(new Blob([a()],{type:"text/csv"}),`${s()}.csv`))].filter(Boolean);
return{node:p("div",{class:"eos-row"},f,i)}}var Cn="⁰¹²³⁴⁵⁶⁷⁸⁹";function It(t){let e=String(Math.abs(t)).replace(/\d/g,n=>Cn[n]);return t<0?`⁻${e}`:e}function k(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[s,i]=n.toExponential(
e-1).split("e"),c=String(Number(s)),l=`10${It(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,a]=String(Number(n.toPrecision(e))).split(".");return o+we(r)+
(a?`.${a}`:"")}function T(t){return(t<0?"−":"")+we(String(Math.abs(t)))}function we(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function J(t,e){return`${T(
t)} ${e}${t===1?"":"s"}`}function ve(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function ot(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=ve(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function K(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),a=s=>e[0]+(s-n)*
r;return a.invert=s=>n+(s-e[0])/r,a.domain=t,a.range=e,a.ticks=s=>{let i=ve(o-n,s),c=[],l=Math.ceil(n/i-1e-9),f=Math.floor(o/i+1e-9);for(let u=l;u<=f;u++){let h=Number(
(u*i).toPrecision(12));c.push({value:h,label:k(h,6),major:!0})}return c},a}function Pt(t,e){let[n,o]=t.map(Math.log10),r=K([n,o],e),a=s=>r(Math.log10(s));return a.invert=s=>10**r.invert(s),a.domain=t,a.range=e,a.ticks=s=>{let i=Math.max(
1,Math.ceil((o-n)/s)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,h=Math.log10(u);if(h<n-1e-9||h>o+1e-9||(f===1?l%i!==
0:o-n>s/2))continue;let d=l>=-3&&l<=3,m=f===1?"":`${f}×`,b=d?k(u,2):`${m}10${It(l)}`;c.push({value:u,label:b,major:f===1})}return c},a}function ye(t,...e){return p("div",{class:"eos-group",role:"group","aria-label":t},...e)}function xe(t,e,n){let o=new Map,r=t.map(c=>{let l=p("button",{type:"bu\
tton",onclick:()=>n(c)},I(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),a=p("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>ye(nt(c),p("span",{class:"eos-name"},I(c)),l))),s=p("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),s.replaceChildren(...l<0?[]:I(t[l].caption))}return{nodes:[a,s],update:i}}function ke(t,e,n){let o=e.map(([a,s])=>{let i=p("button",{type:"button",onclick:()=>n(a)},I(s));return[a,i]});return{node:ye(t,p("span",{class:"eos-name"},t),o.
map(([,a])=>a)),update(a){for(let[s,i]of o)i.setAttribute("aria-pressed",String(s===a))}}}function $e(t,e,n){let o=ht("menu"),r=p("select",{id:o,onchange:()=>n(Number(r.value))},e.map((s,i)=>p("option",{value:i},s))),a=p("label",{for:o,class:"eos-nam\
e"},t);return{node:p("span",{class:"eos-group"},a,r),update:s=>r.value=String(s)}}var Fn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function rt({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",a=D("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),s=o==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=o&&D("path",{d:Fn[o],...s});return D("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},a,i??[])}function st(t,e){
return p("span",{},t,p("span",{},I(e)))}function Ae(){let t=p("div",{class:"eos-legend"}),e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(
Boolean)))}}}var Se=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],Te={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var qt={dash:[6,4],width:1.5};function Q(t){return t.diverges?[Se[0],Te,Te]:Se}function dt(t,e){return Q(t)[t.path.phase[e]].name}function Ee(t,e){let n=[0];for(let o of[
1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}return[...n,e+1]}function mt(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function Ne({position:t,last:e,perSecond:n,show:o,changed:r}){let a=matchMedia("(prefers-reduced-motion: reduce)"),s=0,i=0,c=0,l=-1;function f(d){let m=a.matches?
500:0,b=Math.max(d-i,0),y=m?Math.floor(b/m)*m:b,M=Math.min(e(),c+Math.floor(y/1e3*n()));if(M!==l&&o(l=M),M>=e())return h();s=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),s=requestAnimationFrame(f),r()}function h(){s&&(cancelAnimationFrame(s),s=0,r())}return{get playing(){return s!==0},toggle:()=>s?
h():u(),restart:()=>s&&(h(),u()),stop:h}}var Ct=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],_n="M3 1 L12 7 L3 13 Z",Dn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Ft(t){let e=D("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return D("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Re({last:t,phaseName:e,moved:n}){let o=1/0,
r=Ct.length-1,a=()=>Math.min(o,t()),s=Ne({position:a,last:t,perSecond:()=>Ct[r].perSecond(t()),show:i,changed:$});function i(v){o=v>=t()?1/0:v,n()}function c(v){
s.stop(),i(v)}let l=ht("step"),f=p("button",{type:"button",onclick:()=>s.toggle()}),u=p("button",{type:"button",onclick:()=>c(0)},Ft("M3 2 v10 M12 2 L5 7 L12 12\
 Z")),h=p("button",{type:"button",onclick:()=>c(1/0)},Ft("M11 2 v10 M2 2 L9 7 L2 12 Z"));u.setAttribute("aria-label","first step"),h.setAttribute("aria-label","\
last step");let d=p("input",{id:l,type:"range",min:0,step:1});d.addEventListener("input",()=>c(Number(d.value)));let m=p("output",{for:l}),b=$e("speed",Ct.map(v=>v.
name),v=>{r=v,s.restart()}),y=p("label",{for:l,class:"eos-name"},"step"),M=p("div",{class:"eos-replay"},u,f,h,y,d,m,b.node);function $(){let{playing:v}=s;f.value!==
String(v)&&(f.value=String(v),f.replaceChildren(Ft(v?Dn:_n),v?" pause":" play")),d.max=String(t()),d.value=String(a()),d.setAttribute("aria-valuetext",`step ${a()}\
, ${e(a())}`),m.textContent=`${T(a())} of ${T(t())}`,b.update(r)}let S=()=>d.matches(":focus-visible");return{node:M,step:a,update:$,atEnd:()=>o===1/0,focused:S,
reading(v){return v>=0?{step:v,marked:!0}:{step:a(),marked:o!==1/0||S()}},stop:s.stop,rewind(){s.stop(),o=1/0}}}function Le({n:t,left:e,right:n,counts:o=()=>!0}){let r=()=>new Float64Array(t),a={n:t,left:r(),right:r(),margin:r(),counts:new Uint8Array(t),counted:0,failures:0,
firstFailure:-1,tightest:-1};for(let s=0;s<t;s++){let[i,c]=[e(s),n(s)],l=Math.max(Math.abs(i),Math.abs(c)),f=(c-i)/(l>0?l:1);a.left[s]=i,a.right[s]=c,a.margin[s]=
f,o(s)&&(a.counts[s]=1,a.counted+=1,(a.tightest<0||f<a.margin[a.tightest])&&(a.tightest=s),c-i>=-1e-12*l||(a.failures+=1,a.firstFailure<0&&(a.firstFailure=s)))}
return a}var Oe=(t,e)=>t.counts[e]===1&&!(t.margin[e]>=-1e-12);function _t(t){let e=p("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let a=Math.max(1,globalThis.devicePixelRatio||
1),[s,i]=[Math.round(o*a),Math.round(r*a)];return(e.width!==s||e.height!==i)&&([e.width,e.height]=[s,i]),n.setTransform(a,0,0,a,0,0),n.clearRect(0,0,o,r),n}}}function E(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},a){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),a(t),t.stroke(),
t.restore()}function z({left:t,top:e,width:n,height:o},r,a){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),a(),r.restore()}function pt(t,e,n,o,r,a="x"){let[s,i]=a===
"x"?[o,r]:[r,o];t.moveTo(o(e),r(e));for(let c=e+1;c<=n;){let l=Math.floor(s(c)),[f,u,h]=[c,c,c];for(;h<n&&Math.floor(s(h+1))===l;)h++,i(h)<i(f)&&(f=h),i(h)>i(u)&&
(u=h);let[d,m]=f<u?[f,u]:[u,f];t.lineTo(o(c),r(c)),d>c&&t.lineTo(o(d),r(d)),m>d&&t.lineTo(o(m),r(m)),h>m&&t.lineTo(o(h),r(h)),c=h+1}}function gt(t,e,n,o,r,a,s,i){
for(let c=n;c<=o;c+=r)X(t,e,a(c),s(c),i)}function bt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function X(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="trian\
gle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="\
cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var jn="'STIX Two Text', 'Latin \
Modern Roman', 'Times New Roman', serif";function N(t,e,n,o,r={}){let{align:a="left",size:s=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").
map((m,b)=>(t.font=b%2?`italic ${s+2}px ${jn}`:`${f} ${s}px ${l}`,{part:m,font:t.font,width:t.measureText(m).width})),h=u.reduce((m,{width:b})=>m+b,0),d=a==="ri\
ght"?n-h:a==="center"?n-h/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"\
round"});for(let m of c?["strokeText","fillText"]:["fillText"]){let b=d;for(let{part:y,font:M,width:$}of u)t.font=M,t[m](y,b,o),b+=$}return t.restore(),h}var Mt=2;function Ie(t,e,[n,o],r){let a=new OffscreenCanvas(n*Mt,o*Mt),s=a.getContext("2d");s.scale(Mt,Mt),s.fillStyle=t.ground,s.fillRect(0,0,n,o),N(s,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)s.save(),s.translate(i[0],i[1]),c(s,i[2],i[3]),s.restore();return a.convertToBlob({type:"image/p\
ng"})}function Pe(t,e,n,o){let r=[`# ${t}`,e.join()];for(let a=0;a<=n;a++)r.push(o(a).join());return`${r.join(`
`)}
`}var Un=13,Hn=3.4;function qe(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function at(t,e,{x:n,y:o,xName:r,yName:a,theme:s,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),f=o.ticks(c??Math.max(2,e.height/50)),u={colour:s.muted,fonts:s.fonts,size:12};E(t,{colour:s.line,width:1,alpha:.6},d=>{for(let{value:m,major:b}of l)b&&R(d,
P(n(m)),e.top,P(n(m)),e.bottom);for(let{value:m,major:b}of f)b&&R(d,e.left,P(o(m)),e.right,P(o(m)))}),E(t,{colour:s.muted,width:1},d=>{R(d,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:m,major:b}of l)R(d,P(n(m)),e.bottom,P(n(m)),e.bottom+(b?5:3));for(let{value:m,major:b}of f)R(d,e.left-(b?5:3),P(o(m)),e.left,P(
o(m)))});for(let d of l){let m=Math.min(n(d.value),e.right+Un-Hn*d.label.length);N(t,d.label,m,e.bottom+18,{...u,align:"center"})}for(let d of f)N(t,d.label,e.left-
8,o(d.value)+4,{...u,align:"right"});let h={colour:s.text,fonts:s.fonts,size:13};N(t,r,e.right,e.bottom+35,{...h,align:"right"}),N(t,a,2,e.top-9,h)}function P(t){
return Math.round(t)+.5}function R(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function wt(t){let e=p("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=_t(e),o=_t(e),r=[0,0];return{node:e,scales:null,measure(){let a=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==a[0]||r[1]!==a[1]},draw(a,s){let[i,c]=r;this.scales=i>0&&c>0?a(i,c):null,this.scales&&s(n.begin(i,c),this.scales)},drawOver(a){
let s=o.begin(...r);this.scales&&a(s,this.scales)},describe(a){e.setAttribute("aria-label",a)},place(a){let s=e.getBoundingClientRect();return[a.clientX-s.left,
a.clientY-s.top]}}}var Gn={left:52,right:14,top:26,bottom:42},Bn=1e-16,zn=1e-280,Wn=9;function W(t,e,n,o){let r=qe(t,e,Gn);return{area:r,x:K([0,Math.max(n,1)],[r.left,r.right]),y:K(
o,[r.bottom,r.top])}}function Fe(t,e,n,o){let[r,a]=[1/0,0];for(let u=0;u<=n;u++){let h=o(u);h>0&&h<r&&(r=h),h>a&&(a=h)}a>zn||([r,a]=[.1,1]),r=Math.max(r,a*Bn);let s=(u,h)=>10**
h(Math.log10(u)),[i,c]=[s(r,Math.floor),s(a,Math.ceil)],l=i>0&&c>i?[i,c]:[r/2,r*2],f=W(t,e,n,l);return{...f,y:Pt(l,f.y.range)}}function _e(t,{area:e,x:n},o,r){Q(o).forEach(({role:s,name:i},c)=>{let[l,f]=[o.starts[c],Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(E(
t,{colour:r.roles[s],width:3},h=>{R(h,l,e.top-1.5,f,e.top-1.5)}),f-l<6.5*i.length))return;let u={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};N(t,i,(l+f)/
2,e.top+13,{...u,align:"center"})})}function De(t,e,n,o,r,a,{hollow:s=!1}={}){r<n.last&&(t.globalAlpha=.2,Ce(t,e,n,o,n.last,a,s),t.globalAlpha=1),Ce(t,e,n,o,r,a,s)}function Ce(t,{area:e,x:n,y:o},r,a,s,i,c){
let l=t.globalAlpha,f=u=>je(o(i(u)),e);Q(r).forEach(({role:u,marker:h,dash:d},m)=>{let b=r.starts[m],y=Math.min(r.starts[m+1]-1,s);if(y<b)return;let M=a.roles[u];
E(t,{colour:M,dash:c?[]:d,width:c?1:2,alpha:l},S=>pt(S,Math.max(b-1,0),y,n,f));let $=mt(r.last,e.width/Wn);bt(t,h,M,S=>gt(S,h,b,y,$,n,f,3.2),c?a.ground:null)}),
r.diverges&&s===r.last&&E(t,{colour:a.roles.diverged,width:3},u=>X(u,"cross",n(s)-8,Math.max(f(s),e.top+8),7))}function je(t,e={top:0,bottom:0}){return Math.min(
Math.max(t,e.top-1e3),e.bottom+1e3)}function Ue(t,{area:e,x:n,y:o},r,a,s){let i=P(n(a));E(t,{colour:r.text,width:1,alpha:.6},c=>{R(c,i,e.top,i,e.bottom)}),z(e,t,
()=>{t.fillStyle=r.text,t.beginPath();for(let c of s){let l=o(c);Number.isFinite(l)&&X(t,"circle",i,je(l,e),4)}t.fill()})}function He(t,e,n){let o=Math.round(t.
scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),n)}var Ge={holds:{sign:"✓",words:"holds"},fails:{sign:"✗",words:"fails"},silent:{sign:"–",words:"is claimed at no step"}};function Dt({counted:t,failures:e}){
return t===0?"silent":e>0?"fails":"holds"}function Be(t,e){let n=p("div",{class:"eos-list",role:"group","aria-label":"inequalities"}),o=new Map(t.map(r=>{let a=p(
"span",{class:"eos-verdict","aria-hidden":"true"}),s=p("span",{class:"eos-hidden"}),i=p("span",{},I(r.name)),c=r.printed?p("em",{}," as printed"):[],f=p("button",
{type:"button",onclick:()=>e(r.key)},a,i,c,s);return[r.key,{entry:r,button:f,sign:a,heard:s}]}));return n.append(...[...o.values()].map(({button:r})=>r)),{node:n,
update(r,a){for(let{entry:s,button:i}of o.values())i.hidden=s.theorem!==r.theorem,i.setAttribute("aria-pressed",String(s.key===r.key));for(let{entry:s,found:i}of a){
let{sign:c,heard:l}=o.get(s.key),f=Dt(i);c.textContent=Ge[f].sign,c.dataset.verdict=f;let u=i.failures>0?` at ${J(i.failures,"step")}`:"";l.textContent=` ${Ge[f].
words}${u}`}}}}var vt={role:"flow",dash:[],marker:"circle"},Ut={role:"theory",dash:[2,3],width:2.5},We={role:"bouncing",dash:[],width:0,marker:"cross"},Ze=9,Zn=.35,ze=1e3,Ye=({
found:t,entry:e})=>e.side==="left"?t.left:t.right,Ve=({found:t,entry:e})=>e.side==="left"?t.right:t.left,yt=(t,e)=>[Ye(t)[e],Ve(t)[e]];function xt(t,e,n){let{found:o,
last:r}=n,a=[];for(let u=0;u<o.n&&u<=r;u++)(o.counts[u]||o.counted===0||n.entry.whole)&&a.push(o.left[u],o.right[u]);if(n.entry.scale==="log"){let u=Fe(t,e,a.length-
1,d=>a[d]),{x:h}=W(t,e,r,[0,1]);return{...u,x:h}}let[s,i]=[1/0,-1/0];for(let u of a)u<s&&(s=u),u>i&&(i=u);let c=Math.max(i-s,1e-9*Math.abs(i)),l=Math.abs(i)||1,
f=c>0?[s-.06*c,i+.06*c]:[s-l,i+l];return W(t,e,r,ot(...f,6))}function kt(t,e,{run:n,theme:o}){let{area:r,x:a,y:s}=e,{entry:i,found:c}=n,l=`${i.measured} and ${i.
bound} (dotted)`;at(t,r,{x:a,y:s,xName:"step",yName:l,theme:o});let f=d=>m=>Qe(s(d[m]),r),[u,h]=[f(Ye(n)),f(Ve(n))];z(r,t,()=>{for(let[d,m,b]of Je(c,n.last)){let y=b?
1:Zn;jt(t,{...vt,alpha:y},o,d,m,a,u),jt(t,{...Ut,alpha:y},o,d,m,a,h),t.globalAlpha=y;let M=mt(n.last+1,r.width/Ze);bt(t,"circle",o.roles.flow,$=>gt($,"circle",d,
m,M,a,u,3.2)),t.globalAlpha=1}}),Ke(t,e,n,o,u)}function Je({counts:t,n:e},n){let o=[],r=Math.min(e,n+1);for(let a=0;a<r;){let s=a;for(;a<r&&t[a]===t[s];)a++;o.push(
[s,a-1,t[s]===1])}return o}function jt(t,{role:e,dash:n,width:o,alpha:r},a,s,i,c,l){let f=a.roles[e];E(t,{colour:f,dash:n,width:o,alpha:r},u=>{i>s?pt(u,s,i,c,l):
R(u,c(s)-3,l(s),c(s)+3,l(s))})}function Ke(t,{area:e,x:n},o,r,a){let{found:s}=o;if(s.failures===0)return;let i=[];for(let l=s.firstFailure;l<s.n;l++){let f=i.length===
0||n(l)-n(i.at(-1))>=Ze;Oe(s,l)&&f&&i.push(l)}let c=l=>Math.min(Math.max(l,e.top+6),e.bottom-6);E(t,{colour:r.roles.bouncing,width:2.5},l=>{for(let f of i)X(l,"\
cross",n(f),c(a(f)),4.5)})}function $t(t,e,n){let{found:o,last:r}=n,[a,s]=[0,0];for(let u=0;u<o.n;u++)o.counts[u]&&(a=Math.min(a,o.margin[u]),s=Math.max(s,o.margin[u]));
let i=s>a?[1.06*a,1.06*s]:[0,1],[c,l]=ot(...i,5),f=W(t,e,r,[c,s>1?l:Math.min(l,1)]);return{...f,y:Yn(f.y)}}function Yn(t){let[e,n]=t.domain,o=K([100*e,100*n],t.
range);return Object.assign(s=>t(s),t,{ticks:s=>o.ticks(s).map(i=>({...i,value:i.value/100,label:`${i.label} %`}))})}function At(t,e,{run:n,theme:o}){let{area:r,
x:a,y:s}=e,{found:i}=n;at(t,r,{x:a,y:s,xName:"step",yName:"margin: the difference, relative to the larger side",theme:o,yCount:5}),E(t,{...qt,colour:o.text},f=>{
R(f,r.left,s(0),r.right,s(0))});let l=f=>Qe(s(i.margin[f]),r);if(z(r,t,()=>{for(let[f,u,h]of Je(i,n.last))h&&jt(t,vt,o,f,u,a,l)}),Ke(t,e,n,o,l),i.counted===0){let f={
colour:o.text,fonts:o.fonts,align:"center"},u=(r.left+r.right)/2;N(t,"claimed at no step of this run",u,r.top+r.height/2,f)}}function Qe(t,e){return Math.min(Math.
max(t,e.top-ze),e.bottom+ze)}var Ht=t=>`${k(100*t,3)} %`;function Xe(t,e){return`${e} ${Jn(t)} ${Kn(t)}`}function it({entry:t,found:e},n,o=" and "){let r=Math.ceil(2-Math.log10(Math.abs(e.margin[n])||
1)),a=yt({entry:t,found:e},n).map(s=>k(s,Vn(r)));return`${t.measured} = ${a[0]}${o}${t.bound} = ${a[1]}`}var Vn=t=>Math.min(Math.max(t,4),12);function Jn(t){let{
entry:e,found:n}=t,{counted:o,failures:r,firstFailure:a,tightest:s}=n,i=`${e.printed?"As printed, ":""}${e.name}`;if(o===0)return`${i} is claimed ${e.where}, an\
d this run has no such step.`;let c=e.where?`, claimed ${e.where},`:"";if(r>0)return`${i}${c} fails at ${T(r)} of ${J(o,"step")}, first at step ${T(a)}, where ${it(
t,a)}.`;let l=o===1?`at step ${T(s)}`:`at all ${J(o,"step")}`,f=o===1?", where":`; closest at step ${T(s)}, where`,u=`a margin of ${Ht(n.margin[s])}`;return`${i}${c}\
 holds ${l}${f} ${it(t,s)}, ${u}.`}function Kn({all:t}){let e=t.filter(({entry:r})=>!r.printed),n=e.filter(({found:r})=>Dt(r)==="fails");if(n.length===0)return`\
On this run all ${e.length} inequalities of the proof hold wherever they are claimed.`;let o=n.map(({entry:r})=>r.name).join("; ");return`Of the proof’s ${e.length}\
 inequalities ${n.length} fail on this run: ${o}.`}function tn(t,e){let{found:n}=t;if(e>=n.n)return`step ${T(e)}, the last: the inequality speaks of two steps`;
let o=n.counts[e]?`margin ${Ht(n.margin[e])}`:"not claimed here";return`step ${T(e)} · ${it(t,e," · ")} · ${o}`}function en(t){let{entry:e,found:n}=t;return n.
n===0?"No step to compare.":nt(`Both sides of ${e.name} against step. At step 0, ${it(t,0)}; at step ${T(n.n-1)}, ${it(t,n.n-1)}.`)}function nn({found:t}){return t.
counted===0?"Margin against step: the inequality is claimed nowhere.":`Margin against step, at ${J(t.counted,"step")}. The least is ${Ht(t.margin[t.tightest])},\
 at step ${T(t.tightest)}.`}function on(t,{name:e,value:n}){let o=n(t);return nt(`${e} against step. It goes from ${k(o(0))} to ${k(o(t.last))} at step ${T(t.last)}\
.`)}function Gt(t,e,n,o){let r=o.value(n),[a,s]=[0,0];for(let i=0;i<=n.last;i++)a=Math.min(a,r(i)),s=Math.max(s,r(i));return W(t,e,n.last,ot(1.05*a,1.05*s,5))}function Bt(t,e,{
run:n,theme:o,step:r,course:a}){let{area:s,x:i,y:c}=e;at(t,s,{x:i,y:c,xName:"step",yName:a.name,theme:o,yCount:5}),z(s,t,()=>De(t,e,n,o,r,a.value(n))),_e(t,e,n,
o)}function rn(t,e){let n=wt("eos-main"),o=wt("eos-margin"),r=wt("eos-course"),a=[n,o,r],s=p("div",{class:"eos-panels"},...a.map(i=>i.node));for(let i of a)i.node.
addEventListener("pointermove",c=>{i.scales&&t.run&&e.hover(He(i,c,t.run.last))}),i.node.addEventListener("pointerleave",()=>e.hover(-1));return{node:s,all:a,draw(){
let{run:i}=t,c=e.scene();n.draw((l,f)=>xt(l,f,i),(l,f)=>kt(l,f,c)),o.draw((l,f)=>$t(l,f,i),(l,f)=>At(l,f,c)),r.draw((l,f)=>Gt(l,f,i,c.course),(l,f)=>Bt(l,f,c)),
n.describe(en(i)),o.describe(nn(i)),r.describe(on(i,c.course))},drawOver(i,c){let{run:l,theme:f}=t,u=i<l.found.n,h=[[n,u?yt(l,i):[]],[o,u&&l.found.counts[i]?[l.
found.margin[i]]:[]],[r,[e.scene().course.value(l)(i)]]];for(let[d,m]of h)d.drawOver((b,y)=>{c&&Ue(b,y,f,i,m)})}}}var[sn,St,an,zt]=[1100,40,460,230];function cn(t,e){let{run:n,theme:o,course:r}=t,a=sn/2;return Ie(o,`${e}: ${n.entry.name}`,[sn,St+an],[{at:[12,St,a-24,an],draw:(s,...i)=>kt(
s,xt(...i,n),t)},{at:[a,St,a-12,zt],draw:(s,...i)=>At(s,$t(...i,n),t)},{at:[a,St+zt,a-12,zt],draw:(s,...i)=>Bt(s,Gt(...i,n,r),t)}])}function ln(t,e){let{entry:n,
found:o}=t;return Pe(`inequality ${n.key} of Theorem ${n.theorem}: ${e}`,["step","phase","left","right","claimed"],o.n-1,r=>[r,dt(t,r),o.left[r],o.right[r],o.counts[r]])}var Qn=1.15;function Xn({n:t,counts:e,counted:n},o){if(n===0)return o;let r=t-1;for(;!e[r];)r--;return Math.min(o,Math.ceil(Qn*r)+2)}var fn=t=>[...new Set(Q(t).
filter((e,n)=>t.starts[n+1]>t.starts[n]))],un=t=>e=>to(t,e);function to(t,{state:e,set:n,draw:o,reset:r,link:a,readout:s,words:i}){let{config:c}=e,l={hover:-1},
f=null,u=g=>c.inequalities.findIndex(w=>w.key===g),h=g=>n({inequality_index:u(g)}),d=xe(c.presets,(g,w)=>g.inequality===w.inequality.key&&t.START.every(x=>g[x]===
w[x]),g=>n({inequality_index:u(g.inequality),...Object.fromEntries(t.START.map(w=>[w,g[w]]))})),m=ke("proof of",c.theorems.map(({key:g,name:w})=>[g,w]),g=>h(c.theorems.
find(w=>w.key===g).opens)),b=Be(c.inequalities,h),y=p("p",{class:"eos-caption"}),M=Ae(),$=Re({last:()=>e.run?.last??0,phaseName:g=>dt(e.run,g),moved:()=>{l.hover=
-1,o()}}),S=rn(e,{scene:F,hover:g=>{l.hover=g,B()}}),v=Me({ready:()=>e.run,reset:()=>{$.rewind(),r()},link:a,python:()=>t.toPython(e.settings),picture:()=>cn(F(),
t.title(e.run.proof)),data:()=>ln(e.run,t.describe(e.settings)),stem:()=>`eosbook-inequality-${e.settings.inequality.key}`});function F(){let{run:g,theme:w}=e;return{
run:g,theme:w,step:$.step(),course:t.course}}function _(){let{run:g}=e,{entry:w}=g;S.draw(),B(),m.update(w.theorem),b.update(w,g.all),$.update(),j(y,w.claim),j(
i,Xe(g,t.premises(g.proof)));let x=fn(g).map(({name:A})=>A);M.show(`${w.key} ${g.found.failures>0} ${x}`,()=>[st(rt(vt),w.measured),st(rt(Ut),`${w.bound} (the p\
roof’s bound)`),g.found.failures>0&&st(rt(We),"the inequality fails"),...fn(g).map(A=>st(rt(A),`${A.name} (run)`))])}function B(){let{run:g}=e;if(!g)return;let w=l.
hover>=0?l.hover:$.step();S.drawOver(w,l.hover>=0||!$.atEnd()||$.focused()),j(s,tn(g,w))}return{nodes:[...d.nodes,p("div",{class:"eos-row"},m.node),b.node,y,S.node,
M.node,$.node,s,i,v.node],panels:S.all,compute(g,w){w&&($.rewind(),l.hover=-1),f?.steps!==g.steps&&(f={steps:g.steps,arrays:t.makeMemory(g.steps)});let x=t.prove(
g,f.arrays),A=g.inequality,L=c.inequalities.filter(({theorem:V})=>V===A.theorem).map(V=>({entry:V,found:Le(t.sidesOf(x.proof,V.key))})),{found:O}=L.find(V=>V.entry.
key===A.key),fe=Xn(O,x.last);return{...x,last:fe,starts:Ee(x.path.phase,fe),entry:A,all:L,found:O}},draw:_,controls:g=>d.update(g),stop:()=>$.stop()}}var le={};Ln(le,{START:()=>xo,course:()=>So,describe:()=>Ro,makeMemory:()=>ko,premises:()=>To,prove:()=>$o,settings:()=>ce,sidesOf:()=>Ao,title:()=>Eo,toPython:()=>No});var dn=1e30,hn=t=>typeof t=="number"&&Math.abs(t)<=dn,Wt=`up to ${k(dn)}`,mn=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,Zt=({min:t,max:e})=>`${k(t)}\
 to ${k(e)}`;function Yt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(a,s){if(n){let i=1e-12*(s.max-s.min);return hn(a)&&a>=s.min-i&&a<=s.max+i?null:
`a number from ${Zt(s)}`}return hn(a)&&!(a<=e)?null:e===void 0?`a number ${Wt} in size`:e===0?`a positive number ${Wt}`:`a number above ${e} and ${Wt}`}return{symbol:t,
counts:o,allowed:(a,s,{ranges:i})=>r(a[s],i[s]),read:(a,s,{ranges:i})=>mn(a,i[s]),write:(a,s)=>a[s],options:(a,{ranges:s})=>Zt(s[a])}}function Vt({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:a})=>{let{min:s,max:i}=a[r],c=o[r];return Number.isInteger(c)&&c>=s&&c<=i?null:`a\
 whole number from ${s} to ${i}`},read:(o,r,{ranges:a})=>{let s=mn(o,a[r]);return Number.isInteger(s)?s:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${Zt(r[o])}`}}function pn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{
let a=r[t].findIndex(s=>s.key===n);return a<0?void 0:a},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function eo(t){return typeof t=="number"?
k(t):JSON.stringify(t)??String(t)}function gn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,a])=>[a.name??r,r,a]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:a}])=>[r,a])),read(r){let a=r.get("config"),s=Object.fromEntries(n.map(c=>[c,r.get(
c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:h,entry:d}]of e){let m=f(s,a)&&u(s,c,a);m&&i.push(`${l} must be ${m}, but it is ${eo(s[c])}.`),d&&(s[h]=
d(s,c,a))}return{settings:s,problems:i}},defaults(r){return Object.fromEntries(n.map(a=>[a,r.defaults[a]]))},toAddress(r,a){if(n.every(i=>r[i]===a.defaults[i]))
return{};let s=o.filter(([,,{counts:i}])=>i(r,a));return Object.fromEntries(s.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,a){let s={},i=[];for(let[c,l]of Object.
entries(r)){let[,f,u]=o.find(([d])=>d===c)??[],h=u?.read(l,f,a);if(h!==void 0)s[f]=h;else{let d=u&&`allowed: ${u.options(f,a)}`;i.push(`${c} = ${l} (${d??"no su\
ch setting"})`)}}return{traits:s,refused:i}}}}var no=1.4426950408889634,oo=.6931471803691238,ro=19082149292705877e-26,Jt=1075,so=Float64Array.from({length:Jt+1},(t,e)=>2**-e);function tt(t){let e=t>=0?Math.
trunc(Math.min(t*no+.5,1075)):Jt,n=e<Jt?e*oo-t+e*ro:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*so[e]}function Z(t){if(t>1){let r=tt(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*(11486475+
e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function q(t){let e=Math.abs(t);if(e>2){let n=tt(e),o=.5*((1-n)/(1+n));return t>
0?o:-o}return .25*t*(1-Z(.5*e))}var ao=.3989422804014327,io=1.2533141373155003,co=134217729,ct=39,Et=16,Y=10,Tt=Y+1;function lo(){let t=ct*Et+1,e=new Float64Array(t*Tt);e[0]=io,e[1]=1;for(let o=1;o<
Y;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array(Tt);for(let o=1;o<t;o++){let r=o/Et,a=30+Math.trunc(400/(r*r)),s=1/Math.sqrt(a);for(let c=a;c>=0;c--)s=1/(r+(c+
1)*s),c<=Y&&(n[c]=s);let i=1;for(let c=0;c<=Y;c++)i*=n[c],e[o*Tt+c]=i}return e}var Kt=lo();function fo(t){let e=Math.abs(t);if(!(e<ct))return e>=ct?0:e;let n=co*
e,o=n-(n-e),r=e-o,a=e*e,s=o*o-a+2*o*r+r*r,i=tt(.5*a);return ao*(i-i*(.5*s))}var bn=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Mn(t,e){if(!(t<ct)){let i=bn(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let n=Math.trunc(t*Et+.5),o=n/Et-t,r=n*Tt,a=Kt[r+Y],s=Y*a;for(let i=Y-1;i>0;i--){let c=Kt[r+i];a=a*o+c,s=s*o+i*c}e[1]=a*o+Kt[r],e[2]=
s}function H(t,e){let n=fo(t);Mn(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var U=new Float64Array(3),Qt=t=>e=>(H(e,U),U[t]),gs=Qt(
0),wn=Qt(1),Xt=Qt(2);function Nt(t){if(t>0)H(t,U);else if(-t<ct)Mn(-t,U);else return bn(-t);return U[1]/U[2]}function te(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.log(t));for(let n=0;n<60;n++){H(e,U);let[,o,r]=U,a=r>0?Math.log(r/t)/Nt(e):-.25;if(e>1&&r>t&&(a=(r-t)/o),e-=a,
!(Math.abs(a)>1e-16+4e-16*Math.abs(e)))break}return e}function vn(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var ee={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*q(2*t),second:vn,q:t=>Z(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:q,second:t=>vn(t/2)/4,q:t=>Z(Math.abs(t)/2)})};function yn(t,e){if(!(t in ee))throw new RangeError(`key must be one of ${Object.keys(ee).join(
", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=ee[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var xn=[2,6,10,14,22];function kn(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var vs=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=kn(o,e)/(o+1);return(-1)**
e*n}),ys=Float64Array.from({length:6},(t,e)=>(-1)**e*kn(5,e)/6);var xs=new Float64Array(4),ks=new Float64Array(4),$s=new Float64Array(xn.length),As=new Float64Array(xn.length);var lt=1e150;var Is=new Float64Array(3);var Ps=new Float64Array(2);var ho=1e-12,mo=1e-300,po=yn("sym"),$n=new Float64Array(3);function go(t,e,n,o,r){let a=t*r,s=q(a),i=tt(Math.abs(a)),c=i/((1+i)*(1+i)),l=2*e*e*(c*r*r),f=c*(t*o)*(t*o)+s*t*n,u=e*(c*t*r*o+s*o),h=l-f;return .5*(l+f+Math.sqrt(
h*h+8*u*u))}function oe(t){let e=()=>new Float64Array(t+1);return{A:e(),b:e(),s:e(),value:e(),height:e(),sharpness:e(),phase:new Uint8Array(t+1)}}function Sn(t,e,n,o,r,{out:a,
stop:s=!1}={}){let i=a&&a.A.length>r?a:oe(r),c=2*e*e*t,l=Math.sign(n),f=n,u=o,h=-1,d=-1,m=-1,b=0,y="max_steps";for(let M=0;M<=r;M++){if(!(Math.abs(f)<=lt&&Math.
abs(u)<=lt)){y="diverged";break}h=M,H(u,$n);let[$,S,v]=$n,F=f*v,_=.5*e*e*v*v,B=t*_>=2,g=Math.sign(f);if(b===0&&g!==l&&(g!==0||Math.abs(i.A[M-1])>=mo)?(d=M,b=B?1:
2):b===1&&!B&&(m=M,b=2),i.A[M]=f,i.b[M]=u,i.s[M]=F,i.value[M]=po.value(F),i.height[M]=_,i.sharpness[M]=go(f,e,$,S,v),i.phase[M]=b,s&&M>0&&(f===0||An(t,e,f,u,_)))
break;let w=q(F);u-=t*w*f*S,f-=c*w*v}if(h<0){h=0;for(let M of Object.values(i))M[0]=NaN;[i.A[0],i.b[0]]=[n,o]}if(y!=="diverged"){let M=i.A[h];n===0?y="on_axis":
M===0?y=t*i.height[h]>2?"landed_on_axis":"converged":An(t,e,M,i.b[h],i.height[h])&&(y="converged")}return{...i,n:h,signChange:d,crossing:m,flag:y}}function An(t,e,n,o,r){
let a=t*r,s=(n*Nt(o)/e)**2;return a<2&&s*Math.max(a,2-a)<=ho*(2-a)**2}var bo=.08,Mo=1e-6,re=new Float64Array(3);function wo(t){let[e,n]=[0,64];for(let o=0;o<100;o++){let r=.5*(e+n);Z(r)<=t?e=r:n=r}return e}function Tn(t,e,n,o,r,a){
let s=t==="3"?8-e:8+e,i=s*Math.PI/(n*n),c=Sn(i,n,o,0,r,{out:a}),l=vo(c,i),f={theorem:t,delta:e,d:n,A0:o,eta:i,run:c,last:l,...yo(c,l)};if(t==="3")return f.gamma=
Math.min(e,s,s/Math.abs(o))/200,f.hypothesis=i<=f.gamma/Math.abs(o),f;f.epsilon=e/8,f.epsilonPrime=f.epsilon/(2*(2+f.epsilon)),f.near=2*wo(f.epsilonPrime)/Xt(0);
let u=Math.sqrt(2*(2+f.epsilon)/i)/n;f.cost=i*q(f.near*u)*f.near*wn(te(u)),f.hypothesis=!0;for(let h=0;h<=l;h++)c.A[h]===0&&i*c.height[h]>2&&(f.hypothesis=!1);return f}
function vo(t,e){for(let n=0;n<=t.n;n++){let o=e*t.height[n]<2&&Math.abs(t.s[n])<Mo;if(t.A[n]===0||o)return n}return t.n}function yo(t,e){let n=()=>new Float64Array(
e+1),o={s:n(),force:n(),g:n(),Phi:n()};for(let r=0;r<=e;r++)H(t.b[r],re),o.s[r]=Math.abs(t.s[r]),o.force[r]=q(o.s[r]),o.Phi[r]=re[1],o.g[r]=re[2];return o}var se=t=>e=>t.
eta*t.force[e]*Math.abs(t.run.A[e])*t.Phi[e],ft=t=>e=>t.run.A[e]!==0?t.run.A[e+1]/t.run.A[e]:t.run.A[e+1],ut=t=>e=>t.run.A[e]!==0,ae=t=>e=>t.eta*t.run.height[e]>=
2+t.epsilon,ie=t=>e=>Math.abs(t.run.A[e])<=t.near,G=(t,e)=>({n:t.last+1,...e}),C=(t,e)=>({n:t.last,...e}),En={slope:{theorem:"3",sides:t=>G(t,{left:e=>t.force[e],
right:e=>t.s[e]/4})},chord:{theorem:"3",sides:t=>G(t,{left:e=>Math.min(t.s[e],2)/8,right:e=>t.force[e]})},fall:{theorem:"3",sides:t=>C(t,{left:se(t),right:e=>.5*
t.eta*Math.abs(t.run.A[e])})},printed:{theorem:"3",sides:t=>C(t,{left:e=>t.force[e]*Math.abs(t.run.A[e])*t.Phi[e],right:e=>.5*t.eta*Math.abs(t.run.A[e])})},bias:{
theorem:"3",sides:t=>{let e=t.eta*Math.abs(t.A0)/t.gamma;return G(t,{left:n=>-t.run.b[n],right:()=>e})}},height:{theorem:"3",sides:t=>G(t,{left:()=>bo,right:e=>t.
g[e]})},lower:{theorem:"3",sides:t=>{let e=ft(t);return C(t,{left:n=>-e(n),right:()=>1-t.delta/4,counts:ut(t)})}},near:{theorem:"3",sides:t=>C(t,{left:ft(t),right:e=>1-
(8-t.delta)*Math.PI/4*t.g[e]*t.g[e],counts:e=>ut(t)(e)&&t.s[e]<=2})},far:{theorem:"3",sides:t=>C(t,{left:ft(t),right:e=>1-(8-t.delta)*Math.PI/2*t.g[e]/(Math.abs(
t.run.A[e])||1),counts:e=>ut(t)(e)&&t.s[e]>=2})},contraction:{theorem:"3",sides:t=>{let e=ft(t);return C(t,{left:n=>Math.abs(e(n)),right:()=>1-t.gamma,counts:ut(
t)})}},decay:{theorem:"3",sides:t=>G(t,{left:e=>Math.abs(t.run.A[e]),right:e=>Math.abs(t.A0)*Math.exp(-t.gamma*e)})},monotone:{theorem:"4",sides:t=>C(t,{left:e=>t.
run.b[e+1],right:e=>t.run.b[e]})},"least-fall":{theorem:"4",sides:t=>C(t,{left:e=>t.eta*(Math.min(t.s[e],2)/8)*Math.abs(t.run.A[e])*t.Phi[e],right:se(t)})},linear:{
theorem:"4",sides:t=>G(t,{left:()=>(1-t.epsilonPrime)/4,right:e=>t.force[e]/(t.s[e]>0?t.s[e]:1),counts:e=>ie(t)(e)&&t.s[e]>0})},growth:{theorem:"4",sides:t=>{let e=ft(
t);return C(t,{left:()=>1+t.epsilon/2,right:n=>Math.abs(e(n)),counts:n=>ut(t)(n)&&ie(t)(n)&&ae(t)(n)})}},visit:{theorem:"4",sides:t=>C(t,{left:()=>t.cost,right:se(
t),counts:e=>Math.abs(t.run.A[e])>=t.near&&ae(t)(e)})},liminf:{theorem:"4",sides:t=>{let e=0;for(;e<=t.last&&ie(t)(e);)e++;return G(t,{left:()=>t.near,right:n=>Math.
abs(t.run.A[n]),counts:n=>n>=e&&ae(t)(n)})}},conclusion:{theorem:"4",sides:t=>G(t,{left:e=>t.run.height[e],right:()=>2/t.eta,counts:e=>e===t.last})}};var ce=gn({inequality_index:pn("inequalities","inequality"),delta:Yt({symbol:"*δ*",within:!0}),d:Vt({symbol:"*d*"}),A0:Yt({symbol:"*A*₀",within:!0}),steps:Vt(
{inAddress:!1})}),xo=["delta","d","A0"],ko=t=>oe(t);function $o({inequality:t,delta:e,d:n,A0:o,steps:r},a){let s=Tn(t.theorem,e,n,o,r,a),{run:i,last:c}=s,l=i.flag===
"diverged"&&c===i.n;return{proof:s,path:i,last:c,diverges:l}}var Ao=(t,e)=>En[e].sides(t),So={name:"*A*, the run",value:({path:t})=>e=>t.A[e]};function Nn({theorem:t,
delta:e}){return t==="3"?8-e:8+e}function To(t){let{theorem:e,eta:n,A0:o,gamma:r,hypothesis:a}=t,s=`*η* = ${k(Nn(t))}π/*d*² = ${k(n)}`;if(e==="3"){let h=k(r/
Math.abs(o)),d=a?`the hypothesis *η* ≤ *γ*/|*A*₀| = ${h} holds.`:`the hypothesis *η* ≤ *γ*/|*A*₀| = ${h} is violated, and the proof promises nothing\
.`;return`Theorem 3 at ${s}, *γ* = ${k(r)}: ${d}`}let{epsilon:i,epsilonPrime:c,near:l,cost:f}=t,u=a?"*A* is never 0 above the threshold, as the theorem asks.":
"*A* lands on 0 above the threshold, which the theorem excludes.";return`Theorem 4 at ${s}. Our choice: *ε* = *δ*/8 = ${k(i)}, *ε*′ = ${k(c)}; then *ρ* = ${k(
l)} and *c* = ${k(f)}. ${u}`}function Eo(t){return`Theorem ${t.theorem}, *η* = ${k(Nn(t))}π/*d*², *d* = ${t.d}, *A*₀ = ${k(t.A0)}`}function No({inequality:t,
delta:e,d:n,A0:o}){return`from eosbook.mean_proofs import proof

found = proof("${t.theorem}", delta=${e}, d=${n}, A0=${o}).inequality("${t.key}")
print(found.holds, found.tightest, found.left, found.right)
`}function Ro({delta:t,d:e,A0:n}){return`delta=${t} d=${e} A0=${n}`}var ga={render:t=>ge(t,{style:"eos-iq",settings:ce,build:un(le)})};export{ga as default};
