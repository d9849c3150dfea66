// The picture and the data of a race, as files.

import { phaseName } from "../lib/phases.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { drawLoss, drawRatio, lossScales, ratioScales } from "./picture.js";
import { title } from "./saved.js";
import { describe } from "./settings.js";

const [WIDTH, TITLE, TALL, LOW] = [1100, 40, 380, 280];

// Both panels of a scene; resolves to a Blob.
export function drawPicture(scene) {
  const { race, theme } = scene;
  const named = race.runs.map((run) => `${run.name}: ${title(run)}`).join("; ");
  return makePicture(theme, named, [WIDTH, TITLE + TALL + LOW], [
    {
      at: [12, TITLE, WIDTH - 24, TALL],
      draw: (context, ...size) => drawRatio(context, ratioScales(...size, scene), scene),
    },
    {
      at: [12, TITLE + TALL, WIDTH - 24, LOW],
      draw: (context, ...size) => drawLoss(context, lossScales(...size, scene), scene),
    },
  ]);
}

// Every step computed of both lanes, and of the saved runs.
export function toCsv({ race, saved }) {
  const runs = [...race.runs, ...saved];
  const rows = runs.flatMap((run) => Array.from({ length: run.path.n + 1 }, (_, step) => [run, step]));
  return makeTable(
    `race of gradient descent on l(xy): ${describe(runs)}`,
    ["run", "step", "time", "phase", "x", "y", "y2", "sharpness", "loss"],
    rows.length - 1,
    (row) => {
      const [run, step] = rows[row];
      const { x, y, y2, sharpness, value } = run.path;
      const place = [run.name, step, run.settings.eta * step, phaseName(run, step)];
      return [...place, x[step], y[step], y2[step], sharpness[step], value[step]];
    },
  );
}
