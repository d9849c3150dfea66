// The mean-model explorer: the map (5) of Section 3 of the paper, beside the single neuron.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeRuler, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { ENVELOPE, FLOW, THRESHOLD, looksOf, phaseName } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { readingLine } from "../lib/words.js";
import { buffers as meanBuffers } from "../numerics/mean_model.js";
import { buffers as neuronBuffers } from "../numerics/single_neuron.js";
import { drawPicture, toCsv } from "./export.js";
import { makePanels } from "./panels.js";
import { FLOWS } from "./plane.js";
import { computeRun } from "./run.js";
import { analogy, readings, sentence } from "./sentence.js";
import { HEIGHT_NAME } from "./series.js";
import { settings, toPython } from "./settings.js";

const LANDMARKS = {
  threshold: { glyph: "triangle", place: (d) => (8 * Math.PI) / (d * d) },
  example: { glyph: "diamond", place: (d) => (10 * Math.PI) / (d * d) },
};
const SWITCHES = { theory: true, quantity: "both" };
const START = ["eta", "d", "A0", "b0"]; // what a preset sets

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { hover: -1, ...SWITCHES }; // what the view adds to the model's settings
  let memory = null;

  function setUi(changes) {
    Object.assign(ui, changes);
    draw();
  }

  // ---------------------------------------------------------------- parts

  const presets = makePresets(
    config.presets,
    (preset, settings) => START.every((key) => preset[key] === settings[key]),
    (preset) => set(Object.fromEntries(START.map((key) => [key, preset[key]]))),
  );
  const ruler = makeRuler({
    range: config.ranges.eta,
    landmarks: Object.entries(config.texts.landmarks).map(([key, text]) => ({
      key,
      text,
      glyph: LANDMARKS[key].glyph,
    })),
    choose: (eta) => set({ eta }),
  });
  const quantity = makeChoice(
    "show",
    [
      ["sharpness", "sharpness"],
      ["height", HEIGHT_NAME],
      ["both", "both"],
    ],
    (chosen) => setUi({ quantity: chosen }),
  );
  const theory = makeToggle("theory", () => setUi({ theory: !ui.theory }));
  const beside = h("p", { class: "eos-caption" });
  const legend = makeLegend();
  const playback = makePlayback({
    last: () => state.run?.last ?? 0,
    phaseName: (step) => phaseName(state.run, step),
    moved: () => setUi({ hover: -1 }),
  });
  const panels = makePanels(state, ui, {
    set,
    scene,
    hover: (step) => {
      ui.hover = step;
      drawOver();
    },
  });
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      playback.rewind();
      Object.assign(ui, SWITCHES);
      reset();
    },
    link,
    python: () => toPython(state.settings, state.run.path.n),
    picture: () => drawPicture(scene()),
    data: () => toCsv(state.run),
    stem: () => "eosbook-mean-model",
  });

  // ---------------------------------------------------------------- pictures and words

  // What panels draw.  The twin keeps step; where the whole run is shown, so is the whole twin.
  function scene() {
    const { run, theme } = state;
    const step = playback.step();
    const twinStep = Math.min(playback.atEnd() ? Infinity : step, run.twin.run.last);
    const theory = ui.theory ? run.theory : null;
    return { run, theory, theme, step, twinStep, quantity: ui.quantity };
  }

  function drawAll() {
    const { run } = state;
    panels.draw();
    drawOver();
    quantity.update(ui.quantity);
    theory.update(ui.theory);
    playback.update();
    say(words, sentence(run, playback.step()));
    say(beside, analogy(run));
    legend.show(`${run.diverges} ${ui.theory}`, () => [
      ...[...new Set(looksOf(run))].map((look) => item(sample(look), look.name)),
      item(sample(THRESHOLD), `${HEIGHT_NAME} = 2/*η*`),
      ui.theory && item(sample(FLOW), "gradient flow (theory)"),
      ui.theory && item(sample(FLOWS), "its other curves, ½*A*² − 2*d*²*κ*(*b*) constant"),
      ui.theory && item(sample(ENVELOPE), "quasi-static envelope (theory)"),
    ]);
  }

  function drawOver() {
    const { run } = state;
    if (!run) return;
    const { step, marked } = playback.reading(ui.hover);
    panels.drawOver(step, marked);
    say(readout, readingLine(step, readings(run, step)));
  }

  return {
    nodes: [
      ...presets.nodes,
      ...ruler.nodes,
      h("div", { class: "eos-row" }, quantity.node, theory.node),
      panels.node,
      beside,
      legend.node,
      playback.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(settings, changed) {
      if (changed) {
        playback.rewind();
        ui.hover = -1;
      }
      const { steps } = settings;
      if (memory?.steps !== steps) {
        memory = { steps, mean: meanBuffers(steps), neuron: neuronBuffers(steps) };
      }
      return computeRun(settings, memory);
    },
    draw: drawAll,
    controls(settings) {
      presets.update(settings);
      const places = Object.entries(LANDMARKS).map(([key, { place }]) => [key, place(settings.d)]);
      const here = `here *η* = ${number(state.run.multiple)}π/*d*²`;
      ruler.update(settings.eta, Object.fromEntries(places), here);
    },
    stop: () => playback.stop(),
  };
}

export default {
  render: (view) => startExplorer(view, { style: "eos-mm", settings, build }),
};
