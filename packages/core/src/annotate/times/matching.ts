import type { Span } from '../../model/span.ts';
import type { Groups, TimeRule } from './rule.ts';
import { RULES } from './rules.ts';

export interface RuleMatch extends Span {
  readonly rule: TimeRule;
  readonly match: RegExpExecArray;
}

/** Matches of all rules in a piece of text, in text order, the longer first. Offsets are within the piece. */
export function matchesIn(piece: string): RuleMatch[] {
  const text = piece.replaceAll('’', "'");
  const all: RuleMatch[] = [];
  for (const [index, windows] of windowsByRule(text)) {
    const rule = RULES[index];
    if (rule === undefined) continue;
    for (const window of windows)
      for (const match of eachMatch(rule.pattern, text.slice(window.start, window.end))) {
        const start = window.start + match.index;
        const end = start + match[0].length;
        all.push({ rule, start, end, match });
      }
  }
  // Sorting is stable, so that of matches alike the earlier rule's comes first.
  return all.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** As `matchAll`, which compiles the pattern anew for each text. */
function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // The pattern is shared: another search of it may come between.
    const next = pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** The rules that a word may belong to a match of, by their place. */
const RULES_BY_CUE: ReadonlyMap<string, readonly number[]> = RULES.reduce((map, rule, index) => {
  for (const cue of rule.cues) map.set(cue, [...(map.get(cue) ?? []), index]);
  return map;
}, new Map<string, readonly number[]>());

/** Words and figures; longer than any cue they need not be told. */
const WORD = /\p{L}+|\p{N}+/gu;
/** Units to either side of a cue within which a match of its rule lies. */
const REACH = 70;

/** Where each rule may match: around its cues, in the order of the rules. */
function windowsByRule(text: string): [rule: number, windows: Span[]][] {
  const windows = new Map<number, { start: number; end: number }[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const rules = RULES_BY_CUE.get(/^\p{N}/u.test(word) ? '#' : word.toLowerCase());
    if (rules === undefined) continue;
    const start = Math.max(0, index - REACH);
    const end = Math.min(text.length, index + word.length + REACH);
    for (const rule of rules) {
      const of = windows.get(rule) ?? [];
      const last = of.at(-1);
      if (last !== undefined && start <= last.end) last.end = end;
      else of.push({ start, end });
      windows.set(rule, of);
    }
  }
  return [...windows].toSorted(([a], [b]) => a - b);
}

/** Named groups of a match, in lower case. */
export function groupsOf({ match }: RuleMatch): Groups {
  const groups: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {}))
    if (value !== undefined) groups[name] = value.toLowerCase();
  return groups;
}
