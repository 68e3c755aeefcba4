import { ENDED_BY, ON_ITS_OWN, VERBATIM } from './elements.ts'
import { eachTag, type PageTag } from './page-tags.ts'
import { isKept, SpotFinder } from './spot-finder.ts'

/** A page as it is written, and its spots as they are kept. */
export interface ShortPage {
  html: string
  spots: string
}

/**
 * A page in fewer characters, as every reader of HTML understands it: without quotes around a value that
 * needs none, without the end tags that HTML lets one leave out, and without blanks that no screen shows,
 * beside what begins a line of its own. A program that reads the page finds the same elements, with the same
 * attributes and words. Only what changes is written anew: a library has many pages.
 */
export function shortenPage(html: string): ShortPage {
  const page = new Shortened(html)
  eachTag(html, (tag) => page.add(tag))
  return page.ended()
}

const AT_ENDS: Pick<PageTag, 'name' | 'isEnd'> = { name: 'html', isEnd: true }

class Shortened {
  readonly #html: string
  #made = ''
  /** Up to where the page is made. */
  #done = 0
  #before: PageTag
  /** An end tag that is left out when what follows ends its element too. */
  #held: PageTag | null = null
  readonly #spots = new SpotFinder()

  constructor(html: string) {
    this.#html = html
    this.#before = { ...AT_ENDS, start: 0, end: 0 }
  }

  add(tag: PageTag): void {
    const { name, isEnd, start, end } = tag
    if (isKept(this.#before))
      this.#spots.markup(this.#html.slice(this.#before.end, start), this.#at(this.#before.end))
    this.#words(tag)
    if (this.#held !== null) {
      const isLeftOut = ENDED_BY.get(this.#held.name)?.has(isEnd ? `/${name}` : name)
      this.#put(isLeftOut ? this.#held.start : this.#held.end, start, '')
    }
    this.#before = tag
    const at = this.#at(start)
    const isSpot = isEnd ? this.#spots.ended(name, at, at + end - start) : this.#start(tag, at)
    this.#held = isEnd && !isSpot && ENDED_BY.has(name) ? tag : null
  }

  ended(): ShortPage {
    this.add({ ...AT_ENDS, start: this.#html.length, end: this.#html.length })
    const html = this.#made + this.#html.slice(this.#done)
    return { html, spots: this.#spots.found(html) }
  }

  /** Where a place comes of which all before it is made. */
  #at(place: number): number {
    return this.#made.length + place - this.#done
  }

  #start({ name, start, end }: PageTag, at: number): void {
    const written = this.#html.slice(start, end)
    const short = written.includes('"') ? withShortValues(written) : written
    if (short !== written) this.#put(start, end, short)
    this.#spots.started(name, short, at)
  }

  /** What stands before a tag. Beside an end tag that is held are nothing but blanks, or it stays. */
  #words(next: PageTag): void {
    const { name, isEnd, end: from } = this.#before
    if (from === next.start || (VERBATIM.has(name) && !isEnd)) return
    const text = this.#html.slice(from, next.start)
    const shown = shownOf(text, ON_ITS_OWN.has(name), ON_ITS_OWN.has(next.name))
    if (shown === '' && this.#held !== null) return
    this.#held = null
    if (shown !== text) this.#put(from, next.start, shown)
  }

  #put(from: number, to: number, text: string): void {
    if (from === to) return
    this.#made += this.#html.slice(this.#done, from) + text
    this.#done = to
  }
}

/** Blanks that are shown as one; those that hold words together are none of them. */
const BLANKS = /[ \t\n\r\f]+/g
const UNEVEN = /[\t\n\r\f]| {2}/

function shownOf(text: string, isAtStart: boolean, isAtEnd: boolean): string {
  const spaced = UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text
  const from = isAtStart && spaced.startsWith(' ') ? 1 : 0
  const to = isAtEnd && spaced.endsWith(' ') ? spaced.length - 1 : spaced.length
  return spaced.slice(from, Math.max(from, to))
}

/** Values of ours stand between these signs, or are bare: one that is empty, and one that can be bare. */
const NEEDLESS = /=""|(?<==)"([^\s"'<=>`]+)"/g

/** In a tag that closes itself, a value without quotes would have its slash. */
const withShortValues = (tag: string): string => (tag.endsWith('/>') ? tag : tag.replace(NEEDLESS, '$1'))
