import {
  CALL_MODIFIERS,
  CONTACT_MODIFIERS,
  CONTACT_NOUNS,
  type ContactMode,
  HOLDING_VERBS,
  NEEDING_COMPANY,
} from '../../languages/en/contacts.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from './clause.ts';
import { partyBehind, verbTrigger } from './verb-triggers.ts';

/** Words `[first, end)` of a sentence that tell of a contact. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly mode: ContactMode;
  /** Index of the verb whose subject takes part, or null where only a noun tells of the contact. */
  readonly verb: number | null;
  /** Index of the noun, or null. */
  readonly noun: number | null;
}

/** Contacts told in one sentence: verbs with a noun ("held a phone call"), nouns alone, verbs alone. */
export function triggersIn({ tokens, parties, places }: Clause): Trigger[] {
  const found: Trigger[] = [];
  const partyAt = new Set(parties.map(({ first }) => first));
  const placeAt = new Set(places.map(({ first }) => first));
  for (const [at, token] of tokens.entries()) {
    const nounMode =
      token.pos === 'VERB' && !isNoun(tokens, at) ? undefined : nounModeAt(tokens, at);
    if (isGerund(tokens, at, partyAt))
      found.push({ first: at, end: at + 1, mode: 'meet', verb: at, noun: null });
    else if (nounMode !== undefined) found.push(withVerb(tokens, at, nounMode));
    else if (token.pos === 'VERB' || token.pos === 'NOUN') {
      const trigger = verbTrigger(tokens, at, { partyAt, placeAt });
      if (trigger !== null) found.push(trigger);
    }
  }
  // A verb that holds a noun of contact is told by the noun's trigger.
  return found.filter(
    (trigger) =>
      !found.some(
        (other) =>
          other !== trigger &&
          other.noun !== null &&
          other.verb === trigger.verb &&
          trigger.noun === null,
      ),
  );
}

/** "on visits to Africa": the noun, though the tagger may take it for the verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:ADP|DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') && !tokens[at]?.lower.endsWith('ing');
}

/** "denied meeting Lavrov": a verb, though the tagger may take it for the noun. */
function isGerund(tokens: readonly Token[], at: number, partyAt: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.lower !== 'meeting' || before === undefined) return false;
  if (before.pos !== 'VERB' && !/^(?:after|before|since|while|by|upon|without)$/.test(before.lower))
    return false;
  return (
    !HOLDING_VERBS.has(tokens[at - 1]?.lemma ?? '') && partyBehind(tokens, at + 1, partyAt) !== null
  );
}

function nounModeAt(tokens: readonly Token[], at: number): ContactMode | undefined {
  const token = tokens[at];
  const mode = CONTACT_NOUNS.get(token?.lemma ?? '') ?? CONTACT_NOUNS.get(token?.lower ?? '');
  if (token === undefined || mode === undefined) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (token.lower === 'talk' || token.lower === 'call') {
    if (next === 'for' || next === 'of' || next === 'on') return undefined;
  }
  if (token.lower === 'calls' && !CALL_MODIFIERS.has(before)) return undefined;
  if (token.lemma === 'phone') return undefined;
  if (NEEDING_COMPANY.has(token.lower) && next !== 'with') return undefined;
  if (token.lower.startsWith('conference') && before !== 'video' && before !== 'peace')
    return undefined;
  if (token.lower.startsWith('conversation') || token.lower.startsWith('discussion')) {
    const had = tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lemma }) => lemma === 'have' || lemma === 'hold');
    if (!had && !CALL_MODIFIERS.has(before) && next !== 'with' && next !== 'between')
      return undefined;
  }
  const called = modifiers(tokens, at).some((index) =>
    CALL_MODIFIERS.has(tokens[index]?.lower ?? ''),
  );
  return called ? 'call' : mode === 'call' && !/call|phone/.test(token.lower) ? 'talks' : mode;
}

/** Indices of the modifiers right before a noun of contact. */
function modifiers(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && index > at - 7; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // "face-to-face" is five tokens.
    const joins = token.text === '-' || (token.lower === 'to' && tokens[index + 1]?.text === '-');
    if (CONTACT_MODIFIERS.has(token.lower) || joins) found.push(index);
    else break;
  }
  return found;
}

/** The noun's trigger, from the verb that holds it where one stands before it. */
function withVerb(tokens: readonly Token[], noun: number, mode: ContactMode): Trigger {
  const first = modifiers(tokens, noun).at(-1) ?? noun;
  for (let at = first - 1; at >= 0 && at > first - 5; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:]$/.test(token.text)) break;
    // "called off a visit"
    if (token.lower === 'off' && tokens[at - 1]?.lemma === 'call')
      return { first: at - 1, end: noun + 1, mode, verb: at - 1, noun };
    if (token.pos === 'VERB' || token.pos === 'AUX' || HOLDING_VERBS.has(token.lemma)) {
      // "German-hosted" is no verb of the sentence.
      if (!HOLDING_VERBS.has(token.lemma) || tokens[at - 1]?.text === '-') break;
      return { first: at, end: noun + 1, mode, verb: at, noun };
    }
    if (!['DET', 'ADJ', 'NUM', 'PRON', 'NOUN'].includes(token.pos) && !isOfDay(tokens, at)) break;
  }
  return { first, end: noun + 1, mode, verb: null, noun };
}

/** "Monday's talks": the day, or its ending. */
function isOfDay(tokens: readonly Token[], at: number): boolean {
  const day = /^['’]s?$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  return /(?:day|week|month)$/.test(tokens[day]?.lower ?? '');
}

/** The words of a trigger in the text. */
export function spanOf({ tokens, span }: Clause, { first, end }: Trigger): Span {
  return { start: tokens[first]?.start ?? span.start, end: tokens[end - 1]?.end ?? span.end };
}
