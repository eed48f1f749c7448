import type { IConfiguration } from 'dependency-cruiser';

/**
 * The directions in which imports go, one rule each; `comment` says what to do instead.
 * Tests are free of them: they may put any two parts side by side.
 */

const CORE = 'packages/core/src/';
const SERVER = 'packages/server/src/';
const TESTS = '[.]test[.]tsx?$';
const STAGES = '(read|clean|segment|annotate|extract|link)';

type Rule = NonNullable<IConfiguration['forbidden']>[number];

const CORE_DIRECTIONS: readonly Rule[] = [
  {
    name: 'model-stands-alone',
    comment:
      'The model is what all others meet in: it imports nothing of the program. Move the type that you need into packages/core/src/model/.',
    severity: 'error',
    from: { path: `^${CORE}model/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^${CORE}model/` },
  },
  {
    name: 'text-knows-the-model-only',
    comment:
      'text/ (offset maps, slicing, tokens) imports the model and nothing else. What knows of stages or languages belongs in the stage that uses it.',
    severity: 'error',
    from: { path: `^${CORE}text/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^${CORE}(model|text)/` },
  },
  {
    name: 'languages-are-data',
    comment:
      'languages/ is word lists and patterns: it imports model and text only. Rules that use a list belong in the stage; hand the list over from there.',
    severity: 'error',
    from: { path: `^${CORE}languages/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^${CORE}(model|text|languages)/` },
  },
  {
    name: 'stages-never-import-one-another',
    comment:
      'Stages meet in the model: declare the layer in `needs` and let the earlier stage give it. A function that two stages share goes to text/, a list to languages/.',
    severity: 'error',
    from: { path: `^${CORE}${STAGES}/`, pathNot: TESTS },
    to: { path: `^${CORE}${STAGES}/`, pathNot: `^${CORE}$1/` },
  },
  {
    name: 'stages-know-model-text-and-languages',
    comment:
      'A stage imports model, text, languages and the contract in pipeline/stage.ts, nothing that stands above it. What it needs from outside comes in as a layer or in the source.',
    severity: 'error',
    from: { path: `^${CORE}${STAGES}/`, pathNot: TESTS },
    to: {
      path: '^packages/',
      pathNot: `^${CORE}((model|text|languages)/|${STAGES}/|pipeline/stage[.]ts$)`,
    },
  },
  {
    name: 'pipeline-stands-above-stages-only',
    comment:
      'pipeline/ puts stages in order: it imports stages, languages, model and text. What turns its result into output belongs in views/ or export/.',
    severity: 'error',
    from: { path: `^${CORE}pipeline/`, pathNot: TESTS },
    to: {
      path: '^packages/',
      pathNot: `^${CORE}(pipeline|model|text|languages|${STAGES.slice(1, -1)})/`,
    },
  },
  {
    name: 'views-show-the-model',
    comment:
      'Views are plain data made of the model: they import model and text. What they show has to be in the model; a format belongs in export/.',
    severity: 'error',
    from: { path: `^${CORE}views/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^${CORE}(views|model|text)/` },
  },
  {
    name: 'export-writes-views-and-model',
    comment:
      'Export turns views and model into formats: it imports views, model and text. It neither reads documents nor opens dossiers: take their content as a parameter.',
    severity: 'error',
    from: { path: `^${CORE}export/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^${CORE}(export|views|model|text)/` },
  },
  {
    name: 'core-runs-anywhere',
    comment:
      'core is pure TypeScript and runs in a browser as it runs in Node: no built-in module of Node. Do it in packages/server and hand the result over as a parameter.',
    severity: 'error',
    from: { path: `^${CORE}`, pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'zod-stays-in-schemas',
    comment:
      'Plain types and functions load without zod, so that the program starts fast. Put the schema into packages/core/src/model/schemas/ and import that only where foreign data comes in.',
    severity: 'error',
    from: { path: `^${CORE}`, pathNot: [TESTS, `^${CORE}model/schemas/`] },
    to: { path: ['(^|/)node_modules/zod/', `^${CORE}model/schemas/`] },
  },
];

const SERVER_DIRECTIONS: readonly Rule[] = [
  {
    name: 'store-knows-the-model-only',
    comment:
      "The store keeps what the model says: it imports core's model and text, and nothing else of the program. Logic over what is stored belongs in app/ or in core.",
    severity: 'error',
    from: { path: `^${SERVER}store/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^(${SERVER}store/|${CORE}(model|text)/)` },
  },
  {
    name: 'fetch-knows-the-model-only',
    comment:
      "fetch/ brings inputs in as sources: it imports core's model and text, and nothing else of the program. Reading what it brought belongs to core, by way of app/.",
    severity: 'error',
    from: { path: `^${SERVER}fetch/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^(${SERVER}fetch/|${CORE}(model|text)/)` },
  },
  {
    name: 'app-knows-interfaces-only',
    comment:
      'app/ says what is done, not with which parts: of fetch/ and store/ it imports types only (`import type`), and parts are handed in by compose.ts.',
    severity: 'error',
    from: { path: `^${SERVER}app/`, pathNot: TESTS },
    to: { path: `^${SERVER}(fetch|store)/`, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'app-stands-below-its-doors',
    comment:
      'app/ serves http/, cli/ and jobs/ alike and knows none of them, nor compose.ts. Give it an interface in app/ and let the door implement it.',
    severity: 'error',
    from: { path: `^${SERVER}app/`, pathNot: TESTS },
    to: { path: `^${SERVER}`, pathNot: `^${SERVER}(app|fetch|store)/` },
  },
  {
    name: 'only-compose-picks-parts',
    comment:
      'Which store and which fetcher are used is decided in packages/server/src/compose.ts alone. Import the type, and take the part as a parameter.',
    severity: 'error',
    from: { path: `^${SERVER}`, pathNot: [TESTS, `^${SERVER}(fetch/|store/|app/|compose[.]ts$)`] },
    to: { path: `^${SERVER}(fetch|store)/`, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-compose-picks-the-engine',
    comment:
      'Whether the trained model takes part is decided in packages/server/src/compose.ts alone, which loads it when it is wanted. Take the reader as a parameter.',
    severity: 'error',
    from: { path: `^${SERVER}`, pathNot: [TESTS, `^${SERVER}compose[.]ts$`] },
    to: { path: '^packages/engine/' },
  },
  {
    name: 'doors-go-through-app',
    comment:
      "http/, cli/ and jobs/ use app/, and core's model, text, views and export to show what it gives. Reading and linking are asked of app/, not of core's pipeline or stages.",
    severity: 'error',
    from: { path: `^${SERVER}(http|cli|jobs)/`, pathNot: TESTS },
    to: { path: `^${CORE}`, pathNot: `^${CORE}(model|text|views|export)/` },
  },
  {
    name: 'doors-never-import-one-another',
    comment:
      'http/, cli/ and jobs/ are doors to the same house: what two of them share belongs in app/.',
    severity: 'error',
    from: { path: `^${SERVER}(http|cli|jobs)/`, pathNot: TESTS },
    to: { path: `^${SERVER}(http|cli|jobs)/`, pathNot: `^${SERVER}$1/` },
  },
];

const PACKAGE_DIRECTIONS: readonly Rule[] = [
  {
    name: 'core-needs-no-other-package',
    comment:
      'core imports no other package of this workspace: they stand on it. Take what you need as a parameter, typed in the model.',
    severity: 'error',
    from: { path: `^${CORE}`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: '^packages/core/' },
  },
  {
    name: 'engine-knows-the-model-only',
    comment: "The engine labels tokens: it imports core's model and text, nothing else.",
    severity: 'error',
    from: { path: '^packages/engine/', pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^(packages/engine/|${CORE}(model|text)/)` },
  },
  {
    name: 'web-knows-model-text-and-views',
    comment:
      "The reading room runs in a browser: it imports core's model, text and views. Whatever else it needs it asks the server for, over HTTP.",
    severity: 'error',
    from: { path: '^packages/web/', pathNot: TESTS },
    to: { path: '^packages/', pathNot: `^(packages/web/|${CORE}(model|text|views)/)` },
  },
  {
    name: 'testkit-is-for-tests',
    comment:
      'Generators and contract suites are for tests and benches; the program does without. Move what it needs into the package that owns it.',
    severity: 'error',
    from: { path: '^packages/', pathNot: [TESTS, '^packages/testkit/'] },
    to: { path: '^packages/testkit/' },
  },
  {
    name: 'program-needs-no-tools',
    comment:
      'tools/ and bench/ work on the program; the program does without them. Move the function into the package that owns it.',
    severity: 'error',
    from: { path: '^packages/', pathNot: TESTS },
    to: { path: '^(tools|bench)/' },
  },
];

const HYGIENE: readonly Rule[] = [
  {
    name: 'no-cycles',
    comment:
      'Two files that import one another can only be understood together. Move what both need into a third, or turn one direction into `import type`.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-exist',
    comment: 'No file or package answers to this import. Install the package, or mend the path.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-are-declared',
    comment:
      'The package that imports a library names it in its own package.json, else it is missing once published: `npm install --workspace packages/…`.',
    severity: 'error',
    from: { path: '^packages/', pathNot: [TESTS, '^packages/testkit/', '/browser-tests/'] },
    to: {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
      dependencyTypesNot: ['type-only'],
    },
  },
];

const config: IConfiguration = {
  forbidden: [...CORE_DIRECTIONS, ...SERVER_DIRECTIONS, ...PACKAGE_DIRECTIONS, ...HYGIENE],
  options: {
    // swc reads TypeScript whatever compiler is installed, and sees `import type` too.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css', '.d.ts'],
    },
  },
};

export default config;
