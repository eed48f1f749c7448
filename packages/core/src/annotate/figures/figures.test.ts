import { describe, expect, it } from 'vitest';

import { tokenize } from '../tokens.ts';
import { findFigures } from './stage.ts';

/** Figures as `measure value low..high unit [words]`. */
function read(text: string): string[] {
  return findFigures(tokenize(text, [{ start: 0, end: text.length }])).map(
    ({ start, end, measure, value, low, high, unit }) =>
      `${measure} ${value} ${low}..${high} ${unit} [${text.slice(start, end)}]`,
  );
}

describe('figures', () => {
  it.each([
    ['At least seven people were killed.', 'killed 7 7..null person [At least seven people]'],
    ['The strike killed 12 civilians.', 'killed 12 12..12 person [12 civilians]'],
    ['Units destroyed 46 Ukrainian drones.', 'drones 46 46..46 drone [46 Ukrainian drones]'],
    ['A fire of 2,000 square metres burned.', 'area 2000 2000..2000 m2 [2,000 square metres]'],
    ['Prices rose by about 3.5 percent.', 'percent 3.5 null..null percent [about 3.5 percent]'],
    ['It costs $4.2 billion.', 'money 4200000000 4200000000..4200000000 USD [$4.2 billion]'],
    ['Three to four soldiers left.', 'troops null 3..4 person [Three to four soldiers]'],
    ['Dozens of missiles were fired.', 'missiles null 24..null missile [Dozens of missiles]'],
    ['Nine people are in hospital.', 'injured 9 9..9 person [Nine people]'],
    ['Three of the dead were guards.', 'killed 3 3..3 person [Three of the dead]'],
    ['The toll of the blast in the harbour has risen to six.', 'killed 6 6..6 person [six]'],
    [
      'It lets 90 cubic metres a second through.',
      'flow 90 90..90 cubic-metre-per-second [90 cubic metres a second]',
    ],
    ['It lies 40 km from the border.', 'distance 40 40..40 km [40 km]'],
  ])('are read: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Russia captured the plant in 2022.',
    'They met at 5 on a Monday.',
    'One of them left.',
  ])('are not read: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
