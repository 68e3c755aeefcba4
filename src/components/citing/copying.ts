import { placeLink } from '../../editions/citing/place-link.ts'
import { labelFrom, placeText } from '../../editions/citing/place-text.ts'
import { placeAround } from './anchors.ts'
import { linesOf, toHtml, toPlain } from './lines-copied.ts'
import { anchorName } from './pointed-address.ts'

/** 'p. 3-4': the pages that selected words stand on; undefined for a text without pages. */
export type PagesOf = (range: Range) => string | undefined

/** Where copied words come from. */
interface Source {
  words: string
  address: string
}

/**
 * What a reader copies from the text: its words without the looks of the page, and on a line of its own where
 * they stand. A selection that begins outside the text is the browser's own affair.
 */
export function copySelections(text: HTMLElement, page: string, pagesOf: PagesOf): void {
  document.addEventListener('copy', (event) => {
    const range = rangeIn(text, event)
    const lines = range ? linesOf(range) : []
    const source = range && sourceOf(range, page, pagesOf)
    if (!source || lines.length === 0) return
    event.clipboardData?.setData('text/plain', `${toPlain(lines)}\n\n${source.words}, ${source.address}\n`)
    event.clipboardData?.setData('text/html', toHtml(lines) + sourceHtml(source))
    event.preventDefault()
  })
}

/**
 * The selected part of the text; null when something else copies: a field, or a script that
 * puts a citation on the clipboard.
 */
function rangeIn(text: HTMLElement, event: ClipboardEvent): Range | null {
  const selection = getSelection()
  const field = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
  if (event.defaultPrevented || field || !selection || selection.isCollapsed) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!text.contains(range.startContainer)) return null
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length)
  return range
}

function sourceOf(range: Range, page: string, pagesOf: PagesOf): Source | null {
  const first = placeAround(range.startContainer)
  if (!first) return null
  const last = placeAround(lastIn(range)) ?? first
  const label = labelFrom(labelOf(first), labelOf(last))
  const title = document.querySelector('h1')?.textContent?.trim() ?? ''
  return {
    words: `Bron${placeText({ page: pagesOf(range), label }).replace(/^,/, ':')}, ${title}`,
    address: placeLink(pageAddress(page), first.id),
  }
}

/**
 * A selection of a whole paragraph often ends before the first letter of the next one: that is no part of it.
 */
function lastIn(range: Range): Node {
  const { endContainer, endOffset } = range
  if (endOffset > 0 && !(endContainer instanceof Element)) return endContainer
  if (endContainer instanceof Element && endOffset > 0)
    return endContainer.childNodes[endOffset - 1] ?? endContainer
  return range.startContainer
}

/** 'al. 23', as in a citation; of a row or a cell the table it stands in. */
const labelOf = ({ id }: HTMLElement): string =>
  /^p\d/.test(id) ? `al. ${id.slice(1)}` : anchorName(id.replace(/\..*/, '')).replace(/^Noot/, 'noot')

/** The fixed address of the site when it has one, else where the page is read. */
function pageAddress(page: string): string {
  const fixed = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const { pathname } = new URL(page, location.href)
  return (fixed ? new URL(fixed).origin : location.origin) + pathname
}

function sourceHtml({ words, address }: Source): string {
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.textContent = address
  line.append(`${words}, `, link)
  return line.outerHTML
}
