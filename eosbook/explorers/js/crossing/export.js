// The picture and the data, as files.

import { number } from "../lib/format.js";
import { makePicture, makeTable } from "../lib/picture.js";
import * as picture from "./picture.js";
import { describe } from "./settings.js";

const [WIDTH, HEIGHT, TITLE] = [1100, 600, 40];

export function drawPicture(scene) {
  const { run, theme } = scene;
  const { eta, loss, beta, shape, delta } = run.settings;
  const named = loss.key === "beta" ? `${loss.name}, *β* = ${number(beta)}` : loss.name;
  const title = `The crossing: ${named}, *η* = ${number(eta)} and less, *x̃* = ${number(shape)}, *δ*₀ = ${number(delta)}`;
  const [half, tall] = [WIDTH / 2, HEIGHT - TITLE];
  const part = (at, scales, draw) => ({
    at,
    draw: (context, ...size) => draw(context, scales(...size, scene), scene),
  });
  return makePicture(theme, title, [WIDTH, HEIGHT], [
    part([12, TITLE, half - 24, tall], picture.planeScales, picture.drawPlane),
    part([half, TITLE, half - 12, tall / 2], picture.gapScales, picture.drawGaps),
    part([half, TITLE + tall / 2, half - 12, tall / 2], picture.ratioScales, picture.drawRatio),
  ]);
}

// The points of all runs that are drawn.
export function toCsv({ settings, k, curves }) {
  const rows = curves.flatMap(({ eta, points }) => points.map((point) => ({ eta, ...point })));
  return makeTable(
    `crossing of the stability threshold: ${describe(settings)} k=${k}`,
    ["eta", "step", "delta", "s", "D", "A"],
    rows.length - 1,
    (i) => ["eta", "step", "delta", "s", "D", "A"].map((name) => rows[i][name]),
  );
}
