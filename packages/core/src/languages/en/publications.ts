/** What is said, written or shown by somebody: whoever is told with it speaks. Lemmas. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** By outlets and pollsters: the body that publishes it stands before it, or behind "by" or "from". */
export const PUBLICATIONS: ReadonlySet<string> = words(`
poll survey study report analysis article story piece feature editorial op-ed column essay ad advertisement commercial
spot clip book memoir investigation tally tracker average data datum figure record review profile headline newsletter survey
website site blog estimate forecast projection statement release dispatch interview survey lawsuit complaint brief filing
submission motion petition memo letter video tape transcript index census research paper op-ed documentary
`);

/** What a person says or does by saying: of "his refusal", "Clinton's plan", the owner speaks. */
export const UTTERANCES: ReadonlySet<string> = words(`
statement tweet post letter memo email e-mail message speech address remark comment interview testimony lawsuit suit
complaint brief filing submission motion petition report study survey analysis article story piece column editorial op-ed essay
book memoir feature headline blog website plan proposal platform policy budget claim assertion accusation allegation charge warning threat
demand call request appeal plea refusal decision ruling opinion verdict promise pledge vow view belief position stance
criticism attack praise admission denial suggestion recommendation endorsement question answer response reply announcement
declaration order estimate forecast projection missive adulation word rhetoric account narrative release resolution ad
advertisement commercial spot video agenda advice apology argument assessment assurance concern complaint confession conclusion
contention disclosure explanation hope idea insistence instruction intention invitation judgment judgement love hatred fear
objection observation offer outburst permission plaint preference prediction proclamation rebuke rebuttal rejection
reminder revelation reluctance support opposition tirade understanding wish writing program programme show poll eye mind
communication call press conference vision message mandate campaign-trail paper tape song poem
`);

/** Verbs of bringing something out: their subject is its author. Lemmas. */
export const PUBLISHING_VERBS: ReadonlySet<string> = words(`
run publish release air post launch issue print conduct write produce put file submit broadcast commission
circulate tweet send sponsor deliver unveil
`);

/** Words before the noun that say what kind of publication it is, and never whose. */
export const KINDS_OF_PUBLICATION: ReadonlySet<string> = words(`
tracking national state new latest recent online daily weekly monthly exit snap newest same another weekend annual quarterly
post debate opinion television tv radio web digital campaign attack straw general election primary nationwide statewide
`);

/** Nouns that may stand for one another when a text comes back to a publication: each to the one it goes by. */
export const SAME_PUBLICATIONS: ReadonlyMap<string, string> = new Map(
  `poll: survey tracker average tally
ad: advertisement commercial spot video clip
article: story piece report feature editorial op-ed column essay dispatch profile interview investigation analysis study review research paper
data: datum figure record index census
lawsuit: complaint suit
brief: filing submission motion petition
book: memoir
website: site blog`
    .split('\n')
    .flatMap((line) => {
      const [kind = '', others = ''] = line.split(': ');
      return others.split(' ').map((other) => [other, kind] as const);
    }),
);
