// The settings of the crossing's explorer, and how Python and files write them.

import { choice, makeSettings, menu, number } from "../lib/settings.js";

export const UNITS = { natural: "natural", raw: "as they are" };

const hasExponent = ({ loss_index: index }, { losses }) => losses[index]?.key === "beta";

// A start: x̃ = x₀/√(y₀² − x₀²) and δ₀ = η ℓ″(0) (y₀² − x₀²) − 2, the same for all step sizes.
export const START = {
  shape: number({ symbol: "*x̃*", within: true }),
  delta: number({ symbol: "*δ*₀", within: true }),
};

export const settings = makeSettings({
  eta: number({ symbol: "*η*", within: true }),
  loss_index: menu("losses", "loss"),
  beta: number({ symbol: "*β*", within: true, counts: hasExponent }),
  ...START,
  units: choice(Object.keys(UNITS)),
  zoom: number({ symbol: "zoom", within: true }),
});

export function toPython({ loss, beta, shape, delta }, etas) {
  return `import numpy as np

from eosbook import crossing, losses
from eosbook.single_neuron import limit

loss = losses.${loss.python.replace("BETA", beta)}
eta = np.array([${etas.join(", ")}])
size = np.sqrt(${2 + delta} / (eta * loss.curvature))
end = limit(loss, eta, ${shape} * size, ${Math.sqrt(1 + shape * shape)} * size, max_steps=10**18)
k = crossing.gap_constant(loss.beta)
ratio = end.gap / crossing.natural_units(loss, eta).gap
print(k, ratio)
`;
}

export function describe({ eta, loss, beta, shape, delta }) {
  const named = loss.key === "beta" ? `${loss.key} beta=${beta}` : loss.key;
  return `loss=${named} eta=${eta} shape=${shape} delta=${delta}`;
}
