// The map view: a grid of limits in colours and patterns, with the theory's boundaries over it.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, stroke, traceMarker } from "../lib/canvas.js";
import { channels, viridis } from "../lib/colours.js";
import { contours } from "../lib/contour.js";
import { number, plural } from "../lib/format.js";
import { linear, log } from "../lib/scales.js";
import { limit } from "../numerics/single_neuron.js";
import { CELL, KINDS, kindOf, makeComputer, makeGrid } from "./grid.js";
import { arrivalSharpness, lossOf } from "./run.js";
import { SYMBOLS } from "./settings.js";

export const PAIRS = [
  ["x0", "y0"],
  ["eta", "y0"],
  ["eta", "x0"],
];
const MARGIN = { left: 44, right: 14, top: 26, bottom: 42 };
const FIELD = [140, 110]; // points at which the boundaries' fields are taken

export function thirdOf(pair) {
  return ["eta", "x0", "y0"].find((key) => !pair.includes(key));
}

// Everything that a grid depends on, as one text.
function keyOf(settings, pair, area) {
  const third = thirdOf(pair);
  const { loss, beta } = settings;
  const exponent = loss.key === "beta" ? beta : "";
  return [...pair, settings[third], loss.key, exponent, area.width, area.height].join();
}

export function mapScales(width, height, pair, ranges) {
  const area = plotArea(width, height, MARGIN);
  const scale = (key, pixels) =>
    (key === "eta" ? log : linear)([ranges[key].min, ranges[key].max], pixels);
  return {
    area,
    x: scale(pair[0], [area.left, area.right]),
    y: scale(pair[1], [area.bottom, area.top]),
  };
}

// The map's picture.  Grid, its image and the boundaries are kept until what they show changes.
export function makeMap(painted) {
  let key = null;
  let grid = null;
  let image = null;
  let boundaries = null;
  const computer = makeComputer((done) => {
    image = null;
    painted(done);
  });

  return {
    get grid() {
      return grid;
    },
    stop() {
      computer.stop();
      key = null;
    },
    recolour() {
      image = null;
    },
    draw(context, scales, { pair, settings, colouring, theory, theme }) {
      const { area, x, y } = scales;
      const now = keyOf(settings, pair, area);
      if (now !== key) {
        key = now;
        image = null;
        grid = makeGrid(Math.ceil(area.width / CELL), Math.ceil(area.height / CELL));
        boundaries = findBoundaries(scales, pair, settings);
        computer.start(grid, settings, pair, scales);
      }
      image ??= paint(grid, colouring, theme);
      clipped(area, context, () => {
        context.imageSmoothingEnabled = false;
        context.drawImage(image, area.left, area.top, grid.columns * CELL, grid.rows * CELL);
        if (theory) for (const [look, path] of boundaries) drawBoundary(context, look, path, theme);
      });
      const name = (key) => (key === "eta" ? `${SYMBOLS.eta}, log scale` : SYMBOLS[key]);
      drawAxes(context, area, { x, y, xName: name(pair[0]), yName: name(pair[1]), theme });
    },
  };
}

// ---------------------------------------------------------------- colours

function mix(a, b, part) {
  return a.map((from, i) => from + part * (b[i] - from));
}

// Each kind has a ground and a pattern of its own, so that none is told by colour alone.
const PATTERNS = {
  [KINDS.unknown]: () => false,
  [KINDS.flow]: () => false,
  [KINDS.bouncing]: (i, j) => (i + j) % 7 === 0,
  [KINDS.diverged]: (i, j) => (i + j) % 7 === 0 || (i - j + 7000) % 7 === 0,
  [KINDS.undecided]: (i, j) => i % 5 === 0 && j % 5 === 0,
};

export function kindColours(theme) {
  const ground = channels(theme.ground);
  const tint = (role, part) => mix(ground, channels(theme.roles[role]), part);
  const pair = (role) => [tint(role, 0.45), tint(role, 0.95)];
  return {
    [KINDS.unknown]: [ground, ground],
    [KINDS.flow]: pair("flow"),
    [KINDS.bouncing]: pair("bouncing"),
    [KINDS.diverged]: pair("diverged"),
    [KINDS.undecided]: [ground, channels(theme.text)],
  };
}

function paint({ columns, rows, kinds, gaps, range }, colouring, theme) {
  const canvas = new OffscreenCanvas(columns, rows);
  const context = canvas.getContext("2d");
  const image = context.createImageData(columns, rows);
  const colours = kindColours(theme);
  const [low, high] = (range ?? [0.1, 1]).map(Math.log);
  for (let j = 0, at = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++, at++) {
      const kind = kinds[at];
      const gap = gaps[at];
      const shaded = colouring === "gap" && gap > 0;
      const rgb = shaded
        ? viridis((Math.log(gap) - low) / (high - low))
        : colours[kind][PATTERNS[kind](i, j) ? 1 : 0];
      image.data.set(rgb, 4 * at);
      image.data[4 * at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

// A sample of a kind's ground and pattern, for the legend.
export function kindSwatch(kind, theme) {
  const [columns, rows] = [14, 10];
  const kinds = new Uint8Array(columns * rows).fill(kind);
  const image = paint({ columns, rows, kinds, gaps: kinds, range: null }, "regime", theme);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [columns, rows];
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas;
}

// ---------------------------------------------------------------- boundaries

export const BOUNDARIES = {
  first: { role: "theory", dash: [9, 5], width: 2.5, name: "first-order rule" },
  sharper: { role: "theory", dash: [2, 3], width: 2.5, name: "sharper rule" },
  invariant: { dash: [], width: 1, name: "invariant line *y* = ±*x*" },
};

// [look, path] of each.
function findBoundaries({ area, x, y }, pair, settings) {
  const [columns, rows] = FIELD;
  const px = (i) => area.left + (area.width * i) / (columns - 1);
  const py = (j) => area.top + (area.height * j) / (rows - 1);
  const loss = lossOf(settings);
  const point = { ...settings };
  const first = new Float64Array(columns * rows);
  const sharper = new Float64Array(columns * rows);
  const margin = (sharpness) => Math.max(Math.log((sharpness * point.eta) / 2), -9);
  for (let j = 0, at = 0; j < rows; j++) {
    point[pair[1]] = y.invert(py(j));
    for (let i = 0; i < columns; i++, at++) {
      point[pair[0]] = x.invert(px(i));
      const { eta, x0, y0 } = point;
      first[at] = margin(loss.curvature * Math.abs((y0 - x0) * (y0 + x0)));
      sharper[at] = margin(arrivalSharpness(loss, eta, x0, y0));
    }
  }
  const contour = (field) => {
    const path = new Path2D();
    for (const line of contours(field, columns)) {
      line.forEach(([i, j], k) => path[k ? "lineTo" : "moveTo"](px(i), py(j)));
    }
    return path;
  };
  const invariant = new Path2D();
  traceInvariant(invariant, x, y, pair, settings);
  return [
    [BOUNDARIES.first, contour(first)],
    [BOUNDARIES.sharper, contour(sharper)],
    [BOUNDARIES.invariant, invariant],
  ];
}

// With a rim in the ground's colour, so that it stands out on every regime's.
function drawBoundary(context, { role, dash, width }, path, theme) {
  const rim = { strokeStyle: theme.ground, lineWidth: width + 3, globalAlpha: 0.9 };
  const line = { strokeStyle: role ? theme.roles[role] : theme.text, lineWidth: width };
  for (const [style, pattern] of [
    [rim, []],
    [line, dash],
  ]) {
    context.save();
    Object.assign(context, style);
    context.setLineDash(pattern);
    context.stroke(path);
    context.restore();
  }
}

// y = ±x.
function traceInvariant(path, x, y, pair, settings) {
  const across = Math.max(...x.domain.map(Math.abs), ...y.domain.map(Math.abs));
  for (const side of [1, -1]) {
    if (thirdOf(pair) === "eta") {
      segment(path, x(-across), y(-side * across), x(across), y(side * across));
    } else {
      const at = y(side * settings[thirdOf(pair)]);
      segment(path, x.range[0], at, x.range[1], at);
    }
  }
}

// ---------------------------------------------------------------- reading

export function pointAt({ area, x, y }, pair, px, py) {
  const held = (value, [a, b]) => Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));
  const tidy = (value) => Number(value.toPrecision(4));
  return {
    [pair[0]]: tidy(x.invert(held(px, [area.left, area.right]))),
    [pair[1]]: tidy(y.invert(held(py, [area.top, area.bottom]))),
  };
}

const KIND_NAMES = {
  [KINDS.flow]: "gradient-flow regime",
  [KINDS.bouncing]: "edge-of-stability regime",
  [KINDS.diverged]: "diverges",
  [KINDS.undecided]: "undecided",
};

// What becomes of the run from a point of the map, in words.
export function describePoint(settings, pair, point) {
  const { eta, x0, y0 } = { ...settings, ...point };
  const result = limit(lossOf(settings), eta, x0, y0);
  const kind = kindOf(result);
  const where = pair.map((key) => `${SYMBOLS[key]} = ${number(point[key])}`).join(", ");
  const parts = [`${where}: ${KIND_NAMES[kind]}`];
  if (kind === KINDS.flow || kind === KINDS.bouncing) {
    parts.push(`limiting sharpness ${number(result.sharpness)}`, `gap ${number(result.gap)}`);
  }
  if (kind === KINDS.bouncing) parts.push(`bounces for ${plural(result.bouncingSteps, "step")}`);
  return `${parts.join(", ")}.`;
}

export function describeMap(settings, pair) {
  const third = thirdOf(pair);
  const names = { eta: "η", x0: "x₀", y0: "y₀" };
  return (
    `Map of what becomes of the run for every ${names[pair[0]]} and ${names[pair[1]]}, with ` +
    `${names[third]} = ${number(settings[third])}.`
  );
}

export function drawPoint(context, { x, y }, pair, point, theme, filled) {
  const [px, py] = [x(point[pair[0]]), y(point[pair[1]])];
  for (const [colour, width] of [[theme.ground, 5], [theme.text, 2]]) {
    stroke(context, { colour, width }, (path) => traceMarker(path, "circle", px, py, 7));
  }
  if (!filled) return;
  context.fillStyle = theme.text;
  context.beginPath();
  traceMarker(context, "circle", px, py, 3);
  context.fill();
}
