// The inequalities of a proof as buttons, each with its verdict on the run.

import { h, rich } from "../lib/dom.js";
import { plural } from "../lib/format.js";

const VERDICTS = {
  holds: { sign: "✓", words: "holds" },
  fails: { sign: "✗", words: "fails" },
  silent: { sign: "–", words: "is claimed at no step" },
};

export function verdictOf({ counted, failures }) {
  if (counted === 0) return "silent";
  return failures > 0 ? "fails" : "holds";
}

// `choose(key)` is called with the one pressed.
export function makeList(inequalities, choose) {
  const node = h("div", { class: "eos-list", role: "group", "aria-label": "inequalities" });
  const made = new Map(
    inequalities.map((entry) => {
      const sign = h("span", { class: "eos-verdict", "aria-hidden": "true" });
      const heard = h("span", { class: "eos-hidden" });
      const text = h("span", {}, rich(entry.name));
      const remark = entry.printed ? h("em", {}, " as printed") : [];
      const press = { type: "button", onclick: () => choose(entry.key) };
      const button = h("button", press, sign, text, remark, heard);
      return [entry.key, { entry, button, sign, heard }];
    }),
  );
  node.append(...[...made.values()].map(({ button }) => button));

  return {
    node,
    // `all` holds the inequalities of the chosen one's proof, evaluated.
    update(chosen, all) {
      for (const { entry, button } of made.values()) {
        button.hidden = entry.theorem !== chosen.theorem;
        button.setAttribute("aria-pressed", String(entry.key === chosen.key));
      }
      for (const { entry, found } of all) {
        const { sign, heard } = made.get(entry.key);
        const verdict = verdictOf(found);
        sign.textContent = VERDICTS[verdict].sign;
        sign.dataset.verdict = verdict;
        const where = found.failures > 0 ? ` at ${plural(found.failures, "step")}` : "";
        heard.textContent = ` ${VERDICTS[verdict].words}${where}`;
      }
    },
  };
}
