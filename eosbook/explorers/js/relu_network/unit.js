// What one unit does to noise and to signal: pre-activations against the threshold at 0, and the
// network's answer to one coordinate.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, label, stroke } from "../lib/canvas.js";
import { number } from "../lib/format.js";
import { THRESHOLD } from "../lib/phases.js";
import { linear, niceDomain } from "../lib/scales.js";

const WIDTHS = { noise: 0.2, signal: 0.5 }; // of bins
const MARGIN = { left: 52, right: 14, top: 26, bottom: 42 };
const ROOM = 3.6; // standard deviations of the noise that are shown
const FARTHEST = -9; // bias that is followed

// ---------------------------------------------------------------- counting

// Calls use(kind, value) for all coordinates: x[k] of noise, and y x[j] of those that bear the signal.
function forEach({ d, n, x, y, index }, use) {
  for (let i = 0, k = 0; i < n; i++) {
    for (let j = 0; j < d; j++, k++) {
      if (j === index[i]) use("signal", y[i] * x[k]);
      else use("noise", x[k]);
    }
  }
}

// Both kinds in bins; `largest` is the largest of all pre-activations but for b.
export function binsOf(data) {
  const { d, n, x } = data;
  let largest = 0;
  for (let k = 0; k < x.length; k++) largest = Math.max(largest, Math.abs(x[k]));
  const counts = { noise: n * (d - 1), signal: n };
  const bins = { largest };
  for (const [kind, width] of Object.entries(WIDTHS)) {
    const half = Math.ceil(largest / width);
    bins[kind] = { width, left: -half * width, density: new Float64Array(2 * half) };
  }
  forEach(data, (kind, value) => {
    const { width, left, density } = bins[kind];
    const at = Math.min(Math.floor((value - left) / width), density.length - 1);
    density[at] += 1 / (counts[kind] * width);
  });
  // Shares of noise and signal that a unit with this bias passes on.
  bins.passed = (b) => {
    const on = { noise: 0, signal: 0 };
    forEach(data, (kind, value) => {
      if (value + b > 0) on[kind] += 1 / counts[kind];
    });
    return on;
  };
  return bins;
}

export const percent = (share) => `${number(100 * share, 3)} %`;

// ---------------------------------------------------------------- pre-activations

// `lowest` is the least bias of the run: the picture's axis holds still while b moves.
export function histogramScales(width, height, { bins, signal, lowest }) {
  const area = plotArea(width, height, MARGIN);
  const top = Math.max(...bins.noise.density, ...bins.signal.density, 0.1);
  const domain = [Math.max(Math.min(lowest, 0), FARTHEST) - ROOM, Math.max(signal, 0) + ROOM];
  return {
    area,
    x: linear(domain, [area.left, area.right]),
    y: linear([0, 1.5 * top], [area.bottom, area.top]),
  };
}

export function drawHistogram(context, scales, { bins, b, signal: shift, theme }) {
  const { area, x, y } = scales;
  const yName = "density of pre-activations";
  drawAxes(context, area, { x, y, xName: "*x*[*i*] + *b*", yName, theme, yCount: 4 });
  clipped(area, context, () => {
    drawNoise(context, scales, bins.noise, b, theme);
    stroke(context, { colour: theme.roles.flow, width: 2 }, (path) => {
      outline(path, scales, bins.signal, b);
    });
  });
  const at = crisp(x(0));
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, at, area.top, at, area.bottom);
  });
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  const { noise, signal } = bins.passed(b);
  label(context, "off", at - 6, area.top + 13, { ...style, align: "right" });
  label(context, "passed on: noise", at + 6, area.top + 13, style);
  label(context, `${percent(noise)}, signal ${percent(signal)}`, at + 6, area.top + 28, style);
  if (x(b + bins.largest) < area.left) label(context, "← all are here", area.left + 6, area.bottom - 8, style);
  for (const [kind, centre] of [
    ["noise", b],
    ["signal", b + shift],
  ]) {
    const above = y(Math.max(...bins[kind].density)) - 5;
    const inside = x(centre) > area.left + 20 && x(centre) < area.right - 20;
    if (inside) label(context, kind, x(centre), above, { ...style, align: "center" });
  }
}

// Filled; what is off, pale.
function drawNoise(context, { x, y, area }, { width, left, density }, b, theme) {
  const zero = x(0);
  density.forEach((height, k) => {
    if (height === 0) return;
    const [from, to] = [k, k + 1].map((edge) => x(left + b + edge * width));
    const middle = Math.min(Math.max(zero, from), to);
    for (const [start, end, alpha] of [
      [from, middle, 0.3],
      [middle, to, 1],
    ]) {
      context.globalAlpha = alpha;
      context.fillStyle = theme.roles.bouncing;
      context.fillRect(start, y(height), end - start, area.bottom - y(height));
    }
    context.globalAlpha = 1;
  });
}

function outline(path, { x, y }, { width, left, density }, b) {
  path.moveTo(x(left + b), y(0));
  density.forEach((height, k) => {
    path.lineTo(x(left + b + k * width), y(height));
    path.lineTo(x(left + b + (k + 1) * width), y(height));
  });
}

// ---------------------------------------------------------------- the answer to one coordinate

const answer = (v, { aMinus, aPlus, b }) => aMinus * Math.max(b - v, 0) + aPlus * Math.max(v + b, 0);

// `far` is the largest weight of the run.
export function answerScales(width, height, { signal, weights }) {
  const area = plotArea(width, height, MARGIN);
  const end = Math.abs(signal) + ROOM;
  const ends = [-end, 0, end].map((v) => answer(v, weights));
  const size = Math.max(...ends.map(Math.abs)) || 1;
  const domain = niceDomain(Math.min(...ends, -0.25 * size), Math.max(...ends, 0.25 * size), 4);
  return {
    area,
    x: linear([-end, end], [area.left, area.right]),
    y: linear(domain, [area.bottom, area.top]),
  };
}

export function drawAnswer(context, { area, x, y }, { signal, weights, theme }) {
  const yName = "answer *a*⁺ReLU(*v* + *b*) + *a*⁻ReLU(−*v* + *b*)";
  drawAxes(context, area, { x, y, xName: "one coordinate *v*", yName, theme, yCount: 4 });
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  const { b } = weights;
  clipped(area, context, () => {
    if (b < 0) {
      context.globalAlpha = 0.3;
      context.fillStyle = theme.roles.bouncing;
      context.fillRect(x(b), area.top, x(-b) - x(b), area.height);
      context.globalAlpha = 1;
    }
    stroke(context, { colour: theme.muted, width: 1 }, (path) => {
      segment(path, area.left, crisp(y(0)), area.right, crisp(y(0)));
    });
    stroke(context, { colour: theme.roles.flow, width: 1.5, dash: [2, 4] }, (path) => {
      for (const v of signal ? [-signal, signal] : []) segment(path, x(v), area.top, x(v), area.bottom);
    });
    stroke(context, { colour: theme.text, width: 2.5 }, (path) => {
      const [low, high] = x.domain;
      for (const v of [low, -Math.abs(b), Math.abs(b), high]) path.lineTo(x(v), y(answer(v, weights)));
    });
  });
  const width = x(-b) - x(b);
  if (width > 60) label(context, "no answer", x(0), area.top + 12, { ...style, align: "center" });
  if (!signal) return;
  for (const v of [-signal, signal]) {
    const text = v > 0 === signal > 0 ? "signal +*λ*" : "signal −*λ*";
    label(context, text, x(v) + 5, area.bottom - 6, style);
  }
}

// ---------------------------------------------------------------- for screen readers

export function describeHistogram({ bins, b }) {
  const { noise, signal } = bins.passed(b);
  return (
    `Histogram of pre-activations at b = ${number(b)}, threshold at 0: a unit passes on ` +
    `${percent(noise)} of the noise and ${percent(signal)} of the signal.`
  );
}

export function describeAnswer({ weights: { aMinus, aPlus, b } }) {
  const dead = b < 0 ? `, and none between ${number(b)} and ${number(-b)}` : "";
  return (
    `The network's answer to one coordinate: slope ${number(aPlus)} for large values, ` +
    `${number(-aMinus)} for very negative ones${dead}.`
  );
}
