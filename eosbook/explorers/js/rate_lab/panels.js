// The two panels, the ends of the fitted range that are dragged, and what the pointer reads.

import { h, plain } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { NAMES, drawRates, drawRing, rateScales } from "./picture.js";
import { valueOf } from "./run.js";
import { describePanel } from "./sentence.js";

const REACH = 40; // pixels
const NUDGE = 1.05; // factor of η that an arrow key moves

export const KINDS = ["gap", "steps"];

// `setRange(changes)` takes { low } or { high }.
export function makePanels({ scene, read, choose, setRange }) {
  const parts = KINDS.map((kind, i) => ({ kind, panel: makePanel(i === 0 ? "eos-main" : "eos-steps") }));
  const [{ panel: main }] = parts;
  const ends = ["low", "high"].map((end) => {
    const handle = makeHandle(main, {
      grabbed: () => true,
      dragged: (px) => setRange({ [end]: held(main.scales.x.invert(px), scene().ranges[end]) }),
      dropped: () => {},
      nudged: (right) => {
        const { range, ranges } = scene();
        setRange({ [end]: held(range[end] * NUDGE ** right, ranges[end]) });
      },
    });
    handle.node.classList.add(`eos-${end}`);
    return { end, handle };
  });

  const value = ({ family, point }, kind) => valueOf(kind, family.beta, scene().divide)(point);

  // The measured point that is nearest to the pointer: {family, point}, or null.
  function nearest({ kind, panel }, event) {
    const { x, y } = panel.scales;
    const [px, py] = panel.place(event);
    let [best, least] = [null, REACH];
    for (const family of scene().run.families) {
      for (const point of family.points) {
        if (!point.end) continue;
        const distance = Math.hypot(x(point.eta) - px, y(value({ family, point }, kind)) - py);
        if (distance < least) [best, least] = [{ family, point }, distance];
      }
    }
    return best;
  }
  for (const part of parts) {
    const { node } = part.panel;
    const ready = () => part.panel.scales && scene().run;
    node.addEventListener("pointermove", (event) => ready() && read(nearest(part, event)));
    node.addEventListener("pointerleave", () => read(null));
    node.addEventListener("click", (event) => {
      const onHandle = ends.some(({ handle }) => handle.node === event.target);
      if (ready() && !onHandle) choose(nearest(part, event));
    });
  }

  return {
    all: parts.map(({ panel }) => panel),
    node: h("div", { class: "eos-panels" }, parts.map(({ panel }) => panel.node)),
    draw() {
      const now = scene();
      const { run, range, divide } = now;
      for (const { kind, panel } of parts) {
        panel.draw(
          (width, height) => rateScales(width, height, now, kind),
          (context, scales) => drawRates(context, scales, now, kind),
        );
        panel.describe(describePanel(run, kind, plain(NAMES[kind]), range, divide));
      }
      for (const { end, handle } of ends) {
        if (main.scales) handle.place({ ...main.scales, y: () => Infinity }, range[end], 0);
        const name = end === "low" ? "least" : "greatest";
        handle.describe(`${name} η fitted, ${number(range[end])}: drag it or use the arrow keys`);
      }
    },
    drawOver(marked) {
      for (const { kind, panel } of parts) {
        panel.drawOver((context, scales) => {
          for (const at of marked) drawRing(context, scales, at.point, value(at, kind), scene().theme);
        });
      }
    },
  };
}
