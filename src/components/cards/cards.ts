/**
 * Shows a card beside a link in the text, with a few words about its target: on hover, on focus, and at the
 * first tap on a touch screen. Tab skips the links in a card. Enter on a count moves the focus into its card,
 * and then Tab goes through it. Escape closes the card. Without this script links simply work as links.
 */
import { NAME_LINKS } from '../../views/documents/cards.ts'
import { fill } from './content.ts'
import { positionBeside } from './position.ts'

/** Note markers have a card too, when notes are not shown beside the text. */
const MARKERS = '.text:not(.with-side) a[role="doc-noteref"]'
const LINKS = `.text :is(a[class^="l-"]:not(.ext), a.in, ${NAME_LINKS}), ${MARKERS}`
/**
 * Milliseconds: `show` lets the pointer pass over a link, `hide` lets it move from the link into its card.
 */
const DELAY = { show: 250, hide: 200 }

const card = document.createElement('div')
card.className = 'card'
card.id = 'kaart'
card.popover = 'manual'

/** The link whose card is shown, or is being loaded. */
let shown: HTMLAnchorElement | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const later = (delay: number, action: () => void): void => {
  clearTimeout(timer)
  timer = setTimeout(action, delay)
}

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer)
  if (shown === link) return
  hide()
  shown = link
  const isFilled = await fill(card, link).catch(() => false)
  if (!isFilled || shown !== link) return
  skipCard()
  link.after(card)
  if (!isCount(link)) link.setAttribute('aria-describedby', card.id)
  card.showPopover()
  positionBeside(card, link)
}

function hide(): void {
  clearTimeout(timer)
  shown?.removeAttribute('aria-describedby')
  shown = null
  card.remove()
}

const isCount = (link: HTMLElement): boolean => link.classList.contains('in')
const cardLinks = (): HTMLAnchorElement[] => [...card.querySelectorAll('a')]

/** Makes Tab skip the links in the card. */
function skipCard(): void {
  for (const link of cardLinks()) link.tabIndex = -1
}

/** Moves the focus into the card. Tab goes through its links until the focus leaves it again. */
async function enter(link: HTMLAnchorElement): Promise<void> {
  await show(link)
  for (const each of cardLinks()) each.removeAttribute('tabindex')
  cardLinks()[0]?.focus({ preventScroll: true })
}

/** The link in the text that an event is about. Links in the card itself have no card. */
function linkAt({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null
  return card.contains(link) ? null : link
}
const isInside = (node: EventTarget | null): boolean =>
  node instanceof Node && (card.contains(node) || shown?.contains(node) === true)

/**
 * Whether a click opens a card: on a count it does, and on a touch screen the first tap on any link. A click
 * by keyboard, which has `detail` 0, also enters a card that is open.
 */
function opensCard({ detail, pointerType, ctrlKey, metaKey }: PointerEvent, link: HTMLElement): boolean {
  if (ctrlKey || metaKey) return false
  if (isCount(link)) return detail === 0 || shown !== link
  return pointerType === 'touch' && shown !== link
}

addEventListener('pointerover', (event) => {
  const link = linkAt(event)
  if (event.pointerType !== 'mouse') return
  if (link) later(DELAY.show, () => show(link))
  else if (isInside(event.target)) clearTimeout(timer)
  else if (shown) later(DELAY.hide, hide)
  else clearTimeout(timer)
})
addEventListener('focusin', (event) => {
  const link = linkAt(event)
  if (link && link === shown) skipCard()
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
