import type { TaggedAttribution } from '../../model/tagger.ts';
import type { Candidate, Scene } from './candidate.ts';
import { combine } from './combine.ts';
import { verbCandidates } from './verb-cues.ts';
import { withContinuations } from './continuations.ts';
import { englishLexicon } from './lexicon.ts';
import { nounCues } from './noun-cues.ts';
import { accordingTo, asNotedBy, hearsay, nameAndColon } from './phrase-cues.ts';
import { scenes, type AttributionInput } from './scene.ts';

/** A rule that finds attributions in one sentence. */
type Rule = (scene: Scene) => Candidate[];

/** In order of trust: where two rules give one cue or one content, the earlier stands. */
const RULES: readonly Rule[] = [
  nameAndColon,
  asNotedBy,
  nounCues,
  verbCandidates,
  accordingTo,
  hearsay,
];

const LEXICON = englishLexicon();

/** All attributions of a document, in text order: by rules, and by the trained model where it was asked. */
export function findCandidates(
  input: AttributionInput,
  tagged: readonly TaggedAttribution[] | null = null,
): {
  candidates: Candidate[];
  scenes: Scene[];
} {
  const all = scenes(input, LEXICON);
  const byRules = all.flatMap((scene) => RULES.flatMap((rule) => rule(scene)));
  const candidates = tagged === null ? byRules : combine(all, byRules, tagged);
  return { candidates: withContinuations(all, candidates), scenes: all };
}
