/** Small numbers for the values of a column: the place of each in a list that is known beforehand or grows. */
export interface Codes {
  readonly values: readonly string[];
  readonly of: (value: string) => number;
}

export function codes(known: readonly string[]): Codes {
  const values = [...known];
  const numbers = new Map(values.map((value, number) => [value, number]));
  return {
    values,
    of: (value) => {
      const found = numbers.get(value);
      if (found !== undefined) return found;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
