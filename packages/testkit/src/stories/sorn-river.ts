import { join } from 'node:path';

/** The story that comes with the program. */
export const SORN_RIVER: string = join(
  import.meta.dirname,
  '../../../../fixtures/stories/sorn-river',
);
