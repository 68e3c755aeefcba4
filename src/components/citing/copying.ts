import { placeLink } from '../../editions/citing/place-link.ts'
import { labelFrom, placeText } from '../../editions/citing/place-text.ts'
import { placeAround } from './anchors.ts'
import { linesOf, toHtml, toPlain } from './lines-copied.ts'
import { anchorName } from './pointed-address.ts'

/** Finds the pages of selected words: 'p. 3-4'; undefined for a text without pages. */
export type PagesOf = (range: Range) => string | undefined

/** The source of copied words. */
interface Source {
  words: string
  address: string
}

/**
 * Handles copying from the text: copies the words without the styling of the page, with their source on a
 * line of its own. Selections that begin outside the text are left to the browser.
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
 * The selected part of the text; null when something else is copied: from a field, or by a script that copies
 * a citation.
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
  const last = placeAround(lastNodeIn(range)) ?? first
  const label = labelFrom(labelOf(first), labelOf(last))
  const title = document.querySelector('h1')?.textContent?.trim() ?? ''
  return {
    words: `Bron${placeText({ page: pagesOf(range), label }).replace(/^,/, ':')}, ${title}`,
    address: placeLink(pageAddress(page), first.id),
  }
}

/**
 * The last node with selected words. The selection of a whole paragraph often ends before the first letter of
 * the next one, which is then not part of it.
 */
function lastNodeIn(range: Range): Node {
  const { endContainer, endOffset } = range
  if (endOffset > 0 && !(endContainer instanceof Element)) return endContainer
  if (endContainer instanceof Element && endOffset > 0)
    return endContainer.childNodes[endOffset - 1] ?? endContainer
  return range.startContainer
}

/** The label of a place as in a citation: 'al. 23'; for a row or a cell that of its table. */
const labelOf = ({ id }: HTMLElement): string =>
  /^p\d/.test(id) ? `al. ${id.slice(1)}` : anchorName(id.replace(/\..*/, '')).replace(/^Noot/, 'noot')

/** The address of the page: at the fixed address of the site when it has one, else where it is being read. */
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
