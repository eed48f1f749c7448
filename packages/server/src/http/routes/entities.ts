import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { entitySchema, entityViewSchema } from '../../app/contract/entity.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import { after, entityId, limit, words } from './query-fields.ts';

const TAG = 'Entities';

export function addEntities(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/entities',
    asks: 'entities',
    tag: TAG,
    summary: 'Entities over all documents, those that say most first',
    query: z.object({
      type: z.enum(ENTITY_TYPES).optional(),
      name: words.describe('Words of a name or alias.'),
      after,
      limit: limit(50),
    }),
    answer: pageSchema(entitySchema),
  });
  addReadRoute(app, parts, {
    path: '/entities/{id}',
    asks: 'entity',
    tag: TAG,
    summary: 'An entity: why its names are one, what it says, with whom it met',
    params: z.object({ id: entityId }),
    answer: entityViewSchema,
  });
}
