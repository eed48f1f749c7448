import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { changeSchema } from '../../app/contract/change.ts';
import { figureEntrySchema, figureLedgerSchema } from '../../app/contract/figure.ts';
import { overviewSchema } from '../../app/contract/overview.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import { searchAnswerSchema } from '../../app/contract/search.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import { after, FACT_PARAMS, flag, limit, several, words } from './query-fields.ts';

const TAG = 'Record';

export function addRecord(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/overview',
    asks: 'overview',
    tag: TAG,
    summary: 'What the record holds',
    answer: overviewSchema,
  });
  addReadRoute(app, parts, {
    path: '/search',
    asks: 'search',
    tag: TAG,
    summary: 'Search across everything',
    description:
      'The language is that of `rapporteur search`: words, "phrases", speaker:, act:, outlet:, date:.',
    query: z.object({ query: z.string().min(1).max(1000), after, limit: limit(30, 200) }),
    answer: searchAnswerSchema,
  });
  addReadRoute(app, parts, {
    path: '/figures',
    asks: 'figures',
    tag: TAG,
    summary: 'What different sources say of the same number',
    query: z.object({
      measure: several(z.string().max(200)),
      differ: flag.describe('Only what sources differ on.'),
      several: flag.describe('Only what several sources give.'),
      words: words.describe('Words of what is counted, of whom, who says so, in which words.'),
      after,
      limit: limit(50),
    }),
    answer: figureLedgerSchema,
  });
  addReadRoute(app, parts, {
    path: '/figures/{revision}/{local}',
    asks: 'figure',
    tag: TAG,
    summary: 'All that is said of the number that a figure gives',
    params: FACT_PARAMS,
    answer: figureEntrySchema,
  });
  addReadRoute(app, parts, {
    path: '/changes',
    asks: 'changes',
    tag: TAG,
    summary: 'What was added, or found to be gone, oldest first',
    query: z.object({
      since: z.iso.datetime({ offset: true }).optional().describe('ISO 8601 instant.'),
      after,
      limit: limit(100),
    }),
    answer: pageSchema(changeSchema),
  });
}
