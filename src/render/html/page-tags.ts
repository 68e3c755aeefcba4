import { VERBATIM } from './elements.ts'

export interface PageTag {
  name: string
  isEnd: boolean
  start: number
  end: number
}

/**
 * Calls `see` for each tag of a page of this site, in order. Attribute values must be in double quotes, if in
 * any.
 */
export function eachTag(html: string, see: (tag: PageTag) => void): void {
  const page: Page = { html, quote: -1 }
  for (let tag = tagFrom(page, 0); tag !== null; ) {
    see(tag)
    const isVerbatim = !tag.isEnd && VERBATIM.has(tag.name)
    const from = isVerbatim ? html.indexOf(`</${tag.name}`, tag.end) : tag.end
    tag = from < 0 ? null : tagFrom(page, from)
  }
}

interface Page {
  html: string
  /**
   * The offset of the next quote, as far as was searched. Remembered, as pages have long stretches without
   * one.
   */
  quote: number
}

function tagFrom(page: Page, from: number): PageTag | null {
  const { html } = page
  for (let start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', start + 1)) {
    const isEnd = html[start + 1] === '/'
    const name = nameAt(html, isEnd ? start + 2 : start + 1)
    if (name !== '') return { name, isEnd, start, end: tagEnd(page, start) }
  }
  return null
}

const NAME = /[a-z][a-z\d-]*/iy

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at
  return NAME.test(html) ? html.slice(at, NAME.lastIndex) : ''
}

/** The offset after the `>` of a tag. A `>` inside a quoted value does not end it. */
function tagEnd(page: Page, start: number): number {
  const { html } = page
  let end = html.indexOf('>', start)
  for (let quote = nextQuote(page, start); quote < end; quote = nextQuote(page, page.quote + 1)) {
    page.quote = html.indexOf('"', quote + 1)
    if (page.quote > end) end = html.indexOf('>', page.quote)
  }
  return end + 1
}

function nextQuote(page: Page, from: number): number {
  if (page.quote >= from) return page.quote
  const found = page.html.indexOf('"', from)
  page.quote = found < 0 ? page.html.length : found
  return page.quote
}
