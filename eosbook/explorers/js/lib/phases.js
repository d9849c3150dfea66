// The three phases of a run, and how they look: the same in every panel.
//
// A run has `path.phase` (codes 0, 1, 2), `last` (the last step drawn), `starts` and `diverges`.

const LOOKS = [
  { role: "flow", marker: "circle", dash: [], name: "gradient flow" },
  { role: "bouncing", marker: "triangle", dash: [5, 3], name: "bouncing" },
  { role: "converging", marker: "square", dash: [8, 3, 2, 3], name: "converging" },
];
const GONE = { role: "diverged", marker: "cross", dash: [3, 2], name: "diverging" };

export const FLOW = { role: "theory", dash: [2, 3], width: 2.5 };
export const ENVELOPE = { role: "theory", dash: [9, 3, 2, 3], width: 2 };
export const THRESHOLD = { dash: [6, 4], width: 1.5 };

// The looks of a run's three phases.
export function looksOf(run) {
  return run.diverges ? [LOOKS[0], GONE, GONE] : LOOKS;
}

export function phaseName(run, step) {
  return looksOf(run)[run.path.phase[step]].name;
}

// First steps of the three phases, and one past the last step; empty phases start where they end.
export function phaseStarts(phase, last) {
  const starts = [0];
  for (const code of [1, 2]) {
    let step = starts[code - 1];
    while (step <= last && phase[step] < code) step++;
    starts.push(step);
  }
  return [...starts, last + 1];
}

// Every how manieth step bears a marker, so that at most `most` of `count` do: odd, so that both
// sides of a bounce show.
export function markerStride(count, most) {
  const stride = Math.ceil(count / most);
  return stride % 2 ? stride : stride + 1;
}
