// The settings of network (2)'s explorer, and how Python and files write them.

import { choice, makeSettings, menu, number, whole } from "../lib/settings.js";

// What the pictures show of the time axis.
export const WINDOWS = { whole: "whole run", tenth: "first tenth", hundredth: "first hundredth", eos: "EoS phase" };

const startIsGiven = ({ start_index: index }, { starts }) => starts[index]?.key === "A0";

// Those of data and start.
export const NETWORK = {
  d: whole({ symbol: "*d*" }),
  n: whole({ symbol: "*n*" }),
  signal: number({ symbol: "*λ*", within: true }),
  seed: whole({ symbol: "seed" }),
  start_index: menu("starts", "start"),
  A0: number({ symbol: "*A*₀", within: true, counts: startIsGiven }),
};

export const settings = makeSettings({
  eta: number({ symbol: "*η*", within: true }),
  ...NETWORK,
  window: choice(Object.keys(WINDOWS)),
});

// Whether a preset's data and start are these.
export function sameNetwork(preset, settings) {
  const same = ["d", "n", "signal", "seed"].every((key) => preset[key] === settings[key]);
  const { start, A0 } = settings;
  return same && preset.start === start.key && (start.key !== "A0" || preset.A0 === A0);
}

// Traits of a preset's data and start.
export function traitsOf({ d, n, signal, seed, start, A0 }, { starts, defaults }) {
  const index = starts.findIndex(({ key }) => key === start);
  return { d, n, signal, seed, start_index: index, A0: A0 ?? defaults.A0 };
}

export function describe({ d, n, signal, seed, start, A0 }) {
  const begun = start.key === "A0" ? `A0=${A0}` : `start=N(0,${start.key})`;
  return `d=${d} n=${n} lambda=${signal} seed=${seed} ${begun}`;
}

// Lines that make data, test set and start.
export function pythonOfData({ d, n, signal, seed, start, A0 }, testN) {
  const common = `signal=${signal}, seed=${seed}`;
  const begun =
    start.key === "A0"
      ? `weights_from_A0(${d}, ${A0})`
      : `initial_weights(${d}, seed=${seed}, variance="${start.key}")`;
  return `from eosbook import relu_network

data = relu_network.sparse_coding_data(d=${d}, n=${n}, ${common})
test = relu_network.sparse_coding_data(d=${d}, n=${testN}, ${common}, part="test")
a_minus, a_plus = relu_network.${begun}
`;
}

export function toPython(settings, steps, testN) {
  return `${pythonOfData(settings, testN)}run = relu_network.train(data, ${settings.eta}, a_minus, a_plus, steps=${steps})
accuracy = relu_network.accuracy(test, run.a_minus[-1], run.a_plus[-1], run.b[-1])
`;
}
