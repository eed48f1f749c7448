/** Words by which English news tells that people or states meet, call, visit and negotiate. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export type ContactMode = 'meet' | 'call' | 'visit' | 'talks' | 'summit';

/** Nouns of contacts. */
export const CONTACT_NOUNS: ReadonlyMap<string, ContactMode> = new Map([
  ['meeting', 'meet'],
  ['sit-down', 'meet'],
  ['audience', 'meet'],
  ['call', 'call'],
  ['conversation', 'call'],
  ['phone', 'call'],
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['talk', 'talks'],
  ['talks', 'talks'],
  ['negotiation', 'talks'],
  ['negotiations', 'talks'],
  ['consultation', 'talks'],
  ['consultations', 'talks'],
  ['discussion', 'talks'],
  ['discussions', 'talks'],
  ['dialogue', 'talks'],
  ['conference', 'talks'],
  ['summit', 'summit'],
]);

/** Words before the noun that belong to it: "phone call", "virtual meeting", "face-to-face talks". */
export const CONTACT_MODIFIERS: ReadonlySet<string> = words(`
phone telephone video virtual online bilateral trilateral three-way direct private brief long short joint peace ceasefire
truce nuclear trade high-level top-level preparatory official state working historic secret informal
formal separate face round further new
`);

/** Modifiers that make a contact a call. */
export const CALL_MODIFIERS: ReadonlySet<string> = words('phone telephone video virtual online');

/** Verbs of contact that take the other side as object or after "with" or "to". */
export const CONTACT_VERBS: ReadonlyMap<string, ContactMode> = new Map([
  ['meet', 'meet'],
  ['confer', 'talks'],
  ['negotiate', 'talks'],
  ['speak', 'talks'],
  ['talk', 'talks'],
  ['chat', 'talks'],
  ['phone', 'call'],
  ['telephone', 'call'],
  ['call', 'call'],
  ['visit', 'visit'],
  ['host', 'meet'],
  ['receive', 'meet'],
  ['welcome', 'meet'],
]);

/** Verbs whose object is the noun of a contact: "held talks", "joined the call". */
export const HOLDING_VERBS: ReadonlySet<string> = words(`
hold have attend join host conduct resume begin start open convene chair lead arrange schedule plan cancel postpone conclude finish
pay make take mediate broker propose offer
`);

/** Verbs of motion that make a visit with a place after "to" or "in". */
export const MOTION_VERBS: ReadonlySet<string> = words('travel fly arrive');

/** Verbs after which the other side needs a preposition: "spoke with", "talked to", "arrived in". */
export const WITH_VERBS: ReadonlySet<string> = words('speak talk chat confer negotiate');

/** Words that tell how far a contact has come. */
export const PLANNING: ReadonlySet<string> = words(`
plan plans planned planning schedule scheduled set due expect expected upcoming forthcoming prepare preparing prepared preparation
intend intends agree agreed will shall tentatively invite invited arrange arranged ahead before
`);
export const HYPOTHETICAL: ReadonlySet<string> = words(`
may might could would can should if whether possible possibly potential propose proposed suggest suggested offer offered seek seeks
want wants hope hopes ready willing readiness willingness prospect possibility call calls urge urged demand
ask asked idea option toward towards consider considers considered considering unless proposal insist insisted
`);
export const CANCELLING: ReadonlySet<string> = words(
  'cancel cancelled canceled postpone postponed scrap scrapped abandon abandoned',
);
export const DENYING: ReadonlySet<string> = words('deny denied denies denying rule');
export const ALLEGING: ReadonlySet<string> = words(
  'allegedly reportedly alleged rumored rumoured purported purportedly accuse accused',
);
export const NEGATING: ReadonlySet<string> = words(
  "not n't no never without neither refuse refused refuses decline declined reject rejected",
);

/** Nouns after a demonym that make it a party: "Ukrainian officials". */
export const PARTY_NOUNS: ReadonlySet<string> = words(`
official officials leader leaders delegation delegations negotiator negotiators diplomat diplomats minister ministers president
envoy envoys representative representatives side team counterpart counterparts authorities government premier
`);
