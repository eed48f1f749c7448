import { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '@rapporteur/core/model/problem';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { allowedMethods } from './allowed-methods.ts';
import { errorAnswer } from './errors/error-answer.ts';
import { invalidRequest } from './errors/invalid-request.ts';
import type { AppParts } from './parts.ts';
import { registerRoutes } from './routes/index.ts';
import { requestGuard } from './safety/request-guard.ts';
import { safeHeaders } from './safety/safe-headers.ts';
import { tokenGuard } from './safety/token-guard.ts';
import { staticAnswer } from './static/static-routes.ts';

/** The server's answers to requests; it listens to no port, so that a test can ask it directly. */
export function makeApp(parts: AppParts): OpenAPIHono {
  const { room, security, report } = parts;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error.issues);
    },
  });
  app.onError((error, c) => {
    const expected = error instanceof Problem || error instanceof HTTPException;
    if (!expected && !c.req.raw.signal.aborted) report(error);
    return errorAnswer(error, c);
  });
  app.use(safeHeaders);
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('X-Dossier-Version', room.state().version);
  });
  app.use(requestGuard(security));
  if (security.token !== null) app.use(tokenGuard(security.token, security));
  registerRoutes(app, parts);
  const page = staticAnswer(parts.web);
  app.notFound(async (c) => (await page(c)) ?? nothingThere(app, c));
  return app;
}

function nothingThere(app: OpenAPIHono, c: Context): Response {
  const { path, method } = c.req;
  const allowed = allowedMethods(app, path);
  if (allowed.length === 0)
    return errorAnswer(
      new Problem(
        'route-unknown',
        `nothing is at ${path}`,
        'What there is, is in docs/reference/http.md and at /api/v1/openapi.json.',
      ),
      c,
    );
  c.header('Allow', allowed.join(', '));
  const problem = new Problem(
    'method-not-allowed',
    `${path} is not asked by ${method}`,
    `It is asked by ${allowed.join(' or ')}.`,
  );
  return errorAnswer(problem, c);
}
