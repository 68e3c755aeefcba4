/**
 * Reads in groups: what a page looked at of one document in one place. When the group as a whole is what it
 * was, so is everything that any page looked at of it, and nobody has to look at the entries one by one.
 */
import { given } from '../../claims/given.ts'
import { signAt, split, valueAt, wholeAt } from './reads.ts'

/**
 * Places where the entries of a document follow from that document and from what the registers answer it: one
 * value for both, which a build knows already, says whether any of them changed.
 */
const OWN: ReadonlySet<string> = new Set([
  'document',
  'blockOf',
  'source',
  'partLabelOf',
  'place',
  'linksOf',
  'tableOf',
  'amountsOf',
  'sumsOf',
  'tablesByDocument',
  'amountsByDocument',
  'sumsByDocument',
  'relationsByDocument',
])

/** Lists of all that documents say, which follow from what each says: in the order of the documents. */
const OF_ALL: ReadonlySet<string> = new Set(['links ', 'parallels ', 'amounts ', 'sums ', 'tables '])

/** A read of a whole list: what it follows from stands for it, and nobody goes through the list. */
export const isOfAll = (read: string): boolean => OF_ALL.has(read)

/** `linksOf nota#p1` → `linksOf nota#`; a read of no place in a document is a group of its own. */
export function groupOf(read: string): string {
  const [place, key] = split(read)
  const end = key.indexOf('#')
  return end < 0 ? read : `${place.replace(/\?$/, '')} ${key.slice(0, end)}#`
}

/** What stands for a group now: its values, or what they follow from; null when that cannot be told. */
export function groupAt(group: string): { value: unknown } | null {
  const all = isOfAll(group) ? ownOfAll() : null
  if (all !== null) return { value: all }
  const [place, key] = split(group)
  const id = key.replace(/#$/, '')
  const own = OWN.has(place) ? given()?.own?.get(id) : undefined
  if (own !== undefined) return { value: own }
  return group.endsWith('#') ? (signAt(place, id) ?? wholeAt(place, id)) : valueAt(group)
}

/** Null when of one document it is not known. */
function ownOfAll(): [id: string, own: string][] | null {
  const { own, library } = given() ?? {}
  return own !== undefined && own.size === library?.documents.length ? [...own] : null
}
