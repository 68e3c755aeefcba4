import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CliError, systemCause } from '../cli-error.ts'
import { shown } from '../folders.ts'
import { type Added, addFile } from './add-file.ts'
import { doubtsOf, NEXT } from './doubts.ts'

/** A file of the folder, and what became of it. */
type Outcome = { file: string } & ({ added: Added } | { failed: string })

/** Files that operating systems leave in folders. */
const LEFT_BEHIND = new Set(['thumbs.db', 'desktop.ini'])

/** All files below a folder, sorted, without hidden and system files. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(/[/\\]/).some((name) => name.startsWith('.')))
    .filter((path) => !LEFT_BEHIND.has(path.toLowerCase()))
    .sort()
}

/**
 * Adds the files of a folder one after another; one that fails does not stop the others. Returns the exit
 * code.
 */
export async function addFolder(seeds: string, folder: string): Promise<number> {
  const files = filesIn(folder)
  if (files.length === 0) throw new CliError(`There are no files in ${shown(folder)}.`)
  console.log(`Adding ${files.length} ${files.length === 1 ? 'file' : 'files'} from ${shown(folder)}`)
  const outcomes: Outcome[] = []
  for (const [index, file] of files.entries()) {
    const outcome = await tryFile(seeds, folder, file)
    outcomes.push(outcome)
    console.log(`${`${index + 1}`.padStart(`${files.length}`.length)}/${files.length} ${outcomeRow(outcome)}`)
  }
  console.log(summary(outcomes))
  return outcomes.some((outcome) => 'failed' in outcome) ? 1 : 0
}

async function tryFile(seeds: string, folder: string, file: string): Promise<Outcome> {
  try {
    return { file, added: await addFile(seeds, join(folder, file)) }
  } catch (error) {
    return { file, failed: systemCause(error) ?? (error as Error).message }
  }
}

function outcomeRow(outcome: Outcome): string {
  if ('failed' in outcome) return `${outcome.file}: FAILED`
  const { folder, known, prepared } = outcome.added
  if (known) return `${outcome.file}: is in ${shown(folder)} already`
  return `${outcome.file}: ${shown(folder)}${prepared.pages ? `, ${prepared.pages} pages` : ''}`
}

const indented = (text: string): string => text.replaceAll('\n', '\n    ')

function summary(outcomes: readonly Outcome[]): string {
  const added = outcomes.flatMap((outcome) => ('added' in outcome ? [outcome.added] : []))
  const fresh = added.filter(({ known }) => !known)
  const failed = outcomes.flatMap((each) => ('failed' in each ? [each] : []))
  const doubts = fresh.flatMap(({ folder, prepared }) =>
    doubtsOf(prepared).map((doubt) => `  ${shown(folder)}: ${doubt}`),
  )
  const known = added.length - fresh.length
  return [
    `\nAdded ${fresh.length}, there already ${known}, failed ${failed.length}.`,
    ...titled('Doubtful', doubts),
    ...titled(
      'Failed, and nothing was written for them',
      failed.map(({ file, failed: message }) => `  ${file}:\n    ${indented(message)}`),
    ),
    ...(fresh.length > 0 ? [`\n${NEXT('the seed.yaml of each')}`] : []),
  ].join('\n')
}

const titled = (title: string, rows: readonly string[]): string[] =>
  rows.length > 0 ? [`\n${title}:`, ...rows] : []
