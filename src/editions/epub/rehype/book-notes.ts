import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

/** The notes as readers of books know them: a marker shows its note beside the text. */
export const rehypeBookNotes: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element) => {
    if (element.properties.role === 'doc-noteref') element.properties['epub:type'] = 'noteref'
    if (element.properties.role === 'doc-endnotes') toFootnotes(element)
  })
}

/** A list of notes → a section with an aside for each; the heading stays. */
function toFootnotes(section: Element): void {
  section.properties['epub:type'] = 'footnotes'
  section.children = section.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'ol'
      ? child.children.filter((item) => item.type === 'element').map(toFootnote)
      : [child],
  )
}

const toFootnote = ({ properties, children }: Element): Element =>
  h('aside', { id: properties.id, role: 'doc-footnote', 'epub:type': 'footnote' }, ...children)
