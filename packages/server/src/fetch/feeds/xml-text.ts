/**
 * The characters of XML or JSON: by byte order mark, the charset that a server names, the XML declaration, UTF-8, and
 * where it is not that, windows-1252.
 */
export function xmlText(bytes: Uint8Array, charset: string | null): string {
  for (const label of [markOf(bytes), charset, declared(bytes)]) {
    const decoder = label === null ? null : decoderOf(label);
    if (decoder !== null) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // UTF-16 without a mark: "<" and a NUL.
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  const label = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  // Read as ASCII, it cannot be of two bytes a character.
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}
