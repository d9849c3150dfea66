var $n=Object.defineProperty;var An=(t,e)=>{for(var n in e)$n(t,n,{get:e[n],enumerable:!0})};function J(){return globalThis.eosbookPage===!0}function ae(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function St(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([i])=>!i.startsWith(`${t}.`)),s=Object.entries(e).map(([i,a])=>[
`${t}.${i}`,String(a)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function ce(t,e){history.replaceState(history.state,"",St(t,e))}function p(t,e={},...n){return le(document.createElement(t),e,n)}function q(t,e={},...n){return le(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function le(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function R(t){return t.split("*").map((e,n)=>n%2?p("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function K(t){return t.replaceAll(
"*","")}function F(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...R(e)))}var Sn=0;function at(t){return`eos-${t}-${++Sn}`}function ue(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var Tn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},En={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Nn=["text","muted","ground","surface","line","accent"];function Tt(t){let e=p("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let i of Nn)e.style.color=`var(--eos-${i})`,n[i]=getComputedStyle(e).color;e.remove();let[o,r,s]=ue(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?En:Tn,t.style.colorScheme=n.dark?"dark":"light";for(let[i,a]of Object.entries(n.roles))t.style.setProperty(`--eos-${i}`,a);return n}function fe(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}function de({model:t,el:e},{style:n,settings:o,build:r}){let s=t.get("config"),i=t.get("name"),a={config:s,settings:null,run:null,theme:null},c=p("div",{class:"\
eos-layout"}),l=p("div",{class:`eos ${n}`},c);e.append(l);let u=p("p",{class:"eos-note",role:"status"}),f=p("p",{class:"eos-readout"}),d=p("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function h(w){let k=Object.entries(w).filter(([C,L])=>!Object.is(t.get(C),L));for(let[C,L]of k)t.set(C,L);k.length&&t.
save_changes()}let m=r({name:i,state:a,set:h,draw:$,readout:f,words:d,reset:()=>{h(o.defaults(s)),S()},link:()=>St(i,o.toAddress(a.settings,s),e.closest("sectio\
n[id]")?.id)});c.append(u,...m.nodes);let b=null;function y(){let w=performance.now(),{settings:k,problems:C}=o.read(t);if(a.settings=k,l.classList.toggle("eos-\
problem",C.length>0),C.length){m.stop(),a.run=null,F(d,C.join(" ")),F(f,"");return}let L=JSON.stringify(k);(L!==b||!a.run)&&(a.run=m.compute(k,L!==b)),b=L,$(),m.
controls?.(k),performance.measure("eosbook-draw",{start:w,end:performance.now()})}function $(){a.run&&m.draw()}let A=!1;function S(){A||(A=!0,queueMicrotask(()=>{
A=!1,l.isConnected&&y()}))}let j=0;function U(){clearTimeout(j),j=setTimeout(()=>{let{settings:w,problems:k}=o.read(t);k.length||ce(i,o.toAddress(w,s))},250)}if(J()){
let{traits:w,refused:k}=o.fromAddress(ae(i),s);h(w),k.length&&F(u,`Not taken from the address: ${k.join("; ")}.`)}let H=()=>{S(),J()&&U()};for(let w of o.keys)t.
on(`change:${w}`,H);let x=fe(()=>{a.theme=Tt(l),m.recolour?.(),S()}),g=()=>m.panels.map(w=>w.measure()).some(Boolean),M=new ResizeObserver(()=>{g()&&$()});for(let w of m.
panels)M.observe(w.node);return g(),a.theme=Tt(l),S(),()=>{for(let w of o.keys)t.off(`change:${w}`,H);clearTimeout(j),m.stop(),x(),M.disconnect(),l.remove()}}function Et(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function he(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function me({ready:t,reset:e,link:n,python:o,picture:r,data:s,stem:i}){let a=p("span",{class:"eos-feedback",role:"status"});async function c(f,d){if(await he(f)){
a.textContent=d;return}let h=p("textarea",{readonly:!0,"aria-label":"text to copy"},f);a.replaceChildren("Copy this: ",h),h.select()}let l=(f,d)=>p("button",{type:"\
button",onclick:()=>t()&&d()},f),u=[p("button",{type:"button",onclick:e},"reset"),J()&&l("copy link",()=>c(n(),"Link copied.")),l("copy Python",()=>c(o(),"Pytho\
n code copied.")),l("save picture",async()=>Et(await r(),`${i()}.png`)),l("save data",()=>Et(new Blob([s()],{type:"text/csv"}),`${i()}.csv`))].filter(Boolean);return{
node:p("div",{class:"eos-row"},u,a)}}var On="⁰¹²³⁴⁵⁶⁷⁸⁹";function Nt(t){let e=String(Math.abs(t)).replace(/\d/g,n=>On[n]);return t<0?`⁻${e}`:e}function v(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[i,a]=n.toExponential(
e-1).split("e"),c=String(Number(i)),l=`10${Nt(Number(a))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+pe(r)+
(s?`.${s}`:"")}function T(t){return(t<0?"−":"")+pe(String(Math.abs(t)))}function pe(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function W(t,e){return`${T(
t)} ${e}${t===1?"":"s"}`}function ge(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function ct(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=ge(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function Z(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=i=>e[0]+(i-n)*
r;return s.invert=i=>n+(i-e[0])/r,s.domain=t,s.range=e,s.ticks=i=>{let a=ge(o-n,i),c=[],l=Math.ceil(n/a-1e-9),u=Math.floor(o/a+1e-9);for(let f=l;f<=u;f++){let d=Number(
(f*a).toPrecision(12));c.push({value:d,label:v(d,6),major:!0})}return c},s}function Ot(t,e){let[n,o]=t.map(Math.log10),r=Z([n,o],e),s=i=>r(Math.log10(i));return s.invert=i=>10**r.invert(i),s.domain=t,s.range=e,s.ticks=i=>{let a=Math.max(
1,Math.ceil((o-n)/i)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,2,5]){let f=+`${u}e${l}`,d=Math.log10(f);if(d<n-1e-9||d>o+1e-9||(u===1?l%a!==
0:o-n>i/2))continue;let h=l>=-3&&l<=3,m=u===1?"":`${u}×`,b=h?v(f,2):`${m}10${Nt(l)}`;c.push({value:f,label:b,major:u===1})}return c},s}function be(t,...e){return p("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Me(t,e,n){let o=new Map,r=t.map(c=>{let l=p("button",{type:"bu\
tton",onclick:()=>n(c)},R(c.label));return l.setAttribute("aria-pressed","false"),o.has(c.group)||o.set(c.group,[]),o.get(c.group).push(l),l}),s=p("div",{class:"\
eos-presets eos-later"},[...o].map(([c,l])=>be(K(c),p("span",{class:"eos-name"},R(c)),l))),i=p("p",{class:"eos-caption eos-later"});function a(c){let l=t.findIndex(
u=>e(u,c));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===l))),i.replaceChildren(...l<0?[]:R(t[l].caption))}return{nodes:[s,i],update:a}}function we(t,e,n){let o=e.map(([s,i])=>{let a=p("button",{type:"button",onclick:()=>n(s)},R(i));return[s,a]});return{node:be(t,p("span",{class:"eos-name"},t),o.
map(([,s])=>s)),update(s){for(let[i,a]of o)a.setAttribute("aria-pressed",String(i===s))}}}function ye(t,e,n){let o=at("menu"),r=p("select",{id:o,onchange:()=>n(Number(r.value))},e.map((i,a)=>p("option",{value:a},i))),s=p("label",{for:o,class:"eos-nam\
e"},t);return{node:p("span",{class:"eos-group"},s,r),update:i=>r.value=String(i)}}var Ln={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Q({
role:t,dash:e,width:n=2,marker:o,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",i=q("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":n,"stroke-dasha\
rray":e.join(" ")}),a=o==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},c=o&&q("path",{d:Ln[o],...a});return q("svg",
{viewBox:"0 0 34 14","aria-hidden":"true"},i,c??[])}function X(t,e){return p("span",{},t,p("span",{},R(e)))}function ve(){let t=p("div",{class:"eos-legend"}),e=null;
return{node:t,show(n,o){n!==e&&(e=n,t.replaceChildren(...o().filter(Boolean)))}}}var xe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],ke={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};var Lt={dash:[6,4],width:1.5};function V(t){return t.diverges?[xe[0],ke,ke]:xe}function lt(t,e){return V(t)[t.path.phase[e]].name}function $e(t,e){let n=[0];for(let o of[
1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}return[...n,e+1]}function ut(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}function Ae({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),i=0,a=0,c=0,l=-1;function u(h){let m=s.matches?
500:0,b=Math.max(h-a,0),y=m?Math.floor(b/m)*m:b,$=Math.min(e(),c+Math.floor(y/1e3*n()));if($!==l&&o(l=$),$>=e())return d();i=requestAnimationFrame(u)}function f(){
c=t()>=e()?0:t(),l=-1,a=performance.now(),i=requestAnimationFrame(u),r()}function d(){i&&(cancelAnimationFrame(i),i=0,r())}return{get playing(){return i!==0},toggle:()=>i?
d():f(),restart:()=>i&&(d(),f()),stop:d}}var Rt=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Rn="M3 1 L12 7 L3 13 Z",In="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function It(t){let e=q("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return q("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Se({last:t,phaseName:e,moved:n,stepOf:o=i=>i,
name:r="step",write:s=T}){let i=1/0,a=Rt.length-1,c=()=>Math.min(i,t()),l=Ae({position:c,last:t,perSecond:()=>Rt[a].perSecond(t()),show:u,changed:U});function u(x){
i=x>=t()?1/0:x,n()}function f(x){l.stop(),u(x)}let d=at(r),h=p("button",{type:"button",onclick:()=>l.toggle()}),m=p("button",{type:"button",onclick:()=>f(0)},It(
"M3 2 v10 M12 2 L5 7 L12 12 Z")),b=p("button",{type:"button",onclick:()=>f(1/0)},It("M11 2 v10 M2 2 L9 7 L2 12 Z"));m.setAttribute("aria-label",`first ${r}`),b.
setAttribute("aria-label",`last ${r}`);let y=p("input",{id:d,type:"range",min:0,step:1});y.addEventListener("input",()=>f(Number(y.value)));let $=p("output",{for:d}),
A=ye("speed",Rt.map(x=>x.name),x=>{a=x,l.restart()}),S=p("label",{for:d,class:"eos-name"},r),j=p("div",{class:"eos-replay"},m,h,b,S,y,$,A.node);function U(){let{
playing:x}=l;h.value!==String(x)&&(h.value=String(x),h.replaceChildren(It(x?In:Rn),x?" pause":" play")),y.max=String(t()),y.value=String(c());let g=o(c()),M=r===
"step"?g:s(g);y.setAttribute("aria-valuetext",`${r} ${M}, ${e(c())}`),$.textContent=`${s(g)} of ${s(o(t()))}`,A.update(a)}let H=()=>y.matches(":focus-visible");
return{node:j,step:c,update:U,atEnd:()=>i===1/0,focused:H,reading(x){return x>=0?{step:x,marked:!0}:{step:c(),marked:i!==1/0||H()}},stop:l.stop,put(x){i=x>=t()?
1/0:x},rewind(){l.stop(),i=1/0}}}var Te=(t,e,n)=>(e-t)/(n>0?n:1);function Pt({n:t,left:e,right:n,counts:o=()=>!0}){let r={n:t,counted:0,failures:0,firstFailure:-1,tightest:-1,least:1/0};for(let s=0;s<
t;s++){if(!o(s))continue;let[i,a]=[e(s),n(s)],c=Math.max(Math.abs(i),Math.abs(a)),l=Te(i,a,c);r.counted+=1,(r.tightest<0||l<r.least)&&(r.tightest=s,r.least=l),a-
i>=-1e-12*c||(r.failures+=1,r.firstFailure<0&&(r.firstFailure=s))}return r}function Ee(t){let{n:e,counts:n=()=>!0}=t,o=()=>new Float64Array(e),r={left:o(),right:o(),
margin:o(),counts:new Uint8Array(e)};for(let s=0;s<e;s++){let[i,a]=[t.left(s),t.right(s)];r.left[s]=i,r.right[s]=a,r.margin[s]=Te(i,a,Math.max(Math.abs(i),Math.
abs(a))),r.counts[s]=n(s)?1:0}return{...Pt(t),...r}}var Ne=(t,e)=>t.counts[e]===1&&!(t.margin[e]>=-1e-12);function Ct(t){let e=p("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[i,a]=[Math.round(o*s),Math.round(r*s)];return(e.width!==i||e.height!==a)&&([e.width,e.height]=[i,a]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function E(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function G({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Pn(t,e,n,o){let r=[];for(let s=t;s<=
e;){let i=Math.floor(n(s)),[a,c,l]=[s,s,s];for(;l<e&&Math.floor(n(l+1))===i;)l++,o(l)<o(a)&&(a=l),o(l)>o(c)&&(c=l);let[u,f]=a<c?[a,c]:[c,a];r.push(s),u>s&&r.push(
u),f>u&&r.push(f),l>f&&r.push(l),s=l+1}return r}function Cn(t,e,n,o){e.forEach((r,s)=>t[s?"lineTo":"moveTo"](n(r),o(r)))}function ft(t,e,n,o,r,s="x"){let[i,a]=s===
"x"?[o,r]:[r,o];Cn(t,Pn(e,n,i,a),o,r)}function Oe(t,e,n,o){e<n&&(t.globalAlpha=.2,o(n),t.globalAlpha=1),o(e)}function dt(t,e,n,o,r,s,i,a){for(let c=n;c<=o;c+=r)
Y(t,e,s(c),i(c),a)}function ht(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,e!=="cross"&&t.fill(),
(e==="cross"||r)&&t.stroke(),t.restore()}function Y(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*
r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),
t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var qn="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function N(t,e,n,o,r={}){let{align:s="left",size:i=13,colour:a,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((m,b)=>(t.font=b%2?
`italic ${i+2}px ${qn}`:`${u} ${i}px ${l}`,{part:m,font:t.font,width:t.measureText(m).width})),d=f.reduce((m,{width:b})=>m+b,0),h=s==="right"?n-d:s==="center"?n-
d/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:a}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"round"});for(let m of c?
["strokeText","fillText"]:["fillText"]){let b=h;for(let{part:y,font:$,width:A}of f)t.font=$,t[m](y,b,o),b+=A}return t.restore(),d}var mt=2;function Le(t,e,[n,o],r){let s=new OffscreenCanvas(n*mt,o*mt),i=s.getContext("2d");i.scale(mt,mt),i.fillStyle=t.ground,i.fillRect(0,0,n,o),N(i,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:a,draw:c}of r)i.save(),i.translate(a[0],a[1]),c(i,a[2],a[3]),i.restore();return s.convertToBlob({type:"image/p\
ng"})}function Re(t,e,n,o){let r=[`# ${t}`,e.join()];for(let s=0;s<=n;s++)r.push(o(s).join());return`${r.join(`
`)}
`}var Fn=13,_n=3.4;function Ie(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function tt(t,e,{x:n,y:o,xName:r,yName:s,theme:i,xCount:a,yCount:c}){let l=n.ticks(a??Math.max(2,e.width/
80)),u=o.ticks(c??Math.max(2,e.height/50)),f={colour:i.muted,fonts:i.fonts,size:12};E(t,{colour:i.line,width:1,alpha:.6},h=>{for(let{value:m,major:b}of l)b&&O(h,
I(n(m)),e.top,I(n(m)),e.bottom);for(let{value:m,major:b}of u)b&&O(h,e.left,I(o(m)),e.right,I(o(m)))}),E(t,{colour:i.muted,width:1},h=>{O(h,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:m,major:b}of l)O(h,I(n(m)),e.bottom,I(n(m)),e.bottom+(b?5:3));for(let{value:m,major:b}of u)O(h,e.left-(b?5:3),I(o(m)),e.left,I(
o(m)))});for(let h of l){let m=Math.min(n(h.value),e.right+Fn-_n*h.label.length);N(t,h.label,m,e.bottom+18,{...f,align:"center"})}for(let h of u)N(t,h.label,e.left-
8,o(h.value)+4,{...f,align:"right"});let d={colour:i.text,fonts:i.fonts,size:13};N(t,r,e.right,e.bottom+35,{...d,align:"right"}),N(t,s,2,e.top-9,d)}function I(t){
return Math.round(t)+.5}function O(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,r)}function pt(t){let e=p("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=Ct(e),o=Ct(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,i){let[a,c]=r;this.scales=a>0&&c>0?s(a,c):null,this.scales&&i(n.begin(a,c),this.
scales)},drawOver(s){let i=o.begin(...r);this.scales&&s(i,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let i=e.getBoundingClientRect();return[
s.clientX-i.left,s.clientY-i.top]}}}var Dn={left:52,right:14,top:26,bottom:42},jn=1e-16,Un=1e-280,Hn=9;function B(t,e,n,o){let r=Ie(t,e,Dn);return{area:r,x:Z([0,Math.max(n,1)],[r.left,r.right]),y:Z(
o,[r.bottom,r.top])}}function Pe(t,e,n,o){let[r,s]=[1/0,0];for(let f=0;f<=n;f++){let d=o(f);d>0&&d<r&&(r=d),d>s&&(s=d)}s>Un||([r,s]=[.1,1]),r=Math.max(r,s*jn);let i=(f,d)=>10**
d(Math.log10(f)),[a,c]=[i(r,Math.floor),i(s,Math.ceil)],l=a>0&&c>a?[a,c]:[r/2,r*2],u=B(t,e,n,l);return{...u,y:Ot(l,u.y.range)}}function Ce(t,{area:e,x:n},o,r){V(o).forEach(({role:i,name:a},c)=>{let[l,u]=[o.starts[c],Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(E(
t,{colour:r.roles[i],width:3},d=>{O(d,l,e.top-1.5,u,e.top-1.5)}),u-l<6.5*a.length))return;let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};N(t,a,(l+u)/
2,e.top+13,{...f,align:"center"})})}function qe(t,e,n,o,r,s,{hollow:i=!1}={}){Oe(t,r,n.last,a=>Gn(t,e,n,o,a,s,i))}function Gn(t,{area:e,x:n,y:o},r,s,i,a,c){let l=t.globalAlpha,u=f=>Fe(o(a(f)),e);V(
r).forEach(({role:f,marker:d,dash:h},m)=>{let b=r.starts[m],y=Math.min(r.starts[m+1]-1,i);if(y<b)return;let $=s.roles[f];E(t,{colour:$,dash:c?[]:h,width:c?1:2,alpha:l},
S=>ft(S,Math.max(b-1,0),y,n,u));let A=ut(r.last,e.width/Hn);ht(t,d,$,S=>dt(S,d,b,y,A,n,u,3.2),c?s.ground:null)}),r.diverges&&i===r.last&&E(t,{colour:s.roles.diverged,
width:3},f=>Y(f,"cross",n(i)-8,Math.max(u(i),e.top+8),7))}function Fe(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function _e(t,{area:e,
x:n,y:o},r,s,i){let a=I(n(s));E(t,{colour:r.text,width:1,alpha:.6},c=>{O(c,a,e.top,a,e.bottom)}),G(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of i){let l=o(
c);Number.isFinite(l)&&Y(t,"circle",a,Fe(l,e),4)}t.fill()})}function De(t,e,n){let o=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(o,0),
n)}var je={holds:{sign:"✓",words:"holds"},fails:{sign:"✗",words:"fails"},silent:{sign:"–",words:"is claimed at no step"}};function qt({counted:t,failures:e}){
return t===0?"silent":e>0?"fails":"holds"}function Ue(t,e){let n=p("div",{class:"eos-list",role:"group","aria-label":"inequalities"}),o=new Map(t.map(r=>{let s=p(
"span",{class:"eos-verdict","aria-hidden":"true"}),i=p("span",{class:"eos-hidden"}),a=p("span",{},R(r.name)),c=r.printed?p("em",{}," as printed"):[],u=p("button",
{type:"button",onclick:()=>e(r.key)},s,a,c,i);return[r.key,{entry:r,button:u,sign:s,heard:i}]}));return n.append(...[...o.values()].map(({button:r})=>r)),{node:n,
update(r,s){for(let{entry:i,button:a}of o.values())a.hidden=i.theorem!==r.theorem,a.setAttribute("aria-pressed",String(i.key===r.key));for(let{entry:i,found:a}of s){
let{sign:c,heard:l}=o.get(i.key),u=qt(a);c.textContent=je[u].sign,c.dataset.verdict=u;let f=a.failures>0?` at ${W(a.failures,"step")}`:"";l.textContent=` ${je[u].
words}${f}`}}}}var gt={role:"flow",dash:[],marker:"circle"},Dt={role:"theory",dash:[2,3],width:2.5},He={role:"bouncing",dash:[],width:0,marker:"cross"},Ge=9,Bn=.35,Ft=1e3,Be=({
found:t,entry:e})=>e.side==="left"?t.left:t.right,ze=({found:t,entry:e})=>e.side==="left"?t.right:t.left,bt=(t,e)=>[Be(t)[e],ze(t)[e]];function Mt(t,e,n){let{found:o,
last:r}=n,s=o.counted===0||n.entry.whole,[i,a,c]=[1/0,-1/0,1/0];for(let d=0;d<o.n&&d<=r;d++)if(s||o.counts[d])for(let h of[o.left[d],o.right[d]])h<i&&(i=h),h>a&&
(a=h),h>0&&h<c&&(c=h);if(n.entry.scale==="log"){let d=[Math.min(c,a),a],h=Pe(t,e,1,b=>d[b]),{x:m}=B(t,e,r,[0,1]);return{...h,x:m}}let l=Math.max(a-i,1e-9*Math.abs(
a)),u=Math.abs(a)||1,f=l>0?[i-.06*l,a+.06*l]:[i-u,a+u];return B(t,e,r,f)}function wt(t,e,{run:n,theme:o}){let{area:r,x:s,y:i}=e,{entry:a,found:c}=n,l=`${a.measured}\
 and ${a.bound} (dotted)`;tt(t,r,{x:s,y:i,xName:"step",yName:l,theme:o});let u=h=>m=>Ve(i(h[m]),r),[f,d]=[u(Be(n)),u(ze(n))];G(r,t,()=>{for(let[h,m,b]of We(c,n.
last)){let y=b?1:Bn;_t(t,{...gt,alpha:y},o,h,m,s,f),_t(t,{...Dt,alpha:y},o,h,m,s,d),t.globalAlpha=y;let $=ut(n.last+1,r.width/Ge);ht(t,"circle",o.roles.flow,A=>dt(
A,"circle",h,m,$,s,f,3.2)),t.globalAlpha=1}}),Ze(t,e,n,o,f)}function We({counts:t,n:e},n){let o=[],r=Math.min(e,n+1);for(let s=0;s<r;){let i=s;for(;s<r&&t[s]===
t[i];)s++;o.push([i,s-1,t[i]===1])}return o}function _t(t,{role:e,dash:n,width:o,alpha:r},s,i,a,c,l){let u=s.roles[e];E(t,{colour:u,dash:n,width:o,alpha:r},f=>{
a>i?ft(f,i,a,c,l):O(f,c(i)-3,l(i),c(i)+3,l(i))})}function Ze(t,{area:e,x:n},o,r,s){let{found:i}=o;if(i.failures===0)return;let a=[];for(let l=i.firstFailure;l<i.
n;l++){let u=a.length===0||n(l)-n(a.at(-1))>=Ge;Ne(i,l)&&u&&a.push(l)}let c=l=>Math.min(Math.max(l,e.top+6),e.bottom-6);E(t,{colour:r.roles.bouncing,width:2.5},
l=>{for(let u of a)Y(l,"cross",n(u),c(s(u)),4.5)})}function yt(t,e,n){let{found:o,last:r}=n,[s,i]=[0,0];for(let f=0;f<o.n;f++)o.counts[f]&&(s=Math.min(s,o.margin[f]),
i=Math.max(i,o.margin[f]));let a=i>s?[1.06*s,1.06*i]:[0,1],[c,l]=ct(...a,5),u=B(t,e,r,[c,i>1?l:Math.min(l,1)]);return{...u,y:zn(u.y)}}function zn(t){let[e,n]=t.
domain,o=Z([100*e,100*n],t.range);return Object.assign(i=>t(i),t,{ticks:i=>o.ticks(i).map(a=>({...a,value:a.value/100,label:`${a.label} %`}))})}function vt(t,e,{
run:n,theme:o}){let{area:r,x:s,y:i}=e,{found:a}=n;tt(t,r,{x:s,y:i,xName:"step",yName:"margin: the difference, relative to the larger side",theme:o,yCount:5}),E(
t,{...Lt,colour:o.text},u=>{O(u,r.left,i(0),r.right,i(0))});let l=u=>Ve(i(a.margin[u]),r);if(G(r,t,()=>{for(let[u,f,d]of We(a,n.last))d&&_t(t,gt,o,u,f,s,l)}),Ze(
t,e,n,o,l),a.counted===0){let u={colour:o.text,fonts:o.fonts,align:"center"},f=(r.left+r.right)/2;N(t,"claimed at no step of this run",f,r.top+r.height/2,u)}}function Ve(t,e){
return Number.isNaN(t)?e.bottom+Ft:Math.min(Math.max(t,e.top-Ft),e.bottom+Ft)}var jt=t=>`${v(100*t,3)} %`;function Ye(t,e){return`${e} ${Zn(t)} ${Vn(t)}`}function et({entry:t,found:e},n,o=" and "){let r=Math.ceil(2-Math.log10(Math.abs(e.margin[n])||
1)),s=bt({entry:t,found:e},n).map(i=>v(i,Wn(r)));return`${t.measured} = ${s[0]}${o}${t.bound} = ${s[1]}`}var Wn=t=>Math.min(Math.max(t,4),12);function Zn(t){let{
entry:e,found:n}=t,{counted:o,failures:r,firstFailure:s,tightest:i}=n,a=`${e.printed?"As printed, ":""}${e.name}`;if(o===0)return`${a} is claimed ${e.where}, an\
d this run has no such step.`;let c=e.where?`, claimed ${e.where},`:"";if(r>0)return`${a}${c} fails at ${T(r)} of ${W(o,"step")}, first at step ${T(s)}, where ${et(
t,s)}.`;let l=o===1?`at step ${T(i)}`:`at all ${W(o,"step")}`,u=o===1?", where":`; closest at step ${T(i)}, where`,f=`a margin of ${jt(n.margin[i])}`;return`${a}${c}\
 holds ${l}${u} ${et(t,i)}, ${f}.`}function Vn({all:t}){let e=t.filter(({entry:r})=>!r.printed),n=e.filter(({found:r})=>qt(r)==="fails");if(n.length===0)return`\
On this run all ${e.length} inequalities of the proof hold wherever they are claimed.`;let o=n.map(({entry:r})=>r.name).join("; ");return`Of the proof’s ${e.length}\
 inequalities ${n.length} fail on this run: ${o}.`}function Je(t,e){let{found:n}=t;if(e>=n.n)return`step ${T(e)}, the last: the inequality speaks of two steps`;
let o=n.counts[e]?`margin ${jt(n.margin[e])}`:"not claimed here";return`step ${T(e)} · ${et(t,e," · ")} · ${o}`}function Ke(t){let{entry:e,found:n}=t;return n.
n===0?"No step to compare.":K(`Both sides of ${e.name} against step. At step 0, ${et(t,0)}; at step ${T(n.n-1)}, ${et(t,n.n-1)}.`)}function Qe({found:t}){return t.
counted===0?"Margin against step: the inequality is claimed nowhere.":`Margin against step, at ${W(t.counted,"step")}. The least is ${jt(t.margin[t.tightest])},\
 at step ${T(t.tightest)}.`}function Xe(t,{name:e,value:n}){let o=n(t);return K(`${e} against step. It goes from ${v(o(0))} to ${v(o(t.last))} at step ${T(t.last)}\
.`)}function Ut(t,e,n,o){let r=o.value(n),[s,i]=[0,0];for(let a=0;a<=n.last;a++)s=Math.min(s,r(a)),i=Math.max(i,r(a));return B(t,e,n.last,ct(1.05*s,1.05*i,5))}function Ht(t,e,{
run:n,theme:o,step:r,course:s}){let{area:i,x:a,y:c}=e;tt(t,i,{x:a,y:c,xName:"step",yName:s.name,theme:o,yCount:5}),G(i,t,()=>qe(t,e,n,o,r,s.value(n))),Ce(t,e,n,
o)}function tn(t,e){let n=pt("eos-main"),o=pt("eos-margin"),r=pt("eos-course"),s=[n,o,r],i=p("div",{class:"eos-panels"},...s.map(a=>a.node));for(let a of s)a.node.
addEventListener("pointermove",c=>{a.scales&&t.run&&e.hover(De(a,c,t.run.last))}),a.node.addEventListener("pointerleave",()=>e.hover(-1));return{node:i,all:s,draw(){
let{run:a}=t,c=e.scene();n.draw((l,u)=>Mt(l,u,a),(l,u)=>wt(l,u,c)),o.draw((l,u)=>yt(l,u,a),(l,u)=>vt(l,u,c)),r.draw((l,u)=>Ut(l,u,a,c.course),(l,u)=>Ht(l,u,c)),
n.describe(Ke(a)),o.describe(Qe(a)),r.describe(Xe(a,c.course))},drawOver(a,c){let{run:l,theme:u}=t,f=a<l.found.n,d=[[n,f?bt(l,a):[]],[o,f&&l.found.counts[a]?[l.
found.margin[a]]:[]],[r,[e.scene().course.value(l)(a)]]];for(let[h,m]of d)h.drawOver((b,y)=>{c&&_e(b,y,u,a,m)})}}}var[en,xt,nn,Gt]=[1100,40,460,230];function on(t,e){let{run:n,theme:o,course:r}=t,s=en/2;return Le(o,`${e}: ${n.entry.name}`,[en,xt+nn],[{at:[12,xt,s-24,nn],draw:(i,...a)=>wt(
i,Mt(...a,n),t)},{at:[s,xt,s-12,Gt],draw:(i,...a)=>vt(i,yt(...a,n),t)},{at:[s,xt+Gt,s-12,Gt],draw:(i,...a)=>Ht(i,Ut(...a,n,r),t)}])}function rn(t,e){let{entry:n,
found:o}=t;return Re(`inequality ${n.key} of Theorem ${n.theorem}: ${e}`,["step","phase","left","right","claimed"],o.n-1,r=>[r,lt(t,r),o.left[r],o.right[r],o.counts[r]])}var Yn=1.15;function Jn({n:t,counts:e,counted:n},o){if(n===0)return o;let r=t-1;for(;!e[r];)r--;return Math.min(o,Math.ceil(Yn*r)+2)}var sn=t=>[...new Set(V(t).
filter((e,n)=>t.starts[n+1]>t.starts[n]))],an=t=>e=>Kn(t,e);function Kn(t,{state:e,set:n,draw:o,reset:r,link:s,readout:i,words:a}){let{config:c}=e,l={hover:-1},
u=null,f=g=>c.inequalities.findIndex(M=>M.key===g),d=g=>n({inequality_index:f(g)}),h=Me(c.presets,(g,M)=>g.inequality===M.inequality.key&&t.START.every(w=>g[w]===
M[w]),g=>n({inequality_index:f(g.inequality),...Object.fromEntries(t.START.map(M=>[M,g[M]]))})),m=we("proof of",c.theorems.map(({key:g,name:M})=>[g,M]),g=>d(c.theorems.
find(M=>M.key===g).opens)),b=Ue(c.inequalities,d),y=p("p",{class:"eos-caption"}),$=ve(),A=Se({last:()=>e.run?.last??0,phaseName:g=>lt(e.run,g),moved:()=>{l.hover=
-1,o()}}),S=tn(e,{scene:U,hover:g=>{l.hover=g,x()}}),j=me({ready:()=>e.run,reset:()=>{A.rewind(),r()},link:s,python:()=>t.toPython(e.settings),picture:()=>on(U(),
t.title(e.run.proof)),data:()=>rn(e.run,t.describe(e.settings)),stem:()=>`eosbook-inequality-${e.settings.inequality.key}`});function U(){let{run:g,theme:M}=e;return{
run:g,theme:M,step:A.step(),course:t.course}}function H(){let{run:g}=e,{entry:M}=g;S.draw(),x(),m.update(M.theorem),b.update(M,g.all),A.update(),F(y,M.claim),F(
a,Ye(g,t.premises(g.proof)));let w=sn(g).map(({name:k})=>k);$.show(`${M.key} ${g.found.failures>0} ${w}`,()=>[X(Q(gt),M.measured),X(Q(Dt),`${M.bound} (the proof\
’s bound)`),g.found.failures>0&&X(Q(He),"the inequality fails"),...sn(g).map(k=>X(Q(k),`${k.name} (run)`))])}function x(){let{run:g}=e;if(!g)return;let{step:M,
marked:w}=A.reading(l.hover);S.drawOver(M,w),F(i,Je(g,M))}return{nodes:[...h.nodes,p("div",{class:"eos-row"},m.node),b.node,y,S.node,$.node,A.node,i,a,j.node],panels:S.
all,compute(g,M){M&&(A.rewind(),l.hover=-1),u?.steps!==g.steps&&(u={steps:g.steps,arrays:t.makeMemory(g.steps)});let w=t.prove(g,u.arrays),k=g.inequality,C=c.inequalities.
filter(({theorem:it})=>it===k.theorem).map(it=>({entry:it,found:Pt(t.sidesOf(w.proof,it.key))})),L=Ee(t.sidesOf(w.proof,k.key)),ie=Jn(L,w.last);return{...w,last:ie,
starts:$e(w.path.phase,ie),entry:k,all:C,found:L}},draw:H,controls:g=>h.update(g),stop:()=>A.stop()}}var se={};An(se,{START:()=>mo,course:()=>Mo,describe:()=>xo,makeMemory:()=>po,premises:()=>wo,prove:()=>go,settings:()=>re,sidesOf:()=>bo,title:()=>yo,toPython:()=>vo});var ln=1e30,cn=t=>typeof t=="number"&&Math.abs(t)<=ln,Bt=`up to ${v(ln)}`,un=(t,{min:e,max:n})=>t.trim()&&t>=e&&t<=n?Number(t):void 0,zt=({min:t,max:e})=>`${v(t)}\
 to ${v(e)}`;function Wt({symbol:t,above:e,within:n=!1,counts:o=()=>!0}){function r(s,i){if(n){let a=1e-12*(i.max-i.min);return cn(s)&&s>=i.min-a&&s<=i.max+a?null:
`a number from ${zt(i)}`}return cn(s)&&!(s<=e)?null:e===void 0?`a number ${Bt} in size`:e===0?`a positive number ${Bt}`:`a number above ${e} and ${Bt}`}return{symbol:t,
counts:o,allowed:(s,i,{ranges:a})=>r(s[i],a[i]),read:(s,i,{ranges:a})=>un(s,a[i]),write:(s,i)=>s[i],options:(s,{ranges:i})=>zt(i[s])}}function Zt({symbol:t,inAddress:e=!0,
counts:n=()=>!0}={}){return{symbol:t,counts:n,inAddress:e,allowed:(o,r,{ranges:s})=>{let{min:i,max:a}=s[r],c=o[r];return Number.isInteger(c)&&c>=i&&c<=a?null:`a\
 whole number from ${i} to ${a}`},read:(o,r,{ranges:s})=>{let i=un(o,s[r]);return Number.isInteger(i)?i:void 0},write:(o,r)=>o[r],options:(o,{ranges:r})=>`whole\
 numbers, ${zt(r[o])}`}}function fn(t,e){return{name:e,counts:()=>!0,allowed:(n,o,r)=>r[t][n[o]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(n,o,r)=>r[t][n[o]],read:(n,o,r)=>{
let s=r[t].findIndex(i=>i.key===n);return s<0?void 0:s},write:n=>n[e].key,options:(n,o)=>o[t].map(r=>r.key).join(", ")}}function Qn(t){return typeof t=="number"?
v(t):JSON.stringify(t)??String(t)}function dn(t){let e=Object.entries(t),n=Object.keys(t),o=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:n,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),i=Object.fromEntries(n.map(c=>[c,r.get(
c)])),a=[];for(let[c,{symbol:l=c,counts:u,allowed:f,name:d,entry:h}]of e){let m=u(i,s)&&f(i,c,s);m&&a.push(`${l} must be ${m}, but it is ${Qn(i[c])}.`),h&&(i[d]=
h(i,c,s))}return{settings:i,problems:a}},defaults(r){return Object.fromEntries(n.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(n.every(a=>r[a]===s.defaults[a]))
return{};let i=o.filter(([,,{counts:a}])=>a(r,s));return Object.fromEntries(i.map(([a,c,{write:l}])=>[a,l(r,c)]))},fromAddress(r,s){let i={},a=[];for(let[c,l]of Object.
entries(r)){let[,u,f]=o.find(([h])=>h===c)??[],d=f?.read(l,u,s);if(d!==void 0)i[u]=d;else{let h=f&&`allowed: ${f.options(u,s)}`;a.push(`${c} = ${l} (${h??"no su\
ch setting"})`)}}return{traits:i,refused:a}}}}var Xn=1.4426950408889634,to=.6931471803691238,eo=19082149292705877e-26,Vt=1075,no=Float64Array.from({length:Vt+1},(t,e)=>2**-e);function kt(t){let e=t>=0?Math.
trunc(Math.min(t*Xn+.5,1075)):Vt,n=e<Vt?e*to-t+e*eo:0,o=1/6227020800;return o=o*n+1/479001600,o=o*n+1/39916800,o=o*n+1/3628800,o=o*n+1/362880,o=o*n+1/40320,o=o*
n+1/5040,o=o*n+1/720,o=o*n+1/120,o=o*n+1/24,o=o*n+1/6,o=o*n+1/2,(1+(n+n*n*o))*no[e]}function Yt(t){if(t>1){let r=kt(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,n=e*
(11486475+e*(810810+e*(12870+e*44))),o=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return n/o}function Jt(t){let e=Math.abs(t);if(e>2){let n=kt(e),o=.5*((1-
n)/(1+n));return t>0?o:-o}return .25*t*(1-Yt(.5*e))}var oo=.3989422804014327,ro=1.2533141373155003,so=134217729,nt=39,At=16,z=10,$t=z+1;function io(){let t=nt*At+1,e=new Float64Array(t*$t);e[0]=ro,e[1]=1;for(let o=1;o<
z;o++)e[o+1]=e[o-1]/(o+1);let n=new Float64Array($t);for(let o=1;o<t;o++){let r=o/At,s=30+Math.trunc(400/(r*r)),i=1/Math.sqrt(s);for(let c=s;c>=0;c--)i=1/(r+(c+
1)*i),c<=z&&(n[c]=i);let a=1;for(let c=0;c<=z;c++)a*=n[c],e[o*$t+c]=a}return e}var Kt=io();function ao(t){let e=Math.abs(t);if(!(e<nt))return e>=nt?0:e;let n=so*
e,o=n-(n-e),r=e-o,s=e*e,i=o*o-s+2*o*r+r*r,a=kt(.5*s);return oo*(a-a*(.5*i))}var hn=t=>t+2/(t+3/(t+4/(t+5/(t+6/t))));function mn(t,e){if(!(t<nt)){let a=hn(t),c=1/
(t+1/a);e[1]=c,e[2]=c/a;return}let n=Math.trunc(t*At+.5),o=n/At-t,r=n*$t,s=Kt[r+z],i=z*s;for(let a=z-1;a>0;a--){let c=Kt[r+a];s=s*o+c,i=i*o+a*c}e[1]=s*o+Kt[r],e[2]=
i}function ot(t,e){let n=ao(t);mn(Math.abs(t),e),e[0]=n,e[1]=t>0?1-n*e[1]:n*e[1],e[2]=t>0?t+n*e[2]:n*e[2]}var _=new Float64Array(3),Qt=t=>e=>(ot(e,_),_[t]),cs=Qt(
0),pn=Qt(1),gn=Qt(2);function co(t){if(t>0)ot(t,_);else if(-t<nt)mn(-t,_);else return hn(-t);return _[1]/_[2]}function bn(t){let e=t>.4?t-1/t:-Math.sqrt(-2*Math.log(t));for(let n=0;n<60;n++){ot(e,_);let[,o,r]=_,s=r>0?Math.log(r/t)/co(e):-.25;if(e>1&&r>t&&(s=(r-t)/o),e-=
s,!(Math.abs(s)>1e-16+4e-16*Math.abs(e)))break}return e}var Mn=[2,6,10,14,22];function wn(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var us=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=5;o++)n+=wn(o,e)/(o+1);return(-1)**
e*n}),fs=Float64Array.from({length:6},(t,e)=>(-1)**e*wn(5,e)/6);var ds=new Float64Array(4),hs=new Float64Array(4),ms=new Float64Array(Mn.length),ps=new Float64Array(Mn.length);var Xt=1e150;var lo=.08,uo=1e-6,yn=new Float64Array(3);function fo(t){let[e,n]=[0,64];for(let o=0;o<100;o++){let r=.5*(e+n);Yt(r)<=t?e=r:n=r}return e}function oe(t){let e=()=>new Float64Array(
t+1),n=["A","b","s","force","g","Phi","height"].map(o=>[o,e()]);return{...Object.fromEntries(n),phase:new Uint8Array(t+1)}}function vn(t,e,n,o,r,s=oe(r)){let i=t===
"3"?8-e:8+e,a=i*Math.PI/(n*n),c=s,{last:l,diverged:u}=ho(a,n,o,r,c),f={theorem:t,delta:e,d:n,A0:o,eta:a,run:c,last:l,diverged:u};if(t==="3")return f.gamma=Math.
min(e,i,i/Math.abs(o))/200,f.hypothesis=a<=f.gamma/Math.abs(o),f;f.epsilon=e/8,f.epsilonPrime=f.epsilon/(2*(2+f.epsilon)),f.near=2*fo(f.epsilonPrime)/gn(0);let d=Math.
sqrt(2*(2+f.epsilon)/a)/n;return f.cost=a*Jt(f.near*d)*f.near*pn(bn(d)),f.hypothesis=!(c.A[l]===0&&a*c.height[l]>2),f}function ho(t,e,n,o,r){let s=2*e*e*t,i=Math.
sign(n),[a,c,l]=[n,0,0];for(let u=0;u<=o;u++){if(!(Math.abs(a)<=Xt&&Math.abs(c)<=Xt))return{last:Math.max(u-1,0),diverged:!0};ot(c,yn);let[,f,d]=yn,h=Jt(a*d),m=.5*
e*e*d*d;if(l===0&&Math.sign(a)!==i?l=t*m>=2?1:2:l===1&&t*m<2&&(l=2),r.A[u]=a,r.b[u]=c,r.s[u]=Math.abs(a*d),r.force[u]=Math.abs(h),r.g[u]=d,r.Phi[u]=f,r.height[u]=
m,r.phase[u]=l,a===0||t*m<2&&r.s[u]<uo)return{last:u,diverged:!1};c-=t*h*a*f,a-=s*h*d}return{last:o,diverged:!1}}var te=({eta:t,run:e})=>n=>t*e.force[n]*Math.abs(
e.A[n])*e.Phi[n],rt=({run:{A:t}})=>e=>t[e]!==0?t[e+1]/t[e]:t[e+1],st=({run:{A:t}})=>e=>t[e]!==0,ee=({eta:t,epsilon:e,run:n})=>o=>t*n.height[o]>=2+e,ne=({near:t,
run:{A:e}})=>n=>Math.abs(e[n])<=t,D=(t,e)=>({n:t.last+1,...e}),P=(t,e)=>({n:t.last,...e}),xn={slope:{theorem:"3",sides:t=>D(t,{left:e=>t.run.force[e],right:e=>t.
run.s[e]/4})},chord:{theorem:"3",sides:t=>D(t,{left:e=>Math.min(t.run.s[e],2)/8,right:e=>t.run.force[e]})},fall:{theorem:"3",sides:t=>P(t,{left:te(t),right:e=>.5*
t.eta*Math.abs(t.run.A[e])})},printed:{theorem:"3",sides:t=>P(t,{left:e=>t.run.force[e]*Math.abs(t.run.A[e])*t.run.Phi[e],right:e=>.5*t.eta*Math.abs(t.run.A[e])})},
bias:{theorem:"3",sides:t=>{let e=t.eta*Math.abs(t.A0)/t.gamma;return D(t,{left:n=>-t.run.b[n],right:()=>e})}},height:{theorem:"3",sides:t=>D(t,{left:()=>lo,right:e=>t.
run.g[e]})},lower:{theorem:"3",sides:t=>{let e=rt(t);return P(t,{left:n=>-e(n),right:()=>1-t.delta/4,counts:st(t)})}},near:{theorem:"3",sides:t=>{let e=st(t);return P(
t,{left:rt(t),right:n=>1-(8-t.delta)*Math.PI/4*t.run.g[n]*t.run.g[n],counts:n=>e(n)&&t.run.s[n]<=2})}},far:{theorem:"3",sides:t=>{let e=st(t);return P(t,{left:rt(
t),right:n=>1-(8-t.delta)*Math.PI/2*t.run.g[n]/(Math.abs(t.run.A[n])||1),counts:n=>e(n)&&t.run.s[n]>=2})}},contraction:{theorem:"3",sides:t=>{let e=rt(t);return P(
t,{left:n=>Math.abs(e(n)),right:()=>1-t.gamma,counts:st(t)})}},decay:{theorem:"3",sides:t=>D(t,{left:e=>Math.abs(t.run.A[e]),right:e=>Math.abs(t.A0)*Math.exp(-t.
gamma*e)})},monotone:{theorem:"4",sides:t=>P(t,{left:e=>t.run.b[e+1],right:e=>t.run.b[e]})},"least-fall":{theorem:"4",sides:t=>P(t,{left:e=>t.eta*(Math.min(t.run.
s[e],2)/8)*Math.abs(t.run.A[e])*t.run.Phi[e],right:te(t)})},linear:{theorem:"4",sides:t=>{let e=ne(t);return D(t,{left:()=>(1-t.epsilonPrime)/4,right:n=>t.run.force[n]/
(t.run.s[n]>0?t.run.s[n]:1),counts:n=>e(n)&&t.run.s[n]>0})}},growth:{theorem:"4",sides:t=>{let[e,n,o,r]=[rt(t),st(t),ne(t),ee(t)];return P(t,{left:()=>1+t.epsilon/
2,right:s=>Math.abs(e(s)),counts:s=>n(s)&&o(s)&&r(s)})}},visit:{theorem:"4",sides:t=>{let e=ee(t);return P(t,{left:()=>t.cost,right:te(t),counts:n=>Math.abs(t.run.
A[n])>=t.near&&e(n)})}},liminf:{theorem:"4",sides:t=>{let[e,n]=[ne(t),ee(t)],o=0;for(;o<=t.last&&e(o);)o++;return D(t,{left:()=>t.near,right:r=>Math.abs(t.run.A[r]),
counts:r=>r>=o&&n(r)})}},conclusion:{theorem:"4",sides:t=>D(t,{left:e=>t.run.height[e],right:()=>2/t.eta,counts:e=>e===t.last})}};var re=dn({inequality_index:fn("inequalities","inequality"),delta:Wt({symbol:"*δ*",within:!0}),d:Zt({symbol:"*d*"}),A0:Wt({symbol:"*A*₀",within:!0}),steps:Zt(
{inAddress:!1})}),mo=["delta","d","A0"],po=oe;function go({inequality:t,delta:e,d:n,A0:o,steps:r},s){let i=vn(t.theorem,e,n,o,r,s);return{proof:i,path:i.run,last:i.
last,diverges:i.diverged}}var bo=(t,e)=>xn[e].sides(t),Mo={name:"*A*, the run",value:({path:t})=>e=>t.A[e]};function kn({theorem:t,delta:e}){return t==="3"?8-e:
8+e}function wo(t){let{theorem:e,eta:n,A0:o,gamma:r,hypothesis:s}=t,i=`*η* = ${v(kn(t))}π/*d*² = ${v(n)}`;if(e==="3"){let d=v(r/Math.abs(o)),h=s?`the hypothe\
sis *η* ≤ *γ*/|*A*₀| = ${d} holds.`:`the hypothesis *η* ≤ *γ*/|*A*₀| = ${d} is violated, and the proof promises nothing.`;return`Theorem 3 at ${i}, \
*γ* = ${v(r)}: ${h}`}let{epsilon:a,epsilonPrime:c,near:l,cost:u}=t,f=s?"*A* is never 0 above the threshold, as the theorem asks.":"*A* lands on 0 above the thr\
eshold, which the theorem excludes.";return`Theorem 4 at ${i}. Our choice: *ε* = *δ*/8 = ${v(a)}, *ε*′ = ${v(c)}; then *ρ* = ${v(l)} and *c* = ${v(u)}. ${f}`}
function yo(t){return`Theorem ${t.theorem}, *η* = ${v(kn(t))}π/*d*², *d* = ${t.d}, *A*₀ = ${v(t.A0)}`}function vo({inequality:{theorem:t,key:e},delta:n,d:o,
A0:r,steps:s}){return`from eosbook.mean_proofs import proof

found = proof("${t}", delta=${n}, d=${o}, A0=${r}, steps=${s}).inequality("${e}")
print(found.holds, found.tightest, found.left, found.right)
`}function xo({delta:t,d:e,A0:n}){return`delta=${t} d=${e} A0=${n}`}var Ns={render:t=>de(t,{style:"eos-iq",settings:re,build:an(se)})};export{Ns as default};
