import type { Matching } from './matching.ts';

/** How far one layer of a document is as expected. */
export interface LayerComparison {
  readonly layer: string;
  /** How many there should be and are there; what is optional is in neither. */
  readonly expected: number;
  readonly found: number;
  /** How many of them are the same. */
  readonly matched: number;
  /** Of those that are the same, in how many each field is as expected. */
  readonly fields: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly gaps: LayerGaps;
}

/** Everything that is not as expected, each told by its words. */
export interface LayerGaps {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly different: readonly string[];
}

/** How the items of a layer are told, and what of them is compared. */
interface LayerTerms<E, F> {
  readonly layer: string;
  readonly tellExpected: (expected: E) => string;
  readonly tellFound: (found: F) => string;
  readonly fields: Readonly<Record<string, (expected: E, found: F) => FieldValues>>;
  readonly isOptional?: (expected: E) => boolean;
  /** In what a pair differs that is alike and still not the same thing; null where it is the same. */
  readonly apart?: (expected: E, found: F) => FieldValues | null;
}

/** A value as expected and as found; they are compared as JSON. */
export type FieldValues = readonly [expected: unknown, found: unknown];

export function compareLayer<E, F>(
  { pairs, missing, unexpected }: Matching<E, F>,
  terms: LayerTerms<E, F>,
): LayerComparison {
  const { layer, tellExpected, tellFound, isOptional = () => false, apart = () => null } = terms;
  const different: string[] = [];
  const fields: Record<string, { right: number; of: number }> = {};
  const owed = pairs.filter(([expected]) => !isOptional(expected));
  let matched = 0;
  for (const [expected, found] of owed) {
    const apartBy = apart(expected, found);
    if (apartBy !== null) {
      different.push(`${tellExpected(expected)} · ${told(apartBy)}`);
      continue;
    }
    matched += 1;
    for (const [name, values] of Object.entries(terms.fields)) {
      const compared = values(expected, found);
      const [wanted, got] = compared.map((value) => JSON.stringify(value));
      const count = (fields[name] ??= { right: 0, of: 0 });
      count.of += 1;
      if (wanted === got) count.right += 1;
      else different.push(`${tellExpected(expected)} · ${name}: ${told(compared)}`);
    }
  }
  const missed = missing.filter((expected) => !isOptional(expected));
  return {
    layer,
    expected: owed.length + missed.length,
    found: owed.length + unexpected.length,
    matched,
    fields,
    gaps: {
      missing: missed.map(tellExpected),
      unexpected: unexpected.map(tellFound),
      different,
    },
  };
}

function told([wanted, got]: FieldValues): string {
  return `${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`;
}
