import { useQuery } from '@tanstack/react-query';
import type { DocumentReading } from '../../api/types.ts';
import { documentQuery } from './document-queries.ts';

export interface Asked {
  readonly view: DocumentReading | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The revision that was asked for; where a line of another one is open, that one, for its words may stand nowhere else. */
export function useDocument(id: string, revision: string | null, line: string | null): Asked {
  const asked = useQuery(documentQuery(id, revision));
  const ofLine = line?.split('/')[0] ?? null;
  const other = asked.data !== undefined && ofLine !== asked.data.revision.id ? ofLine : null;
  const older = useQuery({ ...documentQuery(id, other), enabled: other !== null });
  const waits = other !== null && older.isPending;
  return {
    // A line of another document leads nowhere here.
    view: waits ? null : ((other === null ? undefined : older.data) ?? asked.data ?? null),
    error: asked.error,
    retry: () => void asked.refetch(),
  };
}
