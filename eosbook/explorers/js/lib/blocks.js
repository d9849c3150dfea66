// A growing series of numbers, and the least and greatest of each block of it, so that a picture of
// half a million of them takes no longer than one of a thousand.

const BLOCK = 64;

// `values` is filled from its beginning; `extend(length)` tells how far.
export function makeBlocks(values) {
  const low = new Float64Array(Math.ceil(values.length / BLOCK));
  const high = new Float64Array(low.length);
  let known = 0;

  return {
    values,
    extend(length) {
      for (; known < length; known++) {
        const block = Math.floor(known / BLOCK);
        const value = values[known];
        const first = known % BLOCK === 0;
        if (first || value < low[block]) low[block] = value;
        if (first || value > high[block]) high[block] = value;
      }
    },
    // [least, greatest] of values[first…last].
    range(first, last) {
      let [least, greatest] = [values[first], values[first]];
      for (let i = first; i <= last; ) {
        const block = i / BLOCK;
        if (Number.isInteger(block) && i + BLOCK <= last) {
          if (low[block] < least) least = low[block];
          if (high[block] > greatest) greatest = high[block];
          i += BLOCK;
        } else {
          if (values[i] < least) least = values[i];
          if (values[i] > greatest) greatest = values[i];
          i += 1;
        }
      }
      return [least, greatest];
    },
  };
}

// Line through points first…last of a series, with increasing linear `px` of a step and `py` of a value.
// Where several steps fall on a pixel, it gets the first, least, greatest and last of them.
export function traceBlocks(path, blocks, first, last, px, py) {
  const { values } = blocks;
  const perStep = px(1) - px(0);
  path.moveTo(px(first), py(values[first]));
  for (let i = first; i <= last; ) {
    const end = Math.min(last, Math.max(i, Math.ceil((Math.floor(px(i)) + 1 - px(0)) / perStep) - 1));
    const x = px(i);
    path.lineTo(x, py(values[i]));
    if (end > i + 1) for (const value of blocks.range(i, end)) path.lineTo(x, py(value));
    if (end > i) path.lineTo(px(end), py(values[end]));
    i = end + 1;
  }
}
