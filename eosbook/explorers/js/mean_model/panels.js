// The four panels: the plane, the single neuron's plane beside it, bias and sharpness; and what the
// pointer and the keyboard do there.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { drawRing, nearestStep } from "../lib/plane.js";
import { drawCursor, stepAt } from "../lib/series.js";
import { sharpnessValues } from "../lib/sharpness.js";
import { describePlane, describeSharpness } from "../lib/words.js";
import { coordinates as neuronCoordinates } from "../single_neuron/plane.js";
import { coordinates, drawPlane, drawTwin, planeDomain, planeScales, twinScales } from "./plane.js";
import { describeBias } from "./sentence.js";
import { biasScales, drawBias, drawSharpness, sharpnessScales } from "./series.js";

const STRIDES = { A0: 0.1, b0: 0.01 }; // of the arrow keys

export function makePanels(state, ui, host) {
  const plane = makePanel("eos-main");
  const twin = makePanel("eos-twin");
  const bias = makePanel("eos-bias");
  const sharp = makePanel("eos-sharpness");
  const all = [plane, twin, bias, sharp];
  const node = h("div", { class: "eos-panels" }, ...all.map((panel) => panel.node));
  let frozen = null; // the planes' domain while the start is dragged

  function drawPlanes() {
    const { run, settings } = state;
    const domain = frozen ?? planeDomain(run);
    plane.draw(
      (width, height) => planeScales(width, height, domain),
      (context, scales) => drawPlane(context, scales, host.scene()),
    );
    twin.draw(
      (width, height) => twinScales(width, height, domain, run.twin),
      (context, scales) => drawTwin(context, scales, host.scene()),
    );
    const { A, b } = run.path;
    const { x, y } = run.twin.run.path;
    plane.describe(describePlane(run, ["A", A], ["b", b]));
    twin.describe(`Single neuron. ${describePlane(run.twin.run, ["x", x], ["y", y])}`);
    if (plane.scales) handle.place(plane.scales, settings.A0, settings.b0);
    const at = `A₀ = ${number(settings.A0)}, b₀ = ${number(settings.b0)}`;
    handle.describe(`start ${at}: drag it or use the arrow keys`);
  }

  const handle = makeHandle(plane, {
    grabbed() {
      frozen = planeDomain(state.run);
      return true;
    },
    dragged(px, py) {
      const { x, y } = plane.scales;
      const { A0, b0 } = state.config.ranges;
      host.set({ A0: held(x.invert(px), A0, A0.step), b0: held(y.invert(py), b0, b0.step) });
    },
    dropped() {
      frozen = null;
      drawPlanes();
    },
    nudged(right, up) {
      const { A0, b0 } = state.settings;
      const { ranges } = state.config;
      host.set({
        A0: held(A0 + STRIDES.A0 * right, ranges.A0),
        b0: held(b0 + STRIDES.b0 * up, ranges.b0),
      });
    },
  });

  // ---------------------------------------------------------------- reading

  const readers = [
    [plane, (run) => [coordinates(run), run.last]],
    [twin, ({ twin: { run } }) => [neuronCoordinates(run), run.last]],
  ];
  for (const [panel, points] of readers) {
    panel.node.addEventListener("pointermove", (event) => {
      if (!panel.scales || !state.run) return;
      const near = nearestStep(panel.scales, ...points(state.run), ...panel.place(event));
      host.hover(Math.min(near, state.run.last));
    });
  }
  for (const panel of [bias, sharp]) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && state.run) host.hover(stepAt(panel, event, state.run.last));
    });
  }
  for (const panel of all) panel.node.addEventListener("pointerleave", () => host.hover(-1));

  return {
    node,
    all,
    draw() {
      const { run } = state;
      drawPlanes();
      bias.draw(
        (width, height) => biasScales(width, height, run),
        (context, scales) => drawBias(context, scales, host.scene()),
      );
      sharp.draw(
        (width, height) => sharpnessScales(width, height, run, ui.quantity),
        (context, scales) => drawSharpness(context, scales, host.scene()),
      );
      bias.describe(describeBias(run));
      sharp.describe(describeSharpness(run));
    },
    drawOver(step, cursor) {
      const { run, theme } = state;
      const neuron = run.twin.run;
      plane.drawOver((context, scales) => {
        if (cursor) drawRing(context, scales, coordinates(run), theme, step);
      });
      twin.drawOver((context, scales) => {
        const beside = Math.min(step, neuron.last);
        if (cursor) drawRing(context, scales, neuronCoordinates(neuron), theme, beside);
      });
      bias.drawOver((context, scales) => {
        if (cursor) drawCursor(context, scales, theme, step, [run.path.b[step]]);
      });
      sharp.drawOver((context, scales) => {
        const values = sharpnessValues(run, ui.quantity, step);
        if (cursor) drawCursor(context, scales, theme, step, values);
      });
    },
  };
}
