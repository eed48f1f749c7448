import type { Attributed } from './attributed.ts';
import { hedgesOf } from './hedges.ts';
import { isNegative } from './polarity.ts';
import { saidClause, type SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt } from './words.ts';

/** How sure something is said to be, and whether to be so or not. */
export interface Claim {
  readonly certainty: 'CT' | 'PR' | 'PS' | 'U';
  readonly positive: boolean;
}

/** Nothing is said to be so. */
export const OPEN: Claim = { certainty: 'U', positive: true };
export const SURE: Claim = { certainty: 'CT', positive: true };
export const SURELY_NOT: Claim = { certainty: 'CT', positive: false };

/** How the content puts it: by its condition, its mood, and the hedges and negation of its main clause. */
export function contentClaim({ said, clause, match, condition }: Attributed): Claim {
  const { kind, from, question } = clause;
  if (condition !== null) return OPEN;
  if (question && said.direct) return match?.act === 'request' ? OPEN : answered(said);
  const asked = /^(?:whether|if)$/.test(lowerAt(said, from)) || match?.act === 'request';
  if (kind === 'wh' && asked) return OPEN;
  if (kind === 'to' && match !== null && !EXPECTING.test(match.lemma)) return OPEN;
  return isWish(said, clause) ? OPEN : clauseClaim(said, clause);
}

/** "Is it open? It is not.": what is stated behind a question that opens a quotation. */
function answered(said: SaidWords): Claim {
  const start = said.tokens.findIndex(({ lower }) => lower === '?') + 1;
  const rest: SaidWords = {
    tokens: said.tokens.slice(start),
    at: said.at.slice(start),
    quoted: [],
    direct: said.direct,
  };
  if (start === 0 || rest.tokens.length === 0) return OPEN;
  const clause = saidClause(rest);
  const states = clause.kind === 'clause' && clause.verb !== null && !clause.question;
  if (!states || clause.condition !== null || isWish(rest, clause)) return OPEN;
  return clauseClaim(rest, clause);
}

/** Cues whose infinitive is a claim: "is expected to win". Lemmas. */
const EXPECTING = /^(?:expect|predict|project|estimate|find|know|say)$/;

/** "should go", "wants to go", "Imagine", "We'll see". */
function isWish(said: SaidWords, { from, subject, verb }: SaidClause): boolean {
  const first = tokenAt(said, from);
  const imperative = first?.pos === 'VERB' && first.lower === first.lemma;
  if (said.direct && imperative && (subject === null || subject.from > from)) return true;
  if (verb === null || subject === null) return false;
  const who = lowerAt(said, subject.from);
  const deed = tokenAt(said, verb.head)?.lemma ?? '';
  if (who === 'we' && deed === 'see' && /^(?:will|'ll)$/.test(verb.modal ?? '')) return true;
  if (/^(?:should|ought|shall)$/.test(lowerAt(said, verb.from))) return true;
  const self = subject.to - subject.from === 1 && /^(?:he|she|they|it)$/.test(who);
  return self && !said.direct && !verb.passive && /^(?:want|plan|hope|intend|wish)$/.test(deed);
}

function clauseClaim(said: SaidWords, clause: SaidClause): Claim {
  const hedges = hedgesOf(said, clause).map(({ certainty }) => certainty);
  const probable = hedges.includes('PR') || clause.opinion !== null;
  const certainty = hedges.includes('PS') ? 'PS' : probable ? 'PR' : 'CT';
  return { certainty, positive: !isNegative(said, clause) };
}
