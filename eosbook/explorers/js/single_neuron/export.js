// The picture and the data of a run, as files.

import { label } from "../lib/canvas.js";
import { number } from "../lib/format.js";
import { drawPlane, planeDomain, planeScales } from "./plane.js";
import { phaseName } from "./run.js";
import { drawLoss, drawSharpness, lossScales, sharpnessScales } from "./series.js";
import { SYMBOLS, describe } from "./settings.js";

const [WIDTH, HEIGHT, TITLE, SCALE] = [1100, 600, 40, 2];

function title({ eta, x0, y0, loss, beta }) {
  const exponent = loss.key === "beta" ? `, ${SYMBOLS.beta} = ${number(beta)}` : "";
  const start = `(*x*₀, *y*₀) = (${number(x0)}, ${number(y0)})`;
  return `Gradient descent on *ℓ*(*xy*): ${loss.name}${exponent}, ${SYMBOLS.eta} = ${number(eta, 6)}, ${start}`;
}

// All panels in one PNG, in the theme at hand; resolves to a Blob.
export function drawPicture({ run, theory, theme, ui }) {
  const canvas = new OffscreenCanvas(WIDTH * SCALE, HEIGHT * SCALE);
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const { quantity } = ui;
  const step = Math.min(ui.step, run.last);
  const scene = { run, theory: ui.theory ? theory : null, theme, step, quantity };
  label(context, title(run.settings), 16, 26, { size: 15, colour: theme.text, fonts: theme.fonts });
  const half = WIDTH / 2;
  const tall = HEIGHT - TITLE;
  const at = (x, y, draw) => {
    context.save();
    context.translate(x, y);
    draw();
    context.restore();
  };
  at(12, TITLE, () => {
    drawPlane(context, planeScales(half - 24, tall, planeDomain(run)), scene);
  });
  at(half, TITLE, () => {
    drawSharpness(context, sharpnessScales(half - 12, tall / 2, run, quantity), scene);
  });
  at(half, TITLE + tall / 2, () => {
    drawLoss(context, lossScales(half - 12, tall / 2, run), scene);
  });
  return canvas.convertToBlob({ type: "image/png" });
}

// Every step computed, at full precision.
export function toCsv(run) {
  const { path, settings } = run;
  const lines = [
    `# gradient descent on l(xy): ${describe(settings)} 2/eta=${run.threshold} end=${path.flag}`,
    "step,phase,x,y,y2,sharpness,loss",
  ];
  for (let t = 0; t <= path.n; t++) {
    const values = [path.x[t], path.y[t], path.y2[t], path.sharpness[t], path.value[t]];
    lines.push([t, phaseName(run, t), ...values].join());
  }
  return `${lines.join("\n")}\n`;
}
