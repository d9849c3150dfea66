// The settings of the mean-model explorer, and how Python and files write them.

import { makeSettings, number, whole } from "../lib/settings.js";

export const settings = makeSettings({
  eta: number({ symbol: "*η*", within: true }),
  d: whole({ symbol: "*d*" }),
  A0: number({ symbol: "*A*₀", within: true }),
  b0: number({ symbol: "*b*₀", within: true }),
  steps: whole({ inAddress: false }),
});

export function toPython({ eta, d, A0, b0 }, steps) {
  return `from eosbook import mean_model

run = mean_model.trajectory(eta=${eta}, d=${d}, A0=${A0}, b0=${b0}, steps=${steps})
`;
}

export function describe({ eta, d, A0, b0 }) {
  return `eta=${eta} d=${d} A0=${A0} b0=${b0}`;
}
