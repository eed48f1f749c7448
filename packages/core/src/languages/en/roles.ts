/** What people are called by their office, work, party or relation, to tell who is meant by a description. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * A noun that describes somebody, then the words of a title or an apposition that make one such: a senator is a
 * lawmaker, a prime minister a leader. Each word also stands for itself.
 */
const KINDS = `
lawmaker: senator sen sens reps senators representatives representative rep congressman congresswoman member mp delegate legislator assemblyman councilman councilwoman deputy mk
legislator: senator sen representative rep congressman congresswoman lawmaker delegate assemblyman
senator: sen sens senators
congressman: rep reps representative congressmen
congresswoman: rep representative
representative: rep reps congressman congresswoman
nominee: candidate contender nominee hopeful
candidate: nominee contender hopeful front-runner frontrunner
contender: nominee candidate hopeful
hopeful: nominee candidate contender
rival: nominee candidate opponent
opponent: nominee candidate rival
frontrunner: nominee candidate
leader: president premier minister chancellor king queen emir sultan leader chairman chairwoman chief head speaker ruler
ruler: president king queen emir sultan leader
president: pres
premier: minister
minister: premier ministers
spokesman: spokesperson secretary
spokeswoman: spokesperson secretary
spokesperson: spokesman spokeswoman
aide: adviser advisor spokesman spokeswoman spokesperson assistant strategist manager director staffer
adviser: advisor strategist aide
advisor: adviser strategist aide
strategist: adviser advisor consultant
official: minister secretary officer director commissioner spokesman spokeswoman chief deputy diplomat governor
diplomat: ambassador envoy minister
envoy: ambassador representative
ambassador: envoy
judge: justice magistrate
justice: judge
lawyer: attorney counsel solicitor barrister
attorney: lawyer counsel
prosecutor: attorney
scholar: professor fellow academic historian
academic: professor scholar fellow
professor: prof
analyst: expert fellow scholar researcher economist
expert: analyst professor fellow scholar researcher economist historian
economist: professor
businessman: mogul billionaire tycoon magnate developer entrepreneur
businesswoman: entrepreneur executive
mogul: businessman billionaire tycoon magnate developer
billionaire: businessman mogul tycoon magnate investor
tycoon: businessman mogul billionaire magnate
executive: ceo chairman president founder
ceo: executive
chairman: chair chairperson
chairwoman: chair chairperson
chair: chairman chairwoman
chief: director head commissioner
head: director chief leader president chairman
director: head
commander: general gen admiral
general: gen
doctor: dr physician surgeon
physician: dr doctor
journalist: reporter correspondent columnist anchor editor writer
reporter: journalist correspondent
columnist: writer journalist
host: anchor
anchor: host
moderator: host anchor
author: writer
writer: author
governor: gov govs governors
mayor: mayors
democrat: democratic
republican: republican
independent: independent
libertarian: libertarian
wife: wife
husband: husband
ex-wife: wife
ex-husband: husband
ex: wife husband
`;

/** Each noun to the words that may stand for it; itself among them. */
export const KINDS_OF_PEOPLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', kinds = ''] = line.split(': ');
      return [noun, new Set([noun, ...kinds.split(' ')])] as const;
    }),
);

/** Words of an office that tell it from another: "vice president" is no "president". */
export const TELLING_MODIFIERS: ReadonlySet<string> = words(`
vice deputy former ex prime foreign press running finance defence defense interior health campaign assistant
undersecretary late attorney trade energy economy justice executive police
`);

/** Modifiers without which the office is another: skipped by no description. */
export const CHANGING_MODIFIERS: ReadonlySet<string> = words(
  'vice deputy former ex assistant then late prime',
);

/** Letters of a party in brackets or before a state: "(D-Vt.)". */
export const PARTY_LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['R', ['republican', 'gop', 'conservative']],
  ['D', ['democrat', 'democratic']],
  ['I', ['independent']],
]);

/** Names for members of a party, to its adjective. */
export const PARTY_WORDS: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['republicans', 'republican'],
  ['democrat', 'democratic'],
  ['democrats', 'democratic'],
  ['tory', 'conservative'],
  ['tories', 'conservative'],
]);

/** Abbreviations of the states of the USA as newspapers write them, without their full stops. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|del delaware|fla florida|ga georgia
ill illinois|ind indiana|kan kansas|ky kentucky|la louisiana|md maryland|mass massachusetts|mich michigan|minn minnesota
miss mississippi|mo missouri|mont montana|neb nebraska|nev nevada|nh new-hampshire|nj new-jersey|nm new-mexico|ny new-york
nc north-carolina|nd north-dakota|okla oklahoma|ore oregon|pa pennsylvania|ri rhode-island|sc south-carolina|sd south-dakota
tenn tennessee|tex texas|vt vermont|va virginia|wash washington|wva west-virginia|wis wisconsin|wyo wyoming`
    .split(/[|\n]/)
    .map((pair) => {
      const [short = '', name = ''] = pair.split(' ');
      return [short, name.replace('-', ' ')] as const;
    }),
);

/** People who speak for another or for a body: what they say is said on its behalf. */
export const SPEAKING_ROLES: ReadonlySet<string> = words(`
spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons press communications surrogate
lawyer attorney counsel representative ambassador envoy negotiator delegate
`);

/** Before "secretary", "manager", "director" and their like, of those who speak for their body. */
export const SPEAKING_OFFICES: RegExp =
  /\b(?:press secretary|press officer|communications director|director of communications|campaign manager|communications adviser|communications advisor|head of communications|public affairs)\b/i;

/** People of a body whose body is said with them: "a Pentagon official", "Clinton aides". */
export const MEMBER_ROLES: ReadonlySet<string> = words(`
official officials aide aides adviser advisers advisor advisors staffer staffers officer officers operative operatives strategist
strategists manager executive executives diplomat diplomats lawyers attorneys
`);

/** What there may be two of in a story: "the two leaders", "both candidates". Lemmas. */
export const PAIRED_ROLES: ReadonlySet<string> = words(`
leader president minister candidate nominee contender rival senator lawmaker man woman politician side party government country
nation state diplomat negotiator official official congressman governor
`);

/** Nouns by which a text goes on about somebody it has named, telling by them what it has not said before. */
export const RETELLING_NOUNS: ReadonlySet<string> = words(`
justice novice winner champion legend speechwriter comic nominee candidate contender hopeful front-runner frontrunner president senator congressman congresswoman
representative governor mayor lawmaker legislator leader premier minister chancellor secretary strategist
adviser advisor diplomat ambassador envoy mogul billionaire developer entrepreneur financier banker physician
neurosurgeon surgeon scientist engineer teacher pastor cleric pontiff pope bishop king queen prince novelist
poet filmmaker rapper star athlete boxer player coach celebrity heiress lawyer attorney socialist conservative
liberal progressive centrist firebrand strongman dictator monarch native newsman old businessman businesswoman
tycoon magnate investor ceo executive chairman chairwoman professor scholar economist analyst historian author
columnist anchor host actor actress comedian singer director republican democrat independent libertarian
general commander politician newcomer incumbent challenger veteran activist pollster prosecutor
`);

/** Parties, by their adjectives. */
export const PARTIES: readonly string[] = [
  'republican',
  'democratic',
  'libertarian',
  'conservative',
  'labour',
  'green',
];

/** Titles before the first of several names. */
export const TITLES_OF_SEVERAL: ReadonlySet<string> = words(
  'senators sens representatives reps congressmen governors govs presidents ministers secretaries ambassadors generals mayors professors doctors drs judges justices chancellors',
);

/** Roles of those whom news asks what they think of others. */
export const COMMENTING_ROLES: ReadonlySet<string> = words(`
analyst strategist professor scholar fellow director economist consultant pollster spokesman spokeswoman spokesperson
historian expert researcher scientist columnist editor reporter correspondent author host anchor moderator manager
`);

/** Offices that people run for, and those who run. */
export const OFFICES_SOUGHT: ReadonlySet<string> = words(`
nominee candidate contender hopeful front-runner frontrunner senator congressman congresswoman representative governor
lawmaker legislator president mayor premier minister incumbent challenger
`);
