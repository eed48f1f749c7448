import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The colors as tokens.css gives them: by day, by night. */
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const COLORS = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }],
  ),
);
const SURFACES = ['paper', 'paper-side', 'paper-hover', 'paper-chosen', 'paper-over'];
const TEXT = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'danger', 'good', 'warn'];
const ROLES = ['source', 'cue', 'content', 'time', 'place', 'figure', 'removed'].map(
  (role) => `role-${role}`,
);

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const color = (name: string): string => COLORS.get(name)?.[theme] ?? '';

  it.each([...TEXT, ...ROLES].flatMap((text) => SURFACES.map((surface) => [text, surface])))(
    '%s is readable on %s',
    (text, surface) => {
      expect(contrast(color(text), color(surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'ink-soft', 'role-source', 'role-cue', 'role-content'])(
    '%s is readable on the washes',
    (text) => {
      for (const wash of ['role-content-wash', 'role-source-wash', 'role-cue-wash', 'found-wash'])
        if (wash !== 'found-wash' || text.startsWith('ink'))
          expect(contrast(color(text), color(wash))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('text is readable on the accent', () => {
    expect(contrast(color('ink-on-accent'), color('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color('ink-on-accent'), color('accent-strong'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SURFACES)('edges of what can be operated are seen on %s', (surface) => {
    expect(contrast(color('edge'), color(surface))).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2, contrast ratio of two colors written `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
