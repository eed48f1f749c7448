/**
 * The version of the dossier that answers were made from, as the header `x-dossier-version` gives it. Who listens is
 * told when another one is met: what was fetched before may then be out of date.
 */
export const VERSION_HEADER = 'x-dossier-version';

export interface VersionWatch {
  readonly note: (version: string | null) => void;
  readonly onChange: (listener: () => void) => () => void;
}

export function versionWatch(): VersionWatch {
  let known: string | null = null;
  const listeners = new Set<() => void>();
  return {
    note: (version) => {
      if (version === null || version === known) return;
      const changed = known !== null;
      known = version;
      if (changed) for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
