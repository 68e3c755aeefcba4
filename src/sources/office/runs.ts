import { keptLink } from '../declared/links.ts'
import type { Run } from '../evidence.ts'
import { type Look, PLAIN, type Words } from './block.ts'

/** The look of most letters of a row; bold and italic only where all of them are. */
export function lookOfRow(words: readonly Words[]): Look {
  const level = words.filter(({ look, text }) => !look.raised && /\S/u.test(text))
  const known = level.length ? level : words
  const all = (is: (look: Look) => boolean): boolean => known.every(({ look }) => is(look))
  return {
    ...PLAIN,
    size: sizeOf(known),
    bold: all((look) => look.bold),
    italic: all((look) => look.italic),
    underlined: all((look) => look.underlined),
  }
}

const tenth = (size: number): number => Math.round(size * 10) / 10

/** The size that most letters have. */
function sizeOf(words: readonly Words[]): number {
  const letters = new Map<number, number>()
  for (const { text, look } of words) letters.set(look.size, (letters.get(look.size) ?? 0) + text.length)
  const [first] = [...letters].sort(([, a], [, b]) => b - a)
  return tenth(first?.[0] ?? PLAIN.size)
}

type Marks = Omit<Run, 'start' | 'end'>

/** The parts of a row that look different from it, or lead somewhere; neighbours alike are one. */
export function runsOf(
  words: readonly Words[],
  row: Look,
  start: number,
  noteName: (group: string) => string,
): Run[] {
  const runs: Run[] = []
  let at = start
  for (const { text, look } of words) {
    const end = at + text.length
    const marks = { ...marksOf(look, row), ...(look.note ? { note: noteName(look.note) } : {}) }
    const last = runs.at(-1)
    const joins = last?.end === at && sameMarks(last, marks)
    if (joins) last.end = end
    else if (Object.keys(marks).length) runs.push({ start: at, end, ...marks })
    at = end
  }
  return runs
}

const sameMarks = ({ start: _start, end: _end, ...a }: Run, b: Marks): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

function marksOf(look: Look, row: Look): Marks {
  const link = keptLink(look.link ?? undefined)
  return {
    ...(tenth(look.size) === row.size ? {} : { size: tenth(look.size) }),
    ...(look.bold && !row.bold ? { bold: true } : {}),
    ...(look.italic && !row.italic ? { italic: true } : {}),
    ...(look.raised ? { raised: true } : {}),
    ...(link ? { link } : {}),
  }
}
