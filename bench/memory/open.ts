/** Brings every document that the inputs named hold, and throws it away. */
import { openInputs } from '../../packages/server/src/fetch/inputs.ts';

let count = 0;
for await (const item of openInputs(process.argv.slice(2), { given: {}, stdin: process.stdin }))
  if (item.kind === 'source') count += 1;
console.error(`${count} documents`);
