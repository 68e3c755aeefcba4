import { type Block, type BlockId, isBody } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import { ORDINALS } from '../links/matching/ordinals.ts'
import type { Structure } from '../sources/evidence.ts'
import { partNames } from '../tree/parts/part-names.ts'
import { type OpenPart, partPaths } from '../tree/parts/part-path.ts'

/** "2" → "tweede lid". Numbers with a letter, and high ones, stay as they are: "1a" → "lid 1a". */
const lidLabel = (number: string): string => {
  const ordinal = /^\d+$/u.test(number) ? ORDINALS[Number(number)] : undefined
  return ordinal ? `${ordinal} lid` : `lid ${number}`
}

/**
 * The name of a part, as the Aanwijzingen voor de regelgeving prescribe: "artikel 3", "tweede lid", "onder
 * b".
 */
function labelOfPart({ kind, number }: Structure): string {
  if (number === undefined) return kind
  if (kind === 'lid') return lidLabel(number)
  return kind === 'onderdeel' ? `onder ${number}` : `${kind} ${number}`
}

const INSIDE: ReadonlySet<Structure['kind']> = new Set(['lid', 'onderdeel'])
const UNCITED: ReadonlySet<Structure['kind']> = new Set(['aanhef', 'sluiting'])

/**
 * The parts that a citation names: from the article on, preceded by the parts above it where its number alone
 * is ambiguous.
 */
function citedParts(path: readonly OpenPart[], names: ReadonlyMap<number, string>): readonly OpenPart[] {
  const top = path.findLastIndex(({ kind }) => !INSIDE.has(kind))
  const name = names.get(path[top]?.at ?? -1) ?? ''
  return path.slice(Math.max(0, top - name.split(/\.(?=\p{L}+-)/u).length + 1))
}

/** The labels of parts joined: "artikel 3, tweede lid", or "toelichting op artikel 3". */
function joinedLabels(parts: readonly OpenPart[]): string {
  const [first, ...rest] = parts
  if (first?.kind === 'toelichting' && rest.length > 0)
    return `toelichting op ${rest.map(labelOfPart).join(', ')}`
  return parts.map(labelOfPart).join(', ')
}

const holdsWords = (path: readonly OpenPart[]): boolean =>
  path.some(({ kind }) => kind === 'artikel' || kind === 'bijlage' || kind === 'toelichting')

const isWords = (block: Block): boolean =>
  isBody(block) && (block.type === 'paragraph' || block.type === 'listItem')

/** Whether a block directly follows the title of its article. It is then cited as the article. */
const isFirst = (index: number, path: readonly OpenPart[]): boolean =>
  path.at(-1)?.kind === 'artikel' && path.at(-1)?.at === index - 1 && path[0]?.kind !== 'toelichting'

function labelAt(
  block: Block,
  index: number,
  path: readonly OpenPart[],
  names: ReadonlyMap<number, string>,
): string | null {
  const last = path.at(-1)
  if (!last || UNCITED.has(last.kind)) return null
  const label = joinedLabels(citedParts(path, names))
  if (block.part) return label
  if (!isWords(block) || !holdsWords(path)) return null
  return isFirst(index, path) ? label : `${label}, al. ${block.id.slice(1)}`
}

/**
 * The labels by which the blocks of a regulation are cited: "artikel 3, tweede lid, onder b". A paragraph
 * without a number is cited within its part, "artikel 3, al. 14", but the first one of an article as the
 * article. Blocks outside any part have no label.
 */
export function partLabels({ blocks }: Pick<Document, 'blocks'>): Map<BlockId, string> {
  if (!blocks.some(({ part }) => part)) return new Map()
  const paths = partPaths(blocks)
  const names = partNames(blocks, paths)
  const labels = blocks.flatMap((block, index) => {
    const label = labelAt(block, index, paths[index] ?? [], names)
    return label === null ? [] : [[block.id, label] as const]
  })
  return new Map(labels)
}
