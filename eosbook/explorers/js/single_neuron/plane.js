// The (x, y) plane: level sets, minimisers, the run by phase, flow, envelope, threshold.

import { drawAxes, segment } from "../lib/axes.js";
import { clipped, label, stroke } from "../lib/canvas.js";
import { ENVELOPE, FLOW, THRESHOLD } from "../lib/phases.js";
import { drawRun, extent, padded, within } from "../lib/plane.js";

export { planeScales } from "../lib/plane.js";

const LEVELS = [0.25, 1, 2, 4, 8, 16, 32, 64, 128, 256];

// The run's coordinates, as planes know them.
export const coordinates = ({ path }) => ({ across: path.x, up: path.y });

export function planeDomain(run) {
  const [x, y] = [extent(run.path.x, run.last), extent(run.path.y, run.last)];
  const reach = Math.max(...x.map(Math.abs), ...y.map(Math.abs)) || 1;
  return { x: padded(x, reach), y: padded(y, reach) };
}

// `stepSize` is how the scene writes the run's step size.
export function drawPlane(context, scales, { run, theory, theme, step, stepSize = "*η*" }) {
  const { area, x, y } = scales;
  drawAxes(context, area, { x, y, xName: "*x*", yName: "*y*", theme, xCount: 7, yCount: 8 });
  clipped(area, context, () => {
    drawLevels(context, scales, theme);
    drawThreshold(context, scales, run, theme);
    if (theory) drawTheory(context, scales, run, theory, theme);
    drawRun(context, scales, run, coordinates(run), run.swapped ? "x" : "y", theme, step);
  });
  drawNames(context, scales, run, theory, theme, stepSize);
}

// Level sets of ℓ(xy) are hyperbolas xy = ±s; the minimisers are the axes.
function drawLevels(context, { area, x, y }, theme) {
  stroke(context, { colour: theme.muted, width: 1, alpha: 0.35 }, (path) => {
    for (const s of LEVELS) {
      for (const sign of [1, -1]) traceHyperbola(path, area, x, y, sign * s);
    }
  });
  stroke(context, { colour: theme.muted, width: 3, alpha: 0.45 }, (path) => {
    segment(path, x(0), area.top, x(0), area.bottom);
    segment(path, area.left, y(0), area.right, y(0));
  });
}

function traceHyperbola(path, area, x, y, s) {
  let drawing = false;
  for (let px = area.left; px <= area.right; px += 3) {
    const at = x.invert(px);
    const py = y(s / at);
    const inside = Number.isFinite(py) && py > area.top - 400 && py < area.bottom + 400;
    if (inside && drawing) path.lineTo(px, py);
    else if (inside) path.moveTo(px, py);
    drawing = inside;
  }
}

// y² = 2/(ηκ), or x² where the roles are exchanged.
function thresholdHeight(run) {
  return Math.sqrt(run.threshold / run.loss.curvature);
}

function drawThreshold(context, { area, x, y }, run, theme) {
  const height = thresholdHeight(run);
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    for (const at of [height, -height]) {
      if (run.swapped) segment(path, within(x(at)), area.top, within(x(at)), area.bottom);
      else segment(path, area.left, within(y(at)), area.right, within(y(at)));
    }
  });
}

function drawTheory(context, { x, y }, run, { flow, envelope }, theme) {
  const colour = theme.roles.theory;
  stroke(context, { ...FLOW, colour }, (path) => {
    for (const point of flow) path.lineTo(within(x(point.x)), within(y(point.y)));
  });
  const up = Math.sign(run.swapped ? run.settings.x0 : run.settings.y0);
  stroke(context, { ...ENVELOPE, colour }, (path) => {
    for (const side of [1, -1]) {
      envelope.forEach(({ height, width }, i) => {
        const point = run.swapped ? [up * height, side * width] : [side * width, up * height];
        path[i ? "lineTo" : "moveTo"](within(x(point[0])), within(y(point[1])));
      });
    }
  });
}

function drawNames(context, { area, x, y }, run, theory, theme, stepSize) {
  const text = { size: 13, fonts: theme.fonts, halo: theme.ground, colour: theme.text };
  const height = thresholdHeight(run);
  const name = `*${run.swapped ? "x" : "y"}*² = ${run.loss.curvature === 1 ? "2" : "8"}/${stepSize}`;
  if (run.swapped && height < x.domain[1]) {
    label(context, name, x(height) + 6, area.top + 16, text);
  } else if (!run.swapped && height < y.domain[1]) {
    label(context, name, area.right - 6, y(height) - 6, { ...text, align: "right" });
  }
  if (!theory) return;
  const pale = { ...text, colour: theme.text };
  const { flow, envelope } = theory;
  if (flow.length) {
    const at = flow[Math.floor(flow.length * 0.25)];
    const left = Math.min(within(x(at.x)) + 10, area.right - 84);
    label(context, "gradient flow", left, within(y(at.y)) + 14, pale);
  }
  if (envelope.length) {
    const { height: tall, width: wide } = envelope[Math.floor(envelope.length * 0.7)];
    const [ex, ey] = run.swapped ? [x(tall), y(wide)] : [x(wide), y(tall)];
    label(context, "envelope", Math.min(within(ex) + 8, area.right - 60), within(ey), pale);
  }
}
