import { type Sentence, sentences } from '../../../text/sentences.ts'
import { partAround } from './around.ts'
import type { Found } from './found.ts'
import { completeLists } from './lists.ts'
import { AMOUNT, HINT, withoutAddresses, zerosOf } from './pattern.ts'
import { completeRanges } from './ranges.ts'
import { unitOf } from './unit.ts'
import { readValue } from './value.ts'

/** Text before a number that is the unit of a table: "bedragen x € 1.000", but not "2 x € 5 miljoen". */
const UNIT_OF_TABLE = /(?:(?<!\d[ \u00a0]?)[x×*]|bedragen (?:luiden )?in)\s?$/iu
const isPowerOfTen = (value: number): boolean => value > 0 && Number.isInteger(Math.log10(value))

/**
 * Returns a function that finds the sentence at a position; positions must be asked for in increasing order.
 */
function sentenceFinder(text: string): (position: number) => Sentence {
  const all = sentences(text)
  const none: Sentence = { start: 0, end: text.length, text }
  let index = 0
  return (position) => {
    while (index < all.length - 1 && all[index]!.end <= position) index += 1
    return all[index] ?? none
  }
}

function toFound(match: RegExpExecArray, text: string, sentence: Sentence): Found | null {
  const groups = match.groups ?? {}
  const [start, end] = [match.index, match.index + match[0].length]
  const unit = unitOf(
    groups,
    text.slice(Math.max(0, start - 20), start),
    text.slice(end, end + 24),
    text.slice(...partAround(sentence, start, end)),
  )
  const value = readValue(groups)
  if (
    unit === null ||
    (isPowerOfTen(value.value) && UNIT_OF_TABLE.test(text.slice(Math.max(0, start - 20), start)))
  )
    return null
  return { start, end, unit, ...value, zeros: zerosOf(groups.scale ?? groups.sign), sentence }
}

/** Finds the amounts of a text, in order and without overlap, in linear time. */
export function findAmountsIn(text: string): Found[] {
  if (!HINT.test(text)) return []
  const plain = withoutAddresses(text)
  const sentenceAt = sentenceFinder(plain)
  const found = Array.from(plain.matchAll(AMOUNT(plain)), (match) =>
    toFound(match, plain, sentenceAt(match.index)),
  )
  const amounts = found.filter((each) => each !== null)
  return completeLists(completeRanges(amounts, plain), plain)
}
