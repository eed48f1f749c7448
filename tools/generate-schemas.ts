/**
 * Writes docs/reference/schemas/*.json from the zod schemas. With --check it writes nothing, names what
 * is not as the schemas say, and fails.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../packages/core/src/model/schemas/json-schemas.ts';

const FOLDER = join(import.meta.dirname, '../docs/reference/schemas');

const expected = new Map(
  Object.entries(jsonSchemas()).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]),
);
mkdirSync(FOLDER, { recursive: true });
const present = readdirSync(FOLDER);

if (process.argv.includes('--check')) {
  const stale = [...expected].filter(
    ([file, content]) =>
      !present.includes(file) || readFileSync(join(FOLDER, file), 'utf8') !== content,
  );
  const stray = present.filter((file) => !expected.has(file));
  const faults = [
    ...stale.map(([file]) => `docs/reference/schemas/${file} is not what the zod schemas say`),
    ...stray.map((file) => `docs/reference/schemas/${file} has no zod schema`),
  ];
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\nRun \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  for (const file of present) if (!expected.has(file)) rmSync(join(FOLDER, file));
  for (const [file, content] of expected) writeFileSync(join(FOLDER, file), content);
}
