// The settings of the transition's explorer, and how Python and files write them.

import { choice, makeSettings } from "../lib/settings.js";
import { NETWORK, pythonOfData } from "../relu_network/settings.js";

export const AXES = { eta: "*η*", ratio: "*ηd*²/8π" };
export const SPANS = { whole: "whole", zoom: "around the threshold" };

export const settings = makeSettings({
  ...NETWORK,
  axis: choice(Object.keys(AXES)),
  span: choice(Object.keys(SPANS)),
});

export function toPython(settings, etas, testN) {
  return `${pythonOfData(settings, testN)}etas = [
${etas.map((eta) => `    ${eta},\n`).join("")}]
sweep = relu_network.sweep(data, etas, a_minus, a_plus, test=test)
`;
}
