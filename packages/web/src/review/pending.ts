import { useCallback, useSyncExternalStore } from 'react';
import type { Statement } from '../api/types.ts';

/** What a statement will be once a decision that is on its way has arrived. */
export type PendingChange = Partial<
  Pick<Statement, 'act' | 'speaker' | 'judgement' | 'tags' | 'notes'>
>;

type Pending = ReadonlyMap<string, PendingChange>;

let pending: Pending = new Map();
const listeners = new Set<() => void>();

/** Shows a statement as it will be, until the function that is returned is called: the decision has arrived, or failed. */
export function showPending(id: string, change: PendingChange): () => void {
  set(new Map(pending).set(id, change));
  return () => {
    if (pending.get(id) !== change) return;
    const rest = new Map(pending);
    rest.delete(id);
    set(rest);
  };
}

export function applied(statement: Statement, changes: Pending): Statement {
  const change = changes.get(statement.id);
  return change === undefined ? statement : { ...statement, ...change };
}

/** Statements with what is on its way. */
export function usePending(): (statement: Statement) => Statement {
  const changes = useSyncExternalStore(subscribe, () => pending);
  return useCallback((statement) => applied(statement, changes), [changes]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: Pending): void {
  pending = next;
  for (const listener of listeners) listener();
}
