// The panels against step: loss, output, bias, activation, accuracy, sharpness with 2/η.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, label, stroke, traceLine, traceMarker } from "../lib/canvas.js";
import { integer, number } from "../lib/format.js";
import { THRESHOLD } from "../lib/phases.js";
import { linear, log } from "../lib/scales.js";
import { drawThresholdLine } from "../lib/series.js";
import { UNSETTLED, placeOf } from "./data.js";

const MARGIN = { left: 58, right: 14, top: 26, bottom: 42 };
const NEAR = 20; // records on each side that the window "near" shows
const SPACING = 6; // least pixels from marker to marker
const FLOOR = 1e-8; // of what is drawn on a log scale, relative to its greatest
const FAR = 1000; // pixels beyond the panel

export const RUN = { role: "flow", marker: "circle", dash: [], width: 1.75 };
export const ROSE = { role: "bouncing", marker: "triangle", dash: [], width: 1.75 };
export const TEST = { role: "converging", marker: "square", dash: [6, 3], width: 1.75 };
export const OTHERS = { dash: [], width: 1 };
export const GONE = { role: "diverged", marker: "cross", dash: [3, 2], width: 1.5 };

export const PANELS = ["loss", "output", "bias", "activation", "accuracy", "sharpness"];
export const nameOf = (key, names) => (key === "sharpness" ? "sharpness" : names[key]);

// ---------------------------------------------------------------- scales

// The first and the last step shown.
export function windowOf({ run, others, at, window }) {
  if (window === "near" && run.last > 2 * NEAR) {
    const first = Math.min(Math.max(at - NEAR, 0), run.last - 2 * NEAR);
    return [run.step[first], run.step[first + 2 * NEAR]];
  }
  return [0, Math.max(1, ...[run, ...others].map(({ step, last }) => step[last]))];
}

// Places of a line's points that are shown, with one more at each side.
function shownOf({ steps }, [from, to]) {
  return [Math.max(placeOf(steps, from), 0), Math.min(placeOf(steps, to) + 1, steps.length - 1)];
}

export function timeScales(width, height, scene, key, name) {
  const area = plotArea(width, height, MARGIN);
  const domain = windowOf(scene);
  const [low, high] = extent(scene, key, domain);
  const range = [area.bottom, area.top];
  const isLog = key === "loss" && high > 3 * low && high > 0;
  const room = 0.05 * (high - low || Math.abs(high) || 1);
  const least = Math.max(low, FLOOR * high);
  const y = isLog
    ? log([least / 1.1, high * 1.1], range)
    : linear([low === 0 ? 0 : low - room, high + room], range);
  return { area, x: linear(domain, [area.left, area.right]), y, name, isLog };
}

// Least and greatest of all that the panel shows; of the sharpness, of this run alone, whose 2/η it is
// to be compared with.
function extent({ run, others }, key, domain) {
  const alone = key === "sharpness" && run.sharpness;
  let [low, high] = key === "sharpness" ? [0, 0] : [Infinity, -Infinity];
  for (const one of alone ? [run] : [run, ...others]) {
    const room = roomFor(one, key);
    for (const drawn of linesOf(one, key)) {
      const [first, last] = shownOf(drawn, domain);
      for (let i = first; i <= last; i++) {
        const value = Math.min(Math.max(drawn.values[i], -room), room);
        if (key === "loss" && value <= 0) continue; // has no place on a log scale
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  if (key === "sharpness") high = withThreshold(high, run, domain);
  return low <= high ? [low, high] : [0, 1];
}

// 2/η is in the picture unless it lies far above; where it rises, its beginning is.
function withThreshold(high, run, domain) {
  const [first, last] = shownOf({ steps: run.step }, domain);
  let [least, greatest] = [Infinity, 0];
  for (let i = first; i <= last; i++) {
    least = Math.min(least, 2 / run.rate(i));
    greatest = Math.max(greatest, 2 / run.rate(i));
  }
  return least < 8 * high ? Math.max(high, least, Math.min(greatest, 1.4 * high)) : high;
}

// A run that diverges does not dwarf what came before.
function roomFor({ diverged, series }, key) {
  const values = series[key];
  if (diverged === null || !values) return Infinity;
  const early = values.subarray(0, Math.ceil(values.length / 2));
  return 3 * early.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0) || 1;
}

function linesOf({ lines }, key) {
  return [lines[key], key === "accuracy" && lines.test].filter(Boolean);
}

// ---------------------------------------------------------------- drawing

export function drawTimeline(context, scales, scene, key) {
  const { run, others, theme } = scene;
  const { area, x, y, name, isLog } = scales;
  const yName = isLog ? `${name}, log scale` : name;
  drawAxes(context, area, { x, y, xName: "step", yName, theme, yCount: 4 });
  clipped(area, context, () => {
    drawOthers(context, scales, scene, key);
    if (key === "accuracy" && run.lines.test) drawTest(context, scales, run.lines.test, theme);
    if (key === "sharpness") drawSharpness(context, scales, run, theme);
    else if (run.lines[key]) drawRun(context, scales, run, key, theme);
  });
  if (key === "loss") drawRises(context, scales, run, theme);
  if (key === "sharpness") drawThreshold(context, scales, run, theme);
  if (run.diverged !== null) drawDivergence(context, scales, run, key, theme);
  if (!run.lines[key]) say(context, scales, theme, "not measured in this run");
}

function say(context, { area }, theme, text) {
  const style = { colour: theme.text, fonts: theme.fonts, align: "center" };
  label(context, text, area.left + area.width / 2, area.top + area.height / 2, style);
}

const clamp = (pixel, { top, bottom }) => Math.min(Math.max(pixel, top - FAR), bottom + FAR);

// Functions that give the pixels of a line's points, and which of them are shown.
function traced({ area, x, y, isLog }, { steps, values }) {
  const [first, last] = shownOf({ steps }, x.domain);
  const lowest = isLog ? y.domain[0] / 10 : -Infinity;
  const px = (i) => x(steps[i]);
  const py = (i) => clamp(y(Math.max(values[i], lowest)), area);
  return { first, last, px, py, apart: area.width / Math.max(last - first, 1) };
}

function drawLine(context, scales, points, look) {
  const { first, last, px, py } = traced(scales, points);
  if (last >= first) stroke(context, look, (path) => traceLine(path, first, last, px, py));
}

// Markers at the points that `chosen(i)` chooses, where there is room for them.
function drawPoints(context, scales, points, look, theme, { chosen = () => true, hollow = null } = {}) {
  const { first, last, px, py, apart } = traced(scales, points);
  if (apart < SPACING) return;
  drawMarkers(
    context,
    look.marker,
    theme.roles[look.role],
    (path) => {
      for (let i = first; i <= last; i++) if (chosen(i)) traceMarker(path, look.marker, px(i), py(i), 3);
    },
    hollow,
  );
}

// Behind: other learning rates, named at their ends where there is room.
function drawOthers(context, scales, { run, others, theme }, key) {
  const { area } = scales;
  const endOf = ({ lines }) => {
    const { last, px, py } = traced(scales, lines[key]);
    return { x: px(last), y: py(last) };
  };
  const taken = run.lines[key]?.steps.length ? [endOf(run).y] : [];
  for (const other of others) {
    if (!other.lines[key]?.steps.length) continue;
    drawLine(context, scales, other.lines[key], { ...OTHERS, colour: theme.muted, alpha: 0.6 });
    if (key === "output") continue; // they all oscillate about 0
    const end = endOf(other);
    if (end.y < area.top + 12 || taken.some((y) => Math.abs(y - end.y) < 12)) continue;
    taken.push(end.y);
    const style = { size: 12, colour: theme.muted, fonts: theme.fonts, align: "right" };
    label(context, number(other.lr), Math.min(end.x, area.right) - 2, end.y - 3, style);
  }
}

function drawRun(context, scales, run, key, theme) {
  const points = run.lines[key];
  drawLine(context, scales, points, { ...RUN, colour: theme.roles[RUN.role] });
  const rose = (i) => key === "loss" && i > 0 && run.rises[i] > run.rises[i - 1];
  drawPoints(context, scales, points, RUN, theme, { chosen: (i) => !rose(i) });
  drawPoints(context, scales, points, ROSE, theme, { chosen: rose });
}

function drawTest(context, scales, points, theme) {
  drawLine(context, scales, points, { ...TEST, colour: theme.roles[TEST.role] });
  drawPoints(context, scales, points, TEST, theme);
}

// A point for each measurement: its form says on which side of 2/η it lies; hollow if it did not settle.
function drawSharpness(context, scales, { lines, sharpness }, theme) {
  if (!sharpness) return;
  const { ratio, flag } = sharpness;
  drawLine(context, scales, lines.sharpness, { width: 1, colour: theme.roles[RUN.role] });
  const finite = [...sharpness.value.keys()].filter((i) => Number.isFinite(sharpness.value[i]));
  for (const above of [false, true]) {
    for (const flagged of [false, true]) {
      const chosen = (i) => ratio[finite[i]] >= 1 === above && (flag[finite[i]] === UNSETTLED) === flagged;
      const hollow = flagged ? theme.ground : null;
      drawPoints(context, scales, lines.sharpness, above ? ROSE : RUN, theme, { chosen, hollow });
    }
  }
}

// 2/η: across, or bent as the schedule has it.
function drawThreshold(context, scales, run, theme) {
  const { area, y } = scales;
  if (run.constantRate) return drawThresholdLine(context, scales, theme, 2 / run.rate(0), "2/*η*");
  const steps = run.step;
  const values = steps.map((_, i) => Math.min(2 / run.rate(i), 1e300));
  const { first, last, px, py } = traced(scales, { steps, values });
  let end = last; // the last point in the picture
  while (end >= first && (y(values[end]) < area.top || px(end) > area.right)) end--;
  if (end < first) return drawThresholdLine(context, scales, theme, values[first], "2/*η*"); // says so
  clipped(area, context, () => {
    stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => traceLine(path, first, last, px, py));
  });
  const style = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, align: "right" };
  const at = Math.max(py(end) - 4, area.top + 14);
  label(context, "2/*η*", Math.max(px(end), area.left + 36) - 8, at, style);
}

// Above the panel: at which steps the loss rose.
function drawRises(context, { area, x }, run, theme) {
  const { step, rises } = run;
  stroke(context, { colour: theme.roles[ROSE.role], width: 1.5 }, (path) => {
    for (let i = 1; i <= run.last; i++) {
      if (rises[i] === rises[i - 1] || step[i] < x.domain[0] || step[i] > x.domain[1]) continue;
      segment(path, x(step[i]), area.top - 4, x(step[i]), area.top);
    }
  });
}

// Where the run ends because its loss is no longer a number.
function drawDivergence(context, { area, x, y }, run, key, theme) {
  if (run.diverged > x.domain[1]) return;
  const colour = theme.roles[GONE.role];
  const at = crisp(x(run.diverged));
  stroke(context, { ...GONE, colour }, (path) => segment(path, at, area.top, at, area.bottom));
  const points = run.lines[key];
  const end = points && key !== "sharpness" ? points.values.length - 1 : -1;
  if (end >= 0 && points.steps[end] >= x.domain[0]) {
    const py = Math.min(Math.max(y(points.values[end]), area.top + 8), area.bottom - 8);
    stroke(context, { colour, width: 3 }, (path) => {
      traceMarker(path, "cross", x(points.steps[end]), py, 6);
    });
  }
  if (key !== "loss") return;
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  const [beside, align] = at > area.left + area.width / 2 ? [-10, "right"] : [10, "left"];
  const text = `diverges at step ${integer(run.diverged)}`;
  label(context, text, at + beside, area.bottom - 8, { ...style, align });
}

// ---------------------------------------------------------------- the step read

// What comes after a step, pale.
export function fade(context, { area, x }, theme, step) {
  const from = Math.min(Math.max(x(step), area.left), area.right);
  context.globalAlpha = 0.75;
  context.fillStyle = theme.ground;
  context.fillRect(from, area.top - 6, area.right - from, area.height + 6);
  context.globalAlpha = 1;
}

// A line at the step, and a dot at each line's last point up to it.
export function drawReading(context, scales, { run, theme }, key, step) {
  const { area, x, y } = scales;
  const at = crisp(x(step));
  stroke(context, { colour: theme.text, width: 1, alpha: 0.6 }, (path) => {
    segment(path, at, area.top, at, area.bottom);
  });
  clipped(area, context, () => {
    context.fillStyle = theme.text;
    context.beginPath();
    for (const { steps, values } of linesOf(run, key)) {
      const place = placeOf(steps, step);
      const py = place < 0 ? NaN : y(values[place]);
      if (Number.isFinite(py)) traceMarker(context, "circle", x(steps[place]), clamp(py, area), 4);
    }
    context.fill();
  });
}
