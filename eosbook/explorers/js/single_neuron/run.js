// From settings to one computed run: what every panel draws and the sentence says.

import { phaseStarts } from "../lib/phases.js";
import { makeLoss } from "../numerics/losses.js";
import {
  envelope,
  gradientFlow,
  gradientFlowCurve,
  limit,
  predictedRegime,
  trajectory,
} from "../numerics/single_neuron.js";

const AT_REST = 1e-7; // loss above its minimum at which a converging run is drawn to its end
const GONE = 4; // times its start: how far a diverging run is drawn
const SAMPLES = 160; // points of a theoretical curve
const ACCURACY = 0.1; // of the flow's integration: errors of 1e-6
const TOLERANCE = 1e-10; // of the limit: more digits than are shown

export function lossOf({ loss, beta }) {
  return makeLoss(loss.key, loss.key === "beta" ? beta : undefined);
}

// `patience` bounds the work on the limit.
export function computeRun(settings, buffers, patience = Infinity) {
  const { eta, x0, y0, steps } = settings;
  const loss = lossOf(settings);
  const path = trajectory(loss, eta, x0, y0, steps, { stop: true, out: buffers });
  const swapped = Math.abs(x0) > Math.abs(y0);
  const run = {
    settings,
    loss,
    path,
    swapped,
    // κ = ℓ″(0): the sharpness at height y on the axis is κ y².
    height: (step) => loss.curvature * (swapped ? path.x[step] ** 2 : path.y2[step]),
    excess: (step) => excess(loss, path.x[step] * path.y[step], path.value[step]),
    threshold: 2 / eta,
    limit: limit(loss, eta, x0, y0, { relTol: TOLERANCE, maxEvaluations: patience }),
    flowLimit: loss.curvature * Math.abs((y0 - x0) * (y0 + x0)),
    arrival: arrivalSharpness(loss, eta, x0, y0),
    predicted: ["first-order", "sharper"].map((rule) =>
      predictedRegime(eta, x0, y0, loss, rule),
    ),
  };
  run.diverges = path.flag === "diverged" || run.limit.flag === "diverged";
  run.last = lastDrawn(run);
  run.starts = phaseStarts(path.phase, run.last);
  return run;
}

// ℓ(s) − ℓ(0), by its leading term where the difference would cancel.
function excess(loss, s, value) {
  return Math.abs(s) < 1e-4 ? (loss.curvature * s * s) / 2 : value - loss.value(0);
}

// The sharpness with which the flow of the sharper rule reaches the axis (one order beyond D₀).
export function arrivalSharpness(loss, eta, x0, y0) {
  const D = Math.abs((y0 - x0) * (y0 + x0));
  const small = Math.min(Math.abs(x0), Math.abs(y0));
  if (!(D > 0)) return 0;
  return loss.curvature * D * Math.exp(-eta * loss.lipschitz * Math.asinh(small / Math.sqrt(D)));
}

// The last step drawn: that at which a converging run is as good as at rest, or at which a diverging
// one has gone far; never beyond the last of which every number is finite.
function lastDrawn(run) {
  const { path, threshold, settings, diverges } = run;
  const far = GONE * Math.max(Math.abs(settings.x0), Math.abs(settings.y0));
  for (let step = 0; step < path.n; step++) {
    const { x, y } = path;
    if (diverges) {
      if (!isFiniteStep(path, step + 1)) return step;
      if (Math.max(Math.abs(x[step]), Math.abs(y[step])) > far) return step;
    } else if (run.height(step) < threshold && run.excess(step) < AT_REST) return step;
  }
  return path.n;
}

function isFiniteStep({ value, sharpness, y2 }, step) {
  return Number.isFinite(value[step] + sharpness[step] + y2[step]);
}

// ---------------------------------------------------------------- theory

// Gradient flow and envelope: as curves in the plane, and at the run's own steps.
export function computeTheory(run) {
  const { x0, y0, eta } = run.settings;
  const { loss, swapped, starts } = run;
  const arc = gradientFlowCurve(x0, y0, SAMPLES);
  const flow = Array.from(arc.x, (x, i) => ({ x, y: arc.y[i] }));

  const floor = Math.sqrt(run.threshold / loss.curvature);
  const top = Math.abs(swapped ? x0 : y0);
  const heights = [];
  for (let k = 0; k < SAMPLES && top > floor; k++) {
    heights.push(floor + (top - floor) * (k / (SAMPLES - 1)) ** 2);
  }
  const widths = envelope(loss, eta, heights);
  const curve = heights.map((height, k) => ({ height, width: widths[k] }));

  const bouncing = starts[2] > starts[1] && !run.diverges ? sampleSteps(starts[1], starts[2] - 1) : [];
  const tall = bouncing.map((step) => Math.abs(swapped ? run.path.x[step] : run.path.y[step]));
  const wide = envelope(loss, eta, tall);
  const envelopeAt = bouncing.map((step, i) => ({ step, x: wide[i], y: tall[i] }));
  const known = (points) => points.filter((point) => Object.values(point).every(Number.isFinite));
  return {
    flow: known(flow),
    flowAt: known(flowAtSteps(run)),
    envelope: known(curve),
    envelopeAt: known(envelopeAt),
  };
}

// The flow at the times of the run's steps, closely while it moves and then at rest.
function flowAtSteps({ settings, loss, last }) {
  const { eta, x0, y0 } = settings;
  if (x0 === 0 || y0 === 0) return [];
  const D = Math.abs((y0 - x0) * (y0 + x0));
  const angle = Math.asinh(Math.min(Math.abs(x0), Math.abs(y0)) / Math.sqrt(D));
  const arrived = angle / loss.lipschitz + 40 / (loss.curvature * D);
  const end = Math.min(eta * last, arrived);
  const times = Array.from({ length: SAMPLES }, (_, k) => (end * k) / (SAMPLES - 1));
  const { x, y } = gradientFlow(loss, x0, y0, times, ACCURACY);
  const points = times.map((time, k) => ({ step: time / eta, x: x[k], y: y[k] }));
  return [...points, { ...points.at(-1), step: last }];
}

function sampleSteps(first, last) {
  const count = Math.min(last - first + 1, SAMPLES);
  const at = (k) => first + Math.round((k * (last - first)) / Math.max(count - 1, 1));
  return Array.from({ length: count }, (_, k) => at(k));
}

export function excessAt(run, { x, y }) {
  return excess(run.loss, x * y, run.loss.value(x * y));
}

// ---------------------------------------------------------------- landmarks of the step size

// Step sizes at which each rule puts the boundary for this start; the sharper rule may have none.
export function boundaries({ x0, y0 }, loss) {
  const D = Math.abs((y0 - x0) * (y0 + x0)) * loss.curvature;
  if (!(D > 0) || !Number.isFinite(D)) return { first: null, sharper: null };
  const first = 2 / D;
  const small = Math.min(Math.abs(x0), Math.abs(y0));
  const rate = loss.lipschitz * Math.asinh(small / Math.sqrt(D / loss.curvature));
  // η e^(−η rate) = 2/D: the smaller root, below the maximum at η = 1/rate.
  if (rate === 0) return { first, sharper: first };
  if (first * rate * Math.E > 1) return { first, sharper: null };
  let [low, high] = [first, 1 / rate];
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    if (middle * Math.exp(-middle * rate) < first) low = middle;
    else high = middle;
  }
  return { first, sharper: 0.5 * (low + high) };
}
