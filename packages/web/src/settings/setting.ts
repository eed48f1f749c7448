import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.ts';

/** A setting that any part of the page can read and change, kept between visits. */
export interface Setting<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function storedSetting<Value extends string | number | boolean>(
  name: string,
  read: (stored: string | null) => Value,
): Setting<Value> {
  let value = read(readStored(name));
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      writeStored(name, String(next));
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSetting<Value>(setting: Setting<Value>): [Value, (value: Value) => void] {
  return [useSyncExternalStore(setting.subscribe, setting.get), setting.set];
}
