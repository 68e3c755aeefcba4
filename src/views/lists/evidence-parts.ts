import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, mentions } from '../../catalogue/catalogue.ts'
import { fingerprintOfLinks } from '../../catalogue/reads/link-fingerprints.ts'
import type { Link } from '../../links/link.ts'
import { usesShown } from '../entities/terms.ts'
import { evidenceParts } from '../places/evidence-groups.ts'
import { dossiersOf, journalsOf } from '../references/references.ts'
import type { Part } from './parts.ts'

/** A page with the mentions of five years, of a year or of a month: its address, and what it shows. */
export interface EvidencePath {
  params: { id: string; jaar: string }
  props: { name: string; url: string; part: Part<Link> }
}

interface Named {
  id: string
  name: string
  url: string
  links: readonly Link[]
}

const pathsOf = (catalogue: Catalogue, { id, name, url, links }: Named): EvidencePath[] =>
  evidenceParts(catalogue, links, url).parts.map((part) => ({
    params: { id, jaar: part.key },
    props: { name, url, part: withFingerprint(part) },
  }))

/**
 * Adds a fingerprint of the mentions, and makes the mentions themselves not enumerable. The digest of a page
 * is computed from its props: with the fingerprint the many mentions need not be serialised for that.
 */
const withFingerprint = (part: Part<Link>): Part<Link> =>
  Object.defineProperty({ ...part, sign: fingerprintOfLinks(part.entries) }, 'entries', {
    value: part.entries,
    enumerable: false,
  })

export const actorParts = (catalogue: Catalogue): EvidencePath[] =>
  catalogue.actors.flatMap(({ id, name }) =>
    pathsOf(catalogue, { id, name, url: path.actor(id), links: mentions(catalogue, 'actor', id) }),
  )

export const lawParts = (catalogue: Catalogue): EvidencePath[] =>
  catalogue.laws.flatMap(({ id, name }) =>
    pathsOf(catalogue, { id, name, url: path.law(id), links: mentions(catalogue, 'law', id) }),
  )

export const programmeParts = (catalogue: Catalogue): EvidencePath[] =>
  catalogue.programmes.flatMap(({ id, name }) =>
    pathsOf(catalogue, { id, name, url: path.programme(id), links: mentions(catalogue, 'programme', id) }),
  )

export const termParts = (catalogue: Catalogue): EvidencePath[] =>
  catalogue.glossary.flatMap((term) =>
    pathsOf(catalogue, {
      id: term.id,
      name: term.term,
      url: path.term(term.id),
      links: usesShown(catalogue.usesOf(term)),
    }),
  )

/** The parts for dossiers, and for the papers in dossiers and journals. */
export const referenceParts = (catalogue: Catalogue): EvidencePath[] => {
  const dossiers = dossiersOf(catalogue)
  const papers = [...dossiers, ...journalsOf(catalogue)].flatMap((each) => each.papers)
  return [
    ...dossiers.map(({ id, label, url, mentions }) => ({ id, name: label, url, links: mentions })),
    ...papers.map(({ id, label, url, citations }) => ({ id, name: label, url, links: citations })),
  ].flatMap((each) => pathsOf(catalogue, each))
}
