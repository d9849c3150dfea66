// Panels against step: quantities by phase, thresholds, theory's curves, a cursor.

import { crisp, plotArea, segment } from "./axes.js";
import {
  clipped,
  drawMarkers,
  drawUpTo,
  label,
  stroke,
  traceLine,
  traceMarker,
  traceMarkers,
} from "./canvas.js";
import { THRESHOLD, looksOf, markerStride } from "./phases.js";
import { linear, log } from "./scales.js";

const MARGIN = { left: 52, right: 14, top: 26, bottom: 42 };
const FLOOR = 1e-16; // of what is drawn on a log scale, relative to its greatest
const TINY = 1e-280; // a picture of smaller numbers would be one of rounding
const SPACING = 9; // least pixels from marker to marker

// Scales of a panel over steps 0…last, linear in `domain` upwards.
export function seriesScales(width, height, last, domain) {
  const area = plotArea(width, height, MARGIN);
  return {
    area,
    x: linear([0, Math.max(last, 1)], [area.left, area.right]),
    y: linear(domain, [area.bottom, area.top]),
  };
}

// The same, logarithmic upwards, with room for value(0…last) ≥ 0.
export function logSeriesScales(width, height, last, value) {
  let [low, high] = [Infinity, 0];
  for (let t = 0; t <= last; t++) {
    const now = value(t);
    if (now > 0 && now < low) low = now;
    if (now > high) high = now;
  }
  if (!(high > TINY)) [low, high] = [0.1, 1];
  low = Math.max(low, high * FLOOR);
  const decade = (value, round) => 10 ** round(Math.log10(value));
  const [bottom, top] = [decade(low, Math.floor), decade(high, Math.ceil)];
  const domain = bottom > 0 && top > bottom ? [bottom, top] : [low / 2, low * 2];
  const scales = seriesScales(width, height, last, domain);
  return { ...scales, y: log(domain, scales.y.range) };
}

// A value across the panel, or a word where it lies if it is above the picture.
export function drawThresholdLine(context, { area, y }, theme, value, name) {
  const at = y(value);
  const text = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, align: "right" };
  if (at < area.top) {
    label(context, `${name} is above: ↑`, area.right - 6, area.top + 32, text); // below phases' names
    return;
  }
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, area.left, at, area.right, at);
  });
  const above = at - 6 > area.top + 12;
  label(context, name, area.right - 6, above ? at - 6 : at + 16, text);
}

// Where phases begin, and their names where there is room.
export function drawPhaseNames(context, { area, x }, run, theme) {
  const size = 12;
  looksOf(run).forEach(({ role, name }, phase) => {
    const [from, to] = [run.starts[phase], Math.min(run.starts[phase + 1], run.last)].map(x);
    if (run.starts[phase + 1] <= run.starts[phase]) return;
    stroke(context, { colour: theme.roles[role], width: 3 }, (path) => {
      segment(path, from, area.top - 1.5, to, area.top - 1.5);
    });
    if (to - from < 6.5 * name.length) return;
    const style = { size, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
    label(context, name, (from + to) / 2, area.top + 13, { ...style, align: "center" });
  });
}

// Theory's curve through points with a `step`.
export function drawCurve(context, { x, y }, points, value, look) {
  stroke(context, look, (path) => {
    for (const point of points) {
      const py = y(value(point));
      if (Number.isFinite(py)) path.lineTo(x(point.step), clamp(py));
    }
  });
}

// value(step) by phase, up to `step`; what follows stands pale behind.
export function drawPhases(context, scales, run, theme, step, value, { hollow = false } = {}) {
  drawUpTo(context, step, run.last, (to) => drawPhasesTo(context, scales, run, theme, to, value, hollow));
}

function drawPhasesTo(context, { area, x, y }, run, theme, step, value, hollow) {
  const alpha = context.globalAlpha;
  const py = (i) => clamp(y(value(i)), area);
  looksOf(run).forEach(({ role, marker, dash }, phase) => {
    const first = run.starts[phase];
    const last = Math.min(run.starts[phase + 1] - 1, step);
    if (last < first) return;
    const colour = theme.roles[role];
    stroke(context, { colour, dash: hollow ? [] : dash, width: hollow ? 1 : 2, alpha }, (path) =>
      traceLine(path, Math.max(first - 1, 0), last, x, py),
    );
    const stride = markerStride(run.last, area.width / SPACING);
    drawMarkers(
      context,
      marker,
      colour,
      (path) => traceMarkers(path, marker, first, last, stride, x, py, 3.2),
      hollow ? theme.ground : null,
    );
  });
  if (run.diverges && step === run.last) {
    stroke(context, { colour: theme.roles.diverged, width: 3 }, (path) =>
      traceMarker(path, "cross", x(step) - 8, Math.max(py(step), area.top + 8), 7),
    );
  }
}

function clamp(pixel, area = { top: 0, bottom: 0 }) {
  return Math.min(Math.max(pixel, area.top - 1000), area.bottom + 1000);
}

// A vertical line at the step that all panels read.
export function drawCursor(context, { area, x, y }, theme, step, values) {
  const at = crisp(x(step));
  stroke(context, { colour: theme.text, width: 1, alpha: 0.6 }, (path) => {
    segment(path, at, area.top, at, area.bottom);
  });
  clipped(area, context, () => {
    context.fillStyle = theme.text;
    context.beginPath();
    for (const value of values) {
      const py = y(value);
      if (Number.isFinite(py)) traceMarker(context, "circle", at, clamp(py, area), 4);
    }
    context.fill();
  });
}

// The step of a panel that the pointer is at.
export function stepAt(panel, event, last) {
  const step = Math.round(panel.scales.x.invert(panel.place(event)[0]));
  return Math.min(Math.max(step, 0), last);
}
