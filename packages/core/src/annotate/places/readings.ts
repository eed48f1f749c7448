import { AREA_HEADS, PARTS_OF_PLACES } from '../../languages/en/parts-of-places.ts';

/**
 * The forms under which to look for a name, the name itself first: without "the" or a possessive, "Co." in full, then, for what has
 * no entry of its own, what it is part of or the seat of: "South Los Angeles" is found as Los Angeles, "Hamilton Township" as Hamilton.
 */
export function readings(name: string): string[] {
  const own = name
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/ Co\.$/, ' County');
  const before = /^([^,]+),/.exec(own)?.[1];
  const [first = '', ...rest] = own.split(' ');
  const whole = PARTS_OF_PLACES.has(first.toLowerCase()) ? rest.join(' ') : '';
  const words = own.split(' ');
  const last = words.pop()?.toLowerCase() ?? '';
  const seat = AREA_HEADS.has(last) ? words.join(' ').replace(/ of$/, '') : '';
  return [own, before ?? '', seat, whole].filter((form) => form.length > 1);
}
