// Lines through very many points, drawn through those that show.

// Indices of the points 0…last that a line needs.  Of those in a row that fall on one pixel of `main`,
// which the linear `scale` places, they are the first, the least and the greatest of `cross`, and the
// last: what oscillates keeps its full width.
export function thin(scale, main, cross, last) {
  const origin = scale(0);
  const factor = scale(1) - origin;
  const kept = new Int32Array(last + 1);
  let count = 0;
  for (let i = 0; i <= last; ) {
    const pixel = Math.floor(origin + main[i] * factor);
    let [least, greatest, end] = [i, i, i];
    while (end < last && Math.floor(origin + main[end + 1] * factor) === pixel) {
      end++;
      if (cross[end] < cross[least]) least = end;
      if (cross[end] > cross[greatest]) greatest = end;
    }
    const early = Math.min(least, greatest);
    const late = Math.max(least, greatest);
    kept[count++] = i;
    if (early > i) kept[count++] = early;
    if (late > early) kept[count++] = late;
    if (end > late) kept[count++] = end;
    i = end + 1;
  }
  return kept.subarray(0, count);
}

export function traceThin(path, kept, px, py) {
  for (const i of kept) path.lineTo(px(i), py(i));
}
