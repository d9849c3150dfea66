// An explorer of inequalities: one of a proof's is chosen and drawn along a run that sliders steer.
//
// The subject, what the proof is about, is a module with
//   settings           as `makeSettings` makes them; `inequality` is the chosen entry of the config
//   START              the traits that a preset sets, besides the inequality
//   makeMemory(steps)  arrays for runs of so many steps
//   prove(settings, memory)   a run (path, last, diverges) and `proof`, the chosen inequality's theorem
//                      along it
//   sidesOf(proof, key)       what `judge` and `evaluate` want
//   course             { name, value(run) → step → number }: the run's panel
//   premises(proof)    words: step size, constants, whether the hypothesis holds
//   title, toPython, describe   of settings and proof, for files
// The config lists `theorems` and `inequalities` with the texts.

import { makeActions } from "../lib/actions.js";
import { makeChoice, makePresets } from "../lib/controls.js";
import { h, say } from "../lib/dom.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { looksOf, phaseName, phaseStarts } from "../lib/phases.js";
import { makePlayback } from "../lib/playback.js";
import { evaluate, judge } from "../numerics/inequality.js";
import { drawPicture, toCsv } from "./export.js";
import { makeList } from "./list.js";
import { makePanels } from "./panels.js";
import { BOUND, FAILURE, MEASURED } from "./sides.js";
import { reading, sentence } from "./sentence.js";

const ROOM = 1.15; // steps shown, over those at which the inequality is claimed

// The last step to show: not much after the last that counts.
function lastShown({ n, counts, counted }, last) {
  if (counted === 0) return last;
  let t = n - 1;
  while (!counts[t]) t--;
  return Math.min(last, Math.ceil(ROOM * t) + 2);
}

// The looks of the phases that a run has.
const phasesOf = (run) => [
  ...new Set(looksOf(run).filter((_, i) => run.starts[i + 1] > run.starts[i])),
];

export const makeBuild = (subject) => (host) => build(subject, host);

function build(subject, { state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { hover: -1 };
  let memory = null;

  const place = (key) => config.inequalities.findIndex((entry) => entry.key === key);
  const choose = (key) => set({ inequality_index: place(key) });

  // ---------------------------------------------------------------- parts

  const presets = makePresets(
    config.presets,
    (preset, settings) =>
      preset.inequality === settings.inequality.key &&
      subject.START.every((key) => preset[key] === settings[key]),
    (preset) =>
      set({
        inequality_index: place(preset.inequality),
        ...Object.fromEntries(subject.START.map((key) => [key, preset[key]])),
      }),
  );
  const theorem = makeChoice(
    "proof of",
    config.theorems.map(({ key, name }) => [key, name]),
    (key) => choose(config.theorems.find((entry) => entry.key === key).opens),
  );
  const list = makeList(config.inequalities, choose);
  const claim = h("p", { class: "eos-caption" });
  const legend = makeLegend();
  const playback = makePlayback({
    last: () => state.run?.last ?? 0,
    phaseName: (step) => phaseName(state.run, step),
    moved: () => {
      ui.hover = -1;
      draw();
    },
  });
  const panels = makePanels(state, {
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
      reset();
    },
    link,
    python: () => subject.toPython(state.settings),
    picture: () => drawPicture(scene(), subject.title(state.run.proof)),
    data: () => toCsv(state.run, subject.describe(state.settings)),
    stem: () => `eosbook-inequality-${state.settings.inequality.key}`,
  });

  // ---------------------------------------------------------------- pictures and words

  function scene() {
    const { run, theme } = state;
    return { run, theme, step: playback.step(), course: subject.course };
  }

  function drawAll() {
    const { run } = state;
    const { entry } = run;
    panels.draw();
    drawOver();
    theorem.update(entry.theorem);
    list.update(entry, run.all);
    playback.update();
    say(claim, entry.claim);
    say(words, sentence(run, subject.premises(run.proof)));
    const shown = phasesOf(run).map(({ name }) => name);
    legend.show(`${entry.key} ${run.found.failures > 0} ${shown}`, () => [
      item(sample(MEASURED), entry.measured),
      item(sample(BOUND), `${entry.bound} (the proof’s bound)`),
      run.found.failures > 0 && item(sample(FAILURE), "the inequality fails"),
      ...phasesOf(run).map((look) => item(sample(look), `${look.name} (run)`)),
    ]);
  }

  function drawOver() {
    const { run } = state;
    if (!run) return;
    const { step, marked } = playback.reading(ui.hover);
    panels.drawOver(step, marked);
    say(readout, reading(run, step));
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, theorem.node),
      list.node,
      claim,
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
      if (memory?.steps !== settings.steps) {
        memory = { steps: settings.steps, arrays: subject.makeMemory(settings.steps) };
      }
      const run = subject.prove(settings, memory.arrays);
      const entry = settings.inequality;
      const all = config.inequalities
        .filter(({ theorem }) => theorem === entry.theorem)
        .map((each) => ({ entry: each, found: judge(subject.sidesOf(run.proof, each.key)) }));
      const found = evaluate(subject.sidesOf(run.proof, entry.key));
      const last = lastShown(found, run.last);
      return { ...run, last, starts: phaseStarts(run.path.phase, last), entry, all, found };
    },
    draw: drawAll,
    controls: (settings) => presets.update(settings),
    stop: () => playback.stop(),
  };
}
