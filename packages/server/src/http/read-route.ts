import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { ERROR_RESPONSES } from './error-responses.ts';
import type { AppParts } from './parts.ts';
import { roomAnswer, roomStream } from './room-answer.ts';

/** A route that hands on what the room says. */
export interface ReadRoute {
  /** Below /api/v1, parameters in braces: `/documents/{id}`. */
  readonly path: string;
  /** The method of the room that is asked, with the parameters of path and query in one object. */
  readonly asks: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly answer: z.ZodType;
  /** The answer is a stream of these, a line each. */
  readonly lines?: boolean;
  /** The name of a file: opened by itself in a browser, the answer is saved and not shown. */
  readonly savedAs?: string;
}

const LINES = 'application/x-ndjson';

/** Registers a route that hands on what the room says, with its entry in the OpenAPI document. */
export function addReadRoute(app: OpenAPIHono, { room }: AppParts, read: ReadRoute): void {
  const {
    path,
    asks,
    tag,
    summary,
    description,
    params,
    query,
    answer,
    lines = false,
    savedAs,
  } = read;
  const type = lines ? LINES : 'application/json';
  const route = createRoute({
    method: 'get',
    path: `/api/v1${path}`,
    tags: [tag],
    operationId: asks,
    summary,
    ...(description !== undefined && { description }),
    request: {
      ...(params !== undefined && { params }),
      // What is not known is refused, so that no filter is passed over by a slip of the pen.
      ...(query !== undefined && { query: query.strict() }),
    },
    responses: {
      200: { description: summary, content: { [type]: { schema: answer } } },
      ...ERROR_RESPONSES,
    },
  });
  app.openapi(route, (async (c: Asked) => {
    const args = {
      ...(query === undefined ? {} : c.req.valid('query')),
      ...(params === undefined ? {} : c.req.valid('param')),
    };
    if (savedAs !== undefined) c.header('Content-Disposition', `attachment; filename="${savedAs}"`);
    if (lines) return roomStream(c as never, room, { method: asks, args, type });
    return roomAnswer(c as never, room, asks, args);
    // The bytes come from the room as they are, so there is nothing for the types to hold on to.
  }) as never);
}

interface Asked {
  readonly header: (name: string, value: string) => void;
  readonly req: { readonly valid: (target: 'query' | 'param') => object };
}
