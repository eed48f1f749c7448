import type { Span } from '../model/span.ts';

/** Words of a text inside the program: UTF-16 offsets, and the same in code points. */
interface InwardWords extends Span {
  readonly codePoints: Span;
}

/** `T` as it leaves the program: where words had two kinds of offsets, code points remain. */
export type Outward<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Outward<Item>[]
    : T extends InwardWords
      ? { readonly [Key in keyof Omit<T, 'codePoints'>]: Outward<T[Key]> }
      : T extends object
        ? { readonly [Key in keyof T]: Outward<T[Key]> }
        : T;

/** Plain data with all its offsets in Unicode code points, as W3C Web Annotation counts them. */
export function outward<T>(value: T): Outward<T> {
  return translated(value) as Outward<T>;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if (isInwardWords(value)) {
    const { codePoints, start: _start, end: _end, ...rest } = value;
    return { start: codePoints.start, end: codePoints.end, ...fields(rest) };
  }
  return fields(value);
}

function fields(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

function isInwardWords(value: object): value is InwardWords {
  return 'codePoints' in value && 'start' in value && 'end' in value;
}
