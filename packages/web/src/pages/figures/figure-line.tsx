import { amountLabel } from '@rapporteur/core/views/amount-label';
import { Link } from '@tanstack/react-router';
import type { Figure } from '../../api/types.ts';
import { CitationLine } from '../../kit/citation-line.tsx';
import { RangePlot } from './range-plot.tsx';
import type { Scale } from './scale.ts';
import styles from './figures.module.css';

/** A number, where it stands among the others, who gives it and when, and its exact words, which lead to where they stand. */
export function FigureLine({
  figure,
  scale,
  line,
}: {
  readonly figure: Figure;
  readonly scale: Scale | null;
  /** The line that the right pane shows. */
  readonly line: string | null;
}) {
  const { speaker, entity, citation, asOf, cumulative } = figure;
  return (
    <li className={styles.figure}>
      <p className={styles.amount}>{amountLabel(figure)}</p>
      {scale === null ? <span /> : <RangePlot figure={figure} scale={scale} />}
      <div className={styles.said}>
        <p>
          <span className={styles.who}>
            {speaker === null ? (
              'the reporter'
            ) : entity === null ? (
              speaker
            ) : (
              <Link to="/entities/$entity" params={{ entity }} search={{}}>
                {speaker}
              </Link>
            )}
          </span>
          <CitationLine citation={citation} />
        </p>
        <p>
          <span className={styles.words}>
            <FigureWords figure={figure} line={line} />
          </span>
          {asOf !== null && <span className={styles.faint}>as of “{asOf.exact}”</span>}
          {cumulative === true && <span className={styles.faint}>in all</span>}
        </p>
      </div>
    </li>
  );
}

/** Its words: of a statement, they open the line; else they lead into the document. */
function FigureWords({
  figure: { words, statement, citation },
  line,
}: {
  readonly figure: Figure;
  readonly line: string | null;
}) {
  const quoted = `“${words.exact}”`;
  if (statement !== null)
    return (
      <Link
        from="/figures"
        to="."
        search={(before) => ({ ...before, line: statement })}
        resetScroll={false}
        aria-current={line === statement}
      >
        {quoted}
      </Link>
    );
  return (
    <Link
      to="/documents/$document"
      params={{ document: citation.document }}
      search={{ at: `${words.start}-${words.end}` }}
    >
      {quoted}
    </Link>
  );
}
