import { ACTS } from '@rapporteur/core/model/statement';
import { useId } from 'react';
import styles from './search-language.module.css';

/** What can be written, and what it finds; the same table as in docs/guide/search.md. */
const EXAMPLES: readonly (readonly [query: string, finds: string])[] = [
  ['ceasefire talks', 'both words, anywhere in the passage'],
  ['"prisoner exchange"', 'the phrase, word for word'],
  ['ceasefire OR truce', 'either word'],
  ['talks NOT Geneva', 'the first without the second'],
  ['(ceasefire OR truce) energy', 'parentheses group'],
  ['negotiat*', 'words that begin so'],
  ['speaker:Orlova ceasefire', 'what somebody of that name says about it'],
  ['act:deny', 'statements that deny; the acts are listed below'],
  ['outlet:"The Gazette" talks', 'in one outlet'],
  ['date:2025-03', 'of a day, a month or a year'],
  ['date:2025-03-01..2025-03-15', 'of a range of days; either end may be left out'],
];

export interface QueryGuideProps {
  /** Tries an example. */
  readonly onTry?: (query: string) => void;
}

/** How a search is written. */
export function QueryGuide({ onTry }: QueryGuideProps) {
  const id = useId();
  return (
    <section className={styles.guide} aria-labelledby={id}>
      <h2 id={id}>How to write a search</h2>
      <dl>
        {EXAMPLES.map(([query, finds]) => (
          <div key={query}>
            <dt>
              {onTry === undefined ? (
                <code>{query}</code>
              ) : (
                <button type="button" onClick={() => onTry(query)}>
                  <code>{query}</code>
                </button>
              )}
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p>
        Case and accents do not count. AND, OR and NOT are written in capitals; in small letters
        they are words to look for. The acts: {ACTS.join(', ')}.
      </p>
    </section>
  );
}
