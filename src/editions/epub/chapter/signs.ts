import type { Element, ElementContent } from 'hast'
import { classesOf } from './classes.ts'

/**
 * Replaces signs that a page shows by its style sheet, which reading systems may not apply. In a book
 * 1. the mark of a correction is only a target to come back to: the list of corrections explains it;
 * 2. a page mark is a page break, which reading systems can go to;
 * 3. the number of a paragraph has an accessible name.
 */
export function withoutSigns(element: Element): Element {
  const classes = classesOf(element.properties)
  if (classes.includes('repair')) return toPlace(element)
  if (classes.includes('pagina')) return toPageBreak(element)
  return classes.includes('num') ? withName(element) : element
}

export const isNumber = ({ properties }: Element): boolean => classesOf(properties).includes('num')

/** Gives a paragraph number an accessible name; the number of a heading has one already. */
function withName(number: Element): Element {
  const { ariaLabel, href } = number.properties
  if (ariaLabel !== undefined) return number
  const name = `Alinea ${String(href).slice('#p'.length)}`
  return { ...number, properties: { ...number.properties, ariaLabel: name } }
}

function toPlace({ properties, children }: Element): Element {
  const link = children.find((child) => child.type === 'element' && child.tagName === 'a')
  const id = properties.id ?? (link?.type === 'element' ? link.properties.id : undefined)
  return { type: 'element', tagName: 'span', properties: { id }, children: [] }
}

function toPageBreak({ properties: { id, dataLabel }, children }: Element): Element {
  const ariaLabel = String(dataLabel ?? '–')
  const properties = { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel }
  return { type: 'element', tagName: 'span', properties, children }
}

/** Marks notes in the terms of EPUB, so that reading systems show them beside the text. */
export function withNotes(element: Element): Element {
  const { properties } = element
  if (properties.role === 'doc-noteref')
    return { ...element, properties: { ...properties, 'epub:type': 'noteref' } }
  return properties.role === 'doc-endnotes' ? toFootnotes(element) : element
}

/** A list of notes becomes an aside for each; a heading stays. */
const toFootnotes = (section: Element): Element => ({
  ...section,
  properties: { ...section.properties, 'epub:type': 'footnotes' },
  children: section.children.flatMap((child): ElementContent[] =>
    child.type === 'element' && child.tagName === 'ol'
      ? child.children.filter((item) => item.type === 'element').map(toFootnote)
      : [child],
  ),
})

const toFootnote = ({ properties: { id }, children }: Element): Element => ({
  type: 'element',
  tagName: 'aside',
  properties: { id, role: 'doc-footnote', 'epub:type': 'footnote' },
  children,
})
