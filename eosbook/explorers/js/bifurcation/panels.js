// The three panels, the step size that is dragged, and what the pointer reads.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { stepAt } from "../lib/series.js";
import * as picture from "./picture.js";
import { columnAt } from "./run.js";
import { describeDiagram, describeExponents, describeSteps } from "./sentence.js";

export function makePanels({ scene, read, setEta }) {
  const main = makePanel("eos-main");
  const exponents = makePanel("eos-exponents");
  const steps = makePanel("eos-steps");
  const all = [main, exponents, steps];

  const handle = makeHandle(main, {
    grabbed: () => true,
    dragged: (px) => setEta(held(main.scales.x.invert(px), scene().ranges.eta)),
    dropped: () => {},
    nudged: (right) => {
      const { run, ranges } = scene();
      const { window } = run.diagram;
      setEta(held(run.settings.eta + (right * (window[1] - window[0])) / 400, ranges.eta));
    },
  });

  const column = (panel) => (event) => ({
    column: columnAt(scene().run, panel.scales.x.invert(panel.place(event)[0])),
  });
  const readers = [
    [main, column(main)],
    [exponents, column(exponents)],
    [steps, (event) => ({ step: stepAt(steps, event, scene().run.last) })],
  ];
  for (const [panel, of] of readers) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && scene().run) read(of(event));
    });
    panel.node.addEventListener("pointerleave", () => read(null));
  }

  return {
    all,
    moving: all.filter((panel) => panel !== exponents),
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    // All of them, or those that a replay moves.
    draw(moved = all) {
      const now = scene();
      const parts = [
        [main, picture.diagramScales, picture.drawDiagram, describeDiagram],
        [exponents, picture.exponentScales, picture.drawExponents, describeExponents],
        [steps, picture.stepScales, picture.drawSteps, describeSteps],
      ];
      for (const [panel, scales, draw, words] of parts) {
        if (!moved.includes(panel)) continue;
        panel.draw(
          (width, height) => scales(width, height, now),
          (context, made) => draw(context, made, now),
        );
        panel.describe(words(now.run));
      }
      const { eta } = now.run.settings;
      if (main.scales) handle.place({ ...main.scales, y: () => Infinity }, eta, 0);
      handle.describe(`step size η = ${number(eta, 6)}: drag it or use the arrow keys`);
    },
    drawOver({ step, column }) {
      const { theme, run } = scene();
      for (const panel of [main, exponents]) {
        panel.drawOver((context, scales) => {
          if (column) picture.drawRead(context, scales, column.eta, theme);
          if (step !== undefined && panel === main) picture.drawReadPlace(context, scales, run, step, theme);
        });
      }
      steps.drawOver((context, scales) => {
        if (step !== undefined) picture.drawReadStep(context, scales, run, step, theme);
      });
    },
  };
}
