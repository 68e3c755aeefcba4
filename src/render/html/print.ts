import type { Element, Properties, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { find, html } from 'property-information'

/**
 * Prints nodes as HTML, without quotes where none are needed: the same characters as `toHtml`, in a tenth of
 * the time. That matters for documents, with their thousands of elements. Elements with special rules are
 * left to `toHtml`.
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

/** Elements with rules of their own, such as drawings: `toHtml` prints these. */
const LEFT_TO_TO_HTML: ReadonlySet<string> = new Set([
  'svg',
  'math',
  'script',
  'style',
  'template',
  'menuitem',
])
const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

function printElement(element: Element): string {
  const { tagName, properties, children } = element
  const attributes = printAttributes(properties)
  if (attributes === null || LEFT_TO_TO_HTML.has(tagName)) return toHtml(element, WITHOUT_QUOTES)
  const inner = printHtml(children)
  const end = VOID.has(tagName) && inner === '' ? '' : `</${tagName}>`
  return `<${tagName}${attributes}>${inner}${end}`
}

/** The attributes as printed; null when `toHtml` is needed: for a boolean attribute, or a list with gaps. */
function printAttributes(properties: Properties): string | null {
  let printed = ''
  for (const key in properties) {
    const value = properties[key]
    if (value === null || value === undefined) continue
    const { name, separator } = attributeOf(key)
    if (typeof value === 'boolean' || separator === null || hasGaps(value)) return null
    printed += ` ${name}${printValue(Array.isArray(value) ? value.join(separator) : String(value))}`
  }
  return printed
}

/**
 * Whether a list has empty values, or values with white space at an end: these are not printed as they are.
 */
const hasGaps = (value: Properties[string]): boolean =>
  Array.isArray(value) && value.some((each) => each === '' || String(each).trim() !== String(each))

interface Attribute {
  name: string
  /** What separates the values of a list; null for a boolean attribute. */
  separator: string | null
}

const attributeCache = new Map<string, Attribute>()

function attributeOf(key: string): Attribute {
  const attribute = attributeCache.get(key) ?? toAttribute(key)
  attributeCache.set(key, attribute)
  return attribute
}

function toAttribute(key: string): Attribute {
  const { attribute, boolean, overloadedBoolean, commaSeparated } = find(html, key)
  if (boolean || overloadedBoolean) return { name: attribute, separator: null }
  return { name: attribute, separator: commaSeparated ? ', ' : ' ' }
}

/** A value that needs no quotes. Most values are names or addresses: that saves two characters each. */
const UNQUOTED = /^[^\0\s"&'<=>`]+$/

function printValue(value: string): string {
  if (value === '') return ''
  return UNQUOTED.test(value) ? `=${value}` : `="${escaped(value, IN_VALUE)}"`
}

const IN_TEXT = /[&<]/g
const IN_VALUE = /["&'`\0]/g

const escaped = (value: string, signs: RegExp): string =>
  value.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
