// A question that the reader answers before the book does: choose, lock in, read the answer.  The
// document is told how it stands, for the book's score (book/_web/progress.js).

import { h, rich, say, uniqueId } from "../lib/dom.js";
import { makeMemory } from "../lib/memory.js";

const TRAITS = ["name", "question", "choices", "answer", "explanation"];
const letter = (place) => `(${"abcdefghi"[place]})`;

// The question, and what happens to it.
function ask({ name, question, choices, answer, explanation }) {
  // The choice's text is kept, so that a changed question is asked anew.
  const memory = makeMemory(`eosbook prediction ${location.pathname} ${name}`);
  const group = uniqueId("choice");
  const radios = choices.map(() => h("input", { type: "radio", name: group }));
  const marks = choices.map(() => h("span", { class: "eos-mark" }));
  const labels = choices.map((text, place) =>
    h("label", {}, radios[place], h("span", {}, `${letter(place)} `, rich(text), marks[place])),
  );
  const title = h("span", { class: "eos-title" }, "Predict before you look");
  const legend = h("legend", {}, title, h("span", {}, rich(question)));
  const fieldset = h("fieldset", {}, legend, labels);
  const lock = h("button", { type: "button" }, "lock in");
  const again = h("button", { type: "button" }, "think again");
  const status = h("p", { class: "eos-verdict", role: "status" });
  const printed = h("p", { class: "eos-printed" }, `Answer: ${letter(answer)}. `, rich(explanation));

  // choice: the place locked in, or −1.
  function show(choice) {
    const locked = choice >= 0;
    fieldset.disabled = locked;
    labels.forEach((label, place) => {
      const right = place === answer;
      const own = place === choice;
      label.dataset.role = locked && (right || own) ? (right ? "right" : "wrong") : "";
      const words = [right ? "✓ right" : own && "✗ wrong", own && "your choice"];
      marks[place].textContent = locked ? words.filter(Boolean).join(", ") : "";
    });
    lock.hidden = printed.hidden = locked;
    again.hidden = !locked;
    if (!locked) say(status, "");
    else if (choice === answer) say(status, `Right: ${letter(answer)}. ${explanation}`);
    else say(status, `You chose ${letter(choice)}; the answer is ${letter(answer)}. ${explanation}`);
    const right = locked ? choice === answer : null;
    document.dispatchEvent(new CustomEvent("eosbook-prediction", { detail: { name, right } }));
  }

  lock.addEventListener("click", () => {
    const choice = radios.findIndex((radio) => radio.checked);
    if (choice < 0) {
      say(status, "Choose one first.");
      radios[0].focus();
      return;
    }
    memory.write(choices[choice]);
    show(choice);
    again.focus();
  });
  fieldset.addEventListener("change", () => say(status, ""));
  again.addEventListener("click", () => {
    memory.forget();
    for (const radio of radios) radio.checked = false;
    show(-1);
    radios[0].focus();
  });

  const kept = choices.indexOf(memory.read());
  if (kept >= 0) radios[kept].checked = true;
  show(kept);
  return [fieldset, h("div", { class: "eos-row" }, lock, again), status, printed];
}

function render({ model, el }) {
  const root = h("div", { class: "eos eos-prediction" });
  el.append(root);
  const draw = () => {
    root.replaceChildren(...ask(Object.fromEntries(TRAITS.map((key) => [key, model.get(key)]))));
  };
  for (const key of TRAITS) model.on(`change:${key}`, draw);
  draw();
  return () => {
    for (const key of TRAITS) model.off(`change:${key}`, draw);
    root.remove();
  };
}

export default { render };
