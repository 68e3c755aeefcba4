import type { LedgerRule } from '../diagnostics.ts'
import type { ItemMarker, Line } from '../lines/line.ts'

export interface NoteOpening {
  number: number
  /** "4", "iv": as printed. */
  label: string
  wordsAt: number
}

/** Rows that belong together, before it is known what they are. */
export interface Group {
  role: 'text' | 'note' | 'table' | 'furniture' | 'chapter'
  lines: Line[]
  /** Text groups: the bullet or number that opens it. */
  marker: ItemMarker | null
  /** Note groups: the number, how it is printed, and where its words begin. */
  note: NoteOpening | null
  /** Furniture: the rule. */
  rule: LedgerRule | null
  /** A blank row, a page start or furniture stands before it. */
  detached: boolean
  /** Number of the page, counted from 0 by page starts. */
  page: number
  /** It stands among the notes at the foot of a page, or inside a sentence: text of a frame beside the running text. */
  float: boolean
  /** It stands in a box that its own title opened. */
  boxed?: boolean
}

export const words = (group: Group): string => group.lines.map((line) => line.text).join(' ')
export const lastLine = (group: Group): Line => group.lines[group.lines.length - 1] as Line

/** Sentence end, closing quotes and brackets, then note markers: "stelsel.5", "evaluatie.1, 2", "vangnet.XXII", "zorg.[1]". */
const FINISHED =
  /[.?!:;…][»”"’')\]]*(?:\d{1,3}(?:, ?\d{1,3})*|[IVXL]+(?:, ?[IVXL]+)*|(?:\[\d{1,3}\]){1,4}|[⁰¹²³⁴-⁹]{1,3})?$/

/** The words end as a sentence, an item or an introduction ends. */
export const finished = (text: string): boolean => FINISHED.test(text)

export const startsLower = (text: string): boolean => /^[(«‘“"']{0,2}\p{Ll}/u.test(text)
export const startsUpper = (text: string): boolean => /^[(«‘“"'*]{0,2}[\p{Lu}\d€]/u.test(text)

/** A web address that was cut at the line end: the next row goes on with it. */
export const urlCut = (text: string): boolean => /(?:https?:\/\/|www\.)\S*[-/_=&?]$/.test(text)
