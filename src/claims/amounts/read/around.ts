import type { Found } from './found.ts'

/**
 * The part of a sentence around an amount, with the position of its neighbours. All offsets except `at` are
 * relative to that part.
 */
export interface Around {
  /** The sentence; a very long one is cut, as distant words say nothing about the amount. */
  sentence: string
  /** The offset of that part in the text. */
  at: number
  start: number
  end: number
  /** End of the amount before it in the sentence, or 0. */
  from: number
  /** Start of the amount after it in the sentence, or the end of the sentence. */
  to: number
  /** End of the last amount of the sentence. */
  last: number
}

/** The number of characters of a sentence that are read on each side of an amount. */
const REACH = 600

/** The part of a sentence around a range of the text, as `[start, end)`. */
export const partAround = (
  sentence: { start: number; end: number },
  start: number,
  end: number,
): [start: number, end: number] => [
  Math.max(sentence.start, start - REACH),
  Math.min(sentence.end, end + REACH),
]

function around(found: Found, before: Found | undefined, after: Found | undefined, last: number): Around {
  const { sentence, start, end } = found
  const [at, to] = partAround(sentence, start, end)
  const same = (other: Found | undefined): Found | undefined =>
    other?.sentence.start === sentence.start ? other : undefined
  return {
    sentence: sentence.text.slice(at - sentence.start, to - sentence.start),
    at,
    start: start - at,
    end: end - at,
    from: Math.max(0, (same(before)?.end ?? at) - at),
    to: Math.min(to, same(after)?.start ?? to) - at,
    last: last - at,
  }
}

/** The surroundings of every amount of a text; `all` are in order. */
export function aroundEach(all: readonly Found[]): Around[] {
  const lasts = new Map(all.map((each) => [each.sentence.start, each.end]))
  return all.map((each, index) =>
    around(each, all[index - 1], all[index + 1], lasts.get(each.sentence.start) ?? each.end),
  )
}
