import type { Element as HastElement, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SourceError } from '../adapter.ts'
import { asLatin, decodeLeniently } from '../declared/decode.ts'
import type { Element, Node } from '../declared/element.ts'
import { withEnds } from './xhtml.ts'

const LIMITS = { bytes: 40_000_000, depth: 400, open: 1500 }
const TOO_DEEP = 'The page has too many elements within each other; it is damaged or made to do so.'

/** Elements without an end, and those that the next of their kind ends. */
const ENDS_ITSELF = new Set(
  (
    'area base br col embed hr img input link meta param source track ' +
    'wbr p li dt dd tr td th thead tbody tfoot option ' +
    'optgroup colgroup rp rt'
  ).split(' '),
)

/** `<meta charset="…">`, `charset=…` in a content type, or the declaration of XHTML. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = asLatin(bytes, 4096)
  const meta = /<meta\b[^>]{0,300}\bcharset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(head)?.[1]
  return meta ?? /^[^>]{0,100}\bencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1]
}

/**
 * A parser looks through all open elements at each tag: a page that opens very many of them is refused
 * before.
 */
function checkOpen(html: string): void {
  let open = 0
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (ENDS_ITSELF.has((match[2] ?? '').toLowerCase())) continue
    open = match[1] ? Math.max(0, open - 1) : open + 1
    if (open > LIMITS.open) throw new SourceError(TOO_DEEP)
  }
}

/** hast has `className` and `ariaHidden`; here they are named as in the page. */
const attributeName = (property: string): string =>
  property === 'className' ? 'class' : property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase()

/** An attribute without a value is there; one of several words has them in a row. */
function attributeText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? '' : String(value)
}

function attributesOf({ properties }: HastElement): Record<string, string> {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return []
    return [[attributeName(name), attributeText(value)]]
  })
  return Object.fromEntries(entries)
}

function nodesOf(node: Nodes, depth: number): Node[] {
  if (depth > LIMITS.depth) throw new SourceError(TOO_DEEP)
  if (node.type === 'text') return [node.value]
  if (node.type === 'root') return node.children.flatMap((child) => nodesOf(child, depth + 1))
  if (node.type !== 'element') return []
  const children = node.children.flatMap((child) => nodesOf(child, depth + 1))
  return [{ name: node.tagName, attributes: attributesOf(node), children }]
}

/** A web page as elements and text. Nothing in it is run or fetched; comments are left out. */
export function parseHtml(bytes: Uint8Array): Element {
  if (bytes.length > LIMITS.bytes) throw new SourceError('The file is too large to be read here.')
  const html = withEnds(decodeLeniently(bytes, namedEncoding(bytes), 'windows-1252'))
  checkOpen(html)
  return { name: 'page', attributes: {}, children: nodesOf(fromHtml(html), 0) }
}
