import { stat } from 'node:fs/promises';
import { Problem } from '@rapporteur/core/model/problem';
import { allBytes } from '../all-bytes.ts';
import type { Context } from '../context.ts';
import { type OpenEntry, sharedGiven, sourceOf } from '../entry.ts';
import type { InputItem } from '../input-item.ts';
import { MEDIA_TYPES } from '../input-kind.ts';
import { checkRatio } from './bounds.ts';
import { type ZipEntry, type ZipSource, zipEntries } from './zip.ts';

/** What a ZIP is by what it holds: pages and other inputs, a web archive (WACZ), a DOCX, or what is not read. */
export async function* takeZip(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  const { input } = entry;
  const zip = entry.path ?? (await allBytes(entry));
  const kind = await zipKind(input, zip);
  if (kind === 'docx') {
    const bytes = zip instanceof Uint8Array ? zip : await allBytes(entry);
    yield { kind: 'source', source: sourceOf(entry, bytes, MEDIA_TYPES.docx ?? null) };
  } else if (kind === 'zip' || kind === 'wacz') {
    yield* taken(entry, zip, kind, context);
  } else if (entry.named) {
    throw new Problem(
      'input-not-text',
      `${input}: is ${kind}, which is not read`,
      'Save its words as text, HTML, DOCX or PDF.',
    );
  } else yield { kind: 'skipped', input, reason: 'unknown-type' };
}

async function* taken(
  entry: OpenEntry,
  zip: ZipSource,
  kind: 'zip' | 'wacz',
  context: Context,
): AsyncGenerator<InputItem> {
  const size = typeof zip === 'string' ? (await stat(zip)).size : zip.length;
  const given = sharedGiven(entry.given);
  let unpacked = 0;
  for await (const file of zipEntries(entry.input, zip)) {
    if (kind === 'wacz' && !/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(file.name)) continue;
    const input = `${entry.input}!${file.name}`;
    if (isHidden(file)) {
      yield { kind: 'skipped', input, reason: 'hidden' };
      continue;
    }
    const open = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of file.open()) {
        unpacked += chunk.length;
        checkRatio(entry.input, size, unpacked);
        yield chunk;
      }
    };
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    yield* context.follow(
      { input, name, open, given, depth: entry.depth + 1, named: false },
      context,
    );
    // One entry that is a bomb fails by itself; a ZIP of them is given up.
    checkRatio(entry.input, size, unpacked);
  }
}

function isHidden({ name }: ZipEntry): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

/** Entries looked at to tell what a ZIP is. */
const LOOK_AT = 500;

/** By the parts that make a format: those of office documents come first or close to it. */
async function zipKind(input: string, zip: ZipSource): Promise<string> {
  let looked = 0;
  let archive = false;
  let description = false;
  for await (const { name } of zipEntries(input, zip)) {
    looked += 1;
    if (name === 'word/document.xml') return 'docx';
    const office = OFFICE.find(([part]) => name.startsWith(part));
    if (office !== undefined) return office[1];
    archive ||= /^archive\/[^/]+\.warc/i.test(name);
    description ||= name === 'datapackage.json';
    if (archive && description) return 'wacz';
    if (looked >= LOOK_AT) break;
  }
  return 'zip';
}

const OFFICE: readonly (readonly [string, string])[] = [
  ['xl/workbook', 'a spreadsheet (XLSX)'],
  ['ppt/presentation', 'a presentation (PPTX)'],
  ['META-INF/container.xml', 'a book (EPUB)'],
  ['META-INF/manifest.xml', 'an OpenDocument file'],
  ['META-INF/MANIFEST.MF', 'a Java program'],
];
