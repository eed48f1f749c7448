/** A line of an outlet's documents, and in which of them it stands. */
export interface SharedLine {
  /** As `lineKey` folds it. */
  readonly key: string;
  /** One of the ways in which it is written. */
  readonly words: string;
  readonly documents: readonly string[];
}

/** What an outlet's documents share; the order of documents and lines does not matter. */
export interface OutletLines {
  /** Length of the text of each document, by its id. */
  readonly documents: ReadonlyMap<string, number>;
  /** Lines that two of them have, at least; those that only one has are passed over. */
  readonly shared: readonly SharedLine[];
}

/** Which lines of an outlet's documents are the outlet's own, by their keys. */
export type FindRecurring = (lines: OutletLines) => ReadonlySet<string>;
