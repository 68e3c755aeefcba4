import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { partNames } from '../../tree/parts/part-names.ts'
import { type OpenPart, partPaths } from '../../tree/parts/part-path.ts'
import { type AlignedRow, align, alignable } from './align.ts'

/** An article, or the blocks between two articles: the name of the part, and its blocks. */
interface Section {
  name: string
  blocks: Block[]
}

const ITEMS: ReadonlySet<OpenPart['kind']> = new Set(['lid', 'onderdeel'])

/** The comparable blocks of a document, by article. */
function sectionsOf(document: Pick<Document, 'blocks'>): Section[] {
  const { blocks } = document
  const paths = partPaths(blocks)
  const names = partNames(blocks, paths)
  const nameOf = (index: number): string => {
    const part = paths[index]?.findLast(({ kind }) => !ITEMS.has(kind))
    return part ? (names.get(part.at) ?? part.kind) : ''
  }
  const compared = new Set(alignable(document, null))
  const sections: Section[] = []
  for (const [index, block] of blocks.entries()) {
    if (!compared.has(block)) continue
    const name = nameOf(index)
    if (sections.at(-1)?.name !== name) sections.push({ name, blocks: [] })
    sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** The last index of each name. */
const lastPlaces = (sections: readonly Section[]): Map<string, number> =>
  new Map(sections.map(({ name }, index) => [name, index]))

type Side = 'both' | 'left' | 'right'

/** Which section comes next: a pair, or one that the other side does not have further on. */
function nextSide(
  [a, b]: readonly [Section | undefined, Section | undefined],
  isAhead: { left: (name: string) => boolean; right: (name: string) => boolean },
): Side {
  if (a && b && a.name === b.name) return 'both'
  if (!b || (a && !isAhead.right(a.name))) return 'left'
  if (!a || !isAhead.left(b.name)) return 'right'
  return 'left'
}

/**
 * Aligns two versions of a regulation, article by article, by the names of articles. Afterwards every block
 * is in exactly one row. The time is bounded by the product of the numbers of blocks of two articles, not of
 * two texts.
 */
export function alignByArticle(a: Pick<Document, 'blocks'>, b: Pick<Document, 'blocks'>): AlignedRow[] {
  const [left, right] = [sectionsOf(a), sectionsOf(b)]
  const [lastLeft, lastRight] = [lastPlaces(left), lastPlaces(right)]
  const rows: AlignedRow[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const side = nextSide([left[i], right[j]], {
      left: (name) => (lastLeft.get(name) ?? -1) >= i,
      right: (name) => (lastRight.get(name) ?? -1) >= j,
    })
    const mine = side === 'right' ? [] : (left[i++]?.blocks ?? [])
    const theirs = side === 'left' ? [] : (right[j++]?.blocks ?? [])
    rows.push(...align(mine, theirs))
  }
  return rows
}
