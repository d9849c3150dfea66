// The picture and the data of an inequality, as files.

import { phaseName } from "../lib/phases.js";
import { makePicture, makeTable } from "../lib/picture.js";
import { courseScales, drawCourse } from "./panels.js";
import { drawMargin, drawSides, marginScales, sidesScales } from "./sides.js";

const [WIDTH, TITLE, TALL, LOW] = [1100, 40, 460, 230];

// All panels of a scene; resolves to a Blob.
export function drawPicture(scene, title) {
  const { run, theme, course } = scene;
  const half = WIDTH / 2;
  return makePicture(theme, `${title}: ${run.entry.name}`, [WIDTH, TITLE + TALL], [
    {
      at: [12, TITLE, half - 24, TALL],
      draw: (context, ...size) => drawSides(context, sidesScales(...size, run), scene),
    },
    {
      at: [half, TITLE, half - 12, LOW],
      draw: (context, ...size) => drawMargin(context, marginScales(...size, run), scene),
    },
    {
      at: [half, TITLE + LOW, half - 12, LOW],
      draw: (context, ...size) => drawCourse(context, courseScales(...size, run, course), scene),
    },
  ]);
}

// Every step at which the inequality speaks.
export function toCsv(run, description) {
  const { entry, found } = run;
  return makeTable(
    `inequality ${entry.key} of Theorem ${entry.theorem}: ${description}`,
    ["step", "phase", "left", "right", "claimed"],
    found.n - 1,
    (t) => [t, phaseName(run, t), found.left[t], found.right[t], found.counts[t]],
  );
}
