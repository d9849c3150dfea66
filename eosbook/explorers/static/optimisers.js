function rt(){return globalThis.eosbookPage===!0}function se(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function It(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([i])=>!i.startsWith(`${t}.`)),s=Object.entries(e).map(([i,a])=>[
`${t}.${i}`,String(a)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function ie(t,e){history.replaceState(history.state,"",It(t,e))}function g(t,e={},...n){return ae(document.createElement(t),e,n)}function _(t,e={},...n){return ae(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function ae(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function D(t){return t.split("*").map((e,n)=>n%2?g("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function ce(t){return t.replaceAll(
"*","")}function W(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...D(e)))}var Ln=0;function Y(t){return`eos-${t}-${++Ln}`}function Ct(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function le(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function ue({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:i}){let a=g("span",{class:"eos-feedback",role:"status"});async function l(f,m){if(await le(f)){
a.textContent=m;return}let p=g("textarea",{readonly:!0,"aria-label":"text to copy"},f);a.replaceChildren("Copy this: ",p),p.select()}let c=(f,m)=>g("button",{type:"\
button",onclick:()=>t()&&m()},f),u=[g("button",{type:"button",onclick:e},"reset"),rt()&&c("copy link",()=>l(n(),"Link copied.")),c("copy Python",()=>l(o(),"Pyth\
on code copied.")),c("save picture",async()=>Ct(await r(),`${i()}.png`)),c("save data",()=>Ct(new Blob([s()],{type:"text/csv"}),`${i()}.csv`))].filter(Boolean);
return{node:g("div",{class:"eos-row"},u,a)}}var Rn="⁰¹²³⁴⁵⁶⁷⁸⁹";function jt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>Rn[n]);return t<0?`⁻${e}`:e}function y(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[i,a]=n.toExponential(
e-1).split("e"),l=String(Number(i)),c=`10${jt(Number(a))}`;return o+(l==="1"?c:`${l}×${c}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+fe(r)+
(s?`.${s}`:"")}function L(t){return(t<0?"−":"")+fe(String(Math.abs(t)))}function fe(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function de(t,e){
return`${L(t)} ${e}${t===1?"":"s"}`}function pe(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function me(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=pe(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function B(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=i=>e[0]+(i-n)*
r;return s.invert=i=>n+(i-e[0])/r,s.domain=t,s.range=e,s.ticks=i=>{let a=pe(o-n,i),l=[],c=Math.ceil(n/a-1e-9),u=Math.floor(o/a+1e-9);for(let f=c;f<=u;f++){let m=Number(
(f*a).toPrecision(12));l.push({value:m,label:y(m,6),major:!0})}return l},s}function J(t,e){let[n,o]=t.map(Math.log10),r=B([n,o],e),s=i=>r(Math.log10(i));return s.invert=i=>10**r.invert(i),s.domain=t,s.range=e,s.ticks=i=>{let a=Math.max(
1,Math.ceil((o-n)/i)),l=[];for(let c=Math.floor(n);c<=Math.ceil(o);c++)for(let u of[1,2,5]){let f=+`${u}e${c}`,m=Math.log10(f);if(m<n-1e-9||m>o+1e-9||(u===1?c%a!==
0:o-n>i/2))continue;let p=c>=-3&&c<=3,d=u===1?"":`${u}×`,h=p?y(f,2):`${d}10${jt(c)}`;l.push({value:f,label:h,major:u===1})}return l},s}function he(t,...e){return g("div",{class:"eos-group",role:"group","aria-label":t},...e)}function ge(t,e,n){let o=new Map,r=t.map(l=>{let c=g("button",{type:"bu\
tton",onclick:()=>n(l)},D(l.label));return c.setAttribute("aria-pressed","false"),o.has(l.group)||o.set(l.group,[]),o.get(l.group).push(c),c}),s=g("div",{class:"\
eos-presets eos-later"},[...o].map(([l,c])=>he(ce(l),g("span",{class:"eos-name"},D(l)),c))),i=g("p",{class:"eos-caption eos-later"});function a(l){let c=t.findIndex(
u=>e(u,l));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===c))),i.replaceChildren(...c<0?[]:D(t[c].caption))}return{nodes:[s,i],update:a}}function be(t,e,n){let o=e.map(([s,i])=>{let a=g("button",{type:"button",onclick:()=>n(s)},D(i));return[s,a]});return{node:he(t,g("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[i,a]of o)a.setAttribute("aria-pressed",String(i===s))}}}function we(t,e){let n=g("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Me(t,e,n){let o=Y("menu"),r=g("select",{id:o,onchange:()=>n(Number(r.value))},e.map((i,a)=>g(
"option",{value:a},i))),s=g("label",{for:o,class:"eos-name"},t);return{node:g("span",{class:"eos-group"},s,r),update:i=>r.value=String(i)}}function xe(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Pn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},In={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Cn=["text","muted","ground","surface","line","accent"];function qt(t){let e=g("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let i of Cn)e.style.color=`var(--eos-${i})`,n[i]=getComputedStyle(e).color;e.remove();let[o,r,s]=xe(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?In:Pn,t.style.colorScheme=n.dark?"dark":"light";for(let[i,a]of Object.entries(n.roles))t.style.setProperty(`--eos-${i}`,a);return n}function ye(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ke({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),i=t.get("name"),a={config:s,settings:null,run:null,theme:null},l=g("div",{class:"\
eos-layout"}),c=g("div",{class:`eos ${n}`},l);e.append(c);let u=g("p",{class:"eos-note",role:"status"}),f=g("p",{class:"eos-readout"}),m=g("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function p(w){let k=Object.entries(w).filter(([T,$])=>!Object.is(t.get(T),$));for(let[T,$]of k)t.set(T,$);k.length&&t.
save_changes()}let d=r({name:i,state:a,set:p,draw:M,readout:f,words:m,reset:()=>{p(o.defaults(s)),S()},link:()=>It(i,o.toAddress(a.settings,s),e.closest("sectio\
n[id]")?.id)});l.append(u,...d.nodes);let h=null;function b(){let w=performance.now(),{settings:k,problems:T}=o.read(t);if(a.settings=k,c.classList.toggle("eos-\
problem",T.length>0),T.length){d.stop(),a.run=null,W(m,T.join(" ")),W(f,"");return}let $=JSON.stringify(k);($!==h||!a.run)&&(a.run=d.compute(k,$!==h)),h=$,M(),d.
controls?.(k),performance.measure("eosbook-draw",{start:w,end:performance.now()})}function M(){a.run&&d.draw()}let x=!1;function S(){x||(x=!0,queueMicrotask(()=>{
x=!1,c.isConnected&&b()}))}let A=0;function q(){clearTimeout(A),A=setTimeout(()=>{let{settings:w,problems:k}=o.read(t);k.length||ie(i,o.toAddress(w,s))},250)}if(rt()){
let{traits:w,refused:k}=o.fromAddress(se(i),s);p(w),k.length&&W(u,`Not taken from the address: ${k.join("; ")}.`)}let I=()=>{S(),rt()&&q()};for(let w of o.keys)
t.on(`change:${w}`,I);let v=ye(()=>{a.theme=qt(c),d.recolour?.(),S()}),C=()=>d.panels.map(w=>w.measure()).some(Boolean),R=new ResizeObserver(()=>{C()&&M()});for(let w of d.
panels)R.observe(w.node);return C(),a.theme=qt(c),S(),()=>{for(let w of o.keys)t.off(`change:${w}`,I);clearTimeout(A),d.stop(),v(),R.disconnect(),c.remove()}}var jn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function st({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",i=_("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),a=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},l=o&&_("path",{d:jn[o],...a});return _("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},i,l??[])}function it(t,e){return g("span",{},t,g("span",{},D(e)))}function $e(){let t=g("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var ve={role:"theory",dash:[2,3],width:2.5};var K={dash:[6,4],width:1.5};function at(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function zt(t){let e=g("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[i,a]=[Math.round(o*s),Math.round(r*s)];return(e.width!==i||e.height!==a)&&([e.width,e.height]=[i,a]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function N(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function X({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Ft(t,e,n,o){let r=[];for(let s=t;s<=
e;){let i=Math.floor(n(s)),[a,l,c]=[s,s,s];for(;c<e&&Math.floor(n(c+1))===i;)c++,o(c)<o(a)&&(a=c),o(c)>o(l)&&(l=c);let[u,f]=a<l?[a,l]:[l,a];r.push(s),u>s&&r.push(
u),f>u&&r.push(f),c>f&&r.push(c),s=c+1}return r}function Ht(t,e,n,o){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](n(r),o(r)))}function ct(t,e,n,o){e<n&&(t.globalAlpha=.2,o(n),t.globalAlpha=1),o(e)}function lt(t,e,n,o,r,s,i,a){for(let l=n;l<=o;l+=r)j(t,e,s(l),i(l),a)}function U(t,e,n,o,r=null){
t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function j(t,e,n,o,r){
if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e===
"square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no \
marker is called ${e}`)}var qn="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function z(t,e,n,o,r={}){let{align:s="left",size:i=13,colour:a,
halo:l,fonts:c="sans-serif",weight:u=""}=r,f=e.split("*").map((d,h)=>(t.font=h%2?`italic ${i+2}px ${qn}`:`${u} ${i}px ${c}`,{part:d,font:t.font,width:t.measureText(
d).width})),m=f.reduce((d,{width:h})=>d+h,0),p=s==="right"?n-m:s==="center"?n-m/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:a}),
Object.assign(t,{strokeStyle:l,lineWidth:4,lineJoin:"round"});for(let d of l?["strokeText","fillText"]:["fillText"]){let h=p;for(let{part:b,font:M,width:x}of f)
t.font=M,t[d](b,h,o),h+=x}return t.restore(),m}var wt=2;function Se(t,e,[n,o],r){let s=new OffscreenCanvas(n*wt,o*wt),i=s.getContext("2d");i.scale(wt,wt),i.fillStyle=t.ground,i.fillRect(0,0,n,o),z(i,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:a,draw:l}of r)i.save(),i.translate(a[0],a[1]),l(i,a[2],a[3]),i.restore();return s.convertToBlob({type:"image/p\
ng"})}function Ee(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function Ae(t){let e=Y("point"),n=g("input",{id:e,type:"range",min:0,step:1}),o=g("output",{for:e}),r=g("label",{for:e,class:"eos-name"},"point"),s=[];return n.
addEventListener("input",()=>t(s[Number(n.value)]??null)),{node:g("div",{class:"eos-replay"},r,n,o),update(i,a,l){s=i;let c=s.indexOf(a);n.max=String(Math.max(s.
length-1,0)),n.disabled=!s.length,c>=0&&(n.value=String(c)),n.setAttribute("aria-valuetext",c>=0?l(a).replaceAll("*",""):"none chosen"),o.textContent=c>=0?`${L(
c+1)} of ${L(s.length)}`:"none chosen"}}}function Te({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),i=0,a=0,l=0,c=-1;function u(p){let d=s.matches?
500:0,h=Math.max(p-a,0),b=d?Math.floor(h/d)*d:h,M=Math.min(e(),l+Math.floor(b/1e3*n()));if(M!==c&&o(c=M),M>=e())return m();i=requestAnimationFrame(u)}function f(){
l=t()>=e()?0:t(),c=-1,a=performance.now(),i=requestAnimationFrame(u),r()}function m(){i&&(cancelAnimationFrame(i),i=0,r())}return{get playing(){return i!==0},toggle:()=>i?
m():f(),restart:()=>i&&(m(),f()),stop:m}}var _t=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],zn="M3 1 L12 7 L3 13 Z",Fn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Dt(t){let e=_("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return _("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Oe({last:t,phaseName:e,moved:n,stepOf:o=i=>i,
name:r="step",write:s=L}){let i=1/0,a=_t.length-1,l=()=>Math.min(i,t()),c=Te({position:l,last:t,perSecond:()=>_t[a].perSecond(t()),show:u,changed:q});function u(v){
i=v>=t()?1/0:v,n()}function f(v){c.stop(),u(v)}let m=Y(r),p=g("button",{type:"button",onclick:()=>c.toggle()}),d=g("button",{type:"button",onclick:()=>f(0)},Dt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),h=g("button",{type:"button",onclick:()=>f(1/0)},Dt("M11 2 v10 M2 2 L9 7 L2 12 Z"));d.setAttribute("aria-label",`first ${r}`),h.
setAttribute("aria-label",`last ${r}`);let b=g("input",{id:m,type:"range",min:0,step:1});b.addEventListener("input",()=>f(Number(b.value)));let M=g("output",{for:m}),
x=Me("speed",_t.map(v=>v.name),v=>{a=v,c.restart()}),S=g("label",{for:m,class:"eos-name"},r),A=g("div",{class:"eos-replay"},d,p,h,S,b,M,x.node);function q(){let{
playing:v}=c;p.value!==String(v)&&(p.value=String(v),p.replaceChildren(Dt(v?Fn:zn),v?" pause":" play")),b.max=String(t()),b.value=String(l());let C=o(l()),R=r===
"step"?C:s(C);b.setAttribute("aria-valuetext",`${r} ${R}, ${e(l())}`),M.textContent=`${s(C)} of ${s(o(t()))}`,x.update(a)}let I=()=>b.matches(":focus-visible");
return{node:A,step:l,update:q,atEnd:()=>i===1/0,focused:I,reading(v){return v>=0?{step:v,marked:!0}:{step:l(),marked:i!==1/0||I()}},stop:c.stop,put(v){i=v>=t()?
1/0:v},rewind(){c.stop(),i=1/0}}}function Ne(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function i(){let a=performance.now()+8,l=!1;for(;!l&&performance.now()<a;)l=
n.next().done;l?n=null:s(),t(l)}return e.port1.onmessage=({data:a})=>{a===o&&n&&!r&&i()},{get paused(){return r},start(a){o+=1,n=a,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var Hn=80;function Le(t,{run:e,draw:n}){let o=0,r=0,s=Ne(c=>{!c&&performance.now()-o<Hn||(cancelAnimationFrame(r),r=requestAnimationFrame(n))}),i=g("progress",{
"aria-label":t,max:1,value:0}),a=g("span",{class:"eos-count"}),l=g("button",{type:"button",class:"eos-cancel"},"cancel");return l.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,n()}),{node:g("div",{class:"eos-progress"},i,a,l),start(c){o=performance.now(),s.start(c)},stop(){s.stop(),
cancelAnimationFrame(r)},update(c,u,f){o=performance.now(),i.value=c,a.textContent=u,l.disabled=!f,l.textContent=s.paused?"go on":"cancel"}}}var Re={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Pe(t,{grabbed:e,dragged:n,dropped:o,nudged:r}){let s=g("button",{type:"button",
class:"eos-handle"});t.node.append(s);let i=!1;s.addEventListener("pointerdown",a=>{a.button===0&&(s.setPointerCapture(a.pointerId),i=e())}),s.addEventListener(
"pointermove",a=>{i&&(a.stopPropagation(),n(...t.place(a)))});for(let a of["pointerup","pointercancel"])s.addEventListener(a,()=>{i&&(i=!1,o())});return s.addEventListener(
"keydown",a=>{if(!(a.key in Re))return;a.preventDefault();let l=a.shiftKey?10:1;r(...Re[a.key].map(c=>c*l))}),{node:s,place({area:a,x:l,y:c},u,f){let m=(p,d,h)=>Math.
min(Math.max(p,d),h);s.style.left=`${m(l(u),a.left,a.right)}px`,s.style.top=`${m(c(f),a.top,a.bottom)}px`},describe(a){s.setAttribute("aria-label",a)}}}function Ut(t,{
min:e,max:n},o){let r=o?Math.round(t/o)*o:t;return Number(Math.min(Math.max(r,e),n).toFixed(6))}function Mt(t){let e=g("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=zt(e),o=zt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,i){let[a,l]=r;this.scales=a>0&&l>0?s(a,l):null,this.scales&&i(n.begin(a,l),this.
scales)},drawOver(s){let i=o.begin(...r);this.scales&&s(i,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let i=e.getBoundingClientRect();return[
s.clientX-i.left,s.clientY-i.top]}}}var _n=13,Dn=3.4;function V(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function xt(t,e,{x:n,y:o,xName:r,yName:s,theme:i,xCount:a,yCount:l}){let c=n.ticks(a??Math.max(2,e.width/
80)),u=o.ticks(l??Math.max(2,e.height/50)),f={colour:i.muted,fonts:i.fonts,size:12};N(t,{colour:i.line,width:1,alpha:.6},p=>{for(let{value:d,major:h}of c)h&&P(p,
F(n(d)),e.top,F(n(d)),e.bottom);for(let{value:d,major:h}of u)h&&P(p,e.left,F(o(d)),e.right,F(o(d)))}),N(t,{colour:i.muted,width:1},p=>{P(p,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:h}of c)P(p,F(n(d)),e.bottom,F(n(d)),e.bottom+(h?5:3));for(let{value:d,major:h}of u)P(p,e.left-(h?5:3),F(o(d)),e.left,F(
o(d)))});for(let p of c){let d=Math.min(n(p.value),e.right+_n-Dn*p.label.length);z(t,p.label,d,e.bottom+18,{...f,align:"center"})}for(let p of u)z(t,p.label,e.left-
8,o(p.value)+4,{...f,align:"right"});let m={colour:i.text,fonts:i.fonts,size:13};z(t,r,e.right,e.bottom+35,{...m,align:"right"}),z(t,s,2,e.top-9,m)}function F(t){
return Math.round(t)+.5}function P(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var Gn={left:40,right:14,top:26,bottom:42};var Ie=1e5;function Ce(t,e){let[n,o]=[0,0];for(let r=0;r<=e;r++)t[r]<n?n=t[r]:t[r]>o&&(o=t[r]);return[n,o]}function Zt([t,e],n){let o=Math.max(e-t,1e-6*n),[r,s]=me(
t-.06*o,Math.max(e,t+o)+.06*o,8);return[t===0?-.05*s:r,e===0?-.05*r:s]}function je(t,e,n,o=Gn){let r=V(t,e,o);return{area:r,x:B(n.x,[r.left,r.right]),y:B(n.y,[r.
bottom,r.top])}}function ut(t){return Math.min(Math.max(t,-Ie),Ie)}function qe({x:t,y:e},{across:n,up:o},r,s,i,a=40){let l=-1,c=a*a;for(let u=0;u<=r;u++){let f=(t(n[u])-s)**2+(e(
o[u])-i)**2;f<c&&([l,c]=[u,f])}return l}function Wn(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function ze(t,{area:e,x:n,y:o},r,s,i){let a=F(n(s));N(t,{colour:r.text,width:1,
alpha:.6},l=>{P(l,a,e.top,a,e.bottom)}),X(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let l of i){let c=o(l);Number.isFinite(c)&&j(t,"circle",a,Wn(c,e),4)}t.fill()})}
function Fe(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),n)}var Gt={left:52,right:16,top:26,bottom:42},ft=[.01,10],_e=40,Bn=20,yt={role:"bouncing",marker:"triangle",dash:[],width:1.5},Wt={role:"flow",marker:"circle",dash:[
5,3],width:1.25},kt=ve,He={role:"converging",dash:[8,3,2,3],width:2},dt=({own:t,plain:e,settings:n})=>[...n.optimiser.key==="gd"?[]:[[Wt,e]],[yt,t]],Kn=t=>({size:12,
colour:t.text,fonts:t.fonts,halo:t.ground}),Q=t=>Number.isNaN(t)?ft[1]*2:Math.min(Math.max(t,ft[0]/2),ft[1]*2);function $t(t,e,{run:{reach:n}}){let o={x:Zt(n.x,
n.x[1]),y:Zt(n.rest,n.rest[1])};return je(t,e,o,Gt)}function vt(t,e,{run:n,theme:o,step:r}){let{area:s,x:i,y:a}=e,{own:l,settings:c}=n,u=c.depth===2?"*P* = *y*":
"*P*, product of the others";xt(t,s,{x:i,y:a,xName:"*x*",yName:u,theme:o,yCount:7}),X(s,t,()=>{N(t,{colour:o.muted,width:1},h=>P(h,i(0),s.top,i(0),s.bottom));for(let[
h,b]of dt(n))Yn(t,e,h,b,o,r);let f=[[Math.sqrt(2/c.eta),{...K,colour:o.text},"*P*² = 2/*η*"]],m=Math.sqrt(l.threshold[l.n]);Math.abs(a(m)-a(f[0][0]))>3&&c.optimiser.
key!=="adam"&&l.n>=0&&f.push([m,{...He,colour:o.roles[He.role]},"own threshold"]);let d=Math.min(...f.map(([h])=>h));for(let[h,b,M]of f){let x=f.length>1&&h===d;
N(t,b,S=>P(S,s.left,a(h),s.right,a(h))),z(t,M,s.right-6,a(h)+(x?16:-6),{...Kn(o),align:"right"})}})}function Yn(t,{x:e,y:n,area:o},{role:r,marker:s,dash:i,width:a},l,c,u){
if(l.n<0)return;let f=c.roles[l.diverged?"diverged":r],m=b=>ut(e(l.x[b])),p=b=>ut(n(l.rest[b])),d=b=>Ft(0,b,M=>n(l.rest[M]),M=>l.x[M]),h=i.length>0&&Jn(d(l.n),m)>
Bn*o.width;ct(t,Math.min(u,l.n),l.n,b=>{let M=t.globalAlpha*(h?.35:.6);N(t,{colour:f,dash:h?[]:i,width:a,alpha:M},x=>Ht(x,d(b),m,p)),U(t,s,f,x=>lt(x,s,0,b,at(l.
n+1,3*_e),m,p,3)),b<l.n&&U(t,s,f,x=>j(x,s,m(b),p(b),5))}),!(!l.diverged||u<l.n)&&N(t,{colour:f,width:3},b=>{let M=(x,S,A)=>Math.min(Math.max(x,S+8),A-8);j(b,"cr\
oss",M(m(l.n),o.left,o.right),M(p(l.n),o.top,o.bottom),7)})}function Jn(t,e){let n=0;for(let o=1;o<t.length;o++)n+=Math.abs(e(t[o])-e(t[o-1]));return n}function St(t,e,{
run:n}){let o=V(t,e,Gt);return{area:o,x:B([0,n.settings.steps],[o.left,o.right]),y:J(ft,[o.bottom,o.top])}}function Et(t,{area:e,x:n,y:o},{run:r,theory:s,theme:i,
step:a}){xt(t,e,{x:n,y:o,xName:"step",yName:"sharpness over its threshold, log scale",theme:i,yCount:4}),X(e,t,()=>{N(t,{...K,colour:i.text},l=>P(l,e.left,o(1),
e.right,o(1)));for(let[{role:l,marker:c,dash:u,width:f},m]of dt(r)){if(m.n<0)continue;let p=i.roles[m.diverged?"diverged":l],d=b=>o(Q(m.ratio[b])),h=at(m.n+1,_e);
ct(t,Math.min(a,m.n),m.n,b=>{let M=Ft(0,b,n,x=>m.ratio[x]);N(t,{colour:p,dash:u,width:f,alpha:.8*t.globalAlpha},x=>Ht(x,M,n,d)),U(t,c,p,x=>lt(x,c,0,b,h,n,d,3))})}
s&&r.drift&&N(t,{...kt,colour:i.roles.theory},l=>{for(let c=0;c<=200;c++){let u=r.drift.from+(r.own.n-r.drift.from)*c/200;l.lineTo(n(u),o(Q(r.drift.at(u))))}})})}
function At(t,e,{ranges:n}){let o=V(t,e,Gt);return{area:o,x:J([n.eta.min,n.eta.max],[o.left,o.right]),y:J(ft,[o.bottom,o.top])}}function Tt(t,{area:e,x:n,y:o},{
run:r,theory:s,theme:i}){xt(t,e,{x:n,y:o,xName:"step size *η*, log scale",yName:"the same at the end of runs, log scale",theme:i,yCount:4}),X(e,t,()=>{N(t,{...K,
colour:i.text},c=>P(c,e.left,o(1),e.right,o(1))),s&&N(t,{...kt,colour:i.roles.theory},c=>{for(let u=0;u<=100;u++){let f=n.domain[0]*(n.domain[1]/n.domain[0])**(u/
100);r.predicted(f)>0&&c.lineTo(n(f),o(Q(r.predicted(f))))}});for(let[c,u]of dt(r)){let f=u===r.own?"own":"plain",m=r.ends.filter(p=>Number.isFinite(p[f]));U(t,
c.marker,i.roles[c.role],p=>{for(let d of m)j(p,c.marker,n(d.eta),o(Q(d[f])),3.4)})}let l=r.ends.filter(({own:c})=>!Number.isFinite(c));U(t,"cross",i.roles.diverged,
c=>{for(let{eta:u}of l)j(c,"cross",n(u),e.top+9,4)}),N(t,{colour:i.roles[yt.role],width:1.25},c=>{P(c,n(r.settings.eta),e.top,n(r.settings.eta),e.bottom)})})}function De(t,e,n,o,r){
let s=dt(n).filter(([,i])=>o<=i.n);ze(t,e,r,o,s.map(([,i])=>Q(i.ratio[o])))}function Ue(t,{x:e,y:n},o,r,s){N(t,{colour:s.text,width:2},i=>{for(let[,a]of dt(o))r<=
a.n&&j(i,"circle",ut(e(a.x[r])),ut(n(a.rest[r])),7)})}function Ze(t,{x:e,y:n,area:o},{eta:r,own:s},i){let a=Number.isFinite(s)?n(Q(s)):o.top+9;N(t,{colour:i.text,
width:2},l=>j(l,"circle",e(r),a,8))}var Xn=1.4426950408889634,Vn=.6931471803691238,Qn=19082149292705877e-26,Bt=1075,to=Float64Array.from({length:Bt+1},(t,e)=>2**-e);function We(t){let e=t>=0?Math.
trunc(Math.min(t*Xn+.5,1075)):Bt,n=e<Bt?e*Vn-t+e*Qn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*to[e]}function Ot(t){if(t>1){let r=We(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Kt(t){let e=Math.abs(t);if(e>2){let n=We(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-Ot(.5*e))}function Be(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Yt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Kt(2*t),second:Be,q:t=>Ot(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Kt,second:t=>Be(t/2)/4,q:t=>Ot(Math.abs(t)/2)})};function Ke(t,e){if(!(t in Yt))throw new RangeError(`key must be one of ${Object.keys(Yt).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Yt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}function Je(t){let e=eo(t),n=624,o=NaN;function r(){n===624&&(no(e),n=0);let a=e[n++];return a^=a>>>11,a^=a<<7&2636928640,a^=a<<15&4022730752,(a^a>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function i(){if(!Number.isNaN(o)){let f=o;return o=NaN,f}let a,l,c;do a=2*s()-1,l=2*s()-1,c=a*a+l*l;while(c>=
1||c===0);let u=Math.sqrt(-2*Math.log(c)/c);return o=u*a,u*l}return{uniform:s,normal:i}}function eo(t){let e=new Uint32Array(624);e[0]=19650218;for(let o=1;o<624;o++)
e[o]=Math.imul(1812433253,Jt(e[o-1]))+o;let n=1;for(let o=0;o<624;o++){let r=o%t.length;e[n]=(e[n]^Math.imul(Jt(e[n-1]),1664525))+t[r]+r,n=Ye(e,n)}for(let o=1;o<
624;o++)e[n]=(e[n]^Math.imul(Jt(e[n-1]),1566083941))-n,n=Ye(e,n);return e[0]=2147483648,e}var Jt=t=>t^t>>>30;function Ye(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function no(t){for(let e=0;e<624;e++){let n=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^n>>>1^(n&1?2567483615:0)}}var Xe=1e150,oo=1e30,pt=.999,Ve=1e-8,ro=10;function mt(t){return Object.fromEntries(["x","z","rest","sharpness","threshold","ratio"].map(n=>[n,new Float64Array(t+1)]))}function so(t,e,n,o,r){let s=2/e;if(t===
"heavy_ball")return s*(1+n);if(t==="nesterov")return s*(1+n)/(1+2*n);if(t==="adam")return s*(1+n)/(1-n);if(t==="sam"||t==="usam"){let i=o/(t==="sam"?r:1);return 2*
s/(1+Math.sqrt(1+4*i*s))}return s}function Xt(t,e,n,o,r,s){let i=Nt(o,e-1),a=i*o,l=t.prime(n*a-r);s[0]=l*a,s[1]=l*n*i}function Nt(t,e){let n=1;for(let o=0;o<e;o++)
n*=t;return n}function io(t,e,n,o,r=1,s=1){let i=o-1,a=Nt(n,i-1),l=e*a*n,c=t.prime(l),u=t.second(l),f=u*(a*n)**2/r,m=i>1?c*e*Nt(n,i-2):0,p=(u*i*(e*a)**2+m*(i-1))/
s,d=(u*l+c)*a*Math.sqrt(i)/Math.sqrt(r*s),h=.5*(f+p+Math.sqrt((f-p)**2+4*d*d));return i>1?Math.max(h,-m/s):h}function ht(t,e,n,o,r,s,i,a=mt(s)){let{depth:l=2,momentum:c=.9,
radius:u=.1,noise:f=.1,horizon:m=1e3,seed:p=0}=i,d=l-1,h=e==="label_noise"?Je([p,0]):null,b=new Float64Array(2),M=o,x=d===1?r:r**(1/d),S=0,A=0,q=0,I=0,v=1,C=1,R=-1;
for(let $=0;$<=s;$++){Xt(t,d,M,x,h?f*h.normal():0,b);let E=Math.sqrt(b[0]*b[0]+d*b[1]*b[1]);if(!(Math.abs(M)<=Xe&&Math.abs(x)<=oo&&E<=Xe))break;R=$;let O=n;e===
"warmup"?O=n*Math.min(1,($+1)/m):e==="decay"&&(O=n/(1+$/m));let H=M,et=x,nt=1,ot=1;if(e==="sam"||e==="usam"){let re=e==="usam"?u:E>0?u/E:0;Xt(t,d,M+re*b[0],x+re*
b[1],0,b)}else e==="nesterov"&&Xt(t,d,M+c*S,x+c*A,0,b);let Z=b[0],G=b[1];e==="heavy_ball"||e==="nesterov"?(S=c*S-O*Z,A=c*A-O*G,M+=S,x+=A):e==="adam"?(v*=c,C*=pt,
S=c*S+(1-c)*Z,A=c*A+(1-c)*G,q=pt*q+(1-pt)*(Z*Z),I=pt*I+(1-pt)*(G*G),nt=Math.sqrt(q/(1-C))+Ve,ot=Math.sqrt(I/(1-C))+Ve,M-=O*(S/(1-v))/nt,x-=O*(A/(1-v))/ot):(M-=O*
Z,x-=O*G),a.x[$]=H,a.z[$]=et,a.rest[$]=Nt(et,d),a.sharpness[$]=io(t,H,et,l,nt,ot),a.threshold[$]=so(e,O,c,u,E),a.ratio[$]=a.sharpness[$]/a.threshold[$]}let w=R<
s,k=0,T=Math.floor((R+1)/ro)+1;for(let $=R-T+1;$<=R;$++)k+=a.ratio[$];return{...a,n:R,diverged:w,end:w?NaN:k/T}}function Qe(t,e){let n=e-1;return n*(2/t)**((n-1)/
n)}function tn(t,e,n,o){let r=2*Math.log(o)-o-2*(t*e)**2*n,[s,i]=[-750,Math.log(o)];for(let a=0;a<60;a++){let l=.5*(s+i);2*l-Math.exp(l)>r?i=l:s=l}return Math.exp(
i)}var nn=1e30,en=t=>typeof t=="number"&&Math.abs(t)<=nn,Vt=`up to ${y(nn)}`,on=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,Qt=({min:t,max:e})=>`${y(t)}\
 to ${y(e)}`;function gt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,i){if(n){let a=1e-12*(i.max-i.min);return en(s)&&s>=i.min-a&&s<=i.max+a?null:
`a number from ${Qt(i)}`}return en(s)&&!(s<=e)?null:e===void 0?`a number ${Vt} in size`:e===0?`a positive number ${Vt}`:`a number above ${e} and ${Vt}`}return{symbol:t,
counts:o,allowed:(s,i,{ranges:a})=>r(s[i],a[i]),read:(s,i,{ranges:a})=>on(s,a[i]),write:(s,i)=>s[i],options:(s,{ranges:i})=>Qt(i[s])}}function te({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:i,max:a}=s[r],l=o[r];return Number.isInteger(l)&&l>=i&&l<=a?null:`a\
 whole number from ${i} to ${a}`},read:(o,r,{ranges:s})=>{let i=on(o,s[r]);return Number.isInteger(i)?i:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${Qt(r[o])}`}}function rn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{
let s=r[t].findIndex(i=>i.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function ao(t){return typeof t=="number"?
y(t):JSON.stringify(t)??String(t)}function sn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),i=Object.fromEntries(n.map(l=>[l,r.get(
l)])),a=[];for(let[l,{symbol:c=l,counts:u,allowed:f,name:m,entry:p}]of e){let d=u(i,s)&&f(i,l,s);d&&a.push(`${c} must be ${d}, but it is ${ao(i[l])}.`),p&&(i[m]=
p(i,l,s))}return{settings:i,problems:a}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(n.every(a=>r[a]===s.defaults[a]))
return{};let i=o.filter(([,,{counts:a}])=>a(r,s));return Object.fromEntries(i.map(([a,l,{write:c}])=>[a,c(r,l)]))},fromAddress(r,s){let i={},a=[];for(let[l,c]of Object.
entries(r)){let[,u,f]=o.find(([p])=>p===l)??[],m=f?.read(c,u,s);if(m!==void 0)i[u]=m;else{let p=f&&`allowed: ${f.options(u,s)}`;a.push(`${l} = ${c} (${p??"no su\
ch setting"})`)}}return{traits:i,refused:a}}}}var co=t=>({optimiser_index:e},{optimisers:n})=>n[e]?.uses===t,tt=["momentum","radius","noise","horizon"],lo={momentum:"*β*",radius:"*ρ*",noise:"*σ*",horizon:"\
horizon"},an=sn({optimiser_index:rn("optimisers","optimiser"),eta:gt({symbol:"*η*",within:!0}),depth:te({symbol:"weights"}),x0:gt({symbol:"*x*₀",within:!0}),
p0:gt({symbol:"*P*₀",within:!0}),...Object.fromEntries(tt.map(t=>[t,gt({symbol:lo[t],within:!0,counts:co(t)})])),steps:te({symbol:"steps"})});function Lt({optimiser:t,
depth:e,...n}){let o=tt.filter(r=>r===t.uses).map(r=>[r,n[r]]);return{depth:e,...Object.fromEntries(o)}}function cn(t){let{optimiser:e,eta:n,x0:o,p0:r,steps:s}=t,
i=Object.entries(Lt(t)).map(([a,l])=>`${a}=${l}`);return`from eosbook import losses, optimisers

loss = losses.square_root()
own = optimisers.run(loss, "${e.key}", ${n}, ${o}, ${r}, ${s}, ${i.join(", ")})
plain = optimisers.run(loss, "gd", ${n}, ${o}, ${r}, ${s}, depth=${t.depth})
for each in (own, plain):
    print(each.optimiser, each.sharpness[-1], each.threshold[-1], each.end)
`}function ln(t){let{optimiser:e,eta:n,x0:o,p0:r}=t,s=Object.entries(Lt(t)).map(([i,a])=>`${i}=${a}`);return`optimiser=${e.key} eta=${n} x0=${o} p0=${r} ${s.join(
" ")}`}var Rt=33,ee=2e4,uo=4,un=1e-6,bt=Ke("sqrt");function dn(){return{own:mt(ee),plain:mt(ee),sweep:mt(ee)}}function pn(t,e,n,o){let{optimiser:r,eta:s,x0:i,p0:a,steps:l,
depth:c}=t,u=Lt(t),{eta:f,...m}=t,p=JSON.stringify(m),d=JSON.stringify([s,i,a,l,c]),h=o?.plainKey===d?o.plain:ht(bt,"gd",s,i,a,l,{depth:c},n.plain),b=r.key==="g\
d"?h:ht(bt,r.key,s,i,a,l,u,n.own);return{settings:t,options:u,key:p,plainKey:d,own:b,plain:h,last:Math.max(b.n,h.n),reach:{x:fn("x",t,b,h),rest:fn("rest",t,b,h)},
loss:(M,x)=>fo(M.x[x]*M.rest[x]),sizes:po(e.eta),ends:o?.key===p?o.ends:[],predicted:M=>mo(M,c),drift:ho(t,b),total:Rt,cancelled:!1,get done(){return this.ends.
length===Rt}}}function fn(t,{x0:e,p0:n},...o){let r=o.map(s=>{let[i,a]=Ce(s[t],s.n),l=s.diverged?uo*Math.max(e,n):1/0;return[Math.max(i,-l),Math.min(a,l)]});return[
Math.min(...r.map(([s])=>s)),Math.max(...r.map(([,s])=>s))]}var fo=t=>t/(1+Math.hypot(1,t))*t;function po({min:t,max:e}){return Array.from({length:Rt},(n,o)=>t*
(e/t)**(o/(Rt-1)))}function*mn(t,e){let{settings:n,options:o,sizes:r}=t,{optimiser:s,x0:i,p0:a,steps:l,depth:c}=n;for(let u of r.slice(t.ends.length)){let f=ht(
bt,s.key,u,i,a,l,o,e.sweep).end;yield;let m=ht(bt,"gd",u,i,a,l,{depth:c},e.sweep).end;t.ends.push({eta:u,own:f,plain:m}),yield}}function mo(t,e){return 1-t*t*Qe(
t,e)/(4*bt.c)}function ho({optimiser:t,depth:e,eta:n,noise:o},r){if(t.key!=="label_noise"||e!==2)return null;let s=0;for(;s<=r.n&&n*r.z[s]*r.z[s]>=1.9;)s++;if(s>
r.n)return null;let i=n*r.z[s]*r.z[s];return{from:s,at:a=>tn(n,o,a-s,i)/2}}function hn({x:t,rest:e,n,diverged:o}){let r=e[n-Math.floor(n/10)];return!o&&Math.abs(
t[n]*e[n])<un&&Math.abs(e[n]/r-1)<un}var gn=[.9,1.1];function wn(t,e){let n=go(t);return e<t.last?`${bo(t,e)} ${n}`:n}function go(t){let{settings:e,own:n,plain:o}=t,{optimiser:r,eta:s,x0:i,p0:a,depth:l}=e,
c=`(*x*₀, *P*₀) = (${y(i,3)}, ${y(a,3)})`,u=l===2?"":` with ${l} weights`,f=[`${kn(r.name)}${u} at *η* = ${y(s)} from ${c}: ${wo(t)}.`,Mo(n,e)];return r.key!==
"gd"&&f.push(`Plain gradient descent, with 2/*η* = ${y(2/s)}, ${ne(o)}.`),r.key==="gd"&&f.push(xo(t)),r.key==="label_noise"&&t.drift&&n.n>t.drift.from&&f.push(
`The slow equation of the drift gives ${y(t.drift.at(n.n),3)} times.`),f.join(" ")}function bo(t,e){let{optimiser:n}=t.settings,o=[`Step ${L(e)} of ${L(t.last)}\
.`,`${kn(n.name)}: ${bn(t,t.own,e,yn(n))}.`];return n.key!=="gd"&&o.push(`Plain gradient descent: ${bn(t,t.plain,e)}.`),o.join(" ")}function bn(t,e,n,o="sharpne\
ss"){if(n>e.n)return`gone, after ${de(e.n,"step")}`;let r=`loss above minimum ${y(t.loss(e,n),3)}`;if(!Number.isFinite(e.ratio[n]))return`${r}, ${o} beyond all \
numbers`;let s=`${y(e.ratio[n])} times its threshold ${y(e.threshold[n])}`;return`${r}, ${o} ${y(e.sharpness[n])}, ${s}`}function Mn({own:t},e){return e>t.n?"go\
ne":`${xn(t.ratio[e])} times its threshold`}var xn=t=>Number.isFinite(t)?y(t,3):"beyond all numbers",yn=({key:t})=>t==="adam"?"preconditioned sharpness":"sharpn\
ess",kn=t=>t[0].toUpperCase()+t.slice(1);function wo({settings:{optimiser:t},own:e}){let n=e.n>=0?` = ${y(e.threshold[e.n])}`:"",o=["sam","warmup","decay"].includes(
t.key)?" at the end":"";return`its threshold is ${t.threshold}${n}${o}`}function Mo(t,{optimiser:e,steps:n}){if(t.diverged)return`It diverges after ${L(t.n)} st\
eps.`;let o=hn(t)?"is at rest":"is still moving",r=t.end<gn[0]?"below":t.end<=gn[1]?"at":"above";return`After ${L(n)} steps it ${o}, with ${yn(e)} ${y(t.sharpness[t.
n])}; over its last tenth that is ${y(t.end,4)} times the threshold: ${r} its edge.`}function ne(t){return t.diverged?"diverges":`ends at ${y(t.end,4)} times it\
s own`}function xo({settings:{eta:t,depth:e},predicted:n,own:o}){let r=n(t);if(!(r>0))return`With ${e} weights and so large a step the computed gap is as wide a\
s 2/*η* itself: no edge to end at.`;let s=o.diverged?"":`, ${y(100*Math.abs(o.end/r-1),2)} % from the run's`;return`A run that has bounced should end at ${y(r,
4)} times 2/*η*${s}.`}function $n({own:t,plain:e,settings:n},o){let r=(i,a)=>o<=a.n?`${i} *x* = ${y(a.x[o],3)}, *P* = ${y(a.rest[o])}, ratio ${xn(a.ratio[o])}`:
`${i} gone`,s=n.optimiser.key==="gd"?[t]:[t,e];return`step ${L(o)}: ${s.map((i,a)=>r(["this run","plain"][a],i)).join("; ")}`}function oe({eta:t,own:e,plain:n}){
let o=r=>Number.isFinite(r)?`ends at ${y(r,4)}`:"diverges";return`*η* = ${y(t)}: this optimiser ${o(e)}, plain gradient descent ${o(n)}, over the own threshold`}
function vn({own:t,plain:e}){let n=o=>`x = ${y(o.x[o.n],3)}, P = ${y(o.rest[o.n])}`;return`Plane of x and P, the product of the other weights. This run ends at ${n(
t)}, plain gradient descent at ${n(e)}.`}function Sn({own:t,plain:e}){return`Sharpness over threshold against step, log scale. This run: ${ne(t)}; plain gradien\
t descent ${ne(e)}.`}function En({ends:t}){let n=t.filter(({own:r})=>Number.isFinite(r)).map(({own:r})=>r);return`Sharpness over threshold at the end against th\
e step size, log scales: ${n.length?`${y(Math.min(...n),3)} to ${y(Math.max(...n),3)}`:"none yet"}.`}var yo=1.02;function An({scene:t,read:e,setEta:n}){let o=Mt("eos-main"),r=Mt("eos-ratio"),s=Mt("eos-ends"),i=[o,r,s],a=Pe(s,{grabbed:()=>!0,dragged:c=>n(Ut(s.scales.
x.invert(c),t().ranges.eta)),dropped:()=>{},nudged:c=>{let{run:u,ranges:f}=t();n(Ut(u.settings.eta*yo**c,f.eta))}}),l=[[o,c=>{let{run:{own:u},step:f}=t(),m=Math.
min(f,u.n),p=qe(o.scales,{across:u.x,up:u.rest},m,...o.place(c));return p<0?null:{step:p}}],[r,c=>({step:Fe(r,c,t().run.last)})],[s,c=>{let u=s.place(c)[0],f=({
eta:p})=>Math.abs(s.scales.x(p)-u),m=t().run.ends.reduce((p,d)=>p&&f(p)<=f(d)?p:d,null);return m&&{end:m}}]];for(let[c,u]of l)c.node.addEventListener("pointermo\
ve",f=>{c.scales&&t().run&&e(u(f))}),c.node.addEventListener("pointerleave",()=>e(null));return{all:i,moving:i.filter(c=>c!==s),node:g("div",{class:"eos-panels"},
i.map(({node:c})=>c)),draw(c=i){let u=t(),f=[[o,$t,vt,vn],[r,St,Et,Sn],[s,At,Tt,En]];for(let[p,d,h,b]of f)c.includes(p)&&(p.draw((M,x)=>d(M,x,u),(M,x)=>h(M,x,u)),
p.describe(b(u.run)));let{eta:m}=u.run.settings;s.scales&&a.place({...s.scales,y:()=>1/0},m,0),a.describe(`step size η = ${y(m)}: drag it or use the arrow keys`)},
drawOver({step:c,end:u}){let{theme:f,run:m}=t();o.drawOver((p,d)=>{c!==void 0&&Ue(p,d,m,c,f)}),r.drawOver((p,d)=>{c!==void 0&&De(p,d,m,c,f)}),s.drawOver((p,d)=>{
u&&Ze(p,d,u,f)})}}}var[Tn,On,Pt]=[1100,600,40],Nn=["eta","depth","x0","p0",...tt,"steps"];function ko({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:i}){let{config:a}=t,l=dn(),
c={theory:!0,pointed:null,chosen:null},u=ge(a.presets,$o,w=>e({optimiser_index:a.optimisers.findIndex(({key:k})=>k===w.optimiser),...Object.fromEntries(Nn.map(k=>[
k,w[k]]))})),f=a.steps.map(w=>[w,L(w)]),m=be("steps",f,w=>e({steps:w})),p=we("theory",()=>{c.theory=!c.theory,n()}),d=Le("step sizes",{run:()=>t.run,draw:n}),h=An(
{scene:A,read:w=>{c.pointed=w,v()},setEta:w=>e({eta:w})}),b=Ae(w=>{c.chosen=w,n()}),M=Oe({last:()=>t.run?.last??0,phaseName:w=>Mn(t.run,w),moved:()=>{c.pointed=
null,I(h.moving)}}),x=$e(),S=ue({ready:()=>t.run,reset:()=>{c.theory=!0,c.chosen=null,M.rewind(),o()},link:r,python:()=>cn(t.settings),picture:C,data:R,stem:()=>`\
eosbook-optimisers-${t.settings.optimiser.key}`});function A(){let{run:w,theme:k}=t;return{run:w,theme:k,theory:c.theory,ranges:a.ranges,step:M.step()}}function q(){
let{run:w}=t;d.update(w.ends.length/w.total,`${w.ends.length} of ${w.total} step sizes`,!w.done),m.update(t.settings.steps),p.update(c.theory),b.update(w.ends,c.
chosen,oe),I(h.all),x.show(`${c.theory} ${t.settings.optimiser.key}`,()=>[it(st(yt),t.settings.optimiser.name),t.settings.optimiser.key!=="gd"&&it(st(Wt),"plain\
 gradient descent"),it(st(K),"the threshold, 2/*η*"),c.theory&&it(st(kt),w.drift?"computed: drift, and edge with gap":"computed edge with its gap")])}function I(w){
t.run&&(M.update(),W(i,wn(t.run,M.step())),h.draw(w),v())}function v(){let{run:w}=t;if(!w)return;let{step:k,marked:T}=M.reading(c.pointed?.step??-1),$=c.pointed?.
end??c.chosen;h.drawOver({step:T?k:void 0,end:$});let O=$?oe($):"Point at a picture to read it; drag the ring to choose the step size.";W(s,T&&!c.pointed?.end?$n(
w,k):O)}function C(){let{optimiser:w,eta:k,depth:T}=t.settings,$=`${w.name}: *η* = ${y(k)}, ${T} weights`,[E,O]=[Tn/2,On-Pt],H=(et,nt,ot)=>({at:et,draw:(Z,...G)=>ot(
Z,nt(...G,A()),A())});return Se(t.theme,$,[Tn,On],[H([12,Pt,E-24,O],$t,vt),H([E,Pt,E-12,O/2],St,Et),H([E,Pt+O/2,E-12,O/2],At,Tt)])}function R(){let{own:w,plain:k}=t.
run,T=["x","rest","sharpness","threshold"],$=(E,O)=>T.map(H=>O<=E.n?E[H][O]:NaN);return Ee(`optimisers on sqrt(1 + (x P)^2): ${ln(t.settings)}`,["step",...T,...T.
map(E=>`plain_${E}`)],Math.max(w.n,k.n),E=>[E,...$(w,E),...$(k,E)])}return{nodes:[...u.nodes,g("div",{class:"eos-row"},m.node,p.node),h.node,x.node,M.node,d.node,
b.node,s,i,S.node],panels:h.all,compute(w){c.pointed=null,M.rewind();let k=pn(w,a.ranges,l,t.run);return k.key!==t.run?.key&&(c.chosen=null),d.start(mn(k,l)),k},
draw:q,controls(w){u.update(w),e(Object.fromEntries(tt.map(k=>[`${k}_unused`,w.optimiser.uses!==k])))},stop(){M.stop(),d.stop()}}}function $o(t,e){let{optimiser:n}=e,
o=Nn.filter(r=>!tt.includes(r)||r===n.uses);return t.optimiser===n.key&&o.every(r=>t[r]===e[r])}var ks={render:t=>ke(t,{style:"eos-op",settings:an,build:ko})};export{ks as default};
