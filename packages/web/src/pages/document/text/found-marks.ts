import { dateLabel } from '@rapporteur/core/views/date-label';
import type { CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DrawnLayer } from '../../../api/types.ts';
import type { Mark } from './mark.ts';

/** What a layer draws into the text, with what it was taken for; nothing while the layer is not there. */
export function foundMarks(drawn: Partial<DrawnLayer>, index: CodePointIndex): readonly Mark[] {
  const at = ({ start, end }: { start: number; end: number }) => ({
    start: index.toUnit(start),
    end: index.toUnit(end),
  });
  const { mentions, places, times, figures, contacts } = drawn;
  return [
    ...(mentions ?? []).map((one): Mark => ({
      ...at(one),
      kind: 'mention',
      means: one.name,
      entity: one.entity,
    })),
    ...(places ?? []).map((one): Mark => ({ ...at(one), kind: 'place', means: placeMeans(one) })),
    ...(times ?? []).map((one): Mark => ({ ...at(one), kind: 'time', means: timeMeans(one) })),
    ...(figures ?? []).map((one): Mark => ({
      ...at(one),
      kind: 'figure',
      means: figureMeans(one),
    })),
    ...(contacts ?? []).map((one): Mark => ({
      ...at(one.trigger),
      kind: 'contact',
      means: contactMeans(one),
    })),
  ];
}

type Of<Name extends keyof DrawnLayer> = NonNullable<DrawnLayer[Name]>[number];

function timeMeans({ type, value, mod, from, to }: Of<'times'>): string {
  if (type === 'DURATION' || type === 'SET') return `${type.toLowerCase()} ${value ?? 'unknown'}`;
  if (from === null) return value === null ? 'when is not known' : value;
  return dateLabel({ from, to, precision: precisionOf(value), mod });
}

function precisionOf(value: string | null): string | null {
  if (value === null) return null;
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{4}-\d{2}$/.test(value)) return 'month';
  return /^\d{4}-W\d{2}$/.test(value) ? 'week' : null;
}

function placeMeans({ lat, lon, country, precision }: Of<'places'>): string {
  if (lat === null || lon === null) return 'where is not known';
  const where = `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
  return [precision, country, where].filter((part) => part !== null).join(' · ');
}

function figureMeans(figure: Of<'figures'>): string {
  const { value, low, high, unit, measure, speaker } = figure;
  const number = (one: number): string => one.toLocaleString('en');
  const amount =
    value !== null
      ? number(value)
      : low !== null && high !== null
        ? `${number(low)} to ${number(high)}`
        : low !== null
          ? `at least ${number(low)}`
          : high !== null
            ? `at most ${number(high)}`
            : 'how many is not known';
  const what =
    measure === unit ? measure : [unit, measure].filter((part) => part !== null).join(', ');
  return `${amount} ${what}${speaker === null ? '' : ` · according to ${speaker}`}`;
}

function contactMeans({ mode, status, participants, when, where }: Of<'contacts'>): string {
  const who = participants.map(({ name }) => name).join(', ');
  const date = when?.from == null ? null : dateLabel({ ...when, from: when.from });
  return [`${mode}, ${status}`, who === '' ? null : who, date, where?.name ?? null]
    .filter((part) => part !== null)
    .join(' · ');
}
