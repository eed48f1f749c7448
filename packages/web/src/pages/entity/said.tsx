import { ACTS, type Act } from '@rapporteur/core/model/statement';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { EntityView } from '../../api/types.ts';
import { actName } from '../../kit/act-word.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Histogram } from '../../kit/histogram.tsx';
import { Loading } from '../../kit/loading.tsx';
import { quantity } from '../../kit/quantity.ts';
import { RankedBars } from '../../kit/ranked-bars.tsx';
import { LatestStatements } from './latest-statements.tsx';
import { Section } from './section.tsx';
import styles from './entity.module.css';

const LATEST = 8;
const MOST = 10;

/** What it says: when, with what intent, where it was read, and the latest of it in its words. */
export function Said({ view }: { readonly view: EntityView }) {
  const { entity, acts, outlets, days } = view;
  const { id, statements } = entity;
  const navigate = useNavigate();
  const latest = useQuery({
    queryKey: ['entity', id, 'latest'],
    enabled: statements > 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/statements', {
          params: { query: { speaker: [id], order: 'newest', limit: LATEST } },
          signal,
        }),
      ),
  });
  if (statements === 0)
    return (
      <Section title="Says">
        <p className={styles.faint}>
          No statement of its own was found.{' '}
          <Link to="/statements" search={{ entity: id }}>
            Statements that name it
          </Link>
        </p>
      </Section>
    );
  return (
    <Section title="Says">
      <Histogram
        label="Statements over time; choose a span to read them"
        unit={days.unit}
        bins={days.bins}
        days={{ from: null, to: null }}
        height={72}
        onChange={({ from, to }) =>
          void navigate({ to: '/statements', search: { speaker: [id], from, to } })
        }
      />
      <div className={styles.says}>
        <div>
          <h3>Latest</h3>
          {latest.error !== null ? (
            <ErrorState error={latest.error} onRetry={() => void latest.refetch()} />
          ) : latest.data === undefined ? (
            <Loading label="Loading statements" />
          ) : (
            <LatestStatements statements={latest.data.items} />
          )}
          <p className={styles.more}>
            <Link to="/statements" search={{ speaker: [id], order: 'newest' }}>
              All {quantity(statements, 'statement')}
            </Link>
            <Link to="/statements" search={{ entity: id }}>
              Who says what of it
            </Link>
          </p>
        </div>
        <div className={styles.counts}>
          <div>
            <h3>By act</h3>
            <RankedBars
              rows={acts.map(({ value, count }) => ({
                key: value,
                count,
                label: (
                  <Link to="/statements" search={{ speaker: [id], act: actsOf(value) }}>
                    {actName(value)}
                  </Link>
                ),
              }))}
            />
          </div>
          <div>
            <h3>By outlet</h3>
            <RankedBars
              rows={outlets.slice(0, MOST).map(({ value, count }) => ({
                key: value,
                count,
                label: (
                  <Link to="/statements" search={{ speaker: [id], outlet: [value] }}>
                    {value === '' ? 'not known' : value}
                  </Link>
                ),
              }))}
            />
            {outlets.length > MOST && (
              <p className={styles.faint}>and {outlets.length - MOST} more</p>
            )}
          </div>
        </div>
      </div>
    </Section>
  );
}

function actsOf(value: string): Act[] {
  return ACTS.filter((act) => act === value);
}
