/** Words that made-up coverage is put together from. */
export const GIVEN_NAMES: readonly string[] = (
  'Ada Anton Beatriz Boris Carla Daniel Dmitri Elena Emil Farid Fatima Georg Hanna Hugo Ilva Irina Ivan Jakob Jana ' +
  'Karim Katarina Lars Leila Lena Luis Maja Marek Maria Milan Mira Nadia Nikolai Olga Omar Paula Pavel Petra Rafael ' +
  'Rosa Samir Sara Sergei Silvia Sofia Stefan Tamar Tomas Vera Viktor Zoë'
).split(' ');

export const FAMILY_NAMES: readonly string[] = (
  'Abadi Albrecht Andersson Baranov Bauer Benali Bergman Bianchi Borisov Castro Cermak Dahl Delgado Demir Dimitrov ' +
  'Dubois Eriksen Farouk Fischer Fontaine Garcia Georgiou Haddad Halvorsen Harn Hassan Horvat Ionescu Ivanova Jansen ' +
  'Kaplan Karlsson Kovač Kowalski Kravets Laurent Lindqvist Marchenko Márquez Mehdi Moreau Nakamura Nasser Novak ' +
  'Okafor Orlov Osman Papadakis Pereira Petrov Popescu Qasim Reyl Ricci Romano Rossi Saleh Santos Sato Schmidt ' +
  'Sokolov Suarez Tanaka Tarasov Toth Vasquez Venn Vogel Weber Yılmaz Zahir Zhukov'
).split(' ');

export const OFFICES = [
  'foreign minister',
  'spokesman',
  'president',
  'general',
  'special envoy',
  'defence minister',
  'prime minister',
  'ambassador',
  'governor',
  'member of parliament',
  'commissioner',
  'central bank governor',
  'mayor',
  'negotiator',
  'analyst',
  'chief of staff',
] as const;

export const OUTLETS = [
  'Northern Courier',
  'Harbour Times',
  'Sorn Valley Gazette',
  'Eastern Wire',
  'Capital Post',
  'The Lantern',
  'Meridian News',
  'Border Herald',
  'Daily Ledger',
  'Open Channel',
  'Port Radio',
  'Plain Speaker',
  'Morning Dispatch',
  'River Monitor',
  'Continental Press',
  'The Watchman',
  'Hill Observer',
  'State Agency',
  'Free Voice',
  'Market Bulletin',
  'City Chronicle',
  'Steppe Report',
  'Island Mail',
  'Frontier Journal',
] as const;

export const MODES = ['meet', 'call', 'visit', 'talks', 'summit'] as const;

/** Name, GeoNames id, latitude, longitude, country. */
export const CITIES: readonly (readonly [string, number, number, number, string])[] = [
  ['London', 2643743, 51.51, -0.13, 'GB'],
  ['Paris', 2988507, 48.85, 2.35, 'FR'],
  ['Berlin', 2950159, 52.52, 13.41, 'DE'],
  ['Moscow', 524901, 55.75, 37.62, 'RU'],
  ['Kyiv', 703448, 50.45, 30.52, 'UA'],
  ['Geneva', 2660646, 46.2, 6.15, 'CH'],
  ['Ankara', 323786, 39.92, 32.85, 'TR'],
  ['Istanbul', 745044, 41.01, 28.95, 'TR'],
  ['Cairo', 360630, 30.06, 31.25, 'EG'],
  ['Doha', 290030, 25.29, 51.53, 'QA'],
  ['Riyadh', 108410, 24.69, 46.72, 'SA'],
  ['Vienna', 2761369, 48.21, 16.37, 'AT'],
  ['Brussels', 2800866, 50.85, 4.35, 'BE'],
  ['Washington', 4140963, 38.9, -77.04, 'US'],
  ['Beijing', 1816670, 39.91, 116.4, 'CN'],
  ['Tokyo', 1850147, 35.69, 139.69, 'JP'],
  ['Warsaw', 756135, 52.23, 21.01, 'PL'],
  ['Rome', 3169070, 41.89, 12.51, 'IT'],
  ['Madrid', 3117735, 40.42, -3.7, 'ES'],
  ['Oslo', 3143244, 59.91, 10.75, 'NO'],
  ['Helsinki', 658225, 60.17, 24.94, 'FI'],
  ['Stockholm', 2673730, 59.33, 18.07, 'SE'],
  ['Athens', 264371, 37.98, 23.73, 'GR'],
  ['Belgrade', 792680, 44.8, 20.47, 'RS'],
  ['Bucharest', 683506, 44.43, 26.11, 'RO'],
  ['Sofia', 727011, 42.7, 23.32, 'BG'],
  ['Budapest', 3054643, 47.5, 19.04, 'HU'],
  ['Prague', 3067696, 50.09, 14.42, 'CZ'],
  ['Baghdad', 98182, 33.34, 44.4, 'IQ'],
  ['Tehran', 112931, 35.69, 51.42, 'IR'],
  ['Damascus', 170654, 33.51, 36.29, 'SY'],
  ['Beirut', 276781, 33.89, 35.5, 'LB'],
  ['Amman', 250441, 31.96, 35.95, 'JO'],
  ['Jerusalem', 281184, 31.77, 35.22, 'IL'],
  ['Dubai', 292223, 25.07, 55.17, 'AE'],
  ['Nairobi', 184745, -1.28, 36.82, 'KE'],
  ['Addis Ababa', 344979, 9.02, 38.75, 'ET'],
  ['Lagos', 2332459, 6.45, 3.39, 'NG'],
];

export const SUBJECTS: readonly string[] = (
  'the ceasefire|the grain corridor|the river tolls|the prisoner exchange|the dam|the pipeline|the border crossing|' +
  'the new tariffs|the wheat harvest|the nuclear plant|the refugee camps|the peace plan|the election|the budget|' +
  'the sanctions|the air defence|the railway|the port|the fishing quota|the hostages|the inspection|the water treaty|' +
  'the ballistic missiles|the aid convoy|the currency|the inquiry|the curfew|the mobilisation|the gas contract|the census'
).split('|');

export const CLAIMS: readonly string[] = (
  'will not survive the winter|has to be opened again|was agreed in principle|depends on guarantees|cannot be bought|' +
  'should be left to the experts|was violated twice|will cost more than planned|needs a neutral monitor|is a matter of weeks|' +
  'has never been on the table|will be discussed in the autumn|was decided without us|serves nobody in the region|' +
  'remains the first priority|is closer than ever|may be postponed|was a mistake from the start|must include the opposition|' +
  'has failed the people of the valley|can be verified by satellite|will be signed before the holidays'
).split('|');

export const CIRCUMSTANCES: readonly string[] = (
  'despite the shelling|under the present conditions|as long as the talks go on|whatever the parliament says|' +
  'according to the annex|in the coming weeks|after the visit of the delegation|with the help of the neighbours|' +
  'unless the other side withdraws|for the first time in ten years|as the committee demanded|in spite of the protests|' +
  'before the rainy season|without further delay|at the expense of the farmers|through the existing channels'
).split('|');
