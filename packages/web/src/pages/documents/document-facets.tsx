import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../../api/overview.ts';
import { DateRange } from '../../kit/date-range.tsx';
import { FacetGroup } from '../../kit/facet-group.tsx';
import { Histogram } from '../../kit/histogram.tsx';
import type { DocumentsSearch } from './search.ts';
import styles from './documents.module.css';

export interface DocumentConditions {
  readonly search: DocumentsSearch;
  readonly onChange: (next: Partial<DocumentsSearch>) => void;
}

/** Which documents are listed: by when and by whom they were published. */
export function DocumentFacets({ search, onChange }: DocumentConditions) {
  const { data } = useQuery(overviewQuery);
  const { from, to, outlet } = search;
  if (data === undefined) return null;
  return (
    <>
      <section className={styles.when} aria-label="Published">
        <Histogram
          label="Published"
          unit={data.documentDays.unit}
          bins={data.documentDays.bins}
          days={{ from, to }}
          height={48}
          onChange={onChange}
        />
        <DateRange label="From, to" from={from} to={to} onChange={onChange} />
      </section>
      <FacetGroup
        label="Outlet"
        values={data.outlets.map(({ name, documents }) => ({
          value: name ?? '',
          label: name ?? 'not known',
          count: documents,
        }))}
        chosen={outlet === null ? [] : [outlet]}
        onChange={(chosen) => onChange({ outlet: chosen.at(-1) ?? null })}
      />
    </>
  );
}
