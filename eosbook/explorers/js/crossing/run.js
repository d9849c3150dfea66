// From settings to what the panels draw and the sentence says: runs at several step sizes seen in
// natural units, the profile that they follow, and gaps over a range of step sizes.

import { gapConstant, naturalUnits, profile, startAt } from "../numerics/crossing.js";
import { limit } from "../numerics/limit.js";
import { lossOf } from "../single_neuron/run.js";

export const DIVISORS = [1, 2, 4, 8]; // of the step size: one run each
export const LEAVES = 1.1; // a ratio at which a prediction is no longer good

const GAPS = 31; // step sizes of which the gap is drawn
const SAMPLES = 160; // points of a curve
const TALL = 6; // of D: what the picture shows above the threshold, without zoom
const TOLERANCE = 1e-10; // of the limit: more digits than are shown
const LONGEST = 1e25; // steps; the smaller β, the longer the bouncing
const SPACING = 0.03; // of D from point to point, next to 1 + |D|
const SMALLEST = 1e-4; // of A: what is drawn of a run that comes to rest

// Nothing measured yet; `fill` measures.  `before` may have gaps of the same settings but η.
export function makeRun(settings, ranges, before) {
  const { eta } = settings;
  const loss = lossOf(settings);
  const { loss: kind, beta, shape, delta } = settings;
  const key = JSON.stringify([kind.key, loss.beta, shape, delta]);
  const run = {
    settings,
    key,
    loss,
    k: gapConstant(loss.beta),
    units: naturalUnits(loss, eta),
    etas: DIVISORS.map((divisor) => eta / divisor),
    sizes: stepSizes(ranges.eta),
    curves: [], // of runs
    gaps: before?.key === key ? before.gaps : [], // {eta, ratio} of runs that bounce, and others
    profile: sampledProfile(loss.beta),
    leaves: profileLeaves(loss.beta),
    cancelled: false,
    get done() {
      return run.curves.length === DIVISORS.length && run.gaps.length === GAPS;
    },
    get taken() {
      return run.curves.length + run.gaps.length;
    },
    total: DIVISORS.length + GAPS,
  };
  return run;
}

function stepSizes({ min, max }) {
  const low = min / DIVISORS.at(-1);
  return Array.from({ length: GAPS }, (_, i) => low * (max / low) ** (i / (GAPS - 1)));
}

// A generator, to be run in slices; its first part is the run at η itself.
export function* fill(run) {
  const { loss, settings, sizes, etas } = run;
  const { shape, delta } = settings;
  for (const eta of etas) {
    run.curves.push(followed(loss, eta, shape, delta));
    yield;
  }
  for (const eta of sizes.slice(run.gaps.length)) {
    const end = limitOf(loss, eta, shape, delta);
    run.gaps.push({ eta, end, ratio: bounced(end) ? end.gap / naturalUnits(loss, eta).gap : NaN });
    yield;
  }
}

export const limitOf = (loss, eta, shape, delta, watch) => {
  const options = { relTol: TOLERANCE, maxSteps: LONGEST, watch };
  return limit(loss, eta, ...startAt(loss, eta, shape, delta), options);
};

// Whether a run bounced and came to rest below the threshold.
export const bounced = ({ flag, regime }) => flag === "converged" && regime === "EoS";

// One run: its points {step, delta, s, D, A}, its end, and where it leaves the quasi-static power.
function followed(loss, eta, shape, start) {
  const units = naturalUnits(loss, eta);
  const points = [];
  let last = { delta: Infinity, s: Infinity };
  const end = limitOf(loss, eta, shape, start, (step, delta, s) => {
    const room = SPACING * (Math.abs(delta) + units.delta);
    const fell = delta < 0 && s > SMALLEST * units.s && s < 0.95 * last.s;
    if (fell || last.delta - delta > room / 3) {
      last = { step, delta, s, D: delta / units.delta, A: s / units.s };
      points.push(last);
    }
    return room / (2 * (eta * loss.curvature * s) ** 2); // steps until δ has fallen so far
  });
  if (end.flag === "converged") {
    const D = -end.gap / units.gap;
    points.push({ step: end.steps, delta: D * units.delta, s: 0, D, A: 0 });
  }
  return { eta, units, points, end, bounced: bounced(end), leaves: leaves(loss.beta, points, end) };
}

// A over its quasi-static value (D/2)^(1/β).
export const ratioAt = (beta, D, A) => A / (D / 2) ** (1 / beta);

// The D below which the run is more than a tenth above the quasi-static power; NaN if it never is less.
function leaves(beta, points, { signChange }) {
  const above = points.filter(({ D, step }) => D > 0 && step >= signChange);
  const value = ({ D, A }) => ratioAt(beta, D, A);
  const i = above.findLastIndex((point) => value(point) < LEAVES);
  if (i < 0 || i === above.length - 1) return NaN;
  const [before, after] = [above[i], above[i + 1]];
  const part = (LEAVES - value(before)) / (value(after) - value(before));
  return before.D * (after.D / before.D) ** part;
}

function profileLeaves(beta) {
  let [low, high] = [1e-3, 1e3];
  for (let i = 0; i < 60; i++) {
    const middle = Math.sqrt(low * high);
    if (ratioAt(beta, middle, Math.sqrt(profile(beta, middle))) > LEAVES) low = middle;
    else high = middle;
  }
  return low;
}

// {D, A} from the profile's end upwards, close where it is steep.
function sampledProfile(beta) {
  const k = gapConstant(beta);
  const sampled = [];
  for (let i = 0; i <= SAMPLES; i++) sampled.push(-k * (1 - (i / SAMPLES) ** 2));
  for (let i = 1; i <= SAMPLES; i++) sampled.push(0.02 * 10 ** ((5 * i) / SAMPLES));
  return sampled.map((D) => ({ D, A: Math.sqrt(Math.max(profile(beta, D), 0)) }));
}

// What can be read one by one: the points of the run at η near the crossing, then the gaps; the same
// objects from one drawing to the next.
export function readable({ curves, gaps }) {
  const [curve] = curves;
  const near = curve.points.filter(({ D }) => D <= TALL);
  return [
    ...near.map((point) => (point.read ??= { at: { i: 0, curve, point } })),
    ...gaps.map((gap) => (gap.read ??= { gap })),
  ];
}

// ---------------------------------------------------------------- the view

// The part of the plane that is shown, in natural units: it closes in on the crossing of D = 0.
export function viewOf({ loss, k }, zoom) {
  const middle = Math.sqrt(profile(loss.beta, 0));
  const top = Math.sqrt(profile(loss.beta, TALL / Math.min(zoom, 1)));
  const right = TALL / zoom;
  const high = zoom > 1 ? middle + (top - middle) / zoom : top;
  return {
    D: [-1.35 * k * Math.min(1, 1 / zoom) - 0.03 * right, right],
    A: [zoom > 1 ? middle - middle / zoom : -0.03 * top, 1.06 * high],
  };
}
