// Gradient descent on f(x, y) = l(xy), Section 2: mirrors eosbook/single_neuron.py.

import { HUGE } from "./limit.js";

export * from "./flow.js";
export { FLAGS, REGIMES, limit, measuredRegime } from "./limit.js";

export const PHASES = ["gradient flow", "bouncing", "converging"];
const AT_REST = 1e-12;
const TINY = 1e-300; // a product that is 0 after less than this underflowed

/** Largest eigenvalue of the Hessian (8) at (x, y). */
export function sharpness(loss, x, y) {
  const s = x * y;
  const l1 = loss.prime(s);
  const l2 = loss.second(s);
  const off = l2 * s + l1;
  const dif = l2 * (y * y - x * x);
  return 0.5 * (l2 * (x * x + y * y) + Math.sqrt(dif * dif + 4 * off * off));
}

/** Arrays that `trajectory` fills, for runs of at most `maxSteps` steps. */
export function buffers(maxSteps) {
  const column = () => new Float64Array(maxSteps + 1);
  return {
    x: column(),
    y: column(),
    value: column(),
    sharpness: column(),
    y2: column(),
    phase: new Uint8Array(maxSteps + 1),
  };
}

/**
 * Gradient descent from (x0, y0): `n` + 1 entries of x, y, loss value, sharpness, y^2 and phase, with
 * the first step of the later phases (-1 if there is none) and a flag.  `stop` ends the run once it
 * has converged; `out` (from `buffers`) is filled and returned when it is long enough.
 */
export function trajectory(loss, eta, x0, y0, maxSteps, { out, stop = false } = {}) {
  const run = out && out.x.length > maxSteps ? out : buffers(maxSteps);
  const { x: xs, y: ys, value, sharpness: sharp, y2, phase } = run;
  const scaled = eta * loss.curvature;
  const turned = Math.abs(x0) > Math.abs(y0); // the roles of x and y are exchanged
  const side = Math.sign(x0) * Math.sign(y0);
  let x = x0;
  let y = y0;
  let n = -1;
  let signChange = -1;
  let crossing = -1;
  let stage = 0;
  let smallest = Infinity;
  let onLine = false;
  let flag = "max_steps";
  for (let t = 0; t <= maxSteps; t++) {
    const s = x * y;
    if (!(Math.abs(s) <= HUGE)) {
      flag = "diverged";
      break;
    }
    n = t;
    const large = turned ? x : y;
    const above = scaled * (large * large) >= 2;
    const now = Math.sign(x) * Math.sign(y);
    if (stage === 0 && now !== side && (now !== 0 || smallest >= TINY)) {
      signChange = t;
      stage = above ? 1 : 2;
    } else if (stage === 1 && !above) {
      crossing = t;
      stage = 2;
    }
    xs[t] = x;
    ys[t] = y;
    value[t] = loss.value(s);
    sharp[t] = sharpness(loss, x, y);
    y2[t] = y * y;
    phase[t] = stage;
    smallest = Math.min(Math.abs(x), Math.abs(y));
    onLine ||= x !== 0 && Math.abs(x) === Math.abs(y);
    if (stop && t > 0 && (smallest === 0 || atRest(scaled, x, y))) break;
    const g = eta * loss.prime(s);
    const x1 = x - g * y;
    y -= g * x;
    x = x1;
  }
  if (n < 0) {
    n = 0;
    xs[0] = x0;
    ys[0] = y0;
    value[0] = sharp[0] = y2[0] = NaN;
    phase[0] = 0;
  }
  if (flag !== "diverged") {
    if (x0 === 0 || y0 === 0) flag = "on_axis";
    else if (onLine) flag = "invariant_line";
    else if (xs[n] === 0 || ys[n] === 0) {
      const u = scaled * Math.max(xs[n] * xs[n], ys[n] * ys[n]);
      flag = u > 2 ? "landed_on_axis" : "converged";
    } else if (atRest(scaled, xs[n], ys[n])) flag = "converged";
  }
  return { ...run, n, signChange, crossing, flag };
}

function atRest(scaled, x, y) {
  const u = scaled * Math.max(x * x, y * y);
  const rest = (scaled * x * y) ** 2;
  return u < 2 && rest <= AT_REST * (2 - u) * Math.min(u, 2 - u);
}

/** Quasi-static envelope (13): the x >= 0 that one step sends to -x; NaN below 2/eta. */
export function envelope(loss, eta, ys) {
  return Float64Array.from(ys, (height) => {
    const y = Math.abs(height);
    const u = eta * loss.curvature * y * y;
    if (!(u >= 2)) return NaN;
    if (u === 2) return (Number.isFinite(loss.beta) ? 0 : loss.r) / y;
    const target = (u - 2) / u;
    let low = -300;
    let high = Math.log((u * loss.lipschitz) / loss.curvature) + 1;
    for (let i = 0; i < 64; i++) {
      const middle = 0.5 * (low + high);
      if (loss.q(Math.exp(middle)) > target) high = middle;
      else low = middle;
    }
    return Math.exp(0.5 * (low + high)) / y;
  });
}
