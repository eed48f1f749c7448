import { COUNTRIES } from '../../languages/en/countries.ts';
import { CAPITAL_CITIES, SEATS_OF_POWER } from '../../languages/en/metonyms.ts';
import type { Span } from '../../model/span.ts';
import { anonymityOf } from './anonymity.ts';
import type { Candidate } from './candidate.ts';
import { metonymically } from './metonyms.ts';
import { resolved } from './resolve.ts';
import { bareSource } from './source-phrase.ts';
import { spanOfRange, type Settled, type Speaker, type SpeakerContext } from './speaker-context.ts';
import { memoryOf } from './speaker-memory.ts';
import { spokenFor } from './spoken-for.ts';

/**
 * Settles on who a candidate's source is.
 * @param earlier the statements before it, in text order.
 */
export function speakerOf(
  context: SpeakerContext,
  candidate: Candidate,
  earlier: readonly Settled[],
): Speaker {
  const { source } = candidate;
  if (source === null) return { form: 'description', entities: [] };
  const memory = memoryOf(context);
  const phrase = bareSource(context.words, source);
  const found = resolved({ context, memory, earlier, depth: 0 }, phrase);
  const entities = [...new Set(found.entities.map((id) => governmentOf(context, id)))];
  const owner = found.onBehalfOf ?? spokenFor(context, memory, phrase, entities);
  // Nobody speaks for himself.
  const onBehalfOf = owner !== undefined && entities.includes(owner) ? undefined : owner;
  const span: Span = spanOfRange(context.words, source);
  return {
    form: found.form,
    entities,
    by: found.by,
    metonym: metonymically(context, span, found),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(found.form === 'anonymous' ? { anonymity: anonymityOf(context, span) } : {}),
  };
}

/** Buildings are called by their own names: Russia is not "the Kremlin". */
const SEATS: ReadonlySet<string> = new Set(SEATS_OF_POWER.flatMap(({ names }) => names));

/** Countries and their capitals: other cities speak for themselves. */
const STATES: ReadonlySet<string> = new Set([
  ...CAPITAL_CITIES.flatMap(({ names }) => names),
  ...COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]),
]);

/** A place that speaks is its government, where the document names that: "Kyiv, which has said". */
function governmentOf(context: SpeakerContext, id: string): string {
  const place = context.entities.get(id);
  if (place?.type !== 'place' || place.country === null) return id;
  if (![place.name, ...place.aliases].some((name) => STATES.has(name))) return id;
  for (const entity of context.entities.values()) {
    if (
      entity.type === 'government' &&
      entity.country === place.country &&
      entity.roles.length === 0 &&
      !SEATS.has(entity.name)
    )
      return entity.id;
  }
  return id;
}
