import type { Entity } from '@rapporteur/core/model/entity';
import type { Factuality } from '@rapporteur/core/model/statement';
import type {
  ExplainedSource,
  ExplainedStatement,
  ExplainedWords,
} from '@rapporteur/core/views/explanation';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { percentage } from './confidence.ts';
import { attributionLines } from './statement.ts';

/** A statement below its document, and why it is one: what found it, how sure that is, how its speaker was settled on. */
export function explanationLines(statement: ExplainedStatement, page: Page): string[] {
  const told = `${TOLD[statement.factuality]} (${statement.factuality})`;
  return [
    ...attributionLines(statement, told, statement.id, page),
    ...reasons(statement).flatMap(([label, words]) =>
      hanging(`    ${label.padEnd(LABEL)}`, words, page.columns),
    ),
  ];
}

const LABEL = 12;

const TOLD: Readonly<Record<Factuality, string>> = {
  'CT+': 'told as certain',
  'CT-': 'told as certainly not so',
  'PR+': 'told as probable',
  'PR-': 'told as probably not so',
  'PS+': 'told as possible',
  'PS-': 'told as possibly not so',
  CTu: 'certain, which way is not told',
  Uu: 'left open whether it is so',
};

type Reason = readonly [label: string, words: string];

function reasons(statement: ExplainedStatement): Reason[] {
  const { confidence, source, negated, condition, hedges, parent } = statement;
  return [
    ['found by', finder(statement)],
    ['as a whole', `${percentage(confidence.statement)} sure`],
    ['speaker', `${sure(statement, 'source')}; ${speaker(statement)}`],
    ['cue', sure(statement, 'cue')],
    ['content', sure(statement, 'content')],
    ...(source === null ? [] : ofSource(source)),
    ...only('negated', negated ? 'it is denied that this was said' : null),
    ...only('condition', condition === null ? null : quoted(condition)),
    ...only('hedged by', hedges.length === 0 ? null : hedges.map(quoted).join(', ')),
    ...only('within', parent === null ? null : `${parent.id}, by ${nameOf(parent.speaker)}`),
  ];
}

function finder({ basis }: ExplainedStatement): string {
  const rule = basis.rule === null ? 'the rules' : `the rule “${visibleText(basis.rule)}”`;
  if (basis.foundBy === 'rules') return rule;
  return basis.foundBy === 'model' ? 'the model' : `the model and ${rule}`;
}

/** The confidence in a part, and what the model gave it before that was set against coverage it had not seen. */
function sure(
  { confidence, basis }: ExplainedStatement,
  part: 'source' | 'cue' | 'content',
): string {
  const model = basis.scores === null ? '' : ` (the model gave ${basis.scores[part].toFixed(2)})`;
  return `${percentage(confidence[part])} sure${model}`;
}

function speaker({ source, speaker: settled, basis }: ExplainedStatement): string {
  if (source === null) return 'nobody is named';
  if (settled === null)
    return `${quoted(source)} is ${source.form === 'anonymous' ? 'not named' : 'unresolved'}`;
  const also =
    settled.aliases.length === 0 ? '' : ` (also ${settled.aliases.map(visibleText).join(', ')})`;
  return `${quoted(source)} stands for ${visibleText(settled.name)}${also}, resolved by ${way(basis.speakerBy)}`;
}

/** `pronoun-last-speaker` in words: `pronoun, last speaker`. */
function way(by: string | null): string {
  return by === null
    ? 'what is not recorded'
    : visibleText(by.replace('-', ', ').replaceAll('-', ' '));
}

function ofSource({ metonym, onBehalfOf, anonymity }: ExplainedSource): Reason[] {
  const basis = anonymity?.basis ?? null;
  const reason = anonymity?.reason ?? null;
  return [
    ...only('metonym', metonym ? 'the words name a place and stand for those who speak' : null),
    ...only('speaks for', onBehalfOf === null ? null : nameOf(onBehalfOf)),
    ...only('knows by', basis === null ? null : quoted(basis)),
    ...only('unnamed for', reason === null ? null : quoted(reason)),
  ];
}

function only(label: string, words: string | null): Reason[] {
  return words === null ? [] : [[label, words]];
}

function quoted({ exact }: ExplainedWords): string {
  return `“${visibleText(exact)}”`;
}

function nameOf(entity: Entity | null): string {
  return entity === null ? 'nobody settled on' : visibleText(entity.name);
}
