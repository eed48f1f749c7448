import { lowerBound } from '../../../text/lower-bound.ts';
import type { Situation } from '../resolution.ts';
import {
  namesWithin,
  sectionStart,
  type Settled,
  type SpeakerContext,
  tokenFrom,
} from '../speaker-context.ts';
import type { Memory } from '../speaker-memory.ts';
import { tokenAt } from '../words.ts';
import type { Ask } from './ask.ts';
import { genderFits } from './gender.ts';
import type { Mentioned } from './mentioned.ts';

/** Where a source stands, and who is told of around it. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  /** Where the paragraph begins. */
  readonly paragraphStart: number;
  /** Whether quoted words open the sentence: "“…,” she said". */
  readonly behindQuotation: boolean;
  readonly mentioned: readonly (Mentioned & {
    readonly sentence: number;
    readonly paragraph: number;
  })[];
  /** Who spoke last, and before that. */
  readonly speakers: readonly (string | null)[];
  /** Who is named behind the source in its own sentence. */
  readonly behind: ReadonlySet<string>;
  /** How many times each is named before. */
  readonly times: ReadonlyMap<string, number>;
  /** Who is named in the headline. */
  readonly headline: ReadonlySet<string>;
  /** How much each weighs in the discourse, the most being 1. */
  readonly weights: ReadonlyMap<string | null, number>;
  readonly types: (id: string) => string;
}

/** How far behind a source its sentence may reach, in UTF-16 units. */
const LONGEST_REST = 400;

export function placeOf(
  { context, memory, earlier }: Situation,
  { span, gender }: Ask,
  mentioned: readonly Mentioned[],
): Place {
  const { words, names, passages } = context;
  const sentenceOf = (offset: number): number =>
    tokenAt(words, tokenFrom(context, offset))?.sentence ?? 0;
  const paragraphOf = (offset: number): number =>
    lowerBound(passages.length, (at) => (passages[at]?.end ?? 0) > offset);
  const sentence = sentenceOf(span.start);
  const paragraph = paragraphOf(span.start);
  const rest = namesWithin(context, { start: span.end, end: span.end + LONGEST_REST });
  const times = new Map<string, number>();
  for (const { entity, start } of names)
    if (start < span.start) times.set(entity, (times.get(entity) ?? 0) + 1);
  const [headline] = passages;
  const inHeadline = headline === undefined ? [] : namesWithin(context, headline);
  const floor = sectionStart(context, span.start);
  const spoke = earlier.filter(({ at }) => at.end <= span.start && at.start >= floor);
  return {
    sentence,
    paragraph,
    paragraphStart: passages[paragraph]?.start ?? 0,
    behindQuotation: opensQuoted(context, span.start),
    mentioned: mentioned.map((one) => ({
      ...one,
      sentence: sentenceOf(one.start),
      paragraph: paragraphOf(one.start),
    })),
    speakers: spoke.toReversed().map(({ speaker }) => speaker.entities[0] ?? null),
    behind: new Set(
      rest.filter(({ start }) => sentenceOf(start) === sentence).map(({ entity }) => entity),
    ),
    times,
    headline: new Set(inHeadline.map(({ entity }) => entity)),
    weights: weightsAt(context, memory, { span, gender }, earlier),
    types: (id) => context.entities.get(id)?.type ?? 'body',
  };
}

/** Of those whom a word for a man or a woman fits; of all where it fits nobody for certain. */
function weightsAt(
  context: SpeakerContext,
  memory: Memory,
  { span, gender }: Pick<Ask, 'span' | 'gender'>,
  earlier: readonly Settled[],
): Map<string | null, number> {
  const fits = (id: string): boolean =>
    gender === null || /told|unknown/.test(genderFits(context, id, gender));
  const found = memory.discourse.weights(span, earlier, fits);
  const known = [...found.keys()].some((id) => id !== null);
  return known ? found : memory.discourse.weights(span, earlier, () => true);
}

/** Whether the sentence up to a place opens with quoted words. */
function opensQuoted(context: SpeakerContext, offset: number): boolean {
  const { words } = context;
  const here = tokenFrom(context, offset);
  return here > 0 && (words.quoted[here - 1] === true || words.quoted[here - 2] === true);
}
