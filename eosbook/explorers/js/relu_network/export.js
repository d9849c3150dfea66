// The picture and the data of a run, as files.

import { number } from "../lib/format.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { UNITS, unitAt } from "./panels.js";
import { describe } from "./settings.js";
import { PANELS, drawTimeline, timeScales } from "./timeline.js";

const [WIDTH, TITLE, ROW] = [1100, 40, 230];
const ROWS = 50_000; // most of a table

function title({ eta, d, n, signal, seed }) {
  return `Network (2): *η* = ${number(eta, 6)}, *d* = ${d}, *n* = ${n}, *λ* = ${number(signal)}, seed ${seed}`;
}

// All panels of a scene; resolves to a Blob.
export function drawPicture(scene, step) {
  const { run, theme, window } = scene;
  const half = WIDTH / 2;
  const place = (i) => [12 + (i % 2) * half, TITLE + Math.floor(i / 2) * ROW, half - 24, ROW];
  const times = PANELS.map((kind, i) => ({
    at: place(i),
    draw: (context, ...size) =>
      drawTimeline(context, timeScales(...size, run, window, kind), scene, kind),
  }));
  const state = unitAt(scene, step);
  const units = Object.values(UNITS).map(({ scales, draw }, i) => ({
    at: place(PANELS.length + i),
    draw: (context, ...size) => draw(context, scales(...size, state), state),
  }));
  return makePicture(theme, title(run.settings), [WIDTH, TITLE + 3 * ROW + 10], [...times, ...units]);
}

// Every step computed; of very many, every so manieth, an odd number, so that both sides of a swing
// stay in.
export function toCsv(run) {
  const { path, series, settings, last, mean, threshold } = run;
  const every = 2 * Math.ceil((last / ROWS - 1) / 2) + 1;
  const thinned = every > 1 ? `, rows ${every} steps apart` : "";
  return makeTable(
    `network (2): eta=${settings.eta} ${describe(settings)} 2/eta=${threshold}${thinned}`,
    ["step", "time", "a_minus", "a_plus", "A", "b", "loss", "sharpness", "mean_model_A", "mean_model_b"],
    Math.floor(last / every),
    (row) => {
      const t = row * every;
      const { aMinus, aPlus, b, loss, sharpness } = path;
      const weights = [aMinus[t], aPlus[t], series.A.values[t], b[t]];
      return [t, settings.eta * t, ...weights, loss[t], sharpness[t], mean.at("A", t), mean.at("b", t)];
    },
  );
}
