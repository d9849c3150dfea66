// The picture and the data of a run, as files.

import { number } from "../lib/format.js";
import { phaseName } from "../lib/phases.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { drawPlane, drawTwin, planeDomain, planeScales, twinScales } from "./plane.js";
import { biasScales, drawBias, drawSharpness, sharpnessScales } from "./series.js";
import { describe } from "./settings.js";

const [WIDTH, TITLE, TALL, LOW] = [1100, 40, 460, 280];

function title({ settings: { eta, d, A0, b0 }, multiple }) {
  return (
    `Mean model: *η* = ${number(eta, 6)} = ${number(multiple)}π/*d*², *d* = ${d}, ` +
    `(*A*₀, *b*₀) = (${number(A0)}, ${number(b0)})`
  );
}

// All panels of a scene; resolves to a Blob.
export function drawPicture(scene) {
  const { run, theme, quantity } = scene;
  const [half, second] = [WIDTH / 2, TITLE + TALL];
  const domain = planeDomain(run);
  return makePicture(theme, title(run), [WIDTH, second + LOW], [
    {
      at: [12, TITLE, half - 24, TALL],
      draw: (context, ...size) => drawPlane(context, planeScales(...size, domain), scene),
    },
    {
      at: [half, TITLE, half - 12, TALL],
      draw: (context, ...size) => drawTwin(context, twinScales(...size, domain, run.twin), scene),
    },
    {
      at: [12, second, half - 24, LOW],
      draw: (context, ...size) => drawBias(context, biasScales(...size, run), scene),
    },
    {
      at: [half, second, half - 12, LOW],
      draw: (context, ...size) =>
        drawSharpness(context, sharpnessScales(...size, run, quantity), scene),
    },
  ]);
}

// Every step computed.
export function toCsv(run) {
  const { path, settings, threshold, edge } = run;
  const { A, b, value, sharpness, height } = path;
  return makeTable(
    `mean model: ${describe(settings)} 2/eta=${threshold} bound=${edge} end=${path.flag}`,
    ["step", "phase", "A", "b", "loss", "sharpness", "height"],
    path.n,
    (t) => [t, phaseName(run, t), A[t], b[t], value[t], sharpness[t], height[t]],
  );
}
