/**
 * On touch screens: shows the name of a one-character sign above it while it is touched, and a little longer.
 */
const SIGNS = ':is(.cite, .related, .in, .anders, .toont, .back)'
/** Milliseconds that the name stays visible afterwards. */
const LINGER = 1200
const GAP = 8

const tip = document.createElement('div')
tip.className = 'tip'
tip.setAttribute('aria-hidden', 'true')
let timer: ReturnType<typeof setTimeout> | undefined

function show(sign: HTMLElement, name: string): void {
  clearTimeout(timer)
  tip.textContent = name
  document.body.append(tip)
  const { top, left, width } = sign.getBoundingClientRect()
  const middle = left + width / 2 - tip.offsetWidth / 2
  const room = document.documentElement.clientWidth - tip.offsetWidth - GAP
  tip.style.setProperty('--left', `${Math.max(GAP, Math.min(middle, room))}px`)
  tip.style.setProperty('--top', `${Math.max(GAP, top - tip.offsetHeight - GAP)}px`)
}

function hideSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => tip.remove(), LINGER)
}

addEventListener('pointerdown', ({ target, pointerType }) => {
  const sign = target instanceof Element ? target.closest<HTMLElement>(SIGNS) : null
  const name = sign?.getAttribute('aria-label')
  if (pointerType === 'mouse') return
  if (sign && name) show(sign, name)
  else tip.remove()
})
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, hideSoon)
// What a sign opens has its name as a title.
addEventListener('click', () => tip.remove())
addEventListener('scroll', () => tip.remove(), { passive: true })

export {}
