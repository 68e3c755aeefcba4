import type { Ruling } from '../../seed/ruling.ts'
import type { Seed } from '../../seed/seed.ts'
import { rowRanges } from '../../text/row-ranges.ts'
import type { Correct, Rule } from './protocol.ts'
import { ReviewError } from './review-error.ts'
import type { Entry } from './yaml-list.ts'

type Rows = readonly [number, number]

const reasonOf = (reason: string): string => {
  const plain = reason.replace(/\s+/gu, ' ').trim()
  if (plain === '') throw new ReviewError('Geef een reden: lezers zien die bij de plaats.')
  return plain
}

const textsOf = (text: string): string[] => rowRanges(text).map(([start, end]) => text.slice(start, end))

/** The rows of a choice, without blank rows at either end. */
function withoutBlankEnds(rows: readonly string[], [a, b]: Rows): [number, number] {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  const filled = rows.flatMap((row, index) =>
    index + 1 >= first && index + 1 <= last && row.trim() !== '' ? [index + 1] : [],
  )
  const [from, to] = [filled[0], filled.at(-1)]
  if (from === undefined || to === undefined) throw new ReviewError('In deze regels staan geen woorden.')
  return [from, to]
}

const FIRST_WORDS = /^\S+(?:\s+\S+){0,5}/u

/** The words by which a ruling recognises its row. */
const wordsOf = (row: string): string => FIRST_WORDS.exec(row.trim())?.[0] ?? ''

const inBounds = (value: number | undefined, [least, most]: Rows, name: string): void => {
  if (value !== undefined && (value < least || value > most))
    throw new ReviewError(`${name} moet een getal van ${least} tot en met ${most} zijn.`)
}

function checkValues({ as, level, columns, after, number }: Rule): void {
  inBounds(level, [1, 9], 'Het niveau')
  inBounds(columns, [2, 60], 'Het aantal kolommen')
  if (as === 'table' && columns === undefined) throw new ReviewError('Zeg hoeveel kolommen de tabel heeft.')
  if (as === 'order' && after === undefined)
    throw new ReviewError('Zeg achter welke regel deze regels gelezen worden.')
  if (number !== undefined && /\s/u.test(number.trim()))
    throw new ReviewError('Een nummer heeft geen spaties.')
}

/** The entry of a ruling, as a person would write it, with the words of its row. */
export function rulingEntry(seed: Pick<Seed, 'text'>, act: Rule): Entry {
  checkValues(act)
  const rows = textsOf(seed.text)
  const [first, last] = withoutBlankEnds(rows, act.rows)
  const number = act.number?.trim()
  return {
    rows: first === last ? first : [first, last],
    as: act.as,
    ...(act.level !== undefined && { level: act.level }),
    ...(number && { number }),
    ...(act.columns !== undefined && { columns: act.columns }),
    ...(act.after !== undefined && { after: act.after }),
    words: wordsOf(rows[first - 1] ?? ''),
    reason: reasonOf(act.reason),
  }
}

/** The index of the ruling about exactly the same rows, which the new one replaces; -1 when there is none. */
export const replacedBy = (reading: readonly Ruling[], { rows, as }: Entry): number =>
  reading.findIndex((ruling) => {
    const [first, last] = typeof rows === 'number' ? [rows, rows] : (rows as Rows)
    const isSame = ruling.rows[0] === first && ruling.rows[1] === last
    return isSame && (ruling.as === 'order') === (as === 'order')
  })

/** The length of the longest common prefix of two texts. */
function commonPrefix(a: string, b: string): number {
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  return at
}

const reversed = (text: string): string => text.split('').reverse().join('')

/** The range of `old` that differs from `now`, and its replacement. */
function difference(old: string, now: string): { from: number; to: number; replace: string } {
  const before = commonPrefix(old, now)
  const room = Math.min(old.length, now.length) - before
  const after = Math.min(commonPrefix(reversed(old), reversed(now)), room)
  return { from: before, to: old.length - after, replace: now.slice(before, now.length - after) }
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/u.test(character)

/** Widens a range to whole words; with `more`, by one more word at each end. */
function widened(text: string, [start, end]: Rows, more: boolean): [number, number] {
  let [from, to] = [start, end]
  if (more) while (from > 0 && isBlank(text[from - 1])) from -= 1
  while (!isBlank(text[from - 1])) from -= 1
  if (more) while (to < text.length && isBlank(text[to])) to += 1
  while (!isBlank(text[to])) to += 1
  return [from, to]
}

const countOf = (text: string, words: string): number => text.split(words).length - 1

/** Widens a range to whole words, and then until its text occurs only once. */
function uniqueAround(text: string, place: Rows): [number, number] {
  let range = widened(text, place, false)
  while (countOf(text, text.slice(...range)) > 1 && (range[0] > 0 || range[1] < text.length))
    range = widened(text, range, true)
  return range
}

/**
 * The entry of a correction: the changed words as a whole, and as many around them as make them unique in the
 * text.
 */
export function correctionEntry({ text, meta }: Pick<Seed, 'text' | 'meta'>, act: Correct): Entry {
  const ranges = rowRanges(text).slice(act.rows[0] - 1, act.rows[1])
  const [start, end] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0]
  const old = text.slice(start, end)
  const now = old.includes('\r\n') ? act.words.replace(/\r?\n/gu, '\r\n') : act.words
  if (old === '' || old === now) throw new ReviewError('Er is niets veranderd aan de woorden.')
  const { from, to, replace } = difference(old, now)
  const changed: [number, number] = [start + from, start + to]
  const range = uniqueAround(text, changed)
  refuseOverlap(text, meta, range)
  return {
    find: text.slice(...range),
    replace: text.slice(range[0], changed[0]) + replace + text.slice(changed[1], range[1]),
    reason: reasonOf(act.reason),
  }
}

function refuseOverlap(text: string, { corrections }: Seed['meta'], [start, end]: Rows): void {
  const other = corrections.find(({ find }) => {
    const at = text.indexOf(find)
    return at >= 0 && at < end && at + find.length > start
  })
  if (other)
    throw new ReviewError(
      `Hier staat al een correctie: "${other.replace}". Trek die eerst in (lijst Correcties).`,
    )
}
