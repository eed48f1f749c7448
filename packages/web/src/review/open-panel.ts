import { useCallback, useSyncExternalStore } from 'react';
import type { LinePanel } from './review-keys.ts';

/**
 * What of which line is open: a key pressed in a list opens the line beside it, and in it what the key is for. It is not
 * part of the address.
 */
let opened: { readonly line: string; readonly panel: LinePanel } | null = null;
const listeners = new Set<() => void>();

/** Null closes whatever is open. */
export function openPanel(line: string, panel: LinePanel | null): void {
  opened = panel === null ? null : { line, panel };
  for (const listener of listeners) listener();
}

/** Closes what was open, unless something else was opened while it was being saved. */
export function closePanel(line: string, panel: LinePanel): void {
  if (opened?.line === line && opened.panel === panel) openPanel(line, null);
}

/** What of a line is open, and what opens something else of it. */
export function useOpenPanel(line: string): [LinePanel | null, (panel: LinePanel | null) => void] {
  const panel = useSyncExternalStore(subscribe, () =>
    opened?.line === line ? opened.panel : null,
  );
  const set = useCallback((next: LinePanel | null) => openPanel(line, next), [line]);
  return [panel, set];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
