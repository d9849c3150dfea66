// Runs that the reader has saved: in their own browser, drawn below the race, listed with buttons.

import { h, rich } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { sample } from "../lib/legend.js";
import { makeMemory } from "../lib/memory.js";
import { SAVED_LOOKS } from "./picture.js";
import { makeLane } from "./run.js";
import { ending } from "./sentence.js";
import { LANES, fromSaved, toSaved } from "./settings.js";

const MOST = SAVED_LOOKS.length;

// `changed()` is called when there are others; `chosen()` gives the settings of the moment.
export function makeSaved({ name, config, chosen, changed }) {
  const memory = makeMemory(`eosbook race ${location.pathname} ${name}`);
  const places = Array(MOST).fill(null); // settings as texts
  const runs = Array(MOST).fill(null);
  const status = h("span", { class: "eos-feedback", role: "status" });
  const list = h("ul", { class: "eos-saved", "aria-label": "saved runs" });
  const buttons = LANES.map((lane) =>
    h("button", { type: "button", onclick: () => add(lane) }, `save ${lane.toUpperCase()}`),
  );
  const node = h("div", {}, h("div", { class: "eos-row" }, buttons, status), list);

  const named = (place) => String(place + 1);

  function put(place, saved) {
    places[place] = saved;
    runs[place] = saved && makeLane(named(place), fromSaved(saved, config));
    if (saved) runs[place].look = SAVED_LOOKS[place];
  }

  // Whether all that was kept could be read.
  function recall() {
    const text = memory.read();
    if (text === null) return true;
    let kept;
    try {
      kept = JSON.parse(text);
    } catch {
      return false; // something else wrote it
    }
    if (!Array.isArray(kept)) return false;
    const sound = kept.slice(0, MOST).map((saved) => saved === null || fromSaved(saved, config) !== null);
    kept.slice(0, MOST).forEach((saved, place) => sound[place] && put(place, saved));
    return sound.every(Boolean) && kept.length <= MOST;
  }

  function keep(said) {
    const kept = memory.write(JSON.stringify(places));
    status.textContent = kept ? said : `${said} This browser keeps nothing: it lasts as long as the page.`;
    show();
    changed();
  }

  function add(lane) {
    const place = places.indexOf(null);
    const settings = chosen();
    if (place < 0 || !settings) return;
    put(place, toSaved(settings, lane));
    keep(`${lane.toUpperCase()} is saved as run ${named(place)}.`);
  }

  function remove(place) {
    put(place, null);
    keep(`Run ${named(place)} is removed.`);
    (list.querySelector("button") ?? buttons[0]).focus();
  }

  function show() {
    const full = !places.includes(null);
    for (const button of buttons) button.disabled = full;
    const listed = runs.filter(Boolean).map((run) => {
      const place = runs.indexOf(run);
      const button = h("button", { type: "button", onclick: () => remove(place) }, "remove");
      button.setAttribute("aria-label", `remove run ${run.name}`);
      const words = h("span", {}, rich(`${title(run)}. ${ending(run, "It")}`));
      return h("li", {}, h("b", {}, run.name), sample(run.look), words, button);
    });
    list.replaceChildren(...listed);
    list.hidden = !listed.length;
  }

  if (!recall()) status.textContent = "Some of the saved runs could not be read and are left out.";
  show();

  return { node, all: () => runs.filter(Boolean) };
}

export function title({ settings: { loss, beta, eta, x0, y0 } }) {
  const exponent = loss.key === "beta" ? `, *β* = ${number(beta)}` : "";
  return `${loss.name}${exponent}, *η* = ${number(eta, 6)}, (${number(x0)}, ${number(y0)})`;
}
