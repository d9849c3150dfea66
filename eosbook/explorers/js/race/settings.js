// The settings of the race, and how Python, files and the reader's browser write them.

import { choice, makeSettings, menu, number, whole } from "../lib/settings.js";
import { describe as describeLane, pythonCall } from "../single_neuron/settings.js";

export const LANES = ["a", "b"];
export const QUANTITIES = { height: "*y*² over 2/*η*", sharpness: "sharpness over 2/*η*" };
export const WINDOWS = { whole: "whole race", tenth: "first tenth", hundredth: "first hundredth" };

const KEYS = ["eta", "x0", "y0", "beta"];

function ofLane(lane) {
  const name = lane.toUpperCase();
  const hasExponent = (settings, { losses }) =>
    losses[settings[`loss_index_${lane}`]]?.key === "beta";
  return {
    [`eta_${lane}`]: number({ symbol: `*η* of ${name}`, within: true }),
    [`x0_${lane}`]: number({ symbol: `*x*₀ of ${name}`, within: true }),
    [`y0_${lane}`]: number({ symbol: `*y*₀ of ${name}`, within: true }),
    [`loss_index_${lane}`]: menu("losses", `loss_${lane}`),
    [`beta_${lane}`]: number({ symbol: `*β* of ${name}`, within: true, counts: hasExponent }),
  };
}

export const settings = makeSettings({
  ...ofLane("a"),
  ...ofLane("b"),
  quantity: choice(Object.keys(QUANTITIES)),
  window: choice(Object.keys(WINDOWS)),
  steps: whole({ inAddress: false }),
});

// What `computeRun` wants of a lane.
export function laneOf(chosen, lane) {
  const own = Object.fromEntries(KEYS.map((key) => [key, chosen[`${key}_${lane}`]]));
  return { ...own, loss: chosen[`loss_${lane}`], steps: chosen.steps };
}

// ---------------------------------------------------------------- presets

export function isAt(preset, chosen) {
  return LANES.every((lane) => {
    const { loss } = laneOf(chosen, lane);
    const same = ["eta", "x0", "y0"].every((key) => preset[`${key}_${lane}`] === chosen[`${key}_${lane}`]);
    const exponent = loss.key !== "beta" || preset[`beta_${lane}`] === chosen[`beta_${lane}`];
    return same && preset[`loss_${lane}`] === loss.key && exponent;
  });
}

export function traitsOf(preset, { losses, defaults }) {
  const traits = {};
  for (const lane of LANES) {
    for (const key of KEYS) {
      const name = `${key}_${lane}`;
      traits[name] = preset[name] ?? defaults[name];
    }
    traits[`loss_index_${lane}`] = losses.findIndex(({ key }) => key === preset[`loss_${lane}`]);
  }
  return traits;
}

// ---------------------------------------------------------------- saved runs

// A lane's settings as texts; those of an address, without the lane.
export function toSaved(chosen, lane) {
  const { loss, ...numbers } = laneOf(chosen, lane);
  return { ...Object.fromEntries(KEYS.map((key) => [key, String(numbers[key])])), loss: loss.key };
}

// What `computeRun` wants of a saved run; null if it is none.
export function fromSaved(saved, config) {
  const names = [...KEYS, "loss"];
  if (!saved || names.some((name) => typeof saved[name] !== "string")) return null;
  const texts = Object.fromEntries(names.map((name) => [`${name}_a`, saved[name]]));
  const { traits, refused } = settings.fromAddress(texts, config);
  if (refused.length) return null;
  const { loss_index_a: index } = traits;
  return laneOf({ ...traits, loss_a: config.losses[index], steps: config.defaults.steps }, "a");
}

// ---------------------------------------------------------------- Python and files

export function toPython({ runs }) {
  const call = ({ settings, path }) => pythonCall(settings, path.n);
  return `import numpy as np

from eosbook import losses, single_neuron

a = ${call(runs[0])}
b = ${call(runs[1])}
time_a, time_b = (run.eta * np.arange(run.x.size) for run in (a, b))
`;
}

export function describe(runs) {
  return runs.map(({ name, settings }) => `${name}: ${describeLane(settings)}`).join("; ");
}
