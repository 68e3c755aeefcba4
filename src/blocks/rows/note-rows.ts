import { partition } from '../../text/partition.ts'
import { runsOf } from '../../text/runs.ts'
import { heaviestChain, type Link } from '../notes/heaviest-chain.ts'
import type { PrintedText } from '../printed-text.ts'
import { type NoteCandidate, noteCandidates } from './note-candidates.ts'
import type { RowFacts } from './row-facts.ts'

type Needs = 'glued' | 'furniture' | 'contents' | 'chapters' | 'chapterTitles'

/** What many notes begin with, and few sentences do behind a number. */
export const NOTE_WORDS = new RegExp(
  [
    String.raw`^(?:Kamerstuk|Zie\b|Tweede Kamer|Eerste Kamer|Handelingen|Aanhangsel|Bijlage bij|Idem`,
    String.raw`Ibid|Stb\.|Stcrt\.|TK |EK |https?:|www\.)`,
  ].join('|'),
)

/** Rows that a note takes at most before the next begins. */
const REACH = 15
/** What a candidate weighs: its number marked on its page, or further up; one beside it marked. */
const WEIGHT = { onPage: 3, above: 2, beside: 1, words: 1 }
/** Numbers that are passed over cost this much each; the first note is note 1. */
const COST = 0.4
const MOST_COST = 4
/** A text may be a part of another, and its notes begin further on. */
const MOST_FIRST = 1.5

interface Item extends Link {
  row: NoteCandidate
}

/**
 * Whether a number is marked between two offsets: in brackets where its own row has it so, else behind a
 * word; marks that were raised lose their brackets.
 */
function isMarked({ line, number }: NoteCandidate, from: number, glued: RowFacts['glued']): boolean {
  const forms = line.text.startsWith('[') ? [glued.bracketed, glued.plain] : [glued.plain]
  return forms.some((form) => {
    const places = form.get(number) ?? []
    const last = places[partition(places, (place) => place < line.start) - 1]
    return last !== undefined && last >= from
  })
}

/** Where the page of every candidate begins. */
function pageStarts(
  rows: readonly NoteCandidate[],
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
) {
  const starts = lines.filter((line) => layout.pageStart(line)).map(({ start }) => start)
  return rows.map(({ line }) => starts[partition(starts, (start) => start <= line.start) - 1] ?? 0)
}

/** The weight of every candidate by its own marker; 0 where there is none. */
function ownWeights(rows: readonly NoteCandidate[], text: PrintedText, glued: RowFacts['glued']): number[] {
  const starts = pageStarts(rows, text)
  return rows.map((row, i) => {
    if (row.isCell) return 0
    if (isMarked(row, starts[i] ?? 0, glued)) return WEIGHT.onPage
    return !row.isAlone && isMarked(row, 0, glued) ? WEIGHT.above : 0
  })
}

const isNear = (a: NoteCandidate, b: NoteCandidate | undefined): boolean =>
  b !== undefined &&
  a.page === b.page &&
  Math.abs(a.number - b.number) === 1 &&
  Math.sign(a.number - b.number) === Math.sign(a.line.index - b.line.index) &&
  Math.abs(a.line.index - b.line.index) <= REACH

/** So many notes of a series must be marked. */
const SHARE = 0.5

/**
 * Marks that are odd or lost: most of the notes that count up with it at the same foot of a page are marked.
 */
function besideMarked(rows: readonly NoteCandidate[], own: readonly number[]): Set<number> {
  const series = runsOf(rows.keys(), (before, i) => isNear(rows[i] as NoteCandidate, rows[before]))
  const isMostly = (all: readonly number[]): boolean =>
    all.length > 1 && all.filter((i) => (own[i] ?? 0) > 0).length >= SHARE * all.length
  return new Set(series.filter(isMostly).flat())
}

function weighed(rows: readonly NoteCandidate[], text: PrintedText, glued: RowFacts['glued']): Item[] {
  const own = ownWeights(rows, text, glued)
  const marked = besideMarked(rows, own)
  return rows.flatMap((row, i) => {
    const beside = marked.has(i) ? WEIGHT.beside : 0
    const weight = (own[i] ?? 0) || beside
    const words = NOTE_WORDS.test(text.source.slice(row.wordsAt, row.wordsAt + 30)) ? WEIGHT.words : 0
    const { start, end } = row.line
    return weight === 0
      ? []
      : [{ row, first: row.number, last: row.number, start, end, weight: weight + words + beside }]
  })
}

const passedOver = (before: Link | null, item: Link): number =>
  Math.min(before ? MOST_COST : MOST_FIRST, COST * (item.first - (before?.last ?? 0) - 1))

const weightOf = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0)

/** Notes that begin again at 1 on every page. */
const perPage = (items: readonly Item[]): Item[] =>
  [...Map.groupBy(items, ({ row }) => row.page).values()].flatMap((page) => {
    const chain = heaviestChain(page, passedOver)
    return chain[0]?.first === 1 ? chain : []
  })

/**
 * The rows that open a note, with the number and where its words begin. A number opens one when words above
 * carry it as a marker, or that of the note before or after it; of all those the rows count whose numbers go
 * up together, over the whole text or on each page. One number that stands wrong does not take the others
 * along.
 */
export function noteRows(text: PrintedText, found: Pick<RowFacts, Needs>): RowFacts['noteRows'] {
  if (!text.layout.wrapped) return new Map()
  const items = weighed(noteCandidates(text, found), text, found.glued)
  const [whole, paged] = [heaviestChain(items, passedOver), perPage(items)]
  const chain = weightOf(paged) > weightOf(whole) ? paged : whole
  return new Map(
    chain.map(({ row: { line, number, wordsAt, atFoot, also } }) => [
      line.index,
      { number, wordsAt, atFoot, ...(also && { also }) },
    ]),
  )
}
