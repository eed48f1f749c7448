import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { gendersOf } from '../../annotate/genders.ts';
import { findNames } from '../../annotate/names/stage.ts';
import { findTimes } from '../../annotate/times/stage.ts';
import { dayOf } from '../../model/calendar.ts';
import { tokenize } from '../../annotate/tokens.ts';
import type { Metadata } from '../../model/document.ts';
import { sentencesIn } from '../../segment/sentences.ts';
import { findContacts } from './stage.ts';

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../../../../fixtures/contacts/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** Contacts as the fixtures write them: `mode status name, name @when #where`. */
function told(text: string, published: string): string[] {
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const passage = { kind: 'paragraph' as const, postedAt: null, start: 0, end: text.length };
  const tokens = tokenize(text, sentencesIn(text, passage));
  const { entities, names } = findNames(text, tokens);
  const value = { value: published, precision: 'day' as const };
  const metadata: Metadata = {
    url: null,
    outlet: null,
    language: null,
    title: null,
    authors: [],
    published: { kind: 'given', value, by: 'test' },
  };
  const events = findContacts({
    tokens,
    entities,
    mentions: names,
    genders: gendersOf(tokens, entities, names),
    times: findTimes(text, [passage], tokens, dayOf(year, month, day)),
    statements: [],
    metadata,
  });
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '';
  return events.map(({ mode, status, repeated, participants, when, where, trigger }) => {
    expect(text.slice(trigger.start, trigger.end).trim()).not.toBe('');
    const who = participants.map(({ entity }) => name(entity)).join(', ');
    const at = when === null ? '' : ` @${when.from ?? '?'}`;
    return `${mode} ${status}${repeated ? ' repeated' : ''} ${who}${at}${where === null ? '' : ` #${name(where.entity)}`}`;
  });
}

describe('contacts', () => {
  it.each(lines('valid.txt'))('are found: %s', (line) => {
    const [published = '', rest = ''] = line.split(' | ');
    const [text = '', expected = ''] = rest.split(' => ');
    expect(told(text, published)).toEqual(expected.split('; '));
  });

  it.each(lines('invalid.txt'))('are not found: %s', (line) => {
    const [published = '', text = ''] = line.split(' | ');
    expect(told(text, published)).toEqual([]);
  });
});
