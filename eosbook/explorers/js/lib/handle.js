// A point of a panel that is dragged, or moved by the arrow keys.

import { h } from "./dom.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

// `grabbed()` answers whether a drag may begin, `dragged(px, py)` and `nudged(right, up)` (in
// strides, ten of them with the shift key) move the point, `dropped()` ends a drag.
export function makeHandle(panel, { grabbed, dragged, dropped, nudged }) {
  const node = h("button", { type: "button", class: "eos-handle" });
  panel.node.append(node);
  let held = false;

  node.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    node.setPointerCapture(event.pointerId);
    held = grabbed();
  });
  node.addEventListener("pointermove", (event) => {
    if (!held) return;
    event.stopPropagation();
    dragged(...panel.place(event));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    node.addEventListener(end, () => {
      if (!held) return;
      held = false;
      dropped();
    });
  }
  node.addEventListener("keydown", (event) => {
    if (!(event.key in ARROWS)) return;
    event.preventDefault();
    const stride = event.shiftKey ? 10 : 1;
    nudged(...ARROWS[event.key].map((part) => part * stride));
  });

  return {
    node,
    // Puts it at a place of the panel's scales, inside the plot.
    place({ area, x, y }, across, up) {
      const within = (pixel, low, high) => Math.min(Math.max(pixel, low), high);
      node.style.left = `${within(x(across), area.left, area.right)}px`;
      node.style.top = `${within(y(up), area.top, area.bottom)}px`;
    },
    describe(text) {
      node.setAttribute("aria-label", text);
    },
  };
}

// A coordinate inside a range; on multiples of `step` if that is given.
export function held(value, { min, max }, step) {
  const near = step ? Math.round(value / step) * step : value;
  return Number(Math.min(Math.max(near, min), max).toFixed(6));
}
