import type { Element } from 'hast'

/** What stands between the words but is not of them: note markers, marks, words for a screen reader. */
export const isApart = ({ tagName, properties }: Element): boolean =>
  tagName === 'sup' || [properties.className].flat().includes('vh')
