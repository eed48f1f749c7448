import type { z } from 'zod';
import { type ApiError, apiErrorSchema } from '../app/contract/problem.ts';

interface ErrorResponse {
  readonly description: string;
  readonly content: { readonly 'application/json': { readonly schema: z.ZodType<ApiError> } };
}

/** The failures that every route may answer with, for its OpenAPI entry. */
export const ERROR_RESPONSES: Readonly<
  Record<400 | 401 | 403 | 404 | 422 | 429 | 500 | 503, ErrorResponse>
> = {
  400: failure('The request cannot be read.'),
  401: failure('A token is required, and was not given or is wrong.'),
  403: failure('Refused: another site asks, or nothing may be written.'),
  404: failure('There is no such thing.'),
  422: failure('A parameter is not as it should be; it is named.'),
  429: failure('Too many requests; try again later.'),
  500: failure('A fault of the server or of the dossier.'),
  503: failure('The dossier is being opened; try again soon.'),
};

/** The failures of routes that take content, beside those of every route. */
export const WRITE_ERROR_RESPONSES: typeof ERROR_RESPONSES &
  Readonly<Record<409 | 413 | 415, ErrorResponse>> = {
  ...ERROR_RESPONSES,
  409: failure('It cannot be done as things stand.'),
  413: failure('The content is too large.'),
  415: failure('The content is of a type that is not taken.'),
};

function failure(description: string): ErrorResponse {
  return { description, content: { 'application/json': { schema: apiErrorSchema } } };
}
