function s(t,n={},...o){return S(document.createElement(t),n,o)}function S(t,n,o){for(let[e,r]of Object.entries(n))e.startsWith("on")?t.addEventListener(e.slice(2),r):r===!0?t.setAttribute(e,""):r!==!1&&r!=null&&t.setAttribute(
e,r);return t.append(...o.flat()),t}function f(t){return t.split("*").map((n,o)=>o%2?s("i",{class:"eos-math"},n):n).filter(n=>n!=="")}function u(t,n){t.dataset.said!==n&&(t.dataset.said=n,t.replaceChildren(...f(n)))}var R=0;function A(t){return`eos-${t}-${++R}`}var y=["name","question","choices","answer","explanation"],d=t=>`(${"abcdefghi"[t]})`;function T(t){let n=`eosbook prediction ${location.pathname} ${t}`,o=e=>{try{
return e(localStorage)}catch{return null}};return{read:()=>o(e=>e.getItem(n)),write:e=>o(r=>r.setItem(n,e)),forget:()=>o(e=>e.removeItem(n))}}function B({name:t,
question:n,choices:o,answer:e,explanation:r}){let h=T(t),C=A("choice"),a=o.map(()=>s("input",{type:"radio",name:C})),E=o.map(()=>s("span",{class:"eos-mark"})),x=o.
map((i,c)=>s("label",{},a[c],s("span",{},`${d(c)} `,f(i),E[c]))),L=s("span",{class:"eos-title"},"Predict before you look"),j=s("legend",{},L,s("span",{},f(n))),
m=s("fieldset",{},j,x),g=s("button",{type:"button"},"lock in"),p=s("button",{type:"button"},"think again"),l=s("p",{class:"eos-verdict",role:"status"}),I=s("p",
{class:"eos-printed"},`Answer: ${d(e)}. `,f(r));function k(i){let c=i>=0;m.disabled=c,x.forEach((q,$)=>{let v=$===e,w=$===i;q.dataset.role=c&&(v||w)?v?"right":"\
wrong":"";let O=[v?"✓ right":w&&"✗ wrong",w&&"your choice"];E[$].textContent=c?O.filter(Boolean).join(", "):""}),g.hidden=I.hidden=c,p.hidden=!c,c?i===e?u(l,
`Right: ${d(e)}. ${r}`):u(l,`You chose ${d(i)}; the answer is ${d(e)}. ${r}`):u(l,"")}g.addEventListener("click",()=>{let i=a.findIndex(c=>c.checked);if(i<0){u(
l,"Choose one first."),a[0].focus();return}h.write(o[i]),k(i),p.focus()}),m.addEventListener("change",()=>u(l,"")),p.addEventListener("click",()=>{h.forget();for(let i of a)
i.checked=!1;k(-1),a[0].focus()});let b=o.indexOf(h.read());return b>=0&&(a[b].checked=!0),k(b),[m,s("div",{class:"eos-row"},g,p),l,I]}function M({model:t,el:n}){
let o=s("div",{class:"eos eos-prediction"});n.append(o);let e=()=>{o.replaceChildren(...B(Object.fromEntries(y.map(r=>[r,t.get(r)]))))};for(let r of y)t.on(`cha\
nge:${r}`,e);return e(),()=>{for(let r of y)t.off(`change:${r}`,e);o.remove()}}var W={render:M};export{W as default};
