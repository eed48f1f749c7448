import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { Histogram } from '../../kit/histogram.tsx';
import { quantity } from '../../kit/quantity.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useSaidDays } from './said-days.ts';
import type { Counted } from './search.ts';
import styles from './overview.module.css';

const route = getRouteApi('/');
const COUNTS: readonly { value: Counted; label: string }[] = [
  { value: 'statements', label: 'Statements' },
  { value: 'documents', label: 'Documents' },
];
const LABELS: Readonly<Record<Counted, string>> = {
  statements: 'Statements, by when they were said',
  documents: 'Documents, by publication',
};

/** How much there is of each day; choosing days leads to what is of those days. */
export function Days({ overview }: { readonly overview: Overview }) {
  const { days } = route.useSearch();
  const navigate = useNavigate();
  const said = useSaidDays(overview);
  const shown = days === 'statements' ? said.bins : overview.documentDays;
  return (
    <section className={styles.days} aria-labelledby="days">
      <div className={styles.head}>
        <h2 id="days">Day by day</h2>
        <SegmentedControl
          label="What is counted"
          value={days}
          options={COUNTS}
          onChange={(value) => void navigate({ to: '/', search: { days: value }, replace: true })}
        />
      </div>
      {shown !== null && (
        <Histogram
          label={LABELS[days]}
          unit={shown.unit}
          bins={shown.bins}
          days={{ from: null, to: null }}
          action="show"
          height={120}
          onChange={({ from, to }) =>
            void navigate({
              to: days === 'statements' ? '/statements' : '/documents',
              search: { from, to },
            })
          }
        />
      )}
      {days === 'statements' && said.outside > 0 && (
        <p className={styles.none}>
          Not shown: {quantity(said.outside, 'statement')} said before or after, or at no known
          time.
        </p>
      )}
    </section>
  );
}
