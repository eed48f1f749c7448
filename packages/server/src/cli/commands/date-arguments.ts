import { InvalidArgumentError } from 'commander';
import { DATE_FORMS, isDateValue } from '@rapporteur/core/model/date-value';

/** A date as precise as it is known, or a usage error. */
export function dateArgument(value: string): string {
  if (isDateValue(value)) return value;
  throw new InvalidArgumentError(`Write a date as ${DATE_FORMS}.`);
}

/** A day, month or year, or a usage error. */
export function dayArgument(value: string): string {
  if (value.length <= 10 && isDateValue(value)) return value;
  throw new InvalidArgumentError('Write a day as 2025-03-24, a month as 2025-03, a year as 2025.');
}

/** One day, or a usage error. */
export function oneDayArgument(value: string): string {
  if (value.length === 10 && isDateValue(value)) return value;
  throw new InvalidArgumentError('Write a day as 2025-03-24.');
}

/** A day (its beginning counts) or an instant, as an instant, or a usage error. */
export function instantArgument(value: string): string {
  if (!isDateValue(value) || (value.length !== 10 && !/Z|[+-]\d\d:?\d\d$/.test(value)))
    throw new InvalidArgumentError(
      'Write a day as 2025-03-24, or an instant as 2025-03-24T09:30:00Z.',
    );
  return value.length === 10 ? value : new Date(value).toISOString();
}
