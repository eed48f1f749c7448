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
  return ifFound(
    'publication-last-speaker',
    speakerWith(context, earlier, token.lemma, start) ??
      (kind === 'data' || kind === 'article' ? lastBodySpeaking(context, earlier, start) : null),
  );
};

/** How far "the statement" goes back to "Jane Doe said in a statement", in UTF-16 units. */
const TOLD_BEFORE = 900;

/** Who spoke last in a sentence that has the noun: "The network spent $150,000 on an ad. The ad says …". */
function speakerWith(
  context: SpeakerContext,
  earlier: readonly Settled[],
  lemma: string,
  offset: number,
): string | null {
  const { tokens } = context.words;
  const noun = lastNoun(context, lemma, offset);
  if (noun === null) return null;
  const sentence = tokens[noun]?.sentence;
  const spoke = earlier.findLast(
    ({ at, speaker }) =>
      at.end < offset &&
      tokens[tokenFrom(context, at.start)]?.sentence === sentence &&
      speaker.entities.length === 1,
  );
  return spoke?.speaker.entities[0] ?? null;
}

/** The last place before an offset where a noun is told of for the first time: "a statement". */
function lastNoun(context: SpeakerContext, lemma: string, offset: number): number | null {
  const { tokens } = context.words;
  for (let at = tokenFrom(context, offset) - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || offset - token.start > TOLD_BEFORE) return null;
    if (token.lemma !== lemma || context.words.quoted[at] === true) continue;
    // "Doe emailed supporters. The email says …".
    const sent = token.pos === 'VERB';
    if (sent && /^(?:e-?mail|tweet|post|text)$/.test(lemma)) return at;
    if (sent) continue;
    let from = at - 1;
    while (from > at - 6 && /^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[from]?.pos ?? ''))
      from -= 1;
    if (/^(?:a|an|one|another|his|her|its|their)$/.test(tokens[from]?.lower ?? '')) return at;
  }
  return null;
}

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
