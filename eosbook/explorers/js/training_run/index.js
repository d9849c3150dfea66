// Stored training runs of deep networks, step by step: Appendix B, Figures 3, 12 and 13 of the paper.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makeToggle } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { THRESHOLD } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { readingLine } from "../lib/words.js";
import { makeLibrary, placeOf } from "./data.js";
import { drawPicture, toCsv } from "./export.js";
import { START } from "./histogram.js";
import { makePanels } from "./panels.js";
import { readings, sentence } from "./sentence.js";
import { WINDOWS, settings, toPython } from "./settings.js";
import { GONE, OTHERS, ROSE, RUN, TEST } from "./timeline.js";

function build({ state, set, reset, link, readout, words }) {
  const { config } = state;
  const library = makeLibrary(config);
  const ui = { hover: -1 };
  const run = () => state.run?.run;

  // ---------------------------------------------------------------- parts

  const view = makeChoice("steps", Object.entries(WINDOWS), (window) => set({ window }));
  const others = makeToggle("other learning rates", () =>
    set({ others: state.settings.others === "shown" ? "hidden" : "shown" }),
  );
  others.node.hidden = config.learning_rates.length === 1;
  const playback = makePlayback({
    last: () => run()?.last ?? 0,
    stepOf: (place) => run()?.step[place] ?? 0,
    phaseName: (place) => (run() ? `loss ${number(run().series.loss[place])}` : ""),
    moved: () => {
      ui.hover = -1;
      set({ step: playback.atEnd() ? config.ranges.step.max : run().step[playback.step()] });
    },
  });
  const panels = makePanels(config, {
    scene,
    hover: (place) => {
      ui.hover = place;
      drawStep();
    },
    readText: (text) => say(readout, text),
  });
  const legend = makeLegend();
  const source = h("p");
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      playback.stop();
      reset();
    },
    link,
    python: () => toPython(run()),
    picture: () => drawPicture(scene(), config),
    data: () => toCsv(run(), config),
    stem: () => `eosbook-${run().name}`,
  });

  // ---------------------------------------------------------------- pictures and words

  function scene() {
    return { ...state.run, theme: state.theme, window: state.settings.window, bins: config.bins };
  }

  function drawAll() {
    const { at } = state.run;
    playback.put(at);
    view.update(state.settings.window);
    others.update(state.settings.others === "shown");
    panels.draw();
    drawStep();
    playback.update();
    say(words, sentence(run(), at, config.names));
    showLegend();
    const { command, made } = run();
    if (source.dataset.said !== command) {
      source.dataset.said = command;
      source.replaceChildren(h("code", {}, command), `, ${made} Settings: ${config.settings}.`);
    }
  }

  function drawStep() {
    if (!state.run) return;
    const { step: place, marked } = playback.reading(Math.min(ui.hover, run().last));
    panels.drawStep(place, { marked, fading: ui.hover < 0 && !playback.atEnd() });
    say(readout, readingLine(run().step[place], readings(run(), place, config.names)));
  }

  function showLegend() {
    const { sharpness, test, histograms, diverged, rises, last } = run();
    const compared = state.run.others.length > 0;
    const shown = { sharpness, test, histograms, gone: diverged !== null, rose: rises[last] > 0, compared };
    const key = Object.values(shown).map(Boolean).join();
    legend.show(key, () => [
      item(sample(RUN), "this run"),
      shown.rose && item(sample({ ...ROSE, width: 0 }), "the loss rose (ticks at the top: all such steps)"),
      test && item(sample(TEST), "test set"),
      sharpness && item(sample(THRESHOLD), "2/*η*"),
      sharpness && item(sample({ ...ROSE, width: 0 }), "sharpness at 2/*η* or above"),
      histograms && item(sample(START), "histogram of the start"),
      compared && item(sample(OTHERS), "other learning rates"),
      shown.gone && item(sample(GONE), "divergence"),
    ]);
  }

  return {
    nodes: [
      h("div", { class: "eos-row" }, others.node, view.node),
      panels.node,
      playback.node,
      legend.node,
      readout,
      words,
      actions.node,
      h("details", {}, h("summary", {}, "Where this run comes from"), source),
    ],
    panels: panels.all,
    compute({ lr_index: rate, seed_index: seed, step, others: compared }) {
      const chosen = library.run(rate, seed);
      return {
        run: chosen,
        others: compared === "shown" ? library.others(rate, seed) : [],
        at: Math.max(placeOf(chosen.step, step), 0),
      };
    },
    draw: drawAll,
    stop: () => playback.stop(),
  };
}

export default {
  render: (view) => startExplorer(view, { style: "eos-st", settings, build }),
};
