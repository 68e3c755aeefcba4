import { decoded } from '../../text/decoded.ts'
import { placeAround } from '../citing/anchors.ts'

/** Where the reader was before a link of this page took them elsewhere. */
interface Origin {
  /** What the focus goes back to. */
  link: HTMLElement
  place: HTMLElement
}

/** Links that only name their own place, or are a way back themselves. */
const NO_JUMP = '.num, .back, .kader-label, .note-here a, .steps a, .past'

const NAMES: readonly [RegExp, (id: string) => string][] = [
  [/^p/, (id) => `al. ${id.slice(1)}`],
  [/^inhoud-/, (id) => `inhoud, regel ${id.slice(7)}`],
  [/^fn/, (id) => `noot ${id.slice(2)}`],
  [/^tabel-\d+/, (id) => `tabel ${/\d+/.exec(id)?.[0]}`],
  [/^(?:kader|figuur)-/, (id) => id.replace('-', ' ')],
]

const nameOf = ({ id }: HTMLElement): string =>
  NAMES.find(([pattern]) => pattern.test(id))?.[1](id) ?? 'waar u was'

/**
 * After a jump within the page: a button back to where the reader was. It does what the browser's own back
 * does, and goes when it is used or when the reader is there again.
 */
export function showWayBack(text: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'way-back'
  let origin: Origin | null = null
  const hide = (): void => {
    seen.disconnect()
    button.remove()
  }
  const seen = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && hide())
  document.addEventListener('click', (event) => {
    origin = originOf(event, text)
  })
  addEventListener('hashchange', () => {
    hide()
    if (!origin) return
    button.textContent = `Terug naar ${nameOf(origin.place)}`
    putBy(button)
    seen.observe(origin.place)
    button.onclick = goBack(origin, hide)
    origin = null
  })
}

const goBack =
  ({ link, place }: Origin, hide: () => void) =>
  (): void => {
    addEventListener(
      'hashchange',
      () => (place.contains(link) ? link : place).focus({ preventScroll: true }),
      { once: true },
    )
    hide()
    history.back()
  }

/** Null for what is no jump within the page: then the next change of the address is the browser's own. */
function originOf(event: MouseEvent, text: HTMLElement): Origin | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const jumps =
    link?.getAttribute('href')?.startsWith('#') && !link.matches(NO_JUMP) && !event.defaultPrevented
  if (!link || !jumps) return null
  const place = text.contains(link) ? placeAround(link) : placeInView(text)
  return place && { link, place }
}

/** The place in the middle of the window. */
function placeInView(text: HTMLElement): HTMLElement | null {
  const { left, width } = text.getBoundingClientRect()
  const at = document
    .elementsFromPoint(left + width / 2, innerHeight * 0.4)
    .find((element) => text.contains(element))
  return at ? placeAround(at) : null
}

/** Near what was jumped to, for the keyboard: the style sheet keeps it in view. */
function putBy(button: HTMLElement): void {
  const target = document.getElementById(decoded(location.hash.slice(1)))
  const block = target?.closest(':is(p, li)[id^="p"], .head, figure, aside, .notes li') ?? target
  block?.append(button)
}
