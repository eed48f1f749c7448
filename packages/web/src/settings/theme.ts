import { storedSetting } from './setting.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const theme = storedSetting<Theme>(
  'theme',
  (stored) => THEMES.find((name) => name === stored) ?? 'system',
);

/** Puts the chosen theme on the page, now and whenever it changes. */
export function applyTheme(root: HTMLElement): void {
  const apply = (): void => {
    const chosen = theme.get();
    if (chosen === 'system') root.removeAttribute('data-theme');
    else root.dataset['theme'] = chosen;
  };
  apply();
  theme.subscribe(apply);
}

export function nextTheme(current: Theme): Theme {
  return THEMES[(THEMES.indexOf(current) + 1) % THEMES.length] ?? 'system';
}
