import { cleanText, type Draft } from '../blocks/draft.ts'
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

/** A table stands under the title that its caption speaks of ("Tabel 16 Geschatte budgetflexibiliteit"), else under the nearest. */
function tableParent(draft: Draft, open: readonly Open[]): number | null {
  const caption = cleanText(draft.pieces).split('\n', 1)[0] ?? ''
  return (open.findLast(({ title }) => sharesWord(title, caption)) ?? open.at(-1))?.index ?? null
}

/** Every draft's parent: its box, else the nearest heading above it with a lower level. */
export function parentsOf(drafts: readonly Draft[], levels: ReadonlyMap<Draft, number>): (number | null)[] {
  const open: Open[] = []
  const boxes = new Map<number, number>()
  return drafts.map((draft, index) => {
    const level = levels.get(draft)
    if (level !== undefined) while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = draft.type === 'table' ? tableParent(draft, open) : (open.at(-1)?.index ?? null)
    if (level !== undefined) open.push({ index, level, title: cleanText(draft.pieces) })
    if (draft.type === 'box') boxes.set(draft.box ?? 0, index)
    return draft.type !== 'box' && draft.box ? (boxes.get(draft.box) ?? parent) : parent
  })
}

/** A note belongs where its marker stands; one that nothing refers to stays where it was. Boxes hold no notes. */
export function withNoteParents(nodes: TreeNode[]): TreeNode[] {
  const holders = new Map(
    nodes.flatMap((node, at) =>
      node.notes.flatMap((note) => (note.note === null ? [] : [[note.note, { node, at }] as const])),
    ),
  )
  return nodes.map((node, i) => {
    const holder = node.type === 'footnote' ? holders.get(i) : undefined
    if (!holder) return node
    const { node: at, at: index } = holder
    const box = at.parent === null ? undefined : nodes[at.parent]
    return { ...node, parent: at.type === 'heading' ? index : box?.type === 'box' ? box.parent : at.parent }
  })
}
