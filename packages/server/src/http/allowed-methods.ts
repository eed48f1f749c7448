import type { OpenAPIHono } from '@hono/zod-openapi';

/** The methods by which a path may be asked, where it is one of a route. */
export function allowedMethods(app: OpenAPIHono, path: string): readonly string[] {
  const methods = app.routes
    .filter((route) => route.method !== 'ALL' && leadsTo(route.path, path))
    .map(({ method }) => method);
  const unique = new Set(methods);
  if (unique.has('GET')) unique.add('HEAD');
  return [...unique].toSorted();
}

/** Whether `/api/v1/documents/:id` is the route of a path. */
function leadsTo(route: string, path: string): boolean {
  const [wanted, had] = [route.split('/'), path.split('/')];
  if (wanted.length !== had.length) return false;
  return wanted.every((step, at) => step === had[at] || (step.startsWith(':') && had[at] !== ''));
}
