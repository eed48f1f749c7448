import { z } from 'zod';
import type { Citation } from '../../store/rows.ts';
import { citationSchema, count } from './parts.ts';

/** A place that the coverage names, and how often. */
export interface PlaceCount {
  /** What the place is asked for by. */
  readonly key: string;
  readonly entity: string | null;
  readonly geonames: number | null;
  readonly name: string;
  /** Degrees north and east. */
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly precision: string | null;
  readonly mentions: number;
  readonly documents: number;
  /** Ids of contacts that happened there. */
  readonly contacts: readonly string[];
}

export interface PlacesAnswer {
  readonly items: readonly PlaceCount[];
  /** Mentions of places whose position nobody knows. */
  readonly unplaced: number;
}

export const placesAnswerSchema: z.ZodType<PlacesAnswer> = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          key: z.string().describe('What the place is asked for by.'),
          entity: z.string().nullable(),
          geonames: z.int().nullable(),
          name: z.string(),
          lat: z.number(),
          lon: z.number(),
          country: z.string().nullable(),
          precision: z.string().nullable().describe('country, region, city or site.'),
          mentions: count,
          documents: count,
          contacts: z.array(z.string()),
        })
        .meta({ id: 'PlaceCount', description: 'A place that the coverage names, and how often.' }),
    ),
    unplaced: count.describe('Mentions of places whose position nobody knows.'),
  })
  .meta({ id: 'Places' });

/** A document that names a place, and how often. */
export interface PlaceDocument {
  readonly mentions: number;
  readonly citation: Citation;
}

export const placeDocumentsSchema: z.ZodType<{
  readonly items: readonly PlaceDocument[];
  readonly total: number;
}> = z
  .strictObject({
    items: z.array(z.strictObject({ mentions: count, citation: citationSchema })),
    total: count,
  })
  .meta({ id: 'PlaceDocuments', description: 'Documents that name a place.' });
