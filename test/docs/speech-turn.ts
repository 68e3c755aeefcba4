import type { Construct } from '../../src/blocks/constructs/construct.ts'

/** Who speaks in minutes: "Mevrouw Oost (LP): Voorzitter. Ik dank …". */
const SPEAKER = /^(?:De heer|Mevrouw) [\p{L} .’-]{1,60} \([\p{L}\d]{1,20}\): /u

/** Each turn is a paragraph of its own, also where the row before it is full. */
export const speechTurn: Construct = {
  name: 'speech-turn',
  read: (line) => (SPEAKER.test(line.text) ? { opens: { role: 'text' } } : null),
}
