import { decoded } from '../../text/decoded.ts'
import { positionBeside } from '../cards/position.ts'

/** A copy of an element on this page, without ids. */
function copyOf(anchor: string): Element | null {
  const target = document.getElementById(decoded(anchor.slice(1)))
  const copy = target?.cloneNode(true) as Element | undefined
  for (const each of copy ? [copy, ...copy.querySelectorAll('[id]')] : []) each.removeAttribute('id')
  return copy ?? null
}

function makeCard(): HTMLElement {
  const card = document.createElement('div')
  card.className = 'card tabel-kaart'
  card.popover = 'auto'
  card.tabIndex = -1
  card.setAttribute('role', 'dialog')
  card.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) card.hidePopover()
  })
  document.body.append(card)
  return card
}

function fill(card: HTMLElement, mark: HTMLElement, copy: Element): void {
  const name = mark.getAttribute('aria-label')?.split(':')[0] ?? ''
  const title = document.createElement('p')
  title.className = 'card-title'
  title.textContent = name
  card.setAttribute('aria-label', name)
  card.replaceChildren(title, copy)
}

/**
 * Makes a mark open its target in a card beside it: a calculation, or what the text says. The browser closes
 * the card, and returns the focus.
 */
export function showBeside(sheet: HTMLElement): void {
  const card = makeCard()
  sheet.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a:is(.toont, .anders)')
        : null
    const copy = mark && copyOf(mark.hash)
    if (!mark || !copy || event.ctrlKey || event.metaKey || !('showPopover' in card)) return
    event.preventDefault()
    fill(card, mark, copy)
    card.showPopover()
    positionBeside(card, mark)
    card.focus({ preventScroll: true })
  })
}
