import { oneSpaced } from '../../text/spaces.ts'
import { el } from '../element.ts'

/**
 * The root margin of the observer. A heading counts as passed when it is in the upper 30% of the window, or
 * anywhere above.
 */
const PASSED = '1000000px 0px -70% 0px'

/** An entry of the contents, with its heading in the text. */
interface Stop {
  link: HTMLAnchorElement
  heading: HTMLElement
}

/**
 * Makes the contents follow the reader: marks the section being read, names it in the bar on a phone, and
 * offers links to the previous and next heading.
 */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  const toc = contents?.querySelector<HTMLDetailsElement>('.toc')
  const stops = toc ? stopsOf(toc) : []
  if (!contents || !toc) return
  contents.classList.add('follows')
  toc.before(steps())
  foldAfterUse(contents, toc)
  skipSummaryWhenWide(toc)
  if (stops.length === 0) return
  const passed = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target)
      show(
        contents,
        stops,
        stops.findLastIndex(({ heading }) => passed.has(heading)),
      )
    },
    { rootMargin: PASSED },
  )
  for (const { heading } of stops) observer.observe(heading)
  stepByKeys(contents)
}

/** Links to the previous and the next heading; hidden until these are known. */
const steps = (): HTMLElement =>
  el(
    'p',
    { class: 'steps', hidden: '' },
    step('-1', 'Vorige kop', { keys: 'Alt+ArrowUp', sign: '↑' }),
    step('1', 'Volgende kop', { keys: 'Alt+ArrowDown', sign: '↓' }),
  )

const step = (to: string, name: string, { keys, sign }: { keys: string; sign: string }): HTMLElement =>
  el(
    'a',
    { 'data-step': to, 'aria-keyshortcuts': keys, title: `${name} (Alt+${sign})` },
    el('span', { class: 'vh' }, name),
  )

const stopsOf = (toc: HTMLElement): Stop[] =>
  [...toc.querySelectorAll<HTMLAnchorElement>('nav a')].flatMap((link) => {
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    return heading ? [{ link, heading }] : []
  })

function show(contents: HTMLElement, stops: readonly Stop[], index: number): void {
  const current = stops[index]?.link
  for (const { link } of stops) if (link !== current) link.removeAttribute('aria-current')
  current?.setAttribute('aria-current', 'location')
  if (current) reveal(current)
  const name = contents.querySelector('.toc-here')
  if (name) name.textContent = current ? `U leest: ${oneSpaced(current.textContent ?? '')}` : ''
  for (const step of contents.querySelectorAll<HTMLAnchorElement>('[data-step]'))
    setStep(step, stops[index + Number(step.dataset.step)])
}

/**
 * Sets the target of a step. Before the first heading it is the top of the contents, after the last there is
 * none.
 */
function setStep(step: HTMLAnchorElement, to: Stop | undefined): void {
  const address = to?.link.getAttribute('href') ?? (step.dataset.step === '-1' ? '#inhoud' : null)
  if (address) step.setAttribute('href', address)
  else step.removeAttribute('href')
  if (step.parentElement) step.parentElement.hidden = false
}

/** Scrolls the contents, never the page, until the link can be seen. */
function reveal(link: HTMLElement): void {
  const scroller = ['nav', '.toc-body']
    .map((part) => link.closest(part))
    .find((part) => part && part.scrollHeight > part.clientHeight)
  if (!scroller) return
  const [inner, outer] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    scroller.scrollTop += inner.top - outer.top - outer.height / 3
}

/**
 * On a phone the contents cover the text. They close after a choice, on Escape, and at a tap outside them.
 */
function foldAfterUse(contents: HTMLElement, toc: HTMLDetailsElement): void {
  const fold = (): void => {
    toc.open = false
  }
  toc
    .querySelector('nav')
    ?.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && fold())
  addEventListener(
    'pointerdown',
    ({ target }) => target instanceof Node && !contents.contains(target) && fold(),
  )
  toc.addEventListener('toggle', () => {
    const current = toc.open && toc.querySelector<HTMLElement>('[aria-current]')
    if (current) reveal(current)
  })
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !toc.open) return
    fold()
    toc.querySelector('summary')?.focus()
  })
}

/** On a wide screen the contents are always open, so that Tab skips the summary. */
function skipSummaryWhenWide(toc: HTMLElement): void {
  const wide = matchMedia('(min-width: 68rem)')
  const update = (): void => {
    const summary = toc.querySelector('summary')
    if (summary) summary.tabIndex = wide.matches ? -1 : 0
  }
  update()
  wide.addEventListener('change', update)
}

/** Alt with an arrow up or down goes to the previous or next heading. */
function stepByKeys(contents: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const step =
      event.altKey && !event.ctrlKey && !event.shiftKey
        ? { ArrowUp: '-1', ArrowDown: '1' }[event.key]
        : undefined
    if (!step || (event.target instanceof Element && event.target.closest('input, textarea, select'))) return
    event.preventDefault()
    contents.querySelector<HTMLElement>(`[data-step="${step}"][href]`)?.click()
  })
}
