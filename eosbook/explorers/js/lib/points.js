// Points of a picture one by one, for the keyboard.

import { h, uniqueId } from "./dom.js";
import { integer } from "./format.js";

// `choose(point)` is called with one of the points last given to `update`, null if there is none.
export function makePointChooser(choose) {
  const id = uniqueId("point");
  const range = h("input", { id, type: "range", min: 0, step: 1 });
  const count = h("output", { for: id });
  const label = h("label", { for: id, class: "eos-name" }, "point");
  let known = [];
  range.addEventListener("input", () => choose(known[Number(range.value)] ?? null));
  return {
    node: h("div", { class: "eos-replay" }, label, range, count),
    // `told` gives a point's reading.
    update(points, chosen, told) {
      known = points;
      const at = known.indexOf(chosen);
      range.max = String(Math.max(known.length - 1, 0));
      range.disabled = !known.length;
      if (at >= 0) range.value = String(at);
      range.setAttribute("aria-valuetext", at >= 0 ? told(chosen).replaceAll("*", "") : "none chosen");
      count.textContent = at >= 0 ? `${integer(at + 1)} of ${integer(known.length)}` : "none chosen";
    },
  };
}
