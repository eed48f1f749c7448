/**
 * The search part of an address as plain text that people can read and type: `?speaker=e1&speaker=e2&from=2025-03-01`.
 * A value that occurs more than once is a list; everything is text until a page's `search.ts` gives it a type.
 */
export type SearchValues = Record<string, string | string[]>;

export function parseSearch(text: string): SearchValues {
  const values: SearchValues = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const known = values[name];
    if (known === undefined) values[name] = value;
    else values[name] = Array.isArray(known) ? [...known, value] : [known, value];
  }
  return values;
}

/** The other way: lists as repeated names, nothing for `undefined`, `null` and empty lists. */
export function searchText(values: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null) parameters.append(name, String(item));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
