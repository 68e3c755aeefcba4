import { decoded } from '../../text/decoded.ts'
import { placeAround } from '../citing/anchors.ts'

/** Where the reader was before following a link within this page. */
interface Origin {
  /** The link, which gets the focus back. */
  link: HTMLElement
  place: HTMLElement
}

/** Links that do not count as a jump: those to their own place, and those that lead back. */
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
 * After a jump within the page: shows a button back to where the reader was. It does the same as the Back
 * button of the browser. It disappears when it is used, and when the reader is back in another way.
 */
export function showWayBack(text: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'way-back'
  let origin: Origin | null = null
  const hide = (): void => {
    originObserver.disconnect()
    button.remove()
  }
  const originObserver = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && hide())
  document.addEventListener('click', (event) => {
    origin = originOf(event, text)
  })
  addEventListener('hashchange', () => {
    hide()
    if (!origin) return
    button.textContent = `Terug naar ${nameOf(origin.place)}`
    putNearTarget(button)
    originObserver.observe(origin.place)
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

/** The origin of a jump; null for a click that is not a jump within the page. */
function originOf(event: MouseEvent, text: HTMLElement): Origin | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isJump =
    link?.getAttribute('href')?.startsWith('#') && !link.matches(NO_JUMP) && !event.defaultPrevented
  if (!link || !isJump) return null
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

/**
 * Adds the button to the target of the jump, so that Tab reaches it soon. The style sheet keeps it in view.
 */
function putNearTarget(button: HTMLElement): void {
  const target = document.getElementById(decoded(location.hash.slice(1)))
  const block = target?.closest(':is(p, li)[id^="p"], .head, figure, aside, .notes li') ?? target
  block?.append(button)
}
