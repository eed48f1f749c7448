import type { OpenAPIHono } from '@hono/zod-openapi';

/** The OpenAPI 3.1 document of the routes that are registered. */
export function openApiDocument(
  app: OpenAPIHono,
  version: string,
): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Rapporteur',
      version,
      description:
        'What a dossier holds: documents, statements, events, entities and figures, each with the exact words it rests on. Offsets are Unicode code points into the text of a revision.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
}
