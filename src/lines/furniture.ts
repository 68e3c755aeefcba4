/**
 * Rows that are page or site furniture by themselves.
 * - running header of a Kamerstuk: "Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6" (6 is the page)
 * - running footer with a bar: "Signalement … |  6"
 * - parts of the web page around a copied text
 */
const RUNNING = [
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, \d{2} ?\d{3}(?: [IVXLA-Z()R\d]+)?,? nr\. ?[\dA-Z]+(?: \d{1,4})?$/,
  /^.{10,160}\|\s*\d{1,4}$/,
  /^(?:Pagina|pagina|Blz\.|blz\.) \d{1,4}(?: (?:van|\/) \d{1,4})?$/,
]

const SITE = new Set([
  'base description which applies to whole site', 'licence', 'license', 'skip to main content', 'ga direct naar inhoud', 'ga naar de inhoud',
  'direct naar content', 'deel deze pagina', 'print deze pagina', 'naar boven', 'terug naar boven', 'kruimelpad', 'cookies',
])

/** The ledger rule for a row that is furniture, or null. */
export function furnitureRule(text: string): 'running-header' | 'site-furniture' | null {
  if (SITE.has(text.toLowerCase())) return 'site-furniture'
  return RUNNING.some((pattern) => pattern.test(text)) ? 'running-header' : null
}
