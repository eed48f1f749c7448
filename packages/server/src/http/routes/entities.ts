import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import {
  ENTITY_ORDERS,
  entityListSchema,
  entityUseSchema,
  entityViewSchema,
} from '../../app/contract/entity.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import { after, entityId, limit, several, words } from './query-fields.ts';

const TAG = 'Entities';

export function addEntities(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/entities',
    asks: 'entities',
    tag: TAG,
    summary: 'Entities over all documents',
    query: z.object({
      type: several(z.enum(ENTITY_TYPES)),
      name: words.describe('Beginnings of words of a name or alias.'),
      order: z.enum(ENTITY_ORDERS).default('statements'),
      after,
      limit: limit(50),
    }),
    answer: entityListSchema,
  });
  addReadRoute(app, parts, {
    path: '/entities/{id}',
    asks: 'entity',
    tag: TAG,
    summary: 'An entity: why its names are one, what it says, with whom it met',
    params: z.object({ id: entityId }),
    answer: entityViewSchema,
  });
  addReadRoute(app, parts, {
    path: '/entities/{id}/uses',
    asks: 'uses',
    tag: TAG,
    summary: 'Documents that name an entity, in order of publication',
    params: z.object({ id: entityId }),
    query: z.object({
      form: words.describe('Only those that use this name.'),
      after,
      limit: limit(50, 200),
    }),
    answer: pageSchema(entityUseSchema),
  });
}
