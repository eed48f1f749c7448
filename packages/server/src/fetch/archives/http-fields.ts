/** Header fields by name in lower case, the first of each; a line that begins with white space goes on the one before. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

export function isHtml(mediaType: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType);
}

/** The charset that a media type names, or null. */
export function charsetOf(mediaType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(mediaType)?.[1] ?? null;
}
