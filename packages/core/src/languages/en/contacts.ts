/** Words by which English news tells that people or states meet, call, visit and negotiate. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export type ContactMode = 'meet' | 'call' | 'visit' | 'talks' | 'summit';

/** Nouns of contacts. */
export const CONTACT_NOUNS: ReadonlyMap<string, ContactMode> = new Map([
  ['meeting', 'meet'],
  ['sit-down', 'meet'],
  ['audience', 'meet'],
  ['breakfast', 'meet'],
  ['lunch', 'meet'],
  ['dinner', 'meet'],
  ['session', 'meet'],
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

/** Nouns that tell of a contact only with who else is there: "an audience with the pope", "dinner with". */
export const NEEDING_COMPANY: ReadonlySet<string> = words(
  'audience breakfast lunch dinner session',
);

/** Words before the noun that belong to it: "phone call", "virtual meeting", "face-to-face talks". */
export const CONTACT_MODIFIERS: ReadonlySet<string> = words(`
phone telephone video virtual online bilateral trilateral three-way direct private brief long short joint peace ceasefire
truce nuclear trade high-level top-level preparatory official state working historic secret informal
formal separate face face-to-face round further new political diplomatic closed-door one-on-one lengthy indirect quick final first second third technical emergency special
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

/** Verbs of contact that need whom they are about behind them. */
export const OBJECT_VERBS: ReadonlySet<string> = words('call phone telephone host receive welcome');

/** Verbs whose object is the noun of a contact: "held talks", "joined the call". */
export const HOLDING_VERBS: ReadonlySet<string> = words(`
hold have attend join renew restart relaunch host conduct resume begin start open convene chair lead arrange schedule plan cancel postpone conclude finish
pay make take mediate broker propose offer
`);

/** Verbs that only say that a contact happens: "took place in". */
export const HAPPENING_VERBS: ReadonlySet<string> = words(
  'take hold begin start resume continue happen occur conclude end schedule plan set expect due',
);

/** Verbs that put a contact on or off: a time before them is when that was done. */
export const ARRANGING_VERBS: ReadonlySet<string> = words(
  'arrange schedule plan cancel postpone call propose offer announce agree invite',
);

/** Verbs whose object does what follows: "invited Trump to meet". */
export const OBJECT_CONTROL: ReadonlySet<string> = words(
  'invite ask urge want tell allow press send welcome call expect order force persuade encourage enable get help let',
);

/** Verbs of those who bring others together. */
export const CALLING_TOGETHER: ReadonlySet<string> = words('host convene organize organise');
export const MEDIATING: ReadonlySet<string> = words('mediate broker facilitate chair moderate');

/** Last words of the names of buildings and grounds where contacts are held, lower case. */
export const VENUES: ReadonlySet<string> = words(`
house palace tower hall hotel kremlin capitol hill university center centre office museum memorial embassy castle airport
mansion residence resort academy institute square headquarters club base elysee pentagon vatican
`);

/** Verbs of motion that make a visit with a place after "to" or "in". */
export const MOTION_VERBS: ReadonlySet<string> = words(
  'travel fly arrive return head journey come go',
);

/** Verbs after which the other side needs a preposition: "spoke with", "talked to", "arrived in". */
export const WITH_VERBS: ReadonlySet<string> = words('speak talk chat confer negotiate');

/** Adverbs of a contact that happens more than once. */
export const FREQUENCIES: ReadonlySet<string> = words(`
twice thrice regularly often frequently repeatedly usually routinely sometimes occasionally periodically always daily weekly monthly
`);

/** Adjectives of a meeting that comes back. */
export const PERIODIC: ReadonlySet<string> = words(
  'regular frequent daily weekly monthly quarterly annual yearly periodic recurring',
);

/** Words before a plural that make it several contacts. */
export const SEVERAL_TIMES: ReadonlySet<string> = words(
  'many several numerous multiple two three four five six dozens countless various repeated frequent dozen series',
);

/** Words that tell how far a contact has come. */
export const PLANNING: ReadonlySet<string> = words(`
plan plans planned planning schedule scheduled set due expect expected upcoming forthcoming prepare preparing prepared preparation
intend intends agree agrees agreed will shall 'll tentatively invite invited arrange arranged ahead before slated poised block prevent
`);
export const HYPOTHETICAL: ReadonlySet<string> = words(`
may might could would can should if whether possible possibly potential propose proposed suggest suggested offer offered seek seeks
want wants hope hopes ready willing readiness willingness prospect possibility call calls urge urged demand
ask asked idea option toward towards consider considers considered considering unless proposal insist insisted instead rather
`);
export const CANCELLING: ReadonlySet<string> = words(
  'cancel cancels cancelled canceled cancelling postpone postpones postponed scrap scraps scrapped abandon abandoned shelve shelved',
);
export const DENYING: ReadonlySet<string> = words('deny denied denies denying rule');
export const ALLEGING: ReadonlySet<string> = words(
  'allegedly reportedly alleged rumored rumoured purported purportedly accuse accused',
);
export const NEGATING: ReadonlySet<string> = words(
  "not n't no never without neither refuse refused refuses refusing decline declined declines reject rejects rejected skip skipped skips boycott boycotted avoid avoided ruled",
);

/** Nouns after a demonym that make it a party: "Ukrainian officials". */
export const PARTY_NOUNS: ReadonlySet<string> = words(`
official officials leader leaders delegation delegations negotiator negotiators diplomat diplomats minister ministers president
envoy envoys representative representatives side team counterpart counterparts authorities government premier secretary
chancellor king queen ambassador chief lawmakers insurgents rebels militants forces commander commanders
`);
