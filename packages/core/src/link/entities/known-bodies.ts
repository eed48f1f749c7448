import { ARMED_GROUPS, KNOWN_ORGANIZATIONS } from '../../languages/en/organizations.ts';
import { SEATS_OF_POWER } from '../../languages/en/metonyms.ts';
import { foldedName } from '../../text/folded-name.ts';

/** Names of bodies that every text means one by, folded, to the first name of each. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  [...KNOWN_ORGANIZATIONS, ...ARMED_GROUPS, ...SEATS_OF_POWER.map(({ names }) => names)].flatMap(
    (row) => row.map((name) => [foldedName(name), row[0] ?? ''] as const),
  ),
);

/** The name by which a well-known body goes, of whatever name of it. */
export function knownBody(name: string): string | null {
  return KNOWN.get(foldedName(name).replace(/^the /, '')) ?? null;
}
