// An inequality of a proof at every step of a run: mirrors eosbook/inequality.py.

export const ROUNDING = 1e-12; // relative difference of both sides that counts as equality

/**
 * left(t) <= right(t), claimed at the steps t = 0 … n - 1 where counts(t): both sides and the margin
 * (right - left) / max(|left|, |right|) as arrays, how many steps count, at how many and at which
 * first it fails, and the step with the least margin (-1 where there is none).
 */
export function evaluate({ n, left, right, counts = () => true }) {
  const column = () => new Float64Array(n);
  const found = {
    n,
    left: column(),
    right: column(),
    margin: column(),
    counts: new Uint8Array(n),
    counted: 0,
    failures: 0,
    firstFailure: -1,
    tightest: -1,
  };
  for (let t = 0; t < n; t++) {
    const [low, high] = [left(t), right(t)];
    const size = Math.max(Math.abs(low), Math.abs(high));
    const margin = (high - low) / (size > 0 ? size : 1);
    found.left[t] = low;
    found.right[t] = high;
    found.margin[t] = margin;
    if (!counts(t)) continue;
    found.counts[t] = 1;
    found.counted += 1;
    if (found.tightest < 0 || margin < found.margin[found.tightest]) found.tightest = t;
    if (!(high - low >= -ROUNDING * size)) {
      found.failures += 1;
      if (found.firstFailure < 0) found.firstFailure = t;
    }
  }
  return found;
}

/** Whether step t of an evaluated inequality is claimed and false. */
export const failsAt = (found, t) => found.counts[t] === 1 && !(found.margin[t] >= -ROUNDING);
