import type { Span } from '../../model/span.ts';
import type { Page } from './page-blocks.ts';

/** A page as it was taken apart, with what became of each block: what metadata that the page shows is read from. */
export interface PageView {
  readonly page: Page;
  readonly words: readonly string[];
  /** Where the words of each block stand in the main text; null where they were left out. */
  readonly spans: readonly (Span | null)[];
  readonly kept: readonly boolean[];
  readonly reasons: readonly (string | null)[];
  /** Whether the block stands within the main element. */
  readonly inMain: readonly boolean[];
  readonly title: string | null;
}
