import type { Finding } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { regex } from '../../text/regex.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'

/** "7", "Pagina 7 van 40", "Nota | 7", "7/40" */
const COUNTED = regex()`
  ^(\d{1,4})(?: ?(?:van|uit|\/) ?\d{1,4})?$|(?:[Pp]agina|[Bb]lz\.|\|) ?(\d{1,4})
  (?: (?:van|uit|\/) \d{1,4})?$
`
/** So many pages have to be known. */
const PAGES = 3

/** The number of the page that a row of furniture prints. */
function pageOf({ text }: Line): number | null {
  const match = COUNTED.exec(text)
  return match ? Number(match[1] ?? match[2]) : null
}

/** Pages that stand in another order than they are numbered: words stay where the source has them. */
export function pageOrder(
  { lines }: Pick<PrintedText, 'lines'>,
  { furniture }: Pick<RowFacts, 'furniture'>,
): Finding[] {
  const numbered = lines.filter((line) => /page-number|running-header/.test(furniture.get(line.index) ?? ''))
  const pages = numbered.flatMap((line) => {
    const page = pageOf(line)
    return page === null ? [] : [{ line, page }]
  })
  const backs = pages.filter(({ page }, i) => i > 0 && page < (pages[i - 1]?.page ?? 0))
  if (pages.length < PAGES || backs.length === 0 || backs.length > pages.length / PAGES) return []
  return backs.map(({ line, page }) => ({
    rule: 'page-order',
    level: 'warning',
    message: `Bladzijde ${page} staat na een bladzijde met een hoger nummer.`,
    position: [line.start, line.end],
  }))
}
