/** Conditions of the language of search that the page has controls for. */
export type QueryField = 'act' | 'outlet' | 'speaker' | 'date';

/** The value of the first condition of this name in a query as typed; null where there is none. */
export function fieldOf(query: string, name: QueryField): string | null {
  for (const { 1: field = '', 2: quoted, 3: bare } of query.matchAll(FIELDS))
    if (field.toLowerCase() === name) return quoted ?? bare ?? null;
  return null;
}

/** The query with this condition in place of any other of its name; null takes it away. */
export function withField(query: string, name: QueryField, value: string | null): string {
  const others = query
    .replaceAll(FIELDS, (whole: string, field: string) =>
      field.toLowerCase() === name ? '' : whole,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (value === null) return others;
  const word = /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replaceAll(/["“”„«»]/g, '')}"`;
  return `${others} ${name}:${word}`.trim();
}

/** `name:"quoted words"` or `name:word`, at the beginning of a word. */
const FIELDS = /(?<![^\s(])([a-z]+):(?:["“„«]([^"“”„«»]*)["”“»]|([^\s()"“”„«»]+))/giu;

/** The days of a condition `date:2025-03-01..2025-03-31`; of a single day or month, both are it. */
export function daysOf(date: string | null): { from: string | null; to: string | null } {
  const [from = '', to = from] = (date ?? '').split('..');
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

export function dateOf(days: { from: string | null; to: string | null }): string | null {
  const { from, to } = days;
  if (from === null && to === null) return null;
  return from === to ? from : `${from ?? ''}..${to ?? ''}`;
}
