import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppParts } from '../parts.ts';

const route = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Server'],
  operationId: 'health',
  summary: 'Whether the server can answer',
  description: 'Needs no token. 200 once the dossier is open, 503 before and where it cannot be.',
  responses: {
    200: {
      description: 'Ready',
      content: { 'application/json': { schema: healthSchema('ready') } },
    },
    503: {
      description: 'Not ready',
      content: { 'application/json': { schema: healthSchema('opening', 'failed') } },
    },
  },
});

export function addHealth(app: OpenAPIHono, { room, version, decider }: AppParts): void {
  app.openapi(route, (c) => {
    const { phase } = room.state();
    const writable = decider !== null;
    c.header('Cache-Control', 'no-store');
    if (phase === 'ready') return c.json({ status: phase, version, writable }, 200);
    return c.json({ status: phase, version, writable }, 503);
  });
}

function healthSchema<const S extends string>(
  ...statuses: readonly S[]
): z.ZodObject<{
  status: z.ZodEnum<{ [K in S]: K }>;
  version: z.ZodString;
  writable: z.ZodBoolean;
}> {
  return z.object({
    status: z.enum(statuses),
    version: z.string().describe('Of the program.'),
    writable: z.boolean().describe('Whether anything may be added or decided.'),
  });
}
