/** Adds style sheets that are part of a script to the page. */
export function adopt(...texts: string[]): void {
  for (const text of texts) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }
}
