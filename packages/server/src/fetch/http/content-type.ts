import { MIMEType } from 'node:util';

/** What a header `Content-Type` says, in lower case; null where it says nothing that can be understood. */
export interface ContentType {
  /** As `text/html`. */
  readonly essence: string | null;
  readonly charset: string | null;
}

export function contentType(header: string | undefined): ContentType {
  // Some servers send it twice, and then it comes joined by a comma: the first one counts.
  const [first = ''] = (header ?? '').split(',');
  try {
    const type = new MIMEType(first);
    return { essence: type.essence, charset: type.params.get('charset') };
  } catch {
    return { essence: null, charset: null };
  }
}

/** Whether a type is one that holds no words, whatever its bytes are. */
export function isWordless(essence: string | null): boolean {
  return essence !== null && /^(?:image|audio|video|font)\/(?!svg)/.test(essence);
}
