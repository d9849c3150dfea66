// Optimisers and depth: a run against plain gradient descent from the same start, and its own threshold.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { integer, number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { THRESHOLD } from "../lib/phases.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { makePointChooser } from "../lib/points.js";
import { makePlayback } from "../lib/playback.js";
import { makeProgress } from "../lib/progress.js";
import { makePanels } from "./panels.js";
import * as picture from "./picture.js";
import { fill, makeRun, makeStore } from "./run.js";
import { readEnd, readStep, sentence, stateAt } from "./sentence.js";
import { PARAMETERS, describe, settings, toPython } from "./settings.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 600, 40];
const SET = ["eta", "depth", "x0", "p0", ...PARAMETERS, "steps"];

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const store = makeStore();
  const ui = { theory: true, pointed: null, chosen: null };

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({
      optimiser_index: config.optimisers.findIndex(({ key }) => key === preset.optimiser),
      ...Object.fromEntries(SET.map((key) => [key, preset[key]])),
    }),
  );
  const options = config.steps.map((steps) => [steps, integer(steps)]);
  const steps = makeChoice("steps", options, (chosen) => set({ steps: chosen }));
  const theory = makeToggle("theory", () => {
    ui.theory = !ui.theory;
    draw();
  });
  const progress = makeProgress("step sizes", { run: () => state.run, draw });
  const panels = makePanels({
    scene,
    read: (pointed) => {
      ui.pointed = pointed;
      drawOver();
    },
    setEta: (eta) => set({ eta }),
  });
  const points = makePointChooser((end) => {
    ui.chosen = end;
    draw();
  });
  const playback = makePlayback({
    last: () => state.run?.last ?? 0,
    phaseName: (step) => stateAt(state.run, step),
    moved: () => {
      ui.pointed = null;
      drawStep(panels.moving);
    },
  });
  const legend = makeLegend();
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      ui.theory = true;
      ui.chosen = null;
      playback.rewind();
      reset();
    },
    link,
    python: () => toPython(state.settings),
    picture: drawPicture,
    data: toCsv,
    stem: () => `eosbook-optimisers-${state.settings.optimiser.key}`,
  });

  function scene() {
    const { run, theme } = state;
    return { run, theme, theory: ui.theory, ranges: config.ranges, step: playback.step() };
  }

  function drawAll() {
    const { run } = state;
    progress.update(run.ends.length / run.total, `${run.ends.length} of ${run.total} step sizes`, !run.done);
    steps.update(state.settings.steps);
    theory.update(ui.theory);
    points.update(run.ends, ui.chosen, readEnd);
    drawStep(panels.all);
    legend.show(`${ui.theory} ${state.settings.optimiser.key}`, () => [
      item(sample(picture.OWN), state.settings.optimiser.name),
      state.settings.optimiser.key !== "gd" && item(sample(picture.PLAIN), "plain gradient descent"),
      item(sample(THRESHOLD), "the threshold, 2/*η*"),
      ui.theory && item(sample(picture.THEORY), run.drift ? "computed: drift, and edge with gap" : "computed edge with its gap"),
    ]);
  }

  function drawStep(moved) {
    if (!state.run) return;
    playback.update();
    say(words, sentence(state.run, playback.step()));
    panels.draw(moved);
    drawOver();
  }

  function drawOver() {
    const { run } = state;
    if (!run) return;
    const { step, marked } = playback.reading(ui.pointed?.step ?? -1);
    const end = ui.pointed?.end ?? ui.chosen;
    panels.drawOver({ step: marked ? step : undefined, end });
    const hint = "Point at a picture to read it; drag the ring to choose the step size.";
    const text = end ? readEnd(end) : hint;
    say(readout, marked && !ui.pointed?.end ? readStep(run, step) : text);
  }

  function drawPicture() {
    const { optimiser, eta, depth } = state.settings;
    const title = `${optimiser.name}: *η* = ${number(eta)}, ${depth} weights`;
    const [half, tall] = [WIDTH / 2, HEIGHT - TITLE];
    const part = (at, scales, drawn) => ({
      at,
      draw: (context, ...size) => drawn(context, scales(...size, scene()), scene()),
    });
    return makePicture(state.theme, title, [WIDTH, HEIGHT], [
      part([12, TITLE, half - 24, tall], picture.planeScales, picture.drawPlane),
      part([half, TITLE, half - 12, tall / 2], picture.ratioScales, picture.drawRatio),
      part([half, TITLE + tall / 2, half - 12, tall / 2], picture.endScales, picture.drawEnds),
    ]);
  }

  function toCsv() {
    const { own, plain } = state.run;
    const names = ["x", "rest", "sharpness", "threshold"];
    const of = (one, t) => names.map((name) => (t <= one.n ? one[name][t] : NaN));
    return makeTable(
      `optimisers on sqrt(1 + (x P)^2): ${describe(state.settings)}`,
      ["step", ...names, ...names.map((name) => `plain_${name}`)],
      Math.max(own.n, plain.n),
      (t) => [t, ...of(own, t), ...of(plain, t)],
    );
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, steps.node, theory.node),
      panels.node,
      legend.node,
      playback.node,
      progress.node,
      points.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen) {
      ui.pointed = null;
      playback.rewind();
      const run = makeRun(chosen, config.ranges, store, state.run);
      if (run.key !== state.run?.key) ui.chosen = null;
      progress.start(fill(run, store));
      return run;
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      set(Object.fromEntries(PARAMETERS.map((key) => [`${key}_unused`, chosen.optimiser.uses !== key])));
    },
    stop() {
      playback.stop();
      progress.stop();
    },
  };
}

function isAt(preset, chosen) {
  const { optimiser } = chosen;
  const counts = SET.filter((key) => !PARAMETERS.includes(key) || key === optimiser.uses);
  return preset.optimiser === optimiser.key && counts.every((key) => preset[key] === chosen[key]);
}

export default {
  render: (view) => startExplorer(view, { style: "eos-op", settings, build }),
};
