import type { SourceFile } from './adapter.ts'
import { asLatin } from './declared/decode.ts'

/** What a format is told by stands in the first bytes; UTF-16 has a zero between letters. */
const opening = ({ bytes }: SourceFile): string =>
  asLatin(bytes, 4000)
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
    .trimStart()

const NAME = /^<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(?=[\s/>])/
/** What may stand before the outermost element, one after the other. */
const BEFORE = /^(?:<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->)\s*/

/** The name of the outermost element; null where none opens the file. */
function rootName(file: SourceFile): string | null {
  let text = opening(file)
  for (let match = BEFORE.exec(text); match; match = BEFORE.exec(text)) text = text.slice(match[0].length)
  return NAME.exec(text)?.[1]?.toLowerCase() ?? null
}

const closes = ({ bytes }: SourceFile, name: string): boolean =>
  asLatin(bytes.subarray(Math.max(0, bytes.length - 4000)), 4000)
    .replaceAll('\0', '')
    .toLowerCase()
    .includes(`</${name}`)

const isDeclared = (file: SourceFile): boolean => /^<\?xml\s/i.test(opening(file))
const isWebPage = (file: SourceFile): boolean =>
  /^(?:<\?[^>]*\?>\s*)?<!doctype html/i.test(opening(file)) || rootName(file) === 'html'

/** A file that begins as XML does: with a declaration, or with an element that is closed at its end. */
export function looksLikeXml(file: SourceFile): boolean {
  if (isWebPage(file)) return false
  if (isDeclared(file)) return true
  const name = rootName(file)
  return (
    name !== null && !PAGE_PARTS.has(name) && (closes(file, name) || file.name.toLowerCase().endsWith('.xml'))
  )
}

/** Elements with which a part of a web page begins. */
const PAGE_PARTS: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'article',
  'main',
  'section',
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'table',
  'ul',
  'ol',
  'span',
  'meta',
  'title',
  'link',
  'script',
  'style',
  'header',
  'nav',
  'form',
  'a',
  'b',
  'center',
  'font',
])
/** Of these a page may have only the opening tag. */
const UNCLOSED: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'meta',
  'link',
  'script',
  'style',
  'title',
])

/** Whether a file is a web page, or a part of one. */
export function looksLikeHtml(file: SourceFile): boolean {
  if (isWebPage(file)) return true
  const name = rootName(file)
  return name !== null && PAGE_PARTS.has(name) && (UNCLOSED.has(name) || closes(file, name))
}
