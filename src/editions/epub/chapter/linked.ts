import { decoded } from '../../../text/decoded.ts'
import { attribute } from '../markup.ts'
import { type Chapter, type ChapterLink, MARK, marksOf } from './chapter.ts'

/** Resolves a link for a book: an address; null when it leads nowhere; undefined when not known yet. */
export type LinkTo = (href: string) => string | null | undefined

/**
 * Resolves the links of a chapter. Links that lead nowhere become plain text; unknown ones keep their marks.
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

/** `3` → the start tag of link 3, `/3` → its end tag. */
const tagAt = (mark: string, tags: readonly Tags[]): string =>
  mark.startsWith('/') ? (tags[Number(mark.slice(1))]?.[1] ?? '') : (tags[Number(mark)]?.[0] ?? '')

function within(href: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(decoded(href.slice(1)))
  return name === undefined ? null : `#${name}`
}

/** The tags of a link; of a plain `span` when it leads nowhere. */
const tagsOf = ({ before, behind, plain }: ChapterLink, target: string | null): Tags =>
  target === null
    ? [`<span${plain}>`, '</span>']
    : [`<a${before}${attribute('href', target)}${behind}>`, '</a>']
