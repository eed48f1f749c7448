import {
  foldedTag,
  isInAppUrl,
  isTag,
  LONGEST,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader } from '../store/dossier.ts';
import { type DecidedDossier, idle } from './decide.ts';
import { findTarget, type FoundTarget } from './decide-target.ts';

/**
 * Writes a note on a statement, event, document or entity; lines are kept, other control characters are not.
 * @throws Problem `decision-invalid`, and as `findTarget` does.
 */
export async function decideNote(
  { reader, writer }: DecidedDossier,
  given: string,
  text: string,
): Promise<LoggedDecision> {
  const kept = plainText(text);
  if (kept === '' || kept.length > LONGEST.note)
    throw invalid(
      kept === '' ? 'a note without words' : `a note of ${kept.length} characters`,
      `A note has 1 to ${LONGEST.note} characters.`,
    );
  const { target } = await findTarget(reader, given);
  return writer.decide({ kind: 'note', target, text: kept });
}

/**
 * Tags a statement, event, document or entity.
 * @throws Problem `decision-invalid`, `decision-idle` where it has the tag, in whatever case, and as `findTarget` does.
 */
export async function decideTag(
  { reader, writer }: DecidedDossier,
  given: string,
  tag: string,
): Promise<LoggedDecision> {
  const trimmed = checkedTag(tag);
  const found = await findTarget(reader, given);
  const held = await heldTag(reader, found, trimmed);
  if (held !== null) throw idle(`"${given}" is tagged "${held}" already`);
  return writer.decide({ kind: 'tag', target: found.target, tag: trimmed });
}

/**
 * Takes a tag away.
 * @throws Problem `decision-invalid`, `decision-idle` where it does not have the tag, and as `findTarget` does.
 */
export async function decideUntag(
  { reader, writer }: DecidedDossier,
  given: string,
  tag: string,
): Promise<LoggedDecision> {
  const trimmed = checkedTag(tag);
  const found = await findTarget(reader, given);
  const held = await heldTag(reader, found, trimmed);
  if (held === null) throw idle(`"${given}" is not tagged "${trimmed}"`);
  return writer.decide({ kind: 'untag', target: found.target, tag: held });
}

/**
 * Keeps a view to come back to, by its address within the program.
 * @throws Problem `decision-invalid`, `decision-idle` where it is kept under that name.
 */
export async function decideSaveSearch(
  { reader, writer }: DecidedDossier,
  name: string,
  url: string,
): Promise<LoggedDecision> {
  const kept = oneLine(name);
  if (kept === '' || kept.length > LONGEST.searchName)
    throw invalid(
      kept === '' ? 'a search without a name' : `a name of ${kept.length} characters`,
      `A name has 1 to ${LONGEST.searchName} characters.`,
    );
  if (!isInAppUrl(url))
    throw invalid(
      `"${url.slice(0, LONGEST_SHOWN)}" does not lead to a view of the program`,
      `Give a path of up to ${LONGEST.url} characters that begins with one "/", as /statements?act=deny.`,
    );
  const { searches } = await reader.annotations();
  if (searches.some((one) => one.name === kept && one.url === url))
    throw idle(`"${kept}" is kept already`);
  return writer.decide({ kind: 'save-search', name: kept, url });
}

const LONGEST_SHOWN = 80;

function checkedTag(tag: string): string {
  const trimmed = tag.trim();
  if (isTag(trimmed)) return trimmed;
  const what = trimmed === '' ? 'an empty tag' : 'a tag that is too long or not on one line';
  throw invalid(what, `A tag has 1 to ${LONGEST.tag} characters, on one line.`);
}

/** The tag as the target has it, or null. */
async function heldTag(
  reader: DossierReader,
  { target, id }: FoundTarget,
  tag: string,
): Promise<string | null> {
  const { tags } = await reader.annotations();
  const key = JSON.stringify(target);
  const held = tags.find(
    (one) =>
      foldedTag(one.tag) === foldedTag(tag) &&
      (one.target.id === id || JSON.stringify(one.target.anchor) === key),
  );
  return held?.tag ?? null;
}

function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

function invalid(what: string, advice: string): Problem {
  return new Problem('decision-invalid', what, advice);
}
