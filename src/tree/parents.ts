import { cleanText, type Draft } from '../blocks/draft.ts'
import { contentsTitles, isContents } from './contents-titles.ts'
import type { TreeNode } from './node.ts'

/** A heading that still holds what follows. */
interface Open {
  index: number
  level: number
  title: string
}

/** A word that is long enough to show what a title is about. */
const SUBJECT_WORD = /\p{L}{6,}/gu

const sharesWord = (title: string, caption: string): boolean => {
  const words = new Set(title.toLowerCase().match(SUBJECT_WORD))
  return (caption.toLowerCase().match(SUBJECT_WORD) ?? []).some((word) => words.has(word))
}

/**
 * A table stands under the last open title that shares a word with its caption ("Tabel 16 Geschatte
 * budgetflexibiliteit"), else under the nearest title.
 */
function tableParent(draft: Draft, open: readonly Open[]): number | null {
  const caption = cleanText(draft.pieces).split('\n', 1)[0] ?? ''
  return (open.findLast(({ title }) => sharesWord(title, caption)) ?? open.at(-1))?.index ?? null
}

const boxOf = (draft: Draft): number | undefined =>
  draft.type === 'footnote' || draft.type === 'table' ? undefined : draft.box

/** The open headings after a new title: those of a higher rank, and the title itself. */
const openAfter = (open: readonly Open[], title: Open): Open[] => [
  ...open.filter(({ level }) => level < title.level),
  title,
]

/** For every draft the heading it stands under, ignoring boxes. */
function headingsAbove(drafts: readonly Draft[], levels: ReadonlyMap<Draft, number>): (number | null)[] {
  const contents = contentsTitles(drafts)
  let open: Open[] = []
  return drafts.map((draft, index) => {
    // The table of contents has ended, so that its title holds nothing more.
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

/** Note → the first node that refers to it. */
function holdersOf(nodes: readonly TreeNode[]): Map<number, number> {
  const referred = nodes.flatMap(({ notes }, holder) => notes.map(({ note }) => ({ note, holder })))
  const entries = referred.flatMap(({ note, holder }) => (note === null ? [] : [[note, holder] as const]))
  return new Map(entries.toReversed())
}

/**
 * The parent of a note: the node that refers to it if that is a heading, else that node's parent, or the
 * box's.
 */
function noteParent(nodes: readonly TreeNode[], holder: number): number | null {
  const node = nodes[holder] as TreeNode
  if (node.type === 'heading') return holder
  const above = node.parent === null ? undefined : nodes[node.parent]
  return above?.type === 'box' ? above.parent : node.parent
}

/** Moves each note to where its marker stands. One that nothing refers to stays. Boxes hold no notes. */
export function withNoteParents(nodes: readonly TreeNode[]): TreeNode[] {
  const holders = holdersOf(nodes)
  return nodes.map((node, i) => {
    const holder = node.type === 'footnote' ? holders.get(i) : undefined
    return holder === undefined ? node : { ...node, parent: noteParent(nodes, holder) }
  })
}
