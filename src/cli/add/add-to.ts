import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { label, readSettings } from '../../seed/read-seed.ts'
import { refuse } from '../../seed/seed-error.ts'
import type { SeedMeta } from '../../seed/seed-schema.ts'
import { SEED_SETTINGS } from '../../seed/settings.ts'
import { CliError } from '../cli-error.ts'
import { shown } from '../folders.ts'
import { type Prepared, prepare } from './prepared.ts'
import { isUpToDate, replaceReading } from './write-seed.ts'

/** Keys whose values in seed.yaml are compared with those of the new file. */
const COMPARED = ['title', 'date', 'issuer', 'reference', 'official'] as const

/**
 * Reads another file of an existing paper: its text and evidence replace the old ones, and seed.yaml stays.
 * The next ingest finds the paragraphs again by their words.
 */
export async function addTo(seeds: string, file: string, id: string): Promise<number> {
  const folder = join(seeds, id)
  if (!existsSync(join(folder, 'seed.yaml'))) throw new CliError(`There is no seed ${id} in ${shown(seeds)}.`)
  if (!existsSync(file)) throw new CliError(`${file} does not exist.`)
  const settings = readSettings(seeds, join(id, 'seed.yaml'), SEED_SETTINGS)
  if (Array.isArray(settings)) refuse(settings)
  const meta = (settings as { value: SeedMeta }).value
  const prepared = await prepare(file)
  if (isUpToDate(folder, prepared.files)) {
    console.log(`${shown(folder)}/ has this file already, read in the same way: nothing was written.`)
    return 0
  }
  replaceReading(folder, prepared.files)
  console.log(
    [`Read ${file} into ${shown(folder)}/; seed.yaml stayed as it was.`, ...toMend(meta, prepared)].join(
      '\n',
    ),
  )
  console.log(NEXT_TO(label(join(folder, 'seed.yaml'))))
  return 0
}

/** Rows about corrections that no longer match, and about facts that differ in the new file. */
function toMend(meta: SeedMeta, { text, meta: proposed }: Prepared): string[] {
  const lost = meta.corrections.filter(({ find }) => text.split(find).length !== 2)
  const other = COMPARED.filter((key) => proposed[key] && meta[key] && proposed[key] !== meta[key])
  return [
    ...lost.map(
      ({ find }) => `  correction “${find}” does not occur exactly once in the new text: mend or remove it`,
    ),
    ...other.map((key) => `  ${key} is “${meta[key]}” in seed.yaml; the new file gives “${proposed[key]}”`),
  ]
}

const NEXT_TO = (yaml: string): string => `Next:
  1. Look whether ${yaml} still holds: date, title, textDate.
  2. npm run ingest   finds the paragraphs again by their words, and says which are gone
  3. npm run check    lists what was doubtful`
