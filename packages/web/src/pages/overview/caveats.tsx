import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { quantity } from '../../kit/quantity.ts';
import styles from './overview.module.css';

/** What the record does not know. */
export function Caveats({ overview }: { readonly overview: Overview }) {
  const { undated, unresolved, unrated, statements } = overview;
  const share = statements === 0 ? 0 : Math.round((unresolved / statements) * 100);
  return (
    <section aria-labelledby="caveats">
      <h2 id="caveats" className={styles.heading}>
        What is not known
      </h2>
      <ul className={styles.caveats}>
        <li>{quantity(undated, 'document')} without a date of publication</li>
        <li>
          <Link to="/statements" search={{ speaker: [''] }}>
            {quantity(unresolved, 'statement')}
          </Link>{' '}
          ({share} %) whose speaker could not be settled on
        </li>
        {unrated > 0 && (
          <li>{quantity(unrated, 'statement')} read before it was kept how likely each is right</li>
        )}
      </ul>
    </section>
  );
}
