import { generator } from '../../packages/testkit/src/generate/coverage.ts';
import { often, pick } from './generated/world.ts';
import { CLAIMS, FAMILY_NAMES, OUTLETS, SUBJECTS } from './generated/lists.ts';

/** What the room is asked, as a method of it and as an address of the API. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What questions are about: ids that the dossier has. */
export interface Subjects {
  readonly speakers: readonly string[];
  readonly documents: readonly string[];
  readonly statements: readonly string[];
}

/** Questions as pages ask them, of each method many different ones, the same for the same seed. */
export function questions(
  seed: number,
  subjects: Subjects,
): Readonly<Record<string, () => Question>> {
  const random = generator(seed);
  const maybe = <T>(likely: number, value: () => T): T | undefined =>
    random() < likely ? value() : undefined;
  const words = (): string => {
    const telling = `${pick(random, SUBJECTS)} ${pick(random, CLAIMS)}`.split(' ').slice(1);
    const at = Math.floor(random() * Math.max(1, telling.length - 2));
    return telling.slice(at, at + 1 + Math.floor(random() * 3)).join(' ');
  };
  const month = (): string =>
    `${2024 + Math.floor(random() * 2)}-${two(1 + Math.floor(random() * 12))}`;
  const filter = (): Record<string, unknown> =>
    given({
      speaker: maybe(0.35, () => [often(random, subjects.speakers)]),
      act: maybe(0.3, () => [pick(random, ['deny', 'accuse', 'demand', 'confirm'])]),
      outlet: maybe(0.2, () => [pick(random, OUTLETS)]),
      type: maybe(0.2, () => [pick(random, ['direct', 'indirect'])]),
      from: maybe(0.3, month),
      minConfidence: maybe(0.2, () => pick(random, [0.5, 0.7, 0.9])),
      q: maybe(0.3, words),
    });
  const window = (): Record<string, unknown> => {
    const day = Date.UTC(2024, 0, 1) + Math.floor(random() * 700) * 86_400_000;
    const length = 2 ** Math.floor(random() * 10);
    return random() < 0.2 ? {} : { from: iso(day), to: iso(day + length * 86_400_000) };
  };
  const ask = (method: string, path: string, args: Record<string, unknown>): Question => ({
    method,
    path: `${path}${queryOf(args)}`,
    args,
  });
  return {
    facets: () => ask('facets', '/statements/facets', { ...filter(), speakers: 20 }),
    statements: () =>
      ask('statements', '/statements', {
        ...filter(),
        order: pick(random, ['oldest', 'newest', 'surest']),
        limit: 50,
        ...given({ offset: maybe(0.3, () => Math.floor(random() * 2000)) }),
      }),
    groups: () =>
      ask('groups', '/statements/groups', {
        ...filter(),
        order: 'newest',
        by: pick(random, ['speaker', 'day']),
      }),
    timeline: () =>
      ask('timeline', '/timeline', {
        ...window(),
        lanes: pick(random, ['kind', 'actor']),
        limit: 300,
        ...given({ participant: maybe(0.2, () => [often(random, subjects.speakers)]) }),
      }),
    search: () => {
      const named = maybe(0.15, () => ` speaker:${often(random, FAMILY_NAMES).toLowerCase()}`);
      const query = `${words()}${named ?? ''}`;
      return {
        method: 'search',
        path: `/search${queryOf({ query, limit: 20 })}`,
        args: { query, limit: 20 },
      };
    },
    places: () => ask('places', '/places', { ...window(), limit: 2000 }),
    overview: () => ask('overview', '/overview', {}),
    entities: () =>
      ask('entities', '/entities', {
        ...given({ name: maybe(0.5, () => often(random, FAMILY_NAMES).slice(0, 4)) }),
        limit: 50,
      }),
    entity: () => {
      const id = often(random, subjects.speakers);
      return { method: 'entity', path: `/entities/${id}`, args: { id } };
    },
    document: () => {
      const id = pick(random, subjects.documents);
      return { method: 'document', path: `/documents/${id}`, args: { id } };
    },
    line: () => {
      const [revision = '', local = ''] = pick(random, subjects.statements).split('/');
      return {
        method: 'line',
        path: `/statements/${revision}/${local}`,
        args: { revision, local },
      };
    },
  };
}

/** What pages ask less often, of each method some different ones. */
export function furtherQuestions(
  seed: number,
  subjects: Subjects,
): Readonly<Record<string, () => Question>> {
  const random = generator(seed);
  const someone = (): string => often(random, subjects.speakers);
  const ask = (method: string, path: string, args: Record<string, unknown>): Question => ({
    method,
    path: `${path}${queryOf(args)}`,
    args,
  });
  const measures = ['count', 'money', 'percentage'];
  return {
    'facets of an entity': () =>
      ask('facets', '/statements/facets', { entity: someone(), act: ['deny'], speakers: 20 }),
    'statements of an entity': () =>
      ask('statements', '/statements', { entity: someone(), order: 'newest', limit: 50 }),
    reading: () => {
      const id = pick(random, subjects.documents);
      return { method: 'reading', path: `/documents/${id}/reading`, args: { id } };
    },
    figures: () => {
      const query = { measure: [pick(random, measures)], limit: 50 };
      return {
        method: 'figures',
        path: `/figures${queryOf(query)}`,
        args: { ...query, differ: random() < 0.5, several: false },
      };
    },
    changes: () => ask('changes', '/changes', { limit: 50 }),
  };
}

function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function queryOf(args: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(args))
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  return query.size === 0 ? '' : `?${query}`;
}

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');
