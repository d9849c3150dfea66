// The standard Gaussian's density, distribution function and smoothed ReLU, of + - * / alone:
// mirrors eosbook/_gaussian.py, operation by operation (but for log and exp in the inverses).

import { expMinus } from "./elementary.js";

const INVERSE_SQRT_2PI = 0.3989422804014327;
const SQRT_HALF_PI = 1.2533141373155003; // I_0(0)
const SPLIT = 134217729; // 2^27 + 1
const FAR = 39; // beyond it phi is 0 in double precision
const NODES = 16; // to a unit of t
const TERMS = 10;
const ROW = TERMS + 1;

// I_0, ..., I_TERMS at t = 0, 1/NODES, ..., FAR.
function makeIntegrals() {
  const rows = FAR * NODES + 1;
  const table = new Float64Array(rows * ROW);
  table[0] = SQRT_HALF_PI;
  table[1] = 1;
  for (let n = 1; n < TERMS; n++) table[n + 1] = table[n - 1] / (n + 1);
  const ratios = new Float64Array(ROW);
  for (let j = 1; j < rows; j++) {
    const t = j / NODES;
    const start = 30 + Math.trunc(400 / (t * t));
    let ratio = 1 / Math.sqrt(start);
    for (let n = start; n >= 0; n--) {
      ratio = 1 / (t + (n + 1) * ratio);
      if (n <= TERMS) ratios[n] = ratio;
    }
    let product = 1;
    for (let n = 0; n <= TERMS; n++) {
      product *= ratios[n];
      table[j * ROW + n] = product;
    }
  }
  return table;
}

const INTEGRALS = makeIntegrals();

function density(b) {
  const t = Math.abs(b);
  if (!(t < FAR)) return t >= FAR ? 0 : t;
  const c = SPLIT * t;
  const high = c - (c - t);
  const low = t - high;
  const square = t * t;
  const error = high * high - square + 2 * high * low + low * low;
  const e = expMinus(0.5 * square);
  return INVERSE_SQRT_2PI * (e - e * (0.5 * error));
}

// I_0(t) / I_1(t) for t >= FAR.
const farRatio = (t) => t + 2 / (t + 3 / (t + 4 / (t + 5 / (t + 6 / t))));

// I_0(t) and I_1(t) for t >= 0 into `out[1]` and `out[2]`.
function integrals(t, out) {
  if (!(t < FAR)) {
    const k = farRatio(t);
    const mills = 1 / (t + 1 / k);
    out[1] = mills;
    out[2] = mills / k;
    return;
  }
  const j = Math.trunc(t * NODES + 0.5);
  const h = j / NODES - t;
  const row = j * ROW;
  let zeroth = INTEGRALS[row + TERMS];
  let first = TERMS * zeroth;
  for (let n = TERMS - 1; n > 0; n--) {
    const coefficient = INTEGRALS[row + n];
    zeroth = zeroth * h + coefficient;
    first = first * h + n * coefficient;
  }
  out[1] = zeroth * h + INTEGRALS[row];
  out[2] = first;
}

/** phi(b), Phi(b) and g(b) = phi(b) + b Phi(b) into `out`, an array of three numbers. */
export function gaussian(b, out) {
  const p = density(b);
  integrals(Math.abs(b), out);
  out[0] = p;
  out[1] = b > 0 ? 1 - p * out[1] : p * out[1];
  out[2] = b > 0 ? b + p * out[2] : p * out[2];
}

const at = new Float64Array(3);

const entry = (place) => (b) => {
  gaussian(b, at);
  return at[place];
};

export const phi = entry(0);
export const Phi = entry(1);
/** Smoothed ReLU (Lemma 2). */
export const g = entry(2);

/** Phi(b) / g(b), also where both underflow. */
export function ratio(b) {
  if (b > 0) gaussian(b, at);
  else if (-b < FAR) integrals(-b, at);
  else return farRatio(-b);
  return at[1] / at[2];
}

/** Integral of g / Phi from 0 to b (Lemma 3): log(2 Phi(b)) + b^2 / 2. */
export function kappa(b) {
  if (Math.abs(b) < 0.5 / NODES) {
    let change = INTEGRALS[TERMS];
    for (let n = TERMS - 1; n > 0; n--) change = change * b + INTEGRALS[n];
    return Math.log1p((change * b) / SQRT_HALF_PI);
  }
  if (b > 0) return 0.5 * b * b + Math.log(2 * Phi(b));
  integrals(-b, at);
  return Math.log(at[1] / SQRT_HALF_PI);
}

/** The b with g(b) = value > 0, by Newton's method on log g. */
export function gInverse(value) {
  let b = value > 0.4 ? value - 1 / value : -Math.sqrt(-2 * Math.log(value));
  for (let i = 0; i < 60; i++) {
    gaussian(b, at);
    const [, Phi, g] = at;
    let change = g > 0 ? Math.log(g / value) / ratio(b) : -0.25;
    if (b > 1 && g > value) change = (g - value) / Phi;
    b -= change;
    if (!(Math.abs(change) > 1e-16 + 4e-16 * Math.abs(b))) break;
  }
  return b;
}

/** The b with kappa(b) = value, by Newton's method. */
export function kappaInverse(value) {
  let b = value / (2 * INVERSE_SQRT_2PI);
  if (value > 1.3) b = Math.sqrt(2 * value);
  else if (!(value > -0.5)) {
    const mills = SQRT_HALF_PI * Math.exp(value);
    b = mills - 1 / mills;
  }
  for (let i = 0; i < 60; i++) {
    const change = b > -Infinity ? (kappa(b) - value) * ratio(b) : 0;
    b -= change;
    if (!(Math.abs(change) > 1e-16 * Math.abs(b))) break;
  }
  return b;
}
