// The crossing of the stability threshold in natural units: mirrors eosbook/crossing.py, which says
// what the profile is.

import { envelope } from "./single_neuron.js";

const TERMS = 20; // of the asymptotic series for large D
const PRECISION = 1e-12; // of a step
const END = 1e-6; // angle short of pi at which the integration stops
const KEPT = 12; // solutions remembered
const INTERVALS = 1000; // of Simpson's rule

/** Natural units of the crossing: of delta, |xy|, the gap and the number of steps. */
export function naturalUnits(loss, eta) {
  const scaled = eta * loss.curvature;
  const s = (scaled / loss.c) ** (1 / (loss.beta - 1));
  const delta = scaled * s;
  return { delta, s, gap: loss.curvature * s, steps: 1 / delta };
}

/** The start whose eta * l''(0) * (y^2 - x^2) is 2 + delta, with x/sqrt(y^2 - x^2) = shape. */
export function startAt(loss, eta, shape, delta) {
  const size = Math.sqrt((2 + delta) / (eta * loss.curvature));
  return [shape * size, Math.sqrt(1 + shape * shape) * size];
}

/** k of the gap: 2/eta - sharpness -> k * (unit of the gap), whatever the start. */
export const gapConstant = (beta) => solution(beta).gap;

/** W = (|xy| / unit)^2 of the profile at D = delta / unit; NaN where D < -k. */
export function profile(beta, D) {
  const orbit = solution(beta);
  if (!(D >= -orbit.gap)) return NaN;
  if (D <= orbit.last) return ((orbit.gap - D) * (orbit.gap + D)) / 2;
  return D >= orbit.first ? series(orbit, D) : between(orbit, D).W;
}

/** Natural time in which the profile falls from D >= 0 to the threshold. */
export function passageTime(beta, D) {
  const orbit = solution(beta);
  const joint = Math.min(D, orbit.first);
  const since = D < orbit.first ? between(orbit, joint).time : 0;
  return orbit.passage - since + seriesTime(orbit, joint, D);
}

/** T of the bouncing phase for beta < 2, T * (unit of steps) steps; infinite from beta = 2 on. */
export function bouncingTimeConstant(beta) {
  if (beta >= 2) return Infinity;
  const orbit = solution(beta);
  return orbit.passage + seriesTime(orbit, orbit.first, Infinity);
}

/** B of the bouncing phase for beta > 2: from eta y^2 = 2 + delta down to 2 in B / (eta l''(0))^2 steps. */
export function bouncingFactor(loss, delta) {
  const { beta, c } = loss;
  const top = topOf(loss, delta);
  return farFromThreshold(loss, top) + (beta * c * top ** (beta - 2)) / (beta - 2);
}

/** For each step size, the predicted number of steps from eta y^2 = 2 + delta down to 2. */
export function bouncingSteps(loss, etas, delta) {
  const top = topOf(loss, delta);
  const far = farFromThreshold(loss, top);
  return etas.map((eta) => {
    const { s, steps } = naturalUnits(loss, eta);
    const near = steps * passageTime(loss.beta, 2 * (top / s) ** loss.beta);
    return near + far / (eta * loss.curvature) ** 2;
  });
}

// ---------------------------------------------------------------- large D

// F of W = X^p F(zeta), X = D/2, p = 2/beta, zeta = X^(p-2), and of 1/F, as power series.
function coefficients(beta) {
  const p = 2 / beta;
  const inner = new Float64Array(TERMS);
  const F = new Float64Array(TERMS);
  const inverse = new Float64Array(TERMS);
  inner[0] = F[0] = inverse[0] = 1;
  for (let n = 1; n < TERMS; n++) {
    inner[n] = ((p + (p - 2) * (n - 1)) * F[n - 1]) / 4;
    for (let i = 1; i <= n; i++) F[n] += ((p * i - (n - i)) * inner[i] * F[n - i]) / n;
    for (let i = 1; i <= n; i++) inverse[n] -= F[i] * inverse[n - i];
  }
  return { F, inverse };
}

const polynomial = (terms, x) => terms.reduceRight((sum, term) => sum * x + term, 0);

function series({ beta, F }, D) {
  const p = 2 / beta;
  return (D / 2) ** p * polynomial(F, (D / 2) ** (p - 2));
}

// Integral of 1/(2W) over [from, to], term by term.
function seriesTime({ beta, inverse }, from, to) {
  if (!(from < to)) return 0;
  const p = 2 / beta;
  const width = Math.log(to / from);
  return inverse.reduce((sum, coefficient, n) => {
    if (coefficient === 0) return sum;
    const power = (p - 2) * n - p + 1;
    const part = power === 0 ? width : Math.expm1(power * width) / power;
    return sum + coefficient * (from / 2) ** power * part;
  }, 0);
}

// ---------------------------------------------------------------- from there to the end

const solutions = new Map();

function solution(beta) {
  const known = solutions.get(beta) ?? integrate(beta);
  solutions.delete(beta); // the latest used goes last
  solutions.set(beta, known);
  if (solutions.size > KEPT) solutions.delete(solutions.keys().next().value);
  return known;
}

// sqrt(2) A = R sin chi, D = R cos chi over ds = sqrt(2) A d(time), with sigma = A^(beta-1) / sqrt 2:
//   chi' = 1 - sigma sin 2 chi,   (log R)' = -2 sigma sin^2 chi.
// log R is counted from where sigma sin chi = 1, and the time in units to match.
function integrate(beta) {
  const { F, inverse } = coefficients(beta);
  const p = 2 / beta;
  const shift = (beta / (2 * (beta - 1))) * Math.LN2;
  const zeta = Math.min(0.1, (beta * beta) / (60 * (beta - 1)));
  const logX = Math.log(zeta) / (p - 2);
  const chi = Math.atan(Math.sqrt(2 * polynomial(F, zeta)) * Math.exp((p / 2 - 1) * logX - Math.LN2));
  const rho = Math.LN2 + logX - Math.log(Math.cos(chi)) - shift;

  function rate([angle, logR], slope) {
    const sine = Math.max(Math.sin(angle), 1e-15);
    const sigma = Math.exp(Math.min((beta - 1) * (logR + Math.log(sine)), 30));
    slope[0] = 1 - 2 * sigma * sine * Math.cos(angle);
    slope[1] = -2 * sigma * sine * sine;
    slope[2] = Math.exp(-logR) / sine;
  }

  const rows = [];
  const passed = ([angle, logR, time]) => {
    const R = Math.exp(logR + shift);
    rows.push({ D: R * Math.cos(angle), W: (R * Math.sin(angle)) ** 2 / 2, time: time * Math.exp(-shift) });
  };
  const end = rungeKutta(rate, [chi, rho, 0], 1e-3, passed);
  const orbit = {
    beta,
    F,
    inverse,
    rows,
    gap: Math.exp(end[1] + shift),
    first: rows[0].D,
    last: rows[rows.length - 1].D,
  };
  orbit.passage = between(orbit, 0).time;
  return orbit;
}

// Dormand and Prince's rule of order 5: what each stage takes of the slopes before it.
const STAGES = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

// From `state` until its first entry, an angle, is END short of pi; `passed` sees every step.
function rungeKutta(rate, state, firstStep, passed) {
  const size = state.length;
  const slopes = Array.from({ length: 7 }, () => new Float64Array(size));
  const next = new Float64Array(size);
  let h = firstStep;
  rate(state, slopes[0]);
  passed(state);
  while (state[0] < Math.PI - END) {
    h = Math.min(h, (Math.PI - END / 2 - state[0]) / Math.max(slopes[0][0], 0.1));
    STAGES.forEach((row, k) => {
      for (let i = 0; i < size; i++) {
        let sum = 0;
        for (let j = 0; j < row.length; j++) sum += row[j] * slopes[j][i];
        next[i] = state[i] + h * sum;
      }
      rate(next, slopes[k + 1]);
    });
    let worst = 0;
    for (let i = 0; i < size; i++) {
      let error = 0;
      for (let j = 0; j < ERROR.length; j++) error += ERROR[j] * slopes[j][i];
      worst = Math.max(worst, (h * Math.abs(error)) / (PRECISION * (1 + Math.abs(next[i]))));
    }
    if (worst <= 1) {
      state = [...next];
      slopes[0].set(slopes[6]);
      passed(state);
    }
    h *= Math.min(5, Math.max(0.2, 0.9 * Math.max(worst, 1e-9) ** -0.2));
  }
  return state;
}

// W and the time at D, between two rows: cubics that know the slopes 2 W^(beta/2) - D and -1/(2W).
function between({ beta, rows }, D) {
  let [low, high] = [0, rows.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (rows[middle].D > D) low = middle;
    else high = middle;
  }
  const [a, b] = [rows[low], rows[high]];
  const width = b.D - a.D;
  const part = (D - a.D) / width;
  const cubic = (from, to, slopeFrom, slopeTo) => {
    const rise = to - from;
    const bend = width * (slopeFrom * (1 - part) - slopeTo * part) + rise * (2 * part - 1);
    return from + part * (rise + (1 - part) * bend);
  };
  const slope = (row) => 2 * row.W ** (beta / 2) - row.D;
  return {
    W: cubic(a.W, b.W, slope(a), slope(b)),
    time: cubic(a.time, b.time, -0.5 / a.W, -0.5 / b.W),
  };
}

// ---------------------------------------------------------------- far from the threshold

// |xy| on the quasi-static envelope, the same for all step sizes.
function topOf(loss, delta) {
  const height = Math.sqrt((2 + delta) / loss.curvature);
  return envelope(loss, 1, [height])[0] * height;
}

// What the envelope adds to the profile's time, times eta^2: see eosbook/crossing.py.
function farFromThreshold(loss, top) {
  const power = Math.min(loss.beta - 1, 1);
  const excess = (a) => {
    const q = loss.q(a);
    const leading = loss.c * a ** loss.beta;
    const rest = Math.abs(q - leading) < 1e-14 * leading ? 0 : q - leading;
    return ((q * q * (3 - 2 * q)) / (2 * (1 - q) ** 2) + rest) / (a * a);
  };
  const integrand = (z) => (z > 0 ? excess(z ** (1 / power)) / (power * z) : 0);
  const kink = Math.min(loss.r, top) ** power;
  return excess(top) + 2 * (simpson(integrand, 0, kink) + simpson(integrand, kink, top ** power));
}

function simpson(f, low, high) {
  if (!(low < high)) return 0;
  const h = (high - low) / INTERVALS;
  let sum = f(low) + f(high);
  for (let i = 1; i < INTERVALS; i++) sum += (i % 2 ? 4 : 2) * f(low + i * h);
  return (sum * h) / 3;
}
