import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { RankedBars } from '../../kit/ranked-bars.tsx';
import styles from './overview.module.css';

/** Who speaks most; each name leads to what they said. */
export function Speakers({ overview }: { readonly overview: Overview }) {
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers" className={styles.heading}>
        Who speaks most
      </h2>
      <RankedBars
        rows={overview.speakers.map(({ id, name, count }) => ({
          key: id,
          count,
          label: (
            <Link to="/statements" search={{ speaker: [id] }}>
              {name}
            </Link>
          ),
        }))}
      />
      <p className={styles.more}>
        <Link to="/statements" search={{ group: 'speaker' }}>
          All speakers
        </Link>
      </p>
    </section>
  );
}
