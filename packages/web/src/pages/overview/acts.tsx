import type { Act } from '@rapporteur/core/model/statement';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { actName } from '../../kit/act-word.ts';
import { RankedBars } from '../../kit/ranked-bars.tsx';
import styles from './overview.module.css';

/** What is said without doing more by it is most of it everywhere, and tells nothing of this dossier. */
const PLAIN = 'assert';
const LISTED = 8;

/** What speakers do by what they say. */
export function Acts({ overview }: { readonly overview: Overview }) {
  const acts = overview.acts.filter(({ value }) => value !== PLAIN).slice(0, LISTED);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts" className={styles.heading}>
        What they do beyond asserting
      </h2>
      <RankedBars
        rows={acts.map(({ value, count }) => ({
          key: value,
          count,
          label: (
            <Link to="/statements" search={{ act: [value as Act] }}>
              {actName(value)}
            </Link>
          ),
        }))}
      />
    </section>
  );
}
