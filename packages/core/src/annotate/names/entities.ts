import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { NAME_PARTICLES } from '../../languages/en/name-words.ts';
import type { Entity, EntityType, Mention, MentionForm } from '../../model/entity.ts';
import { inTextOrder } from '../../model/span.ts';

/** One place where an entity is named, before it has an id. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  /** The same for everything that names one entity. */
  readonly key: string;
  readonly type: EntityType;
  /** The words, as they stand in running text. */
  readonly name: string;
  readonly form: MentionForm;
  readonly metonym: boolean;
  /** The name of another thing that stands for it (a capital for a government): an alias at most. */
  readonly standIn?: boolean;
  readonly country: string | null;
  readonly roles: readonly string[];
}

/** Entities with ids in text order, and their mentions. */
export function gatherEntities(namings: readonly Naming[]): {
  entities: Entity[];
  names: Mention[];
} {
  const ordered = namings.toSorted(inTextOrder);
  const groups = new Map<string, Naming[]>();
  for (const naming of ordered) {
    const group = groups.get(naming.key);
    if (group === undefined) groups.set(naming.key, [naming]);
    else group.push(naming);
  }
  const entities: Entity[] = [];
  const ids = new Map<string, string>();
  for (const [key, group] of groups) {
    const id = `e${entities.length + 1}`;
    ids.set(key, id);
    entities.push(entityOf(id, group));
  }
  const names = ordered.map(({ start, end, key, form, metonym }) => ({
    start,
    end,
    entity: ids.get(key) ?? '',
    form,
    ...(metonym ? { metonym } : {}),
  }));
  return { entities, names };
}

function entityOf(id: string, group: readonly Naming[]): Entity {
  const forms = [...new Set(group.map(({ name }) => name))];
  const own = [...new Set(group.filter(({ standIn }) => standIn !== true).map(({ name }) => name))];
  const named = own.length > 0 ? own : forms;
  const fullest = named.reduce((best, form) => (fuller(form, best) ? form : best));
  const name = group[0]?.type === 'person' ? withoutHeadline(fullest, named, group) : fullest;
  return {
    id,
    type: group[0]?.type ?? 'group',
    name,
    aliases: forms.filter((form) => form !== name),
    country: group.find(({ country }) => country !== null)?.country ?? null,
    roles: [...new Set(group.flatMap(({ roles }) => roles))],
  };
}

/** "Jane Doe" for "Jane Doe Joins Growing List": in headlines all words have capitals. */
function withoutHeadline(name: string, forms: readonly string[], group: readonly Naming[]): string {
  if (group.filter((naming) => naming.name === name).length > 1) return name;
  const shorter = forms.filter((form) => {
    const rest = name.startsWith(`${form} `) ? name.slice(form.length + 1).split(/\s+/) : [];
    const whole = !NAME_PARTICLES.has(form.split(' ').at(-1)?.toLowerCase() ?? '');
    return whole && form.includes(' ') && COMMON_WORDS.has(rest[0]?.toLowerCase() ?? '');
  });
  return shorter.toSorted((a, b) => a.length - b.length)[0] ?? name;
}

/** Whether a form tells more than another: more words, then more letters of words no longer than initials. */
function fuller(form: string, than: string): boolean {
  const words = form.split(/\s+/).length - than.split(/\s+/).length;
  if (words !== 0) return words > 0;
  return /^\p{Lu}+$/u.test(than) && !/^\p{Lu}+$/u.test(form);
}
