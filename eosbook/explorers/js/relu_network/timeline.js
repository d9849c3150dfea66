// The panels against time η·step: loss, A, bias, sharpness; the mean model, and where its EoS phase ends.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { traceBlocks } from "../lib/blocks.js";
import { clipped, drawMarkers, label, stroke, traceMarkers } from "../lib/canvas.js";
import { number } from "../lib/format.js";
import { markerStride } from "../lib/phases.js";
import { linear, log } from "../lib/scales.js";
import { drawThresholdLine } from "../lib/series.js";

const MARGIN = { left: 58, right: 14, top: 26, bottom: 42 };
const SPACING = 24; // least pixels from marker to marker
const APART = 3; // pixels from step to step at which the mean model's steps are told apart
const CAP = 2; // times 2/η: what is shown of a sharpness far above it
const FAR = 1000; // pixels beyond the panel

export const LOOKS = [
  { role: "flow", marker: "circle", dash: [], name: "no swings" },
  { role: "bouncing", marker: "triangle", dash: [], name: "*A* swings" },
  { role: "converging", marker: "square", dash: [], name: "afterwards" },
];
export const MEAN = { role: "theory", dash: [7, 4], width: 2 };
export const END = { role: "theory", dash: [2, 3], width: 2 };

// What each panel draws.  `mean` names the mean model's series.
export const PANELS = [
  { key: "loss", name: "training loss" },
  { key: "sharpness", name: "sharpness" },
  { key: "A", name: "*A* = *d*(*a*⁻ + *a*⁺)", mean: "A" },
  { key: "b", name: "bias *b*", mean: "b" },
];

// First steps of "no swings", "swings", "afterwards", and one past the last step computed.
export function phaseStarts({ first, end }, last) {
  return first < 0 ? [0, last + 1, last + 1, last + 1] : [0, first, end + 1, last + 1];
}

export function phaseOf(starts, step) {
  return step < starts[1] ? 0 : step < starts[2] ? 1 : 2;
}

// ---------------------------------------------------------------- scales

// The last time that the window shows.
export function windowEnd(run, window) {
  const { time, mean, settings } = run;
  if (window === "tenth") return time / 10;
  if (window === "hundredth") return time / 100;
  if (window === "eos") return Math.min(time, settings.eta * Math.max(64, 1.6 * mean.end));
  return time;
}

export function timeScales(width, height, run, window, panel) {
  const area = plotArea(width, height, MARGIN);
  const { eta } = run.settings;
  const end = windowEnd(run, window);
  const time = linear([0, end], [area.left, area.right]);
  const x = (step) => time(eta * step);
  x.invert = (pixel) => time.invert(pixel) / eta;
  const shown = Math.min(run.last, Math.ceil(end / eta)); // the last step computed that is shown
  const [low, high] = extent(run, panel, shown, end / eta);
  const range = [area.bottom, area.top];
  const isLog = panel.key === "loss" && high > 3 * low && low > 0;
  const room = 0.05 * (high - low || Math.abs(high) || 1);
  const y = isLog
    ? log([low / 1.1, high * 1.1], range)
    : linear([low === 0 && panel.key === "sharpness" ? 0 : low - room, high + room], range);
  return { area, time, x, y, shown, isLog };
}

// Least and greatest of all that the panel shows.
function extent(run, { key, mean }, shown, end) {
  const values = shown >= 0 ? run.series[key].range(0, shown) : [];
  if (key === "sharpness") {
    const { threshold } = run;
    if (values[1] > CAP * threshold) values[1] = CAP * threshold;
    if (!(threshold > 8 * values[1])) values.push(threshold);
    values.push(0);
  }
  if (mean) values.push(0, ...run.mean.series[mean].range(0, Math.min(run.mean.last, Math.ceil(end))));
  const known = values.filter(Number.isFinite);
  return known.length ? [Math.min(...known), Math.max(...known)] : [0, 1];
}

// ---------------------------------------------------------------- drawing

export function drawTimeline(context, scales, scene, panel) {
  const { run, starts, theory, theme } = scene;
  const { area, time, x, y, isLog } = scales;
  const yName = isLog ? `${panel.name}, log scale` : panel.name;
  drawAxes(context, area, { x: time, y, xName: "time *η* · step", yName, theme, yCount: 5 });
  clipped(area, context, () => {
    if (theory && panel.mean) drawMean(context, scales, run, panel.mean, theme);
    if (run.last >= 0) drawRun(context, scales, run.series[panel.key], starts, theme);
    const solid = x(1) - x(0) < APART; // the swings fill their width
    if (theory && panel.key === "A" && solid) drawMean(context, scales, run, "A", theme, starts[2]);
  });
  drawPhases(context, scales, starts, theme);
  drawMarks(context, scales, scene, panel);
}

// What stands still, whatever step is read: 2/η and the end of the mean model's EoS phase.
export function drawMarks(context, scales, { run, theory, theme }, panel) {
  if (panel.key === "sharpness") drawSharpnessMarks(context, scales, run, theme);
  if (theory) drawEnd(context, scales, run, theme, panel);
}

function drawRun(context, { area, x, y, shown }, series, starts, theme) {
  const py = (value) => Math.min(Math.max(y(value), area.top - FAR), area.bottom + FAR);
  const stride = markerStride(Math.max(shown, 1), area.width / SPACING);
  LOOKS.forEach(({ role, marker, dash }, phase) => {
    const first = starts[phase];
    const last = Math.min(starts[phase + 1] - 1, shown);
    if (last < first) return;
    const colour = theme.roles[role];
    stroke(context, { colour, dash, width: 1.75 }, (path) => {
      traceBlocks(path, series, Math.max(first - 1, 0), last, x, py);
    });
    const from = Math.ceil(first / stride) * stride;
    const at = (step) => py(series.values[step]);
    drawMarkers(context, marker, colour, (path) => {
      traceMarkers(path, marker, from, last, stride, x, at, 3);
    });
  });
}

// Step by step where there is room; else its even and its odd steps, each one line.  Up to step
// `before` on top of the run, with a rim; else behind it.
function drawMean(context, scales, run, key, theme, before) {
  const { x, y, time } = scales;
  const { eta } = run.settings;
  const value = (step) => run.mean.at(key, step);
  const perStep = x(1) - x(0);
  const last = Math.min(Math.ceil(time.domain[1] / eta), run.total, before ?? Infinity);
  const moving = Math.min(last, run.mean.last); // then it rests
  const stride = perStep > APART ? 1 : 2 * Math.ceil(1 / (2 * perStep));
  const line = (path, from) => {
    for (let t = from; t < moving; t += stride) path.lineTo(x(t), y(value(t)));
    path.lineTo(x(moving), y(value(moving)));
    path.lineTo(x(last), y(value(last)));
  };
  const rim = { colour: theme.ground, width: 4 };
  const look = { ...MEAN, width: before ? 2 : 3, colour: theme.roles.theory };
  for (const kind of before ? [rim, look] : [look]) {
    for (const from of stride > 1 ? [0, 1] : [0]) stroke(context, kind, (path) => line(path, from));
  }
}

// 2/η, and what lies far above it.
function drawSharpnessMarks(context, scales, run, theme) {
  drawThresholdLine(context, scales, theme, run.threshold, "2/*η*");
  const first = run.last >= 0 ? run.path.sharpness[0] : 0;
  if (!(first > scales.y.domain[1])) return;
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  label(context, `↑ begins at ${number(first)}`, scales.area.left + 6, scales.area.top + 14, style);
}

// Bars above the panel: which phase is which, told by name where there is room.
function drawPhases(context, { area, x, shown }, starts, theme) {
  LOOKS.forEach(({ role, name }, phase) => {
    const [from, to] = [starts[phase], Math.min(starts[phase + 1], shown)].map(x);
    if (!(to > from)) return;
    stroke(context, { colour: theme.roles[role], width: 3 }, (path) => {
      segment(path, from, area.top - 1.5, Math.min(to, area.right), area.top - 1.5);
    });
  });
}

// Where the mean model says that the EoS phase ends.
function drawEnd(context, { area, x, time }, run, theme, panel) {
  const { end } = run.mean;
  if (end <= 0 || run.settings.eta * end > time.domain[1]) return;
  const at = crisp(x(end));
  stroke(context, { ...END, colour: theme.roles.theory }, (path) => {
    segment(path, at, area.top, at, area.bottom);
  });
  if (panel.key !== "loss") return;
  const right = at > area.left + area.width / 2;
  const align = right ? "right" : "left";
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground, align };
  ["mean model:", "EoS phase ends"].forEach((text, i) => {
    label(context, text, at + (right ? -6 : 6), area.top + 14 + 15 * i, style);
  });
}
