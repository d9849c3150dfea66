// The frame of a panel: ticks, their labels, the axes' names.

import { label, stroke } from "./canvas.js";

const EDGE = 13; // pixels at the right of the plot that a label may use
const HALF_DIGIT = 3.4; // pixels, half a digit's width in ticks' labels

// The rectangle left for data in a panel of width × height.
export function plotArea(width, height, margin) {
  return {
    left: margin.left,
    top: margin.top,
    width: Math.max(20, width - margin.left - margin.right),
    height: Math.max(20, height - margin.top - margin.bottom),
    get right() {
      return this.left + this.width;
    },
    get bottom() {
      return this.top + this.height;
    },
  };
}

// Light lines at major ticks behind the data, ticks and labels outside it.
export function drawAxes(context, area, { x, y, xName, yName, theme, xCount, yCount }) {
  const xTicks = x.ticks(xCount ?? Math.max(2, area.width / 80));
  const yTicks = y.ticks(yCount ?? Math.max(2, area.height / 50));
  const style = { colour: theme.muted, fonts: theme.fonts, size: 12 };
  stroke(context, { colour: theme.line, width: 1, alpha: 0.6 }, (path) => {
    for (const { value, major } of xTicks) {
      if (major) segment(path, crisp(x(value)), area.top, crisp(x(value)), area.bottom);
    }
    for (const { value, major } of yTicks) {
      if (major) segment(path, area.left, crisp(y(value)), area.right, crisp(y(value)));
    }
  });
  stroke(context, { colour: theme.muted, width: 1 }, (path) => {
    segment(path, area.left, area.bottom + 0.5, area.right, area.bottom + 0.5);
    for (const { value, major } of xTicks) {
      segment(path, crisp(x(value)), area.bottom, crisp(x(value)), area.bottom + (major ? 5 : 3));
    }
    for (const { value, major } of yTicks) {
      segment(path, area.left - (major ? 5 : 3), crisp(y(value)), area.left, crisp(y(value)));
    }
  });
  for (const tick of xTicks) {
    const middle = Math.min(x(tick.value), area.right + EDGE - HALF_DIGIT * tick.label.length);
    label(context, tick.label, middle, area.bottom + 18, { ...style, align: "center" });
  }
  for (const tick of yTicks) {
    label(context, tick.label, area.left - 8, y(tick.value) + 4, { ...style, align: "right" });
  }
  const name = { colour: theme.text, fonts: theme.fonts, size: 13 };
  label(context, xName, area.right, area.bottom + 35, { ...name, align: "right" });
  label(context, yName, 2, area.top - 9, name);
}

// A line's place at which a one-pixel stroke is sharp.
export function crisp(pixel) {
  return Math.round(pixel) + 0.5;
}

export function segment(path, x1, y1, x2, y2) {
  path.moveTo(x1, y1);
  path.lineTo(x2, y2);
}
