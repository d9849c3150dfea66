// Elements, and the small markup that captions and labels share with Python.

// h("button", { class: "x", onclick: f }, "text", node...): attributes by name, handlers by on…
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat());
  return node;
}

// "*y*² = 2/*η*" → nodes, with what stands between stars in italics.
export function rich(text) {
  return text
    .split("*")
    .map((part, i) => (i % 2 ? h("i", { class: "eos-math" }, part) : part))
    .filter((part) => part !== "");
}

export function plain(text) {
  return text.replaceAll("*", "");
}

// Sets an element's content only when it changes, so that screen readers hear it once.
export function say(node, text) {
  if (node.dataset.said === text) return;
  node.dataset.said = text;
  node.replaceChildren(...rich(text));
}

let count = 0;

export function uniqueId(stem) {
  return `eos-${stem}-${++count}`;
}
