// Long computations in slices of time, so that the page never waits for them.

const SLICE = 8; // milliseconds

// Runs one generator at a time; after each slice calls `sliced(done)`.  What a generator does between
// two yields should take a millisecond or two.
export function makeRunner(sliced) {
  const channel = new MessageChannel(); // returns sooner than a timer
  let work = null;
  let turn = 0; // tells messages of earlier generators apart
  let paused = false;

  const next = () => channel.port2.postMessage(turn);
  function slice() {
    const until = performance.now() + SLICE;
    let done = false;
    while (!done && performance.now() < until) done = work.next().done;
    if (done) work = null;
    else next();
    sliced(done);
  }
  channel.port1.onmessage = ({ data }) => {
    if (data === turn && work && !paused) slice();
  };

  return {
    get paused() {
      return paused;
    },
    // Drops what is under way.
    start(generator) {
      turn += 1;
      work = generator;
      paused = false;
      next();
    },
    stop() {
      turn += 1;
      work = null;
      paused = false;
    },
    pause() {
      paused = work !== null;
    },
    resume() {
      if (!paused) return;
      paused = false;
      next();
    },
  };
}
