import { percentage } from '@rapporteur/core/views/percentage';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { Facets } from './answers.ts';
import type { StatementsSearch } from './search.ts';
import styles from './statements.module.css';
import { useLater } from '../../url/use-later.ts';

export interface ConfidenceFacetProps {
  readonly facets: Facets;
  readonly least: number | null;
  readonly onChange: (change: Partial<StatementsSearch>) => void;
}

const HIGHEST = 28;
const PAUSE = 200;

/** How sure a statement must be at least, beside how many there are of each tenth. */
export function ConfidenceFacet({ facets, least, onChange }: ConfidenceFacetProps) {
  const id = useId();
  const [value, setValue] = useState(least ?? 0);
  const [known, setKnown] = useState(least);
  if (known !== least) {
    setKnown(least);
    setValue(least ?? 0);
  }
  const later = useLater();
  const settle = useEffectEvent(() => {
    if (value !== (least ?? 0)) onChange({ minConfidence: value === 0 ? null : value });
  });
  const begin = useEffectEvent(() => later(() => settle(), PAUSE));
  useEffect(() => begin(), [value]);
  const most = Math.max(1, ...facets.confidence.map(({ count }) => count));
  return (
    <section className={styles.confidence} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        Confidence
        <output>{value === 0 ? 'any' : `at least ${percentage(value)}`}</output>
      </h3>
      <svg
        viewBox={`0 0 100 ${HIGHEST}`}
        preserveAspectRatio="none"
        className={styles.tenths}
        aria-hidden
      >
        {facets.confidence.map(({ from, count }) => (
          <rect
            key={from}
            x={from * 100 + 0.5}
            width={9}
            y={HIGHEST - (count / most) * HIGHEST}
            height={(count / most) * HIGHEST}
            data-out={from + 0.1 <= value + 1e-9}
          />
        ))}
      </svg>
      <input
        type="range"
        min={0}
        max={0.95}
        step={0.05}
        value={value}
        aria-label="Confidence at least"
        aria-valuetext={value === 0 ? 'any' : percentage(value)}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      {facets.unrated > 0 && (
        <p className={styles.remark}>
          {facets.unrated.toLocaleString('en')} were read by a version that did not rate; a least
          confidence leaves them out.
        </p>
      )}
    </section>
  );
}
