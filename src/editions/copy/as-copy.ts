import type { Element, Root } from 'hast'
import { dropElements, eachElement } from '../files/html.ts'

/** A page of the site as a page of a copy: without what only the site can offer, with what is said to readers of a copy. */
export function asCopy(tree: Root): void {
  dropElements(tree, 'dataOnline')
  eachElement(tree, (element) => {
    if ('dataCopy' in element.properties) element.properties.hidden = false
    allowFormsOnDisk(element)
  })
}

/** For Firefox no page on disk is the page itself: its forms would lead nowhere, without a word. */
function allowFormsOnDisk({ tagName, properties }: Element): void {
  if (tagName === 'meta' && String(properties.httpEquiv) === 'Content-Security-Policy')
    properties.content = String(properties.content).replace("form-action 'self'", '$& file:')
}
