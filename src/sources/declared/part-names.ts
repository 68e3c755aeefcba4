import type { StructureKind } from '../evidence.ts'

/**
 * Parts of a regulation by the names that the publisher gives them, as elements of XML and as classes
 * of HTML.
 */
export const PART_NAMES: readonly (readonly [name: string, kind: StructureKind])[] = [
  ['boek', 'boek'],
  ['deel', 'deel'],
  ['hoofdstuk', 'hoofdstuk'],
  ['titeldeel', 'titel'],
  ['afdeling', 'afdeling'],
  ['paragraaf', 'paragraaf'],
  ['sub-paragraaf', 'subparagraaf'],
  ['artikel', 'artikel'],
  ['wijzig-artikel', 'artikel'],
  ['bijlage', 'bijlage'],
  ['nota-toelichting', 'toelichting'],
]

/** What stands before and behind the articles of a regulation, in the same way. */
export const FRAMES: ReadonlyMap<string, StructureKind> = new Map<string, StructureKind>([
  ['aanhef', 'aanhef'],
  ['wetsluiting', 'sluiting'],
  ['regeling-sluiting', 'sluiting'],
  ['voorstel-sluiting', 'sluiting'],
  ['circulaire-sluiting', 'sluiting'],
])
