/** A shortcut as the sheet lists it. */
export interface Shortcut {
  /** `j`, `?`, `Enter`, or a sequence: `g s`. */
  readonly keys: string;
  /** What it does, as an instruction: "Next line". */
  readonly label: string;
  /** Heading in the sheet: "Everywhere", "Lists", or the page's name. */
  readonly group: string;
  readonly run: () => void;
}

/** All shortcuts that can be used now; where two have the same keys, the one registered last wins. */
export interface Registry {
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
  readonly all: () => readonly Shortcut[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function shortcutRegistry(): Registry {
  let groups: readonly (readonly Shortcut[])[] = [];
  let inUse: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly (readonly Shortcut[])[]): void => {
    groups = next;
    inUse = [...new Map(groups.flat().map((shortcut) => [shortcut.keys, shortcut])).values()];
    for (const listener of listeners) listener();
  };
  return {
    add: (shortcuts) => {
      change([...groups, shortcuts]);
      return () => change(groups.filter((group) => group !== shortcuts));
    },
    all: () => inUse,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
