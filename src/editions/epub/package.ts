import { x } from 'xastscript'
import { sha256 } from '../files/sha256.ts'
import { COVER_FILE, COVER_PAGE } from './cover.ts'
import { printXml } from './print-xml.ts'

/** The metadata of a book. */
export interface BookFacts {
  title: string
  creators: readonly string[]
  publisher: string
  /** Date of the newest text, as far as it is known. */
  date: string | null
  /** Addresses of the official publications. */
  sources: readonly string[]
  /** The files of the texts, in reading order. */
  texts: readonly string[]
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Alle inhoud is tekst, met koppen, een inhoudsopgave en noten die bij de tekst kunnen worden getoond.',
  ],
] as const

/** A UUID (version 8) computed from the content, so that the same book has the same one. */
export function bookNumber(contents: string): string {
  const digest = sha256(contents)
  const part = (start: number, end: number): string => digest.slice(start, end)
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`
}

/**
 * The required modification date: `2023` → `2023-01-01T00:00:00Z`. That of the text, not the current time, so
 * that output is deterministic.
 */
function modifiedAt(date: string | null): string {
  const [year = '2000', month = '01', day = '01'] = (date ?? '2000').split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

export function packageFile(facts: BookFacts, number: string): string {
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'nummer',
      'xml:lang': 'nl',
    },
    [metadata(facts, number), manifest(facts), spine(facts)],
  )
  return `${DECLARATION}${printXml(tree)}\n`
}

const metadata = ({ title, creators, publisher, date, sources }: BookFacts, number: string) =>
  x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'nummer' }, number),
    x('dc:title', title),
    x('dc:language', 'nl'),
    ...creators.map((name) => x('dc:creator', name)),
    x('dc:publisher', publisher),
    ...(date ? [x('dc:date', date)] : []),
    ...sources.map((address) => x('dc:source', address)),
    x('meta', { property: 'dcterms:modified' }, modifiedAt(date)),
    // Older reading systems find the cover by this element.
    x('meta', { name: 'cover', content: 'omslag' }),
    ...ACCESSIBILITY.map(([name, value]) => x('meta', { property: `schema:${name}` }, value)),
  ])

const manifest = ({ texts }: BookFacts) =>
  x('manifest', [
    x('item', {
      id: 'inhoud',
      href: 'inhoud.xhtml',
      'media-type': 'application/xhtml+xml',
      properties: 'nav',
    }),
    x('item', { id: 'omslag', href: COVER_FILE, 'media-type': 'image/svg+xml', properties: 'cover-image' }),
    x('item', { id: 'voorkant', href: COVER_PAGE, 'media-type': 'application/xhtml+xml' }),
    x('item', { id: 'stijl', href: 'stijl.css', 'media-type': 'text/css' }),
    ...texts.map((href, index) =>
      x('item', { id: `tekst-${index + 1}`, href, 'media-type': 'application/xhtml+xml' }),
    ),
  ])

const spine = ({ texts }: BookFacts) =>
  x('spine', [
    x('itemref', { idref: 'voorkant' }),
    ...texts.slice(0, 1).map(() => x('itemref', { idref: 'tekst-1' })),
    x('itemref', { idref: 'inhoud' }),
    ...texts.slice(1).map((_, index) => x('itemref', { idref: `tekst-${index + 2}` })),
  ])

/** The container file, which points to the package file. */
export const container = (path: string): string =>
  `${DECLARATION}${printXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  )}\n`
