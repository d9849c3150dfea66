// Histograms of the last layer's channels at one step, over that of the start.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, label, stroke } from "../lib/canvas.js";
import { integer, number } from "../lib/format.js";
import { linear, niceDomain } from "../lib/scales.js";
import { placeOf } from "./data.js";

const MARGIN = { left: 58, right: 14, top: 26, bottom: 42 };

export const START = { role: "theory", dash: [4, 2], width: 1.75 };

// Kinds of histograms, with the series whose value is marked in them.
export const KINDS = {
  bias: { name: "biases", axis: "bias", of: "bias", mean: "median" },
  channel_activation: { name: "activations", axis: "activation", of: "activation", mean: "mean" },
};

// What a panel draws at a step: the last histogram up to it, and that of the start.
export function histogramAt(run, kind, step) {
  if (!run.histograms) return null;
  const place = Math.max(placeOf(run.histograms.step, step), 0);
  const [now, start] = [place, 0].map((i) => run.histograms[kind][i]);
  const at = run.histograms.step[place];
  const { of, mean } = KINDS[kind];
  const centre = run.series[of]?.[Math.max(placeOf(run.step, at), 0)];
  return { step: at, now, start, centre, mean };
}

// The axis across holds still: room for the runs shown, at all steps.
export function histogramScales(width, height, { run, others, bins }, kind, shown) {
  const area = plotArea(width, height, MARGIN);
  const { width: bin } = bins[kind];
  let [first, last] = [0, 0];
  for (const { histograms } of [run, ...others]) {
    for (const { first: low, counts } of histograms?.[kind] ?? []) {
      if (!counts.length) continue;
      first = Math.min(first, low);
      last = Math.max(last, low + counts.length - 1);
    }
  }
  const end = run.histograms?.[kind].at(-1).counts ?? [];
  const most = Math.max(1, ...end, ...(shown?.now.counts ?? []));
  return {
    area,
    x: linear([(first - 1) * bin, (last + 1) * bin], [area.left, area.right]),
    y: linear([0, niceDomain(0, 1.15 * most, 4)[1]], [area.bottom, area.top]),
  };
}

export function drawHistogram(context, scales, { run, bins, theme }, kind, shown) {
  const { area, x, y } = scales;
  const { axis } = KINDS[kind];
  drawAxes(context, area, { x, y, xName: axis, yName: `channels by ${axis}`, theme, yCount: 4 });
  const style = { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground };
  if (!shown) {
    const [middle, height] = [area.left + area.width / 2, area.top + area.height / 2];
    label(context, "not recorded in this run", middle, height, { ...style, align: "center" });
    return;
  }
  const { width } = bins[kind];
  const edge = (first, i) => x((first + i - 0.5) * width);
  clipped(area, context, () => {
    context.fillStyle = theme.roles.flow;
    context.globalAlpha = 0.75;
    shown.now.counts.forEach((count, i) => {
      const [left, right] = [i, i + 1].map((place) => edge(shown.now.first, place));
      context.fillRect(left, y(count), Math.max(right - left - 0.5, 1), area.bottom - y(count));
    });
    context.globalAlpha = 1;
    stroke(context, { ...START, colour: theme.roles.theory }, (path) => {
      outline(path, scales, shown.start, edge);
    });
  });
  const middle = crisp(x(shown.centre));
  const inside = middle >= area.left && middle <= area.right;
  if (inside) {
    stroke(context, { colour: theme.text, width: 1.5 }, (path) => {
      segment(path, middle, area.top, middle, area.bottom);
    });
  }
  const isLeft = inside && middle < area.left + area.width / 2;
  const place = isLeft ? area.right - 6 : area.left + 6;
  const lines = [`step ${integer(shown.step)}`, `${shown.mean} ${number(shown.centre, 3)}`];
  if (shown.now.outside) lines.push(`${integer(shown.now.outside)} outside`);
  lines.forEach((text, i) => {
    label(context, text, place, area.top + 13 + 15 * i, { ...style, align: isLeft ? "right" : "left" });
  });
}

function outline(path, { y, area }, { first, counts }, edge) {
  path.moveTo(edge(first, 0), area.bottom);
  counts.forEach((count, i) => {
    path.lineTo(edge(first, i), y(count));
    path.lineTo(edge(first, i + 1), y(count));
  });
  path.lineTo(edge(first, counts.length), area.bottom);
}

// The bin at a place across: its reading.
export function readBin({ run, bins }, kind, shown, value) {
  const { width } = bins[kind];
  const bin = Math.round(value / width);
  const count = shown.now.counts[bin - shown.now.first] ?? 0;
  const [low, high] = [bin - 0.5, bin + 0.5].map((edge) => number(edge * width));
  const of = `${integer(count)} of ${integer(run.histograms.channels)} channels`;
  return `step ${integer(shown.step)} · ${KINDS[kind].axis} from ${low} to ${high}: ${of}`;
}

export function describeHistogram(run, kind, shown) {
  const { name } = KINDS[kind];
  const begun = `Histogram of the last layer's ${name}`;
  if (!shown) return `${begun}: not recorded in this run.`;
  const { counts, first } = shown.now;
  return (
    `${begun} at step ${integer(shown.step)}: ${integer(run.histograms.channels)} channels in ` +
    `${integer(counts.length)} bins from bin ${integer(first)} on, ${shown.mean} ${number(shown.centre)}.`
  );
}
