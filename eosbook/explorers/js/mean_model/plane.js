// The (A, b) plane: level sets, minimisers, the run by phase, flow, envelope, threshold; and the
// view of the single neuron's plane that corresponds to it.

import { drawAxes, segment } from "../lib/axes.js";
import { clipped, label, stroke } from "../lib/canvas.js";
import { ENVELOPE, FLOW, THRESHOLD } from "../lib/phases.js";
import { drawRun, extent, padded, planeScales as scalesOf, within } from "../lib/plane.js";
import { g } from "../numerics/gaussian.js";
import { drawPlane as drawNeuronPlane } from "../single_neuron/plane.js";
import { flowFamily } from "./run.js";

const MARGIN = { left: 50, right: 14, top: 26, bottom: 42 };
const LEVELS = [0.25, 1, 2, 4, 8, 16, 32, 64]; // of s = A g(b)
const SPAN = 0.1; // of b, at least: next to it what the flow does is nothing
const TINY = 1e-280; // a picture of smaller numbers would be one of rounding
const NEAR = 0.5; // a threshold this far above the start is still shown
const FAMILY = 9; // curves of the flow
export const FLOWS = { ...FLOW, width: 1.25, dash: [] };
const PALE = 0.55;

// The run's coordinates, as planes know them.
export const coordinates = ({ path }) => ({ across: path.A, up: path.b });

// Room for the run, its twin and the threshold.
export function planeDomain(run) {
  const { path, last, edge, twin, settings } = run;
  const across = extent(path.A, last);
  const up = extent(path.b, last);
  if (!twin.run.diverges) {
    const { path: neuron, last: end } = twin.run;
    const [x, y] = [extent(neuron.x, end).map(twin.AOf), neuron.y[end]];
    across[0] = Math.min(across[0], x[0]);
    across[1] = Math.max(across[1], x[1]);
    up[0] = Math.min(up[0], twin.bOf(y));
  }
  if (edge < Math.max(settings.b0, 0) + NEAR) up[1] = Math.max(up[1], edge);
  up[0] = Math.min(up[0], edge, up[1] - SPAN);
  const reach = Math.max(...across.map(Math.abs));
  return { x: reach > TINY ? padded(across, reach) : [-1, 1], y: padded(up, 1) };
}

export function planeScales(width, height, domain) {
  return scalesOf(width, height, domain, MARGIN);
}

// The same view in the single neuron's coordinates.
export function twinScales(width, height, domain, { xOf, yOf }) {
  return planeScales(width, height, { x: domain.x.map(xOf), y: domain.y.map(yOf) });
}

export function drawPlane(context, scales, { run, theory, theme, step }) {
  const { area, x, y } = scales;
  drawAxes(context, area, { x, y, xName: "*A*", yName: "*b*", theme, xCount: 6, yCount: 8 });
  clipped(area, context, () => {
    drawLevels(context, scales, theme);
    if (theory) drawFamily(context, scales, run, theme);
    drawThreshold(context, scales, run, theme);
    if (theory) drawTheory(context, scales, theory, theme);
    drawRun(context, scales, run, coordinates(run), "y", theme, step);
  });
  drawNames(context, scales, run, theory, theme);
  drawTitle(context, area, "mean model", theme);
}

// The twin's plane, by the single neuron's own picture.
export function drawTwin(context, scales, { run, theme, theory, twinStep }) {
  const { twin } = run;
  drawNeuronPlane(context, scales, {
    run: twin.run,
    theory: theory && twin.run.theory,
    theme,
    step: twinStep,
    stepSize: "*η*′",
  });
  drawTitle(context, scales.area, "single neuron", theme);
}

function drawTitle(context, area, text, theme) {
  const style = { colour: theme.text, fonts: theme.fonts, weight: 600, size: 13 };
  label(context, text, (area.left + area.right) / 2, area.top - 9, { ...style, align: "center" });
}

// Level sets of the loss: A g(b) = ±s; the minimisers are the axis A = 0.
function drawLevels(context, { area, x, y }, theme) {
  const heights = [];
  for (let py = area.top; py < area.bottom + 4; py += 4) heights.push([py, g(y.invert(py))]);
  stroke(context, { colour: theme.muted, width: 1, alpha: 0.35 }, (path) => {
    for (const s of LEVELS) {
      for (const side of [s, -s]) {
        heights.forEach(([py, height], i) => {
          path[i ? "lineTo" : "moveTo"](within(x(side / height)), py);
        });
      }
    }
  });
  stroke(context, { colour: theme.muted, width: 3, alpha: 0.45 }, (path) => {
    segment(path, x(0), area.top, x(0), area.bottom);
  });
}

function drawFamily(context, { x, y }, { settings }, theme) {
  const width = Math.max(...x.domain.map(Math.abs));
  const look = { ...FLOWS, colour: theme.roles.theory, alpha: PALE };
  stroke(context, look, (path) => {
    for (const curve of flowFamily(settings.d, width, y.domain, FAMILY)) {
      for (const side of [1, -1]) {
        curve.forEach(({ A, b }, i) => {
          path[i ? "lineTo" : "moveTo"](within(x(side * A)), within(y(b)));
        });
      }
    }
  });
}

function drawThreshold(context, { area, y }, { edge }, theme) {
  stroke(context, { ...THRESHOLD, colour: theme.text }, (path) => {
    segment(path, area.left, within(y(edge)), area.right, within(y(edge)));
  });
}

function drawTheory(context, { x, y }, { flow, envelope }, theme) {
  const colour = theme.roles.theory;
  stroke(context, { ...FLOW, colour }, (path) => {
    for (const { A, b } of flow) path.lineTo(within(x(A)), within(y(b)));
  });
  stroke(context, { ...ENVELOPE, colour }, (path) => {
    for (const side of [1, -1]) {
      envelope.forEach(({ A, b }, i) => {
        path[i ? "lineTo" : "moveTo"](within(x(side * A)), within(y(b)));
      });
    }
  });
}

function drawNames(context, { area, x, y }, { edge, settings }, theory, theme) {
  const text = { size: 13, fonts: theme.fonts, halo: theme.ground, colour: theme.text };
  const right = { ...text, align: "right" };
  const name = "½*d*²*g*(*b*)² = 2/*η*";
  const at = y(edge);
  if (at < area.top) {
    label(context, `${name} is above: ↑`, area.right - 6, area.top + 40, right);
  } else {
    // on the line, away from the start
    const up = at - 6 < area.top + 14 ? at + 16 : at - 6;
    const covered = Math.abs(y(settings.b0) - at) < 30 && settings.A0 > 0;
    if (covered) label(context, name, area.left + 6, up, text);
    else label(context, name, area.right - 6, up, right);
  }
  if (!theory?.envelope.length) return;
  const { A, b } = theory.envelope[Math.floor(theory.envelope.length * 0.7)];
  label(context, "envelope", Math.min(within(x(A)) + 8, area.right - 60), within(y(b)), text);
}
