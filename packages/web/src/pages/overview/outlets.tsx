import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { quantity } from '../../kit/quantity.ts';
import { RankedBars } from '../../kit/ranked-bars.tsx';
import styles from './overview.module.css';

const LISTED = 8;

/** Who published it, and what is known of how independent they are. */
export function Outlets({ overview }: { readonly overview: Overview }) {
  const named = overview.outlets.filter(({ name }) => name !== null);
  const unnamed = overview.outlets.find(({ name }) => name === null)?.documents ?? 0;
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets" className={styles.heading}>
        Sources
      </h2>
      <p>
        {named.length === 0
          ? 'No document names its outlet.'
          : `${quantity(named.length, 'outlet')} published ${quantity(overview.documents - unnamed, 'document')}.`}
        {named.length > 0 && unnamed > 0 && ` ${quantity(unnamed, 'document')} name none.`}
      </p>
      <p className={styles.none}>
        How many of them are independent is not known yet: copies and agency text are not folded.
      </p>
      <RankedBars
        rows={named.slice(0, LISTED).map(({ name, documents }) => ({
          key: name ?? '',
          count: documents,
          label: (
            <Link to="/documents" search={{ outlet: name }}>
              {name}
            </Link>
          ),
        }))}
      />
    </section>
  );
}
