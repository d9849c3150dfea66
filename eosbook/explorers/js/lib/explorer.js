// The life of an explorer: traits → settings → what is computed → pictures and words.
//
// Works on any host of anywidgets; in the built page it also keeps its settings in the address.

import { addressIsOurs, addressOf, readAddress, writeAddress } from "./address.js";
import { h, say } from "./dom.js";
import { readTheme, watchTheme } from "./theme.js";

// Shows an explorer in `el` until the function that it returns is called.
//
// `style` is the class of its root, `settings` comes from `makeSettings`.  `build(host)` makes its
// parts and returns
//   nodes      what to show, in order (with the host's `readout` and `words` among them)
//   panels     those whose size decides the drawing
//   compute    (settings, changed) → the run: all that is drawn; kept in `state.run`
//   draw       draws the run at the panels' sizes; called whenever there is one
//   controls   shows the settings in presets, rulers and the like; optional
//   recolour   forgets what was drawn in the old theme; optional
//   stop       ends what goes on by itself: replays, computations in slices
// The host gives
//   name       what tells explorers of one page apart
//   state      { config, settings, run, theme }, of the moment
//   set        sets traits of the model
//   draw       draws again, what is computed being the same
//   reset      sets the defaults
//   link       the address, with the present settings, of the section that the explorer stands in
//   readout, words   paragraphs for what the pointer reads and for what happened
export function startExplorer({ model, el }, { style, settings: kinds, build }) {
  const config = model.get("config");
  const name = model.get("name");
  const state = { config, settings: null, run: null, theme: null };

  const layout = h("div", { class: "eos-layout" });
  const root = h("div", { class: `eos ${style}` }, layout);
  el.append(root);
  const notes = h("p", { class: "eos-note", role: "status" });
  const readout = h("p", { class: "eos-readout" });
  const words = h("p", { class: "eos-sentence", role: "status", "aria-live": "polite" });

  function set(traits) {
    const changed = Object.entries(traits).filter(([key, value]) => !Object.is(model.get(key), value));
    for (const [key, value] of changed) model.set(key, value);
    if (changed.length) model.save_changes();
  }

  const parts = build({
    name,
    state,
    set,
    draw,
    readout,
    words,
    reset: () => {
      set(kinds.defaults(config));
      schedule();
    },
    link: () => addressOf(name, kinds.toAddress(state.settings, config), el.closest("section[id]")?.id),
  });
  layout.append(notes, ...parts.nodes);

  // ---------------------------------------------------------------- state → picture

  let shown = null; // the settings computed, as one text
  function update() {
    const began = performance.now();
    const { settings, problems } = kinds.read(model);
    state.settings = settings;
    root.classList.toggle("eos-problem", problems.length > 0);
    if (problems.length) {
      parts.stop();
      state.run = null;
      say(words, problems.join(" "));
      say(readout, "");
      return;
    }
    const now = JSON.stringify(settings);
    if (now !== shown || !state.run) state.run = parts.compute(settings, now !== shown);
    shown = now;
    draw();
    parts.controls?.(settings);
    performance.measure("eosbook-draw", { start: began, end: performance.now() });
  }

  function draw() {
    if (state.run) parts.draw();
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
      const { settings, problems } = kinds.read(model);
      if (!problems.length) writeAddress(name, kinds.toAddress(settings, config));
    }, 250);
  }

  if (addressIsOurs()) {
    const { traits, refused } = kinds.fromAddress(readAddress(name), config);
    set(traits);
    if (refused.length) say(notes, `Not taken from the address: ${refused.join("; ")}.`);
  }

  // ---------------------------------------------------------------- life

  const onChange = () => {
    schedule();
    if (addressIsOurs()) remember();
  };
  for (const key of kinds.keys) model.on(`change:${key}`, onChange);
  const unwatch = watchTheme(() => {
    state.theme = readTheme(root);
    parts.recolour?.();
    schedule();
  });
  const measure = () => parts.panels.map((panel) => panel.measure()).some(Boolean);
  const resized = new ResizeObserver(() => {
    if (measure()) draw();
  });
  for (const panel of parts.panels) resized.observe(panel.node);
  measure();
  state.theme = readTheme(root);
  schedule();

  return () => {
    for (const key of kinds.keys) model.off(`change:${key}`, onChange);
    clearTimeout(writing);
    parts.stop();
    unwatch();
    resized.disconnect();
    root.remove();
  };
}
