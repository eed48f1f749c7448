import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntityDecision,
  decisionsInForce,
  isEntityDecision,
  type LoggedDecision,
} from '../../model/decision.ts';
import type { EntityRecord, LinkedEntity } from '../../model/linked-entity.ts';
import { linkEntities } from './link-entities.ts';

type Told = Partial<EntityRecord> & Pick<EntityRecord, 'name'>;

/** Each its own document, numbered from 1. */
function records(told: readonly (string | Told)[]): EntityRecord[] {
  return told.map((one, at) => ({
    document: `doc${at + 1}`,
    revision: `rev${at + 1}`,
    local: 'e1',
    type: 'person',
    aliases: [],
    country: null,
    roles: [],
    geonames: null,
    mentions: 1,
    published: null,
    ...(typeof one === 'string' ? { name: one } : one),
  }));
}

/** Names of the records of each entity, sorted. */
function namesOf(entities: readonly LinkedEntity[]): string[] {
  return entities
    .map((one) =>
      one.records
        .map(({ name }) => name)
        .toSorted()
        .join(' = '),
    )
    .toSorted();
}

function linked(
  told: readonly (string | Told)[],
  decisions: readonly EntityDecision[] = [],
): string[] {
  return namesOf(linkEntities(records(told), decisions));
}

const body = (name: string, more: Partial<EntityRecord> = {}): Told => ({
  name,
  type: 'organization',
  ...more,
});
const place = (
  name: string,
  geonames: number | null = null,
  country: string | null = null,
): Told => ({
  name,
  type: 'place',
  geonames,
  country,
});

describe('one entity are', () => {
  test.each([
    ['endings of Slavic names', ['Petro Velensky', 'Petro Velenskyy', 'Petro Velenskiy']],
    [
      'articles of Arabic names',
      ['Omar ElSabahi', 'Omar El Sabahi', 'Omar al-Sabahi', 'Omar Sabahi'],
    ],
    ['vowels that writers exchange', ['Muhammad Sarif', 'Mohammed Sarif', 'Mohamed Sarif']],
    ['Kims by hyphen and capital', ['Ro Jong-un', 'Ro Jong Un']],
    ['forms of a given name', ['Mike Tarrow', 'Michael Tarrow']],
    ['middle names and initials', ['Ann Tarrow', 'Ann B. Tarrow', 'A. Tarrow']],
    ['two languages of a given name', ['Volodymyr Tarenko', 'Vladimir Tarenko']],
    ['a surname with its one bearer', ['Ann Tarrow', 'Ann Tarrow', 'Ann Tarrow', 'Tarrow']],
  ])('%s', (_, names) => {
    expect(linked(names)).toEqual([names.toSorted().join(' = ')]);
  });

  test.each([
    [
      'adjectives, genitives and "of"',
      [
        'Russian Foreign Ministry',
        "Russia's foreign ministry",
        'Ministry of Foreign Affairs of Russia',
        'Ministry of Foreign Affairs of the Russian Federation',
      ],
    ],
    ['British spelling', ['Norwegian Defence Ministry', 'Norwegian Defense Ministry']],
    ['a government and its capital', ['Norwegian government', "Norway's government", 'Oslo']],
    ['well-known acronyms', ['IAEA', 'International Atomic Energy Agency']],
    ['long acronyms', ['Water Allocation Panel of Nimba', 'WAPN']],
    ['companies', ['Tarrow Inc.', 'Tarrow']],
  ])('%s', (_, names) => {
    const told = names.map((name) =>
      body(name, { type: name === 'Oslo' ? 'government' : 'organization' }),
    );
    expect(linked(told)).toEqual([names.toSorted().join(' = ')]);
  });

  test('an acronym with the name that a document gives beside it', () => {
    const told = [
      body('Sorn Water Board', { aliases: ['SWB'] }),
      body('SWB'),
      body('Sorn Water Board'),
    ];
    expect(linked(told)).toHaveLength(1);
  });

  test('places of one entry of the gazetteer, and spellings', () => {
    expect(
      linked([place('Kyiv', 703448, 'UA'), place('Kiev', 703448, 'UA'), place('Kiev')]),
    ).toEqual(['Kiev = Kiev = Kyiv']);
    expect(linked([place('Falluja'), place('Fallujah')])).toEqual(['Falluja = Fallujah']);
    expect(linked([place('United States', null, 'US'), place('U.S.', null, 'US')])).toHaveLength(1);
  });
});

describe('two stay', () => {
  test.each([
    ['people of one surname', ['Ann Tarrow', 'Bert Tarrow']],
    ['a surname of two', ['Ann Tarrow', 'Bert Tarrow', 'Tarrow']],
    ['middle initials that differ', ['George W. Tarrow', 'George H. Tarrow', 'George Tarrow']],
    ['vowels that nobody exchanges', ['Paul Morton', 'Paul Martin']],
    ['a woman and a man', ['Oleksandr Tarenko', 'Oleksandra Tarenko']],
    ['given names alone', ['Ahmed', 'Ahmed']],
    ['what is only described', ['senior official', 'senior official']],
    ['titles', ['Prime Minister', 'Prime Minister']],
  ])('%s', (_, names) => {
    expect(linked(names)).toHaveLength(names.length);
  });

  test('people of one name in offices of two countries', () => {
    const told = [
      { name: 'Ivan Petrov', country: 'RU', roles: ['Russian general'] },
      { name: 'Ivan Petrov', country: 'BG', roles: ['Bulgarian foreign minister'] },
    ];
    expect(linked(told)).toHaveLength(2);
  });

  test('a general and a singer', () => {
    expect(linked([{ name: 'Mike Tarrow', roles: ['General'] }, 'Michael Tarrow'])).toHaveLength(2);
  });

  test('a surname in another office than its bearer', () => {
    const told = [
      { name: 'Ann Tarrow', roles: ['singer'] },
      { name: 'Tarrow', roles: ['foreign minister'] },
    ];
    expect(linked(told)).toHaveLength(2);
  });

  test('ministries of two countries, and one of a country that the text is not about', () => {
    expect(
      linked([body('Russian Defense Ministry'), body("Ukraine's Ministry of Defence")]),
    ).toHaveLength(2);
    const told = [body('Defense Ministry'), body('Russian Defense Ministry')];
    expect(linked(told)).toHaveLength(2);
  });

  test('a people within a country and its government', () => {
    expect(linked([body('Chechen government'), body('Russian government')])).toHaveLength(2);
    expect(linked([place('Scotland', null, 'GB'), place('Britain', null, 'GB')])).toHaveLength(2);
  });

  test('places of one name, and types of one name', () => {
    expect(
      linked([place('Springfield', 1), place('Springfield', 2), place('Springfield')]),
    ).toHaveLength(3);
    expect(linked(['Georgia', place('Georgia')])).toHaveLength(2);
  });
});

test('"Foreign Ministry" alone is that of the country that the document is about', () => {
  const about = { document: 'doc2', revision: 'rev2', local: 'e2', mentions: 9 };
  const told = [
    body('Russian Foreign Ministry'),
    body('Foreign Ministry'),
    { ...place('Moscow', 524901, 'RU'), ...about },
  ];
  expect(linked(told)).toContain('Foreign Ministry = Russian Foreign Ministry');
});

test('each link says by which rule, and on which records it rests', () => {
  const [entity] = linkEntities(
    records(['Ann Tarrow', 'Ann Tarrow', 'Ann Tarrow', 'Tarrow', 'Ann B. Tarrow']),
    [],
  );
  expect(entity?.links.map(({ rule, a, b }) => `${rule}: ${a.name}, ${b.name}`).toSorted()).toEqual(
    [
      'given-name: Ann Tarrow, Ann B. Tarrow',
      'name: Ann Tarrow, Ann Tarrow',
      'name: Ann Tarrow, Ann Tarrow',
      'part-of-name: Ann Tarrow, Tarrow',
    ],
  );
});

test('roles have a status and the days on which documents give them', () => {
  const on = (day: string) => ({ from: day, to: day });
  const [entity] = linkEntities(
    records([
      { name: 'Ann Tarrow', roles: ["Norrea's president"], published: on('2031-02-03') },
      { name: 'Ann Tarrow', roles: ['then-President'], published: on('2031-06-01') },
      {
        name: 'Ann Tarrow',
        roles: ['former president', 'president-elect'],
        published: on('2031-05-01'),
      },
      { name: 'Ann Tarrow', roles: ['ex-president'] },
      {
        name: 'Ann Tarrow',
        roles: ['acting chair', 'outgoing chair'],
        published: on('2031-07-01'),
      },
    ]),
    [],
  );
  expect(
    entity?.roles.map(({ title, status, from, to, documents }) => [
      status,
      title,
      from,
      to,
      documents,
    ]),
  ).toEqual([
    ['former', 'president', '2031-05-01', '2031-05-01', 2],
    ['held', "Norrea's president", '2031-02-03', '2031-02-03', 1],
    ['then', 'President', '2031-06-01', '2031-06-01', 1],
    ['acting', 'chair', '2031-07-01', '2031-07-01', 1],
    ['outgoing', 'chair', '2031-07-01', '2031-07-01', 1],
    ['incoming', 'president', '2031-05-01', '2031-05-01', 1],
  ]);
});

const NAMES = [
  'Ann Tarrow',
  'Ann B. Tarrow',
  'Tarrow',
  'Anne Tarrow',
  'Bert Tarrow',
  'Petro Velensky',
  'Petro Velenskyy',
  'Velensky',
  'Ahmed',
] as const;
const BODIES = [
  'Russian Foreign Ministry',
  "Russia's foreign ministry",
  'Foreign Ministry',
  'Sorn Water Board',
  'SWB',
] as const;
const record = fc.oneof(
  fc.record({
    name: fc.constantFrom(...NAMES),
    roles: fc.constantFrom([], ['president'], ['singer']),
    country: fc.constantFrom(null, 'RU', 'US'),
  }),
  fc.record({
    name: fc.constantFrom(...BODIES),
    type: fc.constant('organization' as const),
    aliases: fc.constantFrom([], ['SWB']),
  }),
);
const coverage = fc.array(record, { minLength: 1, maxLength: 14 }).map(records);
const whole = (entities: readonly LinkedEntity[]): string[] =>
  entities
    .map(({ records: own, links, ...rest }) =>
      JSON.stringify([rest, own.map(({ document }) => document).toSorted(), links.length]),
    )
    .toSorted();

describe('properties', () => {
  test('the order of records makes no difference', () => {
    const shuffled = coverage.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(whole(linkEntities(other, []))).toEqual(whole(linkEntities(all, [])));
      }),
    );
  });

  test('what one document only describes is the same in all its revisions, and in no other document', () => {
    const twice = records(['regional officials', 'regional officials', 'regional officials']).map(
      (record, at) => ({ ...record, document: at < 2 ? 'doc1' : 'doc3' }),
    );
    const entities = linkEntities(twice, []);
    expect(entities.map(({ records: own }) => own.length).toSorted()).toEqual([1, 2]);
    expect(new Set(entities.map(({ identity }) => identity)).size).toBe(2);
  });

  test('every record is of one entity, and links are just enough to make it one', () => {
    fc.assert(
      fc.property(coverage, (all) => {
        const entities = linkEntities(all, []);
        expect(entities.flatMap(({ records: own }) => own).length).toBe(all.length);
        for (const { links, records: own } of entities) expect(links).toHaveLength(own.length - 1);
        expect(new Set(entities.map(({ identity }) => identity)).size).toBe(entities.length);
      }),
    );
  });

  test('a decision holds, twice is once, and undone it leaves nothing', () => {
    fc.assert(
      fc.property(coverage, fc.nat(), fc.nat(), (all, first, second) => {
        const before = linkEntities(all, []);
        const [a, b] = [all[first % all.length], all[second % all.length]];
        if (a === undefined || b === undefined) return;
        const anchor = ({ type, name, document }: EntityRecord) => ({ type, name, document });
        const decision: EntityDecision = { kind: 'merge', entity: anchor(a), other: anchor(b) };
        const after = linkEntities(all, [decision]);
        const of = (entities: readonly LinkedEntity[], one: EntityRecord) =>
          entities.find(({ records: own }) => own.includes(one));
        expect(of(after, a)).toBe(of(after, b));
        expect(whole(linkEntities(all, [decision, decision]))).toEqual(whole(after));
        const log: LoggedDecision[] = [
          { id: 1, decidedAt: '', decision },
          { id: 2, decidedAt: '', decision: { kind: 'undo', decision: 1 } },
        ];
        const holding = decisionsInForce(log).flatMap((one) =>
          isEntityDecision(one.decision) ? [one.decision] : [],
        );
        expect(whole(linkEntities(all, holding))).toEqual(whole(before));
      }),
    );
  });
});

describe('decisions', () => {
  const told = ['Ann Tarrow', 'Ann Tarrow', 'Ann B. Tarrow', 'Ros Velen'];
  const tarrow = { type: 'person', name: 'Ann Tarrow', document: 'doc1' } as const;

  test('split off a form, or what a document names', () => {
    expect(
      linked(told, [{ kind: 'split', entity: tarrow, form: 'Ann B. Tarrow', document: null }]),
    ).toEqual(['Ann B. Tarrow', 'Ann Tarrow = Ann Tarrow', 'Ros Velen']);
    expect(linked(told, [{ kind: 'split', entity: tarrow, form: null, document: 'doc2' }])).toEqual(
      ['Ann B. Tarrow = Ann Tarrow', 'Ann Tarrow', 'Ros Velen'],
    );
  });

  test('hold for documents that come later, whatever the anchor’s document has become', () => {
    const other = { type: 'person', name: 'Ros Velen', document: 'gone' } as const;
    const merge: EntityDecision = { kind: 'merge', entity: tarrow, other };
    expect(linked([...told, 'Ros Velen'], [merge])).toHaveLength(1);
  });

  test('name', () => {
    const [entity] = linkEntities(records(told.slice(0, 2)), [
      { kind: 'rename', entity: tarrow, name: 'A. T.' },
    ]);
    expect(entity).toMatchObject({ name: 'A. T.', aliases: ['Ann Tarrow'] });
  });

  test('about what is no more say nothing', () => {
    const gone = { type: 'person', name: 'Nobody', document: 'doc1' } as const;
    expect(linked(told, [{ kind: 'rename', entity: gone, name: 'X' }])).toEqual(linked(told));
  });
});
