// Both sides of an inequality against step, and the margin between them.

import { drawAxes, segment } from "../lib/axes.js";
import {
  clipped,
  drawMarkers,
  label,
  stroke,
  traceLine,
  traceMarker,
  traceMarkers,
} from "../lib/canvas.js";
import { THRESHOLD, markerStride } from "../lib/phases.js";
import { linear, niceDomain } from "../lib/scales.js";
import { logSeriesScales, seriesScales } from "../lib/series.js";
import { failsAt } from "../numerics/inequality.js";

export const MEASURED = { role: "flow", dash: [], marker: "circle" };
export const BOUND = { role: "theory", dash: [2, 3], width: 2.5 };
export const FAILURE = { role: "bouncing", dash: [], width: 0, marker: "cross" };

const SPACING = 9; // least pixels from marker to marker
const PALE = 0.35; // where the proof claims nothing
const FAR = 1000; // pixels beyond the panel

// The side that comes from the run, and the proof's.
const measuredOf = ({ found, entry }) => (entry.side === "left" ? found.left : found.right);
const boundOf = ({ found, entry }) => (entry.side === "left" ? found.right : found.left);

export const valuesAt = (run, step) => [measuredOf(run)[step], boundOf(run)[step]];

// Room for both sides where the inequality is claimed, or everywhere if it never is.
export function sidesScales(width, height, run) {
  const { found, last } = run;
  const all = found.counted === 0 || run.entry.whole;
  let [low, high, least] = [Infinity, -Infinity, Infinity];
  for (let t = 0; t < found.n && t <= last; t++) {
    if (!(all || found.counts[t])) continue;
    for (const value of [found.left[t], found.right[t]]) {
      if (value < low) low = value;
      if (value > high) high = value;
      if (value > 0 && value < least) least = value;
    }
  }
  if (run.entry.scale === "log") {
    const ends = [Math.min(least, high), high];
    const positive = logSeriesScales(width, height, 1, (k) => ends[k]);
    const { x } = seriesScales(width, height, last, [0, 1]);
    return { ...positive, x };
  }
  const span = Math.max(high - low, 1e-9 * Math.abs(high));
  const flat = Math.abs(high) || 1;
  const domain = span > 0 ? [low - 0.06 * span, high + 0.06 * span] : [low - flat, high + flat];
  return seriesScales(width, height, last, domain);
}

export function drawSides(context, scales, { run, theme }) {
  const { area, x, y } = scales;
  const { entry, found } = run;
  const yName = `${entry.measured} and ${entry.bound} (dotted)`;
  drawAxes(context, area, { x, y, xName: "step", yName, theme });
  const pixel = (values) => (t) => clamp(y(values[t]), area);
  const [measured, bound] = [pixel(measuredOf(run)), pixel(boundOf(run))];
  clipped(area, context, () => {
    for (const [first, last, claimed] of stretches(found, run.last)) {
      const alpha = claimed ? 1 : PALE;
      line(context, { ...MEASURED, alpha }, theme, first, last, x, measured);
      line(context, { ...BOUND, alpha }, theme, first, last, x, bound);
      context.globalAlpha = alpha;
      const stride = markerStride(run.last + 1, area.width / SPACING);
      drawMarkers(context, "circle", theme.roles.flow, (path) =>
        traceMarkers(path, "circle", first, last, stride, x, measured, 3.2),
      );
      context.globalAlpha = 1;
    }
  });
  drawFailures(context, scales, run, theme, measured);
}

// Stretches of steps up to `last` that count or do not, as [first, last, whether].
function stretches({ counts, n }, last) {
  const found = [];
  const end = Math.min(n, last + 1);
  for (let t = 0; t < end; ) {
    const first = t;
    while (t < end && counts[t] === counts[first]) t++;
    found.push([first, t - 1, counts[first] === 1]);
  }
  return found;
}

function line(context, { role, dash, width, alpha }, theme, first, last, x, py) {
  const colour = theme.roles[role];
  stroke(context, { colour, dash, width, alpha }, (path) => {
    if (last > first) traceLine(path, first, last, x, py);
    else segment(path, x(first) - 3, py(first), x(first) + 3, py(first));
  });
}

// Crosses where it fails, as many as there is room for.
function drawFailures(context, { area, x }, run, theme, py) {
  const { found } = run;
  if (found.failures === 0) return;
  const places = [];
  for (let t = found.firstFailure; t < found.n; t++) {
    const far = places.length === 0 || x(t) - x(places.at(-1)) >= SPACING;
    if (failsAt(found, t) && far) places.push(t);
  }
  const inside = (pixel) => Math.min(Math.max(pixel, area.top + 6), area.bottom - 6);
  stroke(context, { colour: theme.roles.bouncing, width: 2.5 }, (path) => {
    for (const t of places) traceMarker(path, "cross", x(t), inside(py(t)), 4.5);
  });
}

// ---------------------------------------------------------------- the margin

// Room for the margins that count, and 0.
export function marginScales(width, height, run) {
  const { found, last } = run;
  let [low, high] = [0, 0];
  for (let t = 0; t < found.n; t++) {
    if (!found.counts[t]) continue;
    low = Math.min(low, found.margin[t]);
    high = Math.max(high, found.margin[t]);
  }
  const room = high > low ? [1.06 * low, 1.06 * high] : [0, 1];
  const [bottom, top] = niceDomain(...room, 5);
  const scales = seriesScales(width, height, last, [bottom, high > 1 ? top : Math.min(top, 1)]);
  return { ...scales, y: percent(scales.y) };
}

function percent(scale) {
  const [low, high] = scale.domain;
  const inner = linear([100 * low, 100 * high], scale.range);
  const labelled = (value) => scale(value);
  const ticks = (count) =>
    inner.ticks(count).map((tick) => ({ ...tick, value: tick.value / 100, label: `${tick.label} %` }));
  return Object.assign(labelled, scale, { ticks });
}

export function drawMargin(context, scales, { run, theme }) {
  const { area, x, y } = scales;
  const { found } = run;
  const yName = "margin: the difference, relative to the larger side";
  drawAxes(context, area, { x, y, xName: "step", yName, theme, yCount: 5 });
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, area.left, y(0), area.right, y(0));
  });
  const py = (t) => clamp(y(found.margin[t]), area);
  clipped(area, context, () => {
    for (const [first, last, claimed] of stretches(found, run.last)) {
      if (claimed) line(context, MEASURED, theme, first, last, x, py);
    }
  });
  drawFailures(context, scales, run, theme, py);
  if (found.counted === 0) {
    const style = { colour: theme.text, fonts: theme.fonts, align: "center" };
    const middle = (area.left + area.right) / 2;
    label(context, "claimed at no step of this run", middle, area.top + area.height / 2, style);
  }
}

// What a log scale has no place for, a value that is not positive, lies below.
function clamp(pixel, area) {
  if (Number.isNaN(pixel)) return area.bottom + FAR;
  return Math.min(Math.max(pixel, area.top - FAR), area.bottom + FAR);
}
