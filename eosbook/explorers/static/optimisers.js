function Q(){return globalThis.eosbookPage===!0}function ee(t){let e={};for(let[o,n]of new URLSearchParams(location.search))o.startsWith(`${t}.`)&&(e[o.slice(t.
length+1)]=n);return e}function Lt(t,e,o){let n=new URL(location.href),r=[...n.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return n.search=new URLSearchParams([...r,...s]),o&&(n.hash=o),n.href}function oe(t,e){history.replaceState(history.state,"",Lt(t,e))}function h(t,e={},...o){return ne(document.createElement(t),e,o)}function tt(t,e={},...o){return ne(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}
function ne(t,e,o){for(let[n,r]of Object.entries(e))n.startsWith("on")?t.addEventListener(n.slice(2),r):r===!0?t.setAttribute(n,""):r!==!1&&r!=null&&t.setAttribute(
n,r);return t.append(...o.flat()),t}function F(t){return t.split("*").map((e,o)=>o%2?h("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function re(t){return t.replaceAll(
"*","")}function _(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...F(e)))}var go=0;function Pt(t){return`eos-${t}-${++go}`}function It(t,e){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}async function se(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function ie({ready:t,reset:e,link:o,python:n,picture:r,data:s,stem:a}){let i=h("span",{class:"eos-feedback",role:"status"});async function l(f,m){if(await se(f)){
i.textContent=m;return}let d=h("textarea",{readonly:!0,"aria-label":"text to copy"},f);i.replaceChildren("Copy this: ",d),d.select()}let c=(f,m)=>h("button",{type:"\
button",onclick:()=>t()&&m()},f),u=[h("button",{type:"button",onclick:e},"reset"),Q()&&c("copy link",()=>l(o(),"Link copied.")),c("copy Python",()=>l(n(),"Pytho\
n code copied.")),c("save picture",async()=>It(await r(),`${a()}.png`)),c("save data",()=>It(new Blob([s()],{type:"text/csv"}),`${a()}.csv`))].filter(Boolean);return{
node:h("div",{class:"eos-row"},u,i)}}var bo="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ct(t){let e=String(Math.abs(t)).replace(/\d/g,o=>bo[o]);return t<0?`⁻${e}`:e}function M(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let o=Math.abs(t),n=t<0?"−":"";if(o>=1e6||o<.001){let[a,i]=o.toExponential(
e-1).split("e"),l=String(Number(a)),c=`10${Ct(Number(i))}`;return n+(l==="1"?c:`${l}×${c}`)}let[r,s]=String(Number(o.toPrecision(e))).split(".");return n+ae(r)+
(s?`.${s}`:"")}function I(t){return(t<0?"−":"")+ae(String(Math.abs(t)))}function ae(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function ce(t,e){let o=t/Math.max(e,1),n=10**Math.floor(Math.log10(o)),r=o/n;return n*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function le(t,e,o=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let n=ce(e-t,o);return[Math.floor(t/n+1e-9)*n,Math.ceil(e/n-1e-9)*n]}function D(t,e){let[o,n]=t,r=(e[1]-e[0])/(n-o),s=a=>e[0]+(a-o)*
r;return s.invert=a=>o+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=ce(n-o,a),l=[],c=Math.ceil(o/i-1e-9),u=Math.floor(n/i+1e-9);for(let f=c;f<=u;f++){let m=Number(
(f*i).toPrecision(12));l.push({value:m,label:M(m,6),major:!0})}return l},s}function Z(t,e){let[o,n]=t.map(Math.log10),r=D([o,n],e),s=a=>r(Math.log10(a));return s.invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(
1,Math.ceil((n-o)/a)),l=[];for(let c=Math.floor(o);c<=Math.ceil(n);c++)for(let u of[1,2,5]){let f=+`${u}e${c}`,m=Math.log10(f);if(m<o-1e-9||m>n+1e-9||(u===1?c%i!==
0:n-o>a/2))continue;let d=c>=-3&&c<=3,p=u===1?"":`${u}×`,b=d?M(f,2):`${p}10${Ct(c)}`;l.push({value:f,label:b,major:u===1})}return l},s}function ue(t,...e){return h("div",{class:"eos-group",role:"group","aria-label":t},...e)}function fe(t,e,o){let n=new Map,r=t.map(l=>{let c=h("button",{type:"bu\
tton",onclick:()=>o(l)},F(l.label));return c.setAttribute("aria-pressed","false"),n.has(l.group)||n.set(l.group,[]),n.get(l.group).push(c),c}),s=h("div",{class:"\
eos-presets eos-later"},[...n].map(([l,c])=>ue(re(l),h("span",{class:"eos-name"},F(l)),c))),a=h("p",{class:"eos-caption eos-later"});function i(l){let c=t.findIndex(
u=>e(u,l));r.forEach((u,f)=>u.setAttribute("aria-pressed",String(f===c))),a.replaceChildren(...c<0?[]:F(t[c].caption))}return{nodes:[s,a],update:i}}function de(t,e,o){let n=e.map(([s,a])=>{let i=h("button",{type:"button",onclick:()=>o(s)},F(a));return[s,i]});return{node:ue(t,h("span",{class:"eos-name"},t),n.
map(([,s])=>s)),update(s){for(let[a,i]of n)i.setAttribute("aria-pressed",String(a===s))}}}function pe(t,e){let o=h("button",{type:"button",onclick:e},t);return{
node:o,update:n=>o.setAttribute("aria-pressed",String(n))}}function me(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].
slice(0,3)}var wo={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},xo={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Mo=["text","muted","ground","surface","line","accent"];function jt(t){let e=h("span",{hidden:!0});t.append(e);let o={fonts:getComputedStyle(
t).fontFamily};for(let a of Mo)e.style.color=`var(--eos-${a})`,o[a]=getComputedStyle(e).color;e.remove();let[n,r,s]=me(o.text);o.dark=.299*n+.587*r+.114*s>128,o.
roles=o.dark?xo:wo,t.style.colorScheme=o.dark?"dark":"light";for(let[a,i]of Object.entries(o.roles))t.style.setProperty(`--eos-${a}`,i);return o}function he(t){
let e=new MutationObserver(t),o=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:o});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function ge({model:t,el:e},{style:o,settings:n,build:r}){let s=t.get("config"),a=t.get("name"),i={config:s,settings:null,run:null,theme:null},l=h("div",{class:"\
eos-layout"}),c=h("div",{class:`eos ${o}`},l);e.append(c);let u=h("p",{class:"eos-note",role:"status"}),f=h("p",{class:"eos-readout"}),m=h("p",{class:"eos-sente\
nce",role:"status","aria-live":"polite"});function d(k){let S=Object.entries(k).filter(([v,y])=>!Object.is(t.get(v),y));for(let[v,y]of S)t.set(v,y);S.length&&t.
save_changes()}let p=r({name:a,state:i,set:d,draw:$,readout:f,words:m,reset:()=>{d(n.defaults(s)),T()},link:()=>Lt(a,n.toAddress(i.settings,s),e.closest("sectio\
n[id]")?.id)});l.append(u,...p.nodes);let b=null;function w(){let k=performance.now(),{settings:S,problems:v}=n.read(t);if(i.settings=S,c.classList.toggle("eos-\
problem",v.length>0),v.length){p.stop(),i.run=null,_(m,v.join(" ")),_(f,"");return}let y=JSON.stringify(S);(y!==b||!i.run)&&(i.run=p.compute(S,y!==b)),b=y,$(),p.
controls?.(S),performance.measure("eosbook-draw",{start:k,end:performance.now()})}function $(){i.run&&p.draw()}let A=!1;function T(){A||(A=!0,queueMicrotask(()=>{
A=!1,c.isConnected&&w()}))}let O=0;function q(){clearTimeout(O),O=setTimeout(()=>{let{settings:k,problems:S}=n.read(t);S.length||oe(a,n.toAddress(k,s))},250)}if(Q()){
let{traits:k,refused:S}=n.fromAddress(ee(a),s);d(k),S.length&&_(u,`Not taken from the address: ${S.join("; ")}.`)}let z=()=>{T(),Q()&&q()};for(let k of n.keys)t.
on(`change:${k}`,z);let H=he(()=>{i.theme=jt(c),p.recolour?.(),T()}),g=()=>p.panels.map(k=>k.measure()).some(Boolean),x=new ResizeObserver(()=>{g()&&$()});for(let k of p.
panels)x.observe(k.node);return g(),i.theme=jt(c),T(),()=>{for(let k of n.keys)t.off(`change:${k}`,z);clearTimeout(O),p.stop(),H(),x.disconnect(),c.remove()}}var yo={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function et({
role:t,dash:e,width:o=2,marker:n,hollow:r=!1}){let s=t?`var(--eos-${t})`:"currentColor",a=tt("line",{x1:1,x2:33,y1:7,y2:7,stroke:s,"stroke-width":o,"stroke-dash\
array":e.join(" ")}),i=n==="cross"?{stroke:s,"stroke-width":r?1.5:3}:r?{fill:"var(--eos-ground)",stroke:s}:{fill:s},l=n&&tt("path",{d:yo[n],...i});return tt("sv\
g",{viewBox:"0 0 34 14","aria-hidden":"true"},a,l??[])}function ot(t,e){return h("span",{},t,h("span",{},F(e)))}function be(){let t=h("div",{class:"eos-legend"}),
e=null;return{node:t,show(o,n){o!==e&&(e=o,t.replaceChildren(...n().filter(Boolean)))}}}var we={role:"theory",dash:[2,3],width:2.5};var G={dash:[6,4],width:1.5};function nt(t,e){let o=Math.ceil(t/e);return o%2?o:o+1}function qt(t){let e=h("canvas",{"aria-hidden":"true"});t.append(e);let o=e.getContext("2d");return{canvas:e,begin(n,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(n*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,n,r),o}}}function E(t,{
colour:e,width:o=2,dash:n=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=o,t.setLineDash(n),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function rt({left:t,top:e,width:o,height:n},r,s){r.save(),r.beginPath(),r.rect(t,e,o,n),r.clip(),s(),r.restore()}function st(t,e,o,n,r,s="x"){let[a,
i]=s==="x"?[n,r]:[r,n];t.moveTo(n(e),r(e));for(let l=e+1;l<=o;){let c=Math.floor(a(l)),[u,f,m]=[l,l,l];for(;m<o&&Math.floor(a(m+1))===c;)m++,i(m)<i(u)&&(u=m),i(
m)>i(f)&&(f=m);let[d,p]=u<f?[u,f]:[f,u];t.lineTo(n(l),r(l)),d>l&&t.lineTo(n(d),r(d)),p>d&&t.lineTo(n(p),r(p)),m>p&&t.lineTo(n(m),r(m)),l=m+1}}function it(t,e,o,n,r,s,a,i){
for(let l=o;l<=n;l+=r)C(t,e,s(l),a(l),i)}function U(t,e,o,n,r=null){t.save(),t.beginPath(),n(t),t.fillStyle=r??o,t.strokeStyle=o,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function C(t,e,o,n,r){if(e==="circle")t.moveTo(o+r,n),t.arc(o,n,r,0,2*Math.PI);else if(e==="trian\
gle")t.moveTo(o,n-1.25*r),t.lineTo(o+1.15*r,n+.8*r),t.lineTo(o-1.15*r,n+.8*r),t.closePath();else if(e==="square")t.rect(o-.9*r,n-.9*r,1.8*r,1.8*r);else if(e==="\
cross")t.moveTo(o-r,n-r),t.lineTo(o+r,n+r),t.moveTo(o-r,n+r),t.lineTo(o+r,n-r);else throw new Error(`no marker is called ${e}`)}var ko="'STIX Two Text', 'Latin \
Modern Roman', 'Times New Roman', serif";function P(t,e,o,n,r={}){let{align:s="left",size:a=13,colour:i,halo:l,fonts:c="sans-serif",weight:u=""}=r,f=e.split("*").
map((p,b)=>(t.font=b%2?`italic ${a+2}px ${ko}`:`${u} ${a}px ${c}`,{part:p,font:t.font,width:t.measureText(p).width})),m=f.reduce((p,{width:b})=>p+b,0),d=s==="ri\
ght"?o-m:s==="center"?o-m/2:o;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:l,lineWidth:4,lineJoin:"\
round"});for(let p of l?["strokeText","fillText"]:["fillText"]){let b=d;for(let{part:w,font:$,width:A}of f)t.font=$,t[p](w,b,n),b+=A}return t.restore(),m}var ht=2;function xe(t,e,[o,n],r){let s=new OffscreenCanvas(o*ht,n*ht),a=s.getContext("2d");a.scale(ht,ht),a.fillStyle=t.ground,a.fillRect(0,0,o,n),P(a,e,16,26,
{size:15,colour:t.text,fonts:t.fonts});for(let{at:i,draw:l}of r)a.save(),a.translate(i[0],i[1]),l(a,i[2],i[3]),a.restore();return s.convertToBlob({type:"image/p\
ng"})}function Me(t,e,o,n){let r=[`# ${t}`,e.join()];for(let s=0;s<=o;s++)r.push(n(s).join());return`${r.join(`
`)}
`}function ye(t){let e=Pt("point"),o=h("input",{id:e,type:"range",min:0,step:1}),n=h("output",{for:e}),r=h("label",{for:e,class:"eos-name"},"point"),s=[];return o.
addEventListener("input",()=>t(s[Number(o.value)]??null)),{node:h("div",{class:"eos-replay"},r,o,n),update(a,i,l){s=a;let c=s.indexOf(i);o.max=String(Math.max(s.
length-1,0)),o.disabled=!s.length,c>=0&&(o.value=String(c)),o.setAttribute("aria-valuetext",c>=0?l(i).replaceAll("*",""):"none chosen"),n.textContent=c>=0?`${I(
c+1)} of ${I(s.length)}`:"none chosen"}}}function ke(t){let e=new MessageChannel,o=null,n=0,r=!1,s=()=>e.port2.postMessage(n);function a(){let i=performance.now()+8,l=!1;for(;!l&&performance.now()<i;)l=
o.next().done;l?o=null:s(),t(l)}return e.port1.onmessage=({data:i})=>{i===n&&o&&!r&&a()},{get paused(){return r},start(i){n+=1,o=i,r=!1,s()},stop(){n+=1,o=null,
r=!1},pause(){r=o!==null},resume(){r&&(r=!1,s())}}}var vo=80;function ve(t,{run:e,draw:o}){let n=0,r=0,s=ke(c=>{!c&&performance.now()-n<vo||(cancelAnimationFrame(r),r=requestAnimationFrame(o))}),a=h("progress",{
"aria-label":t,max:1,value:0}),i=h("span",{class:"eos-count"}),l=h("button",{type:"button",class:"eos-cancel"},"cancel");return l.addEventListener("click",()=>{
s.paused?s.resume():s.pause(),e().cancelled=s.paused,o()}),{node:h("div",{class:"eos-progress"},a,i,l),start(c){n=performance.now(),s.start(c)},stop(){s.stop(),
cancelAnimationFrame(r)},update(c,u,f){n=performance.now(),a.value=c,i.textContent=u,l.disabled=!f,l.textContent=s.paused?"go on":"cancel"}}}var $e={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function Se(t,{grabbed:e,dragged:o,dropped:n,nudged:r}){let s=h("button",{type:"button",
class:"eos-handle"});t.node.append(s);let a=!1;s.addEventListener("pointerdown",i=>{i.button===0&&(s.setPointerCapture(i.pointerId),a=e())}),s.addEventListener(
"pointermove",i=>{a&&(i.stopPropagation(),o(...t.place(i)))});for(let i of["pointerup","pointercancel"])s.addEventListener(i,()=>{a&&(a=!1,n())});return s.addEventListener(
"keydown",i=>{if(!(i.key in $e))return;i.preventDefault();let l=i.shiftKey?10:1;r(...$e[i.key].map(c=>c*l))}),{node:s,place({area:i,x:l,y:c},u,f){let m=(d,p,b)=>Math.
min(Math.max(d,p),b);s.style.left=`${m(l(u),i.left,i.right)}px`,s.style.top=`${m(c(f),i.top,i.bottom)}px`},describe(i){s.setAttribute("aria-label",i)}}}function zt(t,{
min:e,max:o},n){let r=n?Math.round(t/n)*n:t;return Number(Math.min(Math.max(r,e),o).toFixed(6))}function gt(t){let e=h("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),o=qt(e),n=qt(e),r=[0,0];return{node:e,scales:null,get size(){return r},measure(){
let s=r;return r=[e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,l]=r;this.scales=i>0&&l>0?s(i,l):null,this.scales&&a(o.begin(i,l),this.
scales)},drawOver(s){let a=n.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[
s.clientX-a.left,s.clientY-a.top]}}}var $o=13,So=3.4;function W(t,e,o){return{left:o.left,top:o.top,width:Math.max(20,t-o.left-o.right),height:Math.max(20,e-o.top-o.bottom),get right(){return this.
left+this.width},get bottom(){return this.top+this.height}}}function bt(t,e,{x:o,y:n,xName:r,yName:s,theme:a,xCount:i,yCount:l}){let c=o.ticks(i??Math.max(2,e.width/
80)),u=n.ticks(l??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};E(t,{colour:a.line,width:1,alpha:.6},d=>{for(let{value:p,major:b}of c)b&&R(d,
j(o(p)),e.top,j(o(p)),e.bottom);for(let{value:p,major:b}of u)b&&R(d,e.left,j(n(p)),e.right,j(n(p)))}),E(t,{colour:a.muted,width:1},d=>{R(d,e.left,e.bottom+.5,e.
right,e.bottom+.5);for(let{value:p,major:b}of c)R(d,j(o(p)),e.bottom,j(o(p)),e.bottom+(b?5:3));for(let{value:p,major:b}of u)R(d,e.left-(b?5:3),j(n(p)),e.left,j(
n(p)))});for(let d of c){let p=Math.min(o(d.value),e.right+$o-So*d.label.length);P(t,d.label,p,e.bottom+18,{...f,align:"center"})}for(let d of u)P(t,d.label,e.left-
8,n(d.value)+4,{...f,align:"right"});let m={colour:a.text,fonts:a.fonts,size:13};P(t,r,e.right,e.bottom+35,{...m,align:"right"}),P(t,s,2,e.top-9,m)}function j(t){
return Math.round(t)+.5}function R(t,e,o,n,r){t.moveTo(e,o),t.lineTo(n,r)}var Ao={left:40,right:14,top:26,bottom:42};var Ee=1e5;function Ae(t,e){let[o,n]=[0,0];for(let r=0;r<=e;r++)t[r]<o?o=t[r]:t[r]>n&&(n=t[r]);return[o,n]}function Ft([t,e],o){let n=Math.max(e-t,1e-6*o),[r,s]=le(
t-.06*n,Math.max(e,t+n)+.06*n,8);return[t===0?-.05*s:r,e===0?-.05*r:s]}function Te(t,e,o,n=Ao){let r=W(t,e,n);return{area:r,x:D(o.x,[r.left,r.right]),y:D(o.y,[r.
bottom,r.top])}}function at(t){return Math.min(Math.max(t,-Ee),Ee)}function Oe({x:t,y:e},{across:o,up:n},r,s,a,i=40){let l=-1,c=i*i;for(let u=0;u<=r;u++){let f=(t(o[u])-s)**2+(e(
n[u])-a)**2;f<c&&([l,c]=[u,f])}return l}function Re(t,e,o){let n=Math.round(t.scales.x.invert(t.place(e)[0]));return Math.min(Math.max(n,0),o)}var Ht={left:52,right:16,top:26,bottom:42},wt=[.01,10],Le=40,xt={role:"bouncing",marker:"triangle",dash:[],width:1.5},_t={role:"flow",marker:"circle",dash:[5,3],
width:1.25},Mt=we,Ne={role:"converging",dash:[8,3,2,3],width:2},Dt=({own:t,plain:e,settings:o})=>[...o.optimiser.key==="gd"?[]:[[_t,e]],[xt,t]],To=t=>({size:12,
colour:t.text,fonts:t.fonts,halo:t.ground}),ct=t=>Math.min(Math.max(t,wt[0]/2),wt[1]*2);function yt(t,e,{run:{own:o,plain:n}}){let r=c=>[o,n].map(u=>Ae(u[c],Math.
max(u.n,0))),s=c=>[Math.min(...c.map(([u])=>u)),Math.max(...c.map(([,u])=>u))],[a,i]=[s(r("x")),s(r("rest"))],l={x:Ft(a,a[1]),y:Ft(i,i[1])};return Te(t,e,l,Ht)}
function kt(t,e,{run:o,theme:n}){let{area:r,x:s,y:a}=e,{own:i,settings:l}=o,c=l.depth===2?"*P* = *y*":"*P*, product of the others";bt(t,r,{x:s,y:a,xName:"*x*",yName:c,
theme:n,yCount:7}),rt(r,t,()=>{E(t,{colour:n.muted,width:1},d=>R(d,s(0),r.top,s(0),r.bottom));for(let[d,p]of Dt(o))Oo(t,e,d,p,n);let u=[[Math.sqrt(2/l.eta),{...G,
colour:n.text},"*P*² = 2/*η*"]],f=Math.sqrt(i.threshold[i.n]);Math.abs(a(f)-a(u[0][0]))>3&&l.optimiser.key!=="adam"&&i.n>=0&&u.push([f,{...Ne,colour:n.roles[Ne.
role]},"own threshold"]);for(let[d,p,b]of u)E(t,p,w=>R(w,r.left,a(d),r.right,a(d))),P(t,b,r.right-6,a(d)-6,{...To(n),align:"right"})})}function Oo(t,{x:e,y:o,area:n},{
role:r,marker:s,dash:a,width:i},l,c){if(l.n<0)return;let u=c.roles[l.diverged?"diverged":r],f=d=>at(e(l.x[d])),m=d=>at(o(l.rest[d]));E(t,{colour:u,dash:a,width:i,
alpha:.6},d=>st(d,0,l.n,f,m,"y")),U(t,s,u,d=>it(d,s,0,l.n,nt(l.n+1,3*Le),f,m,3)),l.diverged&&E(t,{colour:u,width:3},d=>{let p=(b,w,$)=>Math.min(Math.max(b,w+8),
$-8);C(d,"cross",p(f(l.n),n.left,n.right),p(m(l.n),n.top,n.bottom),7)})}function vt(t,e,{run:o}){let n=W(t,e,Ht);return{area:n,x:D([0,o.settings.steps],[n.left,
n.right]),y:Z(wt,[n.bottom,n.top])}}function $t(t,{area:e,x:o,y:n},{run:r,theory:s,theme:a}){bt(t,e,{x:o,y:n,xName:"step",yName:"sharpness over its threshold, l\
og scale",theme:a,yCount:4}),rt(e,t,()=>{E(t,{...G,colour:a.text},i=>R(i,e.left,n(1),e.right,n(1)));for(let[{role:i,marker:l,dash:c,width:u},f]of Dt(r)){if(f.n<
0)continue;let m=a.roles[f.diverged?"diverged":i],d=f.ratio.subarray(0,f.n+1).map(w=>n(ct(w))),p=w=>d[w];E(t,{colour:m,dash:c,width:u,alpha:.8},w=>st(w,0,f.n,o,
p));let b=nt(f.n+1,Le);U(t,l,m,w=>it(w,l,0,f.n,b,o,p,3))}s&&r.drift&&E(t,{...Mt,colour:a.roles.theory},i=>{for(let l=0;l<=200;l++){let c=r.drift.from+(r.own.n-r.
drift.from)*l/200;i.lineTo(o(c),n(ct(r.drift.at(c))))}})})}function St(t,e,{ranges:o}){let n=W(t,e,Ht);return{area:n,x:Z([o.eta.min,o.eta.max],[n.left,n.right]),
y:Z(wt,[n.bottom,n.top])}}function Et(t,{area:e,x:o,y:n},{run:r,theory:s,theme:a}){bt(t,e,{x:o,y:n,xName:"step size *η*, log scale",yName:"the same at the end \
of runs, log scale",theme:a,yCount:4}),rt(e,t,()=>{E(t,{...G,colour:a.text},c=>R(c,e.left,n(1),e.right,n(1))),s&&E(t,{...Mt,colour:a.roles.theory},c=>{for(let u=0;u<=
100;u++){let f=o.domain[0]*(o.domain[1]/o.domain[0])**(u/100);r.predicted(f)>0&&c.lineTo(o(f),n(ct(r.predicted(f))))}});for(let[c,u]of Dt(r)){let f=u===r.own?"o\
wn":"plain",m=r.ends.filter(d=>Number.isFinite(d[f]));U(t,c.marker,a.roles[c.role],d=>{for(let p of m)C(d,c.marker,o(p.eta),n(ct(p[f])),3.4)})}let l=r.ends.filter(
({own:c})=>!Number.isFinite(c));U(t,"cross",a.roles.diverged,c=>{for(let{eta:u}of l)C(c,"cross",o(u),e.top+9,4)}),E(t,{colour:a.roles[xt.role],width:1.25},c=>{R(
c,o(r.settings.eta),e.top,o(r.settings.eta),e.bottom)})})}function Pe(t,{area:e,x:o},n,r){E(t,{colour:r.text,width:1,alpha:.7},s=>R(s,o(n),e.top,o(n),e.bottom))}
function Ie(t,{x:e,y:o},{own:n,plain:r},s,a){E(t,{colour:a.text,width:2},i=>{for(let l of[n,r])s<=l.n&&C(i,"circle",at(e(l.x[s])),at(o(l.rest[s])),7)})}function Ce(t,{
x:e,y:o,area:n},{eta:r,own:s},a){let i=Number.isFinite(s)?o(ct(s)):n.top+9;E(t,{colour:a.text,width:2},l=>C(l,"circle",e(r),i,8))}var Ro=1.4426950408889634,No=.6931471803691238,Lo=19082149292705877e-26,Gt=1075,Po=Float64Array.from({length:Gt+1},(t,e)=>2**-e);function qe(t){let e=t>=0?Math.
trunc(Math.min(t*Ro+.5,1075)):Gt,o=e<Gt?e*No-t+e*Lo:0,n=1/6227020800;return n=n*o+1/479001600,n=n*o+1/39916800,n=n*o+1/3628800,n=n*o+1/362880,n=n*o+1/40320,n=n*
o+1/5040,n=n*o+1/720,n=n*o+1/120,n=n*o+1/24,n=n*o+1/6,n=n*o+1/2,(1+(o+o*o*n))*Po[e]}function At(t){if(t>1){let r=qe(2*t);return 1-(1-r)/((1+r)*t)}let e=t*t,o=e*
(11486475+e*(810810+e*(12870+e*44))),n=34459425+e*(16216200+e*(945945+e*(13860+e*45)));return o/n}function Ut(t){let e=Math.abs(t);if(e>2){let o=qe(e),n=.5*((1-
o)/(1+o));return t>0?n:-n}return .25*t*(1-At(.5*e))}function ze(t){let e=Math.exp(-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var Zt={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/
((1+t*t)*Math.sqrt(1+t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),
prime:t=>2*Ut(2*t),second:ze,q:t=>At(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(
t),second:t=>Math.abs(t)<=1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),o=(t+1)/t;return{beta:t,c:e,r:o,value:n=>{let r=Math.
min(Math.abs(n),o);return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(n)-r)},prime:n=>Math.abs(n)<o?n*(1-e*Math.abs(n)**t):Math.sign(n),second:n=>Math.abs(n)<o?1-(t+1)*e*Math.
abs(n)**t:0,q:n=>{let r=Math.abs(n);return r<o?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(
-Math.abs(t))),prime:Ut,second:t=>ze(t/2)/4,q:t=>At(Math.abs(t)/2)})};function Fe(t,e){if(!(t in Zt))throw new RangeError(`key must be one of ${Object.keys(Zt).
join(", ")}, got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let o=Zt[t](e);return{key:t,curvature:1,
lipschitz:1,r:1/0,...o}}function _e(t){let e=Io(t),o=624,n=NaN;function r(){o===624&&(Co(e),o=0);let i=e[o++];return i^=i>>>11,i^=i<<7&2636928640,i^=i<<15&4022730752,(i^i>>>18)>>>0}function s(){
return((r()>>>5)*67108864+(r()>>>6))/9007199254740992}function a(){if(!Number.isNaN(n)){let f=n;return n=NaN,f}let i,l,c;do i=2*s()-1,l=2*s()-1,c=i*i+l*l;while(c>=
1||c===0);let u=Math.sqrt(-2*Math.log(c)/c);return n=u*i,u*l}return{uniform:s,normal:a}}function Io(t){let e=new Uint32Array(624);e[0]=19650218;for(let n=1;n<624;n++)
e[n]=Math.imul(1812433253,Wt(e[n-1]))+n;let o=1;for(let n=0;n<624;n++){let r=n%t.length;e[o]=(e[o]^Math.imul(Wt(e[o-1]),1664525))+t[r]+r,o=He(e,o)}for(let n=1;n<
624;n++)e[o]=(e[o]^Math.imul(Wt(e[o-1]),1566083941))-o,o=He(e,o);return e[0]=2147483648,e}var Wt=t=>t^t>>>30;function He(t,e){return e+1<624?e+1:(t[0]=t[623],1)}
function Co(t){for(let e=0;e<624;e++){let o=t[e]&2147483648|t[(e+1)%624]&2147483647;t[e]=t[(e+397)%624]^o>>>1^(o&1?2567483615:0)}}var De=1e150,jo=1e30,lt=.999,Ge=1e-8,qo=10;function ut(t){return Object.fromEntries(["x","z","rest","sharpness","threshold","ratio"].map(o=>[o,new Float64Array(t+1)]))}function zo(t,e,o,n,r){let s=2/e;if(t===
"heavy_ball")return s*(1+o);if(t==="nesterov")return s*(1+o)/(1+2*o);if(t==="adam")return s*(1+o)/(1-o);if(t==="sam"||t==="usam"){let a=n/(t==="sam"?r:1);return 2*
s/(1+Math.sqrt(1+4*a*s))}return s}function Bt(t,e,o,n,r,s){let a=Tt(n,e-1),i=a*n,l=t.prime(o*i-r);s[0]=l*i,s[1]=l*o*a}function Tt(t,e){let o=1;for(let n=0;n<e;n++)
o*=t;return o}function Fo(t,e,o,n,r=1,s=1){let a=n-1,i=Tt(o,a-1),l=e*i*o,c=t.prime(l),u=t.second(l),f=u*(i*o)**2/r,m=a>1?c*e*Tt(o,a-2):0,d=(u*a*(e*i)**2+m*(a-1))/
s,p=(u*l+c)*i*Math.sqrt(a)/Math.sqrt(r*s),b=.5*(f+d+Math.sqrt((f-d)**2+4*p*p));return a>1?Math.max(b,-m/s):b}function ft(t,e,o,n,r,s,a,i=ut(s)){let{depth:l=2,momentum:c=.9,
radius:u=.1,noise:f=.1,horizon:m=1e3,seed:d=0}=a,p=l-1,b=e==="label_noise"?_e([d,0]):null,w=new Float64Array(2),$=n,A=p===1?r:r**(1/p),T=0,O=0,q=0,z=0,H=1,g=1,x=-1;
for(let y=0;y<=s;y++){Bt(t,p,$,A,b?f*b.normal():0,w);let L=Math.sqrt(w[0]*w[0]+p*w[1]*w[1]);if(!(Math.abs($)<=De&&Math.abs(A)<=jo&&L<=De))break;x=y;let N=o;e===
"warmup"?N=o*Math.min(1,(y+1)/m):e==="decay"&&(N=o/(1+y/m));let mt=$,K=A,Y=1,J=1;if(e==="sam"||e==="usam"){let te=e==="usam"?u:L>0?u/L:0;Bt(t,p,$+te*w[0],A+te*w[1],
0,w)}else e==="nesterov"&&Bt(t,p,$+c*T,A+c*O,0,w);let X=w[0],V=w[1];e==="heavy_ball"||e==="nesterov"?(T=c*T-N*X,O=c*O-N*V,$+=T,A+=O):e==="adam"?(H*=c,g*=lt,T=c*
T+(1-c)*X,O=c*O+(1-c)*V,q=lt*q+(1-lt)*(X*X),z=lt*z+(1-lt)*(V*V),Y=Math.sqrt(q/(1-g))+Ge,J=Math.sqrt(z/(1-g))+Ge,$-=N*(T/(1-H))/Y,A-=N*(O/(1-H))/J):($-=N*X,A-=N*
V),i.x[y]=mt,i.z[y]=K,i.rest[y]=Tt(K,p),i.sharpness[y]=Fo(t,mt,K,l,Y,J),i.threshold[y]=zo(e,N,c,u,L),i.ratio[y]=i.sharpness[y]/i.threshold[y]}let k=x<s,S=0,v=Math.
floor((x+1)/qo)+1;for(let y=x-v+1;y<=x;y++)S+=i.ratio[y];return{...i,n:x,diverged:k,end:k?NaN:S/v}}function Ue(t,e){let o=e-1;return o*(2/t)**((o-1)/o)}function Ze(t,e,o,n){
let r=2*Math.log(n)-n-2*(t*e)**2*o,[s,a]=[-750,Math.log(n)];for(let i=0;i<60;i++){let l=.5*(s+a);2*l-Math.exp(l)>r?a=l:s=l}return Math.exp(a)}var Be=1e30,We=t=>typeof t=="number"&&Math.abs(t)<=Be,Kt=`up to ${M(Be)}`,Ke=(t,{min:e,max:o})=>t.trim()&&t>=e&&t<=o?Number(t):void 0,Yt=({min:t,max:e})=>`${M(t)}\
 to ${M(e)}`;function dt({symbol:t,above:e,within:o=!1,counts:n=()=>!0}){function r(s,a){if(o){let i=1e-12*(a.max-a.min);return We(s)&&s>=a.min-i&&s<=a.max+i?null:
`a number from ${Yt(a)}`}return We(s)&&!(s<=e)?null:e===void 0?`a number ${Kt} in size`:e===0?`a positive number ${Kt}`:`a number above ${e} and ${Kt}`}return{symbol:t,
counts:n,allowed:(s,a,{ranges:i})=>r(s[a],i[a]),read:(s,a,{ranges:i})=>Ke(s,i[a]),write:(s,a)=>s[a],options:(s,{ranges:a})=>Yt(a[s])}}function Jt({symbol:t,inAddress:e=!0,
counts:o=()=>!0}={}){return{symbol:t,counts:o,inAddress:e,allowed:(n,r,{ranges:s})=>{let{min:a,max:i}=s[r],l=n[r];return Number.isInteger(l)&&l>=a&&l<=i?null:`a\
 whole number from ${a} to ${i}`},read:(n,r,{ranges:s})=>{let a=Ke(n,s[r]);return Number.isInteger(a)?a:void 0},write:(n,r)=>n[r],options:(n,{ranges:r})=>`whole\
 numbers, ${Yt(r[n])}`}}function Ye(t,e){return{name:e,counts:()=>!0,allowed:(o,n,r)=>r[t][o[n]]?null:`a whole number from 0 to ${r[t].length-1}`,entry:(o,n,r)=>r[t][o[n]],read:(o,n,r)=>{
let s=r[t].findIndex(a=>a.key===o);return s<0?void 0:s},write:o=>o[e].key,options:(o,n)=>n[t].map(r=>r.key).join(", ")}}function Ho(t){return typeof t=="number"?
M(t):JSON.stringify(t)??String(t)}function Je(t){let e=Object.entries(t),o=Object.keys(t),n=e.filter(([,{inAddress:r=!0}])=>r).map(([r,s])=>[s.name??r,r,s]);return{
keys:o,symbols:Object.fromEntries(e.filter(([,{symbol:r}])=>r).map(([r,{symbol:s}])=>[r,s])),read(r){let s=r.get("config"),a=Object.fromEntries(o.map(l=>[l,r.get(
l)])),i=[];for(let[l,{symbol:c=l,counts:u,allowed:f,name:m,entry:d}]of e){let p=u(a,s)&&f(a,l,s);p&&i.push(`${c} must be ${p}, but it is ${Ho(a[l])}.`),d&&(a[m]=
d(a,l,s))}return{settings:a,problems:i}},defaults(r){return Object.fromEntries(o.map(s=>[s,r.defaults[s]]))},toAddress(r,s){if(o.every(i=>r[i]===s.defaults[i]))
return{};let a=n.filter(([,,{counts:i}])=>i(r,s));return Object.fromEntries(a.map(([i,l,{write:c}])=>[i,c(r,l)]))},fromAddress(r,s){let a={},i=[];for(let[l,c]of Object.
entries(r)){let[,u,f]=n.find(([d])=>d===l)??[],m=f?.read(c,u,s);if(m!==void 0)a[u]=m;else{let d=f&&`allowed: ${f.options(u,s)}`;i.push(`${l} = ${c} (${d??"no su\
ch setting"})`)}}return{traits:a,refused:i}}}}var _o=t=>({optimiser_index:e},{optimisers:o})=>o[e]?.uses===t,B=["momentum","radius","noise","horizon"],Do={momentum:"*β*",radius:"*ρ*",noise:"*σ*",horizon:"\
horizon"},Xe=Je({optimiser_index:Ye("optimisers","optimiser"),eta:dt({symbol:"*η*",within:!0}),depth:Jt({symbol:"weights"}),x0:dt({symbol:"*x*₀",within:!0}),
p0:dt({symbol:"*P*₀",within:!0}),...Object.fromEntries(B.map(t=>[t,dt({symbol:Do[t],within:!0,counts:_o(t)})])),steps:Jt({symbol:"steps"})});function Ot({optimiser:t,
depth:e,...o}){let n=B.filter(r=>r===t.uses).map(r=>[r,o[r]]);return{depth:e,...Object.fromEntries(n)}}function Ve(t){let{optimiser:e,eta:o,x0:n,p0:r,steps:s}=t,
a=Object.entries(Ot(t)).map(([i,l])=>`${i}=${l}`);return`from eosbook import losses, optimisers

loss = losses.square_root()
own = optimisers.run(loss, "${e.key}", ${o}, ${n}, ${r}, ${s}, ${a.join(", ")})
plain = optimisers.run(loss, "gd", ${o}, ${n}, ${r}, ${s}, depth=${t.depth})
for each in (own, plain):
    print(each.optimiser, each.sharpness[-1], each.threshold[-1], each.end)
`}function Qe(t){let{optimiser:e,eta:o,x0:n,p0:r}=t,s=Object.entries(Ot(t)).map(([a,i])=>`${a}=${i}`);return`optimiser=${e.key} eta=${o} x0=${n} p0=${r} ${s.join(
" ")}`}var Rt=33,Xt=2e4,to=1e-6,pt=Fe("sqrt");function eo(){return{own:ut(Xt),plain:ut(Xt),sweep:ut(Xt)}}function oo(t,e,o,n){let{optimiser:r,eta:s,x0:a,p0:i,steps:l,depth:c}=t,
u=Ot(t),{eta:f,...m}=t,d=JSON.stringify(m),p=ft(pt,r.key,s,a,i,l,u,o.own),b=ft(pt,"gd",s,a,i,l,{depth:c},o.plain);return{settings:t,options:u,key:d,own:p,plain:b,
sizes:Go(e.eta),ends:n?.key===d?n.ends:[],predicted:w=>Uo(w,c),drift:Zo(t,p),total:Rt,cancelled:!1,get done(){return this.ends.length===Rt}}}function Go({min:t,
max:e}){return Array.from({length:Rt},(o,n)=>t*(e/t)**(n/(Rt-1)))}function*no(t,e){let{settings:o,options:n,sizes:r}=t,{optimiser:s,x0:a,p0:i,steps:l,depth:c}=o;
for(let u of r.slice(t.ends.length)){let f=ft(pt,s.key,u,a,i,l,n,e.sweep).end;yield;let m=ft(pt,"gd",u,a,i,l,{depth:c},e.sweep).end;t.ends.push({eta:u,own:f,plain:m}),
yield}}function Uo(t,e){return 1-t*t*Ue(t,e)/(4*pt.c)}function Zo({optimiser:t,depth:e,eta:o,noise:n},r){if(t.key!=="label_noise"||e!==2)return null;let s=0;for(;s<=
r.n&&o*r.z[s]*r.z[s]>=1.9;)s++;if(s>r.n)return null;let a=o*r.z[s]*r.z[s];return{from:s,at:i=>Ze(o,n,i-s,a)/2}}function ro({x:t,rest:e,n:o,diverged:n}){let r=e[o-
Math.floor(o/10)];return!n&&Math.abs(t[o]*e[o])<to&&Math.abs(e[o]/r-1)<to}var so=[.9,1.1];function io(t){let{settings:e,own:o,plain:n}=t,{optimiser:r,eta:s,x0:a,p0:i,depth:l}=e,c=`(*x*₀, *P*₀) = (${M(a,3)}, ${M(i,3)})`,u=l===2?"":
` with ${l} weights`,f=[`${Wo(r.name)}${u} at *η* = ${M(s)} from ${c}: ${Bo(t)}.`,Ko(o,e)];return r.key!=="gd"&&f.push(`Plain gradient descent, with 2/*η* = ${M(
2/s)}, ${Vt(n)}.`),r.key==="gd"&&f.push(Yo(t)),r.key==="label_noise"&&t.drift&&o.n>t.drift.from&&f.push(`The slow equation of the drift gives ${M(t.drift.at(o.n),
3)} times.`),f.join(" ")}var Wo=t=>t[0].toUpperCase()+t.slice(1);function Bo({settings:{optimiser:t},own:e}){let o=e.n>=0?` = ${M(e.threshold[e.n])}`:"",n=["sam",
"warmup","decay"].includes(t.key)?" at the end":"";return`its threshold is ${t.threshold}${o}${n}`}function Ko(t,{optimiser:e,steps:o}){if(t.diverged)return`It \
diverges after ${I(t.n)} steps.`;let n=e.key==="adam"?"preconditioned sharpness":"sharpness",r=ro(t)?"is at rest":"is still moving",s=t.end<so[0]?"below":t.end<=
so[1]?"at":"above";return`After ${I(o)} steps it ${r}, with ${n} ${M(t.sharpness[t.n])}; over its last tenth that is ${M(t.end,4)} times the threshold: ${s} its\
 edge.`}function Vt(t){return t.diverged?"diverges":`ends at ${M(t.end,4)} times its own`}function Yo({settings:{eta:t,depth:e},predicted:o,own:n}){let r=o(t);if(!(r>
0))return`With ${e} weights and so large a step the computed gap is as wide as 2/*η* itself: no edge to end at.`;let s=n.diverged?"":`, ${M(100*Math.abs(n.end/
r-1),2)} % from the run's`;return`A run that has bounced should end at ${M(r,4)} times 2/*η*${s}.`}function ao({own:t,plain:e},o){let n=(r,s)=>o<=s.n?`${r} *x*\
 = ${M(s.x[o],3)}, *P* = ${M(s.rest[o])}, ratio ${M(s.ratio[o],3)}`:`${r} gone`;return`step ${I(o)}: ${n("this run",t)}; ${n("plain",e)}`}function Qt({eta:t,own:e,
plain:o}){let n=r=>Number.isFinite(r)?`ends at ${M(r,4)}`:"diverges";return`*η* = ${M(t)}: this optimiser ${n(e)}, plain gradient descent ${n(o)}, over the own\
 threshold`}function co({own:t,plain:e}){let o=n=>`x = ${M(n.x[n.n],3)}, P = ${M(n.rest[n.n])}`;return`Plane of x and P, the product of the other weights. This \
run ends at ${o(t)}, plain gradient descent at ${o(e)}.`}function lo({own:t,plain:e}){return`Sharpness over threshold against step, log scale. This run: ${Vt(t)}\
; plain gradient descent ${Vt(e)}.`}function uo({ends:t}){let o=t.filter(({own:r})=>Number.isFinite(r)).map(({own:r})=>r);return`Sharpness over threshold at the\
 end against the step size, log scales: ${o.length?`${M(Math.min(...o),3)} to ${M(Math.max(...o),3)}`:"none yet"}.`}var Jo=1.02;function fo({scene:t,read:e,setEta:o}){let n=gt("eos-main"),r=gt("eos-ratio"),s=gt("eos-ends"),a=[n,r,s],i=Se(s,{grabbed:()=>!0,dragged:c=>o(zt(s.scales.
x.invert(c),t().ranges.eta)),dropped:()=>{},nudged:c=>{let{run:u,ranges:f}=t();o(zt(u.settings.eta*Jo**c,f.eta))}}),l=[[n,c=>{let{own:u}=t().run,f=Oe(n.scales,{
across:u.x,up:u.rest},u.n,...n.place(c));return f<0?null:{step:f}}],[r,c=>({step:Re(r,c,t().run.settings.steps)})],[s,c=>{let u=s.place(c)[0],f=({eta:d})=>Math.
abs(s.scales.x(d)-u),m=t().run.ends.reduce((d,p)=>d&&f(d)<=f(p)?d:p,null);return m&&{end:m}}]];for(let[c,u]of l)c.node.addEventListener("pointermove",f=>{c.scales&&
t().run&&e(u(f))}),c.node.addEventListener("pointerleave",()=>e(null));return{all:a,node:h("div",{class:"eos-panels"},a.map(({node:c})=>c)),draw(){let c=t(),u=[
[n,yt,kt,co],[r,vt,$t,lo],[s,St,Et,uo]];for(let[m,d,p,b]of u)m.draw((w,$)=>d(w,$,c),(w,$)=>p(w,$,c)),m.describe(b(c.run));let{eta:f}=c.run.settings;s.scales&&i.
place({...s.scales,y:()=>1/0},f,0),i.describe(`step size η = ${M(f)}: drag it or use the arrow keys`)},drawOver({step:c,end:u}){let{theme:f,run:m}=t();n.drawOver(
(d,p)=>{c!==void 0&&Ie(d,p,m,c,f)}),r.drawOver((d,p)=>{c!==void 0&&Pe(d,p,c,f)}),s.drawOver((d,p)=>{u&&Ce(d,p,u,f)})}}}var[po,mo,Nt]=[1100,600,40],ho=["eta","depth","x0","p0",...B,"steps"];function Xo({state:t,set:e,draw:o,reset:n,link:r,readout:s,words:a}){let{config:i}=t,l=eo(),
c={theory:!0,pointed:null,chosen:null},u=fe(i.presets,Vo,g=>e({optimiser_index:i.optimisers.findIndex(({key:x})=>x===g.optimiser),...Object.fromEntries(ho.map(x=>[
x,g[x]]))})),f=i.steps.map(g=>[g,I(g)]),m=de("steps",f,g=>e({steps:g})),d=pe("theory",()=>{c.theory=!c.theory,o()}),p=ve("step sizes",{run:()=>t.run,draw:o}),b=fo(
{scene:T,read:g=>{c.pointed=g,q()},setEta:g=>e({eta:g})}),w=ye(g=>{c.chosen=g,o()}),$=be(),A=ie({ready:()=>t.run,reset:()=>{c.theory=!0,c.chosen=null,n()},link:r,
python:()=>Ve(t.settings),picture:z,data:H,stem:()=>`eosbook-optimisers-${t.settings.optimiser.key}`});function T(){let{run:g,theme:x}=t;return{run:g,theme:x,theory:c.
theory,ranges:i.ranges}}function O(){let{run:g}=t;p.update(g.ends.length/g.total,`${g.ends.length} of ${g.total} step sizes`,!g.done),m.update(t.settings.steps),
d.update(c.theory),_(a,io(g)),b.draw(),w.update(g.ends,c.chosen,Qt),q(),$.show(`${c.theory} ${t.settings.optimiser.key}`,()=>[ot(et(xt),t.settings.optimiser.name),
t.settings.optimiser.key!=="gd"&&ot(et(_t),"plain gradient descent"),ot(et(G),"the threshold, 2/*η*"),c.theory&&ot(et(Mt),g.drift?"computed: drift, and edge wi\
th gap":"computed edge with its gap")])}function q(){let{run:g}=t;if(!g)return;let x=c.pointed??(c.chosen&&{end:c.chosen})??{};b.drawOver(x);let k=x.end?Qt(x.end):
x.step!==void 0?ao(g,x.step):"";_(s,k||"Point at a picture to read it; drag the ring to choose the step size.")}function z(){let{optimiser:g,eta:x,depth:k}=t.settings,
S=`${g.name}: *η* = ${M(x)}, ${k} weights`,[v,y]=[po/2,mo-Nt],L=(N,mt,K)=>({at:N,draw:(Y,...J)=>K(Y,mt(...J,T()),T())});return xe(t.theme,S,[po,mo],[L([12,Nt,v-
24,y],yt,kt),L([v,Nt,v-12,y/2],vt,$t),L([v,Nt+y/2,v-12,y/2],St,Et)])}function H(){let{own:g,plain:x}=t.run,k=["x","rest","sharpness","threshold"],S=(v,y)=>k.map(
L=>y<=v.n?v[L][y]:NaN);return Me(`optimisers on sqrt(1 + (x P)^2): ${Qe(t.settings)}`,["step",...k,...k.map(v=>`plain_${v}`)],Math.max(g.n,x.n),v=>[v,...S(g,v),
...S(x,v)])}return{nodes:[...u.nodes,h("div",{class:"eos-row"},m.node,d.node),b.node,$.node,p.node,w.node,s,a,A.node],panels:b.all,compute(g){let x=oo(g,i.ranges,
l,t.run);return x.key!==t.run?.key&&(c.chosen=null),c.pointed=null,p.start(no(x,l)),x},draw:O,controls(g){u.update(g),e(Object.fromEntries(B.map(x=>[`${x}_unuse\
d`,g.optimiser.uses!==x])))},stop:()=>p.stop()}}function Vo(t,e){let{optimiser:o}=e,n=ho.filter(r=>!B.includes(r)||r===o.uses);return t.optimiser===o.key&&n.every(
r=>t[r]===e[r])}var Gr={render:t=>ge(t,{style:"eos-op",settings:Xe,build:Xo})};export{Gr as default};
