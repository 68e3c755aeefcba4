import { createRequire } from 'node:module'
import { capital } from '../../text/capital.ts'
import { once } from '../../text/once.ts'
import type { CslItem, CslName } from './csl.ts'
import { plainMention, plainReference } from './plain-apa.ts'
import type { Run } from './run.ts'

/**
 * The library reads tags in a title as markup. Ours are words: behind a word joiner, which is
 * nothing to see, they are no tags.
 */
const JOINER = '\u2060'

const hide = (item: CslItem): CslItem =>
  JSON.parse(
    JSON.stringify(item, (_, value) =>
      typeof value === 'string' ? value.replace(/</g, `<${JOINER}`) : value,
    ),
  )
const show = (text: string): string => text.replaceAll(`<${JOINER}`, '<')

/** Loaded when it is asked for: most texts are cited in a form that is plain, and never need it. */
const citeLibrary = once(() => {
  const require = createRequire(import.meta.url)
  const core: typeof import('@citation-js/core') = require('@citation-js/core')
  require('@citation-js/plugin-csl')
  return core
})

function format(item: CslItem, output: string, options: Readonly<Record<string, unknown>> = {}): string {
  const { Cite } = citeLibrary()
  return new Cite(hide(item)).format(output, options)
}

/** APA in Dutch begins a name with a capital: "Van Ooijen, M." */
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
 * The entry for a list of references, without an address at the end. Who is author is not named again as
 * publisher. Without a date it says "z.d.", as APA asks.
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

/** The mention in the text, without its parentheses: 'Van Ooijen, 2023' */
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

/** 'Wmo. <i>Titel</i> &#38; meer' → its runs; other tags do not occur. */
function readItalics(html: string): Run[] {
  const plain = (text: string): string =>
    show(text.replace(/&#?\w{2,4};/g, (entity) => ENTITIES[entity] ?? entity))
  return html
    .split(/(<i>[^<]*<\/i>)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('<i>') ? { i: plain(part.slice(3, -4)) } : plain(part)))
}
