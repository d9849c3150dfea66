// The picture and the data of a stored run, as files.

import { number } from "../lib/format.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { drawHistogram, histogramAt, histogramScales } from "./histogram.js";
import { kindsOf } from "./panels.js";
import { drawTimeline, nameOf, timeScales } from "./timeline.js";

const [WIDTH, TITLE, ROW] = [1100, 40, 230];

// All panels of a scene, histograms at its step; resolves to a Blob.
export function drawPicture(scene, config) {
  const { run, theme, at } = scene;
  const { times, histograms } = kindsOf(config);
  const half = WIDTH / 2;
  const place = (i) => [12 + (i % 2) * half, TITLE + Math.floor(i / 2) * ROW, half - 24, ROW];
  const parts = times.map((key, i) => ({
    at: place(i),
    draw: (context, ...size) =>
      drawTimeline(context, timeScales(...size, scene, key, nameOf(key, config.names)), scene, key),
  }));
  for (const key of histograms) {
    const shown = histogramAt(run, key, run.step[at]);
    parts.push({
      at: place(parts.length),
      draw: (context, ...size) =>
        drawHistogram(context, histogramScales(...size, scene, key, shown), scene, key, shown),
    });
  }
  const title = `${config.title}: learning rate ${number(run.lr)}, seed ${run.seed}`;
  return makePicture(theme, title, [WIDTH, TITLE + Math.ceil(parts.length / 2) * ROW + 10], parts);
}

// Everything that the page keeps but the histograms: a row for each step at which something was
// recorded, empty where it was not.
export function toCsv(run, { title }) {
  const columns = {
    learning_rate: [run.step, run.step.map((_, i) => run.rate(i))],
    ...Object.fromEntries(Object.entries(run.series).map(([key, values]) => [key, [run.step, values]])),
  };
  if (run.test) columns.test_accuracy = [run.test.step, run.test.accuracy];
  if (run.sharpness) columns.sharpness = [run.sharpness.step, run.sharpness.value];
  const tables = Object.values(columns).map(
    ([steps, values]) => new Map([...steps].map((step, i) => [step, values[i]])),
  );
  const steps = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort((a, b) => a - b);
  const thinned = run.last + 1 < run.recorded ? `, ${run.last + 1} of ${run.recorded} records` : "";
  return makeTable(
    `${title}: ${run.command}; five significant digits${thinned}`,
    ["step", ...Object.keys(columns)],
    steps.length - 1,
    (row) => [steps[row], ...tables.map((table) => table.get(steps[row]) ?? "")],
  );
}
