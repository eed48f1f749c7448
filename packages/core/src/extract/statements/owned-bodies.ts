import { OWNED_BODIES } from '../../languages/en/bodies.ts';
import type { Span } from '../../model/span.ts';
import { tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { isPossessive } from './source-phrase.ts';
import { tokenAt } from './words.ts';

/** A body called by a noun behind the name of whose it is: "the Trump campaign", "Tulsa police". */
export interface OwnedBody extends Span {
  readonly owner: string;
  /** Lemma: `campaign`. */
  readonly noun: string;
}

/** All such bodies that a text tells of, in text order. */
export function ownedBodies(context: SpeakerContext): OwnedBody[] {
  const { words } = context;
  const found: OwnedBody[] = [];
  for (const name of context.names) {
    const type = context.entities.get(name.entity)?.type;
    if (name.form !== 'name' || type === undefined) continue;
    let at = tokenFrom(context, name.end);
    if (isPossessive(words, at)) at += 1;
    const noun = tokenAt(words, at);
    if (noun === undefined || !OWNED_BODIES.has(noun.lemma) || noun.start - name.end > 3) continue;
    // "the Trump and Clinton campaigns" are two.
    if (noun.lower !== noun.lemma && noun.lower !== 'police') continue;
    // "Trump campaign manager", "police officers": the noun only modifies another.
    if (type !== 'person' && !/^(?:police|campaign|team|transition)$/.test(noun.lower)) continue;
    if (type === 'group' && noun.lower !== 'police') continue;
    found.push({ start: name.start, end: noun.end, owner: name.entity, noun: noun.lemma });
  }
  return found;
}
