// Level lines of a field on a grid, by marching squares.

// Traces the line field = 0; `field` holds rows of `columns` values, px and py map indices (with
// fractions) to pixels.
export function traceContour(path, field, columns, px, py) {
  const rows = field.length / columns;
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const at = j * columns + i;
      // Corners anticlockwise; an edge is crossed where the sign changes along it.
      const corners = [
        [i, j, field[at]],
        [i + 1, j, field[at + 1]],
        [i + 1, j + 1, field[at + columns + 1]],
        [i, j + 1, field[at + columns]],
      ];
      const crossings = [];
      for (let k = 0; k < 4; k++) {
        const [x1, y1, v1] = corners[k];
        const [x2, y2, v2] = corners[(k + 1) % 4];
        if (v1 > 0 !== v2 > 0) {
          const part = v1 / (v1 - v2);
          crossings.push([px(x1 + part * (x2 - x1)), py(y1 + part * (y2 - y1))]);
        }
      }
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        path.moveTo(...crossings[k]);
        path.lineTo(...crossings[k + 1]);
      }
    }
  }
}
