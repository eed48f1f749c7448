import { detectLanguage, isSameLanguage } from '../languages/detect.ts';
import type { Metadata } from '../model/document.ts';
import type { Inferred } from '../model/provenance.ts';

/** The language of a text that nobody names. */
export function inferredLanguage(text: string): Inferred<string> | null {
  const value = detectLanguage(text);
  return value === null ? null : { kind: 'inferred', value, by: 'franc', from: [] };
}

/** Notes where the text is written in another language than it is said to be. */
export function withTextLanguage(metadata: Metadata, text: string): Metadata {
  const said = metadata.language;
  if (said === null || said.kind === 'inferred') return metadata;
  const textLanguage = detectLanguage(text);
  if (textLanguage === null || isSameLanguage(said.value, textLanguage)) return metadata;
  return { ...metadata, textLanguage };
}
