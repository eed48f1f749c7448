const GAP = 6;
const MARGIN = 8;

/** Puts what floats under a rectangle of the page, or above it where there is no room, and keeps it in sight. */
export function placeBeside(floating: HTMLElement, about: DOMRect): void {
  const { width, height } = floating.getBoundingClientRect();
  const { innerWidth, innerHeight } = globalThis.window;
  const below = about.bottom + GAP;
  const top = below + height + MARGIN > innerHeight ? about.top - GAP - height : below;
  const middle = about.left + about.width / 2 - width / 2;
  const left = Math.max(MARGIN, Math.min(middle, innerWidth - width - MARGIN));
  floating.style.setProperty('left', `${Math.round(left)}px`);
  floating.style.setProperty('top', `${Math.round(top)}px`);
}
