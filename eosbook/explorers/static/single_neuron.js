function $t(){return globalThis.eosbookPage===!0}function Oe(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function se(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Re(t,e){history.replaceState(history.state,"",se(t,e))}function y(t,e={},...n){return Ce(document.createElement(t),e,n)}function F(t,e={},...n){return Ce(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Ce(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function Z(t){return t.split("*").map((e,n)=>n%2?y("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function it(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...Z(e)))}var Yn=0;function Ct(t){return`eos-${t}-${++Yn}`}function Ie({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function u(d){let h=s.matches?
500:0,g=h?Math.floor((d-i)/h)*h:d-i,v=Math.min(e(),c+Math.floor(g/1e3*n()));if(v!==l&&o(l=v),v>=e())return p();a=requestAnimationFrame(u)}function f(){c=t()>=e()?
0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(u),r()}function p(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
p():f(),restart:()=>a&&(p(),f()),stop:p}}var St=[[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[110,206,88],[181,222,43],[253,231,37]];function Pe(t){let e=Math.
min(Math.max(t,0),1)*(St.length-1),n=Math.min(Math.floor(e),St.length-2);return St[n].map((o,r)=>o+(e-n)*(St[n+1][r]-o))}function qe(){return`linear-gradient(to\
 right, ${St.map(t=>`rgb(${t})`).join(", ")})`}function dt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(
0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)}var Zn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Vn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Jn=["text","muted","ground","surface","line","accent"];function ae(t){let e=y("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Jn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=dt(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Vn:Zn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function je(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}var kt=[2,6,10,14,22],Xn=1e-13;function _e(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var De=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=_e(o,e)/(o+1);return(-1)**e*n}),Fe=Float64Array.from({length:6},(t,e)=>(-1)**e*_e(5,e)/6);function It(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,c=0,l=0;for(let u=0;u<=
5;u++){let f=2+n,p=e*s,d=Math.sqrt(f*f+4*p*p),h=e*t.prime(s)/t.curvature,g=n+4*p*p/(f+d)-t.q(s)*d-h*h;if(!(g>-1)){r.fill(NaN);return}let v=-f*h*h,b=Math.log1p(g);
a+=De[u]*v,i+=De[u]*b,c+=Fe[u]*v,l+=Fe[u]*b,n+=v,s+=s*g}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var ie=new Float64Array(4),X=new Float64Array(4),Q=new Float64Array(kt.length),
nt=new Float64Array(kt.length);function Be(t,e,n,o,r,s=Xn){It(t,e,n,o,ie);let[a,i]=ie,[,,c,l]=ie;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let u=1e-6*(Math.
abs(n)+r*Math.abs(a));It(t,e,n+u,o,X);let f=(X[0]-a)/u,p=(X[1]-i)/u;It(t,e,n,o+1e-6,X);let d=(X[0]-a)/1e-6,h=(X[1]-i)/1e-6;for(let T=0;T<kt.length;T++){let P=kt[T],
m=r/P,w=(1-m*f)*(1-m*h)-m*m*d*p,A=a,L=i,E=0,O=0,R=0,C=0;for(let N=0;N<=P;N++){N>0&&(It(t,e,n+E,o+O,X),A=X[0],L=X[1]);let D=m*A-R,B=m*L-C,z=((1-m*h)*D+m*d*B)/w,et=((1-
m*f)*B+m*p*D)/w;N>0&&N<P?(R+=2*z,C+=2*et):(R=z,C=et),E+=R,O+=C}Q[T]=E,nt[T]=O;for(let N=T-1;N>=0;N--){let D=(P/kt[N])**2-1;Q[N]=Q[N+1]+(Q[N+1]-Q[N])/D,nt[N]=nt[N+
1]+(nt[N+1]-nt[N])/D}}c*=r,l*=r;let g=(1-r*f)*(1-r*h)-r*r*d*p,v=((1-r*h)*c+r*d*l)/g,b=((1-r*f)*l+r*p*c)/g,M=Math.abs(Q[0]-Q[1])+Math.abs(v),S=Math.abs(nt[0]-nt[1])+
Math.abs(b),j=Math.abs(n+Q[0]),k=Math.max(M/(Math.abs(n)+j),S)/s;return{dd:Q[0],dl:nt[0],error:Number.isNaN(k)?1/0:k}}var mt=["gradient flow","EoS"],Et=1e70,He=1e-9,At=512,Qn=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function to(t,e,n){if(!Qn(t,e,n))return{u:NaN,d:NaN,flag:"diverged"};
if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function eo(t,e,n,o,{
maxSteps:r,maxEvaluations:s,relTol:a,leaping:i,untilTurn:c}){let l=e*Math.abs((o-n)*(o+n)),u=l-2,f=Math.abs(n*o),p=0,d=0,h=-1,g=-1,v=!1,b=0,M=At,S=0,j="max_step\
s";for(;p<=r&&d<=s;){if(!(l<=Et&&f<=Et)){j="diverged";break}let k=e*f,T=Math.sqrt(l*l+4*k*k),P=2*k*k/(l+T),m=u+P>=0,w=2<=l+P&&l+P<=3;if(h===p&&(v=m,c)){j="conve\
rged";break}if(v&&g<0&&!m&&(g=p),f===0){j=u>0?"landed_on_axis":"converged";break}let A=t.q(f),L=t.prime(f)/t.curvature,E=e*L*(e*L),O=A<.5?u+2*P-A*T-E:L*T/f-E-2;
if(O>=-1&&h<0&&(h=p+1),u<0&&k*k<He*u*u&&k*k<-He*u*l){l+=k*k/u,u+=k*k/u,j="converged";break}if(i&&S<=0&&Math.abs(u)<1&&h>=0&&h<=p){M=Math.min(M,r-p);let{dd:R,dl:C,
error:N}=Be(t,e,u,Math.log(f),M,a);d+=At;let D=u+R,B=e*f*Math.exp(C),z=2*B*B/(2+D+Math.sqrt((2+D)**2+4*B*B)),et=D+z>=0!==m||D+z<=1!=u+P<=1;if(N<=1&&!et&&M>0){p+=
M,w&&(b+=M),u=D,l=2+u,f*=Math.exp(C);let Ot=.8*Math.max(N,1e-9)**(-1/9);M=Math.floor(Math.min(8*M,M*Ot,20*M/Math.abs(C)));continue}if(N===1/0?M=0:N<=1?M=Math.floor(
M/4):M=Math.floor(M*Math.max(.8*N**(-1/9),.1)),M>=At)continue;M=At,S=At}if(S-=1,d+=1,w&&(b+=1),f=Math.abs(f+f*O),Math.abs(u)>1||E>1?(l=Math.abs(l*(1-E)),u=l-2):
(u-=l*E,l=2+u),p+=1,l===0){j="invariant_line";break}}return{u:l,d:u,signChange:h,crossing:g,bouncing:v,band:b,steps:p,flag:j}}function ct(t,e,n,o,r={}){let{maxSteps:s=1e12,
maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,l=e*t.curvature,[u,f]=[Math.abs(n),Math.abs(o)],p=to(l,u,f)??eo(t,l,u,f,{maxSteps:s,maxEvaluations:a,relTol:i,
leaping:c,untilTurn:!1}),{signChange:d=-1,crossing:h=-1,band:g=0,steps:v=0,flag:b}=p,M=["converged","landed_on_axis","on_axis"].includes(b),S=h>=0?h-d:0;return{
y2:M?p.u/l:NaN,sharpness:M?p.u/e:NaN,gap:M?-p.d/e:NaN,signChange:d,crossingStep:h,bouncingSteps:S,bandSteps:g,steps:v,regime:S>0?mt[1]:mt[0],flag:b}}var qt=t=>t<0||Object.is(t,-0)?-1:1;function Ue(t,e,n=200){let o=new Float64Array(n),r=new Float64Array(n),s=Math.abs((e-t)*(e+t)),a=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(s));for(let c=0;c<n;c++){let l=1-c/(n-1),u=s===0?Math.abs(t)*l:Math.sqrt(s)*Math.sinh(i*l),f=s===0?Math.abs(e)*l:Math.sqrt(s)*Math.cosh(i*l);o[c]=
qt(t)*(a?u:f),r[c]=qt(e)*(a?f:u)}return o[0]=t,r[0]=e,{x:o,y:r}}function Pt(t,e,n){let o=Math.exp(n);return-t.prime(o)/o*Math.sqrt(e*e+4*o*o)}function Ge(t,e,n,o,r=.02){
let s=new Float64Array(o.length).fill(e),a=new Float64Array(o.length).fill(n);if(e===0||n===0)return{x:s,y:a};let i=(n-e)*(n+e),c=Math.log(Math.abs(e))+Math.log(
Math.abs(n)),l=0;for(let u=0;u<o.length;u++){for(;l<o[u];){let d=Pt(t,i,c),h=Math.min(o[u]-l,r/Math.max(Math.abs(d),1e-300)),g=Pt(t,i,c+h/2*d),v=Pt(t,i,c+h/2*g),
b=Pt(t,i,c+h*v);c+=h/6*(d+2*g+2*v+b),l+=h,c<-600&&(l=o[u])}let f=Math.exp(c),p=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*f*f))/2);s[u]=qt(e)*(i>=0?f/p:p),a[u]=qt(n)*
(i>=0?p:f/p)}return{x:s,y:a}}function no(t,e,n,o,r){return r==="first-order"||n<=0?0:t*o*Math.asinh(e/Math.sqrt(n))}function ze(t,e,n,{curvature:o,lipschitz:r},s){
let a=Math.abs((n-e)*(n+e)),i=Math.min(Math.abs(e),Math.abs(n)),c=no(t,i,a,r,s);return t*o*a*Math.exp(-c)>2?mt[1]:mt[0]}var We=["gradient flow","bouncing","converging"],oo=1e-12;function ce(t,e,n){let o=e*n,r=t.prime(o),s=t.second(o),a=s*o+r,i=s*(n*n-e*e);return .5*(s*(e*e+n*n)+Math.
sqrt(i*i+4*a*a))}function le(t){let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function Ke(t,e,n,o,r,{
out:s,stop:a=!1}={}){let i=s&&s.x.length>r?s:le(r),{x:c,y:l,value:u,sharpness:f,y2:p,phase:d}=i,h=e*t.curvature,g=Math.abs(n)>Math.abs(o),v=jt(n)*jt(o),b=n,M=o,
S=-1,j=-1,k=-1,T=0,P="max_steps";for(let m=0;m<=r;m++){if(!(Math.abs(b)<=Et&&Math.abs(M)<=Et)){P="diverged";break}S=m;let w=b*M,A=g?b:M,L=h*(A*A)>=2;if(T===0&&(w===
0||jt(b)*jt(M)!==v)?(j=m,T=L?1:2):T===1&&!L&&(k=m,T=2),c[m]=b,l[m]=M,u[m]=t.value(w),f[m]=ce(t,b,M),p[m]=M*M,d[m]=T,a&&m>0&&Ye(h,b,M))break;let E=e*t.prime(w),O=b-
E*M;M-=E*b,b=O}return S<0&&(S=0,c[0]=n,l[0]=o,u[0]=f[0]=p[0]=NaN,d[0]=0),P!=="diverged"&&(P=ro(h,n,o,c[S],l[S])),{...i,n:S,signChange:j,crossing:k,flag:P}}var jt=t=>t<
0||Object.is(t,-0)?-1:1;function Ye(t,e,n){let o=t*Math.max(e*e,n*n),r=(t*e*n)**2;return r===0||o<2&&r<=oo*(2-o)*Math.min(o,2-o)}function ro(t,e,n,o,r){return e===
0||n===0?"on_axis":Math.abs(e)===Math.abs(n)?"invariant_line":(t*o*r)**2===0&&t*Math.max(o*o,r*r)>2?"landed_on_axis":Ye(t,o,r)?"converged":"max_steps"}function ue(t,e,n){
return Float64Array.from(n,o=>{let r=Math.abs(o),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.isFinite(t.beta)?0:t.r)/r;let a=(s-2)/s,i=-300,
c=Math.log(s*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let u=.5*(i+c);t.q(Math.exp(u))>a?c=u:i=u}return Math.exp(.5*(i+c))/r})}function fe(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function Ze(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function pe(t){let e=y("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function _(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function ot({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Dt(t,e,n,o,r,s="x"){let[a,
i]=s==="x"?[o,r]:[r,o];t.moveTo(o(e),r(e));for(let c=e+1;c<=n;){let l=Math.floor(a(c)),[u,f,p]=[c,c,c];for(;p<n&&Math.floor(a(p+1))===l;)p++,i(p)<i(u)&&(u=p),i(
p)>i(f)&&(f=p);let[d,h]=u<f?[u,f]:[f,u];t.lineTo(o(c),r(c)),d>c&&t.lineTo(o(d),r(d)),h>d&&t.lineTo(o(h),r(h)),p>h&&t.lineTo(o(p),r(p)),c=p+1}}function Ft(t,e,n,o,r,s,a,i){
for(let c=n;c<=o;c+=r)Y(t,e,s(c),a(c),i)}function Y(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="triangle")t.moveTo(n,o-1.25*
r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="cross")t.moveTo(n-r,o-r),
t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var so="'STIX Two Text', 'Latin Modern Roman', 'Times New\
 Roman', serif";function U(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").map((h,g)=>(t.font=g%2?
`italic ${a+2}px ${so}`:`${u} ${a}px ${l}`,{part:h,font:t.font,width:t.measureText(h).width})),p=f.reduce((h,{width:g})=>h+g,0),d=s==="right"?n-p:s==="center"?n-
p/2:n;t.save(),t.textBaseline="alphabetic",t.textAlign="left";for(let{part:h,font:g,width:v}of f)t.font=g,c&&(Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"\
round"}),t.strokeText(h,d,o)),t.fillStyle=i,t.fillText(h,d,o),d+=v;return t.restore(),p}var ao="⁰¹²³⁴⁵⁶⁷⁸⁹";function he(t){let e=String(Math.abs(t)).replace(/\d/g,n=>ao[n]);return t<0?`⁻${e}`:e}function $(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${he(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+Ve(r)+
(s?`.${s}`:"")}function G(t){return(t<0?"−":"")+Ve(String(Math.abs(t)))}function Ve(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function V(t,e){return`${G(
t)} ${e}${t===1?"":"s"}`}function lt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.left+this.width},
get bottom(){return this.top+this.height}}}function ut(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/80)),u=o.ticks(
c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};_(t,{colour:a.line,width:1,alpha:.6},d=>{for(let{value:h,major:g}of l)g&&H(d,J(n(h)),e.top,
J(n(h)),e.bottom);for(let{value:h,major:g}of u)g&&H(d,e.left,J(o(h)),e.right,J(o(h)))}),_(t,{colour:a.muted,width:1},d=>{H(d,e.left,e.bottom+.5,e.right,e.bottom+
.5);for(let{value:h,major:g}of l)H(d,J(n(h)),e.bottom,J(n(h)),e.bottom+(g?5:3));for(let{value:h,major:g}of u)H(d,e.left-(g?5:3),J(o(h)),e.left,J(o(h)))});for(let d of l)
U(t,d.label,n(d.value),e.bottom+18,{...f,align:"center"});for(let d of u)U(t,d.label,e.left-8,o(d.value)+4,{...f,align:"right"});let p={colour:a.text,fonts:a.fonts,
size:13};U(t,r,e.right,e.bottom+35,{...p,align:"right"}),U(t,s,2,e.top-9,p)}function J(t){return Math.round(t)+.5}function H(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,
r)}function Je(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function _t(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=Je(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function tt(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=Je(o-n,a),c=[],l=Math.ceil(n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let p=Number(
(f*i).toPrecision(12));c.push({value:p,label:$(p,6),major:!0})}return c},s}function gt(t,e){let[n,o]=t.map(Math.log10),r=tt([n,o],e),s=a=>r(Math.log10(a));return s.
invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,
2,5]){let f=+`${u}e${l}`,p=Math.log10(f);if(p<n-1e-9||p>o+1e-9||(u===1?l%i!==0:o-n>a/2))continue;let d=l>=-3&&l<=3,h=u===1?"":`${u}×`,g=d?$(f,2):`${h}10${he(l)}`;
c.push({value:f,label:g,major:u===1})}return c},s}var bt=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],ft={role:"theory",dash:[2,3],width:2.5},Mt={role:"theory",dash:[9,3,2,3],width:2},wt={dash:[6,4],width:1.5};function Bt(t,e){
let n=Math.ceil(t/e);return n%2?n:n+1}var vt={first:{role:"theory",dash:[9,5],width:2.5,name:"first-order rule"},sharper:{role:"theory",dash:[2,3],width:2.5,name:"\
sharper rule"},invariant:{dash:[],width:1,name:"invariant line *y* = ±*x*"}};var io={left:40,right:14,top:26,bottom:42},co=[.25,1,2,4,8,16,32,64,128,256],lo=120,Xe=1e5;function Lt(t){let{x:e,y:n}=t.path,{x0:o,y0:r}=t.settings,s=3*Math.max(
Math.abs(o),Math.abs(r)),a={x:[Math.min(o,0),Math.max(o,0)],y:[Math.min(r,0),Math.max(r,0)]};for(let i=0;i<=t.last&&Math.abs(e[i])<=s&&Math.abs(n[i])<=s;i++)e[i]<
a.x[0]?a.x[0]=e[i]:e[i]>a.x[1]&&(a.x[1]=e[i]),n[i]<a.y[0]?a.y[0]=n[i]:n[i]>a.y[1]&&(a.y[1]=n[i]);return{x:Qe(a.x),y:Qe(a.y)}}function Qe([t,e]){let n=e-t||1,[o,
r]=_t(t-.06*n,e+.06*n,8);return[t===0?-.05*r:o,e===0?-.05*o:r]}function Ht(t,e,n){let o=lt(t,e,io);return{area:o,x:tt(n.x,[o.left,o.right]),y:tt(n.y,[o.bottom,o.
top])}}function Ut(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:c}=e;ut(t,a,{x:i,y:c,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),ot(a,t,()=>{uo(
t,e,r),po(t,e,n,r),o&&ho(t,e,n,o,r),s<n.last&&(t.globalAlpha=.2,tn(t,e,n,r,n.last),t.globalAlpha=1),tn(t,e,n,r,s)}),go(t,e,n,o,r)}function uo(t,{area:e,x:n,y:o},r){
_(t,{colour:r.muted,width:1,alpha:.35},s=>{for(let a of co)for(let i of[1,-1])fo(s,e,n,o,i*a)}),_(t,{colour:r.muted,width:3,alpha:.45},s=>{H(s,n(0),e.top,n(0),e.
bottom),H(s,e.left,o(0),e.right,o(0))})}function fo(t,e,n,o,r){let s=!1;for(let a=e.left;a<=e.right;a+=3){let i=n.invert(a),c=o(r/i),l=Number.isFinite(c)&&c>e.top-
400&&c<e.bottom+400;l&&s?t.lineTo(a,c):l&&t.moveTo(a,c),s=l}}function en(t){return Math.sqrt(t.threshold/t.loss.curvature)}function po(t,{area:e,x:n,y:o},r,s){let a=en(
r);_(t,{...wt,colour:s.text},i=>{for(let c of[a,-a])r.swapped?H(i,W(n(c)),e.top,W(n(c)),e.bottom):H(i,e.left,W(o(c)),e.right,W(o(c)))})}function ho(t,{x:e,y:n},o,{
flow:r,envelope:s},a){let i=a.roles.theory;_(t,{...ft,colour:i},l=>{for(let u=0;u<r.x.length;u++)l.lineTo(W(e(r.x[u])),W(n(r.y[u])))});let c=Math.sign(o.swapped?
o.settings.x0:o.settings.y0);_(t,{...Mt,colour:i},l=>{for(let u of[1,-1])s.forEach(({height:f,width:p},d)=>{let h=o.swapped?[c*f,u*p]:[u*p,c*f];l[d?"lineTo":"mo\
veTo"](W(e(h[0])),W(n(h[1])))})})}function tn(t,{x:e,y:n},o,r,s){let a=f=>W(e(o.path.x[f])),i=f=>W(n(o.path.y[f])),c=o.swapped?"x":"y",l=t.globalAlpha;bt.forEach(
({role:f,marker:p,dash:d},h)=>{let g=o.starts[h],v=Math.min(o.starts[h+1]-1,s);if(v<g)return;let b=r.roles[f],M=h===1;_(t,{colour:b,dash:d,width:M?1:2,alpha:l*(M?
.75:1)},S=>Dt(S,Math.max(g-1,0),v,a,i,c)),t.fillStyle=b,t.beginPath(),Ft(t,p,g,v,Bt(v-g+1,lo),a,i,3.5),t.fill()}),o.path.flag==="diverged"&&s===o.last&&_(t,{colour:r.
roles.diverged,width:3},f=>{let[p,d]=mo(o,e,n);Y(f,"cross",p,d,8)})}function mo(t,e,n){for(let o=t.last;o>0;o--){let[r,s]=[e(t.path.x[o]),n(t.path.y[o])];if(r>=
e.range[0]&&r<=e.range[1]&&s<=n.range[0]&&s>=n.range[1])return[r,s]}return[e(t.path.x[0]),n(t.path.y[0])]}function go(t,{area:e,x:n,y:o},r,s,a){let i={size:13,fonts:a.
fonts,halo:a.ground,colour:a.text},c=en(r),l=`*${r.swapped?"x":"y"}*² = ${r.loss.curvature===1?"2":"8"}/*η*`;if(r.swapped&&c<n.domain[1]?U(t,l,n(c)+6,e.top+16,
i):!r.swapped&&c<o.domain[1]&&U(t,l,e.right-6,o(c)-6,{...i,align:"right"}),!s)return;let u={...i,colour:a.text},{flow:f,envelope:p}=s,d=Math.floor(f.x.length*.25),
[h,g]=[n(f.x[d]),o(f.y[d])];if(U(t,"gradient flow",W(h)+10,W(g)+14,u),p.length){let{height:v,width:b}=p[Math.floor(p.length*.7)],[M,S]=r.swapped?[n(v),o(-b)]:[n(
-b),o(v)];U(t,"envelope",M-8,S,{...u,align:"right"})}}function W(t){return Math.min(Math.max(t,-Xe),Xe)}function nn({x:t,y:e},n,o,r,s=40){let a=-1,i=s*s;for(let c=0;c<=
n.last;c++){let l=(t(n.path.x[c])-o)**2+(e(n.path.y[c])-r)**2;l<i&&([a,i]=[c,l])}return a}function on(t){if(t>1)return 1-Math.tanh(t)/t;let e=t*t,n=15+e/17;return n=13+e/n,n=11+e/n,n=9+e/n,n=7+e/n,n=5+e/n,n=3+e/n,e/(n+e)}function rn(t){let e=Math.exp(
-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var de={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/((1+t*t)*Math.sqrt(1+
t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),prime:Math.tanh,second:rn,
q:t=>on(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(t),second:t=>Math.abs(t)<=
1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.min(Math.abs(o),n);
return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.abs(o)**t:0,q:o=>{
let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(-Math.abs(t))),prime:t=>Math.
tanh(t/2)/2,second:t=>rn(t/2)/4,q:t=>on(Math.abs(t)/2)})};function sn(t,e){if(!(t in de))throw new RangeError(`key must be one of ${Object.keys(de).join(", ")},\
 got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=de[t](e);return{key:t,curvature:1,lipschitz:1,
r:1/0,...n}}var bo=1e-7,Gt=160;function rt({loss:t,beta:e}){return sn(t.key,t.key==="beta"?e:void 0)}function cn(t,e){let{eta:n,x0:o,y0:r,steps:s}=t,a=rt(t),i=Ke(a,n,o,r,s,
{stop:!0,out:e}),c=Math.abs(o)>Math.abs(r),l={settings:t,loss:a,path:i,swapped:c,square:u=>a.curvature*(c?i.x[u]**2:i.y2[u]),excess:u=>ln(a,i.x[u]*i.y[u],i.value[u]),
threshold:2/n,limit:ct(a,n,o,r),flowLimit:a.curvature*Math.abs((r-o)*(r+o)),arrival:me(a,n,o,r),predicted:["first-order","sharper"].map(u=>ze(n,o,r,a,u))};return l.
last=Mo(l),l.starts=vo(i.phase,l.last),l}function ln(t,e,n){return Math.abs(e)<1e-4?t.curvature*e*e/2:n-t.value(0)}function me(t,e,n,o){let r=Math.abs((o-n)*(o+
n)),s=Math.min(Math.abs(n),Math.abs(o));return r>0?t.curvature*r*Math.exp(-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function Mo(t){let{path:e,threshold:n}=t,
o=e.n;for(;o>0&&!wo(e,o);)o--;if(e.flag==="diverged")return o;for(let r=0;r<o;r++)if(t.square(r)<n&&t.excess(r)<bo)return r;return o}function wo({x:t,y:e,value:n,
sharpness:o,y2:r},s){return[t,e,n,o,r].every(a=>Number.isFinite(a[s]))}function vo(t,e){let n=[0];for(let o of[1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(
r)}return[...n,e+1]}function yt(t,e){return We[t.path.phase[e]]}function un(t){let{x0:e,y0:n,eta:o}=t.settings,{loss:r,swapped:s,last:a,starts:i}=t,c=Ue(e,n,Gt),
l=an(0,a),u=Ge(r,e,n,l.map(k=>o*k),.1),f=l.map((k,T)=>({step:k,x:u.x[T],y:u.y[T]})),p=Math.sqrt(t.threshold/r.curvature),d=Math.abs(s?e:n),h=[];for(let k=0;k<Gt&&
d>p;k++)h.push(p+(d-p)*(k/(Gt-1))**2);let g=ue(r,o,h),v=h.map((k,T)=>({height:k,width:g[T]})),b=i[2]>i[1]?an(i[1],i[2]-1):[],M=b.map(k=>Math.abs(s?t.path.x[k]:t.
path.y[k])),S=ue(r,o,M),j=b.map((k,T)=>({step:k,x:S[T],y:M[T]}));return{flow:c,flowAt:f,envelope:v.filter(({width:k})=>Number.isFinite(k)),envelopeAt:j.filter(({
x:k})=>Number.isFinite(k))}}function an(t,e){let n=Math.min(e-t+1,Gt),o=r=>t+Math.round(r*(e-t)/Math.max(n-1,1));return Array.from({length:n},(r,s)=>o(s))}function fn(t,{
x:e,y:n}){return ln(t.loss,e*n,t.loss.value(e*n))}function pn({x0:t,y0:e},n){let o=Math.abs((e-t)*(e+t))*n.curvature;if(!(o>0)||!Number.isFinite(o))return{first:null,
sharper:null};let r=2/o,s=Math.min(Math.abs(t),Math.abs(e)),a=n.lipschitz*Math.asinh(s/Math.sqrt(o/n.curvature));if(a===0)return{first:r,sharper:r};if(r*a*Math.
E>1)return{first:r,sharper:null};let[i,c]=[r,1/a];for(let l=0;l<60;l++){let u=.5*(i+c);u*Math.exp(-u*a)<r?i=u:c=u}return{first:r,sharper:.5*(i+c)}}var dn={left:52,right:14,top:26,bottom:42},yo=1e-16,xo=9;function be(t){return`*${t.swapped?"x":"y"}*²${t.loss.curvature===1?"":"/4"}`}function mn(t,e){return tt(
[0,Math.max(e.last,1)],[t.left,t.right])}function $o(t,e){let{path:n,threshold:o,last:r}=t,s=n.flag==="diverged"?3*Math.max(t.square(0),o):1/0,a=0;for(let i=0;i<=
r;i++)e!=="sharpness"&&(a=Math.max(a,t.square(i))),e!=="square"&&(a=Math.max(a,n.sharpness[i]));return a=Math.min(a,s),o<8*a&&(a=Math.max(a,o)),[0,_t(0,1.04*a||
1,5)[1]]}function zt(t,e,n,o){let r=lt(t,e,dn);return{area:r,x:mn(r,n),y:tt($o(n,o),[r.bottom,r.top])}}function Wt(t,e,{run:n,theory:o,theme:r,step:s,quantity:a}){
let{area:i,x:c,y:l}=e,u=`${be(n)}${a==="both"?" (hollow)":""}`,f={square:u,sharpness:"sharpness",both:`sharpness (filled) and ${u}`};ut(t,i,{x:c,y:l,xName:"step",
yName:f[a],theme:r,yCount:5});let p=[];a!=="sharpness"&&p.push({of:n.square,hollow:a==="both"}),a!=="square"&&p.push({of:d=>n.path.sharpness[d],hollow:!1}),ot(i,
t,()=>{o&&So(t,e,n,o,r,a);for(let{of:d,hollow:h}of p)gn(t,e,n,r,s,d,{hollow:h})}),ko(t,e,n,r)}function So(t,{x:e,y:n},o,r,s,a){let{loss:i,swapped:c}=o,l=a==="sq\
uare"?u=>i.curvature*(c?u.x:u.y)**2:u=>ce(i,u.x,u.y);ge(t,e,n,r.flowAt,l,{...ft,colour:s.roles.theory})}function ko(t,{area:e,y:n},o,r){let s=n(o.threshold),a={
colour:r.text,fonts:r.fonts,halo:r.ground,align:"right"};if(s<e.top){U(t,"2/*η* is above: ↑",e.right-6,e.top+14,a);return}_(t,{...wt,colour:r.text},c=>{H(c,e.
left,s,e.right,s)});let i=s-6>e.top+12;U(t,"2/*η*",e.right-6,i?s-6:s+16,a)}function Kt(t,e,n){let o=lt(t,e,dn),[r,s]=[1/0,0];for(let l=0;l<=n.last;l++){let u=n.
excess(l);u>0&&u<r&&(r=u),u>s&&(s=u)}s>0||([r,s]=[.1,1]),r=Math.max(r,s*yo);let a=(l,u)=>10**u(Math.log10(l)),[i,c]=[a(r,Math.floor),a(s,Math.ceil)];return{area:o,
x:mn(o,n),y:gt(i>0&&c>i?[i,c]:[r/2,r*2],[o.bottom,o.top])}}function Yt(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:c}=e;ut(t,a,{x:i,y:c,xName:"step",yName:"\
loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale",theme:r,yCount:6}),ot(a,t,()=>{if(o){let u=p=>fn(n,p),f=r.roles.theory;ge(t,i,c,o.flowAt,u,{...ft,colour:f}),
ge(t,i,c,o.envelopeAt,u,{...Mt,colour:f})}gn(t,e,n,r,s,n.excess,{hollow:!1})})}function ge(t,e,n,o,r,s){_(t,s,a=>{for(let i of o){let c=n(r(i));Number.isFinite(
c)&&a.lineTo(e(i.step),Me(c))}})}function gn(t,e,n,o,r,s,{hollow:a}){r<n.last&&(t.globalAlpha=.2,hn(t,e,n,o,n.last,s,a),t.globalAlpha=1),hn(t,e,n,o,r,s,a)}function hn(t,{
area:e,x:n,y:o},r,s,a,i,c){let l=t.globalAlpha,u=f=>Me(o(i(f)),e);bt.forEach(({role:f,marker:p,dash:d},h)=>{let g=r.starts[h],v=Math.min(r.starts[h+1]-1,a);if(v<
g)return;let b=s.roles[f];_(t,{colour:b,dash:c?[]:d,width:c?1:2,alpha:l},S=>Dt(S,Math.max(g-1,0),v,n,u));let M=Bt(r.last,e.width/xo);t.beginPath(),Ft(t,p,g,v,M,
n,u,c?3:3.2),t.fillStyle=c?s.ground:b,t.fill(),c&&(t.strokeStyle=b,t.lineWidth=1.25,t.stroke())}),r.path.flag==="diverged"&&a===r.last&&_(t,{colour:s.roles.diverged,
width:3},f=>Y(f,"cross",n(a)-8,Math.max(u(a),e.top+8),7))}function Me(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function we(t,{area:e,
x:n,y:o},r,s,a){let i=J(n(s));_(t,{colour:r.text,width:1,alpha:.6},c=>{H(c,i,e.top,i,e.bottom)}),ot(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(
c);Number.isFinite(l)&&Y(t,"circle",i,Me(l,e),4)}t.fill()})}var xt=["eta","x0","y0","loss_index","beta","steps","view"],Vt=["trajectory","map"],K={eta:"*η*",x0:"*x*₀",y0:"*y*₀",beta:"*β*"},Zt=t=>typeof t=="number"&&
Number.isFinite(t),Ao={eta:({eta:t})=>Zt(t)&&t>0?null:"a positive number",x0:({x0:t})=>Zt(t)?null:"a number",y0:({y0:t})=>Zt(t)?null:"a number",loss_index:({loss_index:t},{
losses:e})=>e[t]?null:`a whole number from 0 to ${e.length-1}`,beta:({beta:t,loss_index:e},{losses:n})=>n[e]?.key!=="beta"||Zt(t)&&t>1?null:"a number above 1",steps:({
steps:t},{ranges:e})=>Number.isInteger(t)&&t>=1&&t<=e.steps.max?null:`a whole number from 1 to ${e.steps.max}`,view:({view:t})=>Vt.includes(t)?null:Vt.map(e=>`“${e}\
”`).join(" or ")};function Eo(t){return typeof t=="number"?$(t):JSON.stringify(t)??String(t)}function ve(t){let e=t.get("config"),n=Object.fromEntries(xt.map(
r=>[r,t.get(r)])),o=[];for(let[r,s]of Object.entries(Ao)){let a=s(n,e),i=K[r]??r;a&&o.push(`${i} must be ${a}, but it is ${Eo(n[r])}.`)}return n.loss=e.losses[n.
loss_index],{settings:n,problems:o}}function bn(t){return Object.fromEntries(xt.map(e=>[e,t.defaults[e]]))}function ye(t,e){if(xt.every(l=>t[l]===e.defaults[l]))
return{};let{eta:n,x0:o,y0:r,loss:s,beta:a,view:i}=t,c={eta:n,x0:o,y0:r,loss:s.key,view:i};return s.key==="beta"?{...c,beta:a}:c}function Mn(t,e){let n={},o=[];
for(let[r,s]of Object.entries(t)){let a=e.ranges[r],i=e.losses.findIndex(c=>c.key===s);r==="loss"&&i>=0?n.loss_index=i:r==="view"&&Vt.includes(s)?n.view=s:r in K&&
s.trim()&&s>=a.min&&s<=a.max?n[r]=Number(s):o.push(`${r} = ${s}${Lo(r,a,e)}`)}return{traits:n,refused:o}}function Lo(t,e,n){return t in K?` (allowed: ${$(e.min)}\
 to ${$(e.max)})`:t==="loss"?` (allowed: ${n.losses.map(o=>o.key).join(", ")})`:t==="view"?` (allowed: ${Vt.join(", ")})`:" (no such setting)"}function wn({eta:t,
x0:e,y0:n,loss:o,beta:r},s){return`from eosbook import losses, single_neuron

run = single_neuron.trajectory(${`losses.${o.python.replace("BETA",r)}`}, eta=${t}, x0=${e}, y0=${n}, steps=${s})
`}function vn({eta:t,x0:e,y0:n,loss:o,beta:r}){return`loss=${o.key==="beta"?`${o.key} beta=${r}`:o.key} eta=${t} x0=${e} y0=${n}`}var[xe,$e,Jt,Xt]=[1100,600,40,2];function To({eta:t,x0:e,y0:n,loss:o,beta:r}){let s=o.key==="beta"?`, ${K.beta} = ${$(r)}`:"",a=`(*x*₀, *y*₀) = (${$(e)}, ${$(
n)})`;return`Gradient descent on *ℓ*(*xy*): ${o.name}${s}, ${K.eta} = ${$(t,6)}, ${a}`}function yn({run:t,theory:e,theme:n,ui:o}){let r=new OffscreenCanvas(xe*
Xt,$e*Xt),s=r.getContext("2d");s.scale(Xt,Xt),s.fillStyle=n.ground,s.fillRect(0,0,xe,$e);let{quantity:a}=o,i=Math.min(o.step,t.last),c={run:t,theory:o.theory?e:
null,theme:n,step:i,quantity:a};U(s,To(t.settings),16,26,{size:15,colour:n.text,fonts:n.fonts});let l=xe/2,u=$e-Jt,f=(p,d,h)=>{s.save(),s.translate(p,d),h(),s.restore()};
return f(12,Jt,()=>{Ut(s,Ht(l-24,u,Lt(t)),c)}),f(l,Jt,()=>{Wt(s,zt(l-12,u/2,t,a),c)}),f(l,Jt+u/2,()=>{Yt(s,Kt(l-12,u/2,t),c)}),r.convertToBlob({type:"image/png"})}
function xn(t){let{path:e,settings:n}=t,o=[`# gradient descent on l(xy): ${vn(n)} 2/eta=${t.threshold} end=${e.flag}`,"step,phase,x,y,y2,sharpness,loss"];for(let r=0;r<=
e.n;r++){let s=[e.x[r],e.y[r],e.y2[r],e.sharpness[r],e.value[r]];o.push([r,yt(t,r),...s].join())}return`${o.join(`
`)}
`}function $n(t,{reset:e,link:n}){let o=y("span",{class:"eos-feedback",role:"status"});async function r(l,u){if(await Ze(l)){o.textContent=u;return}let f=y("texta\
rea",{readonly:!0,"aria-label":"text to copy"},l);o.replaceChildren("Copy this: ",f),f.select()}let s=l=>()=>t.run&&l(),a=(l,u)=>y("button",{type:"button",onclick:s(
u)},l),i=()=>`eosbook-single-neuron-${t.settings.loss.key}`,c=[y("button",{type:"button",onclick:e},"reset"),$t()&&a("copy link",()=>r(n(),"Link copied.")),a("c\
opy Python",()=>r(wn(t.settings,t.run.path.n),"Python code copied.")),a("save picture",async()=>fe(await yn(t),`${i()}.png`)),a("save data",()=>{fe(new Blob([xn(
t.run)],{type:"text/csv"}),`${i()}.csv`)})].filter(Boolean);return{node:y("div",{class:"eos-row"},c,o)}}function Sn(t,...e){return y("div",{class:"eos-group",role:"group","aria-label":t},...e)}function kn({presets:t},e){let n=new Map,o=t.map(i=>{let c=y("button",{
type:"button",onclick:()=>e(i)},Z(i.label));return c.setAttribute("aria-pressed","false"),n.has(i.group)||n.set(i.group,[]),n.get(i.group).push(c),c}),r=y("div",
{class:"eos-presets"},[...n].map(([i,c])=>Sn(i.replaceAll("*",""),y("span",{class:"eos-name"},Z(i)),c))),s=y("p",{class:"eos-caption"});function a(i){let c=t.findIndex(
l=>No(l,i));o.forEach((l,u)=>l.setAttribute("aria-pressed",String(u===c))),s.replaceChildren(...c<0?[]:Z(t[c].caption))}return{nodes:[r,s],update:a}}function No(t,e){
let{eta:n,x0:o,y0:r,loss:s,beta:a}=e;return t.eta===n&&t.x0===o&&t.y0===r&&t.loss===s.key&&(s.key!=="beta"||t.beta===a)}var Oo={first:"M6 1 L11 11 L1 11 Z",sharper:"\
M6 1 L11 6 L6 11 L1 6 Z",divergence:"M2 2 L10 10 M10 2 L2 10"};function An(t,e={}){let n=t==="divergence"||t==="sharper";return F("path",{d:Oo[t],fill:n?"none":
"currentColor",stroke:"currentColor","stroke-width":2,...e})}function En({ranges:t,texts:e},n){let{min:o,max:r}=t.eta,s=gt([o,r],[0,100]),a=F("svg",{"aria-hidde\
n":"true",focusable:"false"}),i=F("g");a.append(F("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:p,label:d,major:h}of s.ticks(8)){let g=`${s(p)}%`;a.
append(F("line",{x1:g,x2:g,y1:24,y2:h?32:29})),a.append(F("text",{x:g,y:44},d))}a.append(i);let c=y("div",{class:"eos-row"}),l=y("div",{class:"eos-ruler"},a,c),
u=Object.entries(e.landmarks).map(([p,d])=>{let h=y("span"),g=y("button",{type:"button",onclick:()=>n(g.eta)},F("svg",{class:"eos-glyph",viewBox:"0 0 12 12","ar\
ia-hidden":"true"},An(p)),Z(d),h);return c.append(g),{kind:p,button:g,value:h}});function f(p){let{first:d,sharper:h}=pn(p,rt(p)),g={first:d,sharper:h,divergence:Math.
SQRT2};i.replaceChildren();for(let{kind:v,button:b,value:M}of u){let S=g[v],j=S!==null&&S>=o&&S<=r;b.eta=S,b.disabled=!j,M.textContent=S===null?": none":` = ${$(
S)}`,j&&i.append(Ro(v,s(S),()=>n(S)))}if(p.eta>=o&&p.eta<=r){let v=`${s(p.eta)}%`;i.append(F("line",{x1:v,x2:v,y1:14,y2:33,"stroke-width":3})),i.append(F("circl\
e",{cx:v,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[l],update:f}}function Ro(t,e,n){let o=F("svg",{x:`${e}%`,y:0,overflow:"visible"});return o.append(An(
t,{transform:"translate(-6 2)"}),F("line",{x1:0,x2:0,y1:14,y2:24}),F("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),F("g",{class:"eos-landmark",onclick:n},
o)}function Tt(t,e,n){let o=e.map(([s,a])=>{let i=y("button",{type:"button",onclick:()=>n(s)},Z(a));return[s,i]});return{node:Sn(t,y("span",{class:"eos-name"},t),
o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function Ln(t,e){let n=y("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Tn(t,e,n){let o=Ct("menu"),r=y("select",{id:o,onchange:()=>n(Number(r.value))},e.map((a,i)=>y(
"option",{value:i},a))),s=y("label",{for:o,class:"eos-name"},t);return{node:y("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}var I={unknown:0,flow:1,bouncing:2,diverged:3,undecided:4},st=2,Co=[16,8,4,2,1],Io=8,Po={maxEvaluations:2e4,relTol:1e-6};function Se({flag:t,regime:e}){return t===
"diverged"?I.diverged:t!=="converged"&&t!=="landed_on_axis"?I.undecided:e==="EoS"?I.bouncing:I.flow}function Nn(t,e){return{columns:t,rows:e,kinds:new Uint8Array(
t*e),gaps:new Float32Array(t*e),range:null}}function*qo(t,e,n,{area:o,x:r,y:s}){let{columns:a,rows:i,kinds:c,gaps:l}=t,u=rt(e),f={...e};for(let p of Co){for(let d=0;d<
i;d+=p)for(let h=0;h<a;h+=p){f[n[0]]=r.invert(o.left+st*Math.min(h+p/2,a-.5)),f[n[1]]=s.invert(o.top+st*Math.min(d+p/2,i-.5));let g=ct(u,f.eta,f.x0,f.y0,Po),v=Se(
g);for(let b=d;b<Math.min(d+p,i);b++){let[M,S]=[b*a+h,b*a+Math.min(h+p,a)];c.fill(v,M,S),l.fill(g.gap,M,S)}yield}t.range??=jo(l)}}function jo(t){let e=t.filter(
s=>s>0).sort();if(!e.length)return[.1,1];let n=s=>e[Math.round(s*(e.length-1))],[o,r]=[n(.01),n(.99)];return r>1.01*o?[o,r]:[o/2,o*2]}function On(t){let e=0;function n(...o){
clearTimeout(e);let r=qo(...o),s=()=>{let a=performance.now()+Io,i=!1;for(;!i&&performance.now()<a;)i=r.next().done;t(i),i||(e=setTimeout(s))};e=setTimeout(s)}return{
start:n,stop:()=>clearTimeout(e)}}function ke(t,e,n,o,r){let s=e.length/n;for(let a=0;a+1<s;a++)for(let i=0;i+1<n;i++){let c=a*n+i,l=[[i,a,e[c]],[i+1,a,e[c+1]],[i+1,a+1,e[c+n+1]],[i,a+1,e[c+n]]],
u=[];for(let f=0;f<4;f++){let[p,d,h]=l[f],[g,v,b]=l[(f+1)%4];if(h>0!=b>0){let M=h/(h-b);u.push([o(p+M*(g-p)),r(d+M*(v-d))])}}for(let f=0;f+1<u.length;f+=2)t.moveTo(
...u[f]),t.lineTo(...u[f+1])}}var te=[["x0","y0"],["eta","y0"],["eta","x0"]],Do={left:44,right:14,top:26,bottom:42},Fo=[140,110];function Qt(t){return["eta","x0","y0"].find(e=>!t.includes(e))}
function Rn(t,e,n){let o=Qt(e),{loss:r,beta:s}=t,a=r.key==="beta"?s:"";return[...e,t[o],r.key,a,n.width,n.height].join()}function Cn(t,e,n,o){let r=lt(t,e,Do),s=(a,i)=>(a===
"eta"?gt:tt)([o[a].min,o[a].max],i);return{area:r,x:s(n[0],[r.left,r.right]),y:s(n[1],[r.bottom,r.top])}}function In(t,e,{grid:n,pair:o,settings:r,colouring:s,theme:a}){
let{area:i,x:c,y:l}=e;ot(i,t,()=>{if(n){let{columns:f,rows:p}=n,d=Pn(n,s,a);t.imageSmoothingEnabled=!1,t.drawImage(d,i.left,i.top,f*st,p*st)}Uo(t,e,o,r,a)});let u=f=>f===
"eta"?`${K.eta}, log scale`:K[f];ut(t,i,{x:c,y:l,xName:u(o[0]),yName:u(o[1]),theme:a})}function _o(t,e,n){return t.map((o,r)=>o+n*(e[r]-o))}var Bo={[I.unknown]:()=>!1,
[I.flow]:()=>!1,[I.bouncing]:(t,e)=>(t+e)%7===0,[I.diverged]:(t,e)=>(t+e)%7===0||(t-e+7e3)%7===0,[I.undecided]:(t,e)=>t%5===0&&e%5===0};function Ho(t){let e=dt(
t.ground),n=(r,s)=>_o(e,dt(t.roles[r]),s),o=r=>[n(r,.45),n(r,.95)];return{[I.unknown]:[e,e],[I.flow]:o("flow"),[I.bouncing]:o("bouncing"),[I.diverged]:o("diverg\
ed"),[I.undecided]:[e,dt(t.text)]}}function Pn({columns:t,rows:e,kinds:n,gaps:o,range:r},s,a){let i=new OffscreenCanvas(t,e),c=i.getContext("2d"),l=c.createImageData(
t,e),u=Ho(a),[f,p]=(r??[.1,1]).map(Math.log);for(let d=0,h=0;d<e;d++)for(let g=0;g<t;g++,h++){let v=n[h],b=o[h],S=s==="gap"&&b>0?Pe((Math.log(b)-f)/(p-f)):u[v][Bo[v](
g,d)?1:0];l.data.set(S,4*h),l.data[4*h+3]=255}return c.putImageData(l,0,0),i}function qn(t,e){let[n,o]=[14,10],r=new Uint8Array(n*o).fill(t),s=Pn({columns:n,rows:o,
kinds:r,gaps:r,range:null},"regime",e),a=document.createElement("canvas");return[a.width,a.height]=[n,o],a.getContext("2d").drawImage(s,0,0),a}function Uo(t,{area:e,
x:n,y:o},r,s,a){let[i,c]=Fo,l=b=>e.left+e.width*b/(i-1),u=b=>e.top+e.height*b/(c-1),f=rt(s),p={...s},d=new Float64Array(i*c),h=new Float64Array(i*c),g=b=>Math.max(
Math.log(b*p.eta/2),-9);for(let b=0,M=0;b<c;b++){p[r[1]]=o.invert(u(b));for(let S=0;S<i;S++,M++){p[r[0]]=n.invert(l(S));let{eta:j,x0:k,y0:T}=p;d[M]=g(f.curvature*
Math.abs((T-k)*(T+k))),h[M]=g(me(f,j,k,T))}}let v=[[vt.first,b=>ke(b,d,i,l,u)],[vt.sharper,b=>ke(b,h,i,l,u)],[vt.invariant,b=>Go(b,n,o,r,s)]];for(let[b,M]of v){
let S=b.role?a.roles[b.role]:a.text;_(t,{colour:a.ground,width:b.width+3,alpha:.9},M),_(t,{...b,colour:S},M)}}function Go(t,e,n,o,r){let s=Math.max(...e.domain.
map(Math.abs),...n.domain.map(Math.abs));for(let a of[1,-1])if(Qt(o)==="eta")H(t,e(-s),n(-a*s),e(s),n(a*s));else{let i=n(a*r[Qt(o)]);H(t,e.range[0],i,e.range[1],
i)}}function ee({area:t,x:e,y:n},o,r,s){let a=(c,[l,u])=>Math.min(Math.max(c,Math.min(l,u)),Math.max(l,u)),i=c=>Number(c.toPrecision(4));return{[o[0]]:i(e.invert(
a(r,[t.left,t.right]))),[o[1]]:i(n.invert(a(s,[t.top,t.bottom])))}}var zo={[I.flow]:"gradient-flow regime",[I.bouncing]:"edge-of-stability regime",[I.diverged]:"\
diverges",[I.undecided]:"undecided"};function jn(t,e,n){let{eta:o,x0:r,y0:s}={...t,...n},a=ct(rt(t),o,r,s),i=Se(a),l=[`${e.map(u=>`${K[u]} = ${$(n[u])}`).join("\
, ")}: ${zo[i]}`];return(i===I.flow||i===I.bouncing)&&l.push(`limiting sharpness ${$(a.sharpness)}`,`gap ${$(a.gap)}`),i===I.bouncing&&l.push(`bounces for ${V(a.
bouncingSteps,"step")}`),`${l.join(", ")}.`}function Dn(t,e){let n=Qt(e),o={eta:"η",x0:"x₀",y0:"y₀"};return`Map of what becomes of the run for every ${o[e[0]]}\
 and ${o[e[1]]}, with ${o[n]} = ${$(t[n])}.`}function Ae(t,{x:e,y:n},o,r,s,a){let[i,c]=[e(r[o[0]]),n(r[o[1]])];for(let[l,u]of[[s.ground,5],[s.text,2]])_(t,{colour:l,
width:u},f=>Y(f,"circle",i,c,7));a&&(t.fillStyle=s.text,t.beginPath(),Y(t,"circle",i,c,3),t.fill())}var Fn={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Nt({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",s=F("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),a=o&&F("path",{d:Fn[o],fill:r});return F("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,a??[])}function pt(t,e){return y("span",{},t,y("span",{},Z(e)))}
function _n(){let t=y("div",{class:"eos-legend"});function e(o,r){let s=F("path",{d:Fn.cross,stroke:"var(--eos-diverged)","stroke-width":3});return[...bt.map(a=>pt(
Nt(a),a.name)),o.path.flag==="diverged"&&pt(F("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s),"diverged"),pt(Nt(wt),"2/*η*"),r&&pt(Nt(ft),"gradient flow (t\
heory)"),r&&pt(Nt(Mt),"quasi-static envelope (theory)")].filter(Boolean)}function n(o,r,s){let a=[[I.flow,"gradient-flow regime"],[I.bouncing,"edge-of-stability\
 regime"]],i=[[I.diverged,"diverges"],[I.undecided,"undecided"]],c=r==="regime"?[...a,...i]:i,[l,u]=o?.range??[],f=y("span",{class:"eos-scale","aria-hidden":"tr\
ue"});return f.style.background=qe(),[r==="gap"&&l&&y("span",{},Z("gap, log scale:"),$(l,2),f,$(u,2)),...c.map(([p,d])=>pt(qn(p,s),d)),...Object.values(vt).map(
p=>pt(Nt(p),p.name))].filter(Boolean)}return{node:t,showTrajectory:(...o)=>t.replaceChildren(...e(...o)),showMap:(...o)=>t.replaceChildren(...n(...o))}}var ne=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],Wo="M3 1 L12 7 L3 13 Z",Ko="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Ee(t){let e=F("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return F("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Bn(t,{seek:e,speed:n}){let o=Ct("step"),
r=y("button",{type:"button",onclick:()=>t.toggle()}),s=y("button",{type:"button",onclick:()=>e(0)},Ee("M3 2 v10 M12 2 L5 7 L12 12 Z")),a=y("button",{type:"butto\
n",onclick:()=>e(1/0)},Ee("M11 2 v10 M2 2 L9 7 L2 12 Z"));s.setAttribute("aria-label","first step"),a.setAttribute("aria-label","last step");let i=y("input",{id:o,
type:"range",min:0,step:1});i.addEventListener("input",()=>e(Number(i.value)));let c=y("output",{for:o}),l=Tn("speed",ne.map(p=>p.name),n),u=y("label",{for:o,class:"\
eos-name"},"step");return{node:y("div",{class:"eos-replay"},s,r,a,u,i,c,l.node),focused:()=>i.matches(":focus-visible"),update({run:p,ui:d},h,g){r.replaceChildren(
Ee(g?Ko:Wo),g?" pause":" play"),i.max=String(p.last),i.value=String(h),i.setAttribute("aria-valuetext",`step ${h}, ${yt(p,h)}`),c.textContent=`${G(h)} of ${G(p.
last)}`,l.update(d.speed)}}}function oe(t){let e=y("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=pe(e),o=pe(e);return{node:e,scales:null,get size(){return[e.clientWidth,e.clientHeight]},
draw(r,s){let[a,i]=this.size;this.scales=a>0&&i>0?r(a,i):null,this.scales&&s(n.begin(a,i),this.scales)},drawOver(r){let s=o.begin(...this.size);this.scales&&r(s,
this.scales)},describe(r){e.setAttribute("aria-label",r)},place(r){let s=e.getBoundingClientRect();return[r.clientX-s.left,r.clientY-s.top]}}}var ht={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"};function Hn(t,e){let n=Zo[t.limit.flag](t);return e<t.last?`${Yo(t,e)} ${n}`:
n}function Yo(t,e){let{path:n,last:o}=t;return`${`Step ${G(e)} of ${G(o)} (${yt(t,e)})`}: ${Te(t,e).map(([s,a])=>`${s} = ${a}`).join(", ")}.`}function Te(t,e){let{
path:n}=t;return[["*x*",$(n.x[e])],["*y*",$(n.y[e])],[be(t),$(t.square(e))],["sharpness",$(n.sharpness[e])],["loss above minimum",$(t.excess(e),3)]]}var Zo={converged:t=>`${Le(
t)} ${Jo(t)}`,landed_on_axis:or,diverged:nr,max_steps:t=>`${Le(t)} ${er(t)}`,invariant_line:rr,on_axis:sr};function re(t,e){let n=Math.abs(t/e-1)<.02?6:4,o=t>e?
"above":t<e?"below":"exactly";return`${$(t,n)}, ${o} 2/*η* = ${$(e,n)}`}function Le(t){let[e,n]=t.predicted,{x0:o,y0:r}=t.settings,s=t.loss.curvature===1?"":"/\
4",a=t.swapped?`(*x*₀² − *y*₀²)${s}`:`(*y*₀² − *x*₀²)${s}`,c=`${s?a:a.slice(1,-1)} = ${re(t.flowLimit,t.threshold)}`;return e===n?`${c}: both ru\
les predict ${ht[e]}.`:`${c}: the first-order rule predicts ${ht[e]}; the sharper rule, with ${re(t.arrival,t.threshold)}, predicts ${ht[n]}.`}function Vo(t){let{
regime:e}=t.limit,n=t.predicted.map(o=>o===e);return n[0]&&n[1]?`The run is indeed in ${ht[e]}`:n[1]?`The run is in ${ht[e]}: the sharper rule is right`:n[0]?`T\
he run is in ${ht[e]}: the first-order rule happens to be right`:`The run is in ${ht[e]}, against both`}function Jo(t){return`${Vo(t)}. ${Xo(t)} ${Qo(t)}`}function Xo(t){
let{signChange:e,crossingStep:n,bouncingSteps:o,regime:r}=t.limit,s=t.swapped?"*x*²":"*y*²",a=t.swapped?"*y*":"*x*";return r==="EoS"?`After ${V(e,"step")} ${a}\
 changes sign with ${s} still above the threshold; it bounces for ${V(o,"step")}, until ${s} falls below it at step ${G(n)}.`:e<0?`It comes to rest without ${a}\
 ever changing sign.`:`At step ${G(e)} ${a} changes sign, ${s} already below the threshold.`}function Qo(t){let{sharpness:e,gap:n,regime:o}=t.limit,{loss:r,settings:s}=t,
a=`The limiting sharpness is ${$(e,6)}, a gap of ${$(n)} below 2/*η*`,i=o==="EoS"&&r.beta===2?` (leading-order theory: *η*/(2*c*) = ${$(s.eta*r.curvature/(2*r.
c))})`:o==="EoS"?"":` (gradient flow: ${$(t.flowLimit,6)})`;return`${a}${i}.${tr(t)}`}function tr(t){return t.path.flag!=="max_steps"?"":` The picture stops at \
step ${G(t.last)}, not yet converged; the limit is computed by going on.`}function er(t){return`It has not converged within ${V(t.last,"step")}, the last drawn,\
 nor within ${V(t.limit.steps,"step")} computed.`}function nr(t){let{path:e,last:n,settings:o}=t,r=e.flag==="diverged"?`its numbers overflow at step ${G(n+1)}`:
`after ${V(n,"step")} |*x*| = ${$(Math.abs(e.x[n]))} and |*y*| = ${$(Math.abs(e.y[n]))}`,s=o.eta>Math.SQRT2?` With *η* = ${$(o.eta)} > √2, each pair of steps f\
ar from the axes enlarges it.`:"";return`The run diverges: ${r}. It has no limiting sharpness.${s}`}function or(t){let{path:e,last:n,settings:o}=t,[r,s]=t.swapped?
["*y*","*x*²"]:["*x*","*y*²"];return`${Le(t)} At step ${G(t.limit.steps)} ${r} lands exactly on 0, where the gradient vanishes, with ${s} above the threshold.\
 There the run stays: its limiting sharpness is ${re(t.limit.sharpness,t.threshold)}. This is the exception that Theorem 2 leaves out.`}function rr(t){let{path:e,
last:n,settings:o}=t;return`The start lies on the invariant line ${Math.sign(o.x0)===Math.sign(o.y0)?"*y* = *x*":"*y* = −*x*"}: the run never leaves it, and n\
either regime is defined. After ${V(n,"step")} it stands at *x* = ${$(e.x[n])}, *y* = ${$(e.y[n])}.`}function sr(t){return`The start lies on an axis, where the \
loss is least and the gradient is zero: the run stays there, with sharpness ${re(t.path.sharpness[0],t.threshold)}.`}function Un(t){let{settings:e,path:n,last:o,
starts:r}=t,s=["gradient flow","bouncing","converging"].map((a,i)=>[a,r[i+1]-r[i]]).filter(([,a])=>a>0).map(([a,i])=>`${V(i,"step")} of ${a}`);return`Plane of x\
 and y. The run starts at x = ${$(e.x0)}, y = ${$(e.y0)} and is drawn to x = ${$(n.x[o])}, y = ${$(n.y[o])}: ${s.join(", ")}.`}function Gn(t){let{path:e,last:n,
threshold:o}=t;return`Sharpness against step. It goes from ${$(e.sharpness[0])} to ${$(e.sharpness[n])} at step ${G(n)}; 2/η is ${$(o)}.`}function zn(t){return`\
Loss above its minimum against step, log scale. It goes from ${$(t.excess(0),3)} to ${$(t.excess(t.last),3)} at step ${G(t.last)}.`}function Wn(t,e){let n=oe("eos-main"),o=oe("eos-sharpness"),r=oe("eos-loss"),s=y("button",{type:"button",class:"eos-handle"});n.node.append(s);let a=y("div",{class:"\
eos-panels"},n.node,o.node,r.node),i=On(m=>{g(),m&&e.legend()}),c=null,l=null,u=null,f=null,p=0,d=()=>t.settings.view==="map";function h(){let{run:m,theme:w,ui:A}=t,
L=A.theory?t.theory:null;return{run:m,theory:L,theme:w,step:p,quantity:A.quantity}}function g(){if(t.run){if(d())v();else{let m=u??Lt(t.run);n.draw((w,A)=>Ht(w,
A,m),(w,A)=>Ut(w,A,h())),n.describe(Un(t.run))}b()}}function v(){let{settings:m,ui:w,theme:A,config:L}=t;n.draw((E,O)=>Cn(E,O,w.pair,L.ranges),(E,O)=>{let R=Rn(
m,w.pair,O.area);if(R!==l){l=R;let{width:C,height:N}=O.area;c=Nn(Math.ceil(C/st),Math.ceil(N/st)),i.start(c,m,w.pair,O)}In(E,O,{grid:c,pair:w.pair,settings:m,colouring:w.
colouring,theme:A})}),n.describe(Dn(m,w.pair))}function b(){let{settings:m,ui:w}=t;if(!n.scales)return;let{area:A,x:L,y:E}=n.scales,[O,R]=d()?w.pair:["x0","y0"],
C=(B,z,et)=>Math.min(Math.max(B,z),et),N=d()&&f||m;s.style.left=`${C(L(N[O]),A.left,A.right)}px`,s.style.top=`${C(E(N[R]),A.top,A.bottom)}px`;let D=`x₀ = ${$(
m.x0)}, y₀ = ${$(m.y0)}`;s.setAttribute("aria-label",d()?"point of the map: arrow keys move it, Enter takes its settings":`start ${D}: drag it or use the arro\
w keys`)}function M(m,w){let{x:A,y:L}=n.scales,{ranges:E}=t.config,O=(R,C,{min:N,max:D,step:B})=>{let z=Math.round(R.invert(C)/B)*B;return Number(Math.min(Math.
max(z,N),D).toFixed(6))};return{x0:O(A,m,E.x0),y0:O(L,w,E.y0)}}s.addEventListener("pointerdown",m=>{m.button===0&&(s.setPointerCapture(m.pointerId),d()||(u=Lt(t.
run)))}),s.addEventListener("pointermove",m=>{u&&e.set(M(...n.place(m))),m.stopPropagation()});for(let m of["pointerup","pointercancel"])s.addEventListener(m,()=>{
u&&(u=null,g())});let S={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};s.addEventListener("keydown",m=>{if(d()&&m.key==="Enter"&&f&&(m.preventDefault(),
e.set(f)),!(m.key in S))return;m.preventDefault();let[w,A]=S[m.key],L=m.shiftKey?10:1;d()?k(w*L,A*L):j(w*L,A*L)});function j(m,w){let{x0:A,y0:L}=t.settings,{ranges:E}=t.
config,O=(R,C,{min:N,max:D})=>Number(Math.min(Math.max(R+.1*C,N),D).toFixed(6));e.set({x0:O(A,m,E.x0),y0:O(L,w,E.y0)})}function k(m,w){let{x:A,y:L,area:E}=n.scales,
[O,R]=t.ui.pair,C=f??t.settings,N=A(C[O])+m*E.width/100,D=L(C[R])-w*E.height/100;T(ee(n.scales,t.ui.pair,N,D)),b()}function T(m){f=m,e.say(jn(t.settings,t.ui.pair,
m)),P(!0)}n.node.addEventListener("click",m=>{if(!d()||!n.scales)return;let w=ee(n.scales,t.ui.pair,...n.place(m));m.target===s&&m.detail===0||(f=null,e.set(w))}),
n.node.addEventListener("pointermove",m=>{if(!n.scales||!t.run)return;let w=n.place(m);d()?T(ee(n.scales,t.ui.pair,...w)):e.hover(nn(n.scales,t.run,...w))});for(let m of[
o,r])m.node.addEventListener("pointermove",w=>{if(!m.scales||!t.run)return;let A=Math.round(m.scales.x.invert(m.place(w)[0]));e.hover(Math.min(Math.max(A,0),t.run.
last))});for(let m of[n,o,r])m.node.addEventListener("pointerleave",()=>{f=null,e.hover(-1)});function P(m,w){let{run:A,settings:L,theme:E,ui:O}=t;n.drawOver((R,C)=>{
if(d())Ae(R,C,O.pair,L,E,!0),f&&Ae(R,C,O.pair,f,E,!1);else if(m&&w!==void 0){R.strokeStyle=E.text,R.lineWidth=2,R.beginPath();let N=C.x(A.path.x[w]);Y(R,"circle",
N,C.y(A.path.y[w]),7),R.stroke()}})}return{node:a,get grid(){return c},stop(){i.stop(),l=null},draw(m){p=m,a.classList.toggle("eos-map",d()),g();let{run:w,ui:A}=t;
o.draw((L,E)=>zt(L,E,w,A.quantity),(L,E)=>Wt(L,E,h())),r.draw((L,E)=>Kt(L,E,w),(L,E)=>Yt(L,E,h())),o.describe(Gn(w)),r.describe(zn(w))},drawOver(m,w){let{run:A,
theme:L,ui:E}=t;P(w,m);let O=[];E.quantity!=="sharpness"&&O.push(A.square(m)),E.quantity!=="square"&&O.push(A.path.sharpness[m]),o.drawOver((R,C)=>{w&&we(R,C,L,
m,O)}),r.drawOver((R,C)=>{w&&we(R,C,L,m,[A.excess(m)])})}}}function ar({model:t,el:e}){let n=t.get("config"),o=t.get("name"),r={step:1/0,hover:-1,theory:!0,quantity:"both",pair:te[0],colouring:"regime",speed:ne.length-1},
s={settings:null,run:null,theory:null,theme:null,ui:r,config:n},a=null;function i(x){for(let[q,at]of Object.entries(x))t.set(q,at);t.save_changes()}function c(x){
Object.assign(r,x),O()}let l=y("div",{class:"eos eos-sn"});e.append(l);let u=y("p",{class:"eos-note",role:"status"}),f=y("p",{class:"eos-readout"}),p=y("p",{class:"\
eos-sentence",role:"status","aria-live":"polite"}),d=kn(n,x=>i({eta:x.eta,x0:x.x0,y0:x.y0,loss_index:n.losses.findIndex(q=>q.key===x.loss),beta:x.beta??n.defaults.
beta})),h=En(n,x=>i({eta:x})),g=Tt("view",[["trajectory","plane"],["map","map"]],x=>i({view:x})),v=Tt("show",[["sharpness","sharpness"],["square","*y*²"],["bot\
h","both"]],x=>c({quantity:x})),b=Ln("theory",()=>c({theory:!r.theory})),M=Tt("axes",te.map(x=>[x,x.map(q=>K[q]).join(", ")]),x=>c({pair:x})),S=Tt("colour",[["r\
egime","regime"],["gap","gap"]],x=>c({colouring:x})),j=y("span",{class:"eos-row"},M.node,S.node),k=_n(),T=Wn(s,{set:i,hover:x=>{r.hover=x,C()},say:x=>it(f,x),legend:()=>R()}),
P=()=>s.run?.last??0,m=()=>Math.min(r.step,P()),w=Ie({position:m,last:P,perSecond:()=>ne[r.speed].perSecond(P()),show:x=>c({step:x>=P()?1/0:x,hover:-1}),changed:()=>A.
update(s,m(),w.playing)}),A=Bn(w,{seek:x=>{w.stop(),c({step:x>=P()?1/0:x,hover:-1})},speed:x=>{r.speed=x,w.restart()}}),L=$n(s,{reset:()=>{w.stop(),Object.assign(
r,{step:1/0,theory:!0,quantity:"both",colouring:"regime"}),r.pair=te[0],i(bn(n)),B()},link:()=>se(o,ye(s.settings,n))});l.append(u,...d.nodes,...h.nodes,y("div",
{class:"eos-row"},g.node,j,v.node,b.node),T.node,k.node,A.node,f,p,L.node);function E(){let x=performance.now(),{settings:q,problems:at}=ve(t);if(s.settings=q,l.
classList.toggle("eos-problem",at.length>0),at.length){w.stop(),T.stop(),s.run=null,it(p,at.join(" ")),it(f,"");return}let Rt=JSON.stringify(q)!==s.shown;s.shown=
JSON.stringify(q),(Rt||!s.run)&&(Rt&&(w.stop(),Object.assign(r,{step:1/0,hover:-1})),a?.x.length!==q.steps+1&&(a=le(q.steps)),s.run=cn(q,a),s.theory=un(s.run)),
O(),d.update(q),h.update(q),N(q),performance.measure("eosbook-draw",{start:x,end:performance.now()})}function O(){if(!s.run)return;let x=s.settings.view==="map";
T.draw(m()),C(),g.update(s.settings.view),v.update(r.quantity),b.update(r.theory),M.update(r.pair),S.update(r.colouring),j.hidden=!x,A.update(s,m(),w.playing),it(
p,Hn(s.run,m())),R()}function R(){s.settings.view==="map"?k.showMap(T.grid,r.colouring,s.theme):k.showTrajectory(s.run,r.theory)}function C(){if(!s.run)return;let x=r.
hover>=0?r.hover:m();T.drawOver(x,r.hover>=0||m()<P()||A.focused());let q=Te(s.run,x).map(([at,Rt])=>`${at} = ${Rt}`);it(f,[`step ${x}`,...q].join(" · "))}function N({
loss:x}){let q=x.key!=="beta";t.get("beta_unused")!==q&&i({beta_unused:q})}let D=!1;function B(){D||(D=!0,queueMicrotask(()=>{D=!1,l.isConnected&&E()}))}let z=0;
function et(){clearTimeout(z),z=setTimeout(()=>{let{settings:x,problems:q}=ve(t);q.length||Re(o,ye(x,n))},250)}if($t()){let{traits:x,refused:q}=Mn(Oe(o),n);i(x),
q.length&&it(u,`Not taken from the address: ${q.join("; ")}.`)}let Ot=()=>{B(),$t()&&et()};for(let x of xt)t.on(`change:${x}`,Ot);let Kn=je(()=>{s.theme=ae(l),B()}),
Ne=new ResizeObserver(()=>s.run&&O());return Ne.observe(T.node),s.theme=ae(l),B(),()=>{for(let x of xt)t.off(`change:${x}`,Ot);clearTimeout(z),w.stop(),T.stop(),
Kn(),Ne.disconnect(),l.remove()}}var xa={render:ar};export{xa as default};
