// How far a computation is, and a button that cancels it or lets it go on.

import { h } from "./dom.js";

// `runner` comes from makeRunner; `changed()` is called when the reader cancels or goes on.
export function makeProgress(name, runner, changed) {
  const bar = h("progress", { "aria-label": name, max: 1, value: 0 });
  const count = h("span", { class: "eos-count" });
  const button = h("button", { type: "button", class: "eos-cancel" }, "cancel");
  button.addEventListener("click", () => {
    if (runner.paused) runner.resume();
    else runner.pause();
    changed();
  });
  return {
    node: h("div", { class: "eos-progress" }, bar, count, button),
    // `part` of 1 is done, `text` says it in words.
    update(part, text, busy) {
      bar.value = part;
      count.textContent = text;
      button.disabled = !busy;
      button.textContent = runner.paused ? "go on" : "cancel";
    },
  };
}
