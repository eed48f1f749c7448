import type { MergeRule } from '../model/linked-entity.ts';

/** Why two names are taken for one, after a colon: `"UN" and "United Nations": an acronym`. */
export function mergeRuleLabel(rule: MergeRule): string {
  return RULES[rule];
}

const RULES: Readonly<Record<MergeRule, string>> = {
  name: 'the same name',
  spelling: 'spellings of one name',
  'given-name': 'forms of one given name, an initial or a middle name',
  'part-of-name': 'the one whom the coverage means by it',
  acronym: 'an acronym',
  'other-name': 'another name of it',
  'state-body': 'the same body of the same country',
  country: 'names of one country',
  gazetteer: 'one entry of the gazetteer',
  decision: 'decided by you',
};
