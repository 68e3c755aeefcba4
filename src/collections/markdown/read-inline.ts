import type { Nodes, PhrasingContent } from 'mdast'
import { BLOCK_MARK } from './marks.ts'

/** A reference to a note: `at` is an offset in the text, `label` what stands in `[^label]`. */
export interface NoteLabel {
  at: number
  label: string
}

/** A text with its notes, and the number and id around it. */
export interface Inline {
  text: string
  notes: NoteLabel[]
  number?: string
  id?: string
}

/** The text and notes of inline content. Of constructs that we do not write (links, code) only the text. */
export function readWords(children: readonly Nodes[]): Inline {
  const inline: Inline = { text: '', notes: [] }
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference')
      inline.notes.push({ at: inline.text.length, label: node.identifier })
    else if ('value' in node) inline.text += node.value
    else if ('children' in node) node.children.forEach(visit)
  }
  children.forEach(visit)
  return inline
}

/** Removes a type mark such as `[!kader]` from the start. */
function withoutMark(children: readonly PhrasingContent[], mark: string | undefined): PhrasingContent[] {
  const [first, ...rest] = children
  if (mark === undefined || first?.type !== 'text' || !first.value.startsWith(mark)) return [...children]
  const value = first.value.slice(mark.length).replace(/^ /, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

function shifted({ text, notes }: Inline): Inline {
  return text.startsWith(' ')
    ? { text: text.slice(1), notes: notes.map((note) => ({ ...note, at: Math.max(0, note.at - 1) })) }
    : { text, notes }
}

/** `*3.2* Woorden[^fn1] ^s4` → number, text, notes, id. */
export function readInline(children: readonly PhrasingContent[], mark?: string): Inline {
  const [first, ...rest] = withoutMark(children, mark)
  if (first === undefined) return { text: '', notes: [] }
  const numbered = first.type === 'emphasis'
  const inline = numbered
    ? { ...shifted(readWords(rest)), number: readWords([first]).text }
    : readWords([first, ...rest])
  const id = BLOCK_MARK.exec(inline.text)
  return id ? { ...inline, text: inline.text.slice(0, id.index), id: id[1] as string } : inline
}

/** The id at the end of inline content, found without reading the rest. */
export const idOf = (children: readonly PhrasingContent[]): string | undefined =>
  BLOCK_MARK.exec(readWords(children.slice(-1)).text)?.[1]
