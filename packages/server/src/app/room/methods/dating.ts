import { outward } from '@rapporteur/core/export/outward';
import type { DocumentId } from '@rapporteur/core/model/ids';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { Dating } from '../../contract/document.ts';
import type { RoomParts } from '../room-parts.ts';
import { wordsAt } from '../words-at.ts';

/** How it is known when a document was published; null where there is no such document. */
export async function dating(
  { reader }: RoomParts,
  { id }: { readonly id: DocumentId },
): Promise<Dating | null> {
  const stored = await reader.read(id);
  if (stored === null) return null;
  const { published } = stored.metadata;
  if (published === null) return inferredDating(await reader.dates(), id);
  if (published.kind === 'given') return { kind: 'given', by: published.by, words: [], basis: [] };
  const index = codePointIndex(stored.text);
  const spans = published.kind === 'stated' ? published.evidence : published.from;
  return {
    kind: published.kind,
    by: published.kind === 'stated' ? null : published.by,
    words: spans.map((span) => outward(wordsAt(stored.text, index, span))),
    basis: [],
  };
}

type Dates = Awaited<ReturnType<RoomParts['reader']['dates']>>;

function inferredDating({ documents }: Dates, id: DocumentId): Dating {
  const found = documents.find(({ citation }) => citation.document === id);
  if (found === undefined || found.basis.length === 0)
    return { kind: 'unknown', by: null, words: [], basis: [] };
  return { kind: 'inferred', by: null, words: [], basis: outward(found.basis) };
}
