/** What was dropped or pasted onto the page, to be added. */
export type Offered =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'address'; readonly url: string };

/** The web address that a pasted text is; null where it is anything else. */
export function pastedAddress(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  const url = URL.parse(trimmed);
  return url !== null && /^https?:$/.test(url.protocol) ? trimmed : null;
}

/**
 * Listens for files dropped anywhere on the page, and for an address pasted where nothing is typed. `onOver` tells
 * whether files hang over the page. Returns what stops it.
 */
export function listenForInputs(
  target: Window,
  onOffered: (offered: Offered) => void,
  onOver: (over: boolean) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let leave: ReturnType<typeof setTimeout> | undefined;
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(true);
      clearTimeout(leave);
      leave = setTimeout(() => onOver(false), 300);
    },
    { signal },
  );
  target.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onOffered({ kind: 'files', files });
    },
    { signal },
  );
  target.addEventListener(
    'paste',
    (event) => {
      if (event.target instanceof Element && event.target.closest('input, textarea') !== null)
        return;
      const url = pastedAddress(event.clipboardData?.getData('text/plain') ?? '');
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) onOffered({ kind: 'files', files });
      else if (url !== null) onOffered({ kind: 'address', url });
    },
    { signal },
  );
  return () => stop.abort();
}
