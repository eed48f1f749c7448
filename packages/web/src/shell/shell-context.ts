import { createContext, useContext } from 'react';

/** What a small screen shows: one of the panes at a time. */
export type View = 'main' | 'menu' | 'filters' | 'detail';

/** What pages and the shell know of one another; pages use `PageFrame`, which does this for them. */
export interface ShellContext {
  /** Where the page's part of the left pane goes: facets, an outline. */
  readonly leftSlot: HTMLElement | null;
  /** Where the page's right pane goes. */
  readonly rightSlot: HTMLElement | null;
  /** Tells that the page has something for the pane; returns what takes it back. */
  readonly claim: (side: 'left' | 'right') => () => void;
  readonly view: View;
  readonly show: (view: View) => void;
  /** Says something to screen readers. */
  readonly announce: (message: string) => void;
}

export const Shell = createContext<ShellContext | null>(null);

export function useShell(): ShellContext {
  const shell = useContext(Shell);
  if (shell === null) throw new Error('useShell: this component must stand within the shell.');
  return shell;
}
