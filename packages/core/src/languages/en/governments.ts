/**
 * Verbs, as lemmas, whose subject acts for a state when it is the name of a country or a capital:
 * "Russia accused", "Kyiv has said".
 */
const VERBS = `
say tell announce accuse deny confirm claim insist warn demand urge condemn propose offer refuse reject
accept agree disagree call vow pledge promise threaten declare admit acknowledge blame respond react reply
argue allege report express describe dismiss denounce criticize criticise welcome praise want seek hope
ask request invite summon expel ban sanction impose lift veto ratify sign withdraw suspend resume cancel
reserve recognize recognise annex invade attack retaliate launch fire shell bomb intend decide plan consider
oppose support back endorse brand label hail note stress reiterate signal suggest concede boycott
negotiate mediate broker host
`;

/** Auxiliaries and adverbs that may stand between the name and its verb. */
const BETWEEN = `
has have had will would may might could should can also later earlier already repeatedly again once then
now still not never flatly strongly officially formally publicly immediately swiftly quickly recently
both each says
`;

/** Nouns of dealings between states: "talks between Russia and Ukraine". */
const DEALINGS = `
talks negotiations meeting summit call conversation agreement deal treaty dialogue contacts relations ties
truce ceasefire dispute exchange consultations
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const STATE_VERBS: ReadonlySet<string> = words(VERBS);
export const BEFORE_STATE_VERB: ReadonlySet<string> = words(BETWEEN);
export const STATE_DEALINGS: ReadonlySet<string> = words(DEALINGS);

/** Offices that only a state has: what they are offices of is one. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'parliament',
  'ambassador',
  'ambassadors',
  'army',
  'navy',
  'embassy',
  'capital',
]);

/** Endings of what is called after a state, the longer first. */
export const DEMONYM_ENDINGS: readonly string[] = ['ian', 'ese', 'ish', 'an'];
