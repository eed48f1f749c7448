import type { EntityRecord } from '../../model/linked-entity.ts';

/** The least share of what a document says of countries that makes one its setting. */
const MOSTLY = 0.6;

/** The country that each document is mostly about, by how often places, peoples and governments of it are named. */
export function settingsOf(records: readonly EntityRecord[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { document, type, country, mentions } of records) {
    if (country === null || (type !== 'place' && type !== 'group' && type !== 'government'))
      continue;
    const own = counts.get(document) ?? new Map<string, number>();
    counts.set(document, own);
    own.set(country, (own.get(country) ?? 0) + mentions);
  }
  const settings = new Map<string, string>();
  for (const [document, own] of counts) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [country, count] of own) if (count > MOSTLY * total) settings.set(document, country);
  }
  return settings;
}
