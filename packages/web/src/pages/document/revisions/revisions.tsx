import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RevisionItem } from '../../../api/types.ts';
import { Button } from '../../../kit/button.tsx';
import { ErrorState } from '../../../kit/error-state.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { revisionsQuery } from '../document-queries.ts';
import type { ReadingProps } from '../reading.tsx';
import { comparedPair } from './compared-pair.ts';
import { Difference } from './difference.tsx';
import styles from './revisions.module.css';

/** What the document said at each capture, and what changed from one to another. */
export function Revisions({ doc, search, change }: ReadingProps) {
  const { data, error, refetch } = useQuery(revisionsQuery(doc.view.document.id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading the revisions" />;
  const pair = comparedPair(data.items, search.revision, search.against);
  return (
    <div className={styles.revisions}>
      <ol className={styles.list} aria-label="Revisions, the latest first">
        {data.items.toReversed().map((item) => (
          <Item
            key={item.id}
            item={item}
            compared={item.id === pair?.after.id}
            onCompare={() => change({ revision: item.id, against: item.previous })}
          />
        ))}
      </ol>
      {pair === null ? (
        <p className={styles.only}>
          {data.items.length === 1
            ? 'It was captured with these words only, so there is nothing to compare.'
            : 'There is no earlier revision to compare this one with.'}
        </p>
      ) : (
        <Difference before={pair.before} after={pair.after} />
      )}
    </div>
  );
}

const CHANGES: Readonly<Record<NonNullable<RevisionItem['change']>, string>> = {
  'same-words': 'the same words',
  edited: 'edited, and the page says so',
  'edited-silently': 'edited silently',
};

function Item({
  item,
  compared,
  onCompare,
}: {
  readonly item: RevisionItem;
  readonly compared: boolean;
  readonly onCompare: () => void;
}) {
  const { id, firstSeenAt, lastSeenAt, captures, change, previous, current, partial, modified } =
    item;
  return (
    <li className={styles.item} data-compared={compared}>
      <p className={styles.seen}>
        <time dateTime={firstSeenAt}>{knownDateLabel(firstSeenAt)}</time>
        {current && <span className={styles.current}>current</span>}
        {change !== null && (
          <span className={styles.change} data-change={change}>
            {CHANGES[change]}
          </span>
        )}
      </p>
      <p className={styles.facts}>
        {partial === 'teaser' && <span>only the announcement of a feed</span>}
        {lastSeenAt !== firstSeenAt && <span>seen until {knownDateLabel(lastSeenAt)}</span>}
        {captures > 1 && <span>{captures} captures</span>}
        {modified !== null && <span>says it was modified {knownDateLabel(modified)}</span>}
      </p>
      <p className={styles.actions}>
        {previous !== null && (
          <Button aria-pressed={compared} onClick={onCompare}>
            {compared ? 'Compared below' : 'What changed'}
          </Button>
        )}
        <Link
          to="."
          search={(before) => ({
            ...before,
            view: 'text',
            revision: current ? null : id,
            against: null,
            line: null,
            at: null,
          })}
        >
          Read it
        </Link>
      </p>
    </li>
  );
}
