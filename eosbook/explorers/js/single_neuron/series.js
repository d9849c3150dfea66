// The two panels against step: sharpness and y², and the loss.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import {
  clipped,
  drawMarkers,
  label,
  stroke,
  traceLine,
  traceMarker,
  traceMarkers,
} from "../lib/canvas.js";
import { linear, log, niceDomain } from "../lib/scales.js";
import { excessAt } from "./run.js";
import { sharpness } from "../numerics/single_neuron.js";
import { ENVELOPE, FLOW, THRESHOLD, looksOf, markerStride } from "./style.js";

const MARGIN = { left: 52, right: 14, top: 26, bottom: 42 };
const FLOOR = 1e-16; // of the loss drawn, relative to its greatest
const TINY = 1e-280; // a picture of smaller numbers would be one of rounding
const SPACING = 9; // least pixels from marker to marker

export function squareName(run) {
  return `*${run.swapped ? "x" : "y"}*²${run.loss.curvature === 1 ? "" : "/4"}`;
}

function stepScale(area, run) {
  return linear([0, Math.max(run.last, 1)], [area.left, area.right]);
}

// ---------------------------------------------------------------- sharpness

// Room for the run and, unless it is far above, for 2/η.
function sharpnessDomain(run, quantity) {
  const { path, threshold, last } = run;
  const cap = run.diverges ? 3 * Math.max(run.square(0), threshold) : Infinity;
  let top = 0;
  for (let t = 0; t <= last; t++) {
    if (quantity !== "sharpness") top = Math.max(top, run.square(t));
    if (quantity !== "square") top = Math.max(top, path.sharpness[t]);
  }
  top = Math.min(top, cap);
  if (threshold < 8 * top) top = Math.max(top, threshold);
  return [0, niceDomain(0, top > TINY ? 1.04 * top : 1, 5)[1]];
}

export function sharpnessScales(width, height, run, quantity) {
  const area = plotArea(width, height, MARGIN);
  return {
    area,
    x: stepScale(area, run),
    y: linear(sharpnessDomain(run, quantity), [area.bottom, area.top]),
  };
}

export function drawSharpness(context, scales, { run, theory, theme, step, quantity }) {
  const { area, x, y } = scales;
  const square = `${squareName(run)}${quantity === "both" ? " (hollow)" : ""}`;
  const names = { square, sharpness: "sharpness", both: `sharpness (filled) and ${square}` };
  drawAxes(context, area, { x, y, xName: "step", yName: names[quantity], theme, yCount: 5 });
  const shown = [];
  if (quantity !== "sharpness") shown.push({ of: run.square, hollow: quantity === "both" });
  if (quantity !== "square") shown.push({ of: (t) => run.path.sharpness[t], hollow: false });
  clipped(area, context, () => {
    if (theory) drawSharpnessTheory(context, scales, run, theory, theme, quantity);
    for (const { of, hollow } of shown) {
      drawPhases(context, scales, run, theme, step, of, { hollow });
    }
  });
  drawThresholdLine(context, scales, run, theme);
  drawPhaseNames(context, scales, run, theme);
}

function drawSharpnessTheory(context, { x, y }, run, theory, theme, quantity) {
  const { loss, swapped } = run;
  const value =
    quantity === "square"
      ? (point) => loss.curvature * (swapped ? point.x : point.y) ** 2
      : (point) => sharpness(loss, point.x, point.y);
  drawCurve(context, x, y, theory.flowAt, value, { ...FLOW, colour: theme.roles.theory });
}

// 2/η, or where it lies if it is above the picture.
function drawThresholdLine(context, { area, y }, run, theme) {
  const at = y(run.threshold);
  const text = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, align: "right" };
  if (at < area.top) {
    label(context, "2/*η* is above: ↑", area.right - 6, area.top + 14, text);
    return;
  }
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, area.left, at, area.right, at);
  });
  const above = at - 6 > area.top + 12;
  label(context, "2/*η*", area.right - 6, above ? at - 6 : at + 16, text);
}

// ---------------------------------------------------------------- loss

export function lossScales(width, height, run) {
  const area = plotArea(width, height, MARGIN);
  let [low, high] = [Infinity, 0];
  for (let t = 0; t <= run.last; t++) {
    const value = run.excess(t);
    if (value > 0 && value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high > TINY)) [low, high] = [0.1, 1];
  low = Math.max(low, high * FLOOR);
  const decade = (value, round) => 10 ** round(Math.log10(value));
  const [bottom, top] = [decade(low, Math.floor), decade(high, Math.ceil)];
  return {
    area,
    x: stepScale(area, run),
    y: log(bottom > 0 && top > bottom ? [bottom, top] : [low / 2, low * 2], [area.bottom, area.top]),
  };
}

export function drawLoss(context, scales, { run, theory, theme, step }) {
  const { area, x, y } = scales;
  const yName = "loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale";
  drawAxes(context, area, { x, y, xName: "step", yName, theme, yCount: 6 });
  clipped(area, context, () => {
    if (theory) {
      const of = (point) => excessAt(run, point);
      const colour = theme.roles.theory;
      drawCurve(context, x, y, theory.flowAt, of, { ...FLOW, colour });
      drawCurve(context, x, y, theory.envelopeAt, of, { ...ENVELOPE, colour });
    }
    drawPhases(context, scales, run, theme, step, run.excess, { hollow: false });
  });
}

// ---------------------------------------------------------------- common

// Where phases begin, and their names where there is room.
function drawPhaseNames(context, { area, x }, run, theme) {
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

function drawCurve(context, x, y, points, value, look) {
  stroke(context, look, (path) => {
    for (const point of points) {
      const py = y(value(point));
      if (Number.isFinite(py)) path.lineTo(x(point.step), clamp(py));
    }
  });
}

function drawPhases(context, scales, run, theme, step, value, { hollow }) {
  if (step < run.last) {
    context.globalAlpha = 0.2;
    drawPhasesTo(context, scales, run, theme, run.last, value, hollow);
    context.globalAlpha = 1;
  }
  drawPhasesTo(context, scales, run, theme, step, value, hollow);
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
