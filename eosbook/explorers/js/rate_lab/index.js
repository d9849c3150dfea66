// The rate lab: how gap and bouncing steps scale with the step size, Figure 11 of the paper.

import { makeActions } from "../lib/actions.js";
import { makePresets, makeToggle } from "../lib/controls.js";
import { h, plain, rich, say } from "../lib/dom.js";
import { startExplorer } from "../lib/explorer.js";
import { number } from "../lib/format.js";
import { item, makeLegend, sample } from "../lib/legend.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { makePointChooser } from "../lib/points.js";
import { makeProgress } from "../lib/progress.js";
import { KINDS, makePanels } from "./panels.js";
import { FIT, THEORY, drawRates, rateScales } from "./picture.js";
import { fill, inRange, makeRun } from "./run.js";
import { reading, rows, sentence } from "./sentence.js";
import { isShown, settings, toPython, toggled } from "./settings.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 540, 40];
const SET = ["shown", "low", "high", "shape", "delta"];

function build({ state, set, draw, reset, link, readout, words }) {
  const { config } = state;
  const ui = { theory: true, divide: true, pointed: null, chosen: null };

  // ---------------------------------------------------------------- parts

  const presets = makePresets(config.presets, isAt, (preset) =>
    set({
      ...Object.fromEntries(SET.map((key) => [key, preset[key]])),
      beta: preset.beta ?? state.settings.beta,
    }),
  );
  const toggles = config.exponents.map(({ key, label }) =>
    makeToggle(label, () => set({ shown: toggled(state.settings.shown, key, config.exponents) })),
  );
  const exponents = h(
    "div",
    { class: "eos-group", role: "group", "aria-label": "β" },
    h("span", { class: "eos-name" }, rich("*β*")),
    toggles.map(({ node }) => node),
  );
  const [theory, divide] = [
    ["theory", "theory"],
    ["divide", "divide log(1/η) out at β = 2"],
  ].map(([key, text]) =>
    makeToggle(text, () => {
      ui[key] = !ui[key];
      draw();
    }),
  );
  const progress = makeProgress("runs", { run: () => state.run, draw });
  const choose = (at) => {
    ui.chosen = at;
    draw();
  };
  const panels = makePanels({
    scene,
    read: (at) => {
      ui.pointed = at;
      drawOver();
    },
    choose,
    setRange: ({ low = state.settings.low, high = state.settings.high }) => {
      if (low < high) set({ low, high });
    },
  });
  const points = makePointChooser(choose);
  const table = h("div", { class: "eos-table" });
  const legend = makeLegend();
  const actions = makeActions({
    ready: () => state.run?.taken > 0,
    reset: () => {
      Object.assign(ui, { theory: true, divide: true, chosen: null });
      reset();
    },
    link,
    python: () => {
      const { families } = state.run;
      const etas = config.etas.filter((eta) => inRange({ eta }, range()));
      return toPython(state.settings, families.map(({ beta }) => beta), etas);
    },
    picture: drawPicture,
    data: toCsv,
    stem: () => "eosbook-rates",
  });

  // ---------------------------------------------------------------- pictures and words

  // The ends may come in either order from sliders.
  function range() {
    const { low, high } = state.settings;
    return { low: Math.min(low, high), high: Math.max(low, high) };
  }

  function scene() {
    const { run, theme } = state;
    const { theory, divide } = ui;
    const { etas, ranges } = config;
    return { run, theme, theory, divide, etas, ranges, range: range() };
  }

  // All measured points, from exponent to exponent: the same objects from one drawing to the next.
  function measuredPoints() {
    return state.run.families.flatMap((family) =>
      family.points.filter(({ end }) => end).map((point) => (point.at ??= { family, point })),
    );
  }

  function drawAll() {
    const { run } = state;
    const { taken, total, done } = run;
    progress.update(taken / total, `${taken} of ${total} runs`, !done);
    config.exponents.forEach(({ key }, i) => toggles[i].update(isShown(state.settings.shown, key)));
    theory.update(ui.theory);
    divide.update(ui.divide);
    say(words, sentence(run, range(), ui.divide));
    panels.draw();
    points.update(measuredPoints(), ui.chosen?.point.at ?? null, reading);
    drawOver();
    showTable(table, rows(run, range(), ui.divide));
    legend.show(`${ui.theory}`, () => [
      item(sample(FIT), "fitted between the dotted lines; marks outside are pale"),
      ui.theory && item(sample({ ...THEORY, role: "theory" }), "theory: *k*ᵦ(*η*/*c*)^(1/(*β*−1)), and the bouncing time from envelope and profile"),
    ]);
  }

  function drawOver() {
    if (!state.run) return;
    const marked = [ui.pointed, ui.chosen].filter(Boolean);
    panels.drawOver(marked);
    say(readout, marked.length ? reading(marked[0]) : "Point at a mark to read it, click it to keep it.");
  }

  // ---------------------------------------------------------------- to take away

  function drawPicture() {
    const half = WIDTH / 2;
    const now = scene();
    const parts = KINDS.map((kind, i) => ({
      at: [12 + i * half, TITLE, half - 18, HEIGHT - TITLE],
      draw: (context, ...size) => drawRates(context, rateScales(...size, now, kind), now, kind),
    }));
    const betas = state.run.families.map(({ beta }) => number(beta, 3)).join(", ");
    const { shape, delta } = state.settings;
    const title = `Gap and bouncing steps, *β* = ${betas}, *x̃* = ${number(shape)}, *δ*₀ = ${number(delta)}`;
    return makePicture(state.theme, title, [WIDTH, HEIGHT], parts);
  }

  function toCsv() {
    const all = measuredPoints();
    const { shape, delta } = state.settings;
    return makeTable(
      `gap and bouncing steps: shape=${shape} delta=${delta}`,
      ["beta", "eta", "gap", "band_steps", "bouncing_steps", "flag", "gap_theory", "band_steps_theory"],
      all.length - 1,
      (i) => {
        const { family, point } = all[i];
        const { eta, end } = point;
        const { gap, steps } = family.theory.find((each) => each.eta === eta);
        return [family.beta, eta, end.gap, end.bandSteps, end.bouncingSteps, end.flag, gap, steps];
      },
    );
  }

  return {
    nodes: [
      ...presets.nodes,
      h("div", { class: "eos-row" }, exponents, theory.node, divide.node),
      panels.node,
      legend.node,
      progress.node,
      table,
      points.node,
      readout,
      words,
      actions.node,
    ],
    panels: panels.all,
    compute(chosen) {
      const { low, high, ...own } = chosen;
      const key = JSON.stringify(own);
      if (state.run?.own === key) return state.run; // another range of the same points
      ui.pointed = ui.chosen = null;
      const shown = ({ key }) => isShown(chosen.shown, key);
      const run = Object.assign(makeRun(chosen, config, shown, state.run), { own: key });
      progress.start(fill(run));
      return run;
    },
    draw: drawAll,
    controls(chosen) {
      presets.update(chosen);
      set({ beta_unused: !isShown(chosen.shown, "own") });
    },
    stop: () => progress.stop(),
  };
}

const HEADS = ["slope", "theory", "constant at least *η*", "theory"];

function showTable(node, body) {
  const key = JSON.stringify(body);
  if (node.dataset.shown === key) return;
  node.dataset.shown = key;
  const cells = (tag, texts) => texts.map((text) => h(tag, {}, rich(text)));
  const head = [
    h("tr", {}, h("td"), h("th", { colspan: 4 }, "gap"), h("th", { colspan: 4 }, "bouncing steps")),
    h("tr", {}, cells("th", ["", ...HEADS, ...HEADS])),
  ];
  const lines = body.map(([name, ...rest]) => h("tr", {}, cells("th", [name]), cells("td", rest)));
  const caption = h("caption", { class: "eos-hidden" }, plain("slopes and constants fitted"));
  node.replaceChildren(h("table", {}, caption, h("thead", {}, head), h("tbody", {}, lines)));
}

function isAt(preset, chosen) {
  const own = isShown(chosen.shown, "own");
  return SET.every((key) => preset[key] === chosen[key]) && (!own || preset.beta === chosen.beta);
}

export default {
  render: (view) => startExplorer(view, { style: "eos-rl", settings, build }),
};
