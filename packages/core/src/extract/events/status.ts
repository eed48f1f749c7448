import {
  ALLEGING,
  CANCELLING,
  DENYING,
  HYPOTHETICAL,
  NEGATING,
  PLANNING,
} from '../../languages/en/contacts.ts';
import type { Event } from '../../model/event.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './triggers.ts';

type Status = Event['status'];

/** Most words before a trigger that say how far the contact has come. */
const REACH = 9;

/**
 * How far a contact has come, by the words before and around it, strongest first: called off, denied, alleged,
 * possible, planned, going on; else it has occurred, unless its time lies ahead of `published` (ISO day).
 */
export function statusOf(
  clause: Clause,
  trigger: Trigger,
  from: string | null,
  published: string | null,
): Status {
  const { tokens } = clause;
  const near = before(tokens, trigger.first);
  const has = (set: ReadonlySet<string>): boolean => near.some((word) => set.has(word));
  if (has(CANCELLING) || calledOff(tokens, trigger)) return 'cancelled';
  if (has(NEGATING)) return 'denied';
  if (has(DENYING)) return 'denied';
  if (has(ALLEGING)) return 'alleged';
  if (isTo(tokens, trigger)) return 'planned';
  if (has(HYPOTHETICAL))
    return near.includes('will')
      ? 'planned'
      : reported(tokens, trigger)
        ? 'planned'
        : 'hypothetical';
  if (has(PLANNING)) return 'planned';
  if (from !== null && published !== null && from > published) return 'planned';
  if (aheadOf(tokens, trigger)) return 'planned';
  if (progressive(tokens, trigger)) return 'ongoing';
  if (tokens[trigger.first - 1]?.lower === 'to' && trigger.verb !== null) return 'hypothetical';
  return 'occurred';
}

/** The words right before the trigger, up to a comma or a stop. */
function before(tokens: readonly Token[], first: number): string[] {
  const found: string[] = [];
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[,.;:"“”]$/.test(token.text)) break;
    found.push(token.lower);
  }
  return found;
}

/** "are to meet". */
function isTo(tokens: readonly Token[], { first, verb }: Trigger): boolean {
  if (verb === null || tokens[first - 1]?.lower !== 'to') return false;
  return /^(?:is|are|was|were)$/.test(tokens[first - 2]?.lower ?? '');
}

/** "said he would meet": the future as it is reported. */
function reported(tokens: readonly Token[], { first }: Trigger): boolean {
  const words = tokens.slice(Math.max(0, first - 10), first).map(({ lower }) => lower);
  return (
    words.includes('would') &&
    words.some((word) => /^(?:said|says|announced|told|confirmed)$/.test(word))
  );
}

function calledOff(tokens: readonly Token[], { first, end }: Trigger): boolean {
  for (let at = Math.max(0, first - 3); at < Math.min(tokens.length, end + 8); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:cancelled|canceled|postponed|scrapped)$/.test(lower)) return true;
    if (tokens[at]?.lemma === 'call' && tokens[at + 1]?.lower === 'off') return true;
  }
  return false;
}

/** "the summit will take place", "talks are scheduled for": what follows the noun puts it ahead. */
function aheadOf(tokens: readonly Token[], { end, noun }: Trigger): boolean {
  if (noun === null) return false;
  for (let at = end; at < Math.min(tokens.length, end + 14); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;]$/.test(token.text)) return false;
    if (/^(?:will|scheduled|planned|expected|due|upcoming)$/.test(token.lower)) return true;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** "are holding talks", "is meeting". */
function progressive(tokens: readonly Token[], { verb }: Trigger): boolean {
  if (verb === null || tokens[verb]?.lower.endsWith('ing') !== true) return false;
  return /^(?:is|are|am|'s|'re)$/.test(tokens[verb - 1]?.lower ?? '');
}
