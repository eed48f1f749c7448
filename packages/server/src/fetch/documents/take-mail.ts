import type { Email } from 'postal-mime';
import { entryName } from '../archives/bounds.ts';
import { allBytes } from '../all-bytes.ts';
import type { Context } from '../context.ts';
import { type OpenEntry, sharedGiven, sourceOf } from '../entry.ts';
import type { InputItem } from '../input-item.ts';
import { ENDINGS, ending, MEDIA_TYPES } from '../input-kind.ts';
import { parseMail } from './parse-mail.ts';

/** An e-mail, and what is attached to it that is read; pictures within its text are left aside. */
export async function* takeMail(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  const bytes = await allBytes(entry);
  const mail = await parseMail(entry.input, bytes);
  const attached = mail.attachments.filter(isAttached);
  const hasWords = [mail.html, mail.text].some(
    (words) => words !== undefined && words.trim() !== '',
  );
  if (hasWords || attached.length === 0)
    yield { kind: 'source', source: sourceOf(entry, bytes, MEDIA_TYPES.mail ?? null) };
  for (const [index, attachment] of attached.entries()) {
    const name = nameOf(attachment, index);
    const content = bytesOf(attachment);
    yield* context.follow(
      {
        input: `${entry.input}!${name}`,
        name,
        open: () => content,
        given: sharedGiven(entry.given),
        depth: entry.depth + 1,
        named: false,
      },
      context,
    );
  }
}

type Attachment = Email['attachments'][number];

function isAttached({ disposition, related, mimeType }: Attachment): boolean {
  return related !== true && !(disposition === 'inline' && mimeType.startsWith('image/'));
}

/** Its own name or, where that has no ending that is known, one by its type. */
function nameOf({ filename, mimeType }: Attachment, index: number): string {
  const given = entryName(filename ?? '').replaceAll('/', '_');
  const name = given === '' ? `attachment-${index + 1}` : given;
  if (ENDINGS[ending(name)] !== undefined) return name;
  const [kind] = Object.entries(MEDIA_TYPES).find(([, type]) => type === mimeType) ?? [];
  const [known] = Object.entries(ENDINGS).find(([, one]) => one === kind) ?? [];
  return known === undefined ? name : `${name}${known}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
