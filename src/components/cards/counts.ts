/**
 * Gives the counts of references beside paragraphs a label in words. The style sheet has these words too; the
 * label is for software that reads a page without styles, and for the card and the tooltip of a count.
 */
const inWords = ({ count }: DOMStringMap): string =>
  count === undefined ? '1 ding hoort hierbij' : `${count} dingen horen hierbij`

for (const link of document.querySelectorAll<HTMLElement>('.text .in:not(.anders)'))
  link.setAttribute('aria-label', inWords(link.dataset))

export {}
