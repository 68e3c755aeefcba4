import { type Structure, StructureKind } from '../../sources/evidence.ts'

/**
 * A part of a regulation that a block stands in. When the block opens a part, that is the last of its path.
 */
export interface OpenPart extends Structure {
  /** Index of the block that opens it. */
  at: number
  level: number | null
  isHeading: boolean
}

/** What the path of a block is computed from. Nodes of a tree and blocks of a document both fit. */
export interface Parted {
  type: string
  level?: number | undefined
  part?: Structure | undefined
}

const RANK = new Map<StructureKind, number>(StructureKind.options.map((kind, index) => [kind, index]))
const rankOf = (kind: StructureKind): number => RANK.get(kind) ?? 0
const ARTICLE = rankOf('artikel')

/** These stand at the top: no earlier part holds them. */
const APART: ReadonlySet<StructureKind> = new Set(['bijlage', 'toelichting', 'aanhef', 'sluiting'])
/** These hold no other part. */
const ENDS: ReadonlySet<StructureKind> = new Set(['aanhef', 'sluiting'])
const isContainer = (kind: StructureKind): boolean => rankOf(kind) < ARTICLE

/**
 * Whether a part holds another, by rank. Chapters and the like that a file has the other way round ("Titel 1,
 * hoofdstuk 2") hold one another by level.
 */
function holds(above: OpenPart, part: OpenPart): boolean {
  if (ENDS.has(above.kind)) return false
  if (APART.has(above.kind)) return true
  if (rankOf(above.kind) < rankOf(part.kind)) return true
  if (!isContainer(part.kind) || above.kind === part.kind) return false
  return above.level !== null && part.level !== null && above.level < part.level
}

/** The form of a number: "a." and "b." have the same, "1°." has another. */
const numberForm = ({ number = '' }: Structure): string =>
  number.replace(/\d+/gu, '1').replace(/\p{L}+/gu, 'a')

/** Whether an item holds another: by their levels, else because that one is numbered in another form. */
function holdsItem(above: OpenPart, part: OpenPart): boolean {
  if (above.kind !== 'onderdeel' || part.kind !== 'onderdeel') return holds(above, part)
  if (above.level !== null && part.level !== null && above.level !== part.level)
    return above.level < part.level
  return numberForm(above) !== numberForm(part)
}

function openAfter(open: readonly OpenPart[], part: OpenPart): OpenPart[] {
  if (APART.has(part.kind)) return [part]
  const end = open.findIndex((above) => !holdsItem(above, part))
  return [...(end < 0 ? open : open.slice(0, end)), part]
}

/** The deepest level of a heading. Parts that would be deeper have it too, so that one may hold another. */
const DEEPEST = 6
/** The level of a heading that has none. */
const NO_LEVEL = 7
const isNoDeeper = (level: number, than: number): boolean =>
  level < than || (level === than && level < DEEPEST)

/** A heading that opens no part ends the articles that stand at its level or lower. */
const afterHeading = (open: readonly OpenPart[], level: number): OpenPart[] => {
  const end = open.findIndex(
    ({ kind, level: own }) => !isContainer(kind) && !APART.has(kind) && isNoDeeper(level, own ?? NO_LEVEL),
  )
  return end < 0 ? [...open] : open.slice(0, end)
}

const ITEM = new Set<StructureKind>(['lid', 'onderdeel'])

/**
 * The parts around a block that opens none: plain words belong to the article, a list under an item to that
 * item.
 */
function partsAround(open: readonly OpenPart[], { type, level }: Parted): OpenPart[] {
  const holdsBlock = (part: OpenPart): boolean =>
    !ITEM.has(part.kind) || (type === 'listItem' && (part.level ?? 0) < (level ?? 1))
  const end = open.findIndex((part) => !holdsBlock(part))
  return end < 0 ? [...open] : open.slice(0, end)
}

/**
 * For every block the parts it stands in: the outermost first, the part it opens last. Linear in practice,
 * since paths are short.
 */
export function partPaths(blocks: readonly Parted[]): OpenPart[][] {
  let open: OpenPart[] = []
  return blocks.map((block, index) => {
    const { type, level = null, part } = block
    const isHeading = type === 'heading'
    if (part) open = openAfter(open, { ...part, at: index, level, isHeading })
    else if (isHeading) open = afterHeading(open, level ?? NO_LEVEL)
    else return type === 'footnote' ? [] : partsAround(open, block)
    return open
  })
}
