import { z } from 'zod';
import { count } from './parts.ts';

/** A place that the coverage names, and how often. */
export interface PlaceCount {
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
