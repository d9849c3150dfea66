// The two panels on log-log axes: gap and bouncing steps against step size.

import { crisp, drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, label, stroke, traceMarker } from "../lib/canvas.js";
import { number } from "../lib/format.js";
import { log } from "../lib/scales.js";
import { inRange, lawOf, valueOf } from "./run.js";

const MARGIN = { left: 56, right: 16, top: 26, bottom: 42 };
const PALE = 0.3;

// One for each of the config's exponents; hollow marks are told by `hollow`.
export const LOOKS = [
  { role: "converging", marker: "square", hollow: true },
  { role: "flow", marker: "circle" },
  { role: "bouncing", marker: "triangle" },
  { role: "converging", marker: "square" },
  { role: "flow", marker: "circle", hollow: true },
  { role: "diverged", marker: "cross" },
  { role: "bouncing", marker: "triangle", hollow: true },
];
export const FIT = { dash: [7, 4], width: 1.75 };
export const THEORY = { dash: [], width: 1.25 };

export const NAMES = { gap: "gap 2/*η* − sharpness", steps: "steps with *y*² in [2/*η*, 3/*η*]" };

export function rateScales(width, height, { run, etas, divide }, kind) {
  const area = plotArea(width, height, MARGIN);
  let [low, high] = [Infinity, 0];
  for (const { beta, points, theory } of run.families) {
    const value = valueOf(kind, beta, divide);
    for (const point of [...theory, ...points.filter(({ end }) => end)]) {
      const now = value(point);
      if (!(now > 0)) continue;
      low = Math.min(low, now);
      high = Math.max(high, now);
    }
  }
  return {
    area,
    x: log([etas[0] / 1.1, etas.at(-1) * 1.1], [area.left, area.right]),
    y: log([low / 1.6, high * 1.6], [area.bottom, area.top]),
  };
}

export function drawRates(context, scales, scene, kind) {
  const { area, x, y } = scales;
  const { run, theory, theme, divide, range } = scene;
  const divided = divide && run.families.some(({ beta }) => beta === 2) && kind === "steps";
  const yName = `${NAMES[kind]}${divided ? " (*β* = 2: over log(1/*η*))" : ""}, log scale`;
  drawAxes(context, area, { x, y, xName: "*η*, log scale", yName, theme, yCount: 6 });
  drawRange(context, scales, range, theme);
  for (const family of run.families) {
    const value = valueOf(kind, family.beta, divide);
    const look = LOOKS[family.look];
    const colour = theme.roles[look.role];
    clipped(area, context, () => {
      if (theory) {
        stroke(context, { ...THEORY, colour: theme.roles.theory }, (path) => {
          for (const point of family.theory) path.lineTo(x(point.eta), y(value(point)));
        });
      }
      const { law } = lawOf(family, kind, range, divide);
      if (!law) return;
      stroke(context, { ...FIT, colour: theme.text }, (path) => {
        for (const eta of [range.low, range.high]) {
          path.lineTo(x(eta), y(law.constant * eta ** law.exponent));
        }
      });
    });
    const known = family.points.filter((point) => point.end && value(point) > 0);
    for (const inside of [false, true]) {
      context.globalAlpha = inside ? 1 : PALE;
      const points = known.filter((point) => inRange(point, range) === inside);
      drawMarkers(
        context,
        look.marker,
        colour,
        (path) => {
          for (const point of points) traceMarker(path, look.marker, x(point.eta), y(value(point)), 3.6);
        },
        look.hollow ? theme.ground : null,
      );
    }
    context.globalAlpha = 1;
  }
  drawNames(context, scales, scene, kind);
}

// What is fitted lies between two lines.
function drawRange(context, { area, x }, { low, high }, theme) {
  stroke(context, { colour: theme.text, width: 1.25, dash: [2, 3] }, (path) => {
    for (const eta of [low, high]) segment(path, crisp(x(eta)), area.top, crisp(x(eta)), area.bottom);
  });
}

// The exponents, at the smallest step size; those that would lie on one another move apart.
function drawNames(context, { area, x, y }, { run, divide, theme }, kind) {
  const named = run.families
    .map(({ beta, exponent, theory }) => {
      const [end] = theory;
      return { text: exponent.name ?? number(beta), at: y(valueOf(kind, beta, divide)(end)), px: x(end.eta) };
    })
    .sort((a, b) => a.at - b.at);
  let last = -Infinity;
  for (const { text, at, px } of named) {
    last = Math.max(at - 12, last + 14, area.top + 8);
    label(context, `*β* = ${text}`, px - 2, last, { size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground });
  }
}

export function drawRing(context, { x, y }, { eta }, value, theme) {
  if (!(value > 0)) return;
  stroke(context, { colour: theme.text, width: 2 }, (path) => {
    traceMarker(path, "circle", x(eta), y(value), 8);
  });
}
