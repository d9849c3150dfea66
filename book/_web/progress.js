// What the reader has done, kept in their own browser: pages marked as read, questions answered.
//
// At the end of each page stand a score and a button; the contents carry a mark for each page, and
// the front page the sum of all.  Predictions announce themselves with the event that `listen`
// waits for.  Classic script: it also runs from file://.
(() => {
  "use strict";

  const KEY = "eosbook progress";
  const QUESTION = "eosbook prediction"; // how the keys begin under which predictions keep choices
  const here = location.pathname;

  // ---------------------------------------------------------------- memory

  // Where storage is refused, progress lasts as long as the page.
  let fallback = {};

  function attempt(action, otherwise) {
    try {
      return action(localStorage);
    } catch {
      return otherwise;
    }
  }

  // By path: { read: whether marked as read, questions: { name: true (right), false or null } }.
  function recall() {
    const text = attempt((storage) => storage.getItem(KEY), null);
    if (text === null) return fallback;
    try {
      return JSON.parse(text) ?? {};
    } catch {
      return {}; // something else wrote it: start anew
    }
  }

  function keep(change) {
    const progress = recall();
    change((progress[here] ??= { read: false, questions: {} }));
    attempt((storage) => storage.setItem(KEY, JSON.stringify(progress)));
    draw();
  }

  function forget() {
    fallback = {};
    attempt((storage) => {
      const own = (name) => name === KEY || name.startsWith(`${QUESTION} `);
      for (const name of Object.keys(storage).filter(own)) storage.removeItem(name);
    });
    draw();
  }

  function score(entry) {
    const results = Object.values(entry?.questions ?? {});
    return {
      asked: results.length,
      answered: results.filter((result) => result !== null).length,
      right: results.filter(Boolean).length,
    };
  }

  function inWords({ asked, answered, right }) {
    return answered ? `${answered} of ${asked} questions answered, ${right} right` : "";
  }

  // ---------------------------------------------------------------- in the page

  function node(tag, attributes = {}, children = []) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const contents = () => document.querySelectorAll(".bd-sidebar-primary .bd-links a[href]");
  const pathOf = (link) => new URL(link.href).pathname;

  const button = node("button", { type: "button", "aria-pressed": "false" }, [
    "I have read this page",
  ]);
  const line = node("span", { role: "status" });
  const foot = node("div", { class: "eosbook-progress" }, [button, line]);
  button.addEventListener("click", () => keep((entry) => (entry.read = !entry.read)));

  function drawFoot(progress) {
    const entry = progress[here];
    const found = score(entry);
    button.setAttribute("aria-pressed", String(Boolean(entry?.read)));
    const words = found.asked
      ? `Questions on this page: ${found.answered} of ${found.asked} answered, ${found.right} right. ` +
        "Kept in this browser only."
      : "";
    if (line.textContent !== words) line.textContent = words;
  }

  function drawContents(progress) {
    for (const link of contents()) {
      link.querySelector(".eosbook-badge")?.remove();
      const entry = progress[pathOf(link)];
      const found = score(entry);
      const told = [entry?.read && "read", inWords(found)].filter(Boolean).join("; ");
      if (!told) continue;
      const short = `${entry.read ? "✓" : ""}${found.answered ? ` ${found.right}/${found.asked}` : ""}`;
      const badge = node("span", { class: "eosbook-badge", title: told }, [
        node("span", { "aria-hidden": "true" }, [short.trim()]),
        node("span", { class: "eosbook-unseen" }, [` (${told})`]),
      ]);
      link.append(badge);
    }
  }

  function drawSum(progress) {
    const place = document.getElementById("eosbook-progress");
    if (!place) return;
    const links = [...contents()].filter((link) => pathOf(link) !== here);
    const entries = links.map((link) => progress[pathOf(link)]);
    const read = entries.filter((entry) => entry?.read).length;
    const sums = entries.map(score);
    const total = (key) => sums.reduce((sum, each) => sum + each[key], 0);
    const answered = total("answered");
    const words =
      `You have read ${read} of ${links.length} pages and answered ${answered} ` +
      `question${answered === 1 ? "" : "s"}, ${total("right")} right. `;
    const next = links[entries.findIndex((entry) => !entry?.read)];
    const name = (link) => link.firstChild.textContent.trim();
    const onward = next ? ["Next: ", node("a", { href: next.href }, [name(next)]), ". "] : [];
    const clear = node("button", { type: "button" }, ["forget my progress"]);
    clear.addEventListener("click", () => {
      forget();
      place.querySelector("p").focus();
    });
    const text = node("p", { role: "status", tabindex: "-1" }, [words, ...onward]);
    place.replaceChildren(text, clear);
  }

  function draw() {
    const progress = recall();
    drawFoot(progress);
    drawContents(progress);
    drawSum(progress);
  }

  function start() {
    if (!document.getElementById("eosbook-progress")) {
      document.querySelector("article.bd-article")?.append(foot);
    }
    if (recall()[here]) keep((entry) => (entry.questions = {})); // this page's announce themselves
    draw();
  }

  // A question that shows, is locked in or is thought over again: { name, right }, right being null
  // until it is locked in.
  document.addEventListener("eosbook-prediction", ({ detail }) => {
    keep((entry) => (entry.questions[detail.name] = detail.right));
  });
  addEventListener("storage", draw); // another page of the book, in another tab
  start();
})();
