import { isValue } from '../../text/numbers.ts'

/**
 * Where a table of loose cells begins and ends, seen from the texts of the drafts alone:
 *
 *     Tabel 15 Budgettaire gevolgen …      caption
 *     2021 · 2022 · 2023                   header: [headerStart, rowsStart)
 *     Verplichtingen · 14 · 13 · 16        rows: a label and one value a column, until `end`
 */
export interface Grid {
  caption: number
  /** True when the first header cell stands above the labels: "Omschrijving", "(bedragen x € 1.000)". */
  corner: boolean
  headerStart: number
  rowsStart: number
  /** One past the last draft of the table. */
  end: number
  /** The row inside the table that does not have one value a column; null when all fit. */
  misfit: { label: string; values: number; columns: number } | null
}

/** `"Tabel 15 Tabel Budgettaire …"`: the marker, then the title. */
export const CAPTION = /^Tabel\s+(\d+(?:\.\d+)*[a-z]?)(?:[.:]?\s+|[.:]?$)/u

const LONGEST_LABEL = 200

const YEAR = '(?:19|20)\\d\\d'
const HEADER_WORDS = [
  'realisatie',
  '(?:oorspronkelijk )?(?:vastgestelde|ontwerp-?)? ?begroting',
  'mutaties?',
  'stand',
  'verschil',
  'raming',
  'structureel',
  'totaal',
  'meerjarig',
].join('|')
const HEADER = new RegExp(`^(?:${YEAR}(?:\\s.{0,30})?|(?:${HEADER_WORDS})(?:[\\s(].{0,80})?)$`, 'iu')
const CORNER = /^(?:omschrijving|onderdeel|artikel(?:onderdeel)?|art\.|instrument|post|\(?\s?(?:bedragen|in)\s.{1,60})$/iu

const isCaption = (text: string): boolean => CAPTION.test(text)
const isLabel = (text: string): boolean => text !== '' && text.length <= LONGEST_LABEL && !isValue(text) && !isCaption(text)

/** First index from `start` whose text fails the test. */
function runEnd(texts: readonly string[], start: number, test: (text: string) => boolean): number {
  let at = start
  while (at < texts.length && test(texts[at] ?? '')) at += 1
  return at
}

/** A header word straight before a value is the label of the first row: "Stand ontwerpbegroting" under years. */
function headerEnd(texts: readonly string[], start: number): number {
  const end = runEnd(texts, start, (text) => HEADER.test(text))
  const last = texts[end - 1] ?? ''
  return end > start && isValue(texts[end] ?? '') && isLabel(last) ? end - 1 : end
}

interface Row {
  label: string
  values: number
  end: number
}

function readRow(texts: readonly string[], at: number): Row | null {
  const label = texts[at] ?? ''
  if (!isLabel(label)) return null
  const end = runEnd(texts, at + 1, isValue)
  return end === at + 1 ? null : { label, values: end - at - 1, end }
}

/** Rows that fit, from `at`; the index after them. */
function fittingRows(texts: readonly string[], at: number, columns: number): number {
  let end = at
  for (let row = readRow(texts, end); row?.values === columns; row = readRow(texts, end)) end = row.end
  return end
}

/** How many rows that do not fit may stand together inside a table. */
const MISFITS_TOGETHER = 8

/** A row that does not fit is a misfit when the table goes on after it; at the end of a table it is something else. */
function findMisfit(texts: readonly string[], at: number, columns: number): Grid['misfit'] {
  const first = readRow(texts, at)
  let next = first && readRow(texts, first.end)
  for (let skipped = 1; next && next.values !== columns && skipped < MISFITS_TOGETHER; skipped += 1) next = readRow(texts, next.end)
  return first && next?.values === columns ? { label: first.label, values: first.values, columns } : null
}

/** The table that starts at this draft; null when none does. Looks no further than the next caption. */
export function readGrid(texts: readonly string[], caption: number): Grid | null {
  if (!isCaption(texts[caption] ?? '')) return null
  const corner = CORNER.test(texts[caption + 1] ?? '')
  const headerStart = caption + (corner ? 2 : 1)
  const rowsStart = headerEnd(texts, headerStart)
  const columns = rowsStart - headerStart
  if (columns === 0) return null
  const end = fittingRows(texts, rowsStart, columns)
  const misfit = findMisfit(texts, end, columns)
  return end === rowsStart && !misfit ? null : { caption, corner, headerStart, rowsStart, end, misfit }
}
