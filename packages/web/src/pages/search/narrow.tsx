import { ACTS } from '@rapporteur/core/model/statement';
import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../../api/overview.ts';
import { actName } from '../../kit/act-word.ts';
import { DateRange } from '../../kit/date-range.tsx';
import { Select } from '../../kit/select.tsx';
import { QueryGuide } from '../../search-language/query-guide.tsx';
import { dateOf, daysOf, fieldOf, withField, type QueryField } from './query-fields.ts';
import styles from './search.module.css';

export interface NarrowProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

const ANY = '';

/** Narrows the search without the language being known: each choice is written into the query, where it can be learned from. */
export function Narrow({ query, onChange }: NarrowProps) {
  const { data: overview } = useQuery(overviewQuery);
  const outlets = (overview?.outlets ?? []).flatMap(({ name }) => name ?? []);
  const set = (name: QueryField, value: string | null): void =>
    onChange(withField(query, name, value === ANY ? null : value));
  const days = daysOf(fieldOf(query, 'date'));
  return (
    <div className={styles.narrow}>
      <Select
        label="Act"
        value={fieldOf(query, 'act') ?? ANY}
        onChange={(act) => set('act', act)}
        options={[
          { value: ANY, label: 'any' },
          ...ACTS.map((act) => ({ value: act as string, label: actName(act) })),
        ]}
      />
      {outlets.length > 0 && (
        <Select
          label="Outlet"
          value={fieldOf(query, 'outlet') ?? ANY}
          onChange={(outlet) => set('outlet', outlet)}
          options={[
            { value: ANY, label: 'any' },
            ...outlets.map((outlet) => ({ value: outlet, label: outlet })),
          ]}
        />
      )}
      <DateRange
        label="Published from, to"
        from={days.from}
        to={days.to}
        onChange={(next) => set('date', dateOf(next))}
      />
      <QueryGuide onTry={onChange} />
    </div>
  );
}
