import type { Layers } from '../../model/document.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import { inTextOrder, type Span } from '../../model/span.ts';
import type { Statement, StatementBasis, StatementType } from '../../model/statement.ts';
import { defineStage, type AnyStage } from '../../pipeline/stage.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { actOf, factualityOf } from './act.ts';
import { type Ranker, trainedRanker } from './antecedents/ranker.ts';
import { arrange, coveringSpan, type Arranged } from './assemble.ts';
import { type Candidate, MODEL, type Scene } from './candidate.ts';
import { circumstancesOf } from './circumstances.ts';
import { confidenceOf } from './confidence.ts';
import { DescribedGroups } from './described-groups.ts';
import { findCandidates } from './find.ts';
import { qualifiersOf } from './qualifiers.ts';
import type { TokenRange } from './words.ts';
import {
  isSingular,
  sectionsOf,
  type Settled,
  type Speaker,
  type SpeakerContext,
} from './speaker-context.ts';
import { speakerOf } from './speakers.ts';

type Needs =
  | 'text'
  | 'passages'
  | 'sentences'
  | 'tokens'
  | 'names'
  | 'namedEntities'
  | 'genders'
  | 'times'
  | 'tagged';

/** Who said what: attributions by the trained model and by rules, their speakers resolved within the document. */
export const statements: AnyStage = statementsBy(trainedRanker);

/** The stage with another ranker of antecedents: for training one. */
export function statementsBy(ranker: Ranker): AnyStage {
  return defineStage({
    name: 'statements',
    needs: [
      'text',
      'passages',
      'sentences',
      'tokens',
      'names',
      'namedEntities',
      'genders',
      'times',
      'tagged',
    ],
    gives: ['statements', 'mentions', 'entities'],
    run: (layers) => extractStatements(layers, ranker),
  });
}

/** How many statements back a pronoun may refer. */
const STATEMENTS_BACK = 40;

/** A statement before it has its id: one for each speaker of its words. */
interface Draft {
  readonly arranged: number;
  readonly statement: Omit<Statement, 'id' | 'parent'>;
}

/** All statements of a document in text order, and its mentions with those that speakers added. */
function extractStatements(
  layers: Pick<Layers, Needs>,
  ranker: Ranker,
): {
  statements: Statement[];
  mentions: Mention[];
  entities: Entity[];
} {
  const found = findCandidates(layers, layers.tagged?.attributions ?? null);
  const [first] = found.scenes;
  if (first === undefined)
    return { statements: [], mentions: [...layers.names], entities: [...layers.namedEntities] };
  const arranged = arrange(first.words, found.candidates);
  const context: SpeakerContext = {
    text: layers.text,
    words: first.words,
    passages: layers.passages,
    sections: sectionsOf(layers.passages),
    names: layers.names,
    entities: new Map(layers.namedEntities.map((entity) => [entity.id, entity])),
    groups: new DescribedGroups(layers.namedEntities.length),
    genders: layers.genders,
    ranker,
  };
  const settled: Settled[] = [];
  const drafts: Draft[] = [];
  for (const [index, item] of arranged.entries()) {
    const scene = sceneAt(found.scenes, item.candidate.cue.from);
    if (scene === undefined) continue;
    const speaker = speakerOf(context, item.candidate, settled.slice(-STATEMENTS_BACK));
    const source = item.candidate.source;
    if (source !== null)
      settled.push({
        speaker,
        at: coveringSpan(first.words.tokens, source),
        singular: isSingular(first.words, source),
      });
    for (const statement of draft(scene, item, speaker, layers))
      drafts.push({ arranged: index, statement });
  }
  const statements = numbered(drafts, arranged);
  return {
    statements,
    mentions: withSpeakerMentions(layers.names, statements),
    entities: [...layers.namedEntities, ...context.groups.entities],
  };
}

/** The scene whose range holds a token, by halving. */
function sceneAt(scenes: readonly Scene[], token: number): Scene | undefined {
  return scenes[lowerBound(scenes.length, (index) => (scenes[index]?.range.to ?? 0) > token)];
}

/** The statement, once for each entity that its source names together. */
function draft(
  scene: Scene,
  item: Arranged,
  speaker: Speaker,
  layers: Pick<Layers, Needs>,
): Draft['statement'][] {
  const { candidate } = item;
  const { tokens } = scene.words;
  const span = (range: TokenRange): Span => coveringSpan(tokens, range);
  const content = candidate.content.map(span);
  const act = actOf(scene.words, candidate);
  const circumstances = circumstancesOf(scene, candidate, layers.times);
  const relay = item.relayedBy ?? circumstances.relayedBy;
  const quotes = quotesWithin(scene, content);
  const statement = {
    type: candidate.rule === 'turn' ? 'direct' : typeOf(layers.text, content, quotes),
    cue: span(candidate.cue),
    content,
    quotes,
    act,
    addressee: circumstances.addressee === null ? null : span(circumstances.addressee),
    medium: circumstances.medium === null ? null : span(circumstances.medium),
    relayedBy: relay === null ? null : span(relay),
    saidAt: circumstances.saidAt,
    factuality: factualityOf(scene.words, candidate, act),
    ...qualifiersOf(scene, candidate, span),
    confidence: confidenceOf(candidate),
    basis: basisOf(candidate, speaker),
  } as const;
  const source = candidate.source === null ? null : span(candidate.source);
  if (source === null) return [{ ...statement, source: null }];
  const entities = speaker.entities.length > 0 ? speaker.entities : [null];
  return entities.map((entity) => ({
    ...statement,
    source: {
      ...source,
      form: speaker.form,
      entity,
      metonym: speaker.metonym === true,
      onBehalfOf: speaker.onBehalfOf ?? null,
      anonymity: speaker.anonymity ?? null,
    },
  }));
}

function basisOf({ rule, scores }: Candidate, speaker: Speaker): StatementBasis {
  const isRule = rule !== MODEL;
  return {
    foundBy: scores === undefined ? 'rules' : isRule ? 'both' : 'model',
    rule: isRule ? rule : null,
    scores: scores === undefined ? null : scores,
    speakerBy: speaker.entities.length === 0 ? null : (speaker.by ?? speaker.form),
  };
}

/** Inner spans of the quotations that the content holds. */
function quotesWithin(scene: Scene, content: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const piece of content) {
    for (let at = firstQuotation(scene, piece.start); at < scene.quotations.length; at += 1) {
      const quotation = scene.quotations[at];
      if (quotation === undefined || quotation.span.start >= piece.end) break;
      const start = Math.max(quotation.inner.start, piece.start);
      const end = Math.min(quotation.inner.end, piece.end);
      if (start < end) found.push({ start, end });
    }
  }
  return found;
}

function firstQuotation(scene: Scene, offset: number): number {
  return lowerBound(
    scene.quotations.length,
    (index) => (scene.quotations[index]?.span.end ?? 0) > offset,
  );
}

/** Direct: nothing but quotations, the first a sentence of its own; mixed: some quoted words; else indirect. */
function typeOf(text: string, content: readonly Span[], quotes: readonly Span[]): StatementType {
  const [first] = quotes;
  if (first === undefined) return 'indirect';
  const outside = content
    .map((piece) => {
      let rest = '';
      let at = piece.start;
      for (const quote of quotes) {
        if (quote.end <= at || quote.start >= piece.end) continue;
        rest += text.slice(at, quote.start);
        at = quote.end;
      }
      return rest + text.slice(at, piece.end);
    })
    .join(' ');
  if (/[\p{L}\p{N}]/u.test(outside)) return 'mixed';
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(first.start, first.end))
    ? 'direct'
    : 'mixed';
}

function numbered(drafts: readonly Draft[], arranged: readonly Arranged[]): Statement[] {
  const firstOf = new Map<number, string>();
  for (const [index, { arranged: at }] of drafts.entries())
    if (!firstOf.has(at)) firstOf.set(at, `s${index + 1}`);
  return drafts.map(({ arranged: at, statement }, index) => {
    const parent = arranged[at]?.parent ?? null;
    return {
      id: `s${index + 1}`,
      ...statement,
      parent: parent === null ? null : (firstOf.get(parent) ?? null),
    };
  });
}

/** Pronouns and descriptions that were settled on an entity are mentions of it. */
function withSpeakerMentions(names: readonly Mention[], found: readonly Statement[]): Mention[] {
  const added = new Map<string, Mention>();
  for (const { source } of found) {
    if (source === null || source.entity === null || source.form === 'name') continue;
    const form = source.form === 'pronoun' ? 'pronoun' : 'description';
    added.set(`${source.start}:${source.entity}`, {
      start: source.start,
      end: source.end,
      entity: source.entity,
      form,
    });
  }
  return [...names, ...added.values()].toSorted(inTextOrder);
}
