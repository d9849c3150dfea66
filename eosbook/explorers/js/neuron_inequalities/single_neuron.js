// The proofs of Appendix C as a subject: settings, runs, premises.

import { number as written, plural } from "../lib/format.js";
import { makeSettings, menu, number, whole } from "../lib/settings.js";
import { makeLoss } from "../numerics/losses.js";
import { INEQUALITIES, buffers, hypothesis, makeProof } from "../numerics/neuron_proofs.js";

export const settings = makeSettings({
  inequality_index: menu("inequalities", "inequality"),
  eta: number({ symbol: "*η*", within: true }),
  gamma: number({ symbol: "*γ*", within: true }),
  shape: number({ symbol: "*x̃*", within: true }),
  loss_index: menu("losses", "loss"),
  steps: whole({ inAddress: false }),
});

export const START = ["eta", "gamma", "shape", "loss_index"];

export const makeMemory = buffers;

export function prove({ inequality, eta, gamma, shape, loss, steps }, memory) {
  const made = makeLoss(loss.kind, loss.beta ?? undefined);
  const proof = makeProof(made, eta, gamma, shape, steps, memory);
  proof.section = inequality.theorem;
  proof.lossName = loss.name;
  return { proof, path: proof.run, last: proof.last, diverges: proof.diverged };
}

export const sidesOf = (proof, key) => INEQUALITIES[key](proof);

export const course = { name: "*x*, the run", value: ({ path }) => (t) => path.x[t] };

// ---------------------------------------------------------------- words

const NOTHING = "which it excludes: it promises nothing here.";

function way({ reached, crossing, eta, run, last }) {
  if (reached < 0) return `In ${plural(last, "step")} the run does not reach the axis.`;
  const arrives = `The run reaches the axis at *t*₀ = ${reached}, *ηt*₀ = ${written(eta * reached)}`;
  if (crossing < 0) return `${arrives}.`;
  return `${arrives}, and crosses 2/*η* at step ${crossing} with |*s*| = ${written(run.s[crossing])}.`;
}

const WORDS = {
  "C.1": (p, holds) =>
    holds ? `Lemma 6. ${way(p)}` : `Lemma 6 asks for *η* < 1, and *η* = ${written(p.eta)}. ${way(p)}`,
  "C.2": (p, holds) => {
    if (p.gamma >= 2) return `Theorem 1 asks for *γ* < 2, and *γ* = ${written(p.gamma)}. ${way(p)}`;
    const bound = written(Math.min(Math.sqrt(p.delta), p.gamma));
    const asked = `the hypothesis *η* ≤ min(√*δ*, 2 − *δ*) = ${bound}`;
    const verdict = holds ? "holds" : "is violated, and the proof promises nothing";
    return `Theorem 1 with *δ* = ${written(p.delta)}: ${asked} ${verdict}. ${way(p)}`;
  },
  "C.4": (p) => {
    if (p.gamma <= 2) return `Lemma 7 asks for *γ* > 2, and *γ* = ${written(p.gamma)}. ${way(p)}`;
    if (p.landed) return `The run lands on the axis above 2/*η*, ${NOTHING}`;
    const own = `*ε* = *δ*/2 = ${written(p.epsilon)}, *ε*′ = ${written(p.epsilonPrime)}`;
    return `Section C.4 with *δ* = ${written(p.delta)}. Our choice: ${own}; then *σ* = ${written(p.close)}. ${way(p)}`;
  },
  "C.5": (p) => {
    if (p.gamma <= 2) return `Theorem 5 asks for *γ* > 2, and *γ* = ${written(p.gamma)}. ${way(p)}`;
    if (!Number.isFinite(p.loss.beta)) return `Theorem 5 asks for *β* < ∞, and this loss has *β* = ∞.`;
    if (p.landed) return `The run lands on the axis above 2/*η*, ${NOTHING}`;
    const { beta, c } = p.loss;
    const constants = `*β* = ${written(beta)}, *c* = ${written(c)}`;
    return `Section C.5 with ${constants}, natural unit *δ*⁎ = ${written(p.unit)}. ${way(p)}`;
  },
};

export function premises(proof) {
  const start = `(*x*₀, *y*₀) = (${written(proof.run.x[0])}, ${written(proof.run.y[0])})`;
  return `From ${start}. ${WORDS[proof.section](proof, hypothesis(proof, proof.section))}`;
}

export function title({ lossName, eta, gamma, shape }) {
  return `${lossName}, *η* = ${written(eta)}, *γ* = ${written(gamma)}, *x̃* = ${written(shape)}`;
}

export function toPython({ inequality: { key }, loss, eta, gamma, shape, steps }) {
  return `from eosbook import losses
from eosbook.neuron_proofs import proof

run = proof(losses.${loss.python}, eta=${eta}, gamma=${gamma}, shape=${shape}, steps=${steps})
found = run.inequality("${key}")
print(found.holds, found.tightest, found.left, found.right)
`;
}

export function describe({ loss, eta, gamma, shape }) {
  return `loss=${loss.key} eta=${eta} gamma=${gamma} shape=${shape}`;
}
