import { storedSetting, type Setting } from './setting.ts';

/** Widths in pixels; a pane that is not open keeps its width for when it is opened again. */
export const PANE_LIMITS = {
  left: { least: 200, most: 420, byDefault: 256 },
  right: { least: 300, most: 720, byDefault: 420 },
} as const;
export type PaneSide = keyof typeof PANE_LIMITS;

export interface PaneSetting {
  readonly width: Setting<number>;
  readonly open: Setting<boolean>;
}

export const panes: Readonly<Record<PaneSide, PaneSetting>> = {
  left: paneSetting('left'),
  right: paneSetting('right'),
};

export function withinLimits(side: PaneSide, width: number): number {
  const { least, most } = PANE_LIMITS[side];
  return Math.round(Math.min(most, Math.max(least, width)));
}

function paneSetting(side: PaneSide): PaneSetting {
  return {
    width: storedSetting(`${side}-pane`, (stored) => {
      const width = Number(stored ?? Number.NaN);
      return Number.isFinite(width) ? withinLimits(side, width) : PANE_LIMITS[side].byDefault;
    }),
    open: storedSetting<boolean>(`${side}-pane-open`, (stored) => stored !== 'false'),
  };
}
