// Other optimisers, and more layers, on l(x z^m): mirrors eosbook/optimisers.py.
//
// Without noise and roots of p0 the runs agree with Python's to the last bit.

import { makeRandom } from "./random.js";

const HUGE = 1e150;
const FARTHEST = 1e30; // of z; powers of it are still finite
const SECOND = 0.999; // β₂ of Adam
const EPSILON = 1e-8; // of Adam
const TAIL = 10; // the end of a run is its last tenth

export const OPTIMISERS = [
  "gd", "warmup", "decay", "heavy_ball", "nesterov", "sam", "usam", "label_noise", "adam",
];

/** Arrays that `run` fills, for runs of at most `maxSteps` steps. */
export function buffers(maxSteps) {
  const names = ["x", "z", "rest", "sharpness", "threshold", "ratio"];
  return Object.fromEntries(names.map((name) => [name, new Float64Array(maxSteps + 1)]));
}

/** Largest stable curvature; `norm` is the gradient's length, for "sam". */
export function stabilityThreshold(optimiser, eta, beta, radius, norm) {
  const edge = 2 / eta;
  if (optimiser === "heavy_ball") return edge * (1 + beta);
  if (optimiser === "nesterov") return (edge * (1 + beta)) / (1 + 2 * beta);
  if (optimiser === "adam") return (edge * (1 + beta)) / (1 - beta);
  if (optimiser === "sam" || optimiser === "usam") {
    const rho = radius / (optimiser === "sam" ? norm : 1);
    return (2 * edge) / (1 + Math.sqrt(1 + 4 * rho * edge));
  }
  return edge;
}

// Writes the gradient of l(x z^m - shift) in x and in one factor z into `g`.
function gradient(loss, m, x, z, shift, g) {
  const low = power(z, m - 1);
  const rest = low * z;
  const slope = loss.prime(x * rest - shift);
  g[0] = slope * rest;
  g[1] = slope * x * low;
}

function power(z, k) {
  let value = 1;
  for (let i = 0; i < k; i++) value *= z;
  return value;
}

/** Largest eigenvalue of the Hessian of l(x z^m), its rows and columns over the roots of the scales. */
export function sharpness(loss, x, z, depth, scaleX = 1, scaleZ = 1) {
  const m = depth - 1;
  const low = power(z, m - 1);
  const s = x * low * z;
  const l1 = loss.prime(s);
  const l2 = loss.second(s);
  const first = (l2 * (low * z) ** 2) / scaleX;
  const bend = m > 1 ? l1 * x * power(z, m - 2) : 0;
  const second = (l2 * m * (x * low) ** 2 + bend * (m - 1)) / scaleZ;
  const off = ((l2 * s + l1) * low * Math.sqrt(m)) / Math.sqrt(scaleX * scaleZ);
  const top = 0.5 * (first + second + Math.sqrt((first - second) ** 2 + 4 * off * off));
  return m > 1 ? Math.max(top, -bend / scaleZ) : top;
}

/**
 * Minimises l(x z^m) from x0 and z^m = p0: `n` + 1 entries of the arrays of `out`, whether it
 * diverged, and its end: the mean of sharpness over threshold in its last tenth.
 */
export function run(loss, optimiser, eta, x0, p0, steps, options, out = buffers(steps)) {
  const { depth = 2, momentum: beta = 0.9, radius: rho = 0.1, noise = 0.1, horizon = 1000, seed = 0 } = options;
  const m = depth - 1;
  const random = optimiser === "label_noise" ? makeRandom([seed, 0]) : null;
  const g = new Float64Array(2);
  let x = x0;
  let z = m === 1 ? p0 : p0 ** (1 / m);
  let vx = 0;
  let vz = 0;
  let ux = 0;
  let uz = 0;
  let first = 1;
  let second = 1;
  let n = -1;
  for (let t = 0; t <= steps; t++) {
    gradient(loss, m, x, z, random ? noise * random.normal() : 0, g);
    const norm = Math.sqrt(g[0] * g[0] + m * g[1] * g[1]);
    if (!(Math.abs(x) <= HUGE && Math.abs(z) <= FARTHEST && norm <= HUGE)) break;
    n = t;
    let h = eta;
    if (optimiser === "warmup") h = eta * Math.min(1, (t + 1) / horizon);
    else if (optimiser === "decay") h = eta / (1 + t / horizon);
    const atX = x;
    const atZ = z;
    let scaleX = 1;
    let scaleZ = 1;
    if (optimiser === "sam" || optimiser === "usam") {
      const reach = optimiser === "usam" ? rho : norm > 0 ? rho / norm : 0;
      gradient(loss, m, x + reach * g[0], z + reach * g[1], 0, g);
    } else if (optimiser === "nesterov") {
      gradient(loss, m, x + beta * vx, z + beta * vz, 0, g);
    }
    const gx = g[0];
    const gz = g[1];
    if (optimiser === "heavy_ball" || optimiser === "nesterov") {
      vx = beta * vx - h * gx;
      vz = beta * vz - h * gz;
      x += vx;
      z += vz;
    } else if (optimiser === "adam") {
      first *= beta;
      second *= SECOND;
      vx = beta * vx + (1 - beta) * gx;
      vz = beta * vz + (1 - beta) * gz;
      ux = SECOND * ux + (1 - SECOND) * (gx * gx);
      uz = SECOND * uz + (1 - SECOND) * (gz * gz);
      scaleX = Math.sqrt(ux / (1 - second)) + EPSILON;
      scaleZ = Math.sqrt(uz / (1 - second)) + EPSILON;
      x -= (h * (vx / (1 - first))) / scaleX;
      z -= (h * (vz / (1 - first))) / scaleZ;
    } else {
      x -= h * gx;
      z -= h * gz;
    }
    out.x[t] = atX;
    out.z[t] = atZ;
    out.rest[t] = power(atZ, m);
    out.sharpness[t] = sharpness(loss, atX, atZ, depth, scaleX, scaleZ);
    out.threshold[t] = stabilityThreshold(optimiser, h, beta, rho, norm);
    out.ratio[t] = out.sharpness[t] / out.threshold[t];
  }
  const diverged = n < steps;
  let sum = 0;
  const tail = Math.floor((n + 1) / TAIL) + 1;
  for (let t = n - tail + 1; t <= n; t++) sum += out.ratio[t];
  return { ...out, n, diverged, end: diverged ? NaN : sum / tail };
}

/** A at the threshold if all other weights are equal: mirrors eosbook/depth.py. */
export function balancedAcceleration(eta, depth) {
  const m = depth - 1;
  return m * (2 / eta) ** ((m - 1) / m);
}

/** u = η y² along label-noise gradient descent, `steps` after it was u0 < 2. */
export function noiseDrift(eta, noise, steps, u0) {
  const fallen = 2 * Math.log(u0) - u0 - 2 * (eta * noise) ** 2 * steps;
  let [low, high] = [-750, Math.log(u0)];
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    if (2 * middle - Math.exp(middle) > fallen) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
