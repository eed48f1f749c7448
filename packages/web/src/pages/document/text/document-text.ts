import { codePointIndex, type CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DocumentReading } from '../../../api/types.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Stretch } from './runs.ts';
import { type Said, saidIn } from './said.ts';

/** A document made ready to be set: all offsets are UTF-16 units of `text`. */
export interface DocumentText {
  readonly view: DocumentReading;
  readonly text: string;
  readonly index: CodePointIndex;
  readonly passages: readonly Passage[];
  readonly chunks: readonly Chunk[];
  readonly said: readonly Said[];
  readonly saidById: ReadonlyMap<string, Said>;
  /** It has posts whose times are told. */
  readonly isTimed: boolean;
}

export function documentText(view: DocumentReading): DocumentText {
  const { text } = view;
  const index = codePointIndex(text);
  const passages = passagesOf(view.passages, index);
  const said = saidIn(view.statements, text, index);
  return {
    view,
    text,
    index,
    passages,
    chunks: chunksOf(passages),
    said,
    saidById: new Map(said.map((one) => [one.id, one])),
    isTimed: passages.some(({ opensPostAt }) => opensPostAt !== null),
  };
}

/** The stretch that an address points at: `120-180`, in code points. */
export function stretchAt(at: string | null, { text, index }: DocumentText): Stretch | null {
  if (at === null) return null;
  const [start = 0, end = 0] = at.split('-').map(Number);
  const stretch = {
    start: Math.min(index.toUnit(start), text.length),
    end: Math.min(index.toUnit(end), text.length),
  };
  return stretch.start < stretch.end ? stretch : null;
}

/** The other way: what an address says of a stretch. */
export function addressOf({ start, end }: Stretch, { index }: DocumentText): string {
  return `${index.toCodePoint(start)}-${index.toCodePoint(end)}`;
}
