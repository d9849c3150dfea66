// The three panels: the crossing, the gap against step size, and the quasi-static power's failure.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import { clipped, drawMarkers, label, stroke, traceMarker } from "../lib/canvas.js";
import { number } from "../lib/format.js";
import { ENVELOPE, THRESHOLD } from "../lib/phases.js";
import { within } from "../lib/plane.js";
import { linear, log, niceDomain } from "../lib/scales.js";
import { LEAVES, ratioAt, viewOf } from "./run.js";

const MARGIN = { left: 52, right: 16, top: 26, bottom: 42 };
const APART = 13; // least pixels from mark to mark of a run
const SHOWN = [0.03, 300]; // of D, on the log scale
const LEAST = 0.01; // share of k that the axis of gaps spans

export const PROFILE = { dash: [], width: 2.5 };
export const RUNS = [
  { role: "flow", marker: "circle", dash: [], name: "*η*" },
  { role: "bouncing", marker: "triangle", dash: [], name: "*η*/2" },
  { role: "converging", marker: "square", dash: [], name: "*η*/4" },
  { role: "diverged", marker: "cross", dash: [], name: "*η*/8" },
];
export const QUASI = ENVELOPE;

const area = (width, height) => plotArea(width, height, MARGIN);
const styleOf = (theme) => ({ size: 13, colour: theme.text, fonts: theme.fonts, halo: theme.ground });

// What a point of a run, or the profile's in units of one, is in the plane that is drawn.
const seen = (raw) => (raw ? ({ delta, s }) => [delta, s] : ({ D, A }) => [D, A]);
const scaled = (raw, units) => (raw ? ({ D, A }) => [D * units.delta, A * units.s] : ({ D, A }) => [D, A]);

// ---------------------------------------------------------------- the crossing

export function planeScales(width, height, { run, units, zoom }) {
  const { D, A } = viewOf(run, zoom);
  const raw = units === "raw";
  const box = area(width, height);
  return {
    area: box,
    raw,
    x: linear(raw ? D.map((value) => value * run.units.delta) : D, [box.left, box.right]),
    y: linear(raw ? A.map((value) => value * run.units.s) : A, [box.bottom, box.top]),
    of: seen(raw),
  };
}

export function drawPlane(context, scales, scene) {
  const { area, x, y, raw } = scales;
  const { run, theory, theme } = scene;
  const [xName, yName] = raw
    ? ["*δ* = *ηy*² − 2", "|*s*| = |*xy*|"]
    : ["*D* = *δ*/*δ*⁎", "*A* = |*s*|/*s*⁎"];
  drawAxes(context, area, { x, y, xName, yName, theme, yCount: 7, xCount: 6 });
  clipped(area, context, () => {
    stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
      segment(path, x(0), area.top, x(0), area.bottom);
    });
    stroke(context, { colour: theme.muted, width: 1 }, (path) => {
      segment(path, area.left, y(0), area.right, y(0));
    });
    if (theory) drawTheory(context, scales, run, theme);
    run.curves.forEach((curve, i) => drawCurve(context, scales, curve, RUNS[i], theme));
  });
  drawNames(context, scales, scene);
}

function drawTheory(context, { x, y, raw }, run, theme) {
  for (const { units } of raw ? run.curves : [run]) {
    const place = scaled(raw, units);
    stroke(context, { ...PROFILE, width: raw ? 1.25 : PROFILE.width, colour: theme.text }, (path) => {
      for (const point of run.profile) {
        const [across, up] = place(point);
        path.lineTo(within(x(across)), within(y(up)));
      }
    });
  }
  const own = scaled(raw, run.units);
  stroke(context, { ...QUASI, colour: theme.roles.theory }, (path) => {
    const top = Math.max(x.domain[1], 0) / (raw ? run.units.delta : 1);
    for (let i = 0; i <= 200; i++) {
      const D = top * (i / 200) ** 2;
      const [across, up] = own({ D, A: (D / 2) ** (1 / run.loss.beta) });
      path.lineTo(x(across), y(up));
    }
  });
}

function drawCurve(context, { area, x, y, of }, { points }, { role, marker }, theme) {
  const colour = theme.roles[role];
  const drawn = [];
  let last = [Infinity, Infinity];
  for (const point of points) {
    const [across, up] = of(point);
    const [px, py] = [x(across), y(up)];
    const inside = px > area.left - 9 && px < area.right + 9 && py > area.top - 9 && py < area.bottom + 9;
    if (!inside || Math.hypot(px - last[0], py - last[1]) < APART) continue;
    drawn.push((last = [px, py]));
  }
  stroke(context, { colour, width: 1, alpha: 0.55 }, (path) => {
    for (const point of points) {
      const [across, up] = of(point);
      path.lineTo(within(x(across)), within(y(up)));
    }
  });
  drawMarkers(context, marker, colour, (path) => {
    for (const [px, py] of drawn) traceMarker(path, marker, px, py, 3.6);
  });
}

function drawNames(context, { area, x, y, raw }, { run, theory, theme }) {
  const style = styleOf(theme);
  label(context, "threshold", Math.min(x(0) + 5, area.right - 70), area.top + 14, style);
  if (!theory) return;
  const end = x(-run.k * (raw ? run.units.delta : 1));
  if (end < area.left || y(0) > area.bottom) return;
  drawMarkers(context, "circle", theme.text, (path) => traceMarker(path, "circle", end, y(0), 5));
  const text = raw ? `−*k*${sub(run)}*δ*⁎` : `−*k*${sub(run)} = −${number(run.k, 4)}`;
  label(context, `ends at ${text}`, x(0) + 8, y(0) - 6, style);
}

export const sub = ({ loss: { beta } }) => (beta === 2 ? "₂" : beta === 3 ? "₃" : "ᵦ");

// ---------------------------------------------------------------- the gap

export function gapScales(width, height, { run, ranges }) {
  const box = area(width, height);
  const low = run.sizes[0];
  const values = run.gaps.filter(({ ratio }) => Number.isFinite(ratio)).map(({ ratio }) => ratio);
  const room = LEAST * run.k;
  const ends = [Math.min(run.k - room, ...values), Math.max(run.k + room, ...values)];
  return {
    area: box,
    x: log([low / 1.15, ranges.eta.max * 1.15], [box.left, box.right]),
    y: linear(niceDomain(...ends, 5), [box.bottom, box.top]),
    place: (point) => point.eta,
  };
}

export function drawGaps(context, scales, { run, theory, theme }) {
  const { area, x, y } = scales;
  const yName = "gap over its unit, (2/*η* − sharpness)/*s*⁎";
  drawAxes(context, area, { x, y, xName: "*η*, log scale", yName, theme, yCount: 5 });
  const known = run.gaps.filter(({ ratio }) => Number.isFinite(ratio));
  clipped(area, context, () => {
    if (theory) {
      stroke(context, { ...PROFILE, colour: theme.text }, (path) => {
        segment(path, area.left, y(run.k), area.right, y(run.k));
      });
    }
    stroke(context, { colour: theme.muted, width: 1.25 }, (path) => {
      for (const { eta, ratio } of known) path.lineTo(x(eta), y(ratio));
    });
    drawMarkers(context, "circle", theme.muted, (path) => {
      for (const { eta, ratio } of known) traceMarker(path, "circle", x(eta), y(ratio), 2);
    });
  });
  run.curves.forEach(({ eta, units, end, bounced }, i) => {
    if (!bounced) return;
    const { role, marker } = RUNS[i];
    drawMarkers(context, marker, theme.roles[role], (path) => {
      const at = Math.min(Math.max(y(end.gap / units.gap), area.top), area.bottom);
      traceMarker(path, marker, x(eta), at, 5);
    });
  });
  if (!theory) return;
  const above = y(run.k) - area.top > 24;
  const text = `*k*${sub(run)} = ${number(run.k, 6)}`;
  label(context, text, area.left + 6, y(run.k) + (above ? -7 : 17), styleOf(theme));
}

// ---------------------------------------------------------------- where the quasi-static power leaves

export function ratioScales(width, height, { run, units }) {
  const box = area(width, height);
  const raw = units === "raw";
  const factor = raw ? run.units.delta : 1;
  const [low, high] = SHOWN;
  const spread = raw ? run.curves.reduce((least, { units: own }) => Math.min(least, own.delta / factor), 1) : 1;
  return {
    area: box,
    raw,
    x: log([low * factor * spread, high * factor], [box.left, box.right]),
    y: linear([0.9, 2], [box.bottom, box.top]),
    of: raw ? ({ delta }) => delta : ({ D }) => D,
  };
}

export function drawRatio(context, scales, { run, theory, theme }) {
  const { area, x, y, raw, of } = scales;
  const { beta } = run.loss;
  const yName = raw ? "|*s*| over (*δ*/2*c*)^(1/*β*)" : "*A* over (*D*/2)^(1/*β*)";
  drawAxes(context, area, { x, y, xName: `${raw ? "*δ*" : "*D*"}, log scale`, yName, theme, yCount: 5 });
  const clamp = (value) => within(y(Math.min(value, 100)));
  clipped(area, context, () => {
    stroke(context, { ...QUASI, colour: theme.roles.theory }, (path) => {
      segment(path, area.left, y(1), area.right, y(1));
    });
    stroke(context, { colour: theme.muted, width: 1, dash: [1, 3] }, (path) => {
      segment(path, area.left, y(LEAVES), area.right, y(LEAVES));
    });
    if (theory) {
      for (const { units } of raw ? run.curves : [run]) {
        stroke(context, { ...PROFILE, width: raw ? 1.25 : 2.5, colour: theme.text }, (path) => {
          for (const { D, A } of run.profile) {
            if (D > 0) path.lineTo(x(raw ? D * units.delta : D), clamp(ratioAt(beta, D, A)));
          }
        });
      }
    }
    run.curves.forEach(({ points }, i) => {
      const { role, marker } = RUNS[i];
      let last = Infinity;
      drawMarkers(context, marker, theme.roles[role], (path) => {
        for (const point of points) {
          if (!(point.D > 0)) continue;
          const px = x(of(point));
          if (px < area.left || last - px < APART) continue;
          last = px;
          traceMarker(path, marker, px, clamp(ratioAt(beta, point.D, point.A)), 3.2);
        }
      });
    });
  });
  label(context, "10 % above", area.right - 4, y(LEAVES) - 5, { ...styleOf(theme), size: 12, align: "right" });
}

// ---------------------------------------------------------------- reading

// A ring around the point that is read.
export function drawRing(context, { area, x, y }, [across, up], theme) {
  const [px, py] = [x(across), y(up)];
  if (!(px >= area.left - 2 && px <= area.right + 2 && py >= area.top - 2 && py <= area.bottom + 2)) return;
  stroke(context, { colour: theme.text, width: 2 }, (path) => traceMarker(path, "circle", px, py, 8));
}
