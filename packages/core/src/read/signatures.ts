/**
 * What a file is by its first bytes, or null: formats that are sure not to be text, so that the
 * refusal can name them.
 */
export function binaryFormat(bytes: Uint8Array): string | null {
  for (const [name, offset, signature] of SIGNATURES)
    if (signature.every((byte, index) => byte === bytes[offset + index])) return name;
  return null;
}

const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Name, offset and bytes (Wikipedia, "List of file signatures"). */
const SIGNATURES: readonly (readonly [string, number, readonly number[]])[] = [
  ['a PDF document', 0, ascii('%PDF-')],
  ['a ZIP archive (DOCX, EPUB and WACZ files are such)', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['a ZIP archive (DOCX, EPUB and WACZ files are such)', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a bzip2 archive', 0, ascii('BZh')],
  ['an xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['a Zstandard archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a PNG image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['a GIF image', 0, ascii('GIF8')],
  ['a WebP image', 8, ascii('WEBP')],
  ['a TIFF image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['an MP4 video', 4, ascii('ftyp')],
  ['an MP3 recording', 0, ascii('ID3')],
  ['an Ogg recording', 0, ascii('OggS')],
  ['a Word, Excel or PowerPoint file of the old form', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['an SQLite database', 0, ascii('SQLite format 3\0')],
  ['a program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', 0, [0x4d, 0x5a, 0x90, 0x00]],
];
