function st(){return globalThis.eosbookPage===!0}function le(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function _t(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function ue(t,e){history.replaceState(history.state,"",_t(t,e))}function w(t,e={},...n){return fe(document.createElement(t),e,n)}function at(t,e={},...n){return fe(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function fe(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function q(t){return t.split("*").map((e,n)=>n%2?w("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function pe(t){return t.replaceAll(
"*","")}function B(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...q(e)))}var En=0;function zt(t){return`eos-${t}-${++En}`}function Gt(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function he(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function de({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=w("span",{class:"eos-feedback",role:"status"});async function c(p,u){if(await he(p)){
i.textContent=u;return}let f=w("textarea",{readonly:!0,"aria-label":"text to copy"},p);i.replaceChildren("Copy this: ",f),f.select()}let l=(p,u)=>w("button",{type:"\
button",onclick:()=>t()&&u()},p),h=[w("button",{type:"button",onclick:e},"reset"),st()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>Gt(await r(),`${a()}.png`)),l("save data",()=>Gt(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:w("div",{class:"eos-row"},h,i)}}var Tn="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ut(t){let e=String(Math.abs(t)).replace(/\d/g,n=>Tn[n]);return t<0?`⁻${e}`:e}function M(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${Ut(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+me(r)+
(s?`.${s}`:"")}function it(t){return(t<0?"−":"")+me(String(Math.abs(t)))}function me(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function ge(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function Ht(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=ge(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function V(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=ge(o-n,a),c=[],l=Math.ceil(n/i-1e-9),h=Math.floor(o/i+1e-9);for(let p=l;p<=h;p++){let u=Number(
(p*i).toPrecision(12));c.push({value:u,label:M(u,6),major:!0})}return c},s}function mt(t,e){let[n,o]=t.map(Math.log10),r=V([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let h of[1,2,5]){let p=+`${h}e${l}`,u=Math.log10(p);if(u<n-1e-9||u>o+1e-9||(h===1?l%i!==
0:o-n>a/2))continue;let f=l>=-3&&l<=3,d=h===1?"":`${h}×`,m=f?M(p,2):`${d}10${Ut(l)}`;c.push({value:p,label:m,major:h===1})}return c},s}function be(t,...e){return w("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Me(t,e,n){let o=new Map,r=t.map(c=>{let l=w("button",{type:"bu\
tton",onclick:()=>n(c)},q(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=w("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>be(pe(c),w("span",{class:"eos-name"},q(c)),l))),a=w("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
h=>e(h,c));r.forEach((h,p)=>h.setAttribute("aria-pressed",String(p===l))),a.replaceChildren(...l<0?[]:q(t[l].caption))}return{nodes:[s,a],update:i}}function we(t,e,n){let o=e.map(([s,a])=>{let i=w("button",{type:"button",onclick:()=>n(s)},q(a));return[s,i]});return{node:be(t,w("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function xe(t,e){let n=w("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function ve(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Nn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Rn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Ln=["text","muted","ground","surface","line","accent"];function Wt(t){let e=w("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Ln)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=ve(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Rn:Nn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function ye(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ke({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=w("div",{class:"\
eos-layout"}),l=w("div",{class:`eos ${n}`},c);e.append(l);let h=w("p",{class:"eos-note",role:"status"}),p=w("p",{class:"eos-readout"}),u=w("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function f($){let N=Object.entries($).filter(([O,L])=>!Object.is(t.get(O),L));for(let[O,L]of N)t.set(O,L);N.length&&t.
save_changes()}let d=r({name:a,state:i,set:f,draw:x,readout:p,words:u,reset:()=>{f(o.defaults(s)),A()},link:()=>_t(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(h,...d.nodes);let m=null;function b(){let $=performance.now(),{settings:N,problems:O}=o.read(t);if(i.settings=N,l.classList.toggle("eos-\
problem",O.length>0),O.length){d.stop(),i.run=null,B(u,O.join(" ")),B(p,"");return}let L=JSON.stringify(N);(L!==m||!i.run)&&(i.run=d.compute(N,L!==m)),m=L,x(),d.
controls?.(N),performance.measure("eosbook-draw",{start:$,end:performance.now()})}function x(){i.run&&d.draw()}let k=!1;function A(){k||(k=!0,queueMicrotask(()=>{
k=!1,l.isConnected&&b()}))}let g=0;function v(){clearTimeout(g),g=setTimeout(()=>{let{settings:$,problems:N}=o.read(t);N.length||ue(a,o.toAddress($,s))},250)}if(st()){
let{traits:$,refused:N}=o.fromAddress(le(a),s);f($),N.length&&B(h,`Not taken from the address: ${N.join("; ")}.`)}let E=()=>{A(),st()&&v()};for(let $ of o.keys)
t.on(`change:${$}`,E);let y=ye(()=>{i.theme=Wt(l),d.recolour?.(),A()}),S=()=>d.panels.map($=>$.measure()).some(Boolean),I=new ResizeObserver(()=>{S()&&x()});for(let $ of d.
panels)I.observe($.node);return S(),i.theme=Wt(l),A(),()=>{for(let $ of o.keys)t.off(`change:${$}`,E);clearTimeout(g),d.stop(),y(),I.disconnect(),l.remove()}}var On={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function ct({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=at("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dash\
array":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&at("path",{d:On[o],...i});return at("sv\
g",{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function lt(t,e){return w("span",{},t,w("span",{},q(e)))}function $e(){let t=w("div",{class:"eos-legend"}),
e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var Ae={role:"theory",dash:[9,3,2,3],width:2},gt={dash:[6,4],width:1.5};function Se(t){let e=zt("point"),n=w("input",{id:e,type:"range",min:0,step:1}),o=w("output",{for:e}),r=w("label",{for:e,class:"eos-name"},"point"),s=[];return n.
addEventListener("input",()=>t(s[Number(n.value)]??null)),{node:w("div",{class:"eos-replay"},r,n,o),update(a,i,c){s=a;let l=s.indexOf(i);n.max=String(Math.max(s.
length-1,0)),n.disabled=!s.length,l>=0&&(n.value=String(l)),n.setAttribute("aria-valuetext",l>=0?c(i).replaceAll("*",""):"none chosen"),o.textContent=l>=0?`${it(
l+1)} of ${it(s.length)}`:"none chosen"}}}function Ee(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var In=80;function Te(t,{run:e,draw:n}){let o=0,r=0,s=Ee(l=>{!l&&performance.now()-o<In||(cancelAnimationFrame(r),r=requestAnimationFrame(n))}),a=w("progress",{
"aria-label":t,max:1,value:0}),i=w("span",{class:"eos-count"}),c=w("button",{type:"button",class:"eos-cancel"},"cancel");return c.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,n()}),{node:w("div",{class:"eos-progress"},a,i,c),start(l){o=performance.now(),s.start(l)},stop(){s.stop(),
cancelAnimationFrame(r)},update(l,h,p){o=performance.now(),a.value=l,i.textContent=h,c.disabled=!p,c.textContent=s.paused?"go on":"cancel"}}}function Bt(t){let e=w("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function R(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function bt({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function K(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&t.
stroke(),t.restore()}function z(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*
r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),
t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var Cn="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function C(t,e,n,o,r={}){
let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:h=""}=r,p=e.split("*").map((d,m)=>(t.font=m%2?`italic ${a+2}px ${Cn}`:`${h} ${a}px ${l}`,
{part:d,font:t.font,width:t.measureText(d).width})),u=p.reduce((d,{width:m})=>d+m,0),f=s==="right"?n-u:s==="center"?n-u/2:n;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let d of c?["strokeText","fillText"]:["fillText"]){
let m=f;for(let{part:b,font:x,width:k}of p)t.font=x,t[d](b,m,o),m+=k}return t.restore(),u}var Mt=2;function Ne(t,e,[n,o],r){let s=new OffscreenCanvas(n*Mt,o*Mt),a=s.getContext("2d");a.scale(Mt,Mt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),C(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Re(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}var Dn=13,Pn=3.4;function Vt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function wt(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),h=o.ticks(c??Math.max(2,e.height/50)),p={colour:a.muted,fonts:a.fonts,size:12};R(t,{colour:a.line,width:1,alpha:.6},f=>{for(let{value:d,major:m}of l)m&&D(f,
G(n(d)),e.top,G(n(d)),e.bottom);for(let{value:d,major:m}of h)m&&D(f,e.left,G(o(d)),e.right,G(o(d)))}),R(t,{colour:a.muted,width:1},f=>{D(f,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:m}of l)D(f,G(n(d)),e.bottom,G(n(d)),e.bottom+(m?5:3));for(let{value:d,major:m}of h)D(f,e.left-(m?5:3),G(o(d)),e.left,G(
o(d)))});for(let f of l){let d=Math.min(n(f.value),e.right+Dn-Pn*f.label.length);C(t,f.label,d,e.bottom+18,{...p,align:"center"})}for(let f of h)C(t,f.label,e.left-
8,o(f.value)+4,{...p,align:"right"});let u={colour:a.text,fonts:a.fonts,size:13};C(t,r,e.right,e.bottom+35,{...u,align:"right"}),C(t,s,2,e.top-9,u)}function G(t){
return Math.round(t)+.5}function D(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var Le=1e5;function Q(t){return Math.min(Math.max(t,-Le),Le)}var ut=[2,6,10,14,22],qn=1e-13;function Ce(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Oe=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=Ce(o,e)/(o+1);return(-1)**e*n}),Ie=Float64Array.from({length:6},(t,e)=>(-1)**e*Ce(5,e)/6);function xt(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,c=0,l=0;for(let h=0;h<=
5;h++){let p=2+n,u=e*s,f=Math.sqrt(p*p+4*u*u),d=e*t.prime(s)/t.curvature,m=n+4*u*u/(p+f)-t.q(s)*f-d*d;if(!(m>-1)){r.fill(NaN);return}let b=-p*d*d,x=Math.log1p(m);
a+=Oe[h]*b,i+=Oe[h]*x,c+=Ie[h]*b,l+=Ie[h]*x,n+=b,s+=s*m}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var Kt=new Float64Array(4),F=new Float64Array(4),j=new Float64Array(ut.length),
U=new Float64Array(ut.length);function De(t,e,n,o,r,s=qn){xt(t,e,n,o,Kt);let[a,i]=Kt,[,,c,l]=Kt;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let h=1e-6*(Math.
abs(n)+r*Math.abs(a));xt(t,e,n+h,o,F);let p=(F[0]-a)/h,u=(F[1]-i)/h;xt(t,e,n,o+1e-6,F);let f=(F[0]-a)/1e-6,d=(F[1]-i)/1e-6;for(let E=0;E<ut.length;E++){let y=ut[E],
S=r/y,I=(1-S*p)*(1-S*d)-S*S*f*u,$=a,N=i,O=0,L=0,P=0,H=0;for(let T=0;T<=y;T++){T>0&&(xt(t,e,n+O,o+L,F),$=F[0],N=F[1]);let W=S*$-P,ht=S*N-H,X=((1-S*d)*W+S*f*ht)/I,
_=((1-S*p)*ht+S*u*W)/I;T>0&&T<y?(P+=2*X,H+=2*_):(P=X,H=_),O+=P,L+=H}j[E]=O,U[E]=L;for(let T=E-1;T>=0;T--){let W=(y/ut[T])**2-1;j[T]=j[T+1]+(j[T+1]-j[T])/W,U[T]=
U[T+1]+(U[T+1]-U[T])/W}}c*=r,l*=r;let m=(1-r*p)*(1-r*d)-r*r*f*u,b=((1-r*d)*c+r*f*l)/m,x=((1-r*p)*l+r*u*c)/m,k=Math.abs(j[0]-j[1])+Math.abs(b),A=Math.abs(U[0]-U[1])+
Math.abs(x),g=Math.abs(n+j[0]),v=Math.max(k/(Math.abs(n)+g),A)/s;return{dd:j[0],dl:U[0],error:Number.isNaN(v)?1/0:v}}var vt=["gradient flow","EoS"],Jt=1e150,Pe=1e-9,tt=512,Fn=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function jn(t,e,n){if(!Fn(t,e,n))return{u:NaN,d:NaN,flag:"diverge\
d"};if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function _n(t,e,n,o,r){
let{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,untilTurn:l,watch:h}=r,p=e*Math.abs((o-n)*(o+n)),u=p-2,f=Math.abs(n*o),d=0,m=0,b=-1,x=-1,k=!1,A=0,g=tt,v=0,E="\
max_steps";for(;m<=a;){if(!(p<=Jt&&f<=Jt)){E="diverged";break}if(p===0){E="invariant_line";break}let y=e*f,S=2*y*y/(p+Math.sqrt(p*p+4*y*y)),I=p+2*S,$=u+S>=0,N=$&&
u+S<=1;if(b===d&&(k=$,l)){E="converged";break}if(k&&x<0&&!$&&(x=d),f===0){E=u>0?"landed_on_axis":"converged";break}let O=t.q(f),L=t.prime(f)/t.curvature,P=e*L*(e*
L),H=O<.5?u+2*S-O*I-P:L*I/f-P-2;if(H>=-1&&b<0&&(b=d+1),u<0&&y*y<Pe*u*u&&y*y<-Pe*u*p){p+=y*y/u,u+=y*y/u,E="converged";break}let T=h?h(d,u+S,f):1/0;if(d>=s)break;
let W=Math.abs(u)<1&&b>=0&&b<=d;if(c&&W&&v<=0&&T>=tt){g=Math.min(g,s-d,Math.floor(T));let{dd:ht,dl:X,error:_}=De(t,e,u,Math.log(f),g,i);m+=tt;let rt=u+ht,dt=e*f*
Math.exp(X),ce=2*dt*dt/(2+rt+Math.sqrt((2+rt)**2+4*dt*dt)),An=rt+ce>=0!==$||rt+ce<=1!=u+S<=1;if(_<=1&&!An&&g>0){d+=g,N&&(A+=g),u=rt,p=2+u,f*=Math.exp(X);let Sn=.8*
Math.max(_,1e-9)**(-1/9);g=Math.floor(Math.min(8*g,g*Sn,20*g/Math.abs(X)));continue}if(_===1/0?g=0:_<=1?g=Math.floor(g/4):g=Math.floor(g*Math.max(.8*_**(-1/9),.1)),
g>=tt)continue;g=tt,v=tt}v-=1,m+=1,N&&(A+=1),f=Math.abs(f+f*H),Math.abs(u)>1||P>1?(p=Math.abs(p*(1-P)),u=p-2):(u-=p*P,p=2+u),d+=1}return{u:p,d:u,signChange:b,crossing:x,
bouncing:k,band:A,steps:d,flag:E}}function yt(t,e,n,o,r={}){let{maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,{watch:l}=r,h=e*t.curvature,
[p,u]=[Math.abs(n),Math.abs(o)],f=jn(h,p,u)??_n(t,h,p,u,{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,watch:l,untilTurn:!1}),{signChange:d=-1,crossing:m=-1,bouncing:b=!1,
band:x=0,steps:k=0,flag:A}=f,g=["converged","landed_on_axis","on_axis"].includes(A),v=b?(m>=0?m:k)-d:0;return{y2:g?f.u/h:NaN,sharpness:g?f.u/e:NaN,gap:g?-f.d/e:
NaN,signChange:d,crossingStep:m,bouncingSteps:v,bandSteps:x,steps:k,regime:b?vt[1]:vt[0],flag:A}}var kt=20,Gn=1e-12,qe=1e-6,Un=12;function $t(t,e){let n=e*t.curvature,o=(n/t.c)**(1/(t.beta-1)),r=n*o;return{delta:r,s:o,gap:t.curvature*o,steps:1/r}}function je(t,e,n,o){let r=Math.sqrt((2+o)/
(e*t.curvature));return[n*r,Math.sqrt(1+n*n)*r]}var Yt=t=>ze(t).gap;function ft(t,e){let n=ze(t);return e>=-n.gap?e<=n.last?(n.gap-e)*(n.gap+e)/2:e>=n.first?Wn(
n,e):Ge(n,e).W:NaN}function Hn(t){let e=2/t,n=new Float64Array(kt),o=new Float64Array(kt),r=new Float64Array(kt);n[0]=o[0]=r[0]=1;for(let s=1;s<kt;s++){n[s]=(e+(e-2)*(s-1))*o[s-1]/
4;for(let a=1;a<=s;a++)o[s]+=(e*a-(s-a))*n[a]*o[s-a]/s;for(let a=1;a<=s;a++)r[s]-=o[a]*r[s-a]}return{F:o,inverse:r}}var _e=(t,e)=>t.reduceRight((n,o)=>n*e+o,0);
function Wn({beta:t,F:e},n){let o=2/t;return(n/2)**o*_e(e,(n/2)**(o-2))}var et=new Map;function ze(t){let e=et.get(t)??Bn(t);return et.delete(t),et.set(t,e),et.size>Un&&et.delete(et.keys().next().value),e}function Bn(t){let{F:e,inverse:n}=Hn(
t),o=2/t,r=t/(2*(t-1))*Math.LN2,s=Math.min(.1,t*t/(60*(t-1))),a=Math.log(s)/(o-2),i=Math.atan(Math.sqrt(2*_e(e,s))*Math.exp((o/2-1)*a-Math.LN2)),c=Math.LN2+a-Math.
log(Math.cos(i))-r;function l([d,m],b){let x=Math.max(Math.sin(d),1e-15),k=Math.exp(Math.min((t-1)*(m+Math.log(x)),30));b[0]=1-2*k*x*Math.cos(d),b[1]=-2*k*x*x,b[2]=
Math.exp(-m)/x}let h=[],u=Kn(l,[i,c,0],.001,([d,m,b])=>{let x=Math.exp(m+r);h.push({D:x*Math.cos(d),W:(x*Math.sin(d))**2/2,time:b*Math.exp(-r)})}),f={beta:t,F:e,
inverse:n,rows:h,gap:Math.exp(u[1]+r),first:h[0].D,last:h[h.length-1].D};return f.passage=Ge(f,0).time,f}var Vn=[[1/5],[3/40,9/40],[44/45,-56/15,32/9],[19372/6561,
-25360/2187,64448/6561,-212/729],[9017/3168,-355/33,46732/5247,49/176,-5103/18656],[35/384,0,500/1113,125/192,-2187/6784,11/84]],Fe=[71/57600,0,-71/16695,71/1920,
-17253/339200,22/525,-1/40];function Kn(t,e,n,o){let r=e.length,s=Array.from({length:7},()=>new Float64Array(r)),a=new Float64Array(r),i=n;for(t(e,s[0]),o(e);e[0]<
Math.PI-qe;){i=Math.min(i,(Math.PI-qe/2-e[0])/Math.max(s[0][0],.1)),Vn.forEach((l,h)=>{for(let p=0;p<r;p++){let u=0;for(let f=0;f<l.length;f++)u+=l[f]*s[f][p];a[p]=
e[p]+i*u}t(a,s[h+1])});let c=0;for(let l=0;l<r;l++){let h=0;for(let p=0;p<Fe.length;p++)h+=Fe[p]*s[p][l];c=Math.max(c,i*Math.abs(h)/(Gn*(1+Math.abs(a[l]))))}c<=
1&&(e=[...a],s[0].set(s[6]),o(e)),i*=Math.min(5,Math.max(.2,.9*Math.max(c,1e-9)**-.2))}return e}function Ge({beta:t,rows:e},n){let[o,r]=[0,e.length-1];for(;r-o>
1;){let p=o+r>>1;e[p].D>n?o=p:r=p}let[s,a]=[e[o],e[r]],i=a.D-s.D,c=(n-s.D)/i,l=(p,u,f,d)=>{let m=u-p,b=i*(f*(1-c)-d*c)+m*(2*c-1);return p+c*(m+(1-c)*b)},h=p=>2*
p.W**(t/2)-p.D;return{W:l(s.W,a.W,h(s),h(a)),time:l(s.time,a.time,-.5/s.W,-.5/a.W)}}var Jn=1.4426950408889634,Yn=.6931471803691238,Zn=19082149292705877e-26,Zt=1075,Xn=Float64Array.from({length:Zt+1},(t,e)=>2**-e);function Ue(t){let e=t>=0?Math.
trunc(Math.min(t*Jn+.5,1075)):Zt,n=e<Zt?e*Yn-t+e*Zn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Xn[e]}function At(t){if(t>1){let r=Ue(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Xt(t){let e=Math.abs(t);if(e>2){let n=Ue(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-At(.5*e))}function He(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Qt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Xt(2*t),second:He,q:t=>At(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Xt,second:t=>He(t/2)/4,q:t=>At(Math.abs(t)/2)})};function We(t,e){if(!(t in Qt))throw new RangeError(`key must be one of ${Object.keys(Qt).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Qt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}function Be({loss:t,beta:e}){return We(t.key,t.key==="beta"?e:void 0)}var Et=[1,2,4,8],J=1.1,Tt=31,St=160,te=6,Qn=1e-10,to=1e25,eo=.03,no=1e-4;function Ve(t,e,n){let{eta:o}=t,r=Be(t),{loss:s,beta:a,shape:i,delta:c}=t,l=JSON.stringify(
[s.key,r.beta,i,c]),h={settings:t,key:l,loss:r,k:Yt(r.beta),units:$t(r,o),etas:Et.map(p=>o/p),sizes:oo(e.eta),curves:[],gaps:n?.key===l?n.gaps:[],profile:io(r.beta),
leaves:ao(r.beta),cancelled:!1,get done(){return h.curves.length===Et.length&&h.gaps.length===Tt},get taken(){return h.curves.length+h.gaps.length},total:Et.length+
Tt};return h}function oo({min:t,max:e}){let n=t/Et.at(-1);return Array.from({length:Tt},(o,r)=>n*(e/n)**(r/(Tt-1)))}function*Ke(t){let{loss:e,settings:n,sizes:o,
etas:r}=t,{shape:s,delta:a}=n;for(let i of r)t.curves.push(ro(e,i,s,a)),yield;for(let i of o.slice(t.gaps.length)){let c=Je(e,i,s,a);t.gaps.push({eta:i,end:c,ratio:Ye(
c)?c.gap/$t(e,i).gap:NaN}),yield}}var Je=(t,e,n,o,r)=>{let s={relTol:Qn,maxSteps:to,watch:r};return yt(t,e,...je(t,e,n,o),s)},Ye=({flag:t,regime:e})=>t==="conve\
rged"&&e==="EoS";function ro(t,e,n,o){let r=$t(t,e),s=[],a={delta:1/0,s:1/0},i=Je(t,e,n,o,(c,l,h)=>{let p=eo*(Math.abs(l)+r.delta);return(l<0&&h>no*r.s&&h<.95*a.
s||a.delta-l>p/3)&&(a={step:c,delta:l,s:h,D:l/r.delta,A:h/r.s},s.push(a)),p/(2*(e*t.curvature*h)**2)});if(i.flag==="converged"){let c=-i.gap/r.gap;s.push({step:i.
steps,delta:c*r.delta,s:0,D:c,A:0})}return{eta:e,units:r,points:s,end:i,bounced:Ye(i),leaves:so(t.beta,s,i)}}var Y=(t,e,n)=>n/(e/2)**(1/t);function so(t,e,{signChange:n}){
let o=e.filter(({D:l,step:h})=>l>0&&h>=n),r=({D:l,A:h})=>Y(t,l,h),s=o.findLastIndex(l=>r(l)<J);if(s<0||s===o.length-1)return NaN;let[a,i]=[o[s],o[s+1]],c=(J-r(a))/
(r(i)-r(a));return a.D*(i.D/a.D)**c}function ao(t){let[e,n]=[.001,1e3];for(let o=0;o<60;o++){let r=Math.sqrt(e*n);Y(t,r,Math.sqrt(ft(t,r)))>J?e=r:n=r}return e}function io(t){
let e=Yt(t),n=[];for(let o=0;o<=St;o++)n.push(-e*(1-(o/St)**2));for(let o=1;o<=St;o++)n.push(.02*10**(5*o/St));return n.map(o=>({D:o,A:Math.sqrt(Math.max(ft(t,o),
0))}))}function Ze({curves:t,gaps:e}){let[n]=t;return[...n.points.filter(({D:r})=>r<=te).map(r=>r.read??={at:{i:0,curve:n,point:r}}),...e.map(r=>r.read??={gap:r})]}
function Nt({loss:t,k:e},n){let o=Math.sqrt(ft(t.beta,0)),r=Math.sqrt(ft(t.beta,te/Math.min(n,1))),s=te/n,a=n>1?o+(r-o)/n:r;return{D:[-1.35*e*Math.min(1,1/n)-.03*
s,s],A:[n>1?o-o/n:-.03*r,1.06*a]}}var co={left:52,right:16,top:26,bottom:42},Qe=13,lo=[.03,300],uo=.01,nt={dash:[],width:2.5},Z=[{role:"flow",marker:"circle",dash:[],name:"*η*"},{role:"bouncing",
marker:"triangle",dash:[],name:"*η*/2"},{role:"converging",marker:"square",dash:[],name:"*η*/4"},{role:"diverged",marker:"cross",dash:[],name:"*η*/8"}],Rt=Ae,
ee=(t,e)=>Vt(t,e,co),ne=t=>({size:13,colour:t.text,fonts:t.fonts,halo:t.ground}),fo=t=>t?({delta:e,s:n})=>[e,n]:({D:e,A:n})=>[e,n],Xe=(t,e)=>t?({D:n,A:o})=>[n*e.
delta,o*e.s]:({D:n,A:o})=>[n,o];function Lt(t,e,{run:n,units:o,zoom:r}){let{D:s,A:a}=Nt(n,r),i=o==="raw",c=ee(t,e);return{area:c,raw:i,x:V(i?s.map(l=>l*n.units.
delta):s,[c.left,c.right]),y:V(i?a.map(l=>l*n.units.s):a,[c.bottom,c.top]),of:fo(i)}}function Ot(t,e,n){let{area:o,x:r,y:s,raw:a}=e,{run:i,theory:c,theme:l}=n,[
h,p]=a?["*δ* = *ηy*² − 2","|*s*| = |*xy*|"]:["*D* = *δ*/*δ*⁎","*A* = |*s*|/*s*⁎"];wt(t,o,{x:r,y:s,xName:h,yName:p,theme:l,yCount:7,xCount:6}),bt(o,t,
()=>{R(t,{...gt,colour:l.text},u=>{D(u,r(0),o.top,r(0),o.bottom)}),R(t,{colour:l.muted,width:1},u=>{D(u,o.left,s(0),o.right,s(0))}),c&&po(t,e,i,l),i.curves.forEach(
(u,f)=>ho(t,e,u,Z[f],l))}),mo(t,e,n)}function po(t,{x:e,y:n,raw:o},r,s){for(let{units:i}of o?r.curves:[r]){let c=Xe(o,i);R(t,{...nt,width:o?1.25:nt.width,colour:s.
text},l=>{for(let h of r.profile){let[p,u]=c(h);l.lineTo(Q(e(p)),Q(n(u)))}})}let a=Xe(o,r.units);R(t,{...Rt,colour:s.roles.theory},i=>{let c=Math.max(e.domain[1],
0)/(o?r.units.delta:1);for(let l=0;l<=200;l++){let h=c*(l/200)**2,[p,u]=a({D:h,A:(h/2)**(1/r.loss.beta)});i.lineTo(e(p),n(u))}})}function ho(t,{area:e,x:n,y:o,of:r},{
points:s},{role:a,marker:i},c){let l=c.roles[a],h=[],p=[1/0,1/0];for(let u of s){let[f,d]=r(u),[m,b]=[n(f),o(d)];!(m>e.left-9&&m<e.right+9&&b>e.top-9&&b<e.bottom+
9)||Math.hypot(m-p[0],b-p[1])<Qe||h.push(p=[m,b])}R(t,{colour:l,width:1,alpha:.55},u=>{for(let f of s){let[d,m]=r(f);u.lineTo(Q(n(d)),Q(o(m)))}}),K(t,i,l,u=>{for(let[
f,d]of h)z(u,i,f,d,3.6)})}function mo(t,{area:e,x:n,y:o,raw:r},{run:s,theory:a,theme:i}){let c=ne(i);if(C(t,"threshold",Math.min(n(0)+5,e.right-70),e.top+14,c),
!a)return;let l=n(-s.k*(r?s.units.delta:1));if(l<e.left||o(0)>e.bottom)return;K(t,"circle",i.text,p=>z(p,"circle",l,o(0),5));let h=r?`−*k*${pt(s)}*δ*⁎`:`−*\
k*${pt(s)} = −${M(s.k,4)}`;C(t,`ends at ${h}`,n(0)+8,o(0)-6,c)}var pt=({loss:{beta:t}})=>t===2?"₂":t===3?"₃":"ᵦ";function It(t,e,{run:n,ranges:o}){let r=ee(
t,e),s=n.sizes[0],a=n.gaps.filter(({ratio:l})=>Number.isFinite(l)).map(({ratio:l})=>l),i=uo*n.k,c=[Math.min(n.k-i,...a),Math.max(n.k+i,...a)];return{area:r,x:mt(
[s/1.15,o.eta.max*1.15],[r.left,r.right]),y:V(Ht(...c,5),[r.bottom,r.top]),place:l=>l.eta}}function Ct(t,e,{run:n,theory:o,theme:r}){let{area:s,x:a,y:i}=e;wt(t,
s,{x:a,y:i,xName:"*η*, log scale",yName:"gap over its unit, (2/*η* − sharpness)/*s*⁎",theme:r,yCount:5});let l=n.gaps.filter(({ratio:u})=>Number.isFinite(
u));if(bt(s,t,()=>{o&&R(t,{...nt,colour:r.text},u=>{D(u,s.left,i(n.k),s.right,i(n.k))}),R(t,{colour:r.muted,width:1.25},u=>{for(let{eta:f,ratio:d}of l)u.lineTo(
a(f),i(d))}),K(t,"circle",r.muted,u=>{for(let{eta:f,ratio:d}of l)z(u,"circle",a(f),i(d),2)})}),n.curves.forEach(({eta:u,units:f,end:d,bounced:m},b)=>{if(!m)return;
let{role:x,marker:k}=Z[b];K(t,k,r.roles[x],A=>{let g=Math.min(Math.max(i(d.gap/f.gap),s.top),s.bottom);z(A,k,a(u),g,5)})}),!o)return;let h=i(n.k)-s.top>24,p=`*k\
*${pt(n)} = ${M(n.k,6)}`;C(t,p,s.left+6,i(n.k)+(h?-7:17),ne(r))}function Dt(t,e,{run:n,units:o}){let r=ee(t,e),s=o==="raw",a=s?n.units.delta:1,[i,c]=lo,l=s?n.curves.
reduce((h,{units:p})=>Math.min(h,p.delta/a),1):1;return{area:r,raw:s,x:mt([i*a*l,c*a],[r.left,r.right]),y:V([.9,2],[r.bottom,r.top]),of:s?({delta:h})=>h:({D:h})=>h}}
function Pt(t,e,{run:n,theory:o,theme:r}){let{area:s,x:a,y:i,raw:c,of:l}=e,{beta:h}=n.loss;wt(t,s,{x:a,y:i,xName:`${c?"*δ*":"*D*"}, log scale`,yName:c?"|*s*| o\
ver (*δ*/2*c*)^(1/*β*)":"*A* over (*D*/2)^(1/*β*)",theme:r,yCount:5});let u=f=>Q(i(Math.min(f,100)));bt(s,t,()=>{if(R(t,{...Rt,colour:r.roles.theory},f=>{D(f,
s.left,i(1),s.right,i(1))}),R(t,{colour:r.muted,width:1,dash:[1,3]},f=>{D(f,s.left,i(J),s.right,i(J))}),o)for(let{units:f}of c?n.curves:[n])R(t,{...nt,width:c?1.25:
2.5,colour:r.text},d=>{for(let{D:m,A:b}of n.profile)m>0&&d.lineTo(a(c?m*f.delta:m),u(Y(h,m,b)))});n.curves.forEach(({points:f},d)=>{let{role:m,marker:b}=Z[d],x=1/0;
K(t,b,r.roles[m],k=>{for(let A of f){if(!(A.D>0))continue;let g=a(l(A));g<s.left||x-g<Qe||(x=g,z(k,b,g,u(Y(h,A.D,A.A)),3.2))}})})}),C(t,"10 % above",s.right-4,i(
J)-5,{...ne(r),size:12,align:"right"})}function qt(t,{area:e,x:n,y:o},[r,s],a){let[i,c]=[n(r),o(s)];i>=e.left-2&&i<=e.right+2&&c>=e.top-2&&c<=e.bottom+2&&R(t,{colour:a.
text,width:2},l=>z(l,"circle",i,c,8))}var on=1e30,en=t=>typeof t=="number"&&Math.abs(t)<=on,oe=`up to ${M(on)}`,go=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,nn=({min:t,max:e})=>`${M(t)}\
 to ${M(e)}`;function ot({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return en(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${nn(a)}`}return en(s)&&!(s<=e)?null:e===void 0?`a number ${oe} in size`:e===0?`a positive number ${oe}`:`a number above ${e} and ${oe}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>go(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>nn(a[s])}}function rn(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,write:(e,n)=>e[n],options:()=>t.
join(", ")}}function sn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],
read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function bo(t){return typeof t==
"number"?M(t):JSON.stringify(t)??String(t)}function an(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,
r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),a=Object.fromEntries(n.map(
c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:h,allowed:p,name:u,entry:f}]of e){let d=h(a,s)&&p(a,c,s);d&&i.push(`${l} must be ${d}, but it is ${bo(a[c])}\
.`),f&&(a[u]=f(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(n.every(i=>r[i]===s.
defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){let a={},i=[];for(let[
c,l]of Object.entries(r)){let[,h,p]=o.find(([f])=>f===c)??[],u=p?.read(l,h,s);if(u!==void 0)a[h]=u;else{let f=p&&`allowed: ${p.options(h,s)}`;i.push(`${c} = ${l}\
 (${f??"no such setting"})`)}}return{traits:a,refused:i}}}}var re={natural:"natural",raw:"as they are"},Mo=({loss_index:t},{losses:e})=>e[t]?.key==="beta",wo={shape:ot({symbol:"*x̃*",within:!0}),delta:ot({symbol:"*δ*₀",
within:!0})},cn=an({eta:ot({symbol:"*η*",within:!0}),loss_index:sn("losses","loss"),beta:ot({symbol:"*β*",within:!0,counts:Mo}),...wo,units:rn(Object.keys(re)),
zoom:ot({symbol:"zoom",within:!0})});function ln({loss:t,beta:e,shape:n,delta:o},r){return`import numpy as np

from eosbook import crossing, losses
from eosbook.single_neuron import limit

loss = losses.${t.python.replace("BETA",e)}
eta = np.array([${r.join(", ")}])
size = np.sqrt(${2+o} / (eta * loss.curvature))
end = limit(loss, eta, ${n} * size, ${Math.sqrt(1+n*n)} * size, max_steps=10**18)
k = crossing.gap_constant(loss.beta)
ratio = end.gap / crossing.natural_units(loss, eta).gap
print(k, ratio)
`}function un({eta:t,loss:e,beta:n,shape:o,delta:r}){return`loss=${e.key==="beta"?`${e.key} beta=${n}`:e.key} eta=${t} shape=${o} delta=${r}`}var[fn,pn,Ft]=[1100,600,40];function hn(t){let{run:e,theme:n}=t,{eta:o,loss:r,beta:s,shape:a,delta:i}=e.settings,l=`The crossing: ${r.key==="beta"?`${r.name}, *\
β* = ${M(s)}`:r.name}, *η* = ${M(o)} and less, *x̃* = ${M(a)}, *δ*₀ = ${M(i)}`,[h,p]=[fn/2,pn-Ft],u=(f,d,m)=>({at:f,draw:(b,...x)=>m(b,d(...x,t),t)});return Ne(
n,l,[fn,pn],[u([12,Ft,h-24,p],Lt,Ot),u([h,Ft,h-12,p/2],It,Ct),u([h,Ft+p/2,h-12,p/2],Dt,Pt)])}function dn({settings:t,k:e,curves:n}){let o=n.flatMap(({eta:r,points:s})=>s.
map(a=>({eta:r,...a})));return Re(`crossing of the stability threshold: ${un(t)} k=${e}`,["eta","step","delta","s","D","A"],o.length-1,r=>["eta","step","delta",
"s","D","A"].map(s=>o[r][s]))}var mn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function gn(t,{grabbed:e,dragged:n,dropped:o,nudged:r}){let s=w("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),n(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,o())});return s.addEventListener(
"keydown",i=>{if(!(i.key in mn))return;i.preventDefault();let c=i.shiftKey?10:1;r(...mn[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},h,p){let u=(f,d,m)=>Math.
min(Math.max(f,d),m);s.style.left=`${u(c(h),i.left,i.right)}px`,s.style.top=`${u(l(p),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function se(t,{
min:e,max:n},o){let r=o?Math.round(t/o)*o:t;return Number(Math.min(Math.max(r,e),n).toFixed(6))}function jt(t){let e=w("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Bt(e),o=Bt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var ae=t=>`${M(100*t,2)} %`,bn=t=>t<1e9?it(t):M(t,4),Mn=t=>`${bn(t)} step${t===1?"":"s"}`;function wn(t,e){let{settings:n,curves:o}=t,[r]=o,s=[xo(t),r.bounced?vo(
t,r):ko(r,n)];return t.cancelled&&!t.done?s.push("Cancelled; “go on” takes it up again."):t.done?o.at(-1).bounced&&s.push(yo(t)):s.push("More step sizes are\
 being computed…"),r.bounced&&s.push($o(t,r)),s.push(`The picture reaches up to *D* = ${M(Nt(t,e).D[1])}.`),s.join(" ")}function xo({settings:t,loss:e}){let{eta:n,
shape:o,delta:r}=t,s=Math.sqrt((2+r)/(n*e.curvature)),[a,i]=[o*s,Math.sqrt(1+o*o)*s];return`At *η* = ${M(n)} the run starts at (*x*₀, *y*₀) = (${M(a)}, ${M(
i)}).`}function vo(t,{end:e,units:n}){let o=t.k*n.gap;return`It bounces for ${Mn(e.bouncingSteps)} and ends with a gap of ${M(e.gap,5)} below 2/*η*. Predicted: \
*k*${pt(t)} × unit = ${M(t.k,5)} × ${M(n.gap,5)} = ${M(o,5)}, which is off by ${ae(Math.abs(o/e.gap-1))}.`}function yo({k:t,curves:e}){let{end:n,units:o}=e.at(
-1);return`At *η*/8 the prediction is off by ${ae(Math.abs(t*o.gap/n.gap-1))}.`}function ko({end:t},{eta:e}){return t.flag==="diverged"?"It diverges.":t.flag===
"landed_on_axis"?"It lands exactly on the axis above the threshold: the exception that Theorem 2 leaves out.":`${t.flag==="converged"?"It reaches the axis below\
 the threshold":"It is not followed to its end"}: there is no bouncing, and no crossing to look at here. Raise *δ*₀ or lower *η* = ${M(e)}.`}function $o({loss:{
beta:t},leaves:e},n){let o=t===2?"√(*δ*/2*c*)":`(*δ*/2*c*)^(1/${M(t)})`,r=`the profile does at *D* = ${M(e,3)}`;return Number.isFinite(n.leaves)?`|*s*| leav\
es the quasi-static ${o} by 10 % at *δ* = ${M(n.leaves*n.units.delta,3)}, *D* = ${M(n.leaves,3)}; ${r}.`:`|*s*| is never within 10 % of the quasi-static ${o}: \
the start is too near; ${r}.`}var ie=(t,{at:e,gap:n})=>e?Ao(e):So(t,n);function Ao({i:t,curve:e,point:n}){let{step:o,delta:r,s,D:a,A:i}=n;return`${Z[t].name} = ${M(
e.eta)}, step ${bn(o)}: *δ* = ${M(r)}, |*s*| = ${M(s)}; *D* = ${M(a)}, *A* = ${M(i)}`}function So({k:t},{eta:e,end:n,ratio:o}){if(!Number.isFinite(o))return`*η\
* = ${M(e)}: no bouncing`;let r=ae(Math.abs(o/t-1));return`*η* = ${M(e)}: gap ${M(n.gap,5)} = ${M(o,6)} units, ${r} from *k*; ${Mn(n.bouncingSteps)} of bouncin\
g`}function xn({curves:t,k:e},n){let o=n==="raw"?"δ and |s|":"D = δ/δ⁎ and A = |s|/s⁎",r=t.filter(({bounced:s})=>s).map(({eta:s,units:a,end:i})=>`${M(s)}\
: D = ${M(-i.gap/a.gap)}`);return`Plane of ${o} at the crossing. Runs end at, for η = ${r.join("; ")||"none"}. The profile ends at D = ${M(-e)}.`}function vn({
gaps:t,k:e}){let n=t.filter(({ratio:a})=>Number.isFinite(a)),o="Gap over its unit against η, log scale";if(!n.length)return`${o}: nothing known.`;let[r,s]=[n[0],
n.at(-1)].map(({eta:a,ratio:i})=>`${M(i)} at η = ${M(a)}`);return`${o}: ${r}, ${s}; k = ${M(e)}.`}function yn({leaves:t}){return`|s| over its quasi-static valu\
e against distance from the threshold, log scale. The profile is 10 % above it at D = ${M(t,3)}.`}var Eo=40,To=1.05;function kn({scene:t,read:e,setEta:n}){let o=jt("eos-main"),r=jt("eos-gaps"),s=jt("eos-ratio"),a=[o,r,s],i=gn(r,{grabbed:()=>!0,dragged:u=>n(se(
r.scales.x.invert(u),t().ranges.eta)),dropped:()=>{},nudged:u=>{let{run:f,ranges:d}=t();n(se(f.settings.eta*To**u,d.eta))}});i.node.classList.add("eos-step-size");
function c(u,f,d){let{x:m,y:b}=u.scales,[x,k]=u.place(f),[A,g]=[null,Eo];return t().run.curves.forEach((v,E)=>{for(let y of v.points){let[S,I]=d(y),$=Math.hypot(
m(S)-x,b(I)-k);$<g&&([A,g]=[{at:{i:E,curve:v,point:y}},$])}}),A}let l=u=>[s.scales.of(u),u.D>0?Y(t().run.loss.beta,u.D,u.A):NaN],h=[[o,u=>c(o,u,o.scales.of)],[s,
u=>c(s,u,l)],[r,p]];function p(u){let[f]=r.place(u),d=({eta:x})=>Math.abs(r.scales.x(x)-f),b=t().run.gaps.reduce((x,k)=>x&&d(x)<=d(k)?x:k,null);return b&&{gap:b}}
for(let[u,f]of h)u.node.addEventListener("pointermove",d=>{u.scales&&t().run&&e(f(d))}),u.node.addEventListener("pointerleave",()=>e(null));return{all:a,node:w(
"div",{class:"eos-panels"},a.map(({node:u})=>u)),draw(){let u=t(),{run:f}=u,d=[[o,Lt,Ot,xn(f,u.units)],[r,It,Ct,vn(f)],[s,Dt,Pt,yn(f)]];for(let[b,x,k,A]of d)b.draw(
(g,v)=>x(g,v,u),(g,v)=>k(g,v,u)),b.describe(A);let{eta:m}=f.settings;r.scales&&i.place({...r.scales,y:()=>1/0},m,0),i.describe(`step size η = ${M(m)}: drag it \
or use the arrow keys`)},drawOver({at:u,gap:f}){let{theme:d}=t();o.drawOver((m,b)=>{u&&qt(m,b,b.of(u.point),d)}),s.drawOver((m,b)=>{u?.point.D>0&&qt(m,b,l(u.point),
d)}),r.drawOver((m,b)=>{Number.isFinite(f?.ratio)&&qt(m,b,[f.eta,f.ratio],d)})}}}function No({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c={theory:!0,pointed:null,chosen:null},l=Me(i.presets,Ro,g=>e({loss_index:i.
losses.findIndex(({key:v})=>v===g.loss),beta:g.beta??i.defaults.beta,...Object.fromEntries($n.map(v=>[v,g[v]]))})),h=we("units",Object.entries(re),g=>e({units:g})),
p=xe("theory",()=>{c.theory=!c.theory,n()}),u=Te("step sizes",{run:()=>t.run,draw:n}),f=kn({scene:x,read:g=>{c.pointed=g,A()},setEta:g=>e({eta:g})}),d=Se(g=>{c.
chosen=g,n()}),m=$e(),b=de({ready:()=>t.run,reset:()=>{c.theory=!0,c.chosen=null,o()},link:r,python:()=>ln(t.settings,t.run.etas),picture:()=>hn(x()),data:()=>dn(
t.run),stem:()=>`eosbook-crossing-${t.settings.loss.key}`});function x(){let{run:g,theme:v}=t,{units:E,zoom:y}=t.settings;return{run:g,theme:v,units:E,zoom:y,theory:c.
theory,ranges:i.ranges}}function k(){let{run:g}=t;u.update(g.taken/g.total,`${g.taken} of ${g.total} runs`,!g.done),h.update(t.settings.units),p.update(c.theory),
B(a,wn(g,t.settings.zoom)),f.draw(),d.update(Ze(g),c.chosen,y=>ie(g,y)),A();let{delta:v,s:E}=g.units;m.show(`${c.theory} ${v} ${E}`,()=>[...Z.map(y=>lt(ct({...y,
width:1}),`run at ${y.name}`)),c.theory&&lt(ct(nt),"profile (inner solution)"),c.theory&&lt(ct(Rt),"quasi-static (*δ*/2*c*)^(1/*β*)"),lt(ct(gt),"threshold"),w(
"span",{},w("span",{},q(`units at *η*: *δ*⁎ = ${M(v)}, *s*⁎ = ${M(E)}`)))])}function A(){let{run:g}=t;if(!g)return;let v=c.pointed??c.chosen;f.drawOver(v??
{}),B(s,v?ie(g,v):"Point at a mark to read it.")}return{nodes:[...l.nodes,w("div",{class:"eos-row"},h.node,p.node),f.node,m.node,u.node,d.node,s,a,b.node],panels:f.
all,compute(g){let{units:v,zoom:E,...y}=g,S=t.run;if(S&&JSON.stringify(S.own)===JSON.stringify(y))return S;c.pointed=c.chosen=null;let I=Object.assign(Ve(g,i.ranges,
S),{own:y}),$=Ke(I);return $.next(),u.start($),I},draw:k,controls(g){l.update(g),e({beta_unused:g.loss.key!=="beta"})},stop:()=>u.stop()}}var $n=["eta","shape",
"delta","units","zoom"];function Ro(t,e){let n=$n.every(s=>t[s]===e[s]),{loss:o,beta:r}=e;return n&&t.loss===o.key&&(o.key!=="beta"||t.beta===r)}var Bs={render:t=>ke(
t,{style:"eos-cr",settings:cn,build:No})};export{Bs as default};
