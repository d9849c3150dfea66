// Stored runs, from the texts that a page keeps to what panels draw and the sentence says.

export const UNSETTLED = 1; // flag of a sharpness whose eigenvalue solver did not converge

const numbers = (text) => Float64Array.from(text.split(" "), Number);

function cumulative(counts) {
  for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
  return counts;
}

// Place of the last of increasing `steps` that is not after `step`; −1 if all are.
export function placeOf(steps, step) {
  let [low, high] = [-1, steps.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (steps[middle] <= step) low = middle;
    else high = middle - 1;
  }
  return low;
}

// What is drawn of a quantity: its finite values with their steps.
function line(steps, values) {
  const places = [...values.keys()].filter((i) => Number.isFinite(values[i]));
  return {
    steps: Float64Array.from(places, (i) => steps[i]),
    values: Float64Array.from(places, (i) => values[i]),
  };
}

// The stored runs, each made when it is first asked for.
export function makeLibrary({ runs, learning_rates: rates, seeds, bins }) {
  const made = new Map();
  function run(rate, seed) {
    const place = rate * seeds.length + seed;
    if (!made.has(place)) {
      made.set(place, makeRun(runs[place], rates[rate].value, seeds[seed].key, bins));
    }
    return made.get(place);
  }
  return {
    run,
    others: (rate, seed) => rates.flatMap((_, i) => (i === rate ? [] : [run(i, seed)])),
  };
}

function makeRun(stored, lr, seed, bins) {
  const step = numbers(stored.step);
  const rates = numbers(stored.rate); // one for all, or one each
  const records = stored.record && numbers(stored.record); // of a run of which not every record is here
  const series = Object.fromEntries(Object.entries(stored.series).map(([key, text]) => [key, numbers(text)]));
  const lines = Object.fromEntries(Object.entries(series).map(([key, values]) => [key, line(step, values)]));
  const run = {
    ...stored,
    lr,
    seed,
    step,
    series,
    lines,
    last: step.length - 1,
    record: (i) => (records ? records[i] : i),
    constantRate: rates.length === 1,
    rate: (i) => rates[rates.length === 1 ? 0 : i],
    rises: cumulative(numbers(stored.rises)), // of the loss, up to each point
    turns: stored.turns && cumulative(numbers(stored.turns)), // of the output's sign
    sharpness: stored.sharpness && makeSharpness(stored.sharpness),
    test: stored.test && { step: numbers(stored.test.step), accuracy: numbers(stored.test.accuracy) },
    histograms: stored.histograms && makeHistograms(stored.histograms, bins),
  };
  if (run.sharpness) lines.sharpness = line(run.sharpness.step, run.sharpness.value);
  if (run.test) lines.test = line(run.test.step, run.test.accuracy);
  return run;
}

// `ratio` is to 2/η with the learning rate of the moment.
function makeSharpness(stored) {
  const [step, value, rate, flag] = ["step", "value", "rate", "flag"].map((key) => numbers(stored[key]));
  return { step, value, flag, ratio: value.map((sharpness, i) => (sharpness * rate[i]) / 2) };
}

// Counts in bins `first`… of each snapshot, by kind.
function makeHistograms({ step, channels, ...kinds }, bins) {
  const made = { step: numbers(step), channels };
  for (const key of Object.keys(bins)) {
    made[key] = kinds[key].map((text) => {
      const [first, ...counts] = text === "" ? [0] : numbers(text);
      return { first, counts, outside: channels - counts.reduce((sum, count) => sum + count, 0) };
    });
  }
  return made;
}

// The last measurement up to a step: {step, value, …} of lists beside each other, or null.
export function measuredAt(measured, step) {
  const place = measured ? placeOf(measured.step, step) : -1;
  if (place < 0) return null;
  return Object.fromEntries(Object.entries(measured).map(([key, values]) => [key, values[place]]));
}
