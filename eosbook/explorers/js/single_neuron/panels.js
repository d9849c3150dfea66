// The three panels: plane or map, sharpness, loss; and what the pointer and the keyboard do there.

import { h } from "../lib/dom.js";
import { number } from "../lib/format.js";
import { held, makeHandle } from "../lib/handle.js";
import { makePanel } from "../lib/panel.js";
import { drawRing, nearestStep } from "../lib/plane.js";
import { drawCursor, stepAt } from "../lib/series.js";
import { sharpnessValues } from "../lib/sharpness.js";
import { describePlane, describeSharpness } from "../lib/words.js";
import { describeMap, describePoint, drawPoint, makeMap, mapScales, pointAt } from "./map.js";
import { coordinates, drawPlane, planeDomain, planeScales } from "./plane.js";
import { describeLoss } from "./sentence.js";
import { drawLoss, drawSharpness, lossScales, sharpnessScales } from "./series.js";

export function makePanels(state, ui, host) {
  const main = makePanel("eos-main");
  const sharp = makePanel("eos-sharpness");
  const loss = makePanel("eos-loss");
  const all = [main, sharp, loss];
  const node = h("div", { class: "eos-panels" }, main.node, sharp.node, loss.node);

  const map = makeMap((done) => {
    drawMain();
    if (done) host.legend();
  });
  let frozen = null; // the plane's domain while the start is dragged
  let probe = null; // the point of the map that is read

  const inMap = () => state.settings.view === "map";

  function drawMain() {
    if (!state.run) return;
    if (inMap()) drawMapPanel();
    else {
      const domain = frozen ?? planeDomain(state.run);
      main.draw(
        (width, height) => planeScales(width, height, domain),
        (context, scales) => drawPlane(context, scales, host.scene()),
      );
      const { path } = state.run;
      main.describe(describePlane(state.run, ["x", path.x], ["y", path.y]));
    }
    placeHandle();
  }

  function drawMapPanel() {
    const { settings, theme, config } = state;
    const { pair, colouring, theory } = ui;
    main.draw(
      (width, height) => mapScales(width, height, pair, config.ranges),
      (context, scales) => map.draw(context, scales, { pair, settings, colouring, theory, theme }),
    );
    main.describe(describeMap(settings, pair));
  }

  // ---------------------------------------------------------------- the start, or the map's point

  const handle = makeHandle(main, {
    grabbed() {
      if (inMap()) return false;
      frozen = planeDomain(state.run);
      return true;
    },
    dragged(px, py) {
      const { x, y } = main.scales;
      const { x0, y0 } = state.config.ranges;
      host.set({ x0: held(x.invert(px), x0, x0.step), y0: held(y.invert(py), y0, y0.step) });
    },
    dropped() {
      frozen = null;
      drawMain();
    },
    nudged(right, up) {
      if (inMap()) return moveProbe(right, up);
      const { x0, y0 } = state.settings;
      const { ranges } = state.config;
      host.set({ x0: held(x0 + 0.1 * right, ranges.x0), y0: held(y0 + 0.1 * up, ranges.y0) });
    },
  });
  handle.node.addEventListener("keydown", (event) => {
    if (!inMap() || event.key !== "Enter" || !probe) return;
    event.preventDefault();
    host.set(probe);
  });

  function placeHandle() {
    const { settings } = state;
    if (!main.scales) return;
    const [across, up] = inMap() ? ui.pair : ["x0", "y0"];
    const point = (inMap() && probe) || settings;
    handle.place(main.scales, point[across], point[up]);
    const at = `x₀ = ${number(settings.x0)}, y₀ = ${number(settings.y0)}`;
    handle.describe(
      inMap()
        ? "point of the map: arrow keys move it, Enter takes its settings"
        : `start ${at}: drag it or use the arrow keys`,
    );
  }

  function moveProbe(right, up) {
    const { x, y, area } = main.scales;
    const [across, along] = ui.pair;
    const from = probe ?? state.settings;
    const px = x(from[across]) + (right * area.width) / 100;
    const py = y(from[along]) - (up * area.height) / 100;
    readMap(pointAt(main.scales, ui.pair, px, py));
    placeHandle();
  }

  function readMap(point) {
    probe = point;
    host.say(describePoint(state.settings, ui.pair, point));
    drawMainOver(true);
  }

  main.node.addEventListener("click", (event) => {
    if (!inMap() || !main.scales) return;
    const point = pointAt(main.scales, ui.pair, ...main.place(event));
    if (event.target === handle.node && event.detail === 0) return; // Enter is handled above
    probe = null;
    host.set(point);
  });

  // ---------------------------------------------------------------- reading

  main.node.addEventListener("pointermove", (event) => {
    const { run } = state;
    if (!main.scales || !run) return;
    const place = main.place(event);
    if (inMap()) readMap(pointAt(main.scales, ui.pair, ...place));
    else host.hover(nearestStep(main.scales, coordinates(run), run.last, ...place));
  });
  for (const panel of [sharp, loss]) {
    panel.node.addEventListener("pointermove", (event) => {
      if (panel.scales && state.run) host.hover(stepAt(panel, event, state.run.last));
    });
  }
  for (const panel of all) {
    panel.node.addEventListener("pointerleave", () => {
      probe = null;
      host.hover(-1);
    });
  }

  function drawMainOver(cursor, step) {
    const { run, settings, theme } = state;
    main.drawOver((context, scales) => {
      if (inMap()) {
        drawPoint(context, scales, ui.pair, settings, theme, true);
        if (probe) drawPoint(context, scales, ui.pair, probe, theme, false);
      } else if (cursor && step !== undefined) {
        drawRing(context, scales, coordinates(run), theme, step);
      }
    });
  }

  return {
    node,
    all,
    map,
    draw() {
      node.classList.toggle("eos-map", inMap());
      drawMain();
      const { run } = state;
      sharp.draw(
        (width, height) => sharpnessScales(width, height, run, ui.quantity),
        (context, scales) => drawSharpness(context, scales, host.scene()),
      );
      loss.draw(
        (width, height) => lossScales(width, height, run),
        (context, scales) => drawLoss(context, scales, host.scene()),
      );
      sharp.describe(describeSharpness(run));
      loss.describe(describeLoss(run));
    },
    drawOver(step, cursor) {
      const { run, theme } = state;
      drawMainOver(cursor, step);
      const values = sharpnessValues(run, ui.quantity, step);
      sharp.drawOver((context, scales) => {
        if (cursor) drawCursor(context, scales, theme, step, values);
      });
      loss.drawOver((context, scales) => {
        if (cursor) drawCursor(context, scales, theme, step, [run.excess(step)]);
      });
    },
  };
}
