// What marks and lines mean, in the view at hand.

import { h, rich, svg } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { viridisGradient } from "../lib/colours.js";
import { KINDS } from "./grid.js";
import { kindSwatch } from "./map.js";
import { BOUNDARIES, ENVELOPE, FLOW, THRESHOLD, looksOf } from "./style.js";

const MARKS = {
  circle: "M17 7 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",
  triangle: "M17 2 L22 11 L12 11 Z",
  square: "M13 3 h8 v8 h-8 Z",
  cross: "M12 2 L22 12 M22 2 L12 12",
};

function sample({ role, dash, width = 2, marker }) {
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
  const drawn = marker === "cross" ? { stroke: colour, "stroke-width": 3 } : { fill: colour };
  const mark = marker && svg("path", { d: MARKS[marker], ...drawn });
  return svg("svg", { viewBox: "0 0 34 14", "aria-hidden": "true" }, line, mark ?? []);
}

function item(picture, text) {
  return h("span", {}, picture, h("span", {}, rich(text)));
}

export function makeLegend() {
  const node = h("div", { class: "eos-legend" });

  function trajectory(run, theory) {
    return [
      ...[...new Set(looksOf(run))].map((look) => item(sample(look), look.name)),
      item(sample(THRESHOLD), "2/*η*"),
      theory && item(sample(FLOW), "gradient flow (theory)"),
      theory && item(sample(ENVELOPE), "quasi-static envelope (theory)"),
    ].filter(Boolean);
  }

  function map(grid, { colouring, theory }, theme) {
    const regimes = [
      [KINDS.flow, "gradient-flow regime"],
      [KINDS.bouncing, "edge-of-stability regime"],
    ];
    const common = [
      [KINDS.diverged, "diverges"],
      [KINDS.undecided, "not settled in the steps allowed"],
    ];
    const kinds = colouring === "regime" ? [...regimes, ...common] : common;
    const [low, high] = grid?.range ?? [];
    const scale = h("span", { class: "eos-scale", "aria-hidden": "true" });
    scale.style.background = viridisGradient();
    return [
      colouring === "gap" &&
        low &&
        h("span", {}, rich("gap, log scale: "), number(low, 2), scale, number(high, 2)),
      ...kinds.map(([kind, text]) => item(kindSwatch(kind, theme), text)),
      ...(theory ? Object.values(BOUNDARIES).map((look) => item(sample(look), look.name)) : []),
    ].filter(Boolean);
  }

  // Built anew only when `key` says that it differs.
  let shown = null;
  function show(key, items) {
    if (key === shown) return;
    shown = key;
    node.replaceChildren(...items());
  }
  return {
    node,
    showTrajectory: (run, theory) =>
      show(`run ${run.diverges} ${theory}`, () => trajectory(run, theory)),
    showMap: (grid, { colouring, theory }, theme) =>
      show(`map ${grid?.range} ${colouring} ${theory} ${theme.dark}`, () =>
        map(grid, { colouring, theory }, theme),
      ),
  };
}
