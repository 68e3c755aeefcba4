/**
 * The same texts through Starlight, in a folder of its own that is thrown away: what another program of the
 * kind takes for them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measured, type Ran } from './process-tree.ts'

const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' }

const CONFIG = `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  integrations: [starlight({ title: 'Proef', sidebar: [{ label: 'Stukken', items: [{ autogenerate: { directory: 'stukken' } }] }] })],
})
`
const COLLECTIONS = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

export async function installStarlight(folder: string): Promise<void> {
  mkdirSync(join(folder, 'src/content/docs/stukken'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: PACKAGES }))
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG)
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS)
  const npm = await measured(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline'],
    process.env,
    folder,
  )
  if (npm.code !== 0) throw new Error(`Starlight could not be installed:\n${npm.output}`)
}

/** The Markdown that ingest wrote, with the front matter that Starlight knows; and a cold build of it. */
export async function runStarlight(folder: string, content: string): Promise<Ran> {
  for (const name of readdirSync(join(content, 'documents')).filter((each) => each.endsWith('.md'))) {
    const markdown = readFileSync(join(content, 'documents', name), 'utf-8')
    const title = /^title: (.*)$/m.exec(markdown)?.[1] ?? name
    const body = markdown.replace(/^---\n.*?\n---\n/s, '')
    writeFileSync(join(folder, 'src/content/docs/stukken', name), `---\ntitle: ${title}\n---\n${body}`)
  }
  return measured(
    join(folder, 'node_modules/.bin/astro'),
    ['build'],
    { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    folder,
  )
}
