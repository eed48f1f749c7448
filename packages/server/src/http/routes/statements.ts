import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { ACTS, SOURCE_FORMS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import { statementViewSchema } from '../../app/contract/line.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import {
  statementFacetsSchema,
  statementGroupsSchema,
  statementSchema,
} from '../../app/contract/statement.ts';
import { STATEMENT_GROUPINGS, STATEMENT_ORDERS, VERDICTS } from '../../app/room/index/filter.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import {
  after,
  documentId,
  entityId,
  FACT_PARAMS,
  from,
  limit,
  several,
  to,
  words,
} from './query-fields.ts';

const TAG = 'Statements';

/** Conditions hold together; of one that is given several times, any value does. */
const FILTER = {
  speaker: several(z.union([entityId, z.literal('')])).describe(
    'Id of the entity that speaks; empty: nobody could be settled on.',
  ),
  act: several(z.enum(ACTS)),
  type: several(z.enum(STATEMENT_TYPES)),
  outlet: several(z.string().max(500)).describe('Its name; empty: not known.'),
  form: several(z.enum(SOURCE_FORMS)).describe('How the text names the speaker.'),
  verdict: several(z.enum(VERDICTS)).describe(
    'What the user made of it; without it, all but the rejected.',
  ),
  tag: several(z.string().max(64)),
  from,
  to,
  minConfidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('At least this likely to be right.'),
  document: documentId.optional(),
  entity: entityId.optional().describe('Speaks, or is named in the content.'),
  q: words.describe('What its content must say: the language of search.'),
};

export function addStatements(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/statements',
    asks: 'statements',
    tag: TAG,
    summary: 'Statements',
    description:
      'A page begins after a cursor (`after`), or at a number (`offset`): a list that is scrolled far asks by number.',
    query: z.object({
      ...FILTER,
      order: z.enum(STATEMENT_ORDERS).default('oldest'),
      group: z
        .enum(STATEMENT_GROUPINGS)
        .optional()
        .describe('Put in order of the groups of /statements/groups.'),
      after,
      offset: z.coerce.number().int().min(0).max(1e9).optional(),
      limit: limit(50),
    }),
    answer: pageSchema(statementSchema),
  });
  addReadRoute(app, parts, {
    path: '/statements/facets',
    asks: 'facets',
    tag: TAG,
    summary: 'How many statements there are of each kind',
    query: z.object({
      ...FILTER,
      find: words.describe('Words of a name: speakers that go by them.'),
      speakers: limit(20, 200).describe('How many speakers are listed at most.'),
    }),
    answer: statementFacetsSchema,
  });
  addReadRoute(app, parts, {
    path: '/statements/groups',
    asks: 'groups',
    tag: TAG,
    summary: 'Statements under headings: by speaker or by day',
    query: z.object({
      ...FILTER,
      order: z.enum(STATEMENT_ORDERS).default('oldest'),
      by: z.enum(STATEMENT_GROUPINGS),
    }),
    answer: statementGroupsSchema,
  });
  addReadRoute(app, parts, {
    path: '/statements/all',
    asks: 'everyStatement',
    tag: TAG,
    summary: 'All statements that meet the conditions, as they are found',
    description:
      'A JSON object a line, for programs that take all: nothing is held back until the end.',
    query: z.object({ ...FILTER, order: z.enum(STATEMENT_ORDERS).default('oldest') }),
    answer: statementSchema,
    lines: true,
  });
  addReadRoute(app, parts, {
    path: '/statements/{revision}/{local}',
    asks: 'line',
    tag: TAG,
    summary: 'About one statement: its evidence, how it was found, who else says so',
    params: FACT_PARAMS,
    answer: statementViewSchema,
  });
}
