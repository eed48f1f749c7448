import { DAY, HOUR } from '@rapporteur/core/views/time-bins';
import { describe, expect, it } from 'vitest';
import { afterKey } from './strip-keys.ts';
import { dragged } from './use-strip-drag.ts';
import { wholeRecord } from './whole-record.ts';

const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const bounds = { from: at('2025-01-01'), to: at('2025-12-31') };
const window = { from: at('2025-03-01'), to: at('2025-04-01') };
const pressed = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('keys on the handles of a window', () => {
  it('move an end by a day', () => {
    expect(afterKey(pressed('ArrowRight'), 'from', window, bounds)).toEqual({
      from: at('2025-03-02'),
      to: window.to,
    });
    expect(afterKey(pressed('ArrowLeft'), 'to', window, bounds)?.to).toBe(at('2025-03-31'));
  });

  it('move further by pages and to the ends', () => {
    expect(afterKey(pressed('PageUp'), 'to', window, bounds)?.to).toBe(at('2025-04-11'));
    expect(afterKey(pressed('Home'), 'from', window, bounds)?.from).toBe(bounds.from);
    expect(afterKey(pressed('End'), 'to', window, bounds)?.to).toBe(bounds.to);
  });

  it('with Shift move the window as it is', () => {
    expect(afterKey(pressed('ArrowRight', true), 'from', window, bounds)).toEqual({
      from: at('2025-03-02'),
      to: at('2025-04-02'),
    });
  });

  it('never turn the window around, or lead out of bounds', () => {
    const turned = afterKey(pressed('End'), 'from', window, bounds);
    expect(turned?.from).toBeLessThan(window.to);
    expect(
      afterKey(pressed('PageDown'), 'from', { ...window, from: bounds.from }, bounds)?.from,
    ).toBe(bounds.from);
  });

  it('move a short window by hours, and know no other keys', () => {
    const short = { from: at('2025-03-01'), to: at('2025-03-02') };
    expect(afterKey(pressed('ArrowRight'), 'to', short, bounds)?.to).toBe(short.to + HOUR);
    expect(afterKey(pressed('a'), 'to', short, bounds)).toBeNull();
  });
});

describe('dragging on a strip', () => {
  it('moves the window, an end of it, or makes a new one', () => {
    expect(dragged('window', window, 0, 2 * DAY, bounds)).toEqual({
      from: at('2025-03-03'),
      to: at('2025-04-03'),
    });
    expect(dragged('from', window, 0, 2 * DAY, bounds)).toEqual({
      from: at('2025-03-03'),
      to: window.to,
    });
    expect(dragged('new', window, at('2025-06-10'), at('2025-06-01'), bounds)).toEqual({
      from: at('2025-06-01'),
      to: at('2025-06-10'),
    });
  });

  it('turns around where an end passes the other', () => {
    expect(dragged('to', window, 0, at('2025-02-01') - window.to, bounds)).toEqual({
      from: at('2025-02-01'),
      to: window.from,
    });
  });
});

describe('the whole record', () => {
  const answer = (fields: object) => fields as Parameters<typeof wholeRecord>[0];

  it('counts what the strip leaves out', () => {
    const whole = answer({
      extent: { from: '1989-01-01', to: '2025-06-01' },
      asOf: '2025-03-31',
      undated: 3,
      overviewUnit: 'year',
      overview: [
        { from: '1989-01-01', count: 2 },
        { from: '2025-01-01', count: 40 },
      ],
    });
    const strip = answer({ kind: 'density', unit: 'hour', lanes: [], items: [] });
    const record = wholeRecord(whole, { domain: window, strip, usual: window });
    expect(record?.outside).toEqual({ before: 2, after: 0 });
    expect(record?.toldTo).toBe(at('2025-04-01'));
    expect(record?.unit).toBe('day');
    expect(wholeRecord(whole, { domain: window, strip: undefined, usual: window })).toBeNull();
  });

  it('is there too where nothing has a date', () => {
    const whole = answer({
      extent: null,
      asOf: null,
      undated: 3,
      overviewUnit: 'day',
      overview: [],
    });
    expect(wholeRecord(whole, { domain: null, strip: undefined, usual: null })).toMatchObject({
      extent: null,
      undated: 3,
    });
  });
});
