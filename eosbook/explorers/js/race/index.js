// The race: two runs of gradient descent on ℓ(xy) in lock-step along flow time.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets } from "../lib/controls.js";
import { h, plain, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { makePanel } from "../lib/panel.js";
import { THRESHOLD, phaseName } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { drawCursor } from "../lib/series.js";
import { buffers } from "../numerics/single_neuron.js";
import { drawPicture, toCsv } from "./export.js";
import { LOOKS, LOSS_NAME, drawLoss, drawRatio, lossScales, ratioName, ratioScales } from "./picture.js";
import { makeRace } from "./run.js";
import { makeSaved, title } from "./saved.js";
import { describe, reading, sentence } from "./sentence.js";
import { LANES, QUANTITIES, WINDOWS, isAt, settings, toPython, traitsOf } from "./settings.js";

function build({ name, state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { hover: -1 }; // the tick of the clock that the pointer is at
  let memory = null;

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) => set(traitsOf(preset, config)));
  const quantity = makeChoice("show", Object.entries(QUANTITIES), (chosen) => set({ quantity: chosen }));
  const time = makeChoice("time", Object.entries(WINDOWS), (chosen) => set({ window: chosen }));
  const legend = makeLegend();
  const timeOf = (tick) => Math.min(tick * state.run.tick, state.run.end);
  const playback = makePlayback({
    last: () => state.run?.ticks ?? 0,
    phaseName: (tick) =>
      state.run.runs.map((run) => `${run.name} ${phaseName(run, run.stepAt(timeOf(tick)))}`).join(", "),
    moved: () => {
      ui.hover = -1;
      draw();
    },
    stepOf: (tick) => (state.run ? timeOf(tick) : 0),
    name: "time",
    write: number,
  });
  const saved = makeSaved({
    name,
    config,
    chosen: () => state.run && state.settings,
    changed: draw,
  });
  const actions = makeActions({
    ready: () => state.run,
    reset: () => {
      playback.rewind();
      reset();
    },
    link,
    python: () => toPython(state.run),
    picture: () => drawPicture(scene()),
    data: () => toCsv(scene()),
    stem: () => "eosbook-race",
  });

  // ---------------------------------------------------------------- panels

  const ratio = makePanel("eos-main");
  const loss = makePanel("eos-loss");
  const kinds = [
    { panel: ratio, scales: ratioScales, paint: drawRatio, value: (run) => run.ratio[state.settings.quantity] },
    { panel: loss, scales: lossScales, paint: drawLoss, value: (run) => run.excess },
  ];
  for (const { panel } of kinds) {
    panel.node.addEventListener("pointermove", (event) => {
      if (!panel.scales || !state.run) return;
      const at = panel.scales.x.invert(panel.place(event)[0]) / state.run.tick;
      ui.hover = Math.min(Math.max(Math.round(at), 0), state.run.ticks);
      drawOver();
    });
    panel.node.addEventListener("pointerleave", () => {
      ui.hover = -1;
      drawOver();
    });
  }

  function scene() {
    const { run: race, theme, settings } = state;
    const { quantity } = settings;
    return { race, theme, quantity, saved: saved.all(), time: timeOf(playback.step()) };
  }

  function drawAll() {
    const now = scene();
    const { race } = now;
    for (const { panel, scales, paint, value } of kinds) {
      panel.draw(
        (width, height) => scales(width, height, now),
        (context, made) => paint(context, made, now),
      );
      panel.describe(describe(now, plain(panel === ratio ? ratioName(now) : LOSS_NAME), value));
    }
    drawOver();
    quantity.update(state.settings.quantity);
    time.update(state.settings.window);
    playback.update();
    say(words, sentence(now));
    legend.show(race.runs.map(title).join(), () => [
      ...race.runs.map((run, i) => item(sample(LOOKS[i]), `${run.name}: ${title(run)}`)),
      item(sample(THRESHOLD), "threshold 2/*η*"),
      item(sample({ dash: [1, 4], width: 1 }), "at rest"),
    ]);
  }

  function drawOver() {
    const { run: race, theme } = state;
    if (!race) return;
    const { step: tick, marked } = playback.reading(ui.hover);
    const at = timeOf(tick);
    for (const { panel, value } of kinds) {
      panel.drawOver((context, scales) => {
        const read = race.runs.map((run) => value(run)(run.stepAt(at)));
        if (marked) drawCursor(context, scales, theme, at, read);
      });
    }
    say(readout, reading(scene(), at));
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, quantity.node, time.node),
      h("div", { class: "eos-panels" }, ratio.node, loss.node),
      legend.node,
      playback.node,
      readout,
      words,
      saved.node,
      actions.node,
    ],
    panels: [ratio, loss],
    compute({ quantity, ...chosen }) {
      const key = JSON.stringify(chosen);
      if (key === state.run?.key) return state.run; // another view only
      playback.rewind();
      ui.hover = -1;
      if (memory?.steps !== chosen.steps) {
        memory = { steps: chosen.steps, arrays: LANES.map(() => buffers(chosen.steps)) };
      }
      return Object.assign(makeRace(chosen, memory.arrays), { key });
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      for (const lane of LANES) set({ [`beta_unused_${lane}`]: chosen[`loss_${lane}`].key !== "beta" });
    },
    stop: () => playback.stop(),
  };
}

export default {
  render: (view) => startExplorer(view, { style: "eos-rc", settings, build }),
};
