// Play, scrub, speed: which step of a run is the last shown.

import { makeMenu } from "./controls.js";
import { h, svg, uniqueId } from "./dom.js";
import { integer } from "./format.js";
import { makeReplay } from "./replay.js";

const SPEEDS = [
  { name: "2 steps a second", perSecond: () => 2 },
  { name: "10 steps a second", perSecond: () => 10 },
  { name: "50 steps a second", perSecond: () => 50 },
  { name: "all in 10 seconds", perSecond: (last) => Math.max(last / 10, 2) },
];

const PLAY = "M3 1 L12 7 L3 13 Z";
const PAUSE = "M3 2 h2 v10 h-2 Z M9 2 h2 v10 h-2 Z";

function icon(d) {
  const shape = svg("path", { d, fill: "currentColor", stroke: "currentColor", "stroke-width": 1.5 });
  return svg("svg", { class: "eos-glyph", viewBox: "0 0 14 14", "aria-hidden": "true" }, shape);
}

// `last()` is the run's last step (0 while there is no run), `phaseName(step)` its phase in words;
// `moved()` is called when another step is shown.  Where not every step was recorded, what is counted
// here are the records, and `stepOf(record)` gives a record's step.  Where it is not steps that are
// counted, `name` says what is, and `write` writes it.
export function makePlayback({
  last,
  phaseName,
  moved,
  stepOf = (record) => record,
  name = "step",
  write = integer,
}) {
  let position = Infinity; // beyond the last: the whole run, whatever its length
  let speed = SPEEDS.length - 1;
  const step = () => Math.min(position, last());
  const replay = makeReplay({
    position: step,
    last,
    perSecond: () => SPEEDS[speed].perSecond(last()),
    show: go,
    changed: update,
  });
  function go(to) {
    position = to >= last() ? Infinity : to;
    moved();
  }
  function seek(to) {
    replay.stop();
    go(to);
  }

  const id = uniqueId(name);
  const play = h("button", { type: "button", onclick: () => replay.toggle() });
  const start = h("button", { type: "button", onclick: () => seek(0) }, icon("M3 2 v10 M12 2 L5 7 L12 12 Z"));
  const end = h("button", { type: "button", onclick: () => seek(Infinity) }, icon("M11 2 v10 M2 2 L9 7 L2 12 Z"));
  start.setAttribute("aria-label", `first ${name}`);
  end.setAttribute("aria-label", `last ${name}`);
  const range = h("input", { id, type: "range", min: 0, step: 1 });
  range.addEventListener("input", () => seek(Number(range.value)));
  const count = h("output", { for: id });
  const menu = makeMenu(
    "speed",
    SPEEDS.map((option) => option.name),
    (index) => {
      speed = index;
      replay.restart();
    },
  );
  const label = h("label", { for: id, class: "eos-name" }, name);
  const node = h("div", { class: "eos-replay" }, start, play, end, label, range, count, menu.node);

  function update() {
    const { playing } = replay;
    if (play.value !== String(playing)) {
      play.value = String(playing);
      play.replaceChildren(icon(playing ? PAUSE : PLAY), playing ? " pause" : " play");
    }
    range.max = String(last());
    range.value = String(step());
    const shown = stepOf(step());
    const told = name === "step" ? shown : write(shown);
    range.setAttribute("aria-valuetext", `${name} ${told}, ${phaseName(step())}`);
    count.textContent = `${write(shown)} of ${write(stepOf(last()))}`;
    menu.update(speed);
  }

  const focused = () => range.matches(":focus-visible");

  return {
    node,
    step,
    update,
    atEnd: () => position === Infinity,
    focused,
    // The step that panels read when the pointer is at step `hover` (−1: at none); whether to mark it.
    reading(hover) {
      if (hover >= 0) return { step: hover, marked: true };
      return { step: step(), marked: position !== Infinity || focused() };
    },
    stop: replay.stop,
    // To a step, without a word to `moved`.
    put(to) {
      position = to >= last() ? Infinity : to;
    },
    // To the whole run, without a word to `moved`.
    rewind() {
      replay.stop();
      position = Infinity;
    },
  };
}
