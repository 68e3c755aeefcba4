/** The name of the document at the foot of every printed page: the style sheet takes it from here. */
export function nameForPrint(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? ''
  addEventListener('beforeprint', () =>
    document.documentElement.style.setProperty('--title', JSON.stringify(title)),
  )
}
