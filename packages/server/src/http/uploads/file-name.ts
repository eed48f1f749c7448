/** Bytes of a name that every file system takes, with room for a number. */
const MOST_BYTES = 200;

/**
 * The name under which a file that was sent is kept, and called: its own, without the folders it lay in, and without
 * characters that mean something to a file system or a terminal.
 * @param taken names in the same folder, in lower case.
 */
export function fileName(sent: string, taken: ReadonlySet<string>): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[.\s~-]+/, '')
    .replace(/[.\s]+$/, '');
  const [stem, ending] = parted(plain === '' ? 'unnamed' : plain);
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` (${number})`;
    const name = `${clipped(stem, MOST_BYTES - Buffer.byteLength(mark + ending))}${mark}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The ending is what tells of what kind a file is: `.warc.gz` stays whole. */
function parted(name: string): readonly [stem: string, ending: string] {
  const ending = /(?:\.[a-z0-9]{1,10})?\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  const kept = /\.gz$/i.test(ending) ? ending : (/\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '');
  return kept === name ? [name, ''] : [name.slice(0, name.length - kept.length), kept];
}

/** At most so many bytes of UTF-8, no character cut in two. */
function clipped(text: string, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return kept;
    kept += character;
  }
  return kept;
}
