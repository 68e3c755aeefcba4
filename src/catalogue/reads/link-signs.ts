/**
 * What stands for lists of links: of a large library they are long, and a link is in several of them. Each
 * link is gone through once.
 */
import type { Link } from '../../links/link.ts'
import { numberFor, signOfNumbers } from '../../text/number-signs.ts'
import { state } from './reads.ts'

/** Another text when one of the links is another, or when they come in another order. */
export const signOfLinks = (links: readonly Link[]): string => signOfNumbers(links.map(numberOf))

function numberOf(link: Link): number {
  const known = state.links.get(link)
  if (known !== undefined) return known
  const number = numberFor(JSON.stringify(link))
  state.links.set(link, number)
  return number
}
