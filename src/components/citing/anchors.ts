/** Places with a control of their own: paragraphs and list items, notes, boxes, rows of a table. */
const WITH_CONTROL = /^(?:p\d+[a-z]*|fn\d+[a-z]*|kader-[^.]+|tabel-[^.]+\.r\d+)$/
/** What else can be cited: cells, and whatever holds selected words. */
const PLACE = /^(?:[ps]\d+[a-z]*|fn\d+[a-z]*|kader-.+|figuur-.+|tabel-.+)$/

const matching = (root: ParentNode, pattern: RegExp): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => pattern.test(id))

export const placesWithControl = (root: ParentNode): HTMLElement[] => matching(root, WITH_CONTROL)

/** The place a node stands in, the innermost one. */
export function placeAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  for (let at = element?.closest<HTMLElement>('[id]'); at; at = at.parentElement?.closest('[id]')) if (PLACE.test(at.id)) return at
  return null
}

/** A row or a cell of a table. */
export const inTable = ({ id }: HTMLElement): boolean => id.includes('.')
