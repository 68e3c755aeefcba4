import { cleanText, type Draft } from '../blocks/draft.ts'
import { contentsTitles, isContents } from './contents-titles.ts'
import type { TreeNode } from './node.ts'

interface Open {
  index: number
  level: number
  title: string
}

/** Words long enough to tell what a title is about. */
const TELLING = /\p{L}{6,}/gu

const sharesWord = (title: string, caption: string): boolean => {
  const words = new Set(title.toLowerCase().match(TELLING))
  return (caption.toLowerCase().match(TELLING) ?? []).some((word) => words.has(word))
}

/**
 * A table stands under the title that its caption speaks of ("Tabel 16 Geschatte budgetflexibiliteit"), else
 * under the nearest.
 */
function tableParent(draft: Draft, open: readonly Open[]): number | null {
  const caption = cleanText(draft.pieces).split('\n', 1)[0] ?? ''
  return (open.findLast(({ title }) => sharesWord(title, caption)) ?? open.at(-1))?.index ?? null
}

const boxOf = (draft: Draft): number | undefined =>
  draft.type === 'footnote' || draft.type === 'table' ? undefined : draft.box

/** What is open after a title of a level: what stands above it, and the title itself. */
const openAfter = (open: readonly Open[], title: Open): Open[] => [
  ...open.filter(({ level }) => level < title.level),
  title,
]

/** For every draft the heading it stands under, boxes left out. */
function headingsAbove(drafts: readonly Draft[], levels: ReadonlyMap<Draft, number>): (number | null)[] {
  const contents = contentsTitles(drafts)
  let open: Open[] = []
  return drafts.map((draft, index) => {
    // The contents are over: what follows is no part of them.
    if (isContents(drafts[index - 1]) && !isContents(draft))
      open = open.filter((title) => !contents.has(drafts[title.index] as Draft))
    if (draft.type === 'table') return tableParent(draft, open)
    const level = levels.get(draft)
    if (level === undefined) return open.at(-1)?.index ?? null
    open = openAfter(open, { index, level, title: cleanText(draft.pieces) })
    return open.at(-2)?.index ?? null
  })
}

/** Every draft's parent: its box, else the nearest heading above it with a lower level. */
export function parentsOf(drafts: readonly Draft[], levels: ReadonlyMap<Draft, number>): (number | null)[] {
  const boxes = new Map(drafts.flatMap((draft, i) => (draft.type === 'box' ? [[draft.box, i] as const] : [])))
  const above = headingsAbove(drafts, levels)
  return drafts.map((draft, i) => {
    const box = draft.type === 'box' ? undefined : boxOf(draft)
    return (box === undefined ? undefined : boxes.get(box)) ?? above[i] ?? null
  })
}

/** For every note the first node that refers to it. */
function holdersOf(nodes: readonly TreeNode[]): Map<number, number> {
  const referred = nodes.flatMap(({ notes }, holder) => notes.map(({ note }) => ({ note, holder })))
  const entries = referred.flatMap(({ note, holder }) => (note === null ? [] : [[note, holder] as const]))
  return new Map(entries.toReversed())
}

/** Where a note of a node belongs: under a heading itself, else beside it, out of its box. */
function noteParent(nodes: readonly TreeNode[], holder: number): number | null {
  const node = nodes[holder] as TreeNode
  if (node.type === 'heading') return holder
  const above = node.parent === null ? undefined : nodes[node.parent]
  return above?.type === 'box' ? above.parent : node.parent
}

/**
 * A note belongs where its marker stands; one that nothing refers to stays where it was. Boxes hold no notes.
 */
export function withNoteParents(nodes: readonly TreeNode[]): TreeNode[] {
  const holders = holdersOf(nodes)
  return nodes.map((node, i) => {
    const holder = node.type === 'footnote' ? holders.get(i) : undefined
    return holder === undefined ? node : { ...node, parent: noteParent(nodes, holder) }
  })
}
