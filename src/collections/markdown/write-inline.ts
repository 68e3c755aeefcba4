import type { PhrasingContent, Root } from 'mdast'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import type { NoteRef } from '../schema/block.ts'
import { labelOf, type NoteLabels } from './note-labels.ts'

const SETTINGS: Options = {
  emphasis: '*',
  handlers: {
    footnoteReference: Object.assign((node: { identifier: string }) => `[^${node.identifier}]`, {
      peek: () => '[',
    }),
  },
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: ':', before: '\\]', inConstruct: 'phrasing' },
  ],
}

const writer = unified().use(remarkStringify, SETTINGS).freeze()

/** Serialises inline content as one line of Markdown. Line breaks in a text become character references. */
export function phrase(children: PhrasingContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  return writer.stringify(root).slice(0, -1).replaceAll('\n', '&#xA;').replaceAll('\r', '&#xD;')
}

/** Splits a text at its note markers: text, reference, text … */
export function withNotes(text: string, notes: readonly NoteRef[], labels: NoteLabels): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let cursor = 0
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    if (note.at > cursor) children.push({ type: 'text', value: text.slice(cursor, note.at) })
    children.push({ type: 'footnoteReference', identifier: labelOf(note, labels) })
    cursor = Math.max(cursor, note.at)
  }
  return cursor < text.length ? [...children, { type: 'text', value: text.slice(cursor) }] : children
}
