import type { EntityRecord, LinkedEntity } from '@rapporteur/core/model/linked-entity';
import { foldedName } from '@rapporteur/core/text/folded-name';

/** Entities without a judgement of who is who: records of one type and name, whatever the case, accents and marks. */
export function unlinked(records: readonly EntityRecord[]): readonly LinkedEntity[] {
  const groups = new Map<string, EntityRecord[]>();
  for (const record of records) {
    const identity = `${record.type}\n${foldedName(record.name)}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [record]);
    else group.push(record);
  }
  return [...groups].flatMap(([identity, own]) => {
    const [first] = own.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (first === undefined) return [];
    const { type, name } = first;
    const forms = own.flatMap((record) => [record.name, ...record.aliases]).toSorted();
    const aliases = [...new Set(forms)].filter((form) => form !== name);
    const country = own.find((record) => record.country !== null)?.country ?? null;
    return [{ identity, type, name, aliases, country, roles: [], records: own, links: [] }];
  });
}
