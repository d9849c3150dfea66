// Runs in a plane: room for them, their line by phase, the step nearest to the pointer.
//
// `across` and `up` are the arrays of the run's coordinates.

import { plotArea } from "./axes.js";
import { drawMarkers, drawUpTo, stroke, traceLine, traceMarker, traceMarkers } from "./canvas.js";
import { looksOf, markerStride } from "./phases.js";
import { linear, niceDomain } from "./scales.js";

const MARGIN = { left: 40, right: 14, top: 26, bottom: 42 };
const MARKERS = 120; // most in a phase
const FAR = 1e5; // pixels; what lies beyond is drawn there

// Least and greatest of values[0…last] and 0.
export function extent(values, last) {
  let [low, high] = [0, 0];
  for (let t = 0; t <= last; t++) {
    if (values[t] < low) low = values[t];
    else if (values[t] > high) high = values[t];
  }
  return [low, high];
}

// Some room around, so that markers and the start's handle stay inside; little beyond an axis that
// the run does not cross.  Next to `reach`, what is far smaller is shown as next to nothing.
export function padded([low, high], reach) {
  const span = Math.max(high - low, 1e-6 * reach);
  const [bottom, top] = niceDomain(low - 0.06 * span, Math.max(high, low + span) + 0.06 * span, 8);
  return [low === 0 ? -0.05 * top : bottom, high === 0 ? -0.05 * bottom : top];
}

export function planeScales(width, height, domain, margin = MARGIN) {
  const area = plotArea(width, height, margin);
  return {
    area,
    x: linear(domain.x, [area.left, area.right]),
    y: linear(domain.y, [area.bottom, area.top]),
  };
}

// The run up to `step`; what follows stands pale behind.  `along` as in `traceLine`.
export function drawRun(context, scales, run, { across, up }, along, theme, step) {
  drawUpTo(context, step, run.last, (to) => drawRunTo(context, scales, run, { across, up }, along, theme, to));
}

function drawRunTo(context, { x, y }, run, { across, up }, along, theme, step) {
  const px = (i) => within(x(across[i]));
  const py = (i) => within(y(up[i]));
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

// A ring around the step that is read.
export function drawRing(context, { x, y }, { across, up }, theme, step) {
  stroke(context, { colour: theme.text, width: 2 }, (path) => {
    traceMarker(path, "circle", x(across[step]), y(up[step]), 7);
  });
}

export function within(pixel) {
  return Math.min(Math.max(pixel, -FAR), FAR);
}

// The step drawn nearest to a place in the panel, or −1 if none is near.
export function nearestStep({ x, y }, { across, up }, last, px, py, reach = 40) {
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i <= last; i++) {
    const distance = (x(across[i]) - px) ** 2 + (y(up[i]) - py) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
