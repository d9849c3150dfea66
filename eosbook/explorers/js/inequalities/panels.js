// The three panels: both sides, the margin, and the run; and what the pointer reads there.

import { drawAxes } from "../lib/axes.js";
import { clipped } from "../lib/canvas.js";
import { h } from "../lib/dom.js";
import { makePanel } from "../lib/panel.js";
import { niceDomain } from "../lib/scales.js";
import { drawCursor, drawPhaseNames, drawPhases, seriesScales, stepAt } from "../lib/series.js";
import { describeMargin, describeRun, describeSides } from "./sentence.js";
import { drawMargin, drawSides, marginScales, sidesScales, valuesAt } from "./sides.js";

// Room for the run's course, from 0.
export function courseScales(width, height, run, course) {
  const value = course.value(run);
  let [low, high] = [0, 0];
  for (let t = 0; t <= run.last; t++) {
    low = Math.min(low, value(t));
    high = Math.max(high, value(t));
  }
  return seriesScales(width, height, run.last, niceDomain(1.05 * low, 1.05 * high, 5));
}

export function drawCourse(context, scales, { run, theme, step, course }) {
  const { area, x, y } = scales;
  drawAxes(context, area, { x, y, xName: "step", yName: course.name, theme, yCount: 5 });
  clipped(area, context, () => drawPhases(context, scales, run, theme, step, course.value(run)));
  drawPhaseNames(context, scales, run, theme);
}

export function makePanels(state, host) {
  const sides = makePanel("eos-main");
  const margin = makePanel("eos-margin");
  const course = makePanel("eos-course");
  const all = [sides, margin, course];
  const node = h("div", { class: "eos-panels" }, ...all.map((panel) => panel.node));

  for (const panel of all) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && state.run) host.hover(stepAt(panel, event, state.run.last));
    });
    panel.node.addEventListener("pointerleave", () => host.hover(-1));
  }

  return {
    node,
    all,
    draw() {
      const { run } = state;
      const scene = host.scene();
      sides.draw(
        (width, height) => sidesScales(width, height, run),
        (context, scales) => drawSides(context, scales, scene),
      );
      margin.draw(
        (width, height) => marginScales(width, height, run),
        (context, scales) => drawMargin(context, scales, scene),
      );
      course.draw(
        (width, height) => courseScales(width, height, run, scene.course),
        (context, scales) => drawCourse(context, scales, scene),
      );
      sides.describe(describeSides(run));
      margin.describe(describeMargin(run));
      course.describe(describeRun(run, scene.course));
    },
    drawOver(step, cursor) {
      const { run, theme } = state;
      const spoken = step < run.found.n;
      const values = [
        [sides, spoken ? valuesAt(run, step) : []],
        [margin, spoken && run.found.counts[step] ? [run.found.margin[step]] : []],
        [course, [host.scene().course.value(run)(step)]],
      ];
      for (const [panel, marked] of values) {
        panel.drawOver((context, scales) => {
          if (cursor) drawCursor(context, scales, theme, step, marked);
        });
      }
    },
  };
}
