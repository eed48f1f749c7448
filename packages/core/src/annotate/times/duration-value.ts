import { UNITS } from '../../languages/en/times.ts';

/** `P3D`, `PT5H30M`, `P2Y6M`: what is no whole unit is told in the next smaller one. */
export function durationValue(number: number | null, unit: string | undefined): string | null {
  const letter = UNITS.get(unit ?? '');
  if (letter === undefined || number === null) return null;
  if (letter === 'DE') return `P${number * 10}Y`;
  if (letter === 'CE') return `P${number * 100}Y`;
  const whole = Math.floor(number);
  const rest = number - whole;
  const smaller = { Y: [12, 'M'], TH: [60, 'M'], TM: [60, 'S'], D: [24, 'H'] }[letter];
  const time = letter.startsWith('T') ? 'T' : '';
  const mark = letter.at(-1) ?? '';
  if (rest === 0) return `P${time}${whole}${mark}`;
  if (smaller === undefined) return `P${time}${number}${mark}`;
  const part = Math.round(rest * Number(smaller[0]));
  const split = letter === 'D' ? 'T' : '';
  return `P${time}${whole === 0 ? '' : `${whole}${mark}`}${split}${part}${smaller[1]}`;
}

/** `PXD`: so many days that nobody counts them. */
export function vagueDuration(unit: string | undefined): string | null {
  const letter = UNITS.get(unit ?? '');
  if (letter === undefined) return null;
  if (letter === 'DE') return 'PXY';
  if (letter === 'CE') return 'PXC';
  return letter.startsWith('T') ? `PTX${letter[1]}` : `PX${letter}`;
}
