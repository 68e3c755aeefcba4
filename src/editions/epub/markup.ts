import type { Element, ElementContent, Properties } from 'hast'
import { writable } from './xml.ts'

/** What XML has in the place of signs of its own. */
const CODES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' }
const codeOf = (sign: string): string => CODES[sign] ?? sign

/** Names of attributes that hast has written otherwise; the others it has as they are. */
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

/** Words between tags. */
export const words = (text: string): string => writable(text).replace(/[&<]/g, codeOf)

/** ` href="x"`; nothing for what is not there. */
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

/** An element around what was written of its children: `<p id="p1">…</p>`, and `<br />` around nothing. */
export const around = (name: string, ofTag: string, inside: string): string =>
  inside === '' ? `<${name}${ofTag} />` : `<${name}${ofTag}>${inside}</${name}>`

/** Elements as XHTML, just as they are. */
export function markup(nodes: readonly (Element | ElementContent)[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += words(node.value)
    if (node.type === 'element')
      text += around(node.tagName, attributes(node.properties), markup(node.children))
  }
  return text
}
