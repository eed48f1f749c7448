/** English words by which one document tells when another was published. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands right before a date of publication. */
export const STAMP_BEFORE: RegExp =
  /(?:^|[\s|(])(?:aired|published|first published|posted|filed|released|issued)(?: on| at)?\s*:?\s*(?:\p{L}+day,? )?$/iu;

/** What stands right before a date of a later change. */
export const CHANGE_BEFORE: RegExp =
  /(?:updated|modified|last updated|revised|edited)(?: on| at)?\s*:?\s*(?:\p{L}{3,9},? )?$/iu;

/** A time of day right before a date, as above what people post. */
export const CLOCK_BEFORE: RegExp = /\d[.:]\d\d ?[ap]\.?m\.?,? ?(?:\p{Lu}{2,4},? ?)?(?:on )?$/iu;

/** A time of day right after a date of publication: `08.43 GMT`, `at 9:30 a.m. EDT`. */
export const CLOCK_AFTER: RegExp =
  /^,? {0,2}(?:[-–|] ?)?(?:at )?\d{1,2}[.:]\d\d ?(?:(?:[ap]\.?m\.?,? ?)?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|MST|MDT|IST|EEST|EET|MSK)\b)/u;

/** What sets a date at the head of a text apart from the text: `| By Jane Doe`. */
export const BYLINE_AFTER: RegExp = /^\s{0,2}(?:[|–—-]{1,2}\s?)?(?:By\s\p{Lu}|\||[–—]|--)/u;

/** A time of day and a label after the date of a reader's comment: ` at 11:07 am | Report abuse`. */
export const COMMENT_AFTER: RegExp =
  /^,? {0,2}(?:\d{1,2}:\d\d ?[ap]m )?at \d{1,2}:\d\d ?[ap]m ?\|?/iu;

/** Words before a date that leave open on which side of it the writer stands. */
export const NOT_TOLD_AS_PAST: ReadonlySet<string> = words(`
by until till through from for before after ahead expires expire due deadline copyright between next upcoming
`);

/** Words of a sentence that may put its dates ahead. */
export const AHEAD: ReadonlySet<string> = words(`
will would shall may might could should must can wo upcoming scheduled due expected expects set plan plans planned planning
intend intends hope hopes coming forthcoming tomorrow next future deadline until unless if going bid target goal
possibly probably likely forecast predict predicts anticipated
`);

/** Participles and adjectives that tell a contact as still to come. */
export const PLANNED: RegExp =
  /\b(?:organi[sz]e|organi[sz]ing|arrange|arranging|prepare|preparing|scheduled|expected|anticipated|due|set|slated|planned|will|upcoming|forthcoming|(?:is|are) to)\b/iu;

/** Present and perfect verbs by which a sentence speaks of the day it is written on. */
export const OF_NOW: RegExp = /\b(?:has|have|is|are|[’']s|[’']ve)\b/iu;

/** Nouns by which a text takes up two people it has just named. */
export const BOTH_PEOPLE: RegExp =
  /\b(?:the two|both|the pair of) (?:\p{L}+ ){0,1}(?:leaders|presidents|men|women|ministers|officials|diplomats|envoys|premiers|chiefs|rivals|counterparts|politicians)\b/iu;

/** Verbs of contact that have both people as their subject. */
export const BOTH_MEET: RegExp =
  /\b(?:meet|met|meeting|talk|talked|speak|spoke|confer|conferred)\b/iu;

/** Words that make what comes before or after another thing come on the same day; and what machines put for "just". */
export const RIGHT_BEFORE: RegExp =
  /\b(?:just|simply|merely|shortly|hours|minutes|moments|right|immediately)\s+(?:before|after|earlier than|later than|ahead of|prior to|following)\b/iu;

/** Words at the head of a sentence that take up what the one before tells. */
export const TAKES_UP: RegExp =
  /^(?:These|Those|This|That|The|His|Her|Their)\s+(?:remarks?|comments?|words|statements?|announcement|speech|news conference|briefing|interview|decision|visit|trip|came|comes|was|followed)\b/u;

export const BEFORE: RegExp = /^\s*(?:before|ahead of|prior to|earlier than)\b/iu;
export const AFTER: RegExp = /^\s*(?:after|following|later than)\b/iu;

/** Nouns of what happens on one day, for "three years after the …". */
export const OCCASIONS: ReadonlySet<string> = words(`
invasion attack attacks assault war war election elections referendum revolution coup earthquake quake tsunami hurricane flood
crash disaster massacre bombing bombings bombardment shooting assassination killing death murder annexation independence
uprising summit agreement accord ceasefire truce treaty siege hijacking explosion blast collapse merger launch
inauguration resignation arrest trial outbreak pandemic strike raid landing
`);

/** Those that a country or a crisis has one of at a time. */
export const ONCE: ReadonlySet<string> = words(`
invasion revolution earthquake quake tsunami annexation independence inauguration coup hurricane
`);

/** Words too common to tell one occasion from another. */
export const PLAIN_WORDS: ReadonlySet<string> = words(`
the a an of in on at by to for and with from its his her their our that this these those since after before
`);

/** Verbs of telling between a contact and a day that then is not the contact's. */
export const TELLING_BETWEEN: RegExp =
  /\b(?:said|says|told|tells|according|confirmed|announced|reported|added|mentioned|wrote)\b/iu;
