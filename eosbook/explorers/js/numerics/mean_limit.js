// Where the mean model ends: mirrors eosbook/_mean_kernels.py.

import { halfTanhHalf, oneMinusTanhRatio } from "./elementary.js";
import { gInverse, gaussian, ratio } from "./gaussian.js";
import { HUGE, REGIMES } from "./limit.js";

const PI_8 = 25.132741228718345; // 8 pi, and what rounding took from it
const PI_8_LOW = 9.797174393178826e-16;
const PI_4 = 12.566370614359172;
const SPLIT = 134217729; // 2^27 + 1

const TERMS = 13; // of the Taylor series about the edge, and its radius times 1 + |b|
const RADIUS = 0.25;
const LINEAR = 1e-18; // |A| is so small that it grows by the same factor a step
const SETTLED = 1e-14; // error of the limit once the rest of the way is summed

const at = new Float64Array(3);

// x y and its rounding error (Dekker).
function product(x, y) {
  let c = SPLIT * x;
  const xh = c - (c - x);
  const xl = x - xh;
  c = SPLIT * y;
  const yh = c - (c - y);
  const yl = y - yh;
  const p = x * y;
  return [p, xh * yh - p + xh * yl + xl * yh + xl * yl];
}

/** eta d^2 / (4 pi) - 2: how far the step size is above its threshold, to the last digit. */
export function excess(eta, d) {
  const P = eta * (d * d);
  if (!(P > 12 && P < 50)) return P / PI_4 - 2;
  const [square, error] = product(d, d);
  const [high, low] = product(eta, square);
  return (high - PI_8 + (low + eta * error - PI_8_LOW)) / PI_4;
}

// Taylor coefficients of g about b, over g(b).
function taylor(b) {
  gaussian(b, at);
  const [p, Phi, g] = at;
  const coefficients = new Float64Array(TERMS);
  let before = 0;
  let now = p / g;
  let factorial = 1;
  coefficients[0] = 1;
  coefficients[1] = Phi / g;
  for (let k = 2; k < TERMS; k++) {
    factorial *= k;
    coefficients[k] = now / factorial;
    [before, now] = [now, -b * now - (k - 2) * before];
  }
  return coefficients;
}

// h and h' with g(b + beta) = g(b) (1 + h), into `moved`.
const moved = new Float64Array(2);
function change(coefficients, beta) {
  let h = coefficients[TERMS - 1];
  let slope = (TERMS - 1) * h;
  for (let k = TERMS - 2; k > 0; k--) {
    h = h * beta + coefficients[k];
    slope = slope * beta + k * coefficients[k];
  }
  moved[0] = h * beta;
  moved[1] = slope;
}

/** The b at which eta d^2 g(b)^2 / 2 = 2, right to its last digits however close to 0. */
export function edge(eta, d) {
  const delta = excess(eta, d);
  const target = 2 / (2 + delta);
  const h = -delta / (2 + delta) / (1 + Math.sqrt(target)); // g(b) = g(0) (1 + h)
  if (Math.abs(h) > 0.03) return gInverse(2 / (Math.sqrt(eta) * d));
  const coefficients = taylor(0);
  let b = h / coefficients[1];
  for (let i = 0; i < 6; i++) {
    change(coefficients, b);
    b -= (moved[0] - h) / moved[1];
  }
  return b;
}

const nowhere = { drop: NaN, low: 0, u: NaN, delta: NaN };

// The mean model from (A, b0), A != 0, to its limit; see `follow` in eosbook/_mean_kernels.py.
function follow(eta, d, A, b0, maxSteps) {
  const gain = 2 * d * d * eta;
  const center = edge(eta, d);
  const coefficients = taylor(center);
  const height = at[2];
  const radius = RADIUS / (1 + Math.abs(center));
  const start = b0 - center;

  let a = Math.abs(A);
  let aLow = 0;
  let drop = 0;
  let low = 0;
  let t = 0;
  let signChange = -1;
  let crossing = -1;
  let bouncing = false;
  for (;;) {
    const end = (flag, numbers) => ({ ...numbers, signChange, bouncing, crossing, steps: t, flag });
    if (!(a <= HUGE && drop <= HUGE)) return end("diverged", nowhere);
    const beta = start - drop - low;
    let delta;
    let u;
    let g;
    let Phi;
    if (Math.abs(beta) < radius) {
      change(coefficients, beta);
      const h = moved[0];
      delta = 2 * h * (2 + h);
      u = 2 + delta;
      g = height * (1 + h);
      Phi = height * moved[1];
    } else {
      gaussian(b0 - drop, at);
      Phi = at[1];
      g = at[2];
      u = 0.25 * gain * g * g;
      delta = u - 2;
    }
    if (t === signChange) bouncing = delta >= 0;
    else if (bouncing && crossing < 0 && delta < 0) crossing = t;
    if (a === 0) return end(delta > 0 ? "landed_on_axis" : "converged", { drop, low, u, delta });

    const s = a * g;
    const away = Math.abs(delta);
    if (s * s * away + 0.5 * eta * (a * Phi) * (a * Phi) < 0.01 * away * away) {
      const slope = ratio(b0 - drop);
      let rest = slope / (2 * d * d * away);
      let move = 2 * u * slope * rest;
      let error = ((g * g) / 3 + move) / away + 2 * slope * rest;
      const small = Math.sqrt(LINEAR / error);
      rest *= a * a;
      move *= a * a;
      error *= a * a;
      if (delta > 0) {
        if (a < small && delta < 1 && t < maxSteps) {
          const growth = Math.log1p(delta);
          const wanted = (Math.log(small) - Math.log(a)) / growth;
          const steps = Math.trunc(Math.min(wanted, maxSteps - t - 1)) + 1;
          if (signChange < 0) {
            signChange = t + 1;
            bouncing = true;
          }
          a = Math.exp(Math.log(a) + steps * growth);
          t += steps;
          continue;
        }
      } else if (error * rest <= SETTLED * (drop + rest) && error * move <= SETTLED * away) {
        const y = rest + low;
        const total = drop + y;
        low = y - (total - drop);
        return end("converged", { drop: total, low, u: u - move, delta: delta - move });
      }
    }
    if (t >= maxSteps || u * (maxSteps - t) < 0.1) {
      t = maxSteps;
      return end("max_steps", nowhere);
    }

    let slope;
    let y;
    let flips = false;
    if (s > 2) {
      slope = halfTanhHalf(s);
      y = -gain * slope * g;
    } else {
      const flatness = oneMinusTanhRatio(0.5 * s);
      slope = 0.25 * s * (1 - flatness);
      flips = u * (1 - flatness) >= 1;
      y = flips ? a * (delta - u * flatness) : -a * (u * (1 - flatness));
    }
    const step = eta * slope * a * Phi + low;
    let total = drop + step;
    low = step - (total - drop);
    drop = total;
    y += aLow;
    total = a + y;
    aLow = y - (total - a);
    a = total;
    if (a < 0) {
      a = -a;
      aLow = -aLow;
      flips = true;
    }
    t += 1;
    if (signChange < 0 && (flips || a === 0)) signChange = t;
  }
}

function onAxis(eta, d, b0) {
  gaussian(b0, at);
  const u = 0.5 * eta * d * d * at[2] * at[2];
  const delta = b0 === 0 ? excess(eta, d) : u - 2;
  return { drop: 0, low: 0, u, delta, flag: "on_axis" };
}

/** Limit of the mean model from (A0, b0), as eosbook.mean_model.limit finds it. */
export function limit(eta, d, A0, b0 = 0, { maxSteps = 1e8 } = {}) {
  const run = A0 === 0 ? onAxis(eta, d, b0) : follow(eta, d, A0, b0, maxSteps);
  const { signChange = -1, crossing = -1, bouncing = false, steps = 0 } = run;
  return {
    b: b0 - run.drop - run.low,
    sharpness: run.u / eta,
    gap: -run.delta / eta,
    signChange,
    crossingStep: crossing,
    bouncingSteps: bouncing ? (crossing >= 0 ? crossing : steps) - signChange : 0,
    steps,
    regime: bouncing ? REGIMES[1] : REGIMES[0],
    flag: run.flag,
  };
}
