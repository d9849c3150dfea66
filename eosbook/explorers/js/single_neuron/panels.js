// The three panels: plane or map, sharpness, loss; and what the pointer and the keyboard do there.

import { h } from "../lib/dom.js";
import { makePanel } from "../lib/panel.js";
import { number } from "../lib/format.js";
import { traceMarker } from "../lib/canvas.js";
import { describeMap, describePoint, drawPoint, makeMap, mapScales, pointAt } from "./map.js";
import { drawPlane, nearestStep, planeDomain, planeScales } from "./plane.js";
import { describeLoss, describePlane, describeSharpness } from "./sentence.js";
import { drawCursor, drawLoss, drawSharpness, lossScales, sharpnessScales } from "./series.js";

export function makePanels(state, host) {
  const main = makePanel("eos-main");
  const sharp = makePanel("eos-sharpness");
  const loss = makePanel("eos-loss");
  const handle = h("button", { type: "button", class: "eos-handle" });
  main.node.append(handle);
  const node = h("div", { class: "eos-panels" }, main.node, sharp.node, loss.node);

  const map = makeMap((done) => {
    drawMain();
    if (done) host.legend();
  });
  let frozen = null; // the plane's domain while the start is dragged
  let probe = null; // the point of the map that is read
  let shown = 0;

  const inMap = () => state.settings.view === "map";

  function scene() {
    const { run, theme, ui } = state;
    const theory = ui.theory ? state.theory : null;
    return { run, theory, theme, step: shown, quantity: ui.quantity };
  }

  function drawMain() {
    if (!state.run) return;
    if (inMap()) drawMapPanel();
    else {
      const domain = frozen ?? planeDomain(state.run);
      main.draw(
        (width, height) => planeScales(width, height, domain),
        (context, scales) => drawPlane(context, scales, scene()),
      );
      main.describe(describePlane(state.run));
    }
    placeHandle();
  }

  function drawMapPanel() {
    const { settings, ui, theme, config } = state;
    const { pair, colouring, theory } = ui;
    main.draw(
      (width, height) => mapScales(width, height, pair, config.ranges),
      (context, scales) => map.draw(context, scales, { pair, settings, colouring, theory, theme }),
    );
    main.describe(describeMap(settings, pair));
  }

  function placeHandle() {
    const { settings, ui } = state;
    if (!main.scales) return;
    const { area, x, y } = main.scales;
    const [across, up] = inMap() ? ui.pair : ["x0", "y0"];
    const held = (value, low, high) => Math.min(Math.max(value, low), high);
    const point = (inMap() && probe) || settings;
    handle.style.left = `${held(x(point[across]), area.left, area.right)}px`;
    handle.style.top = `${held(y(point[up]), area.top, area.bottom)}px`;
    const at = `x₀ = ${number(settings.x0)}, y₀ = ${number(settings.y0)}`;
    handle.setAttribute(
      "aria-label",
      inMap()
        ? "point of the map: arrow keys move it, Enter takes its settings"
        : `start ${at}: drag it or use the arrow keys`,
    );
  }

  // ---------------------------------------------------------------- the start in the plane

  function startAt(px, py) {
    const { x, y } = main.scales;
    const { ranges } = state.config;
    const value = (scale, pixel, { min, max, step }) => {
      const rounded = Math.round(scale.invert(pixel) / step) * step;
      return Number(Math.min(Math.max(rounded, min), max).toFixed(6));
    };
    return { x0: value(x, px, ranges.x0), y0: value(y, py, ranges.y0) };
  }

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    if (!inMap()) frozen = planeDomain(state.run);
  });
  handle.addEventListener("pointermove", (event) => {
    if (!frozen) return;
    event.stopPropagation();
    host.set(startAt(...main.place(event)));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    handle.addEventListener(end, () => {
      if (!frozen) return;
      frozen = null;
      drawMain();
    });
  }

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  handle.addEventListener("keydown", (event) => {
    if (inMap() && event.key === "Enter" && probe) {
      event.preventDefault();
      host.set(probe);
    }
    if (!(event.key in ARROWS)) return;
    event.preventDefault();
    const [right, up] = ARROWS[event.key];
    const stride = event.shiftKey ? 10 : 1;
    if (inMap()) moveProbe(right * stride, up * stride);
    else moveStart(right * stride, up * stride);
  });

  function moveStart(right, up) {
    const { x0, y0 } = state.settings;
    const { ranges } = state.config;
    const move = (value, by, { min, max }) =>
      Number(Math.min(Math.max(value + 0.1 * by, min), max).toFixed(6));
    host.set({ x0: move(x0, right, ranges.x0), y0: move(y0, up, ranges.y0) });
  }

  // ---------------------------------------------------------------- the map

  function moveProbe(right, up) {
    const { x, y, area } = main.scales;
    const [across, along] = state.ui.pair;
    const from = probe ?? state.settings;
    const px = x(from[across]) + (right * area.width) / 100;
    const py = y(from[along]) - (up * area.height) / 100;
    readMap(pointAt(main.scales, state.ui.pair, px, py));
    placeHandle();
  }

  function readMap(point) {
    probe = point;
    host.say(describePoint(state.settings, state.ui.pair, point));
    drawMainOver(true);
  }

  main.node.addEventListener("click", (event) => {
    if (!inMap() || !main.scales) return;
    const point = pointAt(main.scales, state.ui.pair, ...main.place(event));
    if (event.target === handle && event.detail === 0) return; // Enter is handled above
    probe = null;
    host.set(point);
  });

  // ---------------------------------------------------------------- reading

  main.node.addEventListener("pointermove", (event) => {
    if (!main.scales || !state.run) return;
    const place = main.place(event);
    if (inMap()) readMap(pointAt(main.scales, state.ui.pair, ...place));
    else host.hover(nearestStep(main.scales, state.run, ...place));
  });
  for (const panel of [sharp, loss]) {
    panel.node.addEventListener("pointermove", (event) => {
      if (!panel.scales || !state.run) return;
      const step = Math.round(panel.scales.x.invert(panel.place(event)[0]));
      host.hover(Math.min(Math.max(step, 0), state.run.last));
    });
  }
  for (const panel of [main, sharp, loss]) {
    panel.node.addEventListener("pointerleave", () => {
      probe = null;
      host.hover(-1);
    });
  }

  function drawMainOver(cursor, step) {
    const { run, settings, theme, ui } = state;
    main.drawOver((context, scales) => {
      if (inMap()) {
        drawPoint(context, scales, ui.pair, settings, theme, true);
        if (probe) drawPoint(context, scales, ui.pair, probe, theme, false);
      } else if (cursor && step !== undefined) {
        context.strokeStyle = theme.text;
        context.lineWidth = 2;
        context.beginPath();
        const px = scales.x(run.path.x[step]);
        traceMarker(context, "circle", px, scales.y(run.path.y[step]), 7);
        context.stroke();
      }
    });
  }

  return {
    node,
    map,
    measure: () => [main, sharp, loss].map((panel) => panel.measure()).some(Boolean),
    draw(step) {
      shown = step;
      node.classList.toggle("eos-map", inMap());
      drawMain();
      const { run, ui } = state;
      sharp.draw(
        (width, height) => sharpnessScales(width, height, run, ui.quantity),
        (context, scales) => drawSharpness(context, scales, scene()),
      );
      loss.draw(
        (width, height) => lossScales(width, height, run),
        (context, scales) => drawLoss(context, scales, scene()),
      );
      sharp.describe(describeSharpness(run));
      loss.describe(describeLoss(run));
    },
    drawOver(step, cursor) {
      const { run, theme, ui } = state;
      drawMainOver(cursor, step);
      const values = [];
      if (ui.quantity !== "sharpness") values.push(run.square(step));
      if (ui.quantity !== "square") values.push(run.path.sharpness[step]);
      sharp.drawOver((context, scales) => {
        if (cursor) drawCursor(context, scales, theme, step, values);
      });
      loss.drawOver((context, scales) => {
        if (cursor) drawCursor(context, scales, theme, step, [run.excess(step)]);
      });
    },
  };
}
