// The six panels: four against time, two of what a unit does; and what the pointer reads there.

import { h, plain } from "../lib/dom.js";
import { makePanel } from "../lib/panel.js";
import { drawCursor, stepAt } from "../lib/series.js";
import { describePanel } from "./sentence.js";
import { PANELS, drawMarks, drawTimeline, timeScales } from "./timeline.js";
import {
  answerScales,
  describeAnswer,
  describeHistogram,
  drawAnswer,
  drawHistogram,
  histogramScales,
} from "./unit.js";

// What the two panels of a unit draw at a step.
export function unitAt({ run, theme }, step) {
  const { path, bins, settings, series, last } = run;
  return {
    theme,
    bins,
    signal: settings.signal,
    b: path.b[step],
    lowest: series.b.range(0, last)[0],
    weights: { aMinus: path.aMinus[step], aPlus: path.aPlus[step], b: path.b[step] },
  };
}

export const UNITS = {
  histogram: { scales: histogramScales, draw: drawHistogram, describe: describeHistogram },
  answer: { scales: answerScales, draw: drawAnswer, describe: describeAnswer },
};

export function makePanels({ hover }) {
  const times = PANELS.map((kind) => ({ kind, panel: makePanel(`eos-${kind.key}`) }));
  const units = Object.entries(UNITS).map(([key, unit]) => ({ unit, panel: makePanel(`eos-${key}`) }));
  const all = [...times, ...units].map(({ panel }) => panel);
  let shown = null; // the run drawn

  for (const { panel } of times) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && shown?.last > 0) hover(stepAt(panel, event, shown.last));
    });
    panel.node.addEventListener("pointerleave", () => hover(-1));
  }

  return {
    all,
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    draw(scene) {
      const { run, window } = scene;
      shown = run;
      for (const { kind, panel } of times) {
        panel.draw(
          (width, height) => timeScales(width, height, run, window, kind),
          (context, scales) => drawTimeline(context, scales, scene, kind),
        );
        panel.describe(describePanel(run, kind, plain(kind.name)));
      }
    },
    // Reads a step: a line through the panels if `cursor`, and what units do there.  What comes after
    // the step is pale if `fading`.
    drawStep(scene, step, { cursor, fading }) {
      const { run, theme } = scene;
      for (const { kind, panel } of times) {
        panel.drawOver((context, scales) => {
          if (fading) {
            fade(context, scales, theme, step);
            drawMarks(context, scales, scene, kind);
          }
          if (cursor) drawCursor(context, scales, theme, step, [run.series[kind.key].values[step]]);
        });
      }
      for (const { unit, panel } of units) {
        const state = run.last >= 0 && unitAt({ run, theme }, step);
        panel.draw(
          (width, height) => (state ? unit.scales(width, height, state) : {}),
          (context, scales) => state && unit.draw(context, scales, state),
        );
        panel.describe(state ? unit.describe(state) : "Not yet computed.");
      }
    },
  };
}

function fade(context, { area, x }, theme, step) {
  const from = Math.min(Math.max(x(step), area.left), area.right);
  context.globalAlpha = 0.8;
  context.fillStyle = theme.ground;
  context.fillRect(from, area.top, area.right - from, area.height);
  context.globalAlpha = 1;
}
