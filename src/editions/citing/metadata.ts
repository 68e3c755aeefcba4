import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { citedName } from './cited-name.ts'
import { EXPORTS, exportPath, viaOf } from './export-files.ts'
import { readIssuer } from './issuer.ts'

/** Metadata in the head of a document's page, for search engines and reference managers. */
export interface DocumentMetadata {
  /** Highwire (`citation_…`) and Dublin Core (`DC.…`) tags. */
  meta: { name: string; content: string }[]
  /** The exports, for `<link rel="alternate">`: paths from the site's root. */
  alternates: { href: string; type: string; title: string }[]
  /** schema.org data, as JSON-LD. */
  jsonLd: Record<string, unknown>
}

type Tag = [name: string, content: string | null | undefined]

/** A date in the notation of Highwire: '2023/05/12' */
const slashed = (date: string | null): string | null => date?.replaceAll('-', '/') ?? null

/** 'Jonge, H.M. de': the family name first, as in a catalogue. */
function personName(issuer: string | null): string | null {
  const person = issuer === null ? null : readIssuer(issuer).person
  return person && `${person.family}, ${[person.given, person.particle].filter(Boolean).join(' ')}`
}

/**
 * Zotero takes `citation_technical_report_institution` as the sign of a report, and splits an author at a
 * comma or the last space. So only a person is an author here; an organisation is the institution. Without an
 * institution Zotero would take `citation_title` for a journal article, so then there is only Dublin Core.
 */
function tags(document: Document, address: string | null): Tag[] {
  const name = citedName(document)
  const number = name?.identifier ?? document.official
  const office = document.issuer === null ? null : readIssuer(document.issuer).office
  const person = personName(document.issuer)
  return [
    ['citation_title', office && document.title],
    ['citation_author', person],
    ['citation_publication_date', slashed(document.date)],
    ['citation_technical_report_institution', office],
    ['citation_technical_report_number', number],
    ['citation_language', 'nl'],
    ['citation_public_url', document.officialUrl ?? address],
    ['DC.title', document.title],
    ['DC.creator', person ?? (office?.includes(',') ? null : office)],
    ['DC.date', document.date],
    ['DC.publisher', office],
    ['DC.identifier', number],
    ['DC.language', 'nl'],
    ['DC.type', 'Text'],
    ['DC.rights', document.licence],
  ]
}

/** Omits keys without a value. */
const omitUnknown = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined))

function authorLd(issuer: string | null): unknown {
  if (issuer === null) return null
  const { office, person } = readIssuer(issuer)
  if (!person) return { '@type': 'Organization', name: office ?? issuer }
  return {
    '@type': 'Person',
    name: [person.given, person.particle, person.family].filter(Boolean).join(' '),
    ...(office !== null && { jobTitle: office }),
  }
}

function jsonLd(document: Document, site: Site, address: string | null): Record<string, unknown> {
  const name = citedName(document)
  return omitUnknown({
    '@context': 'https://schema.org',
    '@type': name || document.kind === 'document' ? 'CreativeWork' : 'Report',
    name: document.title,
    inLanguage: 'nl',
    url: address,
    datePublished: document.date,
    author: authorLd(document.issuer),
    identifier: name?.identifier ?? document.official,
    sameAs: document.officialUrl,
    license: document.licence,
    isPartOf: omitUnknown({ '@type': 'WebSite', name: site.name, url: site.address }),
  })
}

/** The metadata of a document, as far as it is known. Values are plain text, not markup. */
export function documentMetadata(document: Document, site: Site): DocumentMetadata {
  const { address } = viaOf(site, document)
  return {
    meta: tags(document, address).flatMap(([name, content]) => (content ? [{ name, content }] : [])),
    alternates: EXPORTS.map(({ extension, type, name }) => ({
      href: exportPath(document.id, extension),
      type,
      title: `${name} van dit document`,
    })),
    jsonLd: jsonLd(document, site, address),
  }
}

/** JSON-LD as the content of a script element, escaped so that nothing in it ends the element. */
export const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
