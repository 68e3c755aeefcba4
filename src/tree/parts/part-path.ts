import { type Structure, StructureKind } from '../../sources/evidence.ts'

/** A part of a regulation that is open at a block: what the block itself opens is the last of its path. */
export interface OpenPart extends Structure {
  /** Index of the block that opens it. */
  at: number
  level: number | null
  isHeading: boolean
}

/** What the path of a block is read from; nodes of a tree and blocks of a document fit. */
export interface Parted {
  type: string
  level?: number | undefined
  part?: Structure | undefined
}

const RANK = new Map<StructureKind, number>(StructureKind.options.map((kind, index) => [kind, index]))
const rankOf = (kind: StructureKind): number => RANK.get(kind) ?? 0
const ARTICLE = rankOf('artikel')

/** Nothing that stood before them holds these. */
const APART: ReadonlySet<StructureKind> = new Set(['bijlage', 'toelichting', 'aanhef', 'sluiting'])
/** What follows stands in none of these. */
const ENDS: ReadonlySet<StructureKind> = new Set(['aanhef', 'sluiting'])
const isContainer = (kind: StructureKind): boolean => rankOf(kind) < ARTICLE

/**
 * Chapters hold one another by rank; where the file has them the other way round ("Titel 1, hoofdstuk 2") by
 * level.
 */
function holds(above: OpenPart, part: OpenPart): boolean {
  if (ENDS.has(above.kind)) return false
  if (APART.has(above.kind)) return true
  if (rankOf(above.kind) < rankOf(part.kind)) return true
  if (!isContainer(part.kind) || above.kind === part.kind) return false
  return above.level !== null && part.level !== null && above.level < part.level
}

/** "a." and "b." are of one sort, "1°." is of another. */
const styleOf = ({ number = '' }: Structure): string => number.replace(/\d+/gu, '1').replace(/\p{L}+/gu, 'a')

/** Whether an item stands in another: by their levels, else because it is numbered in another way. */
function holdsItem(above: OpenPart, part: OpenPart): boolean {
  if (above.kind !== 'onderdeel' || part.kind !== 'onderdeel') return holds(above, part)
  if (above.level !== null && part.level !== null && above.level !== part.level)
    return above.level < part.level
  return styleOf(above) !== styleOf(part)
}

function openAfter(open: readonly OpenPart[], part: OpenPart): OpenPart[] {
  if (APART.has(part.kind)) return [part]
  const end = open.findIndex((above) => !holdsItem(above, part))
  return [...(end < 0 ? open : open.slice(0, end)), part]
}

/** No level is deeper than the last: two of it may stand in each other. */
const DEEPEST = 6
const isNoDeeper = (level: number, than: number): boolean =>
  level < than || (level === than && level < DEEPEST)

/** A heading that opens no part ends the articles that stand at its level or lower. */
const afterHeading = (open: readonly OpenPart[], level: number): OpenPart[] => {
  const end = open.findIndex(
    ({ kind, level: own }) => !isContainer(kind) && !APART.has(kind) && isNoDeeper(level, own ?? 7),
  )
  return end < 0 ? [...open] : open.slice(0, end)
}

const ITEM = new Set<StructureKind>(['lid', 'onderdeel'])

/** Words without a number of their own are of the article; a list under an item is of that item. */
function around(open: readonly OpenPart[], { type, level }: Parted): OpenPart[] {
  const isUnder = (part: OpenPart): boolean =>
    !ITEM.has(part.kind) || (type === 'listItem' && (part.level ?? 0) < (level ?? 1))
  const end = open.findIndex((part) => !isUnder(part))
  return end < 0 ? [...open] : open.slice(0, end)
}

/**
 * For every block the parts it stands in, the outermost first, its own the last. Linear for texts as they
 * are.
 */
export function partPaths(blocks: readonly Parted[]): OpenPart[][] {
  let open: OpenPart[] = []
  return blocks.map((block, index) => {
    const { type, level = null, part } = block
    const isHeading = type === 'heading'
    if (part) open = openAfter(open, { ...part, at: index, level, isHeading })
    else if (isHeading) open = afterHeading(open, level ?? 7)
    else return type === 'footnote' ? [] : around(open, block)
    return open
  })
}
