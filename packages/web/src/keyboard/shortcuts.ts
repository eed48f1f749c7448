import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { storedSetting } from '../settings/setting.ts';
import { shortcutRegistry, type Shortcut } from './registry.ts';

/** The shortcuts of the page as it stands. */
export const registry = shortcutRegistry();

/** WCAG 2.1.4: shortcuts of a single key can be turned off. */
export const shortcutsOn = storedSetting<boolean>('shortcuts', (stored) => stored !== 'false');

/**
 * Registers shortcuts for as long as the component is there. `run` may change from one rendering to the next; which
 * keys there are is taken from the first rendering, and again whenever `when` changes.
 */
export function useShortcuts(shortcuts: readonly Shortcut[], when = true): void {
  const run = useEffectEvent((keys: string) => {
    shortcuts.find((shortcut) => shortcut.keys === keys)?.run();
  });
  const described = useEffectEvent(() =>
    shortcuts.map((shortcut) => ({ ...shortcut, run: () => run(shortcut.keys) })),
  );
  useEffect(() => (when ? registry.add(described()) : undefined), [when]);
}

export function useRegistered(): readonly Shortcut[] {
  return useSyncExternalStore(registry.subscribe, registry.all);
}
