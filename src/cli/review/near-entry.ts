import { dice } from '../../text/dice.ts'
import { folded } from '../../text/folded.ts'
import type { Registers } from './paper.ts'

export const REGISTERS = ['actors', 'laws', 'programmes'] as const
export type Register = (typeof REGISTERS)[number]

/** Words from which the register of a name is guessed. */
const SIGNS: readonly (readonly [RegExp, Register])[] = [
  [/\b(?:wet|wetboek|besluit|regeling|verordening|richtlijn|grondwet)\b|(?<=\p{L})wet$/iu, 'laws'],
  [/programma\b|\bagenda\b|\bakkoord\b|\bgreen deal\b|\bactieplan\b|\bdeltaplan\b/iu, 'programmes'],
]

export const registerOf = (name: string): Register => SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'actors'

/** The trigrams of a text. Names that differ in a few letters share most of them. */
const trigramsOf = (text: string): Set<string> => {
  const padded = ` ${folded(text)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** The Dice coefficient from which two names count as alike. */
const MIN_SCORE = 0.72

/** A register entry with a name or spelling much like the name in question. */
export interface Near {
  register: Register
  id: string
  name: string
}

/** Returns a function that finds the entry most like a name; null when none is alike. */
export function nearestIn(registers: Registers): (name: string) => Near | null {
  const known = REGISTERS.flatMap((register) =>
    registers[register].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((spelling) => ({ register, id, name, trigrams: trigramsOf(spelling) })),
    ),
  )
  return (name) => {
    const own = trigramsOf(name)
    const scored = known.map((entry) => ({ entry, score: dice(own, entry.trigrams) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, each) => (each.score > (top?.score ?? 0) ? each : top),
      null,
    )
    if (!best || best.score < MIN_SCORE) return null
    const { register, id, name: entryName } = best.entry
    return { register, id, name: entryName }
  }
}
