// An inequality of a proof at every step of a run: mirrors eosbook/inequality.py.

export const ROUNDING = 1e-12; // relative difference of both sides that counts as equality

const relative = (low, high, size) => (high - low) / (size > 0 ? size : 1);

/**
 * left(t) <= right(t), claimed at the steps t = 0 … n - 1 where counts(t): how many steps count, at
 * how many and at which first it fails, the step with the least margin, (right - left) over the larger
 * of |left| and |right|, and that margin (-1 and infinity where there is none).
 */
export function judge({ n, left, right, counts = () => true }) {
  const found = { n, counted: 0, failures: 0, firstFailure: -1, tightest: -1, least: Infinity };
  for (let t = 0; t < n; t++) {
    if (!counts(t)) continue;
    const [low, high] = [left(t), right(t)];
    const size = Math.max(Math.abs(low), Math.abs(high));
    const margin = relative(low, high, size);
    found.counted += 1;
    if (found.tightest < 0 || margin < found.least) {
      found.tightest = t;
      found.least = margin;
    }
    if (!(high - low >= -ROUNDING * size)) {
      found.failures += 1;
      if (found.firstFailure < 0) found.firstFailure = t;
    }
  }
  return found;
}

/** The same, and both sides, the margin and whether it counts at each step, as arrays. */
export function evaluate(sides) {
  const { n, counts = () => true } = sides;
  const column = () => new Float64Array(n);
  const arrays = { left: column(), right: column(), margin: column(), counts: new Uint8Array(n) };
  for (let t = 0; t < n; t++) {
    const [low, high] = [sides.left(t), sides.right(t)];
    arrays.left[t] = low;
    arrays.right[t] = high;
    arrays.margin[t] = relative(low, high, Math.max(Math.abs(low), Math.abs(high)));
    arrays.counts[t] = counts(t) ? 1 : 0;
  }
  return { ...judge(sides), ...arrays };
}

/** Whether step t of an evaluated inequality is claimed and false. */
export const failsAt = (found, t) => found.counts[t] === 1 && !(found.margin[t] >= -ROUNDING);
