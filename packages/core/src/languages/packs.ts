/** Languages that there is a pack for: what is written in others is kept and searched, and nothing is extracted from it. */
export const LANGUAGE_PACKS: ReadonlySet<string> = new Set(['en']);
