import {
  ALLEGING,
  CANCELLING,
  DENYING,
  HYPOTHETICAL,
  MOTION_VERBS,
  NEGATING,
  PLANNING,
} from '../../languages/en/contacts.ts';
import type { Event } from '../../model/event.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from './clause.ts';
import { isAheadBehind, isCalledOffBehind, isUnderWayBehind } from './prospects.ts';
import type { Trigger } from './triggers.ts';

type Status = Event['status'];

/** Most words before a trigger that say how far the contact has come. */
const REACH = 10;

/** What is known of a contact beside its words. */
export interface Known {
  /** First day, ISO 8601, or null. */
  readonly from: string | null;
  /** Day of publication, ISO 8601, or null. */
  readonly published: string | null;
  readonly repeated: boolean;
}

/**
 * How far a contact has come, by the words before and around it, strongest first: called off, denied, alleged,
 * possible, planned, going on; else it has occurred, unless its time lies ahead of publication.
 */
export function statusOf({ tokens }: Clause, trigger: Trigger, known: Known): Status {
  const near = before(tokens, trigger);
  const has = (set: ReadonlySet<string>): boolean => near.some((word) => set.has(word));
  const words = near.toReversed().join(' ');
  const arranging = byArranging(tokens, trigger);
  if (arranging !== null && !has(NEGATING) && !has(DENYING)) return arranging;
  if (has(CANCELLING) || /\bcall\w* off\b/.test(words)) return 'cancelled';
  if (isCalledOffBehind(tokens, trigger) || wasToHave(words)) return 'cancelled';
  if (has(NEGATING) || has(DENYING)) return 'denied';
  if (has(ALLEGING) || /\b(?:said|believed|reported|thought|understood) to have$/.test(words))
    return 'alleged';
  if (/\b(?:is|are|was|were) to$/.test(words)) return 'planned';
  if (has(HYPOTHETICAL)) return possible(tokens, trigger, near, known.repeated);
  if (has(PLANNING) && !isOnlyBefore(near, tokens, trigger)) return 'planned';
  if (known.from !== null && known.published !== null && known.from > known.published)
    return 'planned';
  if (isAheadBehind(tokens, trigger)) return 'planned';
  if (isProgressive(tokens, trigger) || isUnderWayBehind(tokens, trigger)) return 'ongoing';
  if (near[0] === 'to' && trigger.verb !== null && !followsMotion(tokens, trigger))
    return 'hypothetical';
  return 'occurred';
}

/** "called off a visit", "proposed talks", "scheduled a meeting": what the verb that holds the noun does with it. */
function byArranging(tokens: readonly Token[], { verb, noun }: Trigger): Status | null {
  const lemma = noun === null ? '' : (tokens[verb ?? -1]?.lemma ?? '');
  if (CANCELLING.has(lemma)) return 'cancelled';
  if (lemma === 'call' && tokens[(verb ?? -1) + 1]?.lower === 'off') return 'cancelled';
  if (/^(?:propose|offer)$/.test(lemma)) return 'hypothetical';
  return /^(?:plan|schedule|arrange)$/.test(lemma) ? 'planned' : null;
}

/** The words right before the trigger, nearest first, up to what opens its clause. */
function before(tokens: readonly Token[], { first, verb }: Trigger): string[] {
  const finite = /(?:ed|s|met|spoke|held|flew|had|paid|took)$/.test(
    tokens[verb ?? -1]?.lower ?? '',
  );
  const found: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:"“”—()]$/.test(token.text)) break;
    if (/^(?:but|when|while|who|which|where|because|although)$/.test(token.lower)) break;
    // "refused a deal and met Putin": what stands before is of another verb.
    if (finite && token.lower === 'and' && isPredicate(tokens, at + 1, first)) break;
    found.push(token.lower);
  }
  return found;
}

function isPredicate(tokens: readonly Token[], from: number, first: number): boolean {
  return tokens.slice(from, first).every(({ pos }) => /^(?:ADV|AUX|PART)$/.test(pos));
}

/** "was to have met", "had been due to have met". */
function wasToHave(words: string): boolean {
  return /\b(?:was|were|been)(?: (?:due|supposed|meant|scheduled|expected))? to have$/.test(words);
}

/** "may meet"; what is said to come ("said he would meet") is planned; what somebody would do at times has occurred. */
function possible(
  tokens: readonly Token[],
  trigger: Trigger,
  near: readonly string[],
  repeated: boolean,
): Status {
  if (near.includes('will')) return 'planned';
  if (near[0] === 'have') return 'hypothetical';
  if (near.includes('would') && repeated) return 'occurred';
  return isReported(tokens, trigger) ? 'planned' : 'hypothetical';
}

/** "said he would meet": the future as it is reported. */
function isReported(tokens: readonly Token[], { first }: Trigger): boolean {
  const words = tokens.slice(Math.max(0, first - REACH), first).map(({ lower }) => lower);
  return (
    words.includes('would') &&
    words.some((word) => /^(?:said|says|announced|told|confirmed)$/.test(word))
  );
}

/** "before meeting Putin": told of what came first, it says nothing of what is still to come. */
function isOnlyBefore(
  near: readonly string[],
  tokens: readonly Token[],
  { verb }: Trigger,
): boolean {
  if (near[0] !== 'before' || tokens[verb ?? -1]?.lower.endsWith('ing') !== true) return false;
  return !near.some((word) => word !== 'before' && PLANNING.has(word));
}

/** "are holding talks", "is currently meeting". */
function isProgressive(tokens: readonly Token[], { verb }: Trigger): boolean {
  if (verb === null || tokens[verb]?.lower.endsWith('ing') !== true) return false;
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  return /^(?:is|are|am|'s|'re|'m|been)$/.test(tokens[at]?.lower ?? '');
}

/** "flew to Paris to meet Macron": who went to do it is told to have done it. */
function followsMotion(tokens: readonly Token[], { first }: Trigger): boolean {
  return tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ lemma, pos, lower }) => pos === 'VERB' && MOTION_VERBS.has(lemma) && lower !== lemma);
}
