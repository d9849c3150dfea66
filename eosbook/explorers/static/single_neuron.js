function kt(){return globalThis.eosbookPage===!0}function Re(t){let e={};for(let[n,o]of new URLSearchParams(location.search))n.startsWith(`${t}.`)&&(e[n.slice(t.
length+1)]=o);return e}function ae(t,e,n){let o=new URL(location.href),r=[...o.searchParams].filter(([a])=>!a.startsWith(`${t}.`)),s=Object.entries(e).map(([a,i])=>[
`${t}.${a}`,String(i)]);return o.search=new URLSearchParams([...r,...s]),n&&(o.hash=n),o.href}function Ce(t,e){history.replaceState(history.state,"",ae(t,e))}function k(t,e={},...n){return Ie(document.createElement(t),e,n)}function D(t,e={},...n){return Ie(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}
function Ie(t,e,n){for(let[o,r]of Object.entries(e))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...n.flat()),t}function Z(t){return t.split("*").map((e,n)=>n%2?k("i",{class:"eos-math"},e):e).filter(e=>e!=="")}function it(t,e){t.dataset.said!==e&&(t.dataset.said=e,t.replaceChildren(...Z(e)))}var Jn=0;function Rt(t){return`eos-${t}-${++Jn}`}function Pe({position:t,last:e,perSecond:n,show:o,changed:r}){let s=matchMedia("(prefers-reduced-motion: reduce)"),a=0,i=0,c=0,l=-1;function u(d){let h=s.matches?
500:0,m=h?Math.floor((d-i)/h)*h:d-i,b=Math.min(e(),c+Math.floor(m/1e3*n()));if(b!==l&&o(l=b),b>=e())return p();a=requestAnimationFrame(u)}function f(){c=t()>=e()?
0:t(),l=-1,i=performance.now(),a=requestAnimationFrame(u),r()}function p(){a&&(cancelAnimationFrame(a),a=0,r())}return{get playing(){return a!==0},toggle:()=>a?
p():f(),restart:()=>a&&(p(),f()),stop:p}}var St=[[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[110,206,88],[181,222,43],[253,231,37]];function qe(t){let e=Math.
min(Math.max(t,0),1)*(St.length-1),n=Math.min(Math.floor(e),St.length-2);return St[n].map((o,r)=>o+(e-n)*(St[n+1][r]-o))}function je(){return`linear-gradient(to\
 right, ${St.map(t=>`rgb(${t})`).join(", ")})`}function dt(t){let e=new OffscreenCanvas(1,1).getContext("2d",{willReadFrequently:!0});return e.fillStyle=t,e.fillRect(
0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)}var Qn={flow:"#0072B2",bouncing:"#D55E00",converging:"#009E73",theory:"#CC79A7",diverged:"#666666"},Xn={flow:"#56A8E0",bouncing:"#F0883E",converging:"#2DC19A",theory:"\
#E0A3C6",diverged:"#A3A3A3"},to=["text","muted","ground","surface","line","accent"];function ie(t){let e=k("span",{hidden:!0});t.append(e);let n={fonts:getComputedStyle(
t).fontFamily};for(let a of to)e.style.color=`var(--eos-${a})`,n[a]=getComputedStyle(e).color;e.remove();let[o,r,s]=dt(n.text);n.dark=.299*o+.587*r+.114*s>128,n.
roles=n.dark?Xn:Qn,t.style.colorScheme=n.dark?"dark":"light";for(let[a,i]of Object.entries(n.roles))t.style.setProperty(`--eos-${a}`,i);return n}function De(t){
let e=new MutationObserver(t),n=["class","style","theme","data-theme","data-jp-theme-name"];for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0,
attributeFilter:n});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{e.disconnect(),o.removeEventListener("change",t)}}var At=[2,6,10,14,22],eo=1e-13;function Be(t,e){let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}var Fe=Float64Array.from({length:6},(t,e)=>{let n=0;for(let o=e;o<=
5;o++)n+=Be(o,e)/(o+1);return(-1)**e*n}),_e=Float64Array.from({length:6},(t,e)=>(-1)**e*Be(5,e)/6);function Ct(t,e,n,o,r){let s=Math.exp(o),a=0,i=0,c=0,l=0;for(let u=0;u<=
5;u++){let f=2+n,p=e*s,d=Math.sqrt(f*f+4*p*p),h=e*t.prime(s)/t.curvature,m=n+4*p*p/(f+d)-t.q(s)*d-h*h;if(!(m>-1)){r.fill(NaN);return}let b=-f*h*h,v=Math.log1p(m);
a+=Fe[u]*b,i+=Fe[u]*v,c+=_e[u]*b,l+=_e[u]*v,n+=b,s+=s*m}r[0]=a,r[1]=i,r[2]=c,r[3]=l}var ce=new Float64Array(4),Q=new Float64Array(4),X=new Float64Array(At.length),
ot=new Float64Array(At.length);function ze(t,e,n,o,r,s=eo){Ct(t,e,n,o,ce);let[a,i]=ce,[,,c,l]=ce;if(Number.isNaN(a))return{dd:0,dl:0,error:1/0};let u=1e-6*(Math.
abs(n)+r*Math.abs(a));Ct(t,e,n+u,o,Q);let f=(Q[0]-a)/u,p=(Q[1]-i)/u;Ct(t,e,n,o+1e-6,Q);let d=(Q[0]-a)/1e-6,h=(Q[1]-i)/1e-6;for(let g=0;g<At.length;g++){let y=At[g],
x=r/y,E=(1-x*f)*(1-x*h)-x*x*d*p,$=a,N=i,L=0,O=0,I=0,j=0;for(let R=0;R<=y;R++){R>0&&(Ct(t,e,n+L,o+O,Q),$=Q[0],N=Q[1]);let _=x*$-I,U=x*N-j,K=((1-x*h)*_+x*d*U)/E,nt=((1-
x*f)*U+x*p*_)/E;R>0&&R<y?(I+=2*K,j+=2*nt):(I=K,j=nt),L+=I,O+=j}X[g]=L,ot[g]=O;for(let R=g-1;R>=0;R--){let _=(y/At[R])**2-1;X[R]=X[R+1]+(X[R+1]-X[R])/_,ot[R]=ot[R+
1]+(ot[R+1]-ot[R])/_}}c*=r,l*=r;let m=(1-r*f)*(1-r*h)-r*r*d*p,b=((1-r*h)*c+r*d*l)/m,v=((1-r*f)*l+r*p*c)/m,w=Math.abs(X[0]-X[1])+Math.abs(b),M=Math.abs(ot[0]-ot[1])+
Math.abs(v),T=Math.abs(n+X[0]),C=Math.max(w/(Math.abs(n)+T),M)/s;return{dd:X[0],dl:ot[0],error:Number.isNaN(C)?1/0:C}}var mt=["gradient flow","EoS"],It=1e150,Ge=1e-9,Et=512,no=(t,e,n)=>t>0&&Number.isFinite(t+e+n);function oo(t,e,n){if(!no(t,e,n))return{u:NaN,d:NaN,flag:"diverge\
d"};if(e===0||n===0){let o=t*(e*e+n*n);return{u:o,d:o-2,flag:"on_axis"}}return Math.abs(e)===Math.abs(n)?{u:NaN,d:NaN,flag:"invariant_line"}:null}function ro(t,e,n,o,{
maxSteps:r,maxEvaluations:s,relTol:a,leaping:i,untilTurn:c}){let l=e*Math.abs((o-n)*(o+n)),u=l-2,f=Math.abs(n*o),p=0,d=0,h=-1,m=-1,b=!1,v=0,w=Et,M=0,T="max_step\
s";for(;d<=s;){if(!(l<=It&&f<=It)){T="diverged";break}if(l===0){T="invariant_line";break}let C=e*f,g=2*C*C/(l+Math.sqrt(l*l+4*C*C)),y=l+2*g,x=u+g>=0,E=x&&u+g<=1;
if(h===p&&(b=x,c)){T="converged";break}if(b&&m<0&&!x&&(m=p),f===0){T=u>0?"landed_on_axis":"converged";break}let $=t.q(f),N=t.prime(f)/t.curvature,L=e*N*(e*N),O=$<
.5?u+2*g-$*y-L:N*y/f-L-2;if(O>=-1&&h<0&&(h=p+1),u<0&&C*C<Ge*u*u&&C*C<-Ge*u*l){l+=C*C/u,u+=C*C/u,T="converged";break}if(p>=r)break;if(i&&M<=0&&Math.abs(u)<1&&h>=
0&&h<=p){w=Math.min(w,r-p);let{dd:I,dl:j,error:R}=ze(t,e,u,Math.log(f),w,a);d+=Et;let _=u+I,U=e*f*Math.exp(j),K=2*U*U/(2+_+Math.sqrt((2+_)**2+4*U*U)),nt=_+K>=0!==
x||_+K<=1!=u+g<=1;if(R<=1&&!nt&&w>0){p+=w,E&&(v+=w),u=_,l=2+u,f*=Math.exp(j);let se=.8*Math.max(R,1e-9)**(-1/9);w=Math.floor(Math.min(8*w,w*se,20*w/Math.abs(j)));
continue}if(R===1/0?w=0:R<=1?w=Math.floor(w/4):w=Math.floor(w*Math.max(.8*R**(-1/9),.1)),w>=Et)continue;w=Et,M=Et}M-=1,d+=1,E&&(v+=1),f=Math.abs(f+f*O),Math.abs(
u)>1||L>1?(l=Math.abs(l*(1-L)),u=l-2):(u-=l*L,l=2+u),p+=1}return{u:l,d:u,signChange:h,crossing:m,bouncing:b,band:v,steps:p,flag:T}}function ct(t,e,n,o,r={}){let{
maxSteps:s=1e12,maxEvaluations:a=1/0,relTol:i=1e-13,leaping:c=!0}=r,l=e*t.curvature,[u,f]=[Math.abs(n),Math.abs(o)],p=oo(l,u,f)??ro(t,l,u,f,{maxSteps:s,maxEvaluations:a,
relTol:i,leaping:c,untilTurn:!1}),{signChange:d=-1,crossing:h=-1,bouncing:m=!1,band:b=0,steps:v=0,flag:w}=p,M=["converged","landed_on_axis","on_axis"].includes(
w),T=m?(h>=0?h:v)-d:0;return{y2:M?p.u/l:NaN,sharpness:M?p.u/e:NaN,gap:M?-p.d/e:NaN,signChange:d,crossingStep:h,bouncingSteps:T,bandSteps:b,steps:v,regime:m?mt[1]:
mt[0],flag:w}}var qt=t=>t<0||Object.is(t,-0)?-1:1;function He(t,e,n=200){let o=new Float64Array(n),r=new Float64Array(n),s=Math.abs((e-t)*(e+t)),a=Math.abs(e)>Math.abs(t),i=Math.asinh(Math.min(Math.abs(t),Math.
abs(e))/Math.sqrt(s));for(let c=0;c<n;c++){let l=1-c/(n-1),u=s===0?Math.abs(t)*l:Math.sqrt(s)*Math.sinh(i*l),f=s===0?Math.abs(e)*l:Math.sqrt(s)*Math.cosh(i*l);o[c]=
qt(t)*(a?u:f),r[c]=qt(e)*(a?f:u)}return o[0]=t,r[0]=e,{x:o,y:r}}function Pt(t,e,n){let o=Math.exp(n);return-t.prime(o)/o*Math.sqrt(e*e+4*o*o)}function Ue(t,e,n,o,r=.02){
let s=new Float64Array(o.length).fill(e),a=new Float64Array(o.length).fill(n);if(e===0||n===0)return{x:s,y:a};let i=(n-e)*(n+e),c=Math.log(Math.abs(e))+Math.log(
Math.abs(n)),l=0;for(let u=0;u<o.length;u++){for(;l<o[u];){let d=Pt(t,i,c),h=Math.min(o[u]-l,r/Math.max(Math.abs(d),1e-300)),m=Pt(t,i,c+h/2*d),b=Pt(t,i,c+h/2*m),
v=Pt(t,i,c+h*b);c+=h/6*(d+2*m+2*b+v),l+=h,c<-600&&(l=o[u])}let f=Math.exp(c),p=Math.sqrt((Math.abs(i)+Math.sqrt(i*i+4*f*f))/2);s[u]=qt(e)*(i>=0?f/p:p),a[u]=qt(n)*
(i>=0?p:f/p)}return{x:s,y:a}}function so(t,e,n,o,r){return r==="first-order"||n<=0?0:t*o*Math.asinh(e/Math.sqrt(n))}function We(t,e,n,{curvature:o,lipschitz:r},s){
let a=Math.abs((n-e)*(n+e)),i=Math.min(Math.abs(e),Math.abs(n)),c=so(t,i,a,r,s);return t*o*a*Math.exp(-c)>2?mt[1]:mt[0]}var Ke=["gradient flow","bouncing","converging"],ao=1e-12,io=1e-300;function le(t,e,n){let o=e*n,r=t.prime(o),s=t.second(o),a=s*o+r,i=s*(n*n-e*e);return .5*(s*(e*
e+n*n)+Math.sqrt(i*i+4*a*a))}function ue(t){let e=()=>new Float64Array(t+1);return{x:e(),y:e(),value:e(),sharpness:e(),y2:e(),phase:new Uint8Array(t+1)}}function Ze(t,e,n,o,r,{
out:s,stop:a=!1}={}){let i=s&&s.x.length>r?s:ue(r),{x:c,y:l,value:u,sharpness:f,y2:p,phase:d}=i,h=e*t.curvature,m=Math.abs(n)>Math.abs(o),b=Math.sign(n)*Math.sign(
o),v=n,w=o,M=-1,T=-1,C=-1,g=0,y=1/0,x=!1,E="max_steps";for(let $=0;$<=r;$++){let N=v*w;if(!(Math.abs(N)<=It)){E="diverged";break}M=$;let L=m?v:w,O=h*(L*L)>=2,I=Math.
sign(v)*Math.sign(w);if(g===0&&I!==b&&(I!==0||y>=io)?(T=$,g=O?1:2):g===1&&!O&&(C=$,g=2),c[$]=v,l[$]=w,u[$]=t.value(N),f[$]=le(t,v,w),p[$]=w*w,d[$]=g,y=Math.min(
Math.abs(v),Math.abs(w)),x||=v!==0&&Math.abs(v)===Math.abs(w),a&&$>0&&(y===0||Ye(h,v,w)))break;let j=e*t.prime(N),R=v-j*w;w-=j*v,v=R}return M<0&&(M=0,c[0]=n,l[0]=
o,u[0]=f[0]=p[0]=NaN,d[0]=0),E!=="diverged"&&(n===0||o===0?E="on_axis":x?E="invariant_line":c[M]===0||l[M]===0?E=h*Math.max(c[M]*c[M],l[M]*l[M])>2?"landed_on_ax\
is":"converged":Ye(h,c[M],l[M])&&(E="converged")),{...i,n:M,signChange:T,crossing:C,flag:E}}function Ye(t,e,n){let o=t*Math.max(e*e,n*n),r=(t*e*n)**2;return o<2&&
r<=ao*(2-o)*Math.min(o,2-o)}function fe(t,e,n){return Float64Array.from(n,o=>{let r=Math.abs(o),s=e*t.curvature*r*r;if(!(s>=2))return NaN;if(s===2)return(Number.
isFinite(t.beta)?0:t.r)/r;let a=(s-2)/s,i=-300,c=Math.log(s*t.lipschitz/t.curvature)+1;for(let l=0;l<64;l++){let u=.5*(i+c);t.q(Math.exp(u))>a?c=u:i=u}return Math.
exp(.5*(i+c))/r})}function pe(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}async function Ve(t){
try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}function he(t){let e=k("canvas",{"aria-hidden":"true"});t.append(e);let n=e.getContext("2d");return{canvas:e,begin(o,r){let s=Math.max(1,globalThis.devicePixelRatio||
1),[a,i]=[Math.round(o*s),Math.round(r*s)];return(e.width!==a||e.height!==i)&&([e.width,e.height]=[a,i]),n.setTransform(s,0,0,s,0,0),n.clearRect(0,0,o,r),n}}}function F(t,{
colour:e,width:n=2,dash:o=[],alpha:r=1},s){t.save(),t.strokeStyle=e,t.lineWidth=n,t.setLineDash(o),t.globalAlpha=r,t.lineJoin="round",t.beginPath(),s(t),t.stroke(),
t.restore()}function rt({left:t,top:e,width:n,height:o},r,s){r.save(),r.beginPath(),r.rect(t,e,n,o),r.clip(),s(),r.restore()}function jt(t,e,n,o,r,s="x"){let[a,
i]=s==="x"?[o,r]:[r,o];t.moveTo(o(e),r(e));for(let c=e+1;c<=n;){let l=Math.floor(a(c)),[u,f,p]=[c,c,c];for(;p<n&&Math.floor(a(p+1))===l;)p++,i(p)<i(u)&&(u=p),i(
p)>i(f)&&(f=p);let[d,h]=u<f?[u,f]:[f,u];t.lineTo(o(c),r(c)),d>c&&t.lineTo(o(d),r(d)),h>d&&t.lineTo(o(h),r(h)),p>h&&t.lineTo(o(p),r(p)),c=p+1}}function Dt(t,e,n,o,r,s,a,i){
for(let c=n;c<=o;c+=r)Y(t,e,s(c),a(c),i)}function Ft(t,e,n,o,r=null){t.save(),t.beginPath(),o(t),t.fillStyle=r??n,t.strokeStyle=n,t.lineWidth=e==="cross"?2:1.25,
e!=="cross"&&t.fill(),(e==="cross"||r)&&t.stroke(),t.restore()}function Y(t,e,n,o,r){if(e==="circle")t.moveTo(n+r,o),t.arc(n,o,r,0,2*Math.PI);else if(e==="trian\
gle")t.moveTo(n,o-1.25*r),t.lineTo(n+1.15*r,o+.8*r),t.lineTo(n-1.15*r,o+.8*r),t.closePath();else if(e==="square")t.rect(n-.9*r,o-.9*r,1.8*r,1.8*r);else if(e==="\
cross")t.moveTo(n-r,o-r),t.lineTo(n+r,o+r),t.moveTo(n-r,o+r),t.lineTo(n+r,o-r);else throw new Error(`no marker is called ${e}`)}var co="'STIX Two Text', 'Latin \
Modern Roman', 'Times New Roman', serif";function z(t,e,n,o,r={}){let{align:s="left",size:a=13,colour:i,halo:c,fonts:l="sans-serif",weight:u=""}=r,f=e.split("*").
map((h,m)=>(t.font=m%2?`italic ${a+2}px ${co}`:`${u} ${a}px ${l}`,{part:h,font:t.font,width:t.measureText(h).width})),p=f.reduce((h,{width:m})=>h+m,0),d=s==="ri\
ght"?n-p:s==="center"?n-p/2:n;t.save(),Object.assign(t,{textBaseline:"alphabetic",textAlign:"left",fillStyle:i}),Object.assign(t,{strokeStyle:c,lineWidth:4,lineJoin:"\
round"});for(let h of c?["strokeText","fillText"]:["fillText"]){let m=d;for(let{part:b,font:v,width:w}of f)t.font=v,t[h](b,m,o),m+=w}return t.restore(),p}var lo="⁰¹²³⁴⁵⁶⁷⁸⁹";function de(t){let e=String(Math.abs(t)).replace(/\d/g,n=>lo[n]);return t<0?`⁻${e}`:e}function A(t,e=4){if(Number.isNaN(t))
return"not a number";if(!Number.isFinite(t))return t<0?"−∞":"∞";if(t===0)return"0";let n=Math.abs(t),o=t<0?"−":"";if(n>=1e6||n<.001){let[a,i]=n.toExponential(
e-1).split("e"),c=String(Number(a)),l=`10${de(Number(i))}`;return o+(c==="1"?l:`${c}×${l}`)}let[r,s]=String(Number(n.toPrecision(e))).split(".");return o+Je(r)+
(s?`.${s}`:"")}function G(t){return(t<0?"−":"")+Je(String(Math.abs(t)))}function Je(t){return t.length<5?t:t.replace(/\B(?=(\d{3})+$)/g,",")}function V(t,e){return`${G(
t)} ${e}${t===1?"":"s"}`}function lt(t,e,n){return{left:n.left,top:n.top,width:Math.max(20,t-n.left-n.right),height:Math.max(20,e-n.top-n.bottom),get right(){return this.left+this.width},
get bottom(){return this.top+this.height}}}function ut(t,e,{x:n,y:o,xName:r,yName:s,theme:a,xCount:i,yCount:c}){let l=n.ticks(i??Math.max(2,e.width/80)),u=o.ticks(
c??Math.max(2,e.height/50)),f={colour:a.muted,fonts:a.fonts,size:12};F(t,{colour:a.line,width:1,alpha:.6},d=>{for(let{value:h,major:m}of l)m&&B(d,J(n(h)),e.top,
J(n(h)),e.bottom);for(let{value:h,major:m}of u)m&&B(d,e.left,J(o(h)),e.right,J(o(h)))}),F(t,{colour:a.muted,width:1},d=>{B(d,e.left,e.bottom+.5,e.right,e.bottom+
.5);for(let{value:h,major:m}of l)B(d,J(n(h)),e.bottom,J(n(h)),e.bottom+(m?5:3));for(let{value:h,major:m}of u)B(d,e.left-(m?5:3),J(o(h)),e.left,J(o(h)))});for(let d of l)
z(t,d.label,n(d.value),e.bottom+18,{...f,align:"center"});for(let d of u)z(t,d.label,e.left-8,o(d.value)+4,{...f,align:"right"});let p={colour:a.text,fonts:a.fonts,
size:13};z(t,r,e.right,e.bottom+35,{...p,align:"right"}),z(t,s,2,e.top-9,p)}function J(t){return Math.round(t)+.5}function B(t,e,n,o,r){t.moveTo(e,n),t.lineTo(o,
r)}function Qe(t,e){let n=t/Math.max(e,1),o=10**Math.floor(Math.log10(n)),r=n/o;return o*(r<1.5?1:r<3.5?2:r<7.5?5:10)}function _t(t,e,n=6){e>t||([t,e]=[t-(Math.abs(
t)||1),e+(Math.abs(e)||1)]);let o=Qe(e-t,n);return[Math.floor(t/o+1e-9)*o,Math.ceil(e/o-1e-9)*o]}function tt(t,e){let[n,o]=t,r=(e[1]-e[0])/(o-n),s=a=>e[0]+(a-n)*
r;return s.invert=a=>n+(a-e[0])/r,s.domain=t,s.range=e,s.ticks=a=>{let i=Qe(o-n,a),c=[],l=Math.ceil(n/i-1e-9),u=Math.floor(o/i+1e-9);for(let f=l;f<=u;f++){let p=Number(
(f*i).toPrecision(12));c.push({value:p,label:A(p,6),major:!0})}return c},s}function gt(t,e){let[n,o]=t.map(Math.log10),r=tt([n,o],e),s=a=>r(Math.log10(a));return s.
invert=a=>10**r.invert(a),s.domain=t,s.range=e,s.ticks=a=>{let i=Math.max(1,Math.ceil((o-n)/a)),c=[];for(let l=Math.floor(n);l<=Math.ceil(o);l++)for(let u of[1,
2,5]){let f=+`${u}e${l}`,p=Math.log10(f);if(p<n-1e-9||p>o+1e-9||(u===1?l%i!==0:o-n>a/2))continue;let d=l>=-3&&l<=3,h=u===1?"":`${u}×`,m=d?A(f,2):`${h}10${de(l)}`;
c.push({value:f,label:m,major:u===1})}return c},s}var Xe=[{role:"flow",marker:"circle",dash:[],name:"gradient flow"},{role:"bouncing",marker:"triangle",dash:[5,3],name:"bouncing"},{role:"converging",marker:"squ\
are",dash:[8,3,2,3],name:"converging"}],tn={role:"diverged",marker:"cross",dash:[3,2],name:"diverging"};function et(t){return t.diverges?[Xe[0],tn,tn]:Xe}var ft={
role:"theory",dash:[2,3],width:2.5},bt={role:"theory",dash:[9,3,2,3],width:2},Mt={dash:[6,4],width:1.5};function Bt(t,e){let n=Math.ceil(t/e);return n%2?n:n+1}var wt={
first:{role:"theory",dash:[9,5],width:2.5,name:"first-order rule"},sharper:{role:"theory",dash:[2,3],width:2.5,name:"sharper rule"},invariant:{dash:[],width:1,name:"\
invariant line *y* = ±*x*"}};var uo={left:40,right:14,top:26,bottom:42},fo=[.25,1,2,4,8,16,32,64,128,256],po=120,en=1e5;function Tt(t){let{x:e,y:n}=t.path,{x0:o,y0:r}=t.settings,s={x:[Math.
min(o,0),Math.max(o,0)],y:[Math.min(r,0),Math.max(r,0)]};for(let i=0;i<=t.last;i++)e[i]<s.x[0]?s.x[0]=e[i]:e[i]>s.x[1]&&(s.x[1]=e[i]),n[i]<s.y[0]?s.y[0]=n[i]:n[i]>
s.y[1]&&(s.y[1]=n[i]);let a=Math.max(...s.x.map(Math.abs),...s.y.map(Math.abs))||1;return{x:nn(s.x,a),y:nn(s.y,a)}}function nn([t,e],n){let o=Math.max(e-t,1e-6*
n),[r,s]=_t(t-.06*o,Math.max(e,t+o)+.06*o,8);return[t===0?-.05*s:r,e===0?-.05*r:s]}function zt(t,e,n){let o=lt(t,e,uo);return{area:o,x:tt(n.x,[o.left,o.right]),
y:tt(n.y,[o.bottom,o.top])}}function Gt(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:c}=e;ut(t,a,{x:i,y:c,xName:"*x*",yName:"*y*",theme:r,xCount:7,yCount:8}),
rt(a,t,()=>{ho(t,e,r),go(t,e,n,r),o&&bo(t,e,n,o,r),s<n.last&&(t.globalAlpha=.2,on(t,e,n,r,n.last),t.globalAlpha=1),on(t,e,n,r,s)}),Mo(t,e,n,o,r)}function ho(t,{
area:e,x:n,y:o},r){F(t,{colour:r.muted,width:1,alpha:.35},s=>{for(let a of fo)for(let i of[1,-1])mo(s,e,n,o,i*a)}),F(t,{colour:r.muted,width:3,alpha:.45},s=>{B(
s,n(0),e.top,n(0),e.bottom),B(s,e.left,o(0),e.right,o(0))})}function mo(t,e,n,o,r){let s=!1;for(let a=e.left;a<=e.right;a+=3){let i=n.invert(a),c=o(r/i),l=Number.
isFinite(c)&&c>e.top-400&&c<e.bottom+400;l&&s?t.lineTo(a,c):l&&t.moveTo(a,c),s=l}}function rn(t){return Math.sqrt(t.threshold/t.loss.curvature)}function go(t,{area:e,
x:n,y:o},r,s){let a=rn(r);F(t,{...Mt,colour:s.text},i=>{for(let c of[a,-a])r.swapped?B(i,H(n(c)),e.top,H(n(c)),e.bottom):B(i,e.left,H(o(c)),e.right,H(o(c)))})}function bo(t,{
x:e,y:n},o,{flow:r,envelope:s},a){let i=a.roles.theory;F(t,{...ft,colour:i},l=>{for(let u of r)l.lineTo(H(e(u.x)),H(n(u.y)))});let c=Math.sign(o.swapped?o.settings.
x0:o.settings.y0);F(t,{...bt,colour:i},l=>{for(let u of[1,-1])s.forEach(({height:f,width:p},d)=>{let h=o.swapped?[c*f,u*p]:[u*p,c*f];l[d?"lineTo":"moveTo"](H(e(
h[0])),H(n(h[1])))})})}function on(t,{x:e,y:n},o,r,s){let a=u=>H(e(o.path.x[u])),i=u=>H(n(o.path.y[u])),c=o.swapped?"x":"y",l=t.globalAlpha;et(o).forEach(({role:u,
marker:f,dash:p},d)=>{let h=o.starts[d],m=Math.min(o.starts[d+1]-1,s);if(m<h)return;let b=r.roles[u],v=d===1;F(t,{colour:b,dash:p,width:v?1:2,alpha:l*(v?.75:1)},
M=>jt(M,Math.max(h-1,0),m,a,i,c));let w=Bt(m-h+1,po);Ft(t,f,b,M=>Dt(M,f,h,m,w,a,i,3.5))}),!(!o.diverges||s<o.last)&&F(t,{colour:r.roles.diverged,width:3},u=>{Y(
u,"cross",a(s),i(s),8)})}function Mo(t,{area:e,x:n,y:o},r,s,a){let i={size:13,fonts:a.fonts,halo:a.ground,colour:a.text},c=rn(r),l=`*${r.swapped?"x":"y"}*² = ${r.
loss.curvature===1?"2":"8"}/*η*`;if(r.swapped&&c<n.domain[1]?z(t,l,n(c)+6,e.top+16,i):!r.swapped&&c<o.domain[1]&&z(t,l,e.right-6,o(c)-6,{...i,align:"right"}),!s)
return;let u={...i,colour:a.text},{flow:f,envelope:p}=s;if(f.length){let d=f[Math.floor(f.length*.25)];z(t,"gradient flow",H(n(d.x))+10,H(o(d.y))+14,u)}if(p.length){
let{height:d,width:h}=p[Math.floor(p.length*.7)],[m,b]=r.swapped?[n(d),o(h)]:[n(h),o(d)];z(t,"envelope",Math.min(H(m)+8,e.right-60),H(b),u)}}function H(t){return Math.
min(Math.max(t,-en),en)}function sn({x:t,y:e},n,o,r,s=40){let a=-1,i=s*s;for(let c=0;c<=n.last;c++){let l=(t(n.path.x[c])-o)**2+(e(n.path.y[c])-r)**2;l<i&&([a,i]=
[c,l])}return a}function an(t){if(t>1)return 1-Math.tanh(t)/t;let e=t*t,n=15+e/17;return n=13+e/n,n=11+e/n,n=9+e/n,n=7+e/n,n=5+e/n,n=3+e/n,e/(n+e)}function cn(t){let e=Math.exp(
-2*Math.abs(t));return 4*e/((1+e)*(1+e))}var me={sqrt:()=>({beta:2,c:1/2,value:t=>Math.sqrt(1+t*t),prime:t=>t/Math.sqrt(1+t*t),second:t=>1/((1+t*t)*Math.sqrt(1+
t*t)),q:t=>{let e=Math.sqrt(1+t*t);return t*t/(e*(1+e))}}),rsym:()=>({beta:2,c:1/3,value:t=>Math.abs(t)+Math.log1p(Math.exp(-2*Math.abs(t))),prime:Math.tanh,second:cn,
q:t=>an(Math.abs(t))}),huber:()=>({beta:1/0,c:NaN,r:1,value:t=>Math.abs(t)<=1?t*t/2:Math.abs(t)-.5,prime:t=>Math.abs(t)<=1?t:Math.sign(t),second:t=>Math.abs(t)<=
1?1:0,q:t=>{let e=Math.abs(t);return e<=1?0:(e-1)/e}}),beta:t=>{let e=(t/(t+1))**t/(t+1),n=(t+1)/t;return{beta:t,c:e,r:n,value:o=>{let r=Math.min(Math.abs(o),n);
return r*r/2-e*r**(t+2)/(t+2)+(Math.abs(o)-r)},prime:o=>Math.abs(o)<n?o*(1-e*Math.abs(o)**t):Math.sign(o),second:o=>Math.abs(o)<n?1-(t+1)*e*Math.abs(o)**t:0,q:o=>{
let r=Math.abs(o);return r<n?e*r**t:(r-1)/r}}},sym:()=>({beta:2,c:1/12,curvature:1/4,lipschitz:1/2,value:t=>Math.abs(t)/2+Math.log1p(Math.exp(-Math.abs(t))),prime:t=>Math.
tanh(t/2)/2,second:t=>cn(t/2)/4,q:t=>an(Math.abs(t)/2)})};function ln(t,e){if(!(t in me))throw new RangeError(`key must be one of ${Object.keys(me).join(", ")},\
 got ${t}`);if(t==="beta"&&!(e>1&&Number.isFinite(e)))throw new RangeError(`beta must be finite and > 1, got ${e}`);let n=me[t](e);return{key:t,curvature:1,lipschitz:1,
r:1/0,...n}}var wo=1e-7,vo=4,vt=160,yo=.1,xo=1e-10;function st({loss:t,beta:e}){return ln(t.key,t.key==="beta"?e:void 0)}function un(t,e){let{eta:n,x0:o,y0:r,steps:s}=t,a=st(
t),i=Ze(a,n,o,r,s,{stop:!0,out:e}),c=Math.abs(o)>Math.abs(r),l={settings:t,loss:a,path:i,swapped:c,square:u=>a.curvature*(c?i.x[u]**2:i.y2[u]),excess:u=>fn(a,i.
x[u]*i.y[u],i.value[u]),threshold:2/n,limit:ct(a,n,o,r,{relTol:xo}),flowLimit:a.curvature*Math.abs((r-o)*(r+o)),arrival:ge(a,n,o,r),predicted:["first-order","sh\
arper"].map(u=>We(n,o,r,a,u))};return l.diverges=i.flag==="diverged"||l.limit.flag==="diverged",l.last=$o(l),l.starts=So(i.phase,l.last),l}function fn(t,e,n){return Math.
abs(e)<1e-4?t.curvature*e*e/2:n-t.value(0)}function ge(t,e,n,o){let r=Math.abs((o-n)*(o+n)),s=Math.min(Math.abs(n),Math.abs(o));return r>0?t.curvature*r*Math.exp(
-e*t.lipschitz*Math.asinh(s/Math.sqrt(r))):0}function $o(t){let{path:e,threshold:n,settings:o,diverges:r}=t,s=vo*Math.max(Math.abs(o.x0),Math.abs(o.y0));for(let a=0;a<
e.n;a++){let{x:i,y:c}=e;if(r){if(!ko(e,a+1)||Math.max(Math.abs(i[a]),Math.abs(c[a]))>s)return a}else if(t.square(a)<n&&t.excess(a)<wo)return a}return e.n}function ko({
value:t,sharpness:e,y2:n},o){return Number.isFinite(t[o]+e[o]+n[o])}function So(t,e){let n=[0];for(let o of[1,2]){let r=n[o-1];for(;r<=e&&t[r]<o;)r++;n.push(r)}
return[...n,e+1]}function yt(t,e){let n=t.path.phase[e];return t.diverges&&n>0?"diverging":Ke[n]}function pn(t){let{x0:e,y0:n,eta:o}=t.settings,{loss:r,swapped:s,
starts:a}=t,i=He(e,n,vt),c=Array.from(i.x,(M,T)=>({x:M,y:i.y[T]})),l=Math.sqrt(t.threshold/r.curvature),u=Math.abs(s?e:n),f=[];for(let M=0;M<vt&&u>l;M++)f.push(
l+(u-l)*(M/(vt-1))**2);let p=fe(r,o,f),d=f.map((M,T)=>({height:M,width:p[T]})),h=a[2]>a[1]&&!t.diverges?Eo(a[1],a[2]-1):[],m=h.map(M=>Math.abs(s?t.path.x[M]:t.path.
y[M])),b=fe(r,o,m),v=h.map((M,T)=>({step:M,x:b[T],y:m[T]})),w=M=>M.filter(T=>Object.values(T).every(Number.isFinite));return{flow:w(c),flowAt:w(Ao(t)),envelope:w(
d),envelopeAt:w(v)}}function Ao({settings:t,loss:e,last:n}){let{eta:o,x0:r,y0:s}=t;if(r===0||s===0)return[];let a=Math.abs((s-r)*(s+r)),c=Math.asinh(Math.min(Math.
abs(r),Math.abs(s))/Math.sqrt(a))/e.lipschitz+40/(e.curvature*a),l=Math.min(o*n,c),u=Array.from({length:vt},(h,m)=>l*m/(vt-1)),{x:f,y:p}=Ue(e,r,s,u,yo),d=u.map(
(h,m)=>({step:h/o,x:f[m],y:p[m]}));return[...d,{...d.at(-1),step:n}]}function Eo(t,e){let n=Math.min(e-t+1,vt),o=r=>t+Math.round(r*(e-t)/Math.max(n-1,1));return Array.
from({length:n},(r,s)=>o(s))}function hn(t,{x:e,y:n}){return fn(t.loss,e*n,t.loss.value(e*n))}function dn({x0:t,y0:e},n){let o=Math.abs((e-t)*(e+t))*n.curvature;
if(!(o>0)||!Number.isFinite(o))return{first:null,sharper:null};let r=2/o,s=Math.min(Math.abs(t),Math.abs(e)),a=n.lipschitz*Math.asinh(s/Math.sqrt(o/n.curvature));
if(a===0)return{first:r,sharper:r};if(r*a*Math.E>1)return{first:r,sharper:null};let[i,c]=[r,1/a];for(let l=0;l<60;l++){let u=.5*(i+c);u*Math.exp(-u*a)<r?i=u:c=u}
return{first:r,sharper:.5*(i+c)}}var gn={left:52,right:14,top:26,bottom:42},To=1e-16,bn=1e-280,Lo=9;function Me(t){return`*${t.swapped?"x":"y"}*²${t.loss.curvature===1?"":"/4"}`}function Mn(t,e){
return tt([0,Math.max(e.last,1)],[t.left,t.right])}function No(t,e){let{path:n,threshold:o,last:r}=t,s=t.diverges?3*Math.max(t.square(0),o):1/0,a=0;for(let i=0;i<=
r;i++)e!=="sharpness"&&(a=Math.max(a,t.square(i))),e!=="square"&&(a=Math.max(a,n.sharpness[i]));return a=Math.min(a,s),o<8*a&&(a=Math.max(a,o)),[0,_t(0,a>bn?1.04*
a:1,5)[1]]}function Ht(t,e,n,o){let r=lt(t,e,gn);return{area:r,x:Mn(r,n),y:tt(No(n,o),[r.bottom,r.top])}}function Ut(t,e,{run:n,theory:o,theme:r,step:s,quantity:a}){
let{area:i,x:c,y:l}=e,u=`${Me(n)}${a==="both"?" (hollow)":""}`,f={square:u,sharpness:"sharpness",both:`sharpness (filled) and ${u}`};ut(t,i,{x:c,y:l,xName:"step",
yName:f[a],theme:r,yCount:5});let p=[];a!=="sharpness"&&p.push({of:n.square,hollow:a==="both"}),a!=="square"&&p.push({of:d=>n.path.sharpness[d],hollow:!1}),rt(i,
t,()=>{o&&Oo(t,e,n,o,r,a);for(let{of:d,hollow:h}of p)wn(t,e,n,r,s,d,{hollow:h})}),Ro(t,e,n,r),Co(t,e,n,r)}function Oo(t,{x:e,y:n},o,r,s,a){let{loss:i,swapped:c}=o,
l=a==="square"?u=>i.curvature*(c?u.x:u.y)**2:u=>le(i,u.x,u.y);be(t,e,n,r.flowAt,l,{...ft,colour:s.roles.theory})}function Ro(t,{area:e,y:n},o,r){let s=n(o.threshold),
a={colour:r.text,fonts:r.fonts,halo:r.ground,align:"right"};if(s<e.top){z(t,"2/*η* is above: ↑",e.right-6,e.top+14,a);return}F(t,{...Mt,colour:r.text},c=>{B(
c,e.left,s,e.right,s)});let i=s-6>e.top+12;z(t,"2/*η*",e.right-6,i?s-6:s+16,a)}function Wt(t,e,n){let o=lt(t,e,gn),[r,s]=[1/0,0];for(let l=0;l<=n.last;l++){let u=n.
excess(l);u>0&&u<r&&(r=u),u>s&&(s=u)}s>bn||([r,s]=[.1,1]),r=Math.max(r,s*To);let a=(l,u)=>10**u(Math.log10(l)),[i,c]=[a(r,Math.floor),a(s,Math.ceil)];return{area:o,
x:Mn(o,n),y:gt(i>0&&c>i?[i,c]:[r/2,r*2],[o.bottom,o.top])}}function Yt(t,e,{run:n,theory:o,theme:r,step:s}){let{area:a,x:i,y:c}=e;ut(t,a,{x:i,y:c,xName:"step",yName:"\
loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale",theme:r,yCount:6}),rt(a,t,()=>{if(o){let u=p=>hn(n,p),f=r.roles.theory;be(t,i,c,o.flowAt,u,{...ft,colour:f}),
be(t,i,c,o.envelopeAt,u,{...bt,colour:f})}wn(t,e,n,r,s,n.excess,{hollow:!1})})}function Co(t,{area:e,x:n},o,r){et(o).forEach(({role:a,name:i},c)=>{let[l,u]=[o.starts[c],
Math.min(o.starts[c+1],o.last)].map(n);if(o.starts[c+1]<=o.starts[c]||(F(t,{colour:r.roles[a],width:3},p=>{B(p,l,e.top-1.5,u,e.top-1.5)}),u-l<6.5*i.length))return;
let f={size:12,colour:r.text,fonts:r.fonts,halo:r.ground};z(t,i,(l+u)/2,e.top+13,{...f,align:"center"})})}function be(t,e,n,o,r,s){F(t,s,a=>{for(let i of o){let c=n(
r(i));Number.isFinite(c)&&a.lineTo(e(i.step),we(c))}})}function wn(t,e,n,o,r,s,{hollow:a}){r<n.last&&(t.globalAlpha=.2,mn(t,e,n,o,n.last,s,a),t.globalAlpha=1),mn(
t,e,n,o,r,s,a)}function mn(t,{area:e,x:n,y:o},r,s,a,i,c){let l=t.globalAlpha,u=f=>we(o(i(f)),e);et(r).forEach(({role:f,marker:p,dash:d},h)=>{let m=r.starts[h],b=Math.
min(r.starts[h+1]-1,a);if(b<m)return;let v=s.roles[f];F(t,{colour:v,dash:c?[]:d,width:c?1:2,alpha:l},M=>jt(M,Math.max(m-1,0),b,n,u));let w=Bt(r.last,e.width/Lo);
Ft(t,p,v,M=>Dt(M,p,m,b,w,n,u,3.2),c?s.ground:null)}),r.diverges&&a===r.last&&F(t,{colour:s.roles.diverged,width:3},f=>Y(f,"cross",n(a)-8,Math.max(u(a),e.top+8),
7))}function we(t,e={top:0,bottom:0}){return Math.min(Math.max(t,e.top-1e3),e.bottom+1e3)}function ve(t,{area:e,x:n,y:o},r,s,a){let i=J(n(s));F(t,{colour:r.text,
width:1,alpha:.6},c=>{B(c,i,e.top,i,e.bottom)}),rt(e,t,()=>{t.fillStyle=r.text,t.beginPath();for(let c of a){let l=o(c);Number.isFinite(l)&&Y(t,"circle",i,we(l,
e),4)}t.fill()})}var xt=["eta","x0","y0","loss_index","beta","steps","view"],Vt=["trajectory","map"],W={eta:"*η*",x0:"*x*₀",y0:"*y*₀",beta:"*β*"},vn=1e30,Kt=t=>typeof t=="\
number"&&Math.abs(t)<=vn,Zt=`up to ${A(vn)}`,Io={eta:({eta:t})=>Kt(t)&&t>0?null:`a positive number ${Zt}`,x0:({x0:t})=>Kt(t)?null:`a number ${Zt} in size`,y0:({
y0:t})=>Kt(t)?null:`a number ${Zt} in size`,loss_index:({loss_index:t},{losses:e})=>e[t]?null:`a whole number from 0 to ${e.length-1}`,beta:({beta:t,loss_index:e},{
losses:n})=>n[e]?.key!=="beta"||Kt(t)&&t>1?null:`a number above 1 and ${Zt}`,steps:({steps:t},{ranges:e})=>Number.isInteger(t)&&t>=1&&t<=e.steps.max?null:`a who\
le number from 1 to ${e.steps.max}`,view:({view:t})=>Vt.includes(t)?null:Vt.map(e=>`“${e}”`).join(" or ")};function Po(t){return typeof t=="number"?A(t):JSON.
stringify(t)??String(t)}function ye(t){let e=t.get("config"),n=Object.fromEntries(xt.map(r=>[r,t.get(r)])),o=[];for(let[r,s]of Object.entries(Io)){let a=s(n,e),
i=W[r]??r;a&&o.push(`${i} must be ${a}, but it is ${Po(n[r])}.`)}return n.loss=e.losses[n.loss_index],{settings:n,problems:o}}function yn(t){return Object.fromEntries(
xt.map(e=>[e,t.defaults[e]]))}function xe(t,e){if(xt.every(l=>t[l]===e.defaults[l]))return{};let{eta:n,x0:o,y0:r,loss:s,beta:a,view:i}=t,c={eta:n,x0:o,y0:r,loss:s.
key,view:i};return s.key==="beta"?{...c,beta:a}:c}function xn(t,e){let n={},o=[];for(let[r,s]of Object.entries(t)){let a=e.ranges[r],i=e.losses.findIndex(c=>c.key===
s);r==="loss"&&i>=0?n.loss_index=i:r==="view"&&Vt.includes(s)?n.view=s:r in W&&s.trim()&&s>=a.min&&s<=a.max?n[r]=Number(s):o.push(`${r} = ${s}${qo(r,a,e)}`)}return{
traits:n,refused:o}}function qo(t,e,n){return t in W?` (allowed: ${A(e.min)} to ${A(e.max)})`:t==="loss"?` (allowed: ${n.losses.map(o=>o.key).join(", ")})`:t===
"view"?` (allowed: ${Vt.join(", ")})`:" (no such setting)"}function $n({eta:t,x0:e,y0:n,loss:o,beta:r},s){return`from eosbook import losses, single_neuron

run = single_neuron.trajectory(${`losses.${o.python.replace("BETA",r)}`}, eta=${t}, x0=${e}, y0=${n}, steps=${s})
`}function kn({eta:t,x0:e,y0:n,loss:o,beta:r}){return`loss=${o.key==="beta"?`${o.key} beta=${r}`:o.key} eta=${t} x0=${e} y0=${n}`}var[$e,ke,Jt,Qt]=[1100,600,40,2];function jo({eta:t,x0:e,y0:n,loss:o,beta:r}){let s=o.key==="beta"?`, ${W.beta} = ${A(r)}`:"",a=`(*x*₀, *y*₀) = (${A(e)}, ${A(
n)})`;return`Gradient descent on *ℓ*(*xy*): ${o.name}${s}, ${W.eta} = ${A(t,6)}, ${a}`}function Sn({run:t,theory:e,theme:n,ui:o}){let r=new OffscreenCanvas($e*
Qt,ke*Qt),s=r.getContext("2d");s.scale(Qt,Qt),s.fillStyle=n.ground,s.fillRect(0,0,$e,ke);let{quantity:a}=o,i=Math.min(o.step,t.last),c={run:t,theory:o.theory?e:
null,theme:n,step:i,quantity:a};z(s,jo(t.settings),16,26,{size:15,colour:n.text,fonts:n.fonts});let l=$e/2,u=ke-Jt,f=(p,d,h)=>{s.save(),s.translate(p,d),h(),s.restore()};
return f(12,Jt,()=>{Gt(s,zt(l-24,u,Tt(t)),c)}),f(l,Jt,()=>{Ut(s,Ht(l-12,u/2,t,a),c)}),f(l,Jt+u/2,()=>{Yt(s,Wt(l-12,u/2,t),c)}),r.convertToBlob({type:"image/png"})}
function An(t){let{path:e,settings:n}=t,o=[`# gradient descent on l(xy): ${kn(n)} 2/eta=${t.threshold} end=${e.flag}`,"step,phase,x,y,y2,sharpness,loss"];for(let r=0;r<=
e.n;r++){let s=[e.x[r],e.y[r],e.y2[r],e.sharpness[r],e.value[r]];o.push([r,yt(t,r),...s].join())}return`${o.join(`
`)}
`}function En(t,{reset:e,link:n}){let o=k("span",{class:"eos-feedback",role:"status"});async function r(l,u){if(await Ve(l)){o.textContent=u;return}let f=k("texta\
rea",{readonly:!0,"aria-label":"text to copy"},l);o.replaceChildren("Copy this: ",f),f.select()}let s=l=>()=>t.run&&l(),a=(l,u)=>k("button",{type:"button",onclick:s(
u)},l),i=()=>`eosbook-single-neuron-${t.settings.loss.key}`,c=[k("button",{type:"button",onclick:e},"reset"),kt()&&a("copy link",()=>r(n(),"Link copied.")),a("c\
opy Python",()=>r($n(t.settings,t.run.path.n),"Python code copied.")),a("save picture",async()=>pe(await Sn(t),`${i()}.png`)),a("save data",()=>{pe(new Blob([An(
t.run)],{type:"text/csv"}),`${i()}.csv`)})].filter(Boolean);return{node:k("div",{class:"eos-row"},c,o)}}function Tn(t,...e){return k("div",{class:"eos-group",role:"group","aria-label":t},...e)}function Ln({presets:t},e){let n=new Map,o=t.map(i=>{let c=k("button",{
type:"button",onclick:()=>e(i)},Z(i.label));return c.setAttribute("aria-pressed","false"),n.has(i.group)||n.set(i.group,[]),n.get(i.group).push(c),c}),r=k("div",
{class:"eos-presets eos-later"},[...n].map(([i,c])=>Tn(i.replaceAll("*",""),k("span",{class:"eos-name"},Z(i)),c))),s=k("p",{class:"eos-caption eos-later"});function a(i){
let c=t.findIndex(l=>Do(l,i));o.forEach((l,u)=>l.setAttribute("aria-pressed",String(u===c))),s.replaceChildren(...c<0?[]:Z(t[c].caption))}return{nodes:[r,s],update:a}}
function Do(t,e){let{eta:n,x0:o,y0:r,loss:s,beta:a}=e;return t.eta===n&&t.x0===o&&t.y0===r&&t.loss===s.key&&(s.key!=="beta"||t.beta===a)}var Fo={first:"M6 1 L11\
 11 L1 11 Z",sharper:"M6 1 L11 6 L6 11 L1 6 Z",divergence:"M2 2 L10 10 M10 2 L2 10"};function Nn(t,e={}){let n=t==="divergence"||t==="sharper";return D("path",{
d:Fo[t],fill:n?"none":"currentColor",stroke:"currentColor","stroke-width":2,...e})}function On({ranges:t,texts:e},n){let{min:o,max:r}=t.eta,s=gt([o,r],[0,100]),
a=D("svg",{"aria-hidden":"true",focusable:"false"}),i=D("g");a.append(D("line",{x1:"0%",x2:"100%",y1:24.5,y2:24.5}));for(let{value:p,label:d,major:h}of s.ticks(
8)){let m=`${s(p)}%`;a.append(D("line",{x1:m,x2:m,y1:24,y2:h?32:29})),a.append(D("text",{x:m,y:44},d))}a.append(i);let c=k("div",{class:"eos-row"}),l=k("div",{class:"\
eos-ruler eos-later"},a,c),u=Object.entries(e.landmarks).map(([p,d])=>{let h=k("span"),m=k("button",{type:"button",onclick:()=>n(m.eta)},D("svg",{class:"eos-gly\
ph",viewBox:"0 0 12 12","aria-hidden":"true"},Nn(p)),Z(d),h);return c.append(m),{kind:p,button:m,value:h}});function f(p){let{first:d,sharper:h}=dn(p,st(p)),m={
first:d,sharper:h,divergence:Math.SQRT2};i.replaceChildren();for(let{kind:b,button:v,value:w}of u){let M=m[b],T=M!==null&&M>=o&&M<=r;v.eta=M,v.disabled=!T,w.textContent=
M===null?": none":` = ${A(M)}`,T&&i.append(_o(b,s(M),()=>n(M)))}if(p.eta>=o&&p.eta<=r){let b=`${s(p.eta)}%`;i.append(D("line",{x1:b,x2:b,y1:14,y2:33,"stroke-wid\
th":3})),i.append(D("circle",{cx:b,cy:24.5,r:5,fill:"currentColor"}))}}return{nodes:[l],update:f}}function _o(t,e,n){let o=D("svg",{x:`${e}%`,y:0,overflow:"visi\
ble"});return o.append(Nn(t,{transform:"translate(-6 2)"}),D("line",{x1:0,x2:0,y1:14,y2:24}),D("rect",{x:-12,y:-4,width:24,height:40,fill:"transparent"})),D("g",
{class:"eos-landmark",onclick:n},o)}function Lt(t,e,n){let o=e.map(([s,a])=>{let i=k("button",{type:"button",onclick:()=>n(s)},Z(a));return[s,i]});return{node:Tn(
t,k("span",{class:"eos-name"},t),o.map(([,s])=>s)),update(s){for(let[a,i]of o)i.setAttribute("aria-pressed",String(a===s))}}}function Rn(t,e){let n=k("button",{
type:"button",onclick:e},t);return{node:n,update:o=>n.setAttribute("aria-pressed",String(o))}}function Cn(t,e,n){let o=Rt("menu"),r=k("select",{id:o,onchange:()=>n(
Number(r.value))},e.map((a,i)=>k("option",{value:i},a))),s=k("label",{for:o,class:"eos-name"},t);return{node:k("span",{class:"eos-group"},s,r),update:a=>r.value=
String(a)}}var P={unknown:0,flow:1,bouncing:2,diverged:3,undecided:4},pt=2,Bo=[16,8,4,2,1],zo=8,Go={maxEvaluations:6e4,relTol:1e-6};function Se({flag:t,regime:e}){return t===
"diverged"?P.diverged:t!=="converged"&&t!=="landed_on_axis"?P.undecided:e==="EoS"?P.bouncing:P.flow}function In(t,e){return{columns:t,rows:e,kinds:new Uint8Array(
t*e),gaps:new Float32Array(t*e),range:null}}function*Ho(t,e,n,{area:o,x:r,y:s}){let{columns:a,rows:i,kinds:c,gaps:l}=t,u=st(e),f={...e};for(let p of Bo){for(let d=0;d<
i;d+=p)for(let h=0;h<a;h+=p){f[n[0]]=r.invert(o.left+pt*Math.min(h+p/2,a-.5)),f[n[1]]=s.invert(o.top+pt*Math.min(d+p/2,i-.5));let m=ct(u,f.eta,f.x0,f.y0,Go),b=Se(
m);for(let v=d;v<Math.min(d+p,i);v++){let[w,M]=[v*a+h,v*a+Math.min(h+p,a)];c.fill(b,w,M),l.fill(m.gap,w,M)}yield}t.range??=Uo(l)}}function Uo(t){let e=t.filter(
s=>s>0).sort();if(!e.length)return[.1,1];let n=s=>e[Math.round(s*(e.length-1))],[o,r]=[n(.01),n(.99)];return r>1.01*o?[o,r]:[o/2,o*2]}function Pn(t){let e=0;function n(...o){
clearTimeout(e);let r=Ho(...o),s=()=>{let a=performance.now()+zo,i=!1;for(;!i&&performance.now()<a;)i=r.next().done;t(i),i||(e=setTimeout(s))};e=setTimeout(s)}return{
start:n,stop:()=>clearTimeout(e)}}function qn(t,e){let n=t.length/e,o=new Map,r=new Map,s=(l,u)=>r.set(l,[...r.get(l)??[],u]);function a(l,u){if(t[l]>0==t[u]>0)return null;let f=`${Math.min(l,u)}\
 ${Math.max(l,u)}`,p=t[l]/(t[l]-t[u]),d=(b,v)=>b+p*(v-b),[h,m]=[d(l%e,u%e),d(Math.floor(l/e),Math.floor(u/e))];return o.set(f,[h,m]),f}for(let l=0;l+1<n;l++)for(let u=0;u+
1<e;u++){let f=l*e+u,p=[f,f+1,f+e+1,f+e,f],d=[];for(let h=0;h<4;h++){let m=a(p[h],p[h+1]);m&&d.push(m)}for(let h=0;h+1<d.length;h+=2)s(d[h],d[h+1]),s(d[h+1],d[h])}
let i=[],c=[...r.keys()].filter(l=>r.get(l).length===1);for(let l of[...c,...r.keys()]){let u=[];for(let f=l;f;){let p=r.get(f);if(!p)break;if(u.push(o.get(f)),
r.delete(f),f=p.find(d=>r.has(d))??(p.includes(l)?l:null),f===l){u.push(o.get(l));break}}u.length>1&&i.push(u)}return i}var te=[["x0","y0"],["eta","y0"],["eta","x0"]],Wo={left:44,right:14,top:26,bottom:42},Yo=[140,110];function Xt(t){return["eta","x0","y0"].find(e=>!t.includes(e))}
function Ko(t,e,n){let o=Xt(e),{loss:r,beta:s}=t,a=r.key==="beta"?s:"";return[...e,t[o],r.key,a,n.width,n.height].join()}function jn(t,e,n,o){let r=lt(t,e,Wo),s=(a,i)=>(a===
"eta"?gt:tt)([o[a].min,o[a].max],i);return{area:r,x:s(n[0],[r.left,r.right]),y:s(n[1],[r.bottom,r.top])}}function Dn(t){let e=null,n=null,o=null,r=null,s=Pn(a=>{
o=null,t(a)});return{get grid(){return n},stop(){s.stop(),e=null},recolour(){o=null},draw(a,i,{pair:c,settings:l,colouring:u,theory:f,theme:p}){let{area:d,x:h,y:m}=i,
b=Ko(l,c,d);b!==e&&(e=b,o=null,n=In(Math.ceil(d.width/pt),Math.ceil(d.height/pt)),r=Qo(i,c,l),s.start(n,l,c,i)),o??=Fn(n,u,p),rt(d,a,()=>{if(a.imageSmoothingEnabled=
!1,a.drawImage(o,d.left,d.top,n.columns*pt,n.rows*pt),f)for(let[w,M]of r)Xo(a,w,M,p)});let v=w=>w==="eta"?`${W.eta}, log scale`:W[w];ut(a,d,{x:h,y:m,xName:v(c[0]),
yName:v(c[1]),theme:p})}}}function Zo(t,e,n){return t.map((o,r)=>o+n*(e[r]-o))}var Vo={[P.unknown]:()=>!1,[P.flow]:()=>!1,[P.bouncing]:(t,e)=>(t+e)%7===0,[P.diverged]:(t,e)=>(t+
e)%7===0||(t-e+7e3)%7===0,[P.undecided]:(t,e)=>t%5===0&&e%5===0};function Jo(t){let e=dt(t.ground),n=(r,s)=>Zo(e,dt(t.roles[r]),s),o=r=>[n(r,.45),n(r,.95)];return{
[P.unknown]:[e,e],[P.flow]:o("flow"),[P.bouncing]:o("bouncing"),[P.diverged]:o("diverged"),[P.undecided]:[e,dt(t.text)]}}function Fn({columns:t,rows:e,kinds:n,gaps:o,
range:r},s,a){let i=new OffscreenCanvas(t,e),c=i.getContext("2d"),l=c.createImageData(t,e),u=Jo(a),[f,p]=(r??[.1,1]).map(Math.log);for(let d=0,h=0;d<e;d++)for(let m=0;m<
t;m++,h++){let b=n[h],v=o[h],M=s==="gap"&&v>0?qe((Math.log(v)-f)/(p-f)):u[b][Vo[b](m,d)?1:0];l.data.set(M,4*h),l.data[4*h+3]=255}return c.putImageData(l,0,0),i}
function _n(t,e){let[n,o]=[14,10],r=new Uint8Array(n*o).fill(t),s=Fn({columns:n,rows:o,kinds:r,gaps:r,range:null},"regime",e),a=document.createElement("canvas");
return[a.width,a.height]=[n,o],a.getContext("2d").drawImage(s,0,0),a}function Qo({area:t,x:e,y:n},o,r){let[s,a]=Yo,i=b=>t.left+t.width*b/(s-1),c=b=>t.top+t.height*
b/(a-1),l=st(r),u={...r},f=new Float64Array(s*a),p=new Float64Array(s*a),d=b=>Math.max(Math.log(b*u.eta/2),-9);for(let b=0,v=0;b<a;b++){u[o[1]]=n.invert(c(b));for(let w=0;w<
s;w++,v++){u[o[0]]=e.invert(i(w));let{eta:M,x0:T,y0:C}=u;f[v]=d(l.curvature*Math.abs((C-T)*(C+T))),p[v]=d(ge(l,M,T,C))}}let h=b=>{let v=new Path2D;for(let w of qn(
b,s))w.forEach(([M,T],C)=>v[C?"lineTo":"moveTo"](i(M),c(T)));return v},m=new Path2D;return tr(m,e,n,o,r),[[wt.first,h(f)],[wt.sharper,h(p)],[wt.invariant,m]]}function Xo(t,{
role:e,dash:n,width:o},r,s){let a={strokeStyle:s.ground,lineWidth:o+3,globalAlpha:.9},i={strokeStyle:e?s.roles[e]:s.text,lineWidth:o};for(let[c,l]of[[a,[]],[i,n]])
t.save(),Object.assign(t,c),t.setLineDash(l),t.stroke(r),t.restore()}function tr(t,e,n,o,r){let s=Math.max(...e.domain.map(Math.abs),...n.domain.map(Math.abs));
for(let a of[1,-1])if(Xt(o)==="eta")B(t,e(-s),n(-a*s),e(s),n(a*s));else{let i=n(a*r[Xt(o)]);B(t,e.range[0],i,e.range[1],i)}}function ee({area:t,x:e,y:n},o,r,s){
let a=(c,[l,u])=>Math.min(Math.max(c,Math.min(l,u)),Math.max(l,u)),i=c=>Number(c.toPrecision(4));return{[o[0]]:i(e.invert(a(r,[t.left,t.right]))),[o[1]]:i(n.invert(
a(s,[t.top,t.bottom])))}}var er={[P.flow]:"gradient-flow regime",[P.bouncing]:"edge-of-stability regime",[P.diverged]:"diverges",[P.undecided]:"undecided"};function Bn(t,e,n){
let{eta:o,x0:r,y0:s}={...t,...n},a=ct(st(t),o,r,s),i=Se(a),l=[`${e.map(u=>`${W[u]} = ${A(n[u])}`).join(", ")}: ${er[i]}`];return(i===P.flow||i===P.bouncing)&&l.
push(`limiting sharpness ${A(a.sharpness)}`,`gap ${A(a.gap)}`),i===P.bouncing&&l.push(`bounces for ${V(a.bouncingSteps,"step")}`),`${l.join(", ")}.`}function zn(t,e){
let n=Xt(e),o={eta:"η",x0:"x₀",y0:"y₀"};return`Map of what becomes of the run for every ${o[e[0]]} and ${o[e[1]]}, with ${o[n]} = ${A(t[n])}.`}function Ae(t,{
x:e,y:n},o,r,s,a){let[i,c]=[e(r[o[0]]),n(r[o[1]])];for(let[l,u]of[[s.ground,5],[s.text,2]])F(t,{colour:l,width:u},f=>Y(f,"circle",i,c,7));a&&(t.fillStyle=s.text,
t.beginPath(),Y(t,"circle",i,c,3),t.fill())}var nr={circle:"M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",triangle:"M17 2 L22 11 L12 11 Z",square:"M13 3 h8 v8 h-8 Z",cross:"M12 2 L22 12 M22 2 L12 12"};function Nt({
role:t,dash:e,width:n=2,marker:o}){let r=t?`var(--eos-${t})`:"currentColor",s=D("line",{x1:1,x2:33,y1:7,y2:7,stroke:r,"stroke-width":n,"stroke-dasharray":e.join(
" ")}),a=o==="cross"?{stroke:r,"stroke-width":3}:{fill:r},i=o&&D("path",{d:nr[o],...a});return D("svg",{viewBox:"0 0 34 14","aria-hidden":"true"},s,i??[])}function $t(t,e){
return k("span",{},t,k("span",{},Z(e)))}function Gn(){let t=k("div",{class:"eos-legend"});function e(s,a){return[...[...new Set(et(s))].map(i=>$t(Nt(i),i.name)),
$t(Nt(Mt),"2/*η*"),a&&$t(Nt(ft),"gradient flow (theory)"),a&&$t(Nt(bt),"quasi-static envelope (theory)")].filter(Boolean)}function n(s,{colouring:a,theory:i},c){
let l=[[P.flow,"gradient-flow regime"],[P.bouncing,"edge-of-stability regime"]],u=[[P.diverged,"diverges"],[P.undecided,"not settled in the steps allowed"]],f=a===
"regime"?[...l,...u]:u,[p,d]=s?.range??[],h=k("span",{class:"eos-scale","aria-hidden":"true"});return h.style.background=je(),[a==="gap"&&p&&k("span",{},Z("gap,\
 log scale: "),A(p,2),h,A(d,2)),...f.map(([m,b])=>$t(_n(m,c),b)),...i?Object.values(wt).map(m=>$t(Nt(m),m.name)):[]].filter(Boolean)}let o=null;function r(s,a){
s!==o&&(o=s,t.replaceChildren(...a()))}return{node:t,showTrajectory:(s,a)=>r(`run ${s.diverges} ${a}`,()=>e(s,a)),showMap:(s,{colouring:a,theory:i},c)=>r(`map ${s?.
range} ${a} ${i} ${c.dark}`,()=>n(s,{colouring:a,theory:i},c))}}var ne=[{name:"2 steps a second",perSecond:()=>2},{name:"10 steps a second",perSecond:()=>10},{name:"50 steps a second",perSecond:()=>50},{name:"all in 10 secon\
ds",perSecond:t=>Math.max(t/10,2)}],or="M3 1 L12 7 L3 13 Z",rr="M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";function Ee(t){let e=D("path",{d:t,fill:"currentColor",stroke:"\
currentColor","stroke-width":1.5});return D("svg",{class:"eos-glyph",viewBox:"0 0 14 14","aria-hidden":"true"},e)}function Hn(t,{seek:e,speed:n}){let o=Rt("step"),
r=k("button",{type:"button",onclick:()=>t.toggle()}),s=k("button",{type:"button",onclick:()=>e(0)},Ee("M3 2 v10 M12 2 L5 7 L12 12 Z")),a=k("button",{type:"butto\
n",onclick:()=>e(1/0)},Ee("M11 2 v10 M2 2 L9 7 L2 12 Z"));s.setAttribute("aria-label","first step"),a.setAttribute("aria-label","last step");let i=k("input",{id:o,
type:"range",min:0,step:1});i.addEventListener("input",()=>e(Number(i.value)));let c=k("output",{for:o}),l=Cn("speed",ne.map(p=>p.name),n),u=k("label",{for:o,class:"\
eos-name"},"step");return{node:k("div",{class:"eos-replay"},s,r,a,u,i,c,l.node),focused:()=>i.matches(":focus-visible"),update({run:p,ui:d},h,m){r.value!==String(
m)&&(r.value=String(m),r.replaceChildren(Ee(m?rr:or),m?" pause":" play")),i.max=String(p.last),i.value=String(h),i.setAttribute("aria-valuetext",`step ${h}, ${yt(
p,h)}`),c.textContent=`${G(h)} of ${G(p.last)}`,l.update(d.speed)}}}function oe(t){let e=k("div",{class:`eos-panel ${t}`,role:"img","aria-label":""}),n=he(e),o=he(e),r=[0,0];return{node:e,scales:null,measure(){let s=r;return r=[
e.clientWidth,e.clientHeight],r[0]!==s[0]||r[1]!==s[1]},draw(s,a){let[i,c]=r;this.scales=i>0&&c>0?s(i,c):null,this.scales&&a(n.begin(i,c),this.scales)},drawOver(s){
let a=o.begin(...r);this.scales&&s(a,this.scales)},describe(s){e.setAttribute("aria-label",s)},place(s){let a=e.getBoundingClientRect();return[s.clientX-a.left,
s.clientY-a.top]}}}var ht={"gradient flow":"the gradient-flow regime",EoS:"the edge-of-stability regime"};function Un(t,e){let n=ar[t.limit.flag](t);return e<t.last?`${sr(t,e)} ${n}`:
n}function sr(t,e){let{path:n,last:o}=t;return`${`Step ${G(e)} of ${G(o)} (${yt(t,e)})`}: ${Le(t,e).map(([s,a])=>`${s} = ${a}`).join(", ")}.`}function Le(t,e){let{
path:n}=t;return[["*x*",A(n.x[e])],["*y*",A(n.y[e])],[Me(t),A(t.square(e))],["sharpness",A(n.sharpness[e])],["loss above minimum",A(t.excess(e),3)]]}var ar={converged:t=>`${Te(
t)} ${cr(t)}`,landed_on_axis:dr,diverged:hr,max_steps:t=>`${Te(t)} ${pr(t)}`,invariant_line:mr,on_axis:gr};function re(t,e){let n=Math.abs(t/e-1)<.02?6:4,o=t>e?
"above":t<e?"below":"exactly";return`${A(t,n)}, ${o} 2/*η* = ${A(e,n)}`}function Te(t){let[e,n]=t.predicted,{x0:o,y0:r}=t.settings,s=t.loss.curvature===1?"":"/\
4",a=t.swapped?`(*x*₀² − *y*₀²)${s}`:`(*y*₀² − *x*₀²)${s}`,c=`${s?a:a.slice(1,-1)} = ${re(t.flowLimit,t.threshold)}`;return e===n?`${c}: both ru\
les predict ${ht[e]}.`:`${c}: the first-order rule predicts ${ht[e]}; the sharper rule, with ${re(t.arrival,t.threshold)}, predicts ${ht[n]}.`}function ir(t){let{
regime:e}=t.limit,n=t.predicted.map(o=>o===e);return n[0]&&n[1]?`The run is indeed in ${ht[e]}`:n[1]?`The run is in ${ht[e]}: the sharper rule is right`:n[0]?`T\
he run is in ${ht[e]}: the first-order rule happens to be right`:`The run is in ${ht[e]}, against both`}function cr(t){return`${ir(t)}. ${lr(t)} ${ur(t)}`}function lr(t){
let{signChange:e,crossingStep:n,bouncingSteps:o,regime:r}=t.limit,s=t.swapped?"*x*²":"*y*²",a=t.swapped?"*y*":"*x*";return r==="EoS"?`After ${V(e,"step")} ${a}\
 changes sign with ${s} still above the threshold; it bounces for ${V(o,"step")}, until ${s} falls below it at step ${G(n)}.`:e<0?`It comes to rest without ${a}\
 ever changing sign.`:`At step ${G(e)} ${a} changes sign, ${s} already below the threshold.`}function ur(t){let{sharpness:e,gap:n,regime:o}=t.limit,{loss:r,settings:s}=t,
a=`The limiting sharpness is ${A(e,6)}, a gap of ${A(n)} below 2/*η*`,i=o==="EoS"&&r.beta===2?` (leading-order theory: *η*/(2*c*) = ${A(s.eta*r.curvature/(2*r.
c))})`:o==="EoS"?"":` (gradient flow: ${A(t.flowLimit,6)})`;return`${a}${i}.${fr(t)}`}function fr(t){return t.path.flag!=="max_steps"?"":` The picture stops at \
step ${G(t.last)}, not yet converged; the limit is computed by going on.`}function pr(t){return`It has not converged within ${V(t.last,"step")}, the last drawn,\
 nor within ${V(t.limit.steps,"step")} computed.`}function hr(t){let{path:e,last:n,settings:o}=t,r=`after ${V(n,"step")} it stands at *x* = ${A(e.x[n])}, *y* = ${A(
e.y[n])}`,s=e.flag==="diverged"?`, and step ${G(e.n)} is the last computed`:"",a=o.eta*t.loss.lipschitz>Math.SQRT2?` Far from the axes, each pair of steps with \
*η* = ${A(o.eta)} > √2 enlarges it.`:"";return`The run diverges: ${r}${s}. It has no limiting sharpness.${a}`}function dr(t){let[e,n]=t.swapped?["*y*","*x*²"]:
["*x*","*y*²"];return`${Te(t)} At step ${G(t.limit.steps)} ${e} lands exactly on 0, where the gradient vanishes, with ${n} above the threshold. There the run s\
tays: its limiting sharpness is ${re(t.limit.sharpness,t.threshold)}. This is the exception that Theorem 2 leaves out.`}function mr(t){let{path:e,last:n,settings:o}=t;
return`The start lies on the invariant line ${Math.sign(o.x0)===Math.sign(o.y0)?"*y* = *x*":"*y* = −*x*"}: the run never leaves it, and neither regime is defi\
ned. After ${V(n,"step")} it stands at *x* = ${A(e.x[n])}, *y* = ${A(e.y[n])}.`}function gr(t){return`The start lies on an axis, where the loss is least and the\
 gradient is zero: the run stays there, with sharpness ${re(t.path.sharpness[0],t.threshold)}.`}function Wn(t){let{settings:e,path:n,last:o,starts:r}=t,s=et(t).
map(({name:a},i)=>[a,r[i+1]-r[i]]).filter(([,a])=>a>0).map(([a,i])=>`${V(i,"step")} of ${a}`);return`Plane of x and y. The run starts at x = ${A(e.x0)}, y = ${A(
e.y0)} and is drawn to x = ${A(n.x[o])}, y = ${A(n.y[o])}: ${s.join(", ")}.`}function Yn(t){let{path:e,last:n,threshold:o}=t;return`Sharpness against step. It g\
oes from ${A(e.sharpness[0])} to ${A(e.sharpness[n])} at step ${G(n)}; 2/η is ${A(o)}.`}function Kn(t){return`Loss above its minimum against step, log scale. I\
t goes from ${A(t.excess(0),3)} to ${A(t.excess(t.last),3)} at step ${G(t.last)}.`}function Zn(t,e){let n=oe("eos-main"),o=oe("eos-sharpness"),r=oe("eos-loss"),s=k("button",{type:"button",class:"eos-handle"});n.node.append(s);let a=k("div",{class:"\
eos-panels"},n.node,o.node,r.node),i=Dn(g=>{d(),g&&e.legend()}),c=null,l=null,u=0,f=()=>t.settings.view==="map";function p(){let{run:g,theme:y,ui:x}=t,E=x.theory?
t.theory:null;return{run:g,theory:E,theme:y,step:u,quantity:x.quantity}}function d(){if(t.run){if(f())h();else{let g=c??Tt(t.run);n.draw((y,x)=>zt(y,x,g),(y,x)=>Gt(
y,x,p())),n.describe(Wn(t.run))}m()}}function h(){let{settings:g,ui:y,theme:x,config:E}=t,{pair:$,colouring:N,theory:L}=y;n.draw((O,I)=>jn(O,I,$,E.ranges),(O,I)=>i.
draw(O,I,{pair:$,settings:g,colouring:N,theory:L,theme:x})),n.describe(zn(g,$))}function m(){let{settings:g,ui:y}=t;if(!n.scales)return;let{area:x,x:E,y:$}=n.scales,
[N,L]=f()?y.pair:["x0","y0"],O=(R,_,U)=>Math.min(Math.max(R,_),U),I=f()&&l||g;s.style.left=`${O(E(I[N]),x.left,x.right)}px`,s.style.top=`${O($(I[L]),x.top,x.bottom)}\
px`;let j=`x₀ = ${A(g.x0)}, y₀ = ${A(g.y0)}`;s.setAttribute("aria-label",f()?"point of the map: arrow keys move it, Enter takes its settings":`start ${j}: d\
rag it or use the arrow keys`)}function b(g,y){let{x,y:E}=n.scales,{ranges:$}=t.config,N=(L,O,{min:I,max:j,step:R})=>{let _=Math.round(L.invert(O)/R)*R;return Number(
Math.min(Math.max(_,I),j).toFixed(6))};return{x0:N(x,g,$.x0),y0:N(E,y,$.y0)}}s.addEventListener("pointerdown",g=>{g.button===0&&(s.setPointerCapture(g.pointerId),
f()||(c=Tt(t.run)))}),s.addEventListener("pointermove",g=>{c&&(g.stopPropagation(),e.set(b(...n.place(g))))});for(let g of["pointerup","pointercancel"])s.addEventListener(
g,()=>{c&&(c=null,d())});let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};s.addEventListener("keydown",g=>{if(f()&&g.key==="Enter"&&l&&(g.
preventDefault(),e.set(l)),!(g.key in v))return;g.preventDefault();let[y,x]=v[g.key],E=g.shiftKey?10:1;f()?M(y*E,x*E):w(y*E,x*E)});function w(g,y){let{x0:x,y0:E}=t.
settings,{ranges:$}=t.config,N=(L,O,{min:I,max:j})=>Number(Math.min(Math.max(L+.1*O,I),j).toFixed(6));e.set({x0:N(x,g,$.x0),y0:N(E,y,$.y0)})}function M(g,y){let{
x,y:E,area:$}=n.scales,[N,L]=t.ui.pair,O=l??t.settings,I=x(O[N])+g*$.width/100,j=E(O[L])-y*$.height/100;T(ee(n.scales,t.ui.pair,I,j)),m()}function T(g){l=g,e.say(
Bn(t.settings,t.ui.pair,g)),C(!0)}n.node.addEventListener("click",g=>{if(!f()||!n.scales)return;let y=ee(n.scales,t.ui.pair,...n.place(g));g.target===s&&g.detail===
0||(l=null,e.set(y))}),n.node.addEventListener("pointermove",g=>{if(!n.scales||!t.run)return;let y=n.place(g);f()?T(ee(n.scales,t.ui.pair,...y)):e.hover(sn(n.scales,
t.run,...y))});for(let g of[o,r])g.node.addEventListener("pointermove",y=>{if(!g.scales||!t.run)return;let x=Math.round(g.scales.x.invert(g.place(y)[0]));e.hover(
Math.min(Math.max(x,0),t.run.last))});for(let g of[n,o,r])g.node.addEventListener("pointerleave",()=>{l=null,e.hover(-1)});function C(g,y){let{run:x,settings:E,
theme:$,ui:N}=t;n.drawOver((L,O)=>{if(f())Ae(L,O,N.pair,E,$,!0),l&&Ae(L,O,N.pair,l,$,!1);else if(g&&y!==void 0){L.strokeStyle=$.text,L.lineWidth=2,L.beginPath();
let I=O.x(x.path.x[y]);Y(L,"circle",I,O.y(x.path.y[y]),7),L.stroke()}})}return{node:a,map:i,measure:()=>[n,o,r].map(g=>g.measure()).some(Boolean),draw(g){u=g,a.
classList.toggle("eos-map",f()),d();let{run:y,ui:x}=t;o.draw((E,$)=>Ht(E,$,y,x.quantity),(E,$)=>Ut(E,$,p())),r.draw((E,$)=>Wt(E,$,y),(E,$)=>Yt(E,$,p())),o.describe(
Yn(y)),r.describe(Kn(y))},drawOver(g,y){let{run:x,theme:E,ui:$}=t;C(y,g);let N=[];$.quantity!=="sharpness"&&N.push(x.square(g)),$.quantity!=="square"&&N.push(x.
path.sharpness[g]),o.drawOver((L,O)=>{y&&ve(L,O,E,g,N)}),r.drawOver((L,O)=>{y&&ve(L,O,E,g,[x.excess(g)])})}}}function br({model:t,el:e}){let n=t.get("config"),o=t.get("name"),r={step:1/0,hover:-1,theory:!0,quantity:"both",pair:te[0],colouring:"regime",speed:ne.length-1},
s={settings:null,run:null,theory:null,theme:null,ui:r,config:n},a=null;function i(S){for(let[q,at]of Object.entries(S))t.set(q,at);t.save_changes()}function c(S){
Object.assign(r,S),I()}let l=k("div",{class:"eos-layout"}),u=k("div",{class:"eos eos-sn"},l);e.append(u);let f=k("p",{class:"eos-note",role:"status"}),p=k("p",{
class:"eos-readout"}),d=k("p",{class:"eos-sentence",role:"status","aria-live":"polite"}),h=Ln(n,S=>i({eta:S.eta,x0:S.x0,y0:S.y0,loss_index:n.losses.findIndex(q=>q.
key===S.loss),beta:S.beta??n.defaults.beta})),m=On(n,S=>i({eta:S})),b=Lt("view",[["trajectory","plane"],["map","map"]],S=>i({view:S})),v=Lt("show",[["sharpness",
"sharpness"],["square","*y*²"],["both","both"]],S=>c({quantity:S})),w=Rn("theory",()=>c({theory:!r.theory})),M=Lt("axes",te.map(S=>[S,S.map(q=>W[q]).join(", ")]),
S=>c({pair:S})),T=Lt("colour",[["regime","regime"],["gap","gap"]],S=>{y.map.recolour(),c({colouring:S})}),C=k("span",{class:"eos-row"},M.node,T.node),g=Gn(),y=Zn(
s,{set:i,hover:S=>{r.hover=S,R()},say:S=>it(p,S),legend:()=>j()}),x=()=>s.run?.last??0,E=()=>Math.min(r.step,x()),$=Pe({position:E,last:x,perSecond:()=>ne[r.speed].
perSecond(x()),show:S=>c({step:S>=x()?1/0:S,hover:-1}),changed:()=>N.update(s,E(),$.playing)}),N=Hn($,{seek:S=>{$.stop(),c({step:S>=x()?1/0:S,hover:-1})},speed:S=>{
r.speed=S,$.restart()}}),L=En(s,{reset:()=>{$.stop(),y.map.recolour(),Object.assign(r,{step:1/0,theory:!0,quantity:"both",colouring:"regime"}),r.pair=te[0],i(yn(
n)),K()},link:()=>ae(o,xe(s.settings,n))});l.append(f,...h.nodes,...m.nodes,k("div",{class:"eos-row"},b.node,C,v.node,w.node),y.node,g.node,N.node,p,d,L.node);function O(){
let S=performance.now(),{settings:q,problems:at}=ye(t);if(s.settings=q,u.classList.toggle("eos-problem",at.length>0),at.length){$.stop(),y.map.stop(),s.run=null,
it(d,at.join(" ")),it(p,"");return}let Ot=JSON.stringify(q)!==s.shown;s.shown=JSON.stringify(q),(Ot||!s.run)&&(Ot&&($.stop(),Object.assign(r,{step:1/0,hover:-1})),
a?.x.length!==q.steps+1&&(a=ue(q.steps)),s.run=un(q,a),s.theory=pn(s.run)),I(),h.update(q),m.update(q),_(q),performance.measure("eosbook-draw",{start:S,end:performance.
now()})}function I(){if(!s.run)return;let S=s.settings.view==="map";y.draw(E()),R(),b.update(s.settings.view),v.update(r.quantity),w.update(r.theory),M.update(r.
pair),T.update(r.colouring),C.hidden=!S,N.update(s,E(),$.playing),it(d,Un(s.run,E())),j()}function j(){s.settings.view==="map"?g.showMap(y.map.grid,r,s.theme):g.
showTrajectory(s.run,r.theory)}function R(){if(!s.run)return;let S=r.hover>=0?r.hover:E();y.drawOver(S,r.hover>=0||E()<x()||N.focused());let q=Le(s.run,S).map(([
at,Ot])=>`${at} = ${Ot}`);it(p,[`step ${S}`,...q].join(" · "))}function _({loss:S}){let q=S.key!=="beta";t.get("beta_unused")!==q&&i({beta_unused:q})}let U=!1;
function K(){U||(U=!0,queueMicrotask(()=>{U=!1,u.isConnected&&O()}))}let nt=0;function se(){clearTimeout(nt),nt=setTimeout(()=>{let{settings:S,problems:q}=ye(t);
q.length||Ce(o,xe(S,n))},250)}if(kt()){let{traits:S,refused:q}=xn(Re(o),n);i(S),q.length&&it(f,`Not taken from the address: ${q.join("; ")}.`)}let Ne=()=>{K(),kt()&&
se()};for(let S of xt)t.on(`change:${S}`,Ne);let Vn=De(()=>{s.theme=ie(u),y.map.recolour(),K()}),Oe=new ResizeObserver(()=>{y.measure()&&I()});for(let S of y.node.
children)Oe.observe(S);return y.measure(),s.theme=ie(u),K(),()=>{for(let S of xt)t.off(`change:${S}`,Ne);clearTimeout(nt),$.stop(),y.map.stop(),Vn(),Oe.disconnect(),
u.remove()}}var Ca={render:br};export{Ca as default};
