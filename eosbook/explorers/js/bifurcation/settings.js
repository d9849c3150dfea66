// The settings of the explorer of period doubling, and how Python and files write them.

import { makeSettings, menu, number } from "../lib/settings.js";

export const settings = makeSettings({
  problem_index: menu("problems", "problem"),
  eta: number({ symbol: "*η*", within: true }),
  imbalance: number({ symbol: "*y*₀ − *x*₀", within: true }),
  zoom: number({ symbol: "zoom", within: true }),
});

const SUM = 2.1; // of x₀ and y₀: near (1, 1), and not on it
const HEIGHT = Math.sqrt(2); // of y where it is held: the flattest minima of the others are as sharp

export function startOf({ problem, imbalance }) {
  const start = [(SUM - imbalance) / 2, (SUM + imbalance) / 2];
  return problem.key === "frozen" ? [start[0], HEIGHT] : start;
}

export function toPython(settings, { etas, settle, kept }) {
  const [x, y] = startOf(settings);
  return `import numpy as np

from eosbook.bifurcation import attractors

x0, y0 = ${x}, ${y}
found = attractors("${settings.problem.key}", [${settings.eta}], x0, y0, settle=${settle}, kept=${kept})
print(found.period[0], found.along[0], found.across[0], found.product[0, -8:])
eta = np.linspace(${etas[0]}, ${etas.at(-1)}, ${etas.length})
diagram = attractors("${settings.problem.key}", eta, x0, y0, settle=${settle}, kept=${kept})
`;
}

export function describe({ problem, eta, imbalance, zoom }) {
  return `problem=${problem.key} eta=${eta} imbalance=${imbalance} zoom=${zoom}`;
}
