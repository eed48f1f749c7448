import { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '@rapporteur/core/model/problem';
import { errorAnswer } from './errors/error-answer.ts';
import { invalidRequest } from './errors/invalid-request.ts';
import type { AppParts } from './parts.ts';
import { registerRoutes } from './routes/index.ts';

/** The server's answers to requests; it listens to no port, so that a test can ask it directly. */
export function makeApp(parts: AppParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error.issues);
    },
  });
  app.onError(errorAnswer);
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('x-dossier-version', parts.room.state().version);
  });
  registerRoutes(app, parts);
  app.notFound((c) => errorAnswer(unknownRoute(c.req.path), c));
  return app;
}

function unknownRoute(path: string): Problem {
  return new Problem(
    'route-unknown',
    `nothing is at ${path}`,
    'What there is, is in docs/reference/http.md and at /api/v1/openapi.json.',
  );
}
