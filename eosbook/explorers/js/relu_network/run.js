// Training in slices: from settings to all that panels draw and the sentence says.

import { makeBlocks } from "../lib/blocks.js";
import { threshold, trajectory } from "../numerics/mean_model.js";
import { accuracy, makeTrainer } from "../numerics/relu_network.js";
import { startOf } from "./data.js";
import { binsOf } from "./unit.js";

const CHUNK = 60_000; // samples that are gone through between two looks at the clock
const MEAN_STEPS = 100_000; // only small step sizes take more, with which the mean model soon rests
const NEAR = 0.05; // of 2/η: how close to it the sharpness counts as near
const SMALL = 0.01; // of the greatest: swings below it have died out

// ---------------------------------------------------------------- a run

// The run, with the mean model's beside it; `train` fills it.
export function makeRun(settings, { time, test_n: testN }) {
  const { eta, d } = settings;
  const [aMinus, aPlus] = startOf(settings);
  const total = Math.max(1, Math.round(time / eta));
  return {
    settings,
    time,
    testN,
    total,
    start: [aMinus, aPlus],
    threshold: 2 / eta,
    mean: meanModel(eta, d, d * (aMinus + aPlus), total),
    path: null, // the trainer, once there are data
    series: null,
    last: -1, // the last step computed
    swings: null,
    near: null,
    bins: null,
    accuracy: null,
    done: false,
    cancelled: false,
    get diverged() {
      return this.path?.diverged ?? false;
    },
  };
}

// The mean model (5) until it is at rest; from then on it stays.
function meanModel(eta, d, A0, total) {
  const most = Math.min(total, MEAN_STEPS);
  const path = trajectory(eta, d, A0, 0, most, { stop: true });
  const last = path.n;
  let end = 0;
  while (end <= last && path.height[end] >= 2 / eta) end++;
  const series = { A: makeBlocks(path.A), b: makeBlocks(path.b) };
  for (const blocks of Object.values(series)) blocks.extend(last + 1);
  return {
    last,
    series,
    // First step below the threshold; 0 if the start is, −1 if none of the run is.
    end: end > last ? -1 : end,
    at: (key, step) => path[key][Math.min(step, last)],
  };
}

// Fills `run`: a generator, to be run in slices.
export function* train(run, stock) {
  const { prepared, test } = yield* stock(run.settings, run.testN);
  run.bins = prepared.bins ??= binsOf(prepared);
  const { eta, d, n } = run.settings;
  const path = makeTrainer(prepared, eta, ...run.start, 0, run.total);
  const A = new Float64Array(run.total + 1);
  const [loss, sharpness, b] = [path.loss, path.sharpness, path.b].map(makeBlocks);
  Object.assign(run, { path, series: { A: makeBlocks(A), loss, sharpness, b } });
  run.swings = makeSwings(A);
  run.near = makeNear(path.sharpness, run.threshold);
  measure();
  while (!path.done) {
    path.advance(Math.ceil(CHUNK / n));
    measure();
    yield;
  }
  run.accuracy = accuracy(test, path.aMinus[path.n], path.aPlus[path.n], path.b[path.n]);
  run.done = true;

  function measure() {
    for (let t = run.last + 1; t <= path.n; t++) A[t] = d * (path.aMinus[t] + path.aPlus[t]);
    run.last = path.n;
    for (const series of Object.values(run.series)) series.extend(run.last + 1);
    run.swings.extend(run.last);
    run.near.extend(run.last);
  }
}

// ---------------------------------------------------------------- measurements along a run

// How A swings from side to side.  It does at a step when its second difference has the other sign
// than a step before; what is smaller than a hundredth of the greatest does not count.
function makeSwings(A) {
  const bends = new Float32Array(A.length); // the size, with a minus sign where it does not alternate
  let known = 1;
  let before = 0;
  let largest = 0; // bend
  let width = 0;

  function counts(step) {
    return bends[step] > 0 && bends[step] >= SMALL * largest;
  }
  return {
    extend(last) {
      for (; known < last; known++) {
        const bend = A[known + 1] - 2 * A[known] + A[known - 1];
        const size = Math.abs(bend);
        bends[known] = bend * before < 0 ? size : -size;
        before = bend;
        if (size > largest) largest = size;
        if (bends[known] > 0) width = Math.max(width, Math.abs(A[known] - A[known - 1]));
      }
    },
    // First and last step, number of steps, the widest swing; first is −1 if A never swings.
    summary(last) {
      let [first, end, count] = [-1, -1, 0];
      for (let t = 1; t < last; t++) {
        if (!counts(t)) continue;
        if (first < 0) first = t;
        end = t;
        count++;
      }
      return { first, end, count, width: count ? width : 0 };
    },
  };
}

// How long the sharpness stands at 2/η.
function makeNear(sharpness, threshold) {
  const found = { above: 0, near: 0, lastNear: -1 };
  let known = 0;
  return {
    found,
    extend(last) {
      for (; known <= last; known++) {
        if (sharpness[known] >= threshold) found.above++;
        if (Math.abs(sharpness[known] / threshold - 1) > NEAR) continue;
        found.near++;
        found.lastNear = known;
      }
    },
  };
}

// ---------------------------------------------------------------- predictions

// Step sizes at which theory puts the transition: 8π/d², and 2 over the sharpness at the start.
export function boundaries(run) {
  const sharpness = run.last >= 0 ? run.path.sharpness[0] : 0;
  return { theory: threshold(run.settings.d), init: sharpness > 0 ? 2 / sharpness : null };
}

// Whether no unit passes anything of the training set on: the network is 0 and stays.
export function isDead(run, step) {
  return run.path.b[step] <= -run.bins.largest;
}
