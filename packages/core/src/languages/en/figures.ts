/** How numbers are said, and what news counts. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Each row is a measure and the forms that give it. */
const rows = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [measure = '', forms = ''] = row.split(':');
        return forms
          .trim()
          .split(' ')
          .map((form): [string, string] => [form, measure.trim()]);
      }),
  );

/** Words that multiply the number before them; of those in letters alone, see `MONEY_SCALES`. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Letters that multiply only what stands behind the mark of a currency: "$5m". */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** Plurals that tell only a least number: twice the word, and "scores" as two of them. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/** Words before a scale that make it vague: "several hundred", "a few dozen". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = words('several few many');

/** Parts of a whole, in hundredths. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourth', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 100 / 6],
  ['eighth', 12.5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Words before a number that bound it: `low` from below, `high` from above, `near` not at all. The longer first. */
export const BOUNDS: readonly (readonly [string, 'low' | 'high' | 'near'])[] = [
  ['no fewer than', 'low'],
  ['no less than', 'low'],
  ['not less than', 'low'],
  ['a minimum of', 'low'],
  ['in excess of', 'low'],
  ['no more than', 'high'],
  ['not more than', 'high'],
  ['a maximum of', 'high'],
  ['as many as', 'high'],
  ['as much as', 'high'],
  ['as few as', 'low'],
  ['as little as', 'low'],
  ['a little over', 'low'],
  ['a bit over', 'low'],
  ['at least', 'low'],
  ['more than', 'low'],
  ['greater than', 'low'],
  ['upwards of', 'low'],
  ['upward of', 'low'],
  ['north of', 'low'],
  ['well over', 'low'],
  ['at most', 'high'],
  ['up to', 'high'],
  ['less than', 'high'],
  ['fewer than', 'high'],
  ['close to', 'near'],
  ['an estimated', 'near'],
  ['minimum', 'low'],
  ['over', 'low'],
  ['above', 'low'],
  ['exceeding', 'low'],
  ['topping', 'low'],
  ['under', 'high'],
  ['about', 'near'],
  ['around', 'near'],
  ['nearly', 'near'],
  ['almost', 'near'],
  ['roughly', 'near'],
  ['some', 'near'],
  ['approximately', 'near'],
  ['approx', 'near'],
  ['estimated', 'near'],
  ['nearing', 'near'],
  ['approaching', 'near'],
  ['circa', 'near'],
];

/** The same behind it: "$3 million or more", "15-plus". */
export const BOUNDS_BEHIND: readonly (readonly [string, 'low' | 'high' | 'near'])[] = [
  ['or more', 'low'],
  ['or less', 'high'],
  ['or fewer', 'high'],
  ['or so', 'near'],
  ['- plus', 'low'],
  ['plus', 'low'],
  ['+', 'low'],
  ['- odd', 'near'],
];

/** Words that may stand between what bounds a number and the number, and belong to neither. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  'just only even another record total combined whopping staggering additional further mere full nationwide',
);

/** Nouns that are counted, and the measure that they share. Others give their own plural. */
export const COUNTED_NOUNS: ReadonlyMap<string, string> = rows(`
drones: drone drones uav uavs
missiles: missile missiles rocket rockets
aircraft: aircraft plane planes jet jets helicopter helicopters warplane warplanes
ships: ship ships vessel vessels boat boats
troops: troop troops soldier soldiers serviceman servicemen servicemembers
prisoners: prisoner prisoners pows captives hostages hostage
people: people person persons others civilians individuals residents
vehicles: vehicle vehicles truck trucks lorry lorries cars buses
houses: houses homes apartments
votes: votes vote ballots ballot
villages: villages settlements towns
attacks: attack attacks strike strikes
explosions: explosion explosions blast blasts
`);

/** Units of what goes by several nouns, as singulars. */
export const UNIT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['uav', 'drone'],
  ['rocket', 'missile'],
  ['plane', 'aircraft'],
  ['jet', 'aircraft'],
  ['warplane', 'aircraft'],
  ['helicopter', 'aircraft'],
  ['lorry', 'vehicle'],
  ['truck', 'vehicle'],
  ['car', 'vehicle'],
  ['home', 'house'],
  ['ballot', 'vote'],
  ['blast', 'explosion'],
]);

/** What has happened to those counted. */
export const CASUALTY_WORDS: ReadonlyMap<string, string> = rows(`
killed: killed dead died deaths bodies body fatalities killing kills kill perished
injured: wounded injured hurt wounding injuring injuries wounds injures
missing: missing unaccounted
detained: detained arrested detentions arrests detaining arresting
displaced: displaced evacuated fled displacing evacuating homeless
captured: captured capturing
`);

/** Verbs, as lemmas, by which a toll comes to a number: "has risen to six", "puts the toll at six". */
export const TOLL_VERBS: ReadonlySet<string> = words(
  'rise climb reach put stand grow increase jump bring fall drop',
);

/** Words near a figure that make it a sum of what came before: "so far", "in all". */
export const SUMMING: RegExp =
  /\b(?:so far|to date|in all|in total|a total of|altogether|all told|combined|cumulative|overall|since|toll|death count)\b/i;

/** Determiners by which a small number is no news: "the two men", "their two nations". */
export const DEFINITE: ReadonlySet<string> = words(
  "the these those both all his her its their our my your whose 's",
);

/** Words that may stand between such a determiner and the number. */
export const BETWEEN_DEFINITE: ReadonlySet<string> = words(
  'first last final next past other remaining top main only same latest',
);

/** Counted nouns that make no claim: "three ways", "two reasons". */
export const ABSTRACT_NOUNS: ReadonlySet<string> = words(`
ways things reasons kinds types sorts sides parts aspects respects options steps words paths
points-of-view accounts-of fronts camps categories halves extremes worlds
`);

/** Words whose number is a name: "Area 51", "Flight 370", "Resolution 2231". */
export const NUMBERED: ReadonlySet<string> = words(`
area flight resolution article section chapter route highway interstate no number page room channel phase
level type model pier gate terminal unit group title amendment proposition prop bill act rule line platform
track studio week game grade class category stage round tier formula fortune top super boeing airbus big apollo
iphone windows agenda season episode volume vol part paragraph clause case docket order protocol directive
regulation document exhibit item lot brigade battalion regiment division district ward precinct psalm verse act
form schedule sector zone reactor train bus tram runway sunday league world star stars catch studio apartment suite
version release ios android playstation xbox vision horizon mission expo euro covid
`);

/** What shoots, behind a calibre: "155mm shells". */
export const CALIBRED: ReadonlySet<string> = words(`
artillery howitzer howitzers shell shells gun guns mortar mortars cannon cannons round rounds rocket rockets
ammunition projectile projectiles rifle rifles pistol pistols caliber calibre tank
`);

/** Around a length of time: it says when, not how long. */
export const LOCATING_BEFORE: ReadonlySet<string> = words(
  'past last next previous preceding coming following first final recent in within after every each by until age aged ages early late mid',
);
export const LOCATING_BEHIND: ReadonlySet<string> = words(
  'ago earlier later before after since away old olds prior hence beforehand into until till',
);

/** Plurals without an s, that are counted. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = words(`
people men women children aircraft police personnel cattle sheep fish feet teeth mice series species alumni criteria
others kids folk youth youths media crew staff troops spacecraft servicemen servicewomen
`);

/** Singulars that end like plurals. */
export const NO_PLURALS: ReadonlySet<string> = words(`
news politics economics physics mathematics congress business press process success access progress address
police-news loss class boss cross mass pass glass grass crisis basis analysis thesis emphasis status virus campus
bus gas bias census consensus corpus focus bonus minus plus thus versus always perhaps across less unless its his this
is was has does texas paris kansas arkansas illinois massachusetts dallas vegas angeles orleans wales brussels athens
sports series headquarters
`);

/** Prepositions by which it is said of whom, of what or where a figure is. */
export const SCOPE_PREPOSITIONS: ReadonlySet<string> = words(
  'of in from among amongst across near around at for on against inside outside throughout along off between worldwide to',
);
