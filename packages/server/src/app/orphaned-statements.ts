import { isOrphaned } from '@rapporteur/core/views/revision';
import type { DossierReader, StatementQuery } from '../store/dossier.ts';
import type { StatementRow } from '../store/rows.ts';

/** A statement whose words its document no longer has: it stays where it was read, and is never looked for elsewhere. */
export interface OrphanedStatement extends StatementRow {
  readonly orphaned: true;
}

/** A statement of a document's current revision, or one that is orphaned. */
export type ListedStatement = OrphanedStatement | (StatementRow & { readonly orphaned: false });

/** Statements of the current revisions, and then those of earlier ones whose words are gone. */
export async function* listStatements(
  reader: DossierReader,
  query: StatementQuery,
): AsyncGenerator<ListedStatement> {
  let count = 0;
  for await (const statement of reader.statements(query)) {
    count += 1;
    yield { ...statement, orphaned: false };
  }
  const { limit, ...rest } = query;
  for await (const statement of orphanedStatements(reader, rest)) {
    if (limit !== undefined && count >= limit) return;
    count += 1;
    yield statement;
  }
}

/**
 * Statements of earlier revisions whose words the current one lacks, each once: the latest revision that had it counts.
 */
export async function* orphanedStatements(
  reader: DossierReader,
  query: StatementQuery,
): AsyncGenerator<OrphanedStatement> {
  let lost: OrphanedStatement[] = [];
  let document: string | null = null;
  let text = '';
  for await (const statement of reader.statements({ ...query, superseded: true })) {
    if (statement.citation.document !== document) {
      yield* await latestOf(reader, lost);
      lost = [];
      document = statement.citation.document;
      text = (await reader.read(statement.citation.document))?.text ?? '';
    }
    if (isOrphaned(statement, text)) lost.push({ ...statement, orphaned: true });
  }
  yield* await latestOf(reader, lost);
}

/** Of statements of one document that say the same in the same words, the one read last. */
async function latestOf(
  reader: DossierReader,
  lost: readonly OrphanedStatement[],
): Promise<OrphanedStatement[]> {
  const [first] = lost;
  if (first === undefined) return [];
  const order = new Map<string, number>();
  for await (const { id } of reader.revisions(first.citation.document)) order.set(id, order.size);
  const rank = ({ citation }: OrphanedStatement): number => order.get(citation.revision) ?? 0;
  const latest = new Map<string, OrphanedStatement>();
  for (const statement of lost) {
    const key = [statement.source, ...statement.content].map((words) => words?.exact).join('\n');
    const held = latest.get(key);
    if (held === undefined || rank(held) < rank(statement)) latest.set(key, statement);
  }
  return lost.filter((statement) => [...latest.values()].includes(statement));
}
