import { z } from 'zod'
import type { Evidence } from './evidence.ts'

/**
 * A page of a paper that has pages: its number in the file, what the paper calls it (`''`: it has no number
 * there), and where its words begin in text.txt.
 */
export const PrintedPage = z.strictObject({
  number: z.number().int().min(1),
  label: z.string(),
  start: z.number().int().min(0),
})
export type PrintedPage = z.infer<typeof PrintedPage>

/** The pages that have words, in order; none of a format without pages, whose one page has no size. */
export function printedPages({ pages, lines }: Pick<Evidence, 'pages' | 'lines'>): PrintedPage[] {
  const firsts = new Map(lines.toReversed().map(({ page, start }) => [page, start]))
  return pages
    .filter(({ width }) => width > 0)
    .flatMap(({ number, label }) => {
      const start = firsts.get(number)
      return start === undefined ? [] : [{ number, label, start }]
    })
    .sort((a, b) => a.start - b.start)
}

/** The page on which the words at an offset stand; undefined where there are no pages. */
export function pageAt(
  pages: readonly PrintedPage[] | undefined,
  offset: number | undefined,
): Pick<PrintedPage, 'number' | 'label'> | undefined {
  if (offset === undefined) return undefined
  const page = pages?.findLast(({ start }) => start <= offset)
  return page && { number: page.number, label: page.label }
}
