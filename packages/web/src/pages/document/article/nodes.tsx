import type { ReactNode } from 'react';
import type { LeftOut } from '../text/left-out.ts';
import type { Mark } from '../text/mark.ts';
import type { Node, Run } from '../text/runs.ts';
import { LeftOutWithin } from './left-out.tsx';
import styles from './passage.module.css';

export type Inserted =
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }
  | { readonly kind: 'note'; readonly number: number };

const ROLES: ReadonlySet<string> = new Set([
  'source',
  'cue',
  'content',
  'time',
  'place',
  'figure',
  'found',
]);
const DRAWN: ReadonlySet<string> = new Set(['source', 'cue', 'content']);

/** The words of a passage, with what they are: text only, whatever a source says. */
export function Nodes({
  text,
  nodes,
}: {
  readonly text: string;
  readonly nodes: readonly Node<Inserted>[];
}): ReactNode {
  return nodes.map((node, index) =>
    node.kind === 'run' ? (
      <Words key={index} text={text} run={node.run} />
    ) : (
      <Marked key={index} mark={node.mark}>
        <Nodes text={text} nodes={node.nodes} />
      </Marked>
    ),
  );
}

function Words({ text, run }: { readonly text: string; readonly run: Run<Inserted> }) {
  const words = text.slice(run.start, run.end);
  if (run.insets.length === 0) return words;
  return (
    <>
      {run.insets.map(({ content }, index) =>
        content.kind === 'note' ? (
          <sup key={index} className={styles.note}>
            {content.number}
          </sup>
        ) : (
          <LeftOutWithin key={index} leftOut={content.leftOut} />
        ),
      )}
      {words}
    </>
  );
}

function Marked({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  const { kind, means, statement, entity } = mark;
  // A link of the router for each of ten thousand names would cost more than the text: the article follows these.
  if (kind === 'mention' && entity !== undefined)
    return (
      <a href={`/entities/${entity}`} data-entity={entity} className={styles.mention} title={means}>
        {children}
      </a>
    );
  return (
    <mark
      data-role={ROLES.has(kind) ? kind : undefined}
      data-kind={kind}
      data-statement={statement}
      data-drawn={DRAWN.has(kind) ? '' : undefined}
      className={styles.mark}
      title={means}
    >
      {children}
    </mark>
  );
}
