import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Span } from '@rapporteur/core/model/span';
import type { Ranked, Ranker } from '@rapporteur/core/extract/statements/antecedents/ranker';
import { statementsBy } from '@rapporteur/core/extract/statements/stage';
import { taggingReader } from '@rapporteur/core/pipeline/read-document';
import { asSource } from '../corpus.ts';
import { attributedDocuments, type AttributedDocument, oracleTagger } from '../oracle.ts';
import { corpusOf, goldSpeakers, isNamedAt, type Item, spansIn } from '../speaker-gold.ts';

/** What a source was weighed against, and which antecedent is right. */
export interface Choice {
  readonly document: string;
  readonly kind: string;
  readonly antecedents: readonly Ranked[];
  readonly right: number;
  /** Whether the gold names somebody; if none of the antecedents is that, nobody is right. */
  readonly named: boolean;
}

/** The choices that the sources of a portion of the gold leave, in documents read with a ranker. */
export async function choicesOf(portion: string, ranker: Ranker): Promise<Choice[]> {
  const documents = attributedDocuments(corpusOf(portion));
  const gold = goldSpeakers(portion);
  const found: Choice[] = [];
  for (const id of new Set(gold.map((item) => item.id))) {
    const document = documents.get(id);
    if (document === undefined) throw new Error(`no document ${id}`);
    found.push(
      ...(await choicesIn(
        document,
        gold.filter((item) => item.id === id),
        ranker,
      )),
    );
  }
  return found;
}

async function choicesIn(
  document: AttributedDocument,
  items: readonly Item[],
  ranker: Ranker,
): Promise<Choice[]> {
  const asked: { at: Span; antecedents: readonly Ranked[] }[] = [];
  const read = await taggingReader(oracleTagger(document))(asSource(document));
  const recording = statementsBy((at, antecedents) => {
    asked.push({ at, antecedents });
    return ranker(at, antecedents);
  });
  const layers: ReadDocument = { ...read, ...recording.run(read) };
  const own = spansIn(document, layers);
  return items.flatMap((item) => {
    const cue = own(item.cue);
    const statement = layers.statements.find(
      (one) => one.cue !== null && one.cue.start < cue.end && cue.start < one.cue.end,
    );
    const source = statement?.source;
    const ask = asked.find(
      ({ at }) => source != null && at.start >= source.start && at.end <= source.end,
    );
    if (ask === undefined) return [];
    const speakers = item.speaker.map(own);
    const right = rightOf(layers, ask.antecedents, speakers);
    // Of "his campaign", "his" is asked for, and the gold has the campaign.
    const whole = source != null && ask.at.end >= source.end - 2;
    if (!whole && right === 0) return [];
    return [
      {
        document: item.id,
        kind: kindOf(ask.antecedents),
        antecedents: ask.antecedents,
        right,
        named: speakers.length > 0,
      },
    ];
  });
}

/** The antecedent that is all of the speakers, or most of them and nobody else; 0, nobody, where none is. */
function rightOf(
  layers: ReadDocument,
  antecedents: readonly Ranked[],
  speakers: readonly Span[],
): number {
  let [best, most] = [0, 0];
  for (const [index, { entities }] of antecedents.entries()) {
    const isHit = (id: string, span: Span): boolean =>
      layers.entities.some((entity) => entity.id === id && isNamedAt(layers, entity, span));
    const hits = speakers.filter((span) => entities.some((id) => isHit(id, span))).length;
    const wrong = entities.some((id) => !speakers.some((span) => isHit(id, span)));
    if (!wrong && hits > most) [best, most] = [index, hits];
  }
  return best;
}

function kindOf(antecedents: readonly Ranked[]): string {
  const names = Object.keys(antecedents[0]?.features ?? {});
  return names.find((name) => name.includes(': nobody'))?.split(':')[0] ?? '';
}
