import type { LedgerRule } from '../../diagnostics.ts'
import type { ItemMarker } from '../../lines/line.ts'
import type { GluedNumbers } from '../groups/glued-numbers.ts'
import type { RowTable } from '../tables/row-table.ts'

/** The number that opens a note. */
export interface NoteOpening {
  number: number
  /** "4", "iv": as printed. */
  label: string
  wordsAt: number
  /** Numbers of other notes whose words stand in this one: nothing tells where they begin. */
  also?: readonly number[]
}

/** The rows above the salutation of a letter. */
export interface Letterhead {
  /** All of them: those that stay text are no titles. */
  front: ReadonlySet<number>
  furniture: ReadonlySet<number>
  /** Values that stand apart from their label: the index of the value to that of "Datum" or "Betreft". */
  values: ReadonlyMap<number, number>
}

export const NO_LETTERHEAD: Letterhead = { front: new Set(), furniture: new Set(), values: new Map() }

/** The head of a paper of the States General. */
export interface Masthead {
  /** Rows that begin a block of their own. */
  opens: ReadonlySet<number>
  /** Those that are titles, whatever their words: "Nr. 291 MOTIE VAN HET LID WESTERVELD C.S." */
  titled: ReadonlySet<number>
  /** Those that are no titles. */
  untitled: ReadonlySet<number>
  /** "BRIEF VAN DE MINISTER …" under "Nr. 74" alone: the row to that of its number. */
  kinds: ReadonlyMap<number, number>
}

/** What rows are by their place in the whole text, one field an annotator; keyed by the index of the row. */
export interface RowFacts {
  /** Chapter numbers that sections carry: a lone "3" belongs to a chapter when "3.1" exists. */
  chapters: ReadonlySet<number>
  letterhead: Letterhead
  masthead: Masthead
  /** Rows of tables of contents, and the titles over them. */
  contents: ReadonlySet<number>
  contentsTitles: ReadonlySet<number>
  /** Rows of the text that are an entry of a table of contents. */
  listedTitles: ReadonlySet<number>
  pageNumbers: ReadonlySet<number>
  runningHeaders: ReadonlySet<number>
  marginNotes: ReadonlySet<number>
  /** Everything that is no part of the text, with the ledger rule for it. */
  furniture: ReadonlyMap<number, LedgerRule>
  /** It is known where this text has the numbers or the headers of its pages. */
  isPaged: boolean
  /** Rows that open an entry of a list of literature. */
  literature: ReadonlySet<number>
  chapterTitles: ReadonlyMap<number, { number: number; wordsAt: number }>
  /** Rows that hold only the number of the label on the row above them. */
  labelNumbers: ReadonlySet<number>
  /** Rows that hold only the number of the row after them. */
  loneNumbers: ReadonlyMap<number, ItemMarker>
  /**
   * Bullets that stand one under the other, and the rows of words that belong to them; null goes on with the
   * bullet above.
   */
  stackedBullets: ReadonlyMap<number, ItemMarker | null>
  endnotes: ReadonlyMap<number, NoteOpening>
  /** Where the text has numbers as note markers have them. */
  glued: GluedNumbers
  /** Rows that by their number open a note: they are in a series with marked ones. */
  noteRows: ReadonlyMap<number, Omit<NoteOpening, 'label'> & { atFoot: boolean }>
  /** Tables in rows of text, by each of their rows. */
  tables: ReadonlyMap<number, RowTable>
  /** Rows with a name beside their text, and where in the row the text begins. */
  besideLabels: ReadonlyMap<number, number>
  /** Rows that hold parts of several columns: each is a block of its own. */
  printedRows: ReadonlySet<number>
  /** Rows that begin a block whatever stands before them. */
  openings: ReadonlySet<number>
  /** Rows that go on with one further up: values of a letterhead, the kind of a paper. */
  values: ReadonlyMap<number, number>
  /** Rows that open a title (true) or none (false), whatever their words; of the others the words decide. */
  titles: ReadonlyMap<number, boolean>
}
