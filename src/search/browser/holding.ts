/**
 * Which volumes of the library hold a word, and how much. A large library is kept in volumes
 * with an index each, so that what is fetched for a question does not grow with the library:
 * the word list says where to look.
 */

/** By the place of a volume: how many of its records hold the word, as the power of two, at most 9. */
export type Holding = ReadonlyMap<number, number>

/** Longer ones are in a list of their own, by key. */
export const LONGEST_INSIDE = 3
const MOST = 9

/** A number of 32 bits has so many zeros before it, and what is left is its power of two. */
export const amountOf = (count: number): number => Math.min(MOST, 31 - Math.clz32(count))

/** Volumes 3, 4 and 40 → `3:0,1:0,10:2`: steps in base 36, then how much. */
export const writeStep = (step: number, amount: number): string => `${step.toString(36)}:${amount}`

export function readHolding(text: string): Holding {
  let volume = 0
  return new Map(
    text.split(',').map((each): [number, number] => {
      const [step = '', amount = ''] = each.split(':')
      volume += Number.parseInt(step, 36)
      return [volume, Number(amount)]
    }),
  )
}

/** Holdings by key, a line each: `zorg 3:0,1:0`. */
export const writeFar = (key: string, holding: string): string => `${key} ${holding}`

export const readFar = (text: string): Map<string, Holding> =>
  new Map(
    text.split('\n').map((line) => {
      const space = line.lastIndexOf(' ')
      return [line.slice(0, space), readHolding(line.slice(space + 1))]
    }),
  )
