// From settings to what the panels draw and the sentence says.

import { follow, periodOf, periodTwo, periodTwoMultiplier } from "../numerics/bifurcation.js";
import { startOf } from "./settings.js";

const COLUMNS = 400; // step sizes of the diagram
const SETTLE = 400;
const KEPT = 128;
const SHOWN = 60; // steps of the run from its start
const FAR = 3; // products beyond it are off the pictures

export const isFar = (product) => !(Math.abs(product) < FAR);

// The diagram over a window of step sizes, kept from `before` if only η has changed inside it.
export function makeRun(settings, { ranges }, before) {
  const { problem, eta } = settings;
  const [x, y] = startOf(settings);
  const window = windowOf(settings, ranges.eta);
  const key = JSON.stringify([problem.key, x, y, window]);
  const diagram = before?.diagram.key === key ? before.diagram : { key, ...scan(problem.key, window, x, y) };
  const product = new Float64Array(KEPT);
  const exponents = follow(problem.key, eta, x, y, SETTLE, product);
  const early = new Float64Array(SHOWN + 1);
  follow(problem.key, eta, x, y, 0, early);
  return {
    settings,
    diagram,
    product,
    ...makeStart(problem.key, untilGone(problem.key, eta, x, y, early)),
    ...exponents,
    diverges: Number.isNaN(product[0]),
    period: periodOf(product),
    two: eta > 1 && problem.key !== "root" ? periodTwo(problem.key, eta, y) : null,
    multiplier: eta > 1 && problem.key !== "root" ? periodTwoMultiplier(problem.key, eta, y) : null,
    height: y,
    settle: SETTLE,
    kept: KEPT,
  };
}

function windowOf({ eta, zoom }, { min, max }) {
  if (zoom === 1) return [min, max];
  const half = (max - min) / (2 * zoom);
  const low = Math.min(Math.max(eta - half, min), max - 2 * half);
  return [low, low + 2 * half];
}

function scan(problem, [low, high], x, y) {
  const etas = Array.from({ length: COLUMNS }, (_, i) => low + ((high - low) * i) / (COLUMNS - 1));
  const products = etas.map(() => new Float64Array(KEPT));
  const exponents = etas.map((eta, i) => follow(problem, eta, x, y, SETTLE, products[i]));
  return { window: [low, high], etas, products, exponents };
}

// The first steps: products, the last of them, whether the run is gone then, and the loss above its minimum.
function makeStart(problem, early) {
  const loss = (t) => {
    const r = early[t] - (problem === "frozen" ? 0 : 1);
    return problem === "square" ? (r / 2) * r : (r / (1 + Math.hypot(1, r))) * r;
  };
  return { early, last: early.length - 1, gone: early.length <= SHOWN, loss };
}

// The first products of a run, even of one that leaves: those until it has gone too far to draw.
function untilGone(problem, eta, x, y, early) {
  let length = early.length;
  while (length > 1 && Number.isNaN(early[0])) {
    length -= 1;
    early = new Float64Array(length);
    follow(problem, eta, x, y, 0, early);
  }
  return early;
}

// What the diagram holds at one of its step sizes.
export function columnAt({ diagram }, eta) {
  const { window, etas, products, exponents } = diagram;
  const part = (eta - window[0]) / (window[1] - window[0]);
  const i = Math.round(Math.min(Math.max(part, 0), 1) * (etas.length - 1));
  const product = products[i];
  return { eta: etas[i], product, ...exponents[i], period: periodOf(product), diverges: Number.isNaN(product[0]) };
}
