import type { OpenAPIHono } from '@hono/zod-openapi';
import { openApiDocument } from '../openapi.ts';
import type { AppParts } from '../parts.ts';
import { addDecisions } from './decisions.ts';
import { addCaptured } from './captured.ts';
import { addDocuments } from './documents.ts';
import { addEntities } from './entities.ts';
import { addEvents } from './events.ts';
import { addHealth } from './health.ts';
import { addInputs } from './inputs.ts';
import { addRecord } from './record.ts';
import { addStatements } from './statements.ts';

/** Registers every route of the API. */
export function registerRoutes(app: OpenAPIHono, parts: AppParts): void {
  addHealth(app, parts);
  addRecord(app, parts);
  addDocuments(app, parts);
  addCaptured(app, parts);
  addStatements(app, parts);
  addEvents(app, parts);
  addEntities(app, parts);
  addDecisions(app, parts);
  addInputs(app, parts);
  app.get('/api/v1/openapi.json', (c) => {
    c.header('Cache-Control', 'private, no-cache');
    return c.json(openApiDocument(app, parts.version));
  });
}
