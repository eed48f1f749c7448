import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { addingJobSchema, addressSchema, fieldsSchema } from '../../app/contract/adding.ts';
import { ERROR_RESPONSES, WRITE_ERROR_RESPONSES } from '../error-responses.ts';
import { jsonOf } from '../json-of.ts';
import type { AppParts } from '../parts.ts';
import { unlessReadOnly } from '../read-only.ts';
import { addressRequest, takeFiles } from '../uploads/take-inputs.ts';
import { addJobEvents } from './input-events.ts';
import { JOB_PARAMS, jobOf } from './job.ts';

const TAG = 'Adding';
const answers = {
  description: 'The job',
  content: { 'application/json': { schema: addingJobSchema } },
};
const ADD = createRoute({
  method: 'post',
  path: '/api/v1/inputs',
  tags: [TAG],
  operationId: 'addInputs',
  summary: 'Adds files or an address to the dossier',
  description:
    'Answers at once with a job, which is done after those before it. Files of every kind that `rapporteur add` takes, 64 MB together; a `manifest.csv` among them says what is known of the others.',
  // The content is read as it comes, so that the schemas here only describe it.
  responses: { 202: answers, ...WRITE_ERROR_RESPONSES },
});
const STATE = createRoute({
  method: 'get',
  path: '/api/v1/inputs/{job}',
  tags: [TAG],
  operationId: 'inputJob',
  summary: 'How far a job is, and what became of each input',
  request: { params: JOB_PARAMS },
  responses: { 200: answers, ...ERROR_RESPONSES },
});
const CANCEL = createRoute({
  method: 'delete',
  path: '/api/v1/inputs/{job}',
  tags: [TAG],
  operationId: 'cancelInputs',
  summary: 'Ends a job',
  description: 'What was added by then stays.',
  request: { params: JOB_PARAMS },
  responses: { 202: answers, ...WRITE_ERROR_RESPONSES },
});

export function addInputs(app: OpenAPIHono, parts: AppParts): void {
  const { adder } = parts;
  const route = {
    ...ADD,
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: addressSchema },
          'multipart/form-data': {
            schema: fieldsSchema.extend({
              files: z.array(z.string().meta({ format: 'binary' })).describe('The files.'),
            }),
          },
        },
      },
    },
  };
  app.openAPIRegistry.registerPath(route);
  app.post('/api/v1/inputs', async (c) => {
    const open = unlessReadOnly(adder);
    const type = c.req.header('Content-Type') ?? '';
    const job = /^multipart\/form-data/i.test(type)
      ? await takeFiles(open, c, type)
      : open.start(addressRequest(await jsonOf(c)));
    c.header('Location', `/api/v1/inputs/${job.job}`);
    return c.json(job, 202);
  });
  app.openapi(STATE, (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(jobOf(adder, c.req.valid('param').job), 200);
  });
  app.openapi(CANCEL, (c) => {
    const { job } = c.req.valid('param');
    unlessReadOnly(adder).cancel(job);
    return c.json(jobOf(adder, job), 202);
  });
  addJobEvents(app, parts);
}
