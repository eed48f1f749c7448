/** The address under which a line can be found again. @param line its id, `rev_…/s3` */
export function permalinkOf(line: string): string {
  return new URL(`/lines/${line}`, globalThis.location.origin).href;
}
