import type { Document } from '../../collections/schema/document.ts'
import { chamberOf, parseKamerstukId } from '../identifiers/kamerstuk-id.ts'
import { matchAt, type Phrase, type PhraseMatcher } from '../matching/phrases.ts'
import { tokenize } from '../matching/tokens.ts'

const NAMES = { I: 'Eerste Kamer', II: 'Tweede Kamer' }
const SPELLINGS = ['uw Kamer', 'Uw Kamer']

/**
 * In a parliamentary paper `uw Kamer` is the chamber that its own number belongs to; without a number it is
 * not known which.
 */
export function addressedChamber({ official }: Document, actors: PhraseMatcher): Phrase[] {
  const paper = official === null ? null : parseKamerstukId(official)
  const chamber = paper === null ? null : matchAt(actors, tokenize(NAMES[chamberOf(paper)]), 0)
  return chamber === null ? [] : SPELLINGS.map((text) => ({ id: chamber.id, text, condition: 'anywhere' }))
}
