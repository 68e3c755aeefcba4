import { decoded } from '../../../text/decoded.ts'
import { attribute } from '../markup.ts'
import { type Chapter, type ChapterLink, MARK } from './chapter.ts'

/** Where a link of a page leads from a book: an address, or null for nowhere. */
export type LinkTo = (href: string) => string | null

/**
 * The text of a chapter in one book: every link leads into that book or to the web, or is no link any more.
 */
export function linked({ content, links, ids }: Chapter, linkTo: LinkTo): string {
  const names = new Map(ids)
  const tags = links.map((link) =>
    tagsOf(link, link.href.startsWith('#') ? within(link.href, names) : linkTo(link.href)),
  )
  let text = ''
  for (const [place, part] of content.split(MARK).entries())
    text += place % 2 === 0 ? part : tagAt(part, tags)
  return text
}

type Tags = readonly [start: string, end: string]

/** `3` → where the third link begins, `/3` → where it ends. */
const tagAt = (mark: string, tags: readonly Tags[]): string =>
  mark.startsWith('/') ? (tags[Number(mark.slice(1))]?.[1] ?? '') : (tags[Number(mark)]?.[0] ?? '')

function within(href: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(decoded(href.slice(1)))
  return name === undefined ? null : `#${name}`
}

/** One that leads nowhere from a book is words. */
const tagsOf = ({ before, behind, plain }: ChapterLink, target: string | null): Tags =>
  target === null
    ? [`<span${plain}>`, '</span>']
    : [`<a${before}${attribute('href', target)}${behind}>`, '</a>']
