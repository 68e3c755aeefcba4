import type { Element, Properties, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { find, html } from 'property-information'

/**
 * Nodes as HTML: the same characters as `toHtml` gives, without quotes where none are needed, in a tenth of
 * the time. That matters for the text of a document, with its thousands of elements. What has rules of its
 * own is left to `toHtml`.
 */
export function printHtml(nodes: readonly RootContent[]): string {
  let printed = ''
  for (const node of nodes) printed += printNode(node)
  return printed
}

function printNode(node: RootContent): string {
  if (node.type === 'text') return escaped(node.value, IN_TEXT)
  return node.type === 'element' ? printElement(node) : toHtml(node, WITHOUT_QUOTES)
}

const WITHOUT_QUOTES = { preferUnquoted: true }

/** Drawings and the like; elements without an end are few, and have an own rule each. */
const APART: ReadonlySet<string> = new Set(['svg', 'math', 'script', 'style', 'template', 'menuitem'])
const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

function printElement(element: Element): string {
  const { tagName, properties, children } = element
  const attributes = printAttributes(properties)
  if (attributes === null || APART.has(tagName)) return toHtml(element, WITHOUT_QUOTES)
  const inner = printHtml(children)
  const end = VOID.has(tagName) && inner === '' ? '' : `</${tagName}>`
  return `<${tagName}${attributes}>${inner}${end}`
}

/** Null when one of them is there or not there, without a value, or is a list with gaps. */
function printAttributes(properties: Properties): string | null {
  let printed = ''
  for (const key in properties) {
    const value = properties[key]
    if (value === null || value === undefined) continue
    const { name, separator } = attributeOf(key)
    if (typeof value === 'boolean' || separator === null || hasGaps(value)) return null
    printed += ` ${name}${afterName(Array.isArray(value) ? value.join(separator) : String(value))}`
  }
  return printed
}

/** Of a list with values that are nothing but blanks, or have them at an end, not all is printed. */
const hasGaps = (value: Properties[string]): boolean =>
  Array.isArray(value) && value.some((each) => each === '' || String(each).trim() !== String(each))

interface Attribute {
  name: string
  /** Between the values of a list; null for one that is there or not. */
  separator: string | null
}

const known = new Map<string, Attribute>()

function attributeOf(key: string): Attribute {
  const found = known.get(key) ?? toAttribute(key)
  known.set(key, found)
  return found
}

function toAttribute(key: string): Attribute {
  const { attribute, boolean, overloadedBoolean, commaSeparated } = find(html, key)
  if (boolean || overloadedBoolean) return { name: attribute, separator: null }
  return { name: attribute, separator: commaSeparated ? ', ' : ' ' }
}

/** Most values are a name or an address, which stand without quotes: two characters less, many times. */
const BARE = /^[^\0\s"&'<=>`]+$/

function afterName(value: string): string {
  if (value === '') return ''
  return BARE.test(value) ? `=${value}` : `="${escaped(value, IN_VALUE)}"`
}

const IN_TEXT = /[&<]/g
const IN_VALUE = /["&'`\0]/g

const escaped = (value: string, signs: RegExp): string =>
  value.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
