// A sequential colour scale whose lightness alone orders it (viridis, Smith and van der Walt 2015).

const ANCHORS = [
  [68, 1, 84],
  [72, 40, 120],
  [62, 74, 137],
  [49, 104, 142],
  [38, 130, 142],
  [31, 158, 137],
  [53, 183, 121],
  [110, 206, 88],
  [181, 222, 43],
  [253, 231, 37],
];

// [r, g, b] at part 0…1 of the scale.
export function viridis(part) {
  const at = Math.min(Math.max(part, 0), 1) * (ANCHORS.length - 1);
  const k = Math.min(Math.floor(at), ANCHORS.length - 2);
  return ANCHORS[k].map((from, i) => from + (at - k) * (ANCHORS[k + 1][i] - from));
}

export function viridisGradient() {
  return `linear-gradient(to right, ${ANCHORS.map((rgb) => `rgb(${rgb})`).join(", ")})`;
}

// Channels of a colour as CSS writes it.
export function channels(colour) {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
