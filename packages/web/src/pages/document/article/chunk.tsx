import { memo, useRef } from 'react';
import { type Chunk as ChunkOfText, heightOf } from '../text/chunks.ts';
import type { DocumentText } from '../text/document-text.ts';
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
  const { doc, set, chunk, wanted, open, onOpen } = props;
  const element = useRef<HTMLDivElement>(null);
  const near = useNear(element, doc.chunks.length <= 3) || wanted;
  const passages = doc.passages.slice(chunk.first, chunk.after);
  return (
    <div
      ref={element}
      className={styles.chunk}
      style={{ containIntrinsicBlockSize: `auto ${heightOf(chunk)}px` }}
      data-chunk={chunk.number}
    >
      {near ? (
        passages.map((passage) => (
          <div key={passage.number} className={styles.slot}>
            {set.leftOut && <Between doc={doc} number={passage.number} />}
            <Passage
              text={doc.text}
              passage={passage}
              marks={set.marks[passage.number] ?? []}
              insets={set.insets[passage.number] ?? []}
              touching={set.touching[passage.number] ?? []}
              beginning={set.beginning[passage.number] ?? []}
              open={open}
              recurring={set.recurring && passage.recurring}
              onOpen={onOpen}
            />
          </div>
        ))
      ) : (
        <div className={styles.far}>{doc.text.slice(chunk.start, chunk.end)}</div>
      )}
    </div>
  );
});

/** What was left out before a passage or, by the number after the last, at the end. */
export function Between({ doc, number }: { readonly doc: DocumentText; readonly number: number }) {
  const all = doc.leftOut.before.get(number);
  return all === undefined ? null : (
    <div className={styles.between}>
      <LeftOutBetween all={all} />
    </div>
  );
}
