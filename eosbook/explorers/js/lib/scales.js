// Scales from data to pixels and back, with their ticks.

import { number, superscript } from "./format.js";

export function niceStep(span, count) {
  const rough = span / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

// The smallest interval between multiples of a nice step that holds [low, high].
export function niceDomain(low, high, count = 6) {
  if (!(high > low)) [low, high] = [low - (Math.abs(low) || 1), high + (Math.abs(high) || 1)];
  const step = niceStep(high - low, count);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}

export function linear(domain, range) {
  const [low, high] = domain;
  const factor = (range[1] - range[0]) / (high - low);
  const scale = (value) => range[0] + (value - low) * factor;
  scale.invert = (pixel) => low + (pixel - range[0]) / factor;
  scale.domain = domain;
  scale.range = range;
  scale.ticks = (count) => {
    const step = niceStep(high - low, count);
    const ticks = [];
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    for (let k = first; k <= last; k++) {
      const value = Number((k * step).toPrecision(12));
      ticks.push({ value, label: number(value, 6), major: true });
    }
    return ticks;
  };
  return scale;
}

// A linear scale whose ticks are labelled in units of 10^power.
export function withUnit(scale, power) {
  const labelled = (value) => scale(value);
  const ticks = (count) =>
    scale.ticks(count).map((tick) => ({ ...tick, label: number(tick.value / 10 ** power, 6) }));
  return Object.assign(labelled, scale, { ticks });
}

export function log(domain, range) {
  const [low, high] = domain.map(Math.log10);
  const inner = linear([low, high], range);
  const scale = (value) => inner(Math.log10(value));
  scale.invert = (pixel) => 10 ** inner.invert(pixel);
  scale.domain = domain;
  scale.range = range;
  // Powers of ten, every k-th of them; with 2 and 5 between where there is room.
  scale.ticks = (count) => {
    const every = Math.max(1, Math.ceil((high - low) / count));
    const ticks = [];
    for (let power = Math.floor(low); power <= Math.ceil(high); power++) {
      for (const lead of [1, 2, 5]) {
        const value = Number(`${lead}e${power}`);
        const position = Math.log10(value);
        if (position < low - 1e-9 || position > high + 1e-9) continue;
        if (lead === 1 ? power % every !== 0 : high - low > count / 2) continue;
        const short = power >= -3 && power <= 3;
        const factor = lead === 1 ? "" : `${lead}×`;
        const label = short ? number(value, 2) : `${factor}10${superscript(power)}`;
        ticks.push({ value, label, major: lead === 1 });
      }
    }
    return ticks;
  };
  return scale;
}
