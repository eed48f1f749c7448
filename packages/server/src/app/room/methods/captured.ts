import type { RevisionId } from '@rapporteur/core/model/ids';
import type { RoomParts } from '../room-parts.ts';

/** The captured bytes of a revision, as they were. */
export interface Captured {
  readonly sha256: string;
  readonly base64: string;
}

/** What was captured of a revision, byte for byte; null where there is none. */
export async function captured(
  { reader }: RoomParts,
  { id }: { readonly id: RevisionId },
): Promise<Captured | null> {
  const stored = await reader.read(id);
  if (stored === null) return null;
  const { buffer, byteOffset, byteLength } = stored.source.bytes;
  return {
    sha256: stored.revision.sha256,
    base64: Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
  };
}
