import type { Evidence, EvidenceLine } from '../evidence.ts'
import type { Found } from '../proposal.ts'

/** What proposals are read from. */
export interface Source {
  text: string
  evidence: Evidence
  /** Properties of the file: Title, Author, Subject. */
  properties: Readonly<Record<string, string>>
  /** Its words are full of reading errors. */
  damaged?: boolean
}

/** A row with its words and its place in text.txt. */
export interface StatedRow {
  text: string
  page: number
  /** From 1, in text.txt. */
  row: number
  line: EvidenceLine
}

export interface Stated {
  rows: StatedRow[]
  first: StatedRow[]
  last: StatedRow[]
  pages: number
  properties: Source['properties']
  damaged: boolean
}

/** The rows of a paper; `first` and `last` are those of its first and last page with words. */
export function stated({ text, evidence, properties, damaged = false }: Source): Stated {
  let [row, at] = [1, 0]
  const rows = evidence.lines.map((line) => {
    row += text.slice(at, line.start).split('\n').length - 1
    at = line.start
    return { text: text.slice(line.start, line.end), page: line.page, row, line }
  })
  const pageOf = (page: number | undefined): StatedRow[] => rows.filter((each) => each.page === page)
  return {
    rows,
    first: pageOf(rows[0]?.page),
    last: pageOf(rows.at(-1)?.page),
    pages: evidence.pages.length,
    properties,
    damaged,
  }
}

export const foundAt = (value: string, { page, row }: StatedRow): Found => ({ value, page, row })

/** The rows of a page as they go on under one name, joined. */
export function sameBlock(rows: readonly StatedRow[], first: StatedRow): string {
  const of = first.line.role?.of
  const own = of ? rows.filter(({ line }) => line.role?.of === of) : [first]
  return own.map(({ text }) => text).join(' ')
}

export const isKind = ({ line }: StatedRow, ...kinds: string[]): boolean =>
  kinds.includes(line.role?.kind ?? '')
