// What the sweep shows, in words.  Every number comes from the points that are drawn.

import { integer, number } from "../lib/format.js";
import { INIT, THEORY } from "../relu_network/sentence.js";
import { percent } from "../relu_network/unit.js";
import { grows, meanAt, onset } from "./sweep.js";

const times = (ratio) => `${number(ratio)} × ${THEORY}`;

export function sentence(sweep, chosen) {
  const { known } = sweep;
  const said = [places(sweep)];
  if (!sweep.done) said.push(unfinished(sweep));
  if (known.length > 1 && (sweep.done || sweep.cancelled)) said.push(beginning(known), bias(known), score(sweep, known));
  if (chosen) said.push(`Chosen: ${reading(sweep, chosen)}.`);
  return said.filter(Boolean).join(" ");
}

function places({ edge, init, settings }) {
  const theory = `In dimension *d* = ${settings.d} the mean model puts the transition at ${THEORY} = ${number(edge)}`;
  if (init === null) return `${theory}.`;
  return `${theory}; the network's own sharpness at the start puts it at ${INIT} = ${number(init)}, ${times(init / edge)}.`;
}

function unfinished({ cancelled, known, points }) {
  const count = `${points.length} step sizes`;
  if (!cancelled) return `The network is being trained with ${count}…`;
  return `Cancelled with ${known.length} of ${count}; “go on” takes it up again.`;
}

function beginning(known) {
  const found = onset(known);
  if (found) {
    const [before, after] = found.map(({ ratio }) => number(ratio));
    return `The swings of *A* begin to grow between ${before} and ${after} × ${THEORY}.`;
  }
  return `The swings of *A* grow at ${known.some(grows) ? "every" : "no"} step size.`;
}

function bias(known) {
  const [first, last] = [known[0], known.at(-1)];
  return (
    `The bias at time 10 falls from ${number(first.end.b)} at *η* = ${number(first.eta)} to ` +
    `${number(last.end.b)} at *η* = ${number(last.eta)}. What it loses below the threshold is slow ` +
    `learning of the labels, which the mean model leaves out.`
  );
}

function score({ testN }, known) {
  const scores = known.map(({ end }) => end.accuracy);
  return (
    `The test accuracy on ${integer(testN)} fresh samples (ties count as errors) lies between ` +
    `${percent(Math.min(...scores))} and ${percent(Math.max(...scores))}.`
  );
}

// One point of the sweep.
export function reading(sweep, { eta, ratio, end, steps }) {
  const mean = meanAt(sweep, eta);
  const told = [
    `*η* = ${number(eta)} = ${times(ratio)}`,
    `*b* = ${number(end.b)}`,
    Number.isFinite(mean) && `mean model ${number(mean)}`,
    `test accuracy ${percent(end.accuracy)}`,
    end.diverged ? `diverged after ${integer(end.n)} steps` : `${integer(steps)} steps`,
  ];
  return told.filter(Boolean).join(", ");
}

// ---------------------------------------------------------------- for screen readers

export function describePanel({ known, points }, name, value) {
  if (!known.length) return `${name} against step size: not yet computed.`;
  const [first, last] = [known[0], known.at(-1)];
  return (
    `${name} against step size, ${known.length} of ${points.length} points: ` +
    `${number(value(first.end))} at η = ${number(first.eta)}, ${number(value(last.end))} at η = ${number(last.eta)}.`
  );
}
