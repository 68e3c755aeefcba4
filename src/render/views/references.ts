import type { Link, LinkTarget } from '../../links/link.ts'
import { type Catalogue, mentions, titleOf } from '../catalogue.ts'
import { byName } from '../format.ts'
import { path } from '../href.ts'
import { kamerstukName, officialUrl } from '../kamerstuk-name.ts'
import { type PassageGroup, passages } from './passages.ts'
import { type Place, placeOf } from './place.ts'

/** Kinds of link whose targets have a page of their own under /verwijzingen/. */
const KINDS = ['kamerstuk', 'dossier'] as const
const cites = (link: Link): link is Link & { kind: (typeof KINDS)[number] } => (KINDS as readonly string[]).includes(link.kind)

export interface ReferenceRow {
  id: string
  name: string
  url: string
  count: number
  /** Our own document, when the paper is one. */
  own: { title: string; url: string } | null
}

export interface ReferencePage extends ReferenceRow {
  official: string | null
  groups: PassageGroup[]
  /** Of a dossier: its papers that are cited here. */
  papers: ReferenceRow[]
}

/** All cited papers and dossiers, by number. */
export function referenceRows(catalogue: Catalogue): ReferenceRow[] {
  const targets = catalogue.links.filter(cites).flatMap((link) => link.targets.filter(hasPage))
  return [...new Set(targets.map((target) => target.id))].map((id) => row(catalogue, id)).toSorted(byName((item) => item.name))
}

const hasPage = (target: LinkTarget): boolean => target.url.startsWith('/verwijzingen/')

function row(catalogue: Catalogue, id: string): ReferenceRow {
  const own = catalogue.documents.find((document) => document.official === id)
  return {
    id,
    name: kamerstukName(id),
    url: path.reference(id),
    count: citations(catalogue, id).length,
    own: own ? { title: own.title, url: path.document(own.id) } : null,
  }
}

const citations = (catalogue: Catalogue, id: string): Link[] => KINDS.flatMap((kind) => mentions(catalogue, kind, id))

export function referencePage(catalogue: Catalogue, id: string): ReferencePage {
  const dossier = id.replace(/^dossier-/u, '')
  return {
    ...row(catalogue, id),
    official: officialUrl(id),
    groups: passages(catalogue, citations(catalogue, id)),
    papers: id.startsWith('kst-') ? [] : referenceRows(catalogue).filter((item) => item.id.startsWith(`kst-${dossier}-`)),
  }
}

/** A reference that is no link, with the reason. */
export interface OpenReference extends Place {
  text: string
  reason: string
  title: string
}

/** References whose target is not certain, in reading order. */
export const openReferences = (catalogue: Catalogue): OpenReference[] =>
  catalogue.links
    .filter((link) => !link.targets.length)
    .map((link) => ({
      ...placeOf(catalogue, link.document, link.block),
      text: link.text,
      reason: link.reason ?? 'het doel staat niet vast',
      title: titleOf(catalogue, link.document),
    }))
