// The panels that the stored arrays allow, and what the pointer reads in them.

import { h } from "../lib/dom.js";
import { makePanel } from "../lib/panel.js";
import { placeOf } from "./data.js";
import { KINDS, describeHistogram, drawHistogram, histogramAt, histogramScales, readBin } from "./histogram.js";
import { describePanel } from "./sentence.js";
import { PANELS, drawReading, drawTimeline, fade, nameOf, timeScales, windowOf } from "./timeline.js";

// Keys of the panels: those against step, and the histograms.
export function kindsOf({ names, runs, bins }) {
  const sharpness = runs.some((run) => run.sharpness);
  return {
    times: PANELS.filter((key) => (key === "sharpness" ? sharpness : key in names)),
    histograms: Object.keys(KINDS).filter((key) => key in bins),
  };
}

// `scene()` is what is shown; `hover` takes the place of a record, −1 for none; `readText` a reading.
export function makePanels(config, { scene, hover, readText }) {
  const kinds = kindsOf(config);
  const times = kinds.times.map((key) => ({
    key,
    name: nameOf(key, config.names),
    panel: makePanel(`eos-${key}`),
    drawn: {}, // what the panel shows, so that a move of the step need not draw it again
    over: true, // whether there may be something on top
  }));
  const histograms = kinds.histograms.map((key) => ({ key, panel: makePanel(`eos-histogram-${key}`) }));
  const all = [...times, ...histograms].map(({ panel }) => panel);
  let read = 0; // the step that histograms show

  for (const { panel } of times) {
    panel.node.addEventListener("pointermove", (event) => {
      if (!panel.scales) return;
      const { run } = scene();
      const step = panel.scales.x.invert(panel.place(event)[0]);
      const before = Math.max(placeOf(run.step, step), 0);
      const after = Math.min(before + 1, run.last);
      hover(run.step[after] - step < step - run.step[before] ? after : before);
    });
    panel.node.addEventListener("pointerleave", () => hover(-1));
  }
  for (const { key, panel } of histograms) {
    panel.node.addEventListener("pointermove", (event) => {
      if (!panel.scales) return;
      const shown = histogramAt(scene().run, key, read);
      if (shown) readText(readBin(scene(), key, shown, panel.scales.x.invert(panel.place(event)[0])));
    });
    panel.node.addEventListener("pointerleave", () => hover(-1));
  }

  return {
    all,
    node: h("div", { class: "eos-panels" }, all.map(({ node }) => node)),
    draw() {
      const now = scene();
      const { run, theme, others } = now;
      const view = [...windowOf(now), others.length].join();
      for (const time of times) {
        const { key, name, panel, drawn } = time;
        const { size } = panel;
        const same = drawn.run === run && drawn.theme === theme && drawn.size === size;
        if (same && drawn.view === view) continue;
        time.drawn = { run, theme, size, view };
        panel.draw(
          (width, height) => timeScales(width, height, now, key, name),
          (context, scales) => drawTimeline(context, scales, now, key),
        );
        panel.describe(describePanel(now.run, key, name));
      }
    },
    // Reads a record: a line through the panels if `marked`; what comes after it is pale if `fading`.
    drawStep(place, { marked, fading }) {
      const now = scene();
      read = now.run.step[place];
      for (const time of times) {
        const { key, panel } = time;
        if (!time.over && !marked && !fading) continue;
        time.over = marked || fading;
        panel.drawOver((context, scales) => {
          if (fading) fade(context, scales, now.theme, read);
          if (marked) drawReading(context, scales, now, key, read);
        });
      }
      for (const { key, panel } of histograms) {
        const shown = histogramAt(now.run, key, read);
        panel.draw(
          (width, height) => histogramScales(width, height, now, key, shown),
          (context, scales) => drawHistogram(context, scales, now, key, shown),
        );
        panel.describe(describeHistogram(now.run, key, shown));
      }
    },
  };
}
