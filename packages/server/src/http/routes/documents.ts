import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { PASSAGE_KINDS } from '@rapporteur/core/model/passage';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import { datingSchema, documentSchema, documentViewSchema } from '../../app/contract/document.ts';
import {
  revisionDiffSchema,
  revisionItemSchema,
  sourceViewSchema,
} from '../../app/contract/revision.ts';
import { pageSchema } from '../../app/contract/parts.ts';
import { passageWordsSchema } from '../../app/contract/passage.ts';
import { drawnLayerSchema, readingSchema, TEXT_LAYERS } from '../../app/contract/reading.ts';
import type { AppParts } from '../parts.ts';
import { addReadRoute } from '../read-route.ts';
import { after, documentId, flag, from, limit, several, to, words } from './query-fields.ts';

const TAG = 'Documents';
const revisionId = idSchema('revision');

export function addDocuments(app: OpenAPIHono, parts: AppParts): void {
  addReadRoute(app, parts, {
    path: '/documents',
    asks: 'documents',
    tag: TAG,
    summary: 'Documents by date of publication',
    query: z.object({
      from,
      to,
      outlet: z.string().max(500).optional().describe('Its name; empty: not known.'),
      title: words.describe('Words of the title, in any order.'),
      latest: flag.describe('The latest first.'),
      after,
      limit: limit(50),
    }),
    answer: pageSchema(documentSchema),
  });
  addReadRoute(app, parts, {
    path: '/documents/{id}',
    asks: 'document',
    tag: TAG,
    summary: 'A document with its text and all layers',
    description:
      'Of its current revision, or of the one asked for. Offsets are Unicode code points of `text`.',
    params: z.object({ id: documentId }),
    query: z.object({ revision: revisionId.optional() }),
    answer: documentViewSchema,
  });
  addReadRoute(app, parts, {
    path: '/documents/{id}/reading',
    asks: 'reading',
    tag: TAG,
    summary: 'A document to be read: its text and statements, and how much else there is',
    description: 'Leaner than the whole document by far: what a statement says, the text says.',
    params: z.object({ id: documentId }),
    query: z.object({ revision: revisionId.optional() }),
    answer: readingSchema,
  });
  addReadRoute(app, parts, {
    path: '/documents/{id}/layers/{layer}',
    asks: 'layer',
    tag: TAG,
    summary: 'One layer of the text of a document',
    params: z.object({ id: documentId, layer: z.enum(TEXT_LAYERS) }),
    query: z.object({ revision: revisionId.optional() }),
    answer: drawnLayerSchema,
  });
  addReadRoute(app, parts, {
    path: '/documents/{id}/revisions',
    asks: 'revisions',
    tag: TAG,
    summary: 'What it said at each capture',
    params: z.object({ id: documentId }),
    answer: z.strictObject({ items: z.array(revisionItemSchema) }).meta({ id: 'Revisions' }),
  });
  addReadRoute(app, parts, {
    path: '/documents/{id}/dating',
    asks: 'dating',
    tag: TAG,
    summary: 'How it is known when it was published',
    params: z.object({ id: documentId }),
    answer: datingSchema,
  });
  addReadRoute(app, parts, {
    path: '/revisions/{id}/passages',
    asks: 'passages',
    tag: TAG,
    summary: 'Headline, paragraphs, posts and captions of a revision, in text order',
    params: z.object({ id: revisionId }),
    query: z.object({ kind: several(z.enum(PASSAGE_KINDS)), after, limit: limit(100) }),
    answer: pageSchema(passageWordsSchema),
  });
  addReadRoute(app, parts, {
    path: '/revisions/{id}/source',
    asks: 'source',
    tag: TAG,
    summary: 'The captured source, as plain characters',
    description: 'Never as a page: what a source says is shown, and not run.',
    params: z.object({ id: revisionId }),
    query: z.object({
      page: z.coerce.number().int().min(1).max(1e6).default(1).describe('Stretches of 200,000.'),
    }),
    answer: sourceViewSchema,
    savedAs: 'source.json',
  });
  addReadRoute(app, parts, {
    path: '/revisions/{id}/diff',
    asks: 'diff',
    tag: TAG,
    summary: 'What changed from an earlier revision, word by word',
    params: z.object({ id: revisionId }),
    query: z.object({ against: revisionId.describe('The earlier revision.') }),
    answer: revisionDiffSchema,
  });
}
