// The sweep in slices: from settings to the points that panels draw and the sentence says.

import { limit, threshold } from "../numerics/mean_model.js";
import { accuracy, finalState, measure } from "../numerics/relu_network.js";
import { startOf } from "../relu_network/data.js";

const CHUNK = 60_000; // samples that are gone through between two looks at the clock
const CURVE = 40; // points of the mean model's curve, in each span
const BUDGET = { maxSteps: 100_000 };
const COARSE = 8; // the first pass takes every eighth point
export const GROWS = 0.1; // as eosbook.transition has it: growth above it is not one of rounding

// The sweep with nothing in it yet; `fill` fills it.  Until it is done it shows the one `before`, or
// what that one shows if it has hardly begun.
export function makeSweep(settings, { ratios, spans, time, test_n: testN }, before) {
  const edge = threshold(settings.d);
  const points = ratios.map((ratio) => {
    const eta = ratio * edge;
    return { ratio, eta, steps: Math.max(1, Math.round(time / eta)), end: null };
  });
  return {
    settings,
    testN,
    spans,
    edge,
    points,
    done: false,
    total: points.reduce((sum, { steps }) => sum + steps, 0),
    taken: 0, // steps
    init: null, // 2 over the sharpness at the start
    mean: [], // {eta, ratio, b} of the mean model
    before: before?.known.length > COARSE ? before : (before?.before ?? null),
    cancelled: false,
    get known() {
      return points.filter(({ end }) => end);
    },
  };
}

// A generator, to be run in slices: coarse first and then finer, in each pass the quickest first.
export function* fill(sweep, stock) {
  const { settings, points, edge, testN } = sweep;
  const { prepared, test } = yield* stock(settings, testN);
  const [aMinus, aPlus] = startOf(settings);
  const { sharpness } = measure(prepared, aMinus, aPlus, 0);
  sweep.init = sharpness > 0 ? 2 / sharpness : null;
  yield* meanModel();
  for (const point of inOrder(points)) {
    const state = finalState(prepared, point.eta, aMinus, aPlus, 0, point.steps);
    while (!state.done) {
      sweep.taken += state.advance(Math.ceil(CHUNK / settings.n));
      yield;
    }
    const { aMinus: minus, aPlus: plus, b } = state;
    point.end = { ...state, accuracy: accuracy(test, minus, plus, b) };
    yield;
  }
  sweep.done = true;
  sweep.before = null;

  function* meanModel() {
    const A0 = settings.d * (aMinus + aPlus);
    const ratios = Object.values(sweep.spans).flatMap(([first, last]) =>
      Array.from({ length: CURVE }, (_, k) => first * (last / first) ** (k / (CURVE - 1))),
    );
    for (const ratio of ratios.sort((a, b) => a - b)) {
      const { b } = limit(ratio * edge, settings.d, A0, 0, BUDGET);
      if (Number.isFinite(b)) sweep.mean.push({ ratio, eta: ratio * edge, b });
      yield;
    }
  }
}

export function inOrder(points) {
  const passes = [];
  for (let step = COARSE; step >= 1; step /= 2) {
    const pass = points.filter((_, i) => i % step === 0 && (step === COARSE || i % (2 * step) !== 0));
    passes.push(...pass.reverse());
  }
  return passes;
}

export const grows = ({ end }) => end.swing >= GROWS;

// The two neighbours of the known points between which swings begin to grow; null if none are.
export function onset(known) {
  const first = known.findIndex(grows);
  return first > 0 ? [known[first - 1], known[first]] : null;
}

// The mean model's limit at one step size of the sweep.
export function meanAt({ settings }, eta) {
  const [aMinus, aPlus] = startOf(settings);
  return limit(eta, settings.d, settings.d * (aMinus + aPlus), 0, BUDGET).b;
}
