import type { DocumentText } from '../text/document-text.ts';
import { foundMarks, MARKED_LAYERS } from '../text/found-marks.ts';
import type { Layer } from '../text/layers.ts';
import type { Mark } from '../text/mark.ts';
import { byPassage, passageAt } from '../text/passages.ts';
import type { Inset, Stretch } from '../text/runs.ts';
import type { Said } from '../text/said.ts';
import type { Inserted } from './nodes.tsx';

/** What is drawn into a text, by number of the passage. */
export interface SetText {
  readonly marks: readonly (readonly Mark[])[];
  readonly insets: readonly (readonly Inset<Inserted>[])[];
  readonly touching: readonly (readonly Said[])[];
  readonly beginning: readonly (readonly Said[])[];
  readonly leftOut: boolean;
  readonly recurring: boolean;
}

export interface SetOptions {
  readonly layers: readonly (Layer | 'none')[];
  /** What the address points at. */
  readonly found: Stretch | null;
  /** On paper, the number of each statement stands after its words. */
  readonly numbered: boolean;
}

export function setText(doc: DocumentText, { layers, found, numbered }: SetOptions): SetText {
  const { passages, said, leftOut, view, index } = doc;
  const statements = layers.includes('statements');
  const marks: Mark[] = [
    ...(found === null ? [] : [{ ...found, kind: 'found' as const }]),
    ...(statements ? said.flatMap(({ quiet }) => quiet) : []),
    ...MARKED_LAYERS.filter((layer) => layers.includes(layer)).flatMap((layer) => [
      ...foundMarks(view, layer, index),
    ]),
  ];
  const shownLeftOut = layers.includes('removed');
  return {
    marks: byPassage(passages, marks),
    insets: insetsOf(doc, [
      ...(shownLeftOut
        ? leftOut.within.map(({ at, content }) => inset(at, { kind: 'left-out', leftOut: content }))
        : []),
      ...(numbered && statements
        ? said.map(({ end }, at) => inset(end, { kind: 'note', number: at + 1 }))
        : []),
    ]),
    touching: byPassage(
      passages,
      said.flatMap((one) => one.quiet.map(({ start, end }) => ({ start, end, one }))),
    ).map((found) => [...new Set(found.map(({ one }) => one))]),
    beginning: statements ? beginningIn(doc) : [],
    leftOut: shownLeftOut,
    recurring: layers.includes('recurring'),
  };
}

function inset(at: number, content: Inserted): Inset<Inserted> {
  return { at, content };
}

/** A number at the end of a passage belongs to that one, not to the next. */
function insetsOf({ passages }: DocumentText, all: readonly Inset<Inserted>[]): SetText['insets'] {
  const found = passages.map((): Inset<Inserted>[] => []);
  for (const one of all)
    found[passageAt(passages, one.content.kind === 'note' ? one.at - 1 : one.at)]?.push(one);
  return found;
}

function beginningIn({ passages, said }: DocumentText): SetText['beginning'] {
  const found = passages.map((): Said[] => []);
  for (const one of said) found[passageAt(passages, one.start)]?.push(one);
  return found;
}
