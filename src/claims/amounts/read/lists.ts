import type { Found } from './found.ts'

/** Text between the amounts of a list that share the scale of the last one: "€ 10, € 20 en € 30 miljoen". */
const COMMA = /^,[ \u00a0]?$/u
const AND = /^,? (?:en|respectievelijk|resp\.)[ \u00a0]$/u
/** A list of two is only recognised after this word. */
const RESPECTIVELY = /\b(?:respectievelijk|resp\.)[^€]{0,30}$/iu
const LONGEST = 45

/** Whether an amount has no scale of its own and is small enough to need one. */
const isBare = ({ unit, zeros, value }: Found): boolean =>
  unit === 'eur' && zeros === 0 && Math.abs(value) < 1000
const hasScale = ({ unit, zeros }: Found): boolean => unit === 'eur' && zeros > 0

function scaled(found: Found, zeros: number): Found {
  const grown = (size: number): number => Number(`${size}e${zeros}`)
  return { ...found, zeros, value: grown(found.value), precision: grown(found.precision) }
}

/**
 * Whether an amount and the next are in one list. The last two of three or more are recognised by the comma
 * before them.
 */
function isListed([before, each, next]: readonly [Found | undefined, Found, Found], text: string): boolean {
  const gap = text.slice(each.end, next.start)
  if (!AND.test(gap)) return COMMA.test(gap)
  const comma = before !== undefined && COMMA.test(text.slice(before.end, each.start))
  return comma || RESPECTIVELY.test(text.slice(Math.max(0, each.start - LONGEST), each.start))
}

/**
 * Gives the amounts of a list the scale of its last one. Two amounts are a list only after "respectievelijk":
 * in "een tarief van € 19 en € 5 miljoen" they are different things.
 */
export function completeLists(found: readonly Found[], text: string): Found[] {
  const complete = [...found]
  for (let index = complete.length - 2; index >= 0; index -= 1) {
    const [each, next] = [complete[index]!, complete[index + 1]!]
    if (isBare(each) && hasScale(next) && isListed([complete[index - 1], each, next], text))
      complete[index] = scaled(each, next.zeros)
  }
  return complete
}
