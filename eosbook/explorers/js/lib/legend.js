// What marks and lines mean.

import { h, rich, svg } from "./dom.js";

const MARKS = {
  circle: "M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",
  triangle: "M17 2 L22 11 L12 11 Z",
  square: "M13 3 h8 v8 h-8 Z",
  cross: "M12 2 L22 12 M22 2 L12 12",
};

// A line with a mark on it, filled or hollow, as canvases draw them.
export function sample({ role, dash, width = 2, marker, hollow = false }) {
  const colour = role ? `var(--eos-${role})` : "currentColor";
  const line = svg("line", {
    x1: 1,
    x2: 33,
    y1: 7,
    y2: 7,
    stroke: colour,
    "stroke-width": width,
    "stroke-dasharray": dash.join(" "),
  });
  const drawn =
    marker === "cross"
      ? { stroke: colour, "stroke-width": hollow ? 1.5 : 3 }
      : hollow
        ? { fill: "var(--eos-ground)", stroke: colour }
        : { fill: colour };
  const mark = marker && svg("path", { d: MARKS[marker], ...drawn });
  return svg("svg", { viewBox: "0 0 34 14", "aria-hidden": "true" }, line, mark ?? []);
}

export function item(picture, text) {
  return h("span", {}, picture, h("span", {}, rich(text)));
}

// `show(key, items)` builds it anew, from what items() returns, only when `key` differs.
export function makeLegend() {
  const node = h("div", { class: "eos-legend" });
  let shown = null;
  return {
    node,
    show(key, items) {
      if (key === shown) return;
      shown = key;
      node.replaceChildren(...items().filter(Boolean));
    },
  };
}
