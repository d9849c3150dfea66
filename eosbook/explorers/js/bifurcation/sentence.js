// What the diagram and the run show, in words.  Every number comes from what is drawn.

import { integer, number } from "../lib/format.js";
import { isFar } from "./run.js";
import { startOf } from "./settings.js";

const VALUES = 8; // products listed at most

export function sentence(run, step) {
  const story = course(run);
  return step < run.last ? `${capital(readStep(run, step))}. ${story}` : story;
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

export function readStep(run, step) {
  const of = `step ${integer(step)} of ${integer(run.last)}`;
  const where = isFar(run.early[step]) ? ", off the picture" : "";
  return `${of}: *xy* = ${number(run.early[step])}${where}, loss above minimum ${number(run.loss(step), 3)}`;
}

function course(run) {
  const { settings, diverges } = run;
  const [x, y] = startOf(settings).map((value) => number(value));
  const head = `At *η* = ${number(settings.eta, 6)} gradient descent on ${settings.problem.formula} from (${x}, ${y})`;
  const does = diverges
    ? "leaves every bounded set: this run diverges."
    : `${settled(run)} ${exponents(run)}`;
  const [low, high] = run.diagram.window.map((eta) => number(eta, 6));
  return `${head} ${does} ${stability(run)} The diagram shows *η* from ${low} to ${high}.`;
}

function settled({ period, product, settle }) {
  if (period === 1) return `comes to rest at *xy* = ${number(product.at(-1))}.`;
  if (period === 0 || period > VALUES) {
    const [low, high] = [Math.min(...product), Math.max(...product)];
    const range = `*xy* between ${number(low)} and ${number(high)}`;
    return period ? `settles on period ${period}, ${range}.` : `has no period after ${settle} steps: ${range}.`;
  }
  const values = [...product.slice(-period)].map((value) => number(value));
  return `settles on period ${period}: *xy* = ${values.join(", ")}, and again.`;
}

function exponents({ along, across, settings }) {
  const verb = along > 0 ? "grows" : "shrinks";
  const chaos = along > 0 ? ", so the run is chaotic" : "";
  const first = `A disturbance ${verb} by a factor of ${number(Math.exp(along), 3)} a step${chaos}.`;
  if (settings.problem.key === "frozen") return first;
  if (Math.abs(across) < 5e-3) return `${first} The imbalance *x* − *y* hardly changes.`;
  return `${first} The imbalance *x* − *y* ${across > 0 ? "grows" : "shrinks"} by ${number(Math.exp(across), 3)}.`;
}

function stability({ two, multiplier, settings }) {
  if (settings.eta <= 1) return "The sharpness 2 of the flattest minimum is not above 2/*η*.";
  const above = `Every minimum has sharpness 2 or more, above 2/*η* = ${number(2 / settings.eta)}`;
  const first = settings.problem.key === "frozen" ? "The sharpness 2 is above 2/*η*" : above;
  if (!two) return `${first}.`;
  const holds = Math.abs(multiplier) < 1 ? "stable" : "unstable";
  return (
    `${first}; the orbit of period two, *xy* = ${number(two[0])} and ${number(two[1])}, has the multiplier ` +
    `${number(multiplier)} and is ${holds}.`
  );
}

export function reading({ eta, product, along, period, diverges }) {
  const at = `*η* = ${number(eta, 6)}`;
  if (diverges) return `${at}: diverges`;
  const range = `*xy* from ${number(Math.min(...product))} to ${number(Math.max(...product))}`;
  return `${at}: ${period ? `period ${period}` : "no period"}, ${range}, exponent ${number(along, 3)}`;
}

export function describeDiagram({ diagram: { window }, settings }) {
  const [low, high] = window.map((eta) => number(eta, 6));
  return `Products xy at which runs settle, against the step size from ${low} to ${high}; the run shown is at ${number(settings.eta, 6)}.`;
}

export function describeExponents({ along, diverges }) {
  const here = diverges ? "none, the run diverges" : number(along, 3);
  return `Lyapunov exponents against the step size; along the orbit here: ${here}.`;
}

export function describeSteps({ early }) {
  return `Product xy against step, from ${number(early[0])} to ${number(early.at(-1))} at step ${early.length - 1}.`;
}
