// Exponential and logistic functions made of + - * / alone: mirrors eosbook/_elementary.py, operation
// by operation, so that whole runs agree with Python's to the last bit.

const INVERSE_LN2 = 1.4426950408889634;
const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LEAST = 1075; // 2^-1075 is 0
const POWERS = Float64Array.from({ length: LEAST + 1 }, (_, k) => 2 ** -k);

/** exp(-x) for x >= 0, within a unit in the last place; 0 from x = 745.14 on and for NaN. */
export function expMinus(x) {
  const k = x >= 0 ? Math.trunc(Math.min(x * INVERSE_LN2 + 0.5, 1075)) : LEAST;
  const r = k < LEAST ? k * LN2_HIGH - x + k * LN2_LOW : 0;
  let p = 1 / 6227020800;
  p = p * r + 1 / 479001600;
  p = p * r + 1 / 39916800;
  p = p * r + 1 / 3628800;
  p = p * r + 1 / 362880;
  p = p * r + 1 / 40320;
  p = p * r + 1 / 5040;
  p = p * r + 1 / 720;
  p = p * r + 1 / 120;
  p = p * r + 1 / 24;
  p = p * r + 1 / 6;
  p = p * r + 1 / 2;
  return (1 + (r + r * r * p)) * POWERS[k];
}

/** 1 - tanh(h)/h for h >= 0, by Lambert's continued fraction written as one fraction. */
export function oneMinusTanhRatio(h) {
  if (h > 1) {
    const e = expMinus(2 * h);
    return 1 - (1 - e) / ((1 + e) * h);
  }
  const z = h * h;
  const above = z * (11486475 + z * (810810 + z * (12870 + z * 44)));
  const below = 34459425 + z * (16216200 + z * (945945 + z * (13860 + z * 45)));
  return above / below;
}

/** l_sym'(s) = tanh(s/2)/2, the slope of the symmetrised logistic loss. */
export function halfTanhHalf(s) {
  const a = Math.abs(s);
  if (a > 2) {
    const e = expMinus(a);
    const value = 0.5 * ((1 - e) / (1 + e));
    return s > 0 ? value : -value;
  }
  return 0.25 * s * (1 - oneMinusTanhRatio(0.5 * a));
}
