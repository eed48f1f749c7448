import { memo, useMemo, useRef } from 'react';
import { type Chunk as ChunkOfText, heightOf } from '../text/chunks.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { LeftOut } from '../text/left-out.ts';
import { LeftOutBetween } from './left-out.tsx';
import { Passage } from './passage.tsx';
import type { SetText } from './set-text.ts';
import { useNear } from './use-near.ts';
import styles from './article.module.css';

export interface ChunkProps {
  readonly doc: DocumentText;
  readonly set: SetText;
  readonly chunk: ChunkOfText;
  /** It is set whether or not it is near: somebody goes there, or prints. */
  readonly wanted: boolean;
  readonly open: string | null;
  readonly onOpen: (statement: string) => void;
}

/**
 * Some passages of a text. Far from the screen they are plain characters, which can be found and copied, and whose layout the
 * browser leaves until they come near; then they are set in full.
 */
export const Chunk = memo(function Chunk(props: ChunkProps) {
  const { doc, chunk, wanted } = props;
  const element = useRef<HTMLDivElement>(null);
  const near = useNear(element, doc.chunks.length <= 6) || wanted;
  return (
    <div
      ref={element}
      className={styles.chunk}
      style={{ containIntrinsicBlockSize: `auto ${heightOf(chunk)}px` }}
      data-chunk={chunk.number}
    >
      {near ? (
        <Passages {...props} />
      ) : (
        <div className={styles.far}>{doc.text.slice(chunk.start, chunk.end)}</div>
      )}
    </div>
  );
});

function Passages({ doc, set, chunk, open, onOpen }: ChunkProps) {
  const passages = useMemo(
    () =>
      doc.passages
        .slice(chunk.first, chunk.after)
        .map((passage) => ({ passage, ...set.passage(passage.number) })),
    [doc, set, chunk],
  );
  return passages.map(({ passage, marks, insets, touching, beginning }) => (
    <div key={passage.number} className={styles.slot}>
      <Between all={set.leftOut.get(passage.number)} />
      <Passage
        text={doc.text}
        passage={passage}
        marks={marks}
        insets={insets}
        touching={touching}
        beginning={beginning}
        open={open}
        recurring={set.recurring && passage.recurring}
        onOpen={onOpen}
      />
    </div>
  ));
}

/** What was left out between two passages. */
export function Between({ all }: { readonly all: readonly LeftOut[] | undefined }) {
  return all === undefined ? null : (
    <div className={styles.between}>
      <LeftOutBetween all={all} />
    </div>
  );
}
