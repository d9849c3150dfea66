// The crossing of the stability threshold in natural units: Section C.5 and what it adds.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeToggle } from "../lib/controls.js";
import { h, rich, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { THRESHOLD } from "../lib/phases.js";
import { makePointChooser } from "../lib/points.js";
import { makeProgress } from "../lib/progress.js";
import { drawPicture, toCsv } from "./export.js";
import { makePanels } from "./panels.js";
import { PROFILE, QUASI, RUNS } from "./picture.js";
import { fill, makeRun, readable } from "./run.js";
import { reading, sentence } from "./sentence.js";
import { UNITS, settings, toPython } from "./settings.js";

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { theory: true, pointed: null, chosen: null };

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({
      loss_index: config.losses.findIndex(({ key }) => key === preset.loss),
      beta: preset.beta ?? config.defaults.beta,
      ...Object.fromEntries(SET.map((key) => [key, preset[key]])),
    }),
  );
  const units = makeChoice("units", Object.entries(UNITS), (chosen) => set({ units: chosen }));
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
  const points = makePointChooser((point) => {
    ui.chosen = point;
    draw();
  });
  const legend = makeLegend();
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      ui.theory = true;
      ui.chosen = null;
      reset();
    },
    link,
    python: () => toPython(state.settings, state.run.etas),
    picture: () => drawPicture(scene()),
    data: () => toCsv(state.run),
    stem: () => `eosbook-crossing-${state.settings.loss.key}`,
  });

  // ---------------------------------------------------------------- pictures and words

  function scene() {
    const { run, theme } = state;
    const { units, zoom } = state.settings;
    return { run, theme, units, zoom, theory: ui.theory, ranges: config.ranges };
  }

  function drawAll() {
    const { run } = state;
    progress.update(run.taken / run.total, `${run.taken} of ${run.total} runs`, !run.done);
    units.update(state.settings.units);
    theory.update(ui.theory);
    say(words, sentence(run, state.settings.zoom));
    panels.draw();
    points.update(readable(run), ui.chosen, (read) => reading(run, read));
    drawOver();
    const { delta, s } = run.units;
    legend.show(`${ui.theory} ${delta} ${s}`, () => [
      ...RUNS.map((look) => item(sample({ ...look, width: 1 }), `run at ${look.name}`)),
      ui.theory && item(sample(PROFILE), "profile (inner solution)"),
      ui.theory && item(sample(QUASI), "quasi-static (*δ*/2*c*)^(1/*β*)"),
      item(sample(THRESHOLD), "threshold"),
      h("span", {}, h("span", {}, rich(`units at *η*: *δ*⁎ = ${number(delta)}, *s*⁎ = ${number(s)}`))),
    ]);
  }

  function drawOver() {
    const { run } = state;
    if (!run) return;
    const read = ui.pointed ?? ui.chosen;
    panels.drawOver(read ?? {});
    say(readout, read ? reading(run, read) : "Point at a mark to read it.");
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, units.node, theory.node),
      panels.node,
      legend.node,
      progress.node,
      points.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen) {
      const { units, zoom, ...own } = chosen;
      const before = state.run;
      if (before && JSON.stringify(before.own) === JSON.stringify(own)) {
        return before; // another view only
      }
      ui.pointed = ui.chosen = null;
      const run = Object.assign(makeRun(chosen, config.ranges, before), { own });
      const work = fill(run);
      work.next(); // so that the picture follows at once
      progress.start(work);
      return run;
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      set({ beta_unused: chosen.loss.key !== "beta" });
    },
    stop: () => progress.stop(),
  };
}

const SET = ["eta", "shape", "delta", "units", "zoom"];

function isAt(preset, chosen) {
  const same = SET.every((key) => preset[key] === chosen[key]);
  const { loss, beta } = chosen;
  return same && preset.loss === loss.key && (loss.key !== "beta" || preset.beta === beta);
}

export default {
  render: (view) => startExplorer(view, { style: "eos-cr", settings, build }),
};
