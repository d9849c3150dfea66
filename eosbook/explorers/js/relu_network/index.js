// Network (2), trained in the page: Sections 1 and 3 of the paper.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets, makeRuler, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { integer } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { THRESHOLD } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { makeProgress } from "../lib/progress.js";
import { makeStock } from "./data.js";
import { drawPicture, toCsv } from "./export.js";
import { makePanels } from "./panels.js";
import { boundaries, makeRun, train } from "./run.js";
import { readings, sentence } from "./sentence.js";
import { WINDOWS, sameNetwork, settings, toPython, traitsOf } from "./settings.js";
import { END, LOOKS, MEAN, phaseOf, phaseStarts } from "./timeline.js";


function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const stock = makeStock();
  const ui = { hover: -1, theory: true };
  let drawn = false; // whether there is a picture

  function setUi(changes) {
    Object.assign(ui, changes);
    draw();
  }

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({ eta: preset.eta, ...traitsOf(preset, config) }),
  );
  const ruler = makeRuler({
    range: config.ranges.eta,
    landmarks: config.landmarks,
    choose: (eta) => set({ eta }),
  });
  const view = makeChoice("time axis", Object.entries(WINDOWS), (window) => set({ window }));
  const theory = makeToggle("theory", () => setUi({ theory: !ui.theory }));
  const progress = makeProgress("training", { run: () => state.run, draw });
  const playback = makePlayback({
    last: () => Math.max(state.run?.last ?? 0, 0),
    phaseName: (step) => (state.run ? LOOKS[phaseOf(measured().starts, step)].name.replaceAll("*", "") : ""),
    moved: () => {
      if (!state.run) return;
      ui.hover = -1;
      drawStep();
      say(words, sentence(state.run, measured(), playback.step()));
      playback.update();
    },
  });
  const panels = makePanels({
    hover: (step) => {
      ui.hover = step;
      drawStep();
    },
  });
  const legend = makeLegend();
  const actions = makeActions({
    ready: () => state.run?.last > 0,
    reset: () => {
      playback.rewind();
      ui.theory = true;
      reset();
    },
    link,
    python: () => toPython(state.settings, state.run.total, config.test_n),
    picture: () => drawPicture(scene(), playback.step()),
    data: () => toCsv(state.run),
    stem: () => "eosbook-relu-network",
  });

  // ---------------------------------------------------------------- pictures and words

  // What is measured of the run so far: its swings, and the phases that they make.
  let known = null;
  function measured() {
    const { run } = state;
    if (known?.run !== run || known.last !== run.last) {
      const { last } = run;
      const summary = run.swings?.summary(last) ?? { first: -1, end: -1, count: 0, width: 0 };
      known = { run, last, summary, starts: phaseStarts(summary, last) };
    }
    return known;
  }

  function scene() {
    const { run, theme } = state;
    const { starts } = measured();
    return { run, theme, starts, theory: ui.theory, window: state.settings.window };
  }

  function drawAll() {
    const { run } = state;
    const { last, total, done, cancelled } = run;
    const text = `${integer(Math.max(last, 0))} of ${integer(total)} steps`;
    progress.update(Math.max(last, 0) / total, text, !done);
    view.update(state.settings.window);
    theory.update(ui.theory);
    say(words, sentence(run, measured(), playback.step()));
    if (last < 0 && !cancelled && drawn) return; // for a moment the last picture stands
    drawn = true;
    panels.draw(scene());
    drawStep();
    ruler.update(state.settings.eta, { ...config.places, ...boundaries(run) });
    playback.update();
    legend.show(`${ui.theory}`, legendItems);
  }

  function drawStep() {
    const { run } = state;
    if (!run) return;
    const reading = ui.hover >= 0;
    const step = reading ? Math.min(ui.hover, run.last) : playback.step();
    const fading = !reading && !playback.atEnd();
    const cursor = run.last >= 0 && (reading || fading || playback.focused());
    panels.drawStep(scene(), step, { cursor, fading });
    const values = run.last < 0 ? [] : readings(run, step).map((pair) => pair.join(" = "));
    say(readout, [`step ${integer(step)}`, ...values].join(" · "));
  }

  function legendItems() {
    return [
      ...LOOKS.map((look) => item(sample(look), look.name)),
      item(sample(THRESHOLD), "2/*η*"),
      ui.theory && item(sample(MEAN), "mean model"),
      ui.theory && item(sample(END), "end of its EoS phase"),
    ];
  }

  return {
    nodes: [
      ...presets.nodes,
      ...ruler.nodes,
      h("div", { class: "eos-row" }, view.node, theory.node),
      progress.node,
      panels.node,
      legend.node,
      playback.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen, changed) {
      const { window, ...own } = chosen;
      const key = JSON.stringify(own);
      if (state.run?.key === key) return state.run; // another window only
      playback.rewind();
      ui.hover = -1;
      const run = Object.assign(makeRun(chosen, config), { key });
      progress.start(train(run, stock));
      return run;
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      set({ A0_unused: chosen.start.key !== "A0" });
    },
    stop() {
      playback.stop();
      progress.stop();
    },
  };
}

function isAt(preset, settings) {
  return preset.eta === settings.eta && sameNetwork(preset, settings);
}

export default {
  render: (view) => startExplorer(view, { style: "eos-rn", settings, build }),
};
