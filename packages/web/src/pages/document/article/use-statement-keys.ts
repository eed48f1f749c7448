import { useShortcuts } from '../../../keyboard/shortcuts.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Said } from '../text/said.ts';
import type { Looking } from './looking.ts';
import type { Travel } from './use-travel.ts';

export interface StatementKeys {
  readonly doc: DocumentText;
  readonly looking: Looking;
  readonly travel: Travel;
  /** The statement that the right pane shows. */
  readonly open: string | null;
  readonly onOpen: (statement: string) => void;
  /** Opens the next one in its place. */
  readonly onStep: (statement: string) => void;
}

/** j and k go from statement to statement; where one is open beside, the next is opened too. */
export function useStatementKeys(keys: StatementKeys): void {
  const { doc, looking, travel, open, onOpen, onStep } = keys;
  const move = (step: 1 | -1): void => {
    // What the pointer happens to rest on does not decide where the keys go on from.
    const here = open ?? focused() ?? looking.at();
    const next = stepFrom(doc.said, here, step) ?? firstInSight(doc);
    if (next === null) return;
    travel.goTo(next, next.id);
    looking.lookAt(next.id);
    if (open !== null) onStep(next.id);
  };
  const openHere = (): void => {
    const here = focused() ?? looking.at();
    if (here !== null) onOpen(here);
  };
  useShortcuts([
    { keys: 'j', label: 'Next statement', group: 'Document', run: () => move(1) },
    { keys: 'k', label: 'Statement before', group: 'Document', run: () => move(-1) },
    { keys: 'Enter', label: 'About this statement', group: 'Document', run: openHere },
  ]);
}

/** The statement after or before one, which stays at the ends; null where there is none to start from. */
export function stepFrom<One extends Pick<Said, 'id'>>(
  said: readonly One[],
  here: string | null,
  step: 1 | -1,
): One | null {
  const at = said.findIndex(({ id }) => id === here);
  if (at === -1) return null;
  return said[at + step] ?? said[at] ?? null;
}

/** The statement whose mark has the focus. */
function focused(): string | null {
  return document.activeElement?.getAttribute('data-mark') ?? null;
}

/** The first whose mark is on the screen; else the first of all. */
function firstInSight({ said, saidById }: DocumentText): Said | null {
  const marks = [...document.querySelectorAll('[data-scroll-main] [data-mark]')];
  const top = document.querySelector('[data-scroll-main]')?.getBoundingClientRect().top ?? 0;
  const mark = marks.find((one) => one.getBoundingClientRect().top >= top);
  return saidById.get(mark?.getAttribute('data-mark') ?? '') ?? said[0] ?? null;
}
