// The two panels against step: sharpness and y², and the loss.

import { drawAxes } from "../lib/axes.js";
import { clipped } from "../lib/canvas.js";
import { ENVELOPE, FLOW } from "../lib/phases.js";
import { drawCurve, drawPhases, logSeriesScales } from "../lib/series.js";
import * as shared from "../lib/sharpness.js";
import { sharpness } from "../numerics/single_neuron.js";
import { excessAt } from "./run.js";

export { sharpnessScales } from "../lib/sharpness.js";

export function heightName(run) {
  return `*${run.swapped ? "x" : "y"}*²${run.loss.curvature === 1 ? "" : "/4"}`;
}

export function drawSharpness(context, scales, scene) {
  const { run, theory, quantity } = scene;
  const { loss, swapped } = run;
  const value =
    quantity === "height"
      ? (point) => loss.curvature * (swapped ? point.x : point.y) ** 2
      : (point) => sharpness(loss, point.x, point.y);
  const flow = theory && { points: theory.flowAt, value };
  shared.drawSharpness(context, scales, scene, heightName(run), flow);
}

export function lossScales(width, height, run) {
  return logSeriesScales(width, height, run.last, run.excess);
}

export function drawLoss(context, scales, { run, theory, theme, step }) {
  const { area, x, y } = scales;
  const yName = "loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale";
  drawAxes(context, area, { x, y, xName: "step", yName, theme, yCount: 6 });
  clipped(area, context, () => {
    if (theory) {
      const of = (point) => excessAt(run, point);
      const colour = theme.roles.theory;
      drawCurve(context, scales, theory.flowAt, of, { ...FLOW, colour });
      drawCurve(context, scales, theory.envelopeAt, of, { ...ENVELOPE, colour });
    }
    drawPhases(context, scales, run, theme, step, run.excess);
  });
}
