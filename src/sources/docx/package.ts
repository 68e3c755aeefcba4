import { posix } from 'node:path'
import type { Container } from '../office/container.ts'
import { attribute, childrenOf, elements, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { accepted } from './accept.ts'

/** What a part links to, by the id of the link. */
export type Links = ReadonlyMap<string, Link>

interface Link {
  /** The last part of its type: `footnotes`, `header`, `hyperlink`. */
  type: string
  /** Address outside, or path of a part. */
  target: string
  external: boolean
}

/** A part with what it links to. */
export interface Part {
  root: Node
  links: Links
}

const NO_LINKS: Links = new Map()

/** `word/document.xml` → the links in `word/_rels/document.xml.rels`. */
function linksOf(container: Container, path: string): Links {
  const rels = container.part(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`))
  if (!rels) return NO_LINKS
  return new Map(
    childrenOf(rels, 'rel:Relationship').map((each) => {
      const target = attribute(each, 'Target') ?? ''
      const external = attribute(each, 'TargetMode') === 'External'
      const type = (attribute(each, 'Type') ?? '').split('/').at(-1)!
      return [
        attribute(each, 'Id') ?? '',
        { type, external, target: external ? target : inside(path, target) },
      ]
    }),
  )
}

const inside = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target)

/** The path of the main part, wherever it stands. */
export function mainPath(container: Container): string {
  const links = [...linksOf(container, '').values()]
  return links.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
}

/** A part as accepted; null when it is not there. */
export function openPart(container: Container, path: string): Part | null {
  const root = container.part(path)
  return root && { root: accepted(root), links: linksOf(container, path) }
}

/** The part that a part links to by type, such as its footnotes. */
export function linkedPart(container: Container, { links }: Part, type: string): Part | null {
  const link = [...links.values()].find((each) => each.type === type && !each.external)
  return link ? openPart(container, link.target) : null
}

/** Title, subject, and what templates and publishers add. */
export function propertiesOf(container: Container): Record<string, string> {
  const core = elements(container.part('docProps/core.xml')).map(({ name, children }) => {
    const short = name.split(':').at(-1)!
    return [short[0]!.toUpperCase() + short.slice(1), wordsOf({ name, attributes: {}, children })] as const
  })
  const custom = childrenOf(container.part('docProps/custom.xml'), 'custom:property').map(
    (each) => [attribute(each, 'name') ?? '', wordsOf(each)] as const,
  )
  const all = [...custom, ...core].map(([name, value]) => [name, clean(value)] as const)
  return Object.fromEntries(all.filter(([name, value]) => name && value))
}

/** "_x000d_" is how a property writes a character that XML does not allow. */
const clean = (value: string): string =>
  value
    .replace(/_x[0-9a-f]{4}_/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
