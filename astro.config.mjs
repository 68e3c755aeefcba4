import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import keepProgram from './src/cli/program/keep.ts'
import refreshPages from './src/cli/program/refresh.ts'
import newerNotice from './src/editions/page/integration.ts'

const root = import.meta.dirname
const seeds = resolve(root, process.env.SEEDS ?? 'seeds')

/** Where the site will stand, from seeds/site.yaml; an address that is no address is reported when the content is read. */
function address() {
  const file = resolve(seeds, 'site.yaml')
  const stated = existsSync(file) ? parse(readFileSync(file, 'utf8'))?.address : null
  return typeof stated === 'string' && URL.canParse(stated) ? new URL(stated) : null
}

/** The workbench at /lab/<id>/, in development only: it is not in any build. */
const lab = {
  name: 'lab',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({ pattern: '/lab/[id]', entrypoint: './src/components/lab/Lab.astro' })
    },
  },
}

/** Scripts fetch nothing ahead: what is asked for later comes when it is asked for, also in a copy that is on no server. */
const nothingAhead = {
  name: 'nothing-ahead',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
}

/** Every page of a library names these files: what is in them is told by their digest alone. */
const SHORT_NAMES = {
  assets: { assetFileNames: '_astro/[hash][extname]' },
  client: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
}

const url = address()

export default defineConfig({
  output: 'static',
  site: url?.origin,
  base: url?.pathname ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [lab, newerNotice(), keepProgram(process.env.KEEP_PROGRAM), refreshPages()],
  // Scripts and styles are always files of their own: the Content-Security-Policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { output: SHORT_NAMES.assets } },
    environments: { client: { build: { rolldownOptions: { output: SHORT_NAMES.client } } } },
    plugins: [nothingAhead],
  },
})
