function rt(){return globalThis.eosbookPage===!0}function Zt(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function vt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Xt(t,e){history.replaceState(history.state,"",vt(t,e))}function b(t,e={},...n){return Qt(document.createElement(t),e,n)}function st(t,e={},...n){return Qt(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Qt(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function D(t){return t.split("*").map((e,n)=>n%2?b("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function X(t){return t.replaceAll(
"*","")}function V(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...D(e)))}var Mn=0;function yt(t){return`eos-${t}-${++Mn}`}function kt(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function te(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function ee({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=b("span",{class:"eos-feedback",role:"status"});async function c(u,p){if(await te(u)){
i.textContent=p;return}let h=b("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",h),h.select()}let l=(u,p)=>b("button",{type:"\
button",onclick:()=>t()&&p()},u),f=[b("button",{type:"button",onclick:e},"reset"),rt()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>kt(await r(),`${a()}.png`)),l("save data",()=>kt(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:b("div",{class:"eos-row"},f,i)}}var wn="⁰¹²³⁴⁵⁶⁷⁸⁹";function St(t){let e=String(Math.abs(t)).replace(/\d/g,n=>wn[n]);return t<0?`⁻${e}`:e}function v(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${St(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+ne(r)+
(s?`.${s}`:"")}function at(t){return(t<0?"−":"")+ne(String(Math.abs(t)))}function ne(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function xn(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function vn(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=xn(o-n,a),c=[],l=Math.ceil(
n/i-1e-9),f=Math.floor(o/i+1e-9);for(let u=l;u<=f;u++){let p=Number((u*i).toPrecision(12));c.push({value:p,label:v(p,6),major:!0})}return c},s}function lt(t,e){let[n,o]=t.map(Math.log10),r=vn([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,p=Math.log10(u);if(p<n-1e-9||p>o+1e-9||(f===1?l%i!==
0:o-n>a/2))continue;let h=l>=-3&&l<=3,d=f===1?"":`${f}×`,g=h?v(u,2):`${d}10${St(l)}`;c.push({value:u,label:g,major:f===1})}return c},s}function yn(t,...e){return b("div",{class:"eos-group",role:"group","aria-label":t},...e)}function oe(t,e,n){let o=new Map,r=t.map(c=>{let l=b("button",{type:"bu\
tton",onclick:()=>n(c)},D(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=b("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>yn(X(c),b("span",{class:"eos-name"},D(c)),l))),a=b("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),a.replaceChildren(...l<0?[]:D(t[l].caption))}return{nodes:[s,a],update:i}}function $t(t,e){let n=b("button",{type:"button",onclick:e},t);return{node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function re(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var kn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Sn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},$n=["text","muted","ground","surface","line","accent"];function At(t){let e=b("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of $n)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=re(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Sn:kn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function se(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ae({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=b("div",{class:"\
eos-layout"}),l=b("div",{class:`eos ${n}`},c);e.append(l);let f=b("p",{class:"eos-note",role:"status"}),u=b("p",{class:"eos-readout"}),p=b("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(E){let L=Object.entries(E).filter(([m,M])=>!Object.is(t.get(m),M));for(let[m,M]of L)t.set(m,M);L.length&&t.
save_changes()}let d=r({name:a,state:i,set:h,draw:y,readout:u,words:p,reset:()=>{h(o.defaults(s)),S()},link:()=>vt(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(f,...d.nodes);let g=null;function w(){let E=performance.now(),{settings:L,problems:m}=o.read(t);if(i.settings=L,l.classList.toggle("eos-\
problem",m.length>0),m.length){d.stop(),i.run=null,V(p,m.join(" ")),V(u,"");return}let M=JSON.stringify(L);(M!==g||!i.run)&&(i.run=d.compute(L,M!==g)),g=M,y(),d.
controls?.(L),performance.measure("eosbook-draw",{start:E,end:performance.now()})}function y(){i.run&&d.draw()}let $=!1;function S(){$||($=!0,queueMicrotask(()=>{
$=!1,l.isConnected&&w()}))}let x=0;function A(){clearTimeout(x),x=setTimeout(()=>{let{settings:E,problems:L}=o.read(t);L.length||Xt(a,o.toAddress(E,s))},250)}if(rt()){
let{traits:E,refused:L}=o.fromAddress(Zt(a),s);h(E),L.length&&V(f,`Not taken from the address: ${L.join("; ")}.`)}let N=()=>{S(),rt()&&A()};for(let E of o.keys)
t.on(`change:${E}`,N);let O=se(()=>{i.theme=At(l),d.recolour?.(),S()}),R=()=>d.panels.map(E=>E.measure()).some(Boolean),_=new ResizeObserver(()=>{R()&&y()});for(let E of d.
panels)_.observe(E.node);return R(),i.theme=At(l),S(),()=>{for(let E of o.keys)t.off(`change:${E}`,N);clearTimeout(x),d.stop(),O(),_.disconnect(),l.remove()}}var An={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Et({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=st("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dash\
array":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&st("path",{d:An[o],...i});return st("sv\
g",{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function Tt(t,e){return b("span",{},t,b("span",{},D(e)))}function ie(){let t=b("div",{class:"eos-legend"}),
e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}function Nt(t){let e=b("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function K(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function ce({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function le(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&
t.stroke(),t.restore()}function Ot(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*
r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),
t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var En="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function U(t,e,n,o,r={}){
let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").map((d,g)=>(t.font=g%2?`italic ${a+2}px ${En}`:`${f} ${a}px ${l}`,
{part:d,font:t.font,width:t.measureText(d).width})),p=u.reduce((d,{width:g})=>d+g,0),h=s==="right"?n-p:s==="center"?n-p/2:n;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let d of c?["strokeText","fillText"]:["fillText"]){
let g=h;for(let{part:w,font:y,width:$}of u)t.font=y,t[d](w,g,o),g+=$}return t.restore(),p}var ut=2;function ue(t,e,[n,o],r){let s=new OffscreenCanvas(n*ut,o*ut),a=s.getContext("2d");a.scale(ut,ut),a.fillStyle=t.ground,a.fillRect(0,0,n,o),U(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function fe(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function pe(t){let e=yt("point"),n=b("input",{id:e,type:"range",min:0,step:1}),o=b("output",{for:e}),r=b("label",{for:e,class:"eos-name"},"point"),s=[];return n.
addEventListener("input",()=>t(s[Number(n.value)]??null)),{node:b("div",{class:"eos-replay"},r,n,o),update(a,i,c){s=a;let l=s.indexOf(i);n.max=String(Math.max(s.
length-1,0)),n.disabled=!s.length,l>=0&&(n.value=String(l)),n.setAttribute("aria-valuetext",l>=0?c(i).replaceAll("*",""):"none chosen"),o.textContent=l>=0?`${at(
l+1)} of ${at(s.length)}`:"none chosen"}}}function he(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var Tn=80;function de(t,{run:e,draw:n}){let o=0,r=0,s=he(l=>{!l&&performance.now()-o<Tn||(cancelAnimationFrame(r),r=requestAnimationFrame(n))}),a=b("progress",{
"aria-label":t,max:1,value:0}),i=b("span",{class:"eos-count"}),c=b("button",{type:"button",class:"eos-cancel"},"cancel");return c.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,n()}),{node:b("div",{class:"eos-progress"},a,i,c),start(l){o=performance.now(),s.start(l)},stop(){s.stop(),
cancelAnimationFrame(r)},update(l,f,u){o=performance.now(),a.value=l,i.textContent=f,c.disabled=!u,c.textContent=s.paused?"go on":"cancel"}}}var me={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function ge(t,{grabbed:e,dragged:n,dropped:o,nudged:r}){let s=b("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),n(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,o())});return s.addEventListener(
"keydown",i=>{if(!(i.key in me))return;i.preventDefault();let c=i.shiftKey?10:1;r(...me[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},f,u){let p=(h,d,g)=>Math.
min(Math.max(h,d),g);s.style.left=`${p(c(f),i.left,i.right)}px`,s.style.top=`${p(l(u),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function Rt(t,{
min:e,max:n},o){let r=o?Math.round(t/o)*o:t;return Number(Math.min(Math.max(r,e),n).toFixed(6))}function be(t){let e=b("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Nt(e),o=Nt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var Nn=13,On=3.4;function Me(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function we(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),f=o.ticks(c??Math.max(2,e.height/50)),u={colour:a.muted,fonts:a.fonts,size:12};K(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:d,major:g}of l)g&&Z(h,
F(n(d)),e.top,F(n(d)),e.bottom);for(let{value:d,major:g}of f)g&&Z(h,e.left,F(o(d)),e.right,F(o(d)))}),K(t,{colour:a.muted,width:1},h=>{Z(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:g}of l)Z(h,F(n(d)),e.bottom,F(n(d)),e.bottom+(g?5:3));for(let{value:d,major:g}of f)Z(h,e.left-(g?5:3),F(o(d)),e.left,F(
o(d)))});for(let h of l){let d=Math.min(n(h.value),e.right+Nn-On*h.label.length);U(t,h.label,d,e.bottom+18,{...u,align:"center"})}for(let h of f)U(t,h.label,e.left-
8,o(h.value)+4,{...u,align:"right"});let p={colour:a.text,fonts:a.fonts,size:13};U(t,r,e.right,e.bottom+35,{...p,align:"right"}),U(t,s,2,e.top-9,p)}function F(t){
return Math.round(t)+.5}function Z(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var it=[2,6,10,14,22],Rn=1e-13;function ye(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var xe=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=ye(o,e)/(o+1);return(-1)**e*n}),ve=Float64Array.from({length:6},(t,e)=>(-1)**e*ye(5,e)/6);function ft(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,c=0,l=0;for(let f=0;f<=
5;f++){let u=2+n,p=e*s,h=Math.sqrt(u*u+4*p*p),d=e*t.prime(s)/t.curvature,g=n+4*p*p/(u+h)-t.q(s)*h-d*d;if(!(g>-1)){r.fill(NaN);return}let w=-u*d*d,y=Math.log1p(g);
a+=xe[f]*w,i+=xe[f]*y,c+=ve[f]*w,l+=ve[f]*y,n+=w,s+=s*g}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var Lt=new Float64Array(4),G=new Float64Array(4),W=new Float64Array(it.length),
J=new Float64Array(it.length);function ke(t,e,n,o,r,s=Rn){ft(t,e,n,o,Lt);let[a,i]=Lt,[,,c,l]=Lt;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let f=1e-6*(Math.
abs(n)+r*Math.abs(a));ft(t,e,n+f,o,G);let u=(G[0]-a)/f,p=(G[1]-i)/f;ft(t,e,n,o+1e-6,G);let h=(G[0]-a)/1e-6,d=(G[1]-i)/1e-6;for(let N=0;N<it.length;N++){let O=it[N],
R=r/O,_=(1-R*u)*(1-R*d)-R*R*h*p,E=a,L=i,m=0,M=0,T=0,C=0;for(let k=0;k<=O;k++){k>0&&(ft(t,e,n+m,o+M,G),E=G[0],L=G[1]);let j=R*E-T,q=R*L-C,I=((1-R*d)*j+R*h*q)/_,P=((1-
R*u)*q+R*p*j)/_;k>0&&k<O?(T+=2*I,C+=2*P):(T=I,C=P),m+=T,M+=C}W[N]=m,J[N]=M;for(let k=N-1;k>=0;k--){let j=(O/it[k])**2-1;W[k]=W[k+1]+(W[k+1]-W[k])/j,J[k]=J[k+1]+
(J[k+1]-J[k])/j}}c*=r,l*=r;let g=(1-r*u)*(1-r*d)-r*r*h*p,w=((1-r*d)*c+r*h*l)/g,y=((1-r*u)*l+r*p*c)/g,$=Math.abs(W[0]-W[1])+Math.abs(w),S=Math.abs(J[0]-J[1])+Math.
abs(y),x=Math.abs(n+W[0]),A=Math.max($/(Math.abs(n)+x),S)/s;return{dd:W[0],dl:J[0],error:Number.isNaN(A)?1/0:A}}var pt=["gradient flow","EoS"],It=1e150,Se=1e-9,Q=512,Ln=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function In(t,e,n){if(!Ln(t,e,n))return{u:NaN,d:NaN,flag:"diverged"};
if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function Cn(t,e,n,o,r){
let{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,untilTurn:l,watch:f}=r,u=e*Math.abs((o-n)*(o+n)),p=u-2,h=Math.abs(n*o),d=0,g=0,w=-1,y=-1,$=!1,S=0,x=Q,A=0,N="\
max_steps";for(;g<=a;){if(!(u<=It&&h<=It)){N="diverged";break}if(u===0){N="invariant_line";break}let O=e*h,R=2*O*O/(u+Math.sqrt(u*u+4*O*O)),_=u+2*R,E=p+R>=0,L=E&&
p+R<=1;if(w===d&&($=E,l)){N="converged";break}if($&&y<0&&!E&&(y=d),h===0){N=p>0?"landed_on_axis":"converged";break}let m=t.q(h),M=t.prime(h)/t.curvature,T=e*M*(e*
M),C=m<.5?p+2*R-m*_-T:M*_/h-T-2;if(C>=-1&&w<0&&(w=d+1),p<0&&O*O<Se*p*p&&O*O<-Se*p*u){u+=O*O/p,p+=O*O/p,N="converged";break}let k=f?f(d,p+R,h):1/0;if(d>=s)break;
let j=Math.abs(p)<1&&w>=0&&w<=d;if(c&&j&&A<=0&&k>=Q){x=Math.min(x,s-d,Math.floor(k));let{dd:q,dl:I,error:P}=ke(t,e,p,Math.log(h),x,i);g+=Q;let z=p+q,B=e*h*Math.
exp(I),Vt=2*B*B/(2+z+Math.sqrt((2+z)**2+4*B*B)),gn=z+Vt>=0!==E||z+Vt<=1!=p+R<=1;if(P<=1&&!gn&&x>0){d+=x,L&&(S+=x),p=z,u=2+p,h*=Math.exp(I);let bn=.8*Math.max(P,
1e-9)**(-1/9);x=Math.floor(Math.min(8*x,x*bn,20*x/Math.abs(I)));continue}if(P===1/0?x=0:P<=1?x=Math.floor(x/4):x=Math.floor(x*Math.max(.8*P**(-1/9),.1)),x>=Q)continue;
x=Q,A=Q}A-=1,g+=1,L&&(S+=1),h=Math.abs(h+h*C),Math.abs(p)>1||T>1?(u=Math.abs(u*(1-T)),p=u-2):(p-=u*T,u=2+p),d+=1}return{u,d:p,signChange:w,crossing:y,bouncing:$,
band:S,steps:d,flag:N}}function ht(t,e,n,o,r={}){let{maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,{watch:l}=r,f=e*t.curvature,[u,p]=[Math.
abs(n),Math.abs(o)],h=In(f,u,p)??Cn(t,f,u,p,{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,watch:l,untilTurn:!1}),{signChange:d=-1,crossing:g=-1,bouncing:w=!1,
band:y=0,steps:$=0,flag:S}=h,x=["converged","landed_on_axis","on_axis"].includes(S),A=w?(g>=0?g:$)-d:0;return{y2:x?h.u/f:NaN,sharpness:x?h.u/e:NaN,gap:x?-h.d/e:
NaN,signChange:d,crossingStep:g,bouncingSteps:A,bandSteps:y,steps:$,regime:w?pt[1]:pt[0],flag:S}}function Ct(t,e,n){return Float64Array.from(n,o=>{let r=Math.abs(o),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.isFinite(t.beta)?0:t.r)/r;let a=(s-
2)/s,i=-300,c=Math.log(s*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let f=.5*(i+c);t.q(Math.exp(f))>a?c=f:i=f}return Math.exp(.5*(i+c))/r})}var dt=20,jn=1e-12,$e=1e-6,qn=12,Ae=1e3;function mt(t,e){let n=e*t.curvature,o=(n/t.c)**(1/(t.beta-1)),r=n*o;return{delta:r,s:o,gap:t.curvature*o,steps:1/r}}function Ne(t,e,n,o){
let r=Math.sqrt((2+o)/(e*t.curvature));return[n*r,Math.sqrt(1+n*n)*r]}var gt=t=>jt(t).gap;function Pn(t,e){let n=jt(t),o=Math.min(e,n.first),r=e<n.first?Ce(n,o).time:0;return n.passage-r+Ie(n,o,e)}function Oe(t){if(t>=2)return 1/0;let e=jt(t);return e.
passage+Ie(e,e.first,1/0)}function Re(t,e){let{beta:n,c:o}=t,r=je(t,e);return qe(t,r)+n*o*r**(n-2)/(n-2)}function Le(t,e,n){let o=je(t,n),r=qe(t,o);return e.map(
s=>{let{s:a,steps:i}=mt(t,s);return i*Pn(t.beta,2*(o/a)**t.beta)+r/(s*t.curvature)**2})}function _n(t){let e=2/t,n=new Float64Array(dt),o=new Float64Array(dt),r=new Float64Array(
dt);n[0]=o[0]=r[0]=1;for(let s=1;s<dt;s++){n[s]=(e+(e-2)*(s-1))*o[s-1]/4;for(let a=1;a<=s;a++)o[s]+=(e*a-(s-a))*n[a]*o[s-a]/s;for(let a=1;a<=s;a++)r[s]-=o[a]*r[s-
a]}return{F:o,inverse:r}}var Fn=(t,e)=>t.reduceRight((n,o)=>n*e+o,0);function Ie({beta:t,inverse:e},n,o){if(!(n<o))return 0;let r=2/t,s=Math.log(o/n);return e.reduce((a,i,c)=>{if(i===0)return a;let l=(r-2)*c-r+1,f=l===0?s:Math.expm1(
l*s)/l;return a+i*(n/2)**l*f},0)}var tt=new Map;function jt(t){let e=tt.get(t)??Dn(t);return tt.delete(t),tt.set(t,e),tt.size>qn&&tt.delete(tt.keys().next().value),
e}function Dn(t){let{F:e,inverse:n}=_n(t),o=2/t,r=t/(2*(t-1))*Math.LN2,s=Math.min(.1,t*t/(60*(t-1))),a=Math.log(s)/(o-2),i=Math.atan(Math.sqrt(2*Fn(e,s))*Math.exp(
(o/2-1)*a-Math.LN2)),c=Math.LN2+a-Math.log(Math.cos(i))-r;function l([d,g],w){let y=Math.max(Math.sin(d),1e-15),$=Math.exp(Math.min((t-1)*(g+Math.log(y)),30));w[0]=
1-2*$*y*Math.cos(d),w[1]=-2*$*y*y,w[2]=Math.exp(-g)/y}let f=[],p=zn(l,[i,c,0],.001,([d,g,w])=>{let y=Math.exp(g+r);f.push({D:y*Math.cos(d),W:(y*Math.sin(d))**2/
2,time:w*Math.exp(-r)})}),h={beta:t,F:e,inverse:n,rows:f,gap:Math.exp(p[1]+r),first:f[0].D,last:f[f.length-1].D};return h.passage=Ce(h,0).time,h}var Hn=[[1/5],[
3/40,9/40],[44/45,-56/15,32/9],[19372/6561,-25360/2187,64448/6561,-212/729],[9017/3168,-355/33,46732/5247,49/176,-5103/18656],[35/384,0,500/1113,125/192,-2187/6784,
11/84]],Ee=[71/57600,0,-71/16695,71/1920,-17253/339200,22/525,-1/40];function zn(t,e,n,o){let r=e.length,s=Array.from({length:7},()=>new Float64Array(r)),a=new Float64Array(
r),i=n;for(t(e,s[0]),o(e);e[0]<Math.PI-$e;){i=Math.min(i,(Math.PI-$e/2-e[0])/Math.max(s[0][0],.1)),Hn.forEach((l,f)=>{for(let u=0;u<r;u++){let p=0;for(let h=0;h<
l.length;h++)p+=l[h]*s[h][u];a[u]=e[u]+i*p}t(a,s[f+1])});let c=0;for(let l=0;l<r;l++){let f=0;for(let u=0;u<Ee.length;u++)f+=Ee[u]*s[u][l];c=Math.max(c,i*Math.abs(
f)/(jn*(1+Math.abs(a[l]))))}c<=1&&(e=[...a],s[0].set(s[6]),o(e)),i*=Math.min(5,Math.max(.2,.9*Math.max(c,1e-9)**-.2))}return e}function Ce({beta:t,rows:e},n){let[
o,r]=[0,e.length-1];for(;r-o>1;){let u=o+r>>1;e[u].D>n?o=u:r=u}let[s,a]=[e[o],e[r]],i=a.D-s.D,c=(n-s.D)/i,l=(u,p,h,d)=>{let g=p-u,w=i*(h*(1-c)-d*c)+g*(2*c-1);return u+
c*(g+(1-c)*w)},f=u=>2*u.W**(t/2)-u.D;return{W:l(s.W,a.W,f(s),f(a)),time:l(s.time,a.time,-.5/s.W,-.5/a.W)}}function je(t,e){let n=Math.sqrt((2+e)/t.curvature);return Ct(
t,1,[n])[0]*n}function qe(t,e){let n=Math.min(t.beta-1,1),o=a=>{let i=t.q(a),c=t.c*a**t.beta,l=Math.abs(i-c)<1e-14*c?0:i-c;return(i*i*(3-2*i)/(2*(1-i)**2)+l)/(a*
a)},r=a=>a>0?o(a**(1/n))/(n*a):0,s=Math.min(t.r,e)**n;return o(e)+2*(Te(r,0,s)+Te(r,s,e**n))}function Te(t,e,n){if(!(e<n))return 0;let o=(n-e)/Ae,r=t(e)+t(n);for(let s=1;s<
Ae;s++)r+=(s%2?4:2)*t(e+s*o);return r*o/3}var Un=1.4426950408889634,Gn=.6931471803691238,Wn=19082149292705877e-26,qt=1075,Bn=Float64Array.from({length:qt+1},(t,e)=>2**-e);function Pe(t){let e=t>=0?Math.
trunc(Math.min(t*Un+.5,1075)):qt,n=e<qt?e*Gn-t+e*Wn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Bn[e]}function bt(t){if(t>1){let r=Pe(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Pt(t){let e=Math.abs(t);if(e>2){let n=Pe(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-bt(.5*e))}function _e(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var _t={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Pt(2*t),second:_e,q:t=>bt(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Pt,second:t=>_e(t/2)/4,q:t=>bt(Math.abs(t)/2)})};function Ft(t,e){if(!(t in _t))throw new RangeError(`key must be one of ${Object.keys(_t).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=_t[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var Kn=1e-10,Jn=1e25;var Fe=(t,e,n,o,r)=>{let s={relTol:Kn,maxSteps:Jn,watch:r};return ht(t,e,...Ne(t,e,n,o),s)},De=({flag:t,regime:e})=>t==="converged"&&e==="EoS";function He(t,e){if(t.length<3)return null;let[n,o]=[t.map(Math.log),e.map(Math.log)],r=u=>u.reduce((p,h)=>p+h,0)/u.length,[s,a]=[r(n),r(o)],i=r(n.map(u=>(u-s)**
2)),c=r(n.map((u,p)=>(u-s)*o[p]))/i,l=r(n.map((u,p)=>(o[p]-a-c*(u-s))**2)),f=Math.sqrt(l/(t.length-2)/i);return{exponent:c,error:f,constant:Math.exp(a-c*s)}}var ze=1,Yn=8;function Ue(t,{exponents:e,etas:n},o,r){let{beta:s,shape:a,delta:i}=t,l=e.map((f,u)=>{if(!o(f))return null;let p=f.beta??s,h=JSON.stringify([f.key,
p,a,i]);return r?.families.find(d=>d.key===h)??Vn(h,f,p,u,n)}).filter(Boolean);return{settings:t,families:l,cancelled:!1,get total(){return l.reduce((f,{points:u})=>f+
u.length,0)},get taken(){return l.reduce((f,{points:u})=>f+u.filter(({end:p})=>p).length,0)},get done(){return this.taken===this.total}}}function Vn(t,e,n,o,r){
let s=Ft("beta",n),[a,i]=[gt(n),Le(s,r,ze)];return{key:t,exponent:e,beta:n,look:o,loss:s,points:r.map(c=>({eta:c,end:null})),theory:r.map((c,l)=>({eta:c,gap:a*mt(
s,c).gap,steps:i[l]}))}}function*Ge({families:t,settings:e}){let{shape:n,delta:o}=e;for(let r=Yn;r>=1;r/=2)for(let{loss:s,points:a}of t)for(let i=a.length-1;i>=
0;i-=r){let c=a[i];if(c.end)continue;c.end=Fe(s,c.eta,n,o);let l=De(c.end);c.gap=l?c.end.gap:NaN,c.steps=l&&c.end.bandSteps>0?c.end.bandSteps:NaN,yield}}var Dt={
gap:{power:t=>1/(t-1),logarithm:()=>!1},steps:{power:t=>-Math.max(t/(t-1),2),logarithm:t=>t===2}};function Y(t,e,n){let o=n&&Dt[t].logarithm(e);return r=>o?r[t]/
Math.log(1/r.eta):r[t]}function et(t,e,{low:n,high:o},r){let s=Y(e,t.beta,r),a=t.points.filter(c=>c.end&&nt(c,{low:n,high:o})&&s(c)>0);return{law:He(a.map(({eta:c})=>c),
a.map(s)),count:a.length,expected:Dt[e].power(t.beta)}}var nt=({eta:t},{low:e,high:n})=>t>=e*(1-1e-9)&&t<=n*(1+1e-9);function We(t,e,n,o){let r=Y(e,t.beta,o),s=t.
points.find(a=>a.end&&nt(a,n)&&r(a)>0);return s?r(s)*s.eta**-Dt[e].power(t.beta):NaN}function Be({beta:t,loss:e},n,o){let r=e.c**(1/(t-1));return n==="gap"?gt(t)/
r:t===2?o?2*e.c:NaN:t<2?Oe(t)*r:Re(e,ze)}var Zn={left:56,right:16,top:26,bottom:42},Xn=.3,Qn=[{role:"converging",marker:"square",hollow:!0},{role:"flow",marker:"circle"},{role:"bouncing",marker:"triang\
le"},{role:"converging",marker:"square"},{role:"flow",marker:"circle",hollow:!0},{role:"diverged",marker:"cross"},{role:"bouncing",marker:"triangle",hollow:!0}],
Ht={dash:[7,4],width:1.75},zt={dash:[],width:1.25},Ut={gap:"gap 2/*η* − sharpness",steps:"steps with *y*² in [2/*η*, 3/*η*]"};function Mt(t,e,{run:n,etas:o,
divide:r},s){let a=Me(t,e,Zn),[i,c]=[1/0,0];for(let{beta:l,points:f,theory:u}of n.families){let p=Y(s,l,r);for(let h of[...u,...f.filter(({end:d})=>d)]){let d=p(
h);d>0&&(i=Math.min(i,d),c=Math.max(c,d))}}return{area:a,x:lt([o[0]/1.1,o.at(-1)*1.1],[a.left,a.right]),y:lt([i/1.6,c*1.6],[a.bottom,a.top])}}function wt(t,e,n,o){
let{area:r,x:s,y:a}=e,{run:i,theory:c,theme:l,divide:f,range:u}=n,p=f&&i.families.some(({beta:d})=>d===2)&&o==="steps",h=`${Ut[o]}${p?" (*β* = 2: over log(1/*η*\
))":""}, log scale`;we(t,r,{x:s,y:a,xName:"*η*, log scale",yName:h,theme:l,yCount:6}),to(t,e,u,l);for(let d of i.families){let g=Y(o,d.beta,f),w=Qn[d.look],y=l.
roles[w.role];ce(r,t,()=>{c&&K(t,{...zt,colour:l.roles.theory},x=>{for(let A of d.theory)x.lineTo(s(A.eta),a(g(A)))});let{law:S}=et(d,o,u,f);S&&K(t,{...Ht,colour:l.
text},x=>{for(let A of[u.low,u.high])x.lineTo(s(A),a(S.constant*A**S.exponent))})});let $=d.points.filter(S=>S.end&&g(S)>0);for(let S of[!1,!0]){t.globalAlpha=S?
1:Xn;let x=$.filter(A=>nt(A,u)===S);le(t,w.marker,y,A=>{for(let N of x)Ot(A,w.marker,s(N.eta),a(g(N)),3.6)},w.hollow?l.ground:null)}t.globalAlpha=1}eo(t,e,n,o)}
function to(t,{area:e,x:n},{low:o,high:r},s){K(t,{colour:s.text,width:1.25,dash:[2,3]},a=>{for(let i of[o,r])Z(a,F(n(i)),e.top,F(n(i)),e.bottom)})}function eo(t,{
area:e,x:n,y:o},{run:r,divide:s,theme:a},i){let c=r.families.map(({beta:f,exponent:u,theory:p})=>{let[h]=p;return{text:u.name??v(f),at:o(Y(i,f,s)(h)),px:n(h.eta)}}).
sort((f,u)=>f.at-u.at),l=-1/0;for(let{text:f,at:u,px:p}of c)l=Math.max(u-12,l+14,e.top+8),U(t,`*β* = ${f}`,p-2,l,{size:12,colour:a.text,fonts:a.fonts,halo:a.ground})}
function Ke(t,{x:e,y:n},{eta:o},r,s){r>0&&K(t,{colour:s.text,width:2},a=>{Ot(a,"circle",e(o),n(r),8)})}var Je=t=>t<1e9?at(t):v(t,4),Gt=({exponent:t,beta:e})=>`*β* = ${t.name??v(e)}`;function Wt({exponent:t,error:e}){let n=Math.min(Math.max(1-Math.floor(Math.log10(
Math.max(e,1e-9))),2),6);return`${t<0?"−":""}${Math.abs(t).toFixed(n)} ± ${e.toFixed(n)}`}function Ve(t,e,n){let o=[];if(!t.done){let i=`${t.taken} of ${t.total}\
 runs`;o.push(t.cancelled?`Cancelled with ${i}; “go on” takes it up again.`:`Runs are being followed to their end: ${i}…`)}let{shape:r,delta:s}=t.settings;
o.push(`Starts with *x̃* = ${v(r)}, *δ*₀ = ${v(s)}.`);let a=`fitted over *η* from ${v(e.low)} to ${v(e.high)}`;return o.push(`Slopes of the gap, ${a}: ${Ye(
t,"gap",e,n)}.`),o.push(`Slopes of the bouncing steps: ${Ye(t,"steps",e,n)}.`),o.push("The errors tell how straight the points lie, not how close *η* is to 0."),
o.join(" ")}function Ye({families:t},e,n,o){return t.map(r=>{let{law:s,expected:a}=et(r,e,n,o),i=s?Wt(s):"too few points";return`${Gt(r)}: ${i} (theory ${v(a)})`}).
join("; ")}function Ze(t,e,n){return t.families.map(o=>[Gt(o),...["gap","steps"].flatMap(r=>{let{law:s,expected:a}=et(o,r,e,n),i=Be(o,r,n);return[s?Wt(s):"–",
v(a),v(We(o,r,e,n)).replace("not a number","–"),Number.isFinite(i)?v(i):"–"]})])}function Bt({family:t,point:e}){let{eta:n,end:o,gap:r,steps:s}=e,a=`${Gt(t)}\
, *η* = ${v(n)}`;if(!Number.isFinite(r))return`${a}: no bouncing`;let i=t.theory.find(l=>l.eta===n),c=Number.isFinite(s)?Je(s):"none";return`${a}: gap ${v(r,5)}\
 (theory ${v(i.gap,5)}), ${c} steps in the band (theory ${v(i.steps,5)}), ${Je(o.bouncingSteps)} of bouncing in all`}function Xe(t,e,n,o,r){let s=t.families.map(
a=>{let{law:i,expected:c}=et(a,e,o,r);return`β = ${v(a.beta)}: slope ${i?Wt(i):"unknown"}, theory ${v(c)}`});return`${n} against η, both on log scales, ${t.taken}\
 of ${t.total} runs. ${s.join("; ")}.`}var no=40,oo=1.05,Kt=["gap","steps"];function Qe({scene:t,read:e,choose:n,setRange:o}){let r=Kt.map((l,f)=>({kind:l,panel:be(f===0?"eos-main":"eos-steps")})),[{
panel:s}]=r,a=["low","high"].map(l=>{let f=ge(s,{grabbed:()=>!0,dragged:u=>o({[l]:Rt(s.scales.x.invert(u),t().ranges[l])}),dropped:()=>{},nudged:u=>{let{range:p,
ranges:h}=t();o({[l]:Rt(p[l]*oo**u,h[l])})}});return f.node.classList.add(`eos-${l}`),{end:l,handle:f}}),i=({family:l,point:f},u)=>Y(u,l.beta,t().divide)(f);function c({
kind:l,panel:f},u){let{x:p,y:h}=f.scales,[d,g]=f.place(u),[w,y]=[null,no];for(let $ of t().run.families)for(let S of $.points){if(!S.end)continue;let x=Math.hypot(
p(S.eta)-d,h(i({family:$,point:S},l))-g);x<y&&([w,y]=[{family:$,point:S},x])}return w}for(let l of r){let{node:f}=l.panel,u=()=>l.panel.scales&&t().run;f.addEventListener(
"pointermove",p=>u()&&e(c(l,p))),f.addEventListener("pointerleave",()=>e(null)),f.addEventListener("click",p=>{let h=a.some(({handle:d})=>d.node===p.target);u()&&
!h&&n(c(l,p))})}return{all:r.map(({panel:l})=>l),node:b("div",{class:"eos-panels"},r.map(({panel:l})=>l.node)),draw(){let l=t(),{run:f,range:u,divide:p}=l;for(let{
kind:h,panel:d}of r)d.draw((g,w)=>Mt(g,w,l,h),(g,w)=>wt(g,w,l,h)),d.describe(Xe(f,h,X(Ut[h]),u,p));for(let{end:h,handle:d}of a){s.scales&&d.place({...s.scales,y:()=>1/0},
u[h],0);let g=h==="low"?"least":"greatest";d.describe(`${g} η fitted, ${v(u[h])}: drag it or use the arrow keys`)}},drawOver(l){for(let{kind:f,panel:u}of r)u.drawOver(
(p,h)=>{for(let d of l)Ke(p,h,d.point,i(d,f),t().theme)})}}}var nn=1e30,tn=t=>typeof t=="number"&&Math.abs(t)<=nn,Jt=`up to ${v(nn)}`,ro=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,en=({min:t,max:e})=>`${v(t)}\
 to ${v(e)}`;function H({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return tn(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${en(a)}`}return tn(s)&&!(s<=e)?null:e===void 0?`a number ${Jt} in size`:e===0?`a positive number ${Jt}`:`a number above ${e} and ${Jt}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>ro(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>en(a[s])}}function on(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,write:(e,n)=>e[n],options:()=>t.
join(", ")}}function rn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],
read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function so(t){return typeof t==
"number"?v(t):JSON.stringify(t)??String(t)}function xt(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,
r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),a=Object.fromEntries(n.map(
c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:p,entry:h}]of e){let d=f(a,s)&&u(a,c,s);d&&i.push(`${l} must be ${d}, but it is ${so(a[c])}\
.`),h&&(a[p]=h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(n.every(i=>r[i]===s.
defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){let a={},i=[];for(let[
c,l]of Object.entries(r)){let[,f,u]=o.find(([h])=>h===c)??[],p=u?.read(l,f,s);if(p!==void 0)a[f]=p;else{let h=u&&`allowed: ${u.options(f,s)}`;i.push(`${c} = ${l}\
 (${h??"no such setting"})`)}}return{traits:a,refused:i}}}}var ao={natural:"natural",raw:"as they are"},io=({loss_index:t},{losses:e})=>e[t]?.key==="beta",Yt={shape:H({symbol:"*x̃*",within:!0}),delta:H({symbol:"*δ*₀",
within:!0})},as=xt({eta:H({symbol:"*η*",within:!0}),loss_index:rn("losses","loss"),beta:H({symbol:"*β*",within:!0,counts:io}),...Yt,units:on(Object.keys(ao)),
zoom:H({symbol:"zoom",within:!0})});var ct=" ",co={symbol:"*β* shown",counts:()=>!0,allowed:(t,e,{exponents:n})=>an(t[e],n)?null:sn(n),read:(t,e,{exponents:n})=>an(t,n)?t:void 0,write:(t,e)=>t[e],
options:(t,{exponents:e})=>sn(e)},sn=t=>`one or more of ${t.map(({key:e})=>e).join(", ")}`;function an(t,e){if(typeof t!="string")return null;let n=t.split(ct),
o=e.filter(({key:r})=>n.includes(r));return o.map(({key:r})=>r).join(ct)===t&&o.length?o:null}function cn(t,e,n){let o=t.split(ct),s=n.map(a=>a.key).filter(a=>o.
includes(a)!==(a===e));return s.length?s.join(ct):t}var ot=(t,e)=>t.split(ct).includes(e),lo=({shown:t})=>typeof t=="string"&&ot(t,"own"),ln=xt({shown:co,beta:H(
{symbol:"*β*",within:!0,counts:lo}),low:H({symbol:"least *η*",within:!0}),high:H({symbol:"greatest *η*",within:!0}),...Yt});function un({shape:t,delta:e},n,o){
return`import numpy as np

from eosbook import losses
from eosbook.power_law import fit_power
from eosbook.single_neuron import limit

eta = np.array([${o.join(", ")}])
size = np.sqrt(${2+e} / eta)
laws = {}
for beta in (${n.join(", ")},):
    loss = losses.higher_order(beta)
    end = limit(loss, eta, ${t} * size, ${Math.sqrt(1+t*t)} * size, max_steps=10**18)
    steps = end.band_steps / (np.log(1 / eta) if beta == 2 else 1)
    laws[beta] = fit_power(eta, end.gap), fit_power(eta, steps)
    print(beta, *laws[beta])
`}var[fn,pn,hn]=[1100,540,40],mn=["shown","low","high","shape","delta"];function uo({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c={theory:!0,
divide:!0,pointed:null,chosen:null},l=oe(i.presets,po,m=>e({...Object.fromEntries(mn.map(M=>[M,m[M]])),beta:m.beta??t.settings.beta})),f=i.exponents.map(({key:m,
label:M})=>$t(M,()=>e({shown:cn(t.settings.shown,m,i.exponents)}))),u=b("div",{class:"eos-group",role:"group","aria-label":"β"},b("span",{class:"eos-name"},D("\
*β*")),f.map(({node:m})=>m)),[p,h]=[["theory","theory"],["divide","divide log(1/η) out at β = 2"]].map(([m,M])=>$t(M,()=>{c[m]=!c[m],n()})),d=de("runs",{run:()=>t.
run,draw:n}),g=m=>{c.chosen=m,n()},w=Qe({scene:N,read:m=>{c.pointed=m,_()},choose:g,setRange:({low:m=t.settings.low,high:M=t.settings.high})=>{m<M&&e({low:m,high:M})}}),
y=pe(g),$=b("div",{class:"eos-table"}),S=ie(),x=ee({ready:()=>t.run?.taken>0,reset:()=>{Object.assign(c,{theory:!0,divide:!0,chosen:null}),o()},link:r,python:()=>{
let{families:m}=t.run,M=i.etas.filter(T=>nt({eta:T},A()));return un(t.settings,m.map(({beta:T})=>T),M)},picture:E,data:L,stem:()=>"eosbook-rates"});function A(){
let{low:m,high:M}=t.settings;return{low:Math.min(m,M),high:Math.max(m,M)}}function N(){let{run:m,theme:M}=t,{theory:T,divide:C}=c,{etas:k,ranges:j}=i;return{run:m,
theme:M,theory:T,divide:C,etas:k,ranges:j,range:A()}}function O(){return t.run.families.flatMap(m=>m.points.filter(({end:M})=>M).map(M=>M.at??={family:m,point:M}))}
function R(){let{run:m}=t,{taken:M,total:T,done:C}=m;d.update(M/T,`${M} of ${T} runs`,!C),i.exponents.forEach(({key:k},j)=>f[j].update(ot(t.settings.shown,k))),
p.update(c.theory),h.update(c.divide),V(a,Ve(m,A(),c.divide)),w.draw(),y.update(O(),c.chosen?.point.at??null,Bt),_(),fo($,Ze(m,A(),c.divide)),S.show(`${c.theory}`,
()=>[Tt(Et(Ht),"fitted between the dotted lines; marks outside are pale"),c.theory&&Tt(Et({...zt,role:"theory"}),"theory: *k*ᵦ(*η*/*c*)^(1/(*β*−1)), and the bou\
ncing time from envelope and profile")])}function _(){if(!t.run)return;let m=[c.pointed,c.chosen].filter(Boolean);w.drawOver(m),V(s,m.length?Bt(m[0]):"Point at \
a mark to read it, click it to keep it.")}function E(){let m=fn/2,M=N(),T=Kt.map((I,P)=>({at:[12+P*m,hn,m-18,pn-hn],draw:(z,...B)=>wt(z,Mt(...B,M,I),M,I)})),C=t.
run.families.map(({beta:I})=>v(I,3)).join(", "),{shape:k,delta:j}=t.settings,q=`Gap and bouncing steps, *β* = ${C}, *x̃* = ${v(k)}, *δ*₀ = ${v(j)}`;return ue(
t.theme,q,[fn,pn],T)}function L(){let m=O(),{shape:M,delta:T}=t.settings;return fe(`gap and bouncing steps: shape=${M} delta=${T}`,["beta","eta","gap","band_ste\
ps","bouncing_steps","flag","gap_theory","band_steps_theory"],m.length-1,C=>{let{family:k,point:j}=m[C],{eta:q,end:I}=j,{gap:P,steps:z}=k.theory.find(B=>B.eta===
q);return[k.beta,q,I.gap,I.bandSteps,I.bouncingSteps,I.flag,P,z]})}return{nodes:[...l.nodes,b("div",{class:"eos-row"},u,p.node,h.node),w.node,S.node,d.node,$,y.
node,s,a,x.node],panels:w.all,compute(m){let{low:M,high:T,...C}=m,k=JSON.stringify(C);if(t.run?.own===k)return t.run;c.pointed=c.chosen=null;let q=Object.assign(
Ue(m,i,({key:I})=>ot(m.shown,I),t.run),{own:k});return d.start(Ge(q)),q},draw:R,controls(m){l.update(m),e({beta_unused:!ot(m.shown,"own")})},stop:()=>d.stop()}}
var dn=["slope","theory","constant at least *η*","theory"];function fo(t,e){let n=JSON.stringify(e);if(t.dataset.shown===n)return;t.dataset.shown=n;let o=(i,c)=>c.
map(l=>b(i,{},D(l))),r=[b("tr",{},b("td"),b("th",{colspan:4},"gap"),b("th",{colspan:4},"bouncing steps")),b("tr",{},o("th",["",...dn,...dn]))],s=e.map(([i,...c])=>b(
"tr",{},o("th",[i]),o("td",c))),a=b("caption",{class:"eos-hidden"},X("slopes and constants fitted"));t.replaceChildren(b("table",{},a,b("thead",{},r),b("tbody",
{},s)))}function po(t,e){let n=ot(e.shown,"own");return mn.every(o=>t[o]===e[o])&&(!n||t.beta===e.beta)}var $s={render:t=>ae(t,{style:"eos-rl",settings:ln,build:uo})};export{$s as default};
