/**
 * A card beside a link of the text, with a few words of what it leads to: on hover and on focus, by touch at the first tap.
 * Escape closes it. Without this script every link simply leads there.
 */
import { fill } from './content.ts'
import { place } from './place.ts'

/** A marker has a card for the pointer and the keyboard, where its note does not stand beside the text. */
const MARKERS = '.text:not(.with-side) a[role="doc-noteref"]'
const LINKS = `.text :is(a[class^="l-"]:not(.ext), a.in), ${MARKERS}`
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
  link.after(card)
  link.setAttribute('aria-describedby', card.id)
  card.showPopover()
  place(card, link)
}

function hide(): void {
  clearTimeout(timer)
  shown?.removeAttribute('aria-describedby')
  shown = null
  card.remove()
}

/** A link of the text; one in the card itself has no card. */
function linkAt({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null
  return card.contains(link) ? null : link
}
const isInside = (node: EventTarget | null): boolean =>
  node instanceof Node && (card.contains(node) || shown?.contains(node) === true)

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
  if (link?.matches(':focus-visible')) show(link)
  else if (!isInside(event.target)) hide()
})
addEventListener('click', (event) => {
  const link = linkAt(event)
  const byTouch = (event as PointerEvent).pointerType === 'touch'
  if (link?.matches(MARKERS)) return hide()
  if (
    link &&
    (link.classList.contains('in') || byTouch) &&
    shown !== link &&
    !event.ctrlKey &&
    !event.metaKey
  ) {
    event.preventDefault()
    show(link)
  } else if (!isInside(event.target)) hide()
})
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !shown) return
  const link = shown
  if (card.contains(document.activeElement)) link.focus({ preventScroll: true })
  hide()
})
