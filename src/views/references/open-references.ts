import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import type { Link } from '../../links/link.ts'
import { sentences } from '../../text/sentences.ts'
import { dateKeys, type Parted, parted } from '../lists/parts.ts'
import { type PassageGroup, passages } from '../places/passage-groups.ts'

/** The references that are not linked for the same reason, with their passages. */
export interface OpenReferences {
  reason: string
  count: number
  groups: PassageGroup[]
}

/** All references whose target is not certain, on one page or by year. */
export const openParts = lookup(
  'openParts',
  (catalogue: Catalogue): Parted<Link> =>
    parted(catalogue.links.filter(isOpen), {
      base: '/verwijzingen/open/',
      by: 'jaar',
      keysOf: ({ document }) => dateKeys(catalogue.documentOf.get(document)),
      lastFirst: true,
    }),
)

/** The references whose target is not certain, by reason, the most frequent reason first. */
export const openReferences = (
  catalogue: Catalogue,
  links: readonly Link[] = catalogue.links.filter(isOpen),
): OpenReferences[] =>
  [...Map.groupBy(links, (link) => reasonOf(link).reason)]
    .map(([reason, links]) => ({ reason, count: links.length, groups: withRemarks(catalogue, links) }))
    .toSorted((a, b) => b.count - a.count)

const isOpen = (link: Link): boolean => link.targets.length === 0

/**
 * The reason is the first sentence. The sentences after it are a remark about this one reference: 'Noot 2 bij
 * deze zin noemt er wel een.'
 */
function reasonOf({ reason = 'Het doel staat niet vast.' }: Link): { reason: string; remark?: string } {
  const [first, ...others] = sentences(reason)
  return first && others.length > 0
    ? { reason: first.text, remark: others.map(({ text }) => text).join(' ') }
    : { reason }
}

function withRemarks(catalogue: Catalogue, links: readonly Link[]): PassageGroup[] {
  const remarks = new Map(
    links.map((link) => [path.document(link.document, link.block), reasonOf(link).remark]),
  )
  return passages(catalogue, links).map((group) => ({
    ...group,
    passages: group.passages.map((passage) => ({ ...passage, remark: remarks.get(passage.url) })),
  }))
}
