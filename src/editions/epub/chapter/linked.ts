import { decoded } from '../../../text/decoded.ts'
import { attribute } from '../markup.ts'
import { type Chapter, type ChapterLink, MARK } from './chapter.ts'

/** Where a link of a page leads from a book: an address, or null for nowhere. */
export type LinkTo = (href: string) => string | null

const LINK = new RegExp(`${MARK}(\\d+)${MARK}([^${MARK}]*)${MARK}/\\1${MARK}`, 'g')
const NESTED = new RegExp(`${MARK}/?\\d+${MARK}`, 'g')

/**
 * The text of a chapter in one book: every link leads into that book or to the web, or is no link any more.
 */
export function linked({ content, links, ids }: Chapter, linkTo: LinkTo): string {
  const names = new Map(ids)
  const targets = links.map(({ href }) => (href.startsWith('#') ? within(href, names) : linkTo(href)))
  return content
    .replace(LINK, (_, number: string, inside: string) => {
      const [link, target] = [links[Number(number)] as ChapterLink, targets[Number(number)] ?? null]
      return target === null ? plain(link, inside) : toTarget(link, target, inside)
    })
    .replace(NESTED, '')
}

function within(href: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(decoded(href.slice(1)))
  return name === undefined ? null : `#${name}`
}

const toTarget = ({ before, behind }: ChapterLink, target: string, inside: string): string =>
  `<a${before}${attribute('href', target)}${behind}>${inside}</a>`

/** One that leads nowhere from a book is words. */
const plain = ({ plain: ofTag }: ChapterLink, inside: string): string => `<span${ofTag}>${inside}</span>`
