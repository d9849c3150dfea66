// An explorer's settings: what its model's traits say, checked, and their texts in the address.
//
// A parameter is described by one of the makers below: `allowed` gives nothing, or what the value
// must be; `read` takes a text of the address (undefined if it is refused), `write` gives it.
// `config.ranges[key]` holds the range of a number as sliders and addresses know it.

import { number as written } from "./format.js";

const LARGEST = 1e30; // the squares of what follows still have room
const isNumber = (value) => typeof value === "number" && Math.abs(value) <= LARGEST;
const UP_TO = `up to ${written(LARGEST)}`;

const inRange = (text, { min, max }) =>
  text.trim() && text >= min && text <= max ? Number(text) : undefined;
const rangeOf = ({ min, max }) => `${written(min)} to ${written(max)}`;

// A number; greater than `above` if that is given; only from the config's range if `within`.  It
// may count only for some other settings.
export function number({ symbol, above, within = false, counts = () => true }) {
  function words(value, range) {
    if (within) {
      const slack = 1e-12 * (range.max - range.min); // a slider's end may be rounded
      const fits = isNumber(value) && value >= range.min - slack && value <= range.max + slack;
      return fits ? null : `a number from ${rangeOf(range)}`;
    }
    if (isNumber(value) && !(value <= above)) return null;
    if (above === undefined) return `a number ${UP_TO} in size`;
    return above === 0 ? `a positive number ${UP_TO}` : `a number above ${above} and ${UP_TO}`;
  }
  return {
    symbol,
    counts,
    allowed: (settings, key, { ranges }) => words(settings[key], ranges[key]),
    read: (text, key, { ranges }) => inRange(text, ranges[key]),
    write: (settings, key) => settings[key],
    options: (key, { ranges }) => rangeOf(ranges[key]),
  };
}

// A whole number of the config's range.
export function whole({ symbol, inAddress = true, counts = () => true } = {}) {
  return {
    symbol,
    counts,
    inAddress,
    allowed: (settings, key, { ranges }) => {
      const { min, max } = ranges[key];
      const value = settings[key];
      const fits = Number.isInteger(value) && value >= min && value <= max;
      return fits ? null : `a whole number from ${min} to ${max}`;
    },
    read: (text, key, { ranges }) => {
      const value = inRange(text, ranges[key]);
      return Number.isInteger(value) ? value : undefined;
    },
    write: (settings, key) => settings[key],
    options: (key, { ranges }) => `whole numbers, ${rangeOf(ranges[key])}`,
  };
}

// One of a few words.
export function choice(words) {
  return {
    counts: () => true,
    allowed: (settings, key) =>
      words.includes(settings[key]) ? null : words.map((word) => `“${word}”`).join(" or "),
    read: (text) => (words.includes(text) ? text : undefined),
    write: (settings, key) => settings[key],
    options: () => words.join(", "),
  };
}

// A place in the config's list `list`, whose entries have a `key`; `name` is the entry's name in
// the settings and in the address.
export function menu(list, name) {
  return {
    name,
    counts: () => true,
    allowed: (settings, key, config) =>
      config[list][settings[key]] ? null : `a whole number from 0 to ${config[list].length - 1}`,
    entry: (settings, key, config) => config[list][settings[key]],
    read: (text, key, config) => {
      const index = config[list].findIndex((entry) => entry.key === text);
      return index < 0 ? undefined : index;
    },
    write: (settings) => settings[name].key,
    options: (key, config) => config[list].map((entry) => entry.key).join(", "),
  };
}

function show(value) {
  return typeof value === "number" ? written(value) : JSON.stringify(value) ?? String(value);
}

// {trait: parameter} → what the explorer needs of them.
export function makeSettings(parameters) {
  const entries = Object.entries(parameters);
  const keys = Object.keys(parameters);
  const inAddress = entries
    .filter(([, { inAddress = true }]) => inAddress)
    .map(([key, parameter]) => [parameter.name ?? key, key, parameter]);

  return {
    keys,
    symbols: Object.fromEntries(
      entries.filter(([, { symbol }]) => symbol).map(([key, { symbol }]) => [key, symbol]),
    ),

    // The model's settings, and a sentence for each that cannot be drawn.
    read(model) {
      const config = model.get("config");
      const settings = Object.fromEntries(keys.map((key) => [key, model.get(key)]));
      const problems = [];
      for (const [key, { symbol = key, counts, allowed, name, entry }] of entries) {
        const must = counts(settings, config) && allowed(settings, key, config);
        if (must) problems.push(`${symbol} must be ${must}, but it is ${show(settings[key])}.`);
        if (entry) settings[name] = entry(settings, key, config);
      }
      return { settings, problems };
    },

    defaults(config) {
      return Object.fromEntries(keys.map((key) => [key, config.defaults[key]]));
    },

    // Texts for the address; none when all stand at their defaults.
    toAddress(settings, config) {
      if (keys.every((key) => settings[key] === config.defaults[key])) return {};
      const counting = inAddress.filter(([, , { counts }]) => counts(settings, config));
      return Object.fromEntries(counting.map(([name, key, { write }]) => [name, write(settings, key)]));
    },

    // Traits from the address's texts, and a line for each text that is refused.
    fromAddress(texts, config) {
      const traits = {};
      const refused = [];
      for (const [name, text] of Object.entries(texts)) {
        const [, key, parameter] = inAddress.find(([known]) => known === name) ?? [];
        const value = parameter?.read(text, key, config);
        if (value !== undefined) traits[key] = value;
        else {
          const options = parameter && `allowed: ${parameter.options(key, config)}`;
          refused.push(`${name} = ${text} (${options ?? "no such setting"})`);
        }
      }
      return { traits, refused };
    },
  };
}
