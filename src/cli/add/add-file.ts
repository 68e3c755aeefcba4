import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { idFault } from '../../seed/seed-schema.ts'
import { slug } from '../../text/slug.ts'
import { CliError } from '../cli-error.ts'
import { shown } from '../folders.ts'
import { knownFiles } from './known.ts'
import { type Prepared, prepare } from './prepared.ts'
import { writeSeed } from './write-seed.ts'

/** The result of adding a file. `known`: there is a seed of this file already, and nothing was written. */
export interface Added {
  folder: string
  known: boolean
  prepared: Prepared
}

/** `Kamerbrief Café 2023.pdf` → `kamerbrief-cafe-2023` */
const idFrom = (file: string): string => slug(basename(file, extname(file)))

/**
 * Makes a new seed of a file.
 * @throws SourceError, SeedError or CliError when that is not possible; nothing is written then
 */
export async function addFile(seeds: string, file: string, id?: string): Promise<Added> {
  if (!existsSync(file)) throw new CliError(`${file} does not exist.`)
  checkId(id ?? idFrom(file))
  const prepared = await prepare(file)
  const same = knownFiles(seeds).get(prepared.sha256)
  if (same !== undefined && (id === undefined || id === same))
    return { folder: join(seeds, same), known: true, prepared }
  const folder = newFolder(seeds, id ?? idFrom(file), file)
  writeSeed(folder, { ...prepared.files, 'seed.yaml': prepared.yaml })
  return { folder, known: false, prepared }
}

function checkId(id: string): void {
  const fault = idFault(id)
  if (fault)
    throw new CliError(`“${id}” cannot be an id: ${fault} Choose one: npm run add <file> -- --id <id>`)
}

/**
 * The folder for a new seed.
 * @throws CliError when it exists already
 */
function newFolder(seeds: string, id: string, file: string): string {
  const folder = join(seeds, id)
  if (existsSync(folder))
    throw new CliError(
      [
        `${shown(folder)} exists already, with another file.`,
        `  A newer file of the same paper: npm run add ${basename(file)} -- --to ${id}`,
        `  Another paper:                  npm run add ${basename(file)} -- --id <id>`,
      ].join('\n'),
    )
  return folder
}
