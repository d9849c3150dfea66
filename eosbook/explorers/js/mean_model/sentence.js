// What happened, in words.  Every number comes from the run that is drawn.

import { integer, number, plural } from "../lib/format.js";
import { standing } from "../lib/words.js";
import { Phi, g } from "../numerics/gaussian.js";
import { biasTheory, gapTheory, theorem3 } from "./run.js";
import { HEIGHT_NAME } from "./series.js";

const REGIME = { "gradient flow": "the gradient-flow regime", EoS: "the edge-of-stability regime" };
const EDGE = "*g*⁻¹(2/√(*ηd*²))";
const NEAR = 1e-12; // a step size within rounding of the threshold is at it

export function sentence(run, step) {
  const story = ENDINGS[run.limit.flag](run);
  return step < run.last ? `${standing(run, step, readings(run, step))} ${story}` : story;
}

// [name, value] of what panels show at a step.
export function readings({ path }, step) {
  return [
    ["*A*", number(path.A[step])],
    ["*b*", number(path.b[step])],
    [HEIGHT_NAME, number(path.height[step])],
    ["sharpness", number(path.sharpness[step])],
  ];
}

const ENDINGS = {
  converged: (run) =>
    `${prediction(run)} ${verdict(run)}. ${course(run)} ${ending(run)}${drawnShort(run)}`,
  landed_on_axis: (run) => `${prediction(run)} ${landed(run)}`,
  max_steps: (run) => `${prediction(run)} ${unfinished(run)}`,
  on_axis: onAxis,
  diverged: (run) => `The run leaves the numbers after ${plural(run.path.n, "step")}.`,
};

// η next to the threshold 8π/d², for what starts at b = 0 as the theorems do: 1, 0 or −1.
function side({ multiple }) {
  return Math.abs(multiple / 8 - 1) < NEAR ? 0 : Math.sign(multiple - 8);
}

// The regime that theory predicts; none at the threshold.
function predicted(run) {
  const { settings, path, threshold } = run;
  const above = settings.b0 === 0 ? side(run) : Math.sign(path.height[0] - threshold);
  return above > 0 ? "EoS" : above < 0 ? "gradient flow" : null;
}

function prediction(run) {
  const { settings, path, threshold, multiple, edge } = run;
  const regime = predicted(run);
  if (settings.b0 !== 0) {
    const word = regime === "EoS" ? "above" : "below";
    return (
      `At the start ${HEIGHT_NAME} = ${number(path.height[0])}, ${word} 2/*η* = ` +
      `${number(threshold)}: ${REGIME[regime] ?? "the edge"} is to be expected (Theorems 3 and 4 ` +
      `start at *b* = 0).`
    );
  }
  const eta = `*η* = ${number(multiple)}π/*d*²`;
  if (regime === null) return `${eta} is the threshold itself: neither theorem speaks.`;
  if (regime === "EoS") {
    return (
      `${eta} is above the threshold 8π/*d*²: Theorem 4 predicts ${REGIME.EoS}, with ` +
      `*b*∞ ≤ ${EDGE} = ${number(edge)}.`
    );
  }
  const { bound, most } = theorem3(run);
  return settings.eta <= most
    ? `${eta} is below the threshold 8π/*d*²: Theorem 3 predicts ${REGIME["gradient flow"]}, with ` +
        `−(*η*/*γ*)|*A*₀| = ${number(bound)} ≤ *b*∞ ≤ 0.`
    : `${eta} is below the threshold 8π/*d*², where ${REGIME["gradient flow"]} is to be expected; ` +
        `Theorem 3 does not speak: it asks for *η* ≤ *γ*/|*A*₀| = ${number(most)}.`;
}

function verdict(run) {
  const { regime } = run.limit;
  if (predicted(run) === null) return `The run is in ${REGIME[regime]}`;
  return predicted(run) === regime
    ? `The run is indeed in ${REGIME[regime]}`
    : `Yet the run is in ${REGIME[regime]}`;
}

function course({ limit, twin }) {
  const { signChange, crossingStep, bouncingSteps, regime } = limit;
  if (regime === "EoS") {
    return (
      `After ${plural(signChange, "step")} *A* changes sign with ${HEIGHT_NAME} above 2/*η*; it ` +
      `bounces for ${plural(bouncingSteps, "step")}${comparison(twin)}, until that falls below ` +
      `2/*η* at step ${integer(crossingStep)}.`
    );
  }
  if (signChange < 0) return "*A* never changes sign.";
  return `At step ${integer(signChange)} *A* changes sign, ${HEIGHT_NAME} already below 2/*η*.`;
}

function comparison({ run: { path } }) {
  const { signChange, crossing } = path;
  return crossing < 0 ? "" : ` (the single neuron for ${integer(crossing - signChange)})`;
}

function ending(run) {
  const { limit, threshold, settings } = run;
  const bias = `The bias ends at *b*∞ = ${number(limit.b)}${margin(run)}.`;
  const sharpness =
    `The limiting sharpness is ${number(limit.sharpness, 6)}, a gap of ${number(limit.gap)} below ` +
    `2/*η* = ${number(threshold, 6)}`;
  const theory =
    limit.regime === "EoS" && run.edge < settings.b0
      ? ` (first-order theory, 3(*g*′/*g*)² at the bound: ${number(gapTheory(run))})`
      : "";
  return `${bias} ${sharpness}${theory}.`;
}

// By how much the theorem's bound holds, and what theory says to first order.
function margin(run) {
  const { limit, edge, flowLimit, settings } = run;
  if (predicted(run) === "EoS") {
    const past = edge - limit.b;
    const bound = settings.b0 === 0 ? "the bound" : `${EDGE} = ${number(edge)}`;
    return past >= 0 ? `, below ${bound} by ${number(past, 3)}` : "";
  }
  const flow = `gradient flow: ${number(flowLimit)}`;
  if (settings.b0 !== 0 || predicted(run) === null) return ` (${flow})`;
  const { bound, most } = theorem3(run);
  const parts = [flow];
  if (Math.abs(settings.A0) <= 3) parts.push(`first-order theory: ${number(biasTheory(run))}`);
  if (settings.eta <= most) {
    parts.push(`the bound leaves room for ${number(bound / limit.b, 2)} times as much`);
  }
  return ` (${parts.join("; ")})`;
}

// If the picture ends before the run does.
function drawnShort({ path, last }) {
  if (path.flag !== "max_steps" || last < path.n) return "";
  return (
    ` The picture stops at step ${integer(last)}, not yet converged; the limit is computed by ` +
    `going on.`
  );
}

function landed(run) {
  return (
    `At step ${integer(run.limit.steps)} *A* lands exactly on 0, where the gradient vanishes, with ` +
    `${HEIGHT_NAME} above 2/*η*. There the run stays, with *b*∞ = ${number(run.limit.b)} and ` +
    `sharpness ${number(run.limit.sharpness)}: the exception that Theorem 4 leaves out.`
  );
}

// Not settled in the steps allowed: for the most part, the neuron is as good as dead.
function unfinished(run) {
  const { path, last, settings } = run;
  const [b, u] = [path.b[last], settings.eta * path.height[last]];
  if (u < 1e-3) {
    return (
      `By step ${integer(last)} *b* has fallen to ${number(b)}, where *g*(*b*) = ${number(g(b))}: ` +
      `the neuron is all but dead. *A* = ${number(path.A[last])} and *b* go on, but so slowly that ` +
      `the limit is out of reach.`
    );
  }
  return (
    `It has not converged within ${plural(path.n, "step")}: there *A* = ${number(path.A[path.n])}, ` +
    `*b* = ${number(path.b[path.n])}.`
  );
}

function onAxis(run) {
  return (
    `The start has *A* = 0, where the loss is least and the gradient is zero: the run stays there, ` +
    `with sharpness ${number(run.path.sharpness[0])}.`
  );
}

// ---------------------------------------------------------------- the single neuron beside it

export function analogy({ settings: { b0 }, twin }) {
  const { eta, x0, y0 } = twin.settings;
  const slope = b0 === 0 ? "½" : `Φ(*b*₀) = ${number(Phi(b0))}`;
  return (
    `The second plane shows the single neuron that the mean model would be if *g* were its tangent ` +
    `at *b*₀, of slope ${slope}. There *x* stands for *A* and *y* for *g*(*b*), with the same loss *ℓ*(*xy*) ` +
    `and the same step size times sharpness: *η*′ = √2 *ηd*Φ(*b*₀) = ${number(eta)}, from ` +
    `(*x*₀, *y*₀) = (${number(x0)}, ${number(y0)}). The axes of both pictures correspond and both ` +
    `show the same step: what differs is the work of *g*’s curvature.`
  );
}

// ---------------------------------------------------------------- for screen readers

export function describeBias({ path, last, edge }) {
  return (
    `Bias against step. It goes from ${number(path.b[0])} to ${number(path.b[last])} at step ` +
    `${integer(last)}; the bias at the edge of stability is ${number(edge)}.`
  );
}
