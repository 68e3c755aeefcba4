import { join } from 'node:path'
import type { AnchorLedger } from '../anchors/ledger.ts'
import type { Document } from '../collections/schema/document.ts'
import { label } from '../seed/read-seed.ts'
import type { Seed } from '../seed/seed.ts'
import type { SeedProblem } from '../seed/seed-error.ts'
import type { Withdrawal } from '../seed/seed-schema.ts'
import { withdrawnRanges } from '../seed/withdrawn.ts'
import { findWords } from '../text/find-words.ts'

/** A text as it was read now, with the ledger of anchors as it was published before. */
export interface ReadWithdrawals {
  /** The folder with seeds. */
  folder: string
  seed: Seed
  document: Document
  anchors: AnchorLedger
  published: AnchorLedger | null
}

const problem = (
  { folder, seed }: ReadWithdrawals,
  index: number,
  says: string,
  write: string,
): SeedProblem => ({
  file: label(join(folder, seed.id, 'seed.yaml')),
  line: null,
  column: null,
  says: `withdrawn.${index}: ${says}`,
  found: foundIn(seed.meta.withdrawn[index]),
  write,
})

const foundIn = (ruling: Withdrawal | undefined): string | null =>
  ruling?.rows ? `rows: [${ruling.rows.join(', ')}]` : `words: ${ruling?.words}`

/** Whether this ruling took its words out of the text and the ledger in an earlier run. */
const wasCarriedOut = ({ date, reason }: Withdrawal, { anchors }: ReadWithdrawals): boolean =>
  Object.values(anchors.anchors).some(({ withdrawn = [] }) =>
    withdrawn.some((notice) => notice.date === date && notice.reason === reason),
  )

const stoodInLedger = ({ words }: Withdrawal, { published }: ReadWithdrawals): boolean =>
  words !== undefined &&
  Object.values(published?.anchors ?? {}).some((anchor) => findWords(anchor.words, words).length > 0)

function matchesNothing(ruling: Withdrawal, index: number, read: ReadWithdrawals): SeedProblem[] {
  if (withdrawnRanges(read.seed.text, ruling).length > 0) return []
  if (ruling.rows) {
    const rows = read.seed.text.split('\n').length
    return [
      problem(read, index, 'These rows have no words.', `rows: [first, last]   # text.txt has ${rows} rows`),
    ]
  }
  if (stoodInLedger(ruling, read) || wasCarriedOut(ruling, read)) return []
  const write = 'words: whole words as they stand in text.txt, or in a tombstone of this document; or rows'
  return [problem(read, index, 'These words occur nowhere in text.txt and in no tombstone.', write)]
}

/** All strings inside a value, each with its path: 'title', 'blocks.3.text'. */
function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, path === '' ? key : `${path}.${key}`)
}

function stillPublic({ words }: Withdrawal, index: number, read: ReadWithdrawals): SeedProblem[] {
  if (words === undefined) return []
  const texts = [...textsIn(read.document), ...textsIn(read.anchors, 'anchors')]
  const places = texts.filter(([, text]) => findWords(text, words).length > 0).map(([path]) => path)
  if (places.length === 0) return []
  const where = places.slice(0, 3).join(', ')
  return [
    problem(
      read,
      index,
      `These words would still be public, in ${where}.`,
      'other words in that key of seed.yaml, or rows that hold all of the words',
    ),
  ]
}

/**
 * Reports withdrawals that match nothing, and withdrawn words that would still be published with the
 * document.
 */
export const checkWithdrawn = (read: ReadWithdrawals): SeedProblem[] =>
  read.seed.meta.withdrawn.flatMap((ruling, index) => [
    ...matchesNothing(ruling, index, read),
    ...stillPublic(ruling, index, read),
  ])
