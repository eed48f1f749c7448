import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, type PointerEvent, memo, useContext, useMemo } from 'react';
import type { DrawnLayer } from '../../../api/types.ts';
import { Empty } from '../../../kit/empty.tsx';
import type { DocumentText } from '../text/document-text.ts';
import type { Layer } from '../text/layers.ts';
import type { Stretch } from '../text/runs.ts';
import { Between, Chunk } from './chunk.tsx';
import { LookingAt } from './looking.ts';
import { setText } from './set-text.ts';
import { StatementNotes } from './statement-notes.tsx';
import { usePrinting } from '../../../kit/use-printing.ts';
import type { Destination } from './use-travel.ts';
import styles from './article.module.css';

export interface ArticleProps {
  readonly doc: DocumentText;
  readonly layers: readonly (Layer | 'none')[];
  readonly drawn: readonly DrawnLayer[];
  readonly found: Stretch | null;
  readonly open: string | null;
  readonly destination: Destination | null;
  readonly onOpen: (statement: string) => void;
}

/** Longer texts are printed as the characters they are: to set them whole would take too long. */
const PRINTED = 400_000;

/** The text as published, with what is drawn into it. */
export const Article = memo(function Article(props: ArticleProps) {
  const { doc, layers, drawn, found, open, destination, onOpen } = props;
  const { lookAt } = useContext(LookingAt);
  const navigate = useNavigate();
  const printing = usePrinting() && doc.text.length <= PRINTED;
  const set = useMemo(
    () => setText(doc, { layers, drawn, found, numbered: printing }),
    [doc, layers, drawn, found, printing],
  );
  if (doc.passages.length === 0)
    return (
      <Empty title="Nothing in this document was taken for its text.">
        The captured source shows what it holds, and why it was left out.
      </Empty>
    );
  const onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') lookAt(statementAt(event.target));
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const entity = event.target.closest('[data-entity]')?.getAttribute('data-entity');
    if (entity != null && isPlain(event)) {
      event.preventDefault();
      void navigate({ to: '/entities/$entity', params: { entity } });
    }
    if (event.target.closest('a, button, summary') !== null) return;
    if (globalThis.getSelection()?.isCollapsed === false) return;
    const statement = statementAt(event.target);
    if (statement !== null) onOpen(statement);
  };
  return (
    // What a click on words does, the marks beside them do for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles.article}
      lang={doc.view.document.language ?? undefined}
      data-times={doc.isTimed}
      data-marks={layers.includes('statements')}
      onPointerOver={onPointerOver}
      onPointerLeave={() => lookAt(null)}
      onClick={onClick}
    >
      {doc.chunks.map((chunk) => (
        <Chunk
          key={chunk.number}
          doc={doc}
          set={set}
          chunk={chunk}
          wanted={printing || chunk.number === destination?.chunk}
          open={openIn(doc, open, chunk)}
          onOpen={onOpen}
        />
      ))}
      <Between all={set.leftOut.get(doc.passages.length)} />
      {printing && layers.includes('statements') && (
        <StatementNotes said={doc.said} revision={doc.view.revision} />
      )}
    </article>
  );
});

/** The open statement for the chunks that it touches; the others need not know. */
function openIn(doc: DocumentText, open: string | null, chunk: Stretch): string | null {
  const said = doc.saidById.get(open ?? '');
  return said !== undefined && said.start < chunk.end && said.end > chunk.start ? open : null;
}

/** The innermost statement whose words are there. */
function statementAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return (
    target.closest('[data-statement]')?.getAttribute('data-statement') ??
    target.closest('[data-mark]')?.getAttribute('data-mark') ??
    null
  );
}

/** A click that leads on here: with a key held it opens another tab or window. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
