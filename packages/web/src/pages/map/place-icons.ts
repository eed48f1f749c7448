import { PRECISIONS, type Precision } from './places.ts';

/** Pixels of an icon from its middle to its edge, at its full size. */
const RADIUS = 24;
const SIDE = 2 * RADIUS;

/** The forms of precision in a color: the less is known of where, the more open the form. */
export function placeIcons(color: string): readonly { precision: Precision; image: ImageData }[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return [];
  return PRECISIONS.map((precision) => {
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.fillStyle = color;
    pen.strokeStyle = color;
    FORMS[precision](pen);
    return { precision, image: pen.getImageData(0, 0, SIDE, SIDE) };
  });
}

type Draw = (pen: CanvasRenderingContext2D) => void;

const FORMS: Readonly<Record<Precision, Draw>> = {
  /** A wide, pale disc with a dashed edge: somewhere in the country. */
  country: (pen) => disc(pen, { filled: 0.18, dash: [9, 6], width: 4 }),
  /** A pale disc with a whole edge. */
  region: (pen) => disc(pen, { filled: 0.32, dash: [], width: 4 }),
  city: (pen) => disc(pen, { filled: 0.85, dash: [], width: 3 }),
  /** A diamond: this very place. */
  site: (pen) => {
    pen.beginPath();
    for (const [x, y] of [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ] as const)
      pen.lineTo(RADIUS + x * (RADIUS - 2), RADIUS + y * (RADIUS - 2));
    pen.closePath();
    pen.globalAlpha = 0.85;
    pen.fill();
    pen.globalAlpha = 1;
  },
};

function disc(
  pen: CanvasRenderingContext2D,
  { filled, dash, width }: { filled: number; dash: number[]; width: number },
): void {
  pen.beginPath();
  pen.arc(RADIUS, RADIUS, RADIUS - 3, 0, 2 * Math.PI);
  pen.globalAlpha = filled;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke();
  pen.setLineDash([]);
}
