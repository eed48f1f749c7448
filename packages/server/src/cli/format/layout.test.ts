import { describe, expect, it } from 'vitest';
import { asId } from '@rapporteur/core/model/ids';
import { contactsOf } from '@rapporteur/core/views/contacts';
import type { ExplainedStatement } from '@rapporteur/core/views/explanation';
import type { Citation, EventRow, EvidenceRow, StatementRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { styleFor } from '../terminal/style.ts';
import { width } from '../terminal/width.ts';
import { citationLines } from './citation.ts';
import { contactLines } from './contact.ts';
import { explanationLines } from './explanation.ts';
import { statementLines } from './statement.ts';

const citation: Citation = {
  document: asId('document', 'doc_0123456789abcdef'),
  revision: asId('revision', 'rev_0123456789abcdef'),
  title: 'Talks resume \u001B[31min Lenz\u001B[0m',
  outlet: '新华社',
  url: null,
  input: 'coverage/talks.txt',
  published: {
    value: '2031-05-02T08:00:00Z',
    precision: 'minute',
    kind: 'stated',
    from: '2031-05-02',
    to: '2031-05-03',
  },
};

const plainly = { metonym: false, onBehalfOf: null, anonymity: null };

const statement: StatementRow = {
  judgement: null,
  id: asId('fact', 'rev_0123456789abcdef/s12'),
  citation,
  type: 'mixed',
  act: 'deny',
  factuality: 'CT-',
  parent: null,
  speaker: {
    id: asId('entity', 'ent_0123456789abcdef'),
    local: 'e1',
    name: 'Ana Tor',
    type: 'person',
    country: null,
  },
  source: { ...words('Ana Tor', 120), form: 'name', ...plainly },
  cue: words('denied on Monday', 128),
  content: [words('that the  talks had\nbeen “delayed\u202E”', 145), words('by her side', 200)],
  quotes: [],
  addressee: null,
  medium: null,
  relayedBy: null,
  saidAt: null,
  said: { from: '2031-04-28', to: '2031-04-29' },
  negated: false,
  condition: null,
  hedges: [],
  confidence: { statement: 0.872, source: 0.9, cue: 0.99, content: 0.95 },
  basis: { foundBy: 'both', rule: 'said', scores: null, speakerBy: 'name' },
};

const event: EventRow = {
  id: asId('fact', 'rev_0123456789abcdef/v1'),
  citation,
  type: 'CONSULT',
  mode: 'meet',
  status: 'planned',
  participants: [
    { ...person('Ana Tor'), role: 'actor' },
    { ...person('Ivo Rask'), id: asId('entity', 'ent_fedcba9876543210'), role: 'mediator' },
  ],
  when: { from: '2031-05-05', to: '2031-05-06', precision: 'day', time: 0, value: null, mod: null },
  where: { ...person('Lenz'), type: 'place' },
  repeated: false,
  trigger: words('will meet', 210),
  sentence: words('Tor and Rask will meet in Lenz on Monday.', 201),
  statements: [],
};

describe('a statement', () => {
  it('in 40 columns', () => {
    expect(shown(40, (page) => statementLines(statement, page))).toMatchInlineSnapshot(`
      "  Ana Tor: deny, mixed, said 28 April
        2031
          that the talks had been
          “delayed<U+202E>” … by her side
          [denied on Monday]
          145–180, 200–211 ·
          rev_0123456789abcdef/s12 · 87% sure"
    `);
  });

  it('in 80 columns', () => {
    expect(shown(80, (page) => statementLines(statement, page))).toMatchInlineSnapshot(`
      "  Ana Tor: deny, mixed, said 28 April 2031
          that the talks had been “delayed<U+202E>” … by her side [denied on Monday]
          145–180, 200–211 · rev_0123456789abcdef/s12 · 87% sure"
    `);
  });

  it('in 200 columns', () => {
    expect(shown(200, (page) => statementLines(statement, page))).toMatchInlineSnapshot(`
      "  Ana Tor: deny, mixed, said 28 April 2031
          that the talks had been “delayed<U+202E>” … by her side [denied on Monday]
          145–180, 200–211 · rev_0123456789abcdef/s12 · 87% sure"
    `);
  });

  it('tells whom the speaker speaks for, that it was not said, and how sure that is where it is known', () => {
    const onBehalfOf = person('Foreign\u001B Ministry');
    const source = { ...words('Ana Tor', 120), form: 'name' as const, ...plainly, onBehalfOf };
    const other = { ...statement, source, negated: true, confidence: null };
    expect(shown(80, (page) => statementLines(other, page))).toMatchInlineSnapshot(`
      "  Ana Tor, for Foreign␛ Ministry: deny (negated), mixed, said 28 April 2031
          that the talks had been “delayed<U+202E>” … by her side [denied on Monday]
          145–180, 200–211 · rev_0123456789abcdef/s12"
    `);
  });

  it('tells what is unknown of its speaker and its time', () => {
    const anonymous = { ...words('a senior official', 10), form: 'anonymous' as const, ...plainly };
    const unknown = { ...citation, published: null };
    const line = (changes: Partial<StatementRow>): string =>
      shown(80, (page) => statementLines({ ...statement, ...changes }, page)).split('\n')[0] ?? '';
    expect([
      line({ speaker: null, source: anonymous, said: null }),
      line({ speaker: null, source: { ...anonymous, form: 'pronoun', exact: 'he' } }),
      line({ speaker: null, source: null, said: null, citation: unknown }),
    ]).toMatchInlineSnapshot(`
      [
        "  “a senior official” (anonymous): deny, mixed, reported 2 May 2031",
        "  “he” (unresolved): deny, mixed, said 28 April 2031",
        "  nobody named: deny, mixed, when is unknown",
      ]
    `);
  });
});

describe('a statement explained', () => {
  const words = (exact: string, start: number): ExplainedStatement['content'][number] => {
    const span = { start, end: start + exact.length };
    return { ...span, codePoints: span, exact };
  };
  const entity = { type: 'person', country: null, roles: [] } as const;
  const tor = { ...entity, id: 'e1', name: 'Ana Tor', aliases: ['Tor', 'the \u001B[31mminister'] };
  const ministry = { ...entity, id: 'e2', name: 'Foreign Ministry', aliases: [] };
  const plain: ExplainedStatement = {
    id: 's2',
    type: 'direct',
    act: 'assert',
    factuality: 'Uu',
    negated: false,
    confidence: { statement: 0.61, source: 0.7, cue: 0.995, content: 0.9 },
    basis: { foundBy: 'rules', rule: 'according-to', scores: null, speakerBy: null },
    speaker: null,
    source: null,
    cue: null,
    content: [words('No.', 30)],
    condition: null,
    hedges: [],
    parent: null,
  };
  const full: ExplainedStatement = {
    ...plain,
    type: 'indirect',
    factuality: 'PS-',
    negated: true,
    basis: {
      foundBy: 'both',
      rule: 'trailing',
      scores: { source: 0.714, cue: 0.999, content: 0.953 },
      speakerBy: 'pronoun-last-speaker',
    },
    speaker: tor,
    source: {
      ...words('she', 100),
      form: 'pronoun',
      metonym: true,
      onBehalfOf: ministry,
      anonymity: { basis: words('close to it', 60), reason: words('for fear', 80) },
    },
    cue: words('did not say', 104),
    content: [words('it might not rain', 116)],
    condition: words('if it clouds', 140),
    hedges: [words('might', 119), words('perhaps', 160)],
    parent: { id: 's1', speaker: null },
  };

  it('that has everything, in 80 columns', () => {
    expect(shown(80, (page) => explanationLines(full, page))).toMatchInlineSnapshot(`
      "  Ana Tor, for Foreign Ministry: assert (negated), indirect, told as possibly
        not so (PS-)
          it might not rain [did not say]
          116–133 · s2
          found by    the model and the rule “trailing”
          as a whole  61% sure
          speaker     70% sure (the model gave 0.71); “she” stands for Ana Tor (also
                      Tor, the ␛[31mminister), resolved by pronoun, last speaker
          cue         99% sure (the model gave 1.00)
          content     90% sure (the model gave 0.95)
          metonym     the words name a place and stand for those who speak
          speaks for  Foreign Ministry
          knows by    “close to it”
          unnamed for “for fear”
          negated     it is denied that this was said
          condition   “if it clouds”
          hedged by   “might”, “perhaps”
          within      s1, by nobody settled on"
    `);
  });

  it('that has nothing but rules, in 40 columns', () => {
    expect(shown(40, (page) => explanationLines(plain, page))).toMatchInlineSnapshot(`
      "  nobody named: assert, direct, left
        open whether it is so (Uu)
          No.
          30–33 · s2
          found by    the rule “according-to”
          as a whole  61% sure
          speaker     70% sure; nobody is
                      named
          cue         99% sure
          content     90% sure"
    `);
  });

  it('says of whom nobody could settle on what is known', () => {
    const source = (form: 'anonymous' | 'pronoun') =>
      ({ ...words('he', 1), form, metonym: false, onBehalfOf: null, anonymity: null }) as const;
    const line = (form: 'anonymous' | 'pronoun'): string | undefined =>
      shown(80, (page) => explanationLines({ ...plain, source: source(form) }, page))
        .split('\n')
        .find((one) => one.includes('speaker'));
    expect([line('pronoun'), line('anonymous')]).toEqual([
      '    speaker     70% sure; “he” is unresolved',
      '    speaker     70% sure; “he” is not named',
    ]);
  });

  it('names the model where no rule had it', () => {
    const basis = { ...full.basis, foundBy: 'model', rule: null } as const;
    expect(shown(80, (page) => explanationLines({ ...full, basis }, page))).toContain(
      '    found by    the model\n',
    );
  });
});

describe('a contact', () => {
  const [contact = missing()] = contactsOf([event]);

  it('has each report, and words that two of them share once', () => {
    const again = { ...event, id: asId('fact', 'rev_fedcba9876543210/v1') };
    const later = {
      ...event,
      id: asId('fact', 'rev_0123456789abcdee/v2'),
      status: 'cancelled' as const,
      citation: { ...citation, published: { ...citation.published, value: '2031-05-03' } },
      sentence: words('The meeting was called off.', 11),
    } as EventRow;
    const [told = missing(), ...others] = contactsOf([event, again, later]);
    expect(others).toEqual([]);
    expect(shown(80, (page) => contactLines(told, page))).toMatchInlineSnapshot(`
      "  meeting (cancelled): Ana Tor, Ivo Rask (mediator); in Lenz
          told as planned: Tor and Rask will meet in Lenz on Monday.
          新华社, “Talks resume ␛[31min Lenz␛[0m”, 2 May 2031, 08:00 UTC
          201–242 · rev_0123456789abcdef/v1
          新华社, “Talks resume ␛[31min Lenz␛[0m”, 2 May 2031, 08:00 UTC
          201–242 · rev_fedcba9876543210/v1
          The meeting was called off.
          新华社, “Talks resume ␛[31min Lenz␛[0m”, 3 May 2031
          11–38 · rev_0123456789abcdee/v2"
    `);
  });

  it('in 40 and in 80 columns', () => {
    expect(shown(40, (page) => contactLines(contact, page))).toMatchInlineSnapshot(`
      "  meeting (planned): Ana Tor, Ivo Rask
        (mediator); in Lenz
          Tor and Rask will meet in Lenz on
          Monday.
          新华社, “Talks resume ␛[31min
          Lenz␛[0m”, 2 May 2031, 08:00 UTC
          201–242 · rev_0123456789abcdef/v1"
    `);
    expect(shown(80, (page) => contactLines(contact, page))).toMatchInlineSnapshot(`
      "  meeting (planned): Ana Tor, Ivo Rask (mediator); in Lenz
          Tor and Rask will meet in Lenz on Monday.
          新华社, “Talks resume ␛[31min Lenz␛[0m”, 2 May 2031, 08:00 UTC
          201–242 · rev_0123456789abcdef/v1"
    `);
  });
});

describe('a document', () => {
  it('cannot reach the terminal by its title', () => {
    expect(shown(40, (page) => citationLines(citation, page))).toMatchInlineSnapshot(`
      "Talks resume ␛[31min Lenz␛[0m
      新华社, 2 May 2031, 08:00 UTC
      doc_0123456789abcdef ·
      coverage/talks.txt"
    `);
  });
});

function words(exact: string, start: number): EvidenceRow {
  const span = { start, end: start + exact.length };
  return { ...span, codePoints: span, exact, prefix: '', suffix: '' };
}

function person(name: string): StatementRow['speaker'] & object {
  return {
    id: asId('entity', 'ent_0123456789abcdef'),
    local: 'e1',
    name,
    type: 'person',
    country: null,
  };
}

/** The lines, none of them wider than the page. */
function shown(columns: number, layout: (page: Page) => readonly string[]): string {
  const nothing = (): Promise<void> => Promise.resolve();
  const style = styleFor({ colour: false });
  const lines = layout({ columns, style, lines: nothing, json: nothing, remark: nothing });
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
  return lines.join('\n');
}

function missing(): never {
  throw new Error('nothing there');
}
