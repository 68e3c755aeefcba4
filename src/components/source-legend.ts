/**
 * On the page of a source: gives the piece under the pointer a tooltip with the rule that applied to it, in
 * the words of the legend. On touch screens readers use the legend itself.
 */
const rules = document.querySelectorAll('.legend tbody .meaning')

document.querySelector('.source')?.addEventListener('pointerover', ({ target }) => {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null
  if (piece && piece.title === '') piece.title = rules[Number(piece.dataset.r)]?.textContent ?? ''
})

export {}
