// The single-neuron explorer: gradient descent on ℓ(xy), Section 2 of the paper.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeRuler, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { makeLegend } from "../lib/legend.js";
import { phaseName } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { readingLine } from "../lib/words.js";
import { buffers } from "../numerics/single_neuron.js";
import { drawPicture, toCsv } from "./export.js";
import { showMap, showTrajectory } from "./legend.js";
import { PAIRS } from "./map.js";
import { makePanels } from "./panels.js";
import { boundaries, computeRun, computeTheory, lossOf } from "./run.js";
import { readings, sentence } from "./sentence.js";
import { SYMBOLS, settings, toPython } from "./settings.js";

const GLYPHS = { first: "triangle", sharper: "diamond", divergence: "cross" };
const SWITCHES = { theory: true, quantity: "both", pair: PAIRS[0], colouring: "regime" };

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { hover: -1, ...SWITCHES }; // what the view adds to the model's settings
  let memory = null;

  function setUi(changes) {
    Object.assign(ui, changes);
    draw();
  }

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({
      eta: preset.eta,
      x0: preset.x0,
      y0: preset.y0,
      loss_index: config.losses.findIndex((loss) => loss.key === preset.loss),
      beta: preset.beta ?? config.defaults.beta,
    }),
  );
  const ruler = makeRuler({
    range: config.ranges.eta,
    landmarks: Object.entries(config.texts.landmarks).map(([key, text]) => ({
      key,
      text,
      glyph: GLYPHS[key],
    })),
    choose: (eta) => set({ eta }),
  });
  const view = makeChoice(
    "view",
    [
      ["trajectory", "plane"],
      ["map", "map"],
    ],
    (chosen) => set({ view: chosen }),
  );
  const quantity = makeChoice(
    "show",
    [
      ["sharpness", "sharpness"],
      ["height", "*y*²"],
      ["both", "both"],
    ],
    (chosen) => setUi({ quantity: chosen }),
  );
  const theory = makeToggle("theory", () => setUi({ theory: !ui.theory }));
  const pair = makeChoice(
    "axes",
    PAIRS.map((keys) => [keys, keys.map((key) => SYMBOLS[key]).join(", ")]),
    (chosen) => setUi({ pair: chosen }),
  );
  const colouring = makeChoice(
    "colour",
    [
      ["regime", "regime"],
      ["gap", "gap"],
    ],
    (chosen) => {
      panels.map.recolour();
      setUi({ colouring: chosen });
    },
  );
  const mapChoices = h("span", { class: "eos-row" }, pair.node, colouring.node);
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
    say: (text) => say(readout, text),
    legend: showLegend,
  });
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      playback.rewind();
      panels.map.recolour();
      Object.assign(ui, SWITCHES);
      reset();
    },
    link,
    python: () => toPython(state.settings, state.run.path.n),
    picture: () => drawPicture(scene()),
    data: () => toCsv(state.run),
    stem: () => `eosbook-single-neuron-${state.settings.loss.key}`,
  });

  // ---------------------------------------------------------------- pictures and words

  // What panels draw.
  function scene() {
    const { run, theme } = state;
    const { quantity } = ui;
    return { run, theory: ui.theory ? run.theory : null, theme, step: playback.step(), quantity };
  }

  function drawAll() {
    panels.draw();
    drawOver();
    view.update(state.settings.view);
    quantity.update(ui.quantity);
    theory.update(ui.theory);
    pair.update(ui.pair);
    colouring.update(ui.colouring);
    mapChoices.hidden = state.settings.view !== "map";
    playback.update();
    say(words, sentence(state.run, playback.step()));
    showLegend();
  }

  function showLegend() {
    if (state.settings.view === "map") showMap(legend, panels.map.grid, ui, state.theme);
    else showTrajectory(legend, state.run, ui.theory);
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
      h("div", { class: "eos-row" }, view.node, mapChoices, quantity.node, theory.node),
      panels.node,
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
      if (memory?.x.length !== settings.steps + 1) memory = buffers(settings.steps);
      const run = computeRun(settings, memory);
      run.theory = computeTheory(run);
      return run;
    },
    draw: drawAll,
    controls(settings) {
      presets.update(settings);
      const places = boundaries(settings, lossOf(settings));
      ruler.update(settings.eta, { ...places, divergence: Math.SQRT2 });
      // The slider of beta counts for one loss only.
      set({ beta_unused: settings.loss.key !== "beta" });
    },
    recolour: () => panels.map.recolour(),
    stop() {
      playback.stop();
      panels.map.stop();
    },
  };
}

function isAt(preset, { eta, x0, y0, loss, beta }) {
  const same = preset.eta === eta && preset.x0 === x0 && preset.y0 === y0;
  return same && preset.loss === loss.key && (loss.key !== "beta" || preset.beta === beta);
}

export default {
  render: (view) => startExplorer(view, { style: "eos-sn", settings, build }),
};
