import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { TaggedSpan } from './tagged-spans.ts';
import type { Word } from './words.ts';

/** Where the rules see one person, "Jane Doe", the tagger may see only "Jane", or two people: it is one. Both in text order. */
export function wholePeople(
  words: readonly Word[],
  tagged: readonly TaggedSpan[],
  byRules: readonly Candidate[],
): TaggedSpan[] {
  const people = byRules
    .filter(({ type, first, end }) => type === 'person' && end - first > 1)
    .map(({ first, end }) => ({ start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 }));
  const ownerOf = new Map<TaggedSpan, Span>();
  const doubtful = new Set<Span>();
  let at = 0;
  for (const span of tagged) {
    while (at < people.length && (people[at]?.end ?? 0) <= span.start) at += 1;
    for (let index = at; index < people.length; index += 1) {
      const person = people[index];
      if (person === undefined || person.start >= span.end) break;
      if (span.type !== 'person' || span.start < person.start || span.end > person.end)
        doubtful.add(person);
      else ownerOf.set(span, person);
    }
  }
  const taken = new Set<Span>();
  return tagged.flatMap((span) => {
    const person = ownerOf.get(span);
    if (person === undefined || doubtful.has(person)) return [span];
    if (taken.has(person)) return [];
    taken.add(person);
    return [{ ...person, type: 'person' as const, score: 1 }];
  });
}
