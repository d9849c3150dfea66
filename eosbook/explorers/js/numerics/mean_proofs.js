// The inequalities of the proofs of Theorems 3 and 4 along a run of the mean model: mirrors
// eosbook/mean_proofs.py, operation by operation but for exp.

import { halfTanhHalf, oneMinusTanhRatio } from "./elementary.js";
import { Phi, g, gInverse, gaussian } from "./gaussian.js";
import { HUGE } from "./limit.js";

export const LEAST_HEIGHT = 0.08; // the proof of Theorem 3 puts it for g(-1) = 0.0833…
const AT_REST = 1e-6; // |A| g(b) at which a run is at rest, once it is below the threshold
const DENSITY = new Float64Array(3);

// The h with 1 - tanh(h)/h = deficit, by bisection.
function flat(deficit) {
  let [low, high] = [0, 64];
  for (let k = 0; k < 100; k++) {
    const middle = 0.5 * (low + high);
    if (oneMinusTanhRatio(middle) <= deficit) low = middle;
    else high = middle;
  }
  return low;
}

/** Arrays that `makeProof` fills, for runs of at most `maxSteps` steps. */
export function buffers(maxSteps) {
  const column = () => new Float64Array(maxSteps + 1);
  const numbers = ["A", "b", "s", "force", "g", "Phi", "height"].map((name) => [name, column()]);
  return { ...Object.fromEntries(numbers), phase: new Uint8Array(maxSteps + 1) };
}

/**
 * A run at a theorem's step size ("3" or "4") from (A0, 0), with the constants of its proof.  `run`
 * holds A, b, s = |A| g(b), force = l'(s), g, Phi, height = d^2 g^2 / 2 and phase of its steps
 * 0 … last, the last being that at which it is at rest.
 */
export function makeProof(theorem, delta, d, A0, maxSteps, out = buffers(maxSteps)) {
  const rest = theorem === "3" ? 8 - delta : 8 + delta;
  const eta = (rest * Math.PI) / (d * d);
  const run = out;
  const { last, diverged } = follow(eta, d, A0, maxSteps, run);
  const proof = { theorem, delta, d, A0, eta, run, last, diverged };
  if (theorem === "3") {
    proof.gamma = Math.min(delta, rest, rest / Math.abs(A0)) / 200;
    proof.hypothesis = eta <= proof.gamma / Math.abs(A0);
    return proof;
  }
  proof.epsilon = delta / 8;
  proof.epsilonPrime = proof.epsilon / (2 * (2 + proof.epsilon));
  proof.near = (2 * flat(proof.epsilonPrime)) / g(0);
  const level = Math.sqrt((2 * (2 + proof.epsilon)) / eta) / d;
  proof.cost = eta * halfTanhHalf(proof.near * level) * proof.near * Phi(gInverse(level));
  proof.hypothesis = !(run.A[last] === 0 && eta * run.height[last] > 2); // a run ends where A is 0
  return proof;
}

// The mean model (5) until it is at rest.
function follow(eta, d, A0, maxSteps, run) {
  const gain = 2 * d * d * eta;
  const side = Math.sign(A0);
  let [A, b, stage] = [A0, 0, 0];
  for (let t = 0; t <= maxSteps; t++) {
    if (!(Math.abs(A) <= HUGE && Math.abs(b) <= HUGE)) return { last: Math.max(t - 1, 0), diverged: true };
    gaussian(b, DENSITY);
    const [, Phi, g] = DENSITY;
    const slope = halfTanhHalf(A * g);
    const height = 0.5 * d * d * g * g;
    if (stage === 0 && Math.sign(A) !== side) stage = eta * height >= 2 ? 1 : 2;
    else if (stage === 1 && eta * height < 2) stage = 2;
    run.A[t] = A;
    run.b[t] = b;
    run.s[t] = Math.abs(A * g);
    run.force[t] = Math.abs(slope);
    run.g[t] = g;
    run.Phi[t] = Phi;
    run.height[t] = height;
    run.phase[t] = stage;
    if (A === 0 || (eta * height < 2 && run.s[t] < AT_REST)) return { last: t, diverged: false };
    b -= eta * slope * A * Phi;
    A -= gain * slope * g;
  }
  return { last: maxSteps, diverged: false };
}

// ---------------------------------------------------------------- the inequalities

// b_t - b_{t+1}, by (5); A_{t+1} / A_t and where it is defined; where eta d^2 g(b)^2 / 2 >= 2 + epsilon;
// where |A| <= near.
const fall = ({ eta, run }) => (t) => eta * run.force[t] * Math.abs(run.A[t]) * run.Phi[t];
const growth = ({ run: { A } }) => (t) => A[t] !== 0 ? A[t + 1] / A[t] : A[t + 1];
const moving = ({ run: { A } }) => (t) => A[t] !== 0;
const wellAbove = ({ eta, epsilon, run }) => (t) => eta * run.height[t] >= 2 + epsilon;
const close = ({ near, run: { A } }) => (t) => Math.abs(A[t]) <= near;

// All steps, and all but the last: those that speak of t + 1.
const every = (p, sides) => ({ n: p.last + 1, ...sides });
const pairs = (p, sides) => ({ n: p.last, ...sides });

/** key → {theorem, sides(proof) → what `evaluate` wants}. */
export const INEQUALITIES = {
  slope: {
    theorem: "3",
    sides: (p) => every(p, { left: (t) => p.run.force[t], right: (t) => p.run.s[t] / 4 }),
  },
  chord: {
    theorem: "3",
    sides: (p) => every(p, { left: (t) => Math.min(p.run.s[t], 2) / 8, right: (t) => p.run.force[t] }),
  },
  fall: {
    theorem: "3",
    sides: (p) => pairs(p, { left: fall(p), right: (t) => 0.5 * p.eta * Math.abs(p.run.A[t]) }),
  },
  printed: {
    theorem: "3",
    sides: (p) =>
      pairs(p, {
        left: (t) => p.run.force[t] * Math.abs(p.run.A[t]) * p.run.Phi[t],
        right: (t) => 0.5 * p.eta * Math.abs(p.run.A[t]),
      }),
  },
  bias: {
    theorem: "3",
    sides: (p) => {
      const bound = (p.eta * Math.abs(p.A0)) / p.gamma;
      return every(p, { left: (t) => -p.run.b[t], right: () => bound });
    },
  },
  height: {
    theorem: "3",
    sides: (p) => every(p, { left: () => LEAST_HEIGHT, right: (t) => p.run.g[t] }),
  },
  lower: {
    theorem: "3",
    sides: (p) => {
      const ratio = growth(p);
      return pairs(p, {
        left: (t) => -ratio(t),
        right: () => 1 - p.delta / 4,
        counts: moving(p),
      });
    },
  },
  near: {
    theorem: "3",
    sides: (p) => {
      const moves = moving(p);
      return pairs(p, {
        left: growth(p),
        right: (t) => 1 - (((8 - p.delta) * Math.PI) / 4) * p.run.g[t] * p.run.g[t],
        counts: (t) => moves(t) && p.run.s[t] <= 2,
      });
    },
  },
  far: {
    theorem: "3",
    sides: (p) => {
      const moves = moving(p);
      return pairs(p, {
        left: growth(p),
        right: (t) => 1 - ((((8 - p.delta) * Math.PI) / 2) * p.run.g[t]) / (Math.abs(p.run.A[t]) || 1),
        counts: (t) => moves(t) && p.run.s[t] >= 2,
      });
    },
  },
  contraction: {
    theorem: "3",
    sides: (p) => {
      const ratio = growth(p);
      return pairs(p, {
        left: (t) => Math.abs(ratio(t)),
        right: () => 1 - p.gamma,
        counts: moving(p),
      });
    },
  },
  decay: {
    theorem: "3",
    sides: (p) =>
      every(p, {
        left: (t) => Math.abs(p.run.A[t]),
        right: (t) => Math.abs(p.A0) * Math.exp(-p.gamma * t),
      }),
  },
  monotone: {
    theorem: "4",
    sides: (p) => pairs(p, { left: (t) => p.run.b[t + 1], right: (t) => p.run.b[t] }),
  },
  "least-fall": {
    theorem: "4",
    sides: (p) =>
      pairs(p, {
        left: (t) => p.eta * (Math.min(p.run.s[t], 2) / 8) * Math.abs(p.run.A[t]) * p.run.Phi[t],
        right: fall(p),
      }),
  },
  linear: {
    theorem: "4",
    sides: (p) => {
      const isClose = close(p);
      return every(p, {
        left: () => (1 - p.epsilonPrime) / 4,
        right: (t) => p.run.force[t] / (p.run.s[t] > 0 ? p.run.s[t] : 1),
        counts: (t) => isClose(t) && p.run.s[t] > 0,
      });
    },
  },
  growth: {
    theorem: "4",
    sides: (p) => {
      const [ratio, moves, isClose, isAbove] = [growth(p), moving(p), close(p), wellAbove(p)];
      return pairs(p, {
        left: () => 1 + p.epsilon / 2,
        right: (t) => Math.abs(ratio(t)),
        counts: (t) => moves(t) && isClose(t) && isAbove(t),
      });
    },
  },
  visit: {
    theorem: "4",
    sides: (p) => {
      const isAbove = wellAbove(p);
      return pairs(p, {
        left: () => p.cost,
        right: fall(p),
        counts: (t) => Math.abs(p.run.A[t]) >= p.near && isAbove(t),
      });
    },
  },
  liminf: {
    theorem: "4",
    sides: (p) => {
      const [isClose, isAbove] = [close(p), wellAbove(p)];
      let first = 0;
      while (first <= p.last && isClose(first)) first++;
      return every(p, {
        left: () => p.near,
        right: (t) => Math.abs(p.run.A[t]),
        counts: (t) => t >= first && isAbove(t),
      });
    },
  },
  conclusion: {
    theorem: "4",
    sides: (p) =>
      every(p, {
        left: (t) => p.run.height[t],
        right: () => 2 / p.eta,
        counts: (t) => t === p.last,
      }),
  },
};
