/** Forms in which `--published` and a manifest give a date, for messages. */
export const DATE_FORMS = '2025, 2025-03, 2025-03-24 or 2025-03-24T09:30:00Z';

const FORM =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Whether `value` is an ISO 8601 date, as precise as it is written, that the calendar has; a time may be without its zone. */
export function isDateValue(value: string): boolean {
  const match = FORM.exec(value);
  if (match === null) return false;
  const [, year, month = '01', day = '01', hour = '0', minute = '0', second = '0'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() + 1 === Number(month) &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) <= 60
  );
}
