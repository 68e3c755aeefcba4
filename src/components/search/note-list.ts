import { toAddress } from '../../search/ask/asking.ts'
import type { NotePart } from '../../search/ask/summary.ts'
import { el } from '../element.ts'

/**
 * A link in a note asks another question; the address says which. `page` is that of the page for searching.
 */
const notePart = (part: NotePart, page: string): HTMLElement | string =>
  typeof part === 'string'
    ? part
    : el(
        'a',
        { href: page + toAddress({ typed: part.typed, filters: {} }), 'data-search-ask': part.typed },
        part.label,
      )

/** A paragraph for each thing that was done to the question. */
export const noteList = (notes: readonly NotePart[][], page = ''): HTMLElement[] =>
  notes.map((note) => el('p', {}, ...note.map((part) => notePart(part, page))))

/** Takes the question of a link in a note, unless the link is to open elsewhere. */
export const onAsk = (within: HTMLElement, ask: (typed: string) => void): void =>
  within.addEventListener('click', (event) => {
    const asked = (event.target as HTMLElement).dataset.searchAsk
    if (asked === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    ask(asked)
  })

/** The index cannot be had, or the browser cannot run what searches in it. */
export const FAILED =
  'Zoeken werkt hier nu niet: de index kon niet worden opgehaald, of deze browser kan er niet in zoeken. ' +
  'Er is dus niet gezocht.'

/** Milliseconds of rest before something is read aloud: not at every letter. */
const REST = 600

/** Says words to a screen reader when the typing rests. */
export function announcer(live: HTMLElement): (words: string) => void {
  let speaking: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    clearTimeout(speaking)
    speaking = setTimeout(() => {
      live.textContent = words
    }, REST)
  }
}
