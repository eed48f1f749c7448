import { MEMBER_ROLES, SPEAKING_OFFICES, SPEAKING_ROLES } from '../../languages/en/roles.ts';
import { idOfBody, lastBody } from './described-bodies.ts';
import { headNoun, isPossessive, ownedPhrase } from './source-phrase.ts';
import { namesWithin, spanOfRange, tokenFrom, type SpeakerContext } from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/**
 * Whom the speaker speaks for, by the source's own words ("a ministry spokeswoman", "Jane Doe, a spokesman for the union",
 * "Kremlin officials") or by what the text says of the speaker elsewhere.
 */
export function spokenFor(
  context: SpeakerContext,
  memory: Memory,
  source: TokenRange,
  speakers: readonly string[],
): string | undefined {
  const unnamed = speakers.every((id) => context.entities.get(id)?.type !== 'person');
  const own = ownerWithin(context, memory, source, speakers, unnamed);
  if (own !== null) return own;
  const [speaker, more] = speakers;
  if (speaker === undefined || more !== undefined) return undefined;
  for (const { range } of memory.portraits.get(speaker) ?? []) {
    const owner = ownerWithin(context, memory, range, speakers, false);
    if (owner !== null) return owner;
  }
  return undefined;
}

/** The owner of the role that a phrase tells: named right before it, or behind it and a preposition. */
function ownerWithin(
  context: SpeakerContext,
  memory: Memory,
  range: TokenRange,
  speakers: readonly string[],
  members: boolean,
): string | null {
  const { words } = context;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokenAt(words, at);
    // Whoever was a spokesman once speaks for himself.
    if (token === undefined || /^(?:former|ex|then|was|once|longtime)$/.test(token.lower)) break;
    const speaks = SPEAKING_ROLES.has(token.lower) || speaksByOffice(context, at);
    if (!speaks && !(members && MEMBER_ROLES.has(token.lower))) continue;
    const owner =
      ownerBefore(context, memory, range, at) ?? ownerBehind(context, memory, range, at);
    if (owner !== null && !speakers.includes(owner)) return owner;
  }
  return null;
}

function speaksByOffice(context: SpeakerContext, at: number): boolean {
  const { words } = context;
  const text = `${lowerAt(words, at - 1)} ${lowerAt(words, at)} ${lowerAt(words, at + 1)} ${lowerAt(words, at + 2)}`;
  return (
    /^(?:secretary|manager|director|officer|head|affairs|adviser|advisor)$/.test(
      lowerAt(words, at),
    ) && SPEAKING_OFFICES.test(text)
  );
}

const KIND =
  /^(?:press|campaign|communications|chief|senior|top|deputy|national|former|longtime|lead|general|defense|legal|-|spokesman|foreign|affairs)$/;

/** "Kremlin spokesman", "Trump campaign spokesman", "the ministry's spokeswoman". */
function ownerBefore(
  context: SpeakerContext,
  memory: Memory,
  range: TokenRange,
  role: number,
): string | null {
  const { words } = context;
  let end = role;
  while (end > range.from && KIND.test(lowerAt(words, end - 1)) && !isNameEnd(context, end))
    end -= 1;
  if (isPossessive(words, end - 1)) end -= 1;
  const stop = tokenAt(words, end - 1);
  if (stop === undefined || end <= range.from) return null;
  // "Trump campaign spokesman": the words skipped as telling the kind of office may head a body.
  const bodyEnd = tokenAt(words, role - 1)?.end;
  const body = memory.bodies.find(
    (one) =>
      one.end === bodyEnd ||
      one.end === stop.end ||
      (one.start < stop.start && one.end === tokenAt(words, end)?.end),
  );
  if (body !== undefined && tokenFrom(context, body.start) >= range.from)
    return idOfBody(context, memory, body);
  const start = tokenAt(words, range.from)?.start ?? 0;
  const name = namesWithin(context, { start, end: stop.end }).findLast(
    (one) => one.end === stop.end,
  );
  if (name !== undefined) return ownerType(context, name.entity);
  if (stop.pos !== 'NOUN') return null;
  const phrase = { from: end - 1, to: end };
  return lastBody(context, memory, phrase, spanOfRange(words, phrase));
}

function isNameEnd(context: SpeakerContext, end: number): boolean {
  const offset = tokenAt(context.words, end - 1)?.end ?? 0;
  return namesWithin(context, { start: offset - 80, end: offset }).some(
    (name) => name.end === offset,
  );
}

/** "a spokesman for Donald Trump", "spokeswoman of the ministry", "an official at the Pentagon". */
function ownerBehind(
  context: SpeakerContext,
  memory: Memory,
  range: TokenRange,
  role: number,
): string | null {
  const { words } = context;
  // An envoy is sent to one and speaks for another.
  const to = MEMBER_ROLES.has(lowerAt(words, role))
    ? /^(?:for|of|at|from|with|to)$/
    : /^(?:for|of|at|from)$/;
  if (!to.test(lowerAt(words, role + 1))) return null;
  const phrase = { from: role + 2, to: Math.min(range.to, role + 12) };
  if (phrase.from >= phrase.to) return null;
  const span = spanOfRange(words, phrase);
  const head = tokenAt(words, headNoun(words, phrase));
  const body = memory.bodies.find((one) => one.start >= span.start && one.end === head?.end);
  if (body !== undefined) return idOfBody(context, memory, body);
  const [name] = namesWithin(context, span);
  const gap = name === undefined ? '' : context.text.slice(span.start, name.start);
  if (
    name !== undefined &&
    !/[,;()]|\p{Lu}|\b(?:who|and|that)\b/u.test(gap) &&
    ownedPhrase(words, phrase) === null
  )
    return ownerType(context, name.entity);
  return name === undefined ? lastBody(context, memory, phrase, span) : null;
}

function ownerType(context: SpeakerContext, id: string): string | null {
  const type = context.entities.get(id)?.type;
  return type === undefined || type === 'group' ? null : id;
}
