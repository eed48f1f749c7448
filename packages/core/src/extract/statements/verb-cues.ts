import type { Candidate, Scene } from './candidate.ts';
import { complementOf, type Complement } from './complement.ts';
import {
  afterAttribution,
  endsClause,
  joinPieces,
  leftContent,
  rightContent,
  trailingContent,
} from './content.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { subjectAfter, subjectBefore, type Subject } from './subject.ts';
import { verbGroups, type VerbGroup } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** All attributions that the verbs of one sentence give. */
export function verbCandidates(scene: Scene): Candidate[] {
  const { words, range } = scene;
  const found: Candidate[] = [];
  const subjects: TokenRange[] = [];
  let floor = range.from;
  for (const group of verbGroups(words, range)) {
    const recent = found.slice(-MOST_RECENT);
    const candidate = fromVerb(scene, group, sharedSubject(recent, subjects, group), floor, recent);
    const subject = subjectBefore(words, group, range.from);
    if (subject.kind === 'own' && group.form === 'finite') subjects.push(subject.phrase);
    if (subject.kind === 'own' && group.form === 'finite') adoptSubject(found, subject.phrase);
    if (candidate === null) continue;
    found.push(candidate);
    if (candidate.content.some((piece) => piece.to <= candidate.cue.from)) floor = candidate.cue.to;
  }
  return found;
}

/** How many earlier attributions of a sentence are looked at. */
const MOST_RECENT = 8;

/** "Dismissing the idea, Putin said": a participle ahead of its subject takes the first that follows. */
function adoptSubject(found: Candidate[], subject: TokenRange): void {
  for (const [index, candidate] of found.entries()) {
    if (
      candidate.source === null &&
      candidate.group?.form === 'participle' &&
      candidate.content.every((piece) => piece.to <= subject.from)
    )
      found[index] = { ...candidate, source: subject };
  }
}

/** Whose verb it is when it has no subject of its own: the last speaker's once his words are over, else the last subject's. */
function sharedSubject(
  found: readonly Candidate[],
  subjects: readonly TokenRange[],
  group: VerbGroup,
): TokenRange | null {
  const speaker = found.findLast(
    (candidate) =>
      candidate.source !== null &&
      candidate.content.every((piece) => piece.to <= group.from) &&
      !found.some((other) => other !== candidate && holds(other, candidate)),
  );
  const last = subjects.at(-1);
  if (speaker?.source != null) {
    const over = Math.max(speaker.cue.to, ...speaker.content.map((piece) => piece.to));
    return last !== undefined && last.from >= over ? last : speaker.source;
  }
  return (group.form === 'participle' ? subjects[0] : subjects.at(-1)) ?? null;
}

function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.content.some((piece) => piece.from <= inner.cue.from && inner.cue.to <= piece.to);
}

/** One verb with all that its rules look at. */
interface Occurrence {
  readonly scene: Scene;
  readonly group: VerbGroup;
  readonly lemma: string;
  readonly complement: Complement;
  readonly subject: Subject;
  /** The subject it shares where it has none of its own. */
  readonly shared: TokenRange | null;
  /** Words before this token belong to earlier attributions of the sentence. */
  readonly floor: number;
  readonly found: readonly Candidate[];
  readonly isCue: (token: number) => boolean;
}

/** Orders of speaker, verb and words, tried in turn: the first that fits is taken. */
const ORDERS = [inverted, trailing, leading];

function fromVerb(
  scene: Scene,
  group: VerbGroup,
  shared: TokenRange | null,
  floor: number,
  found: readonly Candidate[],
): Candidate | null {
  const { words, range, lexicon } = scene;
  const complement = complementOf(words, group, range.to);
  const occurrence: Occurrence = {
    scene,
    group,
    lemma: phrasal(tokenAt(words, group.head)?.lemma ?? '', complement.particle),
    complement,
    subject: subjectBefore(words, group, range.from),
    shared,
    floor,
    found,
    isCue: (token) => lexicon.isSpeech(tokenAt(words, token)?.lemma ?? ''),
  };
  for (const order of ORDERS) {
    const candidate = order(occurrence);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** "turn down", "point out": a verb with its particle is another verb. */
function phrasal(lemma: string, particle: string | null): string {
  return particle === null ? lemma : `${lemma} ${particle}`;
}

type Parts = Pick<Candidate, 'rule' | 'source' | 'cue' | 'content' | 'complement'>;

function candidateOf({ scene, group, lemma, complement }: Occurrence, parts: Parts): Candidate {
  return {
    ...parts,
    lemma,
    group,
    addressee: complement.addressee,
    medium: complement.medium,
    sentence: scene.index,
  };
}

/** `…," said X`. */
function inverted(occurrence: Occurrence): Candidate | null {
  const { scene, group, floor, isCue } = occurrence;
  const source = invertedSubject(scene, group);
  if (source === null) return null;
  const left = leftContent(scene, group.from, floor);
  if (left === null) return null;
  if (!scene.words.quoted[left.to - 1] && !(endsClause(scene, source.to) && names(scene, source)))
    return null;
  return candidateOf(occurrence, {
    rule: 'inverted',
    source,
    cue: { from: group.from, to: group.to },
    content: joinPieces(left, afterAttribution(scene, source.to, isCue)),
    complement: 'none',
  });
}

/** Whether a phrase can be a speaker after its verb where no quotation says so: a name, or somebody's office. */
function names({ words }: Scene, phrase: TokenRange): boolean {
  const proper = words.tokens.slice(phrase.from, phrase.to).some((token) => token.pos === 'PROPN');
  return proper || hasRoleNoun(words, phrase);
}

/** How many tokens behind a quotation its speaker and verb may stand. */
const TRAILING_REACH = 8;

/** `…," X said` and "…, X said". */
function trailing(occurrence: Occurrence): Candidate | null {
  const { scene, group, complement, subject, floor, found, isCue } = occurrence;
  if (subject.kind !== 'own') return null;
  const { words } = scene;
  const reported = found.some(
    (other) =>
      other.complement === 'quote' &&
      other.content.some(
        ({ to }) => to >= group.from - TRAILING_REACH && to <= group.from && words.quoted[to - 1],
      ),
  );
  if (reported) return null;
  const left = trailingContent(scene, group, subject.phrase, complement, floor);
  if (left === null) return null;
  const resumes = verbGroups(words, left).length === 0;
  return candidateOf(occurrence, {
    rule: 'trailing',
    source: subject.phrase,
    cue: { from: group.from, to: group.to },
    content: joinPieces(
      left,
      afterAttribution(scene, group.to, isCue, resumes, opensSubordinate(scene, left)),
    ),
    complement: 'none',
  });
}

/** "too early to tell who did it": telling is knowing here. */
function isKnowing({ group, lemma, complement }: Occurrence): boolean {
  return group.form === 'infinitive' && lemma === 'tell' && complement.kind === 'wh';
}

/** "refused to say whether": the refusal is the statement, saying is not another. */
function isDeclined({ group, found }: Occurrence): boolean {
  return (
    group.form === 'infinitive' &&
    found.some(({ content }) => content.some(({ from }) => from === group.from - 1))
  );
}

/** "does not want to be named" says how the speaker is to be quoted, not what he wants. */
function staysUnnamed({ scene, complement }: Occurrence): boolean {
  const words = [0, 1, 2, 3]
    .map((offset) => lowerAt(scene.words, complement.at + offset))
    .join(' ');
  return /^(not )?(to )?be (named|identified|quoted|cited)/.test(words);
}

/** "If the gates open, he said, the war is over": the words before are only half of what is said. */
function opensSubordinate({ words }: Scene, left: TokenRange): boolean {
  return /^(if|when|because|although|though|unless|until|once|since|while|as)$/.test(
    lowerAt(words, left.from),
  );
}

const RULE_OF_SUBJECT = {
  own: 'subject-verb-complement',
  relative: 'relative',
  shared: 'shared-subject',
  none: 'no-subject',
} as const;

/** "X said that …", "…, saying that …", "who said …". */
function leading(occurrence: Occurrence): Candidate | null {
  const { scene, group, lemma, complement, subject, shared, isCue } = occurrence;
  if (complement.kind === 'none') return null;
  const listed = scene.lexicon.accepts(lemma, complement.kind, group);
  if (!listed && !introduces(scene, complement)) return null;
  if (!stands(scene, group, subject, complement, shared)) return null;
  if (isKnowing(occurrence) || isDeclined(occurrence) || staysUnnamed(occurrence)) return null;
  const content = rightContent(scene, complement, isCue);
  if (content === null) return null;
  const own = subject.kind === 'own' || subject.kind === 'relative' ? subject.phrase : null;
  return candidateOf(occurrence, {
    rule: RULE_OF_SUBJECT[subject.kind],
    source: subject.kind === 'shared' ? shared : own,
    cue: { from: group.from, to: complement.cueEnd },
    content: [subject.kind === 'relative' ? endOfRelative(scene, content) : content],
    complement: complement.kind,
  });
}

/** Verb forms that attribute only in some surroundings. */
function stands(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  complement: Complement,
  shared: TokenRange | null,
): boolean {
  const { words, range } = scene;
  const before = tokenAt(words, group.from - 1);
  const reported =
    complement.kind === 'quote' || complement.kind === 'clause' || complement.kind === 'wh';
  if (group.form === 'infinitive')
    return reported && scene.lexicon.isSpeech(tokenAt(words, group.head)?.lemma ?? '');
  if (
    group.form === 'participle' &&
    before !== undefined &&
    /^(of|for|from|with|about|on|at|to|against|over|into|through|despite|without|as|than|like|toward|towards)$/.test(
      before.lower,
    )
  )
    return false;
  if (group.form === 'participle' && before?.pos === 'VERB') return false;
  if (group.from === range.from && lowerAt(words, group.head) === 'asked') return false;
  if (subject.kind === 'none' && !reported && !group.passive) return false;
  if (subject.kind === 'own') {
    if (isBareNumber(scene, subject.phrase) && complement.kind !== 'quote') return false;
    if (tokenAt(words, subject.phrase.from - 1)?.lower === 'than') return false;
  }
  return subject.kind !== 'shared' || shared === null || !isBareNumber(scene, shared);
}

function isBareNumber(scene: Scene, phrase: TokenRange): boolean {
  return scene.words.tokens
    .slice(phrase.from, phrase.to)
    .every((token) => token.pos === 'NUM' || token.pos === 'DET');
}

/** ", who said he would, left": the relative clause ends where the main verb follows its comma. */
function endOfRelative(scene: Scene, content: TokenRange): TokenRange {
  const { words } = scene;
  for (let at = content.from + 1; at < content.to - 1; at += 1) {
    if (lowerAt(words, at) !== ',' || words.quoted[at]) continue;
    const pos = tokenAt(words, at + 1)?.pos;
    if (pos === 'AUX' || (pos === 'VERB' && !lowerAt(words, at + 1).endsWith('ing')))
      return { from: content.from, to: at };
  }
  return content;
}

/** `X roared: "Go home."`: a comma or colon before a quotation that begins a sentence is certain, whatever the verb. */
function introduces(scene: Scene, complement: Complement): boolean {
  const { words } = scene;
  if (complement.kind !== 'quote' || !/^[,:]$/.test(lowerAt(words, complement.at - 1)))
    return false;
  const first = words.tokens
    .slice(complement.at, complement.at + 3)
    .find((token) => /^[\p{L}\p{N}]/u.test(token.text));
  return first !== undefined && /^\p{Lu}/u.test(first.text);
}

function invertedSubject(scene: Scene, group: VerbGroup): TokenRange | null {
  const { words, range } = scene;
  const before = group.from - 1;
  const afterMark =
    before >= 0 &&
    (words.quoted[before] ||
      /^[,—–-]$/.test(lowerAt(words, before)) ||
      /^(so|thus)$/.test(lowerAt(words, before)));
  if (!afterMark && group.from !== range.from) return null;
  if (group.from === range.from && !scene.words.quoted[before]) return null;
  const lemma = tokenAt(words, group.head)?.lemma ?? '';
  if (!scene.lexicon.inverts(lemma) || group.form === 'participle') return null;
  return subjectAfter(words, group, range.to);
}
