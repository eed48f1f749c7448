import { useNavigate } from '@tanstack/react-router';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import { nextTheme, theme } from '../settings/theme.ts';
import type { PaneSide } from '../settings/panes.ts';
import { READING, WORKING } from './places.ts';

/** The shortcuts that every page has. */
export function GlobalShortcuts({ toggle }: { readonly toggle: (side: PaneSide) => void }) {
  const navigate = useNavigate();
  useShortcuts([
    ...[...READING, ...WORKING].flatMap(({ to, label, key }) =>
      key === null
        ? []
        : [{ keys: `g ${key}`, label, group: 'Go to', run: () => void navigate({ to }) }],
    ),
    {
      keys: '[',
      label: 'Show or hide the navigation',
      group: 'Everywhere',
      run: () => toggle('left'),
    },
    {
      keys: ']',
      label: 'Show or hide the detail',
      group: 'Everywhere',
      run: () => toggle('right'),
    },
    {
      keys: '.',
      label: 'Change the theme',
      group: 'Everywhere',
      run: () => theme.set(nextTheme(theme.get())),
    },
  ]);
  return null;
}
