import { Link } from '@tanstack/react-router';
import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { memo, useMemo, useState } from 'react';
import { useNumberedRows } from '../../api/numbered-rows.ts';
import type { Statement } from '../../api/types.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { StatementLine } from '../../kit/statement-line.tsx';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { usePending } from '../../review/pending.ts';
import { useReviewKeys } from '../../review/review-keys.ts';
import { useReview } from '../../review/use-review.ts';
import { openPanel } from '../../review/open-panel.ts';
import { foundIn, queryTerms, type QueryTerm } from '../../search-language/query-terms.ts';
import { fetchPage } from './answers.ts';
import type { ListQuery } from './filter.ts';
import { NOBODY } from './labels.ts';
import { listedRows, type Group, type ListedRows } from './listed-rows.ts';
import { useSettled } from './use-settled.ts';
import styles from './statements.module.css';

export interface StatementListProps {
  readonly list: ListQuery;
  readonly total: number;
  readonly groups: readonly Group[] | null;
  /** Number of the statement to begin at. */
  readonly at: number;
  readonly onAt: (item: number) => void;
  /** Id of the statement that the detail pane shows. */
  readonly line: string | null;
  readonly onOpen: (id: string) => void;
}

const ESTIMATE = 118;
const PAGE = 50;

/** A part of the list: of its rows only those near the screen exist, and only their pages are fetched. */
export function StatementList(props: StatementListProps) {
  const { list, total, groups, at, onAt, line, onOpen } = props;
  const { filter, order, group } = list;
  const listed = useMemo(() => listedRows(total, groups, at), [total, groups, at]);
  const terms = useMemo(() => queryTerms(filter.q ?? ''), [filter.q]);
  const pending = usePending();
  const [start] = useState(() => withHeading(listed, listed.indexOf(at)));
  const [top, setTop] = useState(at);
  useSettled(top, (item) => {
    if (item !== at) onAt(item);
  });
  const rows = useNumberedRows(
    ['statements', 'list', list],
    async (offset, limit) => {
      const place = { offset, limit, ...(group === null ? {} : { group }) };
      return (await fetchPage({ ...filter, order, ...place })).items;
    },
    PAGE,
  );
  const [shown, setShown] = useState({ first: 0, last: 0 });
  const [active, setActive] = useState<number | null>(null);
  const statementAt = (index: number): Statement | undefined => {
    const row = listed.rowAt(index);
    return row.kind === 'item' ? rows.rowAt(row.item) : undefined;
  };
  const keyOf = (index: number): string => {
    const row = listed.rowAt(index);
    return row.kind === 'heading' ? `group ${row.group.key}` : `item ${row.item}`;
  };
  const itemFrom = (index: number, step: 1 | -1): number => {
    const row = listed.rowAt(index);
    return row.kind === 'item' ? row.item : Math.max(0, row.group.offset - (step === 1 ? 0 : 1));
  };
  const review = useReview();
  const focused = active === null ? undefined : statementAt(active);
  useReviewKeys({
    statement: focused && pending(focused),
    review,
    onPanel: (panel, { id }) => {
      openPanel(id, panel);
      onOpen(id);
    },
    when: focused !== undefined,
  });
  if (rows.error !== null) return <ErrorState error={rows.error} onRetry={rows.retry} />;
  return (
    <VirtualList
      label="Statements"
      count={listed.count}
      keyOf={keyOf}
      estimate={ESTIMATE}
      start={start}
      isHeading={(index) => listed.rowAt(index).kind === 'heading'}
      openKey={line === null ? null : (openKeyAmong(line) ?? line)}
      onOpen={(index) => {
        const statement = statementAt(index);
        if (statement !== undefined) onOpen(statement.id);
      }}
      onActive={setActive}
      onTop={(index) => setTop(itemFrom(index, 1))}
      onRange={(first, last) => {
        setShown({ first, last });
        rows.onRange(itemFrom(first, 1), itemFrom(last, -1));
      }}
      render={(index) => {
        const row = listed.rowAt(index);
        if (row.kind === 'heading') return <Heading group={row.group} list={list} />;
        const statement = rows.rowAt(row.item);
        if (statement === undefined) return null;
        return <ListedStatement statement={pending(statement)} terms={terms} />;
      }}
    />
  );

  /** The key of the row of a statement, where it is one of those near the screen. */
  function openKeyAmong(id: string): string | null {
    const { first, last } = shown;
    for (let index = first; index <= Math.min(last, listed.count - 1); index += 1)
      if (statementAt(index)?.id === id) return keyOf(index);
    return null;
  }
}

/** A line of the list with what was searched for marked; drawn anew only where one of both is another. */
const ListedStatement = memo(function ListedStatement({
  statement,
  terms,
}: {
  readonly statement: Statement;
  readonly terms: readonly QueryTerm[];
}) {
  const found = statement.content.map(({ exact }) => foundIn(exact, terms));
  return <StatementLine statement={statement} found={found} />;
});

/** A list that begins with the first line of a group begins with the group's heading. */
function withHeading({ rowAt }: ListedRows, index: number): number {
  return index > 0 && rowAt(index - 1).kind === 'heading' ? index - 1 : index;
}

function Heading({ group, list }: { readonly group: Group; readonly list: ListQuery }) {
  const { key, label, count } = group;
  return (
    <h2 className={styles.group}>
      {list.group === 'day' ? (
        <span>{key === '' ? 'date unknown' : knownDateLabel(key)}</span>
      ) : key === '' ? (
        <span>{NOBODY}</span>
      ) : (
        <Link to="/entities/$entity" params={{ entity: key }}>
          {label}
        </Link>
      )}
      <span className={styles.of}>{count.toLocaleString('en')}</span>
    </h2>
  );
}
