import {
  comparable,
  type LedgerFigure,
  ofTwoThings,
  type Told,
  type Topic,
  topicsMeet,
} from './figure-topic.ts';

/** Figures of one thing; a thing may have thousands, so they are looked up by what they are compared by. */
export interface FigureGroup<F extends LedgerFigure> {
  /** In the order in which they were added. */
  readonly figures: F[];
  readonly byDocument: Map<string, Told<F>[]>;
  readonly byTopic: Map<string, { readonly topic: Topic; readonly told: Told<F>[] }>;
}

export function emptyGroup<F extends LedgerFigure>(): FigureGroup<F> {
  return { figures: [], byDocument: new Map(), byTopic: new Map() };
}

export function add<F extends LedgerFigure>(group: FigureGroup<F>, told: Told<F>): void {
  const { figure, topic } = told;
  group.figures.push(figure);
  const same = group.byDocument.get(figure.citation.document);
  if (same === undefined) group.byDocument.set(figure.citation.document, [told]);
  else same.push(told);
  const key = [...topic].join(' ');
  const alike = group.byTopic.get(key);
  if (alike === undefined) group.byTopic.set(key, { topic, told: [told] });
  else alike.told.push(told);
}

/** Whether a figure tells of the thing that one of the group does, and of no other one than any of its document. */
export function takes<F extends LedgerFigure>(group: FigureGroup<F>, told: Told<F>): boolean {
  const same = group.byDocument.get(told.figure.citation.document) ?? [];
  if (same.some((other) => ofTwoThings(other, told))) return false;
  if (same.some((other) => comparable(other, told))) return true;
  for (const { topic, told: alike } of group.byTopic.values())
    // The latest are the likeliest to be near in time.
    if (topicsMeet(topic, told) && alike.findLast((other) => comparable(other, told)) !== undefined)
      return true;
  return false;
}
