import { useCallback, useEffect, useState } from 'react';
import type { DocumentText } from '../text/document-text.ts';
import { passageAt } from '../text/passages.ts';
import type { Stretch } from '../text/runs.ts';

/** Where somebody goes: the chunk that must be set first, and what is to be on the screen then. */
export interface Destination {
  readonly chunk: number;
  readonly passage: number;
  /** The statement whose mark gets the focus. */
  readonly focus: string | null;
}

export interface Travel {
  readonly destination: Destination | null;
  readonly goTo: (stretch: Stretch, focus?: string | null) => void;
}

/** Times that a place is looked for again, as what is above it gets its real height. */
const TRIES = 6;

/** Brings stretches of the text onto the screen, and the focus to their marks. What is in sight already stays where it is. */
export function useTravel(doc: DocumentText): Travel {
  const [destination, setDestination] = useState<Destination | null>(null);
  const goTo = useCallback(
    (stretch: Stretch, focus: string | null = null) => {
      const passage = Math.min(passageAt(doc.passages, stretch.start), doc.passages.length - 1);
      const chunk = doc.chunks.findIndex(({ first, after }) => first <= passage && passage < after);
      setDestination({ chunk, passage, focus });
    },
    [doc],
  );
  useEffect(() => {
    if (destination === null) return undefined;
    let tries = 0;
    let frame = 0;
    const arrive = (): void => {
      const settled = bringIntoView(destination.passage);
      tries += 1;
      if (tries < TRIES && !settled) frame = requestAnimationFrame(arrive);
      else focusMark(destination);
    };
    frame = requestAnimationFrame(arrive);
    return () => cancelAnimationFrame(frame);
  }, [destination]);
  return { destination, goTo };
}

/** Gives whether it was in sight already. */
function bringIntoView(number: number): boolean {
  const passage = document.querySelector(`[data-passage="${number}"]`);
  const scroller = passage?.closest('[data-scroll-main]');
  if (passage == null || scroller == null) return false;
  const words = passage.querySelector('[data-drawn], [data-role="found"]') ?? passage;
  const box = words.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (box.top >= frame.top && box.top + Math.min(box.height, 40) <= frame.bottom) return true;
  words.scrollIntoView({ block: box.height < frame.height / 2 ? 'center' : 'start' });
  return false;
}

function focusMark({ focus, passage }: Destination): void {
  if (focus === null) return;
  const marks = document.querySelectorAll<HTMLElement>(`[data-passage="${passage}"] [data-mark]`);
  const mark = [...marks].find((one) => one.getAttribute('data-mark') === focus);
  mark?.focus({ preventScroll: true });
}
