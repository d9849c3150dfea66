// The single-neuron explorer: gradient descent on ℓ(xy), Section 2 of the paper.
//
// Traits → settings → computed run → panels and words.  Works on any host of anywidgets; in the
// built page it also keeps its settings in the address.

import { addressIsOurs, addressOf, readAddress, writeAddress } from "../lib/address.js";
import { h, say } from "../lib/dom.js";
import { makeReplay } from "../lib/replay.js";
import { readTheme, watchTheme } from "../lib/theme.js";
import { buffers } from "../numerics/single_neuron.js";
import { makeActions } from "./actions.js";
import { makeChoice, makePresets, makeRuler, makeToggle } from "./controls.js";
import { makeLegend } from "./legend.js";
import { PAIRS } from "./map.js";
import { makeReplayBar, SPEEDS } from "./playback.js";
import { makePanels } from "./panels.js";
import { computeRun, computeTheory } from "./run.js";
import { readings, sentence } from "./sentence.js";
import { PARAMETERS, SYMBOLS, defaults, fromAddress, readSettings, toAddress } from "./settings.js";

function render({ model, el }) {
  const config = model.get("config");
  const name = model.get("name");
  // What the view adds to the model's settings.
  const ui = {
    step: Infinity, // the last step shown
    hover: -1, // the step that the pointer reads
    theory: true,
    quantity: "both",
    pair: PAIRS[0],
    colouring: "regime",
    speed: SPEEDS.length - 1,
  };
  const state = { settings: null, run: null, theory: null, theme: null, ui, config };
  let memory = null;

  function set(traits) {
    for (const [key, value] of Object.entries(traits)) model.set(key, value);
    model.save_changes();
  }
  function setUi(changes) {
    Object.assign(ui, changes);
    draw();
  }

  // ---------------------------------------------------------------- parts

  const layout = h("div", { class: "eos-layout" });
  const root = h("div", { class: "eos eos-sn" }, layout);
  el.append(root);
  const notes = h("p", { class: "eos-note", role: "status" });
  const readout = h("p", { class: "eos-readout" });
  const words = h("p", { class: "eos-sentence", role: "status", "aria-live": "polite" });
  const presets = makePresets(config, (preset) =>
    set({
      eta: preset.eta,
      x0: preset.x0,
      y0: preset.y0,
      loss_index: config.losses.findIndex((loss) => loss.key === preset.loss),
      beta: preset.beta ?? config.defaults.beta,
    }),
  );
  const ruler = makeRuler(config, (eta) => set({ eta }));
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
      ["square", "*y*²"],
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
  const panels = makePanels(state, {
    set,
    hover: (step) => {
      ui.hover = step;
      drawOver();
    },
    say: (text) => say(readout, text),
    legend: () => showLegend(),
  });
  const lastStep = () => state.run?.last ?? 0;
  const shownStep = () => Math.min(ui.step, lastStep());
  const replay = makeReplay({
    position: shownStep,
    last: lastStep,
    perSecond: () => SPEEDS[ui.speed].perSecond(lastStep()),
    show: (step) => setUi({ step: step >= lastStep() ? Infinity : step, hover: -1 }),
    changed: () => bar.update(state, shownStep(), replay.playing),
  });
  const bar = makeReplayBar(replay, {
    seek: (step) => {
      replay.stop();
      setUi({ step: step >= lastStep() ? Infinity : step, hover: -1 });
    },
    speed: (index) => {
      ui.speed = index;
      replay.restart();
    },
  });
  const actions = makeActions(state, {
    reset: () => {
      replay.stop();
      panels.map.recolour();
      Object.assign(ui, { step: Infinity, theory: true, quantity: "both", colouring: "regime" });
      ui.pair = PAIRS[0];
      set(defaults(config));
      schedule();
    },
    link: () => addressOf(name, toAddress(state.settings, config)),
  });
  layout.append(
    notes,
    ...presets.nodes,
    ...ruler.nodes,
    h("div", { class: "eos-row" }, view.node, mapChoices, quantity.node, theory.node),
    panels.node,
    legend.node,
    bar.node,
    readout,
    words,
    actions.node,
  );

  // ---------------------------------------------------------------- state → picture

  function update() {
    const began = performance.now();
    const { settings, problems } = readSettings(model);
    state.settings = settings;
    root.classList.toggle("eos-problem", problems.length > 0);
    if (problems.length) {
      replay.stop();
      panels.map.stop();
      state.run = null;
      say(words, problems.join(" "));
      say(readout, "");
      return;
    }
    const changed = JSON.stringify(settings) !== state.shown;
    state.shown = JSON.stringify(settings);
    if (changed || !state.run) {
      if (changed) {
        replay.stop();
        Object.assign(ui, { step: Infinity, hover: -1 });
      }
      if (memory?.x.length !== settings.steps + 1) memory = buffers(settings.steps);
      state.run = computeRun(settings, memory);
      state.theory = computeTheory(state.run);
    }
    draw();
    presets.update(settings);
    ruler.update(settings);
    tellSliders(settings);
    performance.measure("eosbook-draw", { start: began, end: performance.now() });
  }

  function draw() {
    if (!state.run) return;
    const inMap = state.settings.view === "map";
    panels.draw(shownStep());
    drawOver();
    view.update(state.settings.view);
    quantity.update(ui.quantity);
    theory.update(ui.theory);
    pair.update(ui.pair);
    colouring.update(ui.colouring);
    mapChoices.hidden = !inMap;
    bar.update(state, shownStep(), replay.playing);
    say(words, sentence(state.run, shownStep()));
    showLegend();
  }

  function showLegend() {
    if (state.settings.view === "map") legend.showMap(panels.map.grid, ui, state.theme);
    else legend.showTrajectory(state.run, ui.theory);
  }

  function drawOver() {
    if (!state.run) return;
    const step = ui.hover >= 0 ? ui.hover : shownStep();
    panels.drawOver(step, ui.hover >= 0 || shownStep() < lastStep() || bar.focused());
    const values = readings(state.run, step).map(([key, value]) => `${key} = ${value}`);
    say(readout, [`step ${step}`, ...values].join(" · "));
  }

  // The slider of beta counts for one loss only.
  function tellSliders({ loss }) {
    const unused = loss.key !== "beta";
    if (model.get("beta_unused") !== unused) set({ beta_unused: unused });
  }

  // Several traits that change together are drawn once.
  let waiting = false;
  function schedule() {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (root.isConnected) update();
    });
  }

  // ---------------------------------------------------------------- the page's address

  let writing = 0;
  function remember() {
    clearTimeout(writing);
    writing = setTimeout(() => {
      const { settings, problems } = readSettings(model);
      if (!problems.length) writeAddress(name, toAddress(settings, config));
    }, 250);
  }

  if (addressIsOurs()) {
    const { traits, refused } = fromAddress(readAddress(name), config);
    set(traits);
    if (refused.length) say(notes, `Not taken from the address: ${refused.join("; ")}.`);
  }

  // ---------------------------------------------------------------- life

  const onChange = () => {
    schedule();
    if (addressIsOurs()) remember();
  };
  for (const key of PARAMETERS) model.on(`change:${key}`, onChange);
  const recolour = () => {
    state.theme = readTheme(root);
    panels.map.recolour();
    schedule();
  };
  const unwatch = watchTheme(recolour);
  const resized = new ResizeObserver(() => {
    if (panels.measure()) draw();
  });
  for (const panel of panels.node.children) resized.observe(panel);
  panels.measure();
  state.theme = readTheme(root);
  schedule();

  return () => {
    for (const key of PARAMETERS) model.off(`change:${key}`, onChange);
    clearTimeout(writing);
    replay.stop();
    panels.map.stop();
    unwatch();
    resized.disconnect();
    root.remove();
  };
}

export default { render };
