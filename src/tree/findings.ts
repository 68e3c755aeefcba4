import type { Finding, FindingRule } from '../diagnostics.ts'
import type { FootnoteNode, HeadingNode, TreeNode } from './node.ts'
import { numberOrder } from './number-order.ts'

const rangeOf = (node: TreeNode): readonly [number, number] | null => {
  const first = node.pieces[0]
  return first ? [first.start, node.pieces.at(-1)?.end ?? first.end] : null
}

const warn = (
  rule: FindingRule,
  message: string,
  position: Finding['position'],
  level: Finding['level'] = 'warning',
): Finding => ({
  rule,
  level,
  message,
  position,
})

function missingNotes(node: TreeNode): Finding[] {
  const markers = node.pieces.filter((piece) => piece.marker)
  return node.notes.flatMap((note, i) => {
    const piece = markers[i]
    if (note.note !== null || !piece) return []
    const position = [piece.start, piece.end] as const
    return note.endnote
      ? [warn('missing-endnote', `Eindnoot ${note.marker} staat niet in de bron.`, position, 'info')]
      : [warn('missing-note', `Noot ${note.marker} staat niet in de bron.`, position)]
  })
}

function unmatchedNotes(nodes: readonly TreeNode[]): Finding[] {
  const referred = new Set(nodes.flatMap((node) => node.notes.map((note) => note.note)))
  return nodes.flatMap((node, i) =>
    node.type === 'footnote' && !referred.has(i)
      ? [
          warn(
            'unmatched-note',
            `Bij noot ${node.marker} is in de tekst geen verwijzing gevonden.`,
            rangeOf(node),
          ),
        ]
      : [],
  )
}

const isNumberedNote = (node: TreeNode): node is FootnoteNode =>
  node.type === 'footnote' && /^\d+$/.test(node.marker)

/**
 * Reports note numbers that do not follow the one before them in the text. Numbers may begin again at 1, and
 * may skip a note that is reported as missing already.
 */
function noteOrder(nodes: readonly TreeNode[]): Finding[] {
  const missing = new Set(
    nodes.flatMap((node) => node.notes.filter((note) => note.note === null).map((note) => note.marker)),
  )
  const notes = nodes.filter(isNumberedNote)
  return notes.flatMap((node, i) => {
    const above = notes[i - 1]
    const before = Number(above?.also?.at(-1) ?? above?.marker ?? Number(node.marker) - 1)
    const follows =
      node.marker === '1' ||
      Number(node.marker) === before + 1 ||
      (Number(node.marker) > before && missing.has(String(before + 1)))
    return follows
      ? []
      : [warn('note-order', `Noot ${node.marker} volgt op noot ${before}.`, rangeOf(node), 'info')]
  })
}

function missingFigures(nodes: readonly TreeNode[]): Finding[] {
  const figures = nodes.filter((node) => node.type === 'figure')
  return figures.map((node) =>
    warn(
      'missing-figure',
      `Van deze figuur staat alleen het onderschrift in de bron: “${node.text.slice(0, 60)}”.`,
      rangeOf(node),
      'info',
    ),
  )
}

/** One finding for each box, at its first block. */
function guessedBoxes(nodes: readonly TreeNode[]): Finding[] {
  const firsts = nodes.filter((node, i) => i > 0 && nodes[i - 1]?.type === 'box' && node.parent === i - 1)
  return firsts.map((node) =>
    warn(
      'box-guessed',
      'De grenzen van dit kader zijn afgeleid uit de plaats en de opmaak van de tekst.',
      rangeOf(node),
      'info',
    ),
  )
}

/** Characters. Titles before the first paragraph of this length are those of the whole text. */
const FIRST_TEXT = 80

const isPlainTitle = (node: TreeNode | undefined): node is HeadingNode =>
  node?.type === 'heading' && node.number === undefined

/** Two unnumbered titles of one level without text between them: the second may belong below the first. */
function guessedLevels(nodes: readonly TreeNode[]): Finding[] {
  const start = nodes.findIndex((node) => node.type === 'paragraph' && node.text.length > FIRST_TEXT)
  const after = start < 0 ? [] : nodes.slice(start)
  const doubtful = after.filter((node, i) => {
    const before = after[i - 1]
    return isPlainTitle(node) && isPlainTitle(before) && node.level === before.level
  })
  return doubtful.map((node) =>
    warn(
      'heading-level',
      `De kop “${node.text.slice(0, 60)}” volgt zonder tekst op een kop van hetzelfde niveau.`,
      rangeOf(node),
      'info',
    ),
  )
}

/** All that is doubtful or missing in the tree. */
export function treeFindings(nodes: readonly TreeNode[]): Finding[] {
  return [
    ...nodes.flatMap(missingNotes),
    ...unmatchedNotes(nodes),
    ...noteOrder(nodes),
    ...missingFigures(nodes),
    ...guessedBoxes(nodes),
    ...guessedLevels(nodes),
    ...numberOrder(nodes),
  ]
}
