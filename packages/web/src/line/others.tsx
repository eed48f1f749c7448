import type { Statement, StatementView } from '../api/types.ts';
import { StatementLine } from '../kit/statement-line.tsx';
import { usePending } from '../review/pending.ts';
import { LineLink, type LinePlace } from './line-link.tsx';
import { Section } from './section.tsx';
import styles from './line.module.css';

interface OthersProps {
  readonly view: StatementView;
  readonly place: LinePlace;
}

/** The statement in whose words this one stands, and those that stand in its words. */
export function Nested({ view, place }: OthersProps) {
  const { parent, children } = view;
  return (
    <>
      {parent !== null && (
        <Section title="Said within">
          <ul className={styles.others}>
            <Other statement={parent} place={place} />
          </ul>
        </Section>
      )}
      {children.length > 0 && (
        <Section title="Within it, others say">
          <ul className={styles.others}>
            {children.map((child) => (
              <Other key={child.id} statement={child} place={place} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Statements elsewhere with much the same words; what that does and does not say. */
export function Alike({ view: { alike }, place }: OthersProps) {
  return (
    <Section title="Elsewhere, in much the same words">
      {alike.length === 0 ? (
        <p className={styles.remark}>
          No other line of this dossier has much the same words. Somebody may still say the same in
          others.
        </p>
      ) : (
        <>
          <p className={styles.remark}>
            The same words may be the same saying heard twice, or one report copied: they are no
            second source by themselves.
          </p>
          <ul className={styles.others}>
            {alike.map(({ statement, share }) => (
              <Other
                key={statement.id}
                statement={statement}
                place={place}
                aside={`${Math.round(share * 100)} % of the words are the same`}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Other({
  statement,
  place,
  aside,
}: {
  readonly statement: Statement;
  readonly place: LinePlace;
  readonly aside?: string;
}) {
  const pending = usePending();
  return (
    <li className={styles.other}>
      <StatementLine statement={pending(statement)} />
      <p className={styles.lead}>
        {aside !== undefined && <span>{aside}</span>}
        <LineLink line={statement.id} place={place}>
          About this line
        </LineLink>
      </p>
    </li>
  );
}
