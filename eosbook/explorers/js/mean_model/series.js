// The two panels against step: the bias, and sharpness with d²g(b)²/2.

import { drawAxes } from "../lib/axes.js";
import { clipped } from "../lib/canvas.js";
import { superscript } from "../lib/format.js";
import { FLOW } from "../lib/phases.js";
import { extent } from "../lib/plane.js";
import { niceDomain, withUnit } from "../lib/scales.js";
import {
  drawCurve,
  drawPhaseNames,
  drawPhases,
  drawThresholdLine,
  seriesScales,
} from "../lib/series.js";
import * as shared from "../lib/sharpness.js";
import { sharpness } from "../numerics/mean_model.js";

export { sharpnessScales } from "../lib/sharpness.js";

export const HEIGHT_NAME = "½*d*²*g*(*b*)²";
const EDGE_NAME = "*g*⁻¹(2/√(*ηd*²))";

const TINY = 5e-3; // biases less than this are written in units of a power of ten
const STILL = 0.1; // what is shown below a bias that does not move

// Room for the run, and for the edge where it is a bound.
export function biasScales(width, height, run) {
  const [low, high] = extent(run.path.b, run.last);
  const bound = run.edge < 0 && run.edge > 4 * low - 1e-3 ? run.edge : low;
  const bottom = low < high ? Math.min(low, bound) : low - STILL;
  const scales = seriesScales(width, height, run.last, niceDomain(bottom, high, 5));
  const size = Math.max(...scales.y.domain.map(Math.abs));
  const power = size < TINY ? Math.ceil(Math.log10(size) - 1e-9) - 1 : 0;
  return { ...scales, power, y: power ? withUnit(scales.y, power) : scales.y };
}

export function drawBias(context, scales, { run, theory, theme, step }) {
  const { area, x, y, power } = scales;
  const yName = `bias *b*${power ? `, in units of 10${superscript(power)}` : ""}`;
  drawAxes(context, area, { x, y, xName: "step", yName, theme, yCount: 5 });
  clipped(area, context, () => {
    if (theory) {
      const look = { ...FLOW, colour: theme.roles.theory };
      drawCurve(context, scales, theory.flowAt, ({ b }) => b, look);
    }
    drawPhases(context, scales, run, theme, step, (t) => run.path.b[t]);
  });
  drawThresholdLine(context, scales, theme, run.edge, EDGE_NAME);
  drawPhaseNames(context, scales, run, theme);
}

export function drawSharpness(context, scales, scene) {
  const { run, theory } = scene;
  const flow = theory && {
    points: theory.flowAt,
    value: ({ A, b }) => sharpness(A, b, run.settings.d),
  };
  shared.drawSharpness(context, scales, scene, HEIGHT_NAME, flow);
}
