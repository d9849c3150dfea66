// Period doubling of gradient descent: where runs settle against the step size.

import { makeActions } from "../lib/actions.js";
import { makePresets, makeToggle } from "../lib/controls.js";
import { h, plain, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { makePlayback } from "../lib/playback.js";
import { periodTwo } from "../numerics/bifurcation.js";
import { makePanels } from "./panels.js";
import * as picture from "./picture.js";
import { columnAt, makeRun } from "./run.js";
import { readStep, reading, sentence } from "./sentence.js";
import { describe, settings, toPython } from "./settings.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 600, 40];
const SET = ["eta", "imbalance", "zoom"];

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { theory: true, pointed: null };

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({
      problem_index: config.problems.findIndex(({ key }) => key === preset.problem),
      ...Object.fromEntries(SET.map((key) => [key, preset[key]])),
    }),
  );
  const theory = makeToggle("theory", () => {
    ui.theory = !ui.theory;
    draw();
  });
  const panels = makePanels({
    scene,
    read: (pointed) => {
      ui.pointed = pointed;
      drawOver();
    },
    setEta: (eta) => set({ eta }),
  });
  const playback = makePlayback({
    last: () => state.run?.last ?? 0,
    phaseName: (step) => `xy = ${number(state.run.early[step])}`,
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
      playback.rewind();
      reset();
    },
    link,
    python: () => toPython(state.settings, { ...state.run, etas: state.run.diagram.etas }),
    picture: drawPicture,
    data: toCsv,
    stem: () => `eosbook-bifurcation-${state.settings.problem.key}`,
  });

  function scene() {
    const { run, theme } = state;
    const marks = config.marks[run?.settings.problem.key];
    return { run, theme, theory: ui.theory, ranges: config.ranges, marks, step: playback.step() };
  }

  function drawAll() {
    theory.update(ui.theory);
    drawStep(panels.all);
  }

  function drawStep(moved) {
    if (!state.run) return;
    playback.update();
    say(words, sentence(state.run, playback.step()));
    panels.draw(moved);
    drawOver();
    const settles = !playback.atEnd() && !state.run.diverges;
    legend.show(`${ui.theory} ${state.settings.problem.key} ${settles}`, () => [
      item(sample(picture.RUN), "the run at *η*"),
      settles && item(sample({ ...picture.RUN, hollow: true }), "where it will settle"),
      ui.theory && state.settings.problem.key !== "root" && item(sample(picture.TWO), "period two, computed"),
      ui.theory && item(sample(picture.MARK), "computed thresholds"),
      item(sample(picture.ALONG), "exponent along"),
      state.settings.problem.key !== "frozen" && item(sample(picture.ACROSS), "exponent of *x* − *y*"),
    ]);
  }

  function drawOver() {
    const { run } = state;
    if (!run) return;
    const { step, marked } = playback.reading(ui.pointed?.step ?? -1);
    const column = ui.pointed?.column;
    panels.drawOver({ step: marked ? step : undefined, column });
    const hint = "Point at the diagram to read a step size; drag the ring to choose it.";
    const text = marked ? readStep(run, step) : hint;
    say(readout, column ? reading(column) : text);
  }

  function drawPicture() {
    const { problem, eta, imbalance } = state.settings;
    const title = `Gradient descent on ${problem.formula}: *η* = ${number(eta, 6)}, *y*₀ − *x*₀ = ${number(imbalance)}`;
    const [half, tall] = [WIDTH / 2, HEIGHT - TITLE];
    const part = (at, scales, drawn) => ({
      at,
      draw: (context, ...size) => drawn(context, scales(...size, scene()), scene()),
    });
    return makePicture(state.theme, title, [WIDTH, HEIGHT], [
      part([12, TITLE, half - 24, tall], picture.diagramScales, picture.drawDiagram),
      part([half, TITLE, half - 12, tall / 2], picture.exponentScales, picture.drawExponents),
      part([half, TITLE + tall / 2, half - 12, tall / 2], picture.stepScales, picture.drawSteps),
    ]);
  }

  // One row a step size of the diagram, with the products kept last.
  function toCsv() {
    const { etas } = state.run.diagram;
    const last = Array.from({ length: 32 }, (_, k) => `product_${k}`);
    return makeTable(
      `where gradient descent on ${plain(state.settings.problem.formula)} settles: ${describe(state.settings)}`,
      ["eta", "period", "along", "across", ...last],
      etas.length - 1,
      (i) => {
        const { eta, period, along, across, product } = columnAt(state.run, etas[i]);
        return [eta, period, along, across, ...product.slice(-32)];
      },
    );
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, theory.node),
      panels.node,
      legend.node,
      playback.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen) {
      ui.pointed = null;
      playback.rewind();
      const run = makeRun(chosen, config, state.run);
      return Object.assign(run, { orbit: (eta) => periodTwo(chosen.problem.key, eta, run.height) });
    },
    draw: drawAll,
    controls: (chosen) => presets.update(chosen),
    stop: () => playback.stop(),
  };
}

function isAt(preset, chosen) {
  return SET.every((key) => preset[key] === chosen[key]) && preset.problem === chosen.problem.key;
}

export default {
  render: (view) => startExplorer(view, { style: "eos-bf", settings, build }),
};
