import type { Palette } from '../../window/palette.ts';
import type { Window } from '../../window/window.ts';
import type { Scene } from './scene.ts';
import type { DrawnBin } from './timeline-data.ts';

/** The tokens that a timeline is drawn with. */
export const TOKENS = {
  paper: '--paper',
  chosen: '--paper-chosen',
  side: '--paper-side',
  ink: '--ink',
  soft: '--ink-soft',
  faint: '--ink-faint',
  hairline: '--hairline',
  edge: '--edge',
  past: '--accent',
  planned: '--role-time',
  unsure: '--warn',
  refused: '--danger',
  said: '--role-content',
} as const;
export type Colors = Palette<keyof typeof TOKENS>;

/** Everything that a frame is drawn from. */
export interface Frame {
  readonly window: Window;
  readonly width: number;
  /** Where the names of lanes end and time begins; 0 where names stand above their lanes. */
  readonly left: number;
  /** How far down the lanes are scrolled; the axis stays in sight. */
  readonly scroll: number;
  readonly scene: Scene;
  readonly statements: readonly DrawnBin[];
  /** The instant up to which the dossier tells; null where nothing is dated. */
  readonly toldTo: number | null;
  /** Id of the contact that is open. */
  readonly open: string | null;
  readonly byActor: boolean;
  readonly colors: Colors;
}

export type Pen = CanvasRenderingContext2D;

/** Pixels from the left of the plot. */
export function xOf({ window, width, left }: Frame, instant: number): number {
  return ((instant - window.from) / (window.to - window.from)) * (width - left);
}

const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const fontOf = (weight = 400, size = 12): string =>
  `${weight} ${FONT.replace('12px', `${size}px`)}`;

/** A text cut where it would be too long. */
export function clipped(pen: Pen, text: string, most: number): string {
  if (pen.measureText(text).width <= most) return text;
  let length = text.length;
  while (length > 1 && pen.measureText(`${text.slice(0, length)}…`).width > most) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
