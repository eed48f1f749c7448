import { Problem } from '@rapporteur/core/model/problem';
import type { Email } from 'postal-mime';

/** Parts within parts that an e-mail may have, and the length of its headers; more is an attack. */
const DEEPEST = 50;
const MAX_HEADER_BYTES = 1024 * 1024;

/**
 * Takes an e-mail apart: every part decoded by its own charset and transfer encoding.
 * @throws Problem `input-unreadable`.
 */
export async function parseMail(input: string, bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(Uint8Array.from(bytes), {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MAX_HEADER_BYTES,
    });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'input-unreadable',
      `${input}: this e-mail cannot be taken apart: ${words.replace(/\.$/, '')}`,
      'Save it anew as .eml.',
      { cause },
    );
  }
}
