import { parseArgs } from 'node:util'
import { buildLibrary } from '../../pipeline.ts'
import { CliError } from '../cli-error.ts'
import { explainLine } from '../explain-line.ts'
import { readFolders } from '../folders.ts'
import { readFresh } from '../read-fresh.ts'

/** `explain <id>:<line>`: reads the seeds again and prints what became of one line. Writes nothing. */
export function run(args: string[]): number {
  const [place = '', ...others] = parseArgs({ args, allowPositionals: true }).positionals
  const [, id = '', line = ''] = /^(.+):(\d+)$/.exec(place) ?? []
  if (id === '' || others.length > 0)
    throw new CliError(
      'Say which line: npm run explain <id>:<line>, for example npm run explain kst-29538-350:12',
    )
  const { seeds, content } = readFresh(readFolders())
  const seed = seeds.find((each) => each.id === id)
  const document = content.documents.find((each) => each.id === id)
  if (!seed || !document)
    throw new CliError(
      `There is no seed ${id}. There are:\n${seeds.map((each) => `  ${each.id}`).join('\n')}`,
    )
  const rows = explainLine(seed, document, buildLibrary(content).links, Number(line))
  if (!rows) throw new CliError(`${id} has no line ${line}.`)
  console.log(rows.join('\n'))
  return 0
}
