import { ticksOf } from '../../window/ticks.ts';
import { clipped, fontOf, type Frame, type Pen, xOf } from './frame.ts';
import { modeHeading } from '../../contacts/contact-words.ts';
import { paintMark } from './paint-mark.ts';
import { SIZES, type SceneLane } from './scene.ts';
import type { DrawnBin, DrawnLane } from './timeline-data.ts';
import type { Window } from '../../window/window.ts';

/** Draws a whole frame; nothing is kept from the one before. */
export function paint(pen: Pen, frame: Frame): void {
  const { width, scene, left, colors } = frame;
  const height = scene.height + SIZES.axis + SIZES.statements;
  pen.clearRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  pen.save();
  pen.beginPath();
  pen.rect(left, 0, width - left, height);
  pen.clip();
  pen.translate(left, 0);
  paintFuture(pen, frame, height);
  paintGrid(pen, frame);
  paintToldTo(pen, frame, height);
  for (const lane of scene.lanes) paintLane(pen, frame, lane);
  paintStatements(pen, frame);
  pen.restore();
  paintNames(pen, frame);
  pen.fillStyle = colors.hairline;
  for (const { top, height: tall } of scene.lanes)
    pen.fillRect(0, SIZES.axis + top + tall, width, 1);
  paintAxis(pen, frame);
}

function paintFuture(pen: Pen, frame: Frame, height: number): void {
  if (frame.toldTo === null) return;
  const x = xOf(frame, frame.toldTo);
  const plot = frame.width - frame.left;
  if (x >= plot) return;
  pen.fillStyle = frame.colors.side;
  pen.fillRect(Math.max(0, x), SIZES.axis, plot, height - SIZES.axis);
}

/** The line up to which the dossier tells; what stands right of it was still to come. */
function paintToldTo(pen: Pen, frame: Frame, height: number): void {
  if (frame.toldTo === null) return;
  const x = xOf(frame, frame.toldTo);
  if (x < 0 || x >= frame.width - frame.left) return;
  pen.fillStyle = frame.colors.planned;
  pen.fillRect(Math.round(x), 22, 1, height - 22);
  pen.font = fontOf(500, 11);
  const words = 'told up to here';
  const room = pen.measureText(words).width + 8;
  pen.textAlign = x > room + 4 ? 'right' : 'left';
  pen.fillText(words, x > room + 4 ? x - 5 : x + 5, height - SIZES.statements + 13);
}

function paintGrid(pen: Pen, frame: Frame): void {
  const { minor } = ticksOf(frame.window, frame.width - frame.left);
  pen.fillStyle = frame.colors.hairline;
  for (const { at } of minor)
    pen.fillRect(Math.round(xOf(frame, at)), SIZES.axis - 6, 1, frame.scene.height + 6);
}

/** The axis, over the lanes that were scrolled beneath it. */
function paintAxis(pen: Pen, frame: Frame): void {
  const { window, width, left, colors, scroll } = frame;
  const plot = width - left;
  const { minor, major } = ticksOf(window, plot);
  pen.save();
  pen.translate(0, scroll);
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, width, SIZES.axis);
  pen.fillStyle = colors.hairline;
  pen.fillRect(0, SIZES.axis, width, 1);
  pen.beginPath();
  pen.rect(left, 0, plot, SIZES.axis);
  pen.clip();
  pen.translate(left, 0);
  pen.font = fontOf(400, 11);
  pen.textAlign = 'left';
  for (const { at, label } of minor) {
    const x = Math.round(xOf(frame, at));
    pen.fillStyle = colors.hairline;
    pen.fillRect(x, SIZES.axis - 6, 1, 6);
    pen.fillStyle = colors.faint;
    pen.fillText(label, x + 4, SIZES.axis - 10);
  }
  pen.font = fontOf(600, 12);
  for (const [index, { at, label }] of major.entries()) {
    const next = major[index + 1];
    const ends = next === undefined ? plot : xOf(frame, next.at);
    const x = Math.round(xOf(frame, at));
    if (x > 0) {
      pen.fillStyle = colors.edge;
      pen.fillRect(x, 4, 1, SIZES.axis - 4);
    }
    // The name of what began before the window stays at its edge.
    const begins = Math.max(x, 0) + 4;
    if (begins + pen.measureText(label).width > ends - 4) continue;
    pen.fillStyle = colors.soft;
    pen.fillText(label, begins, 12);
  }
  pen.restore();
}

function paintLane(pen: Pen, frame: Frame, lane: SceneLane): void {
  const plot = frame.width - frame.left;
  for (const mark of lane.marks) {
    const { from, to } = mark.drawn.extent;
    // A label may reach into the window from a mark that does not.
    if (xOf(frame, to) < -SIZES.longestLabel - 20 || xOf(frame, from) > plot + 20) continue;
    paintMark(pen, frame, mark);
  }
  const tall = lane.height - SIZES.head - 6;
  const bottom = SIZES.axis + lane.top + lane.height - 1;
  const highest = frame.scene.highest;
  for (const bin of lane.bins) {
    const planned = frame.toldTo !== null && bin.from >= frame.toldTo;
    const color = planned ? frame.colors.planned : frame.colors.past;
    paintBin(pen, frame, bin, {
      bottom,
      height: (tall * bin.count) / highest,
      color,
      hollow: planned,
    });
  }
}

function paintBin(
  pen: Pen,
  frame: Frame,
  { from, to }: DrawnBin,
  bar: { bottom: number; height: number; color: string; hollow: boolean },
): void {
  const [x, end] = [xOf(frame, from), xOf(frame, to)];
  if (end < 0 || x > frame.width) return;
  const wide = Math.max(1.5, end - x - (end - x > 4 ? 1 : 0));
  const tall = Math.max(2, bar.height);
  pen.fillStyle = bar.color;
  if (!bar.hollow) {
    pen.fillRect(x, bar.bottom - tall, wide, tall);
    return;
  }
  pen.strokeStyle = bar.color;
  pen.lineWidth = 1;
  pen.strokeRect(x + 0.5, bar.bottom - tall + 0.5, Math.max(1, wide - 1), tall - 0.5);
}

function paintStatements(pen: Pen, frame: Frame): void {
  const bottom = SIZES.axis + frame.scene.height + SIZES.statements - 1;
  const shown = frame.statements.filter(
    ({ from, to }) => to > frame.window.from && from < frame.window.to,
  );
  const highest = Math.max(1, ...shown.map(({ count }) => count));
  for (const bin of shown)
    paintBin(pen, frame, bin, {
      bottom,
      // By the square root: one statement is seen beside hundreds.
      height: (SIZES.statements - SIZES.head) * Math.sqrt(bin.count / highest),
      color: frame.colors.said,
      hollow: false,
    });
}

function paintNames(pen: Pen, frame: Frame): void {
  const { scene, left, colors, byActor, width } = frame;
  if (left > 0) {
    pen.fillStyle = colors.paper;
    pen.fillRect(0, 0, left, scene.height + SIZES.axis + SIZES.statements);
  }
  const room = left > 0 ? left - 20 : width - 60;
  const name = (label: string, count: string, y: number): void => {
    pen.font = fontOf(600, 12);
    const shown = clipped(pen, label, room - 34);
    if (left === 0) {
      pen.fillStyle = colors.paper;
      pen.globalAlpha = 0.8;
      pen.fillRect(0, y - 9, pen.measureText(shown).width + 44, 18);
      pen.globalAlpha = 1;
    }
    pen.textAlign = 'left';
    pen.fillStyle = colors.ink;
    const x = left > 0 ? 16 : 8;
    pen.fillText(shown, x, y);
    const after = x + pen.measureText(shown).width + 6;
    pen.font = fontOf(400, 11);
    pen.fillStyle = colors.faint;
    pen.fillText(count, after, y);
  };
  for (const { lane, top } of scene.lanes)
    name(
      lane.key === 'others' ? 'Others' : byActor ? lane.label : modeHeading(lane.key),
      countWithin(lane, frame.window).toLocaleString('en'),
      SIZES.axis + top + 13,
    );
  name('Statements', '', SIZES.axis + scene.height + 13);
}

/** How many of a lane lie within the window, of more that are at hand. */
function countWithin({ items, bins }: DrawnLane, { from, to }: Window): number {
  const isWithin = (time: Window): boolean => time.from < to && time.to > from;
  return (
    items.filter(({ extent }) => isWithin(extent)).length +
    bins.filter(isWithin).reduce((sum, { count }) => sum + count, 0)
  );
}
