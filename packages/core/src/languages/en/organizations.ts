/** Last words of names of organizations: "Ministry", "Party", "Inc." (lower case, without dots). */
const HEADS = `
ministry department agency council committee commission party university college school institute academy
inc corp corporation co company companies ltd limited llc plc gmbh ag sa bhd group holdings holding bank fund foundation trust
association federation union league alliance coalition organization organisation authority administration
bureau office directorate secretariat service services court tribunal parliament congress senate assembly knesset duma
bundestag rada cabinet government army navy force forces guard police corps brigade battalion regiment
command fleet movement front brotherhood church society club team network press news times post
herald tribune gazette journal daily guardian telegraph mirror chronicle broadcasting television radio tv media
centre center forum initiative program programme board panel chamber exchange securities capital
airlines airways motors industries technologies systems labs laboratories pharmaceuticals energy petroleum
insurance entertainment studios records cooperative co-operative consortium confederation community
embassy consulate municipality prosecutor's procuratorate ombudsman treasury reserve watch nations
crescent cross partnership partners associates ventures enterprises communications telecom electric steel mines
electronics railway railways rail motor auto lines yuan sacco mahasabha congregation institution institutions superintendency judiciary politburo presidency legislature sabha squad unit division taskforce
syndicate caucus observatory archives register observer inquirer examiner sentinel courier dispatch pac clinic
`;

/** First words that open the name of an organization with "of" or "for": "Ministry of …". */
const OPENERS = `
ministry department agency council committee commission university college school institute academy bank
fund foundation association federation union league alliance coalition organization organisation authority
bureau office directorate secretariat service court tribunal assembly house houses board chamber centre center network
society club church embassy consulate confederation government parliament partnership forum movement
institution doctors reporters international
`;

/** What bodies are for, before "and" and the rest of a name: "Oversight and Government Reform Committee". */
const FIELDS = `
oversight securities citizenship health human education labor labour justice ways means arts sciences science
technology energy resources food drug agriculture nutrition forestry tobacco alcohol firearms housing banking budget
commerce trade finance security intelligence research culture sports environment customs immigration revenue
weights standards families children veterans women rules ethics transportation transport infrastructure defence defense
foreign interior home
`;

/** Heads so general that alone they name nothing: a capitalized one counts only where it has a word before it. */
const NEVER_ALONE = `
co company group holdings holding sa ag energy capital unit team school college office service services club press news
times post daily journal mirror media tv radio records systems steel electric mines cross watch nations community centre center network
union league force forces television partners partnership exchange initiative programme program division companies limited
university institute bank party department agency association society church movement front courier dispatch pac
`;

/** Bodies that the news names without saying whose they are. */
const KNOWN = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato
UN|U.N.|United Nations
EU|E.U.|European Union
AU|African Union
G7|G-7|Group of Seven
G20|G-20|Group of 20
BRICS
ASEAN|Asean
OPEC|Opec|OPEC+
OSCE
IAEA|International Atomic Energy Agency
IMF|International Monetary Fund
WHO|World Health Organization|World Health Organisation
WTO|World Trade Organization|World Trade Organisation
UNHCR
UNICEF|Unicef
UNESCO|Unesco
UNRWA
ICC|International Criminal Court
ICJ|International Court of Justice
World Bank
USGS|U.S. Geological Survey|US Geological Survey|United States Geological Survey
Red Cross
Amnesty International
Human Rights Watch
European Commission
European Parliament
European Council
Security Council|UN Security Council|U.N. Security Council|United Nations Security Council
General Assembly|UN General Assembly|U.N. General Assembly
State Department|US State Department|U.S. State Department
Justice Department
Treasury Department
Congress|U.S. Congress|US Congress
Senate
House of Representatives
House of Commons
House of Lords
State Duma
Verkhovna Rada
Knesset
Bundestag
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
FSB|Federal Security Service
SBU
GRU
MI6
MI5
Mossad
Shin Bet
IDF|Israel Defense Forces|Israel Defence Forces
GCC|Gulf Cooperation Council
Arab League
Interpol
Europol
Frontex
Gazprom
Rosneft
Rosatom
Microsoft
Google
Facebook
Twitter
Amazon
Apple
Tesla
Boeing
Huawei
Tencent
Alibaba
FIFA
UEFA
Greenpeace
Oxfam
Carnegie Endowment for International Peace
Chatham House
`;

/** Armed groups that are no state's. */
const ARMED = `
Hamas
Hezbollah|Hizbollah|Hizbullah
Islamic Jihad|Palestinian Islamic Jihad
Islamic State|ISIS|ISIL|IS|Daesh|Isis
al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Al-Qaida
Taliban|the Taliban
Houthis|Houthi
Boko Haram
al-Shabaab|Al-Shabaab|al-Shabab|Al Shabaab
FARC
PKK
M23
ELN
IRA
Wagner|Wagner Group
ETA
Hayat Tahrir al-Sham|HTS
Azov|Azov Brigade
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

export const ORGANIZATION_HEADS: ReadonlySet<string> = words(HEADS);
export const ORGANIZATION_OPENERS: ReadonlySet<string> = words(OPENERS);
export const FIELDS_OF_BODIES: ReadonlySet<string> = words(FIELDS);
export const HEADS_NEVER_ALONE: ReadonlySet<string> = words(NEVER_ALONE);
/** Each row: the name to go by, then other names of the same body. */
export const KNOWN_ORGANIZATIONS: readonly (readonly string[])[] = rows(KNOWN);
export const ARMED_GROUPS: readonly (readonly string[])[] = rows(ARMED);

/**
 * Lower-case nouns that with a country before them name a body that acts: "Ukraine's military",
 * "the Russian government", "the defense ministry".
 */
export const STATE_BODIES: ReadonlySet<string> = words(`
military army navy government administration parliament police presidency cabinet embassy
ministry air-force intelligence regime junta
`);
/** What a ministry, told in lower case, can be of: "the defense ministry". */
export const MINISTRY_FIELDS: ReadonlySet<string> = words(`
defence defense foreign interior finance health energy justice economy education trade agriculture emergency emergencies culture transport
`);

/** Nouns that stand right before the name of a body: "the supermarket chain Carrefour". */
export const BEFORE_ORGANIZATION: ReadonlySet<string> = words(`
company firm chain bank agency newspaper broadcaster retailer manufacturer carmaker airline operator
conglomerate startup start-up charity website supermarket publisher contractor ngo think-tank
`);

/** What a body that fights is called in an apposition: "rebels who hold out in the hills". */
export const FIGHTERS: ReadonlySet<string> = words(
  'militia rebels guerrillas insurgents militants paramilitaries separatists',
);

/** Before "group", of one that fights. */
export const ARMED_MANNERS: ReadonlySet<string> = words(
  'armed rebel militant guerrilla insurgent paramilitary jihadist separatist',
);
