// The proofs of Theorems 3 and 4 as a subject: settings, runs, premises.

import { number as written } from "../lib/format.js";
import { makeSettings, menu, number, whole } from "../lib/settings.js";
import { INEQUALITIES, buffers, makeProof } from "../numerics/mean_proofs.js";

export const settings = makeSettings({
  inequality_index: menu("inequalities", "inequality"),
  delta: number({ symbol: "*δ*", within: true }),
  d: whole({ symbol: "*d*" }),
  A0: number({ symbol: "*A*₀", within: true }),
  steps: whole({ inAddress: false }),
});

export const START = ["delta", "d", "A0"];

export const makeMemory = buffers;

export function prove({ inequality, delta, d, A0, steps }, memory) {
  const proof = makeProof(inequality.theorem, delta, d, A0, steps, memory);
  return { proof, path: proof.run, last: proof.last, diverges: proof.diverged };
}

export const sidesOf = (proof, key) => INEQUALITIES[key].sides(proof);

export const course = { name: "*A*, the run", value: ({ path }) => (t) => path.A[t] };

function multiple({ theorem, delta }) {
  return theorem === "3" ? 8 - delta : 8 + delta;
}

export function premises(proof) {
  const { theorem, eta, A0, gamma, hypothesis } = proof;
  const setting = `*η* = ${written(multiple(proof))}π/*d*² = ${written(eta)}`;
  if (theorem === "3") {
    const bound = written(gamma / Math.abs(A0));
    const holds = hypothesis
      ? `the hypothesis *η* ≤ *γ*/|*A*₀| = ${bound} holds.`
      : `the hypothesis *η* ≤ *γ*/|*A*₀| = ${bound} is violated, and the proof promises nothing.`;
    return `Theorem 3 at ${setting}, *γ* = ${written(gamma)}: ${holds}`;
  }
  const { epsilon, epsilonPrime, near, cost } = proof;
  const holds = hypothesis
    ? "*A* is never 0 above the threshold, as the theorem asks."
    : "*A* lands on 0 above the threshold, which the theorem excludes.";
  return (
    `Theorem 4 at ${setting}. Our choice: *ε* = *δ*/8 = ${written(epsilon)}, *ε*′ = ` +
    `${written(epsilonPrime)}; then *ρ* = ${written(near)} and *c* = ${written(cost)}. ${holds}`
  );
}

export function title(proof) {
  return `Theorem ${proof.theorem}, *η* = ${written(multiple(proof))}π/*d*², *d* = ${proof.d}, *A*₀ = ${written(proof.A0)}`;
}

export function toPython({ inequality: { theorem, key }, delta, d, A0, steps }) {
  return `from eosbook.mean_proofs import proof

found = proof("${theorem}", delta=${delta}, d=${d}, A0=${A0}, steps=${steps}).inequality("${key}")
print(found.holds, found.tightest, found.left, found.right)
`;
}

export function describe({ delta, d, A0 }) {
  return `delta=${delta} d=${d} A0=${A0}`;
}
