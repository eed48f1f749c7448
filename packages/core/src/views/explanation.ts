import type { Layers } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { SourceForm, Statement, StatementSource } from '../model/statement.ts';
import { type CodePointIndex, codePointIndex, spanInCodePoints } from '../text/code-points.ts';

/** Words of the document, where they stand in UTF-16 units and in code points. */
export interface ExplainedWords extends Span {
  readonly codePoints: Span;
  readonly exact: string;
}

export interface ExplainedSource extends ExplainedWords {
  readonly form: SourceForm;
  readonly metonym: boolean;
  readonly onBehalfOf: Entity | null;
  readonly anonymity: {
    readonly basis: ExplainedWords | null;
    readonly reason: ExplainedWords | null;
  } | null;
}

/** A statement of a document that was just read, with its words and how it came about. */
export interface ExplainedStatement extends Pick<
  Statement,
  'id' | 'type' | 'act' | 'factuality' | 'negated' | 'confidence' | 'basis'
> {
  /** Null where nobody could be settled on. */
  readonly speaker: Entity | null;
  /** Null where nobody is named. */
  readonly source: ExplainedSource | null;
  readonly cue: ExplainedWords | null;
  readonly content: readonly ExplainedWords[];
  readonly condition: ExplainedWords | null;
  readonly hedges: readonly ExplainedWords[];
  /** The statement in whose content it stands, and who speaks there. */
  readonly parent: { readonly id: string; readonly speaker: Entity | null } | null;
}

/** The statements of a document, in text order, with what there is to say of how each was found. */
export function explainStatements({
  text,
  entities,
  statements,
}: Pick<Layers, 'text' | 'entities' | 'statements'>): ExplainedStatement[] {
  const words = wordsOf(text, codePointIndex(text));
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const entity = (id: string | null | undefined): Entity | null => known.get(id ?? '') ?? null;
  const all = new Map(statements.map((statement) => [statement.id, statement]));
  const maybe = (span: Span | null): ExplainedWords | null => (span === null ? null : words(span));
  const source = (one: StatementSource): ExplainedSource => ({
    ...words(one),
    form: one.form,
    metonym: one.metonym,
    onBehalfOf: entity(one.onBehalfOf),
    anonymity:
      one.anonymity === null
        ? null
        : { basis: maybe(one.anonymity.basis), reason: maybe(one.anonymity.reason) },
  });
  return statements.map((statement) => {
    const { id, type, act, factuality, negated, confidence, basis, parent } = statement;
    return {
      id,
      type,
      act,
      factuality,
      negated,
      confidence,
      basis,
      speaker: entity(statement.source?.entity),
      source: statement.source === null ? null : source(statement.source),
      cue: maybe(statement.cue),
      content: statement.content.map(words),
      condition: maybe(statement.condition),
      hedges: statement.hedges.map(words),
      parent:
        parent === null ? null : { id: parent, speaker: entity(all.get(parent)?.source?.entity) },
    };
  });
}

function wordsOf(text: string, index: CodePointIndex): (span: Span) => ExplainedWords {
  return ({ start, end }) => ({
    start,
    end,
    codePoints: spanInCodePoints(index, { start, end }),
    exact: text.slice(start, end),
  });
}
