/** Words in a description that keep the speaker unnamed on purpose. */
export const ANONYMITY: RegExp =
  /\b(?:anonym\w+|sources?|insiders?|unnamed|unidentified|not (?:authori[sz]ed|permitted|allowed) to (?:speak|discuss|comment)|familiar with|briefed on|close to|knowledge of|(?:declined|asked not|wish(?:es|ed)? not|want(?:s|ed)? not|not want|not wish) to be (?:named|identified|quoted)|people? with (?:direct )?knowledge)\b/i;

/** Pronouns for one man, one woman, a thing or an organization, several. */
export const PRONOUNS: Readonly<
  Record<string, 'male' | 'female' | 'neuter' | 'plural' | 'first' | 'second' | 'relative'>
> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  it: 'neuter',
  its: 'neuter',
  they: 'plural',
  them: 'plural',
  their: 'plural',
  i: 'first',
  my: 'first',
  we: 'first',
  our: 'first',
  you: 'second',
  who: 'relative',
  which: 'relative',
  that: 'relative',
};
