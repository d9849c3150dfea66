// The three panels, the step size that is dragged, and what the pointer reads.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { nearestStep } from "../lib/plane.js";
import { stepAt } from "../lib/series.js";
import * as picture from "./picture.js";
import { describeEnds, describePlane, describeRatio } from "./sentence.js";

const NUDGE = 1.02; // factor of η that an arrow key moves

export function makePanels({ scene, read, setEta }) {
  const main = makePanel("eos-main");
  const ratio = makePanel("eos-ratio");
  const ends = makePanel("eos-ends");
  const all = [main, ratio, ends];

  const handle = makeHandle(ends, {
    grabbed: () => true,
    dragged: (px) => setEta(held(ends.scales.x.invert(px), scene().ranges.eta)),
    dropped: () => {},
    nudged: (right) => {
      const { run, ranges } = scene();
      setEta(held(run.settings.eta * NUDGE ** right, ranges.eta));
    },
  });

  const readers = [
    [main, (event) => {
      const { run: { own }, step: shown } = scene();
      const last = Math.min(shown, own.n);
      const step = nearestStep(main.scales, { across: own.x, up: own.rest }, last, ...main.place(event));
      return step < 0 ? null : { step };
    }],
    [ratio, (event) => ({ step: stepAt(ratio, event, scene().run.last) })],
    [ends, (event) => {
      const px = ends.place(event)[0];
      const distance = ({ eta }) => Math.abs(ends.scales.x(eta) - px);
      const end = scene().run.ends.reduce((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
      return end && { end };
    }],
  ];
  for (const [panel, of] of readers) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && scene().run) read(of(event));
    });
    panel.node.addEventListener("pointerleave", () => read(null));
  }

  return {
    all,
    moving: all.filter((panel) => panel !== ends),
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    // All of them, or those that a replay moves.
    draw(moved = all) {
      const now = scene();
      const parts = [
        [main, picture.planeScales, picture.drawPlane, describePlane],
        [ratio, picture.ratioScales, picture.drawRatio, describeRatio],
        [ends, picture.endScales, picture.drawEnds, describeEnds],
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
      if (ends.scales) handle.place({ ...ends.scales, y: () => Infinity }, eta, 0);
      handle.describe(`step size η = ${number(eta)}: drag it or use the arrow keys`);
    },
    drawOver({ step, end }) {
      const { theme, run } = scene();
      main.drawOver((context, scales) => {
        if (step !== undefined) picture.drawReadPlace(context, scales, run, step, theme);
      });
      ratio.drawOver((context, scales) => {
        if (step !== undefined) picture.drawReadStep(context, scales, run, step, theme);
      });
      ends.drawOver((context, scales) => {
        if (end) picture.drawReadEnd(context, scales, end, theme);
      });
    },
  };
}
