import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import { afterEach, describe, expect, test } from 'vitest';
import { type Handed, recordOf } from '../../../../../testkit/src/dossier/records.ts';
import { generatedArticle } from '../../../../../testkit/src/generate/coverage.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import { type DocumentView, documentViewSchema } from '../../contract/document.ts';
import { drawnLayerSchema, readingSchema, TEXT_LAYERS } from '../../contract/reading.ts';
import {
  revisionDiffSchema,
  revisionItemSchema,
  sourceViewSchema,
} from '../../contract/revision.ts';
import { roomIndex } from '../index/room-index.ts';
import type { RoomParts } from '../room-parts.ts';
import { diff } from './diff.ts';
import { document } from './document.ts';
import { layer } from './layer.ts';
import { reading } from './reading.ts';
import { revisions } from './revisions.ts';
import { source } from './source.ts';

const URL = 'https://outlet.example/talks';
const STORY = generatedArticle(4, 600);

let close: (() => Promise<void>) | null = null;
afterEach(async () => close?.());

async function dossier(records: readonly Handed[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-room-'));
  const opened: OpenedDossier = await openWriter(join(folder, 'test.dossier'), {
    now: () => new Date('2025-04-01T00:00:00Z'),
  });
  close = async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  };
  const outcomes = [];
  for (const record of records) outcomes.push(...(await opened.writer.add([recordOf(record)])));
  const { reader } = opened;
  const parts: RoomParts = { reader, index: await roomIndex(reader.columns), name: 'test' };
  return { parts, outcomes };
}

function capture(hour: number, text: string): Handed {
  const capturedAt = `2025-03-20T0${hour}:00:00.000Z`;
  return { input: URL, text, given: { url: URL, outlet: 'Outlet' }, capturedAt };
}

function published(day: number, outlet = 'Outlet'): Handed {
  const date = `2025-03-${String(day).padStart(2, '0')}`;
  return {
    input: `${outlet}-${day}`,
    text: `Report of the ${day}th\nNothing new was said.`,
    given: { outlet, published: date },
  };
}

describe('a document with its layers', () => {
  test('every span says its words, beyond the first plane too', async () => {
    const { parts, outcomes } = await dossier([capture(1, STORY.replaceAll('. ', '. 🌍 '))]);
    const view = await document(parts, { id: outcomes[0]!.document });
    expect(documentViewSchema.parse(view)).toEqual(view);
    const { text, statements, events, figures, mentions } = view!;
    const index = codePointIndex(text);
    const at = ({ start, end }: { start: number; end: number }) =>
      text.slice(index.toUnit(start), index.toUnit(end));
    expect(text).toContain('🌍');
    expect(statements.length).toBeGreaterThan(5);
    expect(events.length).toBeGreaterThan(0);
    for (const { content, cue, source: who } of statements)
      for (const words of [...content, cue, who].filter((one) => one !== null))
        expect(at(words)).toBe(words.exact);
    for (const { trigger } of events) expect(at(trigger)).toBe(trigger.exact);
    for (const { words } of figures) expect(at(words)).toBe(words.exact);
    for (const mention of mentions) expect(mention.name).toContain(at(mention));
  });

  test('an earlier revision has its own facts, events too, and is cited as it was', async () => {
    const { parts, outcomes } = await dossier([
      capture(1, `Early title\n${STORY}`),
      capture(5, `Late title\n${STORY}`),
    ]);
    const [early, late] = outcomes;
    const now = await document(parts, { id: late!.document });
    const before = await document(parts, { id: late!.document, revision: early!.revision });
    expect(documentViewSchema.parse(before)).toEqual(before);
    expect(now!.revision.current).toBe(true);
    expect(before!.revision).toMatchObject({ id: early!.revision, current: false });
    expect(before!.text).toContain('Early title');
    expect(before!.events.length).toBe(now!.events.length);
    expect(before!.statements.length).toBe(now!.statements.length);
    const cited = [...before!.statements, ...before!.events, ...before!.figures];
    expect(cited.length).toBeGreaterThan(0);
    for (const { citation } of cited) expect(citation.revision).toBe(early!.revision);
    // What is recorded of itself is what the reader tells of the current one.
    const told = ({ events }: DocumentView, shift: number) =>
      events.map(({ participants, when, where, sentence, trigger }) => [
        participants,
        when?.value,
        where,
        sentence?.exact,
        trigger.start + shift,
      ]);
    expect(told(before!, 'Late'.length - 'Early'.length)).toEqual(told(now!, 0));
  });

  test('a revision of another document is none of it', async () => {
    const { parts, outcomes } = await dossier([published(1), published(2)]);
    const [one, other] = outcomes;
    expect(await document(parts, { id: one!.document, revision: other!.revision })).toBeNull();
  });

  test('neighbours are of the same outlet and dated', async () => {
    const { parts, outcomes } = await dossier([
      published(1),
      published(2, 'Other'),
      published(3),
      published(4, 'Other'),
      published(5),
      { input: 'undated', text: 'Undated\nNobody says when.', given: { outlet: 'Outlet' } },
    ]);
    const ids = outcomes.map(({ document: id }) => id);
    const beside = async (at: number) => {
      const view = await document(parts, { id: ids[at]! });
      return [view!.before?.id ?? null, view!.after?.id ?? null];
    };
    expect(await beside(2)).toEqual([ids[0], ids[4]]);
    expect(await beside(0)).toEqual([null, ids[2]]);
    expect(await beside(4)).toEqual([ids[2], null]);
    expect(await beside(5)).toEqual([null, null]);
  });
});

describe('a document to be read', () => {
  test('is the document, leaner: the same statements, words and layers', async () => {
    const text = STORY.replaceAll('. ', '. 🌍 ');
    const { parts, outcomes } = await dossier([capture(1, text), capture(5, `${text}\nMore.`)]);
    for (const [at, outcome] of outcomes.entries()) {
      const args = { id: outcome.document, ...(at === 0 && { revision: outcome.revision }) };
      const whole = (await document(parts, args))!;
      const lean = (await reading(parts, args))!;
      expect(readingSchema.parse(lean)).toEqual(lean);
      expect(lean.revision.id).toBe(outcome.revision);
      expect(lean.passages).toEqual(whole.passages);
      const span = (words: { start: number; end: number } | null) =>
        words === null ? null : { start: words.start, end: words.end };
      expect(lean.statements).toEqual(
        whole.statements.map((one) => ({
          id: one.id,
          type: one.type,
          act: one.act,
          negated: one.negated,
          parent: one.parent,
          speaker: one.speaker === null ? null : { id: one.speaker.id, name: one.speaker.name },
          source: span(one.source),
          cue: span(one.cue),
          content: one.content.map(span),
          confidence: one.confidence?.statement ?? null,
          verdict: one.judgement?.verdict ?? null,
        })),
      );
      const { events, ...others } = whole;
      for (const name of TEXT_LAYERS) {
        const drawn = (await layer(parts, { ...args, layer: name }))!;
        expect(drawnLayerSchema.parse(drawn)).toEqual(drawn);
        const wanted: readonly object[] = name === 'contacts' ? events : others[name];
        expect(drawn[name]?.length, name).toBe(wanted.length);
        expect(lean.counts[name], name).toBe(wanted.length);
        if (name !== 'figures') expect(drawn[name]).toEqual(wanted);
        expect(Object.values(drawn).filter((one) => one !== null)).toHaveLength(1);
      }
    }
  });
});

describe('revisions', () => {
  test('what became of the words, and of which statements they are gone', async () => {
    const lost = '“We reject it,” Ilva Reyl said.';
    const { parts, outcomes } = await dossier([
      capture(1, `Talks end\n${lost}\nThey ended late.`),
      capture(3, 'Talks end\nThey ended very late.'),
    ]);
    const [first, second] = outcomes;
    const list = await revisions(parts, { id: first!.document });
    for (const item of list!.items) expect(revisionItemSchema.parse(item)).toEqual(item);
    expect(list!.items.map(({ previous, change }) => [previous, change])).toEqual([
      [null, null],
      [first!.revision, 'edited-silently'],
    ]);
    const changed = await diff(parts, { id: second!.revision, against: first!.revision });
    expect(revisionDiffSchema.parse(changed)).toEqual(changed);
    expect(changed).toMatchObject({ words: 'changed', silent: true });
    const say = (kinds: readonly string[]) =>
      changed!.segments
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(say(['same', 'added'])).toBe('Talks end\nThey ended very late.');
    expect(say(['removed'])).toContain('We reject it');
    expect(changed!.orphaned.map(({ content }) => content[0]?.exact)).toEqual(['We reject it,']);
  });

  test('nothing is compared across documents', async () => {
    const { parts, outcomes } = await dossier([published(1), published(2)]);
    const [one, other] = outcomes;
    expect(await diff(parts, { id: one!.revision, against: other!.revision })).toBeNull();
  });
});

describe('the captured source', () => {
  test('what became text says what the text says, page by page', async () => {
    const long = `Line 🌍 one\n${'A longer line of it. 🌍\n'.repeat(30_000)}`;
    const { parts, outcomes } = await dossier([capture(1, long)]);
    const view = await document(parts, { id: outcomes[0]!.document });
    let whole = '';
    for (let page = 1; page <= 4; page += 1) {
      const shown = await source(parts, { id: outcomes[0]!.revision, page });
      expect(sourceViewSchema.parse(shown)).toEqual(shown);
      expect(shown).toMatchObject({ page, pages: 4, extracted: false });
      const [characters, text] = [[...shown!.text], [...view!.text]];
      for (const { start, end, at } of shown!.kept)
        expect(characters.slice(start, Math.min(end, start + 20)).join('')).toBe(
          text.slice(at, at + Math.min(20, end - start)).join(''),
        );
      whole += shown!.text;
    }
    expect(whole).toBe(long);
  });
});
