function kt(){return globalThis.eosbookPage===!0}function Oe(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function ae(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Re(t,e){history.replaceState(history.state,"",ae(t,e))}function k(t,e={},...n){return Ce(document.createElement(t),e,n)}function j(t,e={},...n){return Ce(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Ce(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function Y(t){return t.split("*").map((e,n)=>n%2?k("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function at(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...Y(e)))}var Yn=0;function Pt(t){return`eos-${t}-${++Yn}`}function Pe({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,l=0,c=-1;function u(d){let h=s.matches?
500:0,m=h?Math.floor((d-i)/h)*h:d-i,M=Math.min(e(),l+Math.floor(m/1e3*n()));if(M!==c&&o(c=M),M>=e())return p();a=requestAnimationFrame(u)}function f(){l=t()>=e()?
0:t(),c=-1,i=performance.now(),a=requestAnimationFrame(u),r()}function p(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
p():f(),restart:()=>a&&(p(),f()),stop:p}}var St=[[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[110,206,88],[181,222,43],[253,231,37]];function Ie(t){let e=Math.
min(Math.max(t,0),1)*(St.length-1),n=Math.min(Math.floor(e),St.length-2);return St[n].map((o,r)=>o+(e-n)*(St[n+1][r]-o))}function qe(){return`linear-gradient(to\
 right, ${St.map(t=>`rgb(${t})`).join(", ")})`}function dt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(
0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)}var Zn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Vn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},Jn=["text","muted","ground","surface","line","accent"];function ie(t){let e=k("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of Jn)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=dt(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Vn:Zn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function je(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}var At=[2,6,10,14,22],Qn=1e-13;function _e(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var De=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=_e(o,e)/(o+1);return(-1)**e*n}),Fe=Float64Array.from({length:6},(t,e)=>(-1)**e*_e(5,e)/6);function It(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,l=0,c=0;for(let u=0;u<=
5;u++){let f=2+n,p=e*s,d=Math.sqrt(f*f+4*p*p),h=e*t.prime(s)/t.curvature,m=n+4*p*p/(f+d)-t.q(s)*d-h*h;if(!(m>-1)){r.fill(NaN);return}let M=-f*h*h,v=Math.log1p(m);
a+=De[u]*M,i+=De[u]*v,l+=Fe[u]*M,c+=Fe[u]*v,n+=M,s+=s*m}r[0]=a,r[1]=i,r[2]=l,r[3]=c}var ce=new Float64Array(4),Q=new Float64Array(4),X=new Float64Array(At.length),
nt=new Float64Array(At.length);function Be(t,e,n,o,r,s=Qn){It(t,e,n,o,ce);let[a,i]=ce,[,,l,c]=ce;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let u=1e-6*(Math.
abs(n)+r*Math.abs(a));It(t,e,n+u,o,Q);let f=(Q[0]-a)/u,p=(Q[1]-i)/u;It(t,e,n,o+1e-6,Q);let d=(Q[0]-a)/1e-6,h=(Q[1]-i)/1e-6;for(let g=0;g<At.length;g++){let y=At[g],
w=r/y,A=(1-w*f)*(1-w*h)-w*w*d*p,E=a,O=i,T=0,L=0,q=0,F=0;for(let R=0;R<=y;R++){R>0&&(It(t,e,n+T,o+L,Q),E=Q[0],O=Q[1]);let _=w*E-q,G=w*O-F,J=((1-w*h)*_+w*d*G)/A,ht=((1-
w*f)*G+w*p*_)/A;R>0&&R<y?(q+=2*J,F+=2*ht):(q=J,F=ht),T+=q,L+=F}X[g]=T,nt[g]=L;for(let R=g-1;R>=0;R--){let _=(y/At[R])**2-1;X[R]=X[R+1]+(X[R+1]-X[R])/_,nt[R]=nt[R+
1]+(nt[R+1]-nt[R])/_}}l*=r,c*=r;let m=(1-r*f)*(1-r*h)-r*r*d*p,M=((1-r*h)*l+r*d*c)/m,v=((1-r*f)*c+r*p*l)/m,b=Math.abs(X[0]-X[1])+Math.abs(M),x=Math.abs(nt[0]-nt[1])+
Math.abs(v),P=Math.abs(n+X[0]),N=Math.max(b/(Math.abs(n)+P),x)/s;return{dd:X[0],dl:nt[0],error:Number.isNaN(N)?1/0:N}}var mt=["gradient flow","EoS"],Tt=1e70,He=1e-9,Et=512,Xn=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function to(t,e,n){if(!Xn(t,e,n))return{u:NaN,d:NaN,flag:"diverged"};
if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function eo(t,e,n,o,{
maxSteps:r,maxEvaluations:s,relTol:a,leaping:i,untilTurn:l}){let c=e*Math.abs((o-n)*(o+n)),u=c-2,f=Math.abs(n*o),p=0,d=0,h=-1,m=-1,M=!1,v=0,b=Et,x=0,P="max_step\
s";for(;p<=r&&d<=s;){if(!(c<=Tt&&f<=Tt)){P="diverged";break}let N=e*f,g=Math.sqrt(c*c+4*N*N),y=2*N*N/(c+g),w=u+y>=0,A=2<=c+y&&c+y<=3;if(h===p&&(M=w,l)){P="conve\
rged";break}if(M&&m<0&&!w&&(m=p),f===0){P=u>0?"landed_on_axis":"converged";break}let E=t.q(f),O=t.prime(f)/t.curvature,T=e*O*(e*O),L=E<.5?u+2*y-E*g-T:O*g/f-T-2;
if(L>=-1&&h<0&&(h=p+1),u<0&&N*N<He*u*u&&N*N<-He*u*c){c+=N*N/u,u+=N*N/u,P="converged";break}if(i&&x<=0&&Math.abs(u)<1&&h>=0&&h<=p){b=Math.min(b,r-p);let{dd:q,dl:F,
error:R}=Be(t,e,u,Math.log(f),b,a);d+=Et;let _=u+q,G=e*f*Math.exp(F),J=2*G*G/(2+_+Math.sqrt((2+_)**2+4*G*G)),ht=_+J>=0!==w||_+J<=1!=u+y<=1;if(R<=1&&!ht&&b>0){p+=
b,A&&(v+=b),u=_,c=2+u,f*=Math.exp(F);let Rt=.8*Math.max(R,1e-9)**(-1/9);b=Math.floor(Math.min(8*b,b*Rt,20*b/Math.abs(F)));continue}if(R===1/0?b=0:R<=1?b=Math.floor(
b/4):b=Math.floor(b*Math.max(.8*R**(-1/9),.1)),b>=Et)continue;b=Et,x=Et}if(x-=1,d+=1,A&&(v+=1),f=Math.abs(f+f*L),Math.abs(u)>1||T>1?(c=Math.abs(c*(1-T)),u=c-2):
(u-=c*T,c=2+u),p+=1,c===0){P="invariant_line";break}}return{u:c,d:u,signChange:h,crossing:m,bouncing:M,band:v,steps:p,flag:P}}function it(t,e,n,o,r={}){let{maxSteps:s=1e12,
maxEvaluations:a=1/0,relTol:i=1e-13,leaping:l=!0}=r,c=e*t.curvature,[u,f]=[Math.abs(n),Math.abs(o)],p=to(c,u,f)??eo(t,c,u,f,{maxSteps:s,maxEvaluations:a,relTol:i,
leaping:l,untilTurn:!1}),{signChange:d=-1,crossing:h=-1,band:m=0,steps:M=0,flag:v}=p,b=["converged","landed_on_axis","on_axis"].includes(v),x=h>=0?h-d:0;return{
y2:b?p.u/c:NaN,sharpness:b?p.u/e:NaN,gap:b?-p.d/e:NaN,signChange:d,crossingStep:h,bouncingSteps:x,bandSteps:m,steps:M,regime:x>0?mt[1]:mt[0],flag:v}}var jt=t=>t<0||Object.is(t,-0)?-1:1;function Ge(t,e,n=200){let o=new Float64Array(n),r=new Float64Array(n),s=Math.abs((e-t)*(e+t)),a=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(s));for(let l=0;l<n;l++){let c=1-l/(n-1),u=s===0?Math.abs(t)*c:Math.sqrt(s)*Math.sinh(i*c),f=s===0?Math.abs(e)*c:Math.sqrt(s)*Math.cosh(i*c);o[l]=
jt(t)*(a?u:f),r[l]=jt(e)*(a?f:u)}return o[0]=t,r[0]=e,{x:o,y:r}}function qt(t,e,n){let o=Math.exp(n);return-t.prime(o)/o*Math.sqrt(e*e+4*o*o)}function Ue(t,e,n,o,r=.02){
let s=new Float64Array(o.length).fill(e),a=new Float64Array(o.length).fill(n);if(e===0||n===0)return{x:s,y:a};let i=(n-e)*(n+e),l=Math.log(Math.abs(e))+Math.log(
Math.abs(n)),c=0;for(let u=0;u<o.length;u++){for(;c<o[u];){let d=qt(t,i,l),h=Math.min(o[u]-c,r/Math.max(Math.abs(d),1e-300)),m=qt(t,i,l+h/2*d),M=qt(t,i,l+h/2*m),
v=qt(t,i,l+h*M);l+=h/6*(d+2*m+2*M+v),c+=h,l<-600&&(c=o[u])}let f=Math.exp(l),p=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*f*f))/2);s[u]=jt(e)*(i>=0?f/p:p),a[u]=jt(n)*
(i>=0?p:f/p)}return{x:s,y:a}}function no(t,e,n,o,r){return r==="first-order"||n<=0?0:t*o*Math.asinh(e/Math.sqrt(n))}function ze(t,e,n,{curvature:o,lipschitz:r},s){
let a=Math.abs((n-e)*(n+e)),i=Math.min(Math.abs(e),Math.abs(n)),l=no(t,i,a,r,s);return t*o*a*Math.exp(-l)>2?mt[1]:mt[0]}var We=["gradient flow","bouncing","converging"],oo=1e-12;function le(t,e,n){let o=e*n,r=t.prime(o),s=t.second(o),a=s*o+r,i=s*(n*n-e*e);return .5*(s*(e*e+n*n)+Math.
sqrt(i*i+4*a*a))}function ue(t){let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function Ke(t,e,n,o,r,{
out:s,stop:a=!1}={}){let i=s&&s.x.length>r?s:ue(r),{x:l,y:c,value:u,sharpness:f,y2:p,phase:d}=i,h=e*t.curvature,m=Math.abs(n)>Math.abs(o),M=Dt(n)*Dt(o),v=n,b=o,
x=-1,P=-1,N=-1,g=0,y="max_steps";for(let w=0;w<=r;w++){if(!(Math.abs(v)<=Tt&&Math.abs(b)<=Tt)){y="diverged";break}x=w;let A=v*b,E=m?v:b,O=h*(E*E)>=2;if(g===0&&(A===
0||Dt(v)*Dt(b)!==M)?(P=w,g=O?1:2):g===1&&!O&&(N=w,g=2),l[w]=v,c[w]=b,u[w]=t.value(A),f[w]=le(t,v,b),p[w]=b*b,d[w]=g,a&&w>0&&Ye(h,v,b))break;let T=e*t.prime(A),L=v-
T*b;b-=T*v,v=L}return x<0&&(x=0,l[0]=n,c[0]=o,u[0]=f[0]=p[0]=NaN,d[0]=0),y!=="diverged"&&(y=ro(h,n,o,l[x],c[x])),{...i,n:x,signChange:P,crossing:N,flag:y}}var Dt=t=>t<
0||Object.is(t,-0)?-1:1;function Ye(t,e,n){let o=t*Math.max(e*e,n*n),r=(t*e*n)**2;return r===0||o<2&&r<=oo*(2-o)*Math.min(o,2-o)}function ro(t,e,n,o,r){return e===
0||n===0?"on_axis":Math.abs(e)===Math.abs(n)?"invariant_line":(t*o*r)**2===0&&t*Math.max(o*o,r*r)>2?"landed_on_axis":Ye(t,o,r)?"converged":"max_steps"}function fe(t,e,n){
return Float64Array.from(n,o=>{let r=Math.abs(o),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.isFinite(t.beta)?0:t.r)/r;let a=(s-2)/s,i=-300,
l=Math.log(s*t.lipschitz/t.curvature)+1;for(let c=0;c<64;c++){let u=.5*(i+l);t.q(Math.exp(u))>a?l=u:i=u}return Math.exp(.5*(i+l))/r})}function pe(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function Ze(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function he(t){let e=k("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function D(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function ot({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function Ft(t,e,n,o,r,s="x"){let[a,
i]=s==="x"?[o,r]:[r,o];t.moveTo(o(e),r(e));for(let l=e+1;l<=n;){let c=Math.floor(a(l)),[u,f,p]=[l,l,l];for(;p<n&&Math.floor(a(p+1))===c;)p++,i(p)<i(u)&&(u=p),i(
p)>i(f)&&(f=p);let[d,h]=u<f?[u,f]:[f,u];t.lineTo(o(l),r(l)),d>l&&t.lineTo(o(d),r(d)),h>d&&t.lineTo(o(h),r(h)),p>h&&t.lineTo(o(p),r(p)),l=p+1}}function _t(t,e,n,o,r,s,a,i){
for(let l=n;l<=o;l+=r)K(t,e,s(l),a(l),i)}function Bt(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function K(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="trian\
gle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="\
cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var so="'STIX Two Text', 'Latin \
Modern Roman', 'Times New Roman', serif";function H(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:l,fonts:c="sans-serif",weight:u=""}=r,f=e.split("*").
map((h,m)=>(t.font=m%2?`italic ${a+2}px ${so}`:`${u} ${a}px ${c}`,{part:h,font:t.font,width:t.measureText(h).width})),p=f.reduce((h,{width:m})=>h+m,0),d=s==="ri\
ght"?n-p:s==="center"?n-p/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:l,lineWidth:4,lineJoin:"\
round"});for(let h of l?["strokeText","fillText"]:["fillText"]){let m=d;for(let{part:M,font:v,width:b}of f)t.font=v,t[h](M,m,o),m+=b}return t.restore(),p}var ao="⁰¹²³⁴⁵⁶⁷⁸⁹";function de(t){let e=String(Math.abs(t)).replace(/\d/g,n=>ao[n]);return t<0?`⁻${e}`:e}function S(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),l=String(Number(a)),c=`10${de(Number(i))}`;return o+(l==="1"?c:`${l}×${c}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+Ve(r)+
(s?`.${s}`:"")}function U(t){return(t<0?"−":"")+Ve(String(Math.abs(t)))}function Ve(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function Z(t,e){return`${U(
t)} ${e}${t===1?"":"s"}`}function ct(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.left+this.width},
get bottom(){return this.top+this.height}}}function lt(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:l}){let c=n.ticks(i??Math.max(2,e.width/80)),u=o.ticks(
l??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};D(t,{colour:a.line,width:1,alpha:.6},d=>{for(let{value:h,major:m}of c)m&&B(d,V(n(h)),e.top,
V(n(h)),e.bottom);for(let{value:h,major:m}of u)m&&B(d,e.left,V(o(h)),e.right,V(o(h)))}),D(t,{colour:a.muted,width:1},d=>{B(d,e.left,e.bottom+.5,e.right,e.bottom+
.5);for(let{value:h,major:m}of c)B(d,V(n(h)),e.bottom,V(n(h)),e.bottom+(m?5:3));for(let{value:h,major:m}of u)B(d,e.left-(m?5:3),V(o(h)),e.left,V(o(h)))});for(let d of c)
H(t,d.label,n(d.value),e.bottom+18,{...f,align:"center"});for(let d of u)H(t,d.label,e.left-8,o(d.value)+4,{...f,align:"right"});let p={colour:a.text,fonts:a.fonts,
size:13};H(t,r,e.right,e.bottom+35,{...p,align:"right"}),H(t,s,2,e.top-9,p)}function V(t){return Math.round(t)+.5}function B(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,
r)}function Je(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function Ht(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=Je(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function tt(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=Je(o-n,a),l=[],c=Math.ceil(n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=c;f<=u;f++){let p=Number(
(f*i).toPrecision(12));l.push({value:p,label:S(p,6),major:!0})}return l},s}function gt(t,e){let[n,o]=t.map(Math.log10),r=tt([n,o],e),s=a=>r(Math.log10(a));return s.
invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(1,Math.ceil((o-n)/a)),l=[];for(let c=Math.floor(n);c<=Math.ceil(o);c++)for(let u of[1,
2,5]){let f=+`${u}e${c}`,p=Math.log10(f);if(p<n-1e-9||p>o+1e-9||(u===1?c%i!==0:o-n>a/2))continue;let d=c>=-3&&c<=3,h=u===1?"":`${u}×`,m=d?S(f,2):`${h}10${de(c)}`;
l.push({value:f,label:m,major:u===1})}return l},s}var Qe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],Xe={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};function et(t){return t.diverges?[Qe[0],Xe,Xe]:Qe}var ut={
role:"theory",dash:[2,3],width:2.5},bt={role:"theory",dash:[9,3,2,3],width:2},Mt={dash:[6,4],width:1.5};function Gt(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}var wt={
first:{role:"theory",dash:[9,5],width:2.5,name:"first-order rule"},sharper:{role:"theory",dash:[2,3],width:2.5,name:"sharper rule"},invariant:{dash:[],width:1,name:"\
invariant line *y* = ±*x*"}};var io={left:40,right:14,top:26,bottom:42},co=[.25,1,2,4,8,16,32,64,128,256],lo=120,tn=1e5;function Lt(t){let{x:e,y:n}=t.path,{x0:o,y0:r}=t.settings,s={x:[Math.
min(o,0),Math.max(o,0)],y:[Math.min(r,0),Math.max(r,0)]};for(let a=0;a<=t.last;a++)e[a]<s.x[0]?s.x[0]=e[a]:e[a]>s.x[1]&&(s.x[1]=e[a]),n[a]<s.y[0]?s.y[0]=n[a]:n[a]>
s.y[1]&&(s.y[1]=n[a]);return{x:en(s.x),y:en(s.y)}}function en([t,e]){let n=e-t||1,[o,r]=Ht(t-.06*n,e+.06*n,8);return[t===0?-.05*r:o,e===0?-.05*o:r]}function Ut(t,e,n){
let o=ct(t,e,io);return{area:o,x:tt(n.x,[o.left,o.right]),y:tt(n.y,[o.bottom,o.top])}}function zt(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:l}=e;lt(
t,a,{x:i,y:l,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),ot(a,t,()=>{uo(t,e,r),po(t,e,n,r),o&&ho(t,e,n,o,r),s<n.last&&(t.globalAlpha=.2,nn(t,e,n,r,n.last),
t.globalAlpha=1),nn(t,e,n,r,s)}),mo(t,e,n,o,r)}function uo(t,{area:e,x:n,y:o},r){D(t,{colour:r.muted,width:1,alpha:.35},s=>{for(let a of co)for(let i of[1,-1])fo(
s,e,n,o,i*a)}),D(t,{colour:r.muted,width:3,alpha:.45},s=>{B(s,n(0),e.top,n(0),e.bottom),B(s,e.left,o(0),e.right,o(0))})}function fo(t,e,n,o,r){let s=!1;for(let a=e.
left;a<=e.right;a+=3){let i=n.invert(a),l=o(r/i),c=Number.isFinite(l)&&l>e.top-400&&l<e.bottom+400;c&&s?t.lineTo(a,l):c&&t.moveTo(a,l),s=c}}function on(t){return Math.
sqrt(t.threshold/t.loss.curvature)}function po(t,{area:e,x:n,y:o},r,s){let a=on(r);D(t,{...Mt,colour:s.text},i=>{for(let l of[a,-a])r.swapped?B(i,z(n(l)),e.top,
z(n(l)),e.bottom):B(i,e.left,z(o(l)),e.right,z(o(l)))})}function ho(t,{x:e,y:n},o,{flow:r,envelope:s},a){let i=a.roles.theory;D(t,{...ut,colour:i},c=>{for(let u=0;u<
r.x.length;u++)c.lineTo(z(e(r.x[u])),z(n(r.y[u])))});let l=Math.sign(o.swapped?o.settings.x0:o.settings.y0);D(t,{...bt,colour:i},c=>{for(let u of[1,-1])s.forEach(
({height:f,width:p},d)=>{let h=o.swapped?[l*f,u*p]:[u*p,l*f];c[d?"lineTo":"moveTo"](z(e(h[0])),z(n(h[1])))})})}function nn(t,{x:e,y:n},o,r,s){let a=u=>z(e(o.path.
x[u])),i=u=>z(n(o.path.y[u])),l=o.swapped?"x":"y",c=t.globalAlpha;et(o).forEach(({role:u,marker:f,dash:p},d)=>{let h=o.starts[d],m=Math.min(o.starts[d+1]-1,s);if(m<
h)return;let M=r.roles[u],v=d===1;D(t,{colour:M,dash:p,width:v?1:2,alpha:c*(v?.75:1)},x=>Ft(x,Math.max(h-1,0),m,a,i,l));let b=Gt(m-h+1,lo);Bt(t,f,M,x=>_t(x,f,h,
m,b,a,i,3.5))}),!(!o.diverges||s<o.last)&&D(t,{colour:r.roles.diverged,width:3},u=>{K(u,"cross",a(s),i(s),8)})}function mo(t,{area:e,x:n,y:o},r,s,a){let i={size:13,
fonts:a.fonts,halo:a.ground,colour:a.text},l=on(r),c=`*${r.swapped?"x":"y"}*² = ${r.loss.curvature===1?"2":"8"}/*η*`;if(r.swapped&&l<n.domain[1]?H(t,c,n(l)+6,
e.top+16,i):!r.swapped&&l<o.domain[1]&&H(t,c,e.right-6,o(l)-6,{...i,align:"right"}),!s)return;let u={...i,colour:a.text},{flow:f,envelope:p}=s,d=Math.floor(f.x.
length*.25),[h,m]=[n(f.x[d]),o(f.y[d])];if(H(t,"gradient flow",z(h)+10,z(m)+14,u),p.length){let{height:M,width:v}=p[Math.floor(p.length*.7)],[b,x]=r.swapped?[n(
M),o(v)]:[n(v),o(M)];H(t,"envelope",Math.min(z(b)+8,e.right-60),z(x),u)}}function z(t){return Math.min(Math.max(t,-tn),tn)}function rn({x:t,y:e},n,o,r,s=40){let a=-1,
i=s*s;for(let l=0;l<=n.last;l++){let c=(t(n.path.x[l])-o)**2+(e(n.path.y[l])-r)**2;c<i&&([a,i]=[l,c])}return a}function sn(t){if(t>1)return 1-Math.tanh(t)/t;let e=t*t,n=15+e/17;return n=13+e/n,n=11+e/n,n=9+e/n,n=7+e/n,n=5+e/n,n=3+e/n,e/(n+e)}function an(t){let e=Math.exp(
-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var me={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/((1+t*t)*Math.sqrt(1+
t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),prime:Math.tanh,second:an,
q:t=>sn(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(t),second:t=>Math.abs(t)<=
1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.min(Math.abs(o),n);
return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.abs(o)**t:0,q:o=>{
let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(-Math.abs(t))),prime:t=>Math.
tanh(t/2)/2,second:t=>an(t/2)/4,q:t=>sn(Math.abs(t)/2)})};function cn(t,e){if(!(t in me))throw new RangeError(`key must be one of ${Object.keys(me).join(", ")},\
 got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=me[t](e);return{key:t,curvature:1,lipschitz:1,
r:1/0,...n}}var go=1e-7,bo=4,vt=160,Mo=.1,wo=1e-10;function rt({loss:t,beta:e}){return cn(t.key,t.key==="beta"?e:void 0)}function ln(t,e){let{eta:n,x0:o,y0:r,steps:s}=t,a=rt(
t),i=Ke(a,n,o,r,s,{stop:!0,out:e}),l=Math.abs(o)>Math.abs(r),c={settings:t,loss:a,path:i,swapped:l,square:u=>a.curvature*(l?i.x[u]**2:i.y2[u]),excess:u=>un(a,i.
x[u]*i.y[u],i.value[u]),threshold:2/n,limit:it(a,n,o,r,{relTol:wo}),flowLimit:a.curvature*Math.abs((r-o)*(r+o)),arrival:ge(a,n,o,r),predicted:["first-order","sh\
arper"].map(u=>ze(n,o,r,a,u))};return c.diverges=i.flag==="diverged"||c.limit.flag==="diverged",c.last=vo(c),c.starts=xo(i.phase,c.last),c}function un(t,e,n){return Math.
abs(e)<1e-4?t.curvature*e*e/2:n-t.value(0)}function ge(t,e,n,o){let r=Math.abs((o-n)*(o+n)),s=Math.min(Math.abs(n),Math.abs(o));return r>0?t.curvature*r*Math.exp(
-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function vo(t){let{path:e,threshold:n,settings:o,diverges:r}=t,s=bo*Math.max(Math.abs(o.x0),Math.abs(o.y0));for(let a=0;a<
e.n;a++){let{x:i,y:l}=e;if(r){if(!yo(e,a+1)||Math.max(Math.abs(i[a]),Math.abs(l[a]))>s)return a}else if(t.square(a)<n&&t.excess(a)<go)return a}return e.n}function yo({
value:t,sharpness:e,y2:n},o){return Number.isFinite(t[o]+e[o]+n[o])}function xo(t,e){let n=[0];for(let o of[1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}
return[...n,e+1]}function yt(t,e){let n=t.path.phase[e];return t.diverges&&n>0?"diverging":We[n]}function fn(t){let{x0:e,y0:n,eta:o}=t.settings,{loss:r,swapped:s,
starts:a}=t,i=Ge(e,n,vt),l=$o(t),c=Math.sqrt(t.threshold/r.curvature),u=Math.abs(s?e:n),f=[];for(let b=0;b<vt&&u>c;b++)f.push(c+(u-c)*(b/(vt-1))**2);let p=fe(r,
o,f),d=f.map((b,x)=>({height:b,width:p[x]})),h=a[2]>a[1]&&!t.diverges?ko(a[1],a[2]-1):[],m=h.map(b=>Math.abs(s?t.path.x[b]:t.path.y[b])),M=fe(r,o,m),v=h.map((b,x)=>({
step:b,x:M[x],y:m[x]}));return{flow:i,flowAt:l,envelope:d.filter(({width:b})=>Number.isFinite(b)),envelopeAt:v.filter(({x:b})=>Number.isFinite(b))}}function $o({
settings:t,loss:e,last:n}){let{eta:o,x0:r,y0:s}=t;if(r===0||s===0)return[];let a=Math.abs((s-r)*(s+r)),l=Math.asinh(Math.min(Math.abs(r),Math.abs(s))/Math.sqrt(
a))/e.lipschitz+40/(e.curvature*a),c=Math.min(o*n,l),u=Array.from({length:vt},(h,m)=>c*m/(vt-1)),{x:f,y:p}=Ue(e,r,s,u,Mo),d=u.map((h,m)=>({step:h/o,x:f[m],y:p[m]}));
return[...d,{...d.at(-1),step:n}]}function ko(t,e){let n=Math.min(e-t+1,vt),o=r=>t+Math.round(r*(e-t)/Math.max(n-1,1));return Array.from({length:n},(r,s)=>o(s))}
function pn(t,{x:e,y:n}){return un(t.loss,e*n,t.loss.value(e*n))}function hn({x0:t,y0:e},n){let o=Math.abs((e-t)*(e+t))*n.curvature;if(!(o>0)||!Number.isFinite(
o))return{first:null,sharper:null};let r=2/o,s=Math.min(Math.abs(t),Math.abs(e)),a=n.lipschitz*Math.asinh(s/Math.sqrt(o/n.curvature));if(a===0)return{first:r,sharper:r};
if(r*a*Math.E>1)return{first:r,sharper:null};let[i,l]=[r,1/a];for(let c=0;c<60;c++){let u=.5*(i+l);u*Math.exp(-u*a)<r?i=u:l=u}return{first:r,sharper:.5*(i+l)}}var mn={left:52,right:14,top:26,bottom:42},So=1e-16,Ao=9;function Me(t){return`*${t.swapped?"x":"y"}*²${t.loss.curvature===1?"":"/4"}`}function gn(t,e){return tt(
[0,Math.max(e.last,1)],[t.left,t.right])}function Eo(t,e){let{path:n,threshold:o,last:r}=t,s=t.diverges?3*Math.max(t.square(0),o):1/0,a=0;for(let i=0;i<=r;i++)e!==
"sharpness"&&(a=Math.max(a,t.square(i))),e!=="square"&&(a=Math.max(a,n.sharpness[i]));return a=Math.min(a,s),o<8*a&&(a=Math.max(a,o)),[0,Ht(0,1.04*a||1,5)[1]]}function Wt(t,e,n,o){
let r=ct(t,e,mn);return{area:r,x:gn(r,n),y:tt(Eo(n,o),[r.bottom,r.top])}}function Kt(t,e,{run:n,theory:o,theme:r,step:s,quantity:a}){let{area:i,x:l,y:c}=e,u=`${Me(
n)}${a==="both"?" (hollow)":""}`,f={square:u,sharpness:"sharpness",both:`sharpness (filled) and ${u}`};lt(t,i,{x:l,y:c,xName:"step",yName:f[a],theme:r,yCount:5});
let p=[];a!=="sharpness"&&p.push({of:n.square,hollow:a==="both"}),a!=="square"&&p.push({of:d=>n.path.sharpness[d],hollow:!1}),ot(i,t,()=>{o&&To(t,e,n,o,r,a);for(let{
of:d,hollow:h}of p)bn(t,e,n,r,s,d,{hollow:h})}),Lo(t,e,n,r),No(t,e,n,r)}function To(t,{x:e,y:n},o,r,s,a){let{loss:i,swapped:l}=o,c=a==="square"?u=>i.curvature*(l?
u.x:u.y)**2:u=>le(i,u.x,u.y);be(t,e,n,r.flowAt,c,{...ut,colour:s.roles.theory})}function Lo(t,{area:e,y:n},o,r){let s=n(o.threshold),a={colour:r.text,fonts:r.fonts,
halo:r.ground,align:"right"};if(s<e.top){H(t,"2/*η* is above: ↑",e.right-6,e.top+14,a);return}D(t,{...Mt,colour:r.text},l=>{B(l,e.left,s,e.right,s)});let i=s-
6>e.top+12;H(t,"2/*η*",e.right-6,i?s-6:s+16,a)}function Yt(t,e,n){let o=ct(t,e,mn),[r,s]=[1/0,0];for(let c=0;c<=n.last;c++){let u=n.excess(c);u>0&&u<r&&(r=u),u>
s&&(s=u)}s>0||([r,s]=[.1,1]),r=Math.max(r,s*So);let a=(c,u)=>10**u(Math.log10(c)),[i,l]=[a(r,Math.floor),a(s,Math.ceil)];return{area:o,x:gn(o,n),y:gt(i>0&&l>i?[
i,l]:[r/2,r*2],[o.bottom,o.top])}}function Zt(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:l}=e;lt(t,a,{x:i,y:l,xName:"step",yName:"loss above its mini\
mum, *ℓ*(*xy*) − *ℓ*(0), log scale",theme:r,yCount:6}),ot(a,t,()=>{if(o){let u=p=>pn(n,p),f=r.roles.theory;be(t,i,l,o.flowAt,u,{...ut,colour:f}),be(t,i,l,
o.envelopeAt,u,{...bt,colour:f})}bn(t,e,n,r,s,n.excess,{hollow:!1})})}function No(t,{area:e,x:n},o,r){et(o).forEach(({role:a,name:i},l)=>{let[c,u]=[o.starts[l],
Math.min(o.starts[l+1],o.last)].map(n);if(o.starts[l+1]<=o.starts[l]||(D(t,{colour:r.roles[a],width:3},p=>{B(p,c,e.top-1.5,u,e.top-1.5)}),u-c<6.5*i.length))return;
let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};H(t,i,(c+u)/2,e.top+13,{...f,align:"center"})})}function be(t,e,n,o,r,s){D(t,s,a=>{for(let i of o){let l=n(
r(i));Number.isFinite(l)&&a.lineTo(e(i.step),we(l))}})}function bn(t,e,n,o,r,s,{hollow:a}){r<n.last&&(t.globalAlpha=.2,dn(t,e,n,o,n.last,s,a),t.globalAlpha=1),dn(
t,e,n,o,r,s,a)}function dn(t,{area:e,x:n,y:o},r,s,a,i,l){let c=t.globalAlpha,u=f=>we(o(i(f)),e);et(r).forEach(({role:f,marker:p,dash:d},h)=>{let m=r.starts[h],M=Math.
min(r.starts[h+1]-1,a);if(M<m)return;let v=s.roles[f];D(t,{colour:v,dash:l?[]:d,width:l?1:2,alpha:c},x=>Ft(x,Math.max(m-1,0),M,n,u));let b=Gt(r.last,e.width/Ao);
Bt(t,p,v,x=>_t(x,p,m,M,b,n,u,3.2),l?s.ground:null)}),r.diverges&&a===r.last&&D(t,{colour:s.roles.diverged,width:3},f=>K(f,"cross",n(a)-8,Math.max(u(a),e.top+8),
7))}function we(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function ve(t,{area:e,x:n,y:o},r,s,a){let i=V(n(s));D(t,{colour:r.text,
width:1,alpha:.6},l=>{B(l,i,e.top,i,e.bottom)}),ot(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let l of a){let c=o(l);Number.isFinite(c)&&K(t,"circle",i,we(c,
e),4)}t.fill()})}var xt=["eta","x0","y0","loss_index","beta","steps","view"],Jt=["trajectory","map"],W={eta:"*η*",x0:"*x*₀",y0:"*y*₀",beta:"*β*"},Vt=t=>typeof t=="number"&&
Number.isFinite(t),Oo={eta:({eta:t})=>Vt(t)&&t>0?null:"a positive number",x0:({x0:t})=>Vt(t)?null:"a number",y0:({y0:t})=>Vt(t)?null:"a number",loss_index:({loss_index:t},{
losses:e})=>e[t]?null:`a whole number from 0 to ${e.length-1}`,beta:({beta:t,loss_index:e},{losses:n})=>n[e]?.key!=="beta"||Vt(t)&&t>1?null:"a number above 1",steps:({
steps:t},{ranges:e})=>Number.isInteger(t)&&t>=1&&t<=e.steps.max?null:`a whole number from 1 to ${e.steps.max}`,view:({view:t})=>Jt.includes(t)?null:Jt.map(e=>`“${e}\
”`).join(" or ")};function Ro(t){return typeof t=="number"?S(t):JSON.stringify(t)??String(t)}function ye(t){let e=t.get("config"),n=Object.fromEntries(xt.map(
r=>[r,t.get(r)])),o=[];for(let[r,s]of Object.entries(Oo)){let a=s(n,e),i=W[r]??r;a&&o.push(`${i} must be ${a}, but it is ${Ro(n[r])}.`)}return n.loss=e.losses[n.
loss_index],{settings:n,problems:o}}function Mn(t){return Object.fromEntries(xt.map(e=>[e,t.defaults[e]]))}function xe(t,e){if(xt.every(c=>t[c]===e.defaults[c]))
return{};let{eta:n,x0:o,y0:r,loss:s,beta:a,view:i}=t,l={eta:n,x0:o,y0:r,loss:s.key,view:i};return s.key==="beta"?{...l,beta:a}:l}function wn(t,e){let n={},o=[];
for(let[r,s]of Object.entries(t)){let a=e.ranges[r],i=e.losses.findIndex(l=>l.key===s);r==="loss"&&i>=0?n.loss_index=i:r==="view"&&Jt.includes(s)?n.view=s:r in W&&
s.trim()&&s>=a.min&&s<=a.max?n[r]=Number(s):o.push(`${r} = ${s}${Co(r,a,e)}`)}return{traits:n,refused:o}}function Co(t,e,n){return t in W?` (allowed: ${S(e.min)}\
 to ${S(e.max)})`:t==="loss"?` (allowed: ${n.losses.map(o=>o.key).join(", ")})`:t==="view"?` (allowed: ${Jt.join(", ")})`:" (no such setting)"}function vn({eta:t,
x0:e,y0:n,loss:o,beta:r},s){return`from eosbook import losses, single_neuron

run = single_neuron.trajectory(${`losses.${o.python.replace("BETA",r)}`}, eta=${t}, x0=${e}, y0=${n}, steps=${s})
`}function yn({eta:t,x0:e,y0:n,loss:o,beta:r}){return`loss=${o.key==="beta"?`${o.key} beta=${r}`:o.key} eta=${t} x0=${e} y0=${n}`}var[$e,ke,Qt,Xt]=[1100,600,40,2];function Po({eta:t,x0:e,y0:n,loss:o,beta:r}){let s=o.key==="beta"?`, ${W.beta} = ${S(r)}`:"",a=`(*x*₀, *y*₀) = (${S(e)}, ${S(
n)})`;return`Gradient descent on *ℓ*(*xy*): ${o.name}${s}, ${W.eta} = ${S(t,6)}, ${a}`}function xn({run:t,theory:e,theme:n,ui:o}){let r=new OffscreenCanvas($e*
Xt,ke*Xt),s=r.getContext("2d");s.scale(Xt,Xt),s.fillStyle=n.ground,s.fillRect(0,0,$e,ke);let{quantity:a}=o,i=Math.min(o.step,t.last),l={run:t,theory:o.theory?e:
null,theme:n,step:i,quantity:a};H(s,Po(t.settings),16,26,{size:15,colour:n.text,fonts:n.fonts});let c=$e/2,u=ke-Qt,f=(p,d,h)=>{s.save(),s.translate(p,d),h(),s.restore()};
return f(12,Qt,()=>{zt(s,Ut(c-24,u,Lt(t)),l)}),f(c,Qt,()=>{Kt(s,Wt(c-12,u/2,t,a),l)}),f(c,Qt+u/2,()=>{Zt(s,Yt(c-12,u/2,t),l)}),r.convertToBlob({type:"image/png"})}
function $n(t){let{path:e,settings:n}=t,o=[`# gradient descent on l(xy): ${yn(n)} 2/eta=${t.threshold} end=${e.flag}`,"step,phase,x,y,y2,sharpness,loss"];for(let r=0;r<=
e.n;r++){let s=[e.x[r],e.y[r],e.y2[r],e.sharpness[r],e.value[r]];o.push([r,yt(t,r),...s].join())}return`${o.join(`
`)}
`}function kn(t,{reset:e,link:n}){let o=k("span",{class:"eos-feedback",role:"status"});async function r(c,u){if(await Ze(c)){o.textContent=u;return}let f=k("texta\
rea",{readonly:!0,"aria-label":"text to copy"},c);o.replaceChildren("Copy this: ",f),f.select()}let s=c=>()=>t.run&&c(),a=(c,u)=>k("button",{type:"button",onclick:s(
u)},c),i=()=>`eosbook-single-neuron-${t.settings.loss.key}`,l=[k("button",{type:"button",onclick:e},"reset"),kt()&&a("copy link",()=>r(n(),"Link copied.")),a("c\
opy Python",()=>r(vn(t.settings,t.run.path.n),"Python code copied.")),a("save picture",async()=>pe(await xn(t),`${i()}.png`)),a("save data",()=>{pe(new Blob([$n(
t.run)],{type:"text/csv"}),`${i()}.csv`)})].filter(Boolean);return{node:k("div",{class:"eos-row"},l,o)}}function Sn(t,...e){return k("div",{class:"eos-group",role:"group","aria-label":t},...e)}function An({presets:t},e){let n=new Map,o=t.map(i=>{let l=k("button",{
type:"button",onclick:()=>e(i)},Y(i.label));return l.setAttribute("aria-pressed","false"),n.has(i.group)||n.set(i.group,[]),n.get(i.group).push(l),l}),r=k("div",
{class:"eos-presets"},[...n].map(([i,l])=>Sn(i.replaceAll("*",""),k("span",{class:"eos-name"},Y(i)),l))),s=k("p",{class:"eos-caption"});function a(i){let l=t.findIndex(
c=>Io(c,i));o.forEach((c,u)=>c.setAttribute("aria-pressed",String(u===l))),s.replaceChildren(...l<0?[]:Y(t[l].caption))}return{nodes:[r,s],update:a}}function Io(t,e){
let{eta:n,x0:o,y0:r,loss:s,beta:a}=e;return t.eta===n&&t.x0===o&&t.y0===r&&t.loss===s.key&&(s.key!=="beta"||t.beta===a)}var qo={first:"M6 1 L11 11 L1 11 Z",sharper:"\
M6 1 L11 6 L6 11 L1 6 Z",divergence:"M2 2 L10 10 M10 2 L2 10"};function En(t,e={}){let n=t==="divergence"||t==="sharper";return j("path",{d:qo[t],fill:n?"none":
"currentColor",stroke:"currentColor","stroke-width":2,...e})}function Tn({ranges:t,texts:e},n){let{min:o,max:r}=t.eta,s=gt([o,r],[0,100]),a=j("svg",{"aria-hidde\
n":"true",focusable:"false"}),i=j("g");a.append(j("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:p,label:d,major:h}of s.ticks(8)){let m=`${s(p)}%`;a.
append(j("line",{x1:m,x2:m,y1:24,y2:h?32:29})),a.append(j("text",{x:m,y:44},d))}a.append(i);let l=k("div",{class:"eos-row"}),c=k("div",{class:"eos-ruler"},a,l),
u=Object.entries(e.landmarks).map(([p,d])=>{let h=k("span"),m=k("button",{type:"button",onclick:()=>n(m.eta)},j("svg",{class:"eos-glyph",viewBox:"0 0 12 12","ar\
ia-hidden":"true"},En(p)),Y(d),h);return l.append(m),{kind:p,button:m,value:h}});function f(p){let{first:d,sharper:h}=hn(p,rt(p)),m={first:d,sharper:h,divergence:Math.
SQRT2};i.replaceChildren();for(let{kind:M,button:v,value:b}of u){let x=m[M],P=x!==null&&x>=o&&x<=r;v.eta=x,v.disabled=!P,b.textContent=x===null?": none":` = ${S(
x)}`,P&&i.append(jo(M,s(x),()=>n(x)))}if(p.eta>=o&&p.eta<=r){let M=`${s(p.eta)}%`;i.append(j("line",{x1:M,x2:M,y1:14,y2:33,"stroke-width":3})),i.append(j("circl\
e",{cx:M,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[c],update:f}}function jo(t,e,n){let o=j("svg",{x:`${e}%`,y:0,overflow:"visible"});return o.append(En(
t,{transform:"translate(-6 2)"}),j("line",{x1:0,x2:0,y1:14,y2:24}),j("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),j("g",{class:"eos-landmark",onclick:n},
o)}function Nt(t,e,n){let o=e.map(([s,a])=>{let i=k("button",{type:"button",onclick:()=>n(s)},Y(a));return[s,i]});return{node:Sn(t,k("span",{class:"eos-name"},t),
o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function Ln(t,e){let n=k("button",{type:"button",onclick:e},t);return{
node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Nn(t,e,n){let o=Pt("menu"),r=k("select",{id:o,onchange:()=>n(Number(r.value))},e.map((a,i)=>k(
"option",{value:i},a))),s=k("label",{for:o,class:"eos-name"},t);return{node:k("span",{class:"eos-group"},s,r),update:a=>r.value=String(a)}}var C={unknown:0,flow:1,bouncing:2,diverged:3,undecided:4},ft=2,Do=[16,8,4,2,1],Fo=8,_o={maxEvaluations:6e4,relTol:1e-6};function Se({flag:t,regime:e}){return t===
"diverged"?C.diverged:t!=="converged"&&t!=="landed_on_axis"?C.undecided:e==="EoS"?C.bouncing:C.flow}function On(t,e){return{columns:t,rows:e,kinds:new Uint8Array(
t*e),gaps:new Float32Array(t*e),range:null}}function*Bo(t,e,n,{area:o,x:r,y:s}){let{columns:a,rows:i,kinds:l,gaps:c}=t,u=rt(e),f={...e};for(let p of Do){for(let d=0;d<
i;d+=p)for(let h=0;h<a;h+=p){f[n[0]]=r.invert(o.left+ft*Math.min(h+p/2,a-.5)),f[n[1]]=s.invert(o.top+ft*Math.min(d+p/2,i-.5));let m=it(u,f.eta,f.x0,f.y0,_o),M=Se(
m);for(let v=d;v<Math.min(d+p,i);v++){let[b,x]=[v*a+h,v*a+Math.min(h+p,a)];l.fill(M,b,x),c.fill(m.gap,b,x)}yield}t.range??=Ho(c)}}function Ho(t){let e=t.filter(
s=>s>0).sort();if(!e.length)return[.1,1];let n=s=>e[Math.round(s*(e.length-1))],[o,r]=[n(.01),n(.99)];return r>1.01*o?[o,r]:[o/2,o*2]}function Rn(t){let e=0;function n(...o){
clearTimeout(e);let r=Bo(...o),s=()=>{let a=performance.now()+Fo,i=!1;for(;!i&&performance.now()<a;)i=r.next().done;t(i),i||(e=setTimeout(s))};e=setTimeout(s)}return{
start:n,stop:()=>clearTimeout(e)}}function Cn(t,e){let n=t.length/e,o=new Map,r=new Map,s=(c,u)=>r.set(c,[...r.get(c)??[],u]);function a(c,u){if(t[c]>0==t[u]>0)return null;let f=`${Math.min(c,u)}\
 ${Math.max(c,u)}`,p=t[c]/(t[c]-t[u]),d=(M,v)=>M+p*(v-M),[h,m]=[d(c%e,u%e),d(Math.floor(c/e),Math.floor(u/e))];return o.set(f,[h,m]),f}for(let c=0;c+1<n;c++)for(let u=0;u+
1<e;u++){let f=c*e+u,p=[f,f+1,f+e+1,f+e,f],d=[];for(let h=0;h<4;h++){let m=a(p[h],p[h+1]);m&&d.push(m)}for(let h=0;h+1<d.length;h+=2)s(d[h],d[h+1]),s(d[h+1],d[h])}
let i=[],l=[...r.keys()].filter(c=>r.get(c).length===1);for(let c of[...l,...r.keys()]){let u=[];for(let f=c;f;){let p=r.get(f);if(!p)break;if(u.push(o.get(f)),
r.delete(f),f=p.find(d=>r.has(d))??(p.includes(c)?c:null),f===c){u.push(o.get(c));break}}u.length>1&&i.push(u)}return i}var ee=[["x0","y0"],["eta","y0"],["eta","x0"]],Go={left:44,right:14,top:26,bottom:42},Uo=[140,110];function te(t){return["eta","x0","y0"].find(e=>!t.includes(e))}
function zo(t,e,n){let o=te(e),{loss:r,beta:s}=t,a=r.key==="beta"?s:"";return[...e,t[o],r.key,a,n.width,n.height].join()}function Pn(t,e,n,o){let r=ct(t,e,Go),s=(a,i)=>(a===
"eta"?gt:tt)([o[a].min,o[a].max],i);return{area:r,x:s(n[0],[r.left,r.right]),y:s(n[1],[r.bottom,r.top])}}function In(t){let e=null,n=null,o=null,r=null,s=Rn(a=>{
o=null,t(a)});return{get grid(){return n},stop(){s.stop(),e=null},recolour(){o=null},draw(a,i,{pair:l,settings:c,colouring:u,theory:f,theme:p}){let{area:d,x:h,y:m}=i,
M=zo(c,l,d);M!==e&&(e=M,o=null,n=On(Math.ceil(d.width/ft),Math.ceil(d.height/ft)),r=Zo(i,l,c),s.start(n,c,l,i)),o??=qn(n,u,p),ot(d,a,()=>{if(a.imageSmoothingEnabled=
!1,a.drawImage(o,d.left,d.top,n.columns*ft,n.rows*ft),f)for(let[b,x]of r)Vo(a,b,x,p)});let v=b=>b==="eta"?`${W.eta}, log scale`:W[b];lt(a,d,{x:h,y:m,xName:v(l[0]),
yName:v(l[1]),theme:p})}}}function Wo(t,e,n){return t.map((o,r)=>o+n*(e[r]-o))}var Ko={[C.unknown]:()=>!1,[C.flow]:()=>!1,[C.bouncing]:(t,e)=>(t+e)%7===0,[C.diverged]:(t,e)=>(t+
e)%7===0||(t-e+7e3)%7===0,[C.undecided]:(t,e)=>t%5===0&&e%5===0};function Yo(t){let e=dt(t.ground),n=(r,s)=>Wo(e,dt(t.roles[r]),s),o=r=>[n(r,.45),n(r,.95)];return{
[C.unknown]:[e,e],[C.flow]:o("flow"),[C.bouncing]:o("bouncing"),[C.diverged]:o("diverged"),[C.undecided]:[e,dt(t.text)]}}function qn({columns:t,rows:e,kinds:n,gaps:o,
range:r},s,a){let i=new OffscreenCanvas(t,e),l=i.getContext("2d"),c=l.createImageData(t,e),u=Yo(a),[f,p]=(r??[.1,1]).map(Math.log);for(let d=0,h=0;d<e;d++)for(let m=0;m<
t;m++,h++){let M=n[h],v=o[h],x=s==="gap"&&v>0?Ie((Math.log(v)-f)/(p-f)):u[M][Ko[M](m,d)?1:0];c.data.set(x,4*h),c.data[4*h+3]=255}return l.putImageData(c,0,0),i}
function jn(t,e){let[n,o]=[14,10],r=new Uint8Array(n*o).fill(t),s=qn({columns:n,rows:o,kinds:r,gaps:r,range:null},"regime",e),a=document.createElement("canvas");
return[a.width,a.height]=[n,o],a.getContext("2d").drawImage(s,0,0),a}function Zo({area:t,x:e,y:n},o,r){let[s,a]=Uo,i=M=>t.left+t.width*M/(s-1),l=M=>t.top+t.height*
M/(a-1),c=rt(r),u={...r},f=new Float64Array(s*a),p=new Float64Array(s*a),d=M=>Math.max(Math.log(M*u.eta/2),-9);for(let M=0,v=0;M<a;M++){u[o[1]]=n.invert(l(M));for(let b=0;b<
s;b++,v++){u[o[0]]=e.invert(i(b));let{eta:x,x0:P,y0:N}=u;f[v]=d(c.curvature*Math.abs((N-P)*(N+P))),p[v]=d(ge(c,x,P,N))}}let h=M=>{let v=new Path2D;for(let b of Cn(
M,s))b.forEach(([x,P],N)=>v[N?"lineTo":"moveTo"](i(x),l(P)));return v},m=new Path2D;return Jo(m,e,n,o,r),[[wt.first,h(f)],[wt.sharper,h(p)],[wt.invariant,m]]}function Vo(t,{
role:e,dash:n,width:o},r,s){let a={strokeStyle:s.ground,lineWidth:o+3,globalAlpha:.9},i={strokeStyle:e?s.roles[e]:s.text,lineWidth:o};for(let[l,c]of[[a,[]],[i,n]])
t.save(),Object.assign(t,l),t.setLineDash(c),t.stroke(r),t.restore()}function Jo(t,e,n,o,r){let s=Math.max(...e.domain.map(Math.abs),...n.domain.map(Math.abs));
for(let a of[1,-1])if(te(o)==="eta")B(t,e(-s),n(-a*s),e(s),n(a*s));else{let i=n(a*r[te(o)]);B(t,e.range[0],i,e.range[1],i)}}function ne({area:t,x:e,y:n},o,r,s){
let a=(l,[c,u])=>Math.min(Math.max(l,Math.min(c,u)),Math.max(c,u)),i=l=>Number(l.toPrecision(4));return{[o[0]]:i(e.invert(a(r,[t.left,t.right]))),[o[1]]:i(n.invert(
a(s,[t.top,t.bottom])))}}var Qo={[C.flow]:"gradient-flow regime",[C.bouncing]:"edge-of-stability regime",[C.diverged]:"diverges",[C.undecided]:"undecided"};function Dn(t,e,n){
let{eta:o,x0:r,y0:s}={...t,...n},a=it(rt(t),o,r,s),i=Se(a),c=[`${e.map(u=>`${W[u]} = ${S(n[u])}`).join(", ")}: ${Qo[i]}`];return(i===C.flow||i===C.bouncing)&&c.
push(`limiting sharpness ${S(a.sharpness)}`,`gap ${S(a.gap)}`),i===C.bouncing&&c.push(`bounces for ${Z(a.bouncingSteps,"step")}`),`${c.join(", ")}.`}function Fn(t,e){
let n=te(e),o={eta:"η",x0:"x₀",y0:"y₀"};return`Map of what becomes of the run for every ${o[e[0]]} and ${o[e[1]]}, with ${o[n]} = ${S(t[n])}.`}function Ae(t,{
x:e,y:n},o,r,s,a){let[i,l]=[e(r[o[0]]),n(r[o[1]])];for(let[c,u]of[[s.ground,5],[s.text,2]])D(t,{colour:c,width:u},f=>K(f,"circle",i,l,7));a&&(t.fillStyle=s.text,
t.beginPath(),K(t,"circle",i,l,3),t.fill())}var Xo={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Ot({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",s=j("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),a=o==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=o&&j("path",{d:Xo[o],...a});return j("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,i??[])}function $t(t,e){
return k("span",{},t,k("span",{},Y(e)))}function _n(){let t=k("div",{class:"eos-legend"});function e(s,a){return[...[...new Set(et(s))].map(i=>$t(Ot(i),i.name)),
$t(Ot(Mt),"2/*η*"),a&&$t(Ot(ut),"gradient flow (theory)"),a&&$t(Ot(bt),"quasi-static envelope (theory)")].filter(Boolean)}function n(s,{colouring:a,theory:i},l){
let c=[[C.flow,"gradient-flow regime"],[C.bouncing,"edge-of-stability regime"]],u=[[C.diverged,"diverges"],[C.undecided,"not settled in the steps allowed"]],f=a===
"regime"?[...c,...u]:u,[p,d]=s?.range??[],h=k("span",{class:"eos-scale","aria-hidden":"true"});return h.style.background=qe(),[a==="gap"&&p&&k("span",{},Y("gap,\
 log scale: "),S(p,2),h,S(d,2)),...f.map(([m,M])=>$t(jn(m,l),M)),...i?Object.values(wt).map(m=>$t(Ot(m),m.name)):[]].filter(Boolean)}let o=null;function r(s,a){
s!==o&&(o=s,t.replaceChildren(...a()))}return{node:t,showTrajectory:(s,a)=>r(`run ${s.diverges} ${a}`,()=>e(s,a)),showMap:(s,{colouring:a,theory:i},l)=>r(`map ${s?.
range} ${a} ${i} ${l.dark}`,()=>n(s,{colouring:a,theory:i},l))}}var oe=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],tr="M3 1 L12 7 L3 13 Z",er="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Ee(t){let e=j("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return j("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Bn(t,{seek:e,speed:n}){let o=Pt("step"),
r=k("button",{type:"button",onclick:()=>t.toggle()}),s=k("button",{type:"button",onclick:()=>e(0)},Ee("M3 2 v10 M12 2 L5 7 L12 12 Z")),a=k("button",{type:"butto\
n",onclick:()=>e(1/0)},Ee("M11 2 v10 M2 2 L9 7 L2 12 Z"));s.setAttribute("aria-label","first step"),a.setAttribute("aria-label","last step");let i=k("input",{id:o,
type:"range",min:0,step:1});i.addEventListener("input",()=>e(Number(i.value)));let l=k("output",{for:o}),c=Nn("speed",oe.map(p=>p.name),n),u=k("label",{for:o,class:"\
eos-name"},"step");return{node:k("div",{class:"eos-replay"},s,r,a,u,i,l,c.node),focused:()=>i.matches(":focus-visible"),update({run:p,ui:d},h,m){r.value!==String(
m)&&(r.value=String(m),r.replaceChildren(Ee(m?er:tr),m?" pause":" play")),i.max=String(p.last),i.value=String(h),i.setAttribute("aria-valuetext",`step ${h}, ${yt(
p,h)}`),l.textContent=`${U(h)} of ${U(p.last)}`,c.update(d.speed)}}}function re(t){let e=k("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=he(e),o=he(e),r=[0,0];return{node:e,scales:null,measure(){let s=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,l]=r;this.scales=i>0&&l>0?s(i,l):null,this.scales&&a(n.begin(i,l),this.scales)},drawOver(s){
let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[s.clientX-a.left,
s.clientY-a.top]}}}var pt={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"};function Hn(t,e){let n=or[t.limit.flag](t);return e<t.last?`${nr(t,e)} ${n}`:
n}function nr(t,e){let{path:n,last:o}=t;return`${`Step ${U(e)} of ${U(o)} (${yt(t,e)})`}: ${Le(t,e).map(([s,a])=>`${s} = ${a}`).join(", ")}.`}function Le(t,e){let{
path:n}=t;return[["*x*",S(n.x[e])],["*y*",S(n.y[e])],[Me(t),S(t.square(e))],["sharpness",S(n.sharpness[e])],["loss above minimum",S(t.excess(e),3)]]}var or={converged:t=>`${Te(
t)} ${sr(t)}`,landed_on_axis:fr,diverged:ur,max_steps:t=>`${Te(t)} ${lr(t)}`,invariant_line:pr,on_axis:hr};function se(t,e){let n=Math.abs(t/e-1)<.02?6:4,o=t>e?
"above":t<e?"below":"exactly";return`${S(t,n)}, ${o} 2/*η* = ${S(e,n)}`}function Te(t){let[e,n]=t.predicted,{x0:o,y0:r}=t.settings,s=t.loss.curvature===1?"":"/\
4",a=t.swapped?`(*x*₀² − *y*₀²)${s}`:`(*y*₀² − *x*₀²)${s}`,l=`${s?a:a.slice(1,-1)} = ${se(t.flowLimit,t.threshold)}`;return e===n?`${l}: both ru\
les predict ${pt[e]}.`:`${l}: the first-order rule predicts ${pt[e]}; the sharper rule, with ${se(t.arrival,t.threshold)}, predicts ${pt[n]}.`}function rr(t){let{
regime:e}=t.limit,n=t.predicted.map(o=>o===e);return n[0]&&n[1]?`The run is indeed in ${pt[e]}`:n[1]?`The run is in ${pt[e]}: the sharper rule is right`:n[0]?`T\
he run is in ${pt[e]}: the first-order rule happens to be right`:`The run is in ${pt[e]}, against both`}function sr(t){return`${rr(t)}. ${ar(t)} ${ir(t)}`}function ar(t){
let{signChange:e,crossingStep:n,bouncingSteps:o,regime:r}=t.limit,s=t.swapped?"*x*²":"*y*²",a=t.swapped?"*y*":"*x*";return r==="EoS"?`After ${Z(e,"step")} ${a}\
 changes sign with ${s} still above the threshold; it bounces for ${Z(o,"step")}, until ${s} falls below it at step ${U(n)}.`:e<0?`It comes to rest without ${a}\
 ever changing sign.`:`At step ${U(e)} ${a} changes sign, ${s} already below the threshold.`}function ir(t){let{sharpness:e,gap:n,regime:o}=t.limit,{loss:r,settings:s}=t,
a=`The limiting sharpness is ${S(e,6)}, a gap of ${S(n)} below 2/*η*`,i=o==="EoS"&&r.beta===2?` (leading-order theory: *η*/(2*c*) = ${S(s.eta*r.curvature/(2*r.
c))})`:o==="EoS"?"":` (gradient flow: ${S(t.flowLimit,6)})`;return`${a}${i}.${cr(t)}`}function cr(t){return t.path.flag!=="max_steps"?"":` The picture stops at \
step ${U(t.last)}, not yet converged; the limit is computed by going on.`}function lr(t){return`It has not converged within ${Z(t.last,"step")}, the last drawn,\
 nor within ${Z(t.limit.steps,"step")} computed.`}function ur(t){let{path:e,last:n,settings:o}=t,r=`after ${Z(n,"step")} it stands at *x* = ${S(e.x[n])}, *y* = ${S(
e.y[n])}`,s=e.flag==="diverged"?`, and step ${U(e.n)} is the last computed`:"",a=o.eta*t.loss.lipschitz>Math.SQRT2?` Far from the axes, each pair of steps with \
*η* = ${S(o.eta)} > √2 enlarges it.`:"";return`The run diverges: ${r}${s}. It has no limiting sharpness.${a}`}function fr(t){let[e,n]=t.swapped?["*y*","*x*²"]:
["*x*","*y*²"];return`${Te(t)} At step ${U(t.limit.steps)} ${e} lands exactly on 0, where the gradient vanishes, with ${n} above the threshold. There the run s\
tays: its limiting sharpness is ${se(t.limit.sharpness,t.threshold)}. This is the exception that Theorem 2 leaves out.`}function pr(t){let{path:e,last:n,settings:o}=t;
return`The start lies on the invariant line ${Math.sign(o.x0)===Math.sign(o.y0)?"*y* = *x*":"*y* = −*x*"}: the run never leaves it, and neither regime is defi\
ned. After ${Z(n,"step")} it stands at *x* = ${S(e.x[n])}, *y* = ${S(e.y[n])}.`}function hr(t){return`The start lies on an axis, where the loss is least and the\
 gradient is zero: the run stays there, with sharpness ${se(t.path.sharpness[0],t.threshold)}.`}function Gn(t){let{settings:e,path:n,last:o,starts:r}=t,s=et(t).
map(({name:a},i)=>[a,r[i+1]-r[i]]).filter(([,a])=>a>0).map(([a,i])=>`${Z(i,"step")} of ${a}`);return`Plane of x and y. The run starts at x = ${S(e.x0)}, y = ${S(
e.y0)} and is drawn to x = ${S(n.x[o])}, y = ${S(n.y[o])}: ${s.join(", ")}.`}function Un(t){let{path:e,last:n,threshold:o}=t;return`Sharpness against step. It g\
oes from ${S(e.sharpness[0])} to ${S(e.sharpness[n])} at step ${U(n)}; 2/η is ${S(o)}.`}function zn(t){return`Loss above its minimum against step, log scale. I\
t goes from ${S(t.excess(0),3)} to ${S(t.excess(t.last),3)} at step ${U(t.last)}.`}function Wn(t,e){let n=re("eos-main"),o=re("eos-sharpness"),r=re("eos-loss"),s=k("button",{type:"button",class:"eos-handle"});n.node.append(s);let a=k("div",{class:"\
eos-panels"},n.node,o.node,r.node),i=In(g=>{d(),g&&e.legend()}),l=null,c=null,u=0,f=()=>t.settings.view==="map";function p(){let{run:g,theme:y,ui:w}=t,A=w.theory?
t.theory:null;return{run:g,theory:A,theme:y,step:u,quantity:w.quantity}}function d(){if(t.run){if(f())h();else{let g=l??Lt(t.run);n.draw((y,w)=>Ut(y,w,g),(y,w)=>zt(
y,w,p())),n.describe(Gn(t.run))}m()}}function h(){let{settings:g,ui:y,theme:w,config:A}=t,{pair:E,colouring:O,theory:T}=y;n.draw((L,q)=>Pn(L,q,E,A.ranges),(L,q)=>i.
draw(L,q,{pair:E,settings:g,colouring:O,theory:T,theme:w})),n.describe(Fn(g,E))}function m(){let{settings:g,ui:y}=t;if(!n.scales)return;let{area:w,x:A,y:E}=n.scales,
[O,T]=f()?y.pair:["x0","y0"],L=(R,_,G)=>Math.min(Math.max(R,_),G),q=f()&&c||g;s.style.left=`${L(A(q[O]),w.left,w.right)}px`,s.style.top=`${L(E(q[T]),w.top,w.bottom)}\
px`;let F=`x₀ = ${S(g.x0)}, y₀ = ${S(g.y0)}`;s.setAttribute("aria-label",f()?"point of the map: arrow keys move it, Enter takes its settings":`start ${F}: d\
rag it or use the arrow keys`)}function M(g,y){let{x:w,y:A}=n.scales,{ranges:E}=t.config,O=(T,L,{min:q,max:F,step:R})=>{let _=Math.round(T.invert(L)/R)*R;return Number(
Math.min(Math.max(_,q),F).toFixed(6))};return{x0:O(w,g,E.x0),y0:O(A,y,E.y0)}}s.addEventListener("pointerdown",g=>{g.button===0&&(s.setPointerCapture(g.pointerId),
f()||(l=Lt(t.run)))}),s.addEventListener("pointermove",g=>{l&&e.set(M(...n.place(g))),g.stopPropagation()});for(let g of["pointerup","pointercancel"])s.addEventListener(
g,()=>{l&&(l=null,d())});let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};s.addEventListener("keydown",g=>{if(f()&&g.key==="Enter"&&c&&(g.
preventDefault(),e.set(c)),!(g.key in v))return;g.preventDefault();let[y,w]=v[g.key],A=g.shiftKey?10:1;f()?x(y*A,w*A):b(y*A,w*A)});function b(g,y){let{x0:w,y0:A}=t.
settings,{ranges:E}=t.config,O=(T,L,{min:q,max:F})=>Number(Math.min(Math.max(T+.1*L,q),F).toFixed(6));e.set({x0:O(w,g,E.x0),y0:O(A,y,E.y0)})}function x(g,y){let{
x:w,y:A,area:E}=n.scales,[O,T]=t.ui.pair,L=c??t.settings,q=w(L[O])+g*E.width/100,F=A(L[T])-y*E.height/100;P(ne(n.scales,t.ui.pair,q,F)),m()}function P(g){c=g,e.
say(Dn(t.settings,t.ui.pair,g)),N(!0)}n.node.addEventListener("click",g=>{if(!f()||!n.scales)return;let y=ne(n.scales,t.ui.pair,...n.place(g));g.target===s&&g.detail===
0||(c=null,e.set(y))}),n.node.addEventListener("pointermove",g=>{if(!n.scales||!t.run)return;let y=n.place(g);f()?P(ne(n.scales,t.ui.pair,...y)):e.hover(rn(n.scales,
t.run,...y))});for(let g of[o,r])g.node.addEventListener("pointermove",y=>{if(!g.scales||!t.run)return;let w=Math.round(g.scales.x.invert(g.place(y)[0]));e.hover(
Math.min(Math.max(w,0),t.run.last))});for(let g of[n,o,r])g.node.addEventListener("pointerleave",()=>{c=null,e.hover(-1)});function N(g,y){let{run:w,settings:A,
theme:E,ui:O}=t;n.drawOver((T,L)=>{if(f())Ae(T,L,O.pair,A,E,!0),c&&Ae(T,L,O.pair,c,E,!1);else if(g&&y!==void 0){T.strokeStyle=E.text,T.lineWidth=2,T.beginPath();
let q=L.x(w.path.x[y]);K(T,"circle",q,L.y(w.path.y[y]),7),T.stroke()}})}return{node:a,map:i,measure:()=>[n,o,r].map(g=>g.measure()).some(Boolean),draw(g){u=g,a.
classList.toggle("eos-map",f()),d();let{run:y,ui:w}=t;o.draw((A,E)=>Wt(A,E,y,w.quantity),(A,E)=>Kt(A,E,p())),r.draw((A,E)=>Yt(A,E,y),(A,E)=>Zt(A,E,p())),o.describe(
Un(y)),r.describe(zn(y))},drawOver(g,y){let{run:w,theme:A,ui:E}=t;N(y,g);let O=[];E.quantity!=="sharpness"&&O.push(w.square(g)),E.quantity!=="square"&&O.push(w.
path.sharpness[g]),o.drawOver((T,L)=>{y&&ve(T,L,A,g,O)}),r.drawOver((T,L)=>{y&&ve(T,L,A,g,[w.excess(g)])})}}}function dr({model:t,el:e}){let n=t.get("config"),o=t.get("name"),r={step:1/0,hover:-1,theory:!0,quantity:"both",pair:ee[0],colouring:"regime",speed:oe.length-1},
s={settings:null,run:null,theory:null,theme:null,ui:r,config:n},a=null;function i($){for(let[I,st]of Object.entries($))t.set(I,st);t.save_changes()}function l($){
Object.assign(r,$),L()}let c=k("div",{class:"eos eos-sn"});e.append(c);let u=k("p",{class:"eos-note",role:"status"}),f=k("p",{class:"eos-readout"}),p=k("p",{class:"\
eos-sentence",role:"status","aria-live":"polite"}),d=An(n,$=>i({eta:$.eta,x0:$.x0,y0:$.y0,loss_index:n.losses.findIndex(I=>I.key===$.loss),beta:$.beta??n.defaults.
beta})),h=Tn(n,$=>i({eta:$})),m=Nt("view",[["trajectory","plane"],["map","map"]],$=>i({view:$})),M=Nt("show",[["sharpness","sharpness"],["square","*y*²"],["bot\
h","both"]],$=>l({quantity:$})),v=Ln("theory",()=>l({theory:!r.theory})),b=Nt("axes",ee.map($=>[$,$.map(I=>W[I]).join(", ")]),$=>l({pair:$})),x=Nt("colour",[["r\
egime","regime"],["gap","gap"]],$=>{g.map.recolour(),l({colouring:$})}),P=k("span",{class:"eos-row"},b.node,x.node),N=_n(),g=Wn(s,{set:i,hover:$=>{r.hover=$,F()},
say:$=>at(f,$),legend:()=>q()}),y=()=>s.run?.last??0,w=()=>Math.min(r.step,y()),A=Pe({position:w,last:y,perSecond:()=>oe[r.speed].perSecond(y()),show:$=>l({step:$>=
y()?1/0:$,hover:-1}),changed:()=>E.update(s,w(),A.playing)}),E=Bn(A,{seek:$=>{A.stop(),l({step:$>=y()?1/0:$,hover:-1})},speed:$=>{r.speed=$,A.restart()}}),O=kn(
s,{reset:()=>{A.stop(),g.map.recolour(),Object.assign(r,{step:1/0,theory:!0,quantity:"both",colouring:"regime"}),r.pair=ee[0],i(Mn(n)),G()},link:()=>ae(o,xe(s.settings,
n))});c.append(u,...d.nodes,...h.nodes,k("div",{class:"eos-row"},m.node,P,M.node,v.node),g.node,N.node,E.node,f,p,O.node);function T(){let $=performance.now(),{
settings:I,problems:st}=ye(t);if(s.settings=I,c.classList.toggle("eos-problem",st.length>0),st.length){A.stop(),g.map.stop(),s.run=null,at(p,st.join(" ")),at(f,
"");return}let Ct=JSON.stringify(I)!==s.shown;s.shown=JSON.stringify(I),(Ct||!s.run)&&(Ct&&(A.stop(),Object.assign(r,{step:1/0,hover:-1})),a?.x.length!==I.steps+
1&&(a=ue(I.steps)),s.run=ln(I,a),s.theory=fn(s.run)),L(),d.update(I),h.update(I),R(I),performance.measure("eosbook-draw",{start:$,end:performance.now()})}function L(){
if(!s.run)return;let $=s.settings.view==="map";g.draw(w()),F(),m.update(s.settings.view),M.update(r.quantity),v.update(r.theory),b.update(r.pair),x.update(r.colouring),
P.hidden=!$,E.update(s,w(),A.playing),at(p,Hn(s.run,w())),q()}function q(){s.settings.view==="map"?N.showMap(g.map.grid,r,s.theme):N.showTrajectory(s.run,r.theory)}
function F(){if(!s.run)return;let $=r.hover>=0?r.hover:w();g.drawOver($,r.hover>=0||w()<y()||E.focused());let I=Le(s.run,$).map(([st,Ct])=>`${st} = ${Ct}`);at(f,
[`step ${$}`,...I].join(" · "))}function R({loss:$}){let I=$.key!=="beta";t.get("beta_unused")!==I&&i({beta_unused:I})}let _=!1;function G(){_||(_=!0,queueMicrotask(
()=>{_=!1,c.isConnected&&T()}))}let J=0;function ht(){clearTimeout(J),J=setTimeout(()=>{let{settings:$,problems:I}=ye(t);I.length||Re(o,xe($,n))},250)}if(kt()){
let{traits:$,refused:I}=wn(Oe(o),n);i($),I.length&&at(u,`Not taken from the address: ${I.join("; ")}.`)}let Rt=()=>{G(),kt()&&ht()};for(let $ of xt)t.on(`change\
:${$}`,Rt);let Kn=je(()=>{s.theme=ie(c),g.map.recolour(),G()}),Ne=new ResizeObserver(()=>{g.measure()&&L()});for(let $ of g.node.children)Ne.observe($);return g.
measure(),s.theme=ie(c),G(),()=>{for(let $ of xt)t.off(`change:${$}`,Rt);clearTimeout(J),A.stop(),g.map.stop(),Kn(),Ne.disconnect(),c.remove()}}var Na={render:dr};export{Na as default};
