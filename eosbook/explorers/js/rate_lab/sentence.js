// What is measured and fitted, in words.  Every number comes from what is drawn.

import { integer, number } from "../lib/format.js";
import { constantOf, lawOf, theoryOf } from "./run.js";

const count = (n) => (n < 1e9 ? integer(n) : number(n, 4));
const nameOf = ({ exponent, beta }) => `*β* = ${exponent.name ?? number(beta)}`;

// The slope with two digits of its error.
export function slope({ exponent, error }) {
  const digits = Math.min(Math.max(1 - Math.floor(Math.log10(Math.max(error, 1e-9))), 2), 6);
  const sign = exponent < 0 ? "−" : "";
  return `${sign}${Math.abs(exponent).toFixed(digits)} ± ${error.toFixed(digits)}`;
}

export function sentence(run, range, divide) {
  const said = [];
  if (!run.done) {
    const of = `${run.taken} of ${run.total} runs`;
    said.push(run.cancelled ? `Cancelled with ${of}; “go on” takes it up again.` : `Runs are being followed to their end: ${of}…`);
  }
  const { shape, delta } = run.settings;
  said.push(`Starts with *x̃* = ${number(shape)}, *δ*₀ = ${number(delta)}.`);
  const over = `fitted over *η* from ${number(range.low)} to ${number(range.high)}`;
  said.push(`Slopes of the gap, ${over}: ${list(run, "gap", range, divide)}.`);
  said.push(`Slopes of the bouncing steps: ${list(run, "steps", range, divide)}.`);
  said.push("The errors tell how straight the points lie, not how close *η* is to 0.");
  return said.join(" ");
}

function list({ families }, kind, range, divide) {
  return families
    .map((family) => {
      const { law, expected } = lawOf(family, kind, range, divide);
      const measured = law ? slope(law) : "too few points";
      return `${nameOf(family)}: ${measured} (theory ${number(expected)})`;
    })
    .join("; ");
}

// Rows of the table: a name, and for both quantities slope, power, constant and the constant's theory.
export function rows(run, range, divide) {
  return run.families.map((family) => [
    nameOf(family),
    ...["gap", "steps"].flatMap((kind) => {
      const { law, expected } = lawOf(family, kind, range, divide);
      const constant = theoryOf(family, kind, divide);
      return [
        law ? slope(law) : "–",
        number(expected),
        number(constantOf(family, kind, range, divide)).replace("not a number", "–"),
        Number.isFinite(constant) ? number(constant) : "–",
      ];
    }),
  ]);
}

export function reading({ family, point }) {
  const { eta, end, gap, steps } = point;
  const of = `${nameOf(family)}, *η* = ${number(eta)}`;
  if (!Number.isFinite(gap)) return `${of}: no bouncing`;
  const theory = family.theory.find((each) => each.eta === eta);
  const counted = Number.isFinite(steps) ? count(steps) : "none";
  return (
    `${of}: gap ${number(gap, 5)} (theory ${number(theory.gap, 5)}), ` +
    `${counted} steps in the band (theory ${number(theory.steps, 5)}), ${count(end.bouncingSteps)} of bouncing in all`
  );
}

export function describePanel(run, kind, name, range, divide) {
  const known = run.families.map((family) => {
    const { law, expected } = lawOf(family, kind, range, divide);
    return `β = ${number(family.beta)}: slope ${law ? slope(law) : "unknown"}, theory ${number(expected)}`;
  });
  return `${name} against η, both on log scales, ${run.taken} of ${run.total} runs. ${known.join("; ")}.`;
}
