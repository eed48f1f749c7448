import type { Token } from '../../model/token.ts';
import type { Trigger } from './triggers.ts';

/** How far behind the noun of a contact its own verb may stand, in tokens. */
const REACH = 14;

/** "the summit will take place", "talks scheduled for Friday": what follows the noun puts it ahead. */
export function isAheadBehind(tokens: readonly Token[], trigger: Trigger): boolean {
  return predicate(tokens, trigger).some(({ lower }) =>
    /^(?:will|scheduled|planned|expected|due|set|slated|upcoming)$/.test(lower),
  );
}

/** "a meeting … was cancelled", "talks have been called off". */
export function isCalledOffBehind(tokens: readonly Token[], trigger: Trigger): boolean {
  const words = predicate(tokens, trigger)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:cancelled|canceled|postponed|scrapped|shelved|called off|suspended)\b/.test(words);
}

/** "talks are under way", "negotiations were continuing". */
export function isUnderWayBehind(tokens: readonly Token[], trigger: Trigger): boolean {
  const words = predicate(tokens, trigger)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:is|are) (?:still |now |currently )?(?:under ?way|ongoing|continuing|taking place|in progress)\b/.test(
    words,
  );
}

/** The words behind the noun of a contact up to its own verb and what goes with that. */
function predicate(tokens: readonly Token[], { end, noun }: Trigger): Token[] {
  if (noun === null) return [];
  const found: Token[] = [];
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:“”]$/.test(token.text)) break;
    if (/^(?:after|when|while|because|as|until|before|but)$/.test(token.lower)) break;
    found.push(token);
    if (token.pos !== 'VERB') continue;
    const next = tokens[at + 1];
    if (next !== undefined && /^(?:off|place)$/.test(next.lower)) found.push(next);
    break;
  }
  return found;
}
