import type { FigureLedger } from '../../api/types.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { FacetGroup } from '../../kit/facet-group.tsx';
import type { FiguresSearch } from './search.ts';
import styles from './figures.module.css';

export interface FigureFiltersProps {
  readonly ledger: FigureLedger | undefined;
  readonly search: FiguresSearch;
  readonly onChange: (next: Partial<FiguresSearch>) => void;
}

/** What the ledger can be narrowed to: what differs, what several say, what is counted. */
export function FigureFilters({ ledger, search, onChange }: FigureFiltersProps) {
  const { measure, differ, several } = search;
  return (
    <>
      <div className={styles.switches}>
        <Checkbox
          label={`Sources differ${counted(ledger?.differ)}`}
          checked={differ !== null}
          onChange={(on) => onChange({ differ: on ? 'yes' : null })}
        />
        <Checkbox
          label={`Several sources${counted(ledger?.several)}`}
          checked={several !== null}
          onChange={(on) => onChange({ several: on ? 'yes' : null })}
        />
      </div>
      <FacetGroup
        label="What is counted"
        values={(ledger?.measures ?? []).map(({ value, count }) => ({
          value,
          label: value,
          count,
        }))}
        chosen={measure}
        onChange={(chosen) => onChange({ measure: [...chosen] })}
        shown={10}
      />
    </>
  );
}

function counted(count: number | undefined): string {
  return count === undefined ? '' : ` (${count.toLocaleString('en')})`;
}
