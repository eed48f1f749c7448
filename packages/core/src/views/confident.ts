import type { Layers } from '../model/document.ts';

type Facts = Pick<Layers, 'statements' | 'events' | 'figures'>;

/**
 * A document without the statements that are less likely right than `least` (0 to 1). What refers to one of them refers
 * to nothing, but for a nested statement and a figure: they stand within the next one around them.
 */
export function confidentOnly<Document extends Facts>(document: Document, least: number): Document {
  const all = new Map(document.statements.map((statement) => [statement.id, statement]));
  const isKept = (id: string): boolean => (all.get(id)?.confidence.statement ?? 0) >= least;
  const around = (id: string | null): string | null => {
    let at = id;
    while (at !== null && !isKept(at)) at = all.get(at)?.parent ?? null;
    return at;
  };
  return {
    ...document,
    statements: document.statements
      .filter(({ id }) => isKept(id))
      .map((statement) => ({ ...statement, parent: around(statement.parent) })),
    events: document.events.map((event) => ({
      ...event,
      statements: event.statements.filter(isKept),
    })),
    figures: document.figures.map((figure) => ({
      ...figure,
      statement: around(figure.statement),
    })),
  };
}
