// The inequalities of the proofs for the mean model, Appendix E of the paper.

import { startExplorer } from "../lib/explorer.js";
import { makeBuild } from "./build.js";
import * as meanModel from "./mean_model.js";

export default {
  render: (view) =>
    startExplorer(view, {
      style: "eos-iq",
      settings: meanModel.settings,
      build: makeBuild(meanModel),
    }),
};
