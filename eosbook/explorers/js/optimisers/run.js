// From settings to what the panels draw and the sentence says: the run, plain gradient descent from
// the same start, and where both end over a range of step sizes.

import { extent } from "../lib/plane.js";
import { makeLoss } from "../numerics/losses.js";
import { balancedAcceleration, buffers, noiseDrift, run as follow } from "../numerics/optimisers.js";
import { optionsOf } from "./settings.js";

const SIZES = 33; // step sizes of the sweep
const LONGEST = 20_000;
const GONE = 4; // times its start: how far a diverging run is drawn
const AT_REST = 1e-6; // of |x P| at the end, and of P's change in the last tenth of the run

const loss = makeLoss("sqrt");

// Arrays for two runs and the sweep's, made once.
export function makeStore() {
  return { own: buffers(LONGEST), plain: buffers(LONGEST), sweep: buffers(LONGEST) };
}

// The two runs; `fill` adds where others end.  `before` may have ends for all settings but η.
export function makeRun(settings, ranges, store, before) {
  const { optimiser, eta, x0, p0, steps, depth } = settings;
  const options = optionsOf(settings);
  const { eta: _, ...rest } = settings;
  const key = JSON.stringify(rest);
  const plainKey = JSON.stringify([eta, x0, p0, steps, depth]);
  const plain =
    before?.plainKey === plainKey ? before.plain : follow(loss, "gd", eta, x0, p0, steps, { depth }, store.plain);
  const own = optimiser.key === "gd" ? plain : follow(loss, optimiser.key, eta, x0, p0, steps, options, store.own);
  return {
    settings,
    options,
    key,
    plainKey,
    own,
    plain,
    last: Math.max(own.n, plain.n), // step until which there is one to follow
    reach: { x: reachOf("x", settings, own, plain), rest: reachOf("rest", settings, own, plain) },
    loss: (one, t) => excess(one.x[t] * one.rest[t]),
    sizes: stepSizes(ranges.eta),
    ends: before?.key === key ? before.ends : [],
    predicted: (eta) => edgeAt(eta, depth),
    drift: driftOf(settings, own),
    total: SIZES,
    cancelled: false,
    get done() {
      return this.ends.length === SIZES;
    },
  };
}

// Least and greatest of both runs and 0; where one diverges, not far beyond the start.
function reachOf(name, { x0, p0 }, ...runs) {
  const reaches = runs.map((one) => {
    const [low, high] = extent(one[name], one.n);
    const far = one.diverged ? GONE * Math.max(x0, p0) : Infinity;
    return [Math.max(low, -far), Math.min(high, far)];
  });
  return [Math.min(...reaches.map(([low]) => low)), Math.max(...reaches.map(([, high]) => high))];
}

// ℓ(s) − ℓ(0) without cancellation or overflow.
const excess = (s) => (s / (1 + Math.hypot(1, s))) * s;

function stepSizes({ min, max }) {
  return Array.from({ length: SIZES }, (_, i) => min * (max / min) ** (i / (SIZES - 1)));
}

// A generator, to be run in slices.
export function* fill(run, store) {
  const { settings, options, sizes } = run;
  const { optimiser, x0, p0, steps, depth } = settings;
  for (const eta of sizes.slice(run.ends.length)) {
    const own = follow(loss, optimiser.key, eta, x0, p0, steps, options, store.sweep).end;
    yield;
    const plain = follow(loss, "gd", eta, x0, p0, steps, { depth }, store.sweep).end;
    run.ends.push({ eta, own, plain });
    yield;
  }
}

// Sharpness over 2/η at which gradient descent ends that has bounced, as eosbook.depth has it.
function edgeAt(eta, depth) {
  return 1 - (eta * eta * balancedAcceleration(eta, depth)) / (4 * loss.c);
}

// Two weights with label noise: the ratio along the slow equation, from where the run has crossed.
function driftOf({ optimiser, depth, eta, noise }, own) {
  if (optimiser.key !== "label_noise" || depth !== 2) return null;
  let step = 0;
  while (step <= own.n && eta * own.z[step] * own.z[step] >= 1.9) step++;
  if (step > own.n) return null;
  const u0 = eta * own.z[step] * own.z[step];
  return { from: step, at: (t) => noiseDrift(eta, noise, t - step, u0) / 2 };
}

export function rests({ x, rest, n, diverged }) {
  const before = rest[n - Math.floor(n / 10)];
  return !diverged && Math.abs(x[n] * rest[n]) < AT_REST && Math.abs(rest[n] / before - 1) < AT_REST;
}
