// The single neuron that corresponds to a mean model.
//
// With α² = 1/(√2 d Φ(b₀)), x = A/(√2 d α) and y = √2 d α g(b), a step of the mean model is a step
// of gradient descent on ℓ(xy) of size η/α², but that g is replaced by its tangent at b₀ as y moves.
// So the neuron is what the mean model would be if g were linear: same loss, same s = xy = A g(b),
// same η times sharpness, and the same step of x to the first.

import { Phi, g } from "../numerics/gaussian.js";
import { computeRun, computeTheory } from "../single_neuron/run.js";

const PATIENCE = 1000; // evaluations spent on its limit, of which only divergence is asked
const AT_LEAST = 3000; // steps drawn; more if the mean model takes more

// `last` is the mean model's last step.
export function twinOf({ eta, d, A0, b0, steps }, last, buffers) {
  const root = Math.sqrt(Math.SQRT2 * d * Phi(b0)); // 1/α
  const across = root / (Math.SQRT2 * d);
  const up = (Math.SQRT2 * d) / root;
  const [height, slope] = [g(b0), Phi(b0)];
  const settings = {
    eta: eta * root * root,
    x0: across * A0,
    y0: up * height,
    loss: { key: "sym" },
    steps: Math.min(steps, Math.max(2 * last, AT_LEAST)),
  };
  const run = computeRun(settings, buffers, PATIENCE);
  run.theory = computeTheory(run);
  return {
    settings,
    run,
    // A as x, b as y and back.
    xOf: (A) => across * A,
    yOf: (b) => up * (height + slope * (b - b0)),
    AOf: (x) => x / across,
    bOf: (y) => b0 + (y / up - height) / slope,
  };
}
