// How the three phases look, the same in every panel: colour, marker, line.

const LOOKS = [
  { role: "flow", marker: "circle", dash: [], name: "gradient flow" },
  { role: "bouncing", marker: "triangle", dash: [5, 3], name: "bouncing" },
  { role: "converging", marker: "square", dash: [8, 3, 2, 3], name: "converging" },
];
const GONE = { role: "diverged", marker: "cross", dash: [3, 2], name: "diverging" };

// The looks of a run's three phases.
export function looksOf(run) {
  return run.diverges ? [LOOKS[0], GONE, GONE] : LOOKS;
}

export const FLOW = { role: "theory", dash: [2, 3], width: 2.5 };
export const ENVELOPE = { role: "theory", dash: [9, 3, 2, 3], width: 2 };
export const THRESHOLD = { dash: [6, 4], width: 1.5 };

// Every how manieth step bears a marker, so that at most `most` of `count` do: odd, so that both
// sides of a bounce show.
export function markerStride(count, most) {
  const stride = Math.ceil(count / most);
  return stride % 2 ? stride : stride + 1;
}

// Boundaries that theory draws in the map.
export const BOUNDARIES = {
  first: { role: "theory", dash: [9, 5], width: 2.5, name: "first-order rule" },
  sharper: { role: "theory", dash: [2, 3], width: 2.5, name: "sharper rule" },
  invariant: { dash: [], width: 1, name: "invariant line *y* = ±*x*" },
};
