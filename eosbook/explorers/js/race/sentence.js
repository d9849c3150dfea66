// The race in words.  Every number comes from the runs that are drawn.

import { integer, number, plural } from "../lib/format.js";
import { phaseName } from "../lib/phases.js";

const REGIME = { "gradient flow": "the gradient-flow regime", EoS: "the edge-of-stability regime" };

export function sentence({ race, time }) {
  const story = `${start(race)} ${race.runs.map((run) => ending(run)).join(" ")} ${gaps(race)}`;
  return time < race.end ? `${standing(race, time)} ${story}` : story;
}

// Where both stand at a time.
function standing({ runs }, time) {
  const of = (run) => {
    const step = run.stepAt(time);
    const state = time > run.end ? resting(run) : phaseName(run, step);
    return `${run.name} at step ${integer(step)} (${state})`;
  };
  return `Flow time ${number(time)}: ${runs.map(of).join(", ")}.`;
}

const resting = (run) =>
  run.diverges ? "gone" : run.path.flag === "max_steps" ? "no further computed" : "at rest";

// What panels read at a time.
export function reading({ race, quantity }, time) {
  const of = (run) => {
    const step = run.stepAt(time);
    const ratio = `${quantity === "height" ? "height" : "sharpness"} over 2/*η* = ${number(run.ratio[quantity](step))}`;
    return `${run.name}: step ${integer(step)}, ${ratio}, loss above minimum ${number(run.excess(step), 3)}`;
  };
  return [`time ${number(time)}`, ...race.runs.map(of)].join(" · ");
}

// ---------------------------------------------------------------- who crosses first

function crossed({ name, crossing, settings, threshold }) {
  const own = `${name}’s threshold 2/*η* = ${number(threshold)}`;
  if (crossing === 0) return `${name} starts below its threshold 2/*η* = ${number(threshold)}`;
  if (crossing < 0) return `${name} never falls below its threshold 2/*η* = ${number(threshold)}`;
  return `${own} is crossed at time ${number(settings.eta * crossing)} (step ${integer(crossing)})`;
}

function start({ runs }) {
  const both = `${crossed(runs[0])}; ${crossed(runs[1])}`;
  if (!runs.every(({ crossing }) => crossing > 0)) return `${both}.`;
  const [first, second] = runs.map(({ settings, crossing }) => settings.eta * crossing);
  if (first === second) return `${both}: at the same time.`;
  const [winner, other] = first < second ? runs : [...runs].reverse();
  const factor = Math.max(first, second) / Math.min(first, second);
  return `${both}: ${winner.name} is first, ${other.name} takes ${number(factor, 3)} times as long.`;
}

// ---------------------------------------------------------------- where they end

const ENDINGS = {
  converged: rests,
  landed_on_axis: (run, who) =>
    `${who} lands exactly on the axis, above its threshold: sharpness ${number(run.limit.sharpness, 6)}.`,
  diverged: (run, who) => `${who} diverges: it is gone after ${plural(run.last, "step")}.`,
  max_steps: (run, who) => `${who} has not come to rest within ${plural(run.limit.steps, "step")} computed.`,
  invariant_line: (run, who) => `${who} starts on the invariant line |*x*| = |*y*| and stays there.`,
  on_axis: (run, who) => `${who} starts on an axis, where it stays.`,
};

export function ending(run, who = run.name) {
  return ENDINGS[run.limit.flag](run, who);
}

function rests(run, who) {
  const { sharpness, gap, regime } = run.limit;
  const drawn = run.path.flag === "max_steps" ? `; the picture stops at step ${integer(run.last)}` : "";
  return (
    `${who} comes to rest in ${REGIME[regime]} at sharpness ${number(sharpness, 6)}, ` +
    `a gap of ${number(gap)} below 2/*η*${drawn}.`
  );
}

function gaps({ runs }) {
  if (!runs.every(({ limit }) => limit.flag === "converged" && limit.gap > 0)) return "";
  const [a, b] = runs.map(({ limit, threshold }) => limit.gap / threshold);
  const share = (part) => `${number(100 * part, 3)} %`;
  return `Of its threshold, A leaves ${share(a)} and B ${share(b)}.`;
}

// ---------------------------------------------------------------- for screen readers

export function describe({ race, saved }, name, valueOf) {
  const of = (run) => {
    const value = valueOf(run);
    return `${run.name} from ${number(value(0))} to ${number(value(run.last))} at time ${number(run.end)}`;
  };
  return `${name} against flow time: ${[...race.runs, ...saved].map(of).join("; ")}.`;
}
