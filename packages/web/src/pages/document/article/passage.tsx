import { memo, useMemo } from 'react';
import { classes } from '../../../kit/classes.ts';
import type { Mark } from '../text/mark.ts';
import type { Passage as PassageOfText } from '../text/passages.ts';
import { type Inset, nested, runsOf } from '../text/runs.ts';
import type { Said } from '../text/said.ts';
import { Bracket } from './bracket.tsx';
import { useLookedAt } from './looking.ts';
import { MarginMarks } from './margin-marks.tsx';
import { type Inserted, Nodes } from './nodes.tsx';
import { PostTime } from './post-time.tsx';
import styles from './passage.module.css';

export interface PassageProps {
  readonly text: string;
  readonly passage: PassageOfText;
  /** What is drawn into it at rest. */
  readonly marks: readonly Mark[];
  readonly insets: readonly Inset<Inserted>[];
  /** Statements of which a part stands in it. */
  readonly touching: readonly Said[];
  /** Those that begin in it, which the margin names. */
  readonly beginning: readonly Said[];
  /** The statement that the right pane shows. */
  readonly open: string | null;
  readonly recurring: boolean;
  readonly onOpen: (statement: string) => void;
}

/** One passage: its words in the middle, its time before them, its statements beside them. */
export const Passage = memo(function Passage(props: PassageProps) {
  const { text, passage, marks, insets, touching, beginning, open, recurring, onOpen } = props;
  const among = useMemo(() => new Set(touching.map(({ id }) => id)), [touching]);
  const looked = useLookedAt(among);
  const drawn = useMemo(
    () => touching.filter(({ id }) => id === looked || id === open),
    [touching, looked, open],
  );
  const nodes = useMemo(() => {
    const shown = new Set(drawn.map(({ id }) => id));
    const quiet = marks.filter(({ kind, statement }) =>
      kind === 'said' || kind === 'speaking' ? !shown.has(statement ?? '') : true,
    );
    return nested(runsOf(passage, [...quiet, ...drawn.flatMap((one) => one.drawn)], insets));
  }, [passage, marks, drawn, insets]);
  const bracketed = looked ?? (drawn.length > 0 ? open : null);
  const Element = ELEMENTS[passage.kind] ?? 'p';
  return (
    <div
      className={classes(styles.passage, recurring && styles.recurring)}
      data-kind={passage.kind}
      data-passage={passage.number}
      data-opens-post={passage.opensPostAt !== null}
    >
      {passage.opensPostAt !== null && (
        <PostTime postedAt={passage.opensPostAt} day={passage.opensDay} />
      )}
      <Element className={styles.words} lang={passage.language ?? undefined}>
        <Nodes text={text} nodes={nodes} />
      </Element>
      {recurring && <p className={styles.own}>the outlet’s own line</p>}
      {beginning.length > 0 && (
        <MarginMarks beginning={beginning} looked={looked} open={open} onOpen={onOpen} />
      )}
      {bracketed !== null && <Bracket statement={bracketed} />}
    </div>
  );
});

const ELEMENTS: Partial<Record<PassageOfText['kind'], 'h2' | 'h3' | 'blockquote'>> = {
  heading: 'h3',
  quotation: 'blockquote',
};
