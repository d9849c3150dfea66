// The settings of the race of optimisers, and how Python and files write them.

import { makeSettings, menu, number, whole } from "../lib/settings.js";

const used =
  (key) =>
  ({ optimiser_index: index }, { optimisers }) =>
    optimisers[index]?.uses === key;

export const PARAMETERS = ["momentum", "radius", "noise", "horizon"];
const SYMBOLS = { momentum: "*β*", radius: "*ρ*", noise: "*σ*", horizon: "horizon" };

export const settings = makeSettings({
  optimiser_index: menu("optimisers", "optimiser"),
  eta: number({ symbol: "*η*", within: true }),
  depth: whole({ symbol: "weights" }),
  x0: number({ symbol: "*x*₀", within: true }),
  p0: number({ symbol: "*P*₀", within: true }),
  ...Object.fromEntries(
    PARAMETERS.map((key) => [key, number({ symbol: SYMBOLS[key], within: true, counts: used(key) })]),
  ),
  steps: whole({ symbol: "steps" }),
});

// Only the parameters that the optimiser has.
export function optionsOf({ optimiser, depth, ...all }) {
  const own = PARAMETERS.filter((key) => key === optimiser.uses).map((key) => [key, all[key]]);
  return { depth, ...Object.fromEntries(own) };
}

export function toPython(settings) {
  const { optimiser, eta, x0, p0, steps } = settings;
  const options = Object.entries(optionsOf(settings)).map(([key, value]) => `${key}=${value}`);
  return `from eosbook import losses, optimisers

loss = losses.square_root()
own = optimisers.run(loss, "${optimiser.key}", ${eta}, ${x0}, ${p0}, ${steps}, ${options.join(", ")})
plain = optimisers.run(loss, "gd", ${eta}, ${x0}, ${p0}, ${steps}, depth=${settings.depth})
for each in (own, plain):
    print(each.optimiser, each.sharpness[-1], each.threshold[-1], each.end)
`;
}

export function describe(settings) {
  const { optimiser, eta, x0, p0 } = settings;
  const options = Object.entries(optionsOf(settings)).map(([key, value]) => `${key}=${value}`);
  return `optimiser=${optimiser.key} eta=${eta} x0=${x0} p0=${p0} ${options.join(" ")}`;
}
