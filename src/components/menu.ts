/** On small screens: Escape closes the menu, and moves the focus to what opens it. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu')

menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

export {}
