// What the inequality does along the run, in words.  Every number comes from what is drawn.

import { plain } from "../lib/dom.js";
import { integer, number, plural } from "../lib/format.js";
import { verdictOf } from "./list.js";
import { valuesAt } from "./sides.js";

const percent = (margin) => `${number(100 * margin, 3)} %`;

// `premises` are the subject's words: step size, constants, hypothesis.
export function sentence(run, premises) {
  return `${premises} ${verdict(run)} ${overall(run)}`;
}

// Both sides at a step, with as many digits as tell them apart.
function both({ entry, found }, step, between = " and ") {
  const digits = Math.ceil(2 - Math.log10(Math.abs(found.margin[step]) || 1));
  const written = valuesAt({ entry, found }, step).map((value) => number(value, clamped(digits)));
  return `${entry.measured} = ${written[0]}${between}${entry.bound} = ${written[1]}`;
}

const clamped = (digits) => Math.min(Math.max(digits, 4), 12);

function verdict(run) {
  const { entry, found } = run;
  const { counted, failures, firstFailure, tightest } = found;
  const name = `${entry.printed ? "As printed, " : ""}${entry.name}`;
  if (counted === 0) return `${name} is claimed ${entry.where}, and this run has no such step.`;
  const claimed = entry.where ? `, claimed ${entry.where},` : "";
  if (failures > 0) {
    return (
      `${name}${claimed} fails at ${integer(failures)} of ${plural(counted, "step")}, first at step ` +
      `${integer(firstFailure)}, where ${both(run, firstFailure)}.`
    );
  }
  const all = counted === 1 ? `at step ${integer(tightest)}` : `at all ${plural(counted, "step")}`;
  const closest = counted === 1 ? ", where" : `; closest at step ${integer(tightest)}, where`;
  const margin = `a margin of ${percent(found.margin[tightest])}`;
  return `${name}${claimed} holds ${all}${closest} ${both(run, tightest)}, ${margin}.`;
}

// The proof as a whole, without what is misprinted.
function overall({ all }) {
  const own = all.filter(({ entry }) => !entry.printed);
  const failing = own.filter(({ found }) => verdictOf(found) === "fails");
  if (failing.length === 0) {
    return `On this run all ${own.length} inequalities of the proof hold wherever they are claimed.`;
  }
  const names = failing.map(({ entry }) => entry.name).join("; ");
  return `Of the proof’s ${own.length} inequalities ${failing.length} fail on this run: ${names}.`;
}

// What the pointer or the slider reads at a step.
export function reading(run, step) {
  const { found } = run;
  if (step >= found.n) return `step ${integer(step)}, the last: the inequality speaks of two steps`;
  const claimed = found.counts[step] ? `margin ${percent(found.margin[step])}` : "not claimed here";
  return `step ${integer(step)} · ${both(run, step, " · ")} · ${claimed}`;
}

// ---------------------------------------------------------------- for screen readers

export function describeSides(run) {
  const { entry, found } = run;
  if (found.n === 0) return "No step to compare.";
  return plain(
    `Both sides of ${entry.name} against step. At step 0, ${both(run, 0)}; at step ` +
      `${integer(found.n - 1)}, ${both(run, found.n - 1)}.`,
  );
}

export function describeMargin({ found }) {
  if (found.counted === 0) return "Margin against step: the inequality is claimed nowhere.";
  return (
    `Margin against step, at ${plural(found.counted, "step")}. The least is ` +
    `${percent(found.margin[found.tightest])}, at step ${integer(found.tightest)}.`
  );
}

export function describeRun(run, { name, value }) {
  const at = value(run);
  return plain(
    `${name} against step. It goes from ${number(at(0))} to ${number(at(run.last))} at step ` +
      `${integer(run.last)}.`,
  );
}
