import type { BlockId } from '../../collections/schema/block.ts'
import type { Structure } from '../../sources/evidence.ts'
import type { Place } from '../identifiers/juriconnect.ts'
import { holds, numberKey, type Part, type Regulation } from './regulation.ts'

/** The article that a block is of: the one it stands in, or in a toelichting the one that is explained. */
export function articleAt(block: BlockId, regulation: Regulation): Part | null {
  const article = regulation.pathOf.get(block)?.findLast(({ kind }) => kind === 'artikel')
  if (!article) return null
  return holds(article, 'toelichting') ? articleNumbered(article.number ?? '', block, regulation) : article
}

export const isExplanation = (block: BlockId, { pathOf }: Regulation): boolean =>
  pathOf.get(block)?.some(({ kind }) => kind === 'toelichting') ?? false

/**
 * Where a number stands more than once, the one that shares most of what holds it with the block; null when
 * two do.
 */
function nearest(found: readonly Part[], block: BlockId, { pathOf }: Regulation): Part | null {
  const path = new Set(pathOf.get(block) ?? [])
  const near = (part: Part | null): boolean => part !== null && (path.has(part) || near(part.holder))
  const close = found.filter(({ holder }) => near(holder))
  return close.length === 1 ? (close[0] ?? null) : null
}

export function articleNumbered(number: string, block: BlockId, regulation: Regulation): Part | null {
  const found = regulation.articles.get(number.toLowerCase()) ?? []
  return found.length === 1 ? (found[0] ?? null) : nearest(found, block, regulation)
}

/** A lid or an item of a part by its number; null when it has none, or two. */
function childOf(part: Part, kind: Structure['kind'], number: string): Part | null {
  const found = part.children.get(numberKey(kind, number)) ?? []
  return found.length === 1 ? (found[0] ?? null) : null
}

/** From a part down: `{lid: 2, parts: ['b', '1']}`. Null when any of it is not there. */
export function within(start: Part, { lid, parts }: Pick<Place, 'lid' | 'parts'>): Part | null {
  const top = lid === null ? start : childOf(start, 'lid', String(lid))
  return parts.reduce<Part | null>((part, number) => part && childOf(part, 'onderdeel', number), top)
}
