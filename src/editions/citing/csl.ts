import { DOCUMENT_KINDS } from '../../seed/seed-schema.ts'
import { citedName } from './cited-name.ts'
import type { Citable } from './identity.ts'
import { readIssuer } from './issuer.ts'
import { type OfficialName, officialName, officialText } from './official-name.ts'
import { oneLine } from './one-line.ts'
import type { PublicationName } from './publication-name.ts'

export type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string }

/** The part of CSL-JSON 1.0 that is used. */
export interface CslItem {
  id: string
  type: 'bill' | 'legislation' | 'report'
  title: string
  language: 'nl'
  author?: CslName[]
  issued?: { 'date-parts': [number[]] }
  /** The day on which the text was retrieved from its publisher. */
  accessed?: { 'date-parts': [number[]] }
  abstract?: string
  publisher?: string
  authority?: string
  'container-title'?: string
  number?: string
  genre?: string
  medium?: string
  URL?: string
  note?: string
}

/** Where and in which version the text was read. */
export interface Via {
  /** Name of the site. */
  site: string
  /** Address of the document on the site; null when the site has no fixed address. */
  address: string | null
  /** Date of this version of the text, in words; null when unknown. */
  version: string | null
}

/** 'tekst via Leeswijzer', with the date of the version when known. */
export const viaText = ({ site, version }: Via): string =>
  `tekst via ${site}${version ? `, versie van ${version}` : ''}`

/** Whether a person signed a law: the signatory is not its author, as a municipality is of its regulation. */
const isSignedLaw = (document: Citable): boolean =>
  citedName(document)?.isLaw === true && readIssuer(document.issuer ?? '').person !== null

function authorOf(document: Citable): CslName[] | undefined {
  if (!document.issuer || isSignedLaw(document)) return undefined
  const { office, person } = readIssuer(document.issuer)
  if (!person) return [{ literal: office ?? document.issuer }]
  const { given, family, particle } = person
  return [particle ? { family, given, 'non-dropping-particle': particle } : { family, given }]
}

const dateOf = (date: string | null): CslItem['issued'] =>
  date ? { 'date-parts': [date.split('-').map(Number)] } : undefined

/** Omits keys without a value. */
const omitUnknown = <T extends object>(item: T): T =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T

/** The properties that `cslItem` and `reportItem` share. */
const common = (document: Citable, via: Via) => ({
  id: document.id,
  title: oneLine(document.title),
  language: 'nl' as const,
  author: authorOf(document),
  issued: dateOf(document.date),
  accessed: dateOf(document.textDate),
  URL: document.officialUrl ?? via.address ?? undefined,
  note: [viaText(via), via.address].filter(Boolean).join(': '),
})

/** A paper in terms of CSL: container 'Kamerstukken II 2022/23', number '29538, nr. 350'. */
const asBill = (official: OfficialName) => ({
  type: 'bill' as const,
  authority: official.chamber,
  'container-title': officialText(official).slice(0, -`, ${official.number}`.length),
  number: official.number,
})

/** A law or regulation: 'Stb. 2018, 84', 'CVDR680781/1'. */
const asLegislation = ({ identifier }: PublicationName) => ({
  type: 'legislation' as const,
  number: identifier,
})

/**
 * A document as CSL-JSON: a paper of the States General is a `bill`, a law `legislation`, others a `report`.
 */
export function cslItem(document: Citable, via: Via): CslItem {
  const official = officialName(document)
  const name = citedName(document)
  const parts = name?.isLaw ? asLegislation(name) : reportParts(document)
  return omitUnknown({ ...common(document, via), ...(official ? asBill(official) : parts) })
}

const publisherOf = (document: Citable): string | undefined =>
  (!isSignedLaw(document) && document.issuer && readIssuer(document.issuer).office) || undefined

function reportParts(document: Citable) {
  const name = citedName(document)
  const kind = document.kind === 'document' ? undefined : DOCUMENT_KINDS[document.kind]
  return {
    type: 'report' as const,
    genre: name?.identifier ?? kind,
    publisher: publisherOf(document),
  }
}

/**
 * A document as a report, with its official number as its genre. APA has no rule for Kamerstukken, so these
 * follow its pattern for reports. BibTeX and RIS have no parliamentary papers with author and series either.
 */
export const reportItem = (document: Citable, via: Via): CslItem =>
  omitUnknown({ ...common(document, via), ...reportParts(document) })
