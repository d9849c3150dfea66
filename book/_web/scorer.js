// What the search ranks first: a title that begins with what was asked for, as "Lemma 7" does.
// The rest are the usual weights, which Sphinx wants to be told then.
var Scorer = {
  score: ([, title, , , score]) => {
    const asked = (new URLSearchParams(location.search).get("q") ?? "").trim().toLowerCase();
    const rest = title.toLowerCase().startsWith(asked) ? title.slice(asked.length) : null;
    return asked && rest !== null && !/^\w/.test(rest) ? score + 100 : score;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
