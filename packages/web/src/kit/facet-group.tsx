import { useId, useState, type ReactNode } from 'react';
import { classes } from './classes.ts';
import fields from './field.module.css';
import styles from './facet-group.module.css';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Null where it is not known. */
  readonly count: number | null;
}

export interface FacetGroupProps {
  /** "Speaker", "Outlet". */
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** How many are shown before "more". */
  readonly shown?: number;
  /** Where there are too many to be listed: a field that finds among all of them, in place of the group's own. */
  readonly finder?: ReactNode;
}

const FINDABLE = 12;

/** What values there are and how often; any number of them can be chosen. Chosen ones are always shown. */
export function FacetGroup(props: FacetGroupProps) {
  const { label, values, chosen, onChange, shown = 6, finder } = props;
  const id = useId();
  const [all, setAll] = useState(false);
  const [find, setFind] = useState('');
  const wanted = find.trim().toLocaleLowerCase('en');
  const found = values.filter((facet) => facet.label.toLocaleLowerCase('en').includes(wanted));
  const listed = found.filter(({ value }, index) => all || index < shown || chosen.includes(value));
  const most = Math.max(1, ...values.map(({ count }) => count ?? 0));
  const toggle = (value: string, on: boolean): void =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {label}
        {chosen.length > 0 && (
          <button type="button" className={styles.clear} onClick={() => onChange([])}>
            Clear<span className="visually-hidden"> {label}</span>
          </button>
        )}
      </h3>
      {finder}
      {finder === undefined && all && values.length > FINDABLE && (
        <input
          type="search"
          className={classes(fields.input, styles.find)}
          aria-label={`Find in ${label}`}
          placeholder={`Find among ${values.length.toLocaleString('en')}`}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <ul className={styles.values}>
        {listed.map((facet) => (
          <Value
            key={facet.value}
            facet={facet}
            share={(facet.count ?? 0) / most}
            checked={chosen.includes(facet.value)}
            onChange={(on) => toggle(facet.value, on)}
          />
        ))}
      </ul>
      {values.length > shown && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setFind('');
          }}
        >
          {all ? 'Fewer' : `${(values.length - shown).toLocaleString('en')} more`}
          <span className="visually-hidden"> of {label}</span>
        </button>
      )}
    </section>
  );
}

function Value({
  facet,
  share,
  checked,
  onChange,
}: {
  readonly facet: FacetValue;
  readonly share: number;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <li>
      <label className={classes(fields.check, styles.value)}>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles.name}>{facet.label}</span>
        <span className={styles.count}>{facet.count?.toLocaleString('en')}</span>
        <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
          <rect width={share * 100} height="1" />
        </svg>
      </label>
    </li>
  );
}
