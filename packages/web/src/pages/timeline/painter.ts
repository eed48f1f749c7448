import { type Frame, fontOf } from './frame.ts';
import { paint } from './paint.ts';
import { type Scene, sceneOf, SIZES } from './scene.ts';
import type { TimelineData } from './timeline-data.ts';

export interface PainterInput extends Omit<Frame, 'scene' | 'statements'> {
  readonly data: TimelineData;
  /** Height that lanes may take. */
  readonly available: number;
}

/** Draws frames on a canvas; lanes are laid out anew only where the scale, the size or what is drawn is another. */
export interface Painter {
  readonly draw: (input: PainterInput) => Frame;
}

export function painterOf(canvas: HTMLCanvasElement): Painter {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The canvas gives no 2d context.');
  const pen = context;
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    pen.font = fontOf();
    const { width } = pen.measureText(text);
    widths.set(text, width);
    return width;
  };
  let laid: { data: TimelineData; perPixel: number; available: number; scene: Scene } | null = null;
  return {
    draw: ({ data, available, ...rest }) => {
      const { window, width, left } = rest;
      const perPixel = (window.to - window.from) / Math.max(1, width - left);
      const same =
        laid?.data === data &&
        laid.available === available &&
        Math.abs(laid.perPixel / perPixel - 1) < 1e-6;
      const scene =
        same && laid !== null ? laid.scene : sceneOf(data, { perPixel, available, measure });
      laid = { data, perPixel, available, scene };
      const frame: Frame = { ...rest, scene, statements: data.statements };
      fit(canvas, pen, frame);
      paint(pen, frame);
      return frame;
    },
  };
}

/** As many points as the screen has for it; setting the size of a canvas empties it, so only where it is another. */
function fit(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, frame: Frame): void {
  const scale = globalThis.devicePixelRatio;
  const [width, height] = [Math.round(frame.width * scale), Math.round(heightOf(frame) * scale)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${frame.width}px`;
    canvas.style.height = `${heightOf(frame)}px`;
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
}

function heightOf({ scene }: Frame): number {
  return scene.height + SIZES.axis + SIZES.statements;
}
