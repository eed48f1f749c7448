import createClient, { type Middleware } from 'openapi-fetch';
import { errorOf, unreachable } from './api-error.ts';
import type { paths } from './schema.d.ts';
import { VERSION_HEADER, versionWatch } from './version.ts';

export const dossierVersion = versionWatch();

/** Writes carry a header that no foreign page can send. */
const WRITE_HEADERS = { 'x-rapporteur': '1' } as const;

const conventions: Middleware = {
  onRequest: ({ request }) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    for (const [name, value] of Object.entries(WRITE_HEADERS)) request.headers.set(name, value);
  },
  onResponse: async ({ response }) => {
    dossierVersion.note(response.headers.get(VERSION_HEADER));
    if (response.status >= 400) throw await errorOf(response);
  },
  onError: ({ error }) => unreachable(error),
};

/** The API, typed by its OpenAPI document. Every failure is thrown as an `ApiError`. */
export const api = createClient<paths>({ baseUrl: '' });
api.use(conventions);
