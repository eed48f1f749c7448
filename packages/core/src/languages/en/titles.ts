/** Words that head a title or an office before or after a person's name, in lower case. */
const NOUNS = `
president premier chancellor minister secretary governor mayor senator congressman congresswoman lawmaker
representative deputy mp mla mk ambassador envoy diplomat negotiator mediator spokesman spokeswoman
spokesperson chairman chairwoman chairperson chair chief head director commissioner commander general
colonel major captain lieutenant sergeant admiral marshal brigadier officer inspector judge justice
prosecutor attorney lawyer advocate professor prof doctor dr reverend rev bishop archbishop cardinal
pope imam ayatollah rabbi pastor father sheikh sheik sultan king queen prince princess emir amir crown
baron lord lady dame sir mr mrs ms miss mx madam madame mister monsieur ceo cfo coo founder cofounder
co-founder editor correspondent reporter journalist commentator analyst economist expert activist
leader adviser advisor aide speaker whip councillor councilor delegate treasurer comptroller undersecretary
pm vp dg gen lt col maj capt sgt adm brig cmdr gov sen rep hon shri smt coach striker midfielder captain
actor actress singer author writer director producer player footballer rapper musician artist
researcher scientist historian fellow scholar official warlord dictator autocrat oligarch tycoon
billionaire businessman businesswoman politician opposition-leader veteran legislator assemblyman
senators sens representatives reps congressmen governors govs presidents ministers secretaries ambassadors generals
professors drs doctors judges justices chancellors mayors messrs
highness majesty excellency honour honor superintendent constable detective principal dean rector chancellor provost
`;

/** Titles that are never part of anything else than a person's name. */
const COURTESY = `mr mrs ms miss mx dr prof sir dame lord lady madam madame mister shri smt rev hon gen lt col maj capt sgt adm brig cmdr gov sen rep pm sheikh sheik imam ayatollah`;

/** Offices that somebody is addressed by, after a courtesy title: "Mr. President", "Madam Speaker". */
const ADDRESSES = `president speaker chair chairman chairwoman chancellor secretary ambassador minister mayor justice vice premier`;

/** Words that stand between a country or body and the noun of a title: "foreign", "prime", "press". */
const MODIFIERS = `
prime foreign vice deputy assistant acting former ex then interim first second principal permanent special
senior chief executive managing general press defence defense finance interior exterior health education justice
energy economy economic trade commerce agriculture environment transport transportation labor labour culture
sports tourism housing planning intelligence security national state home internal external affairs
communications information technology science water oil gas mining industry development social justice
attorney crown supreme high grand military army navy air force police court union federal regional
provincial district city communist party opposition majority minority house senate parliamentary cabinet
presidential ministerial government treasury budget budgetary immigration climate human rights
veteran long-time longtime outgoing incoming late lead honorary managing associate adjunct emeritus
lieutenant major brigadier rear field joint chiefs staff under
`;

/** Fields that follow "of" or "for" in a title: "Secretary of State", "Minister for Foreign Affairs". */
const FIELDS = `
state defence defense foreign affairs interior health education finance justice energy economy trade commerce
agriculture environment transport transportation labor labour culture sports tourism housing planning
intelligence security home internal external political communications information technology science water oil gas mining
industry development social staff treasury war homeland public works women youth human rights climate
`;

/** Titles that tell that the bearer is a woman or a man. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss madam madame dame lady queen princess spokeswoman congresswoman chairwoman businesswoman actress smt'.split(
    ' ',
  ),
);
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr mister sir lord king prince spokesman congressman chairman businessman sheikh sheik emir amir sultan pope bishop archbishop cardinal imam ayatollah shri monsieur baron actor'.split(
    ' ',
  ),
);

/** The gender that a title or a noun for a person tells of; undefined where either fits. */
export function genderOfTitle(title: string): 'female' | 'male' | undefined {
  if (FEMALE_TITLES.has(title)) return 'female';
  return MALE_TITLES.has(title) ? 'male' : undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TITLE_NOUNS: ReadonlySet<string> = words(NOUNS);
export const COURTESY_TITLES: ReadonlySet<string> = words(COURTESY);
export const OFFICES_OF_ADDRESS: ReadonlySet<string> = words(ADDRESSES);
export const TITLE_MODIFIERS: ReadonlySet<string> = words(MODIFIERS);
export const TITLE_FIELDS: ReadonlySet<string> = words(FIELDS);
