function ut(){return globalThis.eosbookPage===!0}function be(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function Gt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Me(t,e){history.replaceState(history.state,"",Gt(t,e))}function b(t,e={},...n){return we(document.createElement(t),e,n)}function ht(t,e={},...n){return we(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function we(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function U(t){return t.split("*").map((e,n)=>n%2?b("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function kt(t){return t.replaceAll(
"*","")}function V(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...U(e)))}var Ln=0;function zt(t){return`eos-${t}-${++Ln}`}function Bt(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function ye(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function xe({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=b("span",{class:"eos-feedback",role:"status"});async function c(f,m){if(await ye(f)){
i.textContent=m;return}let h=b("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",h),h.select()}let l=(f,m)=>b("button",{type:"\
button",onclick:()=>t()&&m()},f),u=[b("button",{type:"button",onclick:e},"reset"),ut()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pyth\
on code copied.")),l("save picture",async()=>Bt(await r(),`${a()}.png`)),l("save data",()=>Bt(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:b("div",{class:"eos-row"},u,i)}}var _n="⁰¹²³⁴⁵⁶⁷⁸⁹";function qt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>_n[n]);return t<0?`⁻${e}`:e}function S(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${qt(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+ke(r)+
(s?`.${s}`:"")}function W(t){return(t<0?"−":"")+ke(String(Math.abs(t)))}function ke(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Fn(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function J(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=Fn(o-n,a),c=[],l=Math.ceil(
n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let m=Number((f*i).toPrecision(12));c.push({value:m,label:S(m,6),major:!0})}return c},s}function et(t,e){let[n,o]=t.map(Math.log10),r=J([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,m=Math.log10(f);if(m<n-1e-9||m>o+1e-9||(u===1?l%i!==
0:o-n>a/2))continue;let h=l>=-3&&l<=3,d=u===1?"":`${u}×`,g=h?S(f,2):`${d}10${qt(l)}`;c.push({value:f,label:g,major:u===1})}return c},s}function $e(t,...e){return b("div",{class:"eos-group",role:"group","aria-label":t},...e)}function ve(t,e,n){let o=new Map,r=t.map(c=>{let l=b("button",{type:"bu\
tton",onclick:()=>n(c)},U(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=b("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>$e(kt(c),b("span",{class:"eos-name"},U(c)),l))),a=b("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),a.replaceChildren(...l<0?[]:U(t[l].caption))}return{nodes:[s,a],update:i}}function Ut(t,e,n){let o=e.map(([s,a])=>{let i=b("button",{type:"button",onclick:()=>n(s)},U(a));return[s,i]});return{node:$e(t,b("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function Ae(t,e){let n=b("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Se(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Cn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Pn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},jn=["text","muted","ground","surface","line","accent"];function Wt(t){let e=b("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of jn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=Se(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Pn:Cn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function Ee(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function Te({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=b("div",{class:"\
eos-layout"}),l=b("div",{class:`eos ${n}`},c);e.append(l);let u=b("p",{class:"eos-note",role:"status"}),f=b("p",{class:"eos-readout"}),m=b("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(p){let M=Object.entries(p).filter(([T,v])=>!Object.is(t.get(T),v));for(let[T,v]of M)t.set(T,v);M.length&&t.
save_changes()}let d=r({name:a,state:i,set:h,draw:N,readout:f,words:m,reset:()=>{h(o.defaults(s)),L()},link:()=>Gt(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(u,...d.nodes);let g=null;function y(){let p=performance.now(),{settings:M,problems:T}=o.read(t);if(i.settings=M,l.classList.toggle("eos-\
problem",T.length>0),T.length){d.stop(),i.run=null,V(m,T.join(" ")),V(f,"");return}let v=JSON.stringify(M);(v!==g||!i.run)&&(i.run=d.compute(M,v!==g)),g=v,N(),d.
controls?.(M),performance.measure("eosbook-draw",{start:p,end:performance.now()})}function N(){i.run&&d.draw()}let $=!1;function L(){$||($=!0,queueMicrotask(()=>{
$=!1,l.isConnected&&y()}))}let F=0;function R(){clearTimeout(F),F=setTimeout(()=>{let{settings:p,problems:M}=o.read(t);M.length||Me(a,o.toAddress(p,s))},250)}if(ut()){
let{traits:p,refused:M}=o.fromAddress(be(a),s);h(p),M.length&&V(u,`Not taken from the address: ${M.join("; ")}.`)}let I=()=>{L(),ut()&&R()};for(let p of o.keys)
t.on(`change:${p}`,I);let C=Ee(()=>{i.theme=Wt(l),d.recolour?.(),L()}),E=()=>d.panels.map(p=>p.measure()).some(Boolean),w=new ResizeObserver(()=>{E()&&N()});for(let p of d.
panels)w.observe(p.node);return E(),i.theme=Wt(l),L(),()=>{for(let p of o.keys)t.off(`change:${p}`,I);clearTimeout(F),d.stop(),C(),w.disconnect(),l.remove()}}var Hn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function nt({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=ht("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dash\
array":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&ht("path",{d:Hn[o],...i});return ht("sv\
g",{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function ot(t,e){return b("span",{},t,b("span",{},U(e)))}function Ne(){let t=b("div",{class:"eos-legend"}),
e=null;return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}function Kt(t){let e=b("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function D(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function rt({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function dt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),(e==="cross"||r)&&
t.stroke(),t.restore()}function pt(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*
r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),
t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var Dn="'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";function G(t,e,n,o,r={}){
let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((d,g)=>(t.font=g%2?`italic ${a+2}px ${Dn}`:`${u} ${a}px ${l}`,
{part:d,font:t.font,width:t.measureText(d).width})),m=f.reduce((d,{width:g})=>d+g,0),h=s==="right"?n-m:s==="center"?n-m/2:n;t.save(),Object.assign(t,{textBaseline:"\
alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let d of c?["strokeText","fillText"]:["fillText"]){
let g=h;for(let{part:y,font:N,width:$}of f)t.font=N,t[d](y,g,o),g+=$}return t.restore(),m}var $t=2;function Oe(t,e,[n,o],r){let s=new OffscreenCanvas(n*$t,o*$t),a=s.getContext("2d");a.scale($t,$t),a.fillStyle=t.ground,a.fillRect(0,0,n,o),G(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Re(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}function Ie(t){let e=zt("point"),n=b("input",{id:e,type:"range",min:0,step:1}),o=b("output",{for:e}),r=b("label",{for:e,class:"eos-name"},"point"),s=[];return n.
addEventListener("input",()=>t(s[Number(n.value)]??null)),{node:b("div",{class:"eos-replay"},r,n,o),update(a,i,c){s=a;let l=s.indexOf(i);n.max=String(Math.max(s.
length-1,0)),n.disabled=!s.length,l>=0&&(n.value=String(l)),n.setAttribute("aria-valuetext",l>=0?c(i).replaceAll("*",""):"none chosen"),o.textContent=l>=0?`${W(
l+1)} of ${W(s.length)}`:"none chosen"}}}function Le(t){let e=new MessageChannel,n=null,o=0,r=!1,s=()=>e.port2.postMessage(o);function a(){let i=performance.now()+8,c=!1;for(;!c&&performance.now()<i;)c=
n.next().done;c?n=null:s(),t(c)}return e.port1.onmessage=({data:i})=>{i===o&&n&&!r&&a()},{get paused(){return r},start(i){o+=1,n=i,r=!1,s()},stop(){o+=1,n=null,
r=!1},pause(){r=n!==null},resume(){r&&(r=!1,s())}}}var Gn=80;function _e(t,{run:e,draw:n}){let o=0,r=0,s=Le(l=>{!l&&performance.now()-o<Gn||(cancelAnimationFrame(r),r=requestAnimationFrame(n))}),a=b("progress",{
"aria-label":t,max:1,value:0}),i=b("span",{class:"eos-count"}),c=b("button",{type:"button",class:"eos-cancel"},"cancel");return c.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,n()}),{node:b("div",{class:"eos-progress"},a,i,c),start(l){o=performance.now(),s.start(l)},stop(){s.stop(),
cancelAnimationFrame(r)},update(l,u,f){o=performance.now(),a.value=l,i.textContent=u,c.disabled=!f,c.textContent=s.paused?"go on":"cancel"}}}var zn=1.4426950408889634,Bn=.6931471803691238,qn=19082149292705877e-26,Zt=1075,Un=Float64Array.from({length:Zt+1},(t,e)=>2**-e);function X(t){let e=t>=0?Math.trunc(
Math.min(t*zn+.5,1075)):Zt,n=e<Zt?e*Bn-t+e*qn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*n+1/5040,
o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Un[e]}function st(t){if(t>1){let r=X(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*(11486475+
e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function at(t){let e=Math.abs(t);if(e>2){let n=X(e),o=.5*((1-n)/(1+n));return t>
0?o:-o}return .25*t*(1-st(.5*e))}function Vt(t){let e=Wn(t),n=624,o=NaN;function r(){n===624&&(Kn(e),n=0);let i=e[n++];return i^=i>>>11,i^=i<<7&2636928640,i^=i<<15&4022730752,(i^i>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function a(){if(!Number.isNaN(o)){let f=o;return o=NaN,f}let i,c,l;do i=2*s()-1,c=2*s()-1,l=i*i+c*c;while(l>=
1||l===0);let u=Math.sqrt(-2*Math.log(l)/l);return o=u*i,u*c}return{uniform:s,normal:a}}function Wn(t){let e=new Uint32Array(624);e[0]=19650218;for(let o=1;o<624;o++)
e[o]=Math.imul(1812433253,Yt(e[o-1]))+o;let n=1;for(let o=0;o<624;o++){let r=o%t.length;e[n]=(e[n]^Math.imul(Yt(e[n-1]),1664525))+t[r]+r,n=Fe(e,n)}for(let o=1;o<
624;o++)e[n]=(e[n]^Math.imul(Yt(e[n-1]),1566083941))-n,n=Fe(e,n);return e[0]=2147483648,e}var Yt=t=>t^t>>>30;function Fe(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function Kn(t){for(let e=0;e<624;e++){let n=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^n>>>1^(n&1?2567483615:0)}}var Ce=["train","test"],Zn={"1/(2d^2)":t=>1/(2*t*t),"1/(2d)":t=>1/(2*t)},Jt=1e100,Yn=512;function Qt(t,e,n,o,r="train"){let s=Vt([o,Ce.indexOf(r)]),a=new Float64Array(
e*t),i=new Float64Array(e),c=new Int32Array(e);for(let l=0;l<e;l++)i[l]=s.uniform()<.5?-1:1;for(let l=0;l<e;l++)c[l]=t*s.uniform();for(let l=0;l<a.length;l++)a[l]=
s.normal();for(let l=0;l<e;l++)a[l*t+c[l]]+=n*i[l];return{d:t,n:e,x:a,y:i,index:c}}function Pe(t,e,n="1/(2d^2)"){let o=Vt([e,Ce.length]),r=Math.sqrt(Zn[n](t));return[
r*o.normal(),r*o.normal()]}var je=(t,e)=>[e/(2*t),e/(2*t)];function He(t){let{d:e,n,x:o}=t,r=new Float64Array(2*n*(e+2)),s=new Float64Array(2*n*(e+1));for(let a=0;a<
2*n;a++){let i=a*(e+2),c=r.subarray(i+1,i+1+e);if(a<n)c.set(o.subarray(a*e,(a+1)*e)),c.sort();else{let u=(a-n)*(e+2)+e;for(let f=0;f<e;f++)c[f]=-r[u-f]}r[i]=-1/0,
r[i+e+1]=1/0;let l=a*(e+1);for(let u=0;u<e;u++)s[l+u+1]=s[l+u]+c[u]}return{...t,places:r,prefix:s}}function Vn({d:t,n:e,x:n},o,r,s){let a=new Float64Array(e);for(let i=0,
c=0;i<e;i++){let l=0,u=0;for(let f=c+t;c<f;c++)l+=Math.max(s-n[c],0),u+=Math.max(s+n[c],0);a[i]=o*l+r*u}return a}function te(t,e,n,o){let r=Vn(t,e,n,o),s=0;for(let a=0;a<
t.n;a++)t.y[a]*r[a]>0&&s++;return s/t.n}function De({d:t,n:e,y:n,places:o,prefix:r}){let s=new Int32Array(2*e),a=new Float64Array(2*e),i=new Float64Array(2*e),c=Float64Array.
from(a,(E,w)=>o[w*(t+2)]),l=Float64Array.from(a,(E,w)=>o[w*(t+2)+1]),u=new Float64Array(e),f=new Float64Array(e),m=new Float64Array(e),h=new Float64Array(e),d=new Float64Array(
e),g=new Float64Array(3),y=1/0,N=-1/0,$,L;function F(E){y=-1/0,N=1/0;for(let w=0;w<2*e;w++){if(E>l[w]||E<=c[w]){let p=w*(t+2),M=s[w];for(;E>o[p+M+1];)M++;for(;E<=
o[p+M];)M--;s[w]=M,a[w]=M,i[w]=r[w*(t+1)+M],c[w]=o[p+M],l[w]=o[p+M+1]}c[w]>y&&(y=c[w]),l[w]<N&&(N=l[w])}}function R(E,w,p){$=E,L=w,y<p&&p<=N||F(p);let M=0,T=0,v=0,
x=0;for(let k=0;k<e;k++){let A=a[k]*p-i[k],O=a[e+k]*p-i[e+k],_=n[k]*(E*A+w*O),j=X(Math.abs(_)),H=-n[k]*((_>=0?j:1)/(1+j));u[k]=A,f[k]=O,m[k]=_,h[k]=j,d[k]=H,M+=
H*A,T+=H*O,v+=H*a[k],x+=H*a[e+k]}return g[0]=M/e,g[1]=T/e,g[2]=(E*v+w*x)/e,g}function I(){let E=0,w=0;for(let p=0;p<e;p++)w+=h[p]*(1+w),m[p]<0&&(E-=m[p]),(p+1)%
Yn===0&&(E+=Math.log1p(w),w=0);return(E+Math.log1p(w))/e}function C(){let E=0,w=0,p=0,M=0,T=0,v=0;for(let x=0;x<e;x++){let k=h[x]/((1+h[x])*(1+h[x])),A=$*a[x]+L*
a[e+x],O=k*u[x],_=k*f[x];E+=O*u[x],w+=_*f[x],p+=k*A*A,M+=O*f[x],T+=O*A+d[x]*a[x],v+=_*A+d[x]*a[e+x]}return Jn(E/e,w/e,p/e,M/e,T/e,v/e)}return{at:R,loss:I,sharpness:C}}
function Jn(t,e,n,o,r,s){for(let a=0;a<20&&!(Math.abs(o)+Math.abs(r)+Math.abs(s)<=1e-17*(Math.abs(t)+Math.abs(e)+Math.abs(n)));a++)[t,e,r,s]=Xt(t,e,o,r,s),[t,n,
o,s]=Xt(t,n,r,0,s),[e,n,o,r]=Xt(e,n,s,o,0),s=0;return Math.max(t,e,n)}function Xt(t,e,n,o,r){if(n===0)return[t,e,o,r];let s=(e-t)/(2*n),a=1/(Math.abs(s)+Math.sqrt(
s*s+1));s<0&&(a=-a);let i=1/Math.sqrt(a*a+1),c=a*i;return[t-a*n,e+a*n,i*o-c*r,c*o+i*r]}function Ge(t,e,n,o){let{at:r,loss:s,sharpness:a}=De(t);return{gradient:r(
e,n,o),loss:s(),sharpness:a()}}var Xn=(t,e,n)=>Math.abs(t)<=Jt&&Math.abs(e)<=Jt&&Math.abs(n)<=Jt;function ze(t,e,n,o,r,s){let{at:a}=De(t),{d:i}=t,c={aMinus:n,aPlus:o,b:r,n:0,growingSteps:0,swing:0,done:s===0,diverged:!1,advance:f},l=0,u=0;function f(m){let{
n:h}=c,d=h,g=Math.min(h+m,s),y=0;for(;!c.diverged&&h<g;){let N=a(n,o,r),$=n-e*N[0],L=o-e*N[1],F=r-e*N[2];if(!Xn($,L,F)){c.diverged=!0;break}let R=l,I=u;l=$+L-(n+
o),u=l-R,h>=2&&u*I<0&&Math.abs(u)>Math.abs(I)&&(c.growingSteps+=1,y=Math.max(y,Math.abs(u))),n=$,o=L,r=F,h+=1}return c.aMinus=n,c.aPlus=o,c.b=r,c.n=h,c.swing=Math.
max(c.swing,i*y),c.done=c.diverged||h===s,h-d}return c}function vt({d:t,seed:e,start:n,A0:o}){return n.key==="A0"?je(t,o):Pe(t,e,n.key)}function Be(){let t=null;return function*({d:n,n:o,signal:r,seed:s},a){let i=[n,
o,r,s].join();if(t?.key===i)return t;let c=Qt(n,o,r,s);yield;let l=He(c);yield;let u=Qt(n,a,r,s,"test");return yield,t={key:i,prepared:l,test:u},t}}var Qn=.3989422804014327,to=1.2533141373155003,eo=134217729,mt=39,St=16,Q=10,At=Q+1;function no(){let t=mt*St+1,e=new Float64Array(t*At);e[0]=to,e[1]=1;for(let o=1;o<
Q;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array(At);for(let o=1;o<t;o++){let r=o/St,s=30+Math.trunc(400/(r*r)),a=1/Math.sqrt(s);for(let c=s;c>=0;c--)a=1/(r+(c+
1)*a),c<=Q&&(n[c]=a);let i=1;for(let c=0;c<=Q;c++)i*=n[c],e[o*At+c]=i}return e}var ee=no();function oo(t){let e=Math.abs(t);if(!(e<mt))return e>=mt?0:e;let n=eo*
e,o=n-(n-e),r=e-o,s=e*e,a=o*o-s+2*o*r+r*r,i=X(.5*s);return Qn*(i-i*(.5*a))}var qe=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function Ue(t,e){if(!(t<mt)){let i=qe(t),c=1/
(t+1/i);e[1]=c,e[2]=c/i;return}let n=Math.trunc(t*St+.5),o=n/St-t,r=n*At,s=ee[r+Q],a=Q*s;for(let i=Q-1;i>0;i--){let c=ee[r+i];s=s*o+c,a=a*o+i*c}e[1]=s*o+ee[r],e[2]=
a}function Z(t,e){let n=oo(t);Ue(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var K=new Float64Array(3),ne=t=>e=>(Z(e,K),K[t]),Tr=ne(
0),Nr=ne(1),ro=ne(2);function Et(t){if(t>0)Z(t,K);else if(-t<mt)Ue(-t,K);else return qe(-t);return K[1]/K[2]}function We(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.log(t));for(let n=0;n<60;n++){Z(e,K);let[,o,r]=K,s=r>0?Math.log(r/t)/Et(e):-.25;if(e>1&&r>t&&(s=(r-t)/o),e-=s,
!(Math.abs(s)>1e-16+4e-16*Math.abs(e)))break}return e}function Ke(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var oe={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*at(2*t),second:Ke,q:t=>st(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:at,second:t=>Ke(t/2)/4,q:t=>st(Math.abs(t)/2)})};function Ze(t,e){if(!(t in oe))throw new RangeError(`key must be one of ${Object.keys(oe).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=oe[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var Ye=[2,6,10,14,22];function Ve(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Lr=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=Ve(o,e)/(o+1);return(-1)**
e*n}),_r=Float64Array.from({length:6},(t,e)=>(-1)**e*Ve(5,e)/6);var Fr=new Float64Array(4),Cr=new Float64Array(4),Pr=new Float64Array(Ye.length),jr=new Float64Array(Ye.length);var it=["gradient flow","EoS"],gt=1e150;var so=25.132741228718345,ao=9797174393178826e-31,Je=12.566370614359172,Xe=134217729,bt=13,io=.25,co=1e-18,Qe=1e-14,q=new Float64Array(3);function tn(t,e){let n=Xe*
t,o=n-(n-t),r=t-o;n=Xe*e;let s=n-(n-e),a=e-s,i=t*e;return[i,o*s-i+o*a+r*s+r*a]}function re(t,e){let n=t*(e*e);if(!(n>12&&n<50))return n/Je-2;let[o,r]=tn(e,e),[s,
a]=tn(t,o);return(s-so+(a+t*r-ao))/Je}function nn(t){Z(t,q);let[e,n,o]=q,r=new Float64Array(bt),s=0,a=e/o,i=1;r[0]=1,r[1]=n/o;for(let c=2;c<bt;c++)i*=c,r[c]=a/i,
[s,a]=[a,-t*a-(c-2)*s];return r}var ct=new Float64Array(2);function on(t,e){let n=t[bt-1],o=(bt-1)*n;for(let r=bt-2;r>0;r--)n=n*e+t[r],o=o*e+r*t[r];ct[0]=n*e,ct[1]=
o}function rn(t,e){let n=re(t,e),o=2/(2+n),r=-n/(2+n)/(1+Math.sqrt(o));if(Math.abs(r)>.03)return We(2/(Math.sqrt(t)*e));let s=nn(0),a=r/s[1];for(let i=0;i<6;i++)
on(s,a),a-=(ct[0]-r)/ct[1];return a}var en={drop:NaN,low:0,u:NaN,delta:NaN};function lo(t,e,n,o,r){let s=2*e*e*t,a=rn(t,e),i=nn(a),c=q[2],l=io/(1+Math.abs(a)),u=o-
a,f=Math.abs(n),m=0,h=0,d=0,g=0,y=-1,N=-1,$=!1;for(;;){let L=(A,O)=>({...O,signChange:y,bouncing:$,crossing:N,steps:g,flag:A});if(!(f<=gt&&h<=gt))return L("dive\
rged",en);let F=u-h-d,R,I,C,E;if(Math.abs(F)<l){on(i,F);let A=ct[0];R=2*A*(2+A),I=2+R,C=c*(1+A),E=c*ct[1]}else Z(o-h,q),E=q[1],C=q[2],I=.25*s*C*C,R=I-2;if(g===y?
$=R>=0:$&&N<0&&R<0&&(N=g),f===0)return L(R>0?"landed_on_axis":"converged",{drop:h,low:d,u:I,delta:R});let w=f*C,p=Math.abs(R);if(w*w*p+.5*t*(f*E)*(f*E)<.01*p*p){
let A=Et(o-h),O=A/(2*e*e*p),_=2*I*A*O,j=(C*C/3+_)/p+2*A*O,H=Math.sqrt(co/j);if(O*=f*f,_*=f*f,j*=f*f,R>0){if(f<H&&R<1&&g<r){let B=Math.log1p(R),tt=(Math.log(H)-Math.
log(f))/B,ge=Math.trunc(Math.min(tt,r-g-1))+1;y<0&&(y=g+1,$=!0),f=Math.exp(Math.log(f)+ge*B),g+=ge;continue}}else if(j*O<=Qe*(h+O)&&j*_<=Qe*p){let B=O+d,tt=h+B;
return d=B-(tt-h),L("converged",{drop:tt,low:d,u:I-_,delta:R-_})}}if(g>=r||I*(r-g)<.1)return g=r,L("max_steps",en);let M,T,v=!1;if(w>2)M=at(w),T=-s*M*C;else{let A=st(
.5*w);M=.25*w*(1-A),v=I*(1-A)>=1,T=v?f*(R-I*A):-f*(I*(1-A))}let x=t*M*f*E+d,k=h+x;d=x-(k-h),h=k,T+=m,k=f+T,m=T-(k-f),f=k,f<0&&(f=-f,m=-m,v=!0),g+=1,y<0&&(v||f===
0)&&(y=g)}}function fo(t,e,n){Z(n,q);let o=.5*t*e*e*q[2]*q[2],r=n===0?re(t,e):o-2;return{drop:0,low:0,u:o,delta:r,flag:"on_axis"}}function Tt(t,e,n,o=0,{maxSteps:r=1e8}={}){
let s=n===0?fo(t,e,o):lo(t,e,n,o,r),{signChange:a=-1,crossing:i=-1,bouncing:c=!1,steps:l=0}=s;return{b:o-s.drop-s.low,sharpness:s.u/t,gap:-s.delta/t,signChange:a,
crossingStep:i,bouncingSteps:c?(i>=0?i:l)-a:0,steps:l,regime:c?it[1]:it[0],flag:s.flag}}var us=Ze("sym"),hs=new Float64Array(3),se=t=>8*Math.PI/(t*t);var ho=13,po=3.4;function Mt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function Nt(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),u=o.ticks(c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};D(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:d,major:g}of l)g&&z(h,
P(n(d)),e.top,P(n(d)),e.bottom);for(let{value:d,major:g}of u)g&&z(h,e.left,P(o(d)),e.right,P(o(d)))}),D(t,{colour:a.muted,width:1},h=>{z(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:d,major:g}of l)z(h,P(n(d)),e.bottom,P(n(d)),e.bottom+(g?5:3));for(let{value:d,major:g}of u)z(h,e.left-(g?5:3),P(o(d)),e.left,P(
o(d)))});for(let h of l){let d=Math.min(n(h.value),e.right+ho-po*h.label.length);G(t,h.label,d,e.bottom+18,{...f,align:"center"})}for(let h of u)G(t,h.label,e.left-
8,o(h.value)+4,{...f,align:"right"});let m={colour:a.text,fonts:a.fonts,size:13};G(t,r,e.right,e.bottom+35,{...m,align:"right"}),G(t,s,2,e.top-9,m)}function P(t){
return Math.round(t)+.5}function z(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}var Ot={dash:[6,4],width:1.5};var wt=t=>`${S(100*t,3)} %`;var Y="8π/*d*²",lt="2/*λ*ₘₐₓ(init)";var an=1e30,sn=t=>typeof t=="number"&&Math.abs(t)<=an,ae=`up to ${S(an)}`,cn=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,ie=({min:t,max:e})=>`${S(t)}\
 to ${S(e)}`;function Rt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return sn(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${ie(a)}`}return sn(s)&&!(s<=e)?null:e===void 0?`a number ${ae} in size`:e===0?`a positive number ${ae}`:`a number above ${e} and ${ae}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>cn(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>ie(a[s])}}function It({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=cn(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${ie(r[o])}`}}function yt(t){return{counts:()=>!0,allowed:(e,n)=>t.includes(e[n])?null:t.map(o=>`“${o}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,n)=>e[n],options:()=>t.join(", ")}}function ln(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(",\
 ")}}function bo(t){return typeof t=="number"?S(t):JSON.stringify(t)??String(t)}function Lt(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(n.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:m,entry:h}]of e){let d=u(a,s)&&f(a,c,s);d&&i.push(`${l} must be ${d}\
, but it is ${bo(a[c])}.`),h&&(a[m]=h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(n.every(i=>r[i]===s.defaults[i]))return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,u,f]=o.find(([h])=>h===c)??[],m=f?.read(l,u,s);if(m!==void 0)a[u]=m;else{let h=f&&`allowed: ${f.options(u,s)}`;
i.push(`${c} = ${l} (${h??"no such setting"})`)}}return{traits:a,refused:i}}}}var Mo={whole:"whole run",tenth:"first tenth",hundredth:"first hundredth",eos:"EoS phase"},wo=({start_index:t},{starts:e})=>e[t]?.key==="A0",ce={d:It({symbol:"*\
d*"}),n:It({symbol:"*n*"}),signal:Rt({symbol:"*λ*",within:!0}),seed:It({symbol:"seed"}),start_index:ln("starts","start"),A0:Rt({symbol:"*A*₀",within:!0,counts:wo})},
da=Lt({eta:Rt({symbol:"*η*",within:!0}),...ce,window:yt(Object.keys(Mo))});function fn(t,e){let n=["d","n","signal","seed"].every(s=>t[s]===e[s]),{start:o,A0:r}=e;
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
"keydown",i=>{if(!(i.key in pn))return;i.preventDefault();let c=i.shiftKey?10:1;r(...pn[i.key].map(l=>l*c))}),{node:s,place({area:i,x:c,y:l},u,f){let m=(h,d,g)=>Math.
min(Math.max(h,d),g);s.style.left=`${m(c(u),i.left,i.right)}px`,s.style.top=`${m(l(f),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function gn(t){let e=b("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Kt(e),o=Kt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var ft={eta:"*η*",ratio:"*ηd*²/8π"},le={whole:"whole",zoom:"around the threshold"},bn=Lt({...ce,axis:yt(Object.keys(ft)),span:yt(Object.keys(le))});function Mn(t,e,n){
return`${dn(t,n)}etas = [
${e.map(o=>`    ${o},
`).join("")}]
sweep = relu_network.sweep(data, etas, a_minus, a_plus, test=test)
`}var yo=6e4,wn=40,yn={maxSteps:1e5},fe=8,_t=.1;function xn(t,{ratios:e,spans:n,time:o,test_n:r},s){let a=se(t.d),i=e.map(c=>{let l=c*a;return{ratio:c,eta:l,steps:Math.
max(1,Math.round(o/l)),end:null}});return{settings:t,testN:r,spans:n,edge:a,points:i,done:!1,total:i.reduce((c,{steps:l})=>c+l,0),taken:0,init:null,mean:[],before:s?.
known.length>fe?s:s?.before??null,cancelled:!1,get known(){return i.filter(({end:c})=>c)}}}function*kn(t,e){let{settings:n,points:o,edge:r,testN:s}=t,{prepared:a,
test:i}=yield*e(n,s),[c,l]=vt(n),{sharpness:u}=Ge(a,c,l,0);t.init=u>0?2/u:null,yield*f();for(let m of xo(o)){let h=ze(a,m.eta,c,l,0,m.steps);for(;!h.done;)t.taken+=
h.advance(Math.ceil(yo/n.n)),yield;let{aMinus:d,aPlus:g,b:y}=h;m.end={...h,accuracy:te(i,d,g,y)},yield}t.done=!0,t.before=null;function*f(){let m=n.d*(c+l),h=Object.
values(t.spans).flatMap(([d,g])=>Array.from({length:wn},(y,N)=>d*(g/d)**(N/(wn-1))));for(let d of h.sort((g,y)=>g-y)){let{b:g}=Tt(d*r,n.d,m,0,yn);Number.isFinite(
g)&&t.mean.push({ratio:d,eta:d*r,b:g}),yield}}}function xo(t){let e=[];for(let n=fe;n>=1;n/=2){let o=t.filter((r,s)=>s%n===0&&(n===fe||s%(2*n)!==0));e.push(...o.
reverse())}return e}var xt=({end:t})=>t.swing>=_t;function $n(t){let e=t.findIndex(xt);return e>0?[t[e-1],t[e]]:null}function Ft({settings:t},e){let[n,o]=vt(t);
return Tt(e,t.d,t.d*(n+o),0,yn).b}var ko={left:52,right:14,top:26,bottom:42},An=1e-6,$o=.04,ue={role:"flow",marker:"circle",dash:[]},he={role:"bouncing",marker:"triangle",dash:[]},vo={role:"dive\
rged",marker:"cross",dash:[]},de={role:"theory",dash:[7,4],width:2},pe={...Ot},me={dash:[2,3],width:2},Ct=[{key:"b",name:"bias *b* at time 10",value:({b:t})=>t},
{key:"accuracy",name:"test accuracy",value:({accuracy:t})=>t},{key:"swing",name:"growth of *A*’s swings, log scale",value:({swing:t})=>Math.max(t,An)}],Ao=t=>t.
end.diverged?vo:xt(t)?he:ue;function Pt(t,e,{sweep:n,axis:o,span:r,theory:s,config:a},{key:i,value:c}){let l=Mt(t,e,ko),u=Eo(So(n,o,r,a),r==="zoom"?1.01:1.04),f=(r===
"zoom"?J:et)(u,[l.left,l.right]),m=$=>f($[o]),h=$=>m($)>=l.left&&m($)<=l.right,g=[...n.known,...n.before?.known??[]].filter(h).map(({end:$})=>c($));i==="b"&&g.push(
0,...s?n.mean.filter(h).map(({b:$})=>$):[]);let y=[l.bottom,l.top],N=i==="swing"?et([An/2,2*Math.max(10,...g)],y):J(To(g),y);return{area:l,x:f,y:N,place:m,shown:h}}
function So({edge:t},e,n,{spans:o,ranges:r}){let[s,a]=o[n];if(e==="ratio")return[s,a];if(n==="zoom")return[s*t,a*t];let i=c=>8*Math.PI/(c*c);return[s*i(r.d.max),
a*i(r.d.min)]}var Eo=([t,e],n)=>[t/n,e*n];function To(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(.06*(n-e),.5*($o-(n-e)));return[
e-o,n+o]}function jt(t,e,{sweep:n,axis:o,span:r,theory:s,theme:a},{key:i,name:c,value:l}){let{area:u,x:f,y:m,place:h}=e,d=r==="zoom"?ft[o]:`${ft[o]}, log scale`;
Nt(t,u,{x:f,y:m,xName:d,yName:c,theme:a,yCount:5}),rt(u,t,()=>{i==="swing"&&No(t,e,a),s&&i==="b"&&D(t,{...de,colour:a.roles.theory},g=>{for(let y of n.mean)g.lineTo(
h(y),m(y.b))})}),Oo(t,e,n,a,i==="b"),n.before&&(t.globalAlpha=.25,vn(t,e,n.before.known,l,a),t.globalAlpha=1),vn(t,e,n.known,l,a)}function vn(t,{area:e,y:n,place:o,
shown:r},s,a,i){let c=t.globalAlpha;rt(e,t,()=>{D(t,{colour:i.muted,width:1.25,alpha:c},l=>{for(let u of s)l.lineTo(o(u),n(a(u.end)))})});for(let l of s.filter(
r)){let{role:u,marker:f}=Ao(l);dt(t,f,i.roles[u],m=>{pt(m,f,o(l),n(a(l.end)),4)})}}function No(t,{area:e,y:n},o){D(t,{colour:o.muted,width:1,dash:[1,3]},r=>{z(r,
e.left,P(n(_t)),e.right,P(n(_t)))})}function Oo(t,{area:e,x:n,place:o},{edge:r,init:s},a,i){let c={size:13,colour:a.text,fonts:a.fonts,halo:a.ground},l=[{eta:r,
look:pe,shape:"triangle",at:e.top+6,text:Y,align:"right"},{eta:s,look:me,shape:"square",at:e.bottom-6,text:lt,align:"left"}];for(let{eta:u,look:f,shape:m,at:h,text:d,
align:g}of l){if(u===null)continue;let y=o({eta:u,ratio:u/r});if(y<e.left||y>e.right||(D(t,{...f,colour:a.text},$=>{z($,y,e.top,y,e.bottom)}),dt(t,m,a.text,$=>pt(
$,m,y,h,5)),!i))continue;G(t,d,y+(g==="right"?-10:10),g==="right"?e.top+14:e.bottom-8,{...c,align:g})}}function Sn(t,{place:e,y:n,shown:o},{value:r},s,a){for(let[
i,c]of s)!i||!o(i)||D(t,{colour:a.text,width:c},l=>{pt(l,"circle",e(i),n(r(i.end)),8)})}var En=t=>`${S(t)} × ${Y}`;function Tn(t,e){let{known:n}=t,o=[Ro(t)];return t.done||o.push(Io(t)),n.length>1&&(t.done||t.cancelled)&&o.push(Lo(n),_o(n),Fo(t,n)),
e&&o.push(`Chosen: ${Ht(t,e)}.`),o.filter(Boolean).join(" ")}function Ro({edge:t,init:e,settings:n}){let o=`In dimension *d* = ${n.d} the mean model puts the tr\
ansition at ${Y} = ${S(t)}`;return e===null?`${o}.`:`${o}; the network's own sharpness at the start puts it at ${lt} = ${S(e)}, ${En(e/t)}.`}function Io({cancelled:t,
known:e,points:n}){let o=`${n.length} step sizes`;return t?`Cancelled with ${e.length} of ${o}; “go on” takes it up again.`:`The network is being trained wi\
th ${o}…`}function Lo(t){let e=$n(t);if(e){let[n,o]=e.map(({ratio:r})=>S(r));return`The swings of *A* begin to grow between ${n} and ${o} × ${Y}.`}return`The\
 swings of *A* grow at ${t.some(xt)?"every":"no"} step size.`}function _o(t){let[e,n]=[t[0],t.at(-1)];return`The bias at time 10 falls from ${S(e.end.b)} at *η*\
 = ${S(e.eta)} to ${S(n.end.b)} at *η* = ${S(n.eta)}. What it loses below the threshold is slow learning of the labels, which the mean model leaves out.`}function Fo({
testN:t},e){let n=e.map(({end:o})=>o.accuracy);return`The test accuracy on ${W(t)} fresh samples (ties count as errors) lies between ${wt(Math.min(...n))} and ${wt(
Math.max(...n))}.`}function Ht(t,{eta:e,ratio:n,end:o,steps:r}){let s=Ft(t,e);return[`*η* = ${S(e)} = ${En(n)}`,`*b* = ${S(o.b)}`,Number.isFinite(s)&&`mean mod\
el ${S(s)}`,`test accuracy ${wt(o.accuracy)}`,o.diverged?`diverged after ${W(o.n)} steps`:`${W(r)} steps`].filter(Boolean).join(", ")}function Nn({known:t,points:e},n,o){
if(!t.length)return`${n} against step size: not yet computed.`;let[r,s]=[t[0],t.at(-1)];return`${n} against step size, ${t.length} of ${e.length} points: ${S(o(
r.end))} at η = ${S(r.eta)}, ${S(o(s.end))} at η = ${S(s.eta)}.`}function On({scene:t,read:e,choose:n,setDimension:o}){let r=Ct.map((c,l)=>({kind:c,panel:gn(l===0?"eos-main":`eos-${c.key}`)})),[s]=r.map(({panel:c})=>c),a=mn(s,
{grabbed:()=>!0,dragged:c=>{let{axis:l,config:u}=t();if(l!=="eta")return;let{min:f,max:m,step:h}=u.ranges.d,d=Math.round(Math.sqrt(8*Math.PI/s.scales.x.invert(c))/
h)*h;o(Math.min(Math.max(d,f),m))},dropped:()=>{},nudged:c=>{let{sweep:l,config:u}=t(),{min:f,max:m,step:h}=u.ranges.d;o(Math.min(Math.max(l.settings.d-c*h,f),m))}});
a.node.classList.add("eos-threshold");function i(c,l){let{place:u,shown:f}=c.scales,[m]=c.place(l),h=d=>Math.abs(u(d)-m);return t().sweep.known.filter(f).reduce(
(d,g)=>d&&h(d)<=h(g)?d:g,null)}for(let{panel:c}of r){let l=()=>c.scales&&t().sweep;c.node.addEventListener("pointermove",u=>l()&&e(i(c,u))),c.node.addEventListener(
"pointerleave",()=>e(null)),c.node.addEventListener("click",u=>{l()&&u.target!==a.node&&n(i(c,u))})}return{all:r.map(({panel:c})=>c),node:b("div",{class:"eos-pa\
nels"},r.map(({panel:c})=>c.node)),draw(){let c=t();for(let{kind:f,panel:m}of r)m.draw((h,d)=>Pt(h,d,c,f),(h,d)=>jt(h,d,c,f)),m.describe(Nn(c.sweep,kt(f.name),f.
value));let{edge:l,settings:u}=c.sweep;a.node.hidden=c.axis!=="eta"||c.span!=="whole",s.scales&&a.place({...s.scales,y:()=>1/0},l,0),a.describe(`threshold 8π/d²\
, d = ${u.d}: drag it or use the arrow keys`)},drawOver(c,l){let{theme:u}=t();for(let{kind:f,panel:m}of r)m.drawOver((h,d)=>{Sn(h,d,f,[[l,3],[c,1.5]],u)})}}}var[Rn,In,Dt]=[1100,600,40];function Co({state:t,set:e,draw:n,reset:o,link:r,readout:s,words:a}){let{config:i}=t,c=Be(),l={theory:!0,pointed:null,chosen:null},u=ve(
i.presets,Po,p=>e({span:p.span,...un(p,i)})),f=Ut("axis",Object.entries(ft),p=>e({axis:p})),m=Ut("step sizes",Object.entries(le),p=>e({span:p})),h=Ae("theory",()=>{
l.theory=!l.theory,n()}),d=_e("sweep",{run:()=>t.run,draw:n}),g=On({scene:L,read:p=>{l.pointed=p,I()},choose:F,setDimension:p=>e({d:p})}),y=Ie(F),N=Ne(),$=xe({ready:()=>t.
run?.known.length>0,reset:()=>{l.theory=!0,l.chosen=null,o()},link:r,python:()=>Mn(t.settings,t.run.points.map(({eta:p})=>p),i.test_n),picture:E,data:w,stem:()=>"\
eosbook-transition"});function L(){let{run:p,theme:M}=t,{axis:T,span:v}=t.settings;return{sweep:p,theme:M,config:i,axis:T,span:v,theory:l.theory}}function F(p){
l.chosen=p,n()}function R(){let{run:p}=t,{known:M,points:T,taken:v,total:x,done:k}=p,{axis:A,span:O}=t.settings;d.update(v/x,`${M.length} of ${T.length} step si\
zes`,!k),f.update(A),m.update(O),h.update(l.theory),V(a,Tn(p,l.chosen)),g.draw(),y.update(M,l.chosen,_=>Ht(p,_)),I(),N.show(`${l.theory}`,C)}function I(){let{run:p}=t;
if(!p)return;g.drawOver(l.pointed,l.chosen);let M=l.pointed??l.chosen;V(s,M?Ht(p,M):"Point at a mark to read it, click it to keep it.")}function C(){return[ot(nt(
ue),"swings of *A* do not grow"),ot(nt(he),"they grow"),ot(nt({...pe,marker:"triangle"}),Y),ot(nt({...me,marker:"square"}),lt),l.theory&&ot(nt(de),"mean model, \
in the limit"),b("span",{},"pale: the sweep before, while this one runs")]}function E(){let{d:p,n:M,seed:T}=t.settings,v=Rn/2,x=In-Dt,k=[[12,Dt,v-24,x],[v,Dt,v-
12,x/2],[v,Dt+x/2,v-12,x/2]],A=Ct.map((_,j)=>({at:k[j],draw:(H,...B)=>jt(H,Pt(...B,L(),_),L(),_)})),O=`Network (2) at time ${i.time}: *d* = ${p}, *n* = ${M}, se\
ed ${T}`;return Oe(t.theme,O,[Rn,In],A)}function w(){let{known:p,edge:M,init:T}=t.run;return Re(`network (2): ${hn(t.settings)} 8pi/d^2=${M} 2/lambda_max(init)=${T}`,
["eta","ratio","steps","a_minus","a_plus","b","accuracy","swing","mean_model_b"],p.length-1,v=>{let{eta:x,ratio:k,end:A}=p[v],{n:O,aMinus:_,aPlus:j,b:H,accuracy:B,
swing:tt}=A;return[x,k,O,_,j,H,B,tt,Ft(t.run,x)]})}return{nodes:[...u.nodes,b("div",{class:"eos-row"},f.node,m.node,h.node),d.node,g.node,N.node,y.node,s,a,$.node],
panels:g.all,compute(p){let{axis:M,span:T,...v}=p,x=JSON.stringify(v);if(t.run?.key===x)return t.run;l.pointed=l.chosen=null;let k=Object.assign(xn(p,i,t.run),{
key:x});return d.start(kn(k,c)),k},draw:R,controls(p){u.update(p),e({A0_unused:p.start.key!=="A0"})},stop(){d.stop()}}}var Po=(t,e)=>t.span===e.span&&fn(t,e),ci={
render:t=>Te(t,{style:"eos-tr",settings:bn,build:Co})};export{ci as default};
