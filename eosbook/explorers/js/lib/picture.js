// A picture of several panels, and a table of a run, as files.

import { label } from "./canvas.js";

const SCALE = 2;

// One PNG in the theme at hand: a title, and parts { at: [x, y, width, height], draw(context, width,
// height) }; resolves to a Blob.
export function makePicture(theme, title, [width, height], parts) {
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  label(context, title, 16, 26, { size: 15, colour: theme.text, fonts: theme.fonts });
  for (const { at, draw } of parts) {
    context.save();
    context.translate(at[0], at[1]);
    draw(context, at[2], at[3]);
    context.restore();
  }
  return canvas.convertToBlob({ type: "image/png" });
}

// Comma-separated values: a comment, names, and rows 0…last, at full precision.
export function makeTable(comment, names, last, row) {
  const lines = [`# ${comment}`, names.join()];
  for (let t = 0; t <= last; t++) lines.push(row(t).join());
  return `${lines.join("\n")}\n`;
}
