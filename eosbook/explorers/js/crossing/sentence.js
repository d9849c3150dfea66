// What the runs show, in words.  Every number comes from what is drawn.

import { integer, number } from "../lib/format.js";
import { RUNS, sub } from "./picture.js";
import { viewOf } from "./run.js";

const percent = (part) => `${number(100 * part, 2)} %`;
const count = (n) => (n < 1e9 ? integer(n) : number(n, 4));
const steps = (n) => `${count(n)} step${n === 1 ? "" : "s"}`;

export function sentence(run, zoom) {
  const { settings, curves } = run;
  const [first] = curves;
  const said = [start(run), first.bounced ? measured(run, first) : noCrossing(first, settings)];
  if (run.cancelled && !run.done) said.push("Cancelled; “go on” takes it up again.");
  else if (!run.done) said.push("More step sizes are being computed…");
  else if (curves.at(-1).bounced) said.push(last(run));
  if (first.bounced) said.push(quasiStatic(run, first));
  said.push(`The picture reaches up to *D* = ${number(viewOf(run, zoom).D[1])}.`);
  return said.join(" ");
}

function start({ settings, loss }) {
  const { eta, shape, delta } = settings;
  const size = Math.sqrt((2 + delta) / (eta * loss.curvature));
  const [x, y] = [shape * size, Math.sqrt(1 + shape * shape) * size];
  return `At *η* = ${number(eta)} the run starts at (*x*₀, *y*₀) = (${number(x)}, ${number(y)}).`;
}

function measured(run, { end, units }) {
  const predicted = run.k * units.gap;
  return (
    `It bounces for ${steps(end.bouncingSteps)} and ends with a gap of ${number(end.gap, 5)} below 2/*η*. ` +
    `Predicted: *k*${sub(run)} × unit = ${number(run.k, 5)} × ${number(units.gap, 5)} = ${number(predicted, 5)}, ` +
    `which is off by ${percent(Math.abs(predicted / end.gap - 1))}.`
  );
}

function last({ k, curves }) {
  const { end, units } = curves.at(-1);
  return `At *η*/8 the prediction is off by ${percent(Math.abs((k * units.gap) / end.gap - 1))}.`;
}

function noCrossing({ end }, { eta }) {
  if (end.flag === "diverged") return "It diverges.";
  if (end.flag === "landed_on_axis") {
    return "It lands exactly on the axis above the threshold: the exception that Theorem 2 leaves out.";
  }
  const why = end.flag === "converged" ? "It reaches the axis below the threshold" : "It is not followed to its end";
  return `${why}: there is no bouncing, and no crossing to look at here. Raise *δ*₀ or lower *η* = ${number(eta)}.`;
}

function quasiStatic({ loss: { beta }, leaves }, first) {
  const power = beta === 2 ? "√(*δ*/2*c*)" : `(*δ*/2*c*)^(1/${number(beta)})`;
  const theory = `the profile does at *D* = ${number(leaves, 3)}`;
  if (!Number.isFinite(first.leaves)) {
    return `|*s*| is never within 10 % of the quasi-static ${power}: the start is too near; ${theory}.`;
  }
  return (
    `|*s*| leaves the quasi-static ${power} by 10 % at *δ* = ${number(first.leaves * first.units.delta, 3)}, ` +
    `*D* = ${number(first.leaves, 3)}; ${theory}.`
  );
}

// ---------------------------------------------------------------- readings

export const reading = (run, { at, gap }) => (at ? readPoint(at) : readGap(run, gap));

function readPoint({ i, curve, point }) {
  const { step, delta, s, D, A } = point;
  return (
    `${RUNS[i].name} = ${number(curve.eta)}, step ${count(step)}: *δ* = ${number(delta)}, |*s*| = ${number(s)}; ` +
    `*D* = ${number(D)}, *A* = ${number(A)}`
  );
}

function readGap({ k }, { eta, end, ratio }) {
  if (!Number.isFinite(ratio)) return `*η* = ${number(eta)}: no bouncing`;
  const off = percent(Math.abs(ratio / k - 1));
  return `*η* = ${number(eta)}: gap ${number(end.gap, 5)} = ${number(ratio, 6)} units, ${off} from *k*; ${steps(end.bouncingSteps)} of bouncing`;
}

// ---------------------------------------------------------------- for screen readers

export function describePlane({ curves, k }, units) {
  const names = units === "raw" ? "δ and |s|" : "D = δ/δ⁎ and A = |s|/s⁎";
  const ends = curves
    .filter(({ bounced }) => bounced)
    .map(({ eta, units: own, end }) => `${number(eta)}: D = ${number(-end.gap / own.gap)}`);
  return `Plane of ${names} at the crossing. Runs end at, for η = ${ends.join("; ") || "none"}. The profile ends at D = ${number(-k)}.`;
}

export function describeGaps({ gaps, k }) {
  const known = gaps.filter(({ ratio }) => Number.isFinite(ratio));
  const name = "Gap over its unit against η, log scale";
  if (!known.length) return `${name}: nothing known.`;
  const [first, last] = [known[0], known.at(-1)].map(
    ({ eta, ratio }) => `${number(ratio)} at η = ${number(eta)}`,
  );
  return `${name}: ${first}, ${last}; k = ${number(k)}.`;
}

export function describeRatio({ leaves }) {
  return `|s| over its quasi-static value against distance from the threshold, log scale. The profile is 10 % above it at D = ${number(leaves, 3)}.`;
}
