// The explorer's own controls.  Each maker returns its node and an `update` that shows the state.

import { h, rich, svg, uniqueId } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { log } from "../lib/scales.js";
import { boundaries, lossOf } from "./run.js";

function named(text, ...children) {
  return h("div", { class: "eos-group", role: "group", "aria-label": text }, ...children);
}

// ---------------------------------------------------------------- presets

export function makePresets({ presets }, apply) {
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
      named(group.replaceAll("*", ""), h("span", { class: "eos-name" }, rich(group)), members),
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

export function isAt(preset, settings) {
  const { eta, x0, y0, loss, beta } = settings;
  const same = preset.eta === eta && preset.x0 === x0 && preset.y0 === y0;
  return same && preset.loss === loss.key && (loss.key !== "beta" || preset.beta === beta);
}

// ---------------------------------------------------------------- the ruler of step sizes

const GLYPHS = {
  first: "M6 1 L11 11 L1 11 Z",
  sharper: "M6 1 L11 6 L6 11 L1 6 Z",
  divergence: "M2 2 L10 10 M10 2 L2 10",
};

function glyph(kind, extra = {}) {
  const open = kind === "divergence" || kind === "sharper";
  return svg("path", {
    d: GLYPHS[kind],
    fill: open ? "none" : "currentColor",
    stroke: "currentColor",
    "stroke-width": 2,
    ...extra,
  });
}

export function makeRuler({ ranges, texts }, choose) {
  const { min, max } = ranges.eta;
  const scale = log([min, max], [0, 100]);
  const picture = svg("svg", { "aria-hidden": "true", focusable: "false" });
  const marks = svg("g");
  picture.append(svg("line", { x1: "0%", x2: "100%", y1: 24.5, y2: 24.5 }));
  for (const { value, label, major } of scale.ticks(8)) {
    const at = `${scale(value)}%`;
    picture.append(svg("line", { x1: at, x2: at, y1: 24, y2: major ? 32 : 29 }));
    picture.append(svg("text", { x: at, y: 44 }, label));
  }
  picture.append(marks);
  const buttons = h("div", { class: "eos-row" });
  const node = h("div", { class: "eos-ruler eos-later" }, picture, buttons);

  const made = Object.entries(texts.landmarks).map(([kind, text]) => {
    const value = h("span");
    const button = h(
      "button",
      { type: "button", onclick: () => choose(button.eta) },
      svg("svg", { class: "eos-glyph", viewBox: "0 0 12 12", "aria-hidden": "true" }, glyph(kind)),
      rich(text),
      value,
    );
    buttons.append(button);
    return { kind, button, value };
  });

  function update(settings) {
    const { first, sharper } = boundaries(settings, lossOf(settings));
    const places = { first, sharper, divergence: Math.SQRT2 };
    marks.replaceChildren();
    for (const { kind, button, value } of made) {
      const eta = places[kind];
      const reachable = eta !== null && eta >= min && eta <= max;
      button.eta = eta;
      button.disabled = !reachable;
      value.textContent = eta === null ? ": none" : ` = ${number(eta)}`;
      if (reachable) marks.append(landmark(kind, scale(eta), () => choose(eta)));
    }
    if (settings.eta >= min && settings.eta <= max) {
      const at = `${scale(settings.eta)}%`;
      marks.append(svg("line", { x1: at, x2: at, y1: 14, y2: 33, "stroke-width": 3 }));
      marks.append(svg("circle", { cx: at, cy: 24.5, r: 5, fill: "currentColor" }));
    }
  }
  return { nodes: [node], update };
}

function landmark(kind, percent, onclick) {
  const place = svg("svg", { x: `${percent}%`, y: 0, overflow: "visible" });
  place.append(
    glyph(kind, { transform: "translate(-6 2)" }),
    svg("line", { x1: 0, x2: 0, y1: 14, y2: 24 }),
    svg("rect", { x: -12, y: -4, width: 24, height: 40, fill: "transparent" }),
  );
  return svg("g", { class: "eos-landmark", onclick }, place);
}

// ---------------------------------------------------------------- choices

// Buttons of which one is pressed.
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
