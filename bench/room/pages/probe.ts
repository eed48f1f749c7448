/**
 * Runs in the page before anything of it does. `__usable(selector)` resolves with the milliseconds since navigation began
 * at which what the page is for stood there, nothing said that it was loading, and the main thread had nothing to do.
 * `__frames()` begins to watch frames; what it returns ends that: the longest gap between two, those over 50 ms, and the
 * longest task.
 */
export const PROBE: string = `
globalThis.__usable = (selector) => new Promise((resolve) => {
  const look = () => {
    const there = document.querySelector('h1') !== null && document.querySelector(selector) !== null;
    if (there && document.querySelector('[aria-busy="true"]') === null)
      requestIdleCallback(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
});
globalThis.__frames = () => {
  const gaps = [];
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  let going = true;
  const frame = (now) => {
    gaps.push(now - last);
    last = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame); });
  return () => {
    going = false;
    observer.disconnect();
    return {
      frames: gaps.length,
      longest: Math.round(Math.max(0, ...gaps)),
      over50: gaps.filter((gap) => gap > 50).length,
      task: Math.round(Math.max(0, ...tasks)),
    };
  };
};
`;

export interface Frames {
  readonly frames: number;
  readonly longest: number;
  readonly over50: number;
  readonly task: number;
}
