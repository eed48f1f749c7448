import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { Problem } from '@rapporteur/core/model/problem';
import { STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import { openForReading } from '../../compose.ts';
import { EXIT_DONE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { optionName } from '../show/option-name.ts';
import { pageOf } from '../show/page.ts';
import type { ShowOptions } from '../show/view.ts';
import { type View, VIEWS } from '../show/views.ts';

/** Shows one view of a dossier. @returns the exit code. */
export async function show(
  dossier: string,
  name: string,
  options: ShowOptions,
  io: Io,
): Promise<number> {
  const view = VIEWS.find((other) => other.name === name);
  if (view === undefined) throw new TypeError(`no view is called ${name}`);
  checkOptions(view, options);
  const showView = await view.load();
  const reader = await openForReading(dossier);
  try {
    await showView(reader, options, pageOf(io));
  } finally {
    await reader.close();
  }
  return EXIT_DONE;
}

/** An option that a view would pass over in silence is a mistake to be told of. */
function checkOptions(view: View, options: ShowOptions): void {
  const given = Object.keys(options).filter((option) => option !== 'json');
  const takes: readonly string[] = view.takes;
  const idle = given.find((option) => !takes.includes(option));
  if (idle !== undefined) {
    const others = VIEWS.filter((other) => (other.takes as readonly string[]).includes(idle));
    throw new Problem(
      'option-invalid',
      `${optionName(idle)} does not narrow the view "${view.name}"`,
      `It narrows: ${others.map(({ name }) => name).join(', ')}.`,
    );
  }
  const { type } = options;
  const types = view.name === 'entities' ? ENTITY_TYPES : STATEMENT_TYPES;
  if (type === undefined || (types as readonly string[]).includes(type)) return;
  throw new Problem(
    'option-invalid',
    `--type ${type} is no type of ${view.name}`,
    `Choose one of: ${types.join(', ')}.`,
  );
}
