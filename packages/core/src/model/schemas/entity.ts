import { z } from 'zod';
import {
  ENTITY_TYPES,
  MENTION_FORMS,
  type Entity,
  type Mention,
  type PlaceMention,
} from '../entity.ts';
import { entityIdSchema } from './local-ids.ts';
import { SPAN_FIELDS } from './span.ts';

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('ISO 3166-1 alpha-2 code.');

export const entitySchema: z.ZodType<Entity> = z
  .strictObject({
    id: entityIdSchema,
    type: z.enum(ENTITY_TYPES),
    name: z.string().min(1).describe('The fullest form that the document uses.'),
    aliases: z.array(z.string().min(1)).describe('Other forms that the document uses.'),
    country,
    roles: z.array(z.string().min(1)).describe('Titles and offices that the document gives it.'),
  })
  .meta({ id: 'Entity', description: 'Someone or something that acts or is acted upon.' });

export const mentionSchema: z.ZodType<Mention> = z
  .strictObject({
    ...SPAN_FIELDS,
    entity: entityIdSchema,
    form: z.enum(MENTION_FORMS),
    metonym: z
      .boolean()
      .exactOptional()
      .describe('The words name a place and stand for those who govern it.'),
  })
  .meta({ id: 'Mention', description: 'Words that stand for an entity.' });

export const placeMentionSchema: z.ZodType<PlaceMention> = z
  .strictObject({
    ...SPAN_FIELDS,
    entity: entityIdSchema,
    geonames: z.int().positive().nullable().describe('GeoNames id.'),
    lat: z.number().min(-90).max(90).nullable().describe('Degrees north.'),
    lon: z.number().min(-180).max(180).nullable().describe('Degrees east.'),
    country,
    precision: z.enum(['country', 'region', 'city', 'site']).nullable(),
  })
  .meta({
    id: 'PlaceMention',
    description:
      'Words that name a place, and where it is. An adjective or a people ("Turkish") is told as its country, and so is a place within ' +
      'the name of a body ("Ohio State University"): `entity` is the group or the body then, and no place.',
  });
