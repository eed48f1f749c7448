/** Forms of a word, regular ones, and of the irregular those given, to what they are forms of. */
export function formsOf(
  lemmas: Iterable<string>,
  irregular: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (form: string, lemma: string): void => {
    const known = found.get(form);
    if (known === undefined) found.set(form, [lemma]);
    else if (!known.includes(lemma)) known.push(lemma);
  };
  for (const lemma of lemmas) for (const form of regularForms(lemma)) add(form, lemma);
  for (const line of irregular.trim().split(/\s+/)) {
    const [lemma = '', forms = ''] = line.split(':');
    for (const form of forms.split(',')) add(form, lemma);
  }
  return found;
}

/** "slam", "slams", "slammed", "slamming": all that a noun or verb of English may regularly be. */
function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const s = /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const last = lemma.at(-1) ?? '';
  if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma))
    return [lemma, s, `${lemma}${last}ed`, `${lemma}${last}ing`];
  return [lemma, s, `${stem}ed`, `${lemma.endsWith('ee') ? lemma : stem}ing`];
}
