import type { Root } from 'hast'
import { dropElements, eachElement } from '../html.ts'

/** A page of the site as a page of a copy: without what only the site can offer, with what is said to readers of a copy. */
export function asCopy(tree: Root): void {
  dropElements(tree, 'dataOnline')
  eachElement(tree, ({ properties }) => {
    if ('dataCopy' in properties) properties.hidden = false
  })
}
