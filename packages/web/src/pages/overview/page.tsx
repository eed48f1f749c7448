import { useQuery } from '@tanstack/react-query';
import { dossierTitle, overviewQuery } from '../../api/overview.ts';
import type { Overview } from '../../api/types.ts';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { Acts } from './acts.tsx';
import { Caveats } from './caveats.tsx';
import { Days } from './days.tsx';
import { Lede } from './lede.tsx';
import { Outlets } from './outlets.tsx';
import { SinceLastVisit } from './since-last-visit.tsx';
import { Speakers } from './speakers.tsx';
import { Upcoming } from './upcoming.tsx';
import styles from './overview.module.css';

/** The front page of a dossier. */
export function OverviewPage() {
  const { data, error, refetch } = useQuery(overviewQuery);
  return (
    <PageFrame
      title={data === undefined ? 'Overview' : dossierTitle(data.name)}
      windowTitle="Overview"
      quoted
    >
      {data !== undefined ? (
        <Front overview={data} />
      ) : error === null ? (
        <Loading label="Loading the overview" />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </PageFrame>
  );
}

function Front({ overview }: { readonly overview: Overview }) {
  if (overview.documents === 0)
    return (
      <Empty title="The dossier is empty.">
        Drop files or paste an address here, or use “Add” above. On the command line:{' '}
        <code>rapporteur add {overview.name} FILES</code>
      </Empty>
    );
  return (
    <div className={styles.front}>
      <Lede overview={overview} />
      <SinceLastVisit dossier={overview.name} />
      <Days overview={overview} />
      <div className={styles.columns}>
        <Speakers overview={overview} />
        <div className={styles.stack}>
          <Upcoming overview={overview} />
          <Acts overview={overview} />
        </div>
        <div className={styles.stack}>
          <Outlets overview={overview} />
          <Caveats overview={overview} />
        </div>
      </div>
    </div>
  );
}
