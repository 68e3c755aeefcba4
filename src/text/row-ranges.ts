import type { Range } from './range.ts'

/** The range of each row of a text, without its line end. */
export function rowRanges(text: string): Range[] {
  let start = 0
  return text.split('\n').map((row) => {
    const range: Range = [start, start + row.replace(/\r$/, '').length]
    start += row.length + 1
    return range
  })
}
