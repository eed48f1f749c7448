import { useEffect, useEffectEvent } from 'react';
import type { Statement } from '../api/types.ts';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import type { Review } from './use-review.ts';

/** What of a line is opened by a key. */
export type LinePanel = 'correct' | 'note' | 'tag' | 'cite';

export interface ReviewKeys {
  /** The line that the keys are about; undefined where there is none. */
  readonly statement: Statement | undefined;
  readonly review: Review;
  readonly onPanel: (panel: LinePanel, statement: Statement) => void;
  /** Told that it was rejected, or no longer is. */
  readonly onRejected?: (statement: Statement) => void;
  readonly when?: boolean;
}

const GROUP = 'A line';

/** The keys of an analyst: a accepts, r rejects, e corrects, n notes, t tags, c cites, z takes back. */
export function useReviewKeys({
  statement,
  review,
  onPanel,
  onRejected,
  when = true,
}: ReviewKeys): void {
  const { writable } = review;
  const on = (run: (statement: Statement) => void) => (): void => {
    if (statement !== undefined) run(statement);
  };
  const panel = (which: LinePanel) => on((one) => onPanel(which, one));
  const reject = async (one: Statement): Promise<void> => {
    if (await review.reject(one)) onRejected?.(one);
  };
  useShortcuts(
    [{ keys: 'c', label: 'Copy as a citation', group: GROUP, run: panel('cite') }],
    when,
  );
  useShortcuts(
    [
      { keys: 'a', label: 'Accept', group: GROUP, run: on((one) => void review.accept(one)) },
      { keys: 'r', label: 'Reject', group: GROUP, run: on((one) => void reject(one)) },
      { keys: 'e', label: 'Correct act or speaker', group: GROUP, run: panel('correct') },
      { keys: 'n', label: 'Note', group: GROUP, run: panel('note') },
      { keys: 't', label: 'Tag', group: GROUP, run: panel('tag') },
      { keys: 'z', label: 'Undo (Ctrl Z too)', group: GROUP, run: () => void review.undoLatest() },
    ],
    when && writable,
  );
  const undoLatest = useEffectEvent(() => void review.undoLatest());
  useEffect(() => {
    if (!when || !writable) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndo(event) || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      undoLatest();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [when, writable]);
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
}

/** There it takes back what was typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
