// Where gradient descent on l(xy - 1) settles: mirrors eosbook/bifurcation.py.
//
// Runs agree with Python's to the last bit; the exponents are sums of logarithms, within rounding.

const HUGE = 1e100;
const LONGEST = 32; // period that is looked for
const ALIKE = 1e-6; // products that count as the same
const LEAST = 1e-300;

export const PROBLEMS = ["square", "root", "frozen"];
export const DOUBLING = Math.sqrt(5) - 1;
export const MERGING = 1.5 * Math.sqrt(3) - 1;
export const ESCAPE = 2;

/** Fills `product` with what follows `settle` steps; {along, across} are its Lyapunov exponents. */
export function follow(problem, eta, x0, y0, settle, product) {
  const square = problem === "square";
  const frozen = problem === "frozen";
  const kept = product.length;
  const target = frozen ? 0 : 1;
  let [x, y] = [x0, y0];
  let along = 0;
  let across = 0;
  for (let t = 0; t < settle + kept; t++) {
    const s = x * y;
    if (!(Math.abs(s) <= HUGE)) {
      product.fill(NaN);
      return { along: NaN, across: NaN };
    }
    const r = s - target;
    let g = r;
    let h = 1;
    if (!square) {
      const w = Math.sqrt(1 + r * r);
      g = r / w;
      h = 1 / ((1 + r * r) * w);
    }
    if (t >= settle) {
      product[t - settle] = s;
      if (frozen) {
        along += Math.log(Math.max(Math.abs(1 - eta * h * y * y), LEAST));
      } else {
        const off = h * s + g;
        const determinant = (1 - eta * h * y * y) * (1 - eta * h * x * x) - eta * eta * off * off;
        const imbalance = Math.log(Math.max(Math.abs(1 + eta * g), LEAST));
        along += Math.log(Math.max(Math.abs(determinant), LEAST)) - imbalance;
        across += imbalance;
      }
    }
    const step = eta * g;
    const x1 = x - step * y;
    if (!frozen) y -= step * x;
    x = x1;
  }
  return { along: along / kept, across: across / kept };
}

/** Period of the last products, up to 32; 0 if there is none. */
export function periodOf(product) {
  const end = product.length;
  for (let period = 1; period <= LONGEST; period++) {
    let same = true;
    for (let i = end - LONGEST; i < end && same; i++) {
      same = Math.abs(product[i] - product[i - period]) <= ALIKE;
    }
    if (same) return period;
  }
  return 0;
}

/** Products of the orbit of period two: of "square" on the diagonal, of "frozen" at height y. */
export function periodTwo(problem, eta, y) {
  if (problem === "frozen") {
    const high = Math.sqrt(((eta * y * y) / 2) ** 2 - 1);
    return [-high, high];
  }
  const spread = Math.sqrt((1 - 1 / eta) * (1 + 3 / eta));
  const middle = 1 + 1 / eta;
  return [(middle - spread) / 2, (middle + spread) / 2];
}

/** Growth of a disturbance over one round of it. */
export function periodTwoMultiplier(problem, eta, y) {
  if (problem === "frozen") {
    const [, s] = periodTwo(problem, eta, y);
    const growth = 1 - (eta * y * y) / ((1 + s * s) * Math.sqrt(1 + s * s));
    return growth * growth;
  }
  return 9 - 2 * (1 + eta) * (1 + eta);
}
