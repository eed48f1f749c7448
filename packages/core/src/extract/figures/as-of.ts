import type { Quantity } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Token } from '../../model/token.ts';

/** Farthest that a time may stand from the figure that it dates, in units of text. */
const REACH = 120;

/**
 * The time expression of the sentence that says when a figure holds: the nearest that denotes days, behind it rather
 * than before it, neither the time of saying nor another figure's.
 * @param times of the sentence, in text order.
 * @param others figures of the sentence.
 * @param tokens of the sentence.
 */
export function asOf(
  figure: Quantity,
  times: readonly TimeExpression[],
  others: readonly Quantity[],
  claimant: Statement | null,
  tokens: readonly Token[],
): Span | null {
  const said = claimant?.saidAt ?? null;
  const content = claimant?.content ?? [];
  const near = times.filter(
    (time) =>
      denotesDays(time) &&
      !isModifier(time, tokens) &&
      gap(time, figure) > 0 &&
      gap(time, figure) <= REACH &&
      said?.start !== time.start &&
      (content.length === 0 || content.some((piece) => gap(piece, time) < 0)),
  );
  const [best] = near
    .map((time) => ({ time, cost: cost(figure, time, others) }))
    .toSorted((a, b) => a.cost - b.cost);
  return best === undefined ? null : { start: best.time.start, end: best.time.end };
}

/** "recently" and "every year" do not; "now" does, and "Monday" once it is known which. */
function denotesDays({ type, from, value, reference }: TimeExpression): boolean {
  return type !== 'SET' && (from !== null || reference !== null || value === 'PRESENT_REF');
}

/** Of "a 2014 study" the year says nothing of the figure. */
function isModifier({ start, end }: Span, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const [own, before] = [tokens[at], tokens[at - 1]];
  if (own === undefined || own.end !== end || !/^\d{4}$/.test(own.text)) return false;
  return !/^(?:in|since|by|of|from|until|through|during|and|to|as|for|before|after|\(|-|–)$/.test(
    before?.lower ?? '',
  );
}

/** How far two spans are apart; negative where they overlap. */
function gap(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

/** Distance, with so much more for each figure between, and for standing before it. */
function cost(figure: Quantity, time: Span, others: readonly Quantity[]): number {
  const before = time.end <= figure.start;
  const between = others.filter((other) =>
    before
      ? other.start >= time.end && other.end <= figure.start
      : other.start >= figure.end && other.end <= time.start,
  ).length;
  return gap(time, figure) + (before ? 20 : 40 * between);
}
