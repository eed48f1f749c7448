import { roleLabel } from '../views/dated-role.ts';
import { type Cell, csvRecord } from '../text/csv.ts';
import type {
  CitedRow,
  FigureRow,
  DocumentRow,
  EntityRow,
  EventRow,
  StatementRow,
  Words,
} from './rows.ts';

/** A column of a table: its heading, and what stands in it for a fact. */
type Columns<Fact> = Readonly<Record<string, (fact: Fact) => Cell>>;

/** A table of CSV: one line per fact, with the document that each was read in. */
export interface CsvTable<Fact> {
  readonly headings: readonly string[];
  readonly record: (fact: Fact) => string;
}

/** Names of the tables that CSV can hold; a file holds one. */
export const CSV_TABLES = ['statements', 'events', 'documents', 'entities', 'figures'] as const;
export type CsvTableName = (typeof CSV_TABLES)[number];

export const DOCUMENT_TABLE: CsvTable<DocumentRow> = csvTable({
  id: ({ id }) => id,
  revision: ({ revision }) => revision,
  outlet: ({ outlet }) => outlet,
  title: ({ title }) => title,
  authors: ({ authors }) => list(authors),
  url: ({ url }) => url,
  input: ({ inputs }) => list(inputs),
  language: ({ language }) => language,
  published: ({ published }) => published?.value ?? null,
  published_by: ({ published }) => published?.kind ?? null,
  revisions: ({ revisions }) => revisions,
  statements: ({ statements }) => statements,
  events: ({ events }) => events,
});

export const ENTITY_TABLE: CsvTable<EntityRow> = csvTable({
  id: ({ id }) => id,
  type: ({ type }) => type,
  name: ({ name }) => name,
  aliases: ({ aliases }) => list(aliases),
  roles: ({ roles }) => list(roles.map(roleLabel)),
  country: ({ country }) => country,
  documents: ({ documents }) => documents,
  statements: ({ statements }) => statements,
  mentions: ({ mentions }) => mentions,
});

export const STATEMENT_TABLE: CsvTable<StatementRow> = csvTable({
  id: ({ id }) => id,
  ...cited(),
  speaker: ({ speaker }) => speaker?.name ?? null,
  speaker_id: ({ speaker }) => speaker?.id ?? null,
  source: ({ source }) => source?.exact ?? null,
  source_form: ({ source }) => source?.form ?? null,
  type: ({ type }) => type,
  act: ({ act }) => act,
  factuality: ({ factuality }) => factuality,
  said_from: ({ said }) => said?.from ?? null,
  said_before: ({ said }) => said?.to ?? null,
  cue: ({ cue }) => cue?.exact ?? null,
  content: ({ content }) => content.map(({ exact }) => exact).join(' … '),
  content_offsets: ({ content }) => offsets(content),
  quotes: ({ quotes }) => quotes.map(({ exact }) => exact).join(' … '),
  quotes_offsets: ({ quotes }) => offsets(quotes),
  addressee: ({ addressee }) => addressee?.exact ?? null,
  medium: ({ medium }) => medium?.exact ?? null,
  relayed_by: ({ relayedBy }) => relayedBy?.exact ?? null,
  parent: ({ parent }) => parent,
  negated: ({ negated }) => yesOrNo(negated),
  condition: ({ condition }) => condition?.exact ?? null,
  hedges: ({ hedges }) => list(hedges.map(({ exact }) => exact)),
  metonym: ({ source }) => yesOrNo(source?.metonym ?? null),
  on_behalf_of: ({ source }) => source?.onBehalfOf?.name ?? null,
  anonymity_basis: ({ source }) => source?.anonymity?.basis?.exact ?? null,
  anonymity_reason: ({ source }) => source?.anonymity?.reason?.exact ?? null,
  confidence: ({ confidence }) => confidence?.statement ?? null,
  found_by: ({ basis }) => basis?.foundBy ?? null,
  verdict: ({ judgement }) => judgement?.verdict ?? null,
});

export const EVENT_TABLE: CsvTable<EventRow> = csvTable({
  id: ({ id }) => id,
  ...cited(),
  type: ({ type }) => type,
  mode: ({ mode }) => mode,
  status: ({ status }) => status,
  participants: ({ participants }) => list(participants.map(({ name }) => name)),
  from: ({ when }) => when?.from ?? null,
  before: ({ when }) => when?.to ?? null,
  precision: ({ when }) => when?.precision ?? null,
  where: ({ where }) => where?.name ?? null,
  repeated: ({ repeated }) => yesOrNo(repeated),
  words: ({ sentence, trigger }) => (sentence ?? trigger).exact,
  words_offsets: ({ sentence, trigger }) => offsets([sentence ?? trigger]),
  trigger_offsets: ({ trigger }) => offsets([trigger]),
});

export const FIGURE_TABLE: CsvTable<FigureRow> = csvTable({
  id: ({ id }) => id,
  ...cited(),
  measure: ({ measure }) => measure,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  unit: ({ unit }) => unit,
  words: ({ words }) => words.exact,
  words_offsets: ({ words }) => offsets([words]),
  statement: ({ statement }) => statement,
  speaker: ({ speaker }) => speaker,
  scope: ({ scope }) => scope?.exact ?? null,
  as_of: ({ asOf }) => asOf?.exact ?? null,
  from: ({ holds }) => holds?.from ?? null,
  before: ({ holds }) => holds?.to ?? null,
  cumulative: ({ cumulative }) => yesOrNo(cumulative),
});

function csvTable<Fact>(columns: Columns<Fact>): CsvTable<Fact> {
  const cells = Object.values(columns);
  return {
    headings: Object.keys(columns),
    record: (fact) => csvRecord(cells.map((cell) => cell(fact))),
  };
}

function cited(): Columns<CitedRow> {
  return {
    document: ({ citation }) => citation.document,
    revision: ({ citation }) => citation.revision,
    outlet: ({ citation }) => citation.outlet,
    title: ({ citation }) => citation.title,
    url: ({ citation }) => citation.url,
    input: ({ citation }) => citation.input,
    published: ({ citation }) => citation.published?.value ?? null,
  };
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}

/** Several values in one cell; a semicolon within one is left as it is. */
function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/**
 * `[120,164); [180,201)`: half-open, in code points of the document's text. Written so that no
 * spreadsheet takes it for a date.
 */
function offsets(words: readonly Words[]): string | null {
  return list(words.map(({ codePoints: { start, end } }) => `[${start},${end})`));
}
