/**
 * Reads in groups: what a page looked at of one document, in one place or by itself. When the group as a
 * whole is what it was, so is everything that any page looked at of it, and nobody has to look at the entries
 * one by one.
 */
import { given } from '../../claims/build-context.ts'
import { fingerprintAt, split, state, valueAt, wholeAt } from './reads.ts'

/**
 * Places of the catalogue where the entries of a document follow from that document and from what the
 * registers answer it; `ofDocument` and `ofOwn` say the same of what they make. All of a document are one
 * group: one value, which a build knows already, says whether any of them changed.
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
  'commitmentsByDocument',
])

const ALL_OWN = 'own'

/** Lists of all that documents say, which follow from what each says: in the order of the documents. */
const OF_ALL: ReadonlySet<string> = new Set(['links ', 'parallels ', 'amounts ', 'sums ', 'tables '])

/** A read of a whole list: what it follows from stands for it, and nobody goes through the list. */
export const isOfAll = (read: string): boolean => OF_ALL.has(read)

/**
 * `linksOf nota#p1` → `own nota#`, `backlinks nota#p1` → `backlinks nota#`; a read of no place in a document
 * is a group of its own.
 */
export function groupOf(read: string): string {
  const [whole, key] = split(read)
  const place = whole.replace(/\?$/, '')
  const end = key.indexOf('#')
  if (OWN.has(place) || state.own.has(place)) return `${ALL_OWN} ${end < 0 ? key : key.slice(0, end)}#`
  return end < 0 ? read : `${place} ${key.slice(0, end)}#`
}

/** What stands for a group now: its values, or what they follow from; null when that cannot be told. */
export function groupAt(group: string): { value: unknown } | null {
  const all = isOfAll(group) ? ownOfAll() : null
  if (all !== null) return { value: all }
  const [place, key] = split(group)
  if (!key.endsWith('#')) return valueAt(group)
  const id = key.slice(0, -1)
  if (place !== ALL_OWN) return fingerprintAt(place, id) ?? wholeAt(place, id)
  const own = given()?.claimsDigests?.get(id)
  return own === undefined ? null : { value: own }
}

/** Null when of one document it is not known. */
function ownOfAll(): [id: string, own: string][] | null {
  const { claimsDigests, library } = given() ?? {}
  return claimsDigests !== undefined && claimsDigests.size === library?.documents.length
    ? [...claimsDigests]
    : null
}
