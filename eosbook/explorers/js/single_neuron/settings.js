// The settings of the single-neuron explorer, and how Python and files write them.

import { choice, makeSettings, menu, number, whole } from "../lib/settings.js";

export const VIEWS = ["trajectory", "map"];

const hasExponent = ({ loss_index: index }, { losses }) => losses[index]?.key === "beta";

export const settings = makeSettings({
  eta: number({ symbol: "*η*", above: 0 }),
  x0: number({ symbol: "*x*₀" }),
  y0: number({ symbol: "*y*₀" }),
  loss_index: menu("losses", "loss"),
  beta: number({ symbol: "*β*", above: 1, counts: hasExponent }),
  steps: whole({ inAddress: false }),
  view: choice(VIEWS),
});
export const { fromAddress, symbols: SYMBOLS } = settings;

// The call that computes the run.
export function pythonCall({ eta, x0, y0, loss, beta }, steps) {
  const made = `losses.${loss.python.replace("BETA", beta)}`;
  return `single_neuron.trajectory(${made}, eta=${eta}, x0=${x0}, y0=${y0}, steps=${steps})`;
}

export function toPython(settings, steps) {
  return `from eosbook import losses, single_neuron

run = ${pythonCall(settings, steps)}
`;
}

export function describe({ eta, x0, y0, loss, beta }) {
  const losses = loss.key === "beta" ? `${loss.key} beta=${beta}` : loss.key;
  return `loss=${losses} eta=${eta} x0=${x0} y0=${y0}`;
}
