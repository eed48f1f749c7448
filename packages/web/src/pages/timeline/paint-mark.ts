import { clipped, fontOf, xOf, type Colors, type Frame, type Pen } from './frame.ts';
import { isBar, SIZES, type Mark } from './scene.ts';

/** Where a mark stands in a frame, in pixels from the left of the plot and the top of the canvas. */
export interface MarkPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly bar: boolean;
}

export function markPlace(frame: Frame, { drawn, y }: Mark): MarkPlace {
  const { extent } = drawn;
  const perPixel = (frame.window.to - frame.window.from) / (frame.width - frame.left);
  const [left, right] = [xOf(frame, extent.from), xOf(frame, extent.to)];
  const bar = isBar(extent, perPixel);
  const middle = (left + right) / 2;
  return {
    left: bar ? left : middle - SIZES.dot / 2,
    right: bar ? right : middle + SIZES.dot / 2,
    y: y + SIZES.axis,
    bar,
  };
}

/** A contact: a dot or, where more than a moment is known of it, a bar; its form tells its status. */
export function paintMark(pen: Pen, frame: Frame, mark: Mark): void {
  const place = markPlace(frame, mark);
  const { item } = mark.drawn;
  const color = colorOf(frame.colors, item.status, item.upcoming);
  if (item.id === frame.open) paintOpen(pen, frame, place);
  if (place.bar) paintBar(pen, frame, mark, place, color);
  const faint = mark.drawn.extent.exact ? 0 : Math.min(14, (place.right - place.left) / 5);
  const glyphX = place.bar ? Math.max(place.left + faint + 9, 9) : (place.left + place.right) / 2;
  const inSight = !place.bar || place.right > 14;
  if (inSight)
    paintGlyph(pen, { x: glyphX, y: place.y, color, paper: frame.colors.paper }, item.status);
  if (mark.label === null || !inSight) return;
  pen.font = fontOf(400, 12);
  pen.textAlign = 'left';
  const x = glyphX + 10;
  pen.fillStyle = frame.colors.ink;
  pen.fillText(clipped(pen, mark.label, SIZES.longestLabel), x, place.y);
}

/** What is so is in the color of the past or of plans; what is not certain, and what is not so, stands out. */
function colorOf(colors: Colors, status: string, upcoming: boolean): string {
  if (status === 'denied' || status === 'cancelled') return colors.refused;
  if (status === 'alleged' || status === 'hypothetical') return colors.unsure;
  return upcoming || status === 'planned' ? colors.planned : colors.past;
}

function paintOpen(pen: Pen, { colors }: Frame, { left, right, y }: MarkPlace): void {
  pen.fillStyle = colors.chosen;
  pen.strokeStyle = colors.past;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.roundRect(left - 4, y - 9, right - left + 8, 18, 4);
  pen.fill();
  pen.stroke();
}

/** All that is known as a pale bar, faint at its ends where these are not known; what is meant of it stronger. */
function paintBar(pen: Pen, frame: Frame, { drawn }: Mark, place: MarkPlace, color: string): void {
  const { extent, item } = drawn;
  const { left, right, y } = place;
  const tall = 14;
  pen.save();
  pen.globalAlpha = 0.2;
  pen.fillStyle =
    extent.exact && extent.open === null ? color : fading(pen, place, color, extent.open);
  pen.fillRect(left, y - tall / 2, right - left, tall);
  pen.globalAlpha = 0.28;
  const [from, to] = [xOf(frame, extent.core.from), xOf(frame, extent.core.to)];
  if (to - from < right - left - 1) {
    pen.fillStyle = fading(pen, { left: from, right: to }, color, null);
    pen.fillRect(from, y - tall / 2, to - from, tall);
  }
  pen.globalAlpha = 0.9;
  pen.strokeStyle = color;
  pen.lineWidth = 1.2;
  if (item.status !== 'occurred' && item.status !== 'ongoing') pen.setLineDash(dashOf(item.status));
  const edge = extent.exact ? 0 : Math.min(14, (right - left) / 5);
  pen.beginPath();
  pen.moveTo(left + (extent.open === 'before' ? 0 : edge), y + tall / 2);
  pen.lineTo(right - (extent.open === 'after' ? 0 : edge), y + tall / 2);
  pen.stroke();
  pen.restore();
}

function dashOf(status: string): number[] {
  return status === 'planned' ? [6, 3] : [2, 3];
}

function fading(
  pen: Pen,
  { left, right }: { readonly left: number; readonly right: number },
  color: string,
  open: 'before' | 'after' | null,
): CanvasGradient {
  const gradient = pen.createLinearGradient(left, 0, right, 0);
  const faint = color.replace(/^rgb\((.+)\)$/, 'rgba($1, 0)');
  gradient.addColorStop(0, open === 'after' ? color : faint);
  gradient.addColorStop(0.25, color);
  gradient.addColorStop(0.75, color);
  gradient.addColorStop(1, open === 'before' ? color : faint);
  return gradient;
}

interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly paper: string;
}

const RADIUS = 4.5;

/** The forms of kit/status-mark: filled happened, hollow is planned, crossed is not so, dashed is only said. */
function paintGlyph(pen: Pen, { x, y, color, paper }: Glyph, status: string): void {
  pen.fillStyle = status === 'occurred' ? color : paper;
  pen.strokeStyle = color;
  pen.lineWidth = 1.6;
  pen.setLineDash(status === 'alleged' ? [2.2, 1.8] : []);
  pen.beginPath();
  if (status === 'denied') {
    cross(pen, x, y, RADIUS);
  } else if (status === 'hypothetical') {
    for (const [dx, dy] of [
      [0, -1.25],
      [1.25, 0],
      [0, 1.25],
      [-1.25, 0],
    ] as const)
      pen.lineTo(x + dx * RADIUS, y + dy * RADIUS);
    pen.closePath();
    pen.fill();
  } else {
    pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.stroke();
  pen.setLineDash([]);
  if (status === 'ongoing') {
    pen.fillStyle = color;
    pen.beginPath();
    pen.arc(x, y, RADIUS, Math.PI / 2, 1.5 * Math.PI);
    pen.fill();
  }
  if (status === 'cancelled') {
    pen.beginPath();
    pen.moveTo(x - RADIUS, y + RADIUS);
    pen.lineTo(x + RADIUS, y - RADIUS);
    pen.stroke();
  }
}

function cross(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x - radius, y - radius);
  pen.lineTo(x + radius, y + radius);
  pen.moveTo(x + radius, y - radius);
  pen.lineTo(x - radius, y + radius);
}
