import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { KINDS_OF_PEOPLE, RETELLING_NOUNS } from '../../languages/en/roles.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';

/** Whether a word, in lower case, says what somebody is: an office, a work, a party, a relation. */
export function isRole(noun: string): boolean {
  return (
    KINDS_OF_PEOPLE.has(noun) ||
    ROLE_NOUNS.has(noun) ||
    TITLE_NOUNS.has(noun) ||
    RETELLING_NOUNS.has(noun)
  );
}
