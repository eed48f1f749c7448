import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '@rapporteur/core/model/problem';

/**
 * The manifest of the story that comes with the program.
 * @throws Problem `input-missing` when the installation lacks it.
 */
export async function demoStory(): Promise<string> {
  for (const place of PLACES) {
    const path = fileURLToPath(new URL(`${place}sorn-river/manifest.csv`, import.meta.url));
    try {
      await access(path);
      return path;
    } catch {
      // It is in one of the other places.
    }
  }
  throw new Problem(
    'input-missing',
    'the story of the demo did not come with this installation',
    'Install rapporteur again.',
  );
}

/** In the repository, and in the published package. */
const PLACES = ['../../../../fixtures/stories/', '../../data/stories/'] as const;
