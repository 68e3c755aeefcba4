import type { Element, ElementContent, Properties } from 'hast'
import { writable } from './xml.ts'

/** How characters are escaped in XML. */
const CODES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' }
const codeOf = (sign: string): string => CODES[sign] ?? sign

/** Attributes whose property name in hast differs; all others have the same name. */
const NAMES: Readonly<Record<string, string>> = {
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  charSet: 'charset',
  className: 'class',
  colSpan: 'colspan',
  dateTime: 'datetime',
  rowSpan: 'rowspan',
}

/** Escaped text. */
export const words = (text: string): string => writable(text).replace(/[&<]/g, codeOf)

/** ` href="x"`; '' when there is no value. */
export function attribute(name: string, value: Properties[string]): string {
  if (value === null || value === undefined || value === false) return ''
  const shown = Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value)
  return ` ${NAMES[name] ?? name}="${attributeWords(shown)}"`
}

const attributeWords = (text: string): string => writable(text).replace(/[&<"]/g, codeOf)

export function attributes(properties: Properties): string {
  let text = ''
  for (const name in properties) text += attribute(name, properties[name])
  return text
}

/** An element around serialised children: `<p id="p1">…</p>`; without children `<br />`. */
export const around = (name: string, ofTag: string, inside: string): string =>
  inside === '' ? `<${name}${ofTag} />` : `<${name}${ofTag}>${inside}</${name}>`

/** Serialises elements as XHTML, unchanged. */
export function markup(nodes: readonly (Element | ElementContent)[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += words(node.value)
    if (node.type === 'element')
      text += around(node.tagName, attributes(node.properties), markup(node.children))
  }
  return text
}
