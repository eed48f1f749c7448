/** Offsets of zones whose abbreviation means one thing in news, in minutes east of Greenwich. */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['wet', 0],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['trt', 180],
  ['gst', 240],
  ['pkt', 300],
  ['sgt', 480],
  ['hkt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);

/** "ET" and its like are standard or summer time by the day: the United States' rule since 2007. */
const AMERICAN: ReadonlyMap<string, number> = new Map([
  ['et', -300],
  ['ct', -360],
  ['mt', -420],
  ['pt', -480],
]);

/**
 * Minutes east of Greenwich that a zone as written stands for on a day (`YYYY-MM-DD`): "GMT", "ET", "+05:30",
 * "GMT+2". Null for what is unknown or ambiguous ("IST" is Indian, Irish or Israeli, "CST" American or Chinese).
 */
export function zoneOffset(zone: string, day: string): number | null {
  const name = zone.trim().toLowerCase().replace(/\./g, '');
  const signed = /^(?:gmt|utc)?\s?([+−-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (signed !== null) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    return minutes > 14 * 60 ? null : signed[1] === '+' ? minutes : -minutes;
  }
  const american = AMERICAN.get(name);
  if (american !== undefined) return american + (isAmericanSummer(day) ? 60 : 0);
  return FIXED.get(name) ?? null;
}

/** `+01:00`; `Z` for Greenwich. */
export function offsetSuffix(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/** From the second Sunday in March up to the first Sunday in November. */
function isAmericanSummer(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (month > 3 && month < 11) return true;
  if (month !== 3 && month !== 11) return false;
  const firstSunday = ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7) + 1;
  return month === 3 ? date >= firstSunday + 7 : date < firstSunday;
}
