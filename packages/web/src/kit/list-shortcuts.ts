import type { KeyboardEvent } from 'react';
import { useShortcuts } from '../keyboard/shortcuts.ts';

export interface ListPosition {
  readonly count: number;
  /** The row that the focus is on or was last. */
  readonly at: number | null;
  /** What was open has left the list, and another row stands in its place: the next one. */
  readonly replaced?: boolean;
  /** The first row that is drawn: where one begins. */
  readonly first: number;
  readonly isHeading: (index: number) => boolean;
  readonly go: (index: number) => void;
  readonly onOpen?: (index: number) => void;
}

/** j and k from anywhere on the page; the arrow keys, Home and End within the list, as the function that is returned. */
export function useListShortcuts(list: ListPosition): (event: KeyboardEvent) => void {
  const move = (step: 1 | -1): void => {
    const here = list.replaced === true && step === 1 ? -1 : 0;
    const from = list.at === null ? list.first - (step === 1 ? 1 : 0) : list.at + here;
    const to = nextRow(list, from, step);
    if (to !== null) list.go(to);
  };
  const open = (): void => {
    if (list.at !== null) list.onOpen?.(list.at);
  };
  useShortcuts([
    { keys: 'j', label: 'Next line', group: 'Lists', run: () => move(1) },
    { keys: 'k', label: 'Previous line', group: 'Lists', run: () => move(-1) },
    { keys: 'Enter', label: 'Open the line', group: 'Lists', run: open },
  ]);
  return (event) => {
    if (event.target instanceof Element && event.target.matches('input, select, textarea')) return;
    const run = new Map<string, () => void>([
      ['ArrowDown', () => move(1)],
      ['ArrowUp', () => move(-1)],
      ['Home', () => goTo(nextRow(list, -1, 1))],
      ['End', () => goTo(nextRow(list, list.count, -1))],
    ]).get(event.key);
    if (run === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    run();
  };

  function goTo(index: number | null): void {
    if (index !== null) list.go(index);
  }
}

/** The next row that is no heading, from `from` on; null at the end. */
export function nextRow(
  { count, isHeading }: Pick<ListPosition, 'count' | 'isHeading'>,
  from: number,
  step: 1 | -1,
): number | null {
  for (let index = from + step; index >= 0 && index < count; index += step)
    if (!isHeading(index)) return index;
  return null;
}
