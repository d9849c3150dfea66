// Many steps of gradient descent at once near the edge of stability: mirrors `leap` in eosbook/_kernels.py,
// with a fixed tolerance.
//
// There the map (d, log a) -> (d, log a) + F is close to the identity: the time-1 map of a flow whose
// velocity is F - (1/2) DF + (1/3) D^2 F - ... with the differences D along the orbit.  Integrating
// it over an integer time N is N steps.  The pull of the envelope makes it stiff: hence the linearly
// implicit midpoint rule with extrapolation (Bader and Deuflhard 1983).

const ORDER = 5;
const SUBSTEPS = [2, 6, 10, 14, 22];
const TOLERANCE = 1e-13;

function choose(n, k) {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

const VELOCITY = Float64Array.from({ length: ORDER + 1 }, (_, j) => {
  let sum = 0;
  for (let i = j; i <= ORDER; i++) sum += choose(i, j) / (i + 1);
  return (-1) ** j * sum;
});
const LAST_TERM = Float64Array.from(
  { length: ORDER + 1 },
  (_, j) => ((-1) ** j * choose(ORDER, j)) / (ORDER + 1),
);

// Velocity at (d, log a) into v[0], v[1] and the last term of its series into v[2], v[3];
// NaN where x does not bounce.
function velocity(loss, eta, d, logA, v) {
  let a = Math.exp(logA);
  let vd = 0;
  let vl = 0;
  let ed = 0;
  let el = 0;
  for (let j = 0; j <= ORDER; j++) {
    const D = 2 + d;
    const h = eta * a;
    const S = Math.sqrt(D * D + 4 * h * h);
    const g = (eta * loss.prime(a)) / loss.curvature;
    const e = d + (4 * h * h) / (D + S) - loss.q(a) * S - g * g;
    if (!(e > -1)) {
      v.fill(NaN);
      return;
    }
    const fd = -D * g * g;
    const fl = Math.log1p(e);
    vd += VELOCITY[j] * fd;
    vl += VELOCITY[j] * fl;
    ed += LAST_TERM[j] * fd;
    el += LAST_TERM[j] * fl;
    d += fd;
    a += a * e;
  }
  v[0] = vd;
  v[1] = vl;
  v[2] = ed;
  v[3] = el;
}

const here = new Float64Array(4);
const there = new Float64Array(4);
const tableD = new Float64Array(SUBSTEPS.length);
const tableL = new Float64Array(SUBSTEPS.length);

/** Increments of d and log a over `steps` steps, and their error in units of the tolerance. */
export function leap(loss, eta, d, logA, steps, relTol = TOLERANCE) {
  velocity(loss, eta, d, logA, here);
  const [vd, vl] = here;
  let [, , ed, el] = here;
  if (Number.isNaN(vd)) return { dd: 0, dl: 0, error: Infinity };
  const nudge = 1e-6 * (Math.abs(d) + steps * Math.abs(vd));
  velocity(loss, eta, d + nudge, logA, there);
  const jdd = (there[0] - vd) / nudge;
  const jld = (there[1] - vl) / nudge;
  velocity(loss, eta, d, logA + 1e-6, there);
  const jdl = (there[0] - vd) / 1e-6;
  const jll = (there[1] - vl) / 1e-6;
  for (let k = 0; k < SUBSTEPS.length; k++) {
    const n = SUBSTEPS[k];
    const h = steps / n;
    const det = (1 - h * jdd) * (1 - h * jll) - h * h * jdl * jld;
    let wd = vd;
    let wl = vl;
    let zd = 0;
    let zl = 0;
    let pd = 0;
    let pl = 0;
    for (let i = 0; i <= n; i++) {
      if (i > 0) {
        velocity(loss, eta, d + zd, logA + zl, there);
        wd = there[0];
        wl = there[1];
      }
      const bd = h * wd - pd;
      const bl = h * wl - pl;
      const xd = ((1 - h * jll) * bd + h * jdl * bl) / det;
      const xl = ((1 - h * jdd) * bl + h * jld * bd) / det;
      if (i > 0 && i < n) {
        pd += 2 * xd;
        pl += 2 * xl;
      } else {
        pd = xd;
        pl = xl;
      }
      zd += pd;
      zl += pl;
    }
    tableD[k] = zd;
    tableL[k] = zl;
    for (let j = k - 1; j >= 0; j--) {
      const ratio = (n / SUBSTEPS[j]) ** 2 - 1;
      tableD[j] = tableD[j + 1] + (tableD[j + 1] - tableD[j]) / ratio;
      tableL[j] = tableL[j + 1] + (tableL[j + 1] - tableL[j]) / ratio;
    }
  }
  ed *= steps;
  el *= steps;
  const det = (1 - steps * jdd) * (1 - steps * jll) - steps * steps * jdl * jld;
  const fd = ((1 - steps * jll) * ed + steps * jdl * el) / det;
  const fl = ((1 - steps * jdd) * el + steps * jld * ed) / det;
  const errorD = Math.abs(tableD[0] - tableD[1]) + Math.abs(fd);
  const errorL = Math.abs(tableL[0] - tableL[1]) + Math.abs(fl);
  const end = Math.abs(d + tableD[0]);
  const error = Math.max(errorD / (Math.abs(d) + end), errorL) / relTol;
  return { dd: tableD[0], dl: tableL[0], error: Number.isNaN(error) ? Infinity : error };
}
