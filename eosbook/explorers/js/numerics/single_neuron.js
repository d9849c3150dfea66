// Gradient descent on f(x, y) = l(xy), Section 2: mirrors eosbook/single_neuron.py.

import { HUGE } from "./limit.js";

export * from "./flow.js";
export { FLAGS, REGIMES, limit, measuredRegime } from "./limit.js";

export const PHASES = ["gradient flow", "bouncing", "converging"];
const AT_REST = 1e-12;

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
  const side = sign(x0) * sign(y0);
  let x = x0;
  let y = y0;
  let n = -1;
  let signChange = -1;
  let crossing = -1;
  let stage = 0;
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
    if (stage === 0 && (s === 0 || sign(x) * sign(y) !== side)) {
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
    if (stop && t > 0 && atRest(scaled, x, y)) break;
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
  if (flag !== "diverged") flag = ending(scaled, x0, y0, xs[n], ys[n]);
  return { ...run, n, signChange, crossing, flag };
}

const sign = (s) => (s < 0 || Object.is(s, -0) ? -1 : 1);

function atRest(scaled, x, y) {
  const u = scaled * Math.max(x * x, y * y);
  const rest = (scaled * x * y) ** 2;
  return rest === 0 || (u < 2 && rest <= AT_REST * (2 - u) * Math.min(u, 2 - u));
}

function ending(scaled, x0, y0, x, y) {
  if (x0 === 0 || y0 === 0) return "on_axis";
  if (Math.abs(x0) === Math.abs(y0)) return "invariant_line";
  if ((scaled * x * y) ** 2 === 0 && scaled * Math.max(x * x, y * y) > 2) return "landed_on_axis";
  return atRest(scaled, x, y) ? "converged" : "max_steps";
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
