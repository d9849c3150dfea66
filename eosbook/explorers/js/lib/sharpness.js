// The panel of sharpness against step: the Hessian's, and the height, which is what it would be on
// the axis that the run goes down.
//
// The run has `path.sharpness`, `height(step)` and `threshold` (2/η).

import { drawAxes } from "./axes.js";
import { clipped } from "./canvas.js";
import { FLOW } from "./phases.js";
import { niceDomain } from "./scales.js";
import { drawCurve, drawPhaseNames, drawPhases, drawThresholdLine, seriesScales } from "./series.js";

const TINY = 1e-280; // a picture of smaller numbers would be one of rounding

// Room for the run and, unless it is far above, for 2/η.  `quantity`: sharpness, height or both.
function sharpnessDomain(run, quantity) {
  const { path, threshold, last } = run;
  const cap = run.diverges ? 3 * Math.max(run.height(0), threshold) : Infinity;
  let top = 0;
  for (let t = 0; t <= last; t++) {
    if (quantity !== "sharpness") top = Math.max(top, run.height(t));
    if (quantity !== "height") top = Math.max(top, path.sharpness[t]);
  }
  top = Math.min(top, cap);
  if (threshold < 8 * top) top = Math.max(top, threshold);
  return [0, niceDomain(0, top > TINY ? 1.04 * top : 1, 5)[1]];
}

export function sharpnessScales(width, height, run, quantity) {
  return seriesScales(width, height, run.last, sharpnessDomain(run, quantity));
}

// `heightName` says what the height is; `flow` has points with a `step` and their value.
export function drawSharpness(context, scales, { run, theme, step, quantity }, heightName, flow) {
  const { area, x, y } = scales;
  const named = `${heightName}${quantity === "both" ? " (hollow)" : ""}`;
  const names = { height: named, sharpness: "sharpness", both: `sharpness (filled) and ${named}` };
  drawAxes(context, area, { x, y, xName: "step", yName: names[quantity], theme, yCount: 5 });
  clipped(area, context, () => {
    if (flow) {
      const look = { ...FLOW, colour: theme.roles.theory };
      drawCurve(context, scales, flow.points, flow.value, look);
    }
    if (quantity !== "sharpness") {
      drawPhases(context, scales, run, theme, step, run.height, { hollow: quantity === "both" });
    }
    if (quantity !== "height") {
      drawPhases(context, scales, run, theme, step, (t) => run.path.sharpness[t]);
    }
  });
  drawThresholdLine(context, scales, theme, run.threshold, "2/*η*");
  drawPhaseNames(context, scales, run, theme);
}

// What a panel reads of a step.
export function sharpnessValues(run, quantity, step) {
  const values = [];
  if (quantity !== "sharpness") values.push(run.height(step));
  if (quantity !== "height") values.push(run.path.sharpness[step]);
  return values;
}
