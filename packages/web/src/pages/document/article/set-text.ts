import type { DrawnLayer } from '../../../api/types.ts';
import type { DocumentText } from '../text/document-text.ts';
import { foundMarks } from '../text/found-marks.ts';
import type { Layer } from '../text/layers.ts';
import { type LeftOutPlaces, leftOutPlaces } from '../text/left-out.ts';
import type { Mark } from '../text/mark.ts';
import { byPassage, passageAt } from '../text/passages.ts';
import type { Inset, Stretch } from '../text/runs.ts';
import type { Said } from '../text/said.ts';
import type { Inserted } from './nodes.tsx';

/** What is drawn into one passage. */
export interface SetPassage {
  readonly marks: readonly Mark[];
  readonly insets: readonly Inset<Inserted>[];
  /** Statements of which a part stands in it, and those that begin in it and are named beside it. */
  readonly touching: readonly Said[];
  readonly beginning: readonly Said[];
}

/** What is drawn into a text. */
export interface SetText {
  /** By number of the passage; worked out when it is asked for. */
  readonly passage: (number: number) => SetPassage;
  /** What stood before each passage and is not of the text; after the last, by how many there are. */
  readonly leftOut: LeftOutPlaces['before'];
  readonly recurring: boolean;
}

export interface SetOptions {
  readonly layers: readonly (Layer | 'none')[];
  /** The layers that were asked for, as far as they are there. */
  readonly drawn: readonly DrawnLayer[];
  /** What the address points at. */
  readonly found: Stretch | null;
  /** On paper, the number of each statement stands after its words. */
  readonly numbered: boolean;
}

type ByPassage<One> = readonly (readonly One[])[];

export function setText(
  doc: DocumentText,
  { layers, drawn, found, numbered }: SetOptions,
): SetText {
  const { passages, said, index } = doc;
  const statements = layers.includes('statements');
  const stated = statedIn(doc);
  const pointedAt: Mark[] = found === null ? [] : [{ ...found, kind: 'found' }];
  const marks = [
    byPassage(passages, pointedAt),
    ...(statements ? [stated.quiet] : []),
    ...drawn.map((layer) => layerIn(layer, doc)),
  ];
  const leftOut = leftOutPlaces(
    drawn.flatMap(({ removed }) => removed ?? []),
    passages,
    index,
  );
  const insets = insetsOf(doc, [
    ...leftOut.within.map(({ at, content }) => inset(at, { kind: 'left-out', leftOut: content })),
    ...(numbered && statements
      ? said.map(({ end }, at) => inset(end, { kind: 'note', number: at + 1 }))
      : []),
  ]);
  return {
    passage: (number) => ({
      marks: marks.flatMap((one) => one[number] ?? []),
      insets: insets.get(number) ?? [],
      touching: stated.touching[number] ?? [],
      beginning: statements ? (stated.beginning[number] ?? []) : [],
    }),
    leftOut: leftOut.before,
    recurring: layers.includes('recurring'),
  };
}

interface Stated {
  readonly quiet: ByPassage<Mark>;
  readonly touching: ByPassage<Said>;
  readonly beginning: ByPassage<Said>;
}

/** Found once for each document and each layer, so that switching one costs no more than that one. */
const STATED = new WeakMap<DocumentText, Stated>();
const DRAWN = new WeakMap<DrawnLayer, ByPassage<Mark>>();

function statedIn(doc: DocumentText): Stated {
  const known = STATED.get(doc);
  if (known !== undefined) return known;
  const { passages, said, saidById } = doc;
  const quiet = byPassage(
    passages,
    said.flatMap((one) => one.quiet),
  );
  const found: Stated = {
    quiet,
    touching: quiet.map((marks) =>
      [...new Set(marks.map(({ statement }) => statement))].flatMap(
        (id) => saidById.get(id ?? '') ?? [],
      ),
    ),
    beginning: beginningIn(doc),
  };
  STATED.set(doc, found);
  return found;
}

function layerIn(layer: DrawnLayer, { passages, index }: DocumentText): ByPassage<Mark> {
  const known = DRAWN.get(layer);
  if (known?.length === passages.length) return known;
  const found = byPassage(passages, foundMarks(layer, index));
  DRAWN.set(layer, found);
  return found;
}

function inset(at: number, content: Inserted): Inset<Inserted> {
  return { at, content };
}

/** A number at the end of a passage belongs to that one, not to the next. */
function insetsOf(
  { passages }: DocumentText,
  all: readonly Inset<Inserted>[],
): ReadonlyMap<number, readonly Inset<Inserted>[]> {
  const found = new Map<number, Inset<Inserted>[]>();
  for (const one of all) {
    const number = passageAt(passages, one.content.kind === 'note' ? one.at - 1 : one.at);
    found.set(number, [...(found.get(number) ?? []), one]);
  }
  return found;
}

function beginningIn({ passages, said }: DocumentText): ByPassage<Said> {
  const found = passages.map((): Said[] => []);
  for (const one of said) found[passageAt(passages, one.start)]?.push(one);
  return found;
}
