// The mean model (5), Section 3: mirrors eosbook/mean_model.py, operation by operation in its runs.

import { expMinus, halfTanhHalf } from "./elementary.js";
import { g, gaussian, kappa, kappaInverse, ratio } from "./gaussian.js";
import { makeLoss } from "./losses.js";
import { edge, excess } from "./mean_limit.js";
import { HUGE } from "./limit.js";
import { envelope as singleNeuronEnvelope } from "./single_neuron.js";

export { limit } from "./mean_limit.js";
export { FLAGS, PHASES, REGIMES } from "./single_neuron.js";

const AT_REST = 1e-12;
const TINY = 1e-300; // A that is 0 after less than this underflowed
const LOSS = makeLoss("sym");

const at = new Float64Array(3);

/** Step size 8 pi / d^2 of the transition. */
export const threshold = (d) => (8 * Math.PI) / (d * d);

/** Theorem 4's bound of the limiting bias; NaN at and below the threshold. */
export const biasBound = (eta, d) => (excess(eta, d) > 0 ? edge(eta, d) : NaN);

/** d^2 g(b)^2 / 2, the sharpness of (0, b). */
export function height(b, d) {
  const value = g(b);
  return 0.5 * d * d * value * value;
}

// Largest eigenvalue of the Hessian from A, d and [phi, Phi, g](b).
function largestEigenvalue(A, d, p, Phi, g) {
  const s = A * g;
  const l1 = halfTanhHalf(s);
  const e = expMinus(Math.abs(s));
  const l2 = e / ((1 + e) * (1 + e));
  const aa = 2 * d * d * (l2 * g * g);
  const bb = l2 * (A * Phi) * (A * Phi) + l1 * A * p;
  const ab = d * (l2 * A * g * Phi + l1 * Phi);
  const dif = aa - bb;
  return 0.5 * (aa + bb + Math.sqrt(dif * dif + 8 * ab * ab));
}

/** Largest eigenvalue of the Hessian of (a-, a+, b) -> l_sym(d (a- + a+) g(b)). */
export function sharpness(A, b, d) {
  gaussian(b, at);
  return largestEigenvalue(A, d, at[0], at[1], at[2]);
}

/** Arrays that `trajectory` fills, for runs of at most `maxSteps` steps. */
export function buffers(maxSteps) {
  const column = () => new Float64Array(maxSteps + 1);
  return {
    A: column(),
    b: column(),
    s: column(),
    value: column(),
    height: column(),
    sharpness: column(),
    phase: new Uint8Array(maxSteps + 1),
  };
}

/**
 * The mean model from (A0, b0): `n` + 1 entries of A, b, s = A g(b), loss value, height, sharpness
 * and phase, with the first step of the later phases (-1 if there is none) and a flag.  `stop` ends
 * the run once it has converged; `out` (from `buffers`) is filled and returned when it is long enough.
 */
export function trajectory(eta, d, A0, b0, maxSteps, { out, stop = false } = {}) {
  const run = out && out.A.length > maxSteps ? out : buffers(maxSteps);
  const gain = 2 * d * d * eta;
  const side = Math.sign(A0);
  let A = A0;
  let b = b0;
  let n = -1;
  let signChange = -1;
  let crossing = -1;
  let stage = 0;
  let flag = "max_steps";
  for (let t = 0; t <= maxSteps; t++) {
    if (!(Math.abs(A) <= HUGE && Math.abs(b) <= HUGE)) {
      flag = "diverged";
      break;
    }
    n = t;
    gaussian(b, at);
    const [p, Phi, g] = at;
    const s = A * g;
    const height = 0.5 * d * d * g * g;
    const above = eta * height >= 2;
    const now = Math.sign(A);
    if (stage === 0 && now !== side && (now !== 0 || Math.abs(run.A[t - 1]) >= TINY)) {
      signChange = t;
      stage = above ? 1 : 2;
    } else if (stage === 1 && !above) {
      crossing = t;
      stage = 2;
    }
    run.A[t] = A;
    run.b[t] = b;
    run.s[t] = s;
    run.value[t] = LOSS.value(s);
    run.height[t] = height;
    run.sharpness[t] = largestEigenvalue(A, d, p, Phi, g);
    run.phase[t] = stage;
    if (stop && t > 0 && (A === 0 || atRest(eta, d, A, b, height))) break;
    const slope = halfTanhHalf(s);
    b -= eta * slope * A * Phi;
    A -= gain * slope * g;
  }
  if (n < 0) {
    n = 0;
    for (const column of Object.values(run)) column[0] = NaN;
    [run.A[0], run.b[0]] = [A0, b0];
  }
  if (flag !== "diverged") {
    const last = run.A[n];
    if (A0 === 0) flag = "on_axis";
    else if (last === 0) flag = eta * run.height[n] > 2 ? "landed_on_axis" : "converged";
    else if (atRest(eta, d, last, run.b[n], run.height[n])) flag = "converged";
  }
  return { ...run, n, signChange, crossing, flag };
}

function atRest(eta, d, A, b, height) {
  const u = eta * height;
  const rest = ((A * ratio(b)) / d) ** 2; // times u / (2 - u): what u still loses
  return u < 2 && rest * Math.max(u, 2 - u) <= AT_REST * (2 - u) ** 2;
}

/** Quasi-static envelope: the A >= 0 that one step sends to -A; NaN below the threshold. */
export const envelope = (eta, d, bs) =>
  singleNeuronEnvelope(LOSS, 2 * d * d * eta, Float64Array.from(bs, g));

const flowBias = (d, A0, b0, A) => kappaInverse(kappa(b0) - ((A0 - A) * (A0 + A)) / (4 * d * d));

/** Limit of b under the gradient flow (6), from its conserved quantity A^2/2 - 2 d^2 kappa(b). */
export const flowLimit = (d, A0, b0 = 0) => flowBias(d, A0, b0, 0);

/** Path of the gradient flow from (A0, b0) to the axis A = 0: n points, evenly spaced in A. */
export function flowCurve(d, A0, b0 = 0, n = 200) {
  const A = Float64Array.from({ length: n }, (_, i) => A0 * (1 - i / (n - 1)));
  const b = A.map((value) => flowBias(d, A0, b0, value));
  b[0] = b0;
  return { A, b };
}
