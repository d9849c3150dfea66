// The settings of the explorer of stored runs, and how Python reads a run.

import { choice, makeSettings, menu, whole } from "../lib/settings.js";

export const WINDOWS = { whole: "all", near: "around this one" };

export const settings = makeSettings({
  lr_index: menu("learning_rates", "lr"),
  seed_index: menu("seeds", "seed"),
  step: whole({ symbol: "step" }),
  window: choice(Object.keys(WINDOWS)),
  others: choice(["shown", "hidden"]),
});

export function toPython({ name }) {
  return `from eosbook import runs

run = runs.load("${name}")
print(run.describe())
step, loss = run["step"], run["loss"]
`;
}
