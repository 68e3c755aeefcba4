/**
 * `/` and Ctrl-K move the focus to the field, from anywhere on the page. `/` does not while one is typing.
 */
export function shortcuts(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isOurs =
      event.ctrlKey || event.metaKey
        ? event.key === 'k'
        : event.key === '/' && !isTyping(document.activeElement)
    if (!isOurs || event.defaultPrevented || event.altKey || event.isComposing) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

/** '' after the pointer was used. */
let lastKey = ''
const setLastKey = (key: string): void => {
  lastKey = key
}
document.addEventListener('keydown', ({ key }) => setLastKey(key), true)
document.addEventListener('pointerdown', () => setLastKey(''), true)

/** Whether the focus came by Tab, perhaps on its way to something else: then nothing opens over the page. */
export const cameByTab = (): boolean => lastKey === 'Tab'

const isTyping = (element: Element | null): boolean =>
  element?.matches('input, select, textarea, [contenteditable]') ?? false

/** What the arrow keys go through. */
export interface Walk {
  field: HTMLInputElement
  /** The element with the results. */
  results: HTMLElement
  /** Called on Escape. */
  leave(): void
}

/**
 * Makes the arrow keys go through the field and the passages; through all links when there are no passages.
 */
export function walk({ field, results, leave }: Walk): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const active = document.activeElement as HTMLElement | null
    if (active !== field && !results.contains(active)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      return leave()
    }
    const target = neighbour(event.key, active, field, linksIn(results))
    if (!target) return
    event.preventDefault()
    target.focus()
  })
}

const linksIn = (results: HTMLElement): HTMLElement[] => {
  const passages = [...results.querySelectorAll<HTMLElement>('[data-hit] a')]
  return passages.length > 0 ? passages : [...results.querySelectorAll<HTMLElement>('a')]
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The element that a key leads to from the active one; undefined when the key is not handled here. */
function neighbour(
  key: string,
  active: HTMLElement | null,
  field: HTMLInputElement,
  links: HTMLElement[],
): HTMLElement | undefined {
  const step = STEPS[key]
  const index = active ? links.indexOf(active) : -1
  if (!step || (active !== field && index < 0)) return undefined
  if (active === field) return step > 0 ? links[0] : undefined
  return links[index + step] ?? (step < 0 ? field : undefined)
}
