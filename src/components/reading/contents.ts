import { oneSpaced } from '../../text/spaces.ts'
import { el } from '../element.ts'

/**
 * The line that a heading must have passed to be the one that is read: a share of
 * the window's height, from below.
 */
const LINE = '1000000px 0px -70% 0px'

interface Stop {
  link: HTMLAnchorElement
  heading: HTMLElement
}

/**
 * The contents follow the reading: the section being read is marked, named in the bar of a
 * phone, and has neighbours to step to.
 */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  const toc = contents?.querySelector<HTMLDetailsElement>('.toc')
  const stops = toc ? stopsOf(toc) : []
  if (!contents || !toc) return
  contents.classList.add('follows')
  toc.before(steps())
  foldAfterUse(contents, toc)
  openWhenWide(toc)
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
    { rootMargin: LINE },
  )
  for (const { heading } of stops) observer.observe(heading)
  stepByKeys(contents)
}

/** To the heading before and the one after; hidden until it is known which these are. */
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
  const here = stops[index]?.link
  for (const { link } of stops) if (link !== here) link.removeAttribute('aria-current')
  here?.setAttribute('aria-current', 'location')
  if (here) reveal(here)
  const name = contents.querySelector('.toc-here')
  if (name) name.textContent = here ? `U leest: ${oneSpaced(here.textContent ?? '')}` : ''
  for (const step of contents.querySelectorAll<HTMLAnchorElement>('[data-step]'))
    point(step, stops[index + Number(step.dataset.step)])
}

/** A link to a neighbour; before the first heading to the top of the page, after the last there is none. */
function point(step: HTMLAnchorElement, to: Stop | undefined): void {
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
 * On a phone the contents lie over the text: they fold after a choice, on Escape, and at a tap beside them.
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
    const here = toc.open && toc.querySelector<HTMLElement>('[aria-current]')
    if (here) reveal(here)
  })
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !toc.open) return
    fold()
    toc.querySelector('summary')?.focus()
  })
}

/** On a wide screen the contents are always open: there is nothing to press. */
function openWhenWide(toc: HTMLElement): void {
  const wide = matchMedia('(min-width: 68rem)')
  const update = (): void => {
    const summary = toc.querySelector('summary')
    if (summary) summary.tabIndex = wide.matches ? -1 : 0
  }
  update()
  wide.addEventListener('change', update)
}

/** Alt with an arrow up or down goes to the heading before or after. */
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
