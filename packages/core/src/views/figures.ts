import type { Verdict } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import { factId, type FactId, type RevisionId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import { codePointIndex, spanInCodePoints } from '../text/code-points.ts';

/** A revision as the list of figures needs it; offsets in UTF-16 units. */
export interface FigureSource {
  readonly revision: { readonly id: RevisionId };
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Pick<Entity, 'id' | 'name'>[];
  readonly statements: readonly {
    readonly id: string;
    readonly source: (Span & { readonly entity: string | null }) | null;
    /** What the user made of it, where anything. */
    readonly judgement?: FigureJudgement | null;
  }[];
}

interface FigureJudgement {
  readonly verdict: Verdict;
  readonly speakerCorrected: boolean;
  readonly speakerNow: { readonly name: string } | null;
}

/** Words of a document: UTF-16 offsets, the same in code points, and the words. */
export interface FigureWords extends Span {
  readonly codePoints: Span;
  readonly exact: string;
}

/** A figure of a dossier, with its words. */
export interface FigureFact extends Omit<
  Figure,
  'start' | 'end' | 'statement' | 'noun' | 'scope' | 'asOf'
> {
  readonly id: FactId;
  readonly words: FigureWords;
  readonly statement: FactId | null;
  /** Name of whoever gives it, else the words by which the statement calls them; null where the reporter does. */
  readonly speaker: string | null;
  readonly noun: FigureWords | null;
  readonly scope: FigureWords | null;
  readonly asOf: FigureWords | null;
  /** The interval that `asOf` denotes, ISO 8601 days, the last exclusive, or null. */
  readonly holds: { readonly from: string; readonly to: string } | null;
}

/**
 * The figures of a revision, in text order, numbered `f1`, `f2`, … What stands in a statement that the user rejected is
 * nobody's but the reporter's.
 */
export function figureFacts(source: FigureSource): FigureFact[] {
  const { revision, text } = source;
  const index = codePointIndex(text);
  const words = ({ start, end }: Span): FigureWords => ({
    start,
    end,
    codePoints: spanInCodePoints(index, { start, end }),
    exact: text.slice(start, end),
  });
  const maybe = (span: Span | null): FigureWords | null => (span === null ? null : words(span));
  const times = new Map(source.times.map((time) => [time.start, time]));
  const speakerOf = speakers(source);
  const rejected = new Set(
    source.statements.flatMap(({ id, judgement }) =>
      judgement?.verdict === 'rejected' ? [id] : [],
    ),
  );
  const statedBy = (statement: string | null): Pick<FigureFact, 'statement' | 'speaker'> => ({
    statement: statement === null ? null : factId(revision.id, statement),
    speaker: speakerOf(statement),
  });
  return source.figures.map((figure, number) => ({
    id: factId(revision.id, `f${number + 1}`),
    measure: figure.measure,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    cumulative: figure.cumulative,
    ...statedBy(rejected.has(figure.statement ?? '') ? null : figure.statement),
    words: words(figure),
    noun: maybe(figure.noun),
    scope: maybe(figure.scope),
    asOf: maybe(figure.asOf),
    holds: intervalOf(figure.asOf === null ? undefined : times.get(figure.asOf.start)),
  }));
}

function speakers({
  statements,
  entities,
  text,
}: FigureSource): (statement: string | null) => string | null {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const all = new Map(statements.map((statement) => [statement.id, statement]));
  return (statement) => {
    const { source = null, judgement = null } = all.get(statement ?? '') ?? {};
    if (judgement?.speakerCorrected === true && judgement.speakerNow !== null)
      return judgement.speakerNow.name;
    if (source === null) return null;
    return names.get(source.entity ?? '') ?? text.slice(source.start, source.end);
  };
}

function intervalOf(time: TimeExpression | undefined): FigureFact['holds'] {
  if (time === undefined || time.from === null || time.to === null) return null;
  return { from: time.from, to: time.to };
}
