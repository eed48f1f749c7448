import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { copyText } from '../../kit/copy-text.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { queryProblem } from '../../search-language/query-problem.ts';
import { QueryProblemNote } from '../../search-language/query-problem-note.tsx';
import { useFacets, useGroups, useNames } from './answers.ts';
import { ConditionChips } from './condition-chips.tsx';
import { conditionsOf, NO_CONDITIONS } from './conditions.ts';
import { exportList } from './export-list.ts';
import { filterOf, type ListQuery } from './filter.ts';
import { PART } from './listed-rows.ts';
import { NothingFits } from './nothing-fits.tsx';
import { PartTurner } from './part-turner.tsx';
import type { StatementsSearch } from './search.ts';
import { StatementFacets } from './statement-facets.tsx';
import { StatementList } from './statement-list.tsx';
import { Toolbar } from './toolbar.tsx';
import styles from './statements.module.css';

/** Everything that was said: narrowed, ordered, grouped, read line by line. */
export function StatementsPage() {
  const search = useSearch({ from: '/statements' });
  const navigate = useNavigate({ from: '/statements' });
  const narrowed = useNarrowed(search);
  const list = useMemo<ListQuery>(() => {
    const { order, group } = narrowed;
    return { filter: filterOf(narrowed), order, group };
  }, [narrowed]);
  const facets = useFacets(list.filter);
  const groups = useGroups(list);
  const nameOf = useNames(idsIn(narrowed), facets.data);
  const change = useCallback(
    (next: Partial<StatementsSearch>): void =>
      void navigate({ search: (before) => ({ ...before, at: 0, ...next }), resetScroll: false }),
    [navigate],
  );
  const open = (line: string): void =>
    void navigate({
      search: (before) => ({ ...before, line }),
      replace: search.line !== null,
      resetScroll: false,
    });
  const goTo = (at: number): void =>
    void navigate({
      search: (before) => ({ ...before, at }),
      replace: true,
      resetScroll: false,
    });
  const problem = queryProblem(facets.error);
  const conditions = conditionsOf(search, nameOf);
  const total = facets.data?.total ?? 0;
  const part = Math.floor(search.at / PART);
  return (
    <PageFrame
      fill
      title="Statements"
      count={facets.data && counted(total, conditions.length > 0)}
      left={
        facets.data && (
          <StatementFacets
            facets={facets.data}
            filter={list.filter}
            search={narrowed}
            onChange={change}
            nameOf={nameOf}
          />
        )
      }
      toolbar={
        <Toolbar
          search={search}
          onChange={change}
          onCopyLink={() => void copyText(globalThis.location.href, 'Link copied')}
          onDownload={(format) => void exportList(list, format)}
        />
      }
    >
      <div className={styles.body}>
        {(conditions.length > 0 || total > PART) && (
          <div className={styles.above}>
            <ConditionChips conditions={conditions} onChange={change} />
            <PartTurner total={total} part={part} onChange={(at) => change({ at })} />
          </div>
        )}
        <div className={styles.list}>{body()}</div>
      </div>
    </PageFrame>
  );

  function body() {
    if (problem !== null) return <QueryProblemNote problem={problem} />;
    if (facets.error !== null)
      return <ErrorState error={facets.error} onRetry={() => void facets.refetch()} />;
    if (groups.error !== null)
      return <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />;
    if (
      facets.data === undefined ||
      facets.isPlaceholderData ||
      (list.group !== null && !groups.data)
    )
      return <Loading label="Loading statements" lines={12} />;
    if (total === 0)
      return <NothingFits narrowed={conditions.length > 0} onClear={() => change(NO_CONDITIONS)} />;
    return (
      <StatementList
        key={JSON.stringify([list, part])}
        list={list}
        total={total}
        groups={list.group === null ? null : (groups.data ?? null)}
        at={search.at}
        onAt={goTo}
        line={search.line}
        onOpen={open}
      />
    );
  }
}

/** The search without what changes as one reads: the same object until a condition, the order or the headings change. */
function useNarrowed(search: StatementsSearch): StatementsSearch {
  const key = JSON.stringify({ ...search, line: null, at: 0 });
  return useMemo(() => JSON.parse(key) as StatementsSearch, [key]);
}

function counted(total: number, narrowed: boolean): string {
  return `${total.toLocaleString('en')} ${narrowed ? 'fit the conditions' : 'in all'}`;
}

function idsIn({ speaker, entity, document }: StatementsSearch): readonly string[] {
  return [...speaker, entity ?? '', document ?? ''];
}
