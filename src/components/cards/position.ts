const GAP = 8
const AT_TOP = '0.5rem 0.5rem auto'

/**
 * Positions the card under the first line of its link, or above it when there is more room there. On narrow
 * screens the style sheet puts it at the bottom of the window; here it is moved to the top when it would
 * cover the link.
 */
export function positionBeside(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const below = innerHeight - line.bottom > height + GAP || line.top < innerHeight - line.bottom
  const left = Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP))
  const top = below ? line.bottom + GAP / 2 : Math.max(GAP, line.top - height - GAP / 2)
  card.style.inset = ''
  if (
    getComputedStyle(card).position === 'fixed' &&
    card.getBoundingClientRect().top < link.getBoundingClientRect().bottom
  )
    card.style.inset = AT_TOP
  card.style.setProperty('--left', `${left + scrollX}px`)
  card.style.setProperty('--top', `${top + scrollY}px`)
}
