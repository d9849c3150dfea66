// What becomes of every pair of settings: a grid of limits, computed from coarse to fine in slices
// of time, so that the page never waits for it.

import { limit } from "../numerics/single_neuron.js";
import { lossOf } from "./run.js";

export const KINDS = { unknown: 0, flow: 1, bouncing: 2, diverged: 3, undecided: 4 };
export const CELL = 2; // CSS pixels

const BLOCKS = [16, 8, 4, 2, 1]; // cells computed together, coarse to fine
const SLICE = 8; // milliseconds
const BUDGET = { maxEvaluations: 60_000, relTol: 1e-6 }; // enough for a colour

export function kindOf({ flag, regime }) {
  if (flag === "diverged") return KINDS.diverged;
  if (flag !== "converged" && flag !== "landed_on_axis") return KINDS.undecided;
  return regime === "EoS" ? KINDS.bouncing : KINDS.flow;
}

export function makeGrid(columns, rows) {
  return {
    columns,
    rows,
    kinds: new Uint8Array(columns * rows),
    gaps: new Float32Array(columns * rows),
    range: null, // of the gap, from the coarsest pass on
  };
}

// Fills the grid; yields after each block.  pair names the parameters across and up.
function* compute(grid, settings, pair, { area, x, y }) {
  const { columns, rows, kinds, gaps } = grid;
  const loss = lossOf(settings);
  const point = { ...settings };
  for (const size of BLOCKS) {
    for (let j = 0; j < rows; j += size) {
      for (let i = 0; i < columns; i += size) {
        point[pair[0]] = x.invert(area.left + CELL * Math.min(i + size / 2, columns - 0.5));
        point[pair[1]] = y.invert(area.top + CELL * Math.min(j + size / 2, rows - 0.5));
        const result = limit(loss, point.eta, point.x0, point.y0, BUDGET);
        const kind = kindOf(result);
        for (let row = j; row < Math.min(j + size, rows); row++) {
          const [from, to] = [row * columns + i, row * columns + Math.min(i + size, columns)];
          kinds.fill(kind, from, to);
          gaps.fill(result.gap, from, to);
        }
        yield;
      }
    }
    grid.range ??= rangeOf(gaps);
  }
}

// Least and greatest positive gap but for the outermost hundredths.
function rangeOf(gaps) {
  const known = gaps.filter((gap) => gap > 0).sort();
  if (!known.length) return [0.1, 1];
  const at = (part) => known[Math.round(part * (known.length - 1))];
  const [low, high] = [at(0.01), at(0.99)];
  return high > 1.01 * low ? [low, high] : [low / 2, low * 2];
}

// Runs one computation at a time: `start` drops the one under way.
export function makeComputer(painted) {
  let timer = 0;
  function start(...task) {
    clearTimeout(timer);
    const work = compute(...task);
    const slice = () => {
      const until = performance.now() + SLICE;
      let done = false;
      while (!done && performance.now() < until) done = work.next().done;
      painted(done);
      if (!done) timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
  }
  return { start, stop: () => clearTimeout(timer) };
}
