import { defineConfig } from 'vitest/config'

/**
 * `code` needs nothing but the sources; `site` builds the site once and opens it in a real browser. The tests
 * of the code change nothing that others see, so a worker loads the sources once for all of its files.
 */
export default defineConfig({
  test: {
    slowTestThreshold: 15_000,
    projects: [
      {
        test: {
          name: 'code',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          setupFiles: ['test/support/own-environment.ts'],
          testTimeout: 30_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
