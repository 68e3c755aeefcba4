/**
 * Which volumes of the library hold a word, and in how many records. A large library is divided into volumes,
 * each with its own index, so that what a question fetches does not grow with the library.
 */

/** By volume: the number of its records that hold the word, as a power of two (rounded down), at most 9. */
export type Holding = ReadonlyMap<number, number>

/** Holdings of more volumes are in a list of their own, by key. */
export const LONGEST_INSIDE = 3
const MOST = 9

/** The power of two of a count, from the number of leading zeros in 32 bits. */
export const amountOf = (count: number): number => Math.min(MOST, 31 - Math.clz32(count))

/** Volumes are delta-encoded in base 36, each with its amount: 3, 4 and 40 → `3:0,1:0,10:2`. */
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

/** A line of the list of long holdings: `zorg 3:0,1:0`. */
export const writeFar = (key: string, holding: string): string => `${key} ${holding}`

export const readFar = (text: string): Map<string, Holding> =>
  new Map(
    text.split('\n').map((line) => {
      const space = line.lastIndexOf(' ')
      return [line.slice(0, space), readHolding(line.slice(space + 1))]
    }),
  )
