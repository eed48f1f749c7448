import { createHash } from 'node:crypto';
import { identityMap } from '../../../packages/core/src/text/offset-map.ts';
import { prepareRecord } from '../../../packages/server/src/store/prepare-record.ts';
import type { DocumentRecord } from '../../../packages/server/src/store/record.ts';
import { decode } from '../../../packages/testkit/src/generate/plain-reader.ts';
import { article } from './article.ts';
import type { World } from './world.ts';

/** A made-up document, ready to be recorded. */
export function generatedRecord(seed: number, told: World, statements: number): DocumentRecord {
  const { outlet, published, title, ...facts } = article(seed, told, statements);
  const { text } = facts;
  const bytes = new TextEncoder().encode(text);
  const input = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${seed}`;
  const given = { url: input, outlet, published };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const by = 'option';
  return prepareRecord(
    { input, location: input, given, sha256, capturedAt: null },
    {
      ...facts,
      source: { input, bytes, mediaType: 'text/plain', charset: null, given },
      decoded: decode(bytes),
      toSource: identityMap(text.length),
      removed: [],
      blocks: [],
      metadata: {
        url: { kind: 'given', value: input, by },
        outlet: { kind: 'given', value: outlet, by },
        language: { kind: 'given', value: 'en', by },
        title: { kind: 'inferred', value: title, by: 'first-line', from: [] },
        authors: [],
        published: { kind: 'given', value: { value: published, precision: 'day' }, by },
      },
      tokens: [],
      names: [],
      namedEntities: [],
      genders: new Map(),
      quantities: [],
      tagged: null,
    },
    'generated-1',
  );
}
