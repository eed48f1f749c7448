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

/** What is told of how a statement, or a part of it, was found. */
export interface Finding {
  readonly label: string;
  /** How likely it is right; null where it was not recorded, or is nothing that can be right. */
  readonly likelihood: number | null;
  /** What the model gave it, before that was set against coverage that it had not seen. */
  readonly given: number | null;
  readonly words: string | null;
}

/** What found a statement, how sure that and each part of it is, and how its speaker was settled on. */
export function findings(statement: ReasonedStatement): readonly Finding[] {
  const { basis, confidence } = statement;
  const part = (
    label: string,
    of: 'source' | 'cue' | 'content',
    words: string | null,
  ): Finding => ({
    label,
    likelihood: confidence?.[of] ?? null,
    given: basis?.scores?.[of] ?? null,
    words,
  });
  const finder = basis === null ? NOT_RECORDED : finderOf(basis);
  return [
    { label: 'found by', likelihood: null, given: null, words: finder },
    { label: 'as a whole', likelihood: confidence?.statement ?? null, given: null, words: null },
    part('speaker', 'source', speaker(statement)),
    part('cue', 'cue', null),
    part('content', 'content', null),
  ];
}

/** The same as lines of text. */
export function findingReasons(statement: ReasonedStatement): readonly Reason[] {
  return findings(statement).map(({ label, likelihood, given, words }) => {
    if (label === 'found by') return [label, words ?? NOT_RECORDED];
    const model = given === null ? '' : ` (the model gave ${given.toFixed(2)})`;
    const sure = likelihood === null ? NOT_RECORDED : `${percentage(likelihood)} sure${model}`;
    return [label, words === null ? sure : `${sure}; ${words}`];
  });
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

/** Words for what an older version did not keep. */
export const NOT_RECORDED = 'not recorded by the version that read it';
const METONYM = 'the words name a place and stand for those who speak';

function finderOf({ foundBy, rule }: StatementBasis): string {
  const rules = rule === null ? 'the rules' : `the rule “${rule}”`;
  if (foundBy === 'rules') return rules;
  return foundBy === 'model' ? 'the model' : `the model and ${rules}`;
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
