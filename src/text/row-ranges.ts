import type { Range } from './range.ts'

/** Where each row of a text begins and ends, its line end left out. */
export function rowRanges(text: string): Range[] {
  let start = 0
  return text.split('\n').map((row) => {
    const range: Range = [start, start + row.replace(/\r$/, '').length]
    start += row.length + 1
    return range
  })
}
