import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Span } from '@rapporteur/core/model/span';
import type { ContactDocument, Telling } from './contact-documents.ts';
import { coveredTokens } from './oracle.ts';

/** One line of bench/gold/events-*.jsonl: a sentence and all contacts in it. Offsets are code points. */
export interface GoldSentence {
  readonly corpus: string;
  readonly id: string;
  readonly published: string;
  readonly sentence: Span;
  readonly events: readonly (GoldContact | OptionalContact)[];
}

/** Found or not, it counts for nothing: its parties are not named. */
interface OptionalContact {
  readonly trigger: Span;
  readonly optional: true;
}

interface GoldContact {
  readonly trigger: Span;
  readonly optional?: never;
  /** Any of these is right. */
  readonly mode: readonly string[];
  readonly status: readonly string[];
  readonly repeated: boolean;
  readonly when: { readonly from: string; readonly to: string } | 'unclear' | null;
  readonly where: Span | 'unclear' | null;
  /** Each by its words, and where they are a pronoun or a description, by the name too. */
  readonly participants: readonly (readonly Span[])[];
}

/** What was right of one field, over the contacts found; and of what is told in it at all. */
interface FieldCounts {
  judged: number;
  right: number;
  hits: number;
  given: number;
  expected: number;
}

const FIELDS = ['mode', 'status', 'repeated', 'participants', 'when', 'where'] as const;
type Field = (typeof FIELDS)[number];

export interface Comparison {
  readonly gold: number;
  readonly optional: number;
  readonly found: number;
  readonly extra: number;
  readonly fields: Readonly<Record<Field, FieldCounts>>;
  readonly errors: readonly string[];
}

/** Sets the contacts read in one sentence beside those it tells of. */
export function compareContacts(
  { sentence, events }: GoldSentence,
  { text }: ContactDocument,
  layers: ReadDocument,
  told: readonly Telling[],
): Comparison {
  const place = placer(text, layers);
  const whole = place(sentence);
  const within = told.filter(({ trigger }) => shared(trigger, whole) > 0);
  const core = events.filter((event) => event.optional === undefined);
  const free = events.filter((event) => event.optional === true);
  const taken = new Map<GoldContact, Telling>();
  for (const event of core) {
    const telling = within.find(
      (one) => shared(one.trigger, place(event.trigger)) > 0 && ![...taken.values()].includes(one),
    );
    if (telling !== undefined) taken.set(event, telling);
  }
  const extra = within.filter(
    (one) =>
      ![...taken.values()].includes(one) &&
      !free.some(({ trigger }) => shared(one.trigger, place(trigger)) > 0),
  );
  const fields = Object.fromEntries(FIELDS.map((field) => [field, noCounts()])) as Record<
    Field,
    FieldCounts
  >;
  const words = whole === null ? '' : layers.text.slice(whole.start, whole.end);
  const errors = core
    .filter((event) => !taken.has(event))
    .map(({ trigger }) => `missed "${at(layers, place(trigger))}"\n    ${words}`);
  for (const one of extra)
    errors.push(`extra "${at(layers, one.trigger)}" ${shown(layers, one)}\n    ${words}`);
  for (const [event, telling] of taken)
    for (const wrong of judge(event, telling, layers, place, fields))
      errors.push(
        `${wrong} · "${at(layers, telling.trigger)}" ${shown(layers, telling)}\n    ${words}`,
      );
  return {
    gold: core.length,
    optional: free.length,
    found: taken.size,
    extra: extra.length,
    fields,
    errors,
  };
}

/** Counts each field of a contact. @returns the names of those that are wrong. */
function judge(
  gold: GoldContact,
  { mode, status, participants, when, where, repeated }: Telling,
  layers: ReadDocument,
  place: (span: Span) => Span | null,
  fields: Record<Field, FieldCounts>,
): Field[] {
  const wrong: Field[] = [];
  const count = (field: Field, right: boolean): void => {
    fields[field].judged += 1;
    if (right) fields[field].right += 1;
    else wrong.push(field);
  };
  count('mode', gold.mode.includes(mode));
  count('status', gold.status.includes(status));
  count('repeated', gold.repeated === repeated);
  tell(fields.repeated, gold.repeated, repeated, gold.repeated && repeated);
  if (gold.when !== 'unclear') {
    const right = gold.when === null ? when === null : sameDays(gold.when, when);
    count('when', right);
    tell(fields.when, gold.when !== null, when !== null, right);
  }
  const names = (entity: string, spans: readonly Span[]): boolean =>
    spans.some((span) =>
      layers.mentions.some(
        (mention) => mention.entity === entity && shared(mention, place(span)) > 0,
      ),
    );
  if (gold.where !== 'unclear') {
    const right =
      gold.where === null || where === null
        ? gold.where === where
        : names(where.entity, [gold.where]);
    count('where', right);
    tell(fields.where, gold.where !== null, where !== null, right);
  }
  // What is visited may be a party too.
  const given = participants.filter(
    ({ entity }) =>
      entity !== where?.entity || gold.participants.some((spans) => names(entity, spans)),
  );
  const hits = gold.participants.filter((spans) =>
    given.some(({ entity }) => names(entity, spans)),
  ).length;
  count('participants', hits === gold.participants.length && hits === given.length);
  fields.participants.hits += hits;
  fields.participants.given += given.length;
  fields.participants.expected += gold.participants.length;
  return wrong;
}

function tell(counts: FieldCounts, expected: boolean, given: boolean, right: boolean): void {
  if (expected) counts.expected += 1;
  if (given) counts.given += 1;
  if (expected && given && right) counts.hits += 1;
}

/** The same days; within a week or so, the one within the other. */
function sameDays(gold: { from: string; to: string }, when: Telling['when']): boolean {
  if (when?.from == null || when.to === null) return false;
  const [from, to] = [when.from.slice(0, 10), when.to.slice(0, 10)];
  if (from === gold.from && to === gold.to) return true;
  const short = days(gold.from, gold.to) <= 7 && days(from, to) <= 7;
  const inside = (from >= gold.from && to <= gold.to) || (gold.from >= from && gold.to <= to);
  return short && inside;
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Finds words of the corpus's text in the text that was read. */
function placer(text: string, { tokens }: ReadDocument): (span: Span) => Span | null {
  const covered = coveredTokens(text, tokens);
  return (span) => {
    const [range] = covered(span);
    const first = range && tokens[range.from];
    const last = range && tokens[range.to - 1];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
}

function shared(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function noCounts(): FieldCounts {
  return { judged: 0, right: 0, hits: 0, given: 0, expected: 0 };
}

function at({ text }: ReadDocument, span: Span | null): string {
  return span === null ? '?' : text.slice(span.start, span.end);
}

function shown({ entities }: ReadDocument, telling: Telling): string {
  const name = (id: string): string => entities.find((one) => one.id === id)?.name ?? id;
  const who = telling.participants.map(({ entity }) => name(entity)).join(', ');
  const where = telling.where === null ? '' : ` #${name(telling.where.entity)}`;
  return `${telling.mode} ${telling.status}${telling.repeated ? ' repeated' : ''} ${who} @${telling.when?.from ?? '-'}/${telling.when?.to ?? '-'}${where}`;
}
