// A computation in slices, and how far it is; the reader may cancel it and let it go on.

import { h } from "./dom.js";
import { makeRunner } from "./slices.js";

const BEAT = 80; // milliseconds from picture to picture while it is under way

// `run()` is what is being computed; its `cancelled` tells whether the reader has cancelled it.
// `draw()` is called, before a frame, now and then, at the end, and when the reader cancels or goes
// on; it calls `update`.
export function makeProgress(name, { run, draw }) {
  let drawn = 0;
  let frame = 0;
  const runner = makeRunner((done) => {
    if (!done && performance.now() - drawn < BEAT) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  });

  const bar = h("progress", { "aria-label": name, max: 1, value: 0 });
  const count = h("span", { class: "eos-count" });
  const button = h("button", { type: "button", class: "eos-cancel" }, "cancel");
  button.addEventListener("click", () => {
    if (runner.paused) runner.resume();
    else runner.pause();
    run().cancelled = runner.paused;
    draw();
  });

  return {
    node: h("div", { class: "eos-progress" }, bar, count, button),
    start(generator) {
      drawn = performance.now();
      runner.start(generator);
    },
    stop() {
      runner.stop();
      cancelAnimationFrame(frame);
    },
    // `part` of 1 is done, `text` says it in words.
    update(part, text, busy) {
      drawn = performance.now();
      bar.value = part;
      count.textContent = text;
      button.disabled = !busy;
      button.textContent = runner.paused ? "go on" : "cancel";
    },
  };
}
