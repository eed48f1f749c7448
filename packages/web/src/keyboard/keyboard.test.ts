import { describe, expect, it, vi } from 'vitest';
import { follow, keyOf, NOTHING_STARTED } from './keys.ts';
import { shortcutRegistry } from './registry.ts';

const none = { ctrlKey: false, altKey: false, metaKey: false };

describe('keyOf', () => {
  it.each(['j', '?', '[', 'Enter'])('%s is itself', (key) => {
    expect(keyOf({ ...none, key })).toBe(key);
  });

  it.each([
    { ...none, key: 'j', ctrlKey: true },
    { ...none, key: 'j', altKey: true },
    { ...none, key: 'j', metaKey: true },
    { ...none, key: 'j', isComposing: true },
    { ...none, key: 'Shift' },
  ])('%j is none of ours', (event) => {
    expect(keyOf(event)).toBeNull();
  });
});

describe('follow', () => {
  const known = new Set(['j', 'g o', 'g s']);
  const started = follow(NOTHING_STARTED, 'g', 100, known).next;

  it('runs a shortcut of one key at once', () => {
    expect(follow(NOTHING_STARTED, 'j', 100, known).run).toBe('j');
  });

  it('waits for the rest of a sequence', () => {
    expect(follow(NOTHING_STARTED, 'g', 100, known).run).toBeNull();
    expect(follow(started, 'o', 600, known).run).toBe('g o');
  });

  it('forgets a sequence after a second', () => {
    expect(follow(started, 'o', 1200, known).run).toBeNull();
  });

  it('a key that ends no sequence counts for itself', () => {
    expect(follow(started, 'j', 200, known)).toEqual({ run: 'j', next: NOTHING_STARTED });
    expect(follow(started, 'g', 200, known).next.started).toBe('g');
  });
});

describe('shortcutRegistry', () => {
  const shortcut = (keys: string, label: string) => ({ keys, label, group: 'Lists', run: vi.fn() });

  it('the shortcut registered last wins, and gives way when it goes', () => {
    const registry = shortcutRegistry();
    registry.add([shortcut('j', 'of the shell')]);
    const remove = registry.add([shortcut('j', 'of the page')]);
    expect(registry.all().map(({ label }) => label)).toEqual(['of the page']);
    remove();
    expect(registry.all().map(({ label }) => label)).toEqual(['of the shell']);
  });

  it('tells who listens', () => {
    const registry = shortcutRegistry();
    const told = vi.fn();
    const stop = registry.subscribe(told);
    registry.add([shortcut('j', 'x')])();
    stop();
    registry.add([shortcut('k', 'y')]);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
