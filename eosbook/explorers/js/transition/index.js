// The transition: network (2) trained with many step sizes in the page, Figure 1 of the paper.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { makePointChooser } from "../lib/points.js";
import { makeProgress } from "../lib/progress.js";
import { makeStock } from "../relu_network/data.js";
import { INIT, THEORY } from "../relu_network/sentence.js";
import { describe, sameNetwork, traitsOf } from "../relu_network/settings.js";
import { makePanels } from "./panels.js";
import { EDGE, GROWING, MEAN, PANELS, START, STILL, drawSweep, sweepScales } from "./picture.js";
import { reading, sentence } from "./sentence.js";
import { AXES, SPANS, settings, toPython } from "./settings.js";
import { fill, makeSweep, meanAt } from "./sweep.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 600, 40];

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const stock = makeStock();
  const ui = { theory: true, pointed: null, chosen: null };

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({ span: preset.span, ...traitsOf(preset, config) }),
  );
  const axis = makeChoice("axis", Object.entries(AXES), (chosen) => set({ axis: chosen }));
  const span = makeChoice("step sizes", Object.entries(SPANS), (chosen) => set({ span: chosen }));
  const theory = makeToggle("theory", () => {
    ui.theory = !ui.theory;
    draw();
  });
  const progress = makeProgress("sweep", { run: () => state.run, draw });
  const panels = makePanels({
    scene,
    read: (point) => {
      ui.pointed = point;
      drawOver();
    },
    choose,
    setDimension: (d) => set({ d }),
  });
  const points = makePointChooser(choose);
  const legend = makeLegend();
  const actions = makeActions({
    ready: () => state.run?.known.length > 0,
    reset: () => {
      ui.theory = true;
      ui.chosen = null;
      reset();
    },
    link,
    python: () => toPython(state.settings, state.run.points.map(({ eta }) => eta), config.test_n),
    picture: drawPicture,
    data: toCsv,
    stem: () => "eosbook-transition",
  });

  // ---------------------------------------------------------------- pictures and words

  function scene() {
    const { run: sweep, theme } = state;
    const { axis, span } = state.settings;
    return { sweep, theme, config, axis, span, theory: ui.theory };
  }

  function choose(point) {
    ui.chosen = point;
    draw();
  }

  function drawAll() {
    const { run: sweep } = state;
    const { known, points: all, taken, total, done } = sweep;
    const { axis: along, span: part } = state.settings;
    progress.update(taken / total, `${known.length} of ${all.length} step sizes`, !done);
    axis.update(along);
    span.update(part);
    theory.update(ui.theory);
    say(words, sentence(sweep, ui.chosen));
    panels.draw();
    points.update(known, ui.chosen, (point) => reading(sweep, point));
    drawOver();
    legend.show(`${ui.theory}`, legendItems);
  }

  function drawOver() {
    const { run: sweep } = state;
    if (!sweep) return;
    panels.drawOver(ui.pointed, ui.chosen);
    const point = ui.pointed ?? ui.chosen;
    say(readout, point ? reading(sweep, point) : "Point at a mark to read it, click it to keep it.");
  }

  function legendItems() {
    return [
      item(sample(STILL), "swings of *A* do not grow"),
      item(sample(GROWING), "they grow"),
      item(sample({ ...EDGE, marker: "triangle" }), THEORY),
      item(sample({ ...START, marker: "square" }), INIT),
      ui.theory && item(sample(MEAN), "mean model, in the limit"),
      h("span", {}, "pale: the sweep before, while this one runs"),
    ];
  }

  // ---------------------------------------------------------------- to take away

  function drawPicture() {
    const { d, n, seed } = state.settings;
    const half = WIDTH / 2;
    const tall = HEIGHT - TITLE;
    const places = [
      [12, TITLE, half - 24, tall],
      [half, TITLE, half - 12, tall / 2],
      [half, TITLE + tall / 2, half - 12, tall / 2],
    ];
    const parts = PANELS.map((kind, i) => ({
      at: places[i],
      draw: (context, ...size) => drawSweep(context, sweepScales(...size, scene(), kind), scene(), kind),
    }));
    const title = `Network (2) at time ${config.time}: *d* = ${d}, *n* = ${n}, seed ${seed}`;
    return makePicture(state.theme, title, [WIDTH, HEIGHT], parts);
  }

  function toCsv() {
    const { known, edge, init } = state.run;
    return makeTable(
      `network (2): ${describe(state.settings)} 8pi/d^2=${edge} 2/lambda_max(init)=${init}`,
      ["eta", "ratio", "steps", "a_minus", "a_plus", "b", "accuracy", "swing", "mean_model_b"],
      known.length - 1,
      (i) => {
        const { eta, ratio, end } = known[i];
        const { n, aMinus, aPlus, b, accuracy, swing } = end;
        return [eta, ratio, n, aMinus, aPlus, b, accuracy, swing, meanAt(state.run, eta)];
      },
    );
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, axis.node, span.node, theory.node),
      progress.node,
      panels.node,
      legend.node,
      points.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen) {
      const { axis: along, span: part, ...own } = chosen;
      const key = JSON.stringify(own);
      if (state.run?.key === key) return state.run; // another view only
      ui.pointed = ui.chosen = null;
      const sweep = Object.assign(makeSweep(chosen, config, state.run), { key });
      progress.start(fill(sweep, stock));
      return sweep;
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      set({ A0_unused: chosen.start.key !== "A0" });
    },
    stop() {
      progress.stop();
    },
  };
}

const isAt = (preset, chosen) => preset.span === chosen.span && sameNetwork(preset, chosen);

export default {
  render: (view) => startExplorer(view, { style: "eos-tr", settings, build }),
};
