import { CUES_BY_ACT, IRREGULAR_FORMS } from '../../languages/en/acts.ts';
import { ACTS, type Act } from '../../model/statement.ts';
import type { Token } from '../../model/token.ts';
import { formsOf } from './inflections.ts';
import type { ContentKind } from './said-clause.ts';
import { tokenAt, type TokenRange, type Words } from './words.ts';

/** An entry of the cue list that a cue has. */
export interface CueMatch {
  readonly act: Act;
  /** First lemma of the entry. */
  readonly lemma: string;
  readonly at: number;
  readonly length: number;
  /** Whether the entry asks for content of a kind. */
  readonly particular: boolean;
}

interface Entry {
  readonly act: Act;
  readonly words: readonly EntryWord[];
  readonly kinds: readonly string[];
}

interface EntryWord {
  readonly lemma: string;
  readonly tag: string;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  ACTS.flatMap((act) => (CUES_BY_ACT[act] ?? '').split(',').map((text) => entryOf(act, text))),
  ({ words }) => words[0]?.lemma ?? '',
);

const FORMS = formsOf(
  [...ENTRIES.values()].flat().flatMap(({ words }) => words.map(({ lemma }) => lemma)),
  IRREGULAR_FORMS,
);

function entryOf(act: Act, text: string): Entry {
  const parts = text.trim().split(/\s+/);
  return {
    act,
    words: parts
      .filter((part) => !part.startsWith('+'))
      .map((part) => {
        const [lemma = '', tag = ''] = part.split('/');
        return { lemma, tag };
      }),
    kinds: parts.filter((part) => part.startsWith('+')).map((part) => part.slice(1)),
  };
}

/** How far past the cue an entry's later words may stand, in tokens: content or speaker may have taken them. */
const OVERHANG = 3;
/** How many tokens `_` stands for at most. */
const WIDEST_GAP = 4;

/** All entries that a cue has, in the order of their first words. */
export function cueMatches(words: Words, cue: TokenRange, kind: ContentKind): CueMatch[] {
  const found: CueMatch[] = [];
  for (let at = cue.from; at < cue.to; at += 1) {
    for (const lemma of lemmasAt(words, at)) {
      for (const entry of ENTRIES.get(lemma) ?? []) {
        if (entry.kinds.length > 0 && !entry.kinds.includes(kind)) continue;
        if (fits(words, entry.words, at, cue.to + OVERHANG))
          found.push({
            act: entry.act,
            lemma,
            at,
            length: entry.words.length,
            particular: entry.kinds.length > 0,
          });
      }
    }
  }
  return found;
}

/** What a token may be a form of; its own form first. */
export function lemmasAt(words: Words, at: number): readonly string[] {
  const token = tokenAt(words, at);
  if (token === undefined) return [];
  const known = FORMS.get(token.lower);
  return known ?? [token.lemma];
}

function fits(words: Words, entry: readonly EntryWord[], start: number, limit: number): boolean {
  let at = start;
  let gap = 0;
  for (const [index, { lemma, tag }] of entry.entries()) {
    if (lemma === '_') {
      gap = WIDEST_GAP;
      continue;
    }
    let left = gap;
    while (!isForm(words, at, lemma, tag)) {
      if (index === 0 || left === 0 || at + 1 >= limit) return false;
      left -= 1;
      at += 1;
    }
    at += 1;
    gap = 0;
  }
  return at <= limit;
}

function isForm(words: Words, at: number, lemma: string, tag: string): boolean {
  const token = tokenAt(words, at);
  return (
    token !== undefined &&
    (lemmasAt(words, at).includes(lemma) || token.lemma === lemma) &&
    (tag === '' || isTagged(words, at, token, tag))
  );
}

/** The tagger takes verbs of headlines for names or nouns: their form tells, and what stands before them. */
function isTagged(words: Words, at: number, { pos, lower, text }: Token, tag: string): boolean {
  if (tag === 'n') return pos === 'NOUN' || pos === 'PROPN';
  if (tag !== 'v') return pos === 'ADJ' || pos === 'ADV';
  if (pos === 'VERB' || pos === 'AUX' || /(?:ed|ing)$/.test(lower)) return true;
  if (pos === 'PROPN') return /^\p{Lu}/u.test(text) && lower.endsWith('s');
  const before = tokenAt(words, at - 1);
  if (before?.pos === 'AUX' || before?.lower === 'to') return true;
  return (
    pos === 'NOUN' &&
    (before?.pos === 'PROPN' ||
      (before?.pos === 'NOUN' && before.lower.endsWith('s')) ||
      /^(?:he|she|they|who|that|which|we|i)$/.test(before?.lower ?? ''))
  );
}
