// Network (2) on data (1), Sections 1 and 3: mirrors eosbook/relu_network.py and its compiled loops,
// operation by operation, so that whole runs on the same data agree with Python's to the last bit.

import { expMinus } from "./elementary.js";
import { makeRandom } from "./random.js";

export const PARTS = ["train", "test"];
export const VARIANCES = { "1/(2d^2)": (d) => 1 / (2 * d * d), "1/(2d)": (d) => 1 / (2 * d) };
const GREATEST = 1e100; // weights beyond it count as diverged; their products are still finite
const FULL = 512; // factors 1 + e <= 2 that a product takes before its logarithm

/** Data (1): x (n rows of d), labels y, and the coordinate of each signal. */
export function sparseCodingData(d, n, signal, seed, part = "train") {
  const random = makeRandom([seed, PARTS.indexOf(part)]);
  const x = new Float64Array(n * d);
  const y = new Float64Array(n);
  const index = new Int32Array(n);
  for (let i = 0; i < n; i++) y[i] = random.uniform() < 0.5 ? -1 : 1;
  for (let i = 0; i < n; i++) index[i] = d * random.uniform();
  for (let i = 0; i < x.length; i++) x[i] = random.normal();
  for (let i = 0; i < n; i++) x[i * d + index[i]] += signal * y[i];
  return { d, n, x, y, index };
}

/** Random [a-, a+] ~ N(0, variance), independent of the data of the same seed. */
export function initialWeights(d, seed, variance = "1/(2d^2)") {
  const random = makeRandom([seed, PARTS.length]);
  const scale = Math.sqrt(VARIANCES[variance](d));
  return [scale * random.normal(), scale * random.normal()];
}

/** Equal weights [a-, a+] with d (a- + a+) = A0. */
export const weightsFromA0 = (d, A0) => [A0 / (2 * d), A0 / (2 * d)];

/** Data with the sorted places of its units along b, and their prefix sums. */
export function prepare(data) {
  const { d, n, x } = data;
  const places = new Float64Array(2 * n * (d + 2));
  const prefix = new Float64Array(2 * n * (d + 1));
  for (let r = 0; r < 2 * n; r++) {
    const from = r * (d + 2);
    const row = places.subarray(from + 1, from + 1 + d);
    if (r < n) {
      row.set(x.subarray(r * d, (r + 1) * d));
      row.sort();
    } else {
      const last = (r - n) * (d + 2) + d;
      for (let k = 0; k < d; k++) row[k] = -places[last - k];
    }
    places[from] = -Infinity;
    places[from + d + 1] = Infinity;
    const sums = r * (d + 1);
    for (let k = 0; k < d; k++) prefix[sums + k + 1] = prefix[sums + k] + row[k];
  }
  return { ...data, places, prefix };
}

/** f of every sample, from the definition (2). */
export function logits({ d, n, x }, aMinus, aPlus, b) {
  const f = new Float64Array(n);
  for (let i = 0, k = 0; i < n; i++) {
    let minus = 0;
    let plus = 0;
    for (const end = k + d; k < end; k++) {
      minus += Math.max(b - x[k], 0);
      plus += Math.max(b + x[k], 0);
    }
    f[i] = aMinus * minus + aPlus * plus;
  }
  return f;
}

/** Fraction of samples with y f > 0: a tie, f = 0, counts as an error. */
export function accuracy(data, aMinus, aPlus, b) {
  const f = logits(data, aMinus, aPlus, b);
  let right = 0;
  for (let i = 0; i < data.n; i++) if (data.y[i] * f[i] > 0) right++;
  return right / data.n;
}

/** The network on prepared data: `at` places it at weights, the others tell of it there. */
function network({ d, n, y, places, prefix }) {
  const index = new Int32Array(2 * n);
  const on = new Float64Array(2 * n);
  const total = new Float64Array(2 * n);
  const below = Float64Array.from(on, (_, r) => places[r * (d + 2)]);
  const above = Float64Array.from(on, (_, r) => places[r * (d + 2) + 1]);
  const minus = new Float64Array(n);
  const plus = new Float64Array(n);
  const margin = new Float64Array(n);
  const small = new Float64Array(n);
  const slope = new Float64Array(n);
  const gradient = new Float64Array(3);
  let low = Infinity;
  let high = -Infinity;
  let aMinus;
  let aPlus;

  function move(b) {
    low = -Infinity;
    high = Infinity;
    for (let r = 0; r < 2 * n; r++) {
      if (b > above[r] || b <= below[r]) {
        const row = r * (d + 2);
        let k = index[r];
        while (b > places[row + k + 1]) k++;
        while (b <= places[row + k]) k--;
        index[r] = k;
        on[r] = k;
        total[r] = prefix[r * (d + 1) + k];
        below[r] = places[row + k];
        above[r] = places[row + k + 1];
      }
      if (below[r] > low) low = below[r];
      if (above[r] < high) high = above[r];
    }
  }

  /** Go to these weights; returns the gradient of the mean loss, in an array that is used again. */
  function at(weightMinus, weightPlus, b) {
    aMinus = weightMinus;
    aPlus = weightPlus;
    if (!(low < b && b <= high)) move(b);
    let gm = 0;
    let gp = 0;
    let cm = 0;
    let cp = 0;
    for (let i = 0; i < n; i++) {
      const sm = on[i] * b - total[i];
      const sp = on[n + i] * b - total[n + i];
      const z = y[i] * (weightMinus * sm + weightPlus * sp);
      const e = expMinus(Math.abs(z));
      const l = -y[i] * ((z >= 0 ? e : 1) / (1 + e));
      minus[i] = sm;
      plus[i] = sp;
      margin[i] = z;
      small[i] = e;
      slope[i] = l;
      gm += l * sm;
      gp += l * sp;
      cm += l * on[i];
      cp += l * on[n + i];
    }
    gradient[0] = gm / n;
    gradient[1] = gp / n;
    gradient[2] = (weightMinus * cm + weightPlus * cp) / n;
    return gradient;
  }

  /** Mean of log(1 + exp(-y f)), with one logarithm for many samples: of the product of 1 + e. */
  function loss() {
    let sum = 0;
    let excess = 0;
    for (let i = 0; i < n; i++) {
      excess += small[i] * (1 + excess);
      if (margin[i] < 0) sum -= margin[i];
      if ((i + 1) % FULL === 0) {
        sum += Math.log1p(excess);
        excess = 0;
      }
    }
    return (sum + Math.log1p(excess)) / n;
  }

  /** Largest eigenvalue of the Hessian of the mean loss. */
  function sharpness() {
    let mm = 0;
    let pp = 0;
    let bb = 0;
    let mp = 0;
    let mb = 0;
    let pb = 0;
    for (let i = 0; i < n; i++) {
      const w = small[i] / ((1 + small[i]) * (1 + small[i]));
      const fb = aMinus * on[i] + aPlus * on[n + i];
      const wm = w * minus[i];
      const wp = w * plus[i];
      mm += wm * minus[i];
      pp += wp * plus[i];
      bb += w * fb * fb;
      mp += wm * plus[i];
      mb += wm * fb + slope[i] * on[i];
      pb += wp * fb + slope[i] * on[n + i];
    }
    return largestEigenvalue(mm / n, pp / n, bb / n, mp / n, mb / n, pb / n);
  }

  return { at, loss, sharpness };
}

/** Of the symmetric 3x3 matrix with diagonal (p, q, r), by Jacobi's rotations. */
export function largestEigenvalue(p, q, r, pq, pr, qr) {
  for (let sweep = 0; sweep < 20; sweep++) {
    const off = Math.abs(pq) + Math.abs(pr) + Math.abs(qr);
    if (off <= 1e-17 * (Math.abs(p) + Math.abs(q) + Math.abs(r))) break;
    [p, q, pr, qr] = rotated(p, q, pq, pr, qr);
    [p, r, pq, qr] = rotated(p, r, pr, 0, qr);
    [q, r, pq, pr] = rotated(q, r, qr, pq, 0);
    qr = 0;
  }
  return Math.max(p, q, r);
}

/** The rotation that makes the entry pq of a symmetric matrix 0. */
function rotated(p, q, pq, pr, qr) {
  if (pq === 0) return [p, q, pr, qr];
  const half = (q - p) / (2 * pq);
  let t = 1 / (Math.abs(half) + Math.sqrt(half * half + 1));
  if (half < 0) t = -t;
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  return [p - t * pq, q + t * pq, c * pr - s * qr, s * pr + c * qr];
}

/** Mean loss, its gradient and sharpness at given weights. */
export function measure(prepared, aMinus, aPlus, b) {
  const { at, loss, sharpness } = network(prepared);
  return { gradient: at(aMinus, aPlus, b), loss: loss(), sharpness: sharpness() };
}

/** Whether the weights are still finite, with room for their products. */
const within = (aMinus, aPlus, b) =>
  Math.abs(aMinus) <= GREATEST && Math.abs(aPlus) <= GREATEST && Math.abs(b) <= GREATEST;

/**
 * A run in slices: `advance(count)` takes at most `count` steps and returns how many it took.  States
 * 0 .. n stand in the arrays; `done` after `maxSteps` steps or once the run has `diverged`.
 */
export function makeTrainer(prepared, eta, aMinus, aPlus, b, maxSteps) {
  const { at, loss, sharpness } = network(prepared);
  const column = () => new Float64Array(maxSteps + 1);
  const run = {
    aMinus: column(),
    aPlus: column(),
    b: column(),
    loss: column(),
    sharpness: column(),
    n: 0,
    done: false,
    diverged: !within(aMinus, aPlus, b),
    advance,
  };
  let gradient;

  function record() {
    const { n } = run;
    run.aMinus[n] = aMinus;
    run.aPlus[n] = aPlus;
    run.b[n] = b;
    gradient = run.diverged ? gradient : at(aMinus, aPlus, b);
    run.loss[n] = run.diverged ? NaN : loss();
    run.sharpness[n] = run.diverged ? NaN : sharpness();
  }

  function advance(count) {
    const from = run.n;
    while (!run.done && run.n < from + count) {
      aMinus -= eta * gradient[0];
      aPlus -= eta * gradient[1];
      b -= eta * gradient[2];
      run.diverged = !within(aMinus, aPlus, b);
      if (!run.diverged) {
        run.n += 1;
        record();
      }
      run.done = run.diverged || run.n === maxSteps;
    }
    return run.n - from;
  }

  record();
  run.done = run.diverged || maxSteps === 0;
  return run;
}

/**
 * A run in slices without its history, for sweeps: `aMinus`, `aPlus`, `b` are the weights now, after
 * `n` steps.  `growingSteps` and `swing` tell how A = d (a- + a+) oscillated (see Python's Sweep).
 */
export function finalState(prepared, eta, aMinus, aPlus, b, maxSteps) {
  const { at } = network(prepared);
  const { d } = prepared;
  const run = {
    aMinus,
    aPlus,
    b,
    n: 0,
    growingSteps: 0,
    swing: 0,
    done: maxSteps === 0,
    diverged: false,
    advance,
  };
  let change = 0;
  let bend = 0;

  function advance(count) {
    let { n } = run;
    const from = n;
    const end = Math.min(n + count, maxSteps);
    let swing = 0;
    while (!run.diverged && n < end) {
      const gradient = at(aMinus, aPlus, b);
      const nextMinus = aMinus - eta * gradient[0];
      const nextPlus = aPlus - eta * gradient[1];
      const nextB = b - eta * gradient[2];
      if (!within(nextMinus, nextPlus, nextB)) {
        run.diverged = true;
        break;
      }
      const lastChange = change;
      const lastBend = bend;
      change = nextMinus + nextPlus - (aMinus + aPlus);
      bend = change - lastChange;
      if (n >= 2 && bend * lastBend < 0 && Math.abs(bend) > Math.abs(lastBend)) {
        run.growingSteps += 1;
        swing = Math.max(swing, Math.abs(bend));
      }
      aMinus = nextMinus;
      aPlus = nextPlus;
      b = nextB;
      n += 1;
    }
    run.aMinus = aMinus;
    run.aPlus = aPlus;
    run.b = b;
    run.n = n;
    run.swing = Math.max(run.swing, d * swing);
    run.done = run.diverged || n === maxSteps;
    return n - from;
  }

  return run;
}
