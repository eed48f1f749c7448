import { describe, expect, test } from 'vitest';
import { contactFacets, contactFilter } from './contact-filter.ts';
import type { IndexedContact } from './contact-index.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import { documentsNaming, type Spot } from './place-spots.ts';

const OUTLETS = ['The Gazette', null, 'The Herald'];
const documents = {
  at: (number: number) => ({ outlet: OUTLETS[number] }),
} as unknown as DocumentTable;
const entities = {
  ofKey: (key: string) => (key === 'ent_gone' ? -1 : 0),
  at: () => ({ name: 'Orlova' }),
} as unknown as EntityTable;

function contact(
  mode: string,
  status: string,
  who: readonly string[],
  { where = null, told = [0] }: { where?: string | null; told?: readonly number[] } = {},
): IndexedContact {
  return {
    contact: {
      mode,
      status,
      participants: who.map((id) => ({ id, role: 'actor' })),
      where: where === null ? null : { id: where },
      reports: told.map((document) => ({ document })),
    },
  } as unknown as IndexedContact;
}

const CONTACTS = [
  contact('meet', 'occurred', ['ent_a', 'ent_b'], { where: 'ent_place' }),
  contact('meet', 'planned', ['ent_a', 'ent_c'], { told: [1, 2] }),
  contact('call', 'occurred', ['ent_b', 'ent_c'], { told: [2] }),
];
const found = (filter: Parameters<typeof contactFilter>[1]): number[] =>
  [...CONTACTS.keys()].filter((at) => contactFilter(documents, filter)(CONTACTS[at]!));

describe('conditions on contacts', () => {
  test('hold together; of one that has several values, any does', () => {
    expect(found({})).toEqual([0, 1, 2]);
    expect(found({ modes: ['meet'] })).toEqual([0, 1]);
    expect(found({ modes: ['meet'], statuses: ['planned'] })).toEqual([1]);
    expect(found({ participants: ['ent_a', 'ent_c'] })).toEqual([0, 1, 2]);
    expect(found({ places: ['ent_place'] })).toEqual([0]);
    expect(found({ outlets: ['The Herald'] })).toEqual([1, 2]);
    expect(found({ outlets: [''] })).toEqual([1]);
    expect(found({ modes: ['summit'] })).toEqual([]);
  });

  test('are counted each without itself', () => {
    const facets = contactFacets(CONTACTS, { documents, entities }, { modes: ['call'] });
    expect(facets.modes).toEqual([
      { value: 'meet', count: 2 },
      { value: 'call', count: 1 },
    ]);
    expect(facets.statuses).toEqual([{ value: 'occurred', count: 1 }]);
    expect(facets.participants.map(({ id, count }) => [id, count])).toEqual([
      ['ent_b', 1],
      ['ent_c', 1],
    ]);
  });

  test('who was asked for is named, even where there is nothing of theirs', () => {
    const facets = contactFacets([], { documents, entities }, { participants: ['ent_gone'] });
    expect(facets.participants).toEqual([{ id: 'ent_gone', name: 'ent_gone', count: 0 }]);
  });
});

test('documents that name a place most come first; only those that count', () => {
  const spot = { mentionedIn: [0, 0, 1, 2, 2, 2, 3] } as unknown as Spot;
  expect(documentsNaming(spot, Uint8Array.of(1, 1, 0, 1))).toEqual([
    { document: 0, mentions: 2 },
    { document: 3, mentions: 1 },
    { document: 1, mentions: 1 },
  ]);
});
