/**
 * How a speaker was settled on (`StatementBasis.speakerBy`), for people who did not write the rules; null for a way that has no
 * words yet. Ways that are not listed are told by the word that they begin with.
 */
export function speakerWay(by: string | null): string | null {
  if (by === null) return null;
  const [begins = ''] = by.split(/[ -]/);
  return WAYS.get(by) ?? WAYS.get(begins) ?? null;
}

const WAYS: ReadonlyMap<string, string> = new Map([
  ['name', 'the text names the speaker here'],
  ['name-apposition', 'the name stands beside the words'],
  ['name-example', 'named as one example of several'],
  ['pronoun', 'a pronoun, taken for somebody named before'],
  ['pronoun-body', 'a pronoun, taken for a body named before'],
  ['pronoun-several', 'a pronoun for several, taken for those named before'],
  ['pronoun-last-speaker', 'a pronoun, taken for whoever spoke last'],
  ['relative', '“who” or “which”, taken for what stands before it'],
  ['description', 'a description, taken for somebody whom the text names'],
  ['description-role', 'a description, taken for whoever has that role in the text'],
  ['description-announced', 'a description, taken for the name that it is followed by'],
  ['description-unnamed', 'a description of somebody whom the text does not name'],
  ['group', 'a group'],
  ['group-described', 'a group that the text describes and does not name'],
  ['body', 'words for a body, taken for one that the text names'],
  ['body-described', 'a body that the text describes and does not name'],
  ['publication', 'a publication, taken for one that the text speaks of'],
  ['place', 'a place that stands for those who govern it'],
  ['owner', 'words or a body that belong to somebody named'],
  ['first', '“I” or “we”, taken for the author'],
  ['model', 'chosen by the model among those named before'],
]);
