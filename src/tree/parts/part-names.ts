import type { Structure } from '../../sources/evidence.ts'
import { slug } from '../../text/slug.ts'
import { type OpenPart, type Parted, partPaths } from './part-path.ts'

/** A number as it may stand in an address and in an XML id: "2.1a" → `2.1a`, "4:81" → `4-81`, "1°" → `1`. */
const numberName = (number: string): string =>
  number
    .split('.')
    .map(slug)
    .filter((each) => each !== '')
    .join('.')

/** `artikel-3`, `lid-2`, `b`; null for a part without a number, except a toelichting or a bijlage. */
function ownName({ kind, number }: Structure): string | null {
  const name = number === undefined ? '' : numberName(number)
  if (name === '') return kind === 'toelichting' || kind === 'bijlage' ? kind : null
  return kind === 'onderdeel' ? name : `${kind}-${name}`
}

/** A lid or an onderdeel cannot be named without the part that holds it. */
const isInside = ({ kind }: Structure): boolean => kind === 'lid' || kind === 'onderdeel'
const isApart = ({ kind }: Structure): boolean => kind === 'bijlage' || kind === 'toelichting'

interface Naming {
  /** How often each name occurs outside annexes and toelichtingen. */
  counts: ReadonlyMap<string, number>
  /** Names by the index of the block that opens the part. */
  names: Map<number, string>
}

/** The name of the nearest part above that has one. */
const holderName = (above: readonly OpenPart[], names: ReadonlyMap<number, string>): string | null => {
  const holder = above.findLast(({ at }) => names.has(at))
  return holder ? (names.get(holder.at) ?? null) : null
}

function nameOf(path: readonly OpenPart[], { counts, names }: Naming): string | null {
  const part = path.at(-1)
  const simpleName = part ? ownName(part) : null
  if (!part || simpleName === null) return null
  const above = path.slice(0, -1)
  const holder = holderName(above, names)
  if (isInside(part)) return holder === null || !isNamed(above, names) ? null : `${holder}.${simpleName}`
  const isPlain = !above.some(isApart) && counts.get(simpleName) === 1
  return isPlain || holder === null ? simpleName : `${holder}.${simpleName}`
}

/** Whether the part that directly holds an item has a name: else it is not certain whose item it is. */
const isNamed = (above: readonly OpenPart[], names: ReadonlyMap<number, string>): boolean =>
  names.has(above.at(-1)?.at ?? -1)

/** How often each name occurs outside annexes and toelichtingen. */
function nameCounts(paths: readonly OpenPart[][], isOpener: (index: number) => boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [index, path] of paths.entries()) {
    const part = path.at(-1)
    const simpleName = isOpener(index) && part && !path.slice(0, -1).some(isApart) ? ownName(part) : null
    if (simpleName !== null) counts.set(simpleName, (counts.get(simpleName) ?? 0) + 1)
  }
  return counts
}

/**
 * Names the parts of a regulation (`artikel-3`, `artikel-3.lid-2.b`, `bijlage-1`), by the index of the block
 * that opens them. Holds afterwards:
 * 1. no two names are the same;
 * 2. a part whose own name occurs more than once is named with its holder: `hoofdstuk-2.artikel-1`. So are
 *    all parts in an annex or a toelichting.
 */
export function partNames(blocks: readonly Parted[], paths = partPaths(blocks)): Map<number, string> {
  const isOpener = (index: number): boolean => blocks[index]?.part !== undefined
  const naming: Naming = { counts: nameCounts(paths, isOpener), names: new Map() }
  const used = new Set<string>()
  for (const [index, path] of paths.entries()) {
    const name = isOpener(index) ? nameOf(path, naming) : null
    if (name === null || used.has(name)) continue
    used.add(name)
    naming.names.set(index, name)
  }
  return naming.names
}
