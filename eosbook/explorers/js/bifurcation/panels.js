// The three panels, the step size that is dragged, and what the pointer reads.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
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

  for (const panel of [main, exponents]) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && scene().run) read(columnAt(scene().run, panel.scales.x.invert(panel.place(event)[0])));
    });
    panel.node.addEventListener("pointerleave", () => read(null));
  }

  return {
    all,
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    draw() {
      const now = scene();
      const parts = [
        [main, picture.diagramScales, picture.drawDiagram, describeDiagram],
        [exponents, picture.exponentScales, picture.drawExponents, describeExponents],
        [steps, picture.stepScales, picture.drawSteps, describeSteps],
      ];
      for (const [panel, scales, draw, words] of parts) {
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
    drawOver(column) {
      const { theme } = scene();
      for (const panel of [main, exponents]) {
        panel.drawOver((context, scales) => {
          if (column) picture.drawRead(context, scales, column.eta, theme);
        });
      }
    },
  };
}
