// What a reader takes away: link, Python, picture, data.

import { addressIsOurs } from "./address.js";
import { h } from "./dom.js";
import { copy, save } from "./share.js";

// `ready()` tells whether there is something to take; `stem()` begins the files' names; `link()`,
// `python()` and `data()` give texts, `picture()` a Blob, at once or later.
export function makeActions({ ready, reset, link, python, picture, data, stem }) {
  const feedback = h("span", { class: "eos-feedback", role: "status" });

  async function hand(text, done) {
    if (await copy(text)) {
      feedback.textContent = done;
      return;
    }
    const field = h("textarea", { readonly: true, "aria-label": "text to copy" }, text);
    feedback.replaceChildren("Copy this: ", field);
    field.select();
  }

  const button = (text, action) =>
    h("button", { type: "button", onclick: () => ready() && action() }, text);
  const buttons = [
    h("button", { type: "button", onclick: reset }, "reset"),
    addressIsOurs() && button("copy link", () => hand(link(), "Link copied.")),
    button("copy Python", () => hand(python(), "Python code copied.")),
    button("save picture", async () => save(await picture(), `${stem()}.png`)),
    button("save data", () => save(new Blob([data()], { type: "text/csv" }), `${stem()}.csv`)),
  ].filter(Boolean);
  return { node: h("div", { class: "eos-row" }, buttons, feedback) };
}
