var pn=Object.defineProperty;var gn=(t,e)=>{for(var n in e)pn(t,n,{get:e[n],enumerable:!0})};function Y(){return globalThis.eosbookPage===!0}function Jt(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function yt(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Kt(t,e){history.replaceState(history.state,"",yt(t,e))}function g(t,e={},...n){return Qt(document.createElement(t),e,n)}function j(t,e={},...n){return Qt(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Qt(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function C(t){return t.split("*").map((e,n)=>n%2?g("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function J(t){return t.replaceAll(
"*","")}function _(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...C(e)))}var bn=0;function nt(t){return`eos-${t}-${++bn}`}function Xt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Mn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},wn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},vn=["text","muted","ground","surface","line","accent"];function xt(t){let e=g("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of vn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=Xt(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?wn:Mn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function te(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function ee({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},c=g("div",{class:"\
eos-layout"}),l=g("div",{class:`eos ${n}`},c);e.append(l);let u=g("p",{class:"eos-note",role:"status"}),f=g("p",{class:"eos-readout"}),m=g("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(y){let S=Object.entries(y).filter(([F,I])=>!Object.is(t.get(F),I));for(let[F,I]of S)t.set(F,I);S.length&&t.
save_changes()}let p=r({name:a,state:i,set:h,draw:x,readout:f,words:m,reset:()=>{h(o.defaults(s)),A()},link:()=>yt(a,o.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(u,...p.nodes);let M=null;function d(){let y=performance.now(),{settings:S,problems:F}=o.read(t);if(i.settings=S,l.classList.toggle("eos-\
problem",F.length>0),F.length){p.stop(),i.run=null,_(m,F.join(" ")),_(f,"");return}let I=JSON.stringify(S);(I!==M||!i.run)&&(i.run=p.compute(S,I!==M)),M=I,x(),p.
controls?.(S),performance.measure("eosbook-draw",{start:y,end:performance.now()})}function x(){i.run&&p.draw()}let k=!1;function A(){k||(k=!0,queueMicrotask(()=>{
k=!1,l.isConnected&&d()}))}let R=0;function P(){clearTimeout(R),R=setTimeout(()=>{let{settings:y,problems:S}=o.read(t);S.length||Kt(a,o.toAddress(y,s))},250)}if(Y()){
let{traits:y,refused:S}=o.fromAddress(Jt(a),s);h(y),S.length&&_(u,`Not taken from the address: ${S.join("; ")}.`)}let G=()=>{A(),Y()&&P()};for(let y of o.keys)t.
on(`change:${y}`,G);let $=te(()=>{i.theme=xt(l),p.recolour?.(),A()}),b=()=>p.panels.map(y=>y.measure()).some(Boolean),v=new ResizeObserver(()=>{b()&&x()});for(let y of p.
panels)v.observe(y.node);return b(),i.theme=xt(l),A(),()=>{for(let y of o.keys)t.off(`change:${y}`,G);clearTimeout(R),p.stop(),$(),v.disconnect(),l.remove()}}function $t(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function ne(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function oe({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:a}){let i=g("span",{class:"eos-feedback",role:"status"});async function c(f,m){if(await ne(f)){
i.textContent=m;return}let h=g("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",h),h.select()}let l=(f,m)=>g("button",{type:"\
button",onclick:()=>t()&&m()},f),u=[g("button",{type:"button",onclick:e},"reset"),Y()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pytho\
n code copied.")),l("save picture",async()=>$t(await r(),`${a()}.png`)),l("save data",()=>$t(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);return{
node:g("div",{class:"eos-row"},u,i)}}var yn="⁰¹²³⁴⁵⁶⁷⁸⁹";function kt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>yn[n]);return t<0?`⁻${e}`:e}function w(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${kt(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+re(r)+
(s?`.${s}`:"")}function T(t){return(t<0?"−":"")+re(String(Math.abs(t)))}function re(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function U(t,e){return`${T(
t)} ${e}${t===1?"":"s"}`}function se(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function ot(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=se(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function W(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=se(o-n,a),c=[],l=Math.ceil(n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let m=Number(
(f*i).toPrecision(12));c.push({value:m,label:w(m,6),major:!0})}return c},s}function St(t,e){let[n,o]=t.map(Math.log10),r=W([n,o],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,m=Math.log10(f);if(m<n-1e-9||m>o+1e-9||(u===1?l%i!==
0:o-n>a/2))continue;let h=l>=-3&&l<=3,p=u===1?"":`${u}×`,M=h?w(f,2):`${p}10${kt(l)}`;c.push({value:f,label:M,major:u===1})}return c},s}function ae(t,...e){return g("div",{class:"eos-group",role:"group","aria-label":t},...e)}function ie(t,e,n){let o=new Map,r=t.map(c=>{let l=g("button",{type:"bu\
tton",onclick:()=>n(c)},C(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=g("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>ae(J(c),g("span",{class:"eos-name"},C(c)),l))),a=g("p",{class:"eos-caption eos-later"});function i(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),a.replaceChildren(...l<0?[]:C(t[l].caption))}return{nodes:[s,a],update:i}}function ce(t,e,n){let o=e.map(([s,a])=>{let i=g("button",{type:"button",onclick:()=>n(s)},C(a));return[s,i]});return{node:ae(t,g("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function le(t,e,n){let o=nt("menu"),r=g("select",{id:o,onchange:()=>n(Number(r.value))},e.map((a,i)=>g("option",{value:i},a))),s=g("label",{for:o,class:"eos-nam\
e"},t);return{node:g("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}var xn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function K({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=j("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),i=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&j("path",{d:xn[o],...i});return j("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},a,c??[])}function Q(t,e){return g("span",{},t,g("span",{},C(e)))}function ue(){let t=g("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var fe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],de={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var At={dash:[6,4],width:1.5};function Z(t){return t.diverges?[fe[0],de,de]:fe}function rt(t,e){return Z(t)[t.path.phase[e]].name}function me(t,e){let n=[0];for(let o of[
1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}return[...n,e+1]}function st(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function he({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function u(h){let p=s.matches?
500:0,M=Math.max(h-i,0),d=p?Math.floor(M/p)*p:M,x=Math.min(e(),c+Math.floor(d/1e3*n()));if(x!==l&&o(l=x),x>=e())return m();a=requestAnimationFrame(u)}function f(){
c=t()>=e()?0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(u),r()}function m(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
m():f(),restart:()=>a&&(m(),f()),stop:m}}var Tt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],$n="M3 1 L12 7 L3 13 Z",kn="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Nt(t){let e=j("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return j("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function pe({last:t,phaseName:e,moved:n,stepOf:o=a=>a,
name:r="step",write:s=T}){let a=1/0,i=Tt.length-1,c=()=>Math.min(a,t()),l=he({position:c,last:t,perSecond:()=>Tt[i].perSecond(t()),show:u,changed:P});function u($){
a=$>=t()?1/0:$,n()}function f($){l.stop(),u($)}let m=nt(r),h=g("button",{type:"button",onclick:()=>l.toggle()}),p=g("button",{type:"button",onclick:()=>f(0)},Nt(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),M=g("button",{type:"button",onclick:()=>f(1/0)},Nt("M11 2 v10 M2 2 L9 7 L2 12 Z"));p.setAttribute("aria-label",`first ${r}`),M.
setAttribute("aria-label",`last ${r}`);let d=g("input",{id:m,type:"range",min:0,step:1});d.addEventListener("input",()=>f(Number(d.value)));let x=g("output",{for:m}),
k=le("speed",Tt.map($=>$.name),$=>{i=$,l.restart()}),A=g("label",{for:m,class:"eos-name"},r),R=g("div",{class:"eos-replay"},p,h,M,A,d,x,k.node);function P(){let{
playing:$}=l;h.value!==String($)&&(h.value=String($),h.replaceChildren(Nt($?kn:$n),$?" pause":" play")),d.max=String(t()),d.value=String(c());let b=o(c()),v=r===
"step"?b:s(b);d.setAttribute("aria-valuetext",`${r} ${v}, ${e(c())}`),x.textContent=`${s(b)} of ${s(o(t()))}`,k.update(i)}let G=()=>d.matches(":focus-visible");
return{node:R,step:c,update:P,atEnd:()=>a===1/0,focused:G,reading($){return $>=0?{step:$,marked:!0}:{step:c(),marked:a!==1/0||G()}},stop:l.stop,put($){a=$>=t()?
1/0:$},rewind(){l.stop(),a=1/0}}}var ge=(t,e,n)=>(e-t)/(n>0?n:1);function Ot({n:t,left:e,right:n,counts:o=()=>!0}){let r={n:t,counted:0,failures:0,firstFailure:-1,tightest:-1,least:1/0};for(let s=0;s<
t;s++){if(!o(s))continue;let[a,i]=[e(s),n(s)],c=Math.max(Math.abs(a),Math.abs(i)),l=ge(a,i,c);r.counted+=1,(r.tightest<0||l<r.least)&&(r.tightest=s,r.least=l),i-
a>=-1e-12*c||(r.failures+=1,r.firstFailure<0&&(r.firstFailure=s))}return r}function be(t){let{n:e,counts:n=()=>!0}=t,o=()=>new Float64Array(e),r={left:o(),right:o(),
margin:o(),counts:new Uint8Array(e)};for(let s=0;s<e;s++){let[a,i]=[t.left(s),t.right(s)];r.left[s]=a,r.right[s]=i,r.margin[s]=ge(a,i,Math.max(Math.abs(a),Math.
abs(i))),r.counts[s]=n(s)?1:0}return{...Ot(t),...r}}var Me=(t,e)=>t.counts[e]===1&&!(t.margin[e]>=-1e-12);function Et(t){let e=g("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function N(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function B({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Sn(t,e,n,o){let r=[];for(let s=t;s<=
e;){let a=Math.floor(n(s)),[i,c,l]=[s,s,s];for(;l<e&&Math.floor(n(l+1))===a;)l++,o(l)<o(i)&&(i=l),o(l)>o(c)&&(c=l);let[u,f]=i<c?[i,c]:[c,i];r.push(s),u>s&&r.push(
u),f>u&&r.push(f),l>f&&r.push(l),s=l+1}return r}function An(t,e,n,o){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](n(r),o(r)))}function at(t,e,n,o,r,s="x"){let[a,i]=s===
"x"?[o,r]:[r,o];An(t,Sn(e,n,a,i),o,r)}function we(t,e,n,o){e<n&&(t.globalAlpha=.2,o(n),t.globalAlpha=1),o(e)}function it(t,e,n,o,r,s,a,i){for(let c=n;c<=o;c+=r)
V(t,e,s(c),a(c),i)}function ct(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),
(e==="cross"||r)&&t.stroke(),t.restore()}function V(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*
r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),
t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var Tn="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function O(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((p,M)=>(t.font=M%2?
`italic ${a+2}px ${Tn}`:`${u} ${a}px ${l}`,{part:p,font:t.font,width:t.measureText(p).width})),m=f.reduce((p,{width:M})=>p+M,0),h=s==="right"?n-m:s==="center"?n-
m/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let p of c?
["strokeText","fillText"]:["fillText"]){let M=h;for(let{part:d,font:x,width:k}of f)t.font=x,t[p](d,M,o),M+=k}return t.restore(),m}var lt=2;function ve(t,e,[n,o],r){let s=new OffscreenCanvas(n*lt,o*lt),a=s.getContext("2d");a.scale(lt,lt),a.fillStyle=t.ground,a.fillRect(0,0,n,o),O(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:c}of r)a.save(),a.translate(i[0],i[1]),c(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function ye(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}var Nn=13,On=3.4;function xe(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function X(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/
80)),u=o.ticks(c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};N(t,{colour:a.line,width:1,alpha:.6},h=>{for(let{value:p,major:M}of l)M&&E(h,
q(n(p)),e.top,q(n(p)),e.bottom);for(let{value:p,major:M}of u)M&&E(h,e.left,q(o(p)),e.right,q(o(p)))}),N(t,{colour:a.muted,width:1},h=>{E(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:p,major:M}of l)E(h,q(n(p)),e.bottom,q(n(p)),e.bottom+(M?5:3));for(let{value:p,major:M}of u)E(h,e.left-(M?5:3),q(o(p)),e.left,q(
o(p)))});for(let h of l){let p=Math.min(n(h.value),e.right+Nn-On*h.label.length);O(t,h.label,p,e.bottom+18,{...f,align:"center"})}for(let h of u)O(t,h.label,e.left-
8,o(h.value)+4,{...f,align:"right"});let m={colour:a.text,fonts:a.fonts,size:13};O(t,r,e.right,e.bottom+35,{...m,align:"right"}),O(t,s,2,e.top-9,m)}function q(t){
return Math.round(t)+.5}function E(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function ut(t){let e=g("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Et(e),o=Et(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.
scales)},drawOver(s){let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var En={left:52,right:14,top:26,bottom:42},Ln=1e-16,Rn=1e-280,In=9;function z(t,e,n,o){let r=xe(t,e,En);return{area:r,x:W([0,Math.max(n,1)],[r.left,r.right]),y:W(
o,[r.bottom,r.top])}}function $e(t,e,n,o){let[r,s]=[1/0,0];for(let f=0;f<=n;f++){let m=o(f);m>0&&m<r&&(r=m),m>s&&(s=m)}s>Rn||([r,s]=[.1,1]),r=Math.max(r,s*Ln);let a=(f,m)=>10**
m(Math.log10(f)),[i,c]=[a(r,Math.floor),a(s,Math.ceil)],l=i>0&&c>i?[i,c]:[r/2,r*2],u=z(t,e,n,l);return{...u,y:St(l,u.y.range)}}function ke(t,{area:e,x:n},o,r){Z(o).forEach(({role:a,name:i},c)=>{let[l,u]=[o.starts[c],Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(N(
t,{colour:r.roles[a],width:3},m=>{E(m,l,e.top-1.5,u,e.top-1.5)}),u-l<6.5*i.length))return;let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};O(t,i,(l+u)/
2,e.top+13,{...f,align:"center"})})}function Se(t,e,n,o,r,s,{hollow:a=!1}={}){we(t,r,n.last,i=>Cn(t,e,n,o,i,s,a))}function Cn(t,{area:e,x:n,y:o},r,s,a,i,c){let l=t.globalAlpha,u=f=>Ae(o(i(f)),e);Z(
r).forEach(({role:f,marker:m,dash:h},p)=>{let M=r.starts[p],d=Math.min(r.starts[p+1]-1,a);if(d<M)return;let x=s.roles[f];N(t,{colour:x,dash:c?[]:h,width:c?1:2,alpha:l},
A=>at(A,Math.max(M-1,0),d,n,u));let k=st(r.last,e.width/In);ct(t,m,x,A=>it(A,m,M,d,k,n,u,3.2),c?s.ground:null)}),r.diverges&&a===r.last&&N(t,{colour:s.roles.diverged,
width:3},f=>V(f,"cross",n(a)-8,Math.max(u(a),e.top+8),7))}function Ae(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function Te(t,{area:e,
x:n,y:o},r,s,a){let i=q(n(s));N(t,{colour:r.text,width:1,alpha:.6},c=>{E(c,i,e.top,i,e.bottom)}),B(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(
c);Number.isFinite(l)&&V(t,"circle",i,Ae(l,e),4)}t.fill()})}function Ne(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),
n)}var Oe={holds:{sign:"✓",words:"holds"},fails:{sign:"✗",words:"fails"},silent:{sign:"–",words:"is claimed at no step"}};function Lt({counted:t,failures:e}){
return t===0?"silent":e>0?"fails":"holds"}function Ee(t,e){let n=g("div",{class:"eos-list",role:"group","aria-label":"inequalities"}),o=new Map(t.map(r=>{let s=g(
"span",{class:"eos-verdict","aria-hidden":"true"}),a=g("span",{class:"eos-hidden"}),i=g("span",{},C(r.name)),c=r.printed?g("em",{}," as printed"):[],u=g("button",
{type:"button",onclick:()=>e(r.key)},s,i,c,a);return[r.key,{entry:r,button:u,sign:s,heard:a}]}));return n.append(...[...o.values()].map(({button:r})=>r)),{node:n,
update(r,s){for(let{entry:a,button:i}of o.values())i.hidden=a.theorem!==r.theorem,i.setAttribute("aria-pressed",String(a.key===r.key));for(let{entry:a,found:i}of s){
let{sign:c,heard:l}=o.get(a.key),u=Lt(i);c.textContent=Oe[u].sign,c.dataset.verdict=u;let f=i.failures>0?` at ${U(i.failures,"step")}`:"";l.textContent=` ${Oe[u].
words}${f}`}}}}var ft={role:"flow",dash:[],marker:"circle"},Ct={role:"theory",dash:[2,3],width:2.5},Le={role:"bouncing",dash:[],width:0,marker:"cross"},Re=9,qn=.35,Rt=1e3,Ie=({
found:t,entry:e})=>e.side==="left"?t.left:t.right,Ce=({found:t,entry:e})=>e.side==="left"?t.right:t.left,dt=(t,e)=>[Ie(t)[e],Ce(t)[e]];function mt(t,e,n){let{found:o,
last:r}=n,s=o.counted===0||n.entry.whole,[a,i,c]=[1/0,-1/0,1/0];for(let m=0;m<o.n&&m<=r;m++)if(s||o.counts[m])for(let h of[o.left[m],o.right[m]])h<a&&(a=h),h>i&&
(i=h),h>0&&h<c&&(c=h);if(n.entry.scale==="log"){let m=[Math.min(c,i),i],h=$e(t,e,1,M=>m[M]),{x:p}=z(t,e,r,[0,1]);return{...h,x:p}}let l=Math.max(i-a,1e-9*Math.abs(
i)),u=Math.abs(i)||1,f=l>0?[a-.06*l,i+.06*l]:[a-u,i+u];return z(t,e,r,f)}function ht(t,e,{run:n,theme:o}){let{area:r,x:s,y:a}=e,{entry:i,found:c}=n,l=`${i.measured}\
 and ${i.bound} (dotted)`;X(t,r,{x:s,y:a,xName:"step",yName:l,theme:o});let u=h=>p=>Fe(a(h[p]),r),[f,m]=[u(Ie(n)),u(Ce(n))];B(r,t,()=>{for(let[h,p,M]of qe(c,n.last)){
let d=M?1:qn;It(t,{...ft,alpha:d},o,h,p,s,f),It(t,{...Ct,alpha:d},o,h,p,s,m),t.globalAlpha=d;let x=st(n.last+1,r.width/Re);ct(t,"circle",o.roles.flow,k=>it(k,"c\
ircle",h,p,x,s,f,3.2)),t.globalAlpha=1}}),Pe(t,e,n,o,f)}function qe({counts:t,n:e},n){let o=[],r=Math.min(e,n+1);for(let s=0;s<r;){let a=s;for(;s<r&&t[s]===t[a];)
s++;o.push([a,s-1,t[a]===1])}return o}function It(t,{role:e,dash:n,width:o,alpha:r},s,a,i,c,l){let u=s.roles[e];N(t,{colour:u,dash:n,width:o,alpha:r},f=>{i>a?at(
f,a,i,c,l):E(f,c(a)-3,l(a),c(a)+3,l(a))})}function Pe(t,{area:e,x:n},o,r,s){let{found:a}=o;if(a.failures===0)return;let i=[];for(let l=a.firstFailure;l<a.n;l++){
let u=i.length===0||n(l)-n(i.at(-1))>=Re;Me(a,l)&&u&&i.push(l)}let c=l=>Math.min(Math.max(l,e.top+6),e.bottom-6);N(t,{colour:r.roles.bouncing,width:2.5},l=>{for(let u of i)
V(l,"cross",n(u),c(s(u)),4.5)})}function pt(t,e,n){let{found:o,last:r}=n,[s,a]=[0,0];for(let f=0;f<o.n;f++)o.counts[f]&&(s=Math.min(s,o.margin[f]),a=Math.max(a,
o.margin[f]));let i=a>s?[1.06*s,1.06*a]:[0,1],[c,l]=ot(...i,5),u=z(t,e,r,[c,a>1?l:Math.min(l,1)]);return{...u,y:Pn(u.y)}}function Pn(t){let[e,n]=t.domain,o=W([100*
e,100*n],t.range);return Object.assign(a=>t(a),t,{ticks:a=>o.ticks(a).map(i=>({...i,value:i.value/100,label:`${i.label} %`}))})}function gt(t,e,{run:n,theme:o}){
let{area:r,x:s,y:a}=e,{found:i}=n;X(t,r,{x:s,y:a,xName:"step",yName:"margin: the difference, relative to the larger side",theme:o,yCount:5}),N(t,{...At,colour:o.
text},u=>{E(u,r.left,a(0),r.right,a(0))});let l=u=>Fe(a(i.margin[u]),r);if(B(r,t,()=>{for(let[u,f,m]of qe(i,n.last))m&&It(t,ft,o,u,f,s,l)}),Pe(t,e,n,o,l),i.counted===
0){let u={colour:o.text,fonts:o.fonts,align:"center"},f=(r.left+r.right)/2;O(t,"claimed at no step of this run",f,r.top+r.height/2,u)}}function Fe(t,e){return Number.
isNaN(t)?e.bottom+Rt:Math.min(Math.max(t,e.top-Rt),e.bottom+Rt)}var qt=t=>`${w(100*t,3)} %`;function De(t,e){return`${e} ${Dn(t)} ${jn(t)}`}function tt({entry:t,found:e},n,o=" and "){let r=Math.ceil(2-Math.log10(Math.abs(e.margin[n])||
1)),s=dt({entry:t,found:e},n).map(a=>w(a,Fn(r)));return`${t.measured} = ${s[0]}${o}${t.bound} = ${s[1]}`}var Fn=t=>Math.min(Math.max(t,4),12);function Dn(t){let{
entry:e,found:n}=t,{counted:o,failures:r,firstFailure:s,tightest:a}=n,i=`${e.printed?"As printed, ":""}${e.name}`;if(o===0)return`${i} is claimed ${e.where}, an\
d this run has no such step.`;let c=e.where?`, claimed ${e.where},`:"";if(r>0)return`${i}${c} fails at ${T(r)} of ${U(o,"step")}, first at step ${T(s)}, where ${tt(
t,s)}.`;let l=o===1?`at step ${T(a)}`:`at all ${U(o,"step")}`,u=o===1?", where":`; closest at step ${T(a)}, where`,f=`a margin of ${qt(n.margin[a])}`;return`${i}${c}\
 holds ${l}${u} ${tt(t,a)}, ${f}.`}function jn({all:t}){let e=t.filter(({entry:r})=>!r.printed),n=e.filter(({found:r})=>Lt(r)==="fails");if(n.length===0)return`\
On this run all ${e.length} inequalities of the proof hold wherever they are claimed.`;let o=n.map(({entry:r})=>r.name).join("; ");return`Of the proof’s ${e.length}\
 inequalities ${n.length} fail on this run: ${o}.`}function je(t,e){let{found:n}=t;if(e>=n.n)return`step ${T(e)}, the last: the inequality speaks of two steps`;
let o=n.counts[e]?`margin ${qt(n.margin[e])}`:"not claimed here";return`step ${T(e)} · ${tt(t,e," · ")} · ${o}`}function _e(t){let{entry:e,found:n}=t;return n.
n===0?"No step to compare.":J(`Both sides of ${e.name} against step. At step 0, ${tt(t,0)}; at step ${T(n.n-1)}, ${tt(t,n.n-1)}.`)}function Ue({found:t}){return t.
counted===0?"Margin against step: the inequality is claimed nowhere.":`Margin against step, at ${U(t.counted,"step")}. The least is ${qt(t.margin[t.tightest])},\
 at step ${T(t.tightest)}.`}function He(t,{name:e,value:n}){let o=n(t);return J(`${e} against step. It goes from ${w(o(0))} to ${w(o(t.last))} at step ${T(t.last)}\
.`)}function Pt(t,e,n,o){let r=o.value(n),[s,a]=[0,0];for(let i=0;i<=n.last;i++)s=Math.min(s,r(i)),a=Math.max(a,r(i));return z(t,e,n.last,ot(1.05*s,1.05*a,5))}function Ft(t,e,{
run:n,theme:o,step:r,course:s}){let{area:a,x:i,y:c}=e;X(t,a,{x:i,y:c,xName:"step",yName:s.name,theme:o,yCount:5}),B(a,t,()=>Se(t,e,n,o,r,s.value(n))),ke(t,e,n,o)}
function Ge(t,e){let n=ut("eos-main"),o=ut("eos-margin"),r=ut("eos-course"),s=[n,o,r],a=g("div",{class:"eos-panels"},...s.map(i=>i.node));for(let i of s)i.node.
addEventListener("pointermove",c=>{i.scales&&t.run&&e.hover(Ne(i,c,t.run.last))}),i.node.addEventListener("pointerleave",()=>e.hover(-1));return{node:a,all:s,draw(){
let{run:i}=t,c=e.scene();n.draw((l,u)=>mt(l,u,i),(l,u)=>ht(l,u,c)),o.draw((l,u)=>pt(l,u,i),(l,u)=>gt(l,u,c)),r.draw((l,u)=>Pt(l,u,i,c.course),(l,u)=>Ft(l,u,c)),
n.describe(_e(i)),o.describe(Ue(i)),r.describe(He(i,c.course))},drawOver(i,c){let{run:l,theme:u}=t,f=i<l.found.n,m=[[n,f?dt(l,i):[]],[o,f&&l.found.counts[i]?[l.
found.margin[i]]:[]],[r,[e.scene().course.value(l)(i)]]];for(let[h,p]of m)h.drawOver((M,d)=>{c&&Te(M,d,u,i,p)})}}}var[Be,bt,ze,Dt]=[1100,40,460,230];function We(t,e){let{run:n,theme:o,course:r}=t,s=Be/2;return ve(o,`${e}: ${n.entry.name}`,[Be,bt+ze],[{at:[12,bt,s-24,ze],draw:(a,...i)=>ht(
a,mt(...i,n),t)},{at:[s,bt,s-12,Dt],draw:(a,...i)=>gt(a,pt(...i,n),t)},{at:[s,bt+Dt,s-12,Dt],draw:(a,...i)=>Ft(a,Pt(...i,n,r),t)}])}function Ze(t,e){let{entry:n,
found:o}=t;return ye(`inequality ${n.key} of Theorem ${n.theorem}: ${e}`,["step","phase","left","right","claimed"],o.n-1,r=>[r,rt(t,r),o.left[r],o.right[r],o.counts[r]])}var _n=1.15;function Un({n:t,counts:e,counted:n},o){if(n===0)return o;let r=t-1;for(;!e[r];)r--;return Math.min(o,Math.ceil(_n*r)+2)}var Ve=t=>[...new Set(Z(t).
filter((e,n)=>t.starts[n+1]>t.starts[n]))],Ye=t=>e=>Hn(t,e);function Hn(t,{state:e,set:n,draw:o,reset:r,link:s,readout:a,words:i}){let{config:c}=e,l={hover:-1},
u=null,f=b=>c.inequalities.findIndex(v=>v.key===b),m=b=>n({inequality_index:f(b)}),h=ie(c.presets,(b,v)=>b.inequality===v.inequality.key&&t.START.every(y=>b[y]===
v[y]),b=>n({inequality_index:f(b.inequality),...Object.fromEntries(t.START.map(v=>[v,b[v]]))})),p=ce("proof of",c.theorems.map(({key:b,name:v})=>[b,v]),b=>m(c.theorems.
find(v=>v.key===b).opens)),M=Ee(c.inequalities,m),d=g("p",{class:"eos-caption"}),x=ue(),k=pe({last:()=>e.run?.last??0,phaseName:b=>rt(e.run,b),moved:()=>{l.hover=
-1,o()}}),A=Ge(e,{scene:P,hover:b=>{l.hover=b,$()}}),R=oe({ready:()=>e.run,reset:()=>{k.rewind(),r()},link:s,python:()=>t.toPython(e.settings),picture:()=>We(P(),
t.title(e.run.proof)),data:()=>Ze(e.run,t.describe(e.settings)),stem:()=>`eosbook-inequality-${e.settings.inequality.key}`});function P(){let{run:b,theme:v}=e;return{
run:b,theme:v,step:k.step(),course:t.course}}function G(){let{run:b}=e,{entry:v}=b;A.draw(),$(),p.update(v.theorem),M.update(v,b.all),k.update(),_(d,v.claim),_(
i,De(b,t.premises(b.proof)));let y=Ve(b).map(({name:S})=>S);x.show(`${v.key} ${b.found.failures>0} ${y}`,()=>[Q(K(ft),v.measured),Q(K(Ct),`${v.bound} (the proof\
’s bound)`),b.found.failures>0&&Q(K(Le),"the inequality fails"),...Ve(b).map(S=>Q(K(S),`${S.name} (run)`))])}function $(){let{run:b}=e;if(!b)return;let{step:v,
marked:y}=k.reading(l.hover);A.drawOver(v,y),_(a,je(b,v))}return{nodes:[...h.nodes,g("div",{class:"eos-row"},p.node),M.node,d,A.node,x.node,k.node,a,i,R.node],panels:A.
all,compute(b,v){v&&(k.rewind(),l.hover=-1),u?.steps!==b.steps&&(u={steps:b.steps,arrays:t.makeMemory(b.steps)});let y=t.prove(b,u.arrays),S=b.inequality,F=c.inequalities.
filter(({theorem:et})=>et===S.theorem).map(et=>({entry:et,found:Ot(t.sidesOf(y.proof,et.key))})),I=be(t.sidesOf(y.proof,S.key)),Yt=Un(I,y.last);return{...y,last:Yt,
starts:me(y.path.phase,Yt),entry:S,all:F,found:I}},draw:G,controls:b=>h.update(b),stop:()=>k.stop()}}var Vt={};gn(Vt,{START:()=>to,course:()=>ro,describe:()=>lo,makeMemory:()=>eo,premises:()=>ao,prove:()=>no,settings:()=>Zt,sidesOf:()=>oo,title:()=>io,toPython:()=>co});var Ke=1e30,Je=t=>typeof t=="number"&&Math.abs(t)<=Ke,jt=`up to ${w(Ke)}`,Qe=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,_t=({min:t,max:e})=>`${w(t)}\
 to ${w(e)}`;function Mt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,a){if(n){let i=1e-12*(a.max-a.min);return Je(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${_t(a)}`}return Je(s)&&!(s<=e)?null:e===void 0?`a number ${jt} in size`:e===0?`a positive number ${jt}`:`a number above ${e} and ${jt}`}return{symbol:t,
counts:o,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>Qe(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>_t(a[s])}}function Xe({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:a,max:i}=s[r],c=o[r];return Number.isInteger(c)&&c>=a&&c<=i?null:`a\
 whole number from ${a} to ${i}`},read:(o,r,{ranges:s})=>{let a=Qe(o,s[r]);return Number.isInteger(a)?a:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${_t(r[o])}`}}function Ut(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{
let s=r[t].findIndex(a=>a.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function Gn(t){return typeof t=="number"?
w(t):JSON.stringify(t)??String(t)}function tn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),a=Object.fromEntries(n.map(c=>[c,r.get(
c)])),i=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:m,entry:h}]of e){let p=u(a,s)&&f(a,c,s);p&&i.push(`${l} must be ${p}, but it is ${Gn(a[c])}.`),h&&(a[m]=
h(a,c,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(n.every(i=>r[i]===s.defaults[i]))
return{};let a=o.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,c,{write:l}])=>[i,l(r,c)]))},fromAddress(r,s){let a={},i=[];for(let[c,l]of Object.
entries(r)){let[,u,f]=o.find(([h])=>h===c)??[],m=f?.read(l,u,s);if(m!==void 0)a[u]=m;else{let h=f&&`allowed: ${f.options(u,s)}`;i.push(`${c} = ${l} (${h??"no su\
ch setting"})`)}}return{traits:a,refused:i}}}}var Bn=1.4426950408889634,zn=.6931471803691238,Wn=19082149292705877e-26,Ht=1075,Zn=Float64Array.from({length:Ht+1},(t,e)=>2**-e);function en(t){let e=t>=0?Math.
trunc(Math.min(t*Bn+.5,1075)):Ht,n=e<Ht?e*zn-t+e*Wn:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*Zn[e]}function wt(t){if(t>1){let r=en(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Gt(t){let e=Math.abs(t);if(e>2){let n=en(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-wt(.5*e))}function nn(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Bt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Gt(2*t),second:nn,q:t=>wt(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.
min(Math.abs(o),n);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.
abs(o)**t:0,q:o=>{let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Gt,second:t=>nn(t/2)/4,q:t=>wt(Math.abs(t)/2)})};function on(t,e){if(!(t in Bt))throw new RangeError(`key must be one of ${Object.keys(Bt).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=Bt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...n}}var rn=[2,6,10,14,22];function sn(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Kr=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=sn(o,e)/(o+1);return(-1)**
e*n}),Qr=Float64Array.from({length:6},(t,e)=>(-1)**e*sn(5,e)/6);var Xr=new Float64Array(4),ts=new Float64Array(4),es=new Float64Array(rn.length),ns=new Float64Array(rn.length);var an=1e150;var un=1,Vn=.25,Yn=.5,cn=2,Jn=1e-6;function ln(t,e){let[n,o]=[0,64];for(let r=0;r<100;r++){let s=.5*(n+o);t.q(s)<=e?n=s:o=s}return n}function Wt(t){let e=()=>new Float64Array(
t+1),n=["x","y","s","gap"].map(o=>[o,e()]);return{...Object.fromEntries(n),phase:new Uint8Array(t+1)}}function fn(t,e,n,o,r,s=Wt(r)){let a=Math.sqrt(n/e),i=s,c=Qn(
t,e,a*o,a*Math.sqrt(1+o*o),r,i),l=Math.abs(n-2)/2,u=l/(2*(2+l)),f={loss:t,eta:e,gamma:n,shape:o,run:i,...c,delta:Math.abs(n-2),alpha:Math.min(Math.abs(n-2),n),half:ln(
t,.5),epsilon:l,epsilonPrime:u,close:ln(t,u),unit:Kn(t,e),landed:i.x[c.last]===0&&e*i.y[c.last]*i.y[c.last]>2};return{...f,at:Xn(f)}}function Kn({beta:t,c:e},n){
return Number.isFinite(t)?n*(n/e)**(1/(t-1)):0}function Qn(t,e,n,o,r,s){let[a,i,c]=[n,o,0],[l,u,f,m]=[-1,-1,r,!1],[h,p]=[2/e-o*o,0];for(let d=0;d<=r;d++){let x=a*
i;if(!(Math.abs(x)<=an)){f=Math.max(d-1,0),m=!0;break}let k=e*(i*i)>=2;if(c===0&&a<=0?c=k?1:2:c===1&&!k&&(c=2),h+=p,s.x[d]=a,s.y[d]=i,s.s[d]=Math.abs(x),s.gap[d]=
h,s.phase[d]=c,l<0&&(a<=0||s.s[d]<=un)&&(l=d),h<=0&&(u=d),a===0||e*(i*i)<2&&s.s[d]<Jn){f=d;break}let A=e*(1-t.q(s.s[d]))*a*a;p=i*i*A*(2-A);let R=e*t.prime(x),P=a-
R*i;i-=R*a,a=P}let M=l>=0&&u>=0&&u+1>=l&&u<f;return{last:f,diverged:m,reached:l,crossing:M?u+1:-1}}function dn({loss:t,eta:e,gamma:n,delta:o,landed:r},s){return e<
1?s==="C.1"?!0:s==="C.2"?n<2&&e<=Math.min(Math.sqrt(o),n):n>2&&!r&&(s==="C.4"||Number.isFinite(t.beta)):!1}var vt=(t,e)=>e<0?t.last:e;function Xn(t){let{loss:e,
eta:n,gamma:o,epsilon:r,reached:s,crossing:a}=t,{x:i,y:c,s:l,gap:u}=t.run,f=Number.isFinite(e.beta),{beta:m,c:h}=f?e:{beta:2,c:.5},p=d=>s>=0&&d>=s,M=d=>-n*u[d];
return{arrived:p,crossed:d=>a>=0&&d>=a,below:d=>o<2&&p(d),growth:d=>i[d]!==0?i[d+1]/i[d]:i[d+1],moving:d=>i[d]!==0,square:d=>c[d]*c[d],wellAbove:d=>o>2&&n*(c[d]*
c[d])>=2+r,conserved:d=>(c[d]-i[d])*(c[d]+i[d]),excess:M,energy:d=>u[d]*u[d]+4*i[d]*i[d]/n,own:d=>2*h*l[d]**m,speaks:d=>f&&p(d)&&M(d)>=0&&M(d)<=1/m}}function zt(t,e){
for(let n=0;n<=t.last;n++)if(e(n))return n;return 1/0}var L=(t,e)=>({n:t.last+1,...e}),D=(t,e)=>({n:t.last,...e}),mn={decrease:t=>D(t,{left:e=>t.at.conserved(e+
1),right:t.at.conserved}),conserved:t=>{let e=new Float64Array(t.last+1);e[0]=t.at.conserved(0);for(let n=1;n<=t.last;n++)e[n]=e[n-1]*(1-t.eta*t.eta);return L(t,
{left:n=>e[n],right:t.at.conserved})},approach:t=>{let e=t.loss.prime(un);return D(t,{left:n=>t.eta*e*t.run.y[n],right:n=>t.run.x[n]-t.run.x[n+1],counts:n=>!t.at.
arrived(n)})},stays:t=>{let e=vt(t,t.reached),n=Math.max(Math.abs(t.run.x[e]),t.eta*t.run.y[e]);return L(t,{left:o=>Math.abs(t.run.x[o]),right:()=>n,counts:t.at.
arrived})},reach:t=>{let e=Math.sqrt(Math.max(t.gamma,1/t.gamma)*t.eta),n=(1+t.eta*t.shape)*e;return L(t,{left:o=>Math.abs(t.run.x[o]),right:()=>n,counts:t.at.arrived})},
upper:t=>L(t,{left:t.at.square,right:e=>t.gamma/t.eta+t.run.x[e]*t.run.x[e]}),height:t=>D(t,{left:e=>(1-t.eta*t.run.x[e]*t.run.x[e])*t.run.y[e],right:e=>t.run.y[e+
1],counts:t.at.below}),overshoot:t=>D(t,{left:e=>-t.at.growth(e),right:()=>1-(2-t.gamma)/2,counts:e=>t.at.moving(e)&&t.at.below(e)}),shrinks:t=>D(t,{left:t.at.growth,
right:e=>1-.5*t.eta*t.at.square(e),counts:e=>t.at.moving(e)&&t.at.below(e)&&t.run.s[e]<=t.half}),decay:t=>{let e=Math.abs(t.run.x[vt(t,t.reached)]),n=Vn*t.alpha;
return L(t,{left:o=>Math.abs(t.run.x[o]),right:o=>e*Math.exp(-n*Math.max(o-t.reached,0)),counts:t.at.below})},grows:t=>D(t,{left:()=>1+t.epsilon/2,right:e=>Math.
abs(t.at.growth(e)),counts:e=>t.at.moving(e)&&t.at.wellAbove(e)&&t.run.s[e]<=t.close}),liminf:t=>{let e=zt(t,n=>t.run.s[n]>t.close);return L(t,{left:()=>t.close,
right:n=>t.run.s[n],counts:n=>n>=e&&t.at.wellAbove(n)&&t.at.arrived(n)})},ends:t=>L(t,{left:t.at.square,right:()=>2/t.eta,counts:e=>e===t.last&&(t.crossing>=0||
t.run.x[t.last]===0)}),jump:t=>D(t,{left:e=>t.run.gap[e+1],right:e=>2*t.eta*t.run.s[e]*t.run.s[e],counts:e=>t.at.arrived(e+1)&&t.run.gap[e]<=0}),pull:t=>D(t,{left:e=>Math.
abs(t.at.growth(e)),right:e=>Math.exp(-Yn*t.eta*t.run.gap[e]),counts:e=>t.at.moving(e)&&t.at.crossed(e)}),cost:t=>D(t,{left:e=>t.run.gap[e+1],right:e=>t.run.gap[e]+
4*t.run.x[e]*t.run.x[e],counts:t.at.crossed}),sum:t=>{let e=(1+2*t.eta)*t.at.energy(vt(t,t.crossing));return L(t,{left:t.at.energy,right:()=>e,counts:t.at.crossed})},
printed:t=>{let e=Math.sqrt(2)*t.run.s[vt(t,t.crossing)];return L(t,{left:n=>t.run.gap[n],right:()=>e,counts:t.at.crossed})},inside:t=>{let{own:e,speaks:n,excess:o}=t.
at,r=a=>cn*(o(a)+t.unit),s=zt(t,a=>n(a)&&e(a)<=r(a));return L(t,{left:e,right:r,counts:a=>a>=s&&n(a)})},outside:t=>{let{own:e,speaks:n,excess:o}=t.at,r=i=>cn*e(
i),s=zt(t,i=>n(i)&&r(i)>=o(i)),a=i=>o(i)>=t.unit;return L(t,{left:o,right:r,counts:i=>i>=s&&n(i)&&a(i)})}};var Zt=tn({inequality_index:Ut("inequalities","inequality"),eta:Mt({symbol:"*η*",within:!0}),gamma:Mt({symbol:"*γ*",within:!0}),shape:Mt({symbol:"*x̃*",within:!0}),
loss_index:Ut("losses","loss"),steps:Xe({inAddress:!1})}),to=["eta","gamma","shape","loss_index"],eo=Wt;function no({inequality:t,eta:e,gamma:n,shape:o,loss:r,steps:s},a){
let i=on(r.kind,r.beta??void 0),c=fn(i,e,n,o,s,a);return c.section=t.theorem,c.lossName=r.name,{proof:c,path:c.run,last:c.last,diverges:c.diverged}}var oo=(t,e)=>mn[e](
t),ro={name:"*x*, the run",value:({path:t})=>e=>t.x[e]},hn="which it excludes: it promises nothing here.";function H({reached:t,crossing:e,eta:n,run:o,last:r}){
if(t<0)return`In ${U(r,"step")} the run does not reach the axis.`;let s=`The run reaches the axis at *t*₀ = ${t}, *ηt*₀ = ${w(n*t)}`;return e<0?`${s}.`:`${s}\
, and crosses 2/*η* at step ${e} with |*s*| = ${w(o.s[e])}.`}var so={"C.1":(t,e)=>e?`Lemma 6. ${H(t)}`:`Lemma 6 asks for *η* < 1, and *η* = ${w(t.eta)}. ${H(
t)}`,"C.2":(t,e)=>{if(t.gamma>=2)return`Theorem 1 asks for *γ* < 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;let o=`the hypothesis *η* ≤ min(√*δ*, 2 − *δ*) = ${w(
Math.min(Math.sqrt(t.delta),t.gamma))}`,r=e?"holds":"is violated, and the proof promises nothing";return`Theorem 1 with *δ* = ${w(t.delta)}: ${o} ${r}. ${H(t)}`},
"C.4":t=>{if(t.gamma<=2)return`Lemma 7 asks for *γ* > 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;if(t.landed)return`The run lands on the axis above 2/*η*, ${hn}`;let e=`\
*ε* = *δ*/2 = ${w(t.epsilon)}, *ε*′ = ${w(t.epsilonPrime)}`;return`Section C.4 with *δ* = ${w(t.delta)}. Our choice: ${e}; then *σ* = ${w(t.close)}. ${H(
t)}`},"C.5":t=>{if(t.gamma<=2)return`Theorem 5 asks for *γ* > 2, and *γ* = ${w(t.gamma)}. ${H(t)}`;if(!Number.isFinite(t.loss.beta))return"Theorem 5 asks for \
*β* < ∞, and this loss has *β* = ∞.";if(t.landed)return`The run lands on the axis above 2/*η*, ${hn}`;let{beta:e,c:n}=t.loss;return`Section C.5 with ${`*\
β* = ${w(e)}, *c* = ${w(n)}`}, natural unit *δ*⁎ = ${w(t.unit)}. ${H(t)}`}};function ao(t){return`From ${`(*x*₀, *y*₀) = (${w(t.run.x[0])}, ${w(t.run.y[0])}\
)`}. ${so[t.section](t,dn(t,t.section))}`}function io({lossName:t,eta:e,gamma:n,shape:o}){return`${t}, *η* = ${w(e)}, *γ* = ${w(n)}, *x̃* = ${w(o)}`}function co({
inequality:{key:t},loss:e,eta:n,gamma:o,shape:r,steps:s}){return`from eosbook import losses
from eosbook.neuron_proofs import proof

run = proof(losses.${e.python}, eta=${n}, gamma=${o}, shape=${r}, steps=${s})
found = run.inequality("${t}")
print(found.holds, found.tightest, found.left, found.right)
`}function lo({loss:t,eta:e,gamma:n,shape:o}){return`loss=${t.key} eta=${e} gamma=${n} shape=${o}`}var ps={render:t=>ee(t,{style:"eos-iq",settings:Zt,build:Ye(Vt)})};export{ps as default};
