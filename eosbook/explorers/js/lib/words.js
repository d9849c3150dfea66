// Words about a run that explorers share.

import { integer, number, plural } from "./format.js";
import { looksOf, phaseName } from "./phases.js";

// Where the run stands at one step; `readings` are [name, value] of what panels show there.
export function standing(run, step, readings) {
  const of = `Step ${integer(step)} of ${integer(run.last)} (${phaseName(run, step)})`;
  return `${of}: ${readings.map(([name, value]) => `${name} = ${value}`).join(", ")}.`;
}

// The same for the line under the panels.
export function readingLine(step, readings) {
  return [`step ${step}`, ...readings.map(([name, value]) => `${name} = ${value}`)].join(" · ");
}

// A plane for screen readers; `across` and `up` are the run's coordinates with their names.
export function describePlane(run, [across, xs], [up, ys]) {
  const { last, starts } = run;
  const phases = looksOf(run)
    .map(({ name }, i) => [name, starts[i + 1] - starts[i]])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${plural(count, "step")} of ${name}`);
  const place = (step) => `${across} = ${number(xs[step])}, ${up} = ${number(ys[step])}`;
  return (
    `Plane of ${across} and ${up}. The run starts at ${place(0)} and is drawn to ${place(last)}: ` +
    `${phases.join(", ")}.`
  );
}

export function describeSharpness({ path, last, threshold }) {
  return (
    `Sharpness against step. It goes from ${number(path.sharpness[0])} to ` +
    `${number(path.sharpness[last])} at step ${integer(last)}; 2/η is ${number(threshold)}.`
  );
}
