import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import { quantity } from '../../kit/quantity.ts';
import { lookAt } from '../../settings/visits.ts';
import styles from './overview.module.css';

const LISTED = 3;

/** What was added since this browser was here last. */
export function SinceLastVisit({ dossier }: { readonly dossier: string }) {
  const [since] = useState(() => lookAt(dossier));
  const { data } = useQuery({
    queryKey: ['changes', 'since', since],
    enabled: since !== null,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/changes', {
          params: { query: { limit: LISTED, ...(since !== null && { since }) } },
          signal,
        }),
      ),
  });
  if (since === null || data === undefined) return null;
  const when = new Date(since).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  if (data.items.length === 0)
    return <p className={styles.news}>Nothing was added since your last visit on {when}.</p>;
  const titles = data.items.map(({ citation }) => citation.title ?? citation.input);
  const total = data.total ?? data.items.length;
  return (
    <p className={styles.news}>
      <Link to="/changes" search={{ since }}>
        {quantity(total, 'change')} since your last visit
      </Link>{' '}
      on {when}: {titles.join(' · ')}
      {total > titles.length && ' …'}
    </p>
  );
}
