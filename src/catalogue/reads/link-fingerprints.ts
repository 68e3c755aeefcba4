/**
 * What stands for lists of links: of a large library they are long, and a link is in several of them. Each
 * link is gone through once, and not again while what its document says stays the same.
 */
import { given } from '../../claims/build-context.ts'
import type { Link } from '../../links/link.ts'
import { fingerprintOf, numberFor } from '../../text/fingerprints.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { state } from './reads.ts'

/** Another text when one of the links is another, or when they come in another order. */
export function fingerprintOfLinks(links: readonly Link[]): string {
  if (state.links.size === 0) takeKept()
  return fingerprintOf(links.map((link) => getOrInsert(state.links, link, () => numberOf(link))))
}

const numberOf = (link: Link): number => numberFor(JSON.stringify(link))

/** The numbers of all links of the library, where it is known which documents are what they were. */
function takeKept(): void {
  const { library, claimsDigests, valueCache } = given() ?? {}
  if (!library || !claimsDigests || !valueCache) return
  const kept = valueCache.of('numbers of links')
  for (const [document, links] of Map.groupBy(library.links, (link) => link.document)) {
    const key = claimsDigests.get(document)
    if (key === undefined) continue
    const numbers = getOrInsert(kept, key, () => Float64Array.from(links, numberOf)) as Float64Array
    for (const [at, link] of links.entries()) state.links.set(link, numbers[at] as number)
  }
}
