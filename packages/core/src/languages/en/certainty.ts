function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that make a claim possible, no more. Lower case, as they stand. */
export const POSSIBLY: ReadonlySet<string> = wordSet(
  'may might could possibly perhaps maybe possible possibility potentially conceivably conceivable arguably',
);

/** Words that make a claim probable. */
export const PROBABLY: ReadonlySet<string> = wordSet(`
  probably likely unlikely presumably apparently seemingly seem seems seemed appear appears appeared supposedly reportedly allegedly
  purportedly ostensibly probable seeming`);

/** Participles that do so of somebody else's claim: "is expected to". */
export const STATED_PARTICIPLES: ReadonlySet<string> = wordSet(
  'expected suspected believed alleged reported',
);

/** Words before a number that it is not exact. */
export const ROUGHLY: ReadonlySet<string> = wordSet(
  'roughly approximately about around nearly almost close',
);

/** Cues that tell how something looks, or what follows from it: what is said is probable. */
export const WEAK_CUES: ReadonlySet<string> = wordSet(`
  seem appear look sound reportedly supposedly apparently seemingly allegedly suggest hint imply insinuate speculate surmise guess
  presume theorize hypothesize intimate signal indication hypothesise theorise`);

/** States of mind in which something is known: of those who believe, what they believe is certain. Lemmas. */
export const KNOWING: ReadonlySet<string> = wordSet(`
  know knowledge learn understand understanding realize realise recognize recognise realization aware unaware find discover hear
  convinced convince sense see`);

/** Feelings about what is taken to be so. Lemmas, and participles as they stand. */
export const FEELING: ReadonlySet<string> = wordSet(`
  angry anger upset surprise surprised shock shocked alarm alarmed impress impressed thrill thrilled horrify horrified infuriate disappointed dismayed
  frustrated bother trouble troubling scare embarrassed regret respect care relish enjoy resent love hate glad happy unhappy pleased satisfied dissatisfied
  sick tired startle amaze annoy irritate offend rattle unsettle distress intrigue fascinate proud nervous anxious uneasy unease worried concerned concern
  wary wariness cherish loyal admire concerns skeptical puzzled baffled sympathize faith comfortable uncomfortable obsession`);

/** Fears, of which a clause is only probable. Lemmas. */
export const FEARING: ReadonlySet<string> = wordSet(
  'fear worry worried concerned concern afraid nervous scared anxiety anxious suspicion',
);

/** Doubts: what is doubted is probably not so. Lemmas. */
export const DOUBTING: ReadonlySet<string> = wordSet(
  'doubt doubtful skeptical sceptical skepticism scepticism disbelieve disbelief distrust',
);

/** Not knowing: what is wondered is left open. Lemmas. */
export const WONDERING: ReadonlySet<string> = wordSet(
  'wonder unsure uncertain puzzle ponder mull undecided curious question unclear',
);
