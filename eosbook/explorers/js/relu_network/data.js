// Data and start of network (2), as the settings have them.

import { initialWeights, prepare, sparseCodingData, weightsFromA0 } from "../numerics/relu_network.js";

// [a⁻, a⁺] to start from.
export function startOf({ d, seed, start, A0 }) {
  return start.key === "A0" ? weightsFromA0(d, A0) : initialWeights(d, seed, start.key);
}

// Makes data, ready to train on, and a fresh set to test on, part by part, as a generator that returns
// both; those made last are kept.
export function makeStock() {
  let made = null;
  return function* stock({ d, n, signal, seed }, testN) {
    const key = [d, n, signal, seed].join();
    if (made?.key === key) return made;
    const data = sparseCodingData(d, n, signal, seed);
    yield;
    const prepared = prepare(data);
    yield;
    const test = sparseCodingData(d, testN, signal, seed, "test");
    yield;
    made = { key, prepared, test };
    return made;
  };
}
