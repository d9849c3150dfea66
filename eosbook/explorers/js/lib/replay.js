// Plays a run step by step: at most one `show(step)` a frame.

// `position()` and `last()` give the step shown and the last one, `perSecond()` the speed.
export function makeReplay({ position, last, perSecond, show, changed }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let frame = 0;
  let began = 0;
  let from = 0;
  let shown = -1;

  function advance(now) {
    const beat = still.matches ? 500 : 0; // with reduced motion: two still pictures a second
    const since = Math.max(now - began, 0); // a frame's time may lie before the click
    const elapsed = beat ? Math.floor(since / beat) * beat : since;
    const step = Math.min(last(), from + Math.floor((elapsed / 1000) * perSecond()));
    if (step !== shown) show((shown = step));
    if (step >= last()) return stop();
    frame = requestAnimationFrame(advance);
  }

  function play() {
    from = position() >= last() ? 0 : position();
    shown = -1;
    began = performance.now();
    frame = requestAnimationFrame(advance);
    changed();
  }

  function stop() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    changed();
  }

  return {
    get playing() {
      return frame !== 0;
    },
    toggle: () => (frame ? stop() : play()),
    restart: () => frame && (stop(), play()),
    stop,
  };
}
