// The inequalities of the proofs for the single neuron, Appendix C of the paper.

import { startExplorer } from "../lib/explorer.js";
import { makeBuild } from "../inequalities/build.js";
import * as singleNeuron from "./single_neuron.js";

export default {
  render: (view) =>
    startExplorer(view, {
      style: "eos-iq",
      settings: singleNeuron.settings,
      build: makeBuild(singleNeuron),
    }),
};
