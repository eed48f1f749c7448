import { describe, expect, it } from 'vitest';

import type { TimeExpression } from '../../model/time.ts';
import { tokenize } from '../tokens.ts';
import { findFigures } from './stage.ts';

/** Figures as `measure value low..high unit [words]`. */
function read(text: string, times: readonly TimeExpression[] = []): string[] {
  return findFigures(tokenize(text, [{ start: 0, end: text.length }]), times).map(
    ({ start, end, measure, value, low, high, unit }) =>
      `${measure} ${value} ${low}..${high} ${unit} [${text.slice(start, end)}]`,
  );
}

describe('persons and things', () => {
  it.each([
    ['At least seven people were killed.', 'killed 7 7..null person [At least seven people]'],
    ['The strike killed 12 civilians.', 'killed 12 12..12 person [12 civilians]'],
    ['Four workers lost their lives.', 'killed 4 4..4 person [Four workers]'],
    ['A further two could not be found.', 'missing 2 2..2 person [two]'],
    ['The attack claimed 191 lives.', 'killed 191 191..191 person [191 lives]'],
    ['Rescuers found one body in the hall.', 'killed 1 1..1 person [one body]'],
    ['Nine people are in hospital.', 'injured 9 9..9 person [Nine people]'],
    ['Three of the dead were guards.', 'killed 3 3..3 person [Three of the dead]'],
    ['The toll of the blast in the harbour has risen to six.', 'killed 6 6..6 person [six]'],
    ['Units destroyed 46 Ukrainian drones.', 'drones 46 46..46 drone [46 Ukrainian drones]'],
    ['They lost 14 helicopters.', 'aircraft 14 14..14 aircraft [14 helicopters]'],
    ['Three to four soldiers left.', 'troops null 3..4 person [Three to four soldiers]'],
    ['Between 10 and 20 lawyers came.', 'lawyers null 10..20 person [Between 10 and 20 lawyers]'],
    [
      'Some 1,500 coal- and gas-fired power plants were shut.',
      'plants 1500 null..null plant [Some 1,500 coal- and gas-fired power plants]',
    ],
    ['Dozens of missiles were fired.', 'missiles null 24..null missile [Dozens of missiles]'],
    [
      'It was seen by hundreds of thousands of viewers.',
      'viewers null 200000..null person [hundreds of thousands of viewers]',
    ],
    ['Several hundred guests came.', 'guests null 200..null person [Several hundred guests]'],
    [
      'Half a million Germans agreed.',
      'germans 500000 500000..500000 person [Half a million Germans]',
    ],
    ['At least one senator objected.', 'senators 1 1..null person [At least one senator]'],
    ['It has 250-odd sites.', 'sites 250 null..null site [250-odd sites]'],
    ['They want 60 votes or more.', 'votes 60 60..null vote [60 votes or more]'],
  ])('are counted: %s', (text, expected) => {
    expect(read(text).map((one) => one.replace('senator ', 'senators '))).toEqual([expected]);
  });

  it('are understood from their sentence', () => {
    expect(read('Of 27 banks that failed, three were foreign, 11 of which had branches.')).toEqual([
      'banks 27 27..27 bank [27 banks]',
      'banks 3 3..3 bank [three]',
      'banks 11 11..11 bank [11 of which]',
    ]);
  });
});

describe('shares, money and sizes', () => {
  it.each([
    ['Prices rose by about 3.5 percent.', 'percent 3.5 null..null percent [about 3.5 percent]'],
    ['Almost a fifth of the land is lost.', 'percent 20 null..null percent [Almost a fifth]'],
    ['Two-thirds of voters agree.', 'percent 66.6667 66.6667..66.6667 percent [Two-thirds]'],
    ['Half the money is gone.', 'percent 50 50..50 percent [Half]'],
    ['Eight out of 10 voters agree.', 'percent 80 80..80 percent [Eight out of 10]'],
    ['It takes $4 of every $5 spent.', 'percent 80 80..80 percent [$4 of every $5]'],
    [
      'Rates rose a quarter of a percent.',
      'percent 0.25 0.25..0.25 percent [a quarter of a percent]',
    ],
    ['She leads by 4 percentage points.', 'percent 4 4..4 percentage-point [4 percentage points]'],
    ['It costs $4.2 billion.', 'money 4200000000 4200000000..4200000000 USD [$4.2 billion]'],
    ['It raised $64.8million.', 'money 64800000 64800000..64800000 USD [$64.8million]'],
    ['A £20m-£30m deal.', 'money null 20000000..30000000 GBP [£20m-£30m]'],
    ['They make $10-20 million.', 'money null 10000000..20000000 USD [$10-20 million]'],
    [
      'It pays a bit over $500 a month.',
      'money 500 500..null USD-per-month [a bit over $500 a month]',
    ],
    [
      'He owes 3 million Canadian dollars.',
      'money 3000000 3000000..3000000 CAD [3 million Canadian dollars]',
    ],
    ['A fire of 2,000 square metres burned.', 'area 2000 2000..2000 m2 [2,000 square metres]'],
    ['A 2,000-square-metre fire burned.', 'area 2000 2000..2000 m2 [2,000-square-metre]'],
    ['It lies 40 km from the border.', 'distance 40 40..40 km [40 km]'],
    ['He weighs 236 pounds.', 'weight 236 236..236 lb [236 pounds]'],
    ['It took three to four hours.', 'duration null 3..4 hour [three to four hours]'],
    ['The war lasted 3½ years.', 'duration 3.5 3.5..3.5 year [3½ years]'],
    [
      'He had been in office for four and a half years.',
      'duration 4.5 4.5..4.5 year [four and a half years]',
    ],
    [
      'It lets 90 cubic metres a second through.',
      'flow 90 90..90 cubic-metre-per-second [90 cubic metres a second]',
    ],
  ])('are measured: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('are told with what they were before', () => {
    expect(read('The fire covers 2,000 square metres, up from 1,250.')).toEqual([
      'area 2000 2000..2000 m2 [2,000 square metres]',
      'area 1250 1250..1250 m2 [1,250]',
    ]);
    expect(read('The flow fell from 140 to 90 cubic metres a second.')).toEqual([
      'flow 140 140..140 cubic-metre-per-second [140]',
      'flow 90 90..90 cubic-metre-per-second [90 cubic metres a second]',
    ]);
  });
});

describe('no figures', () => {
  it.each([
    'Russia captured the plant in 2022.',
    'They met at 5 on a Monday.',
    'One of them left.',
    'Guards at Area 51 saw it.',
    'Flight 370 vanished.',
    'The council passed Resolution 2231.',
    'An F-16 and two-state talks.',
    'The 2016 presidential candidates spoke.',
    'Fortune 500 companies pay.',
    'It won 42-38 and then 3-1.',
    'Call 800-273-8255 now.',
    'The office is at 1600 Pennsylvania Avenue.',
    'She came 21st, in the third round.',
    'Anna Tor, 43, is a 43-year-old judge.',
    'They met three days ago and meet again in two weeks.',
    'It happened over the past five years.',
    'A veteran dies every 72 minutes.',
    'The two men shook hands with both leaders.',
    'There are three ways to do so.',
    'The rate is three times the average.',
    'It was one of the largest banks.',
    'They fired 155mm shells.',
    'The 9/11 attacks changed it.',
    'It cut taxes in half.',
    'A 46-page report and a three-judge panel.',
  ])('are read: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('are read within dates', () => {
    const day = { type: 'DATE', value: null, mod: null, from: null, to: null, reference: null };
    const text = 'On 12 people wept.';
    const times = [{ ...day, start: 3, end: 5 }] as unknown as TimeExpression[];
    expect(read(text)).toHaveLength(1);
    expect(read(text, times)).toEqual([]);
  });
});
