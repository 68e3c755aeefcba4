/** A style sheet that comes with a script, and only then. */
export function adopt(...texts: string[]): void {
  for (const text of texts) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }
}
