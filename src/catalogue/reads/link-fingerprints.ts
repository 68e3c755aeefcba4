/**
 * Fingerprints of lists of links. In a large library these lists are long, and a link is in several of them.
 * Each link is hashed once, and not again while its document is unchanged.
 */
import { getBuildContext } from '../../claims/build-context.ts'
import type { Link } from '../../links/link.ts'
import { fingerprintOf, numberFor } from '../../text/fingerprints.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { state } from './reads.ts'

/** The fingerprint of a list of links. It changes with any link and with their order. */
export function fingerprintOfLinks(links: readonly Link[]): string {
  if (state.links.size === 0) loadCached()
  return fingerprintOf(links.map((link) => getOrInsert(state.links, link, () => numberOf(link))))
}

const numberOf = (link: Link): number => numberFor(JSON.stringify(link))

/** Loads the hashes of all links of the library, and computes those of changed documents. */
function loadCached(): void {
  const { library, claimsDigests, valueCache } = getBuildContext() ?? {}
  if (!library || !claimsDigests || !valueCache) return
  const cache = valueCache.of('numbers of links')
  for (const [document, links] of Map.groupBy(library.links, (link) => link.document)) {
    const key = claimsDigests.get(document)
    if (key === undefined) continue
    const numbers = getOrInsert(cache, key, () => Float64Array.from(links, numberOf)) as Float64Array
    for (const [index, link] of links.entries()) state.links.set(link, numbers[index] as number)
  }
}
