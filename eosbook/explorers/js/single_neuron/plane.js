// The (x, y) plane: level sets, minimisers, the run by phase, flow, envelope, threshold.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import {
  clipped,
  drawMarkers,
  label,
  stroke,
  traceLine,
  traceMarker,
  traceMarkers,
} from "../lib/canvas.js";
import { linear, niceDomain } from "../lib/scales.js";
import { ENVELOPE, FLOW, THRESHOLD, looksOf, markerStride } from "./style.js";

const MARGIN = { left: 40, right: 14, top: 26, bottom: 42 };
const LEVELS = [0.25, 1, 2, 4, 8, 16, 32, 64, 128, 256];
const MARKERS = 120; // most in a phase
const FAR = 1e5; // pixels; what lies beyond is drawn there

export function planeDomain(run) {
  const { x, y } = run.path;
  const { x0, y0 } = run.settings;
  const box = { x: [Math.min(x0, 0), Math.max(x0, 0)], y: [Math.min(y0, 0), Math.max(y0, 0)] };
  for (let t = 0; t <= run.last; t++) {
    if (x[t] < box.x[0]) box.x[0] = x[t];
    else if (x[t] > box.x[1]) box.x[1] = x[t];
    if (y[t] < box.y[0]) box.y[0] = y[t];
    else if (y[t] > box.y[1]) box.y[1] = y[t];
  }
  const reach = Math.max(...box.x.map(Math.abs), ...box.y.map(Math.abs)) || 1;
  return { x: padded(box.x, reach), y: padded(box.y, reach) };
}

// Some room around, so that markers and the start's handle stay inside; little beyond an axis that
// the run does not cross.  Next to `reach`, what is far smaller is shown as next to nothing.
function padded([low, high], reach) {
  const span = Math.max(high - low, 1e-6 * reach);
  const [bottom, top] = niceDomain(low - 0.06 * span, Math.max(high, low + span) + 0.06 * span, 8);
  return [low === 0 ? -0.05 * top : bottom, high === 0 ? -0.05 * bottom : top];
}

export function planeScales(width, height, domain) {
  const area = plotArea(width, height, MARGIN);
  return {
    area,
    x: linear(domain.x, [area.left, area.right]),
    y: linear(domain.y, [area.bottom, area.top]),
  };
}

export function drawPlane(context, scales, { run, theory, theme, step }) {
  const { area, x, y } = scales;
  drawAxes(context, area, { x, y, xName: "*x*", yName: "*y*", theme, xCount: 7, yCount: 8 });
  clipped(area, context, () => {
    drawLevels(context, scales, theme);
    drawThreshold(context, scales, run, theme);
    if (theory) drawTheory(context, scales, run, theory, theme);
    if (step < run.last) {
      context.globalAlpha = 0.2;
      drawRun(context, scales, run, theme, run.last);
      context.globalAlpha = 1;
    }
    drawRun(context, scales, run, theme, step);
  });
  drawNames(context, scales, run, theory, theme);
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

function drawRun(context, { x, y }, run, theme, step) {
  const px = (i) => within(x(run.path.x[i]));
  const py = (i) => within(y(run.path.y[i]));
  const along = run.swapped ? "x" : "y";
  const alpha = context.globalAlpha;
  looksOf(run).forEach(({ role, marker, dash }, phase) => {
    const first = run.starts[phase];
    const last = Math.min(run.starts[phase + 1] - 1, step);
    if (last < first) return;
    const colour = theme.roles[role];
    const bouncing = phase === 1;
    stroke(
      context,
      { colour, dash, width: bouncing ? 1 : 2, alpha: alpha * (bouncing ? 0.75 : 1) },
      (path) => traceLine(path, Math.max(first - 1, 0), last, px, py, along),
    );
    const stride = markerStride(last - first + 1, MARKERS);
    drawMarkers(context, marker, colour, (path) =>
      traceMarkers(path, marker, first, last, stride, px, py, 3.5),
    );
  });
  if (!run.diverges || step < run.last) return;
  stroke(context, { colour: theme.roles.diverged, width: 3 }, (path) => {
    traceMarker(path, "cross", px(step), py(step), 8);
  });
}

function drawNames(context, { area, x, y }, run, theory, theme) {
  const text = { size: 13, fonts: theme.fonts, halo: theme.ground, colour: theme.text };
  const height = thresholdHeight(run);
  const name = `*${run.swapped ? "x" : "y"}*² = ${run.loss.curvature === 1 ? "2" : "8"}/*η*`;
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
    label(context, "gradient flow", within(x(at.x)) + 10, within(y(at.y)) + 14, pale);
  }
  if (envelope.length) {
    const { height: tall, width: wide } = envelope[Math.floor(envelope.length * 0.7)];
    const [ex, ey] = run.swapped ? [x(tall), y(wide)] : [x(wide), y(tall)];
    label(context, "envelope", Math.min(within(ex) + 8, area.right - 60), within(ey), pale);
  }
}

function within(pixel) {
  return Math.min(Math.max(pixel, -FAR), FAR);
}

// The step drawn nearest to a place in the panel, or −1 if none is near.
export function nearestStep({ x, y }, run, px, py, reach = 40) {
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i <= run.last; i++) {
    const distance = (x(run.path.x[i]) - px) ** 2 + (y(run.path.y[i]) - py) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
