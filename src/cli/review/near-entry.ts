import { dice } from '../../text/dice.ts'
import { folded } from '../../text/folded.ts'
import type { Registers } from './paper.ts'

export const REGISTERS = ['actors', 'laws', 'programmes'] as const
export type Register = (typeof REGISTERS)[number]

/** What a name probably is, by its words. */
const SIGNS: readonly (readonly [RegExp, Register])[] = [
  [/\b(?:wet|wetboek|besluit|regeling|verordening|richtlijn|grondwet)\b|(?<=\p{L})wet$/iu, 'laws'],
  [/programma\b|\bagenda\b|\bakkoord\b|\bgreen deal\b|\bactieplan\b|\bdeltaplan\b/iu, 'programmes'],
]

export const registerOf = (name: string): Register => SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'actors'

/** Pieces of three letters: names that differ in a few letters share most of them. */
const pieces = (text: string): Set<string> => {
  const padded = ` ${folded(text)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

const ENOUGH = 0.72

/** An entry whose name or spelling is much like this one. */
export interface Near {
  register: Register
  id: string
  name: string
}

/** The entries with what each is compared by. */
export function nearestIn(registers: Registers): (name: string) => Near | null {
  const known = REGISTERS.flatMap((register) =>
    registers[register].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((spelling) => ({ register, id, name, pieces: pieces(spelling) })),
    ),
  )
  return (name) => {
    const own = pieces(name)
    const scored = known.map((entry) => ({ entry, score: dice(own, entry.pieces) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, each) => (each.score > (top?.score ?? 0) ? each : top),
      null,
    )
    if (!best || best.score < ENOUGH) return null
    const { register, id, name: called } = best.entry
    return { register, id, name: called }
  }
}
