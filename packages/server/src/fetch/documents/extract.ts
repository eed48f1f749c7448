import type { Extracted, MediaType, Source } from '@rapporteur/core/model/document';

/** Takes the text out of one source; rejects with Problem `input-…` where there is none to be had. */
export type Extractor = (source: Source) => Promise<Extracted>;

/**
 * The source with the text that was taken out of it, where its bytes have no characters of their own (PDF, DOCX,
 * e-mail); any other source as it is. The same bytes always give the same text (docs/decisions/0008).
 * @throws Problem `input-…`, naming the input.
 */
export async function extractDocument(source: Source): Promise<Source> {
  const load = source.mediaType === null ? undefined : EXTRACTORS[source.mediaType];
  if (load === undefined) return source;
  const extractor = await load();
  return { ...source, extracted: await extractor(source) };
}

/** Loaded when first needed: each brings a large library. */
const EXTRACTORS: Partial<Record<MediaType, () => Promise<Extractor>>> = {
  'application/pdf': async () => (await import('./pdf/extract-pdf.ts')).extractPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./extract-docx.ts')).extractDocx,
  'message/rfc822': async () => (await import('./extract-mail.ts')).extractMail,
};
