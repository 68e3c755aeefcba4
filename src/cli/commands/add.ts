import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addFile } from '../add/add-file.ts'
import { addFolder } from '../add/add-folder.ts'
import { addTo } from '../add/add-to.ts'
import { doubtsOf, NEXT } from '../add/doubts.ts'
import { encodingDoubts } from '../add/encoding-doubts.ts'
import { CliError } from '../cli-error.ts'
import { readFolders, shown } from '../folders.ts'

/**
 * `add <file> [--id <id>]`: makes a folder in seeds/ with the file, its text, and a seed.yaml for a person to
 * complete. `add <file> --to <id>`: adds another file of an existing paper. `add <folder>`: adds every file
 * in it.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { id: { type: 'string' }, to: { type: 'string' } },
    allowPositionals: true,
  })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0)
    throw new CliError('Say which file or folder to add: npm run add <file or folder>')
  const { seeds } = readFolders()
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  if (isFolder && (values.id ?? values.to) !== undefined)
    throw new CliError('--id and --to are for one file, not for a folder.')
  if (isFolder) return addFolder(seeds, path)
  return values.to === undefined ? addOne(seeds, path, values.id) : addTo(seeds, path, values.to)
}

async function addOne(seeds: string, file: string, id: string | undefined): Promise<number> {
  const { folder, known, prepared } = await addFile(seeds, file, id)
  if (known) {
    console.log(`${file} is in ${shown(folder)}/ already: nothing was written.`)
    return 0
  }
  const files = [...Object.keys(prepared.files), 'and a proposed seed.yaml']
  console.log(`Added ${shown(folder)}/ with ${listed(files)}.`)
  const ofText = [...prepared.findings.map(({ message }) => message), ...encodingDoubts(prepared.text)]
  const doubts = prepared.pages ? doubtsOf(prepared) : ofText
  for (const doubt of doubts) console.log(`  doubtful: ${doubt}`)
  console.log(NEXT(shown(join(folder, 'seed.yaml'))))
  return 0
}

/** `['a', 'b', 'and c']` → "a, b and c" */
const listed = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, -1).join(', ')} ${names.at(-1)}` : names.join(' ')
