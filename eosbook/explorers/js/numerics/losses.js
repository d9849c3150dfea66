// The losses of Example 1 and of Section 1.2, one number at a time: mirrors eosbook/losses.py.
//
// Slopes agree with Python's to the last bit, but for the powers of the higher-order loss.

import { halfTanhHalf, oneMinusTanhRatio } from "./elementary.js";

function sechSquared(s) {
  const e = Math.exp(-2 * Math.abs(s));
  return (4 * e) / ((1 + e) * (1 + e));
}

const FORMULAS = {
  sqrt: () => ({
    beta: 2,
    c: 1 / 2,
    value: (s) => Math.sqrt(1 + s * s),
    prime: (s) => s / Math.sqrt(1 + s * s),
    second: (s) => 1 / ((1 + s * s) * Math.sqrt(1 + s * s)),
    q: (s) => {
      const w = Math.sqrt(1 + s * s);
      return (s * s) / (w * (1 + w));
    },
  }),
  rsym: () => ({
    beta: 2,
    c: 1 / 3,
    value: (s) => Math.abs(s) + Math.log1p(Math.exp(-2 * Math.abs(s))),
    prime: (s) => 2 * halfTanhHalf(2 * s),
    second: sechSquared,
    q: (s) => oneMinusTanhRatio(Math.abs(s)),
  }),
  huber: () => ({
    beta: Infinity,
    c: NaN,
    r: 1,
    value: (s) => (Math.abs(s) <= 1 ? (s * s) / 2 : Math.abs(s) - 0.5),
    prime: (s) => (Math.abs(s) <= 1 ? s : Math.sign(s)),
    second: (s) => (Math.abs(s) <= 1 ? 1 : 0),
    q: (s) => {
      const a = Math.abs(s);
      return a <= 1 ? 0 : (a - 1) / a;
    },
  }),
  beta: (beta) => {
    const c = (beta / (beta + 1)) ** beta / (beta + 1);
    const r = (beta + 1) / beta;
    return {
      beta,
      c,
      r,
      value: (s) => {
        const a = Math.min(Math.abs(s), r);
        return (a * a) / 2 - (c * a ** (beta + 2)) / (beta + 2) + (Math.abs(s) - a);
      },
      prime: (s) => (Math.abs(s) < r ? s * (1 - c * Math.abs(s) ** beta) : Math.sign(s)),
      second: (s) => (Math.abs(s) < r ? 1 - (beta + 1) * c * Math.abs(s) ** beta : 0),
      q: (s) => {
        const a = Math.abs(s);
        return a < r ? c * a ** beta : (a - 1) / a;
      },
    };
  },
  sym: () => ({
    beta: 2,
    c: 1 / 12,
    curvature: 1 / 4,
    lipschitz: 1 / 2,
    value: (s) => Math.abs(s) / 2 + Math.log1p(Math.exp(-Math.abs(s))),
    prime: halfTanhHalf,
    second: (s) => sechSquared(s / 2) / 4,
    q: (s) => oneMinusTanhRatio(Math.abs(s) / 2),
  }),
};

/** The loss with that key ("sqrt", "rsym", "huber", "beta", "sym"); `beta` > 1 for "beta". */
export function makeLoss(key, beta) {
  if (!(key in FORMULAS)) {
    throw new RangeError(`key must be one of ${Object.keys(FORMULAS).join(", ")}, got ${key}`);
  }
  if (key === "beta" && !(beta > 1 && Number.isFinite(beta))) {
    throw new RangeError(`beta must be finite and > 1, got ${beta}`);
  }
  const formulas = FORMULAS[key](beta);
  return { key, curvature: 1, lipschitz: 1, r: Infinity, ...formulas };
}
