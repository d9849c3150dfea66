// What a reader takes away: link, Python, picture, data.

import { addressIsOurs } from "../lib/address.js";
import { h } from "../lib/dom.js";
import { copy, save } from "../lib/share.js";
import { drawPicture, toCsv } from "./export.js";
import { toPython } from "./settings.js";

export function makeActions(state, { reset, link }) {
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

  const ready = (action) => () => state.run && action();
  const button = (text, action) => h("button", { type: "button", onclick: ready(action) }, text);
  const stem = () => `eosbook-single-neuron-${state.settings.loss.key}`;
  const buttons = [
    h("button", { type: "button", onclick: reset }, "reset"),
    addressIsOurs() && button("copy link", () => hand(link(), "Link copied.")),
    button("copy Python", () =>
      hand(toPython(state.settings, state.run.path.n), "Python code copied."),
    ),
    button("save picture", async () => save(await drawPicture(state), `${stem()}.png`)),
    button("save data", () => {
      save(new Blob([toCsv(state.run)], { type: "text/csv" }), `${stem()}.csv`);
    }),
  ].filter(Boolean);
  return { node: h("div", { class: "eos-row" }, buttons, feedback) };
}
