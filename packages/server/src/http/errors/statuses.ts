import type { ProblemCode } from '@rapporteur/core/model/problem';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The HTTP status of a problem. */
export function statusOf(code: ProblemCode): ContentfulStatusCode {
  return STATUSES[code] ?? 500;
}

/** Codes that are not here are faults of the dossier or of the program. */
const STATUSES: Readonly<Partial<Record<ProblemCode, ContentfulStatusCode>>> = {
  'token-required': 401,
  'request-refused': 403,
  'dossier-read-only': 403,
  'route-unknown': 404,
  'item-unknown': 404,
  'entity-unknown': 404,
  'method-not-allowed': 405,
  'entity-ambiguous': 409,
  'decision-idle': 409,
  'request-too-large': 413,
  'input-too-large': 413,
  'request-url-too-long': 414,
  'request-type': 415,
  'request-invalid': 422,
  'option-invalid': 422,
  'query-invalid': 422,
  'decision-invalid': 422,
  'input-missing': 422,
  'input-unreadable': 422,
  'input-empty': 422,
  'requests-too-many': 429,
  'room-opening': 503,
  'room-busy': 503,
  'room-broken': 503,
  'room-timeout': 504,
  'dossier-busy': 503,
};
