import type { Run } from '../evidence.ts'

/** How words look or where they lead. */
export type Marks = Pick<Run, 'bold' | 'italic' | 'raised' | 'link' | 'note'>

/** Words with one look. `breaks`: a row of text ends here, within the same block. */
export interface Span extends Marks {
  text: string
  breaks?: true
}

export const BREAK: Span = { text: '', breaks: true }
export const SPACE: Span = { text: ' ' }

/** Words of one row, and the runs in it by offsets of that row. */
export interface Folded {
  text: string
  runs: Run[]
}

/** What rows of text never begin or end with. */
const BLANKS_AT_START = /^[\s\u200B\uFEFF]+/
const isBlank = (sign: string | undefined): boolean => sign !== undefined && /[\s\u200B\uFEFF]/.test(sign)

/** The spans of each row, where some end it. */
export function rowsOf(spans: readonly Span[]): Span[][] {
  const rows: Span[][] = [[]]
  for (const span of spans) {
    if (span.breaks) rows.push([])
    else rows.at(-1)?.push(span)
  }
  return rows
}

/** Spans as one row: white space folded to one blank, none at its ends; no-break spaces inside stay. */
export function fold(spans: readonly Span[]): Folded {
  let text = ''
  const runs: Run[] = []
  for (const { text: own, breaks: _, ...marks } of spans) {
    const words = own.replace(/[ \t\r\n\f]+/g, ' ')
    const start = text.length
    text += words.startsWith(' ') && (text === '' || text.endsWith(' ')) ? words.slice(1) : words
    if (Object.keys(marks).length > 0) runs.push({ start, end: text.length, ...marks })
  }
  return trimmed(text, runs)
}

function trimmed(text: string, runs: readonly Run[]): Folded {
  const from = BLANKS_AT_START.exec(text)?.[0].length ?? 0
  let to = text.length
  while (to > from && isBlank(text[to - 1])) to -= 1
  const shifted = runs.map((run) => ({
    ...run,
    start: Math.max(run.start, from) - from,
    end: Math.min(run.end, to) - from,
  }))
  return { text: text.slice(from, to), runs: merged(shifted.filter((run) => run.end > run.start)) }
}

const looks = ({ start: _, end: __, ...marks }: Run): string => JSON.stringify(marks)

/** Neighbours that look the same are one run. */
function merged(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && last.end === run.start && looks(last) === looks(run)) last.end = run.end
    else found.push({ ...run })
  }
  return found
}

/** The same words with more looks. */
export const marked = (spans: readonly Span[], marks: Marks): Span[] =>
  spans.map((span) => ({ ...span, ...marks }))

export const plainText = (spans: readonly Span[]): string => fold(spans).text

/** Before these no blank stands: `Bijlage 1` + `, behorende bij artikel 2`. */
const NO_BLANK = /^[,;:.](?:\s|$)/

/** Groups of spans with a blank between them; empty groups are left out. */
export function spaced(groups: readonly (readonly Span[])[]): Span[] {
  const filled = groups.filter((group) => plainText(group) !== '')
  return filled.flatMap((group, i) =>
    i === 0 || NO_BLANK.test(plainText(group)) ? group : [SPACE, ...group],
  )
}
