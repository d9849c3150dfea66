// From settings to what the panels draw and the sentence says: limits over exponents and step sizes,
// power laws fitted to those in the range, and what theory says of them.

import { bounced, limitOf } from "../crossing/run.js";
import {
  bouncingFactor,
  bouncingSteps,
  bouncingTimeConstant,
  gapConstant,
  naturalUnits,
} from "../numerics/crossing.js";
import { makeLoss } from "../numerics/losses.js";
import { fitPower } from "../numerics/power_law.js";

const BAND = 1; // the bouncing steps counted are those with δ in [0, 1]: y² in [2/η, 3/η]
const COARSE = 8; // the first pass takes every eighth step size

// The families {exponent, beta, loss, points: {eta, gap, steps}, …} of the exponents shown, not yet
// measured; those of `before` are taken over where they are the same.
export function makeRun(settings, { exponents, etas }, shown, before) {
  const { beta: own, shape, delta } = settings;
  const families = exponents.map((exponent, look) => {
    if (!shown(exponent)) return null;
    const beta = exponent.beta ?? own;
    const key = JSON.stringify([exponent.key, beta, shape, delta]);
    return before?.families.find((family) => family.key === key) ?? measured(key, exponent, beta, look, etas);
  });
  const kept = families.filter(Boolean);
  return {
    settings,
    families: kept,
    cancelled: false,
    get total() {
      return kept.reduce((sum, { points }) => sum + points.length, 0);
    },
    get taken() {
      return kept.reduce((sum, { points }) => sum + points.filter(({ end }) => end).length, 0);
    },
    get done() {
      return this.taken === this.total;
    },
  };
}

function measured(key, exponent, beta, look, etas) {
  const loss = makeLoss("beta", beta);
  const [k, steps] = [gapConstant(beta), bouncingSteps(loss, etas, BAND)];
  return {
    ...{ key, exponent, beta, look, loss },
    points: etas.map((eta) => ({ eta, end: null })),
    theory: etas.map((eta, i) => ({
      eta,
      gap: k * naturalUnits(loss, eta).gap,
      steps: steps[i],
    })),
  };
}

// A generator, to be run in slices: large step sizes first, as they are quick, and coarse ones.
export function* fill({ families, settings }) {
  const { shape, delta } = settings;
  for (let stride = COARSE; stride >= 1; stride /= 2) {
    for (const { loss, points } of families) {
      for (let i = points.length - 1; i >= 0; i -= stride) {
        const point = points[i];
        if (point.end) continue;
        point.end = limitOf(loss, point.eta, shape, delta);
        const counts = bounced(point.end);
        point.gap = counts ? point.end.gap : NaN;
        point.steps = counts && point.end.bandSteps > 0 ? point.end.bandSteps : NaN;
        yield;
      }
    }
  }
}

// ---------------------------------------------------------------- laws

export const QUANTITIES = {
  gap: { power: (beta) => 1 / (beta - 1), logarithm: () => false },
  steps: {
    power: (beta) => -Math.max(beta / (beta - 1), 2),
    logarithm: (beta) => beta === 2,
  },
};

// What is fitted and drawn: the quantity itself, or without its factor log(1/η).
export function valueOf(kind, beta, divide) {
  const without = divide && QUANTITIES[kind].logarithm(beta);
  return (point) => (without ? point[kind] / Math.log(1 / point.eta) : point[kind]);
}

// The fitted law of one family, with the number of points in it; the law is null below three.
export function lawOf(family, kind, { low, high }, divide) {
  const value = valueOf(kind, family.beta, divide);
  const points = family.points.filter(
    (point) => point.end && inRange(point, { low, high }) && value(point) > 0,
  );
  const law = fitPower(
    points.map(({ eta }) => eta),
    points.map(value),
  );
  return { law, count: points.length, expected: QUANTITIES[kind].power(family.beta) };
}

export const inRange = ({ eta }, { low, high }) => eta >= low * (1 - 1e-9) && eta <= high * (1 + 1e-9);

// The constant that a law of the expected power would have at each step size: its value at the
// smallest η in the range.
export function constantOf(family, kind, range, divide) {
  const value = valueOf(kind, family.beta, divide);
  const point = family.points.find((each) => each.end && inRange(each, range) && value(each) > 0);
  return point ? value(point) * point.eta ** -QUANTITIES[kind].power(family.beta) : NaN;
}

// The same constant by theory: of the gap k c^(-1/(β-1)); of the steps T c^(1/(β-1)) below β = 2,
// there 2c if the logarithm is left out, and B above.
export function theoryOf({ beta, loss }, kind, divide) {
  const unit = loss.c ** (1 / (beta - 1));
  if (kind === "gap") return gapConstant(beta) / unit;
  if (beta === 2) return divide ? 2 * loss.c : NaN;
  return beta < 2 ? bouncingTimeConstant(beta) * unit : bouncingFactor(loss, BAND);
}
