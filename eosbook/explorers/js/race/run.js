// From settings to the race: both runs, the clock they share, and what is compared.
//
// Time is flow time, the step size times the step.

import { computeRun } from "../single_neuron/run.js";
import { LANES, laneOf } from "./settings.js";

const PARTS = { whole: 1, tenth: 10, hundredth: 100 };
const ROUNDING = 1e-9; // of a step: times are multiples of a step size

// A run, and how it is read by time.
export function makeLane(name, settings, buffers) {
  const run = computeRun(settings, buffers);
  const { eta } = settings;
  return Object.assign(run, {
    name,
    end: eta * run.last,
    stepAt: (time) => Math.min(Math.floor(time / eta + ROUNDING), run.last),
    ratio: {
      height: (step) => run.height(step) / run.threshold,
      sharpness: (step) => run.path.sharpness[step] / run.threshold,
    },
    crossing: crossing(run),
  });
}

// The first step at which the height is below 2/η; 0 if it is from the start, −1 if it never is.
function crossing(run) {
  for (let step = 0; step <= run.last; step++) {
    if (run.height(step) < run.threshold) return step;
  }
  return -1;
}

// `memory` has arrays for each lane.
export function makeRace(chosen, memory) {
  const runs = LANES.map((lane, i) => makeLane(lane.toUpperCase(), laneOf(chosen, lane), memory[i]));
  const etas = runs.map(({ settings }) => settings.eta);
  const tick = Math.min(...etas);
  const end = Math.max(...runs.map((run) => run.end)) / PARTS[chosen.window];
  return {
    runs,
    tick, // of the clock: a step of the run of the smaller step size
    end: Math.max(end, Math.max(...etas)), // of what is shown
    get ticks() {
      return Math.ceil(this.end / tick - ROUNDING);
    },
  };
}

// value(step) of the steps up to a time.
export function* values(run, value, end) {
  const last = run.stepAt(end);
  for (let step = 0; step <= last; step++) yield value(step);
}
