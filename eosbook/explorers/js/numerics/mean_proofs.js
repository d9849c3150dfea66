// The inequalities of the proofs of Theorems 3 and 4 along a run of the mean model: mirrors
// eosbook/mean_proofs.py, operation by operation but for exp.

import { halfTanhHalf, oneMinusTanhRatio } from "./elementary.js";
import { Phi, g, gInverse, gaussian } from "./gaussian.js";
import { trajectory } from "./mean_model.js";

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

/** A run at a theorem's step size ("3" or "4") from (A0, 0), with the constants of its proof. */
export function makeProof(theorem, delta, d, A0, maxSteps, out) {
  const rest = theorem === "3" ? 8 - delta : 8 + delta;
  const eta = (rest * Math.PI) / (d * d);
  const run = trajectory(eta, d, A0, 0, maxSteps, { out });
  const last = lastStep(run, eta);
  const proof = { theorem, delta, d, A0, eta, run, last, ...sums(run, last) };
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
  proof.hypothesis = true;
  for (let t = 0; t <= last; t++) {
    if (run.A[t] === 0 && eta * run.height[t] > 2) proof.hypothesis = false;
  }
  return proof;
}

// The step at which the run is at rest.
function lastStep(run, eta) {
  for (let t = 0; t <= run.n; t++) {
    const still = eta * run.height[t] < 2 && Math.abs(run.s[t]) < AT_REST;
    if (run.A[t] === 0 || still) return t;
  }
  return run.n;
}

// |s|, l'(|s|), g(b) and Phi(b) at every step.
function sums(run, last) {
  const column = () => new Float64Array(last + 1);
  const made = { s: column(), force: column(), g: column(), Phi: column() };
  for (let t = 0; t <= last; t++) {
    gaussian(run.b[t], DENSITY);
    made.s[t] = Math.abs(run.s[t]);
    made.force[t] = halfTanhHalf(made.s[t]);
    made.Phi[t] = DENSITY[1];
    made.g[t] = DENSITY[2];
  }
  return made;
}

// ---------------------------------------------------------------- the inequalities

// b_t - b_{t+1}, by (5); A_{t+1} / A_t and where it is defined; where eta d^2 g(b)^2 / 2 >= 2 + epsilon.
const fall = (p) => (t) => p.eta * p.force[t] * Math.abs(p.run.A[t]) * p.Phi[t];
const growth = (p) => (t) => (p.run.A[t] !== 0 ? p.run.A[t + 1] / p.run.A[t] : p.run.A[t + 1]);
const moving = (p) => (t) => p.run.A[t] !== 0;
const wellAbove = (p) => (t) => p.eta * p.run.height[t] >= 2 + p.epsilon;
const close = (p) => (t) => Math.abs(p.run.A[t]) <= p.near;

// All steps, and all but the last: those that speak of t + 1.
const every = (p, sides) => ({ n: p.last + 1, ...sides });
const pairs = (p, sides) => ({ n: p.last, ...sides });

/** key → {theorem, sides(proof) → what `evaluate` wants}. */
export const INEQUALITIES = {
  slope: {
    theorem: "3",
    sides: (p) => every(p, { left: (t) => p.force[t], right: (t) => p.s[t] / 4 }),
  },
  chord: {
    theorem: "3",
    sides: (p) => every(p, { left: (t) => Math.min(p.s[t], 2) / 8, right: (t) => p.force[t] }),
  },
  fall: {
    theorem: "3",
    sides: (p) => pairs(p, { left: fall(p), right: (t) => 0.5 * p.eta * Math.abs(p.run.A[t]) }),
  },
  printed: {
    theorem: "3",
    sides: (p) =>
      pairs(p, {
        left: (t) => p.force[t] * Math.abs(p.run.A[t]) * p.Phi[t],
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
    sides: (p) => every(p, { left: () => LEAST_HEIGHT, right: (t) => p.g[t] }),
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
    sides: (p) =>
      pairs(p, {
        left: growth(p),
        right: (t) => 1 - (((8 - p.delta) * Math.PI) / 4) * p.g[t] * p.g[t],
        counts: (t) => moving(p)(t) && p.s[t] <= 2,
      }),
  },
  far: {
    theorem: "3",
    sides: (p) =>
      pairs(p, {
        left: growth(p),
        right: (t) => 1 - ((((8 - p.delta) * Math.PI) / 2) * p.g[t]) / (Math.abs(p.run.A[t]) || 1),
        counts: (t) => moving(p)(t) && p.s[t] >= 2,
      }),
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
        left: (t) => p.eta * (Math.min(p.s[t], 2) / 8) * Math.abs(p.run.A[t]) * p.Phi[t],
        right: fall(p),
      }),
  },
  linear: {
    theorem: "4",
    sides: (p) =>
      every(p, {
        left: () => (1 - p.epsilonPrime) / 4,
        right: (t) => p.force[t] / (p.s[t] > 0 ? p.s[t] : 1),
        counts: (t) => close(p)(t) && p.s[t] > 0,
      }),
  },
  growth: {
    theorem: "4",
    sides: (p) => {
      const ratio = growth(p);
      return pairs(p, {
        left: () => 1 + p.epsilon / 2,
        right: (t) => Math.abs(ratio(t)),
        counts: (t) => moving(p)(t) && close(p)(t) && wellAbove(p)(t),
      });
    },
  },
  visit: {
    theorem: "4",
    sides: (p) =>
      pairs(p, {
        left: () => p.cost,
        right: fall(p),
        counts: (t) => Math.abs(p.run.A[t]) >= p.near && wellAbove(p)(t),
      }),
  },
  liminf: {
    theorem: "4",
    sides: (p) => {
      let first = 0;
      while (first <= p.last && close(p)(first)) first++;
      return every(p, {
        left: () => p.near,
        right: (t) => Math.abs(p.run.A[t]),
        counts: (t) => t >= first && wellAbove(p)(t),
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
