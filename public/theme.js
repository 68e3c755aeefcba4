// Light, dark or as the system has it; remembered on this device only.
;(() => {
  const order = ['systeem', 'licht', 'donker']
  const themes = { licht: 'light', donker: 'dark' }
  const root = document.documentElement
  const read = () => {
    try {
      return localStorage.getItem('weergave') ?? 'systeem'
    } catch {
      return 'systeem'
    }
  }
  const write = (choice) => {
    try {
      localStorage.setItem('weergave', choice)
    } catch {
      // Storage may be off: the choice then holds for this page.
    }
  }
  const show = (choice) => {
    if (themes[choice]) root.dataset.theme = themes[choice]
    else delete root.dataset.theme
  }
  let choice = read()
  show(choice)
  addEventListener('DOMContentLoaded', () => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'theme'
    button.dataset.themeButton = ''
    const label = () => button.setAttribute('aria-label', `Weergave: ${choice}`)
    label()
    document.querySelector('.site-head')?.append(button)
    button.addEventListener('click', () => {
      choice = order[(order.indexOf(choice) + 1) % order.length]
      write(choice)
      show(choice)
      label()
      button.title = `Weergave: ${choice}`
    })
  })
})()
