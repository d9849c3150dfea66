function s(t,n={},...o){return R(document.createElement(t),n,o)}function R(t,n,o){for(let[e,r]of Object.entries(n))e.startsWith("on")?t.addEventListener(e.slice(2),r):r===!0?t.setAttribute(e,""):r!==!1&&r!=null&&t.setAttribute(
e,r);return t.append(...o.flat()),t}function d(t){return t.split("*").map((n,o)=>o%2?s("i",{class:"eos-math"},n):n).filter(n=>n!=="")}function u(t,n){t.dataset.said!==n&&(t.dataset.said=n,t.replaceChildren(...d(n)))}var T=0;function A(t){return`eos-${t}-${++T}`}var y=["name","question","choices","answer","explanation"],f=t=>`(${"abcdefghi"[t]})`;function B(t){let n=`eosbook prediction ${location.pathname} ${t}`,o=e=>{try{
return e(localStorage)}catch{return null}};return{read:()=>o(e=>e.getItem(n)),write:e=>o(r=>r.setItem(n,e)),forget:()=>o(e=>e.removeItem(n))}}function M({name:t,
question:n,choices:o,answer:e,explanation:r}){let h=B(t),C=A("choice"),a=o.map(()=>s("input",{type:"radio",name:C})),E=o.map(()=>s("span",{class:"eos-mark"})),x=o.
map((i,c)=>s("label",{},a[c],s("span",{},`${f(c)} `,d(i),E[c]))),L=s("span",{class:"eos-title"},"Predict before you look"),j=s("legend",{},L,s("span",{},d(n))),
m=s("fieldset",{},j,x),g=s("button",{type:"button"},"lock in"),p=s("button",{type:"button"},"think again"),l=s("p",{class:"eos-verdict",role:"status"}),I=s("p",
{class:"eos-printed"},`Answer: ${f(e)}. `,d(r));function k(i){let c=i>=0;m.disabled=c,x.forEach((O,v)=>{let $=v===e,w=v===i;O.dataset.role=c&&($||w)?$?"right":"\
wrong":"";let S=[$?"✓ right":w&&"✗ wrong",w&&"your choice"];E[v].textContent=c?S.filter(Boolean).join(", "):""}),g.hidden=I.hidden=c,p.hidden=!c,c?i===e?u(l,
`Right: ${f(e)}. ${r}`):u(l,`You chose ${f(i)}; the answer is ${f(e)}. ${r}`):u(l,"");let q=c?i===e:null;document.dispatchEvent(new CustomEvent("eosbook-predict\
ion",{detail:{name:t,right:q}}))}g.addEventListener("click",()=>{let i=a.findIndex(c=>c.checked);if(i<0){u(l,"Choose one first."),a[0].focus();return}h.write(o[i]),
k(i),p.focus()}),m.addEventListener("change",()=>u(l,"")),p.addEventListener("click",()=>{h.forget();for(let i of a)i.checked=!1;k(-1),a[0].focus()});let b=o.indexOf(
h.read());return b>=0&&(a[b].checked=!0),k(b),[m,s("div",{class:"eos-row"},g,p),l,I]}function N({model:t,el:n}){let o=s("div",{class:"eos eos-prediction"});n.append(
o);let e=()=>{o.replaceChildren(...M(Object.fromEntries(y.map(r=>[r,t.get(r)]))))};for(let r of y)t.on(`change:${r}`,e);return e(),()=>{for(let r of y)t.off(`ch\
ange:${r}`,e);o.remove()}}var Y={render:N};export{Y as default};
