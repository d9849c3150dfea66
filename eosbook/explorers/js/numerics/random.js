// Random numbers of numpy's RandomState(key), a frozen generator: the Mersenne Twister MT19937 seeded
// by an array, doubles of 53 bits, normals by Marsaglia's polar method.

const SIZE = 624;
const SHIFT = 397;

/** Generator for a key of integers from 0 to 2^32 - 1, here [seed, stream]. */
export function makeRandom(key) {
  const state = seeded(key);
  let position = SIZE;
  let spare = NaN; // the second normal of a pair, until it is asked for

  function word() {
    if (position === SIZE) {
      regenerate(state);
      position = 0;
    }
    let y = state[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** In [0, 1). */
  function uniform() {
    const high = word() >>> 5;
    return (high * 67108864 + (word() >>> 6)) / 9007199254740992;
  }

  /** Standard normal. */
  function normal() {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = NaN;
      return value;
    }
    let first;
    let second;
    let square;
    do {
      first = 2 * uniform() - 1;
      second = 2 * uniform() - 1;
      square = first * first + second * second;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    spare = factor * first;
    return factor * second;
  }

  return { uniform, normal };
}

function seeded(key) {
  const state = new Uint32Array(SIZE);
  state[0] = 19650218;
  for (let i = 1; i < SIZE; i++) state[i] = Math.imul(1812433253, mixed(state[i - 1])) + i;
  let i = 1;
  for (let k = 0; k < SIZE; k++) {
    const j = k % key.length;
    state[i] = (state[i] ^ Math.imul(mixed(state[i - 1]), 1664525)) + key[j] + j;
    i = next(state, i);
  }
  for (let k = 1; k < SIZE; k++) {
    state[i] = (state[i] ^ Math.imul(mixed(state[i - 1]), 1566083941)) - i;
    i = next(state, i);
  }
  state[0] = 0x80000000;
  return state;
}

const mixed = (x) => x ^ (x >>> 30);

function next(state, i) {
  if (i + 1 < SIZE) return i + 1;
  state[0] = state[SIZE - 1];
  return 1;
}

function regenerate(state) {
  for (let i = 0; i < SIZE; i++) {
    const y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
    state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
  }
}
