// Where gradient descent on l(xy) ends: mirrors eosbook/_limit.py.

import { leap } from "./leap.js";

export const FLAGS = [
  "converged",
  "diverged",
  "invariant_line",
  "on_axis",
  "landed_on_axis",
  "max_steps",
];
export const REGIMES = ["gradient flow", "EoS"];
export const HUGE = 1e150; // beyond it xy counts as diverged; squares are still finite

const TAIL = 1e-9; // stop when the rest of the way is this small, then subtract it
const SHORTEST = 512; // steps; a leap costs about as much as that many

const valid = (eta, x0, y0) => eta > 0 && Number.isFinite(eta + x0 + y0);

// What is known before the first step; null if there are steps to take.
function beforeTheFirstStep(eta, x, y) {
  if (!valid(eta, x, y)) return { u: NaN, d: NaN, flag: "diverged" };
  if (x === 0 || y === 0) {
    const u = eta * (x * x + y * y);
    return { u, d: u - 2, flag: "on_axis" };
  }
  return Math.abs(x) === Math.abs(y) ? { u: NaN, d: NaN, flag: "invariant_line" } : null;
}

// Follow D = eta (y^2 - x^2) = 2 + d and a = |xy|; see eosbook/_limit.py.
function follow(loss, eta, x, y, options) {
  const { maxSteps, maxEvaluations, relTol, leaping, untilTurn, watch } = options;
  let D = eta * Math.abs((y - x) * (y + x));
  let d = D - 2;
  let a = Math.abs(x * y);
  let t = 0;
  let evaluations = 0;
  let signChange = -1;
  let crossing = -1;
  let bouncing = false;
  let band = 0;
  let stride = SHORTEST;
  let pause = 0;
  let flag = "max_steps";
  while (evaluations <= maxEvaluations) {
    if (!(D <= HUGE && a <= HUGE)) {
      flag = "diverged";
      break;
    }
    if (D === 0) {
      flag = "invariant_line";
      break;
    }
    const h = eta * a;
    const v = (2 * h * h) / (D + Math.sqrt(D * D + 4 * h * h));
    const S = D + 2 * v;
    const above = d + v >= 0;
    const inBand = above && d + v <= 1;
    if (signChange === t) {
      bouncing = above;
      if (untilTurn) {
        flag = "converged";
        break;
      }
    }
    if (bouncing && crossing < 0 && !above) crossing = t;
    if (a === 0) {
      flag = d > 0 ? "landed_on_axis" : "converged";
      break;
    }
    const f = loss.q(a);
    const lp = loss.prime(a) / loss.curvature;
    const g2 = eta * lp * (eta * lp);
    const e = f < 0.5 ? d + 2 * v - f * S - g2 : (lp * S) / a - g2 - 2;
    if (e >= -1 && signChange < 0) signChange = t + 1;
    if (d < 0 && h * h < TAIL * d * d && h * h < -TAIL * d * D) {
      D += (h * h) / d;
      d += (h * h) / d;
      flag = "converged";
      break;
    }
    const longest = watch ? watch(t, d + v, a) : Infinity;
    if (t >= maxSteps) break;
    const near = Math.abs(d) < 1 && signChange >= 0 && signChange <= t;
    if (leaping && near && pause <= 0 && longest >= SHORTEST) {
      stride = Math.min(stride, maxSteps - t, Math.floor(longest));
      const { dd, dl, error } = leap(loss, eta, d, Math.log(a), stride, relTol);
      evaluations += SHORTEST;
      const newD = d + dd;
      const newH = eta * a * Math.exp(dl);
      const newV = (2 * newH * newH) / (2 + newD + Math.sqrt((2 + newD) ** 2 + 4 * newH * newH));
      const crossed = newD + newV >= 0 !== above || newD + newV <= 1 !== d + v <= 1;
      if (error <= 1 && !crossed && stride > 0) {
        t += stride;
        if (inBand) band += stride;
        d = newD;
        D = 2 + d;
        a *= Math.exp(dl);
        const longer = 0.8 * Math.max(error, 1e-9) ** (-1 / 9);
        stride = Math.floor(Math.min(8 * stride, stride * longer, (20 * stride) / Math.abs(dl)));
        continue;
      }
      if (error === Infinity) stride = 0;
      else if (!(error <= 1)) stride = Math.floor(stride * Math.max(0.8 * error ** (-1 / 9), 0.1));
      else stride = Math.floor(stride / 4);
      if (stride >= SHORTEST) continue;
      stride = SHORTEST;
      pause = SHORTEST;
    }
    pause -= 1;
    evaluations += 1;
    if (inBand) band += 1;
    a = Math.abs(a + a * e);
    if (Math.abs(d) > 1 || g2 > 1) {
      D = Math.abs(D * (1 - g2));
      d = D - 2;
    } else {
      d -= D * g2;
      D = 2 + d;
    }
    t += 1;
  }
  return { u: D, d, signChange, crossing, bouncing, band, steps: t, flag };
}

/**
 * Limit of gradient descent on l(xy) from (x0, y0), as eosbook.single_neuron.limit finds it.
 * `relTol` is the tolerance of a leap, `maxEvaluations` a budget of work: past it the flag is
 * "max_steps" and the numbers are NaN.  `watch(t, delta, a)` is told of each step that is not leapt
 * over, eta l''(0) y^2 = 2 + delta and |xy| = a, and answers how many the next leap may take at most.
 */
export function limit(loss, eta, x0, y0, options = {}) {
  const { maxSteps = 1e12, maxEvaluations = Infinity, relTol = 1e-13, leaping = true } = options;
  const { watch } = options;
  const scaled = eta * loss.curvature;
  const [x, y] = [Math.abs(x0), Math.abs(y0)];
  const run =
    beforeTheFirstStep(scaled, x, y) ??
    follow(loss, scaled, x, y, {
      ...{ maxSteps, maxEvaluations, relTol, leaping, watch },
      untilTurn: false,
    });
  const { signChange = -1, crossing = -1, bouncing = false, band = 0, steps = 0, flag } = run;
  const known = ["converged", "landed_on_axis", "on_axis"].includes(flag);
  const bouncingSteps = bouncing ? (crossing >= 0 ? crossing : steps) - signChange : 0;
  return {
    y2: known ? run.u / scaled : NaN,
    sharpness: known ? run.u / eta : NaN,
    gap: known ? -run.d / eta : NaN,
    signChange,
    crossingStep: crossing,
    bouncingSteps,
    bandSteps: band,
    steps,
    regime: bouncing ? REGIMES[1] : REGIMES[0],
    flag,
  };
}

/** Regime found by following gradient descent to its first sign change of xy, and no further. */
export function measuredRegime(loss, eta, x0, y0, { maxSteps = 1e6 } = {}) {
  const scaled = eta * loss.curvature;
  const [x, y] = [Math.abs(x0), Math.abs(y0)];
  const budget = { maxSteps, maxEvaluations: Infinity, leaping: false, untilTurn: true };
  const { flag, bouncing } =
    beforeTheFirstStep(scaled, x, y) ?? follow(loss, scaled, x, y, budget);
  if (flag === "diverged" || flag === "max_steps" || flag === "invariant_line") return flag;
  return bouncing ? REGIMES[1] : REGIMES[0];
}
