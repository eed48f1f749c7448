import { sameWindow, type Window } from './window.ts';

/** The window that is shown, changed with every frame of a gesture; what draws it subscribes. */
export interface WindowStore {
  readonly get: () => Window;
  readonly set: (window: Window) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function windowStore(first: Window): WindowStore {
  let window = first;
  const listeners = new Set<() => void>();
  return {
    get: () => window,
    set: (next) => {
      if (sameWindow(window, next)) return;
      window = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
