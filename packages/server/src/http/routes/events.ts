import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { EVENT_STATUSES } from '@rapporteur/core/model/event';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import {
  contactSchema,
  eventReportSchema,
  timelineSchema,
  undatedContactSchema,
} from '../../app/contract/event.ts';
import { count, pageSchema } from '../../app/contract/parts.ts';
import { placeDocumentsSchema, placesAnswerSchema } from '../../app/contract/place.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import {
  documentId,
  entityId,
  FACT_PARAMS,
  flag,
  from,
  limit,
  several,
  to,
  words,
} from './query-fields.ts';

const TAG = 'Events';
const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2})?)?Z?)?$/,
    'a day or an hour is wanted: 2025-03-18, 2025-03-18T09:00Z',
  )
  .optional();

const WINDOW = {
  from: instant.describe('First day or hour; without it, that of the dossier.'),
  to: instant.describe('The day or hour after the last.'),
};

/** Conditions hold together; of one that is given several times, any value does. */
const CONDITIONS = {
  participant: several(entityId),
  together: flag.describe('Only where all of these take part, not one at least.'),
  mode: several(z.string().max(40)),
  status: several(z.enum(EVENT_STATUSES)),
  where: several(entityId).describe('Entities that are where it happens.'),
};

export function addEvents(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/events',
    asks: 'events',
    tag: TAG,
    summary: 'Reports of meetings, calls, visits and talks, by when they happen',
    query: z.object({
      from,
      to,
      outlet: z.string().max(500).optional(),
      document: documentId.optional(),
      participant: words.describe('Words of a name.'),
      status: z.enum(EVENT_STATUSES).optional(),
      after: idSchema('fact').optional().describe('The `next` of the page before.'),
      limit: limit(50),
    }),
    answer: pageSchema(eventReportSchema),
  });
  addReadRoute(app, parts, {
    path: '/events/{revision}/{local}',
    asks: 'contact',
    tag: TAG,
    summary: 'The contact that a report tells of, with all its reports',
    params: FACT_PARAMS,
    answer: contactSchema,
  });
  addReadRoute(app, parts, {
    path: '/timeline',
    asks: 'timeline',
    tag: TAG,
    summary: 'What happened within a span of time: contacts where they are few, else how many',
    query: z.object({
      ...WINDOW,
      lanes: z.enum(['kind', 'actor']).default('kind'),
      ...CONDITIONS,
      limit: limit(300, 2000),
      bins: limit(200, 1000).describe('Into how many bins the window is cut at most.'),
    }),
    answer: timelineSchema,
  });
  addReadRoute(app, parts, {
    path: '/timeline/undated',
    asks: 'undated',
    tag: TAG,
    summary: 'Contacts of which nobody tells when',
    query: z.object({ ...CONDITIONS, limit: limit(100, 2000) }),
    answer: z
      .strictObject({ items: z.array(undatedContactSchema), total: count })
      .meta({ id: 'UndatedContacts' }),
  });
  addReadRoute(app, parts, {
    path: '/places',
    asks: 'places',
    tag: TAG,
    summary: 'Places that the coverage names, and contacts there',
    query: z.object({ ...WINDOW, limit: limit(2000, 20_000) }),
    answer: placesAnswerSchema,
  });
  addReadRoute(app, parts, {
    path: '/places/{place}/documents',
    asks: 'placeDocuments',
    tag: TAG,
    summary: 'Documents that name a place, those that do most often first',
    params: z.object({ place: z.string().max(60).describe('The `key` of the place.') }),
    query: z.object({ ...WINDOW, limit: limit(50) }),
    answer: placeDocumentsSchema,
  });
}
