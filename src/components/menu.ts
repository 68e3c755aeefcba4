/** Escape closes the menu of a small screen, and leaves the focus at what opens it. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu')

menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

export {}
