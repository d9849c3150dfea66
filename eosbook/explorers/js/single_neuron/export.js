// The picture and the data of a run, as files.

import { number } from "../lib/format.js";
import { phaseName } from "../lib/phases.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { drawPlane, planeDomain, planeScales } from "./plane.js";
import { drawLoss, drawSharpness, lossScales, sharpnessScales } from "./series.js";
import { SYMBOLS, describe } from "./settings.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 600, 40];

function title({ eta, x0, y0, loss, beta }) {
  const exponent = loss.key === "beta" ? `, ${SYMBOLS.beta} = ${number(beta)}` : "";
  const start = `(*x*₀, *y*₀) = (${number(x0)}, ${number(y0)})`;
  return `Gradient descent on *ℓ*(*xy*): ${loss.name}${exponent}, ${SYMBOLS.eta} = ${number(eta, 6)}, ${start}`;
}

// All panels of a scene; resolves to a Blob.
export function drawPicture(scene) {
  const { run, theme, quantity } = scene;
  const [half, tall] = [WIDTH / 2, HEIGHT - TITLE];
  return makePicture(theme, title(run.settings), [WIDTH, HEIGHT], [
    {
      at: [12, TITLE, half - 24, tall],
      draw: (context, ...size) =>
        drawPlane(context, planeScales(...size, planeDomain(run)), scene),
    },
    {
      at: [half, TITLE, half - 12, tall / 2],
      draw: (context, ...size) =>
        drawSharpness(context, sharpnessScales(...size, run, quantity), scene),
    },
    {
      at: [half, TITLE + tall / 2, half - 12, tall / 2],
      draw: (context, ...size) => drawLoss(context, lossScales(...size, run), scene),
    },
  ]);
}

// Every step computed.
export function toCsv(run) {
  const { path, settings } = run;
  const { x, y, y2, sharpness, value } = path;
  return makeTable(
    `gradient descent on l(xy): ${describe(settings)} 2/eta=${run.threshold} end=${path.flag}`,
    ["step", "phase", "x", "y", "y2", "sharpness", "loss"],
    path.n,
    (t) => [t, phaseName(run, t), x[t], y[t], y2[t], sharpness[t], value[t]],
  );
}
