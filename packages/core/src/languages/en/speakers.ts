/** Words in a description that keep the speaker unnamed on purpose. */
export const ANONYMITY: RegExp =
  /\b(?:anonym\w+|sources?|insiders?|unnamed|unidentified|not (?:authori[sz]ed|permitted|allowed) to (?:speak|discuss|comment)|familiar with|briefed on|close to|knowledge of|(?:declined|asked not|wish(?:es|ed)? not|want(?:s|ed)? not|not want|not wish) to be (?:named|identified|quoted)|people? with (?:direct )?knowledge)\b/i;

/** How an unnamed source knows what it tells: up to the next mark or verb. */
export const BASIS: RegExp =
  /\b(?:familiar with|close to|briefed (?:on|about)|with (?:direct |first-?hand |intimate |personal )?knowledge of|with direct access to|privy to|involved in|present at|who (?:attended|witnessed|was present at|were present at|took part in|had seen|has seen|have seen|was briefed on|were briefed on|is familiar with|are familiar with|had direct knowledge of|has direct knowledge of))\b[^,.;:()“”"—]{2,160}/i;

/** What is said of why somebody is not named: up to the next mark. */
export const REASON: RegExp =
  /\b(?:(?:who |and )?(?:speaking|spoke|speaks|talked|talking|agreed to (?:speak|talk)|(?:only )?on (?:the )?condition of anonymity|on condition of anonymity)[^.;:()“”"—]{0,60}?\banonymity\b|(?:who |and )?(?:requested|requesting|sought|asked for|insisted on|was granted|were granted|granted)\s+anonymity\b|(?:who |and )?(?:asked|asking|declined|declining|wished|wishing|wanted|wanting|preferred|refused|did not want|did not wish|didn['’]t want)(?: not)?(?: to)?(?: not)? be (?:named|identified|quoted)|(?:who |because (?:he|she|they|the \w+) )?(?:was|were|is|are)(?:n['’]t| not) (?:authori[sz]ed|permitted|allowed) to (?:speak|talk|discuss|comment)|on condition of anonymity|on the condition of anonymity)[^.;:()“”"—]{0,160}/i;

/** Pronouns for one man, one woman, a thing or an organization, several. */
export const PRONOUNS: Readonly<
  Record<string, 'male' | 'female' | 'neuter' | 'plural' | 'first' | 'second' | 'relative'>
> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'neuter',
  its: 'neuter',
  they: 'plural',
  them: 'plural',
  their: 'plural',
  i: 'first',
  my: 'first',
  me: 'first',
  we: 'first',
  our: 'first',
  us: 'first',
  you: 'second',
  who: 'relative',
  whom: 'relative',
  whose: 'relative',
  which: 'relative',
  that: 'relative',
  this: 'second',
};

/** Pronouns that may stand for somebody named elsewhere in the text, contractions of them too. */
export const PERSONAL: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  "he's": 'male',
  "he'd": 'male',
  "he'll": 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  "she's": 'female',
  "she'd": 'female',
  "she'll": 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** Nouns for people that say no more than whether a man or a woman is meant. */
export const GENDERED_NOUNS: Readonly<Record<string, 'male' | 'female'>> = {
  man: 'male',
  gentleman: 'male',
  woman: 'female',
  lady: 'female',
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Conjunctions that open a clause before the main one: "As he welcomed them, Scott …". */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'as when while after before since although though if because once until in with by despite whereas',
);

/** What people do with each other: "Obama is to meet Netanyahu. They …". Lemmas. */
export const JOINT_VERBS: ReadonlySet<string> = words(
  'meet debate talk discuss confer clash spar argue negotiate marry campaign appear quarrel share cooperate collaborate',
);

/** What a note at the end of a text says that its author does. */
export const AUTHORS_VERBS: ReadonlySet<string> = words(
  'writes edits teaches covers serves directs chairs heads leads runs reports works hosts represents',
);

/** What such a note says that its author is, besides the roles of people in the news. */
export const AUTHORS_OCCUPATIONS: ReadonlySet<string> = words(
  `playwright playwright-in-residence novelist poet filmmaker contributor member student teacher co-founder fellow assistant
  associate blogger lecturer artist veteran pastor reverend backer supporter partner`,
);
