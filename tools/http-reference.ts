/** The reference of the HTTP API, as Markdown, from its OpenAPI document. */

/** As much of an OpenAPI 3.1 document as the reference tells of. */
export interface OpenApi {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>> | undefined;
  readonly components?:
    { readonly schemas?: Readonly<Record<string, Schema>> | undefined } | undefined;
}

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly default?: unknown;
}

const HEAD = `<!-- Made by tools/generate-api.ts from the routes: do not edit. -->

# The HTTP API

\`rapporteur serve DOSSIER\` answers under \`/api/v1\`; the same as an OpenAPI 3.1 document is at \`/api/v1/openapi.json\` and in
[openapi.json](openapi.json). [The reading room](../guide/reading-room.md#from-programs) tells how to ask it.

- Answers are JSON. Offsets (\`start\`, \`end\`) are Unicode code points into the text of a revision.
- Lists have \`items\` and \`next\`: ask again with \`after\` set to it for the page that follows; null ends the list.
- An answer has an \`ETag\`: with \`If-None-Match\` it is \`304\` until the dossier changes. \`X-Dossier-Version\` is another after each change.
- What writes needs the header \`X-Rapporteur: 1\`.
- A failure is \`{"error": {"code", "message", "advice", "parameter"?}}\`; [errors](errors.md#the-reading-room) lists the codes.
`;

export function httpReference({ paths = {}, components }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'Other'))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag);
    return [
      `## ${tag}`,
      ...own.map(({ path, method, operation }) => operationText(path, method, operation)),
    ].join('\n\n');
  });
  const schemas = Object.entries(components?.schemas ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => schemaText(name, schema));
  return `${[HEAD, ...sections, '## What answers are made of', ...schemas].join('\n\n')}\n`;
}

function operationText(path: string, method: string, operation: Operation): string {
  const { summary = '', description, parameters = [], requestBody, responses } = operation;
  const taken = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `Takes \`${type}\`: ${typeOf(schema)}`,
  );
  const given = Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, { description: what, content }]) => {
      const types = Object.entries(content ?? {}).map(([type, { schema }]) =>
        type === 'application/json' ? typeOf(schema) : `\`${type}\`, ${typeOf(schema)}`,
      );
      return `Answers \`${status}\`: ${types.length > 0 ? types.join(' or ') : what}`;
    });
  return [
    `### \`${method.toUpperCase()} ${path}\``,
    `${summary}.`,
    ...(description === undefined ? [] : [description]),
    ...(parameters.length === 0 ? [] : [parameterTable(parameters)]),
    [...taken, ...given].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map(({ name, required = false, schema, in: place }) => {
    const needed = place === 'path' ? ', in the path' : required ? ', required' : '';
    const usual = schema.default === undefined ? '' : `; ${String(schema.default)} by default`;
    return `| \`${name}\` | ${typeOf(schema)}${needed}${usual} | ${cell(schema.description ?? '')} |`;
  });
  return ['| parameter | is | |', '| --- | --- | --- |', ...rows].join('\n');
}

function schemaText(name: string, schema: Schema): string {
  const { description, properties } = schema;
  const rows = Object.entries(properties ?? {}).map(
    ([field, value]) =>
      `| \`${field}\`${schema.required?.includes(field) === true ? '' : '?'} | ${typeOf(value)} | ${cell(value.description ?? '')} |`,
  );
  const fields =
    rows.length === 0 ? [] : [['| field | is | |', '| --- | --- | --- |', ...rows].join('\n')];
  const plain = rows.length === 0 ? [`${typeOf({ ...schema, description: '' })}`] : [];
  return [
    `### ${name}`,
    ...(description === undefined ? [] : [description]),
    ...plain,
    ...fields,
  ].join('\n\n');
}

/** A schema in a few words; those with a name are links. */
function typeOf(schema: Schema): string {
  const {
    $ref,
    const: constant,
    enum: values,
    items,
    anyOf,
    oneOf,
    allOf,
    type,
    properties,
  } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (constant !== undefined) return `\`${String(constant)}\``;
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(', ');
  const several = anyOf ?? oneOf ?? allOf;
  if (several !== undefined) return several.map(typeOf).join(' or ');
  if (items !== undefined) return `list of ${typeOf(items)}`;
  if (properties !== undefined) {
    const required = new Set(schema.required);
    const fields = Object.keys(properties).map(
      (name) => `\`${name}\`${required.has(name) ? '' : '?'}`,
    );
    return `object of ${fields.join(', ')}`;
  }
  return typeof type === 'string' ? type : (type?.join(' or ') ?? 'anything');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
