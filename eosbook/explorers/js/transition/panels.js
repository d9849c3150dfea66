// The three panels, the threshold that is dragged, and what the pointer reads.

import { h, plain } from "../lib/dom.js";
import { makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { PANELS, drawRings, drawSweep, sweepScales } from "./picture.js";
import { describePanel } from "./sentence.js";

export function makePanels({ scene, read, choose, setDimension }) {
  const parts = PANELS.map((kind, i) => ({
    kind,
    panel: makePanel(i === 0 ? "eos-main" : `eos-${kind.key}`),
  }));
  const [main] = parts.map(({ panel }) => panel);
  const threshold = makeHandle(main, {
    grabbed: () => true,
    dragged: (px) => {
      const { axis, config } = scene();
      if (axis !== "eta") return;
      const { min, max, step } = config.ranges.d;
      const d = Math.round(Math.sqrt((8 * Math.PI) / main.scales.x.invert(px)) / step) * step;
      setDimension(Math.min(Math.max(d, min), max));
    },
    dropped: () => {},
    nudged: (right) => {
      const { sweep, config } = scene();
      const { min, max, step } = config.ranges.d;
      setDimension(Math.min(Math.max(sweep.settings.d - right * step, min), max));
    },
  });
  threshold.node.classList.add("eos-threshold");

  // The known point nearest to the pointer, across.
  function nearest(panel, event) {
    const { place, shown } = panel.scales;
    const [px] = panel.place(event);
    const distance = (point) => Math.abs(place(point) - px);
    return scene()
      .sweep.known.filter(shown)
      .reduce((best, point) => (best && distance(best) <= distance(point) ? best : point), null);
  }
  for (const { panel } of parts) {
    const ready = () => panel.scales && scene().sweep;
    panel.node.addEventListener("pointermove", (event) => ready() && read(nearest(panel, event)));
    panel.node.addEventListener("pointerleave", () => read(null));
    panel.node.addEventListener("click", (event) => {
      if (ready() && event.target !== threshold.node) choose(nearest(panel, event));
    });
  }

  return {
    all: parts.map(({ panel }) => panel),
    node: h("div", { class: "eos-panels" }, parts.map(({ panel }) => panel.node)),
    draw() {
      const now = scene();
      for (const { kind, panel } of parts) {
        panel.draw(
          (width, height) => sweepScales(width, height, now, kind),
          (context, scales) => drawSweep(context, scales, now, kind),
        );
        panel.describe(describePanel(now.sweep, plain(kind.name), kind.value));
      }
      const { edge, settings } = now.sweep;
      threshold.node.hidden = now.axis !== "eta" || now.span !== "whole";
      if (main.scales) threshold.place({ ...main.scales, y: () => Infinity }, edge, 0);
      threshold.describe(`threshold 8π/d², d = ${settings.d}: drag it or use the arrow keys`);
    },
    drawOver(pointed, chosen) {
      const { theme } = scene();
      for (const { kind, panel } of parts) {
        panel.drawOver((context, scales) => {
          drawRings(context, scales, kind, [[chosen, 3], [pointed, 1.5]], theme);
        });
      }
    },
  };
}
