import { toAddress } from '../../search/ask/asking.ts'
import type { NotePart } from '../../search/ask/summary.ts'
import { el } from '../element.ts'

/** Renders a part of a note. A link asks another question: `page` is the address of the search page. */
const notePart = (part: NotePart, page: string): HTMLElement | string =>
  typeof part === 'string'
    ? part
    : el(
        'a',
        { href: page + toAddress({ typed: part.typed, filters: {} }), 'data-search-ask': part.typed },
        part.label,
      )

/** Renders notes: a paragraph for each change that was made to the question. */
export const noteList = (notes: readonly NotePart[][], page = ''): HTMLElement[] =>
  notes.map((note) => el('p', {}, ...note.map((part) => notePart(part, page))))

/**
 * Handles clicks on links in notes: asks the question here, unless the link is opened in another tab or
 * window.
 */
export const onAsk = (within: HTMLElement, ask: (typed: string) => void): void =>
  within.addEventListener('click', (event) => {
    const question = (event.target as HTMLElement).dataset.searchAsk
    if (question === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    ask(question)
  })

/** For when the index cannot be fetched, or the browser cannot run the search. */
export const FAILED =
  'Zoeken werkt hier nu niet: de index kon niet worden opgehaald, of deze browser kan er niet in zoeken. ' +
  'Er is dus niet gezocht.'

/** Milliseconds without typing before something is announced: not at every letter. */
const REST = 600

/** Returns a function that announces words to screen readers, once the typing pauses. */
export function announcer(live: HTMLElement): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      live.textContent = words
    }, REST)
  }
}
