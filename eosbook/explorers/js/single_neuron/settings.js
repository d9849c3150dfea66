// What the model's traits say, checked: settings that can be drawn, or the reasons why not.

import { number } from "../lib/format.js";

export const PARAMETERS = ["eta", "x0", "y0", "loss_index", "beta", "steps", "view"];
export const VIEWS = ["trajectory", "map"];
export const SYMBOLS = { eta: "*η*", x0: "*x*₀", y0: "*y*₀", beta: "*β*" };

const LARGEST = 1e30; // the squares of what follows still have room
const isNumber = (value) => typeof value === "number" && Math.abs(value) <= LARGEST;
const UP_TO = `up to ${number(LARGEST)}`;

// Each check gives nothing, or what the value must be.
const CHECKS = {
  eta: ({ eta }) => (isNumber(eta) && eta > 0 ? null : `a positive number ${UP_TO}`),
  x0: ({ x0 }) => (isNumber(x0) ? null : `a number ${UP_TO} in size`),
  y0: ({ y0 }) => (isNumber(y0) ? null : `a number ${UP_TO} in size`),
  loss_index: ({ loss_index }, { losses }) =>
    losses[loss_index] ? null : `a whole number from 0 to ${losses.length - 1}`,
  beta: ({ beta, loss_index }, { losses }) =>
    losses[loss_index]?.key !== "beta" || (isNumber(beta) && beta > 1)
      ? null
      : `a number above 1 and ${UP_TO}`,
  steps: ({ steps }, { ranges }) =>
    Number.isInteger(steps) && steps >= 1 && steps <= ranges.steps.max
      ? null
      : `a whole number from 1 to ${ranges.steps.max}`,
  view: ({ view }) => (VIEWS.includes(view) ? null : VIEWS.map((v) => `“${v}”`).join(" or ")),
};

function show(value) {
  return typeof value === "number" ? number(value) : JSON.stringify(value) ?? String(value);
}

export function readSettings(model) {
  const config = model.get("config");
  const settings = Object.fromEntries(PARAMETERS.map((key) => [key, model.get(key)]));
  const problems = [];
  for (const [key, check] of Object.entries(CHECKS)) {
    const allowed = check(settings, config);
    const name = SYMBOLS[key] ?? key;
    if (allowed) problems.push(`${name} must be ${allowed}, but it is ${show(settings[key])}.`);
  }
  settings.loss = config.losses[settings.loss_index];
  return { settings, problems };
}

export function defaults(config) {
  return Object.fromEntries(PARAMETERS.map((key) => [key, config.defaults[key]]));
}

// ---------------------------------------------------------------- the page's address

// The settings as texts for the address; none when all stand at their defaults.
export function toAddress(settings, config) {
  if (PARAMETERS.every((key) => settings[key] === config.defaults[key])) return {};
  const { eta, x0, y0, loss, beta, view } = settings;
  const texts = { eta, x0, y0, loss: loss.key, view };
  return loss.key === "beta" ? { ...texts, beta } : texts;
}

// Traits from the address's texts, and a line for each text that is refused.
export function fromAddress(texts, config) {
  const traits = {};
  const refused = [];
  for (const [key, text] of Object.entries(texts)) {
    const range = config.ranges[key];
    const index = config.losses.findIndex((loss) => loss.key === text);
    if (key === "loss" && index >= 0) traits.loss_index = index;
    else if (key === "view" && VIEWS.includes(text)) traits.view = text;
    else if (key in SYMBOLS && text.trim() && text >= range.min && text <= range.max) {
      traits[key] = Number(text);
    } else refused.push(`${key} = ${text}${allowed(key, range, config)}`);
  }
  return { traits, refused };
}

function allowed(key, range, config) {
  if (key in SYMBOLS) return ` (allowed: ${number(range.min)} to ${number(range.max)})`;
  if (key === "loss") return ` (allowed: ${config.losses.map((loss) => loss.key).join(", ")})`;
  if (key === "view") return ` (allowed: ${VIEWS.join(", ")})`;
  return " (no such setting)";
}

// ---------------------------------------------------------------- Python and files

export function toPython({ eta, x0, y0, loss, beta }, steps) {
  const made = `losses.${loss.python.replace("BETA", beta)}`;
  return `from eosbook import losses, single_neuron

run = single_neuron.trajectory(${made}, eta=${eta}, x0=${x0}, y0=${y0}, steps=${steps})
`;
}

export function describe({ eta, x0, y0, loss, beta }) {
  const losses = loss.key === "beta" ? `${loss.key} beta=${beta}` : loss.key;
  return `loss=${losses} eta=${eta} x0=${x0} y0=${y0}`;
}
