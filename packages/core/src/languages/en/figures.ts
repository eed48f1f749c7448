/** What news counts, and in which units. Lower case. */
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

/** Nouns that are counted, and the measure they give. */
export const COUNTED_NOUNS: ReadonlyMap<string, string> = rows(`
drones: drone drones uav uavs
missiles: missile missiles rocket rockets
aircraft: aircraft plane planes jet jets helicopter helicopters warplane warplanes
tanks: tank tanks
ships: ship ships vessel vessels boat boats
troops: troop troops soldier soldiers servicemen fighters militants
prisoners: prisoner prisoners pows captives hostages hostage
people: people person persons civilians civilian men women children child residents refugees migrants protesters demonstrators patients workers worker technicians engineers inspectors passengers students
vehicles: vehicle vehicles truck trucks lorry lorries cars buses
houses: houses homes buildings apartments
votes: votes vote ballots
villages: villages settlements towns
attacks: attacks strikes incidents explosions
`);

/** Measures that are counted in persons. */
export const OF_PERSONS: ReadonlySet<string> = new Set(['people', 'troops', 'prisoners']);

/** What has happened to those counted. */
export const CASUALTY_WORDS: ReadonlyMap<string, string> = rows(`
killed: killed dead died deaths bodies body fatalities killing kills kill
injured: wounded injured hurt wounding injuring injuries wounds injures
missing: missing
detained: detained arrested detentions arrests detaining arresting
displaced: displaced evacuated fled displacing evacuating
captured: captured capturing
`);

/** Marks and names of currencies, and their ISO 4217 codes, or the name where several states have one of it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['pounds', 'GBP'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['hryvnias', 'UAH'],
  ['rupees', 'INR'],
  ['crowns', 'crown'],
  ['dinars', 'dinar'],
  ['pesos', 'peso'],
  ['francs', 'franc'],
]);

export const DISTANCES: ReadonlyMap<string, string> = rows(`
km: km kilometer kilometers kilometre kilometres
m: m meter meters metre metres
mi: mile miles
ft: foot feet
`);

/** What flows, as it is counted, and its unit; "a second" or "per day" stands behind it. */
export const FLOWS: ReadonlyMap<string, string> = new Map([
  ['cubic metres', 'cubic-metre'],
  ['cubic meters', 'cubic-metre'],
  ['cubic metre', 'cubic-metre'],
  ['cubic feet', 'cubic-foot'],
  ['litres', 'litre'],
  ['liters', 'litre'],
  ['barrels', 'barrel'],
  ['tonnes', 'tonne'],
  ['tons', 'ton'],
]);

export const FLOW_PERIODS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'year',
]);

/** Verbs, as lemmas, by which a toll comes to a number: "has risen to six", "puts the toll at six". */
export const TOLL_VERBS: ReadonlySet<string> = new Set(
  'rise climb reach put stand grow increase jump bring fall drop'.split(' '),
);

/** Units of area of their own; "square" before a distance makes one too. */
export const AREAS: ReadonlyMap<string, string> = rows(`
ha: hectare hectares
acre: acre acres
`);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
]);

/** Counts that tell only a least number. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);

/** Words before a number that bound it: `low` from below, `high` from above, `near` not at all. */
export const BOUNDS: readonly (readonly [string, 'low' | 'high' | 'near'])[] = [
  ['at least', 'low'],
  ['more than', 'low'],
  ['no fewer than', 'low'],
  ['no less than', 'low'],
  ['a minimum of', 'low'],
  ['over', 'low'],
  ['above', 'low'],
  ['up to', 'high'],
  ['at most', 'high'],
  ['less than', 'high'],
  ['fewer than', 'high'],
  ['as many as', 'high'],
  ['about', 'near'],
  ['around', 'near'],
  ['nearly', 'near'],
  ['almost', 'near'],
  ['roughly', 'near'],
  ['some', 'near'],
  ['approximately', 'near'],
];
