import type { TextPositionSelector, TextQuoteSelector } from '../../model/evidence.ts';

/** Words of a revision as they leave the program, offsets in code points. */
interface AnnotatedWords {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A line of the record and all that an annotation of it says. */
export interface AnnotatedLine {
  /** IRI of the annotation: the permalink of the line. */
  readonly id: string;
  /** Who says it and what they do by it: "Anna Reyl: deny". */
  readonly label: string;
  /** Where the text was published or, where that is not known, the path it came by. */
  readonly source: string;
  /** ISO 8601 instant: when the words were there. */
  readonly seenAt: string;
  /** `source`, `cue`, `content`, … with the words of each. */
  readonly parts: readonly { readonly part: string; readonly words: AnnotatedWords }[];
}

/**
 * The words that a line rests on as a W3C Web Annotation (Recommendation of 23 February 2017) in JSON-LD: a target for
 * each part, with its position in the text and the words themselves.
 */
export function lineAnnotation({ id, label, source, seenAt, parts }: AnnotatedLine): string {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: label, format: 'text/plain', purpose: 'describing' },
    target: parts.map(({ part, words }) => ({
      type: 'SpecificResource',
      // No field of the vocabulary tells parts of one target apart; `dcterms:title` is what readers show of it.
      'dcterms:title': part,
      source,
      state: { type: 'TimeState', sourceDate: seenAt },
      selector: selectors(words),
    })),
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}

function selectors({
  start,
  end,
  exact,
  prefix,
  suffix,
}: AnnotatedWords): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}
