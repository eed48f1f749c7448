import { describe, expect, it } from 'vitest';
import { formsOf } from './inflections.ts';

describe('forms of a word', () => {
  const forms = formsOf(
    ['slam', 'deny', 'praise', 'reject', 'agree', 'wish', 'order'],
    "say:said not:n't,never",
  );

  it.each([
    ['slammed', 'slam'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['praising', 'praise'],
    ['rejects', 'reject'],
    ['agreed', 'agree'],
    ['agreeing', 'agree'],
    ['wishes', 'wish'],
    ['ordered', 'order'],
    ['said', 'say'],
    ['never', 'not'],
  ])('%s is one of %s', (form, lemma) => {
    expect(forms.get(form)).toEqual([lemma]);
  });

  it.each(['slamed', 'denyed', 'praiseing', 'orderred', 'agreeed', 'sayed'])(
    '%s is none',
    (form) => {
      expect(forms.get(form)).toBeUndefined();
    },
  );
});
