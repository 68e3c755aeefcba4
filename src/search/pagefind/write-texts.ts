/**
 * The texts of the records of a volume, some that stand after one another in a file: few files, and small
 * ones, since of what is found a few texts are shown. Those of a document are in files of their own, so that
 * they stay as they are when another one changes.
 */
import type { Indexed } from '../index/indexed.ts'
import type { SearchRecord } from '../index/record.ts'
import { toStored } from './stored.ts'

/** Letters in a file; a single text may have more. */
const FILE = 4000

/** What each file holds, and how many records that are. */
export const textFiles = (indexed: readonly Indexed[]): { content: string; records: number }[] =>
  runsOf(indexed).map((run) => ({ content: JSON.stringify(run.map(toStored)), records: run.length }))

function runsOf(indexed: readonly Indexed[]): Indexed[][] {
  const runs: Indexed[][] = []
  let room = 0
  for (const each of indexed) {
    const last = runs.at(-1)?.at(-1)
    room -= each.record.text.length
    if (room < 0 || !last || !areTogether(last.record, each.record)) {
      runs.push([])
      room = FILE - each.record.text.length
    }
    runs.at(-1)?.push(each)
  }
  return runs
}

/** Of one document, or pages of collections. */
const areTogether = (a: SearchRecord, b: SearchRecord): boolean =>
  a.document?.id === b.document?.id || (a.type === 'entry' && b.type === 'entry')
