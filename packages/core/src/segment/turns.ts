import { ASKER, NO_SPEAKER, STAGE_DIRECTION } from '../languages/en/turns.ts';
import type { Candidate } from './candidate.ts';

/**
 * Names the turns of a conversation; the speaker's label stays in the passage. Turns only where people take turns: somebody asks, or a speaker
 * comes back. Paragraphs between two turns that nobody is named before go on with the turn above them.
 */
export function nameTurns(text: string, candidates: readonly Candidate[]): void {
  const labels = candidates.map((one) =>
    one.kind === null
      ? turnLabel(text.slice(one.start, Math.min(one.end, one.start + LOOK)))
      : null,
  );
  const turns = takenTurns(labels);
  const first = turns.indexOf(true);
  const last = turns.lastIndexOf(true);
  if (first < 0) return;
  const between = candidates.slice(first, last + 1);
  const spoken = turns.filter(Boolean).length;
  const open = between.filter(({ kind }) => kind === null).length;
  for (const [at, one] of between.entries()) {
    const isTurn = turns[first + at] === true;
    if (one.kind !== null || (!isTurn && (spoken < open * DIALOGUE || isDirection(one)))) continue;
    one.kind = 'turn';
  }
}

const LOOK = 120;
/** Share of labelled paragraphs from which on those between them belong to the talk. */
const DIALOGUE = 0.3;

/** What stands before a turn. */
export interface TurnLabel {
  readonly speaker: string;
  /** `capitals` is sure, a `name` in ordinary letters is common elsewhere, a `bare` Q has no colon. */
  readonly form: 'capitals' | 'asker' | 'name' | 'bare';
}

/** Who speaks at the start of the line, where it looks like a turn ("Q:", "MR. SMITH:", "Sergey Lavrov:"). */
export function turnLabel(line: string): TurnLabel | null {
  const rest = line.replace(/^(?:\[\d{1,2}(?::\d{2}){1,2}\]|\(\d{1,2}(?::\d{2}){1,2}\))\s?/, '');
  const letter = /^(Q|A)(?:\s?[:.])\s/.exec(rest);
  if (letter !== null) return { speaker: letter[1] ?? '', form: 'asker' };
  if (/^Q\s+(?=["“(]?\p{Lu})/u.test(rest)) return { speaker: 'Q', form: 'bare' };
  const found = LABEL.exec(rest);
  const label = found?.[1]?.trim() ?? '';
  if (label === '' || NO_SPEAKER.test(label)) return null;
  const speaker = label.replace(/,.*$/, '').replace(/\s\d{1,2}$/, '');
  if (ASKER.test(speaker) || /^answer$/i.test(speaker)) return { speaker, form: 'asker' };
  if (
    /^[^\p{Ll}]+$/u.test(
      label.replace(/\b(?:Mc|Mac|[dD]e|[vV]on|[aA]l|[eE]l)(?=\p{Lu}|[\s-])/gu, ''),
    )
  )
    return { speaker, form: 'capitals' };
  return /^\p{Lu}\p{Ll}+\.?(?:\s\S+){1,4}$/u.test(speaker) ? { speaker, form: 'name' } : null;
}

/** A few words that begin with capitals, perhaps with an aside in brackets, up to a colon. */
const LABEL =
  /^(\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|(?:de|von|van|al|el|bin|of|the|OF|THE)(?=\s)|#?\d{1,2}(?=\s?[:(]))){0,5}(?:,\s\p{Lu}[\p{Lu}\s.,'’-]{2,60})?)(?:\s?[([][^()[\]]{1,40}[)\]])?:(?:\s|$)/u;

/** Which of the labels are turns of a talk. */
function takenTurns(labels: readonly (TurnLabel | null)[]): boolean[] {
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== null && label.form !== 'bare')
      counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
  const asked = labels.some((label) => label?.form === 'asker');
  const bare = labels.filter((label) => label?.form === 'bare').length;
  const named = labels.filter((label) => label?.form === 'name').length;
  const sure = labels.filter(
    (label) => label?.form === 'capitals' || label?.form === 'asker',
  ).length;
  const back = [...counts.values()].some((count) => count >= 2);
  const speakers = counts.size + (bare > 0 ? 1 : 0);
  const speaking = labels.flatMap((label) => label?.speaker ?? []);
  const changes = speaking.filter((speaker, index) => index > 0 && speaker !== speaking[index - 1]);
  // Where one label follows itself again and again it is a list, not a talk.
  const alternate = changes.length >= (speaking.length - 1) * ALTERNATING;
  const talk = alternate && speakers >= 2 && (back || bare >= 2);
  const letters = counts.has('Q') && counts.has('A');
  const namesTalk =
    alternate && (asked ? named > 0 : named >= FEWEST_NAMES && back && counts.size >= 2);
  return labels.map((label) => {
    if (label === null) return false;
    if (label.form === 'name') return namesTalk && (asked || (counts.get(label.speaker) ?? 0) >= 2);
    if (label.form === 'bare') return talk && sure > 0 && bare >= 2;
    return talk || letters;
  });
}

/** Fewer lines of "Name Name:" are headlines, or a list of roles. */
const FEWEST_NAMES = 4;
const ALTERNATING = 0.5;

function isDirection({ words }: Candidate): boolean {
  return words !== null && STAGE_DIRECTION.test(words);
}
