import type { Element } from 'hast'

/** Whether an element has no words of the text: note markers, marks, and words for screen readers only. */
export const isNotText = ({ tagName, properties }: Element): boolean =>
  tagName === 'sup' || [properties.className].flat().includes('vh')
