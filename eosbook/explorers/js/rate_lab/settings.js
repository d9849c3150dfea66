// The settings of the rate lab, and how Python and files write them.

import { START } from "../crossing/settings.js";
import { makeSettings, number } from "../lib/settings.js";

const SEPARATOR = " ";

// Some keys of the config's exponents, in their order, as one text.
const exponents = {
  symbol: "*β* shown",
  counts: () => true,
  allowed: (settings, key, { exponents }) =>
    chosenOf(settings[key], exponents) ? null : options(exponents),
  read: (text, key, { exponents }) => (chosenOf(text, exponents) ? text : undefined),
  write: (settings, key) => settings[key],
  options: (key, { exponents }) => options(exponents),
};

const options = (list) => `one or more of ${list.map(({ key }) => key).join(", ")}`;

// The entries that a text names, null if it is not such a text.
function chosenOf(text, list) {
  if (typeof text !== "string") return null;
  const keys = text.split(SEPARATOR);
  const entries = list.filter(({ key }) => keys.includes(key));
  return entries.map(({ key }) => key).join(SEPARATOR) === text && entries.length ? entries : null;
}

// The text with one key more or less; itself where none would be left.
export function toggled(text, key, list) {
  const before = text.split(SEPARATOR);
  const keys = list.map((entry) => entry.key);
  const after = keys.filter((each) => before.includes(each) !== (each === key));
  return after.length ? after.join(SEPARATOR) : text;
}

export const isShown = (text, key) => text.split(SEPARATOR).includes(key);

const ownIsShown = ({ shown }) => typeof shown === "string" && isShown(shown, "own");

export const settings = makeSettings({
  shown: exponents,
  beta: number({ symbol: "*β*", within: true, counts: ownIsShown }),
  low: number({ symbol: "least *η*", within: true }),
  high: number({ symbol: "greatest *η*", within: true }),
  ...START,
});

export function toPython({ shape, delta }, betas, etas) {
  return `import numpy as np

from eosbook import losses
from eosbook.power_law import fit_power
from eosbook.single_neuron import limit

eta = np.array([${etas.join(", ")}])
size = np.sqrt(${2 + delta} / eta)
laws = {}
for beta in (${betas.join(", ")},):
    loss = losses.higher_order(beta)
    end = limit(loss, eta, ${shape} * size, ${Math.sqrt(1 + shape * shape)} * size, max_steps=10**18)
    steps = end.band_steps / (np.log(1 / eta) if beta == 2 else 1)
    laws[beta] = fit_power(eta, end.gap), fit_power(eta, steps)
    print(beta, *laws[beta])
`;
}
