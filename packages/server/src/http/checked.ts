import type { z } from 'zod';
import { invalidRequest } from './errors/invalid-request.ts';

/** What a request brings, as the schema wants it. @throws RequestProblem `request-invalid`. */
export function checked<T>(schema: z.ZodType<T>, content: unknown): T {
  const result = schema.safeParse(content);
  if (!result.success) throw invalidRequest('json', result.error.issues);
  return result.data;
}
