import type { GivenMetadata, MediaType } from '@rapporteur/core/model/document';
import type { Fetched, FetchOutcome, Fetcher } from './fetcher.ts';
import { withoutLogin } from './http/checked-url.ts';
import { contentType } from './http/content-type.ts';
import type { InputItem } from './input-item.ts';

export interface PageOptions {
  readonly given: GivenMetadata;
  readonly fetcher: Fetcher;
  readonly signal?: AbortSignal;
}

/** What is at an address, as one document; null where it was called off. */
export async function pageAt(
  address: string,
  { given, fetcher, signal }: PageOptions,
): Promise<InputItem | null> {
  try {
    const outcome = await fetcher.fetch(address, signal === undefined ? {} : { signal });
    return fetchedItem(withoutLogin(address), outcome, given);
  } catch (error) {
    if (signal?.aborted === true) return null;
    throw error;
  }
}

/** A fetched page as a source; its type and charset are what the server says, where that is of use. */
function fetchedItem(input: string, outcome: FetchOutcome, given: GivenMetadata): InputItem {
  if (outcome.kind === 'failed') {
    const { problem, gone } = outcome;
    return { kind: 'problem', input, problem, ...(gone !== undefined && { gone }) };
  }
  const { bytes, url, capturedAt } = outcome;
  const { mediaType, charset } = declared(outcome);
  return {
    kind: 'source',
    source: { input, bytes, mediaType, charset, given, capturedAt, fetchedFrom: url },
  };
}

/** Types of headers that say how the bytes are to be read; for any other, the bytes are looked at. */
const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/markdown': 'text/markdown',
  'application/pdf': 'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822': 'message/rfc822',
};

function declared({ headers }: Fetched): {
  readonly mediaType: MediaType | null;
  readonly charset: string | null;
} {
  const { essence, charset } = contentType(headers['content-type']);
  // Servers call what they know nothing of text/plain, so that says little.
  return { mediaType: MEDIA_TYPES[essence ?? ''] ?? null, charset };
}
