// Controls.  Each maker returns its node and an `update` that shows the state.

import { h, plain, rich, svg, uniqueId } from "./dom.js";
import { number } from "./format.js";
import { log } from "./scales.js";

function named(text, ...children) {
  return h("div", { class: "eos-group", role: "group", "aria-label": text }, ...children);
}

// ---------------------------------------------------------------- presets

// Buttons for presets ({group, label, caption, …}); `isAt(preset, settings)` tells which is shown.
export function makePresets(presets, isAt, apply) {
  const groups = new Map();
  const buttons = presets.map((preset) => {
    const button = h("button", { type: "button", onclick: () => apply(preset) }, rich(preset.label));
    button.setAttribute("aria-pressed", "false");
    if (!groups.has(preset.group)) groups.set(preset.group, []);
    groups.get(preset.group).push(button);
    return button;
  });
  const node = h(
    "div",
    { class: "eos-presets eos-later" },
    [...groups].map(([group, members]) =>
      named(plain(group), h("span", { class: "eos-name" }, rich(group)), members),
    ),
  );
  const caption = h("p", { class: "eos-caption eos-later" });
  function update(settings) {
    const chosen = presets.findIndex((preset) => isAt(preset, settings));
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === chosen)));
    caption.replaceChildren(...(chosen < 0 ? [] : rich(presets[chosen].caption)));
  }
  return { nodes: [node, caption], update };
}

// ---------------------------------------------------------------- the ruler of step sizes

const MOST_TICKS = 9; // labelled on a narrow screen

const GLYPHS = {
  triangle: { d: "M6 1 L11 11 L1 11 Z", fill: "currentColor" },
  diamond: { d: "M6 1 L11 6 L6 11 L1 6 Z", fill: "none" },
  square: { d: "M2 2 h8 v8 h-8 Z", fill: "none" },
  disc: { d: "M6 6 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0", fill: "currentColor" },
  cross: { d: "M2 2 L10 10 M10 2 L2 10", fill: "none" },
};

function glyph(shape, extra = {}) {
  return svg("path", { ...GLYPHS[shape], stroke: "currentColor", "stroke-width": 2, ...extra });
}

// A log scale over `range` with landmarks ({key, glyph, text}), each a button as well.
// `update(value, places, words)` shows the value, puts each landmark at places[key] (null: nowhere),
// and says the words.
export function makeRuler({ range: { min, max }, landmarks, choose }) {
  const scale = log([min, max], [0, 100]);
  const ticks = scale.ticks(8);
  const crowded = ticks.length > MOST_TICKS && "eos-crowded";
  const picture = svg("svg", { class: crowded, "aria-hidden": "true", focusable: "false" });
  const marks = svg("g");
  picture.append(svg("line", { x1: "0%", x2: "100%", y1: 24.5, y2: 24.5 }));
  for (const { value, label, major } of ticks) {
    const at = `${scale(value)}%`;
    picture.append(svg("line", { x1: at, x2: at, y1: 24, y2: major ? 32 : 29 }));
    picture.append(svg("text", { x: at, y: 44, class: !major && "eos-minor" }, label));
  }
  picture.append(marks);
  const said = h("span");
  const buttons = h("div", { class: "eos-row" });
  const node = h("div", { class: "eos-ruler eos-later" }, picture, buttons);

  const made = landmarks.map(({ key, glyph: shape, text }) => {
    const place = h("span");
    const button = h(
      "button",
      { type: "button", onclick: () => choose(button.place) },
      svg("svg", { class: "eos-glyph", viewBox: "0 0 12 12", "aria-hidden": "true" }, glyph(shape)),
      rich(text),
      place,
    );
    buttons.append(button);
    return { key, shape, button, place };
  });
  buttons.append(said);

  function update(current, places, words = "") {
    marks.replaceChildren();
    said.replaceChildren(...rich(words));
    for (const { key, shape, button, place } of made) {
      const at = places[key];
      const reachable = at !== null && at >= min && at <= max;
      button.place = at;
      button.disabled = !reachable;
      place.textContent = at === null ? ": none" : ` = ${number(at)}`;
      if (reachable) marks.append(landmark(shape, scale(at), () => choose(at)));
    }
    if (current >= min && current <= max) {
      const at = `${scale(current)}%`;
      marks.append(svg("line", { x1: at, x2: at, y1: 14, y2: 33, "stroke-width": 3 }));
      marks.append(svg("circle", { cx: at, cy: 24.5, r: 5, fill: "currentColor" }));
    }
  }
  return { nodes: [node], update };
}

function landmark(shape, percent, onclick) {
  const place = svg("svg", { x: `${percent}%`, y: 0, overflow: "visible" });
  place.append(
    glyph(shape, { transform: "translate(-6 2)" }),
    svg("line", { x1: 0, x2: 0, y1: 14, y2: 24 }),
    svg("rect", { x: -12, y: -4, width: 24, height: 40, fill: "transparent" }),
  );
  return svg("g", { class: "eos-landmark", onclick }, place);
}

// ---------------------------------------------------------------- choices

// Buttons of which one is pressed; options [[value, text], …].
export function makeChoice(name, options, choose) {
  const buttons = options.map(([value, text]) => {
    const button = h("button", { type: "button", onclick: () => choose(value) }, rich(text));
    return [value, button];
  });
  const node = named(
    name,
    h("span", { class: "eos-name" }, name),
    buttons.map(([, button]) => button),
  );
  return {
    node,
    update(chosen) {
      for (const [value, button] of buttons) {
        button.setAttribute("aria-pressed", String(value === chosen));
      }
    },
  };
}

export function makeToggle(text, toggle) {
  const node = h("button", { type: "button", onclick: toggle }, text);
  return { node, update: (on) => node.setAttribute("aria-pressed", String(on)) };
}

export function makeMenu(text, options, choose) {
  const id = uniqueId("menu");
  const menu = h(
    "select",
    { id, onchange: () => choose(Number(menu.value)) },
    options.map((option, i) => h("option", { value: i }, option)),
  );
  const label = h("label", { for: id, class: "eos-name" }, text);
  return {
    node: h("span", { class: "eos-group" }, label, menu),
    update: (index) => (menu.value = String(index)),
  };
}
