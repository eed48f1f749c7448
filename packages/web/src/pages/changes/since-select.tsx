import { useState } from 'react';
import { Select } from '../../kit/select.tsx';

export interface SinceSelectProps {
  /** ISO 8601 instant; null: from the beginning. */
  readonly since: string | null;
  readonly onChange: (since: string | null) => void;
}

const HOUR = 3_600_000;
const AGO = [
  { value: 'day', label: 'the last 24 hours', hours: 24 },
  { value: 'week', label: 'the last 7 days', hours: 24 * 7 },
  { value: 'month', label: 'the last 30 days', hours: 24 * 30 },
] as const;

/** From when on changes are shown. An instant that came with the address stays to be chosen. */
export function SinceSelect({ since, onChange }: SinceSelectProps) {
  const [now] = useState(() => Date.now());
  const instantOf = (hours: number): string => new Date(now - hours * HOUR).toISOString();
  const ago = AGO.find(({ hours }) => instantOf(hours) === since);
  const given = since !== null && ago === undefined;
  return (
    <Select<string>
      label="From"
      inline
      value={given ? 'given' : (ago?.value ?? 'all')}
      options={[
        { value: 'all', label: 'the beginning' },
        ...AGO,
        ...(given
          ? [
              {
                value: 'given',
                label: new Date(since).toLocaleString('en-GB', {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                }),
              },
            ]
          : []),
      ]}
      onChange={(value) => {
        const chosen = AGO.find((option) => option.value === value);
        if (value !== 'given') onChange(chosen === undefined ? null : instantOf(chosen.hours));
      }}
    />
  );
}
