/**
 * What points at a paragraph is counted beside it. The style sheet says in words what the number counts; here
 * it is said once more, to what reads a page without it, and to the card and the tip of a count.
 */
const inWords = ({ count }: DOMStringMap): string =>
  count === undefined ? '1 ding hoort hierbij' : `${count} dingen horen hierbij`

for (const link of document.querySelectorAll<HTMLElement>('.text .in:not(.anders)'))
  link.setAttribute('aria-label', inWords(link.dataset))

export {}
