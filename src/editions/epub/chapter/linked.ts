import { decoded } from '../../../text/decoded.ts'
import { attribute } from '../markup.ts'
import { type Chapter, type ChapterLink, MARK, marksOf } from './chapter.ts'

/** Where a link of a page leads from a book: an address, or null for nowhere; undefined: not known yet. */
export type LinkTo = (href: string) => string | null | undefined

/**
 * A chapter with its links: each leads into the book or to the web, or is no link any more. Those of which it
 * is not known yet are left.
 */
export function linked(chapter: Chapter, linkTo: LinkTo): Chapter {
  const names = new Map(chapter.ids)
  const links: ChapterLink[] = []
  const tags = chapter.links.map((link) => {
    const target = link.href.startsWith('#') ? within(link.href, names) : linkTo(link.href)
    return target === undefined ? marksOf(links.push(link) - 1) : tagsOf(link, target)
  })
  let content = ''
  let isMark = false
  for (const part of chapter.content.split(MARK)) {
    content += isMark ? tagAt(part, tags) : part
    isMark = !isMark
  }
  return { ...chapter, content, links }
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
