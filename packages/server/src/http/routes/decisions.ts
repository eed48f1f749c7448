import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { askedDecisionSchema, decisionEntrySchema } from '../../app/contract/decisions.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import { checked } from '../checked.ts';
import { WRITE_ERROR_RESPONSES } from '../error-responses.ts';
import { jsonOf } from '../json-of.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import { unlessReadOnly } from '../read-only.ts';
import { flag, limit } from './query-fields.ts';

const TAG = 'Decisions';

const DECIDE = createRoute({
  method: 'post',
  path: '/api/v1/decisions',
  tags: [TAG],
  operationId: 'decide',
  summary: 'Decides something, as an entry at the end of the log',
  description:
    'Accepts, rejects or corrects a statement; notes and tags; saves a search; merges, splits or renames entities; undoes an earlier decision. What is asked next sees it.',
  request: {
    body: { required: true, content: { 'application/json': { schema: askedDecisionSchema } } },
  },
  responses: {
    201: {
      description: 'The entry',
      content: { 'application/json': { schema: decisionEntrySchema } },
    },
    ...WRITE_ERROR_RESPONSES,
  },
});

export function addDecisions(app: OpenAPIHono, parts: AppParts): void {
  const { decider, room } = parts;
  addReadRoute(app, parts, {
    path: '/decisions',
    asks: 'decisions',
    tag: TAG,
    summary: 'What was decided, the latest first',
    query: z.object({
      holding: flag.describe('Only what no later decision undoes.'),
      after: z.coerce
        .number()
        .int()
        .positive()
        .optional()
        .describe('The `next` of the page before.'),
      limit: limit(100),
    }),
    answer: pageSchema(decisionEntrySchema),
  });
  app.openAPIRegistry.registerPath(DECIDE);
  app.post(DECIDE.path, async (c) => {
    const open = unlessReadOnly(decider);
    const entry = await open.decide(checked(askedDecisionSchema, await jsonOf(c)));
    await room.changed({ wait: true });
    return c.json(entry, 201);
  });
}
