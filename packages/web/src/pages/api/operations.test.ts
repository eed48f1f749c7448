import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { curlOf, operationsByTag, type OpenApi } from './operations.ts';

const openApi = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../../docs/reference/openapi.json'), 'utf8'),
) as OpenApi;
const operations = [...operationsByTag(openApi).values()].flat();

it('has every operation of the document once, each under a tag of its own choice', () => {
  const all = Object.values(openApi.paths).flatMap((methods) => Object.values(methods));
  expect(operations.map(({ id }) => id).toSorted()).toEqual(
    all.map(({ operationId }) => operationId).toSorted(),
  );
  expect(operationsByTag(openApi).has('Other')).toBe(false);
});

it('gives the command that asks it', () => {
  const of = (id: string) => operations.find((operation) => operation.id === id)!;
  expect(curlOf(of('overview'), 'http://127.0.0.1:4747')).toBe(
    "curl 'http://127.0.0.1:4747/api/v1/overview'",
  );
  expect(curlOf(of('search'), '')).toBe("curl '/api/v1/search?query=…'");
  expect(curlOf(of('decide'), '')).toContain("-X POST -H 'x-rapporteur: 1' -H 'content-type");
});
