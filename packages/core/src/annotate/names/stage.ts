import type { Entity, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { actingGovernments } from './acting.ts';
import { linkBodies, stateOf } from './bodies.ts';
import { type Candidate, formOf } from './candidate.ts';
import { documentLexicon, type Lexicon } from './coined-states.ts';
import { decide } from './decide.ts';
import { gatherEntities, type Naming } from './entities.ts';
import { parseRuns } from './parse-run.ts';
import { linkPeople } from './people.ts';
import { uncredited } from './credits.ts';
import { reconcile } from './reconcile.ts';
import { rolesOf } from './roles.ts';
import { capitalRuns } from './runs.ts';
import { stateBodies, type StateBody } from './state-bodies.ts';
import { type TaggedSpan, taggedSpans } from './tagged-spans.ts';
import { namingWords, type Word } from './words.ts';

/**
 * Names of people, governments, organizations, armed groups, places and groups, each linked to an entity
 * of the document. Mentions of form `name` do not overlap; one of form `description` ("Ukraine's military")
 * may hold a name. Source of the conventions: titles and "the" stand outside, peoples and faiths are groups.
 */
export const names: AnyStage = defineStage({
  name: 'names',
  needs: ['text', 'passages', 'tokens', 'tagged'],
  gives: ['namedEntities', 'names'],
  run: ({ text, passages, tokens, tagged }) => {
    const seen = uncredited(text, passages, tokens);
    const { entities, names: found } = findNames(text, seen, taggedSpans(tokens, tagged));
    return { namedEntities: entities, names: found };
  },
});

/** The names of a text, and whom they name; with those that the tagger found, where it was asked. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  tagged: readonly TaggedSpan[] | null = null,
): { entities: Entity[]; names: Mention[] } {
  const words = namingWords(text, tokens);
  const lexicon = documentLexicon(words);
  const open = parseRuns(text, words, capitalRuns(words), lexicon);
  const byRules = decide(words, open);
  const candidates = tagged === null ? byRules : reconcile(words, byRules, tagged, lexicon);
  return gatherEntities([
    ...namings(text, words, candidates, lexicon),
    ...stateBodies(words, candidates).map((body) => bodyNaming(text, words, body)),
  ]);
}

function namings(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Naming[] {
  const people = linkPeople(words, candidates);
  const bodies = linkBodies(words, candidates, lexicon);
  const acting = actingGovernments(words, candidates);
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  return candidates.flatMap((candidate, index) => {
    const { type, lexeme } = candidate;
    if (type === null) return [];
    const name = formOf(words, candidate);
    const common = { ...nameSpan(words, candidate), name, form: 'name' as const, roles: [] };
    if (type === 'person') {
      const roles = rolesOf(words, candidate, endingAt);
      const owner = roles.map((role) => role.owner?.lexeme?.country).find((code) => code != null);
      return {
        ...common,
        type,
        key: people.get(index) ?? `person:${name}`,
        metonym: false,
        country: owner ?? null,
        roles: roles.map((role) => written(text, words, role)),
      };
    }
    if (lexeme !== null && lexeme.type === type) {
      const acts = acting.has(index) || lexeme.governs === true;
      return {
        ...common,
        type: acts ? ('government' as const) : type,
        // A capital that acts is its country's government: "Kyiv said" is Ukraine.
        key: acts ? `government:${lexeme.country ?? lexeme.key}` : lexeme.key,
        standIn: acts && lexeme.kind !== 'country',
        metonym: acts || lexeme.kind === 'seat',
        country: lexeme.country,
      };
    }
    const body = bodies.get(index);
    const before = candidates[index - 1];
    const owned = body?.owned === true && before !== undefined;
    return {
      ...common,
      name: owned ? written(text, words, { first: before.first, end: candidate.end }) : name,
      type,
      key: body?.key ?? `${type}:${name}`,
      metonym: false,
      country: body?.country ?? null,
    };
  });
}

function bodyNaming(text: string, words: readonly Word[], body: StateBody): Naming {
  const lexeme = body.owner?.lexeme ?? null;
  const country = lexeme?.country ?? null;
  const state = lexeme === null ? null : stateOf(lexeme);
  const owner = state ?? (body.owner === null ? '' : formOf(words, body.owner));
  return {
    ...spanOf(words, body),
    key: `body:${owner}:${body.body.replace('defence', 'defense')}`,
    type: body.governs ? 'government' : 'organization',
    name: written(text, words, body),
    form: 'description',
    metonym: false,
    country,
    roles: [],
  };
}

/** The span of a name, without the full stop of what abbreviates its last word: "Acme Ltd". */
function nameSpan(words: readonly Word[], candidate: Candidate): Span {
  const { start, end } = spanOf(words, candidate);
  const abbreviated = /^(?:Ltd|Pvt|Inc|Corp|Co|Jr|Sr)\.$/.test(
    words[candidate.end - 1]?.text ?? '',
  );
  return { start, end: abbreviated ? end - 1 : end };
}

function spanOf(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function written(
  text: string,
  words: readonly Word[],
  range: { first: number; end: number },
): string {
  const { start, end } = spanOf(words, range);
  return text.slice(start, end).replace(/\s+/g, ' ');
}
