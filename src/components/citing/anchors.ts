/** Places with a control of their own: paragraphs and list items, notes, boxes, rows of a table. */
const WITH_CONTROL = /^(?:p\d+[a-z]*|[ef]n\d+[a-z]*|kader-[^.]+|tabel-[^.]+\.r\d+[a-z]*)$/
/** What else can be cited: cells, and whatever holds selected words. */
const PLACE = /^(?:[ps]\d+[a-z]*|[ef]n\d+[a-z]*|kader-.+|figuur-.+|tabel-.+|inhoud-.+)$/

/**
 * What is left of a place whose words are gone cannot be cited; note markers and second names are no places.
 */
const GONE = '.vervallen'
const NO_PLACE = `${GONE}, .alias, sup`

const matching = (root: ParentNode, pattern: RegExp): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`[id]:not(${NO_PLACE})`)].filter(({ id }) => pattern.test(id))

export const placesWithControl = (root: ParentNode): HTMLElement[] => matching(root, WITH_CONTROL)

/** The place a node stands in, the innermost one. */
export function placeAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  if (element?.closest(GONE)) return null
  for (let at = element?.closest<HTMLElement>('[id]'); at; at = at.parentElement?.closest('[id]'))
    if (PLACE.test(at.id) && !at.matches(NO_PLACE)) return at
  return null
}

/** The place that an anchor stands for: of a second name the place that bears it. */
export function placeOf(anchor: string): HTMLElement | null {
  const element = document.getElementById(anchor)
  if (!element?.matches('.alias')) return element
  const holder = element.parentElement
  if (holder?.matches('[id]')) return holder
  return holder?.querySelector<HTMLElement>('[id]:not(.alias)') ?? placeAround(element)
}

/** A row or a cell of a table. */
export const inTable = ({ id }: HTMLElement): boolean => id.includes('.')
