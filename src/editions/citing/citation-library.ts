import { createRequire } from 'node:module'
import { capital } from '../../text/capital.ts'
import { once } from '../../text/once.ts'
import type { CslItem, CslName } from './csl.ts'
import { plainMention, plainReference } from './plain-apa.ts'
import type { Run } from './run.ts'

/** Put after `<`, an invisible word joiner keeps the library from reading words in a title as HTML tags. */
const JOINER = '\u2060'

const hideTags = (item: CslItem): CslItem =>
  JSON.parse(
    JSON.stringify(item, (_, value) =>
      typeof value === 'string' ? value.replace(/</g, `<${JOINER}`) : value,
    ),
  )
const showTags = (text: string): string => text.replaceAll(`<${JOINER}`, '<')

/** Loaded lazily: most texts are cited by `plain-apa.ts`, without the library. */
const citeLibrary = once(() => {
  const require = createRequire(import.meta.url)
  const core: typeof import('@citation-js/core') = require('@citation-js/core')
  require('@citation-js/plugin-csl')
  return core
})

function format(item: CslItem, output: string, options: Readonly<Record<string, unknown>> = {}): string {
  const { Cite } = citeLibrary()
  return new Cite(hideTags(item)).format(output, options)
}

/** Capitalises particles, as APA in Dutch does: "Van Ooijen, M." */
const withCapitals = (item: CslItem): CslItem => ({
  ...item,
  author: item.author?.map((name) => withCapital(name)),
})
function withCapital(name: CslName): CslName {
  if (!('family' in name) || !name['non-dropping-particle']) return name
  return { given: name.given, family: `${capital(name['non-dropping-particle'])} ${name.family}` }
}

const APA = { template: 'apa', lang: 'nl-NL', format: 'html' }

/**
 * The entry for a reference list, without an address at the end. A publisher that is also the author is left
 * out. Without a date it says "z.d.", as APA requires.
 */
export function apaReference({ URL: _, accessed: __, ...item }: CslItem): Run[] {
  const author = item.author?.[0]
  const publisher = author && 'literal' in author ? undefined : item.publisher
  const entry = withCapitals({ ...item, publisher })
  return plainReference(entry) ?? libraryReference(entry)
}

export const libraryReference = (item: CslItem): Run[] =>
  readItalics(
    format(item, 'bibliography', APA)
      .replace(/<\/?div[^>]*>/g, '')
      .trim(),
  )

/** The in-text citation, without its parentheses: 'Van Ooijen, 2023' */
export function apaMention(item: CslItem): Run[] {
  const entry = withCapitals(item)
  return plainMention(entry) ?? libraryMention(entry)
}

export const libraryMention = (item: CslItem): Run[] =>
  readItalics(
    format(item, 'citation', APA)
      .trim()
      .replace(/^\(|\)$/g, ''),
  )

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
}

/** 'Wmo. <i>Titel</i> &#38; meer' → runs; other tags do not occur. */
function readItalics(html: string): Run[] {
  const plain = (text: string): string =>
    showTags(text.replace(/&#?\w{2,4};/g, (entity) => ENTITIES[entity] ?? entity))
  return html
    .split(/(<i>[^<]*<\/i>)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('<i>') ? { i: plain(part.slice(3, -4)) } : plain(part)))
}
