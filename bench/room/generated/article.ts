import type { ReadDocument } from '../../../packages/core/src/model/document.ts';
import type { Entity, Mention, PlaceMention } from '../../../packages/core/src/model/entity.ts';
import type { Event } from '../../../packages/core/src/model/event.ts';
import type { Figure } from '../../../packages/core/src/model/figure.ts';
import { dayValue } from '../../../packages/core/src/model/calendar.ts';
import type { Span } from '../../../packages/core/src/model/span.ts';
import { ACTS, type Statement } from '../../../packages/core/src/model/statement.ts';
import type { TimeExpression } from '../../../packages/core/src/model/time.ts';
import { generator } from '../../../packages/testkit/src/generate/coverage.ts';
import { CIRCUMSTANCES, CLAIMS, SUBJECTS } from './lists.ts';
import { type Page, page } from './page.ts';
import {
  type City,
  FIRST_DAY,
  type Meeting,
  often,
  type Person,
  pick,
  type World,
} from './world.ts';

/** What is found in a made-up article; its text is put together with it, so that every span is right. */
export type Article = Pick<
  ReadDocument,
  | 'text'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'entities'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events'
> & { readonly outlet: string; readonly published: string; readonly title: string };

/** An article about the contacts of a day, with about as many statements as asked for. */
export function article(seed: number, told: World, statements: number): Article {
  const random = generator(seed * 7919 + 17);
  const desk = new Desk(random, told, Math.floor(random() * told.days));
  desk.headline(seed);
  while (desk.statements.length < statements) {
    if (random() < 0.07) desk.report();
    if (random() < 0.1) desk.count();
    desk.remark();
  }
  desk.ownLine();
  return desk.finish();
}

/** Puts one article together. */
class Desk {
  readonly statements: Statement[] = [];
  readonly #page: Page = page();
  readonly #random: () => number;
  readonly #world: World;
  readonly #day: number;
  readonly #outlet: string;
  readonly #cast: readonly Person[];
  readonly #lines: Span[] = [];
  readonly #entities = new Map<string, Entity>();
  readonly #mentions: Mention[] = [];
  readonly #places: PlaceMention[] = [];
  readonly #times: TimeExpression[] = [];
  readonly #figures: Figure[] = [];
  readonly #events: Event[] = [];
  #title = '';

  constructor(random: () => number, told: World, day: number) {
    this.#random = random;
    this.#world = told;
    this.#day = day;
    this.#outlet = often(random, told.outlets);
    this.#cast = [
      ...Array.from({ length: 6 }, () => often(random, told.people)),
      pick(random, told.passersBy),
    ];
  }

  headline(seed: number): void {
    const { name } = pick(this.#random, this.#world.cities);
    this.#title = `${name}: ${pick(this.#random, SUBJECTS)} ${pick(this.#random, CLAIMS)} (${seed})`;
    this.#page.put(this.#title);
    this.#end();
  }

  /** Somebody says something. */
  remark(): void {
    const random = this.#random;
    const index = this.statements.length;
    const person = pick(random, this.#cast);
    const said = `${pick(random, SUBJECTS)} ${pick(random, CLAIMS)} ${pick(random, CIRCUMSTANCES)}`;
    const direct = random() < 0.45;
    const form =
      random() < 0.75
        ? 'name'
        : random() < 0.6
          ? 'pronoun'
          : random() < 0.6
            ? 'description'
            : 'anonymous';
    const content: Span[] = [];
    let source: Span;
    let cue: Span;
    if (direct) {
      this.#page.put('“');
      content.push(this.#page.put(`${said.charAt(0).toUpperCase()}${said.slice(1)}`));
      this.#page.put(',” ');
      source = this.#speaker(person, form);
      this.#page.put(' ');
      cue = this.#page.put('said');
    } else {
      source = this.#speaker(person, form);
      this.#page.put(' ');
      cue = this.#page.put(
        pick(random, ['said', 'told reporters', 'insisted', 'warned', 'denied']),
      );
      this.#page.put(' that ');
      content.push(this.#page.put(said));
    }
    const at = random() < 0.3 ? this.#date(this.#day - Math.floor(random() * 4), ' on ') : null;
    this.#page.put('.');
    this.#end();
    const confidence = 0.35 + 0.65 * random();
    this.statements.push({
      id: `s${index + 1}`,
      type: direct ? 'direct' : random() < 0.1 ? 'mixed' : 'indirect',
      source: {
        ...source,
        form,
        entity: form === 'anonymous' ? null : this.#entity(person),
        metonym: false,
        onBehalfOf: null,
        anonymity: form === 'anonymous' ? { basis: null, reason: null } : null,
      },
      cue,
      content,
      quotes: direct ? content : [],
      act: often(random, ACTS),
      addressee: null,
      medium: null,
      relayedBy: null,
      saidAt: at,
      factuality: 'CT+',
      negated: random() < 0.02,
      condition: null,
      hedges: [],
      confidence: { statement: confidence, source: 0.9, cue: 0.95, content: 0.9 },
      basis: {
        foundBy: 'both',
        rule: 'generated',
        scores: null,
        speakerBy: form === 'anonymous' ? null : 'name',
      },
      parent: null,
    });
  }

  /** A contact of these days is told. */
  report(): void {
    const random = this.#random;
    const day = Math.min(
      this.#world.days - 1,
      Math.max(0, this.#day - 3 + Math.floor(random() * 6)),
    );
    const meeting = pick(random, this.#world.meetings[day] ?? []);
    const [one, two] = meeting.participants;
    this.#name(one);
    this.#page.put(' and ');
    this.#name(two);
    this.#page.put(' held ');
    const trigger = this.#page.put('talks');
    this.#page.put(' in ');
    this.#place(meeting.city);
    const time = random() < 0.92 ? this.#date(day, ' on ') : null;
    this.#page.put('.');
    this.#end();
    this.#event(meeting, trigger, time !== null, day > this.#day ? 'planned' : 'occurred');
  }

  /** A figure is given. */
  count(): void {
    const value = Math.floor(this.#random() * 400) + 2;
    this.#page.put('By the evening ');
    const start = this.#page.put(`${value} `).start;
    const noun = this.#page.put('people');
    const scope = this.#page.put(` in ${pick(this.#random, this.#world.cities).name}`);
    this.#page.put(' had been evacuated.');
    this.#end();
    this.#figures.push({
      start,
      end: noun.end,
      measure: 'evacuated',
      value,
      low: null,
      high: null,
      unit: 'person',
      noun,
      scope: { start: scope.start + 1, end: scope.end },
      asOf: null,
      cumulative: false,
      statement: null,
    });
  }

  /** What stands under every article of the outlet. */
  ownLine(): void {
    this.#page.put(`Sign up for the evening letter of ${this.#outlet}, said the editor.`);
    this.#end();
  }

  finish(): Article {
    return {
      text: this.#page.text(),
      passages: this.#lines.map((line, at) => ({
        ...line,
        kind: at === 0 ? 'headline' : 'paragraph',
        postedAt: null,
      })),
      sentences: this.#lines,
      times: this.#times,
      entities: [...this.#entities.values()],
      mentions: this.#mentions,
      places: this.#places,
      figures: this.#figures,
      statements: this.statements,
      events: this.#events,
      outlet: this.#outlet,
      published: dayValue(FIRST_DAY + this.#day),
      title: this.#title,
    };
  }

  #end(): void {
    this.#lines.push(this.#page.end());
  }

  #entity({ type, name, family, office }: Person): string {
    const known = this.#entities.get(name);
    if (known !== undefined) return known.id;
    const id = `e${this.#entities.size + 1}`;
    this.#entities.set(name, { id, type, name, aliases: [family], country: null, roles: [office] });
    return id;
  }

  #name(person: Person): Span {
    const first = !this.#entities.has(person.name);
    const entity = this.#entity(person);
    const span = this.#page.put(first ? person.name : person.family);
    this.#mentions.push({ ...span, entity, form: 'name' });
    return span;
  }

  #speaker(person: Person, form: 'name' | 'pronoun' | 'description' | 'anonymous'): Span {
    if (form === 'name') return this.#name(person);
    if (form === 'anonymous') return this.#page.put('a person close to the talks');
    const entity = this.#entity(person);
    const span = this.#page.put(form === 'pronoun' ? 'they' : `the ${person.office}`);
    this.#mentions.push({ ...span, entity, form });
    return span;
  }

  #place({ name, geonames, lat, lon, country }: City): string {
    const known = this.#entities.get(`place ${name}`);
    const id = known?.id ?? `e${this.#entities.size + 1}`;
    if (known === undefined)
      this.#entities.set(`place ${name}`, {
        id,
        type: 'place',
        name,
        aliases: [],
        country,
        roles: [],
      });
    const span = this.#page.put(name);
    this.#mentions.push({ ...span, entity: id, form: 'name' });
    this.#places.push({ ...span, entity: id, geonames, lat, lon, country, precision: 'city' });
    return id;
  }

  #date(day: number, before: string): Span {
    this.#page.put(before);
    const from = dayValue(FIRST_DAY + day);
    const span = this.#page.put(from);
    const to = dayValue(FIRST_DAY + day + 1);
    this.#times.push({ ...span, type: 'DATE', value: from, mod: null, from, to, reference: null });
    return span;
  }

  #event(meeting: Meeting, trigger: Span, dated: boolean, status: Event['status']): void {
    const time = this.#times.length - 1;
    const { from = null, to = null } = dated ? (this.#times[time] ?? {}) : {};
    this.#events.push({
      id: `v${this.#events.length + 1}`,
      type: 'CONSULT',
      mode: meeting.mode,
      status,
      participants: meeting.participants.map((person) => ({
        entity: this.#entity(person),
        role: 'actor',
      })),
      when: dated ? { from, to, precision: 'day', time } : null,
      where: { entity: this.#places.at(-1)?.entity ?? '' },
      repeated: false,
      trigger,
      statements: [],
    });
  }
}
