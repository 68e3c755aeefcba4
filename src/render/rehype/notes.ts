import type { Element, Root } from 'hast'
import { type Child, h } from 'hastscript'
import type { Plugin } from 'unified'
import type { Block } from '../../collections/schema/block.ts'
import { type Context, renderWords } from '../hast/context.ts'

/** Adds the footnotes after the text, each with links back to every place that refers to it. */
export const rehypeNotes: Plugin<[Context], Root> = (context) => (tree) => {
  const notes = context.document.blocks.filter((block) => block.type === 'footnote')
  if (notes.length > 0) tree.children.push(section(notes.map((note) => renderNote(note, context))))
}

const section = (notes: Element[]): Element =>
  h('section.notes', { role: 'doc-endnotes', ariaLabelledBy: 'noten' }, [
    h('h2', { id: 'noten' }, 'Noten'),
    h('ol', { role: 'list' }, notes),
  ])

function renderNote(note: Block, context: Context): Element {
  return h('li', { id: note.id }, [
    h('span.marker', note.marker ?? ''),
    h('div', h('span', renderWords(note, context)), ...backLinks(note, context)),
  ])
}

function backLinks(note: Block, context: Context): Child[] {
  const refs = context.refs.backTo.get(note.id) ?? []
  return refs.flatMap((ref, index) => [
    ' ',
    backLink(ref, note.marker ?? '', refs.length > 1 ? index + 1 : null),
  ])
}

function backLink(ref: string, marker: string, place: number | null): Element {
  const which = place === null ? '' : `, plaats ${place}`
  const label = `Terug naar de tekst bij noot ${marker}${which}`
  return h(
    'a.back',
    { href: `#${ref}`, role: 'doc-backlink', ariaLabel: label, title: 'Terug naar de tekst' },
    place === null ? '↩' : `↩${place}`,
  )
}
