import { SUMMING } from '../../languages/en/figures.ts';
import type { Layers } from '../../model/document.ts';
import type { Figure, Quantity } from '../../model/figure.ts';
import { covers, type Span } from '../../model/span.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { asOf } from './as-of.ts';
import { claimantsOf } from './claimant.ts';
import { scopeOf } from './scope.ts';
import { sentenceOf, within } from './sentence.ts';

/** Quantities with who gives them, of what or where, as of when, and whether they sum up. */
export const claimedFigures: AnyStage = defineStage({
  name: 'claimed-figures',
  needs: ['text', 'tokens', 'quantities', 'times', 'places', 'statements'],
  gives: ['figures'],
  run: (layers) => ({ figures: claimed(layers) }),
});

type Read = Pick<Layers, 'text' | 'tokens' | 'quantities' | 'times' | 'places' | 'statements'>;

function claimed({ text, tokens, quantities, times, places, statements }: Read): Figure[] {
  const claimants = claimantsOf(quantities, statements);
  return quantities.map((quantity, at) => {
    const claimant = claimants[at] ?? null;
    const sentence = sentenceOf(tokens, quantity);
    const timesThere = within(times, sentence.span);
    const others = within(quantities, sentence.span).filter((other) => other !== quantity);
    // Where somebody speaks is not where what he counts is.
    const placesThere = within(places, sentence.span).filter(
      (place) => claimant === null || claimant.content.some((piece) => covers(piece, place)),
    );
    const taken: readonly Span[] = [...timesThere, ...others];
    return {
      ...quantity,
      statement: claimant?.id ?? null,
      scope: scopeOf(quantity, sentence, placesThere, taken),
      // How long something takes holds at no time.
      asOf:
        quantity.measure === 'duration'
          ? null
          : asOf(quantity, timesThere, others, claimant, sentence.tokens),
      cumulative: sumsUp(text, quantity, sentence.span),
    };
  });
}

/** How far around a figure words may stand that make it a sum, in units of text. */
const NEAR = 60;

function sumsUp(text: string, { start, end }: Quantity, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - NEAR);
  return SUMMING.test(text.slice(from, Math.min(sentence.end, end + NEAR)));
}
