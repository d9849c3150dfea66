// What the marks and lines of the trajectory and of the map mean.

import { viridisGradient } from "../lib/colours.js";
import { h, rich } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { item, sample } from "../lib/legend.js";
import { ENVELOPE, FLOW, THRESHOLD, looksOf } from "../lib/phases.js";
import { KINDS } from "./grid.js";
import { BOUNDARIES, kindSwatch } from "./map.js";

export function showTrajectory(legend, run, theory) {
  legend.show(`run ${run.diverges} ${theory}`, () => [
    ...[...new Set(looksOf(run))].map((look) => item(sample(look), look.name)),
    item(sample(THRESHOLD), "2/*η*"),
    theory && item(sample(FLOW), "gradient flow (theory)"),
    theory && item(sample(ENVELOPE), "quasi-static envelope (theory)"),
  ]);
}

export function showMap(legend, grid, { colouring, theory }, theme) {
  legend.show(`map ${grid?.range} ${colouring} ${theory} ${theme.dark}`, () => [
    colouring === "gap" && grid?.range && gapScale(grid.range),
    ...kindsOf(colouring).map(([kind, text]) => item(kindSwatch(kind, theme), text)),
    ...(theory ? Object.values(BOUNDARIES).map((look) => item(sample(look), look.name)) : []),
  ]);
}

function kindsOf(colouring) {
  const regimes = [
    [KINDS.flow, "gradient-flow regime"],
    [KINDS.bouncing, "edge-of-stability regime"],
  ];
  const common = [
    [KINDS.diverged, "diverges"],
    [KINDS.undecided, "not settled in the steps allowed"],
  ];
  return colouring === "regime" ? [...regimes, ...common] : common;
}

function gapScale([low, high]) {
  const scale = h("span", { class: "eos-scale", "aria-hidden": "true" });
  scale.style.background = viridisGradient();
  return h("span", {}, rich("gap, log scale: "), number(low, 2), scale, number(high, 2));
}
