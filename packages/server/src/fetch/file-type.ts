import type { MediaType } from '@rapporteur/core/model/document';

/** What a file's name says of its content; `mediaType` null: look at the bytes. */
export interface FileType {
  readonly mediaType: MediaType | null;
  readonly compressed: boolean;
}

/** Endings (lower case) that a folder's files are read by. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
};

/** The type that a file name declares; `mediaType` is null for an ending that is not known. */
export function fileType(name: string): FileType {
  const lower = name.toLowerCase();
  const compressed = lower.endsWith('.gz');
  const inner = compressed ? lower.slice(0, -3) : lower;
  const dot = inner.lastIndexOf('.');
  return { mediaType: dot <= 0 ? null : (MEDIA_TYPES[inner.slice(dot)] ?? null), compressed };
}
