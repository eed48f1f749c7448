/** What this page needs of an OpenAPI 3.1 document. */
export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
}

interface RawOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly RawParameter[];
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: {
    readonly enum?: readonly unknown[];
    readonly items?: { readonly enum?: readonly unknown[] };
    readonly default?: unknown;
    readonly description?: string;
  };
}

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly description: string;
  readonly allowed: readonly string[];
  readonly byDefault: string | null;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation, under its tag, in the order of the document. */
export function operationsByTag({ paths }: OpenApi): ReadonlyMap<string, readonly Operation[]> {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const raw = methods[method];
      return raw === undefined ? [] : [operationOf(method, path, raw)];
    }),
  );
  return Map.groupBy(operations, ({ tag }) => tag);
}

/** The command that asks it, with what is required to be filled in. */
export function curlOf({ method, path, parameters }: Operation, origin: string): string {
  const query = parameters
    .filter((parameter) => parameter.place === 'query' && parameter.required)
    .map(({ name }) => `${name}=…`)
    .join('&');
  const url = `'${origin}${path}${query === '' ? '' : `?${query}`}'`;
  if (method === 'get') return `curl ${url}`;
  const body = method === 'post' ? ` -H 'content-type: application/json' -d '{…}'` : '';
  return `curl -X ${method.toUpperCase()} -H 'x-rapporteur: 1'${body} ${url}`;
}

function operationOf(method: string, path: string, raw: RawOperation): Operation {
  return {
    id: raw.operationId ?? `${method} ${path}`,
    method,
    path,
    tag: raw.tags?.[0] ?? 'Other',
    summary: raw.summary ?? '',
    description: raw.description ?? '',
    parameters: (raw.parameters ?? []).map(parameterOf),
  };
}

function parameterOf({ name, in: place, required, description, schema }: RawParameter): Parameter {
  return {
    name,
    place,
    required: required === true,
    description: description ?? schema?.description ?? '',
    allowed: (schema?.enum ?? schema?.items?.enum ?? []).map(String),
    byDefault: schema?.default === undefined ? null : String(schema.default),
  };
}
