import { GENDERED_NOUNS, PRONOUNS } from '../../../languages/en/speakers.ts';
import { genderOfTitle } from '../../../languages/en/titles.ts';
import type { Gender } from '../../../model/entity.ts';
import type { Span } from '../../../model/span.ts';
import { descriptionOf, type Description } from '../described-people.ts';
import type { Resolution } from '../resolution.ts';
import { hasUnnamed } from '../retold-people.ts';
import { determinerOf, headNoun, isPlural, lemmaAt, ownedPhrase } from '../source-phrase.ts';
import { headSegment, spanOfRange, type SpeakerContext } from '../speaker-context.ts';
import { lowerAt, type TokenRange, type Words } from '../words.ts';

/** What kind of antecedent a source asks for: "she"; "the senator"; "they", "the two leaders". */
export type AskKind = 'pronoun' | 'role' | 'several';

/** A source that stands for somebody told of elsewhere, with what the rules made of it. */
export interface Ask {
  readonly kind: AskKind;
  readonly span: Span;
  /** Lemma of its head noun; the pronoun itself. */
  readonly noun: string;
  readonly gender: Gender | null;
  readonly description: Description | null;
  readonly rules: Resolution;
}

/** Ways of the rules that the ranker may go against; others are certain. */
const OPEN: ReadonlySet<string> = new Set([
  'unresolved',
  'pronoun-person',
  'pronoun-several',
  'description-topic',
  'description-role',
  'description-pair',
  'group-described',
]);

/** What a phrase asks for; null where it is no pronoun or description that goes back to somebody, or the rules are certain. */
export function askOf(context: SpeakerContext, phrase: TokenRange, rules: Resolution): Ask | null {
  if (!OPEN.has(rules.by)) return null;
  const { words } = context;
  const span = spanOfRange(words, phrase);
  const ask = { span, rules, gender: null, description: null };
  if (rules.form === 'pronoun') {
    const noun = lowerAt(words, phrase.from).replace(/['’]\p{L}+$/u, '');
    switch (PRONOUNS[noun]) {
      case 'male':
      case 'female':
        return { ...ask, kind: 'pronoun', noun, gender: PRONOUNS[noun] };
      case 'plural':
        return { ...ask, kind: 'several', noun: 'they' };
      default:
        return null;
    }
  }
  return rules.form === 'description' ? askOfDescription(context, phrase, ask) : null;
}

function askOfDescription(
  context: SpeakerContext,
  source: TokenRange,
  ask: Omit<Ask, 'kind' | 'noun'>,
): Ask | null {
  const { words } = context;
  const phrase = withoutReflexive(words, source);
  if (isTwo(words, phrase)) return { ...ask, kind: 'several', noun: 'two' };
  if (ownedPhrase(words, phrase) !== null) return null;
  const determiner = determinerOf(words, phrase);
  const headline = determiner === '' && ask.span.start < HEADLINE;
  const head = headSegment(words, phrase);
  const at = headNoun(words, head);
  const noun = lemmaAt(words, at);
  const plural = isPlural(words, at) && noun !== 'police';
  const paired = plural && /^(?:both|these|those|two)$/.test(lowerAt(words, phrase.from));
  if (!headline && !paired && !/^(?:the|this|that)$/.test(determiner)) return null;
  const description = descriptionOf(words, head, plural);
  const gender = GENDERED_NOUNS[noun] ?? genderOfTitle(noun) ?? null;
  const someone = description !== null && !hasUnnamed(context, noun, ask.span.start);
  return !someone && !(noun in GENDERED_NOUNS)
    ? null
    : { ...ask, kind: plural ? 'several' : 'role', noun, gender, description };
}

/** "the candidate himself". */
function withoutReflexive(words: Words, { from, to }: TokenRange): TokenRange {
  const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/.test(lowerAt(words, to - 1));
  return { from, to: reflexive && to - from > 1 ? to - 1 : to };
}

/** How far into a text its headline may reach, in UTF-16 units. */
const HEADLINE = 150;

/** "the two", "neither", "both". */
function isTwo(words: Words, phrase: TokenRange): boolean {
  const first = lowerAt(words, phrase.from);
  const length = phrase.to - phrase.from;
  if (/^(?:neither|both|either)$/.test(first)) return length === 1;
  return (
    first === 'the' && length <= 3 && /^(?:two|pair|duo)$/.test(lowerAt(words, phrase.from + 1))
  );
}
