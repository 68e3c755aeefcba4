/**
 * A card beside a link of the text, with a few words of what it leads to: on hover and on focus,
 * by touch at the first tap. Tab passes a card: what is in it is no stop on the way through the
 * text. A count opens it with Enter, and then Tab goes through it. Escape closes it. Without this
 * script every link simply leads there.
 */
import { NAME_LINKS } from '../../views/documents/cards.ts'
import { fill } from './content.ts'
import { place } from './place.ts'

/** A marker has a card for the pointer and the keyboard, where its note does not stand beside the text. */
const MARKERS = '.text:not(.with-side) a[role="doc-noteref"]'
const LINKS = `.text :is(a[class^="l-"]:not(.ext), a.in, ${NAME_LINKS}), ${MARKERS}`
/** Milliseconds: long enough to pass over a link, and to move from the link into its card. */
const WAIT = { show: 250, hide: 200 }

const card = document.createElement('div')
card.className = 'card'
card.id = 'kaart'
card.popover = 'manual'

let shown: HTMLAnchorElement | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const later = (wait: number, action: () => void): void => {
  clearTimeout(timer)
  timer = setTimeout(action, wait)
}

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer)
  if (shown === link) return
  hide()
  shown = link
  const known = await fill(card, link).catch(() => false)
  if (!known || shown !== link) return
  passBy()
  link.after(card)
  if (!isCount(link)) link.setAttribute('aria-describedby', card.id)
  card.showPopover()
  place(card, link)
}

function hide(): void {
  clearTimeout(timer)
  shown?.removeAttribute('aria-describedby')
  shown = null
  card.remove()
}

const isCount = (link: HTMLElement): boolean => link.classList.contains('in')
const stops = (): HTMLAnchorElement[] => [...card.querySelectorAll('a')]

/** Tab goes on in the text. */
function passBy(): void {
  for (const stop of stops()) stop.tabIndex = -1
}

/** Into the card: its links are stops until the focus is out of it again. */
async function enter(link: HTMLAnchorElement): Promise<void> {
  await show(link)
  for (const stop of stops()) stop.removeAttribute('tabindex')
  stops()[0]?.focus({ preventScroll: true })
}

/** A link of the text; one in the card itself has no card. */
function linkAt({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null
  return card.contains(link) ? null : link
}
const isInside = (node: EventTarget | null): boolean =>
  node instanceof Node && (card.contains(node) || shown?.contains(node) === true)

/**
 * A count does, and by touch every link at its first tap. A click by the keyboard has no
 * detail: it goes into an open card too.
 */
function opensCard({ detail, pointerType, ctrlKey, metaKey }: PointerEvent, link: HTMLElement): boolean {
  if (ctrlKey || metaKey) return false
  if (isCount(link)) return detail === 0 || shown !== link
  return pointerType === 'touch' && shown !== link
}

addEventListener('pointerover', (event) => {
  const link = linkAt(event)
  if (event.pointerType !== 'mouse') return
  if (link) later(WAIT.show, () => show(link))
  else if (isInside(event.target)) clearTimeout(timer)
  else if (shown) later(WAIT.hide, hide)
  else clearTimeout(timer)
})
addEventListener('focusin', (event) => {
  const link = linkAt(event)
  if (link && link === shown) passBy()
  else if (link?.matches(':focus-visible')) show(link)
  else if (!isInside(event.target)) hide()
})
addEventListener('click', (event) => {
  const link = linkAt(event)
  if (link?.matches(MARKERS)) return hide()
  if (link && opensCard(event as PointerEvent, link)) {
    event.preventDefault()
    if (event.detail === 0) enter(link)
    else show(link)
  } else if (!isInside(event.target)) hide()
})
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !shown) return
  const link = shown
  if (card.contains(document.activeElement)) link.focus({ preventScroll: true })
  hide()
})
