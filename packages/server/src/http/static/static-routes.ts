import type { Context } from 'hono';
import { plainPage } from './plain-page.ts';
import type { Asset, WebRoot } from './web-root.ts';

/** Serves the web app: its files, and its page for each address that is not a file's. Null: there is nothing. */
export function staticAnswer(web: WebRoot): (c: Context) => Promise<Response | null> {
  return async (c) => {
    const { path, method } = c.req;
    if (method !== 'GET' && method !== 'HEAD') return null;
    if (path.startsWith('/api/')) return null;
    const asset = path === '/' ? null : await web.find(path);
    if (asset !== null) return sent(c, asset);
    if (/\.[a-z0-9]{1,12}$/i.test(path) || path.startsWith('/assets/')) return null;
    const page = await web.page();
    return page === null ? notBuilt(c) : sent(c, page);
  };
}

function sent(c: Context, { type, bytes, gzipped, tag, hashed }: Asset): Response {
  c.header('Cache-Control', hashed ? 'private, max-age=31536000, immutable' : 'private, no-cache');
  c.header('ETag', tag);
  if (c.req.header('If-None-Match') === tag) return c.body(null, 304);
  c.header('Content-Type', type);
  c.header('Vary', 'Accept-Encoding');
  if (gzipped === null || !/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? ''))
    return c.body(bytes);
  c.header('Content-Encoding', 'gzip');
  return c.body(gzipped);
}

function notBuilt(c: Context): Response {
  c.header('Cache-Control', 'no-store');
  return c.html(
    plainPage(
      'The reading room is not built',
      'The server runs, and its API answers at /api/v1; the pages are missing. In a checkout of the project, run "npm run build:web" and load this page again; if you installed rapporteur, install it again.',
    ),
    503,
  );
}
