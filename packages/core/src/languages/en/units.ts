/** Units of measure, and the currencies. Lower case; several words with one space, without hyphens. */

/** A unit: what it measures, and its normalized name. */
export interface UnitOfMeasure {
  readonly measure: string;
  readonly unit: string;
}

const ROWS = `
percent percent: percent|per cent|pct|%|percents
percent percentage-point: percentage point|percentage points|pct point|pct points
percent basis-point: basis point|basis points
distance km: km|kms|kilometer|kilometers|kilometre|kilometres
distance m: m|meter|meters|metre|metres
distance cm: cm|centimeter|centimeters|centimetre|centimetres
distance mm: mm|millimeter|millimeters|millimetre|millimetres
distance mi: mi|mile|miles
distance nautical-mile: nautical mile|nautical miles
distance ft: ft|foot|feet
distance in: inch|inches
distance yd: yard|yards
area km2: square km|sq km|square kilometer|square kilometers|square kilometre|square kilometres|km²|km2
area m2: square m|sq m|square meter|square meters|square metre|square metres|m²|m2
area mi2: square mile|square miles|sq mi|sq miles
area ft2: square foot|square feet|sq ft|sq feet
area ha: ha|hectare|hectares
area acre: acre|acres
weight kg: kg|kgs|kilo|kilos|kilogram|kilograms
weight g: gram|grams|gramme|grammes
weight tonne: tonne|tonnes|metric ton|metric tons
weight ton: ton|tons|short ton|short tons
weight lb: lb|lbs|pound|pounds
weight oz: oz|ounce|ounces
volume litre: liter|liters|litre|litres
volume gallon: gallon|gallons
volume barrel: barrel|barrels|bbl
volume cubic-metre: cubic meter|cubic meters|cubic metre|cubic metres|m³|m3
volume cubic-foot: cubic foot|cubic feet
volume bushel: bushel|bushels
speed km-per-hour: kph|kmh|km / h|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour
speed mi-per-hour: mph|miles per hour|miles an hour
speed kn: knots
temperature celsius: degrees celsius|degree celsius|degrees c|° c|°c
temperature fahrenheit: degrees fahrenheit|degree fahrenheit|degrees f|° f|°f
temperature degree: degrees|degree|°
power kw: kw|kilowatt|kilowatts
power mw: mw|megawatt|megawatts
power gw: gw|gigawatt|gigawatts
energy kwh: kwh|kilowatt hour|kilowatt hours
energy mwh: mwh|megawatt hour|megawatt hours
yield kt: kiloton|kilotons|kilotonne|kilotonnes
duration second: second|seconds
duration minute: minute|minutes
duration hour: hour|hours
duration day: day|days
duration night: night|nights
duration week: week|weeks
duration month: month|months
duration year: year|years
duration decade: decade|decades
duration century: century|centuries
money cent: cent|cents
`;

export const UNITS_OF_MEASURE: ReadonlyMap<string, UnitOfMeasure> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [head = '', forms = ''] = row.split(': ');
      const [measure = '', unit = ''] = head.split(' ');
      return forms.split('|').map((form): [string, UnitOfMeasure] => [form, { measure, unit }]);
    }),
);

/** Most words in the name of a unit. */
export const LONGEST_UNIT = 3;

/** Units that are told by the second, the day or the year as a flow. */
export const FLOWS: ReadonlySet<string> = new Set([
  'cubic-metre',
  'cubic-foot',
  'litre',
  'barrel',
  'tonne',
  'ton',
  'gallon',
]);

export const RATE_PERIODS: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year barrel gallon litre liter tonne ton kilo kilogram ounce pound acre hectare person head unit share'.split(
    ' ',
  ),
);

/** "annually", and the period. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);
