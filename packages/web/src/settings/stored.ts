/** What the browser keeps between visits. Nothing here is needed: without storage the defaults hold. */
const PREFIX = 'rapporteur:';

export function readStored(name: string): string | null {
  try {
    return globalThis.localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writeStored(name: string, value: string | null): void {
  try {
    if (value === null) globalThis.localStorage.removeItem(PREFIX + name);
    else globalThis.localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage is full or forbidden: the setting holds for this visit only.
  }
}
