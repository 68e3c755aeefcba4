import { placeKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import { blockTarget } from '../../links/internal-target.ts'
import type { LinkKind } from '../../links/link.ts'
import type { Library } from '../library.ts'
import { backlinks } from './backlinks.ts'

/** A link or reference to a page or block of ours that does not exist. */
export interface BrokenTarget {
  /** The block that has it: `<document>#<block>`. */
  place: string
  text: string
  url: string
}

/**
 * Finds everything in the library that leads to a page or block of ours that does not exist: targets of
 * links, and both ends of backlinks. Empty when the library is consistent. Takes time linear in the library.
 */
export function brokenTargets(library: Library): BrokenTarget[] {
  return [...brokenLinks(library), ...brokenBacklinks(library)]
}

function brokenLinks(library: Library): BrokenTarget[] {
  const known = addresses(library)
  return library.links.flatMap((link) => {
    const ours = link.targets.filter(({ url }) => url.startsWith('/') && !known.has(url))
    return ours.map(({ url }) => ({ place: placeKey(link), text: link.text, url }))
  })
}

function brokenBacklinks(library: Library): BrokenTarget[] {
  const places = new Set(
    library.documents.flatMap(({ id, blocks }) =>
      blocks.map((block) => placeKey({ document: id, block: block.id })),
    ),
  )
  return [...backlinks(library)].flatMap(([target, group]) =>
    group.flatMap((backlink) => {
      const place = 'from' in backlink ? placeKey(backlink.from) : target
      return [target, place]
        .filter((end) => !places.has(end))
        .map((end) => ({ place, text: backlink.kind, url: end }))
    }),
  )
}

/** All addresses of our site that a link may have: pages, and the anchors of documents. */
function addresses(library: Library): Set<string> {
  const pages = [
    ...library.actors.map(({ id }) => `/actoren/${id}/`),
    ...library.programmes.map(({ id }) => `/programmas/${id}/`),
    ...library.laws.map(({ id }) => `/wetten/${id}/`),
    ...library.glossary.map(({ id }) => `/begrippen/${id}/`),
    ...library.articles.map(({ id }) => `/artikelen/${id}/`),
    ...library.tables.map(({ id }) => `/tabellen/${id}/`),
    ...library.actions.map(({ document, number }) => `/acties/${document}/${number}/`),
    ...citedPapers(library),
  ]
  return new Set([...pages, ...library.documents.flatMap(anchors)])
}

const CITED: ReadonlySet<LinkKind> = new Set(['kamerstuk', 'dossier', 'bekendmaking'])

/** Every paper and dossier that is cited has a page. */
const citedPapers = ({ links }: Library): string[] =>
  links
    .filter(({ kind }) => CITED.has(kind))
    .flatMap(({ targets }) => targets.map(({ id }) => `/verwijzingen/${id}/`))

function anchors({ id, blocks, aliases, map }: Document): string[] {
  const named = [...blocks.map((block) => block.id), ...Object.keys(aliases), ...Object.keys(map.blocks)]
  return [`/documenten/${id}/`, ...named.map((anchor) => blockTarget(id, anchor).url)]
}
