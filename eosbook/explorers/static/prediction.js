function s(t,n={},...e){return R(document.createElement(t),n,e)}function R(t,n,e){for(let[o,r]of Object.entries(n))o.startsWith("on")?t.addEventListener(o.slice(2),r):r===!0?t.setAttribute(o,""):r!==!1&&r!=null&&t.setAttribute(
o,r);return t.append(...e.flat()),t}function d(t){return t.split("*").map((n,e)=>e%2?s("i",{class:"eos-math"},n):n).filter(n=>n!=="")}function u(t,n){t.dataset.said!==n&&(t.dataset.said=n,t.replaceChildren(...d(n)))}var T=0;function A(t){return`eos-${t}-${++T}`}function C(t){let n=(e,o)=>{try{return e(localStorage)}catch{return o}};return{read:()=>n(e=>e.getItem(t),null),write:e=>n(o=>(o.setItem(t,e),!0),!1),forget:()=>n(
e=>e.removeItem(t))}}var y=["name","question","choices","answer","explanation"],f=t=>`(${"abcdefghi"[t]})`;function B({name:t,question:n,choices:e,answer:o,explanation:r}){let m=C(`\
eosbook prediction ${location.pathname} ${t}`),L=A("choice"),a=e.map(()=>s("input",{type:"radio",name:L})),E=e.map(()=>s("span",{class:"eos-mark"})),x=e.map((i,c)=>s(
"label",{},a[c],s("span",{},`${f(c)} `,d(i),E[c]))),j=s("span",{class:"eos-title"},"Predict before you look"),q=s("legend",{},j,s("span",{},d(n))),h=s("fieldset",
{},q,x),g=s("button",{type:"button"},"lock in"),p=s("button",{type:"button"},"think again"),l=s("p",{class:"eos-verdict",role:"status"}),I=s("p",{class:"eos-pri\
nted"},`Answer: ${f(o)}. `,d(r));function k(i){let c=i>=0;h.disabled=c,x.forEach((S,v)=>{let $=v===o,w=v===i;S.dataset.role=c&&($||w)?$?"right":"wrong":"";let M=[
$?"✓ right":w&&"✗ wrong",w&&"your choice"];E[v].textContent=c?M.filter(Boolean).join(", "):""}),g.hidden=I.hidden=c,p.hidden=!c,c?i===o?u(l,`Right: ${f(o)}.\
 ${r}`):u(l,`You chose ${f(i)}; the answer is ${f(o)}. ${r}`):u(l,"");let O=c?i===o:null;document.dispatchEvent(new CustomEvent("eosbook-prediction",{detail:{name:t,
right:O}}))}g.addEventListener("click",()=>{let i=a.findIndex(c=>c.checked);if(i<0){u(l,"Choose one first."),a[0].focus();return}m.write(e[i]),k(i),p.focus()}),
h.addEventListener("change",()=>u(l,"")),p.addEventListener("click",()=>{m.forget();for(let i of a)i.checked=!1;k(-1),a[0].focus()});let b=e.indexOf(m.read());return b>=
0&&(a[b].checked=!0),k(b),[h,s("div",{class:"eos-row"},g,p),l,I]}function N({model:t,el:n}){let e=s("div",{class:"eos eos-prediction"});n.append(e);let o=()=>{e.
replaceChildren(...B(Object.fromEntries(y.map(r=>[r,t.get(r)]))))};for(let r of y)t.on(`change:${r}`,o);return o(),()=>{for(let r of y)t.off(`change:${r}`,o);e.
remove()}}var D={render:N};export{D as default};
