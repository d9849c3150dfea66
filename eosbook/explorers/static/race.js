function it(){return globalThis.eosbookPage===!0}function we(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function Dt(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return n.search=new URLSearchParams([...r,...s]),o&&(n.hash=o),n.href}function ve(t,e){history.replaceState(history.state,"",Dt(t,e))}function w(t,e={},...o){return xe(document.createElement(t),e,o)}function Y(t,e={},...o){return xe(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function xe(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function F(t){return t.split("*").map((e,o)=>o%2?w("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function Mt(t){return t.replaceAll(
"*","")}function V(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...F(e)))}var To=0;function wt(t){return`eos-${t}-${++To}`}function Ut(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function ye(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function $e({ready:t,reset:e,link:o,python:n,picture:r,data:s,stem:a}){let i=w("span",{class:"eos-feedback",role:"status"});async function c(u,p){if(await ye(u)){
i.textContent=p;return}let m=w("textarea",{readonly:!0,"aria-label":"text to copy"},u);i.replaceChildren("Copy this: ",m),m.select()}let l=(u,p)=>w("button",{type:"\
button",onclick:()=>t()&&p()},u),f=[w("button",{type:"button",onclick:e},"reset"),it()&&l("copy link",()=>c(o(),"Link copied.")),l("copy Python",()=>c(n(),"Pyth\
on code copied.")),l("save picture",async()=>Ut(await r(),`${a()}.png`)),l("save data",()=>Ut(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);
return{node:w("div",{class:"eos-row"},f,i)}}var Ro="⁰¹²³⁴⁵⁶⁷⁸⁹";function Gt(t){let e=String(Math.abs(t)).replace(/\d/g,o=>Ro[o]);return t<0?`⁻${e}`:e}function E(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[a,i]=o.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${Gt(Number(i))}`;return n+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(o.toPrecision(e))).split(".");return n+ke(r)+
(s?`.${s}`:"")}function K(t){return(t<0?"−":"")+ke(String(Math.abs(t)))}function ke(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Ht(t,e){
return`${K(t)} ${e}${t===1?"":"s"}`}function _o(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function ct(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),s=a=>e[0]+(a-o)*r;return s.invert=a=>o+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=_o(n-o,a),c=[],l=Math.ceil(
o/i-1e-9),f=Math.floor(n/i+1e-9);for(let u=l;u<=f;u++){let p=Number((u*i).toPrecision(12));c.push({value:p,label:E(p,6),major:!0})}return c},s}function lt(t,e){let[o,n]=t.map(Math.log10),r=ct([o,n],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((n-o)/a)),c=[];for(let l=Math.floor(o);l<=Math.ceil(n);l++)for(let f of[1,2,5]){let u=+`${f}e${l}`,p=Math.log10(u);if(p<o-1e-9||p>n+1e-9||(f===1?l%i!==
0:n-o>a/2))continue;let m=l>=-3&&l<=3,h=f===1?"":`${f}×`,b=m?E(u,2):`${h}10${Gt(l)}`;c.push({value:u,label:b,major:f===1})}return c},s}function Se(t,...e){return w("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Ae(t,e,o){let n=new Map,r=t.map(c=>{let l=w("button",{type:"bu\
tton",onclick:()=>o(c)},F(c.label));return l.setAttribute("aria-pressed","false"),n.has(c.group)||n.set(c.group,[]),n.get(c.group).push(l),l}),s=w("div",{class:"\
eos-presets eos-later"},[...n].map(([c,l])=>Se(Mt(c),w("span",{class:"eos-name"},F(c)),l))),a=w("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
f=>e(f,c));r.forEach((f,u)=>f.setAttribute("aria-pressed",String(u===l))),a.replaceChildren(...l<0?[]:F(t[l].caption))}return{nodes:[s,a],update:i}}function zt(t,e,o){let n=e.map(([s,a])=>{let i=w("button",{type:"button",onclick:()=>o(s)},F(a));return[s,i]});return{node:Se(t,w("span",{class:"eos-name"},t),n.
map(([,s])=>s)),update(s){for(let[a,i]of n)i.setAttribute("aria-pressed",String(a===s))}}}function Ee(t,e,o){let n=wt("menu"),r=w("select",{id:n,onchange:()=>o(Number(r.value))},e.map((a,i)=>w("option",{value:i},a))),s=w("label",{for:n,class:"eos-nam\
e"},t);return{node:w("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}function Ne(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Io={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Co={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},jo=["text","muted","ground","surface","line","accent"];function Bt(t){let e=w("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let a of jo)e.style.color=`var(--eos-${a})`,o[a]=getComputedStyle(e).color;e.remove();let[n,r,s]=Ne(o.text);o.dark=.299*n+.587*r+.114*s>128,o.
roles=o.dark?Co:Io,t.style.colorScheme=o.dark?"dark":"light";for(let[a,i]of Object.entries(o.roles))t.style.setProperty(`--eos-${a}`,i);return o}function Oe(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function Le({model:t,el:e},{style:o,settings:n,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=w("div",{class:"\
eos-layout"}),l=w("div",{class:`eos ${o}`},c);e.append(l);let f=w("p",{class:"eos-note",role:"status"}),u=w("p",{class:"eos-readout"}),p=w("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function m(g){let S=Object.entries(g).filter(([T,R])=>!Object.is(t.get(T),R));for(let[T,R]of S)t.set(T,R);S.length&&t.
save_changes()}let h=r({name:a,state:i,set:m,draw:k,readout:u,words:p,reset:()=>{m(n.defaults(s)),v()},link:()=>Dt(a,n.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(f,...h.nodes);let b=null;function y(){let g=performance.now(),{settings:S,problems:T}=n.read(t);if(i.settings=S,l.classList.toggle("eos-\
problem",T.length>0),T.length){h.stop(),i.run=null,V(p,T.join(" ")),V(u,"");return}let R=JSON.stringify(S);(R!==b||!i.run)&&(i.run=h.compute(S,R!==b)),b=R,k(),h.
controls?.(S),performance.measure("eosbook-draw",{start:g,end:performance.now()})}function k(){i.run&&h.draw()}let d=!1;function v(){d||(d=!0,queueMicrotask(()=>{
d=!1,l.isConnected&&y()}))}let x=0;function L(){clearTimeout(x),x=setTimeout(()=>{let{settings:g,problems:S}=n.read(t);S.length||ve(a,n.toAddress(g,s))},250)}if(it()){
let{traits:g,refused:S}=n.fromAddress(we(a),s);m(g),S.length&&V(f,`Not taken from the address: ${S.join("; ")}.`)}let A=()=>{v(),it()&&L()};for(let g of n.keys)
t.on(`change:${g}`,A);let $=Oe(()=>{i.theme=Bt(l),h.recolour?.(),v()}),N=()=>h.panels.map(g=>g.measure()).some(Boolean),M=new ResizeObserver(()=>{N()&&k()});for(let g of h.
panels)M.observe(g.node);return N(),i.theme=Bt(l),v(),()=>{for(let g of n.keys)t.off(`change:${g}`,A);clearTimeout(x),h.stop(),$(),M.disconnect(),l.remove()}}var Po={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Q({
role:t,dash:e,width:o=2,marker:n,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=Y("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":o,"stroke-dasha\
rray":e.join(" ")}),i=n==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=n&&Y("path",{d:Po[n],...i});return Y("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function vt(t,e){return w("span",{},t,w("span",{},F(e)))}function Te(){let t=w("div",{class:"eos-legend"}),e=null;
return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(Boolean)))}}}function Wt(t){let e=w("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(n*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,n,r),o}}}function j(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function X({left:t,top:e,width:o,height:n},r,s){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),s(),r.restore()}function Fo(t,e,o,n){let r=[];for(let s=t;s<=
e;){let a=Math.floor(o(s)),[i,c,l]=[s,s,s];for(;l<e&&Math.floor(o(l+1))===a;)l++,n(l)<n(i)&&(i=l),n(l)>n(c)&&(c=l);let[f,u]=i<c?[i,c]:[c,i];r.push(s),f>s&&r.push(
f),u>f&&r.push(u),l>u&&r.push(l),s=l+1}return r}function qo(t,e,o,n){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](o(r),n(r)))}function xt(t,e,o,n,r,s="x"){let[a,i]=s===
"x"?[n,r]:[r,n];qo(t,Fo(e,o,a,i),n,r)}function yt(t,e,o,n){e<o&&(t.globalAlpha=.2,n(o),t.globalAlpha=1),n(e)}function $t(t,e,o,n,r,s,a,i){for(let c=o;c<=n;c+=r)
tt(t,e,s(c),a(c),i)}function kt(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),
(e==="cross"||r)&&t.stroke(),t.restore()}function tt(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(o,n-1.25*
r),t.lineTo(o+1.15*r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(o-r,n-r),
t.lineTo(o+r,n+r),t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var Do="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function C(t,e,o,n,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:f=""}=r,u=e.split("*").map((h,b)=>(t.font=b%2?
`italic ${a+2}px ${Do}`:`${f} ${a}px ${l}`,{part:h,font:t.font,width:t.measureText(h).width})),p=u.reduce((h,{width:b})=>h+b,0),m=s==="right"?o-p:s==="center"?o-
p/2:o;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let h of c?
["strokeText","fillText"]:["fillText"]){let b=m;for(let{part:y,font:k,width:d}of u)t.font=k,t[h](y,b,n),b+=d}return t.restore(),p}function Yt(t){let e=w("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=Wt(e),n=Wt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(o.begin(i,c),this.
scales)},drawOver(s){let a=n.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var Re=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],_e={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var ut={dash:[6,4],width:1.5};function ft(t){return t.diverges?[Re[0],_e,_e]:Re}function et(t,e){return ft(t)[t.path.phase[e]].name}function Ie(t,e){let o=[0];for(let n of[
1,2]){let r=o[n-1];for(;r<=e&&t[r]<n;)r++;o.push(r)}return[...o,e+1]}function St(t,e){let o=Math.ceil(t/e);return o%2?o:o+1}function Ce({position:t,last:e,perSecond:o,show:n,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function f(m){let h=s.matches?
500:0,b=Math.max(m-i,0),y=h?Math.floor(b/h)*h:b,k=Math.min(e(),c+Math.floor(y/1e3*o()));if(k!==l&&n(l=k),k>=e())return p();a=requestAnimationFrame(f)}function u(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(f),r()}function p(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
p():u(),restart:()=>a&&(p(),u()),stop:p}}var Kt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Uo="M3 1 L12 7 L3 13 Z",Go="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Zt(t){let e=Y("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return Y("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function je({last:t,phaseName:e,moved:o,stepOf:n=a=>a,
name:r="step",write:s=K}){let a=1/0,i=Kt.length-1,c=()=>Math.min(a,t()),l=Ce({position:c,last:t,perSecond:()=>Kt[i].perSecond(t()),show:f,changed:L});function f($){
a=$>=t()?1/0:$,o()}function u($){l.stop(),f($)}let p=wt(r),m=w("button",{type:"button",onclick:()=>l.toggle()}),h=w("button",{type:"button",onclick:()=>u(0)},Zt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),b=w("button",{type:"button",onclick:()=>u(1/0)},Zt("M11 2 v10 M2 2 L9 7 L2 12 Z"));h.setAttribute("aria-label",`first ${r}`),b.
setAttribute("aria-label",`last ${r}`);let y=w("input",{id:p,type:"range",min:0,step:1});y.addEventListener("input",()=>u(Number(y.value)));let k=w("output",{for:p}),
d=Ee("speed",Kt.map($=>$.name),$=>{i=$,l.restart()}),v=w("label",{for:p,class:"eos-name"},r),x=w("div",{class:"eos-replay"},h,m,b,v,y,k,d.node);function L(){let{
playing:$}=l;m.value!==String($)&&(m.value=String($),m.replaceChildren(Zt($?Go:Uo),$?" pause":" play")),y.max=String(t()),y.value=String(c());let N=n(c()),M=r===
"step"?N:s(N);y.setAttribute("aria-valuetext",`${r} ${M}, ${e(c())}`),k.textContent=`${s(N)} of ${s(n(t()))}`,d.update(i)}let A=()=>y.matches(":focus-visible");
return{node:x,step:c,update:L,atEnd:()=>a===1/0,focused:A,reading($){return $>=0?{step:$,marked:!0}:{step:c(),marked:a!==1/0||A()}},stop:l.stop,put($){a=$>=t()?
1/0:$},rewind(){l.stop(),a=1/0}}}var Ho=13,zo=3.4;function At(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function pt(t,e,{x:o,y:n,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=o.ticks(i??Math.max(2,e.width/
80)),f=n.ticks(c??Math.max(2,e.height/50)),u={colour:a.muted,fonts:a.fonts,size:12};j(t,{colour:a.line,width:1,alpha:.6},m=>{for(let{value:h,major:b}of l)b&&P(m,
q(o(h)),e.top,q(o(h)),e.bottom);for(let{value:h,major:b}of f)b&&P(m,e.left,q(n(h)),e.right,q(n(h)))}),j(t,{colour:a.muted,width:1},m=>{P(m,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:h,major:b}of l)P(m,q(o(h)),e.bottom,q(o(h)),e.bottom+(b?5:3));for(let{value:h,major:b}of f)P(m,e.left-(b?5:3),q(n(h)),e.left,q(
n(h)))});for(let m of l){let h=Math.min(o(m.value),e.right+Ho-zo*m.label.length);C(t,m.label,h,e.bottom+18,{...u,align:"center"})}for(let m of f)C(t,m.label,e.left-
8,n(m.value)+4,{...u,align:"right"});let p={colour:a.text,fonts:a.fonts,size:13};C(t,r,e.right,e.bottom+35,{...p,align:"right"}),C(t,s,2,e.top-9,p)}function q(t){
return Math.round(t)+.5}function P(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}function Bo(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Pe(t,{area:e,x:o,y:n},r,s,a){let i=q(o(s));j(t,{colour:r.text,width:1,
alpha:.6},c=>{P(c,i,e.top,i,e.bottom)}),X(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=n(c);Number.isFinite(l)&&tt(t,"circle",i,Bo(l,e),4)}t.
fill()})}var ht=[2,6,10,14,22],Wo=1e-13;function De(t,e){let o=1;for(let n=1;n<=e;n++)o=o*(t-e+n)/n;return o}var Fe=Float64Array.from({length:6},(t,e)=>{let o=0;for(let n=e;n<=
5;n++)o+=De(n,e)/(n+1);return(-1)**e*o}),qe=Float64Array.from({length:6},(t,e)=>(-1)**e*De(5,e)/6);function Et(t,e,o,n,r){let s=Math.exp(n),a=0,i=0,c=0,l=0;for(let f=0;f<=
5;f++){let u=2+o,p=e*s,m=Math.sqrt(u*u+4*p*p),h=e*t.prime(s)/t.curvature,b=o+4*p*p/(u+m)-t.q(s)*m-h*h;if(!(b>-1)){r.fill(NaN);return}let y=-u*h*h,k=Math.log1p(b);
a+=Fe[f]*y,i+=Fe[f]*k,c+=qe[f]*y,l+=qe[f]*k,o+=y,s+=s*b}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var Vt=new Float64Array(4),H=new Float64Array(4),z=new Float64Array(ht.length),
Z=new Float64Array(ht.length);function Ue(t,e,o,n,r,s=Wo){Et(t,e,o,n,Vt);let[a,i]=Vt,[,,c,l]=Vt;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let f=1e-6*(Math.
abs(o)+r*Math.abs(a));Et(t,e,o+f,n,H);let u=(H[0]-a)/f,p=(H[1]-i)/f;Et(t,e,o,n+1e-6,H);let m=(H[0]-a)/1e-6,h=(H[1]-i)/1e-6;for(let A=0;A<ht.length;A++){let $=ht[A],
N=r/$,M=(1-N*u)*(1-N*h)-N*N*m*p,g=a,S=i,T=0,R=0,_=0,I=0;for(let O=0;O<=$;O++){O>0&&(Et(t,e,o+T,n+R,H),g=H[0],S=H[1]);let U=N*g-_,J=N*S-I,G=((1-N*h)*U+N*m*J)/M,W=((1-
N*u)*J+N*p*U)/M;O>0&&O<$?(_+=2*G,I+=2*W):(_=G,I=W),T+=_,R+=I}z[A]=T,Z[A]=R;for(let O=A-1;O>=0;O--){let U=($/ht[O])**2-1;z[O]=z[O+1]+(z[O+1]-z[O])/U,Z[O]=Z[O+1]+
(Z[O+1]-Z[O])/U}}c*=r,l*=r;let b=(1-r*u)*(1-r*h)-r*r*m*p,y=((1-r*h)*c+r*m*l)/b,k=((1-r*u)*l+r*p*c)/b,d=Math.abs(z[0]-z[1])+Math.abs(y),v=Math.abs(Z[0]-Z[1])+Math.
abs(k),x=Math.abs(o+z[0]),L=Math.max(d/(Math.abs(o)+x),v)/s;return{dd:z[0],dl:Z[0],error:Number.isNaN(L)?1/0:L}}var nt=["gradient flow","EoS"],Nt=1e150,Ge=1e-9,ot=512,Yo=(t,e,o)=>t>0&&Number.isFinite(t+e+o);function Ko(t,e,o){if(!Yo(t,e,o))return{u:NaN,d:NaN,flag:"diverge\
d"};if(e===0||o===0){let n=t*(e*e+o*o);return{u:n,d:n-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(o)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function Zo(t,e,o,n,r){
let{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,untilTurn:l,watch:f}=r,u=e*Math.abs((n-o)*(n+o)),p=u-2,m=Math.abs(o*n),h=0,b=0,y=-1,k=-1,d=!1,v=0,x=ot,L=0,A="\
max_steps";for(;b<=a;){if(!(u<=Nt&&m<=Nt)){A="diverged";break}if(u===0){A="invariant_line";break}let $=e*m,N=2*$*$/(u+Math.sqrt(u*u+4*$*$)),M=u+2*N,g=p+N>=0,S=g&&
p+N<=1;if(y===h&&(d=g,l)){A="converged";break}if(d&&k<0&&!g&&(k=h),m===0){A=p>0?"landed_on_axis":"converged";break}let T=t.q(m),R=t.prime(m)/t.curvature,_=e*R*(e*
R),I=T<.5?p+2*N-T*M-_:R*M/m-_-2;if(I>=-1&&y<0&&(y=h+1),p<0&&$*$<Ge*p*p&&$*$<-Ge*p*u){u+=$*$/p,p+=$*$/p,A="converged";break}let O=f?f(h,p+N,m):1/0;if(h>=s)break;
let U=Math.abs(p)<1&&y>=0&&y<=h;if(c&&U&&L<=0&&O>=ot){x=Math.min(x,s-h,Math.floor(O));let{dd:J,dl:G,error:W}=Ue(t,e,p,Math.log(m),x,i);b+=ot;let at=p+J,bt=e*m*Math.
exp(G),Me=2*bt*bt/(2+at+Math.sqrt((2+at)**2+4*bt*bt)),Oo=at+Me>=0!==g||at+Me<=1!=p+N<=1;if(W<=1&&!Oo&&x>0){h+=x,S&&(v+=x),p=at,u=2+p,m*=Math.exp(G);let Lo=.8*Math.
max(W,1e-9)**(-1/9);x=Math.floor(Math.min(8*x,x*Lo,20*x/Math.abs(G)));continue}if(W===1/0?x=0:W<=1?x=Math.floor(x/4):x=Math.floor(x*Math.max(.8*W**(-1/9),.1)),x>=
ot)continue;x=ot,L=ot}L-=1,b+=1,S&&(v+=1),m=Math.abs(m+m*I),Math.abs(p)>1||_>1?(u=Math.abs(u*(1-_)),p=u-2):(p-=u*_,u=2+p),h+=1}return{u,d:p,signChange:y,crossing:k,
bouncing:d,band:v,steps:h,flag:A}}function Jt(t,e,o,n,r={}){let{maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,{watch:l}=r,f=e*t.curvature,
[u,p]=[Math.abs(o),Math.abs(n)],m=Ko(f,u,p)??Zo(t,f,u,p,{maxSteps:s,maxEvaluations:a,relTol:i,leaping:c,watch:l,untilTurn:!1}),{signChange:h=-1,crossing:b=-1,bouncing:y=!1,
band:k=0,steps:d=0,flag:v}=m,x=["converged","landed_on_axis","on_axis"].includes(v),L=y?(b>=0?b:d)-h:0;return{y2:x?m.u/f:NaN,sharpness:x?m.u/e:NaN,gap:x?-m.d/e:
NaN,signChange:h,crossingStep:b,bouncingSteps:L,bandSteps:k,steps:d,regime:y?nt[1]:nt[0],flag:v}}function Vo(t,e,o,n,r){return r==="first-order"||o<=0?0:t*n*Math.asinh(e/Math.sqrt(o))}function He(t,e,o,{curvature:n,lipschitz:r},s){let a=Math.abs((o-e)*(o+e)),
i=Math.min(Math.abs(e),Math.abs(o)),c=Vo(t,i,a,r,s);return t*n*a*Math.exp(-c)>2?nt[1]:nt[0]}var Jo=1e-12,Qo=1e-300;function Be(t,e,o){let n=e*o,r=t.prime(n),s=t.second(n),a=s*n+r,i=s*(o*o-e*e);return .5*(s*(e*e+o*o)+Math.sqrt(i*i+4*a*a))}function Qt(t){
let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function We(t,e,o,n,r,{out:s,stop:a=!1}={}){let i=s&&
s.x.length>r?s:Qt(r),{x:c,y:l,value:f,sharpness:u,y2:p,phase:m}=i,h=e*t.curvature,b=Math.abs(o)>Math.abs(n),y=Math.sign(o)*Math.sign(n),k=o,d=n,v=-1,x=-1,L=-1,A=0,
$=1/0,N=!1,M="max_steps";for(let g=0;g<=r;g++){let S=k*d;if(!(Math.abs(S)<=Nt)){M="diverged";break}v=g;let T=b?k:d,R=h*(T*T)>=2,_=Math.sign(k)*Math.sign(d);if(A===
0&&_!==y&&(_!==0||$>=Qo)?(x=g,A=R?1:2):A===1&&!R&&(L=g,A=2),c[g]=k,l[g]=d,f[g]=t.value(S),u[g]=Be(t,k,d),p[g]=d*d,m[g]=A,$=Math.min(Math.abs(k),Math.abs(d)),N||=
k!==0&&Math.abs(k)===Math.abs(d),a&&g>0&&($===0||ze(h,k,d)))break;let I=e*t.prime(S),O=k-I*d;d-=I*k,k=O}return v<0&&(v=0,c[0]=o,l[0]=n,f[0]=u[0]=p[0]=NaN,m[0]=0),
M!=="diverged"&&(o===0||n===0?M="on_axis":N?M="invariant_line":c[v]===0||l[v]===0?M=h*Math.max(c[v]*c[v],l[v]*l[v])>2?"landed_on_axis":"converged":ze(h,c[v],l[v])&&
(M="converged")),{...i,n:v,signChange:x,crossing:L,flag:M}}function ze(t,e,o){let n=t*Math.max(e*e,o*o),r=(t*e*o)**2;return n<2&&r<=Jo*(2-n)*Math.min(n,2-n)}var Ot=2;function Ye(t,e,[o,n],r){let s=new OffscreenCanvas(o*Ot,n*Ot),a=s.getContext("2d");a.scale(Ot,Ot),a.fillStyle=t.ground,a.fillRect(0,0,o,n),C(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Ke(t,e,o,n){let r=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)r.push(n(s).join());return`${r.join(`
`)}
`}var Ze=1e5;function Lt(t){return Math.min(Math.max(t,-Ze),Ze)}var rn=1.4426950408889634,sn=.6931471803691238,an=19082149292705877e-26,Xt=1075,cn=Float64Array.from({length:Xt+1},(t,e)=>2**-e);function Ve(t){let e=t>=0?Math.
trunc(Math.min(t*rn+.5,1075)):Xt,o=e<Xt?e*sn-t+e*an:0,n=1/6227020800;return n=n*o+1/479001600,n=n*o+1/39916800,n=n*o+1/3628800,n=n*o+1/362880,n=n*o+1/40320,n=n*
o+1/5040,n=n*o+1/720,n=n*o+1/120,n=n*o+1/24,n=n*o+1/6,n=n*o+1/2,(1+(o+o*o*n))*cn[e]}function Tt(t){if(t>1){let r=Ve(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,o=e*
(11486475+e*(810810+e*(12870+e*44))),n=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return o/n}function te(t){let e=Math.abs(t);if(e>2){let o=Ve(e),n=.5*((1-
o)/(1+o));return t>0?n:-n}return .25*t*(1-Tt(.5*e))}function Je(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var ee={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*te(2*t),second:Je,q:t=>Tt(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),o=(t+1)/t;return{beta:t,c:e,r:o,value:n=>{let r=Math.
min(Math.abs(n),o);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(n)-r)},prime:n=>Math.abs(n)<o?n*(1-e*Math.abs(n)**t):Math.sign(n),second:n=>Math.abs(n)<o?1-(t+1)*e*Math.
abs(n)**t:0,q:n=>{let r=Math.abs(n);return r<o?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:te,second:t=>Je(t/2)/4,q:t=>Tt(Math.abs(t)/2)})};function Qe(t,e){if(!(t in ee))throw new RangeError(`key must be one of ${Object.keys(ee).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let o=ee[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...o}}var ln=1e-7,un=4;var fn=1e-10;function pn({loss:t,beta:e}){return Qe(t.key,t.key==="beta"?e:void 0)}function Xe(t,e,o=1/0){let{eta:n,x0:r,y0:s,steps:a}=t,i=pn(t),c=We(i,n,r,s,a,
{stop:!0,out:e}),l=Math.abs(r)>Math.abs(s),f={settings:t,loss:i,path:c,swapped:l,height:u=>i.curvature*(l?c.x[u]**2:c.y2[u]),excess:u=>hn(i,c.x[u]*c.y[u],c.value[u]),
threshold:2/n,limit:Jt(i,n,r,s,{relTol:fn,maxEvaluations:o}),flowLimit:i.curvature*Math.abs((s-r)*(s+r)),arrival:mn(i,n,r,s),predicted:["first-order","sharper"].
map(u=>He(n,r,s,i,u))};return f.diverges=c.flag==="diverged"||f.limit.flag==="diverged",f.last=dn(f),f.starts=Ie(c.phase,f.last),f}function hn(t,e,o){return Math.
abs(e)<1e-4?t.curvature*e*e/2:o-t.value(0)}function mn(t,e,o,n){let r=Math.abs((n-o)*(n+o)),s=Math.min(Math.abs(o),Math.abs(n));return r>0?t.curvature*r*Math.exp(
-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function dn(t){let{path:e,threshold:o,settings:n,diverges:r}=t,s=un*Math.max(Math.abs(n.x0),Math.abs(n.y0));for(let a=0;a<
e.n;a++){let{x:i,y:c}=e;if(r){if(!gn(e,a+1)||Math.max(Math.abs(i[a]),Math.abs(c[a]))>s)return a}else if(t.height(a)<o&&t.excess(a)<ln)return a}return e.n}function gn({
value:t,sharpness:e,y2:o},n){return Number.isFinite(t[n]+e[n]+o[n])}function to(t){return`*${t.swapped?"x":"y"}*²${t.loss.curvature===1?"":"/4"}`}var oo=1e30,eo=t=>typeof t=="number"&&Math.abs(t)<=oo,oe=`up to ${E(oo)}`,no=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,ne=({min:t,max:e})=>`${E(t)}\
 to ${E(e)}`;function D({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(s,a){if(o){let i=1e-12*(a.max-a.min);return eo(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${ne(a)}`}return eo(s)&&!(s<=e)?null:e===void 0?`a number ${oe} in size`:e===0?`a positive number ${oe}`:`a number above ${e} and ${oe}`}return{symbol:t,
counts:n,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>no(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>ne(a[s])}}function Rt({symbol:t,inAddress:e=!0,
counts:o=()=>!0}={}){return{symbol:t,counts:o,inAddress:e,allowed:(n,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=n[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(n,r,{ranges:s})=>{let a=no(n,s[r]);return Number.isInteger(a)?a:void 0},write:(n,r)=>n[r],options:(n,{ranges:r})=>`whole\
 numbers, ${ne(r[n])}`}}function mt(t){return{counts:()=>!0,allowed:(e,o)=>t.includes(e[o])?null:t.map(n=>`“${n}”`).join(" or "),read:e=>t.includes(e)?e:void 0,
write:(e,o)=>e[o],options:()=>t.join(", ")}}function _t(t,e){return{name:e,counts:()=>!0,allowed:(o,n,r)=>r[t][o[n]]?null:`a whole number from 0 to ${r[t].length-
1}`,entry:(o,n,r)=>r[t][o[n]],read:(o,n,r)=>{let s=r[t].findIndex(a=>a.key===o);return s<0?void 0:s},write:o=>o[e].key,options:(o,n)=>n[t].map(r=>r.key).join(",\
 ")}}function bn(t){return typeof t=="number"?E(t):JSON.stringify(t)??String(t)}function It(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).
map(([r,s])=>[s.name??r,r,s]);return{keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),
a=Object.fromEntries(o.map(c=>[c,r.get(c)])),i=[];for(let[c,{symbol:l=c,counts:f,allowed:u,name:p,entry:m}]of e){let h=f(a,s)&&u(a,c,s);h&&i.push(`${l} must be ${h}\
, but it is ${bn(a[c])}.`),m&&(a[p]=m(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(o.map(s=>[s,r.defaults[s]]))},toAddress(r,s){
if(o.every(i=>r[i]===s.defaults[i]))return{};let a=n.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){
let a={},i=[];for(let[c,l]of Object.entries(r)){let[,f,u]=n.find(([m])=>m===c)??[],p=u?.read(l,f,s);if(p!==void 0)a[f]=p;else{let m=u&&`allowed: ${u.options(f,s)}`;
i.push(`${c} = ${l} (${m??"no such setting"})`)}}return{traits:a,refused:i}}}}var Mn=["trajectory","map"],wn=({loss_index:t},{losses:e})=>e[t]?.key==="beta",vn=It({eta:D({symbol:"*η*",above:0}),x0:D({symbol:"*x*₀"}),y0:D({symbol:"*y*₀"}),
loss_index:_t("losses","loss"),beta:D({symbol:"*β*",above:1,counts:wn}),steps:Rt({inAddress:!1}),view:mt(Mn)}),{fromAddress:Es,symbols:Ns}=vn;function ro({eta:t,
x0:e,y0:o,loss:n,beta:r},s){return`single_neuron.trajectory(${`losses.${n.python.replace("BETA",r)}`}, eta=${t}, x0=${e}, y0=${o}, steps=${s})`}function so({eta:t,x0:e,y0:o,loss:n,beta:r}){return`loss=${n.key==="beta"?`${n.key} beta=${r}`:n.key} eta=${t} x0=${e} y0=${o}`}var B=["a","b"],re={height:"*y*² over 2/*η*",sharpness:"sharpness over 2/*η*"},se={whole:"whole race",tenth:"first tenth",hundredth:"first hundredth"},Ct=["e\
ta","x0","y0","beta"];function ao(t){let e=t.toUpperCase(),o=(n,{losses:r})=>r[n[`loss_index_${t}`]]?.key==="beta";return{[`eta_${t}`]:D({symbol:`*η* of ${e}`,
within:!0}),[`x0_${t}`]:D({symbol:`*x*₀ of ${e}`,within:!0}),[`y0_${t}`]:D({symbol:`*y*₀ of ${e}`,within:!0}),[`loss_index_${t}`]:_t("losses",`loss_${t}`),[`\
beta_${t}`]:D({symbol:`*β* of ${e}`,within:!0,counts:o})}}var ae=It({...ao("a"),...ao("b"),quantity:mt(Object.keys(re)),window:mt(Object.keys(se)),steps:Rt({inAddress:!1})});
function dt(t,e){return{...Object.fromEntries(Ct.map(n=>[n,t[`${n}_${e}`]])),loss:t[`loss_${e}`],steps:t.steps}}function io(t,e){return B.every(o=>{let{loss:n}=dt(
e,o),r=["eta","x0","y0"].every(a=>t[`${a}_${o}`]===e[`${a}_${o}`]),s=n.key!=="beta"||t[`beta_${o}`]===e[`beta_${o}`];return r&&t[`loss_${o}`]===n.key&&s})}function co(t,{
losses:e,defaults:o}){let n={};for(let r of B){for(let s of Ct){let a=`${s}_${r}`;n[a]=t[a]??o[a]}n[`loss_index_${r}`]=e.findIndex(({key:s})=>s===t[`loss_${r}`])}
return n}function lo(t,e){let{loss:o,...n}=dt(t,e);return{...Object.fromEntries(Ct.map(r=>[r,String(n[r])])),loss:o.key}}function ie(t,e){let o=[...Ct,"loss"];if(!t||
o.some(i=>typeof t[i]!="string"))return null;let n=Object.fromEntries(o.map(i=>[`${i}_a`,t[i]])),{traits:r,refused:s}=ae.fromAddress(n,e);if(s.length)return null;
let{loss_index_a:a}=r;return dt({...r,loss_a:e.losses[a],steps:e.defaults.steps},"a")}function uo({runs:t}){let e=({settings:o,path:n})=>ro(o,n.n);return`import\
 numpy as np

from eosbook import losses, single_neuron

a = ${e(t[0])}
b = ${e(t[1])}
time_a, time_b = (run.eta * np.arange(run.x.size) for run in (a, b))
`}function fo(t){return t.map(({name:e,settings:o})=>`${e}: ${so(o)}`).join("; ")}var xn={whole:1,tenth:10,hundredth:100},po=1e-9;function ce(t,e,o){let n=Xe(e,o),{eta:r}=e;return Object.assign(n,{name:t,end:r*n.last,stepAt:s=>Math.min(Math.floor(
s/r+po),n.last),ratio:{height:s=>n.height(s)/n.threshold,sharpness:s=>n.path.sharpness[s]/n.threshold},crossing:yn(n)})}function yn(t){for(let e=0;e<=t.last;e++)
if(t.height(e)<t.threshold)return e;return-1}function ho(t,e){let o=B.map((a,i)=>ce(a.toUpperCase(),dt(t,a),e[i])),n=o.map(({settings:a})=>a.eta),r=Math.min(...n),
s=Math.max(...o.map(a=>a.end))/xn[t.window];return{runs:o,tick:r,end:Math.max(s,Math.max(...n)),get ticks(){return Math.ceil(this.end/r-po)}}}function*le(t,e,o){
let n=t.stepAt(o);for(let r=0;r<=n;r++)yield e(r)}var $n={left:52,right:22,top:26,bottom:42},kn=40,Sn=14,An=1e-16,bo=1e-280,En=[.5,2],Nn=.001,mo=1.1,ue=[{role:"text",marker:"circle",dash:[],width:2},{role:"acce\
nt",marker:"triangle",dash:[7,4],width:2}],rt={role:"muted",width:1.25,hollow:!0},fe=[{...rt,marker:"circle",dash:[]},{...rt,marker:"triangle",dash:[]},{...rt,marker:"\
square",dash:[]},{...rt,marker:"cross",dash:[]},{...rt,marker:"circle",dash:[2,3]},{...rt,marker:"square",dash:[2,3]}],On=(t,{role:e})=>t.roles[e]??t[e];function Mo(t,e,o,n){
let r=At(t,e,$n);return{area:r,x:ct([0,o.end],[r.left,r.right]),y:n(r)}}function jt(t,e,{race:o,quantity:n}){let[r,s]=En;for(let a of o.runs){let i=a.ratio[n];for(let c of le(
a,i,o.end))r=Math.min(r,Math.max(c/mo,Nn)),s=Math.max(s,c*mo)}return Mo(t,e,o,({top:a,bottom:i})=>lt([r,s],[i,a+kn]))}function pe({race:{runs:t},quantity:e}){return e===
"sharpness"?"sharpness over 2/*η*, log scale":`${[...new Set(t.map(to))].join(" or ")} over 2/*η*, log scale`}function Pt(t,e,o){let{area:n,x:r,y:s}=e,{race:a,
theme:i,quantity:c}=o;pt(t,n,{x:r,y:s,xName:"flow time *η* × step",yName:pe(o),theme:i,yCount:6}),j(t,{...ut,colour:i.text},f=>{P(f,n.left,s(1),n.right,s(1))}),
wo(t,e,o,f=>f.ratio[c]);let l={colour:i.text,fonts:i.fonts,halo:i.ground,align:"right"};C(t,"2/*η* of each run",n.right-6,s(1)-6,l),a.runs.forEach((f,u)=>Ln(t,
e,f,u,i))}function Ln(t,{area:e,x:o},n,r,s){let a=e.top+5+19*r,i={colour:s.text,fonts:s.fonts,halo:s.ground,size:12};ft(n).forEach(({role:c,dash:l,name:f},u)=>{
let[p,m]=[n.starts[u],Math.min(n.starts[u+1],n.last)];if(n.starts[u+1]<=p)return;let[h,b]=[p,m].map(y=>Math.min(o(n.settings.eta*y),e.right));j(t,{colour:s.roles[c],
width:3,dash:l},y=>P(y,h,a,b,a)),b-h>6.5*f.length&&C(t,f,(h+b)/2,a+14,{...i,align:"center"})}),C(t,n.name,e.left-12,a+5,{...i,weight:"bold",align:"right"})}var he="\
loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale";function Ft(t,e,{race:o}){let[n,r]=[1/0,0];for(let i of o.runs)for(let c of le(i,i.excess,o.end))c>
0&&c<n&&(n=c),c>r&&(r=c);r>bo||([n,r]=[.1,1]),n=Math.max(n,r*An);let s=10**Math.floor(Math.log10(n)),a=Math.max(10**Math.ceil(Math.log10(r)),10*s);return Mo(t,e,
o,i=>lt([s,a],[i.bottom,i.top]))}function qt(t,e,o){let{area:n,x:r,y:s}=e;pt(t,n,{x:r,y:s,...{xName:"flow time *η* × step",yName:he},theme:o.theme,yCount:6}),
wo(t,e,o,i=>i.excess)}function wo(t,e,{race:o,saved:n,theme:r,time:s},a){X(e.area,t,()=>{for(let i of n)go(t,e,i,i.look,r,o.end,a(i));o.runs.forEach((i,c)=>{yt(
t,s,o.end,l=>go(t,e,i,ue[c],r,l,a(i)))})}),Tn(t,e,[...n,...o.runs],r,a)}function go(t,{area:e,x:o,y:n},r,s,a,i,c){let{eta:l}=r.settings,f=r.stepAt(i),u=On(a,s),
p=t.globalAlpha,m=d=>Lt(o(l*d)),h=d=>Lt(n(Math.max(c(d),bo)));j(t,{...s,colour:u,alpha:p},d=>xt(d,0,f,m,h)),r.end<i&&!r.diverges&&j(t,{colour:u,width:1,dash:[1,
4],alpha:p},d=>{P(d,m(f),h(f),o(i),h(f))});let b=Math.max((e.right-e.left)/(o(l)-o(0)),1),y=St(b,e.width/Sn),k=d=>$t(d,s.marker,0,f,y,m,h,3.4);kt(t,s.marker,u,k,
s.hollow?a.ground:null),r.diverges&&f===r.last&&j(t,{colour:a.roles.diverged,width:3,alpha:p},d=>tt(d,"cross",m(f)-8,Math.max(h(f),e.top+8),7))}function Tn(t,{area:e,
x:o,y:n},r,s,a){let i={colour:s.text,fonts:s.fonts,halo:s.ground,weight:"bold",size:12},c=o.domain[1],l=r.map(u=>({run:u,at:Lt(n(a(u)(u.stepAt(c))))})),f=e.bottom+
4;for(let{run:u,at:p}of l.sort((m,h)=>h.at-m.at)){let m=Math.max(Math.min(p+4,f),e.top+10);C(t,u.name,e.right+5,m,i),f=m-13}}function vo(t){let e=(o,n)=>{try{return o(localStorage)}catch{return n}};return{read:()=>e(o=>o.getItem(t),null),write:o=>e(n=>(n.setItem(t,o),!0),!1),forget:()=>e(
o=>o.removeItem(t))}}var Rn={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"};function yo({race:t,time:e}){let o=`${Cn(t)} ${t.runs.map(n=>me(n)).join(
" ")} ${Fn(t)}`;return e<t.end?`${_n(t,e)} ${o}`:o}function _n({runs:t},e){let o=n=>{let r=n.stepAt(e),s=e>n.end?In(n):et(n,r);return`${n.name} at step ${K(r)} \
(${s})`};return`Flow time ${E(e)}: ${t.map(o).join(", ")}.`}var In=t=>t.diverges?"gone":t.path.flag==="max_steps"?"no further computed":"at rest";function $o({race:t,
quantity:e},o){let n=r=>{let s=r.stepAt(o),a=`${e==="height"?"height":"sharpness"} over 2/*η* = ${E(r.ratio[e](s))}`;return`${r.name}: step ${K(s)}, ${a}, loss\
 above minimum ${E(r.excess(s),3)}`};return[`time ${E(o)}`,...t.runs.map(n)].join(" · ")}function xo({name:t,crossing:e,settings:o,threshold:n}){let r=`${t}’s \
threshold 2/*η* = ${E(n)}`;return e===0?`${t} starts below its threshold 2/*η* = ${E(n)}`:e<0?`${t} never falls below its threshold 2/*η* = ${E(n)}`:`${r} is\
 crossed at time ${E(o.eta*e)} (step ${K(e)})`}function Cn({runs:t}){let e=`${xo(t[0])}; ${xo(t[1])}`;if(!t.every(({crossing:i})=>i>0))return`${e}.`;let[o,n]=t.
map(({settings:i,crossing:c})=>i.eta*c);if(o===n)return`${e}: at the same time.`;let[r,s]=o<n?t:[...t].reverse(),a=Math.max(o,n)/Math.min(o,n);return`${e}: ${r.
name} is first, ${s.name} takes ${E(a,3)} times as long.`}var jn={converged:Pn,landed_on_axis:(t,e)=>`${e} lands exactly on the axis, above its threshold: sharp\
ness ${E(t.limit.sharpness,6)}.`,diverged:(t,e)=>`${e} diverges: it is gone after ${Ht(t.last,"step")}.`,max_steps:(t,e)=>`${e} has not come to rest within ${Ht(
t.limit.steps,"step")} computed.`,invariant_line:(t,e)=>`${e} starts on the invariant line |*x*| = |*y*| and stays there.`,on_axis:(t,e)=>`${e} starts on an axi\
s, where it stays.`};function me(t,e=t.name){return jn[t.limit.flag](t,e)}function Pn(t,e){let{sharpness:o,gap:n,regime:r}=t.limit,s=t.path.flag==="max_steps"?`\
; the picture stops at step ${K(t.last)}`:"";return`${e} comes to rest in ${Rn[r]} at sharpness ${E(o,6)}, a gap of ${E(n)} below 2/*η*${s}.`}function Fn({runs:t}){
if(!t.every(({limit:r})=>r.flag==="converged"&&r.gap>0))return"";let[e,o]=t.map(({limit:r,threshold:s})=>r.gap/s),n=r=>`${E(100*r,3)} %`;return`Of its threshold\
, A leaves ${n(e)} and B ${n(o)}.`}function ko({race:t,saved:e},o,n){let r=s=>{let a=n(s);return`${s.name} from ${E(a(0))} to ${E(a(s.last))} at time ${E(s.end)}`};
return`${o} against flow time: ${[...t.runs,...e].map(r).join("; ")}.`}var gt=fe.length;function So({name:t,config:e,chosen:o,changed:n}){let r=vo(`eosbook race ${location.pathname} ${t}`),s=Array(gt).fill(null),a=Array(gt).fill(null),
i=w("span",{class:"eos-feedback",role:"status"}),c=w("ul",{class:"eos-saved","aria-label":"saved runs"}),l=B.map(d=>w("button",{type:"button",onclick:()=>b(d)},
`save ${d.toUpperCase()}`)),f=w("div",{},w("div",{class:"eos-row"},l,i),c),u=d=>String(d+1);function p(d,v){s[d]=v,a[d]=v&&ce(u(d),ie(v,e)),v&&(a[d].look=fe[d])}
function m(){let d=r.read();if(d===null)return!0;let v;try{v=JSON.parse(d)}catch{return!1}if(!Array.isArray(v))return!1;let x=v.slice(0,gt).map(L=>L===null||ie(
L,e)!==null);return v.slice(0,gt).forEach((L,A)=>x[A]&&p(A,L)),x.every(Boolean)&&v.length<=gt}function h(d){let v=r.write(JSON.stringify(s));i.textContent=v?d:`${d}\
 This browser keeps nothing: it lasts as long as the page.`,k(),n()}function b(d){let v=s.indexOf(null),x=o();v<0||!x||(p(v,lo(x,d)),h(`${d.toUpperCase()} is sa\
ved as run ${u(v)}.`))}function y(d){p(d,null),h(`Run ${u(d)} is removed.`),(c.querySelector("button")??l[0]).focus()}function k(){let d=!s.includes(null);for(let x of l)
x.disabled=d;let v=a.filter(Boolean).map(x=>{let L=a.indexOf(x),A=w("button",{type:"button",onclick:()=>y(L)},"remove");A.setAttribute("aria-label",`remove run ${x.
name}`);let $=w("span",{},F(`${st(x)}. ${me(x,"It")}`));return w("li",{},w("b",{},x.name),Q(x.look),$,A)});c.replaceChildren(...v),c.hidden=!v.length}return m()||
(i.textContent="Some of the saved runs could not be read and are left out."),k(),{node:f,all:()=>a.filter(Boolean)}}function st({settings:{loss:t,beta:e,eta:o,x0:n,
y0:r}}){let s=t.key==="beta"?`, *β* = ${E(e)}`:"";return`${t.name}${s}, *η* = ${E(o,6)}, (${E(n)}, ${E(r)})`}var[de,ge,be,Ao]=[1100,40,380,280];function Eo(t){let{race:e,theme:o}=t,n=e.runs.map(r=>`${r.name}: ${st(r)}`).join("; ");return Ye(o,n,[de,ge+be+Ao],[{at:[12,ge,
de-24,be],draw:(r,...s)=>Pt(r,jt(...s,t),t)},{at:[12,ge+be,de-24,Ao],draw:(r,...s)=>qt(r,Ft(...s,t),t)}])}function No({race:t,saved:e}){let o=[...t.runs,...e],n=o.
flatMap(r=>Array.from({length:r.path.n+1},(s,a)=>[r,a]));return Ke(`race of gradient descent on l(xy): ${fo(o)}`,["run","step","time","phase","x","y","y2","shar\
pness","loss"],n.length-1,r=>{let[s,a]=n[r],{x:i,y:c,y2:l,sharpness:f,value:u}=s.path;return[...[s.name,a,s.settings.eta*a,et(s,a)],i[a],c[a],l[a],f[a],u[a]]})}function qn({name:t,state:e,set:o,draw:n,reset:r,link:s,readout:a,words:i}){let{config:c}=e,l={hover:-1},f=null,u=Ae(c.presets,io,M=>o(co(M,c))),p=zt("show",Object.
entries(re),M=>o({quantity:M})),m=zt("time",Object.entries(se),M=>o({window:M})),h=Te(),b=M=>Math.min(M*e.run.tick,e.run.end),y=je({last:()=>e.run?.ticks??0,phaseName:M=>e.
run.runs.map(g=>`${g.name} ${et(g,g.stepAt(b(M)))}`).join(", "),moved:()=>{l.hover=-1,n()},stepOf:M=>e.run?b(M):0,name:"time",write:E}),k=So({name:t,config:c,chosen:()=>e.
run&&e.settings,changed:n}),d=$e({ready:()=>e.run,reset:()=>{y.rewind(),r()},link:s,python:()=>uo(e.run),picture:()=>Eo(A()),data:()=>No(A()),stem:()=>"eosbook-\
race"}),v=Yt("eos-main"),x=Yt("eos-loss"),L=[{panel:v,scales:jt,paint:Pt,value:M=>M.ratio[e.settings.quantity]},{panel:x,scales:Ft,paint:qt,value:M=>M.excess}];
for(let{panel:M}of L)M.node.addEventListener("pointermove",g=>{if(!M.scales||!e.run)return;let S=M.scales.x.invert(M.place(g)[0])/e.run.tick;l.hover=Math.min(Math.
max(Math.round(S),0),e.run.ticks),N()}),M.node.addEventListener("pointerleave",()=>{l.hover=-1,N()});function A(){let{run:M,theme:g,settings:S}=e,{quantity:T}=S;
return{race:M,theme:g,quantity:T,saved:k.all(),time:b(y.step())}}function $(){let M=A(),{race:g}=M;for(let{panel:S,scales:T,paint:R,value:_}of L)S.draw((I,O)=>T(
I,O,M),(I,O)=>R(I,O,M)),S.describe(ko(M,Mt(S===v?pe(M):he),_));N(),p.update(e.settings.quantity),m.update(e.settings.window),y.update(),V(i,yo(M)),h.show(g.runs.
map(st).join(),()=>[...g.runs.map((S,T)=>vt(Q(ue[T]),`${S.name}: ${st(S)}`)),vt(Q(ut),"threshold 2/*η*"),vt(Q({dash:[1,4],width:1}),"at rest")])}function N(){let{
run:M,theme:g}=e;if(!M)return;let{step:S,marked:T}=y.reading(l.hover),R=b(S);for(let{panel:_,value:I}of L)_.drawOver((O,U)=>{let J=M.runs.map(G=>I(G)(G.stepAt(R)));
T&&Pe(O,U,g,R,J)});V(a,$o(A(),R))}return{nodes:[...u.nodes,w("div",{class:"eos-row"},p.node,m.node),w("div",{class:"eos-panels"},v.node,x.node),h.node,y.node,a,
i,k.node,d.node],panels:[v,x],compute({quantity:M,...g}){let S=JSON.stringify(g);return S===e.run?.key?e.run:(y.rewind(),l.hover=-1,f?.steps!==g.steps&&(f={steps:g.
steps,arrays:B.map(()=>Qt(g.steps))}),Object.assign(ho(g,f.arrays),{key:S}))},draw:$,controls(M){u.update(M);for(let g of B)o({[`beta_unused_${g}`]:M[`loss_${g}`].
key!=="beta"})},stop:()=>y.stop()}}var Aa={render:t=>Le(t,{style:"eos-rc",settings:ae,build:qn})};export{Aa as default};
