import type { EntityType } from '../../model/entity.ts';
import type { TaggedName } from '../../model/tagger.ts';
import { type Candidate, formOf } from './candidate.ts';
import type { Lexicon } from './coined-states.ts';
import type { Lexeme } from './lexicon.ts';
import { isPossessive } from './runs.ts';
import type { TaggedSpan } from './tagged-spans.ts';
import { titleAt, titleBefore } from './title-phrase.ts';
import { wholePeople } from './whole-people.ts';
import type { Word } from './words.ts';

/** Least raw probability of a name whose words the rules do not take for one; chosen on documents that the tagger was not trained on. */
const LEAST = 0.6;

/**
 * The names of a document by the tagger, with what the rules know of them: where both see the same words and type, the
 * rules' candidate stands, and so it does where the word lists know the body; where they differ otherwise, the tagger's words and type. Of names that the tagger does not see, only peoples of the word lists stay.
 */
export function reconcile(
  words: readonly Word[],
  byRules: readonly Candidate[],
  tagged: readonly TaggedSpan[],
  lexicon: Lexicon,
): Candidate[] {
  const rules = new Map(
    byRules.map((candidate) => [`${candidate.first} ${candidate.end}`, candidate]),
  );
  const starts = new Map(words.map(({ start }, index) => [start, index]));
  const ends = new Map(words.map(({ end }, index) => [end, index + 1]));
  const found = wholePeople(words, tagged, byRules).flatMap(
    ({ start, end, type, score }): Candidate[] => {
      const first = starts.get(start);
      const last = ends.get(end);
      if (first === undefined || last === undefined) return [];
      const stop = withoutMarks(words, first, last);
      if (stop <= first) return [];
      const same = rules.get(`${first} ${stop}`);
      if (same?.type != null && (COUNTED_AS[same.type] === type || isListed(same))) return [same];
      if (score < LEAST && same === undefined) return [];
      const own = type === 'person' ? titleAt(words, first) : null;
      const titled = own !== null && own.end < stop;
      const place = { first: titled ? own.end : first, end: stop };
      const known = same?.lexeme ?? lexicon(formOf(words, place));
      return [
        {
          ...place,
          type: known !== null && COUNTED_AS[known.type] === type ? known.type : type,
          by: 'model',
          lexeme: agreeing(known, type),
          title:
            type === 'person' ? (titled ? own : (same?.title ?? titleBefore(words, first))) : null,
        },
      ];
    },
  );
  const taken = new Set(found.flatMap(({ first, end }) => range(first, end)));
  const peoples = byRules.filter(
    ({ first, end, type, lexeme }) =>
      type === 'group' && lexeme !== null && !range(first, end).some((word) => taken.has(word)),
  );
  return withSurnames(words, [...found, ...peoples]).toSorted((a, b) => a.first - b.first);
}

/** "Doe" is Jane Doe, whatever the tagger takes it for in one place, unless the lists know it as something else. */
function withSurnames(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  for (const { type, first, end } of candidates)
    if (type === 'person' && end - first > 1) surnames.add(words[end - 1]?.form ?? '');
  return candidates.map((candidate) => {
    const { first, end, type, lexeme } = candidate;
    const alone = end === first + 1 && type !== 'person' && type !== 'group' && lexeme === null;
    if (!alone || !surnames.has(words[first]?.form ?? '')) return candidate;
    return { ...candidate, type: 'person', by: 'surname', title: titleBefore(words, first) };
  });
}

/** States, peoples and bodies that the word lists or the document itself know: what else would the words name? Cities lend their names to others. */
function isListed({ lexeme }: Candidate): boolean {
  return (
    lexeme !== null &&
    /^(?:armed-group|outlet|organization|seat|country|demonym)$/.test(lexeme.kind)
  );
}

/** Where a name ends once a comma or the mark of a possessive behind it is cut off. */
function withoutMarks(words: readonly Word[], first: number, end: number): number {
  let stop = end;
  while (
    stop > first &&
    (isPossessive(words[stop - 1]) || /^[,;:.'’"”()-]$/.test(words[stop - 1]?.text ?? ''))
  )
    stop -= 1;
  return stop;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The tagger's type of each of ours. */
const COUNTED_AS: Readonly<Record<EntityType, TaggedName['type']>> = {
  person: 'person',
  organization: 'organization',
  government: 'organization',
  'armed-group': 'organization',
  place: 'place',
  group: 'group',
};

function agreeing(known: Lexeme | null, type: TaggedName['type']): Lexeme | null {
  return known !== null && COUNTED_AS[known.type] === type ? known : null;
}
