import type { Entity, EntityType } from '../../model/entity.ts';

/** Somebody, or several, whom the text describes and does not name: what later words may go back to. */
interface Unnamed {
  readonly id: string;
  /** Lemma of the noun that says what they are: `official`. */
  readonly noun: string;
  readonly plural: boolean;
  /** They are unnamed on purpose. */
  readonly hidden: boolean;
  /** Where they were told of last. */
  readonly at: number;
}

/** How many unnamed people are looked through for the one that words go back to. */
const REMEMBERED = 60;

/**
 * Who a document describes without a name of their own ("regional officials", "an aide to the minister", "the Trump
 * campaign"), and people who speak without being told of (the author), each with its words as name.
 */
export class DescribedGroups {
  readonly #byKey = new Map<string, Entity>();
  readonly #byId = new Map<string, string>();
  readonly #offset: number;
  #unnamed: Unnamed[] = [];

  /** `offset`: how many entities of the document have ids already. */
  constructor(offset: number) {
    this.#offset = offset;
  }

  /** The id of whoever is described in these words, the same for the same words. */
  idOf(words: string, type: EntityType = 'group'): string {
    return this.#idOf(words.toLowerCase(), words, type);
  }

  /** The id of a body of somebody's ("the Trump campaign", "her campaign"), whatever words it is told in. */
  idOfOwned(owner: string, noun: string, words: string): string {
    return this.#idOf(`${owner}'s ${noun}`, words, 'organization');
  }

  /** The id of somebody new, each time another: two who are both "an official" are not one. */
  idOfNew(words: string): string {
    return this.#idOf(`${words} ${this.#byKey.size}`, words, 'person');
  }

  /** Keeps somebody unnamed in mind, for "the official" after "a senior official". */
  remember(unnamed: Unnamed): void {
    this.#unnamed = [...this.#unnamed.slice(-REMEMBERED), unnamed];
  }

  /** The unnamed told of last who are such. */
  lastOf(noun: string, plural: boolean, fits: (name: string) => boolean): Unnamed | undefined {
    return this.#unnamed.findLast(
      (one) => one.noun === noun && one.plural === plural && fits(this.get(one.id)?.name ?? ''),
    );
  }

  /** Whether an id stands for several, described here. */
  isGroup(id: string): boolean {
    return this.get(id)?.type === 'group';
  }

  get(id: string): Entity | undefined {
    return this.#byKey.get(this.#byId.get(id) ?? '');
  }

  get entities(): readonly Entity[] {
    return [...this.#byKey.values()];
  }

  #idOf(key: string, words: string, type: EntityType): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      if (known.name !== words && !known.aliases.includes(words))
        this.#byKey.set(key, { ...known, aliases: [...known.aliases, words] });
      return known.id;
    }
    const id = `e${this.#offset + this.#byKey.size + 1}`;
    this.#byKey.set(key, { id, type, name: words, aliases: [], country: null, roles: [] });
    this.#byId.set(id, key);
    return id;
  }
}
