// What the runs show, in words.  Every number comes from what is drawn.

import { integer, number, plural } from "../lib/format.js";
import { rests } from "./run.js";

const NEAR = [0.9, 1.1]; // of the threshold

export function sentence(run, step) {
  const story = course(run);
  return step < run.last ? `${standing(run, step)} ${story}` : story;
}

function course(run) {
  const { settings, own, plain } = run;
  const { optimiser, eta, x0, p0, depth } = settings;
  const start = `(*x*₀, *P*₀) = (${number(x0, 3)}, ${number(p0, 3)})`;
  const many = depth === 2 ? "" : ` with ${depth} weights`;
  const said = [
    `${capital(optimiser.name)}${many} at *η* = ${number(eta)} from ${start}: ${threshold(run)}.`,
    ending(own, settings),
  ];
  if (optimiser.key !== "gd") {
    said.push(`Plain gradient descent, with 2/*η* = ${number(2 / eta)}, ${outcome(plain)}.`);
  }
  if (optimiser.key === "gd") said.push(prediction(run));
  if (optimiser.key === "label_noise" && run.drift && own.n > run.drift.from) {
    said.push(`The slow equation of the drift gives ${number(run.drift.at(own.n), 3)} times.`);
  }
  return said.join(" ");
}

// Where each run stands at a step.
function standing(run, step) {
  const { optimiser } = run.settings;
  const said = [
    `Step ${integer(step)} of ${integer(run.last)}.`,
    `${capital(optimiser.name)}: ${place(run, run.own, step, kind(optimiser))}.`,
  ];
  if (optimiser.key !== "gd") said.push(`Plain gradient descent: ${place(run, run.plain, step)}.`);
  return said.join(" ");
}

function place(run, one, step, name = "sharpness") {
  if (step > one.n) return `gone, after ${plural(one.n, "step")}`;
  const loss = `loss above minimum ${number(run.loss(one, step), 3)}`;
  if (!Number.isFinite(one.ratio[step])) return `${loss}, ${name} beyond all numbers`;
  const of = `${number(one.ratio[step])} times its threshold ${number(one.threshold[step])}`;
  return `${loss}, ${name} ${number(one.sharpness[step])}, ${of}`;
}

// The same in few words, for the keyboard.
export function stateAt({ own }, step) {
  return step > own.n ? "gone" : `${told(own.ratio[step])} times its threshold`;
}

const told = (ratio) => (Number.isFinite(ratio) ? number(ratio, 3) : "beyond all numbers");

const kind = ({ key }) => (key === "adam" ? "preconditioned sharpness" : "sharpness");

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function threshold({ settings: { optimiser }, own }) {
  const at = own.n >= 0 ? ` = ${number(own.threshold[own.n])}` : "";
  const when = ["sam", "warmup", "decay"].includes(optimiser.key) ? " at the end" : "";
  return `its threshold is ${optimiser.threshold}${at}${when}`;
}

function ending(one, { optimiser, steps }) {
  if (one.diverged) return `It diverges after ${integer(one.n)} steps.`;
  const state = rests(one) ? "is at rest" : "is still moving";
  const place = one.end < NEAR[0] ? "below" : one.end <= NEAR[1] ? "at" : "above";
  return (
    `After ${integer(steps)} steps it ${state}, with ${kind(optimiser)} ${number(one.sharpness[one.n])}; over its last tenth ` +
    `that is ${number(one.end, 4)} times the threshold: ${place} its edge.`
  );
}

function outcome(one) {
  return one.diverged ? "diverges" : `ends at ${number(one.end, 4)} times its own`;
}

function prediction({ settings: { eta, depth }, predicted, own }) {
  const value = predicted(eta);
  if (!(value > 0)) {
    return `With ${depth} weights and so large a step the computed gap is as wide as 2/*η* itself: no edge to end at.`;
  }
  const off = own.diverged ? "" : `, ${number(100 * Math.abs(own.end / value - 1), 2)} % from the run's`;
  return `A run that has bounced should end at ${number(value, 4)} times 2/*η*${off}.`;
}

export function readStep({ own, plain, settings }, step) {
  const of = (name, one) =>
    step <= one.n
      ? `${name} *x* = ${number(one.x[step], 3)}, *P* = ${number(one.rest[step])}, ratio ${told(one.ratio[step])}`
      : `${name} gone`;
  const both = settings.optimiser.key === "gd" ? [own] : [own, plain];
  return `step ${integer(step)}: ${both.map((one, i) => of(["this run", "plain"][i], one)).join("; ")}`;
}

export function readEnd({ eta, own, plain }) {
  const of = (value) => (Number.isFinite(value) ? `ends at ${number(value, 4)}` : "diverges");
  return `*η* = ${number(eta)}: this optimiser ${of(own)}, plain gradient descent ${of(plain)}, over the own threshold`;
}

export function describePlane({ own, plain }) {
  const end = (one) => `x = ${number(one.x[one.n], 3)}, P = ${number(one.rest[one.n])}`;
  return `Plane of x and P, the product of the other weights. This run ends at ${end(own)}, plain gradient descent at ${end(plain)}.`;
}

export function describeRatio({ own, plain }) {
  return `Sharpness over threshold against step, log scale. This run: ${outcome(own)}; plain gradient descent ${outcome(plain)}.`;
}

export function describeEnds({ ends }) {
  const known = ends.filter(({ own }) => Number.isFinite(own));
  const range = known.map(({ own }) => own);
  const words = range.length ? `${number(Math.min(...range), 3)} to ${number(Math.max(...range), 3)}` : "none yet";
  return `Sharpness over threshold at the end against the step size, log scales: ${words}.`;
}
