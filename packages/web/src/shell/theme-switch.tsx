import { Monitor, Moon, Sun } from 'lucide-react';
import { IconButton } from '../kit/icon-button.tsx';
import { useSetting } from '../settings/setting.ts';
import { nextTheme, theme, type Theme } from '../settings/theme.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const NAMES: Readonly<Record<Theme, string>> = {
  system: "as the system's",
  light: 'light',
  dark: 'dark',
};

/** Goes from the system's theme to light to dark. */
export function ThemeSwitch() {
  const [chosen, choose] = useSetting(theme);
  const next = nextTheme(chosen);
  return (
    <IconButton
      icon={ICONS[chosen]}
      label={`Theme: ${NAMES[chosen]}. Change to ${NAMES[next]}`}
      keys="."
      onClick={() => choose(next)}
    />
  );
}
