// The three panels, the step size that is dragged, and what the pointer reads.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import * as picture from "./picture.js";
import { ratioAt } from "./run.js";
import { describeGaps, describePlane, describeRatio } from "./sentence.js";

const REACH = 40; // pixels
const NUDGE = 1.05; // factor of η that an arrow key moves

export function makePanels({ scene, read, setEta }) {
  const main = makePanel("eos-main");
  const gaps = makePanel("eos-gaps");
  const ratio = makePanel("eos-ratio");
  const all = [main, gaps, ratio];

  const handle = makeHandle(gaps, {
    grabbed: () => true,
    dragged: (px) => setEta(held(gaps.scales.x.invert(px), scene().ranges.eta)),
    dropped: () => {},
    nudged: (right) => {
      const { run, ranges } = scene();
      setEta(held(run.settings.eta * NUDGE ** right, ranges.eta));
    },
  });
  handle.node.classList.add("eos-step-size");

  // What the pointer reads: { at: {i, curve, point} } of any run, or { gap }; null where nothing is near.
  function nearest(panel, event, place) {
    const { x, y } = panel.scales;
    const [px, py] = panel.place(event);
    let [best, least] = [null, REACH];
    scene().run.curves.forEach((curve, i) => {
      for (const point of curve.points) {
        const [across, up] = place(point);
        const distance = Math.hypot(x(across) - px, y(up) - py);
        if (distance < least) [best, least] = [{ at: { i, curve, point } }, distance];
      }
    });
    return best;
  }

  const ratioPlace = (point) => [
    ratio.scales.of(point),
    point.D > 0 ? ratioAt(scene().run.loss.beta, point.D, point.A) : NaN,
  ];
  const readers = [
    [main, (event) => nearest(main, event, main.scales.of)],
    [ratio, (event) => nearest(ratio, event, ratioPlace)],
    [gaps, nearestGap],
  ];
  function nearestGap(event) {
    const [px] = gaps.place(event);
    const distance = ({ eta }) => Math.abs(gaps.scales.x(eta) - px);
    const known = scene().run.gaps;
    const gap = known.reduce((best, gap) => (best && distance(best) <= distance(gap) ? best : gap), null);
    return gap && { gap };
  }
  for (const [panel, of] of readers) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && scene().run) read(of(event));
    });
    panel.node.addEventListener("pointerleave", () => read(null));
  }

  return {
    all,
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    draw() {
      const now = scene();
      const { run } = now;
      const parts = [
        [main, picture.planeScales, picture.drawPlane, describePlane(run, now.units)],
        [gaps, picture.gapScales, picture.drawGaps, describeGaps(run)],
        [ratio, picture.ratioScales, picture.drawRatio, describeRatio(run)],
      ];
      for (const [panel, scales, draw, words] of parts) {
        panel.draw(
          (width, height) => scales(width, height, now),
          (context, made) => draw(context, made, now),
        );
        panel.describe(words);
      }
      const { eta } = run.settings;
      if (gaps.scales) handle.place({ ...gaps.scales, y: () => Infinity }, eta, 0);
      handle.describe(`step size η = ${number(eta)}: drag it or use the arrow keys`);
    },
    drawOver({ at, gap }) {
      const { theme } = scene();
      main.drawOver((context, scales) => {
        if (at) picture.drawRing(context, scales, scales.of(at.point), theme);
      });
      ratio.drawOver((context, scales) => {
        if (at?.point.D > 0) picture.drawRing(context, scales, ratioPlace(at.point), theme);
      });
      gaps.drawOver((context, scales) => {
        if (Number.isFinite(gap?.ratio)) picture.drawRing(context, scales, [gap.eta, gap.ratio], theme);
      });
    },
  };
}
