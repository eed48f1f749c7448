import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'docs/**/*.test.ts'],
    testTimeout: 20_000,
    // A missing snapshot is a failure, here as in CI: nothing expected is ever written by a run.
    update: 'none',
    reporters: ['default', './tools/closing-line-reporter.ts'],
  },
});

export default config;
