/**
 * Which key combination an event is, as shortcuts are written: `j`, `?`, `Enter`, `Shift+j`. Null where it is none of
 * ours: with Ctrl, Alt or Meta held, or while something is being composed.
 */
export function keyOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
}): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing === true) return null;
  return event.key === 'Shift' || event.key === 'Dead' ? null : event.key;
}

/** Follows keys to whole shortcuts: `g` then `o` is `g o`. A started sequence is dropped after a second. */
export interface Sequence {
  readonly started: string | null;
  readonly at: number;
}

export const NOTHING_STARTED: Sequence = { started: null, at: 0 };
const PATIENCE = 1000;

/** What `key`, pressed `now` (milliseconds), makes of a sequence: a shortcut to run, or the sequence to go on with. */
export function follow(
  sequence: Sequence,
  key: string,
  now: number,
  known: ReadonlySet<string>,
): { readonly run: string | null; readonly next: Sequence } {
  const started = now - sequence.at <= PATIENCE ? sequence.started : null;
  const whole = started === null ? key : `${started} ${key}`;
  if (known.has(whole)) return { run: whole, next: NOTHING_STARTED };
  const begins = [...known].some((keys) => keys.startsWith(`${key} `));
  if (begins) return { run: null, next: { started: key, at: now } };
  return { run: known.has(key) ? key : null, next: NOTHING_STARTED };
}
