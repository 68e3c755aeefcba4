import { bulletMarker, LONE_BULLET, mayBeItem } from '../../lines/item-marker.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

/** "2.1", and as councils count "5.b.1". */
const SECTION = /^(\d{1,2}(?:\.\d{1,2})+|\d{1,2}\.[a-z](?:\.\d{1,2})?)\.?$/
const DECIMAL = /^(\d{1,3})\.?$/
/** How many in a row prove that lone numbers belong to the rows after them. */
const PROVEN = 2

interface Lone {
  line: Line
  next: Line
  style: 'section' | 'decimal'
}

function styleOf(text: string): Lone['style'] | null {
  if (SECTION.test(text)) return 'section'
  return DECIMAL.test(text) ? 'decimal' : null
}

const opensWords = (line: Line): boolean => !line.formFeed && /^[«“‘"(]?\p{Lu}\p{L}/u.test(line.text)

/** A number on its row and words with a capital on the next. */
function candidates(filled: readonly Line[], isTaken: (line: Line) => boolean): Lone[] {
  return filled.flatMap((line, i) => {
    const next = filled[i + 1]
    const style = styleOf(line.text)
    if (!style || !next || isTaken(line) || isTaken(next) || !opensWords(next)) return []
    return [{ line, next, style }]
  })
}

const numberOf = ({ line }: Lone): number => Number.parseInt(line.text, 10)

/**
 * Numbers with a full stop, and bare ones that have the row after them directly below: "12\nKunt u aangeven
 * …?"
 */
const certain = ({ line, next }: Lone): boolean =>
  line.text.endsWith('.') || (next.index === line.index + 1 && /[?]$/.test(next.text))

/** A bullet on a row of its own, over its words; a dash that may be an empty cell stands between words. */
const DASH = /^[-–o]$/
const isWords = (line: Line | undefined): boolean => line !== undefined && mayBeItem(line.text)

const isBullet = (line: Line, before: Line | undefined, next: Line): boolean =>
  LONE_BULLET.test(line.text) || (DASH.test(line.text) && isWords(before) && isWords(next))

function glyphs(filled: readonly Line[]): [number, ItemMarker][] {
  return filled.flatMap((line, i): [number, ItemMarker][] => {
    const next = filled[i + 1]
    if (!next || next.index > line.index + 2 || next.formFeed || !isBullet(line, filled[i - 1], next))
      return []
    if (LONE_BULLET.test(next.text)) return []
    return [[line.index, bulletMarker(line.text, next.start)]]
  })
}

/** Those that count up by one, with at least one neighbour. */
function counted(found: readonly Lone[]): Lone[] {
  let open: Lone[] = []
  const runs: Lone[][] = []
  for (const lone of found) {
    if (numberOf(lone) !== numberOf(open.at(-1) ?? lone) + 1 || !open.length) {
      open = []
      runs.push(open)
    }
    open.push(lone)
  }
  return runs.filter((run) => run.length >= PROVEN && numberOf(run[0] as Lone) === 1).flat()
}

/** An agenda has parts with letters, "5.b", alone on their row or before their words. */
const AGENDA = /^\d{1,2}\.[a-z](?:\.\d{1,2})?(?:\s|$)/
const PARTS = 2
/** Points of an agenda may be passed over. */
const GAP = 3
const TITLE = 80

/** The points of an agenda whose numbers stand alone over their titles: they count up. */
function points(found: readonly Lone[], filled: readonly Line[]): Lone[] {
  if (filled.filter(({ text }) => AGENDA.test(text)).length < PARTS) return []
  let last = 0
  return found.filter((lone) => {
    const number = numberOf(lone)
    const isNext = number > last && number <= last + GAP && lone.next.text.length < TITLE
    if (isNext) last = number
    return isNext
  })
}

/**
 * Rows that hold only a number, "2.1" or "14.", which belongs to the words in the next row: the index of the
 * number's row to the marker.
 */
export function loneNumbers(
  { lines }: Pick<PrintedText, 'lines'>,
  { pageNumbers, contents, labelNumbers }: Pick<RowFacts, 'pageNumbers' | 'contents' | 'labelNumbers'>,
): RowFacts['loneNumbers'] {
  const filled = lines.filter((line) => line.text !== '')
  const isTaken = ({ index }: Line): boolean =>
    pageNumbers.has(index) || contents.has(index) || labelNumbers.has(index)
  const found = candidates(filled, isTaken)
  const sections = found.filter(({ style }) => style === 'section')
  const decimals = counted(found.filter((lone) => lone.style === 'decimal' && certain(lone)))
  const agenda = points(
    found.filter((lone) => lone.style === 'decimal' && !certain(lone)),
    filled,
  )
  const numbers = [...sections, ...decimals].map(({ line, next, style }): [number, ItemMarker] => {
    const label = line.text.endsWith('.') || style === 'section' ? line.text : `${line.text}.`
    return [line.index, { style, label, ordinal: Number.parseInt(label, 10), wordsAt: next.start }]
  })
  const titles = agenda.map((lone): [number, ItemMarker] => {
    const { line, next } = lone
    const ordinal = numberOf(lone)
    return [line.index, { style: 'chapter', label: line.text, ordinal, wordsAt: next.start }]
  })
  return new Map([...glyphs(filled), ...numbers, ...titles])
}
