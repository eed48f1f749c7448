import { Link } from '@tanstack/react-router';
import { dateLabel } from '@rapporteur/core/views/date-label';
import { TOLD } from '@rapporteur/core/views/statement-reasons';
import type { Statement } from '../api/types.ts';
import { actName } from '../kit/act-word.ts';
import { Fact, Facts } from './facts.tsx';
import { wordingOf } from './wording.ts';
import styles from './line.module.css';

/** Who says it, what they do by saying it, to whom, where and when. */
export function Said({ statement }: { readonly statement: Statement }) {
  const { source, type, factuality, condition, hedges } = statement;
  const { addressee, medium, relayedBy } = statement;
  const anonymity = source?.anonymity ?? null;
  return (
    <Facts>
      <Fact label="Who">
        <Speaker statement={statement} />
      </Fact>
      <Fact label="Speaks for">{source?.onBehalfOf?.name ?? null}</Fact>
      <Fact label="How they know">{quoted(anonymity?.basis)}</Fact>
      <Fact label="Unnamed because">{quoted(anonymity?.reason)}</Fact>
      <Fact label="Act">
        <ActSaid statement={statement} />
      </Fact>
      <Fact label="Wording">{wordingOf(type)}</Fact>
      <Fact label="Told as">{TOLD[factuality].replace(/^told as /, '')}</Fact>
      <Fact label="On condition">{quoted(condition)}</Fact>
      <Fact label="Hedged by">
        {hedges.length === 0 ? null : hedges.map(({ exact }) => `“${exact}”`).join(', ')}
      </Fact>
      <Fact label="To">{quoted(addressee)}</Fact>
      <Fact label="By way of">{quoted(medium)}</Fact>
      <Fact label="Passed on by">{quoted(relayedBy)}</Fact>
      <When statement={statement} />
    </Facts>
  );
}

interface SaidProps {
  readonly statement: Statement;
}

function Speaker({ statement: { speaker, source, judgement } }: SaidProps) {
  return (
    <>
      {speaker === null ? (
        <span className={styles.unknown}>
          {source === null ? 'nobody is named' : 'nobody settled on'}
        </span>
      ) : (
        <Link to="/entities/$entity" params={{ entity: speaker.id }}>
          {speaker.name}
        </Link>
      )}
      {source !== null && source.exact !== speaker?.name && (
        <span className={styles.aside}>in the text “{source.exact}”</span>
      )}
      {source?.metonym === true && (
        <span className={styles.aside}>the words name a place and stand for those who speak</span>
      )}
      {judgement?.speakerCorrected === true && (
        <span className={styles.aside}>
          corrected by you; read as {judgement.speaker ?? 'nobody'}
        </span>
      )}
    </>
  );
}

function ActSaid({ statement: { act, negated, judgement } }: SaidProps) {
  return (
    <>
      {actName(act)}
      {negated === true && <span className={styles.aside}>it is denied that this was said</span>}
      {judgement?.act != null && (
        <span className={styles.aside}>corrected by you; read as {actName(judgement.act)}</span>
      )}
    </>
  );
}

function When({ statement: { said, saidAt } }: SaidProps) {
  if (said === null && saidAt === null) return null;
  return (
    <Fact label="Said">
      {said !== null && dateLabel({ ...said, precision: null })}
      {saidAt !== null && <span className={styles.aside}>in the text “{saidAt.exact}”</span>}
    </Fact>
  );
}

function quoted(words: { readonly exact: string } | null | undefined): string | null {
  return words == null ? null : `“${words.exact}”`;
}
