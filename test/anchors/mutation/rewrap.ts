import type { LedgerSpan } from '../../../src/collections/schema/document.ts'
import type { Edit } from './edited.ts'
import type { Original } from './mutations.ts'
import { rangeOf, type Unit, unitsOf } from './units.ts'

/** Line ends in a paragraph: what was cut by one is made whole, the others become spaces. */
function joined(source: string, spans: readonly LedgerSpan[]): Edit[] {
  return spans
    .filter(({ start, end }) => source.slice(start, end).includes('\n'))
    .map(({ start, end, kind, rule }) => ({
      start,
      end,
      by: kind === 'space' || rule === 'line-end' ? [' '] : [],
    }))
}

/** New line ends at spaces, as near to `width` as the words allow. */
function broken(source: string, unit: Unit, ends: readonly Edit[], width: number): Edit[] {
  const inEnds = (at: number): boolean => ends.some(({ start, end }) => start <= at && at < end)
  const breaks: Edit[] = []
  let lineStart = unit.start
  let space = -1
  for (let at = unit.start; at < unit.end; at += 1) {
    if (at - lineStart > width && space > lineStart) {
      breaks.push({ start: space, end: space + 1, by: ['\n'] })
      lineStart = space + 1
    }
    if (source[at] === ' ' && !inEnds(at) && !inEnds(at + 1) && !inEnds(at - 1) && at > rangeOf(unit)[0])
      space = at
  }
  return breaks
}

/** Every paragraph of several lines set anew, at another width. */
export function rewrap({ source, document, random }: Original): Edit[] {
  const width = 50 + random.below(40)
  return unitsOf(document, source)
    .filter(({ start, end }) => source.slice(start, end).includes('\n'))
    .flatMap((unit) => {
      const inside = document.map.ledger.filter((span) => span.start >= unit.start && span.end <= unit.end)
      const ends = joined(source, inside)
      return [...ends, ...broken(source, unit, ends, width)]
    })
}
