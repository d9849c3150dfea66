// A panel: a picture in two layers, the second for what follows the pointer.

import { makeLayer } from "./canvas.js";
import { h } from "./dom.js";

export function makePanel(name) {
  const node = h("div", { class: `eos-panel ${name}`, role: "img", "aria-label": "" });
  const base = makeLayer(node);
  const overlay = makeLayer(node);
  let size = [0, 0];
  return {
    node,
    scales: null,
    // [width, height] as last read.
    get size() {
      return size;
    },
    // Reads the panel's size; whether it has changed.
    measure() {
      const before = size;
      size = [node.clientWidth, node.clientHeight];
      return size[0] !== before[0] || size[1] !== before[1];
    },
    // Draws on the base layer; does nothing while the panel has no size.
    draw(makeScales, paint) {
      const [width, height] = size;
      this.scales = width > 0 && height > 0 ? makeScales(width, height) : null;
      if (this.scales) paint(base.begin(width, height), this.scales);
    },
    drawOver(paint) {
      const context = overlay.begin(...size);
      if (this.scales) paint(context, this.scales);
    },
    describe(text) {
      node.setAttribute("aria-label", text);
    },
    // The pointer's place in CSS pixels.
    place(event) {
      const box = node.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    },
  };
}
