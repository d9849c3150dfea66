function ht(){return globalThis.eosbookPage===!0}function Me(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function Bt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function we(t,e){history.replaceState(history.state,"",Bt(t,e))}function b(t,e={},...n){return ye(document.createElement(t),e,n)}function dt(t,e={},...n){return ye(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function ye(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function W(t){return t.split("*").map((e,n)=>n%2?b("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function $t(t){return t.replaceAll(
"*","")}function J(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...W(e)))}var _n=0;function qt(t){return`eos-${t}-${++_n}`}function Ut(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function xe(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function ke({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=b("span",{class:"eos-feedback",role:"status"});async function c(f,p){if(await xe(f)){
i.textContent=p;return}let h=b("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",h),h.select()}let l=(f,p)=>b("button",{type:"\
button",onclick:()=>t()&&p()},f),u=[b("button",{type:"button",onclick:e},"reset"),ht()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>Ut(await r(),`${a()}.png`)),l("save data",()=>Ut(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:b("div",{class:"eos-row"},u,i)}}var Fn="⁰¹²³⁴⁵⁶⁷⁸⁹";function Wt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>Fn[n]);return t<0?`⁻${e}`:e}function E(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${Wt(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+$e(r)+
(s?`.${s}`:"")}function K(t){return(t<0?"−":"")+$e(String(Math.abs(t)))}function $e(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Cn(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function X(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=Cn(o-n,a),c=[],l=Math.ceil(
n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let p=Number((f*i).toPrecision(12));c.push({value:p,label:E(p,6),major:!0})}return c},s}function nt(t,e){let[n,o]=t.map(Math.log10),r=X([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,p=Math.log10(f);if(p<n-1e-9||p>o+1e-9||(u===1?l%i!==
0:o-n>a/2))continue;let h=l>=-3&&l<=3,d=u===1?"":`${u}×`,m=h?E(f,2):`${d}10${Wt(l)}`;c.push({value:f,label:m,major:u===1})}return c},s}function ve(t,...e){return b("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Ae(t,e,n){let o=new Map,r=t.map(c=>{let l=b("button",{type:"bu\
tton",onclick:()=>n(c)},W(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=b("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>ve($t(c),b("span",{class:"eos-name"},W(c)),l))),a=b("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),a.replaceChildren(...l<0?[]:W(t[l].caption))}return{nodes:[s,a],update:i}}function Kt(t,e,n){let o=e.map(([s,a])=>{let i=b("button",{type:"button",onclick:()=>n(s)},W(a));return[s,i]});return{node:ve(t,b("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function Se(t,e){let n=b("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Ee(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Pn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},jn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Hn=["text","muted","ground","surface","line","accent"];function Zt(t){let e=b("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Hn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=Ee(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?jn:Pn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function Te(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function Ne({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=b("div",{class:"\
eos-layout"}),l=b("div",{class:`eos ${n}`},c);e.append(l);let u=b("p",{class:"eos-note",role:"status"}),f=b("p",{class:"eos-readout"}),p=b("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(w){let $=Object.entries(w).filter(([I,g])=>!Object.is(t.get(I),g));for(let[I,g]of $)t.set(I,g);$.length&&t.
save_changes()}let d=r({state:i,set:h,draw:N,readout:f,words:p,reset:()=>{h(o.defaults(s)),_()},link:()=>Bt(a,o.toAddress(i.settings,s))});c.append(u,...d.nodes);
let m=null;function y(){let w=performance.now(),{settings:$,problems:I}=o.read(t);if(i.settings=$,l.classList.toggle("eos-problem",I.length>0),I.length){d.stop(),
i.run=null,J(p,I.join(" ")),J(f,"");return}let g=JSON.stringify($);(g!==m||!i.run)&&(i.run=d.compute($,g!==m)),m=g,N(),d.controls?.($),performance.measure("eosb\
ook-draw",{start:w,end:performance.now()})}function N(){i.run&&d.draw()}let k=!1;function _(){k||(k=!0,queueMicrotask(()=>{k=!1,l.isConnected&&y()}))}let C=0;function R(){
clearTimeout(C),C=setTimeout(()=>{let{settings:w,problems:$}=o.read(t);$.length||we(a,o.toAddress(w,s))},250)}if(ht()){let{traits:w,refused:$}=o.fromAddress(Me(
a),s);h(w),$.length&&J(u,`Not taken from the address: ${$.join("; ")}.`)}let O=()=>{_(),ht()&&R()};for(let w of o.keys)t.on(`change:${w}`,O);let F=Te(()=>{i.theme=
Zt(l),d.recolour?.(),_()}),T=()=>d.panels.map(w=>w.measure()).some(Boolean),M=new ResizeObserver(()=>{T()&&N()});for(let w of d.panels)M.observe(w.node);return T(),
i.theme=Zt(l),_(),()=>{for(let w of o.keys)t.off(`change:${w}`,O);clearTimeout(C),d.stop(),F(),M.disconnect(),l.remove()}}var Dn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function ot({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",s=dt("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),a=o==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=o&&dt("path",{d:Dn[o],...a});return dt("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,i??[])}function rt(t,e){
return b("span",{},t,b("span",{},W(e)))}function Oe(){let t=b("div",{class:"eos-legend"}),e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(
Boolean)))}}}function Yt(t){let e=b("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function G(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function st({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function pt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&
t.stroke(),t.restore()}function mt(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*
r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),
t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var Gn="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function z(t,e,n,o,r={}){
let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((d,m)=>(t.font=m%2?`italic ${a+2}px ${Gn}`:`${u} ${a}px ${l}`,
{part:d,font:t.font,width:t.measureText(d).width})),p=f.reduce((d,{width:m})=>d+m,0),h=s==="right"?n-p:s==="center"?n-p/2:n;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let d of c?["strokeText","fillText"]:["fillText"]){
let m=h;for(let{part:y,font:N,width:k}of f)t.font=N,t[d](y,m,o),m+=k}return t.restore(),p}var vt=2;function Re(t,e,[n,o],r){let s=new OffscreenCanvas(n*vt,o*vt),a=s.getContext("2d");a.scale(vt,vt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),z(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Ie(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function Le(t,e,n){let o=b("progress",{"aria-label":t,max:1,value:0}),r=b("span",{class:"eos-count"}),s=b("button",{type:"button",class:"eos-cancel"},"cancel");
return s.addEventListener("click",()=>{e.paused?e.resume():e.pause(),n()}),{node:b("div",{class:"eos-progress"},o,r,s),update(a,i,c){o.value=a,r.textContent=i,s.
disabled=!c,s.textContent=e.paused?"go on":"cancel"}}}function _e(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var zn=1.4426950408889634,Bn=.6931471803691238,qn=19082149292705877e-26,Vt=1075,Un=Float64Array.from({length:Vt+1},(t,e)=>2**-e);function Q(t){let e=t>=0?Math.trunc(
Math.min(t*zn+.5,1075)):Vt,n=e<Vt?e*Bn-t+e*qn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*n+1/5040,
o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Un[e]}function at(t){if(t>1){let r=Q(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*(11486475+
e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function it(t){let e=Math.abs(t);if(e>2){let n=Q(e),o=.5*((1-n)/(1+n));return t>
0?o:-o}return .25*t*(1-at(.5*e))}function Xt(t){let e=Wn(t),n=624,o=NaN;function r(){n===624&&(Kn(e),n=0);let i=e[n++];return i^=i>>>11,i^=i<<7&2636928640,i^=i<<15&4022730752,(i^i>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function a(){if(!Number.isNaN(o)){let f=o;return o=NaN,f}let i,c,l;do i=2*s()-1,c=2*s()-1,l=i*i+c*c;while(l>=
1||l===0);let u=Math.sqrt(-2*Math.log(l)/l);return o=u*i,u*c}return{uniform:s,normal:a}}function Wn(t){let e=new Uint32Array(624);e[0]=19650218;for(let o=1;o<624;o++)
e[o]=Math.imul(1812433253,Jt(e[o-1]))+o;let n=1;for(let o=0;o<624;o++){let r=o%t.length;e[n]=(e[n]^Math.imul(Jt(e[n-1]),1664525))+t[r]+r,n=Fe(e,n)}for(let o=1;o<
624;o++)e[n]=(e[n]^Math.imul(Jt(e[n-1]),1566083941))-n,n=Fe(e,n);return e[0]=2147483648,e}var Jt=t=>t^t>>>30;function Fe(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function Kn(t){for(let e=0;e<624;e++){let n=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^n>>>1^(n&1?2567483615:0)}}var Ce=["train","test"],Zn={"1/(2d^2)":t=>1/(2*t*t),"1/(2d)":t=>1/(2*t)},Qt=1e100,Yn=512;function ee(t,e,n,o,r="train"){let s=Xt([o,Ce.indexOf(r)]),a=new Float64Array(
e*t),i=new Float64Array(e),c=new Int32Array(e);for(let l=0;l<e;l++)i[l]=s.uniform()<.5?-1:1;for(let l=0;l<e;l++)c[l]=t*s.uniform();for(let l=0;l<a.length;l++)a[l]=
s.normal();for(let l=0;l<e;l++)a[l*t+c[l]]+=n*i[l];return{d:t,n:e,x:a,y:i,index:c}}function Pe(t,e,n="1/(2d^2)"){let o=Xt([e,Ce.length]),r=Math.sqrt(Zn[n](t));return[
r*o.normal(),r*o.normal()]}var je=(t,e)=>[e/(2*t),e/(2*t)];function He(t){let{d:e,n,x:o}=t,r=new Float64Array(2*n*(e+2)),s=new Float64Array(2*n*(e+1));for(let a=0;a<
2*n;a++){let i=a*(e+2),c=r.subarray(i+1,i+1+e);if(a<n)c.set(o.subarray(a*e,(a+1)*e)),c.sort();else{let u=(a-n)*(e+2)+e;for(let f=0;f<e;f++)c[f]=-r[u-f]}r[i]=-1/0,
r[i+e+1]=1/0;let l=a*(e+1);for(let u=0;u<e;u++)s[l+u+1]=s[l+u]+c[u]}return{...t,places:r,prefix:s}}function Vn({d:t,n:e,x:n},o,r,s){let a=new Float64Array(e);for(let i=0,
c=0;i<e;i++){let l=0,u=0;for(let f=c+t;c<f;c++)l+=Math.max(s-n[c],0),u+=Math.max(s+n[c],0);a[i]=o*l+r*u}return a}function ne(t,e,n,o){let r=Vn(t,e,n,o),s=0;for(let a=0;a<
t.n;a++)t.y[a]*r[a]>0&&s++;return s/t.n}function De({d:t,n:e,y:n,places:o,prefix:r}){let s=new Int32Array(2*e),a=new Float64Array(2*e),i=new Float64Array(2*e),c=Float64Array.
from(a,(T,M)=>o[M*(t+2)]),l=Float64Array.from(a,(T,M)=>o[M*(t+2)+1]),u=new Float64Array(e),f=new Float64Array(e),p=new Float64Array(e),h=new Float64Array(e),d=new Float64Array(
e),m=new Float64Array(3),y=1/0,N=-1/0,k,_;function C(T){y=-1/0,N=1/0;for(let M=0;M<2*e;M++){if(T>l[M]||T<=c[M]){let w=M*(t+2),$=s[M];for(;T>o[w+$+1];)$++;for(;T<=
o[w+$];)$--;s[M]=$,a[M]=$,i[M]=r[M*(t+1)+$],c[M]=o[w+$],l[M]=o[w+$+1]}c[M]>y&&(y=c[M]),l[M]<N&&(N=l[M])}}function R(T,M,w){k=T,_=M,y<w&&w<=N||C(w);let $=0,I=0,g=0,
v=0;for(let A=0;A<e;A++){let x=a[A]*w-i[A],S=a[e+A]*w-i[e+A],L=n[A]*(T*x+M*S),P=Q(Math.abs(L)),j=-n[A]*((L>=0?P:1)/(1+P));u[A]=x,f[A]=S,p[A]=L,h[A]=P,d[A]=j,$+=
j*x,I+=j*S,g+=j*a[A],v+=j*a[e+A]}return m[0]=$/e,m[1]=I/e,m[2]=(T*g+M*v)/e,m}function O(){let T=0,M=0;for(let w=0;w<e;w++)M+=h[w]*(1+M),p[w]<0&&(T-=p[w]),(w+1)%
Yn===0&&(T+=Math.log1p(M),M=0);return(T+Math.log1p(M))/e}function F(){let T=0,M=0,w=0,$=0,I=0,g=0;for(let v=0;v<e;v++){let A=h[v]/((1+h[v])*(1+h[v])),x=k*a[v]+_*
a[e+v],S=A*u[v],L=A*f[v];T+=S*u[v],M+=L*f[v],w+=A*x*x,$+=S*f[v],I+=S*x+d[v]*a[v],g+=L*x+d[v]*a[e+v]}return Jn(T/e,M/e,w/e,$/e,I/e,g/e)}return{at:R,loss:O,sharpness:F}}
function Jn(t,e,n,o,r,s){for(let a=0;a<20&&!(Math.abs(o)+Math.abs(r)+Math.abs(s)<=1e-17*(Math.abs(t)+Math.abs(e)+Math.abs(n)));a++)[t,e,r,s]=te(t,e,o,r,s),[t,n,
o,s]=te(t,n,r,0,s),[e,n,o,r]=te(e,n,s,o,0),s=0;return Math.max(t,e,n)}function te(t,e,n,o,r){if(n===0)return[t,e,o,r];let s=(e-t)/(2*n),a=1/(Math.abs(s)+Math.sqrt(
s*s+1));s<0&&(a=-a);let i=1/Math.sqrt(a*a+1),c=a*i;return[t-a*n,e+a*n,i*o-c*r,c*o+i*r]}function Ge(t,e,n,o){let{at:r,loss:s,sharpness:a}=De(t);return{gradient:r(
e,n,o),loss:s(),sharpness:a()}}var Xn=(t,e,n)=>Math.abs(t)<=Qt&&Math.abs(e)<=Qt&&Math.abs(n)<=Qt;function ze(t,e,n,o,r,s){let{at:a}=De(t),{d:i}=t,c={aMinus:n,aPlus:o,b:r,n:0,growingSteps:0,swing:0,done:s===0,diverged:!1,advance:f},l=0,u=0;function f(p){let{
n:h}=c,d=h,m=Math.min(h+p,s),y=0;for(;!c.diverged&&h<m;){let N=a(n,o,r),k=n-e*N[0],_=o-e*N[1],C=r-e*N[2];if(!Xn(k,_,C)){c.diverged=!0;break}let R=l,O=u;l=k+_-(n+
o),u=l-R,h>=2&&u*O<0&&Math.abs(u)>Math.abs(O)&&(c.growingSteps+=1,y=Math.max(y,Math.abs(u))),n=k,o=_,r=C,h+=1}return c.aMinus=n,c.aPlus=o,c.b=r,c.n=h,c.swing=Math.
max(c.swing,i*y),c.done=c.diverged||h===s,h-d}return c}function At({d:t,seed:e,start:n,A0:o}){return n.key==="A0"?je(t,o):Pe(t,e,n.key)}function Be(){let t=null;return function*({d:n,n:o,signal:r,seed:s},a){let i=[n,
o,r,s].join();if(t?.key===i)return t;let c=ee(n,o,r,s);yield;let l=He(c);yield;let u=ee(n,a,r,s,"test");return yield,t={key:i,prepared:l,test:u},t}}var Qn=.3989422804014327,to=1.2533141373155003,eo=134217729,gt=39,Et=16,tt=10,St=tt+1;function no(){let t=gt*Et+1,e=new Float64Array(t*St);e[0]=to,e[1]=1;for(let o=1;o<
tt;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array(St);for(let o=1;o<t;o++){let r=o/Et,s=30+Math.trunc(400/(r*r)),a=1/Math.sqrt(s);for(let c=s;c>=0;c--)a=1/(r+(c+
1)*a),c<=tt&&(n[c]=a);let i=1;for(let c=0;c<=tt;c++)i*=n[c],e[o*St+c]=i}return e}var oe=no();function oo(t){let e=Math.abs(t);if(!(e<gt))return e>=gt?0:e;let n=eo*
e,o=n-(n-e),r=e-o,s=e*e,a=o*o-s+2*o*r+r*r,i=Q(.5*s);return Qn*(i-i*(.5*a))}var qe=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Ue(t,e){if(!(t<gt)){let i=qe(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let n=Math.trunc(t*Et+.5),o=n/Et-t,r=n*St,s=oe[r+tt],a=tt*s;for(let i=tt-1;i>0;i--){let c=oe[r+i];s=s*o+c,a=a*o+i*c}e[1]=s*o+oe[r],
e[2]=a}function Y(t,e){let n=oo(t);Ue(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var Z=new Float64Array(3),re=t=>e=>(Y(e,Z),Z[t]),Sr=re(
0),Er=re(1),ro=re(2);function Tt(t){if(t>0)Y(t,Z);else if(-t<gt)Ue(-t,Z);else return qe(-t);return Z[1]/Z[2]}function We(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.log(t));for(let n=0;n<60;n++){Y(e,Z);let[,o,r]=Z,s=r>0?Math.log(r/t)/Tt(e):-.25;if(e>1&&r>t&&(s=(r-t)/o),e-=s,
!(Math.abs(s)>1e-16+4e-16*Math.abs(e)))break}return e}function Ke(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var se={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*it(2*t),second:Ke,q:t=>at(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:it,second:t=>Ke(t/2)/4,q:t=>at(Math.abs(t)/2)})};function Ze(t,e){if(!(t in se))throw new RangeError(`key must be one of ${Object.keys(se).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=se[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var Ye=[2,6,10,14,22];function Ve(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Rr=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=Ve(o,e)/(o+1);return(-1)**
e*n}),Ir=Float64Array.from({length:6},(t,e)=>(-1)**e*Ve(5,e)/6);var Lr=new Float64Array(4),_r=new Float64Array(4),Fr=new Float64Array(Ye.length),Cr=new Float64Array(Ye.length);var ct=["gradient flow","EoS"],bt=1e150;var so=25.132741228718345,ao=9797174393178826e-31,Je=12.566370614359172,Xe=134217729,Mt=13,io=.25,co=1e-18,Qe=1e-14,q=new Float64Array(3);function tn(t,e){let n=Xe*
t,o=n-(n-t),r=t-o;n=Xe*e;let s=n-(n-e),a=e-s,i=t*e;return[i,o*s-i+o*a+r*s+r*a]}function ae(t,e){let n=t*(e*e);if(!(n>12&&n<50))return n/Je-2;let[o,r]=tn(e,e),[s,
a]=tn(t,o);return(s-so+(a+t*r-ao))/Je}function nn(t){Y(t,q);let[e,n,o]=q,r=new Float64Array(Mt),s=0,a=e/o,i=1;r[0]=1,r[1]=n/o;for(let c=2;c<Mt;c++)i*=c,r[c]=a/i,
[s,a]=[a,-t*a-(c-2)*s];return r}var lt=new Float64Array(2);function on(t,e){let n=t[Mt-1],o=(Mt-1)*n;for(let r=Mt-2;r>0;r--)n=n*e+t[r],o=o*e+r*t[r];lt[0]=n*e,lt[1]=
o}function rn(t,e){let n=ae(t,e),o=2/(2+n),r=-n/(2+n)/(1+Math.sqrt(o));if(Math.abs(r)>.03)return We(2/(Math.sqrt(t)*e));let s=nn(0),a=r/s[1];for(let i=0;i<6;i++)
on(s,a),a-=(lt[0]-r)/lt[1];return a}var en={drop:NaN,low:0,u:NaN,delta:NaN};function lo(t,e,n,o,r){let s=2*e*e*t,a=rn(t,e),i=nn(a),c=q[2],l=io/(1+Math.abs(a)),u=o-
a,f=Math.abs(n),p=0,h=0,d=0,m=0,y=-1,N=-1,k=!1;for(;;){let _=(x,S)=>({...S,signChange:y,bouncing:k,crossing:N,steps:m,flag:x});if(!(f<=bt&&h<=bt))return _("dive\
rged",en);let C=u-h-d,R,O,F,T;if(Math.abs(C)<l){on(i,C);let x=lt[0];R=2*x*(2+x),O=2+R,F=c*(1+x),T=c*lt[1]}else Y(o-h,q),T=q[1],F=q[2],O=.25*s*F*F,R=O-2;if(m===y?
k=R>=0:k&&N<0&&R<0&&(N=m),f===0)return _(R>0?"landed_on_axis":"converged",{drop:h,low:d,u:O,delta:R});let M=f*F,w=Math.abs(R);if(M*M*w+.5*t*(f*T)*(f*T)<.01*w*w){
let x=Tt(o-h),S=x/(2*e*e*w),L=2*O*x*S,P=(F*F/3+L)/w+2*x*S,j=Math.sqrt(co/P);if(S*=f*f,L*=f*f,P*=f*f,R>0){if(f<j&&R<1&&m<r){let D=Math.log1p(R),U=(Math.log(j)-Math.
log(f))/D,et=Math.trunc(Math.min(U,r-m-1))+1;y<0&&(y=m+1,k=!0),f=Math.exp(Math.log(f)+et*D),m+=et;continue}}else if(P*S<=Qe*(h+S)&&P*L<=Qe*w){let D=S+d,U=h+D;return d=
D-(U-h),_("converged",{drop:U,low:d,u:O-L,delta:R-L})}}if(m>=r||O*(r-m)<.1)return m=r,_("max_steps",en);let $,I,g=!1;if(M>2)$=it(M),I=-s*$*F;else{let x=at(.5*M);
$=.25*M*(1-x),g=O*(1-x)>=1,I=g?f*(R-O*x):-f*(O*(1-x))}let v=t*$*f*T+d,A=h+v;d=v-(A-h),h=A,I+=p,A=f+I,p=I-(A-f),f=A,f<0&&(f=-f,p=-p,g=!0),m+=1,y<0&&(g||f===0)&&(y=
m)}}function fo(t,e,n){Y(n,q);let o=.5*t*e*e*q[2]*q[2],r=n===0?ae(t,e):o-2;return{drop:0,low:0,u:o,delta:r,flag:"on_axis"}}function Nt(t,e,n,o=0,{maxSteps:r=1e8}={}){
let s=n===0?fo(t,e,o):lo(t,e,n,o,r),{signChange:a=-1,crossing:i=-1,bouncing:c=!1,steps:l=0}=s;return{b:o-s.drop-s.low,sharpness:s.u/t,gap:-s.delta/t,signChange:a,
crossingStep:i,bouncingSteps:c?(i>=0?i:l)-a:0,steps:l,regime:c?ct[1]:ct[0],flag:s.flag}}var ls=Ze("sym"),fs=new Float64Array(3),ie=t=>8*Math.PI/(t*t);var ho=13,po=3.4;function wt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function Ot(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),u=o.ticks(c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};G(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:d,major:m}of l)m&&B(h,
H(n(d)),e.top,H(n(d)),e.bottom);for(let{value:d,major:m}of u)m&&B(h,e.left,H(o(d)),e.right,H(o(d)))}),G(t,{colour:a.muted,width:1},h=>{B(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:m}of l)B(h,H(n(d)),e.bottom,H(n(d)),e.bottom+(m?5:3));for(let{value:d,major:m}of u)B(h,e.left-(m?5:3),H(o(d)),e.left,H(
o(d)))});for(let h of l){let d=Math.min(n(h.value),e.right+ho-po*h.label.length);z(t,h.label,d,e.bottom+18,{...f,align:"center"})}for(let h of u)z(t,h.label,e.left-
8,o(h.value)+4,{...f,align:"right"});let p={colour:a.text,fonts:a.fonts,size:13};z(t,r,e.right,e.bottom+35,{...p,align:"right"}),z(t,s,2,e.top-9,p)}function H(t){
return Math.round(t)+.5}function B(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var Rt={dash:[6,4],width:1.5};var yt=t=>`${E(100*t,3)} %`;var V="8π/*d*²",ft="2/*λ*ₘₐₓ(init)";var an=1e30,sn=t=>typeof t=="number"&&Math.abs(t)<=an,ce=`up to ${E(an)}`,cn=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,le=({min:t,max:e})=>`${E(t)}\
 to ${E(e)}`;function It({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return sn(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${le(a)}`}return sn(s)&&!(s<=e)?null:e===void 0?`a number ${ce} in size`:e===0?`a positive number ${ce}`:`a number above ${e} and ${ce}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>cn(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>le(a[s])}}function Lt({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=cn(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${le(r[o])}`}}function xt(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,n)=>e[n],options:()=>t.join(", ")}}function ln(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(",\
 ")}}function bo(t){return typeof t=="number"?E(t):JSON.stringify(t)??String(t)}function _t(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(n.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:p,entry:h}]of e){let d=u(a,s)&&f(a,c,s);d&&i.push(`${l} must be ${d}\
, but it is ${bo(a[c])}.`),h&&(a[p]=h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(n.every(i=>r[i]===s.defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,u,f]=o.find(([h])=>h===c)??[],p=f?.read(l,u,s);if(p!==void 0)a[u]=p;else{let h=f&&`allowed: ${f.options(u,s)}`;
i.push(`${c} = ${l} (${h??"no such setting"})`)}}return{traits:a,refused:i}}}}var Mo={whole:"whole run",tenth:"first tenth",hundredth:"first hundredth",eos:"EoS phase"},wo=({start_index:t},{starts:e})=>e[t]?.key==="A0",fe={d:Lt({symbol:"*\
d*"}),n:Lt({symbol:"*n*"}),signal:It({symbol:"*λ*",within:!0}),seed:Lt({symbol:"seed"}),start_index:ln("starts","start"),A0:It({symbol:"*A*₀",within:!0,counts:wo})},
fa=_t({eta:It({symbol:"*η*",within:!0}),...fe,window:xt(Object.keys(Mo))});function fn(t,e){let n=["d","n","signal","seed"].every(s=>t[s]===e[s]),{start:o,A0:r}=e;
return n&&t.start===o.key&&(o.key!=="A0"||t.A0===r)}function un({d:t,n:e,signal:n,seed:o,start:r,A0:s},{starts:a,defaults:i}){let c=a.findIndex(({key:l})=>l===r);
return{d:t,n:e,signal:n,seed:o,start_index:c,A0:s??i.A0}}function hn({d:t,n:e,signal:n,seed:o,start:r,A0:s}){let a=r.key==="A0"?`A0=${s}`:`start=N(0,${r.key})`;
return`d=${t} n=${e} lambda=${n} seed=${o} ${a}`}function dn({d:t,n:e,signal:n,seed:o,start:r,A0:s},a){let i=`signal=${n}, seed=${o}`,c=r.key==="A0"?`weights_fr\
om_A0(${t}, ${s})`:`initial_weights(${t}, seed=${o}, variance="${r.key}")`;return`from eosbook import relu_network

data = relu_network.sparse_coding_data(d=${t}, n=${e}, ${i})
test = relu_network.sparse_coding_data(d=${t}, n=${a}, ${i}, part="test")
a_minus, a_plus = relu_network.${c}
`}var pn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function mn(t,{grabbed:e,dragged:n,dropped:o,nudged:r}){let s=b("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),n(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,o())});return s.addEventListener(
"keydown",i=>{if(!(i.key in pn))return;i.preventDefault();let c=i.shiftKey?10:1;r(...pn[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},u,f){let p=(h,d,m)=>Math.
min(Math.max(h,d),m);s.style.left=`${p(c(u),i.left,i.right)}px`,s.style.top=`${p(l(f),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function gn(t){let e=b("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Yt(e),o=Yt(e),r=[0,0];return{node:e,scales:null,measure(){let s=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.scales)},drawOver(s){
let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[s.clientX-a.left,
s.clientY-a.top]}}}var ut={eta:"*η*",ratio:"*ηd*²/8π"},ue={whole:"whole",zoom:"around the threshold"},bn=_t({...fe,axis:xt(Object.keys(ut)),span:xt(Object.keys(ue))});function Mn(t,e,n){
return`${dn(t,n)}etas = [
${e.map(o=>`    ${o},
`).join("")}]
sweep = relu_network.sweep(data, etas, a_minus, a_plus, test=test)
`}var yo=6e4,wn=40,yn={maxSteps:1e5},he=8,Ft=.1;function xn(t,{ratios:e,spans:n,time:o,test_n:r},s){let a=ie(t.d),i=e.map(c=>{let l=c*a;return{ratio:c,eta:l,steps:Math.
max(1,Math.round(o/l)),end:null}});return{settings:t,testN:r,spans:n,edge:a,points:i,done:!1,total:i.reduce((c,{steps:l})=>c+l,0),taken:0,init:null,mean:[],before:s?.
known.length>he?s:s?.before??null,cancelled:!1,get known(){return i.filter(({end:c})=>c)}}}function*kn(t,e){let{settings:n,points:o,edge:r,testN:s}=t,{prepared:a,
test:i}=yield*e(n,s),[c,l]=At(n),{sharpness:u}=Ge(a,c,l,0);t.init=u>0?2/u:null,yield*f();for(let p of xo(o)){let h=ze(a,p.eta,c,l,0,p.steps);for(;!h.done;)t.taken+=
h.advance(Math.ceil(yo/n.n)),yield;let{aMinus:d,aPlus:m,b:y}=h;p.end={...h,accuracy:ne(i,d,m,y)},yield}t.done=!0,t.before=null;function*f(){let p=n.d*(c+l),h=Object.
values(t.spans).flatMap(([d,m])=>Array.from({length:wn},(y,N)=>d*(m/d)**(N/(wn-1))));for(let d of h.sort((m,y)=>m-y)){let{b:m}=Nt(d*r,n.d,p,0,yn);Number.isFinite(
m)&&t.mean.push({ratio:d,eta:d*r,b:m}),yield}}}function xo(t){let e=[];for(let n=he;n>=1;n/=2){let o=t.filter((r,s)=>s%n===0&&(n===he||s%(2*n)!==0));e.push(...o.
reverse())}return e}var kt=({end:t})=>t.swing>=Ft;function $n(t){let e=t.findIndex(kt);return e>0?[t[e-1],t[e]]:null}function Ct({settings:t},e){let[n,o]=At(t);
return Nt(e,t.d,t.d*(n+o),0,yn).b}var ko={left:52,right:14,top:26,bottom:42},An=1e-6,$o=.04,de={role:"flow",marker:"circle",dash:[]},pe={role:"bouncing",marker:"triangle",dash:[]},vo={role:"dive\
rged",marker:"cross",dash:[]},me={role:"theory",dash:[7,4],width:2},ge={...Rt},be={dash:[2,3],width:2},Pt=[{key:"b",name:"bias *b* at time 10",value:({b:t})=>t},
{key:"accuracy",name:"test accuracy",value:({accuracy:t})=>t},{key:"swing",name:"growth of *A*’s swings, log scale",value:({swing:t})=>Math.max(t,An)}],Ao=t=>t.
end.diverged?vo:kt(t)?pe:de;function jt(t,e,{sweep:n,axis:o,span:r,theory:s,config:a},{key:i,value:c}){let l=wt(t,e,ko),u=Eo(So(n,o,r,a),r==="zoom"?1.01:1.04),f=(r===
"zoom"?X:nt)(u,[l.left,l.right]),p=k=>f(k[o]),h=k=>p(k)>=l.left&&p(k)<=l.right,m=[...n.known,...n.before?.known??[]].filter(h).map(({end:k})=>c(k));i==="b"&&m.push(
0,...s?n.mean.filter(h).map(({b:k})=>k):[]);let y=[l.bottom,l.top],N=i==="swing"?nt([An/2,2*Math.max(10,...m)],y):X(To(m),y);return{area:l,x:f,y:N,place:p,shown:h}}
function So({edge:t},e,n,{spans:o,ranges:r}){let[s,a]=o[n];if(e==="ratio")return[s,a];if(n==="zoom")return[s*t,a*t];let i=c=>8*Math.PI/(c*c);return[s*i(r.d.max),
a*i(r.d.min)]}var Eo=([t,e],n)=>[t/n,e*n];function To(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(.06*(n-e),.5*($o-(n-e)));return[
e-o,n+o]}function Ht(t,e,{sweep:n,axis:o,span:r,theory:s,theme:a},{key:i,name:c,value:l}){let{area:u,x:f,y:p,place:h}=e,d=r==="zoom"?ut[o]:`${ut[o]}, log scale`;
Ot(t,u,{x:f,y:p,xName:d,yName:c,theme:a,yCount:5}),st(u,t,()=>{i==="swing"&&No(t,e,a),s&&i==="b"&&G(t,{...me,colour:a.roles.theory},m=>{for(let y of n.mean)m.lineTo(
h(y),p(y.b))})}),Oo(t,e,n,a,i==="b"),n.before&&(t.globalAlpha=.25,vn(t,e,n.before.known,l,a),t.globalAlpha=1),vn(t,e,n.known,l,a)}function vn(t,{area:e,y:n,place:o,
shown:r},s,a,i){let c=t.globalAlpha;st(e,t,()=>{G(t,{colour:i.muted,width:1.25,alpha:c},l=>{for(let u of s)l.lineTo(o(u),n(a(u.end)))})});for(let l of s.filter(
r)){let{role:u,marker:f}=Ao(l);pt(t,f,i.roles[u],p=>{mt(p,f,o(l),n(a(l.end)),4)})}}function No(t,{area:e,y:n},o){G(t,{colour:o.muted,width:1,dash:[1,3]},r=>{B(r,
e.left,H(n(Ft)),e.right,H(n(Ft)))})}function Oo(t,{area:e,x:n,place:o},{edge:r,init:s},a,i){let c={size:13,colour:a.text,fonts:a.fonts,halo:a.ground},l=[{eta:r,
look:ge,shape:"triangle",at:e.top+6,text:V,align:"right"},{eta:s,look:be,shape:"square",at:e.bottom-6,text:ft,align:"left"}];for(let{eta:u,look:f,shape:p,at:h,text:d,
align:m}of l){if(u===null)continue;let y=o({eta:u,ratio:u/r});if(y<e.left||y>e.right||(G(t,{...f,colour:a.text},k=>{B(k,y,e.top,y,e.bottom)}),pt(t,p,a.text,k=>mt(
k,p,y,h,5)),!i))continue;z(t,d,y+(m==="right"?-10:10),m==="right"?e.top+14:e.bottom-8,{...c,align:m})}}function Sn(t,{place:e,y:n,shown:o},{value:r},s,a){for(let[
i,c]of s)!i||!o(i)||G(t,{colour:a.text,width:c},l=>{mt(l,"circle",e(i),n(r(i.end)),8)})}var En=t=>`${E(t)} × ${V}`;function Tn(t,e){let{known:n}=t,o=[Ro(t)];return t.done||o.push(Io(t)),n.length>1&&(t.done||t.cancelled)&&o.push(Lo(n),_o(n),Fo(t,n)),
e&&o.push(`Chosen: ${Dt(t,e)}.`),o.filter(Boolean).join(" ")}function Ro({edge:t,init:e,settings:n}){let o=`In dimension *d* = ${n.d} the mean model puts the tr\
ansition at ${V} = ${E(t)}`;return e===null?`${o}.`:`${o}; the network's own sharpness at the start puts it at ${ft} = ${E(e)}, ${En(e/t)}.`}function Io({cancelled:t,
known:e,points:n}){let o=`${n.length} step sizes`;return t?`Cancelled with ${e.length} of ${o}; “go on” takes it up again.`:`The network is being trained wi\
th ${o}…`}function Lo(t){let e=$n(t);if(e){let[n,o]=e.map(({ratio:r})=>E(r));return`The swings of *A* begin to grow between ${n} and ${o} × ${V}.`}return`The\
 swings of *A* grow at ${t.some(kt)?"every":"no"} step size.`}function _o(t){let[e,n]=[t[0],t.at(-1)];return`The bias at time 10 falls from ${E(e.end.b)} at *η*\
 = ${E(e.eta)} to ${E(n.end.b)} at *η* = ${E(n.eta)}. What it loses below the threshold is slow learning of the labels, which the mean model leaves out.`}function Fo({
testN:t},e){let n=e.map(({end:o})=>o.accuracy);return`The test accuracy on ${K(t)} fresh samples (ties count as errors) lies between ${yt(Math.min(...n))} and ${yt(
Math.max(...n))}.`}function Dt(t,{eta:e,ratio:n,end:o,steps:r}){let s=Ct(t,e);return[`*η* = ${E(e)} = ${En(n)}`,`*b* = ${E(o.b)}`,Number.isFinite(s)&&`mean mod\
el ${E(s)}`,`test accuracy ${yt(o.accuracy)}`,o.diverged?`diverged after ${K(o.n)} steps`:`${K(r)} steps`].filter(Boolean).join(", ")}function Nn({known:t,points:e},n,o){
if(!t.length)return`${n} against step size: not yet computed.`;let[r,s]=[t[0],t.at(-1)];return`${n} against step size, ${t.length} of ${e.length} points: ${E(o(
r.end))} at η = ${E(r.eta)}, ${E(o(s.end))} at η = ${E(s.eta)}.`}function On({scene:t,read:e,choose:n,setDimension:o}){let r=Pt.map((c,l)=>({kind:c,panel:gn(l===0?"eos-main":`eos-${c.key}`)})),[s]=r.map(({panel:c})=>c),a=mn(s,
{grabbed:()=>!0,dragged:c=>{let{axis:l,config:u}=t();if(l!=="eta")return;let{min:f,max:p,step:h}=u.ranges.d,d=Math.round(Math.sqrt(8*Math.PI/s.scales.x.invert(c))/
h)*h;o(Math.min(Math.max(d,f),p))},dropped:()=>{},nudged:c=>{let{sweep:l,config:u}=t(),{min:f,max:p,step:h}=u.ranges.d;o(Math.min(Math.max(l.settings.d-c*h,f),p))}});
a.node.classList.add("eos-threshold");function i(c,l){let{place:u,shown:f}=c.scales,[p]=c.place(l),h=d=>Math.abs(u(d)-p);return t().sweep.known.filter(f).reduce(
(d,m)=>d&&h(d)<=h(m)?d:m,null)}for(let{panel:c}of r){let l=()=>c.scales&&t().sweep;c.node.addEventListener("pointermove",u=>l()&&e(i(c,u))),c.node.addEventListener(
"pointerleave",()=>e(null)),c.node.addEventListener("click",u=>{l()&&u.target!==a.node&&n(i(c,u))})}return{all:r.map(({panel:c})=>c),node:b("div",{class:"eos-pa\
nels"},r.map(({panel:c})=>c.node)),draw(){let c=t();for(let{kind:f,panel:p}of r)p.draw((h,d)=>jt(h,d,c,f),(h,d)=>Ht(h,d,c,f)),p.describe(Nn(c.sweep,$t(f.name),f.
value));let{edge:l,settings:u}=c.sweep;a.node.hidden=c.axis!=="eta"||c.span!=="whole",s.scales&&a.place({...s.scales,y:()=>1/0},l,0),a.describe(`threshold 8π/d²\
, d = ${u.d}: drag it or use the arrow keys`)},drawOver(c,l){let{theme:u}=t();for(let{kind:f,panel:p}of r)p.drawOver((h,d)=>{Sn(h,d,f,[[l,3],[c,1.5]],u)})}}}var Co=80,[Rn,In,Gt]=[1100,600,40];function Po({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c=Be(),l={theory:!0,pointed:null,chosen:null},
u=0,f=0,p=Ae(i.presets,Ho,g=>e({span:g.span,...un(g,i)})),h=Kt("axis",Object.entries(ut),g=>e({axis:g})),d=Kt("step sizes",Object.entries(ue),g=>e({span:g})),m=Se(
"theory",()=>{l.theory=!l.theory,n()}),y=_e(g=>{!g&&performance.now()-u<Co||(cancelAnimationFrame(f),f=requestAnimationFrame(n))}),N=Le("sweep",y,()=>{t.run.cancelled=
y.paused,n()}),k=On({scene:O,read:g=>{l.pointed=g,M()},choose:F,setDimension:g=>e({d:g})}),_=jo(F),C=Oe(),R=ke({ready:()=>t.run?.known.length>0,reset:()=>{l.theory=
!0,l.chosen=null,o()},link:r,python:()=>Mn(t.settings,t.run.points.map(({eta:g})=>g),i.test_n),picture:$,data:I,stem:()=>"eosbook-transition"});function O(){let{
run:g,theme:v}=t,{axis:A,span:x}=t.settings;return{sweep:g,theme:v,config:i,axis:A,span:x,theory:l.theory}}function F(g){l.chosen=g,n()}function T(){let{run:g}=t,
{known:v,points:A,taken:x,total:S,done:L}=g,{axis:P,span:j}=t.settings;N.update(x/S,`${v.length} of ${A.length} step sizes`,!L),h.update(P),d.update(j),m.update(
l.theory),J(a,Tn(g,l.chosen)),u=performance.now(),k.draw(),_.update(v,l.chosen,D=>Dt(g,D)),M(),C.show(`${l.theory}`,w)}function M(){let{run:g}=t;if(!g)return;k.
drawOver(l.pointed,l.chosen);let v=l.pointed??l.chosen;J(s,v?Dt(g,v):"Point at a mark to read it, click it to keep it.")}function w(){return[rt(ot(de),"swings o\
f *A* do not grow"),rt(ot(pe),"they grow"),rt(ot({...ge,marker:"triangle"}),V),rt(ot({...be,marker:"square"}),ft),l.theory&&rt(ot(me),"mean model, in the limit"),
b("span",{},"pale: the sweep before, while this one runs")]}function $(){let{d:g,n:v,seed:A}=t.settings,x=Rn/2,S=In-Gt,L=[[12,Gt,x-24,S],[x,Gt,x-12,S/2],[x,Gt+S/
2,x-12,S/2]],P=Pt.map((D,U)=>({at:L[U],draw:(et,...zt)=>Ht(et,jt(...zt,O(),D),O(),D)})),j=`Network (2) at time ${i.time}: *d* = ${g}, *n* = ${v}, seed ${A}`;return Re(
t.theme,j,[Rn,In],P)}function I(){let{known:g,edge:v,init:A}=t.run;return Ie(`network (2): ${hn(t.settings)} 8pi/d^2=${v} 2/lambda_max(init)=${A}`,["eta","ratio",
"steps","a_minus","a_plus","b","accuracy","swing","mean_model_b"],g.length-1,x=>{let{eta:S,ratio:L,end:P}=g[x],{n:j,aMinus:D,aPlus:U,b:et,accuracy:zt,swing:Ln}=P;
return[S,L,j,D,U,et,zt,Ln,Ct(t.run,S)]})}return{nodes:[...p.nodes,b("div",{class:"eos-row"},h.node,d.node,m.node),N.node,k.node,C.node,_.node,s,a,R.node],panels:k.
all,compute(g){let{axis:v,span:A,...x}=g,S=JSON.stringify(x);if(t.run?.key===S)return t.run;l.pointed=l.chosen=null;let L=Object.assign(xn(g,i,t.run),{key:S});return y.
start(kn(L,c)),L},draw:T,controls(g){p.update(g),e({A0_unused:g.start.key!=="A0"})},stop(){y.stop(),cancelAnimationFrame(f)}}}function jo(t){let e=qt("point"),n=b(
"input",{id:e,type:"range",min:0,step:1}),o=b("output",{for:e}),r=b("label",{for:e,class:"eos-name"},"point"),s=[];return n.addEventListener("input",()=>t(s[Number(
n.value)]??null)),{node:b("div",{class:"eos-replay"},r,n,o),update(a,i,c){s=a;let l=s.indexOf(i);n.max=String(Math.max(s.length-1,0)),n.disabled=!s.length,l>=0&&
(n.value=String(l)),n.setAttribute("aria-valuetext",l>=0?c(i).replaceAll("*",""):"none chosen"),o.textContent=l>=0?`${K(l+1)} of ${K(s.length)}`:"none chosen"}}}
var Ho=(t,e)=>t.span===e.span&&fn(t,e),ai={render:t=>Ne(t,{style:"eos-tr",settings:bn,build:Po})};export{ai as default};
