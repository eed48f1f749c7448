import type { Entity } from '@rapporteur/core/model/entity';
import type { ExplainedStatement, ExplainedWords } from '@rapporteur/core/views/explanation';
import {
  findingReasons,
  type Reason,
  sourceReasons,
  TOLD,
} from '@rapporteur/core/views/statement-reasons';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { attributionLines } from './statement.ts';

/** A statement below its document, and why it is one: what found it, how sure that is, how its speaker was settled on. */
export function explanationLines(statement: ExplainedStatement, page: Page): string[] {
  const told = `${TOLD[statement.factuality]} (${statement.factuality})`;
  return [
    ...attributionLines(statement, told, statement.id, page),
    ...reasons(statement).flatMap(([label, words]) =>
      hanging(`    ${label.padEnd(LABEL)}`, visibleText(words), page.columns),
    ),
  ];
}

const LABEL = 12;

function reasons(statement: ExplainedStatement): readonly Reason[] {
  const { negated, condition, hedges, parent } = statement;
  return [
    ...findingReasons(statement),
    ...sourceReasons(statement),
    ...only('negated', negated ? 'it is denied that this was said' : null),
    ...only('condition', condition === null ? null : quoted(condition)),
    ...only('hedged by', hedges.length === 0 ? null : hedges.map(quoted).join(', ')),
    ...only('within', parent === null ? null : `${parent.id}, by ${nameOf(parent.speaker)}`),
  ];
}

function only(label: string, words: string | null): Reason[] {
  return words === null ? [] : [[label, words]];
}

function quoted({ exact }: ExplainedWords): string {
  return `“${exact}”`;
}

function nameOf(entity: Entity | null): string {
  return entity?.name ?? 'nobody settled on';
}
