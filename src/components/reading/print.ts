/** Passes the title of the document to the style sheet, which prints it at the foot of every page. */
export function nameForPrint(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? ''
  addEventListener('beforeprint', () =>
    document.documentElement.style.setProperty('--title', JSON.stringify(title)),
  )
}
