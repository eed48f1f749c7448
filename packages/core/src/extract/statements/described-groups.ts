import type { Entity } from '../../model/entity.ts';

/** Groups and bodies that a document describes without a name ("regional officials"), each with its words as name. */
export class DescribedGroups {
  readonly #byWords = new Map<string, Entity>();
  readonly #offset: number;

  /** `offset`: how many entities of the document have ids already. */
  constructor(offset: number) {
    this.#offset = offset;
  }

  /** The id of the group described in these words, the same for the same words. */
  idOf(words: string, type: 'group' | 'organization' = 'group'): string {
    const key = words.toLowerCase();
    const known = this.#byWords.get(key);
    if (known !== undefined) return known.id;
    const id = `e${this.#offset + this.#byWords.size + 1}`;
    this.#byWords.set(key, {
      id,
      type,
      name: words,
      aliases: [],
      country: null,
      roles: [],
    });
    return id;
  }

  /** Whether an id stands for several, described here. */
  isGroup(id: string): boolean {
    return this.entities.some((entity) => entity.id === id && entity.type === 'group');
  }

  get entities(): readonly Entity[] {
    return [...this.#byWords.values()];
  }
}
