// Gradient flow on l(xy) and what it predicts (Section 2.2): mirrors eosbook/_flow.py.

import { REGIMES } from "./limit.js";

const sign = (s) => (s < 0 || Object.is(s, -0) ? -1 : 1);

/** Limit of the gradient flow: on the axis, at the same y^2 - x^2 (Lemma 1). */
export function gradientFlowLimit(x0, y0) {
  const end = Math.sqrt(Math.abs((y0 - x0) * (y0 + x0)));
  return Math.abs(y0) >= Math.abs(x0) ? [0, sign(y0) * end] : [sign(x0) * end, 0];
}

/** The arc of the hyperbola y^2 - x^2 = D from the start to the axis, in n points. */
export function gradientFlowCurve(x0, y0, n = 200) {
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const D = Math.abs((y0 - x0) * (y0 + x0));
  const onY = Math.abs(y0) > Math.abs(x0);
  const theta0 = Math.asinh(Math.min(Math.abs(x0), Math.abs(y0)) / Math.sqrt(D));
  for (let i = 0; i < n; i++) {
    const rest = 1 - i / (n - 1);
    const small = D === 0 ? Math.abs(x0) * rest : Math.sqrt(D) * Math.sinh(theta0 * rest);
    const large = D === 0 ? Math.abs(y0) * rest : Math.sqrt(D) * Math.cosh(theta0 * rest);
    x[i] = sign(x0) * (onY ? small : large);
    y[i] = sign(y0) * (onY ? large : small);
  }
  x[0] = x0;
  y[0] = y0;
  return { x, y };
}

// d(log s)/dt = -l'(s)/s sqrt(D^2 + 4 s^2).
function rate(loss, D, logS) {
  const s = Math.exp(logS);
  return (-loss.prime(s) / s) * Math.sqrt(D * D + 4 * s * s);
}

/**
 * Gradient flow at increasing times >= 0, on its hyperbola exactly.  Only s = xy moves; log|s| is
 * integrated by the classical Runge-Kutta rule with steps that its own speed sets.
 */
export function gradientFlow(loss, x0, y0, times, accuracy = 0.02) {
  const x = new Float64Array(times.length).fill(x0);
  const y = new Float64Array(times.length).fill(y0);
  if (x0 === 0 || y0 === 0) return { x, y };
  const D = (y0 - x0) * (y0 + x0);
  let logS = Math.log(Math.abs(x0)) + Math.log(Math.abs(y0));
  let now = 0;
  for (let i = 0; i < times.length; i++) {
    while (now < times[i]) {
      const speed = rate(loss, D, logS);
      const h = Math.min(times[i] - now, accuracy / Math.max(Math.abs(speed), 1e-300));
      const k2 = rate(loss, D, logS + (h / 2) * speed);
      const k3 = rate(loss, D, logS + (h / 2) * k2);
      const k4 = rate(loss, D, logS + h * k3);
      logS += (h / 6) * (speed + 2 * k2 + 2 * k3 + k4);
      now += h;
      if (logS < -600) {
        now = times[i]; // s has reached 0 to every digit
      }
    }
    const s = Math.exp(logS);
    const larger = Math.sqrt((Math.abs(D) + Math.sqrt(D * D + 4 * s * s)) / 2);
    x[i] = sign(x0) * (D >= 0 ? s / larger : larger);
    y[i] = sign(y0) * (D >= 0 ? larger : s / larger);
  }
  return { x, y };
}

function lossOnTheWay(eta, small, D, lipschitz, rule) {
  if (rule === "first-order" || D <= 0) return 0;
  return eta * lipschitz * Math.asinh(small / Math.sqrt(D));
}

/** The regime that theory predicts: rule "first-order" (the paper's) or "sharper". */
export function predictedRegime(eta, x0, y0, { curvature, lipschitz }, rule) {
  const D = Math.abs((y0 - x0) * (y0 + x0));
  const small = Math.min(Math.abs(x0), Math.abs(y0));
  const lost = lossOnTheWay(eta, small, D, lipschitz, rule);
  return eta * curvature * D * Math.exp(-lost) > 2 ? REGIMES[1] : REGIMES[0];
}

/** Height y0 > |x0| of the boundary that `predictedRegime` draws. */
export function regimeBoundary(eta, x0, { curvature, lipschitz }, rule) {
  const base = 2 / (eta * curvature);
  const small = Math.abs(x0);
  let low = 0;
  let high = lossOnTheWay(eta, small, base, lipschitz, rule);
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    const D = base * Math.exp(middle);
    if (lossOnTheWay(eta, small, D, lipschitz, rule) > middle) low = middle;
    else high = middle;
  }
  return Math.sqrt(base * Math.exp(0.5 * (low + high)) + x0 * x0);
}
