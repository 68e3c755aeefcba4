/**
 * What stands for lists of links: of a large library they are long, and a link is in several of them. Each
 * link is gone through once.
 */
import { hash } from 'node:crypto'
import type { Link } from '../../links/link.ts'
import { state } from './reads.ts'

/** Another text when one of the links is another, or when they come in another order. */
export const signOfLinks = (links: readonly Link[]): string =>
  hash('sha256', new Uint8Array(Float64Array.from(links, numberOf).buffer), 'base64url')

function numberOf(link: Link): number {
  const known = state.links.get(link)
  if (known !== undefined) return known
  const number = numberFor(JSON.stringify(link))
  state.links.set(link, number)
  return number
}

const PRIMES = [0x01000193, 0x85ebca6b] as const
const BASES = [0x811c9dc5, 0x9e3779b9] as const
/** Of the second half as many bits as a number has room for. */
const ROOM = 2 ** 21

/** FNV-1a in two ways, together as many bits as a number keeps whole. */
function numberFor(text: string): number {
  let [one, two]: [number, number] = [...BASES]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, PRIMES[0])
    two = Math.imul(two ^ code, PRIMES[1])
  }
  return (one >>> 0) * ROOM + (((two ^ (two >>> 15)) >>> 0) % ROOM)
}
