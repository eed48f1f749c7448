/** What all browser tests of a run share. */
export interface BrowserTests {
  /** Where the one browser is reached. */
  readonly endpoint: string;
  /** The made-up story, read; to be copied. */
  readonly story: string;
  /** Real articles, read; null where they are not at hand. */
  readonly seeds: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null: there is no browser on this machine. */
    browserTests: BrowserTests | null;
  }
}
