import { ownedPhrase, determinerOf, headNoun, isPlural } from './source-phrase.ts';
import { HEADLINE } from './described-bodies.ts';
import { authorsBefore, authorsBehind, kindOfPublication, publicationAt } from './publications.ts';
import { described, ifFound, type Way } from './resolution.ts';
import { headSegment, tokenFrom, type Settled, type SpeakerContext } from './speaker-context.ts';
import { tokenAt } from './words.ts';

/** "A Bloomberg poll", and "the poll" after it; in a headline, before it. */
export const publication: Way = ({ context, memory, earlier }, phrase) => {
  const { words } = context;
  const at = headNoun(words, headSegment(words, phrase));
  const token = tokenAt(words, at);
  const kind = kindOfPublication(token?.lemma ?? '');
  if (kind === null || token === undefined || ownedPhrase(words, phrase) !== null) return null;
  const told = [...authorsBefore(context, at), ...authorsBehind(context, at, phrase.to)];
  if (told.length > 0) return { form: 'name', entities: told, by: 'publication-author' };
  const determiner = determinerOf(words, phrase);
  const start = tokenAt(words, phrase.from)?.start ?? 0;
  const headline = determiner === '' && start < HEADLINE && !isPlural(words, at);
  if (!headline && !/^(?:the|this|that|these)$/.test(determiner)) return null;
  const { publications } = memory;
  const last = publicationAt(publications, kind, start);
  const next = publications.find((one) => one.kind === kind && one.at > token.end);
  const found = last ?? (headline ? next : undefined);
  if (found !== undefined) return described('publication-last', found.authors);
  return kind === 'data' || kind === 'article'
    ? ifFound('publication-last-speaker', lastBodySpeaking(context, earlier, start))
    : null;
};

/** The body that spoke last, in the sentence before: "the agency said. According to the data, …". */
function lastBodySpeaking(
  context: SpeakerContext,
  earlier: readonly Settled[],
  offset: number,
): string | null {
  const last = earlier.findLast(({ at }) => at.end < offset);
  const [id, more] = last?.speaker.entities ?? [];
  if (last === undefined || id === undefined || more !== undefined) return null;
  const { tokens } = context.words;
  const sentence = (place: number): number => tokens[tokenFrom(context, place)]?.sentence ?? 0;
  const near = sentence(offset) - sentence(last.at.start) <= 1;
  return near && context.entities.get(id)?.type === 'organization' ? id : null;
}
