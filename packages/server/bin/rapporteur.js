#!/usr/bin/env node
// Checks the runtime before anything that an old one cannot parse is loaded; hence its plain words.
import module from 'module'; // without "node:", which an old one does not know

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  process.stderr.write(
    'rapporteur needs Node.js ' +
      NEEDED +
      ' or later; this is Node.js ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').\nInstall a newer one from https://nodejs.org, or run it through npx in a project that has node@24.\n',
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache();
  import('../src/cli/main.ts').then(function (cli) {
    return cli.main(process.argv.slice(2));
  });
}
