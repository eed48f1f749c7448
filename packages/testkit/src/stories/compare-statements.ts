import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Span } from '@rapporteur/core/model/span';
import type { Statement } from '@rapporteur/core/model/statement';
import { plainName, plainWords, wordOverlap } from './compared-words.ts';
import { expectedNames } from './entity-names.ts';
import type { ExpectedDocument, ExpectedStatement } from './expected-document.ts';
import { compareLayer, type FieldValues, type LayerComparison } from './layer-comparison.ts';
import { matchBest } from './matching.ts';

/** Share of the words of both contents that has to be in both. */
const SAME_CONTENT = 0.5;

/**
 * Compares statements: one is found where speaker, paragraph and at least half of the content's words are the same.
 * Which words are the source, the cue, … is compared of those that are found.
 */
export function compareStatements(
  expected: ExpectedDocument,
  document: ReadDocument,
): LayerComparison {
  const found = new Found(expected, document);
  const matching = matchBest(expected.statements, document.statements, (one, other) => {
    const overlap = wordOverlap(one.content.join(' '), found.content(other).join(' '));
    if (overlap < SAME_CONTENT) return 0;
    const place = found.paragraph(other);
    const stands = (words: string | null): boolean => words !== null && place.includes(words);
    if (!one.content.some(stands)) return 0;
    const near = Number(stands(one.cue)) + Number(stands(one.source));
    return Number(found.isSpeaker(one, other)) * 4 + near + overlap;
  });
  const indexOf = new Map(
    matching.pairs.map(([one, { id }]) => [id, expected.statements.indexOf(one)]),
  );
  return compareLayer(matching, {
    layer: 'statements',
    tellExpected: (one) => tell(one.speaker, one.cue, one.content),
    tellFound: (other) => tell(found.speaker(other), found.words(other.cue), found.content(other)),
    isOptional: (one) => one.optional === true,
    apart: (one, other) =>
      found.isSpeaker(one, other)
        ? null
        : [
            `speaker: ${one.speaker ?? 'nobody'}`,
            `${found.speaker(other) ?? 'nobody'} (${found.words(other.source) ?? '–'})`,
          ],
    fields: {
      source: (one, other) => [one.source, found.words(other.source)],
      form: (one, other) => [one.form, other.source?.form ?? null],
      cue: (one, other) => [one.cue, found.words(other.cue)],
      content: (one, other) => [one.content, found.content(other)],
      type: (one, other) => [one.type, other.type],
      act: (one, other) => [one.act, other.act],
      factuality: (one, other) => [one.factuality, other.factuality],
      addressee: (one, other) => [one.addressee, found.words(other.addressee)],
      medium: (one, other) => [one.medium, found.words(other.medium)],
      relayedBy: (one, other) => [one.relayedBy, found.words(other.relayedBy)],
      saidAt: (one, other) => [one.saidAt, found.words(other.saidAt)],
      parent: (one, other) => {
        const parent = one.parent === null ? null : expected.statements[one.parent];
        if (parent?.optional === true) return SAME;
        const got = other.parent === null ? null : (indexOf.get(other.parent) ?? 'unexpected');
        return [one.parent, got];
      },
    },
  });
}

const SAME: FieldValues = [null, null];

/** What the program found, in the words of the document and with the names that are expected. */
class Found {
  readonly #expected: ExpectedDocument;
  readonly #document: ReadDocument;
  readonly #nameOf: (id: string) => string;

  constructor(expected: ExpectedDocument, document: ReadDocument) {
    this.#expected = expected;
    this.#document = document;
    this.#nameOf = expectedNames(expected.entities, document.entities);
  }

  words(span: Span | null): string | null {
    return span === null ? null : this.#document.text.slice(span.start, span.end);
  }

  content(statement: Statement): string[] {
    return statement.content.map(({ start, end }) => this.#document.text.slice(start, end));
  }

  /** The words of the paragraphs in which the content stands. */
  paragraph(statement: Statement): string {
    const paragraphs = this.#document.passages.filter((passage) =>
      statement.content.some(({ start }) => passage.start <= start && start < passage.end),
    );
    return paragraphs.map((passage) => this.words(passage)).join('\n');
  }

  speaker(statement: Statement): string | null {
    const { source } = statement;
    return source?.entity != null ? this.#nameOf(source.entity) : this.words(source);
  }

  /** Names have to be the same; who is only described may be described with more words or fewer. */
  isSpeaker(one: ExpectedStatement, other: Statement): boolean {
    const speaker = this.speaker(other);
    if (one.speaker === null || speaker === null) return one.speaker === speaker;
    if (plainName(one.speaker) === plainName(speaker)) return true;
    const named = this.#expected.entities.find(({ name }) => name === one.speaker);
    if (named !== undefined) return named.aliases.map(plainName).includes(plainName(speaker));
    return wordOverlap(one.speaker, speaker) >= 0.5;
  }
}

function tell(speaker: string | null, cue: string | null, content: readonly string[]): string {
  const words = plainWords(content.join(' … '));
  return `${speaker ?? '–'} | ${cue ?? '–'} | ${words.length > 70 ? `${words.slice(0, 69)}…` : words}`;
}
