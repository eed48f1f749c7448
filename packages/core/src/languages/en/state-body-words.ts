const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that many states' bodies are called by: a name of nothing else ("Foreign Ministry", "Supreme Court") is a body of
 * whichever state the text is about. Lower case, American spelling.
 */
export const STATE_BODY_WORDS: ReadonlySet<string> = words(`
ministry ministries department office government administration regime junta cabinet parliament assembly senate chamber
house legislature army navy force forces air armed military police guard presidency president embassy consulate mission court courts
tribunal bank council committee commission agency authority bureau service services party opposition union board
intelligence security election electoral elections constitutional supreme high central national federal state public general
foreign external internal interior home affairs defense finance health energy justice economy economic trade education
agriculture culture transport environment emergency emergencies information planning tourism labor prosecutor prosecutors republican
upper lower coast special republic of and for the
`);

/** Ways of saying what a ministry is for, the longer first, and the one it is compared by. */
export const MINISTRY_FIELD_FORMS: readonly (readonly [string, string])[] = [
  ['foreign and commonwealth', 'foreign'],
  ['external affairs', 'foreign'],
  ['foreign affairs', 'foreign'],
  ['internal affairs', 'interior'],
  ['home affairs', 'home'],
  ['national defense', 'defense'],
  ['public health', 'health'],
  ['finances', 'finance'],
];

/** Nouns of bodies that are told by what they are for, before or behind them: "Foreign Ministry", "Ministry of Health". */
export const FIELDED_BODIES: ReadonlySet<string> = words(
  'ministry department embassy parliament government',
);

/** Ends of companies' names that papers leave out. */
export const COMPANY_ENDINGS: ReadonlySet<string> = words('inc corp ltd llc plc gmbh');
