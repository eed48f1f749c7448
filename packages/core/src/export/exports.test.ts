import { describe, expect, it } from 'vitest';
import { asId } from '../model/ids.ts';
import { exportedDossierSchema } from '../model/schemas/exported-dossier.ts';
import { csvExport } from './csv-export.ts';
import type { ExportableDossier } from './dossier.ts';
import { jsonExport, jsonlExport } from './json.ts';
import { outward } from './outward.ts';
import type { EventRow, StatementRow, Words } from './rows.ts';
import { CSV_TABLES } from './tables.ts';

const document = asId('document', 'doc_0123456789abcdef');
const revision = asId('revision', 'rev_0123456789abcdef');
const speaker = { id: asId('entity', 'ent_0123456789abcdef'), name: 'Ana Tor' };
const TEXT = '😀 Ana Tor said: “=We met.” Seven were hurt.';

const citation = {
  document,
  revision,
  title: '@risk, "again"',
  outlet: 'The Gazette',
  url: null,
  input: 'a.txt',
  published: { value: '2031-05-02', precision: 'day', kind: 'given' },
} as const;

const statement: StatementRow = {
  id: asId('fact', `${revision}/s1`),
  citation,
  type: 'direct',
  act: 'assert',
  factuality: 'CT+',
  parent: null,
  speaker,
  source: {
    ...words('Ana Tor'),
    form: 'name',
    metonym: false,
    onBehalfOf: { id: asId('entity', 'ent_fedcba9876543210'), name: 'Tor & Sons' },
    anonymity: { basis: words('Ana'), reason: null },
  },
  cue: words('said:'),
  content: [words('“=We met.”')],
  quotes: [words('=We met.')],
  addressee: null,
  medium: null,
  relayedBy: null,
  saidAt: null,
  said: null,
  negated: false,
  condition: words('met'),
  hedges: [words('We'), words('met')],
  judgement: {
    verdict: 'corrected',
    decision: 3,
    act: 'assert',
    speakerCorrected: false,
    speaker: null,
  },
  confidence: { statement: 0.875 },
  basis: { foundBy: 'both' },
};

const event: EventRow = {
  id: asId('fact', `${revision}/v1`),
  citation,
  type: 'CONSULT',
  mode: 'meet',
  status: 'occurred',
  participants: [{ ...speaker, role: 'actor' }],
  when: { from: '2031-05-01', to: '2031-05-02', precision: 'day' },
  where: null,
  repeated: true,
  trigger: words('met'),
  sentence: words('“=We met.”'),
  statements: [statement.id],
};

const dossier: ExportableDossier = {
  documents: () =>
    each({
      id: document,
      url: null,
      outlet: citation.outlet,
      title: citation.title,
      language: 'en',
      authors: [],
      published: citation.published,
      inputs: ['a.txt', 'b.txt'],
      revision,
      revisions: 1,
      statements: 1,
      events: 1,
    }),
  revisions: () =>
    each({
      id: revision,
      document,
      sha256: '0'.repeat(64),
      textSha256: '1'.repeat(64),
      mediaType: 'text/plain',
      charset: 'utf-8',
      addedAt: '2031-05-03T00:00:00.000Z',
      reader: '2+attribution-1',
      current: true,
      text: TEXT,
      removed: [],
      passages: [],
      sentences: [],
      times: [],
      entities: [],
      mentions: [],
      places: [],
    }),
  entities: () =>
    each({
      ...speaker,
      type: 'person',
      aliases: ['Tor'],
      roles: [],
      country: null,
      documents: 1,
      statements: 1,
      mentions: 1,
    }),
  statements: () => each(statement),
  events: () => each(event),
  decisions: async () => [],
  figures: () =>
    each({
      id: asId('fact', `${revision}/f1`),
      citation,
      measure: 'hurt',
      value: -7,
      low: null,
      high: null,
      unit: 'person',
      statement: null,
      speaker: null,
      noun: null,
      scope: words('We'),
      asOf: null,
      holds: { from: '2031-05-01', to: '2031-05-02' },
      cumulative: true,
      words: words('Seven'),
    }),
};

describe('the JSON export', () => {
  it('is as its schema says, and every offset holds its words', async () => {
    const exported = exportedDossierSchema.parse(JSON.parse(await whole(jsonExport(dossier))));
    const points = Array.from(TEXT);
    const found = [
      ...exported.statements.flatMap(({ source, cue, content, condition, hedges }) => [
        source,
        source?.anonymity?.basis ?? null,
        cue,
        ...content,
        condition,
        ...hedges,
      ]),
      ...exported.events.flatMap(({ trigger, sentence, reports }) => [
        trigger,
        sentence,
        ...reports,
      ]),
      ...exported.figures,
    ].filter((one) => one !== null);
    expect(found).toHaveLength(11);
    for (const { start, end, exact } of found)
      expect(points.slice(start, end).join('')).toBe(exact);
    expect(exported.statements[0]).toMatchObject({
      source: { onBehalfOf: { name: 'Tor & Sons' }, anonymity: { reason: null } },
      confidence: 0.875,
      foundBy: 'both',
    });
    expect(exported.timeline).toEqual([{ date: '2031-05-01', score: 1, events: [event.id] }]);
  });

  it('says null of what was recorded before it was kept', async () => {
    const old = { negated: null, confidence: null, basis: null };
    const source = statement.source && { ...statement.source, metonym: null };
    const exported = exportedDossierSchema.parse(
      JSON.parse(
        await whole(
          jsonExport({ ...dossier, statements: () => each({ ...statement, ...old, source }) }),
        ),
      ),
    );
    expect(exported.statements[0]).toMatchObject({
      source: { metonym: null },
      negated: null,
      confidence: null,
      foundBy: null,
    });
  });

  it('of nothing is as its schema says too', async () => {
    const none = (): AsyncIterable<never> => each();
    const empty = { documents: none, revisions: none, entities: none };
    const facts = { statements: none, events: none, figures: none, decisions: async () => [] };
    const exported = exportedDossierSchema.parse(
      JSON.parse(await whole(jsonExport({ ...empty, ...facts }))),
    );
    expect(exported.documents).toEqual([]);
  });
});

describe('the JSON lines export', () => {
  it('has the facts of the JSON export, each with its kind', async () => {
    const exported = exportedDossierSchema.parse(JSON.parse(await whole(jsonExport(dossier))));
    const lines = (await whole(jsonlExport(dossier)))
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      { kind: 'document', ...exported.documents[0] },
      { kind: 'revision', ...exported.revisions[0] },
      { kind: 'entity', ...exported.entities[0] },
      { kind: 'statement', ...exported.statements[0] },
      { kind: 'event', ...exported.events[0] },
      { kind: 'figure', ...exported.figures[0] },
    ]);
  });
});

describe('the CSV export', () => {
  it('writes each table', async () => {
    const tables: Record<string, string> = {};
    for (const table of CSV_TABLES) tables[table] = await whole(csvExport(dossier, table, false));
    expect(tables).toMatchInlineSnapshot(`
      {
        "documents": "id,revision,outlet,title,authors,url,input,language,published,published_by,revisions,statements,events
      doc_0123456789abcdef,rev_0123456789abcdef,The Gazette,"'@risk, ""again""",,,a.txt; b.txt,en,2031-05-02,given,1,1,1
      ",
        "entities": "id,type,name,aliases,roles,country,documents,statements,mentions
      ent_0123456789abcdef,person,Ana Tor,Tor,,,1,1,1
      ",
        "events": "id,document,revision,outlet,title,url,input,published,type,mode,status,participants,from,before,precision,where,repeated,words,words_offsets,trigger_offsets
      rev_0123456789abcdef/v1,doc_0123456789abcdef,rev_0123456789abcdef,The Gazette,"'@risk, ""again""",,a.txt,2031-05-02,CONSULT,meet,occurred,Ana Tor,2031-05-01,2031-05-02,day,,yes,“=We met.”,"[16,26)","[21,24)"
      ",
        "figures": "id,document,revision,outlet,title,url,input,published,measure,value,low,high,unit,words,words_offsets,statement,speaker,scope,as_of,from,before,cumulative
      rev_0123456789abcdef/f1,doc_0123456789abcdef,rev_0123456789abcdef,The Gazette,"'@risk, ""again""",,a.txt,2031-05-02,hurt,-7,,,person,Seven,"[27,32)",,,We,,2031-05-01,2031-05-02,yes
      ",
        "statements": "id,document,revision,outlet,title,url,input,published,speaker,speaker_id,source,source_form,type,act,factuality,said_from,said_before,cue,content,content_offsets,quotes,quotes_offsets,addressee,medium,relayed_by,parent,negated,condition,hedges,metonym,on_behalf_of,anonymity_basis,anonymity_reason,confidence,found_by,verdict
      rev_0123456789abcdef/s1,doc_0123456789abcdef,rev_0123456789abcdef,The Gazette,"'@risk, ""again""",,a.txt,2031-05-02,Ana Tor,ent_0123456789abcdef,Ana Tor,name,direct,assert,CT+,,,said:,“=We met.”,"[16,26)",'=We met.,"[17,25)",,,,,no,met,We; met,no,Tor & Sons,Ana,,0.875,both,corrected
      ",
      }
    `);
  });

  it('begins with a byte-order mark where that is wanted', async () => {
    const table = await whole(csvExport(dossier, 'entities', true));
    expect(table.startsWith('\uFEFFid,type,name')).toBe(true);
  });
});

describe('what leaves the program', () => {
  it('has code points where words had both kinds of offsets, however deep', () => {
    expect(outward({ list: [words('met')], other: { start: 1, end: 2 }, none: null })).toEqual({
      list: [{ start: 21, end: 24, exact: 'met' }],
      other: { start: 1, end: 2 },
      none: null,
    });
  });
});

/** The words where they stand in the text, behind a character of two units. */
function words(exact: string): Words {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { start, end, codePoints: { start: start - 1, end: end - 1 }, exact };
}

async function* each<Fact>(...facts: Fact[]): AsyncGenerator<Fact> {
  for (const fact of facts) yield await Promise.resolve(fact);
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
