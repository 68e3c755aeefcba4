import type { Link } from '../link.ts'
import {
  type Dossier,
  dossierId,
  dossierLabel,
  dossierUrl,
  kamerstukLabel,
  kamerstukUrl,
  parseKamerstukId,
} from './kamerstuk-id.ts'

/** A cited paper with what cites it. */
export interface CitedPaper {
  /** `kst-29538-346` */
  id: string
  /** `Kamerstuk 29 538, nr. 346` */
  label: string
  url: string
  official: string
  citations: Link[]
}

/** A dossier of parliamentary papers: those that are cited here, and where it is named itself. */
export interface CitedDossier {
  /** `dossier-29538` */
  id: string
  label: string
  url: string
  official: string
  /** By number: digits by value, then letters. */
  papers: CitedPaper[]
  /** Links to the dossier as a whole. */
  mentions: Link[]
}

/**
 * The cited papers by dossier, dossiers by number. Every paper is in exactly one dossier, every link in
 * order.
 */
export function citedDossiers(links: readonly Link[]): CitedDossier[] {
  const papers = [...targetsOf(links, 'kamerstuk')].flatMap(([id, citations]) => toPaper(id, citations))
  const mentions = targetsOf(links, 'dossier')
  const byDossier = Map.groupBy(papers, ({ dossier }) => dossier)
  const ids = new Set([...byDossier.keys(), ...mentions.keys()])
  return [...ids].sort(byNumber).map((id) => toDossier(id, byDossier.get(id) ?? [], mentions.get(id) ?? []))
}

/** Target id → the links to it. */
export function targetsOf(links: readonly Link[], kind: Link['kind']): Map<string, Link[]> {
  const pairs = links
    .filter((link) => link.kind === kind)
    .flatMap((link) => link.targets.map(({ id }) => ({ id, link })))
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ link }) => link)]),
  )
}

function toPaper(id: string, citations: Link[]): (CitedPaper & { dossier: string })[] {
  const paper = parseKamerstukId(id)
  if (paper === null) return []
  return [
    {
      id,
      label: kamerstukLabel(paper),
      url: addressOf(id),
      official: kamerstukUrl(id),
      citations,
      dossier: dossierId(paper),
    },
  ]
}

function toDossier(id: string, papers: (CitedPaper & { dossier: string })[], mentions: Link[]): CitedDossier {
  const sorted = papers.sort((a, b) => byNumber(a.id, b.id)).map(({ dossier: _, ...paper }) => paper)
  return {
    id,
    label: dossierLabel(partsOf(id)),
    url: addressOf(id),
    official: dossierUrl(id),
    papers: sorted,
    mentions,
  }
}

/** `dossier-36360-XVI` → `Kamerstuk 36 360 XVI` */
export const dossierName = (id: string): string => dossierLabel(partsOf(id))

/** `dossier-36360-XVI` → its parts. */
function partsOf(id: string): Dossier {
  const [, dossier = '', addition = null] = id.split('-')
  return { dossier, addition }
}

const addressOf = (id: string): string => `/verwijzingen/${id}/`
/** `kst-29538-9` before `kst-29538-10`: digits count by their value. */
export const byNumber = (a: string, b: string): number => a.localeCompare(b, 'nl', { numeric: true })
