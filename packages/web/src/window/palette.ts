/** Colors of the tokens as a canvas takes them. */
export type Palette<Name extends string> = Readonly<Record<Name, string>>;

/**
 * What tokens are in the theme that holds for an element: `light-dark()` is resolved by asking for the color of a
 * piece of text.
 */
export function paletteOf<Name extends string>(
  at: HTMLElement,
  tokens: Readonly<Record<Name, string>>,
): Palette<Name> {
  const probe = document.createElement('span');
  probe.hidden = true;
  at.append(probe);
  const names = Object.keys(tokens) as Name[];
  const colors = names.map((name) => {
    probe.style.color = `var(${tokens[name]})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colors) as Palette<Name>;
}

/** Tells when colors may be others: another theme here or in the system, or paper. @returns what stops it. */
export function onThemeChange(listener: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', 'print'].map((query) =>
    globalThis.matchMedia(query),
  );
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const one of media) one.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const one of media) one.removeEventListener('change', listener);
  };
}
