/**
 * Makes Tab stop at the box of a table only while there is something to scroll with the arrow keys. Without
 * this script it stops at every box.
 */
const boxes = document.querySelectorAll<HTMLElement>('.table-scroll')

const scrolls = (box: HTMLElement): boolean =>
  box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1

function updateTabStop(box: HTMLElement): void {
  if (scrolls(box)) box.tabIndex = 0
  else if (document.activeElement !== box) box.removeAttribute('tabindex')
}

const sizes = new ResizeObserver((entries) => {
  for (const box of new Set(entries.map(({ target }) => target.closest<HTMLElement>('.table-scroll'))))
    if (box) updateTabStop(box)
})
for (const box of boxes) {
  sizes.observe(box)
  if (box.firstElementChild) sizes.observe(box.firstElementChild)
}

export {}
