import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { Captured } from '../../app/room/methods/captured.ts';
import { ERROR_RESPONSES } from '../error-responses.ts';
import { RequestProblem } from '../errors/request-problem.ts';
import type { AppParts } from '../parts.ts';

const SUMMARY = 'The captured bytes, to be saved';
const TYPE = 'application/octet-stream';

const route = createRoute({
  method: 'get',
  path: '/api/v1/revisions/{id}/bytes',
  tags: ['Documents'],
  operationId: 'captured',
  summary: SUMMARY,
  description:
    'As they came, whatever they are: no browser shows them, and their SHA-256 is the ETag.',
  request: { params: z.object({ id: idSchema('revision') }) },
  responses: {
    200: {
      description: SUMMARY,
      content: { [TYPE]: { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...ERROR_RESPONSES,
  },
});

export function addCaptured(app: OpenAPIHono, { room }: AppParts): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const answer = await room.ask('captured', { id }, c.req.raw.signal);
    const found = JSON.parse(new TextDecoder().decode(answer)) as Captured | null;
    if (found === null)
      throw new RequestProblem(
        'item-unknown',
        'id',
        `the dossier has no revision ${id}`,
        'Take ids from lists and searches of this dossier.',
      );
    return c.body(Buffer.from(found.base64, 'base64'), 200, {
      'Content-Type': TYPE,
      'Content-Disposition': `attachment; filename="${id}.bytes"`,
      'X-Content-Type-Options': 'nosniff',
      ETag: `"${found.sha256}"`,
      'Cache-Control': 'private, no-cache',
    });
  });
}
