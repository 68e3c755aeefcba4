/**
 * Groups of reads: everything that a page read of one document, in one lookup or of the document's own. When
 * the value of a group is unchanged, so is every read in it, and nobody has to compare the reads one by one.
 */
import { getBuildContext } from '../../claims/build-context.ts'
import { fingerprintAt, split, state, valueAt, wholeAt } from './reads.ts'

/**
 * Lookups of the catalogue whose entries follow from one document and the registers; those of `ofDocument`
 * and `ofOwn` are added in `state.own`. All reads of such lookups of one document are one group: its digest,
 * which a build knows already, tells whether any of them changed.
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

/**
 * Reads of lists with the claims of all documents, which follow from the claims of each, in the order of the
 * documents.
 */
const OF_ALL: ReadonlySet<string> = new Set(['links ', 'parallels ', 'amounts ', 'sums ', 'tables '])

/**
 * Whether a read is of such a list. It is compared by the digests of the documents, so that nobody goes
 * through the list.
 */
export const isOfAll = (read: string): boolean => OF_ALL.has(read)

/**
 * The group of a read: `linksOf nota#p1` → `own nota#`, `backlinks nota#p1` → `backlinks nota#`. A read that
 * is not of a place in a document is its own group.
 */
export function groupOf(read: string): string {
  const [whole, key] = split(read)
  const place = whole.replace(/\?$/, '')
  const end = key.indexOf('#')
  if (OWN.has(place) || state.own.has(place)) return `${ALL_OWN} ${end < 0 ? key : key.slice(0, end)}#`
  return end < 0 ? read : `${place} ${key.slice(0, end)}#`
}

/** The current value of a group, or a digest of what that follows from; null when neither is known. */
export function groupAt(group: string): { value: unknown } | null {
  const digests = isOfAll(group) ? allDigests() : null
  if (digests !== null) return { value: digests }
  const [place, key] = split(group)
  if (!key.endsWith('#')) return valueAt(group)
  const id = key.slice(0, -1)
  if (place !== ALL_OWN) return fingerprintAt(place, id) ?? wholeAt(place, id)
  const digest = getBuildContext()?.claimsDigests?.get(id)
  return digest === undefined ? null : { value: digest }
}

/** The digests of all documents; null when one of them is unknown. */
function allDigests(): [id: string, digest: string][] | null {
  const { claimsDigests, library } = getBuildContext() ?? {}
  return claimsDigests !== undefined && claimsDigests.size === library?.documents.length
    ? [...claimsDigests]
    : null
}
