import { ENDED_BY, ON_ITS_OWN, VERBATIM } from './elements.ts'
import { eachTag, type PageTag } from './page-tags.ts'
import { isPreformatted, SpotFinder } from './spot-finder.ts'

/** A minified page, and its spots in packed form. */
export interface ShortPage {
  html: string
  spots: string
}

/**
 * Minifies a page: removes quotes around values that need none, end tags that HTML allows to omit, and white
 * space that is not visible. An HTML parser finds the same elements, attributes and words. Unchanged
 * stretches are copied as a whole, since a library has many pages.
 */
export function shortenPage(html: string): ShortPage {
  const page = new PageShortener(html)
  eachTag(html, (tag) => page.add(tag))
  return page.finish()
}

const AT_ENDS: Pick<PageTag, 'name' | 'isEnd'> = { name: 'html', isEnd: true }

class PageShortener {
  readonly #html: string
  #output = ''
  /** The offset in the page up to which the output is complete. */
  #done = 0
  /** The previous tag. */
  #before: PageTag
  /** An end tag that is left out if the next tag ends its element as well. */
  #held: PageTag | null = null
  readonly #spots = new SpotFinder()

  constructor(html: string) {
    this.#html = html
    this.#before = { ...AT_ENDS, start: 0, end: 0 }
  }

  add(tag: PageTag): void {
    const { name, isEnd, start, end } = tag
    if (isPreformatted(this.#before))
      this.#spots.unchanged(this.#html.slice(this.#before.end, start), this.#outputOffset(this.#before.end))
    this.#textBefore(tag)
    if (this.#held !== null) {
      const isLeftOut = ENDED_BY.get(this.#held.name)?.has(isEnd ? `/${name}` : name)
      this.#replace(isLeftOut ? this.#held.start : this.#held.end, start, '')
    }
    this.#before = tag
    const at = this.#outputOffset(start)
    const isSpot = isEnd ? this.#spots.endTag(name, at, at + end - start) : this.#startTag(tag, at)
    this.#held = isEnd && !isSpot && ENDED_BY.has(name) ? tag : null
  }

  finish(): ShortPage {
    this.add({ ...AT_ENDS, start: this.#html.length, end: this.#html.length })
    const html = this.#output + this.#html.slice(this.#done)
    return { html, spots: this.#spots.packed(html) }
  }

  /** The offset in the output of an offset in the page, when all before it is complete. */
  #outputOffset(offset: number): number {
    return this.#output.length + offset - this.#done
  }

  #startTag({ name, start, end }: PageTag, at: number): void {
    const tag = this.#html.slice(start, end)
    const short = tag.includes('"') ? withShortValues(tag) : tag
    if (short !== tag) this.#replace(start, end, short)
    this.#spots.startTag(name, short, at)
  }

  /** Shortens the text between the previous tag and the next. After visible text a held end tag must stay. */
  #textBefore(next: PageTag): void {
    const { name, isEnd, end: from } = this.#before
    if (from === next.start || (VERBATIM.has(name) && !isEnd)) return
    const text = this.#html.slice(from, next.start)
    const visible = visibleText(text, ON_ITS_OWN.has(name), ON_ITS_OWN.has(next.name))
    if (visible === '' && this.#held !== null) return
    this.#held = null
    if (visible !== text) this.#replace(from, next.start, visible)
  }

  /** Replaces a range of the page in the output. */
  #replace(from: number, to: number, text: string): void {
    if (from === to) return
    this.#output += this.#html.slice(this.#done, from) + text
    this.#done = to
  }
}

/** White space that is shown as one space. No-break spaces are not. */
const BLANKS = /[ \t\n\r\f]+/g
const UNEVEN = /[\t\n\r\f]| {2}/

function visibleText(text: string, isAtStart: boolean, isAtEnd: boolean): string {
  const spaced = UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text
  const from = isAtStart && spaced.startsWith(' ') ? 1 : 0
  const to = isAtEnd && spaced.endsWith(' ') ? spaced.length - 1 : spaced.length
  return spaced.slice(from, Math.max(from, to))
}

/** Needless quotes: those of an empty value, and those around a value that can do without. */
const NEEDLESS = /=""|(?<==)"([^\s"'<=>`]+)"/g

/** Not in a self-closing tag: without quotes the slash would become part of the value. */
const withShortValues = (tag: string): string => (tag.endsWith('/>') ? tag : tag.replace(NEEDLESS, '$1'))
