import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@rapporteur/core/model/problem';
import { addToDossier, demoStory, openForReading, openInputs } from '../../compose.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import type { ShowOptions } from '../show/view.ts';
import { VIEWS } from '../show/views.ts';
import { inputProblemLine } from '../problem-lines.ts';

export interface DemoOptions {
  readonly rulesOnly?: boolean;
  readonly serve?: boolean;
  readonly port?: number;
  readonly open?: boolean;
}

/** Reads the made-up story into a dossier of its own and shows what is found. @returns the exit code. */
export async function demo(options: DemoOptions, io: Io): Promise<number> {
  if (options.serve === true) return serveDemo(options, io);
  const page = pageOf(io);
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  const dossier = join(folder, 'demo.dossier');
  const failed = await addStory(dossier, options, io);
  const reader = await openForReading(dossier);
  try {
    for (const [title, view, options] of TOUR) {
      await page.lines([page.style.good(`── ${title} ──`), '']);
      const shown = VIEWS.find(({ name }) => name === view);
      await (
        await shown?.load()
      )?.(reader, options, page);
      await page.lines(['']);
    }
  } finally {
    await reader.close();
  }
  await page.lines(nextSteps(dossier, page));
  return failed > 0 ? EXIT_FAILED : EXIT_DONE;
}

/** The made-up story in the reading room; nothing of it is left behind. */
async function serveDemo(
  { rulesOnly = false, port, open = false }: DemoOptions,
  io: Io,
): Promise<number> {
  const { serve } = await import('./serve.ts');
  // From here on an interrupt waits for what is left to be cleared up.
  const { ended } = io;
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  try {
    const dossier = join(folder, 'demo.dossier');
    await addStory(dossier, { rulesOnly }, io);
    if (ended.aborted) return EXIT_INTERRUPTED;
    return await serve(dossier, { rulesOnly, open, ...(port !== undefined && { port }) }, io);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is shown, in this order. */
const TOUR: readonly (readonly [title: string, view: string, options: ShowOptions])[] = [
  ['The record', 'overview', {}],
  ['Who denied what', 'statements', { act: 'deny', limit: 4 }],
  [
    'What Ada Venn said, word for word',
    'statements',
    { speaker: 'Venn', type: 'direct', limit: 4 },
  ],
  ['Who met whom', 'timeline', { limit: 6 }],
];

async function addStory(
  dossier: string,
  { rulesOnly = false }: DemoOptions,
  io: Io,
): Promise<number> {
  await io.err.write('Reading a made-up story: a dispute over a river that is on no map …\n');
  const story = await demoStory();
  let failed = 0;
  let read = 0;
  for await (const outcome of addToDossier(
    dossier,
    openInputs([story], { given: {}, stdin: io.stdin }),
    { rulesOnly },
  )) {
    if (outcome.kind === 'failed') {
      failed += 1;
      await io.err.write(inputProblemLine(outcome.input, outcome.problem));
    } else if (outcome.kind === 'added') read += 1;
  }
  if (read === 0)
    throw new Problem(
      'input-missing',
      `${story}: the story of the demo could not be read`,
      'Install rapporteur again: a file of it is missing.',
    );
  return failed;
}

function nextSteps(dossier: string, { style }: Page): string[] {
  const quoted = /^[\w./-]+$/.test(dossier) ? dossier : `'${dossier.replaceAll("'", "'\\''")}'`;
  return [
    style.good('── Your turn ──'),
    '',
    `The record is one file: ${dossier}`,
    '',
    `  rapporteur show ${quoted} statements --speaker Corvan`,
    `  rapporteur search ${quoted} '"pumping station" act:accuse'`,
    `  rapporteur export ${quoted} --format csv --out statements.csv`,
    `  rapporteur verify ${quoted}`,
    `  rapporteur serve ${quoted}`,
    '',
    'Then your own: rapporteur add my.dossier FOLDER',
  ];
}
