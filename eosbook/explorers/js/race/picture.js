// The two panels over flow time: height or sharpness over 2/η, and the loss.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, drawUpTo, label, stroke, traceLine, traceMarker, traceMarkers } from "../lib/canvas.js";
import { THRESHOLD, looksOf, markerStride } from "../lib/phases.js";
import { within } from "../lib/plane.js";
import { linear, log } from "../lib/scales.js";
import { heightName } from "../single_neuron/series.js";
import { values } from "./run.js";

const MARGIN = { left: 52, right: 22, top: 26, bottom: 42 };
const STRIPS = 40; // pixels below the upper edge, for the lanes' phases
const APART = 14; // least pixels from marker to marker
const FLOOR = 1e-16; // of the loss, relative to its greatest
const TINY = 1e-280; // a picture of smaller numbers would be one of rounding
const AROUND = [0.5, 2]; // over 2/η: shown at least
const FAINT = 1e-3; // over 2/η: shown at most, downwards
const ROOM = 1.1;

// Lanes are told apart by colour, dash, marker and letter.
export const LOOKS = [
  { role: "text", marker: "circle", dash: [], width: 2 },
  { role: "accent", marker: "triangle", dash: [7, 4], width: 2 },
];
const thin = { role: "muted", width: 1.25, hollow: true };
export const SAVED_LOOKS = [
  { ...thin, marker: "circle", dash: [] },
  { ...thin, marker: "triangle", dash: [] },
  { ...thin, marker: "square", dash: [] },
  { ...thin, marker: "cross", dash: [] },
  { ...thin, marker: "circle", dash: [2, 3] },
  { ...thin, marker: "square", dash: [2, 3] },
];

const colourOf = (theme, { role }) => theme.roles[role] ?? theme[role];

function scalesOver(width, height, race, upwards) {
  const area = plotArea(width, height, MARGIN);
  return { area, x: linear([0, race.end], [area.left, area.right]), y: upwards(area) };
}

// ---------------------------------------------------------------- height and sharpness

export function ratioScales(width, height, { race, quantity }) {
  let [low, high] = AROUND;
  for (const run of race.runs) {
    const value = run.ratio[quantity];
    for (const now of values(run, value, race.end)) {
      low = Math.min(low, Math.max(now / ROOM, FAINT));
      high = Math.max(high, now * ROOM);
    }
  }
  return scalesOver(width, height, race, ({ top, bottom }) =>
    log([low, high], [bottom, top + STRIPS]),
  );
}

export function ratioName({ race: { runs }, quantity }) {
  if (quantity === "sharpness") return "sharpness over 2/*η*, log scale";
  return `${[...new Set(runs.map(heightName))].join(" or ")} over 2/*η*, log scale`;
}

export function drawRatio(context, scales, scene) {
  const { area, x, y } = scales;
  const { race, theme, quantity } = scene;
  drawAxes(context, area, { x, y, xName: "flow time *η* × step", yName: ratioName(scene), theme, yCount: 6 });
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, area.left, y(1), area.right, y(1));
  });
  drawRuns(context, scales, scene, (run) => run.ratio[quantity]);
  const style = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, align: "right" };
  label(context, "2/*η* of each run", area.right - 6, y(1) - 6, style);
  race.runs.forEach((run, i) => drawStrip(context, scales, run, i, theme));
}

// The phases of a lane, in a strip above the data.
function drawStrip(context, { area, x }, run, place, theme) {
  const at = area.top + 5 + 19 * place;
  const style = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, size: 12 };
  looksOf(run).forEach(({ role, dash, name }, phase) => {
    const [first, next] = [run.starts[phase], Math.min(run.starts[phase + 1], run.last)];
    if (run.starts[phase + 1] <= first) return;
    const [from, to] = [first, next].map((step) => Math.min(x(run.settings.eta * step), area.right));
    stroke(context, { colour: theme.roles[role], width: 3, dash }, (path) => segment(path, from, at, to, at));
    if (to - from > 6.5 * name.length) {
      label(context, name, (from + to) / 2, at + 14, { ...style, align: "center" });
    }
  });
  label(context, run.name, area.left - 12, at + 5, { ...style, weight: "bold", align: "right" });
}

// ---------------------------------------------------------------- the loss

export const LOSS_NAME = "loss above its minimum, *ℓ*(*xy*) − *ℓ*(0), log scale";

export function lossScales(width, height, { race }) {
  let [low, high] = [Infinity, 0];
  for (const run of race.runs) {
    for (const now of values(run, run.excess, race.end)) {
      if (now > 0 && now < low) low = now;
      if (now > high) high = now;
    }
  }
  if (!(high > TINY)) [low, high] = [0.1, 1];
  low = Math.max(low, high * FLOOR);
  const bottom = 10 ** Math.floor(Math.log10(low));
  const top = Math.max(10 ** Math.ceil(Math.log10(high)), 10 * bottom);
  return scalesOver(width, height, race, (area) => log([bottom, top], [area.bottom, area.top]));
}

export function drawLoss(context, scales, scene) {
  const { area, x, y } = scales;
  const names = { xName: "flow time *η* × step", yName: LOSS_NAME };
  drawAxes(context, area, { x, y, ...names, theme: scene.theme, yCount: 6 });
  drawRuns(context, scales, scene, (run) => run.excess);
}

// ---------------------------------------------------------------- runs

// Saved runs thin below, then both lanes up to the time shown, what follows pale.
function drawRuns(context, scales, { race, saved, theme, time }, valueOf) {
  clipped(scales.area, context, () => {
    for (const run of saved) drawRun(context, scales, run, run.look, theme, race.end, valueOf(run));
    race.runs.forEach((run, i) => {
      drawUpTo(context, time, race.end, (to) => drawRun(context, scales, run, LOOKS[i], theme, to, valueOf(run)));
    });
  });
  drawLetters(context, scales, [...saved, ...race.runs], theme, valueOf);
}

function drawRun(context, { area, x, y }, run, look, theme, time, value) {
  const { eta } = run.settings;
  const last = run.stepAt(time);
  const colour = colourOf(theme, look);
  const alpha = context.globalAlpha;
  const px = (step) => within(x(eta * step));
  const py = (step) => within(y(Math.max(value(step), TINY)));
  stroke(context, { ...look, colour, alpha }, (path) => traceLine(path, 0, last, px, py));
  if (run.end < time && !run.diverges) {
    // at rest from here on
    stroke(context, { colour, width: 1, dash: [1, 4], alpha }, (path) => {
      segment(path, px(last), py(last), x(time), py(last));
    });
  }
  const steps = Math.max((area.right - area.left) / (x(eta) - x(0)), 1);
  const stride = markerStride(steps, area.width / APART);
  const trace = (path) => traceMarkers(path, look.marker, 0, last, stride, px, py, 3.4);
  drawMarkers(context, look.marker, colour, trace, look.hollow ? theme.ground : null);
  if (run.diverges && last === run.last) {
    stroke(context, { colour: theme.roles.diverged, width: 3, alpha }, (path) =>
      traceMarker(path, "cross", px(last) - 8, Math.max(py(last), area.top + 8), 7),
    );
  }
}

// Each run's name, where its line ends, apart from the others.
function drawLetters(context, { area, x, y }, runs, theme, valueOf) {
  const style = { colour: theme.text, fonts: theme.fonts, halo: theme.ground, weight: "bold", size: 12 };
  const end = x.domain[1];
  const places = runs.map((run) => ({ run, at: within(y(valueOf(run)(run.stepAt(end)))) }));
  let free = area.bottom + 4;
  for (const { run, at } of places.sort((one, other) => other.at - one.at)) {
    const up = Math.max(Math.min(at + 4, free), area.top + 10);
    label(context, run.name, area.right + 5, up, style);
    free = up - 13;
  }
}
