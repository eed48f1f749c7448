import { createContext, useContext, useSyncExternalStore } from 'react';

/** Which statement the pointer or the focus is on. Kept beside React's state so that only the passages it touches are set anew. */
export interface Looking {
  readonly at: () => string | null;
  readonly lookAt: (statement: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function looking(): Looking {
  let now: string | null = null;
  const listeners = new Set<() => void>();
  return {
    at: () => now,
    lookAt: (statement) => {
      if (statement === now) return;
      now = statement;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const LookingAt = createContext<Looking>(looking());

/** The statement that is looked at, where it is one of these; else null. */
export function useLookedAt(among: ReadonlySet<string>): string | null {
  const { at, subscribe } = useContext(LookingAt);
  return useSyncExternalStore(subscribe, () => {
    const now = at();
    return now !== null && among.has(now) ? now : null;
  });
}
