// The three panels: the diagram, the exponents under it, and the first steps of one run.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, drawUpTo, label, stroke, traceMarker } from "../lib/canvas.js";
import { channels } from "../lib/colours.js";
import { THRESHOLD } from "../lib/phases.js";
import { within } from "../lib/plane.js";
import { linear, niceDomain } from "../lib/scales.js";
import { drawCursor } from "../lib/series.js";
import { isFar } from "./run.js";

const MARGIN = { left: 52, right: 16, top: 26, bottom: 42 };
const LEAST = -3; // of the exponents' axis
const ROWS = 360; // of the diagram

export const TWO = { role: "theory", dash: [2, 3], width: 2.5 };
export const MARK = { dash: [1, 3], width: 1.5 };
export const RUN = { role: "bouncing", marker: "triangle", dash: [5, 3], width: 1.5 };
export const ALONG = { role: "flow", dash: [], width: 2 };
export const ACROSS = { role: "converging", dash: [8, 3, 2, 3], width: 2 };

const area = (width, height) => plotArea(width, height, MARGIN);
const textOf = (theme) => ({ size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground });
const across = ({ diagram }, box) => linear(diagram.window, [box.left, box.right]);

// Least and greatest product in the diagram.
function products({ diagram }) {
  let [low, high] = [0, 1];
  for (const product of diagram.products) {
    for (const value of product) {
      if (isFar(value)) continue;
      if (value < low) low = value;
      else if (value > high) high = value;
    }
  }
  return niceDomain(low - 0.03, high + 0.03, 8);
}

// ---------------------------------------------------------------- the diagram

export function diagramScales(width, height, { run }) {
  const box = area(width, height);
  const domain = (run.diagram.domain ??= products(run));
  return { area: box, x: across(run, box), y: linear(domain, [box.bottom, box.top]) };
}

export function drawDiagram(context, { area, x, y }, { run, theme, theory, marks, step }) {
  drawAxes(context, area, { x, y, xName: "step size *η*", yName: "*xy* where runs settle", theme, yCount: 7 });
  clipped(area, context, () => {
    context.imageSmoothingEnabled = false;
    context.drawImage(cloud(run.diagram, y.domain, theme), area.left, area.top, area.width, area.height);
    if (theory) drawTheory(context, { area, x, y }, run, theme, marks);
    drawHere(context, { area, x }, run, theme);
    drawOrbit(context, { x, y }, run, theme, step);
  });
}

// The diagram as a small picture: the more often a place is visited, the stronger.
function cloud(diagram, [low, high], theme) {
  const colour = channels(theme.text);
  const key = `${colour}`;
  if (diagram.cloud?.key === key) return diagram.cloud.picture;
  const columns = diagram.etas.length;
  const picture = new OffscreenCanvas(columns, ROWS);
  const context = picture.getContext("2d");
  const image = context.createImageData(columns, ROWS);
  const { data } = image;
  const [red, green, blue] = colour;
  diagram.products.forEach((product, i) => {
    for (let k = 0; k < product.length; k++) {
      const row = Math.floor(((high - product[k]) / (high - low)) * ROWS);
      if (!(row >= 0 && row < ROWS)) continue;
      const at = 4 * (row * columns + i);
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = Math.min(255, data[at + 3] ? data[at + 3] + 40 : 120);
    }
  });
  context.putImageData(image, 0, 0);
  diagram.cloud = { key, picture };
  return picture;
}

function drawTheory(context, { area, x, y }, run, theme, marks) {
  let free = area.left;
  for (const [eta, name] of marks) {
    const at = x(eta);
    if (at < area.left || at > area.right) continue;
    stroke(context, { ...MARK, colour: theme.text }, (path) => segment(path, at, area.top, at, area.bottom));
    const right = at + 5 + 6.2 * name.length;
    if (at < free || right > area.right) continue;
    label(context, name, at + 4, area.bottom - 7, textOf(theme));
    free = right;
  }
  const { problem } = run.settings;
  if (problem.key === "root") return;
  for (const side of [0, 1]) {
    stroke(context, { ...TWO, colour: theme.roles.theory }, (path) => {
      for (let i = 0; i <= 200; i++) {
        const eta = Math.max(1, x.domain[0]) + ((x.domain[1] - Math.max(1, x.domain[0])) * i) / 200;
        if (eta < 1) continue;
        path.lineTo(x(eta), within(y(run.orbit(eta)[side])));
      }
    });
  }
}

function drawHere(context, { area, x }, { settings }, theme) {
  stroke(context, { colour: theme.roles[RUN.role], width: 1.25 }, (path) => {
    segment(path, x(settings.eta), area.top, x(settings.eta), area.bottom);
  });
}

// Where the run settles; or, hollow, where it will, and what has landed so far, the newest last and largest.
function drawOrbit(context, { x, y }, run, theme, step) {
  const colour = theme.roles[RUN.role];
  const mark = (values, size, hollow) =>
    drawMarkers(
      context,
      RUN.marker,
      colour,
      (path) => {
        for (const value of values) {
          if (!isFar(value)) traceMarker(path, RUN.marker, x(run.settings.eta), y(value), size);
        }
      },
      hollow,
    );
  const settled = run.product.slice(-32);
  if (step >= run.last) {
    mark(settled, 3.5);
    return;
  }
  mark(settled, 3.5, theme.ground);
  context.globalAlpha = 0.45;
  mark(run.early.subarray(0, step), 3.5);
  context.globalAlpha = 1;
  mark(run.early.subarray(step, step + 1), 5.5);
}

// ---------------------------------------------------------------- the exponents

export function exponentScales(width, height, { run }) {
  const box = area(width, height);
  return { area: box, x: across(run, box), y: linear([LEAST, 1.3], [box.bottom, box.top]) };
}

export function drawExponents(context, { area, x, y }, { run, theme }) {
  const yName = "exponents: a disturbance along, and *x* − *y*";
  drawAxes(context, area, { x, y, xName: "step size *η*", yName, theme, yCount: 4 });
  clipped(area, context, () => {
    stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
      segment(path, area.left, y(0), area.right, y(0));
    });
    const { etas, exponents } = run.diagram;
    const lines = run.settings.problem.key === "frozen" ? [["along", ALONG]] : [["across", ACROSS], ["along", ALONG]];
    for (const [name, look] of lines) {
      stroke(context, { ...look, width: 1.5, colour: theme.roles[look.role] }, (path) => {
        let pen = false;
        exponents.forEach((both, i) => {
          const value = Math.max(both[name], 2 * LEAST);
          if (Number.isFinite(value)) path[pen ? "lineTo" : "moveTo"](x(etas[i]), y(value));
          pen = Number.isFinite(value);
        });
      });
    }
    drawHere(context, { area, x }, run, theme);
  });
}

// ---------------------------------------------------------------- the first steps

export function stepScales(width, height, { run }) {
  const box = area(width, height);
  const values = [...run.early].filter((value) => !isFar(value));
  const domain = niceDomain(Math.min(0, ...values), Math.max(1, ...values), 5);
  return { area: box, x: linear([0, 60], [box.left, box.right]), y: linear(domain, [box.bottom, box.top]) };
}

export function drawSteps(context, { area, x, y }, { run, theme, step }) {
  drawAxes(context, area, { x, y, xName: "step", yName: "*xy* of one run", theme, yCount: 4 });
  const place = (value) => within(y(value));
  clipped(area, context, () => {
    const colour = theme.roles[run.diverges ? "diverged" : RUN.role];
    drawUpTo(context, step, run.last, (to) => {
      const until = run.early.subarray(0, to + 1);
      stroke(context, { colour, width: 1, alpha: context.globalAlpha }, (path) => {
        until.forEach((value, t) => path.lineTo(x(t), place(value)));
      });
      drawMarkers(context, RUN.marker, colour, (path) => {
        until.forEach((value, t) => traceMarker(path, RUN.marker, x(t), place(value), 3));
      });
    });
    const { last } = run;
    if (!run.gone || step < last) return;
    stroke(context, { colour, width: 3 }, (path) => {
      traceMarker(path, "cross", Math.min(x(last), area.right - 8), Math.max(place(run.early[last]), area.top + 9), 7);
    });
  });
}

// The step that is read: among the first ones, and in the column of its step size.
export function drawReadStep(context, scales, { early }, step, theme) {
  drawCursor(context, scales, theme, step, [early[step]]);
}

export function drawReadPlace(context, { x, y }, { early, settings }, step, theme) {
  if (isFar(early[step])) return;
  stroke(context, { colour: theme.text, width: 2 }, (path) => {
    traceMarker(path, "circle", x(settings.eta), y(early[step]), 8);
  });
}

// A line at the step size that is read.
export function drawRead(context, { area, x }, eta, theme) {
  stroke(context, { colour: theme.text, width: 1, alpha: 0.7 }, (path) => {
    segment(path, x(eta), area.top, x(eta), area.bottom);
  });
}
