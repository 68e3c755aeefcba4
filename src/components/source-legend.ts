/**
 * On the page of a source: a piece under the pointer says which rule made it what it is, in the words of the
 * legend. A finger gets them from the legend itself.
 */
const rules = document.querySelectorAll('.legend tbody .meaning')

document.querySelector('.source')?.addEventListener('pointerover', ({ target }) => {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null
  if (piece && piece.title === '') piece.title = rules[Number(piece.dataset.r)]?.textContent ?? ''
})

export {}
