import { MessageSquareText } from 'lucide-react';
import type { Statement } from '../api/types.ts';
import { actWord, isSaidBy } from './act-word.ts';
import { Chip } from './chip.tsx';
import { CitationLine } from './citation-line.tsx';
import { Confidence } from './confidence.tsx';
import { Interval } from './date-label.tsx';
import type { Highlight } from './highlighted.ts';
import { StatusMark } from './status-mark.tsx';
import { Words } from './words.tsx';
import styles from './statement-line.module.css';

export interface StatementLineProps {
  readonly statement: Statement;
  /** `full` shows the whole content, the words of source and cue, and the title; `compact` three lines of content. */
  readonly form?: 'compact' | 'full';
  /** Where a heading says who speaks already. */
  readonly withoutSpeaker?: boolean;
  /** Of each content, in code points from its start: what a search found. */
  readonly found?: readonly (readonly Highlight[])[];
}

/** Who says what, in which words, where it was read. What opens it is up to the list that it stands in. */
export function StatementLine({
  statement,
  form = 'compact',
  withoutSpeaker = false,
  found = [],
}: StatementLineProps) {
  const { content, citation, judgement, confidence, tags, notes, said } = statement;
  return (
    <div className={styles.line} data-form={form} data-verdict={judgement?.verdict}>
      {!withoutSpeaker && <Speaking statement={statement} />}
      <blockquote className={styles.content}>
        {content.map((words, index) => (
          <span key={words.start}>
            {index > 0 && ' … '}
            <Words
              text={words.exact}
              {...(found[index] === undefined ? {} : { highlights: found[index] })}
            />
          </span>
        ))}
      </blockquote>
      <p className={styles.foot}>
        <CitationLine citation={citation} full={form === 'full'} />
        {said !== null && said.from.slice(0, 10) !== citation.published?.from.slice(0, 10) && (
          <span>
            said <Interval from={said.from} to={said.to} />
          </span>
        )}
        <Confidence value={confidence?.statement ?? null} compact />
        {judgement !== null && <StatusMark status={judgement.verdict} />}
        {notes > 0 && (
          <span className={styles.notes}>
            <MessageSquareText size={12} aria-hidden /> {notes}
            <span className="visually-hidden"> notes</span>
          </span>
        )}
        {tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
      </p>
    </div>
  );
}

/** The speaker and what the speaker does by it; then, apart in form and color, the words that say so. */
function Speaking({ statement }: { readonly statement: Statement }) {
  const { speaker, source, cue, act, negated } = statement;
  const name = speaker?.name ?? source?.exact ?? null;
  return (
    <p className={styles.speaking}>
      {name === null ? (
        <span className={styles.unknown}>nobody named</span>
      ) : (
        <span data-role="source" className={styles.source}>
          {name}
        </span>
      )}{' '}
      {cue !== null && (
        <span data-role="cue" className={styles.cue}>
          {cue.exact}
        </span>
      )}{' '}
      {(negated === true || !isSaidBy(cue?.exact ?? '', act)) && (
        <span className={styles.act}>
          {negated === true ? 'not ' : ''}
          {actWord(act)}
        </span>
      )}{' '}
      {speaker !== null && source !== null && source.exact !== speaker.name && (
        <span className={styles.as}>named as “{source.exact}”</span>
      )}
      {speaker === null && source !== null && source.form !== 'name' && (
        <span className={styles.as}>{source.form}</span>
      )}
    </p>
  );
}
