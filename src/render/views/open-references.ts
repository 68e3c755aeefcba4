import type { Link } from '../../links/link.ts'
import type { Catalogue } from '../catalogue.ts'
import { type PassageGroup, passages } from './passages.ts'

/** References that are no link for one reason, as evidence. */
export interface OpenReferences {
  reason: string
  count: number
  groups: PassageGroup[]
}

/** The references whose target is not certain, by the reason why not, the most frequent reason first. */
export const openReferences = (catalogue: Catalogue): OpenReferences[] =>
  [...Map.groupBy(catalogue.links.filter(isOpen), ({ reason }) => reason ?? 'Het doel staat niet vast.')]
    .map(([reason, links]) => ({ reason, count: links.length, groups: passages(catalogue, links) }))
    .toSorted((a, b) => b.count - a.count)

const isOpen = (link: Link): boolean => link.targets.length === 0
