/**
 * Readers of single search parameters. Each takes whatever stands in the address (or was handed to a link) and gives a
 * value of its type: what is missing or makes no sense becomes the default, so that no address is an error.
 */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 500;

/** Text of at most 500 characters; `null` where there is none. */
export function text(raw: unknown): string | null {
  const first: unknown = Array.isArray(raw) ? raw[0] : raw;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first !== '' ? first.slice(0, LONGEST) : null;
}

/** A list without repetitions, in the order given. An empty string stays: it stands for what is not known. */
export function list(raw: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return [...new Set(items.map((item) => (item === '' ? '' : text(item))))].filter(
    (item) => item !== null,
  );
}

/** One of the allowed values. */
export function oneOf<Value extends string, Default extends Value | null>(
  raw: unknown,
  allowed: readonly Value[],
  byDefault: Default,
): Value | Default {
  const value = text(raw);
  return allowed.find((item) => item === value) ?? byDefault;
}

/** Those of the list that are allowed. */
export function someOf<Value extends string>(
  raw: unknown,
  allowed: readonly Value[],
): readonly Value[] {
  const values = list(raw);
  return allowed.filter((item) => values.includes(item));
}

/** A number within bounds. */
export function number<Default extends number | null>(
  raw: unknown,
  { least, most, byDefault }: { least: number; most: number; byDefault: Default },
): number | Default {
  const given = text(raw);
  const value = given === null ? Number.NaN : Number(given);
  return Number.isFinite(value) && value >= least && value <= most ? value : byDefault;
}

/** A day that exists, as `2025-03-18`. */
export function day(raw: unknown): string | null {
  const value = text(raw);
  if (value === null || !DAY.test(value)) return null;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value) ? value : null;
}

/** An instant, written as `2025-03-18T14:30:00.000Z` however it was given. */
export function instant(raw: unknown): string | null {
  const value = text(raw);
  const at = value !== null && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/** A switch that is off by default; on is written `yes`. */
export function flag(raw: unknown): 'yes' | null {
  return raw === true || text(raw) === 'yes' ? 'yes' : null;
}

/** Id of a fact, as the detail pane shows it: `rev_…/s3`. */
export function line(raw: unknown): string | null {
  const value = text(raw);
  return value !== null && /^[\w-]+\/[\w-]+$/.test(value) ? value : null;
}

/** Id of a document or an entity: `doc_…`, `ent_…`. */
export function id(raw: unknown, kind: 'doc' | 'ent'): string | null {
  const value = text(raw);
  return value !== null && new RegExp(`^${kind}_[0-9a-f]{16}$`).test(value) ? value : null;
}

/** Those of a list that are ids of that kind. */
export function ids(raw: unknown, kind: 'doc' | 'ent'): readonly string[] {
  return list(raw).filter((value) => id(value, kind) !== null);
}
