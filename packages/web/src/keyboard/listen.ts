import { follow, keyOf, NOTHING_STARTED, type Sequence } from './keys.ts';
import type { Registry } from './registry.ts';

/** Where keys belong to what has the focus. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]';
/** What Enter and Space operate by themselves. */
const OPERATED = 'a[href], button, summary, [role="button"], [role="tab"], [role="slider"]';

/**
 * Runs shortcuts as keys are pressed on the page; never while something is typed into or a dialog is open, and not
 * where somebody has handled the key already. Returns what stops it.
 */
export function listenForShortcuts(
  target: Document,
  registry: Registry,
  enabled: () => boolean,
): () => void {
  let sequence: Sequence = NOTHING_STARTED;
  const onKey = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (key === null || event.defaultPrevented || !enabled() || belongsToFocus(event, key)) return;
    const shortcuts = new Map(registry.all().map((shortcut) => [shortcut.keys, shortcut]));
    const { run, next } = follow(sequence, key, event.timeStamp, new Set(shortcuts.keys()));
    sequence = next;
    if (run === null) return;
    event.preventDefault();
    shortcuts.get(run)?.run();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}

function belongsToFocus(event: KeyboardEvent, key: string): boolean {
  const at = event.target instanceof Element ? event.target : null;
  if (at === null) return false;
  if (isTypedInto(at) || at.closest('[role="dialog"], [role="alertdialog"]') !== null) return true;
  return (key === 'Enter' || key === ' ') && at.matches(OPERATED);
}

function isTypedInto(at: Element): boolean {
  if (at instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(at.type))
    return false;
  return at.closest(TYPING) !== null;
}
