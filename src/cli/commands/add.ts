import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readText } from '../../seed/read-text.ts'
import { SeedError } from '../../seed/seed-error.ts'
import { idFault } from '../../seed/seed-schema.ts'
import { CliError } from '../cli-error.ts'
import { readFolders, shown } from '../folders.ts'
import { proposeYaml } from '../propose.ts'
import { discard, stage, takePlace } from '../swap.ts'

/** `add <file> [--id <id>]`: a new folder in seeds/ with the text, and a seed.yaml for a person to complete. */
export function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { id: { type: 'string' } },
    allowPositionals: true,
  })
  const file = positionals[0]
  if (file === undefined || positionals.length > 1)
    throw new CliError('Say which text file to add: npm run add <file>')
  if (!existsSync(file)) throw new CliError(`${file} does not exist.`)
  const source = readText(file, file)
  if ('says' in source) throw new SeedError([source])
  const folder = newFolder(values.id ?? idFrom(file))
  writeSeed(file, folder, proposeYaml(source.text))
  console.log(whatNext(folder))
  return 0
}

/** Folder for a new seed, which may not be there yet. */
function newFolder(id: string): string {
  const folder = join(readFolders().seeds, id)
  const fault = idFault(id)
  if (fault)
    throw new CliError(`“${id}” cannot be an id: ${fault} Choose one: npm run add <file> -- --id <id>`)
  if (existsSync(folder))
    throw new CliError(`${shown(folder)} exists already. Choose another id: npm run add <file> -- --id <id>`)
  return folder
}

/** `Kamerbrief Café 2023.txt` → `kamerbrief-cafe-2023` */
export const idFrom = (file: string): string =>
  basename(file, extname(file))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Both files or neither: they are written aside and put in place together. */
function writeSeed(file: string, folder: string, yaml: string): void {
  const swap = stage(folder)
  try {
    copyFileSync(file, join(swap.staged, 'text.txt'))
    writeFileSync(join(swap.staged, 'seed.yaml'), yaml)
    takePlace(swap)
  } catch (error) {
    discard(swap)
    throw error
  }
}

const whatNext = (folder: string): string => `Added ${shown(folder)}/ with text.txt and a proposed seed.yaml.
Next:
  1. Complete ${shown(join(folder, 'seed.yaml'))}: title and kind are guesses, null means not known.
  2. npm run ingest   reads it into content/; look at the new files there
  3. npm run check    lists what was doubtful
  4. npm start        shows the site`
