// Level lines of a field on a grid, by marching squares.

// Lines along field = 0, each a list of [i, j] with fractional grid indices; `field` holds rows of
// `columns` values.
export function contours(field, columns) {
  const rows = field.length / columns;
  const places = new Map(); // edge of the grid → where the line crosses it
  const neighbours = new Map(); // edge → edges it is joined to, across a cell
  const join = (a, b) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);

  // Where the sign changes from grid point a to b, the edge's name; else null.
  function crossing(a, b) {
    if (field[a] > 0 === field[b] > 0) return null;
    const edge = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const part = field[a] / (field[a] - field[b]);
    const between = (from, to) => from + part * (to - from);
    const [i, j] = [between(a % columns, b % columns), between(Math.floor(a / columns), Math.floor(b / columns))];
    places.set(edge, [i, j]);
    return edge;
  }

  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const at = j * columns + i;
      const corners = [at, at + 1, at + columns + 1, at + columns, at];
      const crossed = [];
      for (let k = 0; k < 4; k++) {
        const edge = crossing(corners[k], corners[k + 1]);
        if (edge) crossed.push(edge);
      }
      for (let k = 0; k + 1 < crossed.length; k += 2) {
        join(crossed[k], crossed[k + 1]);
        join(crossed[k + 1], crossed[k]);
      }
    }
  }

  const lines = [];
  const ends = [...neighbours.keys()].filter((edge) => neighbours.get(edge).length === 1);
  for (const start of [...ends, ...neighbours.keys()]) {
    const line = [];
    for (let edge = start; edge; ) {
      const next = neighbours.get(edge);
      if (!next) break;
      line.push(places.get(edge));
      neighbours.delete(edge);
      edge = next.find((other) => neighbours.has(other)) ?? (next.includes(start) ? start : null);
      if (edge === start) {
        line.push(places.get(start));
        break;
      }
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
