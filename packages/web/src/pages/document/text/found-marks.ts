import { dateLabel } from '@rapporteur/core/views/date-label';
import type { CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DocumentView } from '../../../api/types.ts';
import type { Layer } from './layers.ts';
import type { Mark } from './mark.ts';

/** Layers that are marks in the text and not statements. */
export const MARKED_LAYERS = ['mentions', 'places', 'times', 'figures', 'contacts'] as const;
export type MarkedLayer = Extract<Layer, (typeof MARKED_LAYERS)[number]>;

/** What was found in the text, with what it was taken for. */
export function foundMarks(
  view: Pick<DocumentView, MarkedLayerSource>,
  layer: MarkedLayer,
  index: CodePointIndex,
): readonly Mark[] {
  const at = ({ start, end }: { start: number; end: number }) => ({
    start: index.toUnit(start),
    end: index.toUnit(end),
  });
  switch (layer) {
    case 'mentions':
      return view.mentions.map((one) => ({
        ...at(one),
        kind: 'mention',
        means: one.name,
        entity: one.entity,
      }));
    case 'places':
      return view.places.map((one) => ({ ...at(one), kind: 'place', means: placeMeans(one) }));
    case 'times':
      return view.times.map((one) => ({ ...at(one), kind: 'time', means: timeMeans(one) }));
    case 'figures':
      return view.figures.map((one) => ({
        ...at(one.words),
        kind: 'figure',
        means: figureMeans(one),
      }));
    case 'contacts':
      return view.events.map((one) => ({
        ...at(one.trigger),
        kind: 'contact',
        means: contactMeans(one),
      }));
  }
}

type MarkedLayerSource = 'mentions' | 'places' | 'times' | 'figures' | 'events';

function timeMeans({ type, value, mod, from, to }: DocumentView['times'][number]): string {
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

function placeMeans({ lat, lon, country, precision }: DocumentView['places'][number]): string {
  if (lat === null || lon === null) return 'where is not known';
  const where = `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
  return [precision, country, where].filter((part) => part !== null).join(' · ');
}

function figureMeans(figure: DocumentView['figures'][number]): string {
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

function contactMeans({
  mode,
  status,
  participants,
  when,
  where,
}: DocumentView['events'][number]): string {
  const who = participants.map(({ name }) => name).join(', ');
  const date = when?.from == null ? null : dateLabel({ ...when, from: when.from });
  return [`${mode}, ${status}`, who === '' ? null : who, date, where?.name ?? null]
    .filter((part) => part !== null)
    .join(' · ');
}
