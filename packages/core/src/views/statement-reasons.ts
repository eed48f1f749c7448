import type { Confidence, Factuality, SourceForm, StatementBasis } from '../model/statement.ts';
import { percentage } from './percentage.ts';

interface Named {
  readonly name: string;
}

interface Quoted {
  readonly exact: string;
}

/** What has to be known of a statement to say how it came about: one just read, or one of a dossier. */
export interface ReasonedStatement {
  /** Null where nobody is named. */
  readonly source:
    | (Quoted & {
        readonly form: SourceForm;
        readonly metonym: boolean | null;
        readonly onBehalfOf: Named | null;
        readonly anonymity: {
          readonly basis: Quoted | null;
          readonly reason: Quoted | null;
        } | null;
      })
    | null;
  /** Null where nobody could be settled on. */
  readonly speaker: (Named & { readonly aliases?: readonly string[] }) | null;
  /** Null where an older version recorded it, which did not say. */
  readonly confidence: Confidence | null;
  readonly basis: StatementBasis | null;
}

/** A thing that is told of a statement, and the words for it. */
export type Reason = readonly [label: string, words: string];

/** How certain the text makes what is said, in words. */
export const TOLD: Readonly<Record<Factuality, string>> = {
  'CT+': 'told as certain',
  'CT-': 'told as certainly not so',
  'PR+': 'told as probable',
  'PR-': 'told as probably not so',
  'PS+': 'told as possible',
  'PS-': 'told as possibly not so',
  CTu: 'certain, which way is not told',
  Uu: 'left open whether it is so',
};

/** What found a statement, how sure that and each part of it is, and how its speaker was settled on. */
export function findingReasons(statement: ReasonedStatement): readonly Reason[] {
  const { basis, confidence } = statement;
  return [
    ['found by', basis === null ? NOT_RECORDED : finder(basis)],
    ['as a whole', confidence === null ? NOT_RECORDED : `${percentage(confidence.statement)} sure`],
    ['speaker', `${sure(statement, 'source')}; ${speaker(statement)}`],
    ['cue', sure(statement, 'cue')],
    ['content', sure(statement, 'content')],
  ];
}

/** What the words that name the speaker tell beyond the name. */
export function sourceReasons({ source }: ReasonedStatement): readonly Reason[] {
  if (source === null) return [];
  const { metonym, onBehalfOf, anonymity } = source;
  return [
    ...only('metonym', metonym === true ? METONYM : null),
    ...only('speaks for', onBehalfOf?.name ?? null),
    ...only('knows by', quoted(anonymity?.basis ?? null)),
    ...only('unnamed for', quoted(anonymity?.reason ?? null)),
  ];
}

const NOT_RECORDED = 'not recorded by the version that read it';
const METONYM = 'the words name a place and stand for those who speak';

function finder({ foundBy, rule }: StatementBasis): string {
  const rules = rule === null ? 'the rules' : `the rule “${rule}”`;
  if (foundBy === 'rules') return rules;
  return foundBy === 'model' ? 'the model' : `the model and ${rules}`;
}

/** The confidence in a part, and what the model gave it before that was set against coverage it had not seen. */
function sure(
  { confidence, basis }: ReasonedStatement,
  part: 'source' | 'cue' | 'content',
): string {
  if (confidence === null) return NOT_RECORDED;
  const scores = basis?.scores ?? null;
  const model = scores === null ? '' : ` (the model gave ${scores[part].toFixed(2)})`;
  return `${percentage(confidence[part])} sure${model}`;
}

function speaker({ source, speaker: settled, basis }: ReasonedStatement): string {
  if (source === null)
    return settled === null ? 'nobody is named' : `${settled.name}, as you corrected it`;
  if (settled === null)
    return `“${source.exact}” is ${source.form === 'anonymous' ? 'not named' : 'unresolved'}`;
  const aliases = settled.aliases ?? [];
  const also = aliases.length === 0 ? '' : ` (also ${aliases.join(', ')})`;
  return `“${source.exact}” stands for ${settled.name}${also}, resolved by ${way(basis?.speakerBy ?? null)}`;
}

/** `pronoun-last-speaker` in words: `pronoun, last speaker`. */
function way(by: string | null): string {
  return by === null ? 'what is not recorded' : by.replace('-', ', ').replaceAll('-', ' ');
}

function quoted(words: Quoted | null): string | null {
  return words === null ? null : `“${words.exact}”`;
}

function only(label: string, words: string | null): Reason[] {
  return words === null ? [] : [[label, words]];
}
