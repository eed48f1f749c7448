import type { Token } from '../../model/token.ts';

/** Forms of a verb, regular ones, to its lemma: "claims", "claimed", "claiming". */
export function regularForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) {
    const consonantY = /[^aeiou]y$/.test(lemma);
    const stem = lemma.endsWith('e')
      ? lemma.slice(0, -1)
      : consonantY
        ? `${lemma.slice(0, -1)}i`
        : lemma;
    forms.set(`${stem}ed`, lemma);
    forms.set(
      consonantY ? `${stem}es` : /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
      lemma,
    );
  }
  return forms;
}

/**
 * Puts right what the tagger most often gets wrong here: a verb of saying taken for a noun or an
 * adjective between its subject and its object ("Trump informed reporters", "Kyiv claims that").
 */
export function retagged(tokens: readonly Token[], forms: ReadonlyMap<string, string>): Token[] {
  return tokens.map((token, index) => {
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return token;
    const lemma = forms.get(token.lower);
    if (lemma === undefined || /^\p{Lu}/u.test(token.text)) return token;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before === undefined || after === undefined || after.sentence !== token.sentence)
      return token;
    return isSubject(before, token) && isObject(after, token)
      ? { ...token, pos: 'VERB', lemma }
      : token;
  });
}

function isSubject(before: Token, verb: Token): boolean {
  if (before.sentence !== verb.sentence) return false;
  if (before.pos === 'PROPN') return true;
  if (before.pos === 'PRON') return /^(he|she|they|it|i|we|you|who|which)$/.test(before.lower);
  return before.pos === 'NOUN' && verb.pos === 'ADJ';
}

function isObject(after: Token, verb: Token): boolean {
  if (after.lower === 'that' || /^["“'‘:]$/.test(after.text)) return true;
  if (after.pos === 'DET' || after.pos === 'PRON') return true;
  return (
    verb.lower.endsWith('ed') &&
    (after.pos === 'PROPN' || after.pos === 'NOUN' || after.lower === 'to')
  );
}
