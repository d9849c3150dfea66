// What happened up to a step, in words.  Every number comes from the run that is drawn.

import { integer, number, plural } from "../lib/format.js";
import { UNSETTLED, measuredAt, placeOf } from "./data.js";

const percent = (share) => `${number(100 * share, 4)} %`;

export function sentence(run, place, names) {
  const step = run.step[place];
  return [
    loss(run, place),
    output(run, place, names),
    change(run, place, names),
    accuracy(run, place),
    sharpness(run, step),
    divergence(run, place),
  ]
    .filter(Boolean)
    .join(" ");
}

function loss(run, place) {
  const { series, step, last, rises, lr, seed } = run;
  const rate = run.constantRate ? "" : ` (${number(run.rate(place))} at this step)`;
  const now =
    `Learning rate ${number(lr)}${rate}, seed ${seed}: at step ${integer(step[place])} of ` +
    `${integer(step[last])} the training loss is ${number(series.loss[place])}`;
  if (place === 0) return `${now}.`;
  const of = plural(run.record(place), "recorded step");
  const rose = rises[place] === 0 ? "it never rose" : `it rose at ${integer(rises[place])} of ${of} so far`;
  return `${now}, after ${number(series.loss[0])} at the start; ${rose}.`;
}

function output({ series, turns }, place, names) {
  if (!series.output) return "";
  const now = `The ${names.output} is ${number(series.output[place])}`;
  if (place === 0) return `${now}.`;
  const count = turns[place];
  const changed = count === 0 ? "has not changed its sign" : `has changed its sign ${plural(count, "time")}`;
  return `${now} and ${changed}.`;
}

function change({ series }, place, names) {
  const known = ["bias", "activation"].filter((key) => series[key]);
  if (!known.length) return "";
  const told = known.map((key) => {
    const [start, now] = [series[key][0], series[key][place]].map((value) => number(value));
    return [`the ${names[key]}`, place === 0 ? now : `from ${start} to ${now}`];
  });
  const [[subject, first], ...others] = told;
  const verb = place === 0 ? "is" : "went";
  return [`T${subject.slice(1)} ${verb} ${first}`, ...others.map((pair) => pair.join(" "))].join(", ") + ".";
}

function accuracy({ series, test, step }, place) {
  if (!series.accuracy) return "";
  const tested = measuredAt(test, step[place]);
  const when = tested && tested.step < step[place] ? ` (step ${integer(tested.step)})` : "";
  const other = tested ? `, test accuracy ${percent(tested.accuracy)}${when}` : "";
  return `Training accuracy ${percent(series.accuracy[place])}${other}.`;
}

function sharpness({ sharpness: measured }, step) {
  if (!measured) return "No sharpness was measured.";
  const last = placeOf(measured.step, step);
  let most = -1;
  let [above, unsettled] = [0, 0];
  for (let i = 0; i <= last; i++) {
    if (measured.flag[i] === UNSETTLED) unsettled++;
    if (measured.ratio[i] >= 1) above++;
    if (Number.isFinite(measured.ratio[i]) && !(measured.ratio[i] <= measured.ratio[most])) most = i;
  }
  if (last < 0) return "The sharpness has not been measured yet.";
  if (most < 0) return "No measurement of the sharpness so far found a finite number.";
  const at = `at step ${integer(measured.step[most])}`;
  const doubt = unsettled ? ` ${plural(unsettled, "measurement")} did not settle.` : "";
  return (
    `The largest sharpness so far is ${number(measured.ratio[most])} times 2/*η*, ${at}; ` +
    `${integer(above)} of ${plural(last + 1, "measurement")} so far found 2/*η* or more.${doubt}`
  );
}

function divergence({ diverged, step, last }, place) {
  if (diverged === null) return "";
  const at = `diverges: at step ${integer(diverged)} its loss is no longer a finite number`;
  return place === last
    ? `The run ${at}. What stands here is the last finite record, of step ${integer(step[last])}.`
    : `Later it ${at}.`;
}

// [name, value] of what panels show at a step.
export function readings(run, place, names) {
  const step = run.step[place];
  const read = Object.entries(run.series).map(([key, values]) => [names[key], number(values[place])]);
  const told = ({ step: at }, value) => (at < step ? `${value} (step ${integer(at)})` : value);
  const tested = measuredAt(run.test, step);
  const measured = measuredAt(run.sharpness, step);
  if (tested) read.push(["test accuracy", told(tested, number(tested.accuracy))]);
  if (measured) {
    read.push(["sharpness", told(measured, `${number(measured.value)}, ${number(measured.ratio)} × 2/*η*`)]);
  }
  if (!run.constantRate) read.push(["*η*", number(run.rate(place))]);
  return read;
}

// ---------------------------------------------------------------- for screen readers

export function describePanel(run, key, name) {
  const begun = `${name} against step`;
  const { steps, values } = run.lines[key] ?? { values: [] };
  if (!values.length) return `${begun}: not measured in this run.`;
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const threshold = key === "sharpness" ? ` 2/η is ${number(2 / run.rate(0))} at the start.` : "";
  const gone = run.diverged === null ? "" : ` The run diverges at step ${integer(run.diverged)}.`;
  return (
    `${begun}, to step ${integer(steps.at(-1))}: from ${number(values[0])} to ${number(values.at(-1))}, ` +
    `between ${number(low)} and ${number(high)}.${threshold}${gone}`
  );
}
