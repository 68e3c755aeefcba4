import { SALUTATION } from '../rows/letterhead.ts'
import type { Construct } from './construct.ts'

/**
 * Rows of the head of a paper ("29 538 Zorg …", "Nr. 350 BRIEF VAN …", "Aan de Voorzitter …") and the
 * salutation of a letter.
 */
export const head: Construct = {
  name: 'head',
  read: (line, { facts }) =>
    facts.openings.has(line.index) || SALUTATION.test(line.text) ? { opens: { role: 'text' } } : null,
}

/**
 * "14 juni 2024" under "Datum"; "BRIEF VAN …" under "Nr. 74". A value that stands further down stays there.
 */
export const letterValue: Construct = {
  name: 'letter-value',
  read: (line, { facts, groups }) => {
    const label = facts.values.get(line.index)
    const group = groups.findLast(({ role }) => role === 'text')
    return label !== undefined && group?.lines[0]?.index === label ? { continues: group, apart: true } : null
  },
}
