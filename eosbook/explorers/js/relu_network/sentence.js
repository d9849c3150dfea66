// What happened, in words.  Every number comes from the run that is drawn.

import { integer, number, plural } from "../lib/format.js";
import { boundaries, isDead } from "./run.js";
import { LOOKS, phaseOf } from "./timeline.js";
import { percent } from "./unit.js";

const REGIMES = ["the gradient-flow regime", "the edge of stability"];
export const THEORY = "8π/*d*²";
export const INIT = "2/*λ*ₘₐₓ(init)";

// `summary` tells of the swings, `starts` where phases begin.
export function sentence(run, { summary, starts }, step) {
  const said = [prediction(run)];
  if (step < run.last) said.unshift(standing(run, starts, step));
  if (!run.done) said.push(unfinished(run));
  if (run.last < 1 || (!run.done && !run.cancelled)) return said.join(" ");
  said.push(swinging(run, summary), sharpness(run), bias(run), ending(run));
  return said.filter(Boolean).join(" ");
}

function prediction(run) {
  const { theory, init } = boundaries(run);
  const { eta } = run.settings;
  const regime = (place) => REGIMES[Number(eta > place)];
  const here = `at *η* = ${number(eta)}`;
  if (init === null) return `${THEORY} = ${number(theory)}: ${here} it predicts ${regime(theory)}.`;
  const digits = Math.abs(init / theory - 1) < 0.01 ? 6 : 4;
  const places = `${THEORY} = ${number(theory, digits)}, ${INIT} = ${number(init, digits)}`;
  if (regime(theory) === regime(init)) return `${places}: ${here} both predict ${regime(theory)}.`;
  return `${places}: ${here} the first predicts ${regime(theory)}, the second ${regime(init)}.`;
}

function unfinished({ cancelled, last, total, settings }) {
  if (!cancelled) return "The network is being trained…";
  const at = `step ${integer(Math.max(last, 0))} of ${integer(total)}`;
  return `Cancelled at ${at}, time ${number(settings.eta * Math.max(last, 0))}; “go on” takes it up again.`;
}

// Where the run stands at one step.
function standing(run, starts, step) {
  const phase = LOOKS[phaseOf(starts, step)].name;
  const of = `Step ${integer(step)} of ${integer(run.last)} (${phase})`;
  return `${of}: ${readings(run, step).map((pair) => pair.join(" = ")).join(", ")}.`;
}

// [name, value] of what panels show at a step.
export function readings(run, step) {
  const { series, settings } = run;
  const value = (key, digits) => number(series[key].values[step], digits);
  return [
    ["time", number(settings.eta * step)],
    ["loss", value("loss")],
    ["*A*", value("A")],
    ["*b*", value("b")],
    ["sharpness", value("sharpness")],
  ];
}

function swinging(run, { count, end, width }) {
  const at = `at step ${integer(end)} (time ${number(run.settings.eta * end)})`;
  if (!count) return "*A* never swings from side to side.";
  if (count === 1) return `*A* turns back once, ${at}, after a swing of ${number(width)}.`;
  return `*A* swings from side to side in ${plural(count, "step")}, the last ${at}, by as much as ${number(width)}.`;
}

function sharpness({ path, last, near: { found }, threshold, settings }) {
  const ends = `The sharpness begins at ${number(path.sharpness[0])} and is ${number(path.sharpness[last])} in the end`;
  const where = `2/*η* = ${number(threshold)}`;
  if (!found.near && !found.above) return `${ends}, always below ${where}.`;
  const lastNear = found.near ? `, the last at time ${number(settings.eta * found.lastNear)}` : "";
  return (
    `${ends}; it stands within 5 % of ${where} in ${plural(found.near, "step")}${lastNear}, ` +
    `at or above it in ${integer(found.above)}.`
  );
}

// The network's bias against the mean model's.
function bias({ mean, last, path, settings, total }) {
  const limit = number(mean.at("b", total));
  const drift = "slow learning of the labels, which the mean model leaves out and small step sizes show too";
  if (mean.end === 0) return `The mean model predicts no EoS phase and ends at *b* = ${limit}; the rest of *b* is ${drift}.`;
  if (mean.end < 0) return `The mean model is still in its EoS phase when the run ends, at *b* = ${limit}.`;
  if (mean.end > last) return `The mean model ends its EoS phase later, at step ${integer(mean.end)}.`;
  const at = `step ${integer(mean.end)} (time ${number(settings.eta * mean.end)})`;
  const pair = `*b* = ${number(path.b[mean.end])} there, the mean model's is ${number(mean.at("b", mean.end))}`;
  const later = path.b[last] < path.b[mean.end] ? ` What *b* loses later is ${drift}.` : "";
  return `The mean model ends its EoS phase at ${at}: ${pair} and in the end ${limit}.${later}`;
}

function ending(run) {
  const { path, last, series, settings, accuracy, testN } = run;
  if (run.diverged) {
    return `After step ${integer(last)} the run diverges: a weight passes 10¹⁰⁰. What stands here is the last finite state.`;
  }
  const at = `At time ${number(settings.eta * last)}, step ${integer(last)}`;
  const loss = `training loss ${number(path.loss[last])} (at most ${number(series.loss.range(0, last)[1])} on the way)`;
  const score = accuracy === null ? "" : `, test accuracy ${percent(accuracy)} on ${integer(testN)} fresh samples (ties count as errors)`;
  return `${at}: *b* = ${number(path.b[last])}, ${loss}${score}.${dead(run)}`;
}

function dead(run) {
  if (!isDead(run, run.last)) return "";
  let step = run.last;
  while (step > 0 && isDead(run, step - 1)) step--;
  return (
    ` From step ${integer(step)} on every unit is dead: *b* lies below all pre-activations of the training set, ` +
    `the network is 0 there, its gradient too, and nothing moves any more.`
  );
}

// ---------------------------------------------------------------- for screen readers

export function describePanel(run, { key }, name) {
  const begun = `${name} against time`;
  if (run.last < 0) return `${begun}: not yet computed.`;
  const { values, range } = run.series[key];
  const [low, high] = range(0, run.last);
  const threshold = key === "sharpness" ? ` 2/η is ${number(run.threshold)}.` : "";
  return (
    `${begun}, to step ${integer(run.last)} of ${integer(run.total)}: from ${number(values[0])} to ` +
    `${number(values[run.last])}, between ${number(low)} and ${number(high)}.${threshold}`
  );
}
