import { PERSONAL, SUBORDINATORS } from '../../languages/en/speakers.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import {
  firstNameFrom,
  namesBefore,
  sectionStart,
  tokenFrom,
  type Settled,
  type SpeakerContext,
} from './speaker-context.ts';
import { standingOfName, type Standing } from './name-standing.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { isPossessive } from './source-phrase.ts';
import { lowerAt, tokenAt } from './words.ts';

/** Words that stand for somebody; `entity` is null for somebody who stays unnamed. */
export interface Reference {
  readonly start: number;
  readonly entity: string | null;
  readonly standing: Standing;
}

/**
 * How much each way of standing makes somebody the one a pronoun goes back to: subjects before objects, as in
 * Lappin & Leass 1994; in news, who spoke last before anybody.
 */
const WEIGHTS: Readonly<Record<Standing, number>> = {
  speaker: 1.25,
  subject: 1,
  object: 0.45,
  owner: 0.4,
  quoted: 0.12,
};

/** What is left of a reference's weight a sentence later. */
const FADING = 0.55;
/** A sentence of quoted words lets others fade less. */
const QUOTED_FADING = 0.9;
/** How much it adds that somebody is spoken of in other sentences, too. */
const REPEATED = 0.3;
/** For somebody of whom the text does not let on whether "he" or "she" fits. */
const UNSURE = 0.6;
/** How much more the subject of the pronoun's own sentence weighs. */
const SAME_SENTENCE = 1.5;
/** What the subject of the sentence before weighs at the least. */
const TOPIC = 0.5;
/** How much of that others may weigh. */
const TOPIC_MARGIN = 0.75;
/** Longest clause before the main one, in tokens. */
const LONGEST_CLAUSE = 80;
/** How far back a pronoun may reach, in UTF-16 units. */
const REACH = 1200;
/** Of two that fit, the other must be this much behind. */
const MARGIN = 0.93;

/** Whom the text has been speaking of, for pronouns to go back to. Asked for places in text order. */
export class Discourse {
  readonly #context: SpeakerContext;
  /** Pronouns met so far, those that are no sources too, with whom they stand for. */
  readonly #pronouns: Reference[] = [];
  readonly #standings = new Map<number, Standing>();
  #next = 0;
  #quotedSentences: ReadonlySet<number> | null = null;

  constructor(context: SpeakerContext) {
    this.#context = context;
  }

  /** Whom a pronoun for a man or a woman means, or null where that is not clear. */
  person(at: Span, gender: 'male' | 'female', earlier: readonly Settled[]): string | null {
    this.#readPronouns(at.start, earlier);
    return this.#resolve(at, gender, earlier, null);
  }

  /** Whom of some people the text speaks of most at a place; null where it speaks of none of them, or of two alike. */
  foremost(
    offset: number,
    people: ReadonlySet<string>,
    earlier: readonly Settled[],
  ): string | null {
    this.#readPronouns(offset, earlier);
    const found = this.#weigh({ start: offset, end: offset }, earlier, (id) => people.has(id));
    found.delete(null);
    return best(found);
  }

  /**
   * Whom the sentences right before a place are about: their subject or speaker, nobody else nearly as much.
   * @param apart somebody who is told of in the same words, and left out of account.
   */
  topic(
    offset: number,
    earlier: readonly Settled[],
    fits: (entity: string) => boolean,
    apart: string | null,
  ): string | null {
    this.#readPronouns(offset, earlier);
    const { entities } = this.#context;
    const at = { start: offset, end: offset };
    const found = this.#weigh(
      at,
      earlier,
      (id) => id !== apart && entities.get(id)?.type === 'person',
      false,
    );
    const [id, weight] = [...found].toSorted((a, b) => b[1] - a[1])[0] ?? [null, 0];
    if (id === null || weight < TOPIC || !fits(id) || this.#isSubjectBefore(offset, id))
      return null;
    const others = [...found].filter(([other]) => other !== id).map(([, one]) => one);
    return Math.max(0, ...others) <= weight * TOPIC_MARGIN ? id : null;
  }

  /** All that stands for somebody before a place, within reach of a pronoun. */
  mentioned(at: Span, earlier: readonly Settled[]): Reference[] {
    this.#readPronouns(at.start, earlier);
    return this.#references(at, earlier);
  }

  /** How much each person weighs at a place, the most being 1; the unnamed under null. */
  weights(
    at: Span,
    earlier: readonly Settled[],
    fits: (entity: string) => boolean,
  ): Map<string | null, number> {
    this.#readPronouns(at.start, earlier);
    const found = this.#weigh(at, earlier, (id) => this.#isPerson(id) && fits(id), false);
    const most = Math.max(0, ...found.values());
    return new Map([...found].map(([id, weight]) => [id, most === 0 ? 0 : weight / most]));
  }

  /** "Trump said that the nominee …": whoever a sentence names for its subject is told of by a pronoun from there on. */
  #isSubjectBefore(offset: number, id: string): boolean {
    const { tokens } = this.#context.words;
    const sentence = tokens[tokenFrom(this.#context, offset)]?.sentence;
    return namesBefore(this.#context, offset).some(
      (name) =>
        name.entity === id &&
        tokens[tokenFrom(this.#context, name.start)]?.sentence === sentence &&
        this.#nameStanding(name) === 'subject',
    );
  }

  /** Resolves the pronouns before an offset that are not yet, in order: each may go back to the one before. */
  #readPronouns(offset: number, earlier: readonly Settled[]): void {
    const { words } = this.#context;
    for (; this.#next < words.tokens.length; this.#next += 1) {
      const token = words.tokens[this.#next];
      if (token === undefined || token.start >= offset) break;
      const gender = PERSONAL[token.lower];
      if (gender === undefined || words.quoted[this.#next] === true) continue;
      const known = earlier.find(({ at }) => at.start === token.start);
      const entity =
        known === undefined
          ? this.#resolve(token, gender, earlier, this.#barred(this.#next))
          : (known.speaker.entities[0] ?? null);
      this.#pronouns.push({ start: token.start, entity, standing: this.#standing(this.#next) });
    }
  }

  /** "Trump attacked him": whom an object cannot mean, the subject of its own clause. */
  #barred(at: number): string | null {
    const { words } = this.#context;
    const token = tokenAt(words, at);
    if (token === undefined || (token.lower !== 'him' && token.lower !== 'her')) return null;
    if (token.lower === 'her' && /^(?:NOUN|ADJ|PROPN)$/.test(tokenAt(words, at + 1)?.pos ?? ''))
      return null;
    const before = this.#references(token, []).findLast(
      ({ start, standing }) =>
        standing === 'subject' &&
        words.tokens[tokenFrom(this.#context, start)]?.sentence === token.sentence,
    );
    return before?.entity ?? null;
  }

  #standing(at: number): Standing {
    const lower = lowerAt(this.#context.words, at);
    if (/^(?:his|her|hers)$/.test(lower)) return 'owner';
    return /^(?:he|she)/.test(lower) ? 'subject' : 'object';
  }

  #resolve(
    at: Span,
    gender: 'male' | 'female',
    earlier: readonly Settled[],
    barred: string | null,
  ): string | null {
    const ahead = this.#announced(at, gender);
    if (ahead !== null) return ahead;
    const { genders } = this.#context;
    const found = this.#weigh(at, earlier, (id) => {
      if (id === barred || !this.#isPerson(id)) return false;
      const known = genders.get(id);
      return known === undefined || known === gender;
    });
    return best(found);
  }

  /** "As he welcomed them, Scott …": the subject that follows the clause which a pronoun opens. */
  #announced(at: Span, gender: 'male' | 'female'): string | null {
    const { words, names, entities, genders } = this.#context;
    const index = tokenFrom(this.#context, at.start);
    const sentence = tokenAt(words, index)?.sentence;
    let opening = index;
    while (opening > 0 && index - opening < 5 && tokenAt(words, opening - 1)?.sentence === sentence)
      opening -= 1;
    if (!SUBORDINATORS.has(lowerAt(words, opening)) || index === opening) return null;
    if (
      firstNameFrom(this.#context, tokenAt(words, opening)?.start ?? 0) !==
      firstNameFrom(this.#context, at.start)
    )
      return null;
    const name = names[firstNameFrom(this.#context, at.end)];
    if (name === undefined || name.start - at.end > 150) return null;
    const first = tokenFrom(this.#context, name.start);
    if (tokenAt(words, first)?.sentence !== sentence || this.#nameStanding(name) !== 'subject')
      return null;
    let comma = first - 1;
    while (comma > index && first - comma < 6 && lowerAt(words, comma) !== ',') comma -= 1;
    if (lowerAt(words, comma) !== ',' || words.quoted[comma] === true) return null;
    const known = genders.get(name.entity);
    const fits = entities.get(name.entity)?.type === 'person' && (known ?? gender) === gender;
    return fits ? name.entity : null;
  }

  /** How much each somebody weighs at a place; the unnamed under null. */
  #weigh(
    at: Span,
    earlier: readonly Settled[],
    fits: (entity: string) => boolean,
    gendered = true,
  ): Map<string | null, number> {
    const { words, genders } = this.#context;
    const here = tokenFrom(this.#context, at.start);
    const current = words.tokens[here]?.sentence ?? 0;
    const opening = this.#openingClause(here);
    const perSentence = new Map<string | null, Map<number, number>>();
    for (const { start, entity, standing } of this.#references(at, earlier)) {
      if (entity !== null && !fits(entity)) continue;
      const sentence = words.tokens[tokenFrom(this.#context, start)]?.sentence ?? 0;
      const own = perSentence.get(entity) ?? new Map<number, number>();
      const weight =
        WEIGHTS[standing] *
        (isNearest(sentence === current, standing) && start >= opening ? SAME_SENTENCE : 1);
      own.set(sentence, Math.max(own.get(sentence) ?? 0, weight));
      perSentence.set(entity, own);
    }
    const found = new Map<string | null, number>();
    for (const [entity, own] of perSentence) {
      let [sum, top] = [0, 0];
      for (const [from, most] of own) {
        const weight = most * this.#fading(from, current);
        sum += weight;
        top = Math.max(top, weight);
      }
      const named = entity !== null && this.#context.entities.has(entity);
      const unsure = gendered && named && !genders.has(entity) ? UNSURE : 1;
      found.set(entity, (top + (sum - top) * REPEATED) * unsure);
    }
    return found;
  }

  /** Where the clause ends that opens a sentence before its main one ("As Obama spoke, Trump …"); 0 where none does. */
  #openingClause(at: number): number {
    const { words } = this.#context;
    const sentence = tokenAt(words, at)?.sentence;
    let first = at;
    while (
      first > 0 &&
      at - first < LONGEST_CLAUSE &&
      tokenAt(words, first - 1)?.sentence === sentence
    )
      first -= 1;
    if (!SUBORDINATORS.has(lowerAt(words, first))) return 0;
    for (let comma = first + 1; comma < at; comma += 1)
      if (lowerAt(words, comma) === ',') return tokenAt(words, comma)?.start ?? 0;
    return 0;
  }

  #fading(from: number, to: number): number {
    let left = 1;
    for (let sentence = from; sentence < to && left > 0.01; sentence += 1)
      left *= this.#quoted.has(sentence) ? QUOTED_FADING : FADING;
    return left;
  }

  /** Sentences that hold nothing but quoted words. */
  get #quoted(): ReadonlySet<number> {
    if (this.#quotedSentences === null) {
      const open = new Set<number>();
      const all = new Set<number>();
      for (const [index, token] of this.#context.words.tokens.entries()) {
        all.add(token.sentence);
        if (this.#context.words.quoted[index] !== true && /\p{L}/u.test(token.text))
          open.add(token.sentence);
      }
      for (const sentence of open) all.delete(sentence);
      this.#quotedSentences = all;
    }
    return this.#quotedSentences;
  }

  /** All that stands for somebody within reach before a place. */
  #references(at: Span, earlier: readonly Settled[]): Reference[] {
    const floor = Math.max(sectionStart(this.#context, at.start), at.start - REACH);
    const found: Reference[] = [];
    for (const name of namesBefore(this.#context, at.start))
      if (name.start >= floor && name.end <= at.start)
        found.push({ start: name.start, entity: name.entity, standing: this.#nameStanding(name) });
    for (let index = this.#pronouns.length - 1; index >= 0; index -= 1) {
      const pronoun = this.#pronouns[index];
      if (pronoun === undefined || pronoun.start < floor) break;
      if (pronoun.start < at.start) found.push(pronoun);
    }
    for (const { speaker, at: place, singular } of earlier) {
      if (place.start < floor || place.end > at.start) continue;
      const [entity = null, more] = speaker.entities;
      // "I" is never "he".
      if (more !== undefined || speaker.by?.startsWith('first-person') === true) continue;
      const isSomebody =
        entity === null
          ? singular && speaker.form !== 'pronoun' && this.#describesSomebody(place, speaker.form)
          : this.#isPerson(entity);
      if (isSomebody) found.push({ start: place.start, entity, standing: this.#speaking(place) });
    }
    return found;
  }

  #isPerson(id: string): boolean {
    return (this.#context.entities.get(id) ?? this.#context.groups.get(id))?.type === 'person';
  }

  /** Whoever is only told of as the owner of words ("Trump's accusation") has not taken the floor. */
  #speaking(place: Span): Standing {
    const { words } = this.#context;
    const next = tokenFrom(this.#context, place.end);
    const owns = isPossessive(words, next) || isPossessive(words, next - 1);
    return owns || /^(?:his|her)$/.test(lowerAt(words, next - 1)) ? 'owner' : 'speaker';
  }

  /** A source that stays unnamed is somebody, not a report or a court. */
  #describesSomebody(place: Span, form: string): boolean {
    if (form === 'anonymous') return true;
    const from = tokenFrom(this.#context, place.start);
    return hasRoleNoun(this.#context.words, { from, to: tokenFrom(this.#context, place.end) });
  }

  #nameStanding(name: Mention): Standing {
    const known = this.#standings.get(name.start);
    if (known !== undefined) return known;
    const standing = standingOfName(this.#context, name);
    this.#standings.set(name.start, standing);
    return standing;
  }
}

/** Whether words are the subject of the pronoun's own sentence, or its speaker. */
function isNearest(same: boolean, standing: Standing): boolean {
  return same && (standing === 'subject' || standing === 'speaker');
}

/** Who weighs most, unless somebody else does nearly as much. */
function best(weights: ReadonlyMap<string | null, number>): string | null {
  let first: string | null = null;
  let most = 0;
  let second = 0;
  for (const [entity, weight] of weights) {
    if (weight > most) {
      second = most;
      most = weight;
      first = entity;
    } else if (weight > second) second = weight;
  }
  return most > 0.02 && second <= most * MARGIN ? first : null;
}
