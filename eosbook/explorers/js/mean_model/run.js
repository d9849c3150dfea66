// From settings to one computed run: what every panel draws and the sentence says.

import { phaseStarts } from "../lib/phases.js";
import { halfTanhHalf } from "../numerics/elementary.js";
import { Phi, g } from "../numerics/gaussian.js";
import { edge } from "../numerics/mean_limit.js";
import { envelope, flowCurve, flowLimit, limit, trajectory } from "../numerics/mean_model.js";
import { twinOf } from "./twin.js";

const AT_REST = 1e-7; // loss above its minimum at which a run is drawn to its end
const SAMPLES = 160; // points of a theoretical curve
const PATIENCE = 100_000; // steps to look for the limit
const STRIDE = 0.3; // of the flow's integration, times its fastest rate: errors of 1e-5

// `buffers` holds the arrays of both runs, `mean` and `neuron`.
export function computeRun(settings, buffers) {
  const { eta, d, A0, b0, steps } = settings;
  const path = trajectory(eta, d, A0, b0, steps, { stop: true, out: buffers.mean });
  const run = {
    settings,
    path,
    height: (step) => path.height[step],
    threshold: 2 / eta,
    // The bias at which d²g(b)²/2 = 2/η: Theorem 4's bound where it is negative.
    edge: edge(eta, d),
    multiple: (eta * d * d) / Math.PI,
    limit: limit(eta, d, A0, b0, { maxSteps: PATIENCE }),
    flowLimit: flowLimit(d, A0, b0),
    diverges: path.flag === "diverged",
  };
  run.last = lastDrawn(run);
  run.starts = phaseStarts(path.phase, run.last);
  run.theory = computeTheory(run);
  run.twin = twinOf(settings, run.last, buffers.neuron);
  return run;
}

// The last step drawn: that at which the run is as good as at rest.
function lastDrawn({ path, threshold }) {
  for (let t = 0; t < path.n; t++) {
    const excess = path.s[t] ** 2 / 8; // of which the loss is at most
    if (path.height[t] < threshold && excess < AT_REST) return t;
  }
  return path.n;
}

// The factor by which Theorem 3 says that |A| shrinks a step, at least; its bound is −(η/γ)|A₀|,
// if η ≤ γ/|A₀|.
export function theorem3({ settings: { eta, A0 }, multiple }) {
  const delta = 8 - multiple;
  const gamma = Math.min(delta, 8 - delta, (8 - delta) / Math.abs(A0)) / 200;
  return { bound: (-eta / gamma) * Math.abs(A0), most: gamma / Math.abs(A0) };
}

// First-order theory: 2/η minus the limiting sharpness, above the threshold; where the bias ends,
// below it.
export const gapTheory = ({ edge }) => 3 * (Phi(edge) / g(edge)) ** 2;
export const biasTheory = ({ settings: { d, A0 }, multiple }) =>
  (-Math.sqrt(2 * Math.PI) * A0 * A0) / ((8 - multiple) * d * d);

// ---------------------------------------------------------------- theory

// Gradient flow and envelope: as curves in the plane, and the flow at the run's steps.
function computeTheory({ settings, edge, last }) {
  const { eta, d, A0, b0 } = settings;
  const flow = pointsOf(flowCurve(d, A0, b0, SAMPLES));
  const biases = [];
  for (let k = 0; k < SAMPLES && b0 > edge; k++) {
    biases.push(edge + (b0 - edge) * (k / (SAMPLES - 1)) ** 2);
  }
  const widths = envelope(eta, d, biases);
  const curve = biases.map((b, k) => ({ A: widths[k], b }));
  return {
    flow,
    flowAt: flowAtSteps(settings, last),
    envelope: curve.filter(({ A }) => Number.isFinite(A)),
  };
}

function pointsOf({ A, b }) {
  return Array.from(A, (value, i) => ({ A: value, b: b[i] }));
}

// The flow from the sides of a view of the plane, |A| ≤ width, at `count` biases: its other curves.
export function flowFamily(d, width, [low, high], count) {
  return Array.from({ length: count }, (_, k) => {
    const b = low + ((high - low) * (k + 0.5)) / count;
    return pointsOf(flowCurve(d, width, b, 12));
  });
}

// The flow (6) at the times of the run's steps, closely while it moves and then at rest.
function flowAtSteps({ eta, d, A0, b0 }, last) {
  const rate = (A, b) => {
    const height = g(b);
    const slope = halfTanhHalf(A * height);
    return [-2 * d * d * slope * height, -slope * A * Phi(b)];
  };
  const h = STRIDE / (0.5 * (d * g(b0)) ** 2);
  let [A, b] = [A0, b0];
  const points = [{ step: 0, A, b }];
  for (let k = 1; k * h <= eta * last && Math.abs(A) > 1e-6; k++) {
    const [A1, b1] = rate(A, b);
    const [A2, b2] = rate(A + (h / 2) * A1, b + (h / 2) * b1);
    const [A3, b3] = rate(A + (h / 2) * A2, b + (h / 2) * b2);
    const [A4, b4] = rate(A + h * A3, b + h * b3);
    A += (h / 6) * (A1 + 2 * A2 + 2 * A3 + A4);
    b += (h / 6) * (b1 + 2 * b2 + 2 * b3 + b4);
    points.push({ step: (k * h) / eta, A, b });
  }
  return [...points, { step: last, A, b }];
}
