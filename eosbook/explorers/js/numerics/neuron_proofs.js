// The inequalities of the proofs for the single neuron, Appendix C, along a run: mirrors
// eosbook/neuron_proofs.py, operation by operation but for exp and powers.

import { HUGE } from "./limit.js";

const NEAR = 1; // c_0 of Lemma 6: a run has reached the axis where x <= 0 or |xy| <= c_0
const RATE = 0.25; // our choice for the constant in the decay of |x_t| of Theorem 1
const PULL = 0.5; // and for that of (15)
const SPREAD = 2; // and for those of Propositions 3 and 4
const AT_REST = 1e-6; // |xy| at which a run is at rest, once it is below the threshold

// The largest s with q(s) <= deficit, by bisection.
function largest(loss, deficit) {
  let [low, high] = [0, 64];
  for (let k = 0; k < 100; k++) {
    const middle = 0.5 * (low + high);
    if (loss.q(middle) <= deficit) low = middle;
    else high = middle;
  }
  return low;
}

/** Arrays that `makeProof` fills, for runs of at most `maxSteps` steps. */
export function buffers(maxSteps) {
  const column = () => new Float64Array(maxSteps + 1);
  const numbers = ["x", "y", "s", "gap"].map((name) => [name, column()]);
  return { ...Object.fromEntries(numbers), phase: new Uint8Array(maxSteps + 1) };
}

/**
 * Gradient descent from sqrt(gamma/eta) (shape, sqrt(1 + shape²)), with the numbers with which the
 * proofs look at it.  `run` holds x, y, s = |xy|, gap = 2/eta - y² and phase of its steps 0 … last,
 * the last being that at which it is at rest.
 */
export function makeProof(loss, eta, gamma, shape, maxSteps, out = buffers(maxSteps)) {
  const size = Math.sqrt(gamma / eta);
  const run = out;
  const way = follow(loss, eta, size * shape, size * Math.sqrt(1 + shape * shape), maxSteps, run);
  const epsilon = Math.abs(gamma - 2) / 2;
  const epsilonPrime = epsilon / (2 * (2 + epsilon));
  const proof = {
    loss,
    eta,
    gamma,
    shape,
    run,
    ...way,
    delta: Math.abs(gamma - 2),
    alpha: Math.min(Math.abs(gamma - 2), gamma),
    half: largest(loss, 0.5),
    epsilon,
    epsilonPrime,
    close: largest(loss, epsilonPrime),
    unit: unitOf(loss, eta),
    landed: run.x[way.last] === 0 && eta * run.y[way.last] * run.y[way.last] > 2,
  };
  return { ...proof, at: partsOf(proof) };
}

// Natural unit of delta; 0 for beta = inf.
function unitOf({ beta, c }, eta) {
  return Number.isFinite(beta) ? eta * (eta / c) ** (1 / (beta - 1)) : 0;
}

// The run until it is at rest; t_0 of Lemma 6 and the crossing, or -1.
function follow(loss, eta, x0, y0, maxSteps, run) {
  let [x, y, stage] = [x0, y0, 0];
  let [reached, lastAbove, last, diverged] = [-1, -1, maxSteps, false];
  let [gap, fall] = [2 / eta - y0 * y0, 0];
  for (let t = 0; t <= maxSteps; t++) {
    const s = x * y;
    if (!(Math.abs(s) <= HUGE)) {
      last = Math.max(t - 1, 0);
      diverged = true;
      break;
    }
    const above = eta * (y * y) >= 2;
    if (stage === 0 && x <= 0) stage = above ? 1 : 2;
    else if (stage === 1 && !above) stage = 2;
    gap += fall;
    run.x[t] = x;
    run.y[t] = y;
    run.s[t] = Math.abs(s);
    run.gap[t] = gap;
    run.phase[t] = stage;
    if (reached < 0 && (x <= 0 || run.s[t] <= NEAR)) reached = t;
    if (gap <= 0) lastAbove = t;
    if (x === 0 || (eta * (y * y) < 2 && run.s[t] < AT_REST)) {
      last = t;
      break;
    }
    const p = eta * (1 - loss.q(run.s[t])) * x * x;
    fall = y * y * p * (2 - p);
    const g = eta * loss.prime(s);
    const next = x - g * y;
    y -= g * x;
    x = next;
  }
  const crosses = reached >= 0 && lastAbove >= 0 && lastAbove + 1 >= reached && lastAbove < last;
  return { last, diverged, reached, crossing: crosses ? lastAbove + 1 : -1 };
}

/** Whether what the statements of a section ask for is true of the run. */
export function hypothesis({ loss, eta, gamma, delta, landed }, section) {
  if (!(eta < 1)) return false;
  if (section === "C.1") return true;
  if (section === "C.2") return gamma < 2 && eta <= Math.min(Math.sqrt(delta), gamma);
  return gamma > 2 && !landed && (section === "C.4" || Number.isFinite(loss.beta));
}

// ---------------------------------------------------------------- the inequalities

// The step t_0 or that of the crossing, or the last where there is none.
const step = (p, t) => (t < 0 ? p.last : t);

// Of step t: whether it is from t_0 or from the crossing on, and where Theorem 1 speaks; x_{t+1}/x_t
// and where it is defined; y_t² and where Lemma 7 speaks, D_t, delta_t and gap² + 4 x²/eta; 2 c |s|^beta, and where Theorem 5
// speaks.
function partsOf(p) {
  const { loss, eta, gamma, epsilon, reached, crossing } = p;
  const { x, y, s, gap } = p.run;
  const finite = Number.isFinite(loss.beta);
  const { beta, c } = finite ? loss : { beta: 2, c: 0.5 };
  const arrived = (t) => reached >= 0 && t >= reached;
  const excess = (t) => -eta * gap[t];
  return {
    arrived,
    crossed: (t) => crossing >= 0 && t >= crossing,
    below: (t) => gamma < 2 && arrived(t),
    growth: (t) => (x[t] !== 0 ? x[t + 1] / x[t] : x[t + 1]),
    moving: (t) => x[t] !== 0,
    square: (t) => y[t] * y[t],
    wellAbove: (t) => gamma > 2 && eta * (y[t] * y[t]) >= 2 + epsilon,
    conserved: (t) => (y[t] - x[t]) * (y[t] + x[t]),
    excess,
    energy: (t) => gap[t] * gap[t] + (4 * x[t] * x[t]) / eta,
    own: (t) => 2 * c * s[t] ** beta,
    speaks: (t) => finite && arrived(t) && excess(t) >= 0 && excess(t) <= 1 / beta,
  };
}

// The first step at which a condition holds, or infinity.
function first(p, condition) {
  for (let t = 0; t <= p.last; t++) if (condition(t)) return t;
  return Infinity;
}

// All steps, and all but the last: those that speak of t + 1.
const every = (p, sides) => ({ n: p.last + 1, ...sides });
const pairs = (p, sides) => ({ n: p.last, ...sides });

/** key → function of a proof → what `evaluate` wants. */
export const INEQUALITIES = {
  decrease: (p) => pairs(p, { left: (t) => p.at.conserved(t + 1), right: p.at.conserved }),
  conserved: (p) => {
    const least = new Float64Array(p.last + 1);
    least[0] = p.at.conserved(0);
    for (let t = 1; t <= p.last; t++) least[t] = least[t - 1] * (1 - p.eta * p.eta);
    return every(p, { left: (t) => least[t], right: p.at.conserved });
  },
  approach: (p) => {
    const slope = p.loss.prime(NEAR);
    return pairs(p, {
      left: (t) => p.eta * slope * p.run.y[t],
      right: (t) => p.run.x[t] - p.run.x[t + 1],
      counts: (t) => !p.at.arrived(t),
    });
  },
  stays: (p) => {
    const t0 = step(p, p.reached);
    const bound = Math.max(Math.abs(p.run.x[t0]), p.eta * p.run.y[t0]);
    return every(p, { left: (t) => Math.abs(p.run.x[t]), right: () => bound, counts: p.at.arrived });
  },
  reach: (p) => {
    const scale = Math.sqrt(Math.max(p.gamma, 1 / p.gamma) * p.eta);
    const bound = (1 + p.eta * p.shape) * scale;
    return every(p, { left: (t) => Math.abs(p.run.x[t]), right: () => bound, counts: p.at.arrived });
  },
  upper: (p) =>
    every(p, { left: p.at.square, right: (t) => p.gamma / p.eta + p.run.x[t] * p.run.x[t] }),
  height: (p) =>
    pairs(p, {
      left: (t) => (1 - p.eta * p.run.x[t] * p.run.x[t]) * p.run.y[t],
      right: (t) => p.run.y[t + 1],
      counts: p.at.below,
    }),
  overshoot: (p) =>
    pairs(p, {
      left: (t) => -p.at.growth(t),
      right: () => 1 - (2 - p.gamma) / 2,
      counts: (t) => p.at.moving(t) && p.at.below(t),
    }),
  shrinks: (p) =>
    pairs(p, {
      left: p.at.growth,
      right: (t) => 1 - 0.5 * p.eta * p.at.square(t),
      counts: (t) => p.at.moving(t) && p.at.below(t) && p.run.s[t] <= p.half,
    }),
  decay: (p) => {
    const start = Math.abs(p.run.x[step(p, p.reached)]);
    const rate = RATE * p.alpha;
    return every(p, {
      left: (t) => Math.abs(p.run.x[t]),
      right: (t) => start * Math.exp(-rate * Math.max(t - p.reached, 0)),
      counts: p.at.below,
    });
  },
  grows: (p) =>
    pairs(p, {
      left: () => 1 + p.epsilon / 2,
      right: (t) => Math.abs(p.at.growth(t)),
      counts: (t) =>
        p.at.moving(t) && p.at.wellAbove(t) && p.run.s[t] <= p.close,
    }),
  liminf: (p) => {
    const since = first(p, (t) => p.run.s[t] > p.close);
    return every(p, {
      left: () => p.close,
      right: (t) => p.run.s[t],
      counts: (t) => t >= since && p.at.wellAbove(t) && p.at.arrived(t),
    });
  },
  ends: (p) =>
    every(p, {
      left: p.at.square,
      right: () => 2 / p.eta,
      counts: (t) => t === p.last && (p.crossing >= 0 || p.run.x[p.last] === 0),
    }),
  jump: (p) =>
    pairs(p, {
      left: (t) => p.run.gap[t + 1],
      right: (t) => 2 * p.eta * p.run.s[t] * p.run.s[t],
      counts: (t) => p.at.arrived(t + 1) && p.run.gap[t] <= 0,
    }),
  pull: (p) =>
    pairs(p, {
      left: (t) => Math.abs(p.at.growth(t)),
      right: (t) => Math.exp(-PULL * p.eta * p.run.gap[t]),
      counts: (t) => p.at.moving(t) && p.at.crossed(t),
    }),
  cost: (p) =>
    pairs(p, {
      left: (t) => p.run.gap[t + 1],
      right: (t) => p.run.gap[t] + 4 * p.run.x[t] * p.run.x[t],
      counts: p.at.crossed,
    }),
  sum: (p) => {
    const bound = (1 + 2 * p.eta) * p.at.energy(step(p, p.crossing));
    return every(p, { left: p.at.energy, right: () => bound, counts: p.at.crossed });
  },
  printed: (p) => {
    const bound = Math.sqrt(2) * p.run.s[step(p, p.crossing)];
    return every(p, { left: (t) => p.run.gap[t], right: () => bound, counts: p.at.crossed });
  },
  inside: (p) => {
    const { own, speaks, excess } = p.at;
    const bound = (t) => SPREAD * (excess(t) + p.unit);
    const since = first(p, (t) => speaks(t) && own(t) <= bound(t));
    return every(p, { left: own, right: bound, counts: (t) => t >= since && speaks(t) });
  },
  outside: (p) => {
    const { own, speaks, excess } = p.at;
    const bound = (t) => SPREAD * own(t);
    const since = first(p, (t) => speaks(t) && bound(t) >= excess(t));
    const far = (t) => excess(t) >= p.unit;
    return every(p, {
      left: excess,
      right: bound,
      counts: (t) => t >= since && speaks(t) && far(t),
    });
  },
};
