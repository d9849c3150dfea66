// Crisp canvases, and the strokes, markers and texts that explorers draw on them.

import { h } from "./dom.js";

// A canvas that fills its parent; `begin()` clears it and returns a context in CSS pixels.
export function makeLayer(parent) {
  const canvas = h("canvas", { "aria-hidden": "true" });
  parent.append(canvas);
  const context = canvas.getContext("2d");
  return {
    canvas,
    begin(width, height) {
      const ratio = Math.max(1, globalThis.devicePixelRatio || 1);
      const [w, g] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== w || canvas.height !== g) [canvas.width, canvas.height] = [w, g];
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      return context;
    },
  };
}

export function stroke(context, { colour, width = 2, dash = [], alpha = 1 }, path) {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.globalAlpha = alpha;
  context.lineJoin = "round";
  context.beginPath();
  path(context);
  context.stroke();
  context.restore();
}

export function clipped({ left, top, width, height }, context, draw) {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  draw();
  context.restore();
}

// The points first..last that a line needs, as their numbers.  Where many in a row fall on one pixel,
// pixel(i) telling where, they are the first, the least and the greatest by value(i), and the last:
// what oscillates keeps its full width, whatever its period.
export function thinned(first, last, pixel, value) {
  const kept = [];
  for (let i = first; i <= last; ) {
    const here = Math.floor(pixel(i));
    let [least, greatest, end] = [i, i, i];
    while (end < last && Math.floor(pixel(end + 1)) === here) {
      end++;
      if (value(end) < value(least)) least = end;
      if (value(end) > value(greatest)) greatest = end;
    }
    const [early, late] = least < greatest ? [least, greatest] : [greatest, least];
    kept.push(i);
    if (early > i) kept.push(early);
    if (late > early) kept.push(late);
    if (end > late) kept.push(end);
    i = end + 1;
  }
  return kept;
}

// Line through the points of these numbers, at pixels px(i), py(i).
export function traceThrough(path, numbers, px, py) {
  numbers.forEach((i, k) => path[k ? "lineTo" : "moveTo"](px(i), py(i)));
}

// Line through points first..last, thinned by the coordinate `along` ("x" or "y") in which they are ordered.
export function traceLine(path, first, last, px, py, along = "x") {
  const [main, cross] = along === "x" ? [px, py] : [py, px];
  traceThrough(path, thinned(first, last, main, cross), px, py);
}

// draw(step), over a pale draw(last): what is still to come.
export function drawUpTo(context, step, last, draw) {
  if (step < last) {
    context.globalAlpha = 0.2;
    draw(last);
    context.globalAlpha = 1;
  }
  draw(step);
}

// Markers at points first, first + stride, … ≤ last, in one path.
export function traceMarkers(path, shape, first, last, stride, px, py, size) {
  for (let i = first; i <= last; i += stride) traceMarker(path, shape, px(i), py(i), size);
}

// Draws what `trace` traced: filled, hollow (filled with `hollow`, a colour), or a cross's strokes.
export function drawMarkers(context, shape, colour, trace, hollow = null) {
  context.save();
  context.beginPath();
  trace(context);
  context.fillStyle = hollow ?? colour;
  context.strokeStyle = colour;
  context.lineWidth = shape === "cross" ? 2 : 1.25;
  if (shape !== "cross") context.fill();
  if (shape === "cross" || hollow) context.stroke();
  context.restore();
}

export function traceMarker(path, shape, x, y, r) {
  if (shape === "circle") {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  } else if (shape === "triangle") {
    path.moveTo(x, y - 1.25 * r);
    path.lineTo(x + 1.15 * r, y + 0.8 * r);
    path.lineTo(x - 1.15 * r, y + 0.8 * r);
    path.closePath();
  } else if (shape === "square") {
    path.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
  } else if (shape === "cross") {
    path.moveTo(x - r, y - r);
    path.lineTo(x + r, y + r);
    path.moveTo(x - r, y + r);
    path.lineTo(x + r, y - r);
  } else {
    throw new Error(`no marker is called ${shape}`);
  }
}

const MATH = "'STIX Two Text', 'Latin Modern Roman', 'Times New Roman', serif";

// Text with what stands between stars in italics; `align` left, center or right; with `halo`, a rim
// in that colour keeps it readable on lines.
export function label(context, text, x, y, options = {}) {
  const { align = "left", size = 13, colour, halo, fonts = "sans-serif", weight = "" } = options;
  const parts = text.split("*").map((part, i) => {
    context.font = i % 2 ? `italic ${size + 2}px ${MATH}` : `${weight} ${size}px ${fonts}`;
    return { part, font: context.font, width: context.measureText(part).width };
  });
  const total = parts.reduce((sum, { width }) => sum + width, 0);
  const left = align === "right" ? x - total : align === "center" ? x - total / 2 : x;
  context.save();
  Object.assign(context, { textBaseline: "alphabetic", textAlign: "left", fillStyle: colour });
  Object.assign(context, { strokeStyle: halo, lineWidth: 4, lineJoin: "round" });
  for (const write of halo ? ["strokeText", "fillText"] : ["fillText"]) {
    let at = left;
    for (const { part, font, width } of parts) {
      context.font = font;
      context[write](part, at, y);
      at += width;
    }
  }
  context.restore();
  return total;
}
