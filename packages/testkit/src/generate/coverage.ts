/** Made-up coverage, the same for the same number: text that the stages find people, statements and dates in. */
export function generatedArticle(seed: number, words: number): string {
  const random = generator(seed);
  const pick = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(random() * list.length)] ?? list[0];
  const paragraphs = [`${pick(OPENERS)} ${pick(TOPICS)} in ${pick(PLACES)}, report ${seed}`];
  let count = 0;
  while (count < words) {
    const said = `${pick(CLAIMS)} ${pick(TOPICS)}`;
    const speaker = `${pick(ROLES)} ${pick(NAMES)}`;
    const paragraph = pick([
      `“We ${said},” ${speaker} said on ${pick(DAYS)}. “Nobody in ${pick(PLACES)} should doubt it.”`,
      `${speaker} told reporters in ${pick(PLACES)} that the government would ${said} by ${pick(DAYS)}.`,
      `According to ${speaker}, at least ${Math.floor(random() * 90) + 2} people had waited for ${pick(TOPICS)} since ${pick(DAYS)}.`,
      `The talks on ${pick(TOPICS)} in ${pick(PLACES)} lasted ${Math.floor(random() * 9) + 1} hours; ${speaker} denied that they had failed.`,
    ]);
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const OPENERS = [
  'Ministers meet over',
  'New doubts about',
  'Envoys return to',
  'Protest over',
] as const;
const TOPICS = [
  'the ceasefire',
  'the grain corridor',
  'river tolls',
  'prisoner exchanges',
  'the dam 🌊',
] as const;
const PLACES = ['Brannock', 'Old Sorn', 'Geneva', 'Kyiv', 'Ankara'] as const;
const CLAIMS = ['reject', 'will never accept', 'propose', 'confirm', 'demand'] as const;
const ROLES = ['Foreign Minister', 'spokesman', 'President', 'General', 'envoy'] as const;
const NAMES = ['Ilva Reyl', 'Tomas Harn', 'Zoë Márquez', 'Dmitri Orlov', 'Anna Lindqvist'] as const;
const DAYS = ['Monday', '12 March 2025', 'Thursday', 'the weekend', 'March 24'] as const;
