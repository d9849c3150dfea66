// The panels against step size, on a log scale: bias, test accuracy, growth of the swings.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, label, stroke, traceMarker } from "../lib/canvas.js";
import { THRESHOLD } from "../lib/phases.js";
import { linear, log } from "../lib/scales.js";
import { INIT, THEORY } from "../relu_network/sentence.js";
import { AXES } from "./settings.js";
import { GROWS, grows } from "./sweep.js";

const MARGIN = { left: 52, right: 14, top: 26, bottom: 42 };
const FLOOR = 1e-6; // of the growth drawn
const LEAST = 0.04; // span of the axes up: less of it would be chance

export const STILL = { role: "flow", marker: "circle", dash: [] };
export const GROWING = { role: "bouncing", marker: "triangle", dash: [] };
export const GONE = { role: "diverged", marker: "cross", dash: [] };
export const MEAN = { role: "theory", dash: [7, 4], width: 2 };
export const EDGE = { ...THRESHOLD };
export const START = { dash: [2, 3], width: 2 };

export const PANELS = [
  { key: "b", name: "bias *b* at time 10", value: ({ b }) => b },
  { key: "accuracy", name: "test accuracy", value: ({ accuracy }) => accuracy },
  { key: "swing", name: "growth of *A*’s swings, log scale", value: ({ swing }) => Math.max(swing, FLOOR) },
];

export const lookOf = (point) => (point.end.diverged ? GONE : grows(point) ? GROWING : STILL);

// ---------------------------------------------------------------- scales

// `place` puts a point, or a step size and its ratio to the threshold, on the axis.
export function sweepScales(width, height, { sweep, axis, span, theory, config }, { key, value }) {
  const area = plotArea(width, height, MARGIN);
  const sizes = stretched(stepSizes(sweep, axis, span, config), span === "zoom" ? 1.01 : 1.04);
  const x = (span === "zoom" ? linear : log)(sizes, [area.left, area.right]);
  const place = (point) => x(point[axis]);
  const shown = (point) => place(point) >= area.left && place(point) <= area.right;
  const points = [...sweep.known, ...(sweep.before?.known ?? [])];
  const values = points.filter(shown).map(({ end }) => value(end));
  if (key === "b") values.push(0, ...(theory ? sweep.mean.filter(shown).map(({ b }) => b) : []));
  const range = [area.bottom, area.top];
  const y = key === "swing" ? log([FLOOR / 2, 2 * Math.max(10, ...values)], range) : linear(padded(values), range);
  return { area, x, y, place, shown };
}

// Along η the axis is the same for all dimensions, so that the threshold moves on it.
function stepSizes({ edge }, axis, span, { spans, ranges }) {
  const [low, high] = spans[span];
  if (axis === "ratio") return [low, high];
  if (span === "zoom") return [low * edge, high * edge];
  const edgeAt = (d) => (8 * Math.PI) / (d * d);
  return [low * edgeAt(ranges.d.max), high * edgeAt(ranges.d.min)];
}

const stretched = ([low, high], factor) => [low / factor, high * factor];

function padded(values) {
  if (!values.length) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.06 * (high - low), 0.5 * (LEAST - (high - low)));
  return [low - room, high + room];
}

// ---------------------------------------------------------------- drawing

export function drawSweep(context, scales, { sweep, axis, span, theory, theme }, { key, name, value }) {
  const { area, x, y, place } = scales;
  const xName = span === "zoom" ? AXES[axis] : `${AXES[axis]}, log scale`;
  drawAxes(context, area, { x, y, xName, yName: name, theme, yCount: 5 });
  clipped(area, context, () => {
    if (key === "swing") drawLevel(context, scales, theme);
    if (theory && key === "b") {
      stroke(context, { ...MEAN, colour: theme.roles.theory }, (path) => {
        for (const point of sweep.mean) path.lineTo(place(point), y(point.b));
      });
    }
  });
  drawPlaces(context, scales, sweep, theme, key === "b");
  if (sweep.before) {
    context.globalAlpha = 0.25;
    drawPoints(context, scales, sweep.before.known, value, theme);
    context.globalAlpha = 1;
  }
  drawPoints(context, scales, sweep.known, value, theme);
}

function drawPoints(context, { area, y, place, shown }, points, value, theme) {
  const alpha = context.globalAlpha;
  clipped(area, context, () => {
    stroke(context, { colour: theme.muted, width: 1.25, alpha }, (path) => {
      for (const point of points) path.lineTo(place(point), y(value(point.end)));
    });
  });
  for (const point of points.filter(shown)) {
    const { role, marker } = lookOf(point);
    drawMarkers(context, marker, theme.roles[role], (path) => {
      traceMarker(path, marker, place(point), y(value(point.end)), 4);
    });
  }
}

// Above it swings count as growing.
function drawLevel(context, { area, y }, theme) {
  stroke(context, { colour: theme.muted, width: 1, dash: [1, 3] }, (path) => {
    segment(path, area.left, crisp(y(GROWS)), area.right, crisp(y(GROWS)));
  });
}

// 8π/d², marked above, and 2/λ_max(init), marked below.
function drawPlaces(context, { area, x, place }, { edge, init }, theme, named) {
  const style = { size: 13, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  const marks = [
    { eta: edge, look: EDGE, shape: "triangle", at: area.top + 6, text: THEORY, align: "right" },
    { eta: init, look: START, shape: "square", at: area.bottom - 6, text: INIT, align: "left" },
  ];
  for (const { eta, look, shape, at, text, align } of marks) {
    if (eta === null) continue;
    const pixel = place({ eta, ratio: eta / edge });
    if (pixel < area.left || pixel > area.right) continue;
    stroke(context, { ...look, colour: theme.text }, (path) => {
      segment(path, pixel, area.top, pixel, area.bottom);
    });
    drawMarkers(context, shape, theme.text, (path) => traceMarker(path, shape, pixel, at, 5));
    if (!named) continue;
    const away = align === "right" ? -10 : 10;
    label(context, text, pixel + away, align === "right" ? area.top + 14 : area.bottom - 8, { ...style, align });
  }
}

// A ring around the point that is read, a filled one around the chosen one.
export function drawRings(context, { place, y, shown }, { value }, points, theme) {
  for (const [point, width] of points) {
    if (!point || !shown(point)) continue;
    stroke(context, { colour: theme.text, width }, (path) => {
      traceMarker(path, "circle", place(point), y(value(point.end)), 8);
    });
  }
}
