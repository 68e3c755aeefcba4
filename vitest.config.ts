import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * `code` needs nothing but the sources; `site` builds the site once and opens it in a real browser. The tests
 * of the code change nothing that others see, so a worker loads the sources once for all of its files; those of
 * the site share a browser in the same way.
 */
/** The many short files of `code` come last: no worker has nothing to do while another is in a long one. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { site = [], code = [] } = Object.groupBy(await super.sort(files), ({ project }) => project.name)
    return [...site, ...code]
  }
}

export default defineConfig({
  test: {
    slowTestThreshold: 15_000,
    sequence: { sequencer: LongFirst },
    // As for a command: a thread that reads a PDF takes half as long to begin.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '.cache/node') },
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
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
})
