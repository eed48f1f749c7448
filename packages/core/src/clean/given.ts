import type { GivenMetadata } from '../model/document.ts';
import { Problem } from '../model/problem.ts';
import type { Given } from '../model/provenance.ts';
import type { KnownDate } from '../model/time.ts';
import { isoDate } from './dates.ts';

/** What the user gives under this name, or null. */
export function given(metadata: GivenMetadata, field: keyof GivenMetadata): Given<string> | null {
  const value = metadata[field]?.trim();
  return value === undefined || value === '' ? null : { kind: 'given', value, by: field };
}

/**
 * The publication date that the user gives, or null.
 * @throws Problem `option-invalid` when it is no ISO 8601 date.
 */
export function givenDate(metadata: GivenMetadata): Given<KnownDate> | null {
  const value = given(metadata, 'published');
  if (value === null) return null;
  const date = isoDate(value.value);
  if (date !== null) return { ...value, value: date };
  throw new Problem(
    'option-invalid',
    `"${value.value.slice(0, 60)}" is no date of publication.`,
    'Give a day or a time with its zone: 2025-03-24 or 2025-03-24T09:30:00Z.',
  );
}
