import { PAYWALL_PROMPT } from '../../languages/en/boilerplate.ts';
import type { Block } from '../../model/document.ts';
import type { Removed } from '../../model/passage.ts';
import type { Inferred } from '../../model/provenance.ts';

/**
 * Whether only the beginning of an article was there to be read: a short text, on a page that asks to pay or sign up for the rest, or
 * that says of itself that it is not free. `by` names the sign.
 */
export function stubOf(
  text: string,
  blocks: readonly Block[],
  removed: readonly Removed[],
  isFree: boolean | null,
): Inferred<true> | null {
  if (text.length > LONGEST_STUB) return null;
  const asked = removed.some(
    ({ reason, text: line }) =>
      NEAR_THE_BODY.test(reason) && line.length <= 400 && PAYWALL_PROMPT.test(line),
  );
  if (asked) return stub('paywall-prompt');
  const last = blocks.at(-1)?.span;
  const cut = last !== undefined && /(?:…|\.\.\.)$/.test(text.slice(last.start, last.end));
  if (isFree === false) return stub(cut ? 'not-free-and-cut' : 'not-free-and-short');
  return null;
}

/** A prompt in the head, the foot or a box of the page is on every page of the outlet. */
const NEAR_THE_BODY = /^(?:unlike-body|boilerplate:(?:newsletter|paywall-notice))$/;

/** Units; a teaser is some paragraphs, an article is more. */
const LONGEST_STUB = 1500;

function stub(by: string): Inferred<true> {
  return { kind: 'inferred', value: true, by, from: [] };
}
