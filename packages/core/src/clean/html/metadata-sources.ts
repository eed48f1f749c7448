import type { MetadataSource } from '../../model/document.ts';
import type { CleanedPage } from './clean-html.ts';
import { statedDates } from './dates/page-date.ts';

/** What each place of the page says of it, the most trusted first, so that conflicts can be looked at. */
export function metadataSources(
  { head, data, view }: CleanedPage,
  language: string | null,
): readonly MetadataSource[] {
  const named = (
    field: MetadataSource['field'],
    places: readonly (readonly [string, string | null | undefined])[],
  ): MetadataSource[] =>
    places.flatMap(([by, value]) =>
      value === null || value === undefined || value.trim() === ''
        ? []
        : [{ field, by, value: value.replace(/\s+/g, ' ').trim().slice(0, LONGEST) }],
    );
  const meta = (name: string): readonly [string, string | undefined] => [
    `meta:${name}`,
    head.meta.get(name),
  ];
  const published = [...statedDates(head, data, view, language)].map(
    ({ by, date }) => [by, date.value] as const,
  );
  return [
    ...named('title', [
      ...head.headings.map((heading) => ['h1', heading] as const),
      meta('og:title'),
      ['json-ld:headline', data?.headline],
      ['title', head.title],
      meta('twitter:title'),
    ]),
    ...named('url', [
      ['link:canonical', head.canonical],
      meta('og:url'),
      ['json-ld:url', data?.url],
    ]),
    ...named('outlet', [['json-ld:publisher', data?.publisher], meta('og:site_name')]),
    ...named('published', distinct(published)),
  ];
}

const LONGEST = 500;

function distinct<T extends readonly [string, string]>(places: readonly T[]): T[] {
  return places.filter(
    (place, index) =>
      places.findIndex(([by, value]) => by === place[0] && value === place[1]) === index,
  );
}
