/** Ids of places with a control of their own: paragraphs, list items, notes, boxes and rows of tables. */
const WITH_CONTROL = /^(?:p\d+[a-z]*|[ef]n\d+[a-z]*|kader-[^.]+|tabel-[^.]+\.r\d+[a-z]*)$/
/** Ids of all places that can be cited: also cells, and what may hold selected words. */
const PLACE = /^(?:[ps]\d+[a-z]*|[ef]n\d+[a-z]*|kader-.+|figuur-.+|tabel-.+|inhoud-.+)$/

/** Tombstones cannot be cited. Note markers and aliases are not places. */
const GONE = '.vervallen'
const NO_PLACE = `${GONE}, .alias, sup`

const matching = (root: ParentNode, pattern: RegExp): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`[id]:not(${NO_PLACE})`)].filter(({ id }) => pattern.test(id))

export const placesWithControl = (root: ParentNode): HTMLElement[] => matching(root, WITH_CONTROL)

/** The innermost place that a node is in. */
export function placeAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  if (element?.closest(GONE)) return null
  for (let at = element?.closest<HTMLElement>('[id]'); at; at = at.parentElement?.closest('[id]'))
    if (PLACE.test(at.id) && !at.matches(NO_PLACE)) return at
  return null
}

/** The place of an anchor; for an alias the place that has it. */
export function placeOf(anchor: string): HTMLElement | null {
  const element = document.getElementById(anchor)
  if (!element?.matches('.alias')) return element
  const holder = element.parentElement
  if (holder?.matches('[id]')) return holder
  return holder?.querySelector<HTMLElement>('[id]:not(.alias)') ?? placeAround(element)
}

/** Whether a place is a row or a cell of a table. */
export const inTable = ({ id }: HTMLElement): boolean => id.includes('.')
