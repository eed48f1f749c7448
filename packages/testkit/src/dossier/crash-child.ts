/**
 * Adds generated documents to a dossier and prints the input of each once it is reported: to be killed.
 * Arguments: the dossier, how many documents.
 */
import { addInputs } from '../../../server/src/app/add-inputs.ts';
import { adaptiveReader } from '../../../server/src/jobs/adaptive-reader.ts';
import { openWriter } from '../../../server/src/store/open.ts';
import { generatedItems, PLAIN_READER } from './generated-items.ts';

const [path = '', documents = '0'] = process.argv.slice(2);
const dossier = await openWriter(path, { now: () => new Date() });
const reading = adaptiveReader({ readerUrl: PLAIN_READER, size: 2, few: false });
process.stdout.write('ready\n');
for await (const outcome of addInputs(dossier.writer, generatedItems(Number(documents)), {
  read: reading.read,
  ahead: 8,
}))
  process.stdout.write(`${outcome.kind} ${outcome.input}\n`);
await reading.stop();
await dossier.close();
