import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'docs/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // In a real Chromium; the set-up runs only where some of these tests do.
        extends: true,
        test: {
          name: 'browser',
          include: ['packages/web/src/**/*.browser.test.ts'],
          globalSetup: ['packages/testkit/src/browser/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
    // Most of the long tests wait for processes and browsers of their own: two at a time on two processors, not one.
    maxWorkers: '100%',
    // A missing snapshot is a failure, here as in CI: nothing expected is ever written by a run.
    update: 'none',
    reporters: ['default', './tools/closing-line-reporter.ts'],
  },
});

export default config;
