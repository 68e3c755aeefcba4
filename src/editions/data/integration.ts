import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Library } from '../../claims/library.ts'
import { dataFiles } from './data.ts'

/** After the pages: writes data version 1 to `<outDir>/data/v1/`. */
export default function publicData(load: () => Library): AstroIntegration {
  let base = '/'
  return {
    name: 'public-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = dataFiles(load(), { base })
        const folder = join(fileURLToPath(dir), 'data', 'v1')
        for (const [path, text] of files) writeNew(join(folder, path), text)
        logger.info(`${files.size} files`)
      },
    },
  }
}

function writeNew(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
