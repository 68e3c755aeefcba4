/**
 * Divides the texts of a volume's records over files. Consecutive texts share a file, so that there are few;
 * files are small, since only a few results are shown. Each document has files of its own, so that they stay
 * the same when another one changes.
 */
import type { Indexed } from '../index/indexed.ts'
import type { SearchRecord } from '../index/record.ts'
import { toStored } from './stored.ts'

/** Letters in a file. A single text may have more. */
const FILE = 4000

/** The content of each file, and the number of records in it. */
export const textFiles = (indexed: readonly Indexed[]): { content: string; records: number }[] =>
  runsOf(indexed).map((run) => ({ content: JSON.stringify(run.map(toStored)), records: run.length }))

function runsOf(indexed: readonly Indexed[]): Indexed[][] {
  const runs: Indexed[][] = []
  let room = 0
  for (const each of indexed) {
    const last = runs.at(-1)?.at(-1)
    room -= each.record.text.length
    if (room < 0 || !last || !mayShareFile(last.record, each.record)) {
      runs.push([])
      room = FILE - each.record.text.length
    }
    runs.at(-1)?.push(each)
  }
  return runs
}

/** Records of one document, or pages of collections, may share a file. */
const mayShareFile = (a: SearchRecord, b: SearchRecord): boolean =>
  a.document?.id === b.document?.id || (a.type === 'entry' && b.type === 'entry')
