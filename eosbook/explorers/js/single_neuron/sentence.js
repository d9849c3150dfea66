// What happened, in words.  Every number comes from the run that is drawn.

import { integer, number, plural } from "../lib/format.js";
import { standing } from "../lib/words.js";
import { heightName } from "./series.js";

const REGIME = { "gradient flow": "the gradient-flow regime", EoS: "the edge-of-stability regime" };

export function sentence(run, step) {
  const { loss, beta } = run.settings;
  const exponent = loss.key === "beta" ? `*β* = ${number(beta)}. ` : "";
  const story = exponent + ENDINGS[run.limit.flag](run);
  return step < run.last ? `${standing(run, step, readings(run, step))} ${story}` : story;
}

// [name, value] of what panels show at a step.
export function readings(run, step) {
  const { path } = run;
  return [
    ["*x*", number(path.x[step])],
    ["*y*", number(path.y[step])],
    [heightName(run), number(run.height(step))],
    ["sharpness", number(path.sharpness[step])],
    ["loss above minimum", number(run.excess(step), 3)],
  ];
}

const ENDINGS = {
  converged: (run) => `${prediction(run)} ${course(run)}`,
  landed_on_axis: landed,
  diverged,
  max_steps: (run) => `${prediction(run)} ${unfinished(run)}`,
  invariant_line: invariantLine,
  on_axis: onAxis,
};

function compare(value, threshold) {
  const digits = Math.abs(value / threshold - 1) < 0.02 ? 6 : 4;
  const side = value > threshold ? "above" : value < threshold ? "below" : "exactly";
  return `${number(value, digits)}, ${side} 2/*η* = ${number(threshold, digits)}`;
}

function prediction(run) {
  const [first, sharper] = run.predicted;
  const { x0, y0 } = run.settings;
  const kappa = run.loss.curvature === 1 ? "" : "/4";
  const D = run.swapped ? `(*x*₀² − *y*₀²)${kappa}` : `(*y*₀² − *x*₀²)${kappa}`;
  const shown = kappa ? D : D.slice(1, -1);
  const rule = `${shown} = ${compare(run.flowLimit, run.threshold)}`;
  if (first === sharper) {
    return `${rule}: both rules predict ${REGIME[first]}.`;
  }
  return (
    `${rule}: the first-order rule predicts ${REGIME[first]}; the sharper rule, with ` +
    `${compare(run.arrival, run.threshold)}, predicts ${REGIME[sharper]}.`
  );
}

// The regime measured, as against the predictions.
function verdict(run) {
  const { regime } = run.limit;
  const right = run.predicted.map((predicted) => predicted === regime);
  if (right[0] && right[1]) return `The run is indeed in ${REGIME[regime]}`;
  if (right[1]) return `The run is in ${REGIME[regime]}: the sharper rule is right`;
  if (right[0]) return `The run is in ${REGIME[regime]}: the first-order rule happens to be right`;
  return `The run is in ${REGIME[regime]}, against both`;
}

function course(run) {
  return `${verdict(run)}. ${crossing(run)} ${ending(run)}`;
}

function crossing(run) {
  const { signChange, crossingStep, bouncingSteps, regime } = run.limit;
  const name = run.swapped ? "*x*²" : "*y*²";
  const small = run.swapped ? "*y*" : "*x*";
  if (regime === "EoS") {
    return (
      `After ${plural(signChange, "step")} ${small} changes sign with ${name} still above the ` +
      `threshold; it bounces for ${plural(bouncingSteps, "step")}, until ${name} falls below it ` +
      `at step ${integer(crossingStep)}.`
    );
  }
  if (signChange < 0) return `It comes to rest without ${small} ever changing sign.`;
  return `At step ${integer(signChange)} ${small} changes sign, ${name} already below the threshold.`;
}

function ending(run) {
  const { sharpness, gap, regime } = run.limit;
  const { loss, settings } = run;
  const end = `The limiting sharpness is ${number(sharpness, 6)}, a gap of ${number(gap)} below 2/*η*`;
  const theory =
    regime === "EoS" && loss.beta === 2
      ? ` (leading-order theory: *η*/(2*c*) = ${number((settings.eta * loss.curvature) / (2 * loss.c))})`
      : regime === "EoS"
        ? ""
        : ` (gradient flow: ${number(run.flowLimit, 6)})`;
  return `${end}${theory}.${drawnShort(run)}`;
}

// If the picture ends before the run does.
function drawnShort(run) {
  if (run.path.flag !== "max_steps") return "";
  return (
    ` The picture stops at step ${integer(run.last)}, not yet converged; the limit is computed ` +
    `by going on.`
  );
}

function unfinished(run) {
  return (
    `It has not converged within ${plural(run.last, "step")}, the last drawn, ` +
    `nor within ${plural(run.limit.steps, "step")} computed.`
  );
}

function diverged(run) {
  const { path, last, settings } = run;
  const far =
    `after ${plural(last, "step")} it stands at *x* = ${number(path.x[last])}, ` +
    `*y* = ${number(path.y[last])}`;
  const end = path.flag === "diverged" ? `, and step ${integer(path.n)} is the last computed` : "";
  const why =
    settings.eta * run.loss.lipschitz > Math.SQRT2
      ? ` Far from the axes, each pair of steps with *η* = ${number(settings.eta)} > √2 enlarges it.`
      : "";
  return `The run diverges: ${far}${end}. It has no limiting sharpness.${why}`;
}

function landed(run) {
  const [zero, name] = run.swapped ? ["*y*", "*x*²"] : ["*x*", "*y*²"];
  return (
    `${prediction(run)} At step ${integer(run.limit.steps)} ${zero} lands exactly on 0, where the ` +
    `gradient vanishes, with ${name} above the threshold. There the run stays: its limiting ` +
    `sharpness is ${compare(run.limit.sharpness, run.threshold)}. ` +
    `This is the exception that Theorem 2 leaves out.`
  );
}

function invariantLine(run) {
  const { path, last, settings } = run;
  const line = Math.sign(settings.x0) === Math.sign(settings.y0) ? "*y* = *x*" : "*y* = −*x*";
  return (
    `The start lies on the invariant line ${line}: the run never leaves it, and neither regime is ` +
    `defined. After ${plural(last, "step")} it stands at *x* = ${number(path.x[last])}, ` +
    `*y* = ${number(path.y[last])}.`
  );
}

function onAxis(run) {
  return (
    `The start lies on an axis, where the loss is least and the gradient is zero: the run stays ` +
    `there, with sharpness ${compare(run.path.sharpness[0], run.threshold)}.`
  );
}

// ---------------------------------------------------------------- for screen readers

export function describeLoss(run) {
  return (
    `Loss above its minimum against step, log scale. It goes from ${number(run.excess(0), 3)} to ` +
    `${number(run.excess(run.last), 3)} at step ${integer(run.last)}.`
  );
}
