import type { ExportableDossier } from './dossier.ts';
import { documentFact, entityFact, eventFact, figureFact, statementFact } from './facts.ts';
import { exportedTimeline } from './timeline.ts';

/**
 * The dossier as one JSON object, piece by piece: a line for each fact, so that a large one is
 * never held whole and two exports can be compared line by line.
 */
export async function* jsonExport(dossier: ExportableDossier): AsyncGenerator<string> {
  yield '{';
  yield* list('documents', dossier.documents(), documentFact, '\n');
  yield* list('revisions', dossier.revisions(), same);
  yield* list('entities', dossier.entities(), entityFact);
  yield* list('statements', dossier.statements(), statementFact);
  yield* list('events', dossier.events(), eventFact);
  yield* list('figures', dossier.figures(), figureFact);
  for (const name of NOT_FOUND_YET) yield `,\n"${name}":[]`;
  yield* list('timeline', await exportedTimeline(dossier.events()), same);
  yield ',\n"disputes":[]';
  yield* list('decisions', await dossier.decisions(), same);
  yield '\n}\n';
}

/** The dossier as one fact a line, each with its `kind`. */
export async function* jsonlExport(dossier: ExportableDossier): AsyncGenerator<string> {
  yield* lines('document', dossier.documents(), documentFact);
  yield* lines('revision', dossier.revisions(), same);
  yield* lines('entity', dossier.entities(), entityFact);
  yield* lines('statement', dossier.statements(), statementFact);
  yield* lines('event', dossier.events(), eventFact);
  yield* lines('figure', dossier.figures(), figureFact);
  yield* lines('decision', await dossier.decisions(), same);
}

/** What later stages will give. */
const NOT_FOUND_YET = [
  'positions',
  'threads',
  'agreements',
  'copies',
  'alteredQuotes',
  'stories',
] as const;

async function* list<Fact>(
  name: string,
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  shape: (fact: Fact) => object,
  before = ',\n',
): AsyncGenerator<string> {
  yield `${before}"${name}":[`;
  let separator = '\n';
  for await (const fact of facts) {
    yield separator + JSON.stringify(shape(fact));
    separator = ',\n';
  }
  yield separator === '\n' ? ']' : '\n]';
}

async function* lines<Fact>(
  kind: string,
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  shape: (fact: Fact) => object,
): AsyncGenerator<string> {
  for await (const fact of facts) yield `${JSON.stringify({ kind, ...shape(fact) })}\n`;
}

function same<Fact extends object>(fact: Fact): object {
  return fact;
}
