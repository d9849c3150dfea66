// The three panels: the plane, sharpness over threshold, and where runs end.

import { drawAxes, plotArea, segment } from "../lib/axes.js";
import {
  clipped,
  drawMarkers,
  drawUpTo,
  label,
  stroke,
  thinned,
  traceMarker,
  traceMarkers,
  traceThrough,
} from "../lib/canvas.js";
import { FLOW, THRESHOLD, markerStride } from "../lib/phases.js";
import { padded, planeScales as scalesOf, within } from "../lib/plane.js";
import { linear, log } from "../lib/scales.js";
import { drawCursor } from "../lib/series.js";

const MARGIN = { left: 52, right: 16, top: 26, bottom: 42 };
const RATIOS = [0.01, 10]; // shown
const MARKS = 40; // markers on a line
const TANGLE = 20; // widths of the panel: of a longer line dashes would not show

export const OWN = { role: "bouncing", marker: "triangle", dash: [], width: 1.5 };
export const PLAIN = { role: "flow", marker: "circle", dash: [5, 3], width: 1.25 };
export const THEORY = FLOW;
export const EDGE = { role: "converging", dash: [8, 3, 2, 3], width: 2 };

// The runs and their looks; plain gradient descent is drawn once.
const looks = ({ own, plain, settings }) => [
  ...(settings.optimiser.key === "gd" ? [] : [[PLAIN, plain]]),
  [OWN, own],
];
const textOf = (theme) => ({ size: 12, colour: theme.text, fonts: theme.fonts, halo: theme.ground });
// What has overflowed lies above the picture.
const shown = (value) => (Number.isNaN(value) ? RATIOS[1] * 2 : Math.min(Math.max(value, RATIOS[0] / 2), RATIOS[1] * 2));

// ---------------------------------------------------------------- the plane

export function planeScales(width, height, { run: { reach } }) {
  const domain = { x: padded(reach.x, reach.x[1]), y: padded(reach.rest, reach.rest[1]) };
  return scalesOf(width, height, domain, MARGIN);
}

export function drawPlane(context, scales, { run, theme, step }) {
  const { area, x, y } = scales;
  const { own, settings } = run;
  const yName = settings.depth === 2 ? "*P* = *y*" : "*P*, product of the others";
  drawAxes(context, area, { x, y, xName: "*x*", yName, theme, yCount: 7 });
  clipped(area, context, () => {
    stroke(context, { colour: theme.muted, width: 1 }, (path) => segment(path, x(0), area.top, x(0), area.bottom));
    for (const [look, one] of looks(run)) drawPath(context, scales, look, one, theme, step);
    const lines = [[Math.sqrt(2 / settings.eta), { ...THRESHOLD, colour: theme.text }, "*P*² = 2/*η*"]];
    const mine = Math.sqrt(own.threshold[own.n]);
    const apart = Math.abs(y(mine) - y(lines[0][0])) > 3; // pixels
    if (apart && settings.optimiser.key !== "adam" && own.n >= 0) {
      lines.push([mine, { ...EDGE, colour: theme.roles[EDGE.role] }, "own threshold"]);
    }
    const lowest = Math.min(...lines.map(([height]) => height));
    for (const [height, look, name] of lines) {
      const below = lines.length > 1 && height === lowest; // its name, so that two never meet
      stroke(context, look, (path) => segment(path, area.left, y(height), area.right, y(height)));
      label(context, name, area.right - 6, y(height) + (below ? 16 : -6), { ...textOf(theme), align: "right" });
    }
  });
}

function drawPath(context, { x, y, area }, { role, marker, dash, width }, one, theme, step) {
  if (one.n < 0) return;
  const colour = theme.roles[one.diverged ? "diverged" : role];
  const px = (t) => within(x(one.x[t]));
  const py = (t) => within(y(one.rest[t]));
  const line = (to) => thinned(0, to, (t) => y(one.rest[t]), (t) => one.x[t]);
  const tangled = dash.length > 0 && lengthOf(line(one.n), px) > TANGLE * area.width;
  drawUpTo(context, Math.min(step, one.n), one.n, (to) => {
    const alpha = context.globalAlpha * (tangled ? 0.35 : 0.6);
    stroke(context, { colour, dash: tangled ? [] : dash, width, alpha }, (path) => traceThrough(path, line(to), px, py));
    drawMarkers(context, marker, colour, (path) =>
      traceMarkers(path, marker, 0, to, markerStride(one.n + 1, 3 * MARKS), px, py, 3),
    );
    if (to < one.n) drawMarkers(context, marker, colour, (path) => traceMarker(path, marker, px(to), py(to), 5));
  });
  if (!one.diverged || step < one.n) return;
  stroke(context, { colour, width: 3 }, (path) => {
    const held = (value, low, high) => Math.min(Math.max(value, low + 8), high - 8);
    traceMarker(path, "cross", held(px(one.n), area.left, area.right), held(py(one.n), area.top, area.bottom), 7);
  });
}

// Pixels that a line goes across.
function lengthOf(kept, px) {
  let length = 0;
  for (let k = 1; k < kept.length; k++) length += Math.abs(px(kept[k]) - px(kept[k - 1]));
  return length;
}

// ---------------------------------------------------------------- sharpness over threshold

export function ratioScales(width, height, { run }) {
  const box = plotArea(width, height, MARGIN);
  return {
    area: box,
    x: linear([0, run.settings.steps], [box.left, box.right]),
    y: log(RATIOS, [box.bottom, box.top]),
  };
}

export function drawRatio(context, { area, x, y }, { run, theory, theme, step }) {
  drawAxes(context, area, { x, y, xName: "step", yName: "sharpness over its threshold, log scale", theme, yCount: 4 });
  clipped(area, context, () => {
    stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => segment(path, area.left, y(1), area.right, y(1)));
    for (const [{ role, marker, dash, width }, one] of looks(run)) {
      if (one.n < 0) continue;
      const colour = theme.roles[one.diverged ? "diverged" : role];
      const py = (t) => y(shown(one.ratio[t]));
      const stride = markerStride(one.n + 1, MARKS);
      drawUpTo(context, Math.min(step, one.n), one.n, (to) => {
        const kept = thinned(0, to, x, (t) => one.ratio[t]);
        stroke(context, { colour, dash, width, alpha: 0.8 * context.globalAlpha }, (path) => traceThrough(path, kept, x, py));
        drawMarkers(context, marker, colour, (path) => traceMarkers(path, marker, 0, to, stride, x, py, 3));
      });
    }
    if (theory && run.drift) {
      stroke(context, { ...THEORY, colour: theme.roles.theory }, (path) => {
        for (let i = 0; i <= 200; i++) {
          const t = run.drift.from + ((run.own.n - run.drift.from) * i) / 200;
          path.lineTo(x(t), y(shown(run.drift.at(t))));
        }
      });
    }
  });
}

// ---------------------------------------------------------------- where runs end

export function endScales(width, height, { ranges }) {
  const box = plotArea(width, height, MARGIN);
  return {
    area: box,
    x: log([ranges.eta.min, ranges.eta.max], [box.left, box.right]),
    y: log(RATIOS, [box.bottom, box.top]),
  };
}

export function drawEnds(context, { area, x, y }, { run, theory, theme }) {
  const yName = "the same at the end of runs, log scale";
  drawAxes(context, area, { x, y, xName: "step size *η*, log scale", yName, theme, yCount: 4 });
  clipped(area, context, () => {
    stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => segment(path, area.left, y(1), area.right, y(1)));
    if (theory) {
      stroke(context, { ...THEORY, colour: theme.roles.theory }, (path) => {
        for (let i = 0; i <= 100; i++) {
          const eta = x.domain[0] * (x.domain[1] / x.domain[0]) ** (i / 100);
          if (run.predicted(eta) > 0) path.lineTo(x(eta), y(shown(run.predicted(eta))));
        }
      });
    }
    for (const [look, one] of looks(run)) {
      const name = one === run.own ? "own" : "plain";
      const known = run.ends.filter((end) => Number.isFinite(end[name]));
      drawMarkers(context, look.marker, theme.roles[look.role], (path) => {
        for (const end of known) traceMarker(path, look.marker, x(end.eta), y(shown(end[name])), 3.4);
      });
    }
    const gone = run.ends.filter(({ own }) => !Number.isFinite(own));
    drawMarkers(context, "cross", theme.roles.diverged, (path) => {
      for (const { eta } of gone) traceMarker(path, "cross", x(eta), area.top + 9, 4);
    });
    stroke(context, { colour: theme.roles[OWN.role], width: 1.25 }, (path) => {
      segment(path, x(run.settings.eta), area.top, x(run.settings.eta), area.bottom);
    });
  });
}

// ---------------------------------------------------------------- reading

export function drawReadStep(context, scales, run, step, theme) {
  const known = looks(run).filter(([, one]) => step <= one.n);
  drawCursor(context, scales, theme, step, known.map(([, one]) => shown(one.ratio[step])));
}

export function drawReadPlace(context, { x, y }, run, step, theme) {
  stroke(context, { colour: theme.text, width: 2 }, (path) => {
    for (const [, one] of looks(run)) {
      if (step <= one.n) traceMarker(path, "circle", within(x(one.x[step])), within(y(one.rest[step])), 7);
    }
  });
}

export function drawReadEnd(context, { x, y, area }, { eta, own }, theme) {
  const py = Number.isFinite(own) ? y(shown(own)) : area.top + 9;
  stroke(context, { colour: theme.text, width: 2 }, (path) => traceMarker(path, "circle", x(eta), py, 8));
}
